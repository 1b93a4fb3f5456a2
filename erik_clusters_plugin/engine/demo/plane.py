"""Geometry in the plane that the invented region is built with."""

from __future__ import annotations

from typing import Any, Callable

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay, cKDTree

from ..messages import SILENT, Monitor

Points = NDArray[np.float64]

_FEW_POINTS = 400
_AT_ONCE = 15_000


def left_normals(line: Points) -> Points:
    """Unit vectors to the left of a line at each of its vertices, (n, 2)."""
    along = np.gradient(line, axis=0)
    along /= np.hypot(*along.T)[:, None]
    return np.column_stack([-along[:, 1], along[:, 0]])


def positions(line: Points) -> NDArray[np.float64]:
    """Distance from the start of a line to each of its vertices, (n,)."""
    return np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])


def resampled(line: Points, spacing_m: float) -> Points:
    """Return the line with vertices at even distances, about `spacing_m` apart."""
    at = positions(line)
    wanted = np.linspace(0, at[-1], max(round(float(at[-1]) / spacing_m), 1) + 1)
    return np.column_stack([np.interp(wanted, at, line[:, 0]), np.interp(wanted, at, line[:, 1])])


def contains(ring: Points, points: Points) -> NDArray[np.bool_]:
    """Whether points lie inside a ring (closed or not), (n,)."""
    inside = np.zeros(len(points), dtype=bool)
    near = np.flatnonzero(
        np.all((points >= ring.min(axis=0)) & (points <= ring.max(axis=0)), axis=1)
    )
    a, b = ring, np.roll(ring, -1, axis=0)
    slope = (b[:, 0] - a[:, 0]) / np.where(b[:, 1] == a[:, 1], 1.0, b[:, 1] - a[:, 1])
    if len(near) <= _FEW_POINTS:
        x, y = points[near, 0][:, None], points[near, 1][:, None]
        straddles = (a[:, 1] > y) != (b[:, 1] > y)
        left = x < a[:, 0] + (y - a[:, 1]) * slope
        inside[near] = np.sum(straddles & left, axis=1) % 2 == 1
        return inside
    # Many points: each side of the ring asks only those at its own height.
    near = near[np.argsort(points[near, 1], kind="stable")]
    x, y = points[near].T
    begin = np.searchsorted(y, np.minimum(a[:, 1], b[:, 1]), "left").tolist()
    end = np.searchsorted(y, np.maximum(a[:, 1], b[:, 1]), "left").tolist()
    odd = np.zeros(len(near), dtype=bool)
    for (ax, ay), run, i, j in zip(a.tolist(), slope.tolist(), begin, end):
        if i < j:
            odd[i:j] ^= x[i:j] < ax + (y[i:j] - ay) * run
    inside[near] = odd
    return inside


def crossing_pairs(
    a: Points, b: Points, c: Points, d: Points
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Find which segments a-b (n, 2) properly cross which segments c-d (m, 2).

    Returns
    -------
    Index of the first and of the second segment of every crossing pair. Segments that
    only touch at their ends do not cross.
    """
    none = np.zeros(0, dtype=np.int64)
    if not len(a) or not len(c):
        return none, none
    half = np.hypot(*(b - a).T) / 2
    reach = np.hypot(*(d - c).T).max() / 2
    near = cKDTree((c + d) / 2).query_ball_point((a + b) / 2, half + reach)
    counts = np.array([len(n) for n in near])
    if not counts.any():
        return none, none
    i = np.repeat(np.arange(len(a)), counts)
    j = np.concatenate([n for n in near if n]).astype(np.int64)
    p, q, r, s = a[i], b[i], c[j], d[j]
    proper = (_turn(p, q, r) * _turn(p, q, s) < 0) & (_turn(r, s, p) * _turn(r, s, q) < 0)
    return i[proper], j[proper]


def _turn(p: Points, q: Points, r: Points) -> NDArray[np.float64]:
    turn: NDArray[np.float64] = (q[:, 0] - p[:, 0]) * (r[:, 1] - p[:, 1]) - (q[:, 1] - p[:, 1]) * (
        r[:, 0] - p[:, 0]
    )
    return turn


def by_parts(
    function: Callable[[Points], NDArray[Any]], xy: Points, monitor: Monitor
) -> NDArray[Any]:
    """Evaluate a function of points (n, 2) part by part, so that it can be stopped."""
    results = []
    for start in range(0, max(len(xy), 1), _AT_ONCE):
        monitor.check()
        results.append(function(xy[start : start + _AT_ONCE]))
    return np.concatenate(results)


def triangulated(points: Points) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the edges of the Delaunay triangulation and the corners beside them.

    Returns
    -------
    Edges (n, 2) with the lower index first, and for each the opposite corners of its
    two triangles (n, 2); -1 where there is no second triangle.
    """
    triangles = Delaunay(points).simplices.astype(np.int64)
    ends = np.concatenate([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]])
    apex = np.concatenate([triangles[:, 2], triangles[:, 0], triangles[:, 1]])
    ends.sort(axis=1)
    edges, first, inverse = np.unique(ends, axis=0, return_index=True, return_inverse=True)
    beside = np.full((len(edges), 2), -1, dtype=np.int64)
    beside[:, 0] = apex[first]
    second = np.ones(len(ends), dtype=bool)
    second[first] = False
    beside[inverse.reshape(-1)[second], 1] = apex[second]
    return edges, beside


def gabriel(
    points: Points, edges: NDArray[np.int64], beside: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Whether no point lies in the circle that has a Delaunay edge as its diameter, (n,).

    Gabriel & Sokal 1969; for Delaunay edges the two opposite corners decide.
    """
    a, b = points[edges[:, 0]], points[edges[:, 1]]
    keep = np.ones(len(edges), dtype=bool)
    for side in (0, 1):
        c = points[beside[:, side]]
        inside = np.sum((a - c) * (b - c), axis=1) < 0
        keep &= ~inside | (beside[:, side] < 0)
    return keep


def spread(
    points: Points,
    spacing: NDArray[np.float64],
    rank: NDArray[np.float64],
    monitor: Monitor = SILENT,
) -> NDArray[np.int64]:
    """Choose points that keep `spacing` (n,) from each other, lowest `rank` (n,) first.

    Returns
    -------
    Indices of the chosen points, ascending. Dense places are filled before sparse ones.
    """
    chosen: list[NDArray[np.int64]] = []
    band = np.floor(np.log(spacing / spacing.min()) / np.log(1.35)).astype(np.int64)
    for value in np.unique(band):
        monitor.check()
        index = np.flatnonzero(band == value)
        if chosen:
            taken = cKDTree(points[np.concatenate(chosen)])
            index = index[taken.query(points[index])[0] >= spacing[index]]
        if len(index):
            chosen.append(index[_spread_evenly(points[index], spacing[index].mean(), rank[index])])
    return np.sort(np.concatenate(chosen))


def _spread_evenly(points: Points, spacing: float, rank: NDArray[np.float64]) -> NDArray[np.int64]:
    # Rounds of: whoever comes first among all its rivals stays, its rivals go (Luby 1986).
    order = np.argsort(np.argsort(rank, kind="stable"), kind="stable")
    pairs = cKDTree(points).query_pairs(spacing, output_type="ndarray")
    alive = np.ones(len(points), dtype=bool)
    stays = np.zeros(len(points), dtype=bool)
    while alive.any():
        first = np.where(alive, order, len(points))
        np.minimum.at(first, pairs[:, 0], order[pairs[:, 1]])
        np.minimum.at(first, pairs[:, 1], order[pairs[:, 0]])
        winners = alive & (first == order)
        stays |= winners
        alive &= ~winners
        alive[pairs[winners[pairs[:, 0]], 1]] = False
        alive[pairs[winners[pairs[:, 1]], 0]] = False
        pairs = pairs[alive[pairs[:, 0]] & alive[pairs[:, 1]]]
    return np.flatnonzero(stays)
