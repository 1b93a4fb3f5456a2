"""Density cores, worked out by hand and against scikit-learn's DBSCAN."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.clusters import density as module
from erik_clusters.erik_clusters_plugin.engine.clusters.density import Density, density_cores
from erik_clusters.erik_clusters_plugin.engine.clusters.grains import grains_of
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import BothWays, places_of
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.cluster import DBSCAN
from true_times import true_pair_times


def cores(graph, firms, weights, near, minimum, radius=0.5, both_ways=BothWays.MEAN):
    """Core of each firm."""
    places = places_of(firms)
    grains = grains_of(graph, places, radius, 7.5, both_ways)
    core = density_cores(
        graph, places, places.sums(weights), grains, Density(near, minimum), both_ways
    )
    return np.where(places.place >= 0, core[places.place], -1)


def test_places_with_enough_around_them_are_joined(make_graph, points):
    # A road of ten minutes; firms at 0, 2, 4 and 9.
    graph = make_graph([(0, 1, 10, 10)])
    firms = points((0, 0.0), (0, 0.2), (0, 0.4), (0, 0.9))
    # Within 2 minutes 0 has 2 firms, 2 has 3, 4 has 2, 9 has itself.
    ones = np.ones(4)
    assert cores(graph, firms, ones, 2.0, 2).tolist() == [0, 0, 0, -1]
    assert cores(graph, firms, ones, 2.0, 3).tolist() == [-1, 0, -1, -1]
    assert cores(graph, firms, ones, 2.0, 4).tolist() == [-1, -1, -1, -1]
    assert cores(graph, firms, ones, 1.9, 1).tolist() == [0, 1, 2, 3]
    assert cores(graph, firms, ones, 5.0, 3).tolist() == [0, 0, 0, -1]


def test_jobs_weigh_and_firms_at_one_place_add_up(make_graph, points):
    graph = make_graph([(0, 1, 10, 10)])
    firms = points((0, 0.0), (0, 0.0), (0, 0.9), (-1, 0.0))
    assert cores(graph, firms, np.array([2.0, 3.0, 4.0, 9.0]), 1.0, 5).tolist() == [0, 0, -1, -1]


def test_a_long_walk_keeps_firms_apart_but_not_from_themselves(make_graph, points):
    graph = make_graph([(0, 1, 10, 10)])
    firms = points((0, 0.5, 3.0), (0, 0.5, 3.1), (0, 0.5, 3.0))
    assert cores(graph, firms, np.ones(3), 6.0, 2).tolist() == [0, -1, 0]


@settings(max_examples=40, deadline=None)
@given(
    st.integers(5, 120),
    st.integers(1, 6),
    st.sampled_from([1.0, 2.5]),
    st.sampled_from([0.0, 0.4, 3.0]),
    st.sampled_from([0.3, 1.5]),
    st.sampled_from(BothWays),
    st.integers(0, 2**32 - 1),
)
def test_the_cores_are_those_of_scikit_learn(
    one_way_town, points, count, minimum, near, walk, radius, both_ways, seed
):
    rng = np.random.default_rng(seed)
    edge = rng.integers(0, rng.integers(20, one_way_town.network.edge_count), count)
    firms = points(*zip(edge, rng.random(count).round(1), walk * rng.random(count).round(1)))
    weights = rng.integers(0, 3, count).astype(float)
    weights[0] = 1.0
    times = true_pair_times(one_way_town, firms, both_ways is BothWays.SLOWER)
    # Ties are left to the rounding of either library.
    near += 0.01237
    square = np.where(np.isfinite(times), times, 1e6)
    model = DBSCAN(eps=near, min_samples=minimum, metric="precomputed")
    model.fit(square, sample_weight=weights)
    expected = np.full(count, -1)
    expected[model.core_sample_indices_] = model.labels_[model.core_sample_indices_]
    saved, module.HELD_PAIRS = module.HELD_PAIRS, 20
    try:
        found = cores(one_way_town, firms, weights, near, minimum, radius, both_ways)
    finally:
        module.HELD_PAIRS = saved
    assert (found >= 0).tolist() == (expected >= 0).tolist()
    pairs = {(a, b) for a, b in zip(found.tolist(), expected.tolist())}
    assert len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
