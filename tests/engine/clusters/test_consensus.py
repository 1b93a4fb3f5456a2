"""Consensus clusters against all pairs counted one by one, and against known answers."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus import (
    CORE,
    FRINGE,
    NONE,
    TRANSITION,
    consensus,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus_runs import Partitions
from erik_clusters.erik_clusters_plugin.engine.clusters.together import Together
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import adjusted_rand_score


def partitions(*rows, absent=()):
    """Rows of letters, one for each firm: its cluster; "-" for none, "." where not drawn."""
    table = np.array([list(row) for row in rows])
    labels = np.full(table.shape, -1, dtype=np.int32)
    for number, letter in enumerate(sorted(set(table.ravel()) - {"-", "."})):
        labels[table == letter] = number
    return Partitions(labels, table != ".")


def all_pairs(found):
    """T and N of all pairs (k, k): runs together, and runs in which both took part."""
    runs, firms = found.labels.shape
    together, both = np.zeros((firms, firms)), np.zeros((firms, firms))
    for run in range(runs):
        for one in range(firms):
            for other in range(firms):
                if found.present[run, one] and found.present[run, other]:
                    both[one, other] += 1
                    same = found.labels[run, one] == found.labels[run, other] >= 0
                    together[one, other] += same
    return together, both


@st.composite
def some_partitions(draw):
    firms, runs = draw(st.integers(2, 9)), draw(st.integers(1, 7))
    letters = st.sampled_from("aaabbc-.")
    return partitions(*("".join(draw(letters) for _ in range(firms)) for _ in range(runs)))


@given(some_partitions(), st.randoms(use_true_random=False))
def test_shares_are_those_of_all_pairs(found, random):
    together, both = all_pairs(found)
    firms = len(together)
    label = np.array([random.choice([-1, 0, 0, 1]) for _ in range(firms)], dtype=np.int64)
    shares = Together(found).shares(label)
    seen = set(zip(shares.firm.tolist(), shares.of.tolist()))
    for firm, of, t, n in zip(shares.firm, shares.of, shares.together, shares.both):
        others = np.flatnonzero((label == of) & (np.arange(firms) != firm))
        assert t == together[firm, others].sum() and n == both[firm, others].sum()
    for firm in range(firms):
        for of in set(label.tolist()) - {-1}:
            others = np.flatnonzero((label == of) & (np.arange(firms) != firm))
            assert (firm, of) in seen or together[firm, others].sum() == 0


@given(some_partitions())
def test_agreement_is_that_of_all_pairs(found):
    together, both = all_pairs(found)
    firms = len(together)
    runs = Together(found)
    sets = [(0, 1), tuple(range(firms))]
    firm = np.concatenate([np.array(one) for one in sets]).astype(np.int64)
    of = np.repeat([0, 1], [len(one) for one in sets]).astype(np.int64)
    for value, one in zip(runs.agreement(firm, of), sets):
        expected = sum(together[i, j] - both[i, j] / 2 for i in one for j in one if i < j)
        assert value == pytest.approx(expected)


def disagreement(label, together, both):
    """Pairs of firms on which a partition and the runs disagree, over all runs."""
    same = (label[:, None] == label[None, :]) & (label[:, None] >= 0)
    return float(np.triu(np.where(same, both - together, together), 1).sum())


def every_partition(firms):
    def grow(labels):
        if len(labels) == firms:
            yield np.array(labels)
            return
        for label in range(max(labels, default=-1) + 2):
            yield from grow([*labels, label])

    yield from grow([])


@given(some_partitions())
def test_no_partition_of_few_firms_disagrees_much_less(found):
    together, both = all_pairs(found)
    firms = min(len(together), 6)
    small = Partitions(found.labels[:, :firms], found.present[:, :firms])
    together, both = together[:firms, :firms], both[:firms, :firms]
    one = consensus(small)
    label = np.where(one.member, one.cluster, -1)
    ours = disagreement(label, together, both)
    best = min(disagreement(other, together, both) for other in every_partition(firms))
    # Exact but for local optima; never worse than leaving out every cluster.
    assert best - 1e-9 <= ours <= min(1.5 * best + 1.0, np.triu(together, 1).sum()) + 1e-9


@given(some_partitions())
def test_certainty_is_the_mean_share_with_the_anchor(found):
    together, both = all_pairs(found)
    one = consensus(found)
    for firm in np.flatnonzero(one.cluster >= 0):
        anchor = (one.cluster == one.cluster[firm]) & one.anchor
        anchor[firm] = False
        expected = together[firm, anchor].sum() / both[firm, anchor].sum()
        assert one.certainty[firm] == pytest.approx(expected)
    edges = {CORE: (0.8, 1.0), TRANSITION: (0.5, 0.8), FRINGE: (0.2, 0.5), NONE: (0.0, 0.2)}
    for certainty, zone in zip(one.certainty, one.zone):
        low, high = edges[int(zone)]
        assert low - 1e-8 <= certainty <= high + 1e-8


@given(some_partitions(), st.randoms(use_true_random=False))
def test_clusters_that_are_sure_do_not_depend_on_the_order_of_firms(found, random):
    # Two firms for each: what is certain has no ties.
    labels, present = (np.repeat(a, 2, axis=1) for a in (found.labels, found.present))
    order = list(range(labels.shape[1]))
    random.shuffle(order)
    steady = Partitions(np.repeat(labels[:1], 3, axis=0), np.repeat(present[:1], 3, axis=0))
    one = consensus(steady)
    other = consensus(Partitions(steady.labels[:, order], steady.present[:, order]))
    assert other.certainty.tolist() == one.certainty[order].tolist()
    assert adjusted_rand_score(other.cluster, one.cluster[order]) == 1.0


def test_runs_that_agree_are_certain():
    found = consensus(partitions(*["aaabbb--"] * 5))
    assert found.cluster.tolist() == [0, 0, 0, 1, 1, 1, -1, -1]
    assert found.certainty.tolist() == [1, 1, 1, 1, 1, 1, 0, 0]
    assert found.zone.tolist() == [CORE] * 6 + [NONE] * 2
    assert found.in_any.tolist() == [1, 1, 1, 1, 1, 1, 0, 0]


def test_two_clusters_that_nearly_every_run_merges_are_one():
    found = consensus(partitions("aaabbb", *["aaaaaa"] * 9))
    assert found.cluster.tolist() == [0] * 6
    # Of five others three are together in nine of ten runs.
    assert found.certainty == pytest.approx([(2 + 3 * 0.9) / 5] * 6)


def test_two_clusters_that_nearly_every_run_splits_are_two():
    found = consensus(partitions(*["aaabbb"] * 9, "aaaaaa"))
    assert found.cluster.tolist() == [0, 0, 0, 1, 1, 1]
    assert found.certainty.tolist() == [1.0] * 6


def test_a_cluster_that_half_of_the_runs_split_is_half_sure_of_its_smaller_part():
    found = consensus(partitions(*["aaaaaaaa"] * 5, *["aaaaaabb"] * 5))
    assert found.cluster.tolist() == [0] * 8
    assert found.certainty == pytest.approx([1.0] * 6 + [0.5] * 2)
    # Parts of the same size: no side is the core, and all are as sure as they are on average.
    found = consensus(partitions(*["aaaaaa"] * 5, *["aaabbb"] * 5))
    assert found.cluster.tolist() == [0] * 6
    assert found.certainty == pytest.approx([(2 + 3 * 0.5) / 5] * 6)
    assert set(found.zone.tolist()) == {TRANSITION}


def test_firms_that_join_at_times_do_not_make_a_core_unsure():
    found = consensus(partitions(*["aaaaaaaaa"] * 3, *["aaa------"] * 2))
    assert found.certainty == pytest.approx([1.0] * 3 + [0.6] * 6)
    assert found.zone.tolist() == [CORE] * 3 + [TRANSITION] * 6


def test_a_firm_in_few_runs_is_in_the_fringe_and_in_fewer_none():
    found = consensus(partitions(*["aaaa-"] * 3, *["aaa-a"] * 1, *["aaa--"] * 6))
    assert found.zone.tolist() == [CORE] * 3 + [FRINGE, NONE]
    assert found.certainty == pytest.approx([1, 1, 1, 0.3, 0.1])
    assert found.cluster.tolist() == [0, 0, 0, 0, -1]


def test_runs_that_leave_a_firm_out_say_nothing_about_it():
    found = consensus(partitions("aaaa", "aa.a", "aa.-", "aa.-"))
    assert found.certainty == pytest.approx([1.0, 1.0, 1.0, 0.5], abs=0.11)
    assert found.zone[2] == CORE
    never = consensus(partitions("aa.", "aa."))
    assert never.zone.tolist() == [CORE, CORE, NONE] and np.isnan(never.in_any[2])


def test_clusters_far_from_each_other_are_settled_by_different_runs():
    # Each run errs in one place.
    found = consensus(partitions("aaabbbccc", "aaabbbcc-", "-aabbbccc", "aaab--ccc", "aaabbbccc"))
    assert found.cluster.tolist() == [0, 0, 0, 1, 1, 1, 2, 2, 2]


def test_without_clusters_or_firms():
    found = consensus(partitions("---", "---"))
    assert found.count == 0 and found.cluster.tolist() == [-1] * 3
    assert consensus(Partitions(np.zeros((2, 0), np.int32), np.zeros((2, 0), bool))).count == 0


def test_many_firms_need_no_table_of_pairs():
    rng = np.random.default_rng(5)
    firms, runs = 20_000, 20
    true = np.repeat(np.arange(firms // 50), 50)
    labels = np.where(rng.random((runs, firms)) < 0.9, true, -1).astype(np.int32)
    found = consensus(Partitions(labels, rng.random((runs, firms)) < 0.63))
    assert adjusted_rand_score(true, found.cluster) > 0.97


def test_cancel():
    def stop():
        return True

    with pytest.raises(Cancelled):
        consensus(partitions(*["aab"] * 3), Monitor(is_cancelled=stop))
