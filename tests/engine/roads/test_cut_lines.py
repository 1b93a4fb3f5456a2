"""Stretches of lines between two fractions."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines, cut_lines
from hypothesis import given
from hypothesis import strategies as st

# An L of 3 + 1 and, behind it, a line with a vertex that is there twice.
LINES = Polylines.from_list(
    [
        np.array([[0.0, 0], [3, 0], [3, 1]]),
        np.array([[10.0, 0], [11, 0], [11, 0], [14, 0]]),
    ]
)
ALONG = np.cumsum(LINES.segment_lengths())


def cut(line, start, end):
    made = cut_lines(LINES, ALONG, np.array(line), np.array(start, float), np.array(end, float))
    return [made.line(i).tolist() for i in range(len(made))]


def test_stretches_keep_the_vertices_between_their_ends():
    assert cut([0, 0, 0], [0, 0.25, 0.75], [0.5, 1, 1]) == [
        [[0, 0], [2, 0]],
        [[1, 0], [3, 0], [3, 1]],
        [[3, 0], [3, 1]],
    ]
    assert cut([1, 0], [0.125, 0], [0.5, 1]) == [
        [[10.5, 0], [11, 0], [11, 0], [12, 0]],
        [[0, 0], [3, 0], [3, 1]],
    ]


def test_nothing_to_cut_gives_nothing():
    assert cut(np.zeros(0, dtype=int), [], []) == []


@given(st.lists(st.tuples(st.integers(-50, 50), st.integers(-50, 50)), min_size=2, max_size=8))
def test_stretches_in_a_row_are_as_long_as_the_line(points):
    lines = Polylines.from_list([np.array(points, dtype=float)])
    along = np.cumsum(lines.segment_lengths())
    edges = np.array([0.0, 0.1, 0.35, 0.9, 1.0])
    made = cut_lines(lines, along, np.zeros(4, dtype=int), edges[:-1], edges[1:])
    np.testing.assert_allclose(made.lengths(), np.diff(edges) * lines.lengths()[0], atol=1e-9)
    np.testing.assert_allclose(made.first_xy[1:], made.last_xy[:-1], atol=1e-9)
