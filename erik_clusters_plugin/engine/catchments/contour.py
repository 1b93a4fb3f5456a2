"""The area where a field on a grid is not above zero, as polygons."""

from __future__ import annotations

import struct
from typing import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from ..messages import SILENT, Monitor

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
    values: NDArray[np.float64], cell: float, row: int = 0, column: int = 0
) -> bytes:
    """Return the area as a MultiPolygon in well-known binary.

    Parameters
    ----------
    values
        The field in the middles of the cells, (rows, columns), first row in the south.
        NaN is outside, and the boundary lies half way to it.
    cell
        Side of a cell.
    row, column
        Place of the first cell in a grid whose first cell has its outer corner at 0, 0.

    The boundary crosses from cell to cell by linear interpolation, so that a field that
    is nowhere greater, and NaN in the same cells, has an area that holds this one. Rings
    cannot meet or cross, so that the polygons are valid. Shells run anticlockwise, holes
    clockwise.

    Method: marching squares on the cells' middles, without joining diagonal neighbours.
    """
    flat = values.ravel()
    return area_inside(values <= 0.0, lambda index: flat[index], cell, row, column)


def area_inside(
    inside: NDArray[np.bool_],
    value_of: Callable[[NDArray[np.int64]], NDArray[np.float64]],
    cell: float,
    row: int = 0,
    column: int = 0,
    walls: NDArray[np.bool_] | None = None,
    monitor: Monitor = SILENT,
) -> bytes:
    """Return the area of cells as a MultiPolygon; see `area_not_above_zero`.

    Parameters
    ----------
    inside
        The cells whose middles are in the area, (rows, columns).
    value_of
        Gives the field for cells, by their position in ``inside.ravel()``; it is asked
        for the cells along the boundary only.
    walls
        Cells that the area does not come nearer to than half way, whatever their value
        (rows, columns); none of them inside.
    """
    rows, columns = inside.shape
    padded = np.pad(inside, 1)
    width = columns + 2

    def share(first: NDArray[np.int64], second: NDArray[np.int64]) -> NDArray[np.float64]:
        ends, wall = [], np.zeros(len(first), dtype=bool)
        for index in (first, second):
            r, c = index // width - 1, index % width - 1
            known = (r >= 0) & (r < rows) & (c >= 0) & (c < columns)
            value = np.full(len(index), np.nan)
            value[known] = value_of(r[known] * columns + c[known])
            if walls is not None:
                wall[known] |= walls.ravel()[r[known] * columns + c[known]]
            ends.append(value)
        return _share(ends[0], ends[1], padded.ravel()[first], wall)

    crossing_xy, begin, end, runs = _boundary(padded, share, row - 1, column - 1)
    monitor.check()
    if not len(begin):
        return _multipolygon([])
    order, ring_start = _rings(begin, end)
    monitor.check()
    crossing = begin[order]
    xy = (crossing_xy[crossing] + 0.5) * cell
    part = _parts(crossing, ring_start, runs)
    return _multipolygon(_polygons(xy, ring_start, part))


def _boundary(
    inside: NDArray[np.bool_],
    share: Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.float64]],
    first_row: int,
    first_column: int,
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64], int]:
    """Pieces of boundary in the squares between cells.

    Returns the coordinates (in cells of the grid, from the middle of its first) of every
    crossing of a side, the crossings at which each piece begins and ends, and how many
    of the crossings, the first ones, lie between cells of a row; they go row by row, so
    that two and two bound a run of cells inside. Coordinates are sums of whole numbers
    and shares, so that a crossing has the same ones in every window of the grid.
    """
    columns = inside.shape[1]
    # Sides by the cell at their west or south end; `across` leads east, `upward` north.
    across = _cells(inside[:, :-1] != inside[:, 1:], columns)
    upward = _cells(inside[:-1] != inside[1:], columns)
    row, column = np.divmod(across, columns)
    place = (first_column + column + share(across, across + 1), (first_row + row).astype(float))
    crossings = [np.stack(place, axis=1)]
    row, column = np.divmod(upward, columns)
    up = first_row + row + share(upward, upward + columns)
    place = ((first_column + column).astype(float), up)
    crossings.append(np.stack(place, axis=1))

    # Squares, by the cell in their south-west, that the boundary passes through.
    flat = inside.ravel()
    passed = np.zeros(len(flat), dtype=bool)
    for squares in (across, across - columns, upward, upward - 1):
        passed[squares] = True
    square = np.flatnonzero(passed)
    case = (
        flat[square] * 1
        + flat[square + 1] * 2
        + flat[square + columns + 1] * 4
        + flat[square + columns] * 8
    )
    # Numbers of the crossings by the cell of their side; only those are ever looked up.
    number_across = np.empty(len(flat), dtype=np.int64)
    number_across[across] = np.arange(len(across))
    number_upward = np.empty(len(flat), dtype=np.int64)
    number_upward[upward] = len(across) + np.arange(len(upward))
    # Where the crossing of each side of a square is found.
    sides = ((number_across, 0), (number_upward, 1), (number_across, columns), (number_upward, 0))
    begins: list[NDArray[np.int64]] = []
    ends: list[NDArray[np.int64]] = []
    for number, pieces in _PIECES.items():
        found = square[case == number]
        for piece in pieces:
            for side, crossing in zip(piece, (begins, ends)):
                numbers, offset = sides[side]
                crossing.append(numbers[found + offset])
    return np.concatenate(crossings), np.concatenate(begins), np.concatenate(ends), len(across)


def _cells(marked: NDArray[np.bool_], columns: int) -> NDArray[np.int64]:
    """Numbers of marked cells in a grid of so many columns, ascending."""
    index = np.flatnonzero(marked)
    if marked.shape[1] == columns:
        return index
    row, column = np.divmod(index, marked.shape[1])
    return np.asarray(row * columns + column)


def _share(
    first: NDArray[np.float64],
    second: NDArray[np.float64],
    first_inside: NDArray[np.bool_],
    wall: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """How far from the first cell to the second the boundary lies."""
    within = np.where(first_inside, first, second)
    beyond = np.where(first_inside, second, first)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = within / (within - beyond)
    share[np.isnan(share)] = 0.5
    # Behind a wall the field may be inside too.
    share[wall & ~(beyond > 0.0)] = 0.5
    share[wall] = np.minimum(share[wall], 0.5)
    share = np.clip(share, NEAREST, 1.0 - NEAREST)
    return np.where(first_inside, share, 1.0 - share)


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
    head = np.empty(rings, dtype=np.int64)
    # The last of several values stays: the first piece of each ring.
    head[ring[::-1]] = np.arange(count)[::-1]
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
    start = np.zeros(rings + 1, dtype=np.int64)
    np.cumsum(length, out=start[1:])
    order = np.empty(count, dtype=np.int64)
    order[start[ring] + np.where(is_head, 0, length[ring] - steps)] = np.arange(count)
    return order, start


def _parts(
    crossing: NDArray[np.int64], ring_start: NDArray[np.int64], runs: int
) -> NDArray[np.int64]:
    """Number of the part of the area that each ring bounds, its shell or a hole.

    `crossing` are the crossings ring by ring. Both ends of a run of cells are on rings of
    one part; runs that touch in neighbouring rows share a ring where either ends, so that
    all rings of a part hang together through its runs.
    """
    rings = len(ring_start) - 1
    ring = np.empty(len(crossing), dtype=np.int64)
    ring[crossing] = np.repeat(np.arange(rings), np.diff(ring_start))
    west, east = ring[0:runs:2], ring[1:runs:2]
    links = csr_matrix((np.ones(len(west), dtype=bool), (west, east)), (rings, rings))
    return np.asarray(connected_components(links, directed=False)[1])


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
