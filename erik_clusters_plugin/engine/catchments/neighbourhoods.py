"""Neighbourhoods: the roads and points around groups of origins that lie near each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints, at_positions
from ..roads.graph import TravelGraph
from .matrix import origin_batches
from .reach import reach_nearest

# Edges with origins in one neighbourhood. More of them share the work of cutting the roads
# out; fewer have less road in common that is out of reach of most.
GROUP_EDGES = 300
# Where most of the roads are around, all of them are used as they are.
MOST = 0.5


@dataclass(frozen=True, eq=False)
class Neighbourhood:
    """A group of origins with everything that is within the limit of one of them.

    Attributes
    ----------
    graph
        The roads around.
    origin, target
        Positions of the origins and of the targets around, among those given, int64
        (b,) and (c,).
    origins, targets
        The same as access points on `graph`.
    """

    graph: TravelGraph
    origin: NDArray[np.int64]
    target: NDArray[np.int64]
    origins: AccessPoints
    targets: AccessPoints


def neighbourhoods(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    monitor: Monitor = SILENT,
) -> Iterator[Neighbourhood]:
    """Split a task of many origins into small tasks on small road networks.

    Every shortest way of up to `limit` minutes from an origin of a group, or to it, runs
    within its neighbourhood, so that times on its graph are those on the whole graph.
    All points must be on the network. Every origin is in one group.
    """
    network = graph.network
    done = 0
    if not len(origins):
        return
    for batch in origin_batches(graph, origins, GROUP_EDGES):
        monitor.step(done / len(origins))
        done += len(batch)
        group = origins.take(batch)
        # Walks are left out: they would only make the neighbourhood smaller.
        starts = _once(at_positions(group.edge, group.fraction))
        near = np.zeros(network.node_count, dtype=bool)
        for direction in (graph, graph.reversed):
            near |= np.isfinite(reach_nearest(direction, starts, limit).node_minutes)
        used = near[network.from_index] | near[network.to_index]
        used[group.edge] = True
        target = np.flatnonzero(used[targets.edge])
        around = targets.take(target)
        if np.count_nonzero(used) > MOST * network.edge_count:
            yield Neighbourhood(graph, batch, target, group, around)
            continue
        kept = np.flatnonzero(used)
        place = np.cumsum(used) - 1
        small = TravelGraph(network.take(kept), graph.forward[kept], graph.backward[kept])
        yield Neighbourhood(
            small,
            batch,
            target,
            replace(group, edge=place[group.edge]),
            replace(around, edge=place[around.edge]),
        )


def _once(points: AccessPoints) -> AccessPoints:
    """Drop repeated positions."""
    table = np.stack([points.edge, points.fraction], axis=1)
    return points.take(np.unique(table, axis=0, return_index=True)[1].astype(np.int64))
