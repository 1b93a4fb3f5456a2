"""Travel times between many points, without ever holding all pairs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from ..roads.hierarchy import Entries
from .along_edges import direct_minutes, part_of
from .reach import ByEdge, JunctionSearch, ways_in
from .straight_walks import StraightWalks

# Times from junctions to junctions that are held at once, 64 MB.
HELD_TIMES = 8_000_000
# Times from points to junctions that are worked on at once, 2 MB: what the processor's cache holds.
WORKED_ON = 250_000
# Times between points in one block: small enough to be sorted in a few hundredths of a second.
BLOCK = 200_000
# Points on one edge of which more pairs are made are worked on as a table.
TOGETHER = 4_096
# Where so many origins share a place the nearest targets are looked for once for the place.
SHARED = 4
# Pairs kept while the nearest targets are looked for from the targets' side.
BEST_KEPT = 20_000_000
# Searching from the other side adds the same minutes up in another order.
ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Pairs:
    """Some pairs of points and the minutes between them.

    `origin` and `target` are positions among the points given, int64 (p,); `minutes`
    is the way from origin to target, float64 (p,).
    """

    origin: NDArray[np.int64]
    target: NDArray[np.int64]
    minutes: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.origin)


def travel_time_pairs(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    nearest: int | None = None,
    same_points: bool = False,
    monitor: Monitor = SILENT,
) -> Iterator[Pairs]:
    """Yield the pairs that are at most `limit` minutes apart, some at a time.

    Parameters
    ----------
    limit
        Minutes, the walk at both ends included; may be infinite.
    nearest
        Keep only so many targets of each origin; of equally near ones those that come
        first among the targets.
    same_points
        Origins and targets are the same points; a point is not paired with itself.

    Points that are not on the network are in no pair. Pairs come in no order that may
    be relied on.

    Memory: some 150 MB, whatever the number of pairs; with `nearest`, and
    fewer targets than origins, also the pairs kept so far.
    Method: searches start from the side that needs fewer of them, see `times_between`.
    """
    from_row, to_row = np.flatnonzero(origins.reached), np.flatnonzero(targets.reached)
    origins, targets = origins.take(from_row), targets.take(to_row)
    if not len(from_row) or not len(to_row):
        monitor.step(1.0)
        return
    if nearest is not None and nearest >= len(to_row):
        nearest = None
    first, place = distinct_places(origins)
    crowded = len(origins) > SHARED * len(first)
    if crowded and nearest is not None and nearest + same_points < len(to_row):
        # One place of all its origins; each of them may be its own nearest target.
        of_places = travel_time_pairs(
            graph, origins.take(first), targets, limit, nearest + same_points, monitor=monitor
        )
        for pairs in _of_each_origin(of_places, place, nearest, same_points, monitor):
            yield Pairs(from_row[pairs.origin], to_row[pairs.target], pairs.minutes)
        return
    if backwards_is_shorter(graph, origins, targets) and (
        nearest is None or len(from_row) * nearest <= BEST_KEPT
    ):
        blocks = times_between(graph.reversed, targets, origins, limit, monitor)
        blocks = _without_own(blocks) if same_points else blocks
        if nearest is None:
            found: Iterator[Pairs] = (_turned(_pairs(rows, minutes)) for rows, minutes in blocks)
        else:
            found = _nearest_of_all(blocks, len(from_row), nearest, monitor)
    else:
        blocks = times_between(graph, origins, targets, limit, monitor)
        blocks = _without_own(blocks) if same_points else blocks
        found = (_pairs(rows, minutes, nearest) for rows, minutes in blocks)
    for pairs in found:
        yield Pairs(from_row[pairs.origin], to_row[pairs.target], pairs.minutes)
    monitor.step(1.0)


def _of_each_origin(
    blocks: Iterator[Pairs],
    place: NDArray[np.int64],
    nearest: int,
    same_points: bool,
    monitor: Monitor,
) -> Iterator[Pairs]:
    """Turn the nearest targets of places, ranked, into those of the origins at each (k,)."""
    by_place = np.argsort(place, kind="stable")
    begin = np.searchsorted(place[by_place], np.arange(int(place.max()) + 2))
    for pairs in blocks:
        starts = np.flatnonzero(np.append(True, pairs.origin[1:] != pairs.origin[:-1]))
        for start, end in zip(starts, np.append(starts[1:], len(pairs))):
            here = int(pairs.origin[start])
            origins = by_place[begin[here] : begin[here + 1]]
            target, minutes = pairs.target[start:end], pairs.minutes[start:end]
            step = max(1, BLOCK // len(target))
            for some in (origins[n : n + step] for n in range(0, len(origins), step)):
                monitor.check()
                wanted = np.ones((len(some), len(target)), dtype=bool)
                if same_points:
                    wanted = target != some[:, None]
                    wanted &= np.cumsum(wanted, axis=1) <= nearest
                row, column = np.nonzero(wanted)
                yield Pairs(some[row], target[column], minutes[column])


def backwards_is_shorter(graph: TravelGraph, origins: AccessPoints, targets: AccessPoints) -> bool:
    """Whether fewer searches are needed from the targets, against the arcs."""
    return _search_count(graph.reversed, targets) < _search_count(graph, origins)


Block = tuple[NDArray[np.int64], NDArray[np.float64]]


def times_between(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    monitor: Monitor = SILENT,
) -> Iterator[Block]:
    """Yield positions of some origins (b,) and their minutes to all m targets (b, m).

    The time between two points is the lesser of the way by road, the walk at both ends with
    it, and the straight walk where they are in one yard (`StraightWalks`); so it is 0 from a
    place to itself. Otherwise as `road_times_between`.
    """
    walks = StraightWalks.between(graph, origins, targets, limit)
    for rows, minutes in road_times_between(graph, origins, targets, limit, monitor):
        if walks is not None:
            walks.shorten(rows, minutes)
        yield rows, minutes


def road_times_between(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    monitor: Monitor = SILENT,
) -> Iterator[Block]:
    """Yield positions of some origins (b,) and their minutes by road to all m targets (b, m).

    All points must be on the network. Times beyond the limit are infinite; the walk at
    both ends is part of them. Every origin comes once, in an order that suits the search.

    Method: points on one edge can leave it by its two ends only, and neighbouring edges
    share them; so one search from each junction serves all points beside it, where that
    means fewer searches than points. Two points on one edge also reach each other
    directly, where one may drive that way. Exact but for rounding.
    """
    targets_on_edge = ByEdge(targets.edge)
    ends = _Ends(graph, targets)
    search = JunctionSearch(graph, ends.junctions, limit + ROUNDING, len(origins), monitor)
    done = 0
    junctions = len(ends.junctions)
    for batch in origin_batches(graph, origins, max(1, HELD_TIMES // (2 * junctions))):
        plan = _plan(graph, origins.take(batch))
        times = np.empty((plan.count, junctions))
        share = len(batch) / len(origins)
        for first, minutes in search.minutes(plan.ways, plan.count, monitor):
            times[first : first + minutes.shape[1]] = minutes.T
            monitor.step(done / len(origins) + share * first / plan.count)
        step = max(1, WORKED_ON // max(junctions, len(targets)))
        for begin in range(0, len(batch), step):
            part = slice(begin, begin + step)
            points = batch[part]
            minutes = ends.arrivals(plan.departures(times, part))
            _take_direct_ways(graph, origins.take(points), targets, targets_on_edge, minutes)
            cut_off(minutes, limit)
            rows = max(1, BLOCK // len(targets))
            for row in range(0, len(points), rows):
                monitor.check()
                yield points[row : row + rows], minutes[row : row + rows]
        done += len(batch)


def cut_off(minutes: NDArray[np.float64], limit: float) -> None:
    """Make times beyond the limit infinite; what only rounding puts there is at the limit."""
    if np.isfinite(limit):
        beyond = minutes > limit
        np.copyto(minutes, limit, where=beyond & (minutes <= limit + ROUNDING))
        np.copyto(minutes, np.inf, where=minutes > limit)


@dataclass(frozen=True, eq=False)
class _Plan:
    """Where to search from for some origins.

    Each origin is left by up to two of the `count` searches, whose `ways` are where they
    enter the graph: `row` holds their numbers (b, 2), `offset` the minutes before they begin
    (b, 2), infinite where there is no way out.
    """

    ways: Entries
    count: int
    row: NDArray[np.int64]
    offset: NDArray[np.float64]

    def departures(self, times: NDArray[np.float64], part: slice) -> NDArray[np.float64]:
        """Minutes of some origins (p,) to junctions, (p, j), from those of the searches (s, j)."""
        minutes = np.take(times, self.row[part, 0], axis=0)
        minutes += self.offset[part, 0, None]
        other = np.flatnonzero(np.isfinite(self.offset[part, 1]))
        if len(other):
            by_other = np.take(times, self.row[part, 1][other], axis=0)
            by_other += self.offset[part, 1][other, None]
            minutes[other] = np.minimum(minutes[other], by_other)
        return minutes


def _plan(graph: TravelGraph, origins: AccessPoints) -> _Plan:
    node, offset = _ways_out(graph, origins)
    usable = np.isfinite(offset)
    starts = np.unique(node[usable])
    places, place = _distinct_ways_in(origins)
    if len(starts) and len(starts) <= len(places):
        ways = Entries(np.arange(len(starts)), starts, np.zeros(len(starts)))
        row = np.searchsorted(starts, node)
        return _Plan(ways, len(starts), np.where(usable, row, 0), offset)
    no_other = np.stack([np.zeros(len(origins)), np.full(len(origins), np.inf)], axis=1)
    return _Plan(
        ways_in(graph, origins.take(places)),
        len(places),
        np.stack([place, place], axis=1),
        no_other,
    )


def _ways_out(
    graph: TravelGraph, origins: AccessPoints
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Junctions at both ends of the origins' edges, and the minutes to them, (b, 2) each."""
    network, edge, fraction = graph.network, origins.edge, origins.fraction
    ahead = part_of(1.0 - fraction, graph.forward[edge])
    behind = part_of(fraction, graph.backward[edge])
    # At a junction every way starts with that junction, the edge itself too.
    ahead[fraction <= 0.0] = np.inf
    behind[fraction >= 1.0] = np.inf
    node = np.stack([network.to_index[edge], network.from_index[edge]], axis=1)
    return node, np.stack([ahead, behind], axis=1) + origins.walk_minutes[:, None]


def distinct_places(points: AccessPoints) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Find points that are at the same place, 0 minutes apart.

    They join the network at the same position after the same walk, and where they lie away
    from the roads they also have the same coordinates: points on both sides of a road do not.

    Returns the position of the first point of each place (p,), and for every point which
    of the places it is at (k,).
    """
    if points.xy is None:
        return _distinct_ways_in(points)
    return _distinct(_way_in(points), np.where(points.away[:, None], points.xy, 0.0))


def _distinct_ways_in(points: AccessPoints) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Find points that join the network at the same position after the same walk."""
    return _distinct(_way_in(points))


def _way_in(points: AccessPoints) -> NDArray[np.float64]:
    return np.stack([points.edge, points.fraction, points.walk_minutes], axis=1)


def _distinct(*columns: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    table = np.concatenate(columns, axis=1)
    _, first, row = np.unique(table, axis=0, return_index=True, return_inverse=True)
    return first.astype(np.int64), row.reshape(-1).astype(np.int64)


def _search_count(graph: TravelGraph, origins: AccessPoints) -> int:
    """How many searches the origins need."""
    node, offset = _ways_out(graph, origins)
    return min(len(np.unique(node[np.isfinite(offset)])), len(_distinct_ways_in(origins)[0]))


def origin_batches(
    graph: TravelGraph, origins: AccessPoints, size: int
) -> Iterator[NDArray[np.int64]]:
    """Yield positions of the origins, in groups of `size` edges that lie near each other.

    The groups do not depend on the direction of travel.
    """
    edges, edge_of = np.unique(origins.edge, return_inverse=True)
    x, y = np.take(graph.network.lines.first_xy, edges, axis=0).T
    strips = max(1, round(np.sqrt(len(edges) / size)))
    width = max(float(np.ptp(x)), 1e-9) / strips
    strip = np.floor((x - x.min()) / width)
    # Up one strip and down the next, so that no group begins where the last one did not end.
    order = np.lexsort((np.where(strip % 2 == 0, y, -y), strip))
    rank = np.empty(len(edges), dtype=np.int64)
    rank[order] = np.arange(len(edges))
    group = rank[edge_of.reshape(-1)] // size
    ordered = np.argsort(group, kind="stable")
    bounds = np.searchsorted(group[ordered], np.arange(group.max() + 2))
    for begin, end in zip(bounds[:-1], bounds[1:]):
        yield ordered[begin:end]


class _Ends:
    """Both ends of the targets' edges, (m,), and the minutes from there to the targets.

    `junctions` are the different ones among them, (j,).
    """

    def __init__(self, graph: TravelGraph, targets: AccessPoints) -> None:
        network, edge, fraction = graph.network, targets.edge, targets.fraction
        ends = np.stack([network.from_index[edge], network.to_index[edge]])
        self.junctions, row = np.unique(ends, return_inverse=True)
        self._start, self._end = row.reshape(ends.shape)
        ahead = part_of(fraction, graph.forward[edge]) + targets.walk_minutes
        against = part_of(1.0 - fraction, graph.backward[edge]) + targets.walk_minutes
        self._ahead, self._against = ahead, against

    def arrivals(self, minutes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Minutes to all targets, (p, m), from those to the junctions, (p, j)."""
        times: NDArray[np.float64] = np.take(minutes, self._start, axis=1)
        times += self._ahead
        by_end = np.take(minutes, self._end, axis=1)
        by_end += self._against
        np.minimum(times, by_end, out=times)
        return times


def _take_direct_ways(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    by_edge: ByEdge,
    minutes: NDArray[np.float64],
) -> None:
    rest = np.arange(len(origins))
    edges, count = np.unique(origins.edge, return_counts=True)
    for edge in edges[count * by_edge.count(edges) >= TOGETHER].tolist():
        rows, columns = np.flatnonzero(origins.edge == edge), by_edge.points(edge)
        step = targets.fraction[columns] - origins.fraction[rows, None]
        back = step < 0.0
        whole = np.where(back, graph.backward[edge], graph.forward[edge])
        way = part_of(np.abs(step), whole)
        way += origins.walk_minutes[rows, None]
        way += targets.walk_minutes[columns]
        here = np.ix_(rows, columns)
        minutes[here] = np.minimum(minutes[here], way)
        rest = rest[origins.edge[rest] != edge]
    pair, column = by_edge.on(origins.edge[rest])
    if not len(pair):
        return
    row = rest[pair]
    way = direct_minutes(graph, origins.edge[row], origins.fraction[row], targets.fraction[column])
    way = way + origins.walk_minutes[row] + targets.walk_minutes[column]
    minutes[row, column] = np.minimum(minutes[row, column], way)


def _without_own(blocks: Iterator[Block]) -> Iterator[Block]:
    for rows, minutes in blocks:
        minutes[np.arange(len(rows)), rows] = np.inf
        yield rows, minutes


def _pairs(
    rows: NDArray[np.int64], minutes: NDArray[np.float64], nearest: int | None = None
) -> Pairs:
    """Take the finite times of a block, nearest first for each origin; equal ones by target."""
    within = np.isfinite(minutes)
    if nearest is not None:
        ranked = _ranked(minutes)
        within &= ranked <= np.partition(ranked, nearest - 1, axis=1)[:, nearest - 1, None]
    row, target = np.nonzero(within)
    time = minutes[row, target]
    order = np.lexsort((_ranked(time), row))
    row, target, time = row[order], target[order], time[order]
    if nearest is not None:
        first = np.searchsorted(row, row, side="left")
        kept = np.arange(len(row)) - first < nearest
        row, target, time = row[kept], target[kept], time[kept]
    return Pairs(rows[row], target, time)


def _turned(pairs: Pairs) -> Pairs:
    return Pairs(pairs.target, pairs.origin, pairs.minutes)


def _nearest_of_all(
    blocks: Iterator[Block], origins: int, nearest: int, monitor: Monitor
) -> Iterator[Pairs]:
    """Keep the nearest targets of every origin while blocks of targets (b, origins) pass."""
    best = np.full((origins, nearest), np.inf)
    best_target = np.full((origins, nearest), -1, dtype=np.int64)
    for rows, minutes in blocks:
        step = max(1, BLOCK // (nearest + len(rows)))
        for begin in range(0, origins, step):
            monitor.check()
            part = slice(begin, begin + step)
            time = np.concatenate([best[part], minutes[:, part].T], axis=1)
            names = np.broadcast_to(rows, (time.shape[0], len(rows)))
            target = np.concatenate([best_target[part], names], axis=1)
            order = np.lexsort((target, _ranked(time)), axis=1)[:, :nearest]
            best[part] = np.take_along_axis(time, order, axis=1)
            best_target[part] = np.take_along_axis(target, order, axis=1)
    step = max(1, BLOCK // nearest)
    for begin in range(0, origins, step):
        rows = np.arange(begin, min(begin + step, origins))
        row, place = np.nonzero(np.isfinite(best[rows]))
        yield Pairs(rows[row], best_target[rows][row, place], best[rows][row, place])


def _ranked(minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Times for ordering: equal ones stay equal whichever way they were added up."""
    return np.asarray(np.round(minutes, 8))
