"""Firms in yards, away from the roads: the straight walk counts where it is sooner."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import density as module
from erik_clusters.erik_clusters_plugin.engine.clusters.density import Density, density_cores
from erik_clusters.erik_clusters_plugin.engine.clusters.grains import grains_of
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import (
    BothWays,
    pair_times,
    places_of,
)
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.barriers import Barriers
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.cluster import DBSCAN
from true_times import true_pair_times

WALK_KMH = 5.0


@pytest.fixture(scope="module")
def town(one_way_town):
    """The one-way town, with barriers where `barriers` says so."""
    graph = one_way_town

    def make(barriers):
        copy = type(graph)(graph.network, graph.forward, graph.backward, barriers)
        copy._hierarchies = graph._hierarchies
        return copy

    lines = [np.array([(0.0, 480.0), (900.0, 430.0), (1300.0, 1500.0)])]
    return {False: make(None), True: make(Barriers(lines))}


def in_yards(graph, rng, count):
    """Firms in some blocks of the town, of which some share an address."""
    middle = 300.0 * rng.integers(0, rng.integers(2, 7), (count, 2)) + 150.0
    xy = middle + rng.uniform(-150.0, 150.0, (count, 2)).round(rng.integers(0, 2))
    xy[rng.random(count) < 0.2] = xy[0]
    xy[rng.random(count) < 0.1, 1] = 300.0
    return AccessFinder(graph).locate(xy, WALK_KMH, 500.0)


@settings(max_examples=30, deadline=None)
@given(
    st.integers(5, 90),
    st.integers(1, 6),
    st.sampled_from([0.4, 1.0, 2.5]),
    st.sampled_from([0.3, 1.5]),
    st.sampled_from(BothWays),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_the_cores_of_yards_are_those_of_scikit_learn(
    town, count, minimum, near, radius, both_ways, barred, seed
):
    rng = np.random.default_rng(seed)
    graph = town[barred]
    firms = in_yards(graph, rng, count)
    weights = rng.integers(0, 3, count).astype(float)
    weights[0] = 1.0
    times = true_pair_times(graph, firms, both_ways is BothWays.SLOWER)
    # Ties are left to the rounding of either library.
    near += 0.01237
    square = np.where(np.isfinite(times), times, 1e6)
    model = DBSCAN(eps=near, min_samples=minimum, metric="precomputed")
    model.fit(square, sample_weight=weights)
    expected = np.full(count, -1)
    expected[model.core_sample_indices_] = model.labels_[model.core_sample_indices_]
    places = places_of(firms)
    grains = grains_of(graph, places, radius, 1.2, both_ways)
    saved, module.HELD_PAIRS, module.WALKERS, module.CELLS = module.HELD_PAIRS, 20, 7, 9
    try:
        core = density_cores(
            graph, places, places.sums(weights), grains, Density(near, minimum), both_ways
        )
    finally:
        module.HELD_PAIRS, module.WALKERS, module.CELLS = saved, 256, 4096
    found = core[places.place]
    assert (found < 0).tolist() == (expected < 0).tolist()
    dense = found >= 0
    pairs = np.unique(np.stack([found[dense], expected[dense]]), axis=1).T
    assert len(pairs) == len(np.unique(found[dense])) == len(np.unique(expected[dense]))


@settings(max_examples=30, deadline=None)
@given(
    st.integers(2, 40),
    st.sampled_from([0.7, 2.0, np.inf]),
    st.sampled_from(BothWays),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_pairs_in_yards_are_the_lesser_of_road_and_walk(
    town, count, limit, both_ways, barred, seed
):
    graph = town[barred]
    firms = in_yards(graph, np.random.default_rng(seed), count)
    true = true_pair_times(graph, firms, both_ways is BothWays.SLOWER)
    found = np.full((count, count), np.inf)
    for pairs in pair_times(graph, firms, limit, both_ways):
        assert (pairs.origin < pairs.target).all()
        assert np.isinf(found[pairs.origin, pairs.target]).all()
        found[pairs.origin, pairs.target] = pairs.minutes
    expected = np.where(true <= limit, true, np.inf)
    expected[np.tril_indices(count)] = np.inf
    np.testing.assert_allclose(found, expected, atol=1e-9)
