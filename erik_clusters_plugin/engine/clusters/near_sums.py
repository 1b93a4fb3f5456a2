"""Sums over everyone within a travel time, also where thousands share a road or an address."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..catchments.matrix import ROUNDING, Pairs
from ..catchments.straight_walks import StraightWalks
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .grains import Grains, grains_of
from .pair_times import BothWays, Places, pair_times, places_of, times_both_ways

# Fewer firms are added up pair by pair.
FEW = 2_000
# So many firms of one address, or places of one grain, are a crowd.
CROWD_FIRMS = 64
CROWD_PLACES = 256
# Grains are so wide, as a share of the travel time, and their places' walks at most so long.
GRAIN = 1.0 / 20.0
LONGEST_WALK = 1.0 / 4.0
# Places of a crowd that are looked at together, those with like ways out.
TOGETHER = 256

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


def sums_of_pairs(blocks: Iterable[Pairs], columns: Floats, monitor: Monitor = SILENT) -> Floats:
    """Add up columns (k, c) over each of k firms and those it is paired with, (k, c).

    `blocks` hold each pair once.
    """
    total = columns.astype(np.float64)
    for pairs in blocks:
        monitor.check()
        for one, other in ((pairs.origin, pairs.target), (pairs.target, pairs.origin)):
            for number, column in enumerate(columns.T):
                total[:, number] += np.bincount(one, column[other], minlength=len(total))
    return total


def sums_within(
    graph: TravelGraph,
    access: AccessPoints,
    columns: Floats,
    limit: float,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
) -> Floats:
    """Add up columns (k, c) over everyone within `limit` minutes of each firm, (k, c).

    A firm is within reach of itself; one that is not on the network, of nobody else.

    Exact, but that sums are added up in an order of their own where there are crowds: many
    firms at one address, or many places within a twentieth of the limit by road. Everyone
    whom the crowd's leader reaches in so little time that all of the crowd do is added up
    once for the crowd; only places that some of it reach and others do not are looked at
    from each. Where there is no crowd, pairs are added up.

    Memory: some 200 MB.
    """
    places = places_of(access)
    grains = None
    if len(access) > FEW:
        grains = grains_of(
            graph, places, GRAIN * limit, LONGEST_WALK * limit, both_ways, monitor.part(0.0, 0.1)
        )
    if grains is None or not (places.count.max(initial=0) > CROWD_FIRMS or _crowds(grains).any()):
        blocks = pair_times(graph, access, limit, both_ways, monitor.part(0.1, 1.0))
        return sums_of_pairs(blocks, columns, monitor.without_progress())
    at_place = np.stack([places.sums(column) for column in columns.T], axis=1)
    total = _sums_at_places(
        graph, places, at_place, grains, limit, both_ways, monitor.part(0.1, 1.0)
    )
    found = columns.astype(np.float64)
    here = places.place >= 0
    found[here] = total[places.place[here]]
    return found


def _crowds(grains: Grains) -> NDArray[np.bool_]:
    return np.asarray(np.bincount(grains.grain, minlength=len(grains)) > CROWD_PLACES)


def _sums_at_places(
    graph: TravelGraph,
    places: Places,
    columns: Floats,
    grains: Grains,
    limit: float,
    both_ways: BothWays,
    monitor: Monitor,
) -> Floats:
    """Add up the columns of places (p, c) around each of them."""
    crowds = _crowds(grains)
    total = np.zeros(columns.shape)
    alone = np.flatnonzero(~crowds[grains.grain])
    everyone = np.arange(len(places))
    share = len(alone) / len(places)
    total[alone] = columns[alone] + _searched(
        graph, places, columns, alone, everyone, limit, both_ways, monitor.part(0.0, share)
    )
    rows = np.flatnonzero(crowds)
    part = monitor.part(share, 1.0)
    leaders = grains.leader.take(rows)
    farthest = limit + float(grains.road.max(initial=0.0))
    done = 0
    for block in times_both_ways(
        graph, leaders, places.access, farthest, both_ways, part.without_progress()
    ):
        for row, crowd in enumerate(rows[block.origin].tolist()):
            here = np.flatnonzero(grains.grain == crowd)
            order = np.argsort(block.minutes[row], kind="stable")
            minutes, target = block.minutes[row, order], block.target[order]
            upto = np.cumsum(columns[target], axis=0)
            # Likely to be reached by the same of them first.
            here = here[np.argsort(places.access.walk_minutes[here], kind="stable")]
            way = places.access.walk_minutes[here]
            rank = np.full(len(places), len(places))
            rank[target] = np.arange(len(target))
            # Whom all of the crowd surely reach, none of it looks at.
            sure = limit - (way + grains.road[here]).max()
            beyond = np.flatnonzero(rank >= np.searchsorted(minutes, sure, side="right"))
            for begin in range(0, len(here), TOGETHER):
                some = here[begin : begin + TOGETHER]
                out = places.access.walk_minutes[some]
                sure = limit - (out + grains.road[some]).max()
                maybe = limit - (out - grains.road[some]).min() + ROUNDING
                inner, outer = np.searchsorted(minutes, [sure, maybe], side="right")
                if inner:
                    total[some] = upto[inner - 1]
                # Everyone is within reach of himself, whatever the walk to the road.
                elsewhere = some[rank[some] >= inner]
                total[elsewhere] += columns[elsewhere]
                others = beyond[rank[beyond] >= inner]
                walked = _walked_to(graph, places.access, some, others, limit)
                unsure = np.union1d(target[inner:outer], walked)
                if not len(unsure):
                    continue
                total[some] += _searched(graph, places, columns, some, unsure, limit, both_ways)
            done += 1
            part.step(done / len(rows))
    return total


def _walked_to(
    graph: TravelGraph, access: AccessPoints, rows: Ints, others: Ints, limit: float
) -> Ints:
    """Which of the others one may walk straight to from some places in time."""
    nobody = np.zeros(0, dtype=np.int64)
    if access.xy is None or not len(others):
        return nobody
    here = access.xy[rows]
    here = here[np.isfinite(here).all(axis=1)]
    if not len(here):
        return nobody
    reach = (access.walk_m[others] + access.walk_m[rows].max())[:, None]
    there = access.xy[others]
    with np.errstate(invalid="ignore"):
        near = (there >= here.min(axis=0) - reach) & (there <= here.max(axis=0) + reach)
    others = others[near.all(axis=1)]
    walks = StraightWalks.between(graph, access.take(rows), access.take(others), limit)
    return nobody if walks is None else np.unique(others[walks.pairs(np.arange(len(rows)))[1]])


def _searched(
    graph: TravelGraph,
    places: Places,
    columns: Floats,
    rows: Ints,
    targets: Ints,
    limit: float,
    both_ways: BothWays,
    monitor: Monitor = SILENT,
) -> Floats:
    """Add up the columns of the targets within reach of places, themselves left out."""
    total = np.zeros((len(rows), columns.shape[1]))
    origins, others = places.access.take(rows), places.access.take(targets)
    for block in times_both_ways(graph, origins, others, limit, both_ways, monitor):
        target = targets[block.target]
        within = np.isfinite(block.minutes) & (rows[block.origin, None] != target)
        total[block.origin] = within @ columns[target]
    return total
