"""Times that are kept between runs are those that a search finds."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import remembered_times
from erik_clusters.erik_clusters_plugin.engine.clusters.known_times import KnownTimes
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import (
    BothWays,
    times_both_ways,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.remembered_times import remember_times
from erik_clusters.erik_clusters_plugin.engine.roads.access import at_positions


@pytest.fixture
def firms(one_way_town, points):
    rng = np.random.default_rng(8)
    edges = rng.integers(0, one_way_town.network.edge_count, 70)
    places = [(edge, round(rng.random(), 2), rng.random()) for edge in edges]
    # Some of one place, and some of one position after another walk.
    return points(*places, *places[:5], *[(e, f, 0.3) for e, f, _ in places[5:9]])


def table(graph, origins, targets, limit, both_ways):
    found = np.full((len(origins), len(targets)), np.inf)
    for block in times_both_ways(graph, origins, targets, limit, both_ways):
        found[np.ix_(block.origin, block.target)] = block.minutes
    return found


@pytest.mark.parametrize("both_ways", list(BothWays))
def test_looked_up_and_searched_times_are_the_same(one_way_town, firms, both_ways):
    everybody = [np.arange(len(firms))]
    known = remember_times(one_way_town, firms, everybody, 8.0, both_ways)
    assert isinstance(known, KnownTimes)
    some, spots = firms.take(np.arange(3, 40)), at_positions(firms.edge, firms.fraction)
    for origins, targets in ((firms, firms), (some, firms), (spots, some)):
        for limit in (8.0, 3.0):
            expected = table(one_way_town, origins, targets, limit, both_ways)
            assert table(known, origins, targets, limit, both_ways) == pytest.approx(expected)


def test_times_that_are_not_known_are_searched(one_way_town, firms, points):
    known = remember_times(one_way_town, firms, [np.arange(len(firms))], 4.0, BothWays.MEAN)
    expected = table(one_way_town, firms, firms, 9.0, BothWays.MEAN)
    assert table(known, firms, firms, 9.0, BothWays.MEAN) == pytest.approx(expected)
    other = points((0, 0.123), (1, 0.456))
    expected = table(one_way_town, other, firms, 4.0, BothWays.MEAN)
    assert table(known, other, firms, 4.0, BothWays.MEAN) == pytest.approx(expected)


def test_only_times_within_a_group_are_kept(one_way_town, firms):
    groups = [np.arange(0, 30), np.arange(30, 60)]
    known = remember_times(one_way_town, firms, groups, 30.0, BothWays.MEAN)
    one, other = firms.take(groups[0]), firms.take(groups[1])
    expected = table(one_way_town, one, one, 30.0, BothWays.MEAN)
    assert table(known, one, one, 30.0, BothWays.MEAN) == pytest.approx(expected)
    assert np.isinf(table(known, one, other, 30.0, BothWays.MEAN)).mean() > 0.9


def test_too_many_times_are_not_kept(one_way_town, firms, monkeypatch):
    monkeypatch.setattr(remembered_times, "MOST_KEPT", 50)
    everybody = [np.arange(len(firms))]
    assert remember_times(one_way_town, firms, everybody, 8.0, BothWays.MEAN) is one_way_town
