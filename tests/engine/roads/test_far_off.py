"""Lines whose coordinates must be wrong."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.far_off import far_off
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines


def streets(*others):
    """A hundred streets within 10 km, and others."""
    near = [np.array([[100.0 * i, 0.0], [100.0 * i, 80.0]]) for i in range(100)]
    return Polylines.from_list(near + [np.array(line, dtype=float) for line in others])


def test_a_line_with_one_vertex_far_off():
    found = far_off(streets([(0, 0), (7e6, 0), (50, 0)], [(0, 0), (3e5, 0)]), 1.0)
    assert np.flatnonzero(found).tolist() == [100]


def test_units_are_heeded():
    lines = streets([(0, 0), (6e5, 0)])
    assert far_off(lines, 1.0).any() and not far_off(lines, 0.3).any()


@pytest.mark.parametrize("metres", [1e5, 1e6, 1e7])
def test_an_archipelago_is_no_mistake(metres):
    islands = [np.array([[metres * (i % 5), 0.0], [metres * (i % 5), 9.0]]) for i in range(50)]
    assert not far_off(Polylines.from_list(islands), 1.0).any()


def test_too_few_to_tell():
    assert not far_off(Polylines.from_list([np.array([[0.0, 0.0], [9e7, 0.0]])]), 1.0).any()
    nothing = Polylines(np.zeros((0, 2)), np.zeros(1, dtype=np.int64))
    assert far_off(nothing, 1.0).tolist() == []
