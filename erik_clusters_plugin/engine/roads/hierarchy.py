"""Junctions in levels, so that searches from many places climb and descend instead of spreading."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .arcs import arc_matrix

# Of the junctions left, the share with the fewest neighbours that a level is taken from.
SHARE = 0.2
# Where so many of all possible arcs are there, junctions are taken out one by one.
DENSE = 0.25
# Junctions of one step of a sweep: what they hold stays in the processor's cache.
STEP = 1000

# The making is given up when so many arcs have been gone through, level by level: for each
# arc of the graph, and in any case. Road networks take some 20 for each.
MOST_WORK = 30
LEAST_WORK = 12_000_000

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class NotWorthMaking(Exception):
    """The hierarchy of a graph would be too large, as that of a wide grid of streets is."""


@dataclass(frozen=True, eq=False)
class Entries:
    """Where searches enter the graph: search, junction and minutes there, (e,) each."""

    search: Ints
    node: Ints
    minutes: Floats

    def take(self, index: NDArray[np.bool_] | Ints) -> Entries:
        """The entries at `index`."""
        return Entries(self.search[index], self.node[index], self.minutes[index])


class Hierarchy:
    """All junctions in levels, and the arcs and shortcuts between them.

    Level by level, junctions with few neighbours, no two of them neighbours, are taken
    out and shortcuts laid past them, until none is left. A fastest way then climbs from
    level to level and descends again; it never goes along a level. Searches from many
    junctions are two sweeps over the arcs, up and down, for all of them at once.

    Exact but for the order in which minutes are added up. On road networks there are
    two to three times as many arcs as before, on a grid of streets alone up to five times.
    Method: customizable contraction hierarchies (Dibbelt, Strasser & Wagner 2016), swept as
    in PHAST and RPHAST (Delling et al. 2011).
    """

    def __init__(self, matrix: csr_matrix) -> None:
        """Take the arc matrix of a graph of k junctions, parallel arcs joined.

        Raises `NotWorthMaking` where that would take too long.
        """
        self._count = matrix.shape[0]
        nodes, sizes, arcs = _contracted(matrix)
        # Positions: junctions by level, so that arcs to higher positions lead up.
        self._position = np.empty(self._count, dtype=np.int64)
        self._position[nodes] = np.arange(self._count)
        self._level_end: Ints = np.cumsum(sizes)
        self._out, self._into = (
            _Arcs.of(self._position[low], self._position[high], minutes, self._count)
            for low, high, minutes in arcs
        )

    @property
    def arc_count(self) -> int:
        """Arcs that a search may take, shortcuts with them."""
        return len(self._out.other) + len(self._into.other)

    @cached_property
    def reversed(self) -> Hierarchy:
        """The same for the graph with every arc turned round."""
        turned = object.__new__(Hierarchy)
        turned._count, turned._position = self._count, self._position
        turned._level_end = self._level_end
        turned._out, turned._into = self._into, self._out
        return turned

    def goals(self, nodes: Ints) -> Goals:
        """Make ready for searches to some junctions."""
        part = self._into.above(self._position[nodes])
        row = np.searchsorted(part, self._position[nodes])
        return Goals(nodes, part, _Sweep.down(self._into.among(part), self._levels(part)), row)

    def minutes(self, entries: Entries, searches: int, goals: Goals) -> Floats:
        """Return the minutes of searches 0 … s to the goals, (goals, s); infinite for no way."""
        start = self._out.above(self._position[entries.node])
        up = np.full((len(start), searches), np.inf)
        # Of entries of one search at one junction the soonest is written last.
        order = np.argsort(-entries.minutes, kind="stable")
        row = np.searchsorted(start, self._position[entries.node[order]])
        up[row, entries.search[order]] = entries.minutes[order]
        _Sweep.up(self._out.among(start), self._levels(start)).run(up)
        down = np.full((len(goals.part), searches), np.inf)
        _, here, there = np.intersect1d(goals.part, start, assume_unique=True, return_indices=True)
        down[here] = up[there]
        goals.sweep.run(down)
        return down[goals.row]

    def _levels(self, part: Ints) -> Ints:
        return np.searchsorted(self._level_end, part, side="right")


@dataclass(frozen=True, eq=False)
class Goals:
    """Junctions that searches go to: see `Hierarchy.goals`.

    Attributes
    ----------
    nodes
        The junctions, int64 (g,).
    """

    nodes: Ints
    part: Ints
    sweep: _Sweep
    row: Ints


@dataclass(frozen=True, eq=False)
class _Arcs:
    """Arcs between each position and higher ones: other ends and minutes, by position."""

    begin: Ints
    other: Ints
    minutes: Floats

    @classmethod
    def of(cls, low: Ints, high: Ints, minutes: Floats, count: int) -> _Arcs:
        order = np.lexsort((high, low))
        begin = np.searchsorted(low[order], np.arange(count + 1))
        return cls(begin, high[order], minutes[order])

    def above(self, positions: Ints) -> Ints:
        """Some positions and all that arcs link to them, and to those, and so on, ascending."""
        marked = np.zeros(len(self.begin) - 1, dtype=bool)
        front = np.unique(positions)
        while len(front):
            marked[front] = True
            _, arc = _ragged(self.begin[front], self.begin[front + 1])
            linked = self.other[arc]
            front = np.unique(linked[~marked[linked]])
        return np.flatnonzero(marked)

    def among(self, part: Ints) -> tuple[Ints, Ints, Floats]:
        """Arcs of some positions: rows in `part` of both ends, and minutes, (e,) each."""
        low, arc = _ragged(self.begin[part], self.begin[part + 1])
        return low, np.searchsorted(part, self.other[arc]), self.minutes[arc]


@dataclass(frozen=True, eq=False)
class _Sweep:
    """Arcs in an order in which each is needed once, in steps that are taken together.

    A step either takes one arc into each of several rows, or all arcs into one row.
    """

    into: Ints
    other: Ints
    minutes: Floats
    steps: list[tuple[int, int, bool]]

    @classmethod
    def up(cls, arcs: tuple[Ints, Ints, Floats], level: Ints) -> _Sweep:
        """Sweep from the lowest level on."""
        low, high, minutes = arcs
        return cls._of(high, low, minutes, level)

    @classmethod
    def down(cls, arcs: tuple[Ints, Ints, Floats], level: Ints) -> _Sweep:
        """Sweep from the highest level on."""
        low, high, minutes = arcs
        return cls._of(low, high, minutes, -level)

    @classmethod
    def _of(cls, into: Ints, other: Ints, minutes: Floats, level: Ints) -> _Sweep:
        if not len(into):
            return cls(into, other, minutes[:, None], [])
        order = np.argsort(into, kind="stable")
        into, other, minutes = into[order], other[order], minutes[order]
        turn = level[into] - level.min()
        first = np.searchsorted(into, into)
        slot = np.arange(len(into)) - first
        rows = np.bincount(turn[slot == 0])
        longest = np.zeros(len(rows), dtype=np.int64)
        np.maximum.at(longest, turn, slot + 1)
        one_by_one = (rows < longest)[turn]
        kind = np.where(one_by_one, into, slot)
        order = np.lexsort((into, kind, turn))
        into, other, minutes, one_by_one = (a[order] for a in (into, other, minutes, one_by_one))
        turn, kind = turn[order], kind[order]
        head = np.append(True, (turn[1:] != turn[:-1]) | (kind[1:] != kind[:-1]))
        begin = np.flatnonzero(head)
        place = np.arange(len(into)) - begin[np.cumsum(head) - 1]
        begin = np.flatnonzero(head | (~one_by_one & (place % STEP == 0)))
        steps = zip(begin.tolist(), [*begin[1:].tolist(), len(into)], one_by_one[begin].tolist())
        return cls(into, other, minutes[:, None], list(steps))

    def run(self, minutes: Floats) -> None:
        """Take the arcs, changing the minutes of the rows (p, s)."""
        for begin, end, one in self.steps:
            came = minutes.take(self.other[begin:end], axis=0)
            came += self.minutes[begin:end]
            if one:
                row = minutes[self.into[begin]]
                np.minimum(row, np.minimum.reduce(came), out=row)
            else:
                rows = self.into[begin:end]
                np.minimum(came, minutes.take(rows, axis=0), out=came)
                minutes[rows] = came


def _contracted(matrix: csr_matrix) -> tuple[Ints, Ints, list[tuple[Ints, Ints, Floats]]]:
    """Take out all junctions.

    Returns the junctions in order, the sizes of the levels, and the arcs out of each
    junction and into it: junction, the other end, which is taken out later, and minutes.
    """
    count = matrix.shape[0]
    # Equal numbers of neighbours are taken in an order without pattern, so that many
    # junctions, no two of them neighbours, come first among theirs.
    shuffled = np.random.default_rng(0).permutation(count)
    left = np.arange(count)
    # A way from a junction to itself leads nowhere.
    arcs = matrix.tocoo()
    useful = arcs.row != arcs.col
    rest = arc_matrix(
        arcs.row[useful].astype(np.int64),
        arcs.col[useful].astype(np.int64),
        arcs.data[useful],
        count,
    )
    nodes, sizes = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    out, into = [_no_arcs()], [_no_arcs()]
    work, most = 0, max(MOST_WORK * matrix.nnz, LEAST_WORK)
    while len(left) and rest.nnz < DENSE * len(left) ** 2:
        work += rest.nnz
        if work > most:
            raise NotWorthMaking
        chosen = _apart(rest, shuffled[left])
        low = np.flatnonzero(chosen)
        rest_in = rest.T.tocsr()
        here, arc = _ragged(rest.indptr[low], rest.indptr[low + 1])
        out.append((left[low[here]], left[rest.indices[arc]], rest.data[arc]))
        here, arc = _ragged(rest_in.indptr[low], rest_in.indptr[low + 1])
        into.append((left[low[here]], left[rest_in.indices[arc]], rest_in.data[arc]))
        # Every way in goes on by every way out.
        middle = low[here]
        way_in, way_out = _ragged(rest.indptr[middle], rest.indptr[middle + 1])
        tail, head = rest_in.indices[arc][way_in], rest.indices[way_out]
        minutes = rest_in.data[arc][way_in] + rest.data[way_out]
        past = tail != head
        arcs = rest.tocoo()
        kept = ~(chosen[arcs.row] | chosen[arcs.col])
        number = np.cumsum(~chosen) - 1
        nodes.append(left[low])
        sizes.append(np.array([len(low)]))
        left = left[~chosen]
        rest = arc_matrix(
            number[np.concatenate([arcs.row[kept], tail[past]])],
            number[np.concatenate([arcs.col[kept], head[past]])],
            np.concatenate([arcs.data[kept], minutes[past]]),
            len(left),
        )
    if len(left):
        _one_by_one(rest, left, out, into)
        nodes.append(left)
        sizes.append(np.ones(len(left), dtype=np.int64))
    return np.concatenate(nodes), np.concatenate(sizes), [_joined(out), _joined(into)]


def _one_by_one(
    rest: csr_matrix,
    left: Ints,
    out: list[tuple[Ints, Ints, Floats]],
    into: list[tuple[Ints, Ints, Floats]],
) -> None:
    """Take out the junctions that are left, nearly all of them neighbours, in their order."""
    arcs = rest.tocoo()
    between = np.full(rest.shape, np.inf)
    between[arcs.row, arcs.col] = arcs.data
    for low, node in enumerate(left):
        later = slice(low + 1, None)
        for side, minutes in ((out, between[low, later]), (into, between[later, low])):
            some = np.flatnonzero(np.isfinite(minutes))
            side.append((np.full(len(some), node), left[later][some], minutes[some]))
        past = between[later, low, None] + between[low, later]
        np.minimum(between[later, later], past, out=between[later, later])


def _apart(arcs: csr_matrix, shuffled: Ints) -> NDArray[np.bool_]:
    """Mark junctions of few neighbours, no two of which are neighbours themselves, (k,)."""
    count = arcs.shape[0]
    pattern = csr_matrix((np.ones(arcs.nnz), arcs.indices, arcs.indptr), arcs.shape)
    both = (pattern + pattern.T).tocsr()
    neighbours = np.diff(both.indptr).astype(np.int64)
    most = max(
        int(np.partition(neighbours, int(SHARE * count))[int(SHARE * count)]),
        int(neighbours.min()) + 1,
    )
    few = neighbours <= most
    never = np.iinfo(np.int64).max
    rank = np.where(few, shuffled + neighbours * (int(shuffled.max()) + 1), never)
    least = np.full(count, never)
    linked = np.flatnonzero(neighbours)
    if len(linked):
        least[linked] = np.minimum.reduceat(rank[both.indices], both.indptr[linked])
    return np.asarray(few & (rank < least))


def _ragged(begin: NDArray[np.int_], end: NDArray[np.int_]) -> tuple[Ints, Ints]:
    """Count from each beginning to its end: the row, and the number, (e,) each."""
    size = np.asarray(end, dtype=np.int64) - begin
    row = np.repeat(np.arange(len(size)), size)
    number = np.arange(len(row)) - np.repeat(np.cumsum(size) - size, size)
    return row, number + begin[row]


def _no_arcs() -> tuple[Ints, Ints, Floats]:
    nobody = np.zeros(0, dtype=np.int64)
    return nobody, nobody, np.zeros(0)


def _joined(arcs: list[tuple[Ints, Ints, Floats]]) -> tuple[Ints, Ints, Floats]:
    low, high, minutes = (np.concatenate(column) for column in zip(*arcs))
    return low, high, minutes
