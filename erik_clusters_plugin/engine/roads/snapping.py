"""Joining line ends that should be one junction."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..messages import SILENT, InputError, Monitor
from .dead_ends import STUB_TOLERANCES, find_near_misses
from .polylines import Polylines, insert_vertices, place_numbers

# Vertices inside two lines are one place only when they differ by no more than
# rounding: carriageways side by side and bridges must not be joined.
ROUNDING_M = 0.1
MOST_PAIRS = 20_000_000
MOST_CHAINED = 500_000


def join_places(
    lines: Polylines,
    metric: NDArray[np.float64],
    tolerance: float,
    ends_only: bool,
    monitor: Monitor = SILENT,
) -> NDArray[np.int64]:
    """Give line ends that are nearer than `tolerance` one place.

    Parameters
    ----------
    metric
        Vertices in metres, (v, 2).
    ends_only
        Leave vertices inside lines alone; otherwise those of different lines that
        differ by no more than 10 cm, or by the tolerance where it is smaller, are
        joined too.

    Returns
    -------
    For every vertex the vertex whose coordinates it takes, (v,): the place that most
    vertices share; of those the one with the smaller coordinates. So the result
    does not depend on the order of the lines. Two places of one line are joined only
    where its ends nearly close a ring, so no line shrinks to nothing. Raises
    `InputError` where the tolerance is so large that whole neighbourhoods would become
    one junction.
    """
    place = place_numbers(lines.xy)
    # The first vertex at every place stands for it; places are in order of coordinates.
    vertex_of_place = np.unique(place, return_index=True)[1]
    xy = metric[vertex_of_place]
    monitor.check()
    uses = np.bincount(place)
    ends = np.zeros(len(xy), dtype=bool)
    ends[place[lines.start[:-1]]] = True
    ends[place[lines.start[1:] - 1]] = True
    pairs = _close_pairs(xy, np.flatnonzero(ends), tolerance)
    monitor.check()
    if not ends_only:
        every = np.arange(len(xy))
        pairs = np.concatenate([pairs, _close_pairs(xy, every, min(tolerance, ROUNDING_M))])
    monitor.check()
    ring = _nearly_rings(place, lines, metric, tolerance)
    line = lines.line_of_vertex()
    open_line = ~ring[line]
    rows, columns = place[open_line], line[open_line]
    on = csr_matrix((np.ones(len(rows), dtype=bool), (rows, columns)), shape=(len(xy), len(lines)))
    on.sum_duplicates()
    first, last = place[lines.start[:-1][ring]], place[lines.start[1:][ring] - 1]
    pairs = np.concatenate([pairs[~_on_one_line(pairs, on)], np.stack([first, last], axis=1)])
    pairs = np.unique(np.sort(pairs, axis=1), axis=0)
    group = _groups(pairs, on, xy, tolerance, monitor)
    order = np.lexsort((np.arange(len(xy)), -uses, group))
    chosen = order[np.unique(group[order], return_index=True)[1]]
    return np.asarray(vertex_of_place[chosen[group]][place])


def join_dead_ends(
    pieces: Polylines, metric: NDArray[np.float64], tolerance: float, monitor: Monitor = SILENT
) -> tuple[Polylines, int]:
    """Lead dead ends to the line that they stop short of.

    Parameters
    ----------
    pieces
        Lines that are cut at their junctions.
    metric
        Their vertices in metres, (v, 2).

    The dead end moves to the nearest vertex of that line where one is within
    `tolerance`, else to the foot of the perpendicular, which becomes a vertex.

    Returns
    -------
    The lines (to be cut again), and how many dead ends were joined.
    """
    place = place_numbers(pieces.xy)
    monitor.check()
    first, last = place[pieces.start[:-1]], place[pieces.start[1:] - 1]
    ends = np.concatenate([pieces.start[:-1], pieces.start[1:] - 1])
    meeting = np.bincount(np.concatenate([first, last]), minlength=len(pieces.xy))
    dead = ends[meeting[place[ends]] == 1]
    in_metres = Polylines(metric, pieces.start)
    found = find_near_misses(in_metres, first, last, dead, tolerance, monitor)
    if not len(found):
        return pieces, 0
    segment, share = found.segment, found.share[:, None]
    target = pieces.xy[segment - 1] * (1.0 - share) + pieces.xy[segment] * share
    gap = np.stack(
        [np.hypot(*(metric[segment - step] - metric[found.vertex]).T) for step in (1, 0)], axis=1
    )
    nearer = np.argmin(gap, axis=1)
    at_vertex = gap.min(axis=1) <= tolerance
    target[at_vertex] = pieces.xy[(segment - 1 + nearer)[at_vertex]]
    xy = pieces.xy.copy()
    xy[found.vertex] = target
    new = ~at_vertex
    moved = Polylines(xy, pieces.start)
    return insert_vertices(moved, segment[new], found.share[new], target[new]), len(found)


def _close_pairs(
    xy: NDArray[np.float64], chosen: NDArray[np.int64], distance: float
) -> NDArray[np.int64]:
    tree = cKDTree(xy[chosen])
    if tree.count_neighbors(tree, distance) > MOST_PAIRS + len(chosen):
        raise InputError(
            "With a tolerance of {tolerance} m too many line ends count as one place. "
            "Choose a smaller tolerance; a few metres are usual.",
            tolerance=distance,
        )
    pairs: NDArray[np.int64] = tree.query_pairs(distance, output_type="ndarray")
    return np.asarray(chosen[pairs.reshape(-1, 2)])


def _on_one_line(pairs: NDArray[np.int64], on: csr_matrix) -> NDArray[np.bool_]:
    """Which pairs of places lie on one and the same line."""
    if not len(pairs):
        return np.zeros(0, dtype=bool)
    both = on[pairs[:, 0]].multiply(on[pairs[:, 1]])
    return np.asarray(both.sum(axis=1)).ravel() > 0


def _nearly_rings(
    place: NDArray[np.int64], lines: Polylines, metric: NDArray[np.float64], tolerance: float
) -> NDArray[np.bool_]:
    """Which lines come back to where they start, but not quite, (n,)."""
    first, last = lines.start[:-1], lines.start[1:] - 1
    gap = np.hypot(*(metric[first] - metric[last]).T)
    long = Polylines(metric, lines.start).lengths() > STUB_TOLERANCES * tolerance
    return np.asarray((gap <= tolerance) & long & (place[first] != place[last]))


def _groups(
    pairs: NDArray[np.int64],
    on: csr_matrix,
    xy: NDArray[np.float64],
    tolerance: float,
    monitor: Monitor,
) -> NDArray[np.int64]:
    """Number the groups of joined places, one number for each place.

    `on` tells which places (rows) lie on which lines (columns). A chain of places, each
    near the next, could draw a whole street together, or both ends of a short line.
    Groups in which that happens are built again from their nearest pairs on: a pair is
    joined only where no line would meet itself and the group would not become wider
    than twice the tolerance.
    """
    count = len(xy)
    link = coo_matrix((np.ones(len(pairs), dtype=bool), pairs.T), shape=(count, count))
    label = connected_components(link, directed=False)[1].astype(np.int64)
    chained = _chained(label, on, xy, tolerance)
    again = pairs[chained[label[pairs[:, 0]]]]
    if len(again) > MOST_CHAINED:
        raise InputError(
            "With a tolerance of {tolerance} m long chains of line ends count as one place. "
            "Choose a smaller tolerance; a few metres are usual.",
            tolerance=tolerance,
        )
    gap = np.hypot(*(xy[again[:, 0]] - xy[again[:, 1]]).T)
    members = {place: [place] for place in np.unique(again).tolist()}
    lines = {p: set(on.indices[on.indptr[p] : on.indptr[p + 1]].tolist()) for p in members}
    group = {place: place for place in members}
    order = np.lexsort((again[:, 1], again[:, 0], gap))
    for number, (a, b) in enumerate(again[order].tolist()):
        if number % 1024 == 0:
            monitor.check()
        first, second = group[a], group[b]
        if first == second or lines[first] & lines[second]:
            continue
        joined = members[first] + members[second]
        if np.hypot(*np.ptp(xy[joined], axis=0)) > 2.0 * tolerance:
            continue
        members[first] = joined
        lines[first] |= lines[second]
        group.update(dict.fromkeys(members.pop(second), first))
    places = np.array(list(group), dtype=np.int64)
    label[places] = count + np.array(list(group.values()), dtype=np.int64)
    return np.asarray(np.unique(label, return_inverse=True)[1])


def _chained(
    label: NDArray[np.int64], on: csr_matrix, xy: NDArray[np.float64], tolerance: float
) -> NDArray[np.bool_]:
    """Which groups hold two places of one line, or reach too far."""
    groups = int(label.max()) + 1
    pick = csr_matrix(
        (np.ones(len(label), dtype=np.int32), (label, np.arange(len(label)))),
        shape=(groups, len(label)),
    )
    places_on_line = (pick @ on.astype(np.int32)).max(axis=1).toarray().ravel()
    low = np.full((groups, 2), np.inf)
    high = np.full((groups, 2), -np.inf)
    np.minimum.at(low, label, xy)
    np.maximum.at(high, label, xy)
    return np.asarray((places_on_line > 1) | (np.hypot(*(high - low).T) > 2.0 * tolerance))
