"""Barriers, against shapely."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.barriers import Barriers, barriers_of
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely import LineString, MultiLineString, Point


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 6), st.sampled_from([20.0, 2000.0]), st.integers(0, 2**32 - 1))
def test_walks_across_are_those_of_shapely(lines, size, seed):
    rng = np.random.default_rng(seed)
    drawn = [rng.uniform(0, size, (rng.integers(2, 6), 2)) for _ in range(lines)]
    barriers = Barriers(drawn)
    start, end = rng.uniform(0, size, (2, 50, 2))
    end[:10] = start[:10]
    end[10:20] = start[10:20] + rng.normal(0, 1.0, (10, 2))
    width = rng.choice([0.0, 0.05, 0.3], 50) * size
    whole = MultiLineString(drawn)
    walks = [LineString(pair) for pair in zip(start, end)]
    # No line at all is infinitely far away.
    apart = np.array([whole.distance(walk) if lines else np.inf for walk in walks])
    assert barriers.across(start, end).tolist() == (apart <= 0.0).tolist()
    assert barriers.across(start, end, width).tolist() == (apart <= width).tolist()
    points = np.array([whole.distance(Point(xy)) if lines else np.inf for xy in start])
    assert (barriers.clear_m(start) <= points).all()


def test_touching_is_crossing():
    barriers = Barriers([np.array([(0.0, 0.0), (0.0, 250.0)])])
    start = np.array([(-5.0, 100.0), (0.0, 100.0), (-5.0, 250.0), (-5.0, 251.0), (3.0, 9.0)])
    end = np.array([(0.0, 100.0), (9.0, 100.0), (5.0, 250.0), (5.0, 251.0), (3.0, 9.0)])
    assert barriers.across(start, end).tolist() == [True, True, True, False, False]
    nobody = np.zeros((0, 2))
    assert barriers.across(nobody, nobody).tolist() == []


def test_nobody_walks_across_a_motorway(make_graph):
    network = make_graph([(0, 1, 1, 1), (2, 3, 1, 1)], {2: (0.0, 50.0), 3: (900.0, 50.0)}).network
    assert barriers_of(network) is None
    classes = np.array(["tertiary", "motorway"], dtype=object)
    barriers = barriers_of(replace(network, road_class=classes))
    start, end = np.array([(10.0, 10.0), (10.0, 10.0)]), np.array([(10.0, 90.0), (10.0, -90.0)])
    assert barriers.across(start, end).tolist() == [True, False]
