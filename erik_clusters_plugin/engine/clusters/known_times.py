"""Travel times between firms that are looked up again and again, kept after one search."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph

# Cells of one block of times.
BLOCK = 500_000

Block = tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]


class KnownTimes(TravelGraph):
    """A graph on which the times between some positions are known.

    Parameters
    ----------
    graph
        The roads.
    spots
        Positions on them, edge + fraction·i, complex128 (s,), ascending.
    minutes
        By road, as one time for both directions, sparse (s, s); an entry for each pair
        that may be asked for, of at most `limit`, a position with itself included.
    """

    def __init__(
        self,
        graph: TravelGraph,
        spots: NDArray[np.complex128],
        minutes: csr_matrix,
        limit: float,
    ) -> None:
        super().__init__(graph.network, graph.forward, graph.backward, graph.barriers)
        self.graph = graph
        self._spots, self._minutes, self._limit = spots, minutes, limit

    def holds(self, origins: AccessPoints, targets: AccessPoints, limit: float) -> bool:
        """Whether all times up to `limit` between these points are known."""
        return limit <= self._limit and all(
            (self._spots[self._row(points)] == spots_of(points)).all()
            for points in (origins, targets)
        )

    def between(self, origins: AccessPoints, targets: AccessPoints) -> Iterator[Block]:
        """Yield positions of origins (b,), of targets (c,), and the minutes between (b, c).

        The walk at both ends is part of the minutes; infinite where they are not known.
        """
        start, end = self._row(origins), self._row(targets)
        step = max(32, BLOCK // max(len(self._spots), 1))
        order = np.argsort(start, kind="stable")
        place = np.full(len(self._spots), -1, dtype=np.int64)
        for begin in range(0, len(order), step):
            rows = order[begin : begin + step]
            near = self._minutes[start[rows]]
            columns = np.unique(near.indices)
            place[columns] = np.arange(len(columns))
            road = np.full((len(rows), len(columns)), np.inf)
            road[np.repeat(np.arange(len(rows)), np.diff(near.indptr)), place[near.indices]] = (
                near.data
            )
            target = np.flatnonzero(place[end] >= 0)
            minutes = road[:, place[end[target]]]
            minutes += origins.walk_minutes[rows, None] + targets.walk_minutes[target]
            place[columns] = -1
            yield rows, target, minutes

    def _row(self, points: AccessPoints) -> NDArray[np.int64]:
        row = np.searchsorted(self._spots, spots_of(points))
        return np.minimum(row, len(self._spots) - 1)


def spots_of(points: AccessPoints) -> NDArray[np.complex128]:
    """Write positions as numbers that sort by edge, then fraction."""
    return np.asarray(points.edge + 1j * points.fraction)
