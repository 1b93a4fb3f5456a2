"""The time between two points: the lesser of the way by road and the walk within a yard."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.accessibility import accessibility
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import (
    distinct_places,
    times_between,
    travel_time_pairs,
)
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from hypothesis import given, settings
from hypothesis import strategies as st
from true_times import true_times, true_walks

# Minutes of a metre on foot.
METRE = 0.012


@pytest.fixture(scope="module")
def street(make_graph):
    """A street of ten kilometres and ten minutes."""
    return make_graph([(0, 1, 10, 10)], {0: (0.0, 0.0), 1: (10_000.0, 0.0)})


def located(graph, *xy):
    return AccessFinder(graph).locate(np.array(xy, dtype=float).reshape(-1, 2), 5.0, 500.0)


def table(graph, origins, targets, limit=np.inf):
    found = np.full((len(origins), len(targets)), np.nan)
    for rows, minutes in times_between(graph, origins, targets, limit):
        found[rows] = minutes
    return found


def test_in_a_yard_one_walks_and_along_the_street_one_drives(street):
    points = located(
        street,
        (1000, 250),
        (1002, 250),
        (1400, 250),
        (1600, 250),
        (1000, -250),
        (1000, 0),
        (3000, 0),
    )
    found = table(street, points, points)[0]
    by_hand = [0.0, 2 * METRE, 400 * METRE, 500 * METRE + 0.6, 500 * METRE, 250 * METRE]
    assert found.tolist() == pytest.approx([*by_hand, 250 * METRE + 2.0], abs=1e-9)


def test_points_on_both_sides_of_a_road_are_two_places(street):
    points = located(street, (1000, 20), (1000, -20), (1000, 20), (1000, 0), (1000, 0))
    first, place = distinct_places(points)
    assert len(first) == 3 and place[0] == place[2] and place[3] == place[4]
    assert table(street, points, points)[0].tolist() == pytest.approx(
        [0.0, 40 * METRE, 0.0, 20 * METRE, 20 * METRE]
    )


def test_the_firms_on_a_road_are_what_they_were(street):
    rng = np.random.default_rng(1)
    points = located(street, *zip(rng.uniform(0, 10_000, 50), np.zeros(50)))
    by_road = AccessFinder(street).locate(points.xy, 5.0, 500.0)
    by_road = type(by_road)(by_road.edge, by_road.fraction, by_road.walk_m, by_road.walk_minutes)
    assert (table(street, points, points) == table(street, by_road, by_road)).all()


@settings(max_examples=25, deadline=None)
@given(
    st.integers(1, 25), st.integers(1, 25), st.sampled_from([0.8, np.inf]), st.integers(0, 2**32)
)
def test_matrix_and_accessibility_are_the_lesser_of_both(street_grid, count, others, limit, seed):
    rng = np.random.default_rng(seed)
    graph = street_grid
    origins, targets = (
        located(graph, *rng.uniform(-50, 650, (n, 2)).round(rng.integers(-1, 2)))
        for n in (count, others)
    )
    true = np.minimum(true_times(graph, origins, targets), true_walks(origins, targets))
    near = np.where(true <= limit, true, np.inf)
    np.testing.assert_allclose(table(graph, origins, targets, limit), near, atol=1e-9)
    back = np.minimum(true_times(graph, targets, origins), true_walks(targets, origins))
    for nearest in (None, 2):
        for pairs in travel_time_pairs(graph.reversed, origins, targets, limit, nearest):
            np.testing.assert_allclose(pairs.minutes, back[pairs.target, pairs.origin], atol=1e-9)
    reach = accessibility(graph, origins, targets, np.ones(others), limit)
    assert reach.count.tolist() == np.isfinite(near).sum(axis=1).tolist()
    nearest_one = near.min(axis=1)
    expected = np.where(np.isfinite(nearest_one), nearest_one, np.nan)
    np.testing.assert_allclose(reach.nearest, expected, atol=1e-9)


@pytest.fixture(scope="module")
def street_grid(make_graph):
    """Three by three blocks of 200 m, one way along some of the streets."""
    xy = {4 * a + b: (200.0 * b, 200.0 * a) for a in range(4) for b in range(4)}
    edges = [(n, n + 1, 0.4, None if n % 3 else 0.4) for n in xy if n % 4 < 3]
    edges += [(n, n + 4, 0.4, 0.5) for n in xy if n < 12]
    return make_graph(edges, xy)


@settings(max_examples=40, deadline=None)
@given(st.floats(10.0, 450.0), st.floats(0.0, 1.0), st.integers(3, 30), st.integers(0, 2**32 - 1))
def test_nobody_is_farther_than_somebody_farther_away_in_the_yard(
    street, depth, share, count, seed
):
    # No two of the yard are farther apart than the road is from the nearer of them twice.
    rng = np.random.default_rng(seed)
    side = share * depth / np.sqrt(2.0) * np.sqrt(2.0)
    xy = np.array([2000.0, depth]) + rng.uniform(0.0, 1.0, (count, 2)) * [side, min(side, 45.0)]
    points = located(street, *xy)
    found = table(street, points, points)
    apart = np.hypot(*(xy[:, None] - xy[None, :]).transpose(2, 0, 1))
    np.testing.assert_allclose(found, found.T, atol=1e-12)
    assert (np.diagonal(found) == 0.0).all()
    for minutes, metres in zip(found, apart):
        in_order = minutes[np.argsort(metres, kind="stable")]
        assert (np.diff(in_order) >= -1e-9).all()
    np.testing.assert_allclose(found, np.minimum(found, apart * METRE), atol=1e-9)
