"""The greatest and the median time between firms."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import spread as module
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import BothWays, places_of
from erik_clusters.erik_clusters_plugin.engine.clusters.spread import spread
from hypothesis import given, settings
from hypothesis import strategies as st
from true_times import true_pair_times


def test_a_road(make_graph, points):
    graph = make_graph([(0, 1, 10, 10)])
    # Firms at 0, 1, 1 and 4 minutes: times 1, 1, 4, 0, 3, 3; half of the pairs up to 1.
    firms = points((0, 0.0), (0, 0.1), (0, 0.1), (0, 0.4))
    found = spread(graph, places_of(firms), 15.0)
    assert (found.greatest, found.median) == pytest.approx((4.0, 1.0))


def test_firms_at_one_place_are_not_apart_whatever_their_walk(make_graph, points):
    graph = make_graph([(0, 1, 10, 10)])
    found = spread(graph, places_of(points((0, 0.5, 4.0), (0, 0.5, 4.0))), 15.0)
    assert (found.greatest, found.median) == (0.0, 0.0)


def test_beyond_the_limit_the_greatest_time_is_infinite(make_graph, points):
    graph = make_graph([(0, 1, 10, 10)])
    assert spread(graph, places_of(points((0, 0.0), (0, 1.0))), 9.0).greatest == np.inf


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 60), st.sampled_from([0.0, 3.0]), st.sampled_from(BothWays), st.integers(0))
def test_greatest_is_that_of_all_pairs_though_few_are_searched(
    one_way_town, points, count, walk, both_ways, seed
):
    rng = np.random.default_rng(seed)
    edge = rng.integers(0, one_way_town.network.edge_count, count)
    firms = points(*zip(edge, rng.random(count).round(1), walk * rng.random(count).round(1)))
    times = true_pair_times(one_way_town, firms, both_ways is BothWays.SLOWER)
    saved = module.MOST_EXACT, module.SEARCHED, module.TOGETHER
    module.MOST_EXACT, module.SEARCHED, module.TOGETHER = 2, 3, 2
    try:
        found = spread(one_way_town, places_of(firms), 100.0, both_ways)
    finally:
        module.MOST_EXACT, module.SEARCHED, module.TOGETHER = saved
    assert found.greatest == pytest.approx(times.max(), abs=1e-8)
    whole = spread(one_way_town, places_of(firms), 100.0, both_ways)
    pairs = np.sort(times[np.triu_indices(count, 1)])
    assert whole.median == pytest.approx(pairs[(len(pairs) - 1) // 2], abs=1e-8)
    assert whole.error == 0.0


def shared_addresses(rng, graph, count):
    """Firms of which half are at a few addresses; position of each on the roads."""
    edge, along = rng.integers(0, graph.network.edge_count, count), rng.random(count)
    at = np.where(rng.random(count) < 0.5, rng.integers(0, 10, count), np.arange(count))
    return edge[at], along[at]


def test_the_median_of_many_firms_is_that_of_all_pairs(one_way_town, points):
    rng = np.random.default_rng(3)
    edge, along = shared_addresses(rng, one_way_town, 300)
    firms = points(*zip(edge, along))
    pairs = np.sort(true_pair_times(one_way_town, firms, True)[np.triu_indices(300, 1)])
    found = spread(one_way_town, places_of(firms), 100.0, BothWays.SLOWER)
    assert found.median == pytest.approx(pairs[(len(pairs) - 1) // 2], abs=1e-8)


def test_an_estimated_median_is_within_its_error_in_95_of_100(one_way_town, points, monkeypatch):
    monkeypatch.setattr(module, "SEARCHED", 25)
    within, errors = 0, []
    for seed in range(200):
        rng = np.random.default_rng(seed)
        firms = places_of(points(*zip(*shared_addresses(rng, one_way_town, 120))))
        monkeypatch.setattr(module, "MOST_EXACT", 10_000)
        exact = spread(one_way_town, firms, 100.0)
        monkeypatch.setattr(module, "MOST_EXACT", 10)
        found = spread(one_way_town, firms, 100.0)
        assert found.greatest == pytest.approx(exact.greatest, abs=1e-8)
        within += abs(found.median - exact.median) <= found.error
        errors.append(found.error)
    # 95 % and two standard errors of 200 draws; more where neighbours are drawn in turn.
    assert within >= 184
    assert 0.0 < np.mean(errors) < 1.5
