"""Density cores: places with enough around them, joined where they are near (DBSCAN)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..catchments.straight_walks import StraightWalks
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.barriers import Barriers
from ..roads.graph import TravelGraph
from .grains import Grains
from .pair_times import BothWays, Places, Times, times_both_ways
from .yards import YardCells

# Minutes and sums that are equal but for rounding.
EQUAL = 1e-9
# Joined pairs that are kept before they are put together.
HELD_PAIRS = 4_000_000
# Places, and yard cells, whose straight walks to others are looked at together.
WALKERS = 256
CELLS = 512
# Yard cells are so wide, as a share of the minutes that are near.
CELL = 1.0 / 4.0


@dataclass(frozen=True)
class Density:
    """When a place is dense.

    Attributes
    ----------
    near
        Minutes within which weights are summed and dense places are joined.
    minimum
        The least sum of a dense place.
    """

    near: float
    minimum: float


def density_cores(
    graph: TravelGraph,
    places: Places,
    weights: NDArray[np.float64],
    grains: Grains,
    density: Density,
    both_ways: BothWays = BothWays.MEAN,
    monitor: Monitor = SILENT,
) -> NDArray[np.int64]:
    """Return the density core of each place, int64 (p,); -1 where it is not dense.

    Parameters
    ----------
    weights
        Of the places (p,), not negative.

    A place is dense where the weights within `near` minutes, its own with them, come to the
    minimum or more. Dense places that are at most `near` apart share a core; cores are
    numbered by their first places. These are the core points of DBSCAN (Ester et al. 1996)
    with sample weights.

    Method: times from the leader of a grain bound those from its places on both sides, and
    that settles nearly all. Only places that it leaves open are searched from themselves.
    Straight walks are counted one by one, but for those between yard cells that are near as a
    whole (`yards.YardCells`).
    """
    dense = _dense(graph, places, weights, grains, density, both_ways, monitor.part(0.0, 0.5))
    core = np.full(len(places), -1, dtype=np.int64)
    rows = np.flatnonzero(dense)
    if not len(rows):
        monitor.step(1.0)
        return core
    core[rows] = _joined(graph, places, rows, grains, density, both_ways, monitor.part(0.5, 1.0))
    return core


def _dense(
    graph: TravelGraph,
    places: Places,
    weights: NDArray[np.float64],
    grains: Grains,
    density: Density,
    both_ways: BothWays,
    monitor: Monitor,
) -> NDArray[np.bool_]:
    minimum = density.minimum - EQUAL * max(1.0, density.minimum)
    walk = places.access.walk_minutes
    near = density.near + EQUAL
    by_grain = _by_grain(grains, np.arange(len(places)))
    surely = weights >= minimum
    walks = StraightWalks.between(graph, places.access, places.access, density.near)
    if walks is not None:
        sum_in_yards = _sums_in_yards(places, weights, density, graph.barriers, monitor)
        surely |= sum_in_yards >= minimum
    maybe = surely.copy()
    sums = np.zeros((2, 0 if walks is None else len(places)))
    limit = density.near + float(grains.road.max(initial=0.0))
    part = monitor.part(0.0, 0.7)
    for block in times_both_ways(graph, grains.leader, places.access, limit, both_ways, part):
        order = np.argsort(block.minutes, axis=1, kind="stable")
        minutes = np.take_along_axis(block.minutes, order, axis=1)
        total = np.cumsum(weights[block.target][order], axis=1)
        for row, grain in enumerate(block.origin.tolist()):
            here = by_grain[grain]
            # A place's own weight counts whatever its walk.
            out = walk[here] + grains.road[here]
            own = np.where(out + out > near, weights[here], 0.0)
            least = _sum_within(minutes[row], total[row], near - out) + own
            surely[here] |= least >= minimum
            out = walk[here] - grains.road[here]
            own = np.where(walk[here] + walk[here] > near, weights[here], 0.0)
            most = _sum_within(minutes[row], total[row], near - out) + own
            maybe[here] |= most >= minimum
            if walks is not None:
                sums[0, here], sums[1, here] = least, most
        if walks is not None:
            for here in _add_straight_walks(
                block, by_grain, walks, walk, grains.road, near, weights, surely, sums, monitor
            ):
                surely[here] |= sums[0, here] >= minimum
                maybe[here] |= sums[1, here] >= minimum
    dense = surely.copy()
    open_rows = np.flatnonzero(maybe & ~surely)
    searched = places.access.take(open_rows)
    part = monitor.part(0.7, 1.0)
    for block in times_both_ways(graph, searched, places.access, density.near, both_ways, part):
        place = open_rows[block.origin]
        within = np.isfinite(block.minutes) & (block.target != place[:, None])
        dense[place] = within @ weights[block.target] + weights[place] >= minimum
    return dense


def _sums_in_yards(
    places: Places,
    weights: NDArray[np.float64],
    density: Density,
    barriers: Barriers | None,
    monitor: Monitor,
) -> NDArray[np.float64]:
    """Sums around each place of what is surely near straight on foot, or less, (p,)."""
    cells = YardCells(places.access, CELL * density.near, barriers)
    weight = np.bincount(cells.cell, weights=weights, minlength=len(cells))
    total = np.zeros(len(cells))
    for begin in range(0, len(cells), CELLS):
        monitor.check()
        rows = np.arange(begin, min(begin + CELLS, len(cells)))
        one, other, _ = cells.surely(density.near, rows)
        total += np.bincount(one, weights=weight[other], minlength=len(cells))
    return total[cells.cell]


def _add_straight_walks(
    block: Times,
    by_grain: list[NDArray[np.int64]],
    walks: StraightWalks,
    walk: NDArray[np.float64],
    road: NDArray[np.float64],
    near: float,
    weights: NDArray[np.float64],
    surely: NDArray[np.bool_],
    sums: NDArray[np.float64],
    monitor: Monitor,
) -> Iterator[NDArray[np.int64]]:
    """Add to the sums (2, p) by road, the least and the most, what only a walk brings near.

    For the places of the grains of a block, those that are `surely` dense left out. Yields
    the places that are done.
    """
    grains = [by_grain[grain] for grain in block.origin.tolist()]
    here = np.concatenate([np.zeros(0, dtype=np.int64), *grains])
    row = np.repeat(np.arange(len(grains)), [len(grain) for grain in grains])
    unsure = ~surely[here]
    here, row = here[unsure], row[unsure]
    for begin in range(0, len(here), WALKERS):
        monitor.check()
        part = here[begin : begin + WALKERS]
        one, other, _ = walks.pairs(part)
        others = part[one] != other
        one, other = one[others], other[others]
        place = part[one]
        column = np.minimum(np.searchsorted(block.target, other), len(block.target) - 1)
        by_road = block.minutes[row[begin : begin + WALKERS][one], column]
        by_road = np.where(block.target[column] == other, by_road, np.inf)
        for k, out in enumerate((walk + road, walk - road)):
            more = np.where(by_road > near - out[place], weights[other], 0.0)
            sums[k, part] += np.bincount(one, weights=more, minlength=len(part))
        yield part


def _sum_within(
    minutes: NDArray[np.float64], total: NDArray[np.float64], limit: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Sum up to each limit, of ascending minutes and their running total."""
    count = np.searchsorted(minutes, limit, side="right")
    return np.where(count > 0, total[count - 1], 0.0)


def _by_grain(grains: Grains, rows: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """For each grain, which of the rows (places) are in it."""
    order = np.argsort(grains.grain[rows], kind="stable")
    ends = np.cumsum(np.bincount(grains.grain[rows], minlength=len(grains)))
    return np.split(order, ends[:-1])


def _joined(
    graph: TravelGraph,
    places: Places,
    rows: NDArray[np.int64],
    grains: Grains,
    density: Density,
    both_ways: BothWays,
    monitor: Monitor,
) -> NDArray[np.int64]:
    """Join dense places `rows` (d,) that are near each other; the number of each one's core."""
    access = places.access.take(rows)
    walk, road = access.walk_minutes, grains.road[rows]
    near = density.near + EQUAL
    by_grain = _by_grain(grains, rows)
    used = np.flatnonzero([len(here) > 0 for here in by_grain])
    union = _Union(len(rows))
    walks = StraightWalks.between(graph, access, access, density.near)
    if walks is not None:
        _join_yards(union, access, walks, density, graph.barriers, monitor)
    # Members of a grain, and dense places that may or may not be near one of them.
    rings: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []
    limit = density.near + float(road.max(initial=0.0))
    leaders = grains.leader.take(used)
    part = monitor.part(0.0, 0.8)
    for block in times_both_ways(graph, leaders, access, limit, both_ways, part):
        for row, grain in enumerate(used[block.origin].tolist()):
            here = by_grain[grain]
            close = np.flatnonzero(np.isfinite(block.minutes[row]))
            other, minutes = block.target[close], block.minutes[row, close]
            out = walk[here] + road[here]
            # Whoever has the shortest way out is joined to all that the others surely are.
            sure = minutes <= near - out.min()
            tied = out + minutes.min(initial=np.inf) <= near
            joined = np.concatenate([other[sure], here[tied]])
            union.join(np.full(len(joined), here[np.argmin(out)]), joined)
            # From a place that is not the leader's the times are known but for twice its road.
            reach = near - walk[here] + road[here]
            ring = ~sure & (minutes <= reach.max())
            ring |= minutes <= reach[~tied & (road[here] > 0.0)].max(initial=-np.inf)
            if road[here].any() and ring.any():
                rings.append((here, other[ring]))
        if union.held >= HELD_PAIRS:
            union.settle()
            rings = [(here, ring) for here, ring in rings if union.differ(here, ring)]
    union.settle()
    doubtful = [union.doubtful(here, ring) for here, ring in rings]
    searched = np.unique(np.concatenate([*doubtful, np.zeros(0, dtype=np.int64)]))
    part = monitor.part(0.8, 1.0)
    origins = access.take(searched)
    for block in times_both_ways(graph, origins, access, density.near, both_ways, part):
        row_of, column = np.nonzero(np.isfinite(block.minutes))
        union.join(searched[block.origin[row_of]], block.target[column])
        union.settle()
    return union.label


def _join_yards(
    union: _Union,
    access: AccessPoints,
    walks: StraightWalks,
    density: Density,
    barriers: Barriers | None,
    monitor: Monitor,
) -> None:
    """Join places (d,) that are near each other straight on foot."""
    cells = YardCells(access, CELL * density.near, barriers)
    first = cells.first
    union.join(first[cells.cell], np.arange(len(access)))
    chunks = [
        np.arange(begin, min(begin + CELLS, len(cells))) for begin in range(0, len(cells), CELLS)
    ]
    for rows in chunks:
        monitor.check()
        one, other, _ = cells.surely(density.near, rows)
        union.join(first[one], first[other])
        union.settle()
    by_cell = np.argsort(cells.cell, kind="stable")
    begins = np.searchsorted(cells.cell[by_cell], np.arange(len(cells) + 1))
    for rows in chunks:
        monitor.check()
        one, other = cells.maybe(density.near, rows)
        apart = union.label[first[one]] != union.label[first[other]]
        unsure = [by_cell[begins[c] : begins[c + 1]] for c in np.unique(one[apart]).tolist()]
        members = np.concatenate([np.zeros(0, dtype=np.int64), *unsure])
        for begin in range(0, len(members), WALKERS):
            monitor.check()
            part = members[begin : begin + WALKERS]
            row, target, _ = walks.pairs(part)
            union.join(part[row], target)
            union.settle()


class _Union:
    """Joins things in pairs; `label` says, after `settle`, which are together."""

    def __init__(self, count: int) -> None:
        self.label = np.arange(count)
        self.held = 0
        self._pairs: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []

    def join(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> None:
        self._pairs.append((one, other))
        self.held += len(one)

    def settle(self) -> None:
        """Number what is together by its first thing."""
        if not self._pairs:
            return
        one, other = (self.label[np.concatenate(side)] for side in zip(*self._pairs))
        shape = (len(self.label), len(self.label))
        graph = coo_matrix((np.ones(len(one), dtype=np.int8), (one, other)), shape=shape)
        together = connected_components(graph, directed=False)[1][self.label]
        _, self.label = np.unique(together, return_inverse=True)
        first = np.full(self.label.max() + 1, -1, dtype=np.int64)
        first[self.label[::-1]] = np.arange(len(self.label))[::-1]
        rank = np.empty(len(first), dtype=np.int64)
        rank[np.argsort(first)] = np.arange(len(first))
        self.label = rank[self.label]
        self._pairs, self.held = [], 0

    def differ(self, here: NDArray[np.int64], others: NDArray[np.int64]) -> bool:
        """Whether any of the others is not together with all that are here."""
        return bool((self.label[others] != self.label[here[0]]).any()) or bool(
            (self.label[here] != self.label[here[0]]).any()
        )

    def doubtful(self, here: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.int64]:
        """Which of those here are not together with all of the others."""
        labels = np.unique(self.label[others])
        if len(labels) > 1:
            return here
        return np.asarray(here[self.label[here] != labels[0]])
