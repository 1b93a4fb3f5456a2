"""The builder of small networks, shared with the tests of catchments."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines


@pytest.fixture(scope="session")
def make_network():
    """Make a network of edges (from, to, minutes along, minutes against, vertices)."""

    def make(edges, road_class="tertiary"):
        lines = Polylines.from_list([np.array(e[4], dtype=float) for e in edges])
        count = len(edges)
        return RoadNetwork(
            np.arange(1, count + 1),
            np.array([e[0] for e in edges], dtype=np.int64),
            np.array([e[1] for e in edges], dtype=np.int64),
            np.array([road_class] * count, dtype=object),
            np.array([""] * count, dtype=object),
            lines.lengths(),
            np.full(count, 60.0),
            np.array([e[2] for e in edges], dtype=float),
            np.array([e[3] for e in edges], dtype=float),
            lines,
            "EPSG:25832",
        )

    return make
