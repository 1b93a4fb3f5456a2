"""Meeting-time clusters: worked out by hand, their bound on real roads, and what they survive."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import meeting_time as module
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time import (
    Request,
    acceptance,
    meeting_time_clusters,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import BothWays
from erik_clusters.erik_clusters_plugin.engine.clusters.spread import Spread
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder, AccessPoints
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from erik_clusters.erik_clusters_plugin.engine.roads.osm import read_osm_roads
from erik_clusters.erik_clusters_plugin.engine.roads.speeds import Mode
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.cluster import DBSCAN
from true_times import true_pair_times


def run(graph, firms, weights=None, **request):
    request.setdefault("minimum", 3.0)
    weights = np.ones(len(firms)) if weights is None else np.asarray(weights, dtype=float)
    return meeting_time_clusters(graph, firms, weights, Request(**request))


def cores(found):
    return [one.core.tolist() for one in found.clusters]


def parts(found, ids):
    """What was found, with the firms' own names, whatever their order."""
    return {
        (
            frozenset(ids[one.core].tolist()),
            frozenset(ids[one.fringe].tolist()),
            round(one.spread.greatest, 6),
            round(one.spread.median, 6),
        )
        for one in found.clusters
    }


@pytest.fixture(scope="module")
def hour(make_graph):
    """A road of sixty minutes."""
    return make_graph([(0, 1, 60, 60)])


def at(points, *minutes):
    return points(*[(0, m / 60.0) for m in minutes])


def test_cores_fringe_and_the_times_between_them(hour, points):
    firms = at(points, 0, 1, 2, 8.5, 8.6, 30, 31, 33)
    found = run(hour, firms)
    assert cores(found) == [[0, 1, 2], [5, 6, 7]]
    assert [one.medoid for one in found.clusters] == [1, 6]
    # Half of 15 minutes from the medoid at 1 reaches up to 8.5.
    assert [one.fringe.tolist() for one in found.clusters] == [[3], []]
    assert found.cluster.tolist() == [0, 0, 0, 0, -1, 1, 1, 1]
    expected = [1, 0, 1, 7.5, np.nan, 1, 0, 2]
    np.testing.assert_allclose(found.minutes_to_medoid, expected, atol=1e-9)
    first, second = (one.spread for one in found.clusters)
    assert (first.greatest, first.median) == pytest.approx((2.0, 1.0))
    assert (second.greatest, second.median) == pytest.approx((3.0, 2.0))


def test_a_long_chain_is_split_so_that_everybody_can_meet(hour, points):
    firms = at(points, *range(0, 41, 2))
    whole = DBSCAN(eps=5.0, min_samples=3).fit(np.arange(0.0, 41.0, 2.0)[:, None])
    assert set(whole.labels_) == {0}
    found = run(hour, firms)
    assert len(found.clusters) == 3
    # What is left over at an end is too little for a core, and fringe.
    assert (found.cluster >= 0).all()
    for one in found.clusters:
        assert one.spread.greatest == pytest.approx(2.0 * (one.core[-1] - one.core[0]))
        assert one.spread.greatest <= 15.0


def test_exactly_the_bound_is_within_it(make_graph, points):
    graph = make_graph([(0, 1, 60, 60)])
    firms = at(points, 0, 5, 10, 15)
    assert cores(run(graph, firms, minimum=2.0)) == [[0, 1, 2, 3]]
    assert run(graph, firms, minimum=2.0).clusters[0].spread.greatest == 15.0
    assert cores(run(graph, firms, minimum=2.0, meeting=14.9, near=5.0)) == [[0, 1], [2, 3]]


def test_a_part_counts_with_what_is_around_it_and_not_dense(hour, points):
    # Only the firm in the middle has three around it; its neighbours are not dense.
    found = run(hour, at(points, 0, 5, 10))
    assert cores(found) == [[1]] and found.clusters[0].fringe.tolist() == [0, 2]


def test_weights_make_firms_dense_and_draw_the_medoid(hour, points):
    firms = at(points, 0, 2, 4, 20, 21)
    found = run(hour, firms, weights=[1, 1, 9, 5, 5], minimum=10.0)
    assert cores(found) == [[0, 1, 2], [3, 4]]
    # To the firm of nine jobs 4 + 2 = 6 minutes of the others' way; to the middle 2 + 9 × 2.
    assert found.clusters[0].medoid == 2
    assert cores(run(hour, firms, weights=[1, 1, 9, 5, 5], minimum=10.5)) == [[0, 1, 2]]


def test_firms_without_any_weight_belong_to_a_core_and_may_be_fringe(hour, points):
    found = run(hour, at(points, 0, 1, 2, 9), weights=[5, 5, 0, 0], minimum=10.0)
    assert cores(found) == [[0, 1, 2]] and found.clusters[0].fringe.tolist() == []
    found = run(hour, at(points, 0, 1, 2, 7), weights=[5, 5, 0, 0], minimum=10.0)
    assert found.clusters[0].fringe.tolist() == [3]


def test_one_way_streets_count_with_the_mean_or_the_slower_direction(make_graph, points):
    # Three places on a ring of 24 minutes, driven one way: 8 there, 16 back, a mean of 12.
    graph = make_graph([(0, 1, 8, None), (1, 2, 8, None), (2, 0, 8, None)])
    firms = points((0, 0.0), (1, 0.0), (2, 0.0))
    assert run(graph, firms, near=12.0).clusters[0].spread.greatest == pytest.approx(12.0)
    slower = {"near": 15.0, "both_ways": BothWays.SLOWER}
    assert cores(run(graph, firms, **slower)) == []
    found = run(graph, firms, meeting=16.0, near=16.0, both_ways=BothWays.SLOWER)
    assert found.clusters[0].spread.greatest == pytest.approx(16.0)


def test_across_a_river_without_a_bridge_neighbours_are_apart(make_graph):
    """Two streets on either bank, 200 m apart; the bridge is twenty minutes away."""
    near, far = list(range(11)), list(range(20, 31))
    xy = {n: (100.0 * n, 0.0) for n in near} | {n: (100.0 * (n - 20), 200.0) for n in far}
    street = [(a, a + 1, 0.3, 0.3) for n in (near, far) for a in n[:-1]]
    graph = make_graph([*street, (10, 30, 20.0, 20.0)], xy)
    firms = np.array([(x + 20.0, y) for bank in (near, far) for x, y in (xy[n] for n in bank[:-1])])
    access = AccessFinder(graph).locate(firms, 5.0, 100.0)
    straight = DBSCAN(eps=250.0, min_samples=3).fit(firms)
    assert set(straight.labels_) == {0}
    found = run(graph, access)
    assert cores(found) == [list(range(10)), list(range(10, 20))]


def test_nobody_nowhere_and_alone(hour, points):
    assert run(hour, points()).clusters == []
    assert run(hour, points((-1, 0.0), (-1, 0.0))).cluster.tolist() == [-1, -1]
    assert run(hour, at(points, 3)).clusters == []
    alone = run(hour, at(points, 3), minimum=1.0).clusters[0]
    assert (alone.medoid, alone.spread.greatest) == (0, 0.0)


def test_all_firms_at_one_place(hour, points):
    found = run(hour, points(*[(0, 0.5, 2.0)] * 5))
    assert cores(found) == [[0, 1, 2, 3, 4]]
    assert found.clusters[0].spread.greatest == 0.0 and found.clusters[0].medoid == 0


def test_parts_without_a_way_between_them(make_graph, points):
    graph = make_graph([(0, 1, 5, 5), (2, 3, 5, 5), (3, 4, 1, None)])
    firms = points((0, 0.1), (0, 0.2), (0, 0.3), (1, 0.1), (1, 0.2), (1, 0.3), (2, 0.1), (-1, 0))
    found = run(graph, firms)
    assert cores(found) == [[0, 1, 2], [3, 4, 5]]
    assert found.cluster[6:].tolist() == [-1, -1]


def test_a_core_that_is_too_wide_ends_the_run(hour, points, monkeypatch):
    monkeypatch.setattr(module, "spread", lambda *_: Spread(15.1, 3.0))
    with pytest.raises(InputError, match=r"15\.1 minutes apart, more than the bound of 15"):
        run(hour, at(points, 0, 1, 2))


def test_acceptance_falls_to_a_third_at_the_bound():
    assert acceptance(np.array([0.0, 15.0]), 15.0) == pytest.approx([1.0, np.exp(-1.0)])


@settings(max_examples=25, deadline=None)
@given(st.integers(10, 80), st.integers(0, 2**32 - 1), st.sampled_from([0.05, 0.5]))
def test_the_order_of_firms_does_not_matter(one_way_town, points, count, seed, grain):
    rng = np.random.default_rng(seed)
    edge = rng.integers(0, one_way_town.network.edge_count, count)
    firms = points(*zip(edge, rng.random(count), rng.random(count)))
    weights = rng.uniform(0.0, 4.0, count)
    order = rng.permutation(count)
    request = {"meeting": 5.0, "near": 2.0, "minimum": 4.0}
    saved, module.GRAIN = module.GRAIN, grain
    try:
        plain = run(one_way_town, firms, weights, **request)
        turned = run(one_way_town, firms.take(order), weights[order], **request)
    finally:
        module.GRAIN = saved
    assert parts(plain, np.arange(count)) == parts(turned, order)


@settings(max_examples=25, deadline=None)
@given(st.integers(10, 60), st.integers(0, 2**32 - 1))
def test_firms_far_away_change_nothing(far_towns, points, count, seed):
    rng = np.random.default_rng(seed)
    graph, here, there = far_towns
    edge = np.concatenate([rng.choice(here, count), rng.choice(there, 40)])
    firms = points(*zip(edge, rng.random(count + 40).round(2)))
    request = {"meeting": 4.0, "near": 1.5, "minimum": 3.0}
    alone = run(graph, firms.take(np.arange(count)), **request)
    with_more = run(graph, firms, **request)
    ids = np.arange(count + 40)
    assert parts(alone, ids) == {p for p in parts(with_more, ids) if min(p[0]) < count}
    np.testing.assert_allclose(alone.minutes_to_medoid, with_more.minutes_to_medoid[:count])


@pytest.fixture(scope="module")
def far_towns(make_graph):
    """Two towns of 6 by 6 junctions, an hour apart, and the edges of each."""
    rng = np.random.default_rng(5)
    rows, xy = [], {}
    for town in range(2):
        for a in range(6):
            for b in range(6):
                node = 100 * town + 6 * a + b
                xy[node] = (50_000.0 * town + 300.0 * b, 300.0 * a)
                near = ([node + 1] if b < 5 else []) + ([node + 6] if a < 5 else [])
                rows += [(node, other, *rng.uniform(0.2, 1.0, 2).round(1)) for other in near]
    graph = make_graph([*rows, (35, 100, 60.0, 60.0)], xy)
    half = len(rows) // 2
    return graph, np.arange(half), np.arange(half, 2 * half)


def test_progress_rises_to_one_and_cancel_ends(one_way_town, points):
    firms = points(*[(e, 0.5) for e in range(100)])
    shares = []
    request = Request(5.0, 2.0, 3.0)
    meeting_time_clusters(one_way_town, firms, np.ones(100), request, Monitor(shares.append))
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(set(shares)) > 5
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 10

    with pytest.raises(Cancelled):
        monitor = Monitor(is_cancelled=cancelled)
        meeting_time_clusters(one_way_town, firms, np.ones(100), request, monitor)


@pytest.fixture(scope="module")
def liechtenstein(shared):
    """Real roads, 200 places on them, and the times between these computed by networkx."""
    path = shared / "data" / "osm" / "liechtenstein_2025.osm.pbf"
    graph = TravelGraph(read_osm_roads(str(path), Mode.CAR).network)
    rng = np.random.default_rng(2025)
    network = graph.network
    weight = network.length_m * network.gives_access
    edge = rng.choice(network.edge_count, 200, p=weight / weight.sum())
    walk = rng.exponential(0.3, 200)
    pool = AccessPoints(edge, rng.random(200), 80.0 * walk, walk)
    return graph, pool, true_pair_times(graph, pool)


def test_no_core_of_200_random_sets_on_real_roads_exceeds_the_bound(liechtenstein):
    graph, pool, times = liechtenstein
    widest = 0.0
    for seed in range(200):
        rng = np.random.default_rng(seed)
        # A crowd around one place, and firms anywhere.
        near = np.argsort(times[rng.integers(len(pool))])[: rng.integers(15, 45)]
        rows = np.unique(np.concatenate([near, rng.choice(len(pool), 10)]))
        meeting = float(rng.choice([3.0, 6.0, 10.0]))
        request = Request(meeting, meeting / 3.0, float(rng.integers(2, 6)))
        found = meeting_time_clusters(graph, pool.take(rows), np.ones(len(rows)), request)
        for one in found.clusters:
            firms = rows[one.core]
            greatest = times[np.ix_(firms, firms)].max()
            assert greatest <= meeting + 1e-6
            assert one.spread.greatest == pytest.approx(greatest, abs=1e-6)
            widest = max(widest, greatest / meeting)
    # The bound is used, not only kept.
    assert widest > 0.95
