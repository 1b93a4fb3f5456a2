"""Colours of neighbours."""

from __future__ import annotations

from erik_clusters.erik_clusters_plugin.engine.clusters.colouring import colours
from hypothesis import given
from hypothesis import strategies as st


@given(st.sets(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=60))
def test_neighbours_differ(pairs):
    found = colours(15, pairs)
    assert all(found[a] != found[b] for a, b in pairs if a != b)


def test_a_chessboard_needs_two():
    pairs = [(i, i + 1) for i in range(63) if i % 8 != 7] + [(i, i + 8) for i in range(56)]
    assert max(colours(64, pairs)) == 1
