"""A road network from lines of any kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, InputError, Monitor, Sentence, named
from .coincident import coincident_groups
from .nearby import segments_near_points
from .network import RoadNetwork
from .polylines import (
    Polylines,
    distinct_vertices,
    insert_vertices,
    place_numbers,
    split_at_junctions,
)
from .snapping import join_dead_ends, join_places

# Share of the lines' own coordinates below which a place lies on a line: the last bits.
ON_LINE = 1e-11
MANY_DEAD_ENDS = 0.6


class Junctions(Enum):
    """Where lines are joined: how one gets from one line onto another."""

    SHARED_VERTICES = "shared vertices"
    LINE_ENDS = "line ends"
    EVERY_CROSSING = "every crossing"


@dataclass(frozen=True, eq=False)
class LineTable:
    """Lines with what is known of each (n rows).

    Attributes
    ----------
    lines
        Geometry, in the unit of `crs`.
    feature_id
        Feature that each line comes from, int64 (n,); the parts of a MultiLine share it.
    speed_kmh
        Speed, above 0, float64 (n,).
    forward, backward
        Whether it may be used along and against the line, bool (n,).
    road_class, name
        Text or "" (n,).
    crs
        Coordinate reference system, as text that PROJ understands.
    """

    lines: Polylines
    feature_id: NDArray[np.int64]
    speed_kmh: NDArray[np.float64]
    forward: NDArray[np.bool_]
    backward: NDArray[np.bool_]
    road_class: NDArray[np.object_]
    name: NDArray[np.object_]
    crs: str

    def take(self, index: NDArray[np.int64], lines: Optional[Polylines] = None) -> LineTable:
        """Return the rows at `index`, with other lines where they are given."""
        return LineTable(
            self.lines.take(index) if lines is None else lines,
            self.feature_id[index],
            self.speed_kmh[index],
            self.forward[index],
            self.backward[index],
            self.road_class[index],
            self.name[index],
            self.crs,
        )


def network_from_lines(
    table: LineTable,
    junctions: Junctions,
    tolerance: float,
    ground_lengths: Callable[[Polylines, Monitor], NDArray[np.float64]],
    in_metres: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    crossings: Callable[[Polylines, Monitor], NDArray[np.float64]],
    monitor: Monitor = SILENT,
) -> RoadNetwork:
    """Cut lines at their junctions and give each piece its travel time.

    Parameters
    ----------
    tolerance
        Metres within which line ends are joined; 0 joins only equal coordinates.
    ground_lengths
        Gives the length of lines on the ground in metres, (n,).
    in_metres
        Projects vertices (v, 2) to a metric system; asked only with a tolerance.
    crossings
        Gives the places (k, 2) where lines cross or touch; asked only for
        `Junctions.EVERY_CROSSING`.

    Lines without length, and lines that the tolerance draws together to a point, are
    left out; lines that lie exactly on one another become one edge where speed, class
    and name agree, else only the faster is kept in each direction. Each is reported
    with its feature ids. Raises `InputError` where nothing remains or the tolerance is
    too large.
    """
    monitor.step(0.0)
    table = _with_length(table, monitor)
    table, repeated = _one_of_each(table)
    _report_repeated(repeated, monitor)
    monitor.step(0.1)
    if tolerance > 0.0:
        table = _joined(table, junctions, tolerance, in_metres, monitor.part(0.1, 0.4))
    if junctions is Junctions.EVERY_CROSSING:
        table = _crossed(table, crossings, monitor.part(0.4, 0.7))
        monitor.step(0.7)
    pieces = _cut(table, junctions is not Junctions.LINE_ENDS)
    monitor.step(0.75)
    pieces, _ = _one_of_each(pieces)
    monitor.check()
    length = ground_lengths(pieces.lines, monitor.part(0.75, 1.0))
    network = _network(pieces, length, monitor)
    _warn_of_dead_ends(network, junctions, monitor)
    return network


def _with_length(table: LineTable, monitor: Monitor) -> LineTable:
    keep, start, alive = distinct_vertices(table.lines)
    if not alive.all():
        monitor.warn(
            Sentence(
                "{n} lines have no length and are left out (feature ids {ids}).",
                n=int((~alive).sum()),
                ids=named(np.unique(table.feature_id[~alive])),
            )
        )
    if not alive.any():
        raise InputError(
            "No line has a length. Check that the layer holds roads and that its coordinate "
            "reference system is the one its coordinates are in."
        )
    return table.take(np.flatnonzero(alive), Polylines(table.lines.xy[keep], start))


def _one_of_each(table: LineTable) -> tuple[LineTable, NDArray[np.int64]]:
    """Keep one row of lines that lie on one another; return the others' feature ids too."""
    group, against = coincident_groups(table.lines)
    if len(np.unique(group)) == len(group):
        return table, np.zeros(0, dtype=np.int64)
    first_of_group = np.unique(group, return_index=True)[1][group]
    turned = against != against[first_of_group]
    forward = np.where(turned, table.backward, table.forward)
    backward = np.where(turned, table.forward, table.backward)
    text = np.array([f"{c}\n{n}" for c, n in zip(table.road_class, table.name)], dtype=object)
    kind = np.unique(text.astype(str), return_inverse=True)[1]
    row = np.arange(len(group))
    order = np.lexsort((row, kind, -table.speed_kmh, group))
    same = np.zeros(len(group), dtype=bool)
    for column in (group, kind, table.speed_kmh):
        ordered = column[order]
        same[1:] |= ordered[1:] != ordered[:-1]
    same[0] = True
    leader = order[same][np.cumsum(same) - 1]
    merged = [np.zeros(len(group), dtype=bool), np.zeros(len(group), dtype=bool)]
    for way, allowed in zip(merged, (forward, backward)):
        np.logical_or.at(way, leader, allowed[order])
    useful = np.zeros(len(group), dtype=bool)
    leaders = order[same]
    for way in merged:
        open_rows = leaders[way[leaders]]
        useful[open_rows[np.unique(group[open_rows], return_index=True)[1]]] = True
    # A group that is closed in both directions keeps its first row.
    closed = ~np.isin(group[leaders], group[useful])
    closed_rows = leaders[closed]
    useful[closed_rows[np.unique(group[closed_rows], return_index=True)[1]]] = True
    kept = np.flatnonzero(useful)
    one = replace(table, forward=merged[0], backward=merged[1])
    lines = table.lines.take(first_of_group[kept])
    return one.take(kept, lines), np.unique(table.feature_id[~useful])


def _report_repeated(feature_ids: NDArray[np.int64], monitor: Monitor) -> None:
    if len(feature_ids):
        monitor.warn(
            Sentence(
                "{n} features lie exactly on another one. Where speed, class and name "
                "agree they became one road with the directions of both; otherwise the "
                "faster one was kept (feature ids {ids}).",
                n=len(feature_ids),
                ids=named(feature_ids),
            )
        )


def _joined(
    table: LineTable,
    junctions: Junctions,
    tolerance: float,
    in_metres: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    monitor: Monitor,
) -> LineTable:
    ends_only = junctions is Junctions.LINE_ENDS
    metric = in_metres(table.lines.xy)
    monitor.check()
    source = join_places(table.lines, metric, tolerance, ends_only, monitor)
    monitor.check()
    moved = Polylines(table.lines.xy[source], table.lines.start)
    places = len(np.unique(place_numbers(table.lines.xy))) - len(np.unique(source))
    monitor.check()
    keep, start, alive = distinct_vertices(moved)
    _report_collapsed(table, alive, tolerance, monitor)
    table = table.take(np.flatnonzero(alive), Polylines(moved.xy[keep], start))
    monitor.step(0.4)
    dead_ends = 0
    if not ends_only:
        pieces = _cut(table, True)
        monitor.check()
        piece_metric = in_metres(pieces.lines.xy)
        monitor.check()
        lines, dead_ends = join_dead_ends(
            pieces.lines, piece_metric, tolerance, monitor.part(0.4, 1.0)
        )
        keep, start, alive = distinct_vertices(lines)
        _report_collapsed(pieces, alive, tolerance, monitor)
        table = pieces.take(np.flatnonzero(alive), Polylines(lines.xy[keep], start))
    if places or dead_ends:
        monitor.warn(
            Sentence(
                "The tolerance of {tolerance} m joined places with another one ({places}) and led "
                "dead ends to the line beside them ({dead_ends}).",
                tolerance=tolerance,
                places=places,
                dead_ends=dead_ends,
            )
        )
    return table


def _report_collapsed(
    table: LineTable, alive: NDArray[np.bool_], tolerance: float, monitor: Monitor
) -> None:
    if alive.all():
        return
    monitor.warn(
        Sentence(
            "{n} lines are so short that a tolerance of {tolerance} m draws them together "
            "to a point; they are left out and what they linked is joined directly "
            "(feature ids {ids}).",
            n=int((~alive).sum()),
            tolerance=tolerance,
            ids=named(np.unique(table.feature_id[~alive])),
        )
    )


def _crossed(
    table: LineTable,
    crossings: Callable[[Polylines, Monitor], NDArray[np.float64]],
    monitor: Monitor,
) -> LineTable:
    """Give every line a vertex at each crossing, the same to the last bit."""
    lines = table.lines
    places = crossings(lines, monitor.part(0.0, 0.5))
    reach = ON_LINE * float(np.abs(lines.xy).max())
    point, segment, share, _ = segments_near_points(lines, places, reach, monitor.part(0.5, 1.0))
    ends = np.stack([lines.xy[segment - 1], lines.xy[segment]], axis=1)
    gap = np.hypot(*(ends - places[point][:, None]).transpose(2, 0, 1))
    at_vertex = gap.min(axis=1) <= reach
    # A place that is a vertex of one line takes that vertex's very coordinates.
    places = places.copy()
    vertex = np.where(gap[:, 0] <= gap[:, 1], segment - 1, segment)[at_vertex]
    order = np.lexsort((lines.xy[vertex, 1], lines.xy[vertex, 0]))[::-1]
    places[point[at_vertex][order]] = lines.xy[vertex[order]]
    xy = lines.xy.copy()
    xy[vertex] = places[point[at_vertex]]
    new = ~at_vertex
    crossed = insert_vertices(
        Polylines(xy, lines.start), segment[new], share[new], places[point[new]]
    )
    keep, start, alive = distinct_vertices(crossed)
    return table.take(np.flatnonzero(alive), Polylines(crossed.xy[keep], start))


def _cut(table: LineTable, shared_vertices: bool) -> LineTable:
    """Cut at junctions; rows that lie on one another count as one line."""
    group, _ = coincident_groups(table.lines)
    first, member = np.unique(group, return_index=True, return_inverse=True)[1:]
    pieces, parent = split_at_junctions(table.lines.take(first), shared_vertices)
    count = np.bincount(parent, minlength=len(first))
    begin = np.concatenate([[0], np.cumsum(count)])[:-1]
    rows = np.repeat(np.arange(len(group)), count[member])
    step = np.arange(len(rows)) - np.repeat(np.cumsum(count[member]) - count[member], count[member])
    return table.take(rows, pieces.take(begin[member[rows]] + step))


def _network(table: LineTable, length: NDArray[np.float64], monitor: Monitor) -> RoadNetwork:
    good = np.isfinite(length) & (length > 0.0)
    if not good.all():
        monitor.warn(
            Sentence(
                "{n} stretches of road have no length that can be measured and are left "
                "out (feature ids {ids}). Check that their coordinates lie where the layer's "
                "coordinate reference system is meant for.",
                n=int((~good).sum()),
                ids=named(np.unique(table.feature_id[~good])),
            )
        )
        table, length = table.take(np.flatnonzero(good)), length[good]
    if not len(length):
        raise InputError(
            "No line has a length that can be measured. Check that the layer's coordinate "
            "reference system is the one its coordinates are in."
        )
    lines = table.lines
    count = len(lines)
    node = place_numbers(np.concatenate([lines.first_xy, lines.last_xy])) + 1
    minutes = length / table.speed_kmh * 0.06
    return RoadNetwork(
        edge_id=np.arange(1, count + 1),
        from_node=node[:count],
        to_node=node[count:],
        road_class=table.road_class,
        name=table.name,
        length_m=length,
        speed_kmh=table.speed_kmh,
        minutes_forward=np.where(table.forward, minutes, np.nan),
        minutes_backward=np.where(table.backward, minutes, np.nan),
        lines=lines,
        crs=table.crs,
    )


def _warn_of_dead_ends(network: RoadNetwork, junctions: Junctions, monitor: Monitor) -> None:
    meeting = np.bincount(np.concatenate([network.from_index, network.to_index]))
    share = float((meeting == 1).mean())
    if network.edge_count < 10 or share < MANY_DEAD_ENDS:
        return
    monitor.warn(
        Sentence(
            "{percent} % of the junctions are dead ends, so most roads do not meet. Lines that "
            "nearly touch need a tolerance of some metres; lines that cross without a common "
            "vertex need junctions at every crossing. “Check roads” shows where.",
            percent=round(100.0 * share),
        )
    )
