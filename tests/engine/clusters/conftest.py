"""Firms on roads."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessPoints


@pytest.fixture(scope="session")
def points():
    """Make access points of (edge, fraction) or (edge, fraction, walk minutes)."""

    def make(*positions):
        table = np.array([(*p, 0.0)[:3] for p in positions], dtype=float).reshape(-1, 3)
        edge, fraction, walk = table[:, 0].astype(np.int64), table[:, 1], table[:, 2]
        return AccessPoints(edge, fraction, walk * 80.0, walk)

    return make
