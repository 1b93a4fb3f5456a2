"""How long communities of related firms take, beside the plugin's own local moving."""

from __future__ import annotations

import time

import numpy as np
import pytest
import regions
from erik_clusters.erik_clusters_plugin.engine.clusters.communities import (
    LEIDEN,
    LOCAL_MOVING,
    find_communities,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import pair_times
from erik_clusters.erik_clusters_plugin.engine.clusters.relatedness import Layer
from erik_clusters.erik_clusters_plugin.engine.clusters.relation_network import relation_network
from erik_clusters.erik_clusters_plugin.engine.clusters.relations import SectorSimilarity
from erik_clusters.erik_clusters_plugin.engine.messages import Sentence
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from figures import Table, seconds
from many_sites import megabytes

pytestmark = pytest.mark.timeout(3600)

REGION = "Rhein-Neckar"
SIZES = (5_000, 10_000, 20_000)
MINUTES = TAU = 15.0
# Firms of one division of NACE are linked.
LEAST = 0.5
RUNS = 250
MOST_MEGABYTES = 4_000.0


def test_communities_of_many_firms(region, report):
    network = region(REGION).network
    table = Table(
        f"Communities of related firms: {REGION}, {MINUTES:g} minutes, sectors of NACE",
        (
            "firms",
            "pairs in reach",
            "links",
            "network",
            f"Leiden, {RUNS} runs",
            "Leiden, one run",
            "local moving, one run",
            "ratio",
            "modularity",
            "of local moving",
            "peak memory",
        ),
        [
            f"Firms of one division are linked (least relatedness {LEAST:g}); some 350 classes, "
            "a few of which have many firms. Times of the processor. “Network”: travel times of "
            "all pairs in reach and how related they are. Local moving is the plugin's own; "
            "one run of either includes handing the links over. The ratio is between these."
        ],
    )
    for count in SIZES:
        print(f"\nCommunities of {count:,} firms …", flush=True)
        graph = TravelGraph(network)
        access = AccessFinder(graph).locate(regions.firms(network, count), 5.0, 500.0)
        layer = Layer(Sentence("Similar sectors"), 1.0, SectorSimilarity(_classes(count)))
        begin = time.process_time()
        related = relation_network(pair_times(graph, access, MINUTES), count, [layer], TAU, LEAST)
        made = time.process_time() - begin
        taken, found = {}, {}
        for name, finder, runs in (
            ("all", LEIDEN, RUNS),
            ("one", LEIDEN, 1),
            ("own", LOCAL_MOVING, 1),
        ):
            begin = time.process_time()
            found[name] = find_communities(related, finder, runs)
            taken[name] = time.process_time() - begin
        table.add(
            f"{count:,}",
            f"{related.near:,}",
            f"{len(related):,}",
            seconds(made),
            seconds(taken["all"]),
            seconds(taken["one"]),
            seconds(taken["own"]),
            f"{taken['own'] / taken['one']:.1f}",
            f"{found['all'].modularity:.4f}",
            f"{found['own'].modularity:.4f}",
            f"{megabytes():.0f} MB",
        )
    table.demand(f"less than {MOST_MEGABYTES:g} MB", megabytes() < MOST_MEGABYTES)
    report.append(table)


def _classes(count: int) -> list[str]:
    """Draw a class of NACE for each firm, the n-th in proportion to 1 / (n + 20)."""
    random = np.random.default_rng(regions.SEED)
    classes = np.array([f"{d:02d}.{g}{c}" for d in range(1, 89) for g in (1, 2) for c in (1, 2)])
    rank = 20.0 + random.permutation(len(classes))
    return random.choice(classes, count, p=1.0 / rank / (1.0 / rank).sum()).tolist()
