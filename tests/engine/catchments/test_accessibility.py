"""Opportunities within reach."""

from __future__ import annotations

import math

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.accessibility import (
    accessibility,
    exponential,
    logistic,
)
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import (
    backwards_is_shorter,
    travel_time_pairs,
)
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessPoints
from hypothesis import given
from hypothesis import strategies as st

NAN = math.nan


def points(*positions):
    table = np.array([(*p, 0.0)[:3] for p in positions], dtype=float).reshape(-1, 3)
    return AccessPoints(table[:, 0].astype(np.int64), table[:, 1], table[:, 2] * 80.0, table[:, 2])


def result(found):
    return [
        np.asarray(column).tolist()
        for column in (found.count, found.sum, found.nearest, found.without_weight)
    ]


# One road of 10 minutes; opportunities at 2, 5 and 5 and 9 minutes from its start.
ROAD = [(0, 1, 10, 10)]
OFFERS = points((0, 0.2), (0, 0.5), (0, 0.5), (0, 0.9))
JOBS = np.array([100.0, 10.0, 30.0, 1.0])


def test_opportunities_within_the_limit(make_graph):
    found = accessibility(make_graph(ROAD), points((0, 0.0), (0, 1.0)), OFFERS, JOBS, 5.0)
    assert found.count.tolist() == [3, 3]
    assert found.sum.tolist() == [140, 41]
    assert found.nearest == pytest.approx([2, 1])


def test_logistic_and_exponential_decay(make_graph):
    origin = points((0, 0.0))
    found = accessibility(make_graph(ROAD), origin, OFFERS, JOBS, 6.0, logistic(5.0, 2.0))
    # At t50 half of the jobs count; at 2 minutes 1 / (1 + e^-1.5).
    assert found.sum[0] == pytest.approx(100 / (1 + math.exp(-1.5)) + 40 / 2)
    found = accessibility(make_graph(ROAD), origin, OFFERS, JOBS, 6.0, exponential(5.0))
    assert found.sum[0] == pytest.approx(100 * math.exp(-0.4) + 40 * math.exp(-1))
    assert found.count[0] == 3


@pytest.mark.parametrize("make", [lambda: logistic(20.0, 0.0), lambda: exponential(0.0)])
def test_decay_without_a_width_is_refused(make):
    with pytest.raises(ValueError, match="above 0"):
        make()


def test_reaching_nothing_is_0_and_not_being_on_the_network_is_missing(make_graph):
    graph = make_graph([(0, 1, 4, 4), (5, 6, 4, 4)])
    found = accessibility(
        graph, points((1, 0.5), (-1, 0.0), (0, 0.0)), points((0, 0.5)), np.array([7.0]), 9.0
    )
    np.testing.assert_equal(found.count, [0, NAN, 1])
    np.testing.assert_equal(found.sum, [0, NAN, 7])
    np.testing.assert_equal(found.nearest, [NAN, NAN, 2])


def test_an_unknown_weight_is_counted_and_never_0(make_graph):
    jobs = np.array([NAN, 10.0, NAN, 1.0])
    graph = make_graph(ROAD)
    found = accessibility(graph, points((0, 0.0), (0, 0.0, 1.0)), OFFERS, jobs, 5.0)
    assert found.count.tolist() == [3, 1]
    assert found.without_weight.tolist() == [2, 1]
    assert found.sum[0] == 10.0
    assert math.isnan(found.sum[1])


def test_nothing_to_reach_and_nobody_to_reach_it(make_graph):
    graph = make_graph(ROAD)
    nothing = accessibility(graph, points((0, 0.5)), points((-1, 0.0)), np.array([1.0]), 9.0)
    np.testing.assert_equal(result(nothing), [[0], [0], [NAN], [0]])
    nobody = accessibility(graph, points((-1, 0.5)), OFFERS, JOBS, 9.0)
    np.testing.assert_equal(result(nobody), [[NAN], [NAN], [NAN], [NAN]])


minutes = st.one_of(st.none(), st.floats(0.01, 5))
edges = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), minutes, minutes), min_size=1, max_size=10
)
place = st.tuples(st.integers(0, 9), st.floats(0, 1), st.sampled_from([0.0, 0.5]))
weight = st.one_of(st.just(NAN), st.integers(0, 50).map(float))


@given(
    edges,
    st.lists(place, min_size=1, max_size=12),
    st.lists(st.tuples(place, weight), min_size=1, max_size=12),
    st.floats(0, 12),
    st.randoms(use_true_random=False),
)
def test_sums_are_those_of_the_pairs(make_graph, roads, starts, offers, limit, random):
    graph = make_graph(roads)
    origins = points(*[(e % len(roads), f, w) for e, f, w in starts])
    targets = points(*[(e % len(roads), f, w) for (e, f, w), _ in offers])
    weights = np.array([w for _, w in offers])
    decay = exponential(6.0)
    found = accessibility(graph, origins, targets, weights, limit, decay)
    count, total = np.zeros(len(origins)), np.zeros(len(origins))
    nearest, missing = np.full(len(origins), np.inf), np.zeros(len(origins))
    for pairs in travel_time_pairs(graph, origins, targets, limit):
        for i, j, t in zip(pairs.origin, pairs.target, pairs.minutes):
            count[i] += 1
            nearest[i] = min(nearest[i], t)
            if math.isnan(weights[j]):
                missing[i] += 1
            else:
                total[i] += weights[j] * math.exp(-t / 6.0)
    total[(count > 0) & (missing == count)] = NAN
    nearest[np.isinf(nearest)] = NAN
    np.testing.assert_equal(found.count, count)
    np.testing.assert_equal(found.without_weight, missing)
    np.testing.assert_allclose(found.sum, total, atol=1e-9)
    np.testing.assert_allclose(found.nearest, nearest, atol=1e-9)
    order = np.array(random.sample(range(len(weights)), len(weights)))
    again = accessibility(graph, origins, targets.take(order), weights[order], limit, decay)
    np.testing.assert_equal(again.count, found.count)
    np.testing.assert_allclose(again.sum, found.sum, atol=1e-9)
    more = accessibility(graph, origins, targets, weights, limit + 1.0, decay)
    assert np.all(more.count >= found.count)


def test_both_sides_of_the_search_agree(make_graph):
    graph = make_graph([(n, n + 1, 1, 2) for n in range(30)])
    many, few = points(*[(n, 0.5) for n in range(30)]), points((3, 0.25), (20, 0.75))
    assert backwards_is_shorter(graph, many, few)
    assert not backwards_is_shorter(graph, few, many)
    there = accessibility(graph, many, few, np.array([5.0, 7.0]), 8.0)
    back = accessibility(graph.reversed, few, many, np.ones(30), 8.0)
    # From (3, .25) at minute 3.25 westward 2 minutes an edge, from the east 1 minute.
    assert there.count.sum() == back.count.sum()
    assert there.nearest[3] == pytest.approx(0.5)
    assert there.nearest[2] == pytest.approx(0.75)


def test_cancel_stops_the_sums(make_graph):
    graph = make_graph([(n, n + 1, 1, 1) for n in range(50)])
    many = points(*[(n, 0.5) for n in range(50)])
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        accessibility(graph, many, many, np.ones(50), 9.0, monitor=Monitor(is_cancelled=cancelled))
