"""Reach: the travel time from sites to every position on the roads, up to a limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..attended import attended
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.arcs import arc_matrix
from ..roads.graph import TravelGraph
from ..roads.hierarchy import Entries, Hierarchy
from .along_edges import AlongEdges, part_of

# Sites that are put on the graph together; searches from them run in smaller batches.
SITES_AT_ONCE = 500
# Making the hierarchy takes about as long as it saves on one site for so many junctions.
NODES_A_SITE = 400
# A search holds a time per junction; one call computes this many at most, and about as many
# as fit into the time, so that a run can be stopped soon.
BATCH_TIMES = 1_000_000
BATCH_SECONDS = 0.05
# A sweep over the hierarchy holds this many, of at most so many searches.
SWEEP_TIMES = 4_000_000
SWEEP_SEARCHES = 256

Floats = NDArray[np.floating[Any]]


@dataclass(frozen=True, eq=False)
class Reach:
    """Travel times from one site, or from the nearest of several.

    Attributes
    ----------
    graph
        The graph that was travelled on.
    sites
        Positions of the sites among the access points they were taken from, int64 (m,).
    access
        Where those sites join the network (m,).
    node_minutes
        Travel time to every junction, the walk to the road included, float64
        (k junctions,); infinite beyond the limit.
    node_site
        Row in `sites` of the site each junction is reached from, int64 (k,); only
        defined where `node_minutes` is finite.
    limit
        Minutes up to which the times are known.
    """

    graph: TravelGraph
    sites: NDArray[np.int64]
    access: AccessPoints
    node_minutes: NDArray[np.float64]
    node_site: NDArray[np.int64]
    limit: float

    def at(
        self, edge: NDArray[np.int64], fraction: Floats
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Travel time to positions on edges, and the row in `sites` it comes from, (k,) each.

        The time of a position is the lesser of coming from either end of its edge; on
        an edge that a site lies on also the direct way, where one may drive it. Times
        beyond the limit are infinite.
        """
        network = self.graph.network
        start, end = network.from_index[edge], network.to_index[edge]
        minutes = self.node_minutes[start] + part_of(fraction, self.graph.forward[edge])
        against = self.node_minutes[end] + part_of(1.0 - fraction, self.graph.backward[edge])
        from_end = against < minutes
        site = np.where(from_end, self.node_site[end], self.node_site[start])
        minutes = np.where(from_end, against, minutes)
        own = self.beside_sites(edge)
        if len(own):
            direct, row = self.direct_way(edge[own], fraction[own])
            nearer = direct < minutes[own]
            minutes[own[nearer]], site[own[nearer]] = direct[nearer], row[nearer]
        minutes[minutes > self.limit] = np.inf
        return minutes, site

    def minutes_at(self, edge: NDArray[np.int64], fraction: Floats) -> NDArray[np.float64]:
        """Travel time to positions on edges, (k,); infinite beyond the limit."""
        return self.at(edge, fraction)[0]

    @cached_property
    def _holds_site(self) -> NDArray[np.bool_]:
        """Whether a site lies on each edge, (n edges,)."""
        holds = np.zeros(self.graph.network.edge_count, dtype=bool)
        holds[self.access.edge] = True
        return holds

    @cached_property
    def _along(self) -> AlongEdges:
        return AlongEdges(self.graph, self.access)

    def beside_sites(self, edge: NDArray[np.int64]) -> NDArray[np.int64]:
        """Which of the positions on edges (k,) share their edge with a site."""
        return np.flatnonzero(self._holds_site[edge])

    def direct_way(
        self, edge: NDArray[np.int64], fraction: Floats
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Minutes along the edge from the nearest site on it, and that site's row, (k,) each.

        Every position must share its edge with a site; see `beside_sites`.
        """
        return self._along.nearest(edge, fraction)


class ByEdge:
    """Finds the points that lie on given edges; `edge` is the edge of each point, (k,)."""

    def __init__(self, edge: NDArray[np.int64]) -> None:
        self._order = np.argsort(edge, kind="stable")
        self._sorted = edge[self._order]

    def count(self, edge: NDArray[np.int64]) -> NDArray[np.int64]:
        """How many points lie on each edge of `edge` (q,)."""
        begin, end = (np.searchsorted(self._sorted, edge, side=s) for s in ("left", "right"))
        return np.asarray(end - begin, dtype=np.int64)

    def points(self, edge: int) -> NDArray[np.int64]:
        """Return the points that lie on one edge."""
        begin, end = np.searchsorted(self._sorted, [edge, edge + 1])
        return self._order[begin:end]

    def on(self, edge: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return all pairs of a position in `edge` (q,) and a point that lies on that edge."""
        begin = np.searchsorted(self._sorted, edge, side="left")
        count = np.searchsorted(self._sorted, edge, side="right") - begin
        position = np.repeat(np.arange(len(edge)), count)
        offset = np.arange(len(position)) - np.repeat(np.cumsum(count) - count, count)
        return position, self._order[begin[position] + offset]


def reach_each(
    graph: TravelGraph, access: AccessPoints, limit: float, monitor: Monitor = SILENT
) -> Iterator[Reach]:
    """Travel from every site that is on the network, one after the other.

    Parameters
    ----------
    limit
        Minutes, the walk to the road included.

    Memory: some 100 MB, whatever the number of sites.
    Method: Dijkstra with a limit (`scipy.sparse.csgraph`), for many sites sweeps over the
    hierarchy of junctions.
    """
    sites = np.flatnonzero(access.reached)
    nodes = graph.network.node_count
    search = JunctionSearch(graph, np.arange(nodes), limit, len(sites), monitor)
    for begin in range(0, len(sites), SITES_AT_ONCE):
        batch = sites[begin : begin + SITES_AT_ONCE]
        points = access.take(batch)
        for first, times in search.minutes(ways_in(graph, points), len(batch), monitor):
            for row, minutes in enumerate(times.T, start=first):
                monitor.step((begin + row) / len(sites))
                yield Reach(
                    graph,
                    batch[row : row + 1],
                    points.take(np.array([row])),
                    np.where(minutes > limit, np.inf, minutes),
                    np.zeros(nodes, dtype=np.int64),
                    limit,
                )
    monitor.step(1.0)


class JunctionSearch:
    """Searches from many places to the same junctions (j,).

    Parameters
    ----------
    limit
        Minutes; whether longer times are found or are infinite is left open.
    expected
        From how many places, about: for many, or where it has been made already, the
        hierarchy of the graph is used, if it has one. It changes the rounding only.
    """

    def __init__(
        self,
        graph: TravelGraph,
        junctions: NDArray[np.int64],
        limit: float,
        expected: int,
        monitor: Monitor = SILENT,
    ) -> None:
        self._graph, self._junctions, self._limit = graph, junctions, limit
        self._hierarchy: Hierarchy | None = None
        if graph.has_hierarchy or expected * NODES_A_SITE >= graph.network.node_count:
            self._hierarchy = attended(lambda: graph.hierarchy, monitor)
        if self._hierarchy is not None:
            self._goals = self._hierarchy.goals(junctions)

    def minutes(
        self, ways: Entries, count: int, monitor: Monitor = SILENT
    ) -> Iterator[tuple[int, NDArray[np.float64]]]:
        """Search, some at a time.

        `ways` are where the `count` searches enter the graph. Yields the first search of a
        batch, and the minutes to the junctions of each in it, (j, r).
        """
        if self._hierarchy is None:
            nodes = self._graph.network.node_count
            matrix = with_entries(self._graph, ways, count)
            for first, rows in searches(matrix, nodes + np.arange(count), self._limit, monitor):
                yield first, np.take(rows, self._junctions, axis=1).T
            return
        size = int(np.clip(SWEEP_TIMES // max(len(self._goals.part), 1), 8, SWEEP_SEARCHES))
        order = np.argsort(ways.search, kind="stable")
        ends = np.searchsorted(ways.search[order], np.arange(0, count + size, size))
        for first, begin, end in zip(range(0, count, size), ends[:-1], ends[1:]):
            monitor.check()
            some = ways.take(order[begin:end])
            some = Entries(some.search - first, some.node, some.minutes)
            yield first, self._hierarchy.minutes(some, min(size, count - first), self._goals)


def searches(
    matrix: csr_matrix, starts: NDArray[np.int64], limit: float, monitor: Monitor = SILENT
) -> Iterator[tuple[int, NDArray[np.float64]]]:
    """Search from many junctions, a few at a time.

    Yields the position in `starts` of the first search of a batch, and the minutes from
    each start in it to every junction, (r, k); infinite beyond the limit. A batch takes
    about a twentieth of a second; the monitor is asked before each.
    """
    greatest = max(1, BATCH_TIMES // max(matrix.shape[0], 1))
    begin, size = 0, 1
    while begin < len(starts):
        monitor.check()
        clock = perf_counter()
        rows = dijkstra(matrix, indices=starts[begin : begin + size], limit=limit)
        each = (perf_counter() - clock) / len(rows)
        yield begin, rows
        begin += len(rows)
        size = int(np.clip(BATCH_SECONDS / max(each, 1e-9), 1, min(greatest, 4 * size)))


def reach_nearest(graph: TravelGraph, access: AccessPoints, limit: float) -> Reach:
    """Travel from all sites at once; every position belongs to the nearest of them.

    Of equally near sites the one that comes first is taken for positions on the roads
    beside them. Raises ValueError if no site is on the network.
    """
    sites = np.flatnonzero(access.reached)
    if not len(sites):
        raise ValueError("no access point is on the network")
    points = access.take(sites)
    nodes = graph.network.node_count
    minutes, _, source = dijkstra(
        with_entries(graph, ways_in(graph, points), len(points)),
        indices=nodes + np.arange(len(points)),
        limit=limit,
        min_only=True,
        return_predecessors=True,
    )
    return Reach(
        graph, sites, points, minutes[:nodes], source[:nodes].astype(np.int64) - nodes, limit
    )


def with_entries(graph: TravelGraph, ways: Entries, count: int) -> csr_matrix:
    """Return the arc matrix with one more junction per search, behind the others.

    From it arcs lead to where the search enters the graph.
    """
    nodes = graph.network.node_count
    extra = arc_matrix(ways.search, ways.node, ways.minutes, nodes + count)
    roads = graph.matrix
    return csr_matrix(
        (
            np.concatenate([roads.data, extra.data]),
            np.concatenate([roads.indices, extra.indices]),
            np.concatenate([roads.indptr, roads.nnz + extra.indptr[1 : count + 1]]),
        ),
        shape=(nodes + count, nodes + count),
    )


def ways_in(graph: TravelGraph, access: AccessPoints) -> Entries:
    """Where the sites enter the graph: the ends of their edges that one may drive to."""
    edge, fraction = access.edge, access.fraction
    ahead = part_of(1.0 - fraction, graph.forward[edge]) + access.walk_minutes
    behind = part_of(fraction, graph.backward[edge]) + access.walk_minutes
    row = np.arange(len(access))
    ends = [graph.network.to_index[edge], graph.network.from_index[edge]]
    ways = Entries(
        np.concatenate([row, row]), np.concatenate(ends), np.concatenate([ahead, behind])
    )
    return ways.take(np.isfinite(ways.minutes))
