"""Spread: how far the firms of a core are from each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from ..roads.access import at_positions
from ..roads.graph import TravelGraph
from .density import EQUAL
from .pair_times import BothWays, Places, times_both_ways

# Places whose times to all others are searched for the median; all of them, where there
# are no more.
SEARCHED = 80
# Places searched together while the greatest time is looked for.
TOGETHER = 24


@dataclass(frozen=True)
class Spread:
    """Minutes between the firms of a core.

    Attributes
    ----------
    greatest
        Of all pairs; 0 for a single firm.
    median
        Of all pairs, or, where there are more than `SEARCHED` places, of the pairs with
        a firm at one of so many of them, taken evenly in the order of the edges.
    """

    greatest: float
    median: float


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
    count = len(places)
    sample = np.unique(np.linspace(0, count - 1, min(count, SEARCHED)).astype(np.int64))
    median = _median(known, sample, monitor.part(0.0, 0.5))
    while True:
        rows = known.most_promising()
        if not len(rows):
            break
        known.search(rows, monitor)
    monitor.step(1.0)
    return Spread(known.greatest, median)


def _median(known: _Known, sample: NDArray[np.int64], monitor: Monitor) -> float:
    """Median of the times from the firms of some places to all other firms."""
    count = known.places.count
    minutes, weights = [], []
    done = 0
    for row, found in known.search(sample, monitor):
        minutes.append(found.ravel())
        weights.append(np.outer(count[row], count).astype(np.float64))
        # A firm makes no pair with itself; a pair of two searched firms comes twice.
        weights[-1][np.arange(len(row)), row] -= count[row]
        weights[-1] = weights[-1].ravel()
        done += len(row)
        monitor.step(done / len(sample))
    time, weight = np.concatenate(minutes), np.concatenate(weights)
    order = np.argsort(time, kind="stable")
    total = np.cumsum(weight[order])
    return float(time[order][np.searchsorted(total, 0.5 * total[-1])])


class _Known:
    """What is known of the farthest other place of each place."""

    def __init__(
        self, graph: TravelGraph, places: Places, limit: float, both_ways: BothWays
    ) -> None:
        self.places = places
        self.greatest = 0.0
        self._graph, self._limit, self._both_ways = graph, limit, both_ways
        self._bound = np.full(len(places), np.inf)

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
            minutes[np.arange(len(row)), row] = 0.0
            farthest = minutes.max(axis=1)
            self._bound[row] = -np.inf
            self.greatest = max(self.greatest, float(farthest.max()))
            found.append((row, minutes))
        return found

    def most_promising(self) -> NDArray[np.int64]:
        """Places from which the time might be greater than any found, from few edges at once."""
        rows = np.flatnonzero(self._bound > self.greatest + EQUAL)
        rows = rows[np.argsort(-self._bound[rows], kind="stable")]
        _, first = np.unique(self.places.access.edge[rows], return_index=True)
        return np.asarray(rows[np.sort(first)[:TOGETHER]])
