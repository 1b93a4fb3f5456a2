"""Sweeps over the hierarchy give the times of searches over all junctions."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.arcs import arc_matrix
from erik_clusters.erik_clusters_plugin.engine.roads.hierarchy import Entries, Hierarchy
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse.csgraph import dijkstra


def matrix_of(arcs, nodes):
    tail, head, minutes = (np.array(column) for column in zip(*arcs)) if arcs else [np.zeros(0)] * 3
    return arc_matrix(tail.astype(int), head.astype(int), minutes.astype(float), nodes)


def entries(*rows):
    search, node, minutes = (np.array(column) for column in zip(*rows))
    return Entries(search, node, minutes.astype(float))


def minutes_by(hierarchy, start, searches, nodes):
    """Minutes of each search to every junction."""
    return hierarchy.minutes(start, searches, hierarchy.goals(np.arange(nodes))).T


def chain(count, minutes=1.0):
    """Junctions in a row, two-way."""
    ahead = [(k, k + 1, minutes) for k in range(count - 1)]
    return ahead + [(head, tail, minutes) for tail, head, minutes in ahead]


def test_a_row_of_junctions_is_timed():
    hierarchy = Hierarchy(matrix_of(chain(9), 9))
    found = minutes_by(hierarchy, entries((0, 4, 0.5), (1, 0, 0.0), (1, 8, 2.0)), 2, 9)
    assert found[0].tolist() == [4.5, 3.5, 2.5, 1.5, 0.5, 1.5, 2.5, 3.5, 4.5]
    assert found[1].tolist() == [0, 1, 2, 3, 4, 5, 4, 3, 2]


def test_one_way_streets_stay_one_way_and_turn_round():
    # A ring of five junctions that is driven one way round, and a dead end that is left only.
    arcs = [(k, (k + 1) % 5, 1.0) for k in range(5)] + [(5, 2, 1.0)]
    hierarchy = Hierarchy(matrix_of(arcs, 6))
    starts = entries((0, 3, 0.0), (1, 5, 0.0))
    found = minutes_by(hierarchy, starts, 2, 6)
    assert found[0].tolist() == [2, 3, 4, 0, 1, np.inf]
    assert found[1].tolist() == [4, 5, 1, 2, 3, 0]
    back = minutes_by(hierarchy.reversed, starts, 2, 6)
    assert back[0].tolist() == [3, 2, 1, 0, 4, 2]
    assert back[1].tolist() == [np.inf] * 5 + [0]


def test_only_what_is_asked_for_is_told_in_the_order_asked():
    hierarchy = Hierarchy(matrix_of(chain(9), 9))
    goals = hierarchy.goals(np.array([7, 2, 7]))
    assert hierarchy.minutes(entries((0, 4, 0.5)), 1, goals).tolist() == [[3.5], [2.5], [3.5]]


def test_of_two_entries_at_one_junction_the_sooner_counts():
    hierarchy = Hierarchy(matrix_of(chain(3), 3))
    for order in ((1.0, 5.0), (5.0, 1.0)):
        starts = entries(*((0, 0, minutes) for minutes in order))
        assert minutes_by(hierarchy, starts, 1, 3).tolist() == [[1, 2, 3]]


def test_a_street_back_to_its_own_junction_is_no_way():
    arcs = [*chain(4), *((k, k, 1.0) for k in range(4))]
    found = minutes_by(Hierarchy(matrix_of(arcs, 4)), entries((0, 0, 0.0)), 1, 4)
    assert found.tolist() == [[0, 1, 2, 3]]


def test_graphs_without_arcs_and_without_junctions():
    nothing = Hierarchy(matrix_of([], 3))
    assert minutes_by(nothing, entries((0, 1, 4.0)), 1, 3).tolist() == [[np.inf, 4.0, np.inf]]
    assert Hierarchy(matrix_of([], 0)).arc_count == 0


def test_where_all_are_neighbours_and_where_all_meet_in_one():
    everybody = [(a, b, 1.0 + (a + b) % 3) for a in range(12) for b in range(12) if a != b]
    star = [(0, k, 1.0) for k in range(1, 60)] + [(k, 0, 2.0) for k in range(1, 60)]
    for arcs, nodes in ((everybody, 12), (star, 60)):
        matrix = matrix_of(arcs, nodes)
        starts = Entries(np.arange(nodes), np.arange(nodes), np.zeros(nodes))
        found = minutes_by(Hierarchy(matrix), starts, nodes, nodes)
        np.testing.assert_array_equal(found, dijkstra(matrix))


def test_a_town_needs_few_shortcuts():
    # A grid of 30 by 30 streets with a dead end at every junction.
    side = 30
    number = np.arange(side * side).reshape(side, side)
    pairs = np.concatenate(
        [
            np.stack([number[:, :-1].ravel(), number[:, 1:].ravel()], axis=1),
            np.stack([number[:-1].ravel(), number[1:].ravel()], axis=1),
            np.stack([number.ravel(), number.ravel() + side * side], axis=1),
        ]
    )
    arcs = [(a, b, 1.0) for a, b in pairs.tolist()] + [(b, a, 1.0) for a, b in pairs.tolist()]
    assert Hierarchy(matrix_of(arcs, 2 * side * side)).arc_count <= 5 * len(arcs)


@st.composite
def graphs(draw):
    nodes = draw(st.integers(1, 25))
    node = st.integers(0, nodes - 1)
    # Quarters add up without rounding, in any order.
    minutes = st.integers(0, 40).map(lambda quarters: quarters / 4.0)
    arcs = draw(st.lists(st.tuples(node, node, minutes), max_size=70))
    starts = draw(st.lists(st.tuples(st.integers(0, 2), node, minutes), min_size=1, max_size=8))
    return nodes, [arc for arc in arcs if arc[0] != arc[1]], starts


@given(graphs(), st.booleans())
def test_times_are_those_of_the_whole_graph(case, turned):
    nodes, arcs, starts = case
    matrix = matrix_of(arcs, nodes)
    hierarchy = Hierarchy(matrix).reversed if turned else Hierarchy(matrix)
    found = minutes_by(hierarchy, entries(*starts), 3, nodes)
    between = dijkstra(matrix.T if turned else matrix)
    for search in range(3):
        begins = [between[node] + minutes for s, node, minutes in starts if s == search]
        expected = np.min(begins, axis=0) if begins else np.full(nodes, np.inf)
        np.testing.assert_array_equal(found[search], expected)


@pytest.mark.parametrize("seed", range(3))
def test_a_network_of_some_size(seed):
    random = np.random.default_rng(seed)
    nodes = 2000
    place = random.random((nodes, 2))
    tail = np.repeat(np.arange(nodes), 2)
    head = np.argsort(((place[:, None] - place[None]) ** 2).sum(axis=2), axis=1)[:, 1:3].ravel()
    minutes = random.uniform(0.1, 2.0, len(tail))
    back = random.random(len(tail)) < 0.8
    matrix = arc_matrix(
        np.concatenate([tail, head[back]]),
        np.concatenate([head, tail[back]]),
        np.concatenate([minutes, minutes[back]]),
        nodes,
    )
    starts = random.integers(0, nodes, 20)
    starts = Entries(np.arange(20), starts, np.zeros(20))
    found = minutes_by(Hierarchy(matrix), starts, 20, nodes)
    np.testing.assert_allclose(found, dijkstra(matrix, indices=starts.node), rtol=1e-12)
