"""Travel times between firms, the same in both directions, without ever holding all pairs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse.csgraph import connected_components

from ..catchments.matrix import Pairs, cut_off, distinct_places, road_times_between
from ..catchments.neighbourhoods import in_turn, neighbourhoods
from ..catchments.straight_walks import StraightWalks
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .known_times import KnownTimes

# Pairs of firms in one block.
BLOCK = 200_000
# Minutes searched beyond the limit when means are wanted, so that few origins need a second
# search: those of pairs whose two directions differ by more than twice as much.
SPARE = 2.5


class BothWays(Enum):
    """What the time between two firms by road is: both are the same from either firm.

    With either, the way by road from A to C takes at most as long as that from A to B and from
    B to C. With straight walks it need not.
    """

    MEAN = 0
    SLOWER = 1


@dataclass(frozen=True, eq=False)
class Places:
    """The distinct places of firms: where they join the network, after what walk.

    Firms of one place are 0 minutes apart.

    Attributes
    ----------
    access
        Every place once, all on the network (p,).
    place
        Place of each firm, int64 (k,); -1 where the firm is not on the network.
    """

    access: AccessPoints
    place: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.access)

    @cached_property
    def count(self) -> NDArray[np.int64]:
        """Firms at each place, (p,)."""
        return np.bincount(self.place[self.place >= 0], minlength=len(self)).astype(np.int64)

    @cached_property
    def firms(self) -> NDArray[np.int64]:
        """Firms by place, those of one place in order; see `first`."""
        order = np.argsort(self.place, kind="stable")
        return order[np.count_nonzero(self.place < 0) :]

    @cached_property
    def first(self) -> NDArray[np.int64]:
        """Where the firms of each place begin in `firms`, (p,)."""
        return np.asarray(np.cumsum(self.count) - self.count)

    def sums(self, weights: NDArray[np.float64]) -> NDArray[np.float64]:
        """Sum of the firms' weights (k,) at each place, (p,)."""
        here = self.place >= 0
        total = np.bincount(self.place[here], weights=weights[here], minlength=len(self))
        return total.astype(np.float64)


def places_of(access: AccessPoints) -> Places:
    """Collect the places of firms; their order does not depend on that of the firms."""
    on_network = np.flatnonzero(access.reached)
    points = access.take(on_network)
    place = np.full(len(access), -1, dtype=np.int64)
    if not len(points):
        return Places(points, place)
    first, of = distinct_places(points)
    place[on_network] = of
    return Places(points.take(first), place)


@dataclass(frozen=True, eq=False)
class Times:
    """Minutes between some origins (b,) and the targets around them (c,).

    `origin` and `target` are positions among the points given, int64; `minutes` is
    float64 (b, c), infinite beyond the limit.
    """

    origin: NDArray[np.int64]
    target: NDArray[np.int64]
    minutes: NDArray[np.float64]


def times_both_ways(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
    rank: NDArray[np.int64] | None = None,
) -> Iterator[Times]:
    """Yield the times between origins and targets that are at most `limit` apart.

    The time of both ways by road is the mean or the slower of them, the walk at both ends
    with it; where a straight walk (`StraightWalks`) takes less, it is that: who walks there
    walks back. All points must be on the network. Every origin comes once; targets, which
    ascend, that are not in its block are beyond the limit.

    Parameters
    ----------
    rank
        Where origins and targets are the same points and each pair is wanted once: a
        number for each point (k,). Targets ranked lower than their origin may be left out.

    Memory: some 200 MB, whatever the number of points.
    Method: origins near each other share the targets around them, origins on one edge share
    searches (`matrix.road_times_between`), one search for each direction. The mean of 14 there
    and 17 back is within 15.5; ways back are therefore searched beyond the limit, and as
    far as the mean allows where that was not enough.
    """
    blocks = _road_times_both_ways(graph, origins, targets, limit, both_ways, monitor, rank)
    walks = StraightWalks.between(graph, origins, targets, limit)
    for block in blocks:
        yield block if walks is None else _with_walks(block, walks)


def _with_walks(block: Times, walks: StraightWalks) -> Times:
    """Add the straight walks that are sooner, also to targets that no road leads to in time."""
    one, other, walk = walks.pairs(block.origin)
    target, minutes = block.target, block.minutes
    missing = np.setdiff1d(other, target)
    if len(missing):
        target = np.sort(np.concatenate([target, missing]))
        minutes = np.full((len(block.origin), len(target)), np.inf)
        minutes[:, np.searchsorted(target, block.target)] = block.minutes
    column = np.searchsorted(target, other)
    minutes[one, column] = np.minimum(minutes[one, column], walk)
    return Times(block.origin, target, minutes)


def _road_times_both_ways(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    both_ways: BothWays,
    monitor: Monitor,
    rank: NDArray[np.int64] | None,
) -> Iterator[Times]:
    if not len(origins) or not len(targets):
        monitor.step(1.0)
        return
    if isinstance(graph, KnownTimes):
        if graph.holds(origins, targets, limit):
            yield from _looked_up(graph, origins, targets, limit, monitor)
            return
        graph = graph.graph
    farthest = 2.0 * limit if both_ways is BothWays.MEAN else limit
    reach = min(farthest, limit + SPARE)
    first = _Task(graph, origins, targets, limit, both_ways, reach, reach == farthest, rank)
    yield from first.times(np.arange(len(origins)), monitor.part(0.0, 0.9))
    if first.again:
        again = np.sort(np.concatenate(first.again))
        rest = _Task(graph, origins, targets, limit, both_ways, farthest, True, rank)
        yield from rest.times(again, monitor.part(0.9, 1.0))
    monitor.step(1.0)


def _looked_up(
    graph: KnownTimes, origins: AccessPoints, targets: AccessPoints, limit: float, monitor: Monitor
) -> Iterator[Times]:
    done = 0
    for origin, target, minutes in graph.between(origins, targets):
        cut_off(minutes, limit)
        yield Times(origin, target, minutes)
        done += len(origin)
        monitor.step(done / len(origins))


class _Task:
    """Times of origins that are searched `reach` minutes far in both directions.

    Unless that is `complete`, origins for which it was not far enough are put into `again`.
    Targets ranked lower than every origin of a neighbourhood are left out of it.
    """

    def __init__(
        self,
        graph: TravelGraph,
        origins: AccessPoints,
        targets: AccessPoints,
        limit: float,
        both_ways: BothWays,
        reach: float,
        complete: bool,
        rank: NDArray[np.int64] | None = None,
    ) -> None:
        self._graph, self._origins, self._targets = graph, origins, targets
        self._rank = rank
        self._limit, self._both_ways, self._reach = limit, both_ways, reach
        self._complete = complete
        self._parts = None
        if not complete:
            self._parts = round_trip_parts(graph, origins), round_trip_parts(graph, targets)
        self.again: list[NDArray[np.int64]] = []

    def times(self, rows: NDArray[np.int64], monitor: Monitor) -> Iterator[Times]:
        origins = self._origins.take(rows)
        still = monitor.without_progress()
        graph, reach = self._graph, self._reach
        for group, around in neighbourhoods(graph, origins, self._targets, reach, monitor):
            if self._rank is not None:
                around = around[self._rank[around] >= self._rank[rows[group]].min()]
            points, targets = origins.take(group), self._targets.take(around)
            ways = (
                road_times_between(roads, points, targets, reach, still)
                for roads in (graph, graph.reversed)
            )
            # The blocks of both directions hold the same origins.
            for (block, there), (_, back) in zip(*ways):
                origin = rows[group[block]]
                minutes = self._combined(there, back)
                if not self._complete:
                    unsure = self._unsure(there, back, origin, around)
                    self.again.append(origin[unsure])
                    origin, minutes = origin[~unsure], minutes[~unsure]
                yield Times(origin, around, minutes)

    def _combined(
        self, there: NDArray[np.float64], back: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        if self._both_ways is BothWays.SLOWER:
            minutes = np.maximum(there, back)
        else:
            minutes = there + back
            minutes *= 0.5
        cut_off(minutes, self._limit)
        return minutes

    def _unsure(
        self,
        there: NDArray[np.float64],
        back: NDArray[np.float64],
        origin: NDArray[np.int64],
        target: NDArray[np.int64],
    ) -> NDArray[np.bool_]:
        """Origins with a target that only a longer search could tell to be near, (b,)."""
        assert self._parts is not None
        # Times from here or back that are known while the other is not.
        quick = np.minimum(there, back) <= 2.0 * self._limit - self._reach
        row, column = np.nonzero(quick & np.isinf(np.maximum(there, back)))
        same = self._parts[0][origin[row]] == self._parts[1][target[column]]
        unsure = np.zeros(len(origin), dtype=bool)
        unsure[row[same]] = True
        return unsure


def place_pairs(
    graph: TravelGraph,
    places: Places,
    limit: float,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
) -> Iterator[Pairs]:
    """Yield the pairs of different places that are at most `limit` minutes apart.

    Each pair comes once, the lower place as its origin. See `times_both_ways`.
    Method: neighbourhoods come one after the other; the time of a pair is worked out in the
    first that one of the two is in.
    """
    points = places.access
    rank = in_turn(graph, points)
    for block in times_both_ways(graph, points, points, limit, both_ways, monitor, rank):
        wanted = rank[block.origin][:, None] < rank[block.target]
        row, column = np.nonzero(np.isfinite(block.minutes) & wanted)
        one, other = block.origin[row], block.target[column]
        yield Pairs(np.minimum(one, other), np.maximum(one, other), block.minutes[row, column])


def pair_times(
    graph: TravelGraph,
    access: AccessPoints,
    limit: float,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
    crowd: float = np.inf,
) -> Iterator[Pairs]:
    """Yield the pairs of firms that are at most `limit` minutes apart, some at a time.

    Parameters
    ----------
    access
        Where the firms join the network (k,). Firms that are not on it are in no pair.
    limit
        Minutes, the walk at both ends included; may be infinite.
    crowd
        Firms at a place of more than so many are not paired with each other; see `crowds`.

    Each pair comes once, the firm that stands first as its origin. Firms at one place are
    0 minutes apart. The order of the pairs is the same in every run.

    Memory: some 200 MB, whatever the number of pairs.
    """
    places = places_of(access)
    yield from _within_places(places, crowd, monitor)
    for pairs in place_pairs(graph, places, limit, both_ways, monitor):
        yield from _firms_of(places, pairs, monitor)


def crowds(access: AccessPoints, crowd: float) -> NDArray[np.int64]:
    """Number the places of more than `crowd` firms; of each firm (k,), -1 for none of them."""
    places = places_of(access)
    crowded = places.count > crowd
    number = np.where(crowded, np.cumsum(crowded) - 1, -1)
    return np.where(places.place >= 0, number[places.place], -1)


def _within_places(places: Places, crowd: float, monitor: Monitor) -> Iterator[Pairs]:
    shared = np.flatnonzero((places.count > 1) & (places.count <= crowd))
    same = Pairs(shared, shared, np.zeros(len(shared)))
    for pairs in _firms_of(places, same, monitor):
        once = pairs.origin < pairs.target
        yield Pairs(pairs.origin[once], pairs.target[once], pairs.minutes[once])


def _firms_of(places: Places, pairs: Pairs, monitor: Monitor) -> Iterator[Pairs]:
    """Turn pairs of places into pairs of their firms; of one place also both ways round."""
    wide = places.count[pairs.target]
    end = np.cumsum(places.count[pairs.origin] * wide)
    total = int(end[-1]) if len(end) else 0
    for begin in range(0, total, BLOCK):
        monitor.check()
        number = np.arange(begin, min(begin + BLOCK, total))
        pair = np.searchsorted(end, number, side="right")
        within = number - (end[pair] - places.count[pairs.origin[pair]] * wide[pair])
        one = places.firms[places.first[pairs.origin[pair]] + within // wide[pair]]
        other = places.firms[places.first[pairs.target[pair]] + within % wide[pair]]
        turned = (one > other) & (pairs.origin[pair] != pairs.target[pair])
        yield Pairs(np.where(turned, other, one), np.where(turned, one, other), pairs.minutes[pair])


def round_trip_parts(graph: TravelGraph, points: AccessPoints) -> NDArray[np.int64]:
    """Part of the roads that each point can come back to, (k,); unique where there is none."""
    label = road_parts(graph)
    network, edge = graph.network, points.edge
    start, end = label[network.from_index[edge]], label[network.to_index[edge]]
    one_way = np.isinf(graph.forward[edge]) | np.isinf(graph.backward[edge])
    alone = -1 - np.arange(len(points))
    return np.where(one_way & (start != end), alone, start)


def road_parts(graph: TravelGraph) -> NDArray[np.int64]:
    """Number the parts of the roads within which every junction reaches every other, (k,)."""
    _, label = connected_components(graph.matrix, connection="strong")
    return np.asarray(label, dtype=np.int64)
