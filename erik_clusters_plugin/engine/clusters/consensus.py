"""Consensus clusters: what most runs agree on, and how sure each firm's membership is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from .consensus_runs import Partitions
from .together import Shares, Together

# Zones of a cluster by certainty.
NONE, FRINGE, TRANSITION, CORE = 0, 1, 2, 3
FRINGE_FROM, TRANSITION_FROM, CORE_FROM = 0.2, 0.5, 0.8
# Sums of counts are whole or half numbers; shares that are equal but for rounding.
EQUAL = 1e-9
# While a core is looked for, this share of the members that are not sure enough goes at once.
AT_ONCE = 0.1
# A core of fewer members says nothing about the whole.
LEAST_CORE = 0.25
ROUNDS = 50
MOVES = 500


@dataclass(frozen=True, eq=False)
class Consensus:
    """Consensus clusters, numbered from 0 by their lowest firm, and the firms of them.

    Attributes
    ----------
    cluster
        The consensus cluster that each firm is in or, in its fringe, most often with, int64
        (k,); -1 for none.
    certainty
        Mean share of the runs in which it is in one cluster with the anchor of that one;
        of a firm in none, the greatest such share with any, float64 (k,).
    zone
        CORE, TRANSITION, FRINGE or NONE, int64 (k,).
    member
        Whether it belongs to its cluster in the partition that most runs agree on, (k,).
    anchor
        Whether it is one of the members that certainty is measured against, (k,).
    in_any
        Share of the runs it took part in that put it into any cluster, (k,); NaN where it
        took part in none.
    """

    cluster: NDArray[np.int64]
    certainty: NDArray[np.float64]
    zone: NDArray[np.int64]
    member: NDArray[np.bool_]
    anchor: NDArray[np.bool_]
    in_any: NDArray[np.float64]

    @property
    def count(self) -> int:
        """How many clusters there are."""
        return int(self.cluster.max(initial=-1)) + 1


def consensus(partitions: Partitions, monitor: Monitor = SILENT) -> Consensus:
    """Find the clusters that most runs agree on, and how far they agree on each firm.

    For two firms C_ij is the share of the runs in which both took part that put them
    together (Monti et al. 2003). The consensus clusters are the median partition: the one
    that disagrees least with all runs over all pairs of firms, so that pairs of one cluster
    are together in more than half of the runs, on the whole, and pairs of two clusters in
    less. It is looked for from the best run, separately in each set of firms that no run
    joins with others, by replacing clusters by what a run makes of them, joining clusters
    that are together in at least half of the runs, and moving single firms, for as long as
    this improves it (Filkov & Skiena 2004; Goder & Filkov 2008).

    Members that join in some runs only must not make those less sure that are always
    together. So each cluster has an anchor: of its members the least sure are left out, until
    each is together with the others of the anchor in at least 80 % of the runs. Where fewer
    than a quarter of the members would be left, all are the anchor. Certainty is the mean C
    of a firm with the anchor of its cluster, itself left out, weighted by the runs in which
    both took part.

    The result does not depend on the order of firms but for ties. Memory: some 20 bytes
    for each firm and run, and 16 for each two clusters of any runs that share a firm; there
    is no table of all pairs of firms.
    """
    runs = Together(partitions)
    label = _median_partition(runs, monitor.part(0.0, 0.9))
    anchor = _anchor(runs, label, monitor.part(0.9, 1.0))
    certainty, cluster = _best(runs.shares(anchor, monitor), label)
    zone = np.full(runs.firms, NONE, dtype=np.int64)
    for kind, least in ((FRINGE, FRINGE_FROM), (TRANSITION, TRANSITION_FROM), (CORE, CORE_FROM)):
        zone[certainty >= least - EQUAL] = kind
    cluster = np.where(zone == NONE, -1, cluster)
    in_any = np.full(runs.firms, np.nan)
    took_part = runs.times_present > 0.0
    np.divide(runs.times_inside, runs.times_present, out=in_any, where=took_part)
    monitor.step(1.0)
    return Consensus(cluster, certainty, zone, label >= 0, anchor >= 0, in_any)


def _anchor(runs: Together, label: NDArray[np.int64], monitor: Monitor) -> NDArray[np.int64]:
    """Keep of each cluster the members that are sure of each other, (k,); -1 for all else."""
    anchor = label.copy()
    count = int(label.max(initial=-1)) + 1
    size = np.bincount(label[label >= 0], minlength=count)
    without_core = np.zeros(count, dtype=bool)
    while True:
        monitor.check()
        shares = runs.shares(anchor, monitor)
        own = anchor[shares.firm] == shares.of
        firm, share = shares.firm[own], np.round(shares.share[own], 9)
        unsure = (share < CORE_FROM - EQUAL) & ~without_core[anchor[firm]]
        if not unsure.any():
            return anchor
        firm, share = firm[unsure], share[unsure]
        order = np.lexsort((share, anchor[firm]))
        firm, share, of = firm[order], share[order], anchor[firm[order]]
        _, first, number = np.unique(of, return_index=True, return_counts=True)
        last = share[first + np.floor(AT_ONCE * (number - 1)).astype(np.int64)]
        going = share <= np.repeat(last, number)
        anchor[firm[going]] = -1
        left = np.bincount(anchor[anchor >= 0], minlength=count)
        without_core |= (left < 2) | (left < LEAST_CORE * size)
        anchor = np.where((label >= 0) & without_core[label], label, anchor)


def _best(
    shares: Shares, label: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """Find certainty and cluster of each firm: its own or, without one, the likeliest."""
    certainty = np.zeros(len(label))
    cluster = label.copy()
    share = shares.share
    own = label[shares.firm] == shares.of
    certainty[shares.firm[own]] = share[own]
    outside = np.flatnonzero(label[shares.firm] < 0)
    order = outside[
        np.lexsort((shares.of[outside], -np.round(share[outside], 12), shares.firm[outside]))
    ]
    firm, first = np.unique(shares.firm[order], return_index=True)
    certainty[firm] = share[order[first]]
    cluster[firm] = shares.of[order[first]]
    return certainty, cluster


def _median_partition(runs: Together, monitor: Monitor) -> NDArray[np.int64]:
    label = np.full(runs.firms, -1, dtype=np.int64)
    part = runs.parts()
    value = 0.0
    for number in range(ROUNDS):
        monitor.step(number / ROUNDS)
        label = _in_pieces(runs, label, part, monitor)
        label = _joined(runs, label, monitor)
        label = _moved(runs, label, monitor)
        before, value = value, _value(runs, label, monitor)
        if value <= before + EQUAL:
            break
    return _numbered(label)


def _value(runs: Together, label: NDArray[np.int64], monitor: Monitor) -> float:
    firm = np.flatnonzero(label >= 0)
    return float(runs.agreement(firm, label[firm], monitor).sum()) if len(firm) else 0.0


def _in_pieces(
    runs: Together, label: NDArray[np.int64], part: NDArray[np.int64], monitor: Monitor
) -> NDArray[np.int64]:
    """Replace clusters, and firms of none, by what a run makes of them, where that is better."""
    clusters = int(label.max(initial=-1)) + 1
    group = np.where(label >= 0, label, clusters + part)
    inside = runs.inside.tocoo()
    firm, column = inside.row.astype(np.int64), inside.col.astype(np.int64)
    if not len(firm):
        return label
    columns = len(runs.run)
    keys, piece = np.unique(group[firm] * columns + column, return_inverse=True)
    piece = piece.reshape(-1)
    worth = np.maximum(runs.agreement(firm, piece, monitor), 0.0)
    # What each run would make of each group.
    count = int(runs.run.max()) + 1
    offers, offer = np.unique(
        (keys // columns) * count + runs.run[keys % columns], return_inverse=True
    )
    offer = offer.reshape(-1)
    total = np.bincount(offer, worth)
    order = np.lexsort((offers, -np.round(total, 6), offers // count))
    best_of, first = np.unique((offers // count)[order], return_index=True)
    best = order[first]
    now = np.zeros(int(group.max()) + 1)
    members = np.flatnonzero(label >= 0)
    if clusters:
        now[:clusters] = runs.agreement(members, label[members], monitor)
    better = total[best] > now[best_of] + EQUAL
    made = label.copy()
    made[np.isin(group, best_of[better])] = -1
    taken = np.isin(offer, best[better]) & (worth > 0.0)
    chosen = taken[piece]
    made[firm[chosen]] = clusters + piece[chosen]
    return _numbered(made)


def _joined(runs: Together, label: NDArray[np.int64], monitor: Monitor) -> NDArray[np.int64]:
    """Join clusters that are together in at least half of the runs, the surest first."""
    while True:
        monitor.check()
        shares = runs.shares(label, monitor)
        of = label[shares.firm]
        across = (of >= 0) & (of < shares.of)
        if not across.any():
            return label
        width = int(label.max()) + 1
        pairs, pair = np.unique(of[across] * width + shares.of[across], return_inverse=True)
        gain = np.bincount(pair.reshape(-1), shares.gain[across]).astype(np.float64)
        # Firms that were never in one cluster with any of the other are not among the shares.
        gain -= _never(runs, label, pairs, shares, across, pair.reshape(-1))
        best = int(np.argmax(np.round(gain, 6)))
        if gain[best] < -EQUAL:
            return label
        one, other = divmod(int(pairs[best]), width)
        label = _numbered(np.where(label == other, one, label))


def _never(
    runs: Together,
    label: NDArray[np.int64],
    pairs: NDArray[np.int64],
    shares: Shares,
    across: NDArray[np.bool_],
    pair: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Half of the runs in which firms took part that the shares of each pair leave out."""
    width = int(label.max()) + 1
    took_part = np.zeros((width, runs.present.shape[1]))
    members = np.flatnonzero(label >= 0)
    np.add.at(took_part, label[members], runs.present[members])
    whole = np.einsum("pr,pr->p", took_part[pairs // width], took_part[pairs % width])
    return np.asarray(0.5 * (whole - np.bincount(pair, shares.both[across])))


def _moved(runs: Together, label: NDArray[np.int64], monitor: Monitor) -> NDArray[np.int64]:
    """Move single firms to where they agree most, or to none."""
    value = _value(runs, label, monitor)
    for _ in range(MOVES):
        monitor.check()
        shares = runs.shares(label, monitor)
        gain = shares.gain
        now = np.zeros(runs.firms)
        own = label[shares.firm] == shares.of
        now[shares.firm[own]] = gain[own]
        order = np.lexsort((shares.of, -np.round(gain, 6), shares.firm))
        firm, first = np.unique(shares.firm[order], return_index=True)
        best, target = np.zeros(runs.firms), np.full(runs.firms, -1, dtype=np.int64)
        best[firm], target[firm] = gain[order[first]], shares.of[order[first]]
        target[best <= EQUAL] = -1
        better = np.maximum(best, 0.0) - now
        moving = np.flatnonzero((better > EQUAL) & (target != label))
        if not len(moving):
            return label
        # All at once may undo each other; the one that gains most never does.
        for chosen in (moving, moving[[int(np.argmax(np.round(better[moving], 6)))]]):
            made = label.copy()
            made[chosen] = target[chosen]
            made = _numbered(made)
            found = _value(runs, made, monitor)
            if found > value + EQUAL:
                break
        else:
            return label
        label, value = made, found
    return label


def _numbered(label: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number clusters from 0 by their lowest firm; those of one firm are none."""
    names, first, group, size = np.unique(
        label, return_index=True, return_inverse=True, return_counts=True
    )
    kept = np.flatnonzero((names >= 0) & (size > 1))
    rank = np.full(len(names), -1, dtype=np.int64)
    rank[kept[np.argsort(first[kept])]] = np.arange(len(kept))
    return np.asarray(rank[group.reshape(-1)])
