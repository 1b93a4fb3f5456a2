"""The area where a field on a grid is not above zero, as polygons."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

# A boundary never passes through the middle of a cell: rings that met there would touch.
NEAREST = 1e-6

# For each case of a square of four cells (1 south-west, 2 south-east, 4 north-east,
# 8 north-west are inside) the pieces of boundary, from one side to another with the
# inside on the left. Sides: 0 south, 1 east, 2 north, 3 west. Diagonal neighbours are
# never joined (cases 5 and 10).
_PIECES: dict[int, tuple[tuple[int, int], ...]] = {
    1: ((0, 3),),
    2: ((1, 0),),
    3: ((1, 3),),
    4: ((2, 1),),
    5: ((0, 3), (2, 1)),
    6: ((2, 0),),
    7: ((2, 3),),
    8: ((3, 2),),
    9: ((0, 2),),
    10: ((1, 0), (3, 2)),
    11: ((1, 2),),
    12: ((3, 1),),
    13: ((0, 1),),
    14: ((3, 0),),
}


def area_not_above_zero(
    values: NDArray[np.float64], west: float, south: float, cell: float
) -> bytes:
    """Return the area as a MultiPolygon in well-known binary.

    Parameters
    ----------
    values
        The field in the middles of the cells, (rows, columns), first row in the south.
        NaN is outside, and the boundary lies half way to it.
    west, south
        Coordinates of the middle of the first cell.
    cell
        Side of a cell.

    The boundary crosses from cell to cell by linear interpolation, so that a field that
    is nowhere greater has an area that holds this one. Rings cannot meet or cross, so
    that the polygons are valid. Shells run anticlockwise, holes clockwise.

    Method: marching squares on the cells' middles, without joining diagonal neighbours.
    """
    values = np.pad(values, 1, constant_values=np.nan)
    inside = values <= 0.0
    crossing_xy, begin, end, cell_of = _boundary(values, inside)
    if not len(begin):
        return _multipolygon([])
    order, ring_start = _rings(begin, end)
    xy = crossing_xy[begin[order]]
    xy = np.array([west - cell, south - cell]) + xy * cell
    parts, _ = ndimage.label(inside)
    part = parts.ravel()[cell_of[order[ring_start[:-1]]]]
    return _multipolygon(_polygons(xy, ring_start, part))


def _boundary(
    values: NDArray[np.float64], inside: NDArray[np.bool_]
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Pieces of boundary in the squares between cells.

    Returns the coordinates (in cells) of every crossing of a side, the crossings at which
    each piece begins and ends, and a cell inside beside each piece.
    """
    columns = values.shape[1]
    across = inside[:, :-1] != inside[:, 1:]
    upward = inside[:-1] != inside[1:]
    number_across = np.full(across.shape, -1, dtype=np.int64)
    number_across[across] = np.arange(np.count_nonzero(across))
    number_upward = np.full(upward.shape, -1, dtype=np.int64)
    number_upward[upward] = len(number_across[across]) + np.arange(np.count_nonzero(upward))

    row, column = np.nonzero(across)
    share = _share(values[row, column], values[row, column + 1])
    crossings = [np.stack([column + share, row.astype(np.float64)], axis=1)]
    row, column = np.nonzero(upward)
    share = _share(values[row, column], values[row + 1, column])
    crossings.append(np.stack([column.astype(np.float64), row + share], axis=1))

    mixed = across[:-1] | across[1:] | upward[:, :-1]
    row, column = np.nonzero(mixed)
    case = (
        inside[row, column] * 1
        + inside[row, column + 1] * 2
        + inside[row + 1, column + 1] * 4
        + inside[row + 1, column] * 8
    )
    side = (
        number_across[row, column],
        number_upward[row, column + 1],
        number_across[row + 1, column],
        number_upward[row, column],
    )
    # The corner on the left of a piece that begins on a side, when the inside is there.
    corner = (
        lambda s: (row[s], column[s]),
        lambda s: (row[s], column[s] + 1),
        lambda s: (row[s] + 1, column[s] + 1),
        lambda s: (row[s] + 1, column[s]),
    )
    begins, ends, cells = [], [], []
    for number, pieces in _PIECES.items():
        squares = np.flatnonzero(case == number)
        for first, last in pieces:
            begins.append(side[first][squares])
            ends.append(side[last][squares])
            r, c = corner[first](squares)
            cells.append(r * columns + c)
    return (
        np.concatenate(crossings),
        np.concatenate(begins),
        np.concatenate(ends),
        np.concatenate(cells),
    )


def _share(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far from the first cell to the second the boundary lies."""
    with np.errstate(invalid="ignore"):
        share = first / (first - second)
    share[np.isnan(share)] = 0.5
    return np.clip(share, NEAREST, 1.0 - NEAREST)


def _rings(
    begin: NDArray[np.int64], end: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Put pieces into rings: their order, and where each ring begins in it.

    Every crossing ends one piece and begins the next, so that the pieces are the cycles
    of a permutation. Their order within a cycle comes from doubling jumps.
    """
    count = len(begin)
    piece_at = np.empty(count, dtype=np.int64)
    piece_at[begin] = np.arange(count)
    following = piece_at[end]
    links = csr_matrix((np.ones(count, dtype=bool), (np.arange(count), following)), (count, count))
    rings, ring = connected_components(links, directed=False)
    head = np.full(rings, count, dtype=np.int64)
    np.minimum.at(head, ring, np.arange(count))
    is_head = np.zeros(count, dtype=bool)
    is_head[head] = True
    # Steps from each piece to the head of its ring.
    steps = np.where(is_head, 0, 1)
    jump = np.where(is_head, np.arange(count), following)
    while True:
        further = jump[jump]
        if np.array_equal(further, jump):
            break
        steps = steps + steps[jump]
        jump = further
    length = np.bincount(ring, minlength=rings)
    place = np.where(is_head, 0, length[ring] - steps)
    order = np.lexsort((place, ring))
    start = np.zeros(rings + 1, dtype=np.int64)
    np.cumsum(length, out=start[1:])
    return order, start


def _polygons(
    xy: NDArray[np.float64], ring_start: NDArray[np.int64], part: NDArray[np.int64]
) -> list[list[NDArray[np.float64]]]:
    """Group rings by the part of the area they bound; the shell comes first."""
    polygons: dict[int, list[NDArray[np.float64]]] = {}
    x, y = xy[:, 0], xy[:, 1]
    last = np.arange(len(xy)) + 1
    last[ring_start[1:] - 1] = ring_start[:-1]
    doubled = np.add.reduceat(x * y[last] - x[last] * y, ring_start[:-1])
    for ring in np.lexsort((doubled < 0, part)).tolist():
        line = xy[ring_start[ring] : ring_start[ring + 1]]
        polygons.setdefault(int(part[ring]), []).append(np.concatenate([line, line[:1]]))
    return list(polygons.values())


def _multipolygon(polygons: list[list[NDArray[np.float64]]]) -> bytes:
    parts = [struct.pack("<BII", 1, 6, len(polygons))]
    for rings in polygons:
        parts.append(struct.pack("<BII", 1, 3, len(rings)))
        for ring in rings:
            parts.append(struct.pack("<I", len(ring)))
            parts.append(np.ascontiguousarray(ring).tobytes())
    return b"".join(parts)
