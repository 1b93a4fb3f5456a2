"""Places where lines cross."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from erik_clusters.erik_clusters_plugin.layers import crossings as module
from erik_clusters.erik_clusters_plugin.layers.crossings import crossings


def lines(*each):
    return Polylines.from_list([np.array(line, dtype=float) for line in each])


def test_a_crossing_and_the_ends():
    found = crossings(lines([(0, 0), (10, 0)], [(5, -5), (5, 5)]))
    assert found.tolist() == [[0, 0], [5, -5], [5, 0], [5, 5], [10, 0]]


def test_a_line_that_crosses_itself():
    found = crossings(lines([(0, 0), (10, 0), (10, 5), (5, 5), (5, -5)]))
    assert [5.0, 0.0] in found.tolist()


def test_tiles_find_what_one_union_finds(monkeypatch):
    random = np.random.default_rng(1)
    many = lines(
        *(random.uniform(0, 1000, 2) + random.uniform(-30, 30, (3, 2)) for _ in range(600))
    )
    monkeypatch.setattr(module, "LINES_IN_TILE", 10_000)
    whole = crossings(many)
    monkeypatch.setattr(module, "LINES_IN_TILE", 20)
    tiled = crossings(many)
    assert len(tiled) == len(whole)
    assert np.allclose(tiled, whole, atol=1e-9)


def test_lines_that_all_lie_together_are_not_divided_for_ever(monkeypatch):
    monkeypatch.setattr(module, "LINES_IN_TILE", 5)
    star = lines(*[[(0, 0), (np.cos(a), np.sin(a))] for a in np.linspace(0.1, 6, 30)])
    assert len(crossings(star)) == 31


def test_can_be_cancelled():
    with pytest.raises(Cancelled):
        crossings(lines([(0, 0), (10, 0)]), Monitor(is_cancelled=lambda: True))
