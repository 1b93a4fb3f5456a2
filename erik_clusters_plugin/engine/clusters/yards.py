"""Yard cells: places away from the roads so near each other that they need not be told apart."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..catchments.straight_walks import StraightWalks
from ..roads.access import AccessPoints, at_positions
from ..roads.barriers import Barriers

# Nearer to a road than this a place has a cell of its own.
LEAST_M = 0.01

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


class YardCells:
    """Squares of land with places (p,) between which one may walk straight.

    A square is at most as wide as the walks to the road of its places are long, so that all
    of them are in one yard. Places on the roads, those from which one may only walk to the
    road, and those with a barrier near have a cell of their own.

    Attributes
    ----------
    cell
        Cell of each place, int64 (p,).
    first
        The first place of each cell, int64 (c,).
    centre, radius
        Circles that hold the places of each cell, metres, (c, 2) and (c,).
    """

    def __init__(
        self,
        access: AccessPoints,
        minutes: float,
        barriers: Barriers | None,
        kept_apart: NDArray[np.int64] | None = None,
    ) -> None:
        """Make cells that are at most `minutes` wide; `kept_apart` (p,) divides them further."""
        assert access.xy is not None
        walk = access.walk_m
        away = access.away & (walk > LEAST_M)
        rate = access.walk_minutes[away] / walk[away]
        self.minutes_a_metre = float(rate.min(initial=np.inf))
        widest = minutes / self.minutes_a_metre if away.any() else 1.0
        size = np.zeros(len(walk))
        size[away] = np.minimum(walk[away], widest) / np.sqrt(2.0)
        # By powers of two, so that few sizes are mixed.
        power = np.zeros(len(walk))
        power[away] = np.floor(np.log2(size[away]))
        table = np.zeros((len(walk), 5))
        table[~away, 0] = np.arange(1, np.count_nonzero(~away) + 1)
        table[away, 1] = power[away]
        table[away, 2:4] = np.floor(access.xy[away] / 2.0 ** power[away, None])
        if kept_apart is not None:
            table[:, 4] = kept_apart
        cell = _numbered(table)
        if barriers is not None:
            centre, radius = _circles(access.xy, cell)
            centre = np.nan_to_num(centre)
            shut = barriers.across(centre, centre, radius)[cell] & away
            cell = _numbered(np.stack([cell, np.where(shut, np.arange(1, len(cell) + 1), 0)], 1))
        self.cell = cell
        self.first = np.unique(cell, return_index=True)[1].astype(np.int64)
        self.centre, self.radius = _circles(access.xy, cell)
        self._away = away[self.first]
        self._least, self._most = (
            _extreme(np.where(away, walk, 0.0), cell, take) for take in (np.minimum, np.maximum)
        )
        self._xy, self._walk = access.xy, np.where(away, walk, 0.0)
        self._barriers = barriers

    def __len__(self) -> int:
        return len(self.first)

    @cached_property
    def _clear_m(self) -> Floats:
        """Metres around the centre of each cell within which there is no barrier, (c,)."""
        assert self._barriers is not None
        return self._barriers.clear_m(self.centre)

    @property
    def shared(self) -> NDArray[np.bool_]:
        """Which places share a cell with another, (p,)."""
        return np.asarray(np.bincount(self.cell)[self.cell] > 1)

    def surely(self, minutes: float, rows: Ints | None = None) -> tuple[Ints, Ints, Floats]:
        """Pairs of cells all of whose places are at most so long a straight walk apart.

        Cells `rows` with all cells. Both cells and the longest walk between their places;
        a cell is paired with itself.
        """
        one, other, metres = self._pairs(self._least - self.radius, minutes, rows)
        longest = metres + self.radius[one] + self.radius[other]
        longest = np.where(one == other, 2.0 * self.radius[one], longest)
        kept = longest * self.minutes_a_metre <= minutes
        if self._barriers is not None:
            # Within one cell there is none.
            width = np.maximum(self.radius[one], self.radius[other])
            near = metres + width >= self._clear_m[one]
            asked = np.flatnonzero(kept & near & (one != other))
            ends = self.centre[one[asked]], self.centre[other[asked]]
            kept[asked] = ~self._barriers.across(*ends, width[asked])
        return one[kept], other[kept], longest[kept] * self.minutes_a_metre

    def maybe(self, minutes: float, rows: Ints | None = None) -> tuple[Ints, Ints]:
        """Pairs of different cells with places that may be so long a straight walk apart."""
        spare = 2.0 * float(self.radius.max(initial=0.0)) * self.minutes_a_metre
        one, other, metres = self._pairs(self._most + self.radius, minutes + spare, rows)
        least = metres - self.radius[one] - self.radius[other]
        kept = (one != other) & (least * self.minutes_a_metre <= minutes)
        return one[kept], other[kept]

    def longest(self, places: Ints) -> Floats:
        """Longest straight walk of some places to those of every cell, or more, (k, c).

        Infinite where one may not walk to all of them.
        """
        start, walk = self._xy[places], self._walk[places]
        metres = np.hypot(
            start[:, 0, None] - self.centre[:, 0], start[:, 1, None] - self.centre[:, 1]
        )
        metres += self.radius
        meet = (walk[:, None] > 0.0) & (metres <= walk[:, None] + self._least)
        meet &= self._away
        minutes = np.where(meet, metres * self.minutes_a_metre, np.inf)
        if self._barriers is not None:
            row, cell = np.nonzero(meet & (metres >= self._barriers.clear_m(start)[:, None]))
            shut = self._barriers.across(start[row], self.centre[cell], self.radius[cell])
            minutes[row[shut], cell[shut]] = np.inf
        return minutes

    def _pairs(self, reach: Floats, minutes: float, rows: Ints | None) -> tuple[Ints, Ints, Floats]:
        """Pairs of cells whose circles of the radius `reach` (c,) meet, and metres between."""
        if not self._away.any():
            nobody = np.zeros(0, dtype=np.int64)
            return nobody, nobody, np.zeros(0)
        walk = np.where(self._away, np.maximum(reach, 0.0), 0.0)
        points = at_positions(np.zeros(len(walk), dtype=np.int64), walk)
        centres = AccessPoints(
            points.edge, points.fraction, walk, walk * self.minutes_a_metre, self.centre
        )
        rows = np.arange(len(walk)) if rows is None else rows
        one, other, _ = StraightWalks(centres, centres, minutes, None).pairs(rows)
        one = rows[one]
        metres = np.hypot(*(self.centre[one] - self.centre[other]).T)
        return one, other, metres


def _numbered(table: NDArray[np.float64]) -> Ints:
    return np.unique(table, axis=0, return_inverse=True)[1].reshape(-1).astype(np.int64)


def _circles(xy: Floats, cell: Ints) -> tuple[Floats, Floats]:
    """Circles around the boxes of the places of each cell."""
    low = np.stack([_extreme(xy[:, axis], cell, np.minimum) for axis in (0, 1)], axis=1)
    high = np.stack([_extreme(xy[:, axis], cell, np.maximum) for axis in (0, 1)], axis=1)
    return 0.5 * (low + high), 0.5 * np.hypot(*(high - low).T)


def _extreme(values: Floats, cell: Ints, take: np.ufunc) -> Floats:
    found = np.full(int(cell.max(initial=-1)) + 1, np.inf if take is np.minimum else -np.inf)
    take.at(found, cell, values)
    return found
