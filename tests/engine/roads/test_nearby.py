"""Points near straight pieces."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.nearby import segments_near_points
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from hypothesis import given, settings
from hypothesis import strategies as st


def test_finds_the_foot_on_a_piece():
    lines = Polylines.from_list([np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0]])])
    point, segment, share, distance = segments_near_points(lines, np.array([[4.0, 3.0]]), 3.0)
    assert point.tolist() == [0]
    assert segment.tolist() == [1]
    assert share.tolist() == [0.4]
    assert distance.tolist() == [3.0]


def test_no_points_give_no_pairs():
    lines = Polylines.from_list([np.array([[0.0, 0.0], [10.0, 0.0]])])
    assert len(segments_near_points(lines, np.empty((0, 2)), 3.0)[0]) == 0


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.01, 20.0))
def test_finds_exactly_the_pairs_within_reach(seed, reach):
    random = np.random.default_rng(seed)
    lines = Polylines.from_list([random.uniform(0, 100, (4, 2)) for _ in range(8)])
    points = random.uniform(0, 100, (10, 2))
    found = segments_near_points(lines, points, reach)
    truth = set()
    for number in range(len(lines)):
        line = lines.line(number)
        for piece in range(1, len(line)):
            steps = np.linspace(line[piece - 1], line[piece], 4001)
            for k, point in enumerate(points):
                near = np.hypot(*(steps - point).T).min()
                if near <= reach - 0.02:
                    truth.add((k, int(lines.start[number]) + piece))
    pairs = set(zip(found[0].tolist(), found[1].tolist()))
    assert truth <= pairs
    assert (found[3] <= reach).all()
