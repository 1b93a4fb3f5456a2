"""Gi* on a row of five firms, and its place in the order of firms."""

from __future__ import annotations

import math

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import Pairs
from erik_clusters.erik_clusters_plugin.engine.clusters.hot_spots import hot_spots
from erik_clusters.erik_clusters_plugin.engine.clusters.near_sums import sums_of_pairs
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


def near(*blocks):
    """Sums over blocks of pairs that are near each other."""
    ends = [np.array(both, dtype=np.int64).reshape(-1, 2).T for both in blocks]
    pairs = [Pairs(one, other, np.ones(len(one))) for one, other in ends]
    return lambda columns: sums_of_pairs(pairs, columns)


def test_by_hand():
    # A row of five; neighbours are within reach. Mean 2, s² = (25+1+0+0+4)/5 − 4 = 2.
    found = hot_spots(near([(0, 1), (1, 2)], [(2, 3), (3, 4)]), np.array([5.0, 1, 0, 0, 4]))
    assert found.near.tolist() == [2, 3, 3, 3, 2]
    assert found.near_sum.tolist() == [6, 6, 1, 4, 4]
    s = math.sqrt(42 / 5 - 4)
    two, three = s * math.sqrt(2 * 3 / 4), s * math.sqrt(3 * 2 / 4)
    assert found.z == pytest.approx([2 / two, 0.0, -5 / three, -2 / three, 0.0])
    assert found.p[1] == 1.0
    assert found.p[0] == pytest.approx(math.erfc(2 / two / math.sqrt(2)))


def test_where_everyone_is_near_nothing_is_left_to_compare_with():
    found = hot_spots(near([(0, 1), (1, 2)]), np.array([1.0, 5.0, 2.0]))
    assert np.isnan(found.z).tolist() == [False, True, False]
    assert found.confidence[1] == 0


def test_classes_follow_q():
    values = np.zeros(400)
    values[:8] = 100.0
    one, other = np.triu_indices(8, 1)
    found = hot_spots(near(list(zip(one, other))), values)
    assert set(found.confidence[:8]) == {99}
    assert set(found.confidence[8:]) == {0}
    cold = hot_spots(near(list(zip(one, other))), -values)
    assert set(cold.confidence[:8]) == {-99}


def test_a_share_is_held_against_all_jobs():
    # 10 of 40 jobs are the sector's, a quarter; with 20 jobs a firm is expected to have 5.
    jobs, sector = np.array([20.0, 12.0, 8.0]), np.array([10.0, 0.0, 0.0])
    found = hot_spots(near([(1, 2)]), sector, jobs)
    assert found.near_expected.tolist() == [5, 5, 5]
    assert found.near_sum.tolist() == [10, 0, 0]
    s = math.sqrt((25 + 9 + 4) / 3)
    assert found.z == pytest.approx([5 / s, -5 / s, -5 / s])


def test_even_spread_is_the_share_of_the_number_of_firms():
    values = np.array([5.0, 1, 0, 0, 4])
    plain, share = (hot_spots(near([(0, 1)]), values, r) for r in (None, np.full(5, 7.0)))
    assert plain.z == pytest.approx(share.z)
    assert plain.near_expected.tolist() == [4, 4, 2, 2, 2]


@pytest.mark.parametrize("values", [[3.0, 3.0, 3.0], [0.1 + 0.2, 0.3, 0.3], [7.0]])
def test_equal_values_are_refused(values):
    with pytest.raises(InputError, match="same value"):
        hot_spots(near(), np.array(values))


def test_an_empty_reference_is_refused():
    with pytest.raises(InputError, match="sum of all jobs"):
        hot_spots(near(), np.array([1.0, 2.0]), np.zeros(2))


def test_one_share_everywhere_is_refused():
    with pytest.raises(InputError, match="same share"):
        hot_spots(near(), np.array([0.1, 0.2, 0.3]), np.array([1.0, 2.0, 3.0]))
