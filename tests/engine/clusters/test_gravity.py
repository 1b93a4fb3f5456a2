"""Commuters estimated by a gravity rule."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.accessibility import exponential, logistic
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import Pairs
from erik_clusters.erik_clusters_plugin.engine.clusters.gravity import (
    estimate_flows,
    inner_minutes,
)
from erik_clusters.erik_clusters_plugin.engine.messages import InputError, Monitor
from hypothesis import given, settings
from hypothesis import strategies as st


def pairs(rows):
    origin, target, minutes = zip(*rows) if rows else ((), (), ())
    return Pairs(
        np.array(origin, dtype=np.int64),
        np.array(target, dtype=np.int64),
        np.array(minutes, dtype=float),
    )


def numbers(*values):
    return np.array(values, dtype=float)


def test_two_alike_towns_by_hand():
    # f = e^(-5/10) at home (half of 10 minutes) and e^(-10/10) to the other.
    found = estimate_flows(
        ("a", "b"),
        numbers(100, 100),
        numbers(50, 50),
        pairs([(0, 1, 10), (1, 0, 10)]),
        exponential(10),
    )
    home, away = np.exp(-0.5), np.exp(-1.0)
    stay = 100 * home / (home + away)
    assert found.flows.people.toarray() == pytest.approx(
        np.array([[stay, 100 - stay], [100 - stay, stay]])
    )
    assert found.flows.estimated


def test_time_within_an_area():
    assert inner_minutes(3, pairs([(0, 1, 8), (0, 2, 6), (1, 0, 9)])).tolist() == [3, 4.5, 0]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_residents_and_jobs_are_kept(seed):
    random = np.random.default_rng(seed)
    count = 6
    rows = [(i, j, random.uniform(3, 40)) for i in range(count) for j in range(count) if i != j]
    residents, jobs = random.uniform(10, 1000, count), random.uniform(10, 1000, count)
    found = estimate_flows(tuple("abcdef"), residents, jobs, pairs(rows), logistic(20, 5))
    assert found.flows.residents == pytest.approx(residents)
    scaled = jobs * residents.sum() / jobs.sum()
    assert np.abs(found.flows.jobs - scaled).sum() / 2 / residents.sum() == pytest.approx(
        found.jobs_missed, abs=1e-9
    )
    assert found.jobs_missed < 0.01


def test_a_place_out_of_reach_keeps_its_people():
    found = estimate_flows(
        ("a", "b", "island"),
        numbers(100, 100, 30),
        numbers(150, 50, 3),
        pairs([(0, 1, 10), (1, 0, 10)]),
        exponential(10),
    )
    assert found.flows.people[2, 2] == pytest.approx(30)
    assert found.flows.residents == pytest.approx([100, 100, 30])
    assert found.flows.jobs == pytest.approx([150, 50, 30], rel=1e-4)


def test_residents_without_a_job_in_reach_are_named():
    said = []
    monitor = Monitor(on_warning=lambda s: said.append(str(s)))
    residents, jobs = numbers(100, 30), numbers(100, 0)
    found = estimate_flows(("a", "b"), residents, jobs, pairs([]), exponential(10), monitor)
    assert said == ["The residents of 1 areas reach no job, and are left out: b."]
    assert found.flows.silent.tolist() == [False, True]


def test_nobody_lives_or_works():
    with pytest.raises(InputError, match="0 employed residents and 5 jobs"):
        estimate_flows(("a",), numbers(0), numbers(5), pairs([]), exponential(10))
