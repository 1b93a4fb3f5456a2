"""How long M and K_d of many firms take with all their relabellings, and in what memory."""

from __future__ import annotations

import resource
import time

import numpy as np
import pytest
import regions
from erik_clusters.erik_clusters_plugin.engine.clusters.cluster_distance import cluster_distance
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_bins import bin_pairs
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import pair_times
from erik_clusters.erik_clusters_plugin.engine.clusters.relabelling import Labels
from erik_clusters.erik_clusters_plugin.engine.messages import Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from figures import Table, seconds

pytestmark = pytest.mark.timeout(3600)

REGION = "Rhein-Neckar"
FIRMS = 5_000
SECTORS = 20
MINUTES = 45.0
RELABELLINGS = 999


def megabytes() -> float:
    """Peak resident memory of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0


def test_relabelling_of_many_firms(region, report):
    print(f"\n{RELABELLINGS} relabellings of {FIRMS:,} firms …", flush=True)
    network = region(REGION).network
    graph = TravelGraph(network)
    access = AccessFinder(graph).locate(regions.sites(network, FIRMS), 5.0, 500.0)
    access = access.take(np.flatnonzero(access.reached))
    random = np.random.default_rng(1)
    codes = random.choice(SECTORS, len(access), p=np.arange(1, SECTORS + 1) / 210.0)
    before = megabytes()
    begin = time.process_time()
    pairs = bin_pairs(pair_times(graph, access, np.inf), len(access), 1.0, MINUTES)
    searched = time.process_time() - begin
    table = Table(
        f"At what travel time does it cluster: {len(access):,} firms of {REGION}, "
        f"{SECTORS} sectors, {pairs.pairs:,} pairs, "
        f"{pairs.near:,} of them within {MINUTES:g} minutes",
        ("", "time of the processor", "memory added"),
        [f"{RELABELLINGS} relabellings; travel times are searched once, M and K_d from one pass."],
    )
    table.add(
        "travel times, sorted into steps", seconds(searched), f"{megabytes() - before:.0f} MB"
    )
    for name, weights in (
        ("every firm counts 1", np.ones(len(access))),
        ("jobs", random.lognormal(2.0, 1.0, len(access))),
    ):
        steps = []
        before, begin = megabytes(), time.process_time()
        found = cluster_distance(
            pairs,
            Labels.of(codes, weights, SECTORS),
            RELABELLINGS,
            seed=1,
            monitor=Monitor(steps.append),
        )
        taken = time.process_time() - begin
        table.add(f"relabellings, {name}", seconds(taken), f"{megabytes() - before:.0f} MB")
        assert steps == sorted(steps) and len(steps) > 1000
        # Sectors given at random cluster no more often than the level says.
        assert sum(one.m.envelope.p <= 0.05 for one in found) <= 4
    report.append(table)
