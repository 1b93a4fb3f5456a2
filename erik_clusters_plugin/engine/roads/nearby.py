"""Points near straight pieces of many lines."""

from __future__ import annotations

from typing import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..messages import SILENT, Monitor
from .polylines import Polylines

CHUNK = 20_000


def segments_near_points(
    lines: Polylines, points: NDArray[np.float64], reach: float, monitor: Monitor = SILENT
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Find every straight piece that passes a point within `reach`.

    Parameters
    ----------
    points
        Points (k, 2), in the unit of the lines, as `reach` is.

    Returns
    -------
    For every pair found: the point, the last vertex of the piece, the share of the
    piece before the foot of the point, and the distance. The search is exact: the disc
    around the middle of a piece with half its length and `reach` holds all such points.
    """
    segment = inner_vertices(lines)
    found = list(_pairs(lines, segment, points, reach, monitor)) if len(points) else []
    if not found:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing, np.zeros(0), np.zeros(0)
    point, piece, share, distance = (np.concatenate(column) for column in zip(*found))
    return point, piece, share, distance


def inner_vertices(lines: Polylines) -> NDArray[np.int64]:
    """Vertices that end a straight piece: all but the first of every line."""
    ends = np.ones(len(lines.xy), dtype=bool)
    ends[lines.start[:-1]] = False
    return np.flatnonzero(ends)


def foot_of(
    lines: Polylines, segment: NDArray[np.int64], points: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Drop each point (k, 2) on one straight piece, (k,).

    Returns the share of the piece before the foot, the foot, and the distance.
    """
    begin, end = lines.xy[segment - 1], lines.xy[segment]
    along = end - begin
    squared = np.einsum("ij,ij->i", along, along)
    dot = np.einsum("ij,ij->i", points - begin, along)
    share = np.divide(dot, squared, out=np.zeros(len(points)), where=squared > 0)
    share = np.clip(share, 0.0, 1.0)
    place = begin + share[:, None] * along
    return share, place, np.hypot(*(points - place).T)


def _pairs(
    lines: Polylines,
    segment: NDArray[np.int64],
    points: NDArray[np.float64],
    reach: float,
    monitor: Monitor,
) -> Iterator[
    tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]
]:
    tree = cKDTree(points)
    for first in range(0, len(segment), CHUNK):
        monitor.step(first / len(segment))
        part = segment[first : first + CHUNK]
        begin, end = lines.xy[part - 1], lines.xy[part]
        middle = (begin + end) / 2.0
        radius = np.hypot(*(end - begin).T) / 2.0 * (1.0 + 1e-9) + reach
        count = tree.query_ball_point(middle, radius, return_length=True)
        some = np.flatnonzero(count)
        if not len(some):
            continue
        lists = tree.query_ball_point(middle[some], radius[some])
        point = np.concatenate([np.asarray(found, dtype=np.int64) for found in lists])
        piece = np.repeat(part[some], count[some])
        share, _, distance = foot_of(lines, piece, points[point])
        near = distance <= reach
        yield point[near], piece[near], share[near], distance[near]
