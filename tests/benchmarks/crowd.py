"""One tool on a crowd of firms in a process of its own: prints seconds and peak memory as JSON.

Called by test_growth.py with the crowd, the tool and the number of firms.
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.catchments.accessibility import accessibility
from erik_clusters.erik_clusters_plugin.engine.catchments.catchments import (
    Overlap,
    catchments,
)
from erik_clusters.erik_clusters_plugin.engine.catchments.catchments import Request as Areas
from erik_clusters.erik_clusters_plugin.engine.catchments.nearest_surface import nearest_surface
from erik_clusters.erik_clusters_plugin.engine.clusters.cluster_distance import (
    cluster_distance,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.hot_spots import hot_spots
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time import (
    Request,
    meeting_time_clusters,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.near_sums import sums_within
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_bins import CROWD, bin_pairs
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import crowds, pair_times
from erik_clusters.erik_clusters_plugin.engine.clusters.relabelling import Labels
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from many_sites import megabytes

STREETS, STEP_M = 6, 500.0
# Places all over the streets, from which the crowd is reached.
ORIGINS = 2_000
RELABELLINGS = 99


def streets() -> TravelGraph:
    """A grid of streets, 30 km/h both ways."""
    ends = [
        (i * STREETS + j, k * STREETS + m, (i, j), (k, m))
        for i in range(STREETS)
        for j in range(STREETS)
        for k, m in ((i + 1, j), (i, j + 1))
        if k < STREETS and m < STREETS
    ]
    lines = Polylines.from_list([np.array([a, b], dtype=float) * STEP_M for _, _, a, b in ends])
    count = len(ends)
    network = RoadNetwork(
        np.arange(1, count + 1),
        np.array([end[0] for end in ends]),
        np.array([end[1] for end in ends]),
        np.array(["residential"] * count, dtype=object),
        np.array([""] * count, dtype=object),
        lines.lengths(),
        np.full(count, 30.0),
        np.full(count, 1.0),
        np.full(count, 1.0),
        lines,
        "EPSG:25832",
    )
    return TravelGraph(network)


def crowd(name: str, count: int) -> np.ndarray:
    """Places of firms, the same each time, (count, 2)."""
    golden = np.arange(count)[:, None] * np.array([0.618034, 0.414214]) % 1.0
    if name == "business park":
        return np.array([1010.0, 1004.0]) + 20.0 * golden
    if name == "park behind houses":
        return np.array([1240.0, 1240.0]) + 20.0 * golden
    if name == "one road":
        return np.array([1010.0, 1000.0]) + np.array([480.0, 3.0]) * golden
    if name == "one address":
        return np.full((count, 2), (1000.0, 1010.0))
    raise ValueError(name)


def run(name: str, tool: str, count: int) -> dict[str, float]:
    """Run a tool on a crowd and measure."""
    graph = streets()
    finder = AccessFinder(graph)
    firms = finder.locate(crowd(name, count), 5.0, 500.0)
    random = np.random.default_rng(1)
    jobs = random.integers(1, 50, count).astype(float)
    # What is made once for a network is not what grows.
    assert graph.matrix.nnz and graph.reversed.matrix.nnz
    idle, begin = megabytes(), time.process_time()
    if tool == "meeting-time clusters":
        found = meeting_time_clusters(graph, firms, np.ones(count), Request())
        assert sum(len(one.core) for one in found.clusters) == count
    elif tool == "hot spots":
        hot_spots(lambda columns: sums_within(graph, firms, columns, 15.0), jobs)
    elif tool == "at what travel time":
        blocks = pair_times(graph, firms, np.inf, crowd=CROWD)
        pairs = bin_pairs(blocks, count, 1.0, 30.0, crowd=crowds(firms, CROWD))
        labels = Labels.of(np.arange(count, dtype=np.int64) % 20, np.ones(count), 20)
        cluster_distance(pairs, labels, RELABELLINGS, seed=1)
    elif tool in ("catchments, merged", "catchments, nearest"):
        overlap = Overlap.MERGED if tool.endswith("merged") else Overlap.NEAREST
        assert list(catchments(graph, firms, Areas((2.0, 5.0), overlap, 0.0, 5.0, 500.0)))
    elif tool == "travel-time surface":
        nearest_surface(graph, firms, 10.0, 25.0, 5.0, 500.0)
    elif tool == "accessibility":
        homes = finder.locate(random.uniform(0.0, 2500.0, (ORIGINS, 2)), 5.0, 500.0)
        accessibility(graph, homes, firms, jobs, 10.0)
    else:
        raise ValueError(tool)
    return {
        "seconds": time.process_time() - begin,
        "megabytes": megabytes(),
        "idle_megabytes": idle,
    }


if __name__ == "__main__":
    print(json.dumps(run(sys.argv[1], sys.argv[2], int(sys.argv[3]))), flush=True)
