"""Barriers: lines that nobody walks across."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .network import RoadNetwork

# Straight pieces are cut to so many metres at most, so that those near a walk are soon found.
PIECE_M = 100.0
# Walks that are looked at together.
CHUNK = 100_000


def barriers_of(network: RoadNetwork, lines: Sequence[NDArray[np.float64]] = ()) -> Barriers | None:
    """Return the barriers that lines make with the roads that nobody walks across."""
    shut = np.flatnonzero(~network.gives_access)
    every = [*lines, *(network.lines.line(edge) for edge in shut.tolist())]
    return Barriers(every) if every else None


class Barriers:
    """Friction lines, borders of closed areas, motorways and ferries, as straight pieces."""

    def __init__(self, lines: Sequence[NDArray[np.float64]]) -> None:
        """Take lines of vertices in metres, (v, 2) each; a border ends where it began."""
        begin = np.concatenate([np.zeros((0, 2)), *(line[:-1] for line in lines)])
        end = np.concatenate([np.zeros((0, 2)), *(line[1:] for line in lines)])
        length = np.hypot(*(end - begin).T)
        parts = np.maximum(np.ceil(length / PIECE_M).astype(np.int64), 1)
        row = np.repeat(np.arange(len(parts)), parts)
        number = np.arange(len(row)) - np.repeat(np.cumsum(parts) - parts, parts)
        low, high = (((number + side) / parts[row])[:, None] for side in (0, 1))
        along = (end - begin)[row]
        self._begin, self._end = begin[row] + low * along, begin[row] + high * along
        self._half = 0.5 * float((length / parts).max(initial=0.0)) + 1e-6
        self._tree = cKDTree(0.5 * (self._begin + self._end))

    def __len__(self) -> int:
        return len(self._begin)

    def clear_m(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Metres around each point (k, 2) within which there is none, or less, (k,)."""
        clear = np.zeros(len(xy))
        known = np.isfinite(xy).all(axis=1)
        clear[known] = self._tree.query(xy[known])[0] - self._half if len(self) else np.inf
        return clear

    def across(
        self,
        start: NDArray[np.float64],
        end: NDArray[np.float64],
        width: NDArray[np.float64] | None = None,
    ) -> NDArray[np.bool_]:
        """Whether one crosses or touches the straight walk between each two points, (k,).

        With a width (k,) also whether one comes so near to it, in metres.
        """
        crosses = np.zeros(len(start), dtype=bool)
        for first in range(0, len(start), CHUNK):
            part = slice(first, first + CHUNK)
            middle = 0.5 * (start[part] + end[part])
            radius = 0.5 * np.hypot(*(end[part] - start[part]).T)
            walk, piece = self._around(middle, radius if width is None else radius + width[part])
            walk += first
            ends = start[walk], end[walk], self._begin[piece], self._end[piece]
            met = _meet(*ends)
            if width is not None:
                met |= _apart(*ends) <= width[walk]
            crosses[walk[met]] = True
        return crosses

    def _around(
        self, centre: NDArray[np.float64], radius: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return pairs of a circle and a piece that may reach into it."""
        if not len(self):
            return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
        nearest, _ = self._tree.query(centre)
        some = np.flatnonzero(nearest <= radius + self._half)
        found = self._tree.query_ball_point(centre[some], radius[some] + self._half)
        count = np.fromiter((len(f) for f in found), dtype=np.int64, count=len(found))
        piece = np.fromiter((p for f in found for p in f), dtype=np.int64, count=count.sum())
        return np.repeat(some, count), piece


def _meet(
    a: NDArray[np.float64],
    b: NDArray[np.float64],
    c: NDArray[np.float64],
    d: NDArray[np.float64],
) -> NDArray[np.bool_]:
    """Whether the pieces a–b and c–d have a point in common, (k,)."""
    boxes = (np.minimum(a, b) <= np.maximum(c, d)) & (np.minimum(c, d) <= np.maximum(a, b))
    sides = _side(a, b, c) * _side(a, b, d) <= 0.0
    sides &= _side(c, d, a) * _side(c, d, b) <= 0.0
    return np.asarray(boxes.all(axis=1) & sides)


def _apart(
    a: NDArray[np.float64],
    b: NDArray[np.float64],
    c: NDArray[np.float64],
    d: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Metres between the pieces a–b and c–d where they do not cross, (k,)."""
    sides = [_from_piece(p, q, r) for p, q, r in ((a, c, d), (b, c, d), (c, a, b), (d, a, b))]
    return np.asarray(np.minimum.reduce(sides))


def _from_piece(
    point: NDArray[np.float64], begin: NDArray[np.float64], end: NDArray[np.float64]
) -> NDArray[np.float64]:
    along = end - begin
    squared = np.einsum("ij,ij->i", along, along)
    dot = np.einsum("ij,ij->i", point - begin, along)
    share = np.divide(dot, squared, out=np.zeros(len(point)), where=squared > 0.0)
    foot = begin + np.clip(share, 0.0, 1.0)[:, None] * along
    return np.asarray(np.hypot(*(point - foot).T))


def _side(
    a: NDArray[np.float64], b: NDArray[np.float64], point: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return which side of the line from a to b a point is on: the sign, or 0, (k,)."""
    along, to = b - a, point - a
    return np.asarray(np.sign(along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0]))
