"""Networks small enough to work out by hand, and random ones."""

from __future__ import annotations

from typing import Callable, Optional

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines

Edge = tuple[int, int, Optional[float], Optional[float]]


def _graph(edges: list[Edge], xy: dict[int, tuple[float, float]] | None = None) -> TravelGraph:
    places = xy or {}
    lines = [
        np.array([places.get(n, (1000.0 * n, 0.0)) for n in (a, b)], dtype=float)
        for a, b, _, _ in edges
    ]
    count = len(edges)
    polylines = Polylines.from_list(lines)
    network = RoadNetwork(
        np.arange(1, count + 1),
        np.array([e[0] for e in edges], dtype=np.int64),
        np.array([e[1] for e in edges], dtype=np.int64),
        np.array(["tertiary"] * count, dtype=object),
        np.array([""] * count, dtype=object),
        polylines.lengths(),
        np.full(count, 60.0),
        np.array([np.nan if e[2] is None else e[2] for e in edges], dtype=float),
        np.array([np.nan if e[3] is None else e[3] for e in edges], dtype=float),
        polylines,
        "EPSG:25832",
    )
    return TravelGraph(network)


@pytest.fixture(scope="session")
def make_graph() -> Callable[..., TravelGraph]:
    """Make a graph of edges (from, to, minutes along, minutes against; None = closed).

    Junction n lies at (1000 n, 0) unless `xy` says otherwise.
    """
    return _graph
