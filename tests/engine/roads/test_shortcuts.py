"""Searches over shortcuts give the times of searches over all junctions."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.arcs import arc_matrix
from erik_clusters.erik_clusters_plugin.engine.roads.shortcuts import Entries, Shortcuts
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse.csgraph import dijkstra


def matrix_of(arcs, nodes):
    tail, head, minutes = (np.array(column) for column in zip(*arcs)) if arcs else [np.zeros(0)] * 3
    return arc_matrix(tail.astype(int), head.astype(int), minutes.astype(float), nodes)


def entries(*rows):
    search, node, minutes = (np.array(column) for column in zip(*rows))
    return Entries(search, node, minutes.astype(float))


def minutes_by(shortcuts, start, searches, limit=np.inf):
    """Minutes of each search to every junction."""
    inside = shortcuts.enter(start)
    core = len(shortcuts.nodes)
    matrix = shortcuts.with_searches(inside, searches)
    rows = dijkstra(matrix, indices=core + np.arange(searches), limit=limit)
    return shortcuts.leave(rows[:, :core], inside, limit)


def chain(count, minutes=1.0):
    """Junctions in a row, two-way."""
    ahead = [(k, k + 1, minutes) for k in range(count - 1)]
    return ahead + [(head, tail, minutes) for tail, head, minutes in ahead]


def test_a_row_of_junctions_is_bridged_and_timed():
    shortcuts = Shortcuts(matrix_of(chain(9), 9))
    assert len(shortcuts.nodes) < 9
    found = minutes_by(shortcuts, entries((0, 4, 0.5), (1, 0, 0.0), (1, 8, 2.0)), 2)
    assert found[0].tolist() == [4.5, 3.5, 2.5, 1.5, 0.5, 1.5, 2.5, 3.5, 4.5]
    assert found[1].tolist() == [0, 1, 2, 3, 4, 5, 4, 3, 2]


def test_one_way_streets_stay_one_way():
    # A ring of five junctions that is driven one way round, and a dead end that is left only.
    arcs = [(k, (k + 1) % 5, 1.0) for k in range(5)] + [(5, 2, 1.0)]
    found = minutes_by(Shortcuts(matrix_of(arcs, 6)), entries((0, 3, 0.0), (1, 5, 0.0)), 2)
    assert found[0].tolist() == [2, 3, 4, 0, 1, np.inf]
    assert found[1].tolist() == [4, 5, 1, 2, 3, 0]


def test_beyond_the_limit_is_out_of_reach():
    found = minutes_by(Shortcuts(matrix_of(chain(9), 9)), entries((0, 4, 0.5)), 1, limit=2.5)
    assert found[0].tolist() == [np.inf, np.inf, 2.5, 1.5, 0.5, 1.5, 2.5, np.inf, np.inf]


def test_graphs_without_arcs_and_without_junctions():
    nothing = Shortcuts(matrix_of([], 3))
    assert nothing.nodes.tolist() == [0, 1, 2]
    assert minutes_by(nothing, entries((0, 1, 4.0)), 1).tolist() == [[np.inf, 4.0, np.inf]]
    assert len(Shortcuts(matrix_of([], 0)).nodes) == 0


def test_most_junctions_of_a_town_are_bridged():
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
    assert len(Shortcuts(matrix_of(arcs, 2 * side * side)).nodes) <= side * side


@st.composite
def graphs(draw):
    nodes = draw(st.integers(1, 25))
    node = st.integers(0, nodes - 1)
    # Quarters add up without rounding, in any order.
    minutes = st.integers(0, 40).map(lambda quarters: quarters / 4.0)
    arcs = draw(st.lists(st.tuples(node, node, minutes), max_size=70))
    starts = draw(st.lists(st.tuples(st.integers(0, 2), node, minutes), min_size=1, max_size=8))
    return nodes, [arc for arc in arcs if arc[0] != arc[1]], starts


@given(graphs(), st.sampled_from([np.inf, 12.0, 3.25]))
def test_times_are_those_of_the_whole_graph(case, limit):
    nodes, arcs, starts = case
    matrix = matrix_of(arcs, nodes)
    found = minutes_by(Shortcuts(matrix), entries(*starts), 3, limit)
    between = dijkstra(matrix)
    for search in range(3):
        begins = [between[node] + minutes for s, node, minutes in starts if s == search]
        expected = np.min(begins, axis=0) if begins else np.full(nodes, np.inf)
        np.testing.assert_array_equal(found[search], np.where(expected > limit, np.inf, expected))


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
    shortcuts = Shortcuts(matrix)
    assert len(shortcuts.nodes) < nodes / 3
    found = minutes_by(shortcuts, Entries(np.arange(20), starts, np.zeros(20)), 20)
    np.testing.assert_allclose(found, dijkstra(matrix, indices=starts), rtol=1e-12)
