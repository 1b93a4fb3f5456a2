"""Many lines in two arrays, and what is computed on all of them at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Polylines:
    """Lines stored one behind the other.

    Attributes
    ----------
    xy
        Vertices of all lines, float64 (v, 2).
    start
        Where each line begins in `xy`, int64 (n + 1); line i is
        ``xy[start[i]:start[i + 1]]`` and has two vertices or more.
    """

    xy: NDArray[np.float64]
    start: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.start) - 1

    @classmethod
    def from_list(cls, lines: list[NDArray[np.float64]]) -> Polylines:
        """Join single (k, 2) arrays."""
        start = np.zeros(len(lines) + 1, dtype=np.int64)
        np.cumsum([len(line) for line in lines], out=start[1:])
        xy = np.concatenate(lines) if lines else np.empty((0, 2))
        return cls(np.asarray(xy, dtype=np.float64), start)

    @property
    def first_xy(self) -> NDArray[np.float64]:
        """First vertex of every line, (n, 2)."""
        return np.take(self.xy, self.start[:-1], axis=0)

    @property
    def last_xy(self) -> NDArray[np.float64]:
        """Last vertex of every line, (n, 2)."""
        return np.take(self.xy, self.start[1:] - 1, axis=0)

    def line(self, index: int) -> NDArray[np.float64]:
        """Vertices of one line, (k, 2)."""
        return self.xy[self.start[index] : self.start[index + 1]]

    def line_of_vertex(self) -> NDArray[np.int64]:
        """Index of the line that each vertex belongs to, (v,)."""
        return np.repeat(np.arange(len(self)), np.diff(self.start))

    def segment_lengths(self) -> NDArray[np.float64]:
        """Planar length of the segment that ends at each vertex, (v,).

        The first vertex of every line has length 0.
        """
        lengths = np.zeros(len(self.xy))
        if len(self.xy):
            lengths[1:] = np.hypot(*np.diff(self.xy, axis=0).T)
            lengths[self.start[:-1]] = 0.0
        return lengths

    def lengths(self) -> NDArray[np.float64]:
        """Planar length of every line, (n,), in the unit of the coordinates."""
        return sums_by_line(self.segment_lengths(), self.start)

    def take(self, index: NDArray[np.int64]) -> Polylines:
        """Return the lines at `index` (integers), in that order."""
        counts = np.diff(self.start)[index]
        start = np.zeros(len(index) + 1, dtype=np.int64)
        np.cumsum(counts, out=start[1:])
        source = np.repeat(self.start[:-1][index] - start[:-1], counts) + np.arange(start[-1])
        return Polylines(self.xy[source], start)


def sums_by_line(values: NDArray[np.float64], start: NDArray[np.int64]) -> NDArray[np.float64]:
    """Sum one value per vertex over each line, (n,)."""
    if len(start) < 2:
        return np.zeros(0)
    return np.add.reduceat(values, start[:-1]) if len(values) else np.zeros(len(start) - 1)


def cut_lines(
    lines: Polylines,
    along: NDArray[np.float64],
    line: NDArray[np.int64],
    start: NDArray[np.float64],
    end: NDArray[np.float64],
) -> Polylines:
    """Take the stretch between two fractions out of each of some lines.

    Parameters
    ----------
    along
        Planar length from the very first vertex of `lines` to each of them, (v,).
    line
        Which lines to cut, (k,); a line may come more than once.
    start, end
        Fractions of planar length, 0 <= start < end <= 1, (k,).

    Ends at 0 and 1 are the line's own vertices, to the last bit.
    """
    first, last = lines.start[:-1][line], lines.start[1:][line] - 1
    total = along[last] - along[first]
    begins, ends = along[first] + start * total, along[first] + end * total
    after = np.clip(np.searchsorted(along, begins, side="right"), first + 1, last)
    before = np.clip(np.searchsorted(along, ends, side="left"), after, last)
    # The new line: its begin, the old vertices from `after` to one before `before`, its end.
    counts = before - after + 2
    position = np.zeros(len(line) + 1, dtype=np.int64)
    np.cumsum(counts, out=position[1:])
    source = np.repeat(after - 1 - position[:-1], counts) + np.arange(position[-1])
    xy = lines.xy[source]
    xy[position[:-1]] = _between(lines, along, after, begins, start <= 0.0, first)
    xy[position[1:] - 1] = _between(lines, along, before, ends, end >= 1.0, last)
    return Polylines(xy, position)


def _between(
    lines: Polylines,
    along: NDArray[np.float64],
    vertex: NDArray[np.int64],
    reached: NDArray[np.float64],
    at_end: NDArray[np.bool_],
    own: NDArray[np.int64],
) -> NDArray[np.float64]:
    """Coordinates at the length `reached` on the piece before `vertex`; `own` at an end."""
    piece = along[vertex] - along[vertex - 1]
    share = np.divide(reached - along[vertex - 1], piece, out=np.zeros(len(piece)), where=piece > 0)
    share = np.clip(share, 0.0, 1.0)[:, None]
    xy = lines.xy[vertex - 1] * (1.0 - share) + lines.xy[vertex] * share
    return np.where(at_end[:, None], lines.xy[own], xy)


def split_at_junctions(
    lines: Polylines, shared_vertices: bool
) -> tuple[Polylines, NDArray[np.int64]]:
    """Cut lines where they meet.

    Vertices are the same place when their coordinates are equal to the last bit.
    Line ends are always junctions; with `shared_vertices`, so is every vertex that
    two lines have in common or that a line passes twice.

    Returns
    -------
    The pieces, and for each piece the index of the line it was cut from. Pieces
    keep the direction and the order of their lines.
    """
    if not len(lines):
        return lines, np.zeros(0, dtype=np.int64)
    cut = np.zeros(len(lines.xy), dtype=bool)
    cut[lines.start[:-1]] = True
    cut[lines.start[1:] - 1] = True
    if shared_vertices:
        place = place_numbers(lines.xy)
        cut |= np.bincount(place)[place] > 1
        # A junction for one line is a junction for every line through that place;
        # a line end that touches the middle of another line is counted above.
    inner = cut.copy()
    inner[lines.start[:-1]] = False
    inner[lines.start[1:] - 1] = False
    repeats = 1 + inner.astype(np.int64)
    xy = np.repeat(lines.xy, repeats, axis=0)
    begins = np.zeros(len(lines.xy), dtype=bool)
    begins[lines.start[:-1]] = True
    begins |= inner
    position = np.cumsum(repeats) - 1
    start = np.append(position[begins], len(xy)).astype(np.int64)
    parent = lines.line_of_vertex()[begins]
    return Polylines(xy, start), parent


def place_numbers(xy: NDArray[np.float64]) -> NDArray[np.int64]:
    """Number the distinct places among points (k, 2); equal points share a number."""
    order = np.lexsort((xy[:, 1], xy[:, 0]))
    ordered = xy[order]
    new = np.empty(len(xy), dtype=np.int64)
    if len(xy):
        new[0] = 0
        new[1:] = np.any(ordered[1:] != ordered[:-1], axis=1)
    numbers = np.empty(len(xy), dtype=np.int64)
    numbers[order] = np.cumsum(new)
    return numbers


def distinct_vertices(
    lines: Polylines,
) -> tuple[NDArray[np.bool_], NDArray[np.int64], NDArray[np.bool_]]:
    """Find the vertices that differ from the one before them.

    Returns
    -------
    Which vertices to keep (v,), where each line that keeps two or more begins among
    them (m + 1,), and which lines those are (n,). The others have no length.
    """
    if not len(lines):
        return np.zeros(0, dtype=bool), np.zeros(1, dtype=np.int64), np.zeros(0, dtype=bool)
    keep = np.ones(len(lines.xy), dtype=bool)
    keep[1:] = np.any(lines.xy[1:] != lines.xy[:-1], axis=1)
    keep[lines.start[:-1]] = True
    counts = np.add.reduceat(keep.astype(np.int64), lines.start[:-1])
    alive = counts > 1
    keep &= alive[lines.line_of_vertex()]
    start = np.concatenate([[0], np.cumsum(counts[alive])]).astype(np.int64)
    return keep, start, alive


def insert_vertices(
    lines: Polylines,
    segment: NDArray[np.int64],
    share: NDArray[np.float64],
    xy: NDArray[np.float64],
) -> Polylines:
    """Put new vertices into straight pieces.

    Parameters
    ----------
    segment
        Last vertex of the piece that each new vertex goes into, (k,).
    share
        How far along the piece it lies, 0 to 1, (k,); it gives the order of several
        in one piece.
    xy
        The new vertices, (k, 2).
    """
    order = np.lexsort((xy[:, 1], xy[:, 0], share, segment))
    added = np.bincount(lines.line_of_vertex()[segment], minlength=len(lines))
    start = lines.start + np.concatenate([[0], np.cumsum(added)])
    return Polylines(np.insert(lines.xy, segment[order], xy[order], axis=0), start)
