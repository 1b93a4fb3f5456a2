"""Sums over everyone near, with and without crowds, against all pairs."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import near_sums as module
from erik_clusters.erik_clusters_plugin.engine.clusters.near_sums import (
    sums_of_pairs,
    sums_within,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import BothWays, pair_times
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.fixture
def crowds(monkeypatch):
    """Take a handful for a crowd."""
    monkeypatch.setattr(module, "FEW", 0)
    monkeypatch.setattr(module, "CROWD_FIRMS", 1)
    monkeypatch.setattr(module, "CROWD_PLACES", 3)
    monkeypatch.setattr(module, "TOGETHER", 4)


@settings(max_examples=30, deadline=None)
@given(
    st.integers(1, 120),
    st.sampled_from([0.0, 0.4, 3.0]),
    st.sampled_from([0.7, 3.0, 9.0]),
    st.sampled_from(BothWays),
    st.integers(0),
)
def test_crowds_have_the_sums_of_all_pairs(
    one_way_town, points, count, walk, limit, both_ways, seed
):
    rng = np.random.default_rng(seed)
    edge = rng.choice(rng.integers(0, one_way_town.network.edge_count, 6), count)
    firms = points(*zip(edge, rng.random(count).round(2), walk * rng.random(count).round(1)))
    # Whole numbers are added up without rounding, whatever their order.
    columns = rng.integers(0, 50, (count, 2)).astype(float)
    pairs = pair_times(one_way_town, firms, limit, both_ways)
    usual = module.FEW, module.CROWD_FIRMS, module.CROWD_PLACES, module.TOGETHER
    module.FEW, module.CROWD_FIRMS, module.CROWD_PLACES, module.TOGETHER = 0, 1, 3, 4
    try:
        found = sums_within(one_way_town, firms, columns, limit, both_ways)
    finally:
        module.FEW, module.CROWD_FIRMS, module.CROWD_PLACES, module.TOGETHER = usual
    assert found.tolist() == sums_of_pairs(pairs, columns).tolist()


def test_firms_that_are_not_on_the_network_are_near_nobody(one_way_town, points, crowds):
    firms = points(*[(3, 0.5)] * 5, *[(4, k / 9) for k in range(9)], (-1, 0.0))
    found = sums_within(one_way_town, firms, np.ones((15, 1)), 2.0)
    assert found[-1] == 1.0 and found[0] >= 5.0


@pytest.mark.parametrize("places", [1, 3000, 6000])
def test_without_crowds_pairs_are_added_up_and_with_them_they_are_not(
    make_graph, points, places, monkeypatch
):
    graph = make_graph([(0, 1, 3, 3), (1, 2, 4, 4), (0, 3, 4, 4)])
    share = np.random.default_rng(1).integers(0, places, 6000) / places
    firms = points(*((0, s) for s in share))

    def refused(*_):
        raise AssertionError("pairs of thousands at one place")

    monkeypatch.setattr(module, "pair_times", refused)
    found = sums_within(graph, firms, np.ones((6000, 1)), 5.0)
    assert (found == 6000.0).all()
