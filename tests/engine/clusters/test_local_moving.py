"""Local moving beside igraph's Leiden, on networks of many kinds."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.communities import (
    LEIDEN,
    LOCAL_MOVING,
    modularity,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.local_moving import (
    local_moving,
    sparse_network,
)
from erik_clusters.erik_clusters_plugin.engine.messages import SILENT
from scipy.sparse.csgraph import connected_components


def planted(seed, groups, size, inside, outside):
    """Links of weight 0.2 to 1 between firms of planted groups, and the group of each."""
    random = np.random.default_rng(seed)
    group = np.repeat(np.arange(groups), size)
    one, other = np.triu_indices(len(group), 1)
    chance = np.where(group[one] == group[other], inside, outside)
    there = random.random(len(one)) < chance
    return group, one[there], other[there], random.uniform(0.2, 1.0, int(there.sum()))


def near(seed, firms, reach):
    """Links between points of a square that are near each other, weaker with distance."""
    x = np.random.default_rng(seed).random((firms, 2))
    one, other = np.triu_indices(firms, 1)
    apart = np.hypot(*(x[one] - x[other]).T)
    there = apart < reach
    return None, one[there], other[there], np.exp(-apart[there] / reach)


GRAPHS = {
    "planted, clear": planted(1, 10, 30, 0.5, 0.01),
    "planted, blurred": planted(2, 8, 40, 0.3, 0.03),
    "planted, large groups": planted(3, 3, 150, 0.2, 0.02),
    "planted, many small": planted(4, 60, 8, 0.8, 0.005),
    "planted, hardly": planted(5, 6, 50, 0.15, 0.06),
    "random": planted(6, 1, 300, 0.03, 0.0),
    "random, dense": planted(7, 1, 150, 0.3, 0.0),
    "near": near(8, 500, 0.08),
    "near, far reach": near(9, 300, 0.25),
    "near, in pieces": near(10, 400, 0.035),
}


@pytest.mark.parametrize("name", GRAPHS)
def test_modularity_is_within_one_in_a_hundred_of_leidens(name):
    pytest.importorskip("igraph")
    _, one, other, weight = GRAPHS[name]
    nodes = int(max(one.max(), other.max())) + 1
    best = {}
    for finder in (LEIDEN, LOCAL_MOVING):
        run = finder.make(nodes, one, other, weight, 1.0, SILENT)
        found = [modularity(run(seed, SILENT), one, other, weight) for seed in range(12)]
        best[finder] = np.mean(found)
    assert best[LOCAL_MOVING] >= 0.99 * best[LEIDEN]


@pytest.mark.parametrize("name", ["planted, clear", "planted, blurred", "planted, large groups"])
def test_planted_groups_are_found(name):
    group, one, other, weight = GRAPHS[name]
    found = local_moving(sparse_network(len(group), one, other, weight), 1.0, 1)
    table = np.zeros((found.max() + 1, group.max() + 1))
    np.add.at(table, (found, group), 1)
    assert table.max(axis=1).sum() / len(group) > 0.98
    assert table.max(axis=0).sum() / len(group) > 0.98


@pytest.mark.parametrize("name", GRAPHS)
def test_every_community_hangs_together(name):
    _, one, other, weight = GRAPHS[name]
    nodes = int(max(one.max(), other.max())) + 1
    network = sparse_network(nodes, one, other, weight)
    label = local_moving(network, 1.0, 3)
    for community in range(label.max() + 1):
        firms = np.flatnonzero(label == community)
        assert connected_components(network.links[firms][:, firms], directed=False)[0] == 1


def test_a_network_that_is_merged_keeps_its_weight():
    group, one, other, weight = GRAPHS["planted, clear"]
    merged = sparse_network(len(group), one, other, weight).merged(group)
    assert merged.strength.sum() == pytest.approx(2.0 * weight.sum())
    assert merged.links.diagonal().tolist() == [0.0] * 10
    assert merged.links.sum() == pytest.approx(2.0 * weight[group[one] != group[other]].sum())
