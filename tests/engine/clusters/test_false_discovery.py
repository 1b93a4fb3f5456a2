"""q-values against an example worked out by hand, and scipy where it has the function."""

from __future__ import annotations

import numpy as np
import pytest
import scipy.stats
from erik_clusters.erik_clusters_plugin.engine.clusters.false_discovery import false_discovery


def test_by_hand():
    # 4 tests: .01 * 4/1, .03 * 4/2, .04 * 4/3, .5 * 4/4; .06 comes down to the .05333 behind it.
    q = false_discovery(np.array([0.5, 0.03, 0.01, 0.04]))
    assert q == pytest.approx([0.5, 0.16 / 3, 0.04, 0.16 / 3])


def test_what_was_not_tested_does_not_count():
    q = false_discovery(np.array([0.02, np.nan, 0.5]))
    assert q[[0, 2]] == pytest.approx([0.04, 0.5]) and np.isnan(q[1])
    assert len(false_discovery(np.array([]))) == 0


@pytest.mark.skipif(not hasattr(scipy.stats, "false_discovery_control"), reason="scipy before 1.11")
@pytest.mark.parametrize("seed", range(5))
def test_like_scipy(seed):
    p = np.round(np.random.default_rng(seed).uniform(size=200) ** 3, 3)
    assert false_discovery(p) == pytest.approx(scipy.stats.false_discovery_control(p), abs=1e-14)
