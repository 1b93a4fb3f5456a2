"""Invented regions to look at."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.demo.region import make_region


@pytest.fixture(scope="package")
def region():
    return make_region(1, "small")
