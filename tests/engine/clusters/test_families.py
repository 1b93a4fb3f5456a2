"""Clusters by sector, their ranks and memberships, and the clusters planted in the demo region."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.families import clusters_by_family
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time import Request
from erik_clusters.erik_clusters_plugin.engine.demo.region import make_region
from erik_clusters.erik_clusters_plugin.engine.firms.relatedness import Family, Sectors
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from sklearn.cluster import DBSCAN
from sklearn.metrics import adjusted_rand_score


def test_clusters_of_two_sectors_at_one_place_are_told_apart_and_ranked(make_graph, points):
    graph = make_graph([(0, 1, 60, 60)])
    firms = points(*[(0, n / 60.0) for n in (0, 1, 2, 0, 1, 2, 3, 9)])
    sectors = Sectors(["25"] * 3 + ["62"] * 4 + [""])
    found = clusters_by_family(
        graph, firms, np.ones(8), sectors.each(), 0.5, sectors, Request(15.0, 5.0, 3.0)
    )
    assert found.family == ["62", "25"]
    assert found.cluster.tolist() == [1, 1, 1, 0, 0, 0, 0, -1]
    assert found.role_of_core().tolist() == [True] * 7 + [False]
    medoid = found.clusters[1].medoid
    # Two digits tell half of what there is to have in common.
    assert medoid == 1 and found.membership[1] == 0.5
    assert found.membership[0] == pytest.approx(0.5 * np.exp(-1.0 / 15.0))
    assert np.isnan(found.membership[7]) and np.isnan(found.minutes_to_medoid[7])


def test_related_firms_count_by_their_relatedness(make_graph, points):
    graph = make_graph([(0, 1, 60, 60)])
    firms = points(*[(0, n / 60.0) for n in (0, 1, 2, 3)])
    sectors = Sectors(["25.11", "25.11", "25.21", "28"])
    family = sectors.related_to(["25.11"])
    assert family.relatedness.tolist() == [1.0, 1.0, 0.5, 0.25]

    def run(minimum, related_from=0.5):
        request = Request(15.0, 5.0, minimum)
        return clusters_by_family(
            graph, firms, np.ones(4), [family], related_from, sectors, request
        )

    assert run(2.5).clusters[0].core.tolist() == [0, 1, 2]
    assert run(2.6).clusters == []
    assert run(2.75, related_from=0.25).clusters[0].core.tolist() == [0, 1, 2, 3]
    # To the three firms of the core the third has 0.5, 0.5 and 1 in common.
    assert run(2.5).membership[2] == pytest.approx((2.0 / 3.0) * np.exp(-1.0 / 15.0))


def test_without_sectors_all_are_related(make_graph, points):
    graph = make_graph([(0, 1, 60, 60)])
    firms = points((0, 0.0), (0, 0.01), (0, 0.02))
    family = Family("", np.ones(3))
    found = clusters_by_family(graph, firms, np.ones(3), [family], 0.5, None, Request(minimum=3))
    assert found.family == [""] and len(found.clusters) == 1


@pytest.mark.parametrize("seed", [1, 2])
def test_planted_clusters_are_found_again(seed):
    """Noise is a class of its own; DBSCAN on straight lines gets the best of many radii."""
    region = make_region(seed, "small")
    firms = np.flatnonzero(region.firms.active)
    truth, xy = region.firms.cluster[firms], region.firms.xy[firms]
    sectors = Sectors(region.firms.sector[firms].tolist())
    graph = TravelGraph(region.roads)
    access = AccessFinder(graph).locate(xy, 5.0, 500.0)
    counted, families = np.ones(len(firms)), sectors.each()
    found = clusters_by_family(graph, access, counted, families, 0.5, sectors, Request())
    score = adjusted_rand_score(truth, found.cluster)
    assert score >= 0.8
    straight = [_straight_line(xy, families, eps) for eps in (500, 1000, 1500, 2000, 3000, 4000)]
    assert score > max(adjusted_rand_score(truth, labels) for labels in straight) - 0.01
    # Two clusters of one sector face each other across a river.
    facing = [np.flatnonzero(truth == planted) for planted in (1, 2)]
    assert set(found.cluster[facing[0]]) & set(found.cluster[facing[1]]) <= {-1}
    merged = straight[-1]
    assert set(merged[facing[0]]) & set(merged[facing[1]]) - {-1}


def _straight_line(xy, families, eps):
    labels = np.full(len(xy), -1)
    for family in families:
        rows = np.flatnonzero(family.relatedness > 0)
        own = DBSCAN(eps=eps, min_samples=10).fit_predict(xy[rows])
        labels[rows] = np.where(own >= 0, own + labels.max() + 1, -1)
    return labels
