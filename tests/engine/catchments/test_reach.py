"""Travel times from sites, against numbers worked out by hand and against networkx."""

from __future__ import annotations

import math

import networkx as nx
import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments import reach as module
from erik_clusters.erik_clusters_plugin.engine.catchments.reach import reach_each, reach_nearest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessPoints
from hypothesis import given, settings
from hypothesis import strategies as st

FAR = math.inf


def points(*positions):
    """Access points of (edge, fraction) or (edge, fraction, walk minutes)."""
    table = np.array([(*p, 0.0)[:3] for p in positions], dtype=float).reshape(-1, 3)
    return AccessPoints(table[:, 0].astype(np.int64), table[:, 1], table[:, 2] * 80.0, table[:, 2])


def one(graph, position, limit=FAR):
    (reach,) = reach_each(graph, points(position), limit)
    return reach


def at(reach, *positions):
    edge, fraction = np.array(positions, dtype=float).T
    return reach.minutes_at(edge.astype(np.int64), fraction).tolist()


def test_minutes_along_a_road_worked_out_by_hand(make_graph):
    # 0 --4-- 1 --6-- 2; a site a quarter along the first road, one minute of walk away.
    reach = one(make_graph([(0, 1, 4, 4), (1, 2, 6, 6)]), (0, 0.25, 1.0))
    assert reach.node_minutes.tolist() == [1 + 1, 1 + 3, 1 + 3 + 6]
    assert at(reach, (0, 0.25), (0, 0.0), (0, 1.0), (1, 0.5)) == [1, 2, 4, 7]


def test_one_way_roads_lead_round(make_graph):
    # 0 -> 1 in 10, back from 1 to 0 in 6 on a road of its own; the site is half way.
    reach = one(make_graph([(0, 1, 10, None), (1, 0, 6, None)]), (0, 0.5))
    assert reach.node_minutes.tolist() == [5 + 6, 5]
    # Just behind the site one arrives after the whole round: 5 + 6 + 4.
    assert at(reach, (0, 0.4), (0, 0.6), (1, 0.5)) == pytest.approx([15, 1, 8])


@pytest.mark.parametrize("position", [(0, 1.0), (1, 0.0), (2, 0.0)])
def test_a_site_exactly_on_a_junction_may_take_every_road_from_it(make_graph, position):
    # Junction 1 ends a one-way road, begins another, and has a third that is two-way.
    graph = make_graph([(0, 1, 5, None), (1, 2, 7, None), (1, 3, 2, 2)])
    assert one(graph, position).node_minutes.tolist() == [FAR, 0, 7, 2]


def test_a_site_on_a_closed_edge_is_where_the_edge_begins_or_ends(make_graph):
    graph = make_graph([(0, 1, None, None), (1, 2, 3, 3)])
    assert one(graph, (0, 1.0)).node_minutes.tolist() == [FAR, 0, 3]
    assert one(graph, (0, 0.5)).node_minutes.tolist() == [FAR, FAR, FAR]


def test_parallel_roads_keep_the_faster(make_graph):
    graph = make_graph([(0, 1, 9, 2), (0, 1, 4, 8), (1, 0, 5, 3)])
    # From 0 to 1: 9, 4, and 3 on the third against its line. Back: 2, 8 and 5.
    assert one(graph, (0, 0.0)).node_minutes.tolist() == [0, 3]
    assert one(graph, (0, 1.0)).node_minutes.tolist() == [2, 0]


def test_a_road_that_ends_where_it_begins(make_graph):
    graph = make_graph([(0, 0, 8, 8), (0, 1, 1, 1)], {0: (0, 0), 1: (1000, 0)})
    reach = one(graph, (0, 0.75))
    assert reach.node_minutes.tolist() == [2, 3]
    # A quarter along: 4 directly, or 2 + 2 round the junction.
    assert at(reach, (0, 0.25), (0, 0.125), (0, 0.5)) == [4, 3, 2]
    one_way = one(make_graph([(0, 0, 8, None), (0, 1, 1, 1)]), (0, 0.75))
    assert at(one_way, (0, 0.5), (0, 0.875)) == [2 + 4, 1]


def test_the_limit_holds_the_walk_and_is_part_of_the_reach(make_graph):
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    reach = one(graph, (0, 0.0, 1.0), limit=5.0)
    assert reach.node_minutes.tolist() == [1, 5, FAR]
    assert at(reach, (0, 0.5), (1, 0.0), (1, 0.01)) == [3, 5, FAR]
    beyond = one(graph, (0, 0.0, 6.0), limit=5.0)
    assert at(beyond, (0, 0.0)) == [FAR]


def test_roads_that_take_no_time_are_travelled(make_graph):
    reach = one(make_graph([(0, 1, 0, 0), (1, 2, 3, 3)]), (0, 0.5))
    assert reach.node_minutes.tolist() == [0, 0, 3]


def test_to_a_site_is_from_it_on_the_reversed_roads(make_graph):
    graph = make_graph([(0, 1, 10, None), (1, 2, 3, 5)])
    assert one(graph.reversed, (1, 0.0)).node_minutes.tolist() == [10, 0, 5]
    assert one(graph, (1, 0.0)).node_minutes.tolist() == [FAR, 0, 3]
    assert (graph.reversed.reversed.matrix != graph.matrix).nnz == 0


def test_the_nearest_site_owns_every_place(make_graph):
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    reach = reach_nearest(graph, points((0, 0.0), (-1, 0.0), (1, 0.75, 0.5)), FAR)
    assert reach.sites.tolist() == [0, 2]
    assert reach.node_minutes.tolist() == [0, 3.5, 1.5]
    minutes, site = reach.at(np.array([0, 0, 1]), np.array([0.9, 0.95, 0.5]))
    # From the left 3.6 and 3.8 against 3.5 + 0.4 and 3.5 + 0.2.
    np.testing.assert_allclose(minutes, [3.6, 3.7, 1.5])
    assert site.tolist() == [0, 1, 1]
    with pytest.raises(ValueError, match="no access point"):
        reach_nearest(graph, points((-1, 0.0)), FAR)


def test_many_sites_are_searched_in_batches_without_mixing_them(make_graph, monkeypatch):
    monkeypatch.setattr(module, "SITES_AT_ONCE", 3)
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    places = [(row % 2, row / 10.0) for row in range(10)]
    singles = [one(graph, place).node_minutes for place in places]
    together = list(reach_each(graph, points(*places, (-1, 0.0)), FAR))
    assert [int(r.sites[0]) for r in together] == list(range(10))
    np.testing.assert_allclose([r.node_minutes for r in together], singles)


def test_few_sites_and_many_are_searched_alike(make_graph, monkeypatch):
    random = np.random.default_rng(3)
    ends = random.integers(0, 60, (110, 2))
    graph = make_graph([(a, b, 1 + a % 7, None if b % 5 == 0 else 2 + b % 3) for a, b in ends])
    places = points(*[(edge, 0.25, 0.5) for edge in range(40)])
    found = {}
    for nodes in (0, 1_000_000):
        monkeypatch.setattr(module, "NODES_A_SITE", nodes)
        found[nodes] = np.array([r.node_minutes for r in reach_each(graph, places, 12.0)])
    assert np.isfinite(found[0]).any() and np.isinf(found[0]).any()
    np.testing.assert_allclose(found[0], found[1_000_000], rtol=1e-12)


def test_searching_stops_when_asked(make_graph):
    asked = []
    monitor = Monitor(is_cancelled=lambda: len(asked) > 3 or asked.append(1))
    graph = make_graph([(0, 1, 4, 4)])
    with pytest.raises(Cancelled):
        list(reach_each(graph, points(*[(0, 0.5)] * 50), FAR, monitor))


minutes = st.one_of(st.none(), st.integers(1, 20).map(float))
edges = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), minutes, minutes), min_size=1)
fractions = st.sampled_from([0.0, 0.25, 0.5, 0.75, 1.0])
positions = st.tuples(st.integers(0, 10**6), fractions)


def by_networkx(edges, start, targets):
    """Minutes from one position to others, every position a junction of its own."""
    graph = nx.DiGraph()

    def arc(a, b, time):
        if time is not None and time < graph.get_edge_data(a, b, {"t": FAR})["t"]:
            graph.add_edge(a, b, t=time)

    for index, (a, b, forward, backward) in enumerate(edges):
        marks = {0.0: ("node", a), 1.0: ("node", b)}
        marks |= {f: (index, f) for e, f in [start, *targets] if e == index and 0 < f < 1}
        for f, g in zip(sorted(marks), sorted(marks)[1:]):
            arc(marks[f], marks[g], None if forward is None else (g - f) * forward)
            arc(marks[g], marks[f], None if backward is None else (g - f) * backward)

    def node(position):
        index, f = position
        return ("node", edges[index][int(f)]) if f in (0, 1) else (index, f)

    graph.add_node(node(start))
    found = nx.single_source_dijkstra_path_length(graph, node(start), weight="t")
    return [found.get(node(t), FAR) for t in targets]


@given(edges, positions, st.lists(positions, min_size=1, max_size=6))
def test_random_networks_agree_with_networkx(make_graph, edges, start, targets):
    start = (start[0] % len(edges), start[1])
    targets = [(e % len(edges), f) for e, f in targets]
    reach = one(make_graph(edges), start)
    np.testing.assert_allclose(at(reach, *targets), by_networkx(edges, start, targets))


@given(edges, st.lists(positions, min_size=1, max_size=4), st.randoms())
def test_the_order_of_roads_and_of_sites_changes_nothing(make_graph, edges, sites, random):
    sites = [(e % len(edges), f) for e, f in sites]
    shuffled = list(range(len(edges)))
    random.shuffle(shuffled)
    place_of = {old: new for new, old in enumerate(shuffled)}
    moved = [(place_of[e], f) for e, f in sites]
    random.shuffle(moved)
    before = reach_nearest(make_graph(edges), points(*sites), FAR)
    after = reach_nearest(make_graph([edges[i] for i in shuffled]), points(*moved), FAR)
    np.testing.assert_allclose(before.node_minutes, after.node_minutes)


@settings(max_examples=50)
@given(edges, positions, st.lists(positions, min_size=1, max_size=6), st.integers(0, 40))
def test_more_minutes_never_reach_less(make_graph, edges, start, targets, limit):
    start = (start[0] % len(edges), start[1])
    targets = [(e % len(edges), f) for e, f in targets]
    graph = make_graph(edges)
    short, long = (np.array(at(one(graph, start, t), *targets)) for t in (limit, limit + 7.5))
    assert (np.isfinite(long) | ~np.isfinite(short)).all()
    np.testing.assert_array_equal(short[np.isfinite(short)], long[np.isfinite(short)])


@given(edges, st.lists(positions, min_size=2, max_size=4))
def test_the_nearest_of_several_is_the_least_of_each(make_graph, edges, sites):
    sites = [(e % len(edges), f) for e, f in sites]
    graph = make_graph(edges)
    each = np.array([r.node_minutes for r in reach_each(graph, points(*sites), FAR)])
    nearest = reach_nearest(graph, points(*sites), FAR)
    np.testing.assert_allclose(nearest.node_minutes, each.min(axis=0))
    known = np.flatnonzero(np.isfinite(nearest.node_minutes))
    np.testing.assert_allclose(
        each[nearest.node_site[known], known], nearest.node_minutes[known], atol=1e-12
    )
