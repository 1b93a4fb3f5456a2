"""Lines that lie on one another."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.coincident import coincident_groups
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines

A = np.array([[0.0, 0.0], [5.0, 1.0], [9.0, 0.0]])
RING = np.array([[0.0, 0.0], [5.0, 0.0], [5.0, 5.0], [0.0, 0.0]])


def test_a_line_and_its_reverse_are_one():
    group, against = coincident_groups(Polylines.from_list([A, A[::-1], A]))
    assert len(set(group.tolist())) == 1
    assert against[0] == against[2] != against[1]


def test_a_ring_and_its_reverse_are_one():
    group, against = coincident_groups(Polylines.from_list([RING, RING[::-1]]))
    assert group[0] == group[1]
    assert against[0] != against[1]


def test_other_ways_between_the_same_ends_differ():
    other = A.copy()
    other[1, 1] = -1.0
    group, _ = coincident_groups(Polylines.from_list([A, other, A[[0, 2]]]))
    assert len(set(group.tolist())) == 3


def test_no_lines():
    assert len(coincident_groups(Polylines.from_list([]))[0]) == 0
