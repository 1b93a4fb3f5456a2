"""Travel times between points, against hand-made networks, networkx and a published matrix."""

from __future__ import annotations

import csv
import gzip
import math

import networkx as nx
import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments import matrix as module
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import (
    times_between,
    travel_time_pairs,
)
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads import hierarchy
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessPoints, at_positions
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from hypothesis import given
from hypothesis import strategies as st


def points(*positions):
    """Access points of (edge, fraction) or (edge, fraction, walk minutes)."""
    table = np.array([(*p, 0.0)[:3] for p in positions], dtype=float).reshape(-1, 3)
    return AccessPoints(table[:, 0].astype(np.int64), table[:, 1], table[:, 2] * 80.0, table[:, 2])


def table(graph, origins, targets, limit=math.inf, **options):
    """All pairs as a dictionary of minutes."""
    found = {}
    for pairs in travel_time_pairs(graph, origins, targets, limit, **options):
        for a, b, minutes in zip(pairs.origin, pairs.target, pairs.minutes):
            assert (a, b) not in found
            found[int(a), int(b)] = float(minutes)
    return found


def test_times_on_a_road_that_is_one_way(make_graph):
    # 0 --10--> 1 one way, back from 1 to 0 in 6. Points at 2 and at 7 minutes of the way.
    graph = make_graph([(0, 1, 10, None), (1, 0, 6, None)])
    places = points((0, 0.2), (0, 0.7))
    # Ahead directly: 5. Back: 3 to junction 1, 6 to junction 0, 2 to the first point.
    assert table(graph, places, places, same_points=True) == pytest.approx(
        {(0, 1): 5.0, (1, 0): 11.0}
    )


def test_a_point_is_paired_with_itself_only_as_its_own_target(make_graph):
    graph = make_graph([(0, 1, 4, 4)])
    place = points((0, 0.5, 1.0))
    assert table(graph, place, place) == {(0, 0): 2.0}
    assert table(graph, place, place, same_points=True) == {}


def test_the_walk_counts_at_both_ends_and_against_the_limit(make_graph):
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    origins, targets = points((0, 0.5, 1.0)), points((1, 0.5, 2.0), (1, 0.75, 2.0))
    # 1 + 2 + 2 + 2 = 7 minutes, and 8 to the second.
    assert table(graph, origins, targets, 8.0) == pytest.approx({(0, 0): 7, (0, 1): 8})
    assert table(graph, origins, targets, 7.0) == pytest.approx({(0, 0): 7})
    assert table(graph, origins, targets, 6.9) == {}


def test_points_that_are_not_on_the_network_are_in_no_pair(make_graph):
    graph = make_graph([(0, 1, 4, 4)])
    origins, targets = points((-1, 0.0), (0, 0.0)), points((0, 1.0), (-1, 0.0))
    assert table(graph, origins, targets) == {(1, 0): 4.0}
    assert table(graph, points((-1, 0.0)), targets) == {}
    assert table(graph, points(), points()) == {}


def test_the_nearest_targets_and_ties(make_graph):
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    origins = points((1, 0.0))
    targets = points((1, 0.5), (0, 0.5), (1, 0.25), (0, 0.0))
    assert table(graph, origins, targets, nearest=2) == {(0, 2): 1.0, (0, 0): 2.0}
    assert len(table(graph, origins, targets, nearest=9)) == 4


def test_the_nearest_of_few_targets_for_many_origins_are_found_from_the_targets(make_graph):
    graph = make_graph([(n, n + 1, 1, None) for n in range(20)] + [(20, 0, 1, None)])
    origins, targets = points(*[(n, 0.5) for n in range(20)]), points((5, 0.0), (15, 0.0))
    assert module.backwards_is_shorter(graph, origins, targets)
    found = table(graph, origins, targets, nearest=1)
    # One way round a ring of 21 minutes: whoever stands past a target goes to the other.
    for origin in range(20):
        times = [(5 - origin - 0.5) % 21, (15 - origin - 0.5) % 21]
        best = int(np.argmin(times))
        assert found[origin, best] == pytest.approx(times[best])
    assert len(found) == 20


def test_published_distances_of_the_chicago_streets(shared):
    folder = shared / "validation" / "network_distance"
    with open(folder / "chicago_vertices.csv") as file:
        xy = {int(r["id"]): (float(r["x"]), float(r["y"])) for r in csv.DictReader(file)}
    with open(folder / "chicago_edges.csv") as file:
        edges = np.array([(int(r["from"]), int(r["to"])) for r in csv.DictReader(file)])
    with open(folder / "chicago_points.csv") as file:
        at = np.array([(int(r["seg"]) - 1, float(r["tp"])) for r in csv.DictReader(file)])
    with gzip.open(folder / "expected_distance_matrix.csv.gz", "rt") as file:
        expected = np.array(list(csv.reader(file))[1:], dtype=float)
    lines = Polylines.from_list([np.array([xy[a], xy[b]]) for a, b in edges])
    feet, count = lines.lengths(), len(edges)
    text = np.array([""] * count, dtype=object)
    network = RoadNetwork(
        np.arange(count), edges[:, 0], edges[:, 1], text, text, feet, feet, feet, feet, lines, ""
    )
    places = at_positions(at[:, 0].astype(np.int64), at[:, 1])
    found = table(TravelGraph(network), places, places)
    distances = np.array([[found[i, j] for j in range(116)] for i in range(116)])
    assert expected.shape == (116, 116)
    apart = expected > 0
    assert np.max(np.abs(distances[apart] / expected[apart] - 1.0)) < 1e-6
    np.testing.assert_allclose(distances[~apart], 0.0, atol=1e-6)


minutes = st.one_of(st.none(), st.integers(0, 8).map(lambda n: n / 2), st.floats(0.01, 5))
edge = st.tuples(st.integers(0, 5), st.integers(0, 5), minutes, minutes)
place = st.tuples(
    st.integers(0, 11),
    st.one_of(st.floats(0, 1), st.sampled_from([0, 0.25, 0.5, 1])),
    st.sampled_from([0.0, 0.0, 0.5, 1.25]),
)
places = st.lists(place, min_size=1, max_size=10)
networks = st.lists(edge, min_size=1, max_size=12)


def on(edges, positions):
    return points(*[(e % len(edges), f, walk) for e, f, walk in positions])


def brute_force(edges, origins, targets):
    """Shortest ways in networkx, on edges that are cut at every point."""
    graph = nx.DiGraph()

    def arc(a, b, minutes):
        if not graph.has_edge(a, b) or graph[a][b]["minutes"] > minutes:
            graph.add_edge(a, b, minutes=minutes)

    for index, (a, b, along, against) in enumerate(edges):
        cuts = {0.0, 1.0}
        for group in (origins, targets):
            cuts |= set(group.fraction[group.edge == index].tolist())
        cuts = sorted(cuts)
        names = {f: ("cut", index, f) for f in cuts}
        for f, junction in ((0.0, a), (1.0, b)):
            arc(names[f], junction, 0.0)
            arc(junction, names[f], 0.0)
        for f, g in zip(cuts, cuts[1:]):
            if along is not None:
                arc(names[f], names[g], (g - f) * along)
            if against is not None:
                arc(names[g], names[f], (g - f) * against)
    result = np.full((len(origins), len(targets)), np.inf)
    for i in range(len(origins)):
        start = ("cut", int(origins.edge[i]), float(origins.fraction[i]))
        graph.add_node(start)
        times = nx.single_source_dijkstra_path_length(graph, start, weight="minutes")
        for j in range(len(targets)):
            end = ("cut", int(targets.edge[j]), float(targets.fraction[j]))
            walk = origins.walk_minutes[i] + targets.walk_minutes[j]
            result[i, j] = times.get(end, np.inf) + walk
    return result


def dense(found, n, m):
    result = np.full((n, m), np.inf)
    for (i, j), value in found.items():
        result[i, j] = value
    return result


@given(networks, places, places, st.sampled_from([math.inf, 0.0, 3.3, 7.7]))
def test_every_time_is_that_of_networkx(make_graph, edges, starts, ends, limit):
    graph, origins, targets = make_graph(edges), on(edges, starts), on(edges, ends)
    expected = brute_force(edges, origins, targets)
    found = dense(table(graph, origins, targets, limit), len(origins), len(targets))
    sure = np.abs(expected - limit) > 1e-6 if math.isfinite(limit) else np.full(found.shape, True)
    wanted = np.where(expected <= limit, expected, np.inf)
    np.testing.assert_allclose(found[sure], wanted[sure], atol=1e-9)
    turned = dense(table(graph.reversed, targets, origins, limit), len(targets), len(origins)).T
    np.testing.assert_allclose(turned[sure], wanted[sure], atol=1e-9)


@given(networks, places, places, st.integers(1, 4), st.permutations(range(10)))
def test_nearest_targets_do_not_depend_on_the_order_of_rows(
    make_graph, edges, starts, ends, nearest, order
):
    graph, origins, targets = make_graph(edges), on(edges, starts), on(edges, ends)
    full = dense(table(graph, origins, targets, 9.0), len(origins), len(targets))
    order = np.array([i for i in order if i < len(targets)])
    for index in (np.arange(len(targets)), order):
        found = table(graph, origins, targets.take(index), 9.0, nearest=nearest)
        for i in range(len(origins)):
            mine = sorted(t for (o, _), t in found.items() if o == i)
            best = sorted(full[i][np.isfinite(full[i])])[:nearest]
            assert mine == pytest.approx(best, abs=1e-7)


@given(networks, places, places, st.floats(0, 9), st.floats(0, 9))
def test_a_greater_limit_keeps_every_pair(make_graph, edges, starts, ends, one, other):
    graph, origins, targets = make_graph(edges), on(edges, starts), on(edges, ends)
    short, long = (table(graph, origins, targets, t) for t in sorted([one, other]))
    assert set(short) <= set(long)


@given(networks, places, places)
def test_small_blocks_give_the_same_times(make_graph, edges, starts, ends):
    graph, origins, targets = make_graph(edges), on(edges, starts), on(edges, ends)
    whole = table(graph, origins, targets)
    nearest = table(graph, origins, targets, nearest=2)
    sizes = module.BLOCK, module.HELD_TIMES, module.WORKED_ON
    module.BLOCK, module.HELD_TIMES, module.WORKED_ON = 3, 7, 12
    try:
        assert table(graph, origins, targets) == pytest.approx(whole)
        parts = table(graph, origins, targets, nearest=2)
        assert sorted(parts.values()) == pytest.approx(sorted(nearest.values()))
    finally:
        module.BLOCK, module.HELD_TIMES, module.WORKED_ON = sizes


@given(networks, places, st.lists(st.integers(0, 9), min_size=2, max_size=30), st.integers(1, 4))
def test_nearest_targets_of_a_crowded_place_are_those_of_each(
    make_graph, edges, spots, at, nearest
):
    graph, firms = make_graph(edges), on(edges, [spots[k % len(spots)] for k in at])
    usual, found = module.SHARED, []
    try:
        for module.SHARED in (1, 1_000):
            options = {"nearest": nearest, "same_points": True}
            found.append(table(graph, firms, firms, 9.0, **options))
            found.append(table(graph, firms, on(edges, spots), 9.0, nearest=nearest))
    finally:
        module.SHARED = usual
    assert found[0] == pytest.approx(found[2])
    assert found[1] == pytest.approx(found[3])


@given(networks, places, places)
def test_points_of_one_edge_as_a_table_and_as_pairs_are_the_same(make_graph, edges, starts, ends):
    graph = make_graph(edges)
    origins, targets = on(edges, starts), on(edges, ends)
    usual, found = module.TOGETHER, []
    try:
        for module.TOGETHER in (1, usual):
            found.append([m.tolist() for _, m in times_between(graph, origins, targets, math.inf)])
    finally:
        module.TOGETHER = usual
    assert found[0] == found[1]


def test_where_a_hierarchy_would_be_too_large_the_times_are_the_same(make_graph, monkeypatch):
    side = 12
    node = np.arange(side * side).reshape(side, side)
    pairs = [
        *zip(node[:, :-1].ravel(), node[:, 1:].ravel()),
        *zip(node[:-1].ravel(), node[1:].ravel()),
    ]
    streets = [(int(a), int(b), 1 + a % 3, 1 + b % 4) for a, b in pairs]
    everywhere = points(*[(edge, 0.25) for edge in range(0, len(streets), 3)])
    graph = make_graph(streets)
    expected = table(graph, everywhere, everywhere, 9.0)
    assert graph.has_hierarchy and len(expected) > 1000
    monkeypatch.setattr(hierarchy, "MOST_WORK", 2)
    monkeypatch.setattr(hierarchy, "LEAST_WORK", 0)
    plain = make_graph(streets)
    assert table(plain, everywhere, everywhere, 9.0) == pytest.approx(expected)
    assert plain.hierarchy is None and plain.reversed.hierarchy is None
    assert not plain.has_hierarchy


def test_many_points_on_few_edges_are_searched_from_the_ends(make_graph, monkeypatch):
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    searched = []
    real = module.JunctionSearch.minutes

    def counted(search, ways, count, *rest):
        searched.append(count)
        return real(search, ways, count, *rest)

    monkeypatch.setattr(module.JunctionSearch, "minutes", counted)
    many = points(*[(n % 2, n / 100) for n in range(100)])
    for _ in times_between(graph, many, points((1, 0.5)), 60.0):
        pass
    assert sum(searched) == 3


def test_cancel_stops_the_search(make_graph):
    graph = make_graph([(n, n + 1, 1, 1) for n in range(50)])
    many = points(*[(n, 0.5) for n in range(50)])
    asked = []

    def cancelled():
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        table(graph, many, many, monitor=Monitor(is_cancelled=cancelled))


def test_progress_rises_to_one(make_graph):
    graph = make_graph([(n, n + 1, 1, 1) for n in range(50)])
    many = points(*[(n, 0.5) for n in range(50)])
    shares = []
    table(graph, many, many, monitor=Monitor(shares.append))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
