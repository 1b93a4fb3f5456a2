"""Work rises with the number of firms, not with its square, whatever shares a road."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import grains as grains_module
from erik_clusters.erik_clusters_plugin.engine.clusters import meeting_time as module
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time import (
    Request,
    meeting_time_clusters,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import (
    Times,
    _Task,
    places_of,
)
from true_times import true_pair_times


@pytest.fixture
def worked_out(monkeypatch):
    """Counts the times between two points that are worked out."""
    count = [0]
    original = _Task.times

    def counted(self, rows, monitor):
        for block in original(self, rows, monitor):
            assert isinstance(block, Times)
            count[0] += block.minutes.size
            yield block

    monkeypatch.setattr(_Task, "times", counted)
    return count


@pytest.fixture(scope="module")
def street(make_graph):
    """A street of three minutes with others at both ends."""
    return make_graph([(0, 1, 3, 3), (1, 2, 4, 4), (0, 3, 4, 4)])


def park(points, count, walk):
    random = np.random.default_rng(7)
    share = random.random(count)
    return points(*((0, s, w) for s, w in zip(share, walk * random.random(count))))


@pytest.mark.parametrize("walk", [0.0, 0.5])
def test_a_business_park(street, points, worked_out, walk):
    work = []
    for count in (1500, 3000):
        worked_out[0] = 0
        found = meeting_time_clusters(
            street, park(points, count, walk), np.ones(count), Request(15.0, 5.0, 10.0)
        )
        assert len(found.clusters[0].core) == count
        work.append(worked_out[0])
    assert work[1] <= 2.2 * work[0]
    assert work[1] < 3000 * 1500


def test_more_spots_than_one_leader_reaches(street, points, worked_out, monkeypatch):
    monkeypatch.setattr(grains_module, "COMPARED", 20)
    work = []
    for count in (2000, 4000):
        worked_out[0] = 0
        places = places_of(park(points, count, 0.0))
        grains = grains_module.grains_of(street, places, 0.4, 4.0)
        assert (grains.road <= 0.4 + 1e-9).all()
        leaders = true_pair_times(street, grains.leader, False)
        assert (leaders[~np.eye(len(leaders), dtype=bool)] > 0.4).all()
        work.append(worked_out[0])
    assert len(grains) < 15
    assert work[1] <= 2.2 * work[0]


def test_the_middle_of_many_places_is_that_of_all(one_way_town, points, monkeypatch):
    random = np.random.default_rng(2)
    edge = random.integers(0, one_way_town.network.edge_count, 200)
    firms = points(*zip(edge, random.random(200), 0.3 * random.random(200)))
    wanted = Request(30.0, 12.0, 10.0)
    weights = random.integers(1, 30, 200).astype(float)
    whole = meeting_time_clusters(one_way_town, firms, weights, wanted).clusters
    monkeypatch.setattr(module, "MIDDLE_PLACES", 24)
    some = meeting_time_clusters(one_way_town, firms, weights, wanted).clusters
    assert [one.medoid for one in some] == [one.medoid for one in whole]
