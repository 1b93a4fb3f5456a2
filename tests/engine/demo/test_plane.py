"""Geometry in the plane, against answers worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.demo import plane
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.distance import pdist

SQUARE = np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0]])


def test_inside_a_square_with_a_notch():
    ring = np.array([[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [2.0, 1.0], [0.0, 4.0]])
    points = np.array([[2.0, 0.5], [2.0, 2.0], [0.5, 2.0], [5.0, 1.0], [-1.0, 1.0]])
    assert plane.contains(ring, points).tolist() == [True, False, True, False, False]


def test_many_points_are_told_apart_as_few_are():
    rng = np.random.default_rng(5)
    angle = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    ring = np.column_stack([np.cos(angle), np.sin(angle)]) * rng.uniform(0.5, 1, 60)[:, None]
    points = rng.uniform(-1.1, 1.1, (5000, 2))
    few = np.concatenate([plane.contains(ring, part) for part in np.array_split(points, 50)])
    assert np.array_equal(plane.contains(ring, points), few)
    assert 0 < few.sum() < len(few)


def test_segments_that_cross_and_segments_that_touch():
    a, b = np.array([[0.0, 0.0], [5.0, 0.0]]), np.array([[2.0, 2.0], [5.0, 2.0]])
    c, d = np.array([[0.0, 2.0], [2.0, 2.0]]), np.array([[2.0, 0.0], [4.0, 2.0]])
    first, second = plane.crossing_pairs(a, b, c, d)
    assert list(zip(first, second)) == [(0, 0)]


def test_no_segments_do_not_cross():
    none = np.zeros((0, 2))
    assert all(len(part) == 0 for part in plane.crossing_pairs(none, none, SQUARE, SQUARE + 1))


def test_the_long_side_of_a_flat_triangle_is_no_gabriel_edge():
    points = np.array([[0.0, 0.0], [4.0, 0.0], [2.0, 0.5]])
    edges, beside = plane.triangulated(points)
    keep = plane.gabriel(points, edges, beside)
    assert {tuple(edge) for edge in edges[keep].tolist()} == {(0, 2), (1, 2)}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.floats(0.02, 0.3))
def test_spread_points_keep_apart_and_leave_no_room(seed, spacing):
    rng = np.random.default_rng(seed)
    points = rng.uniform(size=(300, 2))
    chosen = plane.spread(points, np.full(300, spacing), rng.uniform(size=300))
    if len(chosen) > 1:
        assert pdist(points[chosen]).min() > spacing
    away = np.hypot(*(points[:, None] - points[None, chosen]).transpose(2, 0, 1)).min(axis=1)
    assert away.max() <= spacing


def test_the_lower_rank_is_chosen():
    points = np.array([[0.0, 0.0], [0.5, 0.0], [1.0, 0.0]])
    ranks = np.array([2.0, 1.0, 3.0])
    assert plane.spread(points, np.full(3, 0.8), ranks).tolist() == [1]


def test_a_resampled_line_keeps_its_ends_and_even_steps():
    line = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 5.0]])
    fine = plane.resampled(line, 2.5)
    assert len(fine) == 7
    assert np.array_equal(fine[[0, -1]], line[[0, -1]])
    assert np.hypot(*np.diff(fine, axis=0).T) == pytest.approx(2.5)
