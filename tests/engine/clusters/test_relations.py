"""Relatedness of pairs of firms, worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters import relations
from erik_clusters.erik_clusters_plugin.engine.clusters.links import Links, firms_of_links
from erik_clusters.erik_clusters_plugin.engine.clusters.relatedness import Layer, relatedness
from erik_clusters.erik_clusters_plugin.engine.clusters.relations import (
    ByCode,
    SectorSimilarity,
    TagSimilarity,
    deliveries,
    flow_table,
    skills,
)
from erik_clusters.erik_clusters_plugin.engine.messages import InputError, Sentence
from hypothesis import given
from hypothesis import strategies as st

NAN = math.nan


def between(relation, *pairs):
    one, other = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    found = relation.between(one, other)
    np.testing.assert_array_equal(found, relation.between(other, one))
    return found.tolist()


def similar(one, other):
    return between(SectorSimilarity([one, other]), (0, 1))[0]


def test_links_of_firms_of_several_places():
    names = ["b", "a", "b", "c"]
    row, one, other = firms_of_links(names, ["a", "b", "x", "c"], ["b", "c", "a", "c"])
    found = list(zip(row.tolist(), one.tolist(), other.tolist()))
    # a stands second, b first and third, c last; nobody is called x.
    assert found == [(0, 1, 0), (0, 1, 2), (1, 0, 3), (1, 2, 3), (2, -1, 1), (3, 3, 3)]
    row, one, other = firms_of_links([], ["a"], ["b"])
    assert (row.tolist(), one.tolist(), other.tolist()) == ([0], [-1], [-1])
    assert all(len(part) == 0 for part in firms_of_links(names, [], []))


def test_sectors_are_the_same_with_and_without_a_table(monkeypatch):
    codes = ["25.11", "25.1", "25", "C", "10.11", None, "", "Own group", "own group", "2511"]
    pairs = [(i, j) for i in range(len(codes)) for j in range(len(codes))]
    tabled = between(SectorSimilarity(codes), *pairs)
    monkeypatch.setattr(relations, "MOST_TABLED", 3)
    np.testing.assert_array_equal(between(SectorSimilarity(codes), *pairs), tabled)
    assert np.isnan(tabled[5]) and tabled[9] == 1.0 and tabled[3] == 0.25


@pytest.mark.parametrize(
    ("one", "other", "r"),
    [
        ("25.11", "2511", 1.0),
        ("C25.11", "25.12", 0.75),
        ("25.11", "25.99", 0.5),
        ("25.11", "25", 0.5),
        ("25", "25", 0.5),
        (25, "C25", 0.5),
        (25.0, 25, 0.5),
        ("25.11", "10.11", 0.25),
        ("C", "25.11", 0.25),
        ("41", "49", 0.0),  # one digit in common means nothing: construction, transport
        ("01.11", "1", 0.5),
        ("25.11-0", "25110", 1.0),
        ("Sport system", "sport system ", 1.0),
        ("Sport system", "Health", 0.0),
        ("Sport system", "25.11", 0.0),
    ],
)
def test_sector_similarity_is_the_share_of_levels_in_common(one, other, r):
    assert similar(one, other) == r


@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_without_a_sector_nothing_is_known(nothing):
    assert math.isnan(similar(nothing, "25.11"))
    assert math.isnan(similar(nothing, nothing))


def test_tags():
    tags = TagSimilarity(["CNC; Welding,laser", "welding | cnc", "Laser", " ; ", None, "CNC"])
    found = between(tags, (0, 1), (0, 2), (1, 2), (0, 3), (0, 4), (1, 5), (1, 1))
    expected = [2 / math.sqrt(6), 1 / math.sqrt(3), 0.0, NAN, NAN, 1 / math.sqrt(2), 1.0]
    np.testing.assert_allclose(found, expected)


def test_no_tags_at_all():
    assert math.isnan(between(TagSimilarity([None, None]), (0, 1))[0])


def test_deliveries_are_the_greatest_of_four_shares():
    # From 10: 30 to 20, 70 to 30. From 20: 50 to 10, 50 to 20. From 30: 5 to 10.
    table = flow_table(
        ["10", "10", "20", "20", "30", "30"],
        ["20", "30", "10", "20", "10", "10"],
        np.array([30.0, 70.0, 50.0, 50.0, 2.0, 3.0]),
    )
    r = deliveries(table)
    # 10-20: 30/100 of 10's output, 30/80 of 20's input, 50/100 of 20's output,
    # 50/55 of 10's input.
    assert r[0, 1] == pytest.approx(50 / 55)
    # 10-30: 30's whole input comes from 10.
    assert r[0, 2] == pytest.approx(1.0)
    # 20-20: 50/100 of the output, 50/80 of the input.
    assert r[1, 1] == pytest.approx(50 / 80)
    assert r[1, 2] == 0.0
    np.testing.assert_array_equal(r, r.T)


def test_skills_by_hand():
    # F_AB = 30, F_BA = 10, F_AC = 10, F_CB = 50; F = 100.
    table = flow_table(
        ["A1", "B1", "A1", "C1"], ["B1", "A1", "C1", "B1"], np.array([30.0, 10.0, 10.0, 50.0])
    )
    r = skills(table)
    # A to B: SR = 30 * 100 / (40 * 80); B to A: 10 * 100 / (10 * 10) = 10.
    there, back = 30 * 100 / (40 * 80), 10.0
    expected = ((there - 1) / (there + 1) + (back - 1) / (back + 1)) / 2
    assert r[0, 1] == pytest.approx(expected)
    # A to C: 10 * 100 / (40 * 10) = 2.5; C to A: nobody, (0 - 1) / (0 + 1) = -1: below 0.
    assert r[0, 2] == 0.0
    assert r.diagonal().tolist() == [1.0, 1.0, 1.0]
    np.testing.assert_array_equal(r, r.T)


def test_skills_where_one_direction_cannot_be_counted():
    # Nobody leaves B, nobody comes to A.
    r = skills(flow_table(["A", "A", "C"], ["B", "C", "C"], np.array([6.0, 2.0, 2.0])))
    sr = 6 * 10 / (8 * 6)
    assert r[0, 1] == pytest.approx((sr - 1) / (sr + 1))
    # Those who stay in C are in the table: 2 * 10 / (2 * 4) = 2.5.
    assert r[2, 2] == pytest.approx(1.5 / 3.5)


def test_codes_of_firms_find_the_row_of_their_group_or_division():
    r = np.array([[0.1, 0.2, 0.3], [0.2, 0.4, 0.5], [0.3, 0.5, 0.6]])
    relation = ByCode(
        ["25.11", "C11", "31.0", "99", None, "25.2"], ["25.1", "C10-C12", "C31_C32"], r
    )
    assert relation.row.tolist() == [0, 1, 2, -1, -1, -1]
    np.testing.assert_allclose(between(relation, (0, 1), (1, 2), (0, 0), (0, 3), (4, 0)),
                               [0.2, 0.5, 0.1, NAN, NAN])  # fmt: skip


def test_a_table_without_a_value_is_refused():
    with pytest.raises(InputError, match="no value above 0"):
        flow_table(["10"], ["11"], np.array([0.0]))


def test_links_without_strength():
    links = Links(np.array([0, 1, 3, 2]), np.array([1, 0, -1, 2]), None, 6)
    assert len(links) == 1
    found = between(links, (0, 1), (0, 3), (0, 2), (0, 4), (4, 5))
    # 3 is mentioned, with a firm elsewhere; 2 only with itself; 4 and 5 never.
    np.testing.assert_array_equal(found, [1.0, 0.0, 0.0, NAN, NAN])


def test_strengths_of_a_pair_are_added_and_the_median_counts_one_half():
    links = Links(
        np.array([0, 1, 0, 2]), np.array([1, 0, 2, 3]), np.array([10.0, 20.0, 90.0, 10.0]), 4
    )
    # Sums 30, 90, 10: the median is 30.
    np.testing.assert_allclose(
        between(links, (0, 1), (0, 2), (2, 3), (1, 3)), [0.5, 90 / 120, 10 / 40, 0.0]
    )


def test_strengths_up_to_1_are_taken_as_they_are():
    links = Links(np.array([0, 0]), np.array([1, 2]), np.array([0.2, 1.0]), 3)
    np.testing.assert_allclose(between(links, (0, 1), (0, 2)), [0.2, 1.0])


def test_no_usable_link():
    links = Links(np.array([0, -1]), np.array([-1, 1]), np.array([5.0, 5.0]), 3)
    assert len(links) == 0
    np.testing.assert_array_equal(between(links, (0, 1), (0, 2)), [0.0, NAN])


def layers(*weights):
    relations = [SectorSimilarity(["25.11", "25.12", None]), TagSimilarity(["a b", "c", "a b"])]
    return [Layer(Sentence("x"), w, r) for w, r in zip(weights, relations)]


def test_missing_layers_are_left_out_of_the_mean():
    one, other = np.array([0, 0, 1]), np.array([1, 2, 2])
    found = relatedness(layers(3.0, 1.0), one, other)
    # Sectors .75 and tags 0; then only tags, alike and different.
    np.testing.assert_allclose(found.mean, [3 * 0.75 / 4, 1.0, 0.0])
    np.testing.assert_array_equal(np.isnan(found.by_layer[0]), [False, True, True])


def test_where_no_layer_knows_anything_the_mean_is_unknown():
    found = relatedness(layers(1.0), np.array([0]), np.array([2]))
    assert math.isnan(found.mean[0])


codes = st.one_of(st.none(), st.sampled_from(["25", "25.1", "25.11", "C", "own", "10.5"]))


@given(st.lists(codes, min_size=2, max_size=6), st.floats(0.01, 5), st.floats(0.01, 5))
def test_relatedness_stays_between_0_and_1(sectors, first, second):
    count = len(sectors)
    one, other = np.triu_indices(count, 1)
    links = Links(one[::2], other[::2], np.arange(1.0, len(one[::2]) + 1), count)
    both = [
        Layer(Sentence("a"), first, SectorSimilarity(sectors)),
        Layer(Sentence("b"), second, links),
    ]
    mean = relatedness(both, one.astype(np.int64), other.astype(np.int64)).mean
    known = mean[~np.isnan(mean)]
    assert ((known >= 0) & (known <= 1)).all()
