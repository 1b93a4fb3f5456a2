"""Firms in yards, away from the roads: the straight walk counts where it is sooner."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import density as module
from erik_clusters.erik_clusters_plugin.engine.clusters import near_sums as sums_module
from erik_clusters.erik_clusters_plugin.engine.clusters import spread as spread_module
from erik_clusters.erik_clusters_plugin.engine.clusters.density import Density, density_cores
from erik_clusters.erik_clusters_plugin.engine.clusters.grains import grains_of
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time import (
    Request,
    meeting_time_clusters,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.near_sums import sums_within
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import (
    BothWays,
    pair_times,
    places_of,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.remembered_times import remember_times
from erik_clusters.erik_clusters_plugin.engine.clusters.spread import spread
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
    """Firms in some blocks of the town; some share an address, some may only walk to the road."""
    middle = 300.0 * rng.integers(0, rng.integers(2, 7), (count, 2)) + 150.0
    xy = middle + rng.uniform(-150.0, 150.0, (count, 2)).round(rng.integers(0, 2))
    xy[rng.random(count) < 0.2] = xy[0]
    xy[rng.random(count) < 0.1, 1] = 300.0
    found = AccessFinder(graph).locate(xy, WALK_KMH, 500.0)
    shut_in = (rng.random(count) < 0.1)[:, None]
    return replace(found, xy=np.where(shut_in, np.nan, xy))


@settings(max_examples=12, deadline=None)
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
        module.HELD_PAIRS, module.WALKERS, module.CELLS = saved, 256, 512
    found = core[places.place]
    assert (found < 0).tolist() == (expected < 0).tolist()
    dense = found >= 0
    pairs = np.unique(np.stack([found[dense], expected[dense]]), axis=1).T
    assert len(pairs) == len(np.unique(found[dense])) == len(np.unique(expected[dense]))


@settings(max_examples=12, deadline=None)
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


@settings(max_examples=12, deadline=None)
@given(
    st.integers(2, 60),
    st.sampled_from([2.0, 100.0]),
    st.sampled_from(BothWays),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_the_greatest_time_of_a_core_is_that_of_all_pairs(
    town, count, limit, both_ways, barred, seed
):
    graph = town[barred]
    firms = in_yards(graph, np.random.default_rng(seed), count)
    times = true_pair_times(graph, firms, both_ways is BothWays.SLOWER)
    names = ("MOST_EXACT", "SEARCHED", "TOGETHER", "BOUNDS")
    saved = [getattr(spread_module, name) for name in names]
    for name, value in zip(names, (2, 3, 2, 50)):
        setattr(spread_module, name, value)
    try:
        found = spread(graph, places_of(firms), limit, both_ways)
    finally:
        for name, value in zip(names, saved):
            setattr(spread_module, name, value)
    greatest = times.max()
    if greatest <= limit:
        assert found.greatest == pytest.approx(greatest, abs=1e-8)
    else:
        assert found.greatest > limit


@settings(max_examples=12, deadline=None)
@given(
    st.integers(10, 90),
    st.sampled_from([0.6, 1.5, 3.0]),
    st.sampled_from(BothWays),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_no_two_firms_of_a_core_are_too_far_apart(town, count, meeting, both_ways, barred, seed):
    rng = np.random.default_rng(seed)
    graph = town[barred]
    firms = in_yards(graph, rng, count)
    times = true_pair_times(graph, firms, both_ways is BothWays.SLOWER)
    request = Request(meeting, meeting / 3.0, 3.0, both_ways)
    found = meeting_time_clusters(graph, firms, np.ones(count), request)
    for cluster in found.clusters:
        inside = times[np.ix_(cluster.core, cluster.core)]
        assert cluster.spread.greatest == pytest.approx(inside.max(), abs=1e-8)
        assert inside.max() <= meeting + 1e-6
    order = rng.permutation(count)
    again = meeting_time_clusters(graph, firms.take(order), np.ones(count), request)
    shared = [{frozenset(order[c.core].tolist()) for c in again.clusters}]
    assert shared == [{frozenset(c.core.tolist()) for c in found.clusters}]
    for cluster in found.clusters:
        minutes = times[cluster.medoid][found.cluster == found.cluster[cluster.medoid]]
        mine = found.minutes_to_medoid[found.cluster == found.cluster[cluster.medoid]]
        np.testing.assert_allclose(mine, minutes, atol=1e-8)


@pytest.mark.parametrize("depth", [30.0, 60.0, 120.0, 200.0, 250.0, 260.0, 400.0])
@pytest.mark.parametrize("meeting", [2.0, 5.0, 15.0])
@pytest.mark.parametrize("step", [2.0, 7.0])
def test_firms_of_one_yard_are_one_core(make_graph, depth, meeting, step):
    # A road of ten minutes; sixteen firms beside it.
    graph = make_graph([(0, 1, 10, 10)], {0: (0.0, 0.0), 1: (5000.0, 0.0)})
    xy = [(2500.0 + step * (i % 4), depth + step * (i // 4)) for i in range(16)]
    firms = AccessFinder(graph).locate(np.array(xy), WALK_KMH, 500.0)
    request = Request(meeting, meeting / 3.0)
    (cluster,) = meeting_time_clusters(graph, firms, np.ones(16), request).clusters
    assert cluster.core.tolist() == list(range(16))
    true = 3.0 * np.sqrt(2.0) * step * 60.0 / 5000.0
    assert cluster.spread.greatest == pytest.approx(true, abs=1e-3)


@pytest.mark.parametrize("meeting", [1.0, 5.0, 15.0])
def test_one_yard_between_two_roads_is_one_core(make_graph, meeting):
    # The roads meet far away only: by road the two sides are 40 minutes apart.
    graph = make_graph(
        [(0, 1, 20, 20), (2, 3, 20, 20), (0, 2, 1, 1)],
        {0: (0.0, 0.0), 1: (5000.0, 0.0), 2: (0.0, 200.0), 3: (5000.0, 200.0)},
    )
    xy = [(4000.0 + 2.0 * (i % 4), 94.0 + 4.0 * (i // 4)) for i in range(16)]
    firms = AccessFinder(graph).locate(np.array(xy), WALK_KMH, 500.0)
    assert len(np.unique(firms.edge)) == 2
    request = Request(meeting, meeting / 3.0)
    (cluster,) = meeting_time_clusters(graph, firms, np.ones(16), request).clusters
    assert cluster.core.tolist() == list(range(16))
    assert cluster.spread.greatest == pytest.approx(np.hypot(6.0, 12.0) * 0.012, abs=1e-6)


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 40), st.sampled_from(BothWays), st.integers(0, 2**32 - 1))
def test_remembered_times_know_of_straight_walks(town, count, both_ways, seed):
    graph = town[True]
    firms = in_yards(graph, np.random.default_rng(seed), count)
    known = remember_times(graph, firms, [np.arange(count)], 2.5, both_ways)
    found = [
        np.concatenate([np.stack([p.origin, p.target, p.minutes]) for p in pairs], axis=1)
        for pairs in (
            list(pair_times(made, firms, 2.0, both_ways)) or [] for made in (graph, known)
        )
        if pairs
    ]
    for table in found[1:]:
        first = found[0][:, np.lexsort(found[0][:2])]
        np.testing.assert_allclose(table[:, np.lexsort(table[:2])], first, atol=1e-9)


@settings(max_examples=15, deadline=None)
@given(
    st.integers(2, 60),
    st.sampled_from([0.7, 2.0]),
    st.sampled_from(BothWays),
    st.booleans(),
    st.integers(0, 2**32 - 1),
)
def test_crowds_in_yards_have_the_sums_of_all_pairs(town, count, limit, both_ways, barred, seed):
    rng = np.random.default_rng(seed)
    graph = town[barred]
    firms = in_yards(graph, rng, count)
    columns = rng.integers(0, 50, (count, 2)).astype(float)
    names = ("FEW", "CROWD_FIRMS", "CROWD_PLACES", "TOGETHER")
    saved = [getattr(sums_module, name) for name in names]
    for name, value in zip(names, (0, 1, 3, 4)):
        setattr(sums_module, name, value)
    try:
        found = sums_within(graph, firms, columns, limit, both_ways)
    finally:
        for name, value in zip(names, saved):
            setattr(sums_module, name, value)
    times = true_pair_times(graph, firms, both_ways is BothWays.SLOWER)
    np.fill_diagonal(times, 0.0)
    # A time that is the limit but for rounding may count or not.
    sure = (np.abs(times - limit) > 1e-9).all(axis=1)
    assert found[sure].tolist() == ((times <= limit) @ columns)[sure].tolist()
