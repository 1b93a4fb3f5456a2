"""What moves the boundary, on designs small enough to work out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus import consensus
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus_runs import (
    Design,
    Partitions,
    run_all,
    work_of,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.sensitivity import changes, variation


class Made:
    """A method whose clusters follow from a function of the bound, the period and the draw."""

    def __init__(self, labels, varies_with=("bound", "period", "draw")):
        self.labels, self.varies_with = labels, frozenset(varies_with)
        self.calls = 0

    def clusters(self, bound, period, times, monitor):
        self.calls += 1
        return np.array(self.labels(bound, period, times), dtype=np.int64)


def made(design, methods, times):
    found = list(run_all(design, methods, np.asarray(times, dtype=np.int32)))
    assert [run for run, _ in found] == design.runs
    present = np.array([np.asarray(times)[run.draw] > 0 for run in design.runs])
    return Partitions(np.array([labels for _, labels in found], dtype=np.int32), present)


def test_the_design_is_full_and_its_reference_is_as_given():
    design = Design(2, (0.8, 1.0, 1.2), 2, 4)
    assert len(design.runs) == 2 * 3 * 2 * 5 and len(set(design.runs)) == 60
    reference = design.reference
    assert (reference.method, reference.bound, reference.period, reference.draw) == (0, 1, 0, 0)


def test_a_run_that_changes_nothing_is_not_done_again():
    design = Design(2, (0.8, 1.0), 2, 3)
    one, other = Made(lambda *_: [0, 0]), Made(lambda *_: [0, 0], ("bound",))
    progress = []
    from erik_clusters.erik_clusters_plugin.engine.messages import Monitor

    list(run_all(design, [one, other], np.ones((4, 2), np.int32), Monitor(progress.append)))
    assert (one.calls, other.calls) == (16, 2) and work_of(design, [one, other]) == [16, 2]
    assert progress[-1] == 1.0 and progress == sorted(progress)


def test_firms_that_are_not_drawn_have_no_cluster():
    design = Design(1, (1.0,), 1, 1)
    found = made(design, [Made(lambda *_: [0, 0, 0], ())], [[1, 1, 1], [3, 0, 0]])
    assert found.labels.tolist() == [[0, 0, 0], [0, -1, -1]]


def test_one_setting_alone_explains_all():
    # The last firm is out where the bound is short.
    design = Design(1, (0.8, 1.0, 1.2), 2, 1)
    method = Made(lambda bound, *_: [0, 0, 0, -1 if bound < 0.9 else 0])
    found = made(design, [method], np.ones((2, 4)))
    shares = variation(design, found, consensus(found)).share
    assert shares == pytest.approx([0.0, 1.0, 0.0, 0.0])
    bound, other_bound, period, draw = sorted(
        changes(design, found), key=lambda change: ("bound", "period", "draw").index(change.factor)
    )
    assert bound.leaving.tolist() == [0, 0, 0, 1] and not bound.entering.any()
    assert not any(c.leaving.any() or c.changing.any() for c in (other_bound, period, draw))


def test_settings_share_by_the_squares_of_their_effects():
    # Of five runs with the core: by hand. Firm 3 joins at y = 1 for the long bound, and firm 4
    # in the second period: each firm varies with one factor, by the same amount.
    design = Design(1, (0.8, 1.0), 2, 0)
    method = Made(lambda b, p, _: [0, 0, 0, 0 if b == 1.0 else -1, 0 if p == 1 else -1])
    found = made(design, [method], np.ones((1, 5)))
    result = variation(design, found, consensus(found))
    assert result.share == pytest.approx([0.0, 0.5, 0.5, 0.0])
    assert result.total == pytest.approx(2 * 4 * 0.25)


def test_what_needs_two_settings_at_once_is_nobodys_alone():
    # y = 1 where both or neither is changed: no main effect at all.
    design = Design(1, (0.8, 1.0), 2, 0)
    method = Made(lambda b, p, _: [0, 0, 0, 0 if (b == 1.0) == (p == 0) else -1])
    found = made(design, [method], np.ones((1, 4)))
    result = variation(design, found, consensus(found))
    assert result.share == pytest.approx([0, 0, 0, 0]) and result.total == pytest.approx(1.0)


def test_main_effects_never_explain_more_than_all():
    rng = np.random.default_rng(2)
    design = Design(2, (0.8, 1.0, 1.2), 2, 3)
    times = np.vstack([np.ones(30), rng.integers(0, 3, (3, 30))]).astype(np.int32)

    def labels(*_):
        return np.where(rng.random(30) < 0.8, np.repeat([0, 1, 2], 10), -1)

    found = made(design, [Made(labels), Made(labels)], times)
    result = variation(design, found, consensus(found))
    assert (result.share >= 0.0).all() and 0.0 < result.share.sum() < 1.0


def test_clusters_are_matched_before_firms_change():
    # The same clusters with other numbers, but one firm in the other one, one out and one in.
    design = Design(1, (0.8, 1.0), 1, 0)
    method = Made(
        lambda b, *_: [0, 0, 0, 0, 1, 1, 1, -1] if b == 1.0 else [1, 1, 1, 0, 0, 0, -1, 0]
    )
    (change,) = changes(design, made(design, [method], np.ones((1, 8))))
    assert np.flatnonzero(change.changing).tolist() == [3]
    assert np.flatnonzero(change.leaving).tolist() == [6]
    assert np.flatnonzero(change.entering).tolist() == [7]


def test_draws_are_taken_together():
    design = Design(1, (1.0,), 1, 2)
    times = [[1, 1, 1], [1, 2, 0], [0, 1, 1]]
    method = Made(lambda b, p, t: [0, 0, 0] if t[0] == 1 else [-1, -1, -1])
    (change,) = changes(design, made(design, [method], times))
    # In the second draw two firms fall out; the first one was not drawn.
    assert (change.factor, change.level) == ("draw", -1)
    assert change.leaving.tolist() == [0.0, 0.5, 0.5]


def test_nothing_varies():
    design = Design(1, (1.0,), 1, 0)
    found = made(design, [Made(lambda *_: [0, 0])], np.ones((1, 2)))
    result = variation(design, found, consensus(found))
    assert result.share.tolist() == [0, 0, 0, 0] and result.total == 0.0
    assert changes(design, found) == []
