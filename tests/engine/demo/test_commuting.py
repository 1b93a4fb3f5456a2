"""Invented commuting keeps to what it is told, and makes several labour basins."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.flows import CommuterFlows
from erik_clusters.erik_clusters_plugin.engine.clusters.labour_basins import labour_basins
from erik_clusters.erik_clusters_plugin.engine.clusters.validity import VALID, BasinRule
from erik_clusters.erik_clusters_plugin.engine.demo.commuting import OWN_SHARE, make_commuting
from erik_clusters.erik_clusters_plugin.engine.demo.region import make_region
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

REGIONS = [("small", 1), ("small", 2), ("medium", 1), ("medium", 2), ("medium", 3)]
BASINS = {"small": (2, 4), "medium": (4, 8)}


@pytest.fixture(scope="module", params=REGIONS, ids=lambda one: f"{one[0]} {one[1]}")
def any_region(request):
    size, seed = request.param
    return make_region(seed, size)


def table(commuting, count):
    at = commuting.from_index, commuting.to_index
    return coo_matrix((commuting.people, at), (count, count)).toarray()


def town_minutes(region):
    """Minutes between the towns, each at the junction nearest to it; (n, n)."""
    roads = region.roads
    ends = np.concatenate([roads.lines.first_xy, roads.lines.last_xy])
    nodes = np.concatenate([roads.from_index, roads.to_index])
    towns = [int(nodes[np.argmin(np.hypot(*(ends - xy).T))]) for xy in region.towns.xy]
    first = np.concatenate([roads.from_index, roads.to_index])
    last = np.concatenate([roads.to_index, roads.from_index])
    minutes = np.concatenate([roads.minutes_forward, roads.minutes_backward])
    open_ = np.isfinite(minutes)
    order = np.argsort(-minutes[open_], kind="stable")
    fastest = dict(zip(zip(first[open_][order], last[open_][order]), minutes[open_][order]))
    start, end = np.array(list(fastest)).T
    arcs = coo_matrix((list(fastest.values()), (start, end)), (roads.node_count,) * 2)
    return dijkstra(arcs.tocsr(), indices=towns)[:, towns]


def test_there_are_several_labour_basins_at_the_default_settings(any_region):
    areas = any_region.municipalities
    people = coo_matrix(table(any_region.commuting, len(areas)).astype(float)).tocsr()
    nobody = np.zeros(len(areas))
    found = labour_basins(
        CommuterFlows(tuple(areas.code), people, nobody, nobody, False), BasinRule()
    )
    fewest, most = BASINS[any_region.size]
    assert fewest <= len(found) <= most
    assert found.validity_before.min() >= VALID
    assert found.validity.min() >= VALID
    stay = found.inside.sum() / found.residents.sum()
    assert 0.75 <= stay <= 0.90
    assert found.reserve.sum() < len(areas) / 5


def test_about_half_work_where_they_live(any_region):
    areas = any_region.municipalities
    flows = table(any_region.commuting, len(areas))
    assert np.trace(flows) / flows.sum() == pytest.approx(OWN_SHARE, abs=0.02)
    own = np.diag(flows) / flows.sum(axis=1)
    assert own.min() > 0.03
    assert own.max() < 0.97
    # Towns keep more of their people than the villages around them.
    large = np.argsort(-areas.population)[:5]
    assert own[large].mean() > np.median(own) + 0.1


def test_those_who_leave_their_municipality_drive_plausibly_far(any_region):
    areas = any_region.municipalities
    flows = table(any_region.commuting, len(areas))
    np.fill_diagonal(flows, 0)
    minutes = town_minutes(any_region)
    assert 8.0 < np.average(minutes, weights=flows) < 16.0
    assert flows[minutes > 15.0].sum() > 0.04 * flows.sum()
    assert flows[minutes > 30.0].sum() < 0.05 * flows.sum()


def test_towns_have_more_jobs_for_their_residents_than_villages(any_region):
    population = any_region.municipalities.population
    per_resident = any_region.commuting.jobs / any_region.commuting.employed_residents
    order = np.argsort(-population)
    assert per_resident[order[0]] > 1.0
    assert np.median(per_resident[order[len(order) // 2 :]]) < 1.0


@given(st.integers(2, 12), st.integers(0, 2**32 - 1), st.floats(0.0, 1.5))
def test_jobs_are_never_fewer_than_in_firms(count, seed, share):
    """Also where the firms have more jobs than the municipalities have workers."""
    rng = np.random.default_rng(seed)
    place = rng.uniform(0, 40, (count, 2))
    minutes = np.hypot(*(place[:, None] - place[None]).transpose(2, 0, 1))
    population = rng.integers(300, 100_000, count)
    in_firms = (population * share * rng.uniform(0, 1, count)).astype(np.int64)
    commuting = make_commuting(rng, minutes, population, in_firms)
    flows = table(commuting, count)
    assert (commuting.jobs >= in_firms).all()
    assert (flows >= 0).all()
    assert np.array_equal(flows.sum(axis=0), commuting.jobs)
    assert np.array_equal(flows.sum(axis=1), commuting.employed_residents)


def test_nearer_jobs_are_preferred():
    """Of two towns alike, ten and thirty minutes away, the nearer one draws more people."""
    minutes = np.array([[0.0, 10.0, 30.0], [10.0, 0.0, 30.0], [30.0, 30.0, 0.0]])
    flows = np.zeros((3, 3))
    for seed in range(20):
        rng = np.random.default_rng(seed)
        people = make_commuting(rng, minutes, np.full(3, 10_000), np.zeros(3, dtype=np.int64))
        flows += table(people, 3)
    assert flows[0, 1] > 2 * flows[0, 2]
    assert flows[1, 0] > 2 * flows[1, 2]
