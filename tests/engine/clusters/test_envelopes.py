"""The global envelope on curves small enough to rank by hand."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.envelopes import global_envelope
from hypothesis import given, settings
from hypothesis import strategies as st


def test_by_hand():
    simulated = np.array([[1.0, 5.0], [2.0, 4.0], [3.0, 3.0], [4.0, 2.0], [5.0, 1.0]])
    # Ranks of (9, 9) are 6 and 6, both extreme; those of (3, 3) are in the middle.
    out = global_envelope(np.array([9.0, 9.0]), simulated, level=0.2)
    assert out.p == pytest.approx(1 / 6)
    assert out.low.tolist() == [1, 1] and out.high.tolist() == [5, 5]
    assert out.above(np.array([9.0, 5.0])).tolist() == [True, False]
    inside = global_envelope(np.array([3.1, 3.1]), simulated, level=0.2)
    assert inside.p > 0.5


def test_curves_that_are_all_alike_leave_nothing():
    same = global_envelope(np.ones(3), np.ones((9, 3)))
    assert same.p == 1.0
    assert not same.above(np.ones(3)).any() and not same.below(np.ones(3)).any()


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), st.booleans())
def test_who_leaves_the_band_is_significant(seed, coarse):
    random = np.random.default_rng(seed)
    curves = random.normal(size=(100, 12)).cumsum(axis=1)
    curves = np.round(curves) if coarse else curves
    found = global_envelope(curves[0], curves[1:])
    out = bool((found.above(curves[0]) | found.below(curves[0])).any())
    assert not (out and found.p > 0.05)
    if not coarse:
        assert out == (found.p <= 0.05)


def test_p_is_spread_evenly_under_chance():
    random = np.random.default_rng(0)
    p = [
        global_envelope(c[0], c[1:]).p
        for c in (random.normal(size=(20, 6)).cumsum(axis=1) for _ in range(2000))
    ]
    for level in (0.05, 0.25, 0.5):
        assert np.mean(np.array(p) <= level + 1e-9) == pytest.approx(level, abs=0.03)


def test_a_gap_in_a_curve_is_an_error():
    with pytest.raises(ValueError, match="finite"):
        global_envelope(np.array([1.0, np.nan]), np.ones((3, 2)))
