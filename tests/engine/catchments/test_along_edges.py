"""The nearest site along an edge, against comparing every site with every position."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.catchments import along_edges as module
from erik_clusters.erik_clusters_plugin.engine.catchments.along_edges import (
    AlongEdges,
    direct_minutes,
)
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessPoints
from hypothesis import given
from hypothesis import strategies as st

# Round numbers make ties, and so do walks as long as a piece of road.
shares = st.one_of(st.sampled_from([0.0, 0.1, 0.25, 0.3, 0.5, 0.7, 1.0]), st.floats(0.0, 1.0))
walks = st.one_of(st.sampled_from([0.0, 0.05, 0.1, 0.25, 0.5]), st.floats(0.0, 2.0))
minutes = st.one_of(st.none(), st.sampled_from([0.0, 0.25, 1.0, 2.0]), st.floats(0.0, 5.0))


def points(rows):
    edge, fraction, walk = (np.array(column) for column in zip(*rows))
    return AccessPoints(edge.astype(np.int64), fraction, walk * 80.0, walk)


def one_by_one(graph, access, edge, fraction):
    site, place = np.meshgrid(np.arange(len(access)), np.arange(len(edge)))
    taken = access.walk_minutes[site] + direct_minutes(
        graph, edge[place], access.fraction[site], fraction[place]
    )
    taken[access.edge[site] != edge[place]] = np.inf
    # Of equal ones the first.
    row = taken.argmin(axis=1)
    return taken[np.arange(len(edge)), row], row


@given(
    st.lists(st.tuples(minutes, minutes), min_size=3, max_size=3),
    st.lists(st.tuples(st.integers(0, 2), shares, walks), min_size=1, max_size=12),
    st.lists(st.tuples(st.integers(0, 11), shares), min_size=1, max_size=12),
)
def test_the_nearest_is_the_least_of_all_to_the_last_digit(make_graph, ways, sites, places):
    graph = make_graph([(k, k + 1, *way) for k, way in enumerate(ways)])
    access = points(sites)
    edge = np.array([access.edge[k % len(access)] for k, _ in places])
    fraction = np.array([share for _, share in places])
    found, row = AlongEdges(graph, access).nearest(edge, fraction)
    expected, first = one_by_one(graph, access, edge, fraction)
    assert found.tolist() == expected.tolist()
    reached = np.isfinite(expected)
    assert row[reached].tolist() == first[reached].tolist()


def test_many_sites_on_one_road_are_few_comparisons(make_graph, monkeypatch):
    graph = make_graph([(0, 1, 8.0, 9.0), (1, 2, 5.0, None)])
    random = np.random.default_rng(4)
    compared = []

    def counted(graph, edge, start, end):
        compared.append(len(edge))
        return direct_minutes(graph, edge, start, end)

    monkeypatch.setattr(module, "direct_minutes", counted)
    for walk in (0.0, random.random(5000), 0.2):
        compared.clear()
        edge, fraction = random.integers(0, 2, 5000), random.random(5000)
        walk = np.broadcast_to(walk, 5000)
        access = AccessPoints(edge, fraction, walk * 80.0, walk)
        AlongEdges(graph, access).nearest(edge[::-1], random.random(5000))
        assert sum(compared) <= 5 * 5000
