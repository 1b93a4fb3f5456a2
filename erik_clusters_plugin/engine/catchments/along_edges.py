"""The nearest site along an edge, for many sites on one edge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph

# Sites that rounding alone could make the nearest are compared by their times themselves,
# so many of them. More than two or three come only where each is reached from the one before
# in exactly the minutes that its own walk is longer.
COMPARED = 16
# Share of the minutes on an edge that rounding may change.
ROUNDING = 1e-14

Floats = NDArray[np.floating[Any]]
Ints = NDArray[np.int64]


def part_of(fraction: Floats, minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Minutes for a fraction of an edge; nothing of a closed edge still takes no time."""
    with np.errstate(invalid="ignore"):
        return np.where(fraction > 0.0, fraction * minutes, 0.0)


def direct_minutes(
    graph: TravelGraph,
    edge: Ints,
    start: Floats,
    end: Floats,
) -> NDArray[np.float64]:
    """Minutes from one fraction of an edge to another without leaving it, (k,)."""
    step = end - start
    return np.where(
        step >= 0.0,
        part_of(np.maximum(step, 0.0), graph.forward[edge]),
        part_of(np.maximum(-step, 0.0), graph.backward[edge]),
    )


class AlongEdges:
    """Finds the nearest of the sites on an edge, the way led along it and the walk included.

    Method: of the sites before a position the nearest is the one with the least walk less
    the minutes that the edge takes up to it, whatever the position: a running minimum along
    the edge. Likewise of those behind it. So n sites and m positions on one edge take
    n log n + m log n, and never n × m.
    """

    def __init__(self, graph: TravelGraph, access: AccessPoints) -> None:
        self._graph = graph
        # Of sites at one place after one walk the first is the nearest.
        columns = (access.walk_minutes, access.fraction, access.edge)
        order = np.lexsort(columns)
        first = np.zeros(len(order), dtype=bool)
        first[:1] = True
        for column in columns:
            first[1:] |= column[order[1:]] != column[order[:-1]]
        self._row = order[first]
        self._sites = access.take(self._row)
        edge, fraction = self._sites.edge, self._sites.fraction
        self._place = _places(edge, fraction)
        self._ahead = self._running(fraction, graph.forward[edge])
        self._back = self._running(1.0 - fraction, graph.backward[edge], turned=True)

    def _running(
        self, along: Floats, whole: NDArray[np.float64], turned: bool = False
    ) -> _RunningLeast:
        """Running minimum over the sites in one direction; `along` is their way from its start."""
        way = slice(None, None, -1 if turned else 1)
        walk, place = self._sites.walk_minutes[way], self._place[way]
        # Along a closed edge one gets nowhere: every place is by itself.
        closed = np.isinf(whole[way])
        alone = np.where(closed, place, place.real.astype(np.complex128))
        head = np.append(True, alone[1:] != alone[:-1])[: len(alone)]
        minutes = np.where(closed, 0.0, whole[way])
        unsure = ROUNDING * (walk + minutes)
        return _RunningLeast(walk - along[way] * minutes, unsure, head, self._row[way])

    def nearest(self, edge: Ints, fraction: Floats) -> tuple[NDArray[np.float64], Ints]:
        """Minutes to positions on edges, and the row of the site they come from, (k,) each.

        Of sites from which it takes equally long it is the first. Infinite where no site on
        the edge may be left that way.
        """
        minutes = np.full(len(edge), np.inf)
        row = np.zeros(len(edge), dtype=np.int64)
        passed = np.searchsorted(self._place, _places(edge, fraction), side="right")
        sites = len(self._row)
        for running, last, turned in (
            (self._ahead, passed - 1, False),
            (self._back, sites - 1 - passed, True),
        ):
            for position, found in running.least(last):
                here = sites - 1 - found if turned else found
                same = self._sites.edge[here] == edge[position]
                position, here = position[same], here[same]
                taken = self._sites.walk_minutes[here] + direct_minutes(
                    self._graph, edge[position], self._sites.fraction[here], fraction[position]
                )
                better = taken < minutes[position]
                better |= (taken == minutes[position]) & (self._row[here] < row[position])
                position, here = position[better], here[better]
                minutes[position], row[position] = taken[better], self._row[here]
        return minutes, row


def _places(edge: Ints, fraction: Floats) -> NDArray[np.complex128]:
    """Write positions as numbers that sort by edge, then fraction."""
    return np.asarray(edge + 1j * fraction.astype(np.float64))


class _RunningLeast:
    """The least of the keys (n,) from the head of their stretch up to each, ties by row.

    `head` marks where a stretch begins; keys that differ by no more than `unsure` may be
    equal but for rounding.
    """

    def __init__(
        self,
        key: NDArray[np.float64],
        unsure: NDArray[np.float64],
        head: NDArray[np.bool_],
        row: Ints,
    ) -> None:
        count = len(key)
        self._stretch = np.cumsum(head)
        ranked = np.lexsort((row, key))
        rank = np.empty(count, dtype=np.int64)
        rank[ranked] = np.arange(count)
        # Every stretch ranks before those that precede it, so that its minimum starts anew.
        least = np.minimum.accumulate(rank - self._stretch * count)
        self._best = ranked[least + self._stretch * count]
        self._least, self._unsure = key[self._best], unsure
        before = np.append(np.inf, self._least[:-1])[:count]
        # Whoever is not among them is never the nearest, nor as near as the nearest.
        self._rivals = np.flatnonzero(head | (key <= before + unsure))
        self._last_rival = np.searchsorted(self._rivals, np.arange(count), side="right") - 1

    def least(self, last: Ints) -> Iterator[tuple[Ints, Ints]]:
        """Yield for positions (k,) those that may be the least of all up to `last` (k,).

        As positions and the keys' numbers, (c,) each; nothing for a `last` of -1.
        """
        position = np.flatnonzero(last >= 0)
        last = last[position]
        yield position, self._best[last]
        rival = self._last_rival[last]
        for _ in range(COMPARED):
            number = self._rivals[rival]
            near = self._stretch[number] == self._stretch[last]
            near &= self._least[number] <= self._least[last] + self._unsure[last]
            position, last, rival = position[near], last[near], rival[near]
            if not len(position):
                return
            yield position, number[near]
            rival = rival - 1
            kept = rival >= 0
            position, last, rival = position[kept], last[kept], rival[kept]
