"""The network of firms that are related and near enough to meet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..catchments.matrix import Pairs
from ..messages import SILENT, InputError, Monitor
from .links import Links
from .relatedness import Layer, relatedness

# Related pairs that are held at once, some 900 MB while they are sorted; finding communities takes
# as much.
MOST_RELATED = 10_000_000


@dataclass(frozen=True, eq=False)
class RelationNetwork:
    """Pairs of firms within the meeting time that are related, sorted by firm.

    Attributes
    ----------
    firms
        How many firms there are, k; those without a related one too.
    one, other
        The two firms of each pair, one < other, int64 (e,).
    minutes, relatedness, weight
        Of each pair, float64 (e,); weight = relatedness · e^(−minutes / τ).
    near
        Pairs of firms within the meeting time, related or not.
    unknown
        Of these, pairs about which no layer says anything.
    known_by_layer, related_by_layer
        Of these, pairs about which each layer says something, and pairs that it
        relates (r > 0), int64 (layers,).
    linked_near
        Which of the linked pairs of `Links` are within the meeting time, (pairs,).
    """

    firms: int
    one: NDArray[np.int64]
    other: NDArray[np.int64]
    minutes: NDArray[np.float64]
    relatedness: NDArray[np.float64]
    weight: NDArray[np.float64]
    near: int
    unknown: int
    known_by_layer: NDArray[np.int64]
    related_by_layer: NDArray[np.int64]
    linked_near: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.one)


def relation_network(
    pairs: Iterable[Pairs],
    firms: int,
    layers: Sequence[Layer],
    tau: float,
    least: float = 0.0,
    links: Links | None = None,
    monitor: Monitor = SILENT,
) -> RelationNetwork:
    """Relate pairs of firms as they come.

    Parameters
    ----------
    pairs
        Pairs within the meeting time, each once.
    tau
        Minutes after which a relation counts 37 %, above 0.
    least
        Relatedness that a pair must have to be kept; a pair of 0 never is.
    links
        Links whose nearness is to be told, whether or not they are also a layer.

    Raises `InputError` where more pairs are related than can be held.
    """
    kept: list[Pairs] = []
    means = [np.zeros(0)]
    near = unknown = related = 0
    known_by_layer = np.zeros(len(layers), dtype=np.int64)
    related_by_layer = np.zeros(len(layers), dtype=np.int64)
    linked_near = np.zeros(0 if links is None else len(links), dtype=bool)
    for block in pairs:
        monitor.check()
        near += len(block)
        if links is not None:
            linked = links.pair(block.origin, block.target)
            linked_near[linked[linked >= 0]] = True
        found = relatedness(layers, block.origin, block.target)
        known_by_layer += np.count_nonzero(~np.isnan(found.by_layer), axis=1)
        related_by_layer += np.count_nonzero(found.by_layer > 0.0, axis=1)
        unknown += int(np.count_nonzero(np.isnan(found.mean)))
        keep = np.flatnonzero((found.mean > 0.0) & (found.mean >= least))
        related += len(keep)
        if related > MOST_RELATED:
            raise InputError(
                "More than {most} pairs of firms are related and near enough to meet: too many "
                "to find communities among. Set “Least relatedness” higher, shorten the meeting "
                "time, or choose fewer firms.",
                most=MOST_RELATED,
            )
        kept.append(Pairs(block.origin[keep], block.target[keep], block.minutes[keep]))
        means.append(found.mean[keep])
    nobody = np.zeros(0, dtype=np.int64)
    one = np.concatenate([nobody, *(pairs.origin for pairs in kept)])
    other = np.concatenate([nobody, *(pairs.target for pairs in kept)])
    minutes = np.concatenate([np.zeros(0), *(pairs.minutes for pairs in kept)])
    mean = np.concatenate(means)
    # The pieces take as much memory as the whole.
    kept.clear()
    means.clear()
    order = np.argsort(one * firms + other, kind="stable")
    minutes, mean = minutes[order], mean[order]
    return RelationNetwork(
        firms,
        one[order],
        other[order],
        minutes,
        mean,
        mean * np.exp(-minutes / tau),
        near,
        unknown,
        known_by_layer,
        related_by_layer,
        linked_near,
    )
