"""Complete linkage, against scipy's."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.linkage import complete_linkage
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import csr_matrix
from scipy.spatial.distance import pdist, squareform


def near(square, limit):
    """Distances up to a limit as a sparse matrix; a stored 0 is a distance too."""
    square = np.asarray(square, dtype=float)
    row, column = np.nonzero((square <= limit) & ~np.eye(len(square), dtype=bool))
    return csr_matrix((square[row, column], (row, column)), shape=square.shape)


def parts(labels):
    return sorted(sorted(np.flatnonzero(labels == one).tolist()) for one in set(labels.tolist()))


def test_a_chain_is_cut_where_the_ends_would_be_too_far_apart():
    at = np.array([[0.0], [1.0], [2.1], [3.3], [4.6]])
    square = squareform(pdist(at))
    # 0-1 and 2-3 merge at 1 and 1.2; then 4 joins 2-3 at 2.5, before 0-1 and 2-3 at 3.3.
    assert parts(complete_linkage(near(square, 2.5))) == [[0, 1], [2, 3, 4]]
    assert parts(complete_linkage(near(square, 2.4))) == [[0, 1], [2, 3], [4]]
    assert parts(complete_linkage(near(square, 4.6))) == [[0, 1, 2, 3, 4]]


def test_of_equally_near_ones_the_first_are_merged():
    square = squareform(pdist(np.array([[0.0], [1.0], [2.0]])))
    assert complete_linkage(near(square, 1.0)).tolist() == [0, 0, 1]


def test_places_without_distance_between_them_share_a_group():
    assert complete_linkage(near(np.zeros((3, 3)), 0.0)).tolist() == [0, 0, 0]


def test_nothing_to_merge():
    assert complete_linkage(csr_matrix((3, 3))).tolist() == [0, 1, 2]
    assert complete_linkage(csr_matrix((0, 0))).tolist() == []


@given(st.integers(2, 60), st.floats(0.05, 1.2), st.integers(0, 2**32 - 1))
def test_the_groups_are_those_of_scipy(count, limit, seed):
    at = np.random.default_rng(seed).random((count, 2))
    distance = pdist(at)
    expected = fcluster(linkage(distance, "complete"), limit, criterion="distance")
    found = complete_linkage(near(squareform(distance), limit))
    assert parts(found) == parts(expected)


def test_cancel():
    square = squareform(pdist(np.random.default_rng(1).random((50, 2))))
    with pytest.raises(Cancelled):
        complete_linkage(near(square, 2.0), Monitor(is_cancelled=lambda: True))
