"""Draws of firms with replacement."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.clusters.bootstrap import draws


def test_draw_0_has_all_firms_and_others_as_many():
    times = draws(500, 20, 7)
    assert times.shape == (21, 500) and (times[0] == 1).all()
    assert (times.sum(axis=1) == 500).all()
    # (1 - 1/n)^n of the firms are not drawn: 37 %.
    assert abs((times[1:] == 0).mean() - np.exp(-1.0)) < 0.01


def test_a_draw_depends_on_its_seed_and_number_only():
    assert (draws(50, 9, 1)[:4] == draws(50, 3, 1)).all()
    assert (draws(50, 1, 1) != draws(50, 1, 2)).any()
    assert (draws(50, 2, 1)[1] != draws(50, 2, 1)[2]).any()


def test_one_firm_and_none():
    assert draws(1, 2, 1).tolist() == [[1], [1], [1]]
    assert draws(0, 2, 1).shape == (3, 0)
