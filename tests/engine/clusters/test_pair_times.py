"""Travel times between firms, worked out by hand and against networkx."""

from __future__ import annotations

import math

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments import neighbourhoods
from erik_clusters.erik_clusters_plugin.engine.clusters import pair_times as module
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import (
    BothWays,
    pair_times,
    places_of,
    times_both_ways,
)
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from hypothesis import given
from hypothesis import strategies as st
from true_times import true_pair_times


def table(graph, firms, limit=math.inf, **options):
    """All pairs as a dictionary of minutes."""
    found = {}
    for pairs in pair_times(graph, firms, limit, **options):
        for a, b, minutes in zip(
            *(c.tolist() for c in (pairs.origin, pairs.target, pairs.minutes))
        ):
            assert a < b and (a, b) not in found
            found[a, b] = minutes
    return found


def test_the_mean_of_both_directions_and_the_slower_one(make_graph, points):
    # From junction 0 to 1 in 10 minutes one way, back in 6. Firms 2 and 7 minutes on the way.
    graph = make_graph([(0, 1, 10, None), (1, 0, 6, None)])
    firms = points((0, 0.2), (0, 0.7))
    # 5 ahead; 3 + 6 + 2 = 11 back.
    assert table(graph, firms) == pytest.approx({(0, 1): 8.0})
    assert table(graph, firms, both_ways=BothWays.SLOWER) == pytest.approx({(0, 1): 11.0})


def test_a_mean_within_the_limit_is_found_though_one_direction_is_far_beyond(make_graph, points):
    # 1 minute there, 19 back: a mean of 10, in a search of 10 + 3 minutes not seen.
    graph = make_graph([(0, 1, 1, None), (1, 0, 19, None)])
    firms = points((0, 0.0), (0, 1.0))
    assert table(graph, firms, 10.0) == {(0, 1): 10.0}
    assert table(graph, firms, 9.99) == {}
    assert table(graph, firms, 18.0, both_ways=BothWays.SLOWER) == {}


def test_where_one_cannot_come_back_there_is_no_time(make_graph, points):
    graph = make_graph([(0, 1, 2, 2), (1, 2, 2, None), (2, 3, 2, 2)])
    firms = points((0, 0.5), (1, 0.5), (2, 0.5))
    assert table(graph, firms) == {}


def test_the_walk_counts_at_both_ends_but_not_between_firms_at_one_place(make_graph, points):
    graph = make_graph([(0, 1, 4, 4)])
    firms = points((0, 0.25, 1.5), (0, 0.25, 1.5), (0, 0.75, 1.0), (-1, 0.0))
    assert table(graph, firms) == pytest.approx({(0, 1): 0.0, (0, 2): 4.5, (1, 2): 4.5})
    places = places_of(firms)
    assert places.count.tolist() == [2, 1]
    assert places.place.tolist() == [0, 0, 1, -1]
    assert places.sums(np.array([1.0, 2.0, 4.0, 8.0])).tolist() == [3.0, 4.0]


def test_no_firms_and_one_firm(make_graph, points):
    graph = make_graph([(0, 1, 4, 4)])
    assert table(graph, points()) == table(graph, points((0, 0.5))) == {}
    assert table(graph, points((-1, 0.0))) == {}


minutes = st.one_of(st.none(), st.integers(0, 8).map(lambda n: n / 2), st.floats(0.01, 5))
edges = st.lists(
    st.tuples(st.integers(0, 5), st.integers(0, 5), minutes, minutes), min_size=1, max_size=12
)
positions = st.lists(
    st.tuples(
        st.integers(0, 11),
        st.one_of(st.floats(0, 1), st.sampled_from([0, 0.25, 0.5, 1])),
        st.sampled_from([0.0, 0.0, 0.5, 1.25]),
    ),
    min_size=1,
    max_size=12,
)


def on(points, rows, places):
    return points(*[(e % len(rows), f, walk) for e, f, walk in places])


@given(edges, positions, st.sampled_from([math.inf, 0.0, 3.3, 7.7]), st.sampled_from(BothWays))
def test_every_time_is_that_of_networkx(make_graph, points, rows, places, limit, both_ways):
    graph, firms = make_graph(rows), on(points, rows, places)
    expected = true_pair_times(graph, firms, both_ways is BothWays.SLOWER)
    saved = neighbourhoods.GROUP_EDGES, module.BLOCK
    neighbourhoods.GROUP_EDGES, module.BLOCK = 2, 5
    try:
        found = table(graph, firms, limit, both_ways=both_ways)
    finally:
        neighbourhoods.GROUP_EDGES, module.BLOCK = saved
    for i in range(len(firms)):
        for j in range(i + 1, len(firms)):
            if (i, j) in found:
                assert found[i, j] == pytest.approx(expected[i, j], abs=1e-8)
            else:
                assert not np.isfinite(expected[i, j]) or expected[i, j] > limit - 1e-8


@given(edges, positions, st.permutations(range(12)))
def test_times_do_not_depend_on_the_order_of_firms(make_graph, points, rows, places, order):
    graph, firms = make_graph(rows), on(points, rows, places)
    order = np.array([i for i in order if i < len(firms)])
    whole = table(graph, firms, 6.0)
    turned = table(graph, firms.take(order), 6.0)
    named = {tuple(sorted((order[a], order[b]))): t for (a, b), t in turned.items()}
    for pair in set(whole) | set(named):
        assert whole.get(pair, 6.0) == pytest.approx(named.get(pair, 6.0), abs=1e-8)


def test_every_origin_comes_once(make_graph, points):
    graph = make_graph([(n, n + 1, 1, 1 if n % 3 else None) for n in range(30)] + [(30, 0, 1, 1)])
    firms = points(*[(n % 31, n / 60) for n in range(60)])
    seen = [o for block in times_both_ways(graph, firms, firms, 5.0) for o in block.origin.tolist()]
    assert sorted(seen) == list(range(60))


def test_of_ranked_points_only_the_way_up_has_to_be_there(make_graph, points):
    graph = make_graph([(n, n + 1, 1, 1) for n in range(12)])
    firms = points(*[(n, 0.5) for n in range(12)])
    rank = np.arange(12)[::-1].copy()
    saved = neighbourhoods.GROUP_EDGES
    neighbourhoods.GROUP_EDGES = 3
    try:
        blocks = list(times_both_ways(graph, firms, firms, 2.5, rank=rank))
    finally:
        neighbourhoods.GROUP_EDGES = saved
    found = {
        (block.origin[row], block.target[column])
        for block in blocks
        for row, column in zip(*np.nonzero(np.isfinite(block.minutes)))
    }
    assert {(i, j) for i, j in found if j <= i} == {
        (i, j) for i in range(12) for j in range(12) if 0 <= i - j <= 2
    }
    # Of the way down some is left out: that is what it is for.
    assert len({(i, j) for i, j in found if j > i}) < 21


def test_cancel_stops_the_search(make_graph, points):
    graph = make_graph([(n, n + 1, 1, 1) for n in range(50)])
    firms = points(*[(n, 0.5) for n in range(50)])
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        table(graph, firms, monitor=Monitor(is_cancelled=cancelled))


def test_progress_rises_to_one(make_graph, points):
    graph = make_graph([(n, n + 1, 1, 1) for n in range(50)])
    firms = points(*[(n, 0.5) for n in range(50)])
    shares = []
    table(graph, firms, 3.0, monitor=Monitor(shares.append))
    assert shares == sorted(shares) and shares[-1] == 1.0
