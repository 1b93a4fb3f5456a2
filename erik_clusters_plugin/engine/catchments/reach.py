"""Reach: the travel time from sites to every position on the roads, up to a limit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph, arc_matrix

# One row holds a time per junction; this many times are computed in one go, so that a
# batch stays within some 10 MB and a quarter of a second.
BATCH_TIMES = 1_000_000

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

    def beside_sites(self, edge: NDArray[np.int64]) -> NDArray[np.int64]:
        """Which of the positions on edges (k,) share their edge with a site."""
        return np.flatnonzero(self._holds_site[edge])

    def direct_way(
        self, edge: NDArray[np.int64], fraction: Floats
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Minutes along the edge from the nearest site on it, and that site's row, (k,) each.

        Every position must share its edge with a site; see `beside_sites`.
        """
        order = np.argsort(self.access.edge, kind="stable")
        sorted_edges = self.access.edge[order]
        begin = np.searchsorted(sorted_edges, edge, side="left")
        count = np.searchsorted(sorted_edges, edge, side="right") - begin
        position = np.repeat(np.arange(len(edge)), count)
        offset = np.arange(len(position)) - np.repeat(np.cumsum(count) - count, count)
        row = order[np.repeat(begin, count) + offset]
        step = fraction[position] - self.access.fraction[row]
        road = edge[position]
        minutes = self.access.walk_minutes[row] + np.where(
            step >= 0,
            part_of(np.maximum(step, 0.0), self.graph.forward[road]),
            part_of(np.maximum(-step, 0.0), self.graph.backward[road]),
        )
        ranked = np.lexsort((row, minutes, position))
        best = ranked[np.unique(position[ranked], return_index=True)[1]]
        return minutes[best], row[best]


def part_of(fraction: Floats, minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Minutes for a fraction of an edge; nothing of a closed edge still takes no time."""
    with np.errstate(invalid="ignore"):
        return np.where(fraction > 0.0, fraction * minutes, 0.0)


def reach_each(
    graph: TravelGraph, access: AccessPoints, limit: float, monitor: Monitor = SILENT
) -> Iterator[Reach]:
    """Travel from every site that is on the network, one after the other.

    Parameters
    ----------
    limit
        Minutes, the walk to the road included.

    Memory: one batch of sites × junctions, some 10 MB, whatever the number of sites.
    Method: Dijkstra with a limit (`scipy.sparse.csgraph`).
    """
    sites = np.flatnonzero(access.reached)
    nodes = graph.network.node_count
    size = max(1, BATCH_TIMES // max(nodes, 1))
    for begin in range(0, len(sites), size):
        monitor.check()
        batch = sites[begin : begin + size]
        points = access.take(batch)
        matrix = _with_sites(graph, points)
        rows = dijkstra(matrix, indices=nodes + np.arange(len(batch)), limit=limit)
        for row, site in enumerate(batch):
            monitor.step((begin + row) / len(sites))
            yield Reach(
                graph,
                np.array([site]),
                points.take(np.array([row])),
                rows[row, :nodes],
                np.zeros(nodes, dtype=np.int64),
                limit,
            )
    monitor.step(1.0)


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
        _with_sites(graph, points),
        indices=nodes + np.arange(len(points)),
        limit=limit,
        min_only=True,
        return_predecessors=True,
    )
    return Reach(
        graph, sites, points, minutes[:nodes], source[:nodes].astype(np.int64) - nodes, limit
    )


def _with_sites(graph: TravelGraph, access: AccessPoints) -> csr_matrix:
    """Return the arc matrix with one more junction per access point, behind the others.

    From it arcs lead to both ends of its edge, where one may drive there; they hold the
    walk to the road too.
    """
    network = graph.network
    nodes, sites = network.node_count, len(access)
    edge, fraction = access.edge, access.fraction
    ahead = part_of(1.0 - fraction, graph.forward[edge]) + access.walk_minutes
    behind = part_of(fraction, graph.backward[edge]) + access.walk_minutes
    row = np.arange(sites)
    extra = arc_matrix(
        np.concatenate([row, row]),
        np.concatenate([network.to_index[edge], network.from_index[edge]]),
        np.concatenate([ahead, behind]),
        nodes + sites,
    )
    roads = graph.matrix
    return csr_matrix(
        (
            np.concatenate([roads.data, extra.data]),
            np.concatenate([roads.indices, extra.indices]),
            np.concatenate([roads.indptr, roads.nnz + extra.indptr[1 : sites + 1]]),
        ),
        shape=(nodes + sites, nodes + sites),
    )
