"""Where points join the roads, against a search of every straight piece."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads import access
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from hypothesis import given
from hypothesis import strategies as st

NAN = float("nan")


def locate(network, *xy, speed=6.0, limit=500.0):
    return AccessFinder(TravelGraph(network)).locate(np.array(xy, dtype=float), speed, limit)


def test_the_walk_costs_time_and_has_a_limit(make_network):
    network = make_network([(1, 2, 1, 1, [(0, 0), (1000, 0)])])
    # 6 km/h are 100 m a minute.
    found = locate(network, (250, 200), (1100, 0), (500, 500), (500, 501), (500, np.inf))
    assert found.edge.tolist() == [0, 0, 0, -1, -1]
    np.testing.assert_allclose(found.fraction[:3], [0.25, 1.0, 0.5])
    np.testing.assert_allclose(found.walk_m[:4], [200, 100, 500, 501])
    np.testing.assert_allclose(found.walk_minutes[:3], [2, 1, 5])
    assert found.reached.tolist() == [True, True, True, False, False]


def test_fractions_follow_the_bends_of_the_line(make_network):
    network = make_network([(1, 2, 1, 1, [(0, 0), (300, 0), (300, 0), (300, 100)])])
    found = locate(network, (310, 50), (295, -20), (303, -3))
    np.testing.assert_allclose(found.fraction, [350 / 400, 295 / 400, 300 / 400])


def test_a_foot_beside_a_junction_is_the_junction(make_network):
    network = make_network([(1, 2, 1, NAN, [(0, 0), (1000, 0)])])
    found = locate(network, (0.009, 5), (999.992, 0), (0.011, 0), (-40, 0))
    assert found.fraction.tolist()[:2] == [0.0, 1.0]
    assert 0 < found.fraction[2] < 1e-4
    assert found.fraction[3] == 0.0


def test_motorways_and_closed_roads_are_no_way_in(make_network):
    line = [(0, 0), (1000, 0)]
    away = [(0, 300), (1000, 300)]
    motorway = make_network([(1, 2, 1, 1, line)], "motorway")
    found = locate(motorway, (500, 10))
    assert found.edge.tolist() == [-1] and np.isinf(found.walk_m[0])
    closed = make_network([(1, 2, NAN, NAN, line), (3, 4, NAN, 1, away)])
    assert locate(closed, (500, 10)).edge.tolist() == [1]


def test_of_equally_near_roads_the_lowest_number_is_taken(make_network):
    network = make_network([(1, 2, 1, 1, [(0, 0), (900, 70)]), (2, 1, 2, 2, [(900, 70), (0, 0)])])
    for order in ([0, 1], [1, 0]):
        mixed = network.take(np.array(order))
        found = locate(mixed, (300.3, 31.7), (10, -20), (700, 500))
        assert mixed.edge_id[found.edge].tolist() == [1, 1, 1]


def test_no_roads_and_no_points(make_network):
    empty = make_network([(1, 2, 1, 1, [(0, 0), (1, 0)])]).take(np.zeros(0, dtype=np.int64))
    assert locate(empty, (0, 0)).edge.tolist() == [-1]
    network = make_network([(1, 2, 1, 1, [(0, 0), (1, 0)])])
    assert len(AccessFinder(TravelGraph(network)).locate(np.zeros((0, 2)), 5, 500)) == 0


places = st.tuples(st.integers(-400, 400), st.integers(-400, 400))
lines = st.lists(
    st.lists(places, min_size=2, max_size=5).filter(lambda line: line[0] != line[-1]),
    min_size=1,
    max_size=6,
)


def distance(point, start, end):
    start, end, point = (np.array(p, dtype=float) for p in (start, end, point))
    squared = ((end - start) ** 2).sum()
    share = 0.0 if squared == 0 else np.clip((point - start) @ (end - start) / squared, 0, 1)
    return np.hypot(*(point - start - share * (end - start)))


@given(lines, places)
def test_the_nearest_road_is_exact(make_network, lines, point):
    network = make_network([(2 * i, 2 * i + 1, 1, 1, line) for i, line in enumerate(lines)])
    found = locate(network, point, limit=1e9)
    best = min(distance(point, a, b) for line in lines for a, b in zip(line, line[1:]))
    assert found.walk_m[0] == pytest.approx(best, abs=1e-9)
    # The position that is named lies at that distance (within the centimetre of a junction).
    vertices = network.lines.line(found.edge[0])
    along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(vertices, axis=0).T))])
    reached = found.fraction[0] * along[-1]
    place = [np.interp(reached, along, vertices[:, k]) for k in (0, 1)]
    assert np.hypot(*(np.array(place) - point)) == pytest.approx(best, abs=0.0101)


def test_few_points_and_many_find_the_same(make_network, monkeypatch):
    random = np.random.default_rng(7)
    ends = random.uniform(0, 3000, (40, 2, 2)).tolist()
    network = make_network([(2 * k, 2 * k + 1, 1, 1, line) for k, line in enumerate(ends)])
    points = random.uniform(-800, 3800, (60, 2))
    few = locate(network, *points, limit=150.0)
    monkeypatch.setattr(access, "FEW", 0)
    many = locate(network, *points, limit=150.0)
    assert few.edge.tolist() == many.edge.tolist()
    np.testing.assert_allclose(few.fraction, many.fraction)
    np.testing.assert_allclose(few.walk_m, many.walk_m)
    assert 0 < few.reached.sum() < 60
