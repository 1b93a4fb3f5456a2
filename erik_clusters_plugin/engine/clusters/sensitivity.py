"""What moves the boundary of clusters: the changes of settings compared."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .agreement import match
from .consensus import Consensus
from .consensus_runs import DRAW, FACTORS, Design, Partitions, Run


@dataclass(frozen=True, eq=False)
class Change:
    """What one changed setting does to the clusters of the reference run.

    Attributes
    ----------
    factor, level
        What is changed (one of `FACTORS`), and to which of its levels; draws are taken
        together, with level -1.
    entering, leaving, changing
        How often, of all draws compared, each firm comes into a cluster, falls out of all,
        or goes to another one, float64 (k,), 0 or 1 where nothing is drawn. Firms that are
        not drawn are left out of a draw.
    """

    factor: str
    level: int
    entering: NDArray[np.float64]
    leaving: NDArray[np.float64]
    changing: NDArray[np.float64]


def changes(design: Design, partitions: Partitions) -> list[Change]:
    """Compare with the reference run each run that differs from it in one setting.

    Clusters of two runs are matched one to one so that most firms are in matched ones.
    """
    runs = design.runs
    reference = runs.index(design.reference)
    before = partitions.labels[reference]
    grouped: dict[tuple[str, int], list[NDArray[np.bool_]]] = {}
    for number, run in enumerate(runs):
        differs = _differences(run, design.reference)
        if len(differs) != 1:
            continue
        factor = differs[0]
        level = -1 if factor == DRAW else run.levels[FACTORS.index(factor)]
        moved = _moved(before, partitions.labels[number], partitions.present[number])
        grouped.setdefault((factor, level), []).append(moved)
    found = []
    for (factor, level), several in grouped.items():
        mean = np.mean(several, axis=0)
        found.append(Change(factor, level, *mean))
    return found


def _differences(run: Run, other: Run) -> list[str]:
    pairs = zip(FACTORS, run.levels, other.levels)
    return [factor for factor, here, there in pairs if here != there]


def _moved(
    before: NDArray[np.int32], after: NDArray[np.int32], present: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Which firms enter, leave and change, (3, k)."""
    entering = present & (before < 0) & (after >= 0)
    leaving = present & (before >= 0) & (after < 0)
    changing = np.zeros(len(before), dtype=bool)
    both = np.flatnonzero(present & (before >= 0) & (after >= 0))
    if len(both):
        _, old = np.unique(before[both], return_inverse=True)
        _, new = np.unique(after[both], return_inverse=True)
        old, new = old.reshape(-1).astype(np.int64), new.reshape(-1).astype(np.int64)
        changing[both] = match(old, new)[new] != old
    return np.stack([entering, leaving, changing])


@dataclass(frozen=True, eq=False)
class Variation:
    """Where the variation of membership comes from.

    Attributes
    ----------
    share
        Of each of `FACTORS`, 0 to 1, float64 (4,); all 0 where nothing varies. What is
        missing to 1 comes from settings that act together.
    total
        Sum of squares over all firms and runs.
    """

    share: NDArray[np.float64]
    total: float


def variation(design: Design, partitions: Partitions, found: Consensus) -> Variation:
    """Decompose how membership varies into main effects of the settings.

    Measured is, for each firm in a consensus cluster and each run, with which share of that
    cluster's anchor (its core, or all members where it has none) it is in one cluster. Its sum
    of squares around the firm's mean is split by a first-order analysis of variance, and
    summed over the firms. A draw leaves firms out in all runs alike, so that the design
    stays balanced for every firm, and the main effects never add up to more than the whole.

    Source: Fisher 1925; as shares of variance, Saltelli et al. 2008 (first-order indices).
    """
    firms = np.flatnonzero(found.cluster >= 0)
    value = _with_anchor(partitions, found, firms)
    table = value.T.reshape(len(firms), *design.shape)
    known = ~np.isnan(table)
    runs = np.maximum(known.sum(axis=(1, 2, 3, 4)), 1)
    mean = np.where(known, table, 0.0).sum(axis=(1, 2, 3, 4)) / runs
    around = np.where(known, table - mean[:, None, None, None, None], 0.0)
    total = float(np.square(around).sum())
    share = np.zeros(len(FACTORS))
    for axis in range(len(FACTORS)):
        others = tuple(1 + other for other in range(len(FACTORS)) if other != axis)
        counts = known.sum(axis=others)
        sums = around.sum(axis=others)
        share[axis] = np.divide(
            np.square(sums), counts, out=np.zeros(sums.shape), where=counts > 0
        ).sum()
    if total > 1e-9:
        share /= total
    else:
        share[:] = 0.0
    return Variation(share, total)


def _with_anchor(
    partitions: Partitions, found: Consensus, firms: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Share of the anchor of its cluster that a firm is with in each run, (runs, f).

    NaN where the firm, or all others of the anchor, took no part.
    """
    anchor, cluster = found.anchor, found.cluster[firms]
    result = np.full((len(partitions.labels), len(firms)), np.nan)
    for row, (labels, present) in enumerate(zip(partitions.labels, partitions.present)):
        width = int(labels.max(initial=-1)) + 1
        here = np.flatnonzero(anchor & present)
        others = np.bincount(found.cluster[here], minlength=found.count)[cluster] - anchor[firms]
        placed = here[labels[here] >= 0]
        table = np.bincount(
            found.cluster[placed] * width + labels[placed], minlength=found.count * width
        )
        label = labels[firms]
        inside = label >= 0
        common = np.zeros(len(firms))
        common[inside] = table[cluster[inside] * width + label[inside]] - anchor[firms[inside]]
        usable = present[firms] & (others > 0)
        result[row, usable] = common[usable] / others[usable]
    return result
