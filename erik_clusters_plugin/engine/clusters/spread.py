"""Spread: how far the firms of a core are from each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..catchments.matrix import origin_batches
from ..catchments.straight_walks import StraightWalks
from ..messages import SILENT, Monitor
from ..roads.access import at_positions
from ..roads.graph import TravelGraph
from .density import EQUAL
from .pair_times import BothWays, Places, times_both_ways
from .yards import YardCells

# Of up to so many places, two million pairs, the median is that of all pairs.
MOST_EXACT = 2_000
# Beyond, it is estimated from so many firms and all pairs that they are in.
SEARCHED = 400
# Standard errors within which 95 of 100 estimates are.
SURE = 1.96
# Places searched together while the greatest time is looked for.
TOGETHER = 24
# Yard cells are so wide, as a share of the limit; narrower where all places lie within fewer
# cells than these, side by side, so that what a cell does not tell apart stays a small part.
CELL = 1.0 / 20.0
CELLS_ACROSS = 32
LEAST_WIDTH = 1.0 / 10_000.0
# Bounds of places that are worked out together.
BOUNDS = 2_000_000


@dataclass(frozen=True)
class Spread:
    """Minutes between the firms of a core.

    Attributes
    ----------
    greatest
        Of all pairs; 0 for a single firm.
    median
        Of all pairs of firms, those of one address included. Where there are more than
        `MOST_EXACT` places it is an estimate, from the pairs that `SEARCHED` firms are in,
        taken evenly from strip to strip of the land.
    error
        95 of 100 estimates are within so many minutes of the median; 0 where it is exact.
    """

    greatest: float
    median: float
    error: float = 0.0


def spread(
    graph: TravelGraph,
    places: Places,
    limit: float,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
) -> Spread:
    """Measure the times between firms anew, without what is known from finding the core.

    The greatest time is exact, though not every pair is searched: from any place the time
    to the farthest is at most the way to a place that was searched and the time from there
    to its farthest (Takes & Kosters 2011). It is infinite where firms are more than `limit`
    minutes apart.
    """
    if len(places) < 2:
        return Spread(0.0, 0.0)
    known = _Known(graph, places, limit, both_ways)
    exact = len(places) <= MOST_EXACT
    median = _median_of_all if exact else _estimated_median
    middle, error = median(known, monitor.part(0.0, 0.9 if exact else 0.5))
    while True:
        rows = known.most_promising()
        if not len(rows):
            break
        known.search(rows, monitor)
    monitor.step(1.0)
    return Spread(known.greatest, middle, error)


def _median_of_all(known: _Known, monitor: Monitor) -> tuple[float, float]:
    count = known.places.count.astype(np.float64)
    # Firms of one address are no time apart.
    minutes, pairs = [np.zeros(1)], [np.array([count @ (count - 1.0) / 2.0])]
    for row, found in known.search(np.arange(len(count)), monitor):
        one, other = np.nonzero(row[:, None] < np.arange(len(count)))
        minutes.append(found[one, other])
        pairs.append(count[row[one]] * count[other])
    return _Sorted(np.concatenate(minutes), np.concatenate(pairs)).quantile(0.5), 0.0


def _estimated_median(known: _Known, monitor: Monitor) -> tuple[float, float]:
    """Median of the pairs that some firms are in, and how far it may be off.

    Every firm is as likely to be drawn as any other, so that the share of the pairs that
    are at most so far apart is the mean of the shares of the firms drawn. The standard
    error of that mean, at the median, comes from differences between firms drawn one after
    the other, for they are neighbours; it is turned into minutes by the shares just below
    and above a half.

    Source: Wolter 2007, Introduction to Variance Estimation, section 8.2 (successive
    differences of a systematic sample).
    """
    places = known.places
    firms = len(places.firms)
    drawn = ((np.arange(SEARCHED) + 0.5) * (firms / SEARCHED)).astype(np.int64)
    order = known.in_turn()
    upto = np.cumsum(places.count[order])
    position, times = np.unique(np.searchsorted(upto, drawn, side="right"), return_counts=True)
    rows = order[position]
    by_place = np.argsort(rows)
    minutes = np.empty((len(rows), len(places)))
    for row, found in known.search(np.sort(rows), monitor):
        minutes[by_place[np.searchsorted(rows, row, sorter=by_place)]] = found
    others = np.broadcast_to(places.count.astype(np.float64), minutes.shape).copy()
    # A firm makes no pair with itself.
    others[np.arange(len(rows)), rows] -= 1.0
    every = _Sorted(minutes.ravel(), (times[:, None] * others).ravel())
    middle = every.quantile(0.5)
    share = np.where(minutes <= middle, others, 0.0).sum(axis=1) / (firms - 1.0)
    between = np.diff(np.repeat(share, times))
    off = SURE * np.sqrt((between @ between) / (2.0 * SEARCHED * (SEARCHED - 1.0)))
    low, high = (every.quantile(float(np.clip(0.5 + side * off, 0.0, 1.0))) for side in (-1, 1))
    return middle, max(middle - low, high - middle)


class _Sorted:
    """Values that each stand for some pairs."""

    def __init__(self, value: NDArray[np.float64], pairs: NDArray[np.float64]) -> None:
        order = np.argsort(value, kind="stable")
        self._value = value[order]
        self._upto = np.cumsum(pairs[order])

    def quantile(self, share: float) -> float:
        """The least value that this share of the pairs do not exceed."""
        at = np.searchsorted(self._upto, share * self._upto[-1])
        return float(self._value[min(at, len(self._value) - 1)])


class _Known:
    """What is known of the farthest other place of each place."""

    def __init__(
        self, graph: TravelGraph, places: Places, limit: float, both_ways: BothWays
    ) -> None:
        self.places = places
        self.greatest = 0.0
        self._graph, self._limit, self._both_ways = graph, limit, both_ways
        self._bound = np.full(len(places), np.inf)
        self._walks = StraightWalks.between(graph, places.access, places.access, limit)
        if self._walks is not None:
            self._yards = _Yards(graph, places, limit)

    def search(
        self, rows: NDArray[np.int64], monitor: Monitor
    ) -> list[tuple[NDArray[np.int64], NDArray[np.float64]]]:
        """Find the times from some places to all, and what follows for the others."""
        found = []
        access = self.places.access
        starts = at_positions(access.edge[rows], access.fraction[rows])
        still = monitor.without_progress()
        for block in times_both_ways(
            self._graph, starts, access, self._limit, self._both_ways, still
        ):
            row = rows[block.origin]
            by_road = np.full((len(row), len(access)), np.inf)
            by_road[:, block.target] = block.minutes
            by_way = by_road + by_road.max(axis=1)[:, None]
            self._bound = np.minimum(self._bound, by_way.min(axis=0))
            minutes = by_road + access.walk_minutes[row, None]
            if self._walks is not None:
                self._walks.shorten(row, minutes)
                self._yards.learn(by_road)
            minutes[np.arange(len(row)), row] = 0.0
            farthest = minutes.max(axis=1)
            self._bound[row] = -np.inf
            self.greatest = max(self.greatest, float(farthest.max()))
            found.append((row, minutes))
        return found

    def in_turn(self) -> NDArray[np.int64]:
        """All places (p,), so that neighbours follow each other."""
        return np.concatenate(list(origin_batches(self._graph, self.places.access, 1)))

    def most_promising(self) -> NDArray[np.int64]:
        """Places from which the time might be greater than any found, from few edges at once."""
        rows = np.flatnonzero(self._bound > self.greatest + EQUAL)
        beside = self.places.access.edge
        if self._walks is not None:
            beside = self._yards.cell
            if len(rows) > TOGETHER:
                self._bound[rows] = np.minimum(self._bound[rows], self._yards.farthest(rows))
                rows = rows[self._bound[rows] > self.greatest + EQUAL]
        rows = rows[np.argsort(-self._bound[rows], kind="stable")]
        _, first = np.unique(beside[rows], return_index=True)
        return np.asarray(rows[np.sort(first)[:TOGETHER]])


class _Yards:
    """How far apart places are at most where one also walks straight, by yard cells.

    The farthest place of a cell is no farther than the longest straight walk to it, and no
    farther than the way by road past the nearest place that was searched.
    """

    def __init__(self, graph: TravelGraph, places: Places, limit: float) -> None:
        self._cells = YardCells(places.access, _width(places, limit), graph.barriers)
        self.cell = self._cells.cell
        self._order = np.argsort(self.cell, kind="stable")
        self._begin = np.searchsorted(self.cell[self._order], np.arange(len(self._cells)))
        self._road = np.full(len(places), np.inf)
        self._past = np.full(len(places), -1, dtype=np.int64)
        self._farthest: list[NDArray[np.float64]] = []

    def learn(self, by_road: NDArray[np.float64]) -> None:
        """Take the minutes by road from some places, their own walk left out, to all (b, p)."""
        number = len(self._farthest)
        in_order = by_road[:, self._order]
        self._farthest.extend(np.maximum.reduceat(in_order, self._begin, axis=1))
        nearest = by_road.argmin(axis=0)
        minutes = by_road[nearest, np.arange(by_road.shape[1])]
        nearer = minutes < self._road
        self._road[nearer], self._past[nearer] = minutes[nearer], number + nearest[nearer]

    def farthest(self, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """Most minutes from places (k,) to any other, or more, (k,)."""
        bound = np.full(len(rows), np.inf)
        step = max(1, BOUNDS // len(self._cells))
        for begin in range(0, len(rows), step):
            some = rows[begin : begin + step]
            past = self._past[some]
            minutes = self._cells.longest(some)
            known = np.flatnonzero(past >= 0)
            by_road = (
                np.stack([self._farthest[p] for p in past[known].tolist()])
                if len(known)
                else minutes[known]
            )
            minutes[known] = np.minimum(minutes[known], self._road[some[known], None] + by_road)
            bound[begin : begin + step] = minutes.max(axis=1)
        return bound


def _width(places: Places, limit: float) -> float:
    """Minutes that a yard cell is wide: narrow where all places are in few yards."""
    access = places.access
    assert access.xy is not None
    away = np.isfinite(access.xy).all(axis=1) & (access.walk_m > 0.0)
    across = float(np.hypot(*np.ptp(access.xy[away], axis=0))) if away.any() else 0.0
    rate = (access.walk_minutes[away] / access.walk_m[away]).max(initial=0.0)
    narrow = across * float(rate) / CELLS_ACROSS
    return float(np.clip(narrow, LEAST_WIDTH * limit, CELL * limit))
