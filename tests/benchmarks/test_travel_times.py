"""How long travel times between many points take, beside plain searches for all of them."""

from __future__ import annotations

import time

import igraph
import numpy as np
import pytest
import regions
from erik_clusters.erik_clusters_plugin.engine.catchments.accessibility import accessibility
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import times_between
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from figures import Table, seconds
from scipy.sparse.csgraph import dijkstra

pytestmark = pytest.mark.timeout(3600)

REGION = "Rhein-Neckar"
ORIGINS, TARGETS = 10_000, 50_000
MINUTES = 30.0
# Plain searches are so slow that some stand for all.
SEARCHED = 200
SEARCHED_ALL = 20


def test_times_between_many_points(region, report):
    print(f"\n{ORIGINS:,} × {TARGETS:,} travel times …", flush=True)
    network = region(REGION).network
    graph = TravelGraph(network)
    places = AccessFinder(graph).locate(regions.firms(network, ORIGINS + TARGETS), 5.0, 500.0)
    origins, targets = places.take(np.arange(ORIGINS)), places.take(np.arange(TARGETS) + ORIGINS)
    weights = np.ones(TARGETS)

    begin = time.process_time()
    assert graph.matrix.nnz and graph.hierarchy.arc_count
    made = time.process_time() - begin
    begin = time.process_time()
    accessibility(graph, origins, targets, weights, MINUTES)
    summed = time.process_time() - begin
    begin = time.process_time()
    for _ in times_between(graph, origins.take(np.flatnonzero(origins.reached)), targets, MINUTES):
        pass
    timed = time.process_time() - begin

    starts = np.unique(network.from_index[origins.edge])
    some = starts[:: max(1, len(starts) // SEARCHED)]
    begin = time.process_time()
    dijkstra(graph.matrix, indices=some, limit=MINUTES)
    plain = (time.process_time() - begin) * len(starts) / len(some)

    fewer = some[:: max(1, len(some) // SEARCHED_ALL)]
    rows, columns = graph.matrix.nonzero()
    plain_graph = igraph.Graph(
        graph.matrix.shape[0], np.column_stack([rows, columns]), directed=True
    )
    weights_of_arcs = np.asarray(graph.matrix[rows, columns]).ravel().tolist()
    begin = time.process_time()
    plain_graph.distances(fewer.tolist(), weights=weights_of_arcs)
    whole = (time.process_time() - begin) * len(starts) / len(fewer)

    table = Table(
        f"Travel times of up to {MINUTES:g} minutes: {REGION}, {ORIGINS:,} origins and "
        f"{TARGETS:,} targets",
        ("", "time of the processor", "ratio"),
        [
            "scipy.sparse.csgraph.dijkstra finds junctions only, once for each junction that an "
            f"origin's street begins at ({len(starts):,}; measured on {len(some)}); igraph's "
            f"`distances` knows no limit (measured on {len(fewer)}). Ours include "
            "the way along the streets at both ends and the walk."
        ],
    )
    table.add("all times, engine", seconds(timed), "1")
    table.add("accessibility, engine", seconds(summed), f"{summed / timed:.2f}")
    table.add("making the hierarchy, once for a network", seconds(made), f"{made / timed:.2f}")
    table.add("scipy's Dijkstra from junctions", seconds(plain), f"{plain / timed:.2f}")
    table.add("igraph's distances from junctions", seconds(whole), f"{whole / timed:.2f}")
    report.append(table)
