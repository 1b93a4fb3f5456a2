"""Grains: places so near each other by road that one search can speak for all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints, at_positions
from ..roads.graph import TravelGraph
from .pair_times import BothWays, Places, place_pairs, places_of, times_both_ways
from .yards import YardCells

# Of more spots than these that no leader reaches yet, one of each stretch is tried before all.
COMPARED = 2_000


@dataclass(frozen=True, eq=False)
class Grains:
    """Places by grain.

    Attributes
    ----------
    leader
        Where on the roads each grain's searches start, without a walk (g,).
    grain
        Grain of each place, int64 (p,).
    road
        Minutes by road between each place and its grain's leader, walks left out,
        float64 (p,).
    """

    leader: AccessPoints
    grain: NDArray[np.int64]
    road: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.leader)


def grains_of(
    graph: TravelGraph,
    places: Places,
    radius: float,
    longest_walk: float,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
) -> Grains:
    """Group places that are at most `radius` minutes by road from one of them, the leader.

    Places with a walk of more than `longest_walk` minutes are grains of their own; those of
    them that share a yard cell (`yards.YardCells`) make grains with each other. Leaders of
    either are more than `radius` apart. Which places lead depends on the roads alone, never
    on the order of the firms: they are taken in the order of the edges. As the number of
    firms rises, that of grains stays below what the roads and their yards can hold.
    """
    access = places.access
    far = access.walk_minutes > longest_walk
    alone = far.copy()
    if far.any() and access.xy is not None:
        rows = np.flatnonzero(far)
        alone[rows] = ~YardCells(access.take(rows), radius, graph.barriers).shared
    groups = [np.flatnonzero(chosen) for chosen in (~far, far & ~alone)]
    total = max(len(places) - int(alone.sum()), 1)
    grain = np.empty(len(places), dtype=np.int64)
    road = np.zeros(len(places))
    leaders: list[AccessPoints] = []
    count = done = 0
    for group in groups:
        part = monitor.part(done / total, (done + len(group)) / total)
        done += len(group)
        if not len(group):
            continue
        spots = places_of(at_positions(access.edge[group], access.fraction[group]))
        leader = _leaders(graph, spots, radius, both_ways, part.part(0.0, 0.7))
        leader_of, road_of = _nearest(
            graph, spots.access, leader, radius, both_ways, part.part(0.7, 1.0)
        )
        grain[group], road[group] = count + leader_of[spots.place], road_of[spots.place]
        leaders.append(spots.access.take(leader))
        count += len(leader)
    rows = np.flatnonzero(alone)
    grain[rows] = count + np.arange(len(rows))
    leaders.append(at_positions(access.edge[rows], access.fraction[rows]))
    edge = np.concatenate([one.edge for one in leaders])
    fraction = np.concatenate([one.fraction for one in leaders])
    return Grains(at_positions(edge, fraction), grain, road)


def _leaders(
    graph: TravelGraph, spots: Places, radius: float, both_ways: BothWays, monitor: Monitor
) -> NDArray[np.int64]:
    """Choose spots so that every spot is within the radius of one, and none of another."""
    everyone = np.arange(len(spots))
    free = everyone
    leaders = everyone[:0]
    first = True
    while first or len(free) > COMPARED:
        thinned = free[_thinned(graph, spots.access.take(free), radius)]
        part = monitor.part(0.0, 0.6) if first else monitor.without_progress()
        taken = _apart(graph, spots, thinned, radius, both_ways, part)
        leaders = np.concatenate([leaders, taken])
        part = monitor.part(0.6, 0.9) if first else monitor.without_progress()
        reached = np.zeros(len(spots), dtype=bool)
        starts = spots.access.take(taken)
        for block in times_both_ways(graph, starts, spots.access, radius, both_ways, part):
            reached[block.target[np.isfinite(block.minutes).any(axis=0)]] = True
        before, free = len(free), free[~reached[free]]
        # On one-way roads two spots of one stretch can be far apart.
        if not first and 2 * len(free) > before:
            break
        first = False
    more = _apart(graph, spots, free, radius, both_ways, monitor.part(0.9, 1.0))
    return np.sort(np.concatenate([leaders, more]))


def _thinned(graph: TravelGraph, spots: AccessPoints, radius: float) -> NDArray[np.int64]:
    """Keep the first spot of every stretch of half the radius of every edge."""
    minutes = np.stack([graph.forward[spots.edge], graph.backward[spots.edge]])
    longest = np.where(np.isfinite(minutes), minutes, 0.0).max(axis=0)
    stretch = np.floor(spots.fraction * longest / (0.5 * radius))
    order = np.lexsort((spots.fraction, stretch, spots.edge))
    table = np.stack([spots.edge, stretch], axis=1)[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (table[1:] != table[:-1]).any(axis=1)
    return np.sort(order[first])


def _apart(
    graph: TravelGraph,
    spots: Places,
    rows: NDArray[np.int64],
    radius: float,
    both_ways: BothWays,
    monitor: Monitor,
) -> NDArray[np.int64]:
    """Take spots in turn, leaving out those within the radius of one already taken.

    Those with most others around them come first, equal ones in their order.
    """
    if not len(rows):
        return rows
    chosen = Places(spots.access.take(rows), np.arange(len(rows)))
    pairs = list(place_pairs(graph, chosen, radius, both_ways, monitor))
    later = np.concatenate([p.target for p in pairs])
    earlier = np.concatenate([p.origin for p in pairs])
    one, other = np.concatenate([earlier, later]), np.concatenate([later, earlier])
    size = (len(rows), len(rows))
    near = csr_matrix((np.ones(len(one), dtype=np.int8), (one, other)), shape=size)
    free = np.ones(len(rows), dtype=bool)
    taken = []
    for number, row in enumerate(np.argsort(-np.diff(near.indptr), kind="stable").tolist()):
        if number % 4096 == 0:
            monitor.check()
        if free[row]:
            taken.append(row)
            free[near.indices[near.indptr[row] : near.indptr[row + 1]]] = False
    return rows[np.sort(np.array(taken, dtype=np.int64))]


def _nearest(
    graph: TravelGraph,
    spots: AccessPoints,
    leaders: NDArray[np.int64],
    radius: float,
    both_ways: BothWays,
    monitor: Monitor,
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Find the nearest leader of every spot, the first of equally near ones, and the minutes."""
    best = np.full(len(spots), np.inf)
    of = np.full(len(spots), len(leaders), dtype=np.int64)
    taken = spots.take(leaders)
    for block in times_both_ways(graph, taken, spots, radius, both_ways, monitor):
        row, column = np.nonzero(np.isfinite(block.minutes))
        minutes = np.round(block.minutes[row, column], 8)
        leader, spot = block.origin[row], block.target[column]
        order = np.lexsort((leader, minutes, spot))
        spot, leader, minutes = spot[order], leader[order], minutes[order]
        first = np.ones(len(order), dtype=bool)
        first[1:] = spot[1:] != spot[:-1]
        spot, leader, minutes = spot[first], leader[first], minutes[first]
        better = (minutes < best[spot]) | ((minutes == best[spot]) & (leader < of[spot]))
        best[spot[better]], of[spot[better]] = minutes[better], leader[better]
    of[leaders], best[leaders] = np.arange(len(leaders)), 0.0
    return of, best
