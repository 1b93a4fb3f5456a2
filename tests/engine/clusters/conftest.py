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


@pytest.fixture(scope="session")
def one_way_town(make_graph):
    """A town of one-way streets, 12 by 12 junctions."""
    rng = np.random.default_rng(3)
    rows, xy = [], {}
    for a in range(12):
        for b in range(12):
            node = 12 * a + b
            xy[node] = (300.0 * b, 300.0 * a)
            for other in ([node + 1] if b < 11 else []) + ([node + 12] if a < 11 else []):
                along, against = rng.uniform(0.1, 1.5, 2).round(1)
                rows.append((node, other, along, None if rng.random() < 0.3 else against))
    return make_graph(rows, xy)
