"""Neighbourhoods: the points around groups of origins that lie near each other."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints, at_positions
from ..roads.graph import TravelGraph
from .matrix import origin_batches
from .reach import reach_nearest

# Edges with origins in one neighbourhood. More of them share the work of looking around;
# fewer have fewer targets around that are out of reach of most.
GROUP_EDGES = 300


def neighbourhoods(
    graph: TravelGraph,
    origins: AccessPoints,
    targets: AccessPoints,
    limit: float,
    monitor: Monitor = SILENT,
) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
    """Yield groups of origins (b,), and the targets around (c,), as positions among those given.

    Every target that is at most `limit` minutes from an origin of the group, or from which
    that origin is, is among them. All points must be on the network. Every origin is in one
    group.
    """
    network = graph.network
    done = 0
    if not len(origins):
        return
    for batch in origin_batches(graph, origins, GROUP_EDGES):
        monitor.step(done / len(origins))
        done += len(batch)
        if np.isinf(limit):
            yield batch, np.arange(len(targets))
            continue
        group = origins.take(batch)
        # Walks are left out: they would only make the neighbourhood smaller.
        starts = _once(at_positions(group.edge, group.fraction))
        near = np.zeros(network.node_count, dtype=bool)
        for direction in (graph, graph.reversed):
            near |= np.isfinite(reach_nearest(direction, starts, limit).node_minutes)
        used = near[network.from_index] | near[network.to_index]
        used[group.edge] = True
        yield batch, np.flatnonzero(used[targets.edge])


def in_turn(graph: TravelGraph, origins: AccessPoints) -> NDArray[np.int64]:
    """Number origins in the order in which `neighbourhoods` come to them, (k,)."""
    number = np.empty(len(origins), dtype=np.int64)
    if len(origins):
        order = np.concatenate(list(origin_batches(graph, origins, GROUP_EDGES)))
        number[order] = np.arange(len(origins))
    return number


def _once(points: AccessPoints) -> AccessPoints:
    """Drop repeated positions."""
    table = np.stack([points.edge, points.fraction], axis=1)
    return points.take(np.unique(table, axis=0, return_index=True)[1].astype(np.int64))
