"""Validity of labour basins."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.validity import VALID, BasinRule
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from hypothesis import given
from hypothesis import strategies as st

RULE = BasinRule(1000, 0.6, 10000, 0.75)


def one(residents, jobs, inside, rule=RULE):
    return float(rule.validity(*(np.array([v], dtype=float) for v in (residents, jobs, inside)))[0])


@pytest.mark.parametrize(
    ("residents", "jobs", "inside", "expected"),
    [
        # Large: the smaller self-containment is just enough; beyond the target it is capped.
        (20000, 20000, 12000, 1.0),
        (20000, 20000, 19000, 1.25),
        # The smallest size needs the target self-containment.
        (1000, 1000, 750, 1.0),
        # Below it even everybody at home is not enough: 1.25 (1 - 0.2 (9500 / 9000)).
        (500, 500, 500, 1.25 * (1 - 0.2 * 9500 / 9000)),
        # Half-way, 5500: s = .5, Y = .6 / .75, v = .8 * .9 * 1.25.
        (5500, 5500, 3300, 0.9),
        # The weaker side counts: .5 / .75 * 1.25.
        (20000, 10000, 10000, 0.5 / 0.75 * 1.25),
        (20000, 40000, 20000, 0.5 / 0.75 * 1.25),
        (0, 100, 0, 0.0),
        (100, 0, 0, 0.0),
    ],
)
def test_worked_by_hand(residents, jobs, inside, expected):
    assert one(residents, jobs, inside) == pytest.approx(expected, rel=1e-12)


def test_on_the_threshold_is_valid():
    for smallest, target in ((0.6, 0.75), (0.6667, 0.75), (0.7, 0.9)):
        rule = BasinRule(1000, smallest, 10000, target)
        assert one(10000, 10000, smallest * 10000, rule) >= VALID
        assert one(1000, 1000, target * 1000, rule) >= VALID


@given(st.integers(1, 50000), st.integers(1, 50000), st.integers(0, 50000), st.integers(0, 5000))
def test_more_residents_at_the_same_containment_never_lower_it(residents, jobs, inside, more):
    inside = min(inside, residents, jobs)
    factor = (residents + more) / residents
    grown = one(residents * factor, jobs * factor, inside * factor)
    assert grown >= one(residents, jobs, inside) - 1e-12


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (BasinRule(1000, 0.8, 10000, 0.75), "Self-containment must be above 0"),
        (BasinRule(1000, 0.0, 10000, 0.75), "Self-containment must be above 0"),
        (BasinRule(1000, 0.6, 10000, 1.2), "Self-containment must be above 0"),
        (BasinRule(10000, 0.6, 10000, 0.75), "below the target size"),
        (BasinRule(-1, 0.6, 10000, 0.75), "below the target size"),
    ],
)
def test_rules_that_make_no_sense(rule, words):
    with pytest.raises(InputError, match=words):
        rule.check()
