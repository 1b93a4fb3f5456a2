"""Communities with a known answer, and how sure they are."""

from __future__ import annotations

import time

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin import libraries
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import Pairs
from erik_clusters.erik_clusters_plugin.engine.clusters import relation_network as networks
from erik_clusters.erik_clusters_plugin.engine.clusters.agreement import agreement, match
from erik_clusters.erik_clusters_plugin.engine.clusters.communities import (
    LEIDEN,
    LOCAL_MOVING,
    available_finder,
    by_size,
    find_communities,
    modularity,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.community_links import (
    links_of_firms,
    strengths,
    summarise,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.links import Links
from erik_clusters.erik_clusters_plugin.engine.clusters.relatedness import Layer
from erik_clusters.erik_clusters_plugin.engine.messages import (
    Cancelled,
    InputError,
    Monitor,
    Sentence,
)
from hypothesis import given
from hypothesis import strategies as st

FINDERS = [LEIDEN, LOCAL_MOVING]


@pytest.fixture(autouse=True, scope="module")
def both_libraries():
    for name in ("igraph", "networkx"):
        pytest.importorskip(name)


class Table:
    """A relation whose r is given, pair by pair."""

    def __init__(self, r):
        self.r = np.asarray(r, dtype=float)

    def between(self, one, other):
        return self.r[one, other]


def network_of(r, minutes=None, tau=15.0, least=0.0, links=None):
    """A network of firms with relatedness r (k, k) and minutes (k, k)."""
    r = np.asarray(r, dtype=float)
    one, other = np.triu_indices(len(r), 1)
    times = np.zeros(len(one)) if minutes is None else np.asarray(minutes, float)[one, other]
    half = len(one) // 2
    blocks = [
        Pairs(one[part], other[part], times[part])
        for part in (slice(half, None), slice(None, half))
    ]
    layers = [Layer(Sentence("table"), 1.0, Table(r))]
    return networks.relation_network(blocks, len(r), layers, tau, least, links)


def cliques(*sizes, bridges=()):
    """Firms related within their group, and links (a, b, r) between groups."""
    group = np.repeat(np.arange(len(sizes)), sizes)
    r = (group[:, None] == group[None, :]).astype(float)
    for a, b, value in bridges:
        r[a, b] = r[b, a] = value
    return network_of(r)


def test_weight_is_relatedness_times_decay():
    r = np.array([[0, 0.5, 0.0], [0.5, 0, np.nan], [0.0, np.nan, 0]])
    network = network_of(r, [[0, 6, 3], [6, 0, 3], [3, 3, 0]], tau=12.0)
    assert (network.one.tolist(), network.other.tolist()) == ([0], [1])
    assert network.weight[0] == pytest.approx(0.5 * np.exp(-0.5))
    assert (network.near, network.unknown) == (3, 1)
    assert network.known_by_layer.tolist() == [2]
    assert network.related_by_layer.tolist() == [1]


def test_pairs_below_the_least_relatedness_are_left_out():
    r = [[0, 0.3, 0.6], [0.3, 0, 0.31], [0.6, 0.31, 0]]
    assert len(network_of(r, least=0.31)) == 2


def test_too_many_related_pairs_are_refused(monkeypatch):
    monkeypatch.setattr(networks, "MOST_RELATED", 2)
    with pytest.raises(InputError, match="Set “Least relatedness” higher"):
        network_of(np.ones((3, 3)))


def test_links_beyond_the_meeting_time_are_told():
    links = Links(np.array([0, 0, 1]), np.array([1, 3, 2]), None, 4)
    pairs = [Pairs(np.array([0, 1]), np.array([1, 3]), np.array([2.0, 3.0]))]
    layers = [Layer(Sentence("links"), 1.0, links)]
    network = networks.relation_network(pairs, 4, layers, 15.0, links=links)
    assert network.linked_near.tolist() == [True, False, False]
    counts = links_of_firms(network, np.array([1, 1, 2, 2]), links)
    assert counts.internal.tolist() == [1, 1, 0, 0]
    assert counts.distant.tolist() == [1, 1, 1, 1]
    assert counts.external.tolist() == [1, 1, 1, 1]
    summary = summarise(network, np.array([1, 1, 2, 2]), np.ones(4), links)
    assert summary.links.internal.tolist() == [1, 0]
    assert summary.links.distant.tolist() == [2, 2]
    assert summary.links.external.tolist() == [2, 2]


@pytest.mark.parametrize("finder", FINDERS, ids=lambda f: str(f.name))
def test_two_planted_communities_are_found_for_certain(finder):
    found = find_communities(cliques(5, 7, bridges=[(0, 5, 0.2)]), finder, runs=20)
    assert found.community.tolist() == [2] * 5 + [1] * 7
    assert found.certainty.tolist() == [1.0] * 12
    # 10 and 21 links inside, .2 between; degree sums 20.2 and 42.2.
    expected = 31 / 31.2 - (20.2 / 62.4) ** 2 - (42.2 / 62.4) ** 2
    assert found.modularity == pytest.approx(expected)


@pytest.mark.parametrize("finder", FINDERS, ids=lambda f: str(f.name))
def test_a_firm_between_two_communities_is_less_certain(finder):
    # Firm 0 is as close to the five firms of one side as to those of the other.
    bridges = [(0, n, 0.5) for n in range(1, 11)]
    found = find_communities(cliques(1, 5, 5, bridges=bridges), finder, runs=60)
    assert found.count == 2
    assert (found.certainty[1:] == 1.0).all()
    assert 0.5 <= found.certainty[0] < 0.9


@pytest.mark.parametrize("finder", FINDERS, ids=lambda f: str(f.name))
def test_same_seed_same_result(finder):
    rng = np.random.default_rng(3)
    r = np.triu(rng.random((60, 60)) * (rng.random((60, 60)) < 0.1), 1)
    network = network_of(r + r.T)
    first = find_communities(network, finder, runs=8, seed=5)
    second = find_communities(network, finder, runs=8, seed=5)
    np.testing.assert_array_equal(first.community, second.community)
    np.testing.assert_array_equal(first.certainty, second.certainty)
    np.testing.assert_array_equal(first.run_modularity, second.run_modularity)
    other = find_communities(network, finder, runs=8, seed=500)
    assert not np.array_equal(first.run_modularity, other.run_modularity)


def test_everybodys_random_numbers_are_left_alone():
    import random

    random.seed(1)
    expected = [random.random() for _ in range(3)]
    random.seed(1)
    find_communities(cliques(5, 5), LEIDEN, runs=3)
    assert [random.random() for _ in range(3)] == expected


def test_modularity_agrees_with_networkx():
    import networkx

    network = cliques(4, 5, 6, bridges=[(0, 4, 0.3), (5, 9, 0.7), (1, 12, 0.1)])
    label = np.repeat([0, 1, 2], [4, 5, 6])
    graph = networkx.Graph()
    rows = zip(network.one.tolist(), network.other.tolist(), network.weight.tolist())
    graph.add_weighted_edges_from(rows)
    groups = [set(np.flatnonzero(label == n).tolist()) for n in range(3)]
    for resolution in (1.0, 1.7):
        expected = networkx.community.modularity(graph, groups, resolution=resolution)
        found = modularity(label, network.one, network.other, network.weight, resolution)
        assert found == pytest.approx(expected)


def test_a_higher_resolution_finds_more_communities():
    network = cliques(4, 4, 4, bridges=[(a, b, 0.6) for a in range(8) for b in range(4, 12)])
    counts = [find_communities(network, LEIDEN, 10, resolution=r).count for r in (0.3, 1.0, 3.0)]
    assert counts[0] < counts[1] <= counts[2]


def test_a_firm_without_relations_has_no_community():
    r = np.zeros((4, 4))
    r[0, 1] = r[1, 0] = 1.0
    found = find_communities(network_of(r), LEIDEN, runs=3)
    assert found.community.tolist() == [1, 1, 0, 0]
    assert np.isnan(found.certainty[2:]).all()


def test_a_network_without_relations_has_no_communities():
    found = find_communities(network_of(np.zeros((3, 3))), LEIDEN, runs=3)
    assert found.count == 0


def test_numbers_go_by_size_and_then_by_the_first_firm():
    assert by_size(np.array([7, 3, 3, 9, 9, 0])).tolist() == [3, 1, 1, 2, 2, 4]


def test_strength_and_summary_by_hand():
    r = np.array([[0, 0.8, 0.2, 0], [0.8, 0, 0, 0], [0.2, 0, 0, 0.6], [0, 0, 0.6, 0]])
    minutes = np.array([[0, 4, 5, 9], [4, 0, 9, 9], [5, 9, 0, 6], [9, 9, 6, 0]])
    network = network_of(r, minutes, tau=1e12)
    np.testing.assert_allclose(strengths(network), [1.0, 0.8, 0.8, 0.6])
    summary = summarise(network, np.array([1, 1, 2, 2]), np.array([1.0, 0.5, 1.0, 1.0]))
    assert summary.firms.tolist() == [2, 2]
    assert summary.links.internal.tolist() == [1, 1]
    assert summary.links.external.tolist() == [1, 1]
    np.testing.assert_allclose(summary.weight_inside, [0.8, 0.75])
    np.testing.assert_allclose(summary.minutes, [4.0, 6.0])
    np.testing.assert_allclose(summary.certainty, [0.75, 1.0])


# -- agreement of runs ---------------------------------------------------------------


def test_names_of_groups_do_not_matter():
    labels = np.array([[0, 0, 1, 1, 2], [5, 5, 3, 3, 1], [1, 1, 0, 0, 9]])
    found = agreement(labels, np.zeros(3))
    assert found.label.tolist() == [0, 0, 1, 1, 2]
    assert found.certainty.tolist() == [1.0] * 5


def test_certainty_is_the_share_of_runs_that_agree():
    labels = np.array(
        [[0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 1, 1], [0, 0, 1, 1, 1, 1], [2, 2, 7, 7, 7, 7]]
    )
    # The first run is best and names the groups, but three of four put firm 2 elsewhere.
    found = agreement(labels, np.array([0.5, 0.4, 0.4, 0.4]))
    assert found.label.tolist() == [0, 0, 1, 1, 1, 1]
    assert found.certainty.tolist() == [1.0, 1.0, 0.75, 1.0, 1.0, 1.0]


def test_of_equal_votes_the_best_runs_group_wins():
    labels = np.array([[0, 0, 0, 1, 1], [0, 0, 1, 1, 1]])
    assert agreement(labels, np.array([0.1, 0.2])).label.tolist() == [0, 0, 1, 1, 1]
    assert agreement(labels, np.array([0.2, 0.1])).label.tolist() == [0, 0, 0, 1, 1]


def test_a_group_that_is_left_over_votes_for_nobody():
    labels = np.array([[0] * 6, [0] * 4 + [1] * 2])
    found = agreement(labels, np.array([0.2, 0.1]))
    assert found.certainty.tolist() == [1.0] * 4 + [0.5] * 2


def test_matching_is_by_most_common_firms_over_all_groups():
    # Group 0 has most in common with group 0, but giving it to group 1 is better for all:
    # 3 + 3 firms instead of 4 + 0.
    reference = np.array([0, 0, 0, 0, 0, 0, 0, 1, 1, 1])
    other = np.array([0, 0, 0, 0, 1, 1, 1, 0, 0, 0])
    assert match(reference, other).tolist() == [1, 0]


labels = st.lists(st.integers(0, 4), min_size=1, max_size=12)


@given(labels, st.permutations(range(5)))
def test_a_grouping_agrees_with_itself_under_any_names(label, names):
    renamed = [names[n] for n in label]
    found = agreement(np.array([label, renamed]), np.zeros(2))
    assert (found.certainty == 1.0).all()


@given(st.lists(st.tuples(*[st.integers(0, 4)] * 3), min_size=1, max_size=14))
def test_matching_equals_trying_all_ways(rows):
    from itertools import permutations

    _, reference = np.unique([a for a, *_ in rows], return_inverse=True)
    _, other = np.unique([b for _, b, _ in rows], return_inverse=True)
    table = np.zeros((5, 5))
    np.add.at(table, (other, reference), 1)
    best = max(sum(table[i, p[i]] for i in range(5)) for p in permutations(range(5)))
    found = match(reference, other)
    matched = found[found >= 0]
    assert len(set(matched)) == len(matched)
    assert sum(table[i, j] for i, j in enumerate(found) if j >= 0) == best


# -- libraries, and coming to an end -------------------------------------------------------


def hide(monkeypatch, *names):
    real = libraries.load

    def load(name):
        if name in names:
            raise InputError("{library} is missing.", library=name)
        return real(name)

    monkeypatch.setattr(libraries, "load", load)


def test_leiden_where_igraph_is_there_else_local_moving(monkeypatch):
    assert available_finder() is LEIDEN
    hide(monkeypatch, "igraph")
    assert available_finder() is LOCAL_MOVING


@pytest.mark.parametrize("finder", FINDERS, ids=lambda f: str(f.name))
def test_a_run_can_be_cancelled(finder):
    rng = np.random.default_rng(1)
    one = rng.integers(0, 1999, 60_000)
    other = rng.integers(one + 1, 2000)
    key = np.unique(one * 2000 + other)
    pairs = [Pairs(key // 2000, key % 2000, np.zeros(len(key)))]
    relation = Layer(Sentence("all"), 1.0, Table(rng.random((2000, 2000))))
    network = networks.relation_network(pairs, 2000, [relation], 15.0)
    asked = []

    def stop():
        asked.append(time.process_time())
        return len(asked) > 8

    with pytest.raises(Cancelled):
        find_communities(network, finder, 200, monitor=Monitor(is_cancelled=stop))
    assert asked[-1] - asked[-2] < 0.5
