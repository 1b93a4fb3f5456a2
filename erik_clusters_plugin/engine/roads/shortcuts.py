"""A smaller graph for searches from many places: junctions of few roads are bridged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .arcs import arc_matrix

# Junctions with so many neighbours are bridged: three shortcuts both ways replace three roads.
NEIGHBOURS = 3
MOST_LEVELS = 12
# A round that bridges less than this share of the junctions is not worth the levels.
LEAST_SHARE = 0.05

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Level:
    """Junctions that were bridged together, none of them neighbours, (k,).

    Arcs into each of them and out of it, (k, NEIGHBOURS): the junction at the other end,
    which is bridged later or never, and the minutes; infinite where there are fewer.
    """

    nodes: Ints
    before: Ints
    minutes_in: Floats
    after: Ints
    minutes_out: Floats


@dataclass(frozen=True, eq=False)
class Entries:
    """Where searches enter the graph: search, junction and minutes there, (e,) each."""

    search: Ints
    node: Ints
    minutes: Floats

    def joined(self, other: Entries) -> Entries:
        """Both together."""
        return Entries(
            np.concatenate([self.search, other.search]),
            np.concatenate([self.node, other.node]),
            np.concatenate([self.minutes, other.minutes]),
        )

    def take(self, index: NDArray[np.bool_] | Ints) -> Entries:
        """The entries at `index`."""
        return Entries(self.search[index], self.node[index], self.minutes[index])


class Shortcuts:
    """The core of a graph, and the way from everywhere into it and out of it.

    Times on the core are those on the graph. Level by level, junctions with few
    neighbours are taken out and shortcuts laid past them, until few such are left.
    Exact but for the order in which minutes are added up. Method: contraction of
    junctions as in contraction hierarchies (Geisberger et al. 2008), stopped early.

    Attributes
    ----------
    nodes
        Junctions of the core, int64 (c,).
    core
        Minutes of the arcs between them, sparse (c, c).
    """

    def __init__(self, matrix: csr_matrix) -> None:
        """Take the arc matrix of a graph of k junctions, parallel arcs joined."""
        self._count = matrix.shape[0]
        self._levels: list[_Level] = []
        alive = np.ones(self._count, dtype=bool)
        # Equal numbers of neighbours are taken in an order without pattern, so that many
        # junctions, no two of them neighbours, come first among theirs.
        shuffled = np.random.default_rng(0).permutation(self._count)
        while len(self._levels) < MOST_LEVELS:
            chosen = _apart(matrix, shuffled)
            if np.count_nonzero(chosen) < max(LEAST_SHARE * np.count_nonzero(alive), 1):
                break
            level, matrix = _bridged(matrix, chosen)
            self._levels.append(level)
            alive &= ~chosen
        self.nodes: Ints = np.flatnonzero(alive)
        self.core: csr_matrix = matrix[self.nodes][:, self.nodes]
        self._place = np.full(self._count, -1, dtype=np.int64)
        self._place[self.nodes] = np.arange(len(self.nodes))

    def enter(self, entries: Entries) -> Entries:
        """Follow entries up through the levels; the result holds them too.

        Those at junctions of the core are where a search on the core has to start.
        """
        for level in self._levels:
            rank = np.full(self._count, -1, dtype=np.int64)
            rank[level.nodes] = np.arange(len(level.nodes))
            here = np.flatnonzero(rank[entries.node] >= 0)
            row = rank[entries.node[here]]
            further = Entries(
                np.repeat(entries.search[here], NEIGHBOURS),
                level.after[row].ravel(),
                (entries.minutes[here, None] + level.minutes_out[row]).ravel(),
            )
            entries = _soonest(entries.joined(further.take(np.isfinite(further.minutes))))
        return entries

    def with_searches(self, entries: Entries, searches: int) -> csr_matrix:
        """Return the arcs of the core with one more junction per search, behind the others."""
        core = len(self.nodes)
        place = self._place[entries.node]
        inside = place >= 0
        extra = arc_matrix(
            entries.search[inside], place[inside], entries.minutes[inside], core + searches
        )
        return csr_matrix(
            (
                np.concatenate([self.core.data, extra.data]),
                np.concatenate([self.core.indices, extra.indices]),
                np.concatenate([self.core.indptr, self.core.nnz + extra.indptr[1 : searches + 1]]),
            ),
            shape=(core + searches, core + searches),
        )

    def leave(self, rows: Floats, entries: Entries, limit: float) -> Floats:
        """Return the minutes to all junctions, (r, k), from those to the core, (r, c).

        `entries` are those of the r searches, numbered from 0. Times beyond the limit are
        infinite.
        """
        minutes = np.full((len(rows), self._count), np.inf)
        minutes[:, self.nodes] = rows
        bridged = entries.take(self._place[entries.node] < 0)
        minutes[bridged.search, bridged.node] = bridged.minutes
        for level in reversed(self._levels):
            best = minutes[:, level.nodes]
            for before, cost in zip(level.before.T, level.minutes_in.T):
                np.minimum(best, minutes[:, before] + cost, out=best)
            minutes[:, level.nodes] = best
        minutes[minutes > limit] = np.inf
        return minutes


def _apart(matrix: csr_matrix, shuffled: Ints) -> NDArray[np.bool_]:
    """Mark junctions of few neighbours, no two of which are neighbours themselves, (k,)."""
    count = matrix.shape[0]
    arcs = csr_matrix((np.ones(matrix.nnz), matrix.indices, matrix.indptr), matrix.shape)
    both = (arcs + arcs.T).tocsr()
    neighbours = np.diff(both.indptr)
    few = (neighbours > 0) & (neighbours <= NEIGHBOURS)
    rank = np.where(few, shuffled + neighbours.astype(np.int64) * count, np.iinfo(np.int64).max)
    least = np.full(count, np.iinfo(np.int64).max)
    linked = np.flatnonzero(neighbours > 0)
    if len(linked):
        least[linked] = np.minimum.reduceat(rank[both.indices], both.indptr[linked])
    return np.asarray(few & (rank < least))


def _bridged(matrix: csr_matrix, chosen: NDArray[np.bool_]) -> tuple[_Level, csr_matrix]:
    """Take junctions out of a graph and lay shortcuts past them."""
    nodes = np.flatnonzero(chosen)
    after, minutes_out = _arcs_of(matrix, nodes)
    before, minutes_in = _arcs_of(matrix.T.tocsr(), nodes)
    level = _Level(nodes, before, minutes_in, after, minutes_out)
    shape = (len(nodes), NEIGHBOURS, NEIGHBOURS)
    tail = np.broadcast_to(before[:, :, None], shape).ravel()
    head = np.broadcast_to(after[:, None, :], shape).ravel()
    minutes = (minutes_in[:, :, None] + minutes_out[:, None, :]).ravel()
    useful = np.isfinite(minutes) & (tail != head)
    arcs = matrix.tocoo()
    kept = ~(chosen[arcs.row] | chosen[arcs.col])
    return level, arc_matrix(
        np.concatenate([arcs.row[kept], tail[useful]]).astype(np.int64),
        np.concatenate([arcs.col[kept], head[useful]]).astype(np.int64),
        np.concatenate([arcs.data[kept], minutes[useful]]),
        matrix.shape[0],
    )


def _arcs_of(matrix: csr_matrix, nodes: Ints) -> tuple[Ints, Floats]:
    """Other ends and minutes of the arcs in the rows of junctions, (k, NEIGHBOURS) each."""
    slot = np.arange(NEIGHBOURS)
    first = matrix.indptr[nodes].astype(np.int64)[:, None]
    real = first + slot < matrix.indptr[nodes + 1][:, None]
    if not real.any():
        return np.zeros(real.shape, dtype=np.int64), np.full(real.shape, np.inf)
    position = np.where(real, first + slot, 0)
    ends = np.where(real, matrix.indices[position], 0).astype(np.int64)
    return ends, np.where(real, matrix.data[position], np.inf)


def _soonest(entries: Entries) -> Entries:
    """Of entries of one search at one junction keep the soonest."""
    order = np.lexsort((entries.minutes, entries.node, entries.search))
    search, node = entries.search[order], entries.node[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (search[1:] != search[:-1]) | (node[1:] != node[:-1])
    return entries.take(order[first])
