"""Straight walks between points that lie in one yard, away from the roads."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ..roads.access import AccessPoints
from ..roads.barriers import Barriers
from ..roads.graph import TravelGraph

# Walks to the road are sorted by powers of this, so that a long one among them does not make
# the search for the neighbours of all others a long one.
CLASS = 4.0
# Lengths that are equal but for rounding, in metres, and minutes.
EQUAL_M = 1e-6
ROUNDING = 1e-9

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class StraightWalks:
    """Straight walks of at most `limit` minutes between origins (k,) and targets (m,).

    Around every point lies a circle without a road: its walk to the nearest road is the
    radius. Two points are in one yard where their circles meet, that is, where the straight
    way between them is no longer than both walks together. Then no road, and as far as the
    roads can tell nothing that only a road crosses, lies between them, and one may walk from
    one to the other. Across barriers of the graph one may not. The walk takes as long as a
    walk of its length to the road.
    """

    def __init__(
        self, origins: AccessPoints, targets: AccessPoints, limit: float, barriers: Barriers | None
    ) -> None:
        self._origins, self._targets = _Walkers(origins), _Walkers(targets)
        self._limit, self._barriers = limit, barriers
        self._reach_m = limit / self.minutes_a_metre if self.any else 0.0

    @classmethod
    def between(
        cls, graph: TravelGraph, origins: AccessPoints, targets: AccessPoints, limit: float
    ) -> StraightWalks | None:
        """Return the straight walks between points; None where all are on the roads."""
        if origins.xy is None or targets.xy is None:
            return None
        walks = cls(origins, targets, limit, graph.barriers)
        return walks if walks.any else None

    @property
    def any(self) -> bool:
        """Whether any origin and any target lie away from the roads."""
        return bool(self._origins.classes) and bool(self._targets.classes)

    @property
    def minutes_a_metre(self) -> float:
        """How long a metre takes."""
        return min(self._origins.minutes_a_metre, self._targets.minutes_a_metre)

    @cached_property
    def _clear_m(self) -> Floats:
        """Metres around each origin within which there is no barrier, (k,)."""
        assert self._barriers is not None
        return self._barriers.clear_m(self._origins.xy)

    def pairs(self, rows: Ints) -> tuple[Ints, Ints, Floats]:
        """Find the walks of some origins: position in `rows`, target and minutes, (e,) each.

        A point that is among both is paired with itself. Memory: 60 bytes a pair.
        """
        start, end = self._origins, self._targets
        nobody = np.zeros(0, dtype=np.int64)
        found = [(nobody, nobody, np.zeros(0))]
        for row, longest in start.by_class(rows):
            tree = cKDTree(start.xy[rows[row]])
            for column, other_tree, other_longest in end.trees:
                radius = min(longest + other_longest, self._reach_m) + 2.0 * EQUAL_M
                near = tree.sparse_distance_matrix(other_tree, radius, output_type="ndarray")
                found.append((row[near["i"]], column[near["j"]], near["v"]))
        one, other, metres = (np.concatenate(part) for part in zip(*found))
        origin = rows[one]
        both = start.walk_m[origin] + end.walk_m[other]
        meet = metres <= both + EQUAL_M
        one, other, origin, metres, both = (
            part[meet] for part in (one, other, origin, metres, both)
        )
        walks = start.walk_minutes[origin] + end.walk_minutes[other]
        minutes = metres * (walks / both)
        kept = minutes <= self._limit + ROUNDING
        if self._barriers is not None:
            near = np.flatnonzero(kept & (metres >= self._clear_m[origin]))
            kept[near] = ~self._barriers.across(start.xy[origin[near]], end.xy[other[near]])
        return one[kept], other[kept], np.minimum(minutes[kept], self._limit)

    def shorten(self, rows: Ints, minutes: Floats) -> None:
        """Take the straight walk where it is sooner than the minutes (b, m) of origins (b,)."""
        one, other, walk = self.pairs(rows)
        minutes[one, other] = np.minimum(minutes[one, other], walk)


class _Walkers:
    """Points (k,) by how far they are from the roads; those on them belong to no class."""

    def __init__(self, points: AccessPoints) -> None:
        assert points.xy is not None
        self.xy, self.walk_m, self.walk_minutes = points.xy, points.walk_m, points.walk_minutes
        away = points.away
        self._class = np.full(len(points), np.iinfo(np.int64).min)
        length = np.log(np.maximum(points.walk_m[away], 1.0)) / np.log(CLASS)
        self._class[away] = np.floor(length).astype(np.int64)
        self.classes = np.unique(self._class[away]).tolist()
        some = np.flatnonzero(away)
        rate = points.walk_minutes[some] / points.walk_m[some]
        self.minutes_a_metre = float(rate.min(initial=np.inf))
        self._trees: list[tuple[Ints, cKDTree, float]] | None = None

    @property
    def trees(self) -> list[tuple[Ints, cKDTree, float]]:
        """Of each class its points, an index of their places, and the longest walk."""
        if self._trees is None:
            everyone = np.arange(len(self.walk_m))
            self._trees = [
                (row, cKDTree(self.xy[row]), longest) for row, longest in self.by_class(everyone)
            ]
        return self._trees

    def by_class(self, rows: Ints) -> list[tuple[Ints, float]]:
        """Positions in `rows` of the points of each class, and their longest walk."""
        own = self._class[rows]
        parts = [np.flatnonzero(own == one) for one in self.classes]
        return [(part, float(self.walk_m[rows[part]].max())) for part in parts if len(part)]
