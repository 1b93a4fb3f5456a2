"""Factors of traffic by road class and period."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.roads.traffic import (
    PERIODS,
    in_traffic,
    read_traffic_table,
)

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "tables" / "traffic.csv"


@pytest.fixture
def table(tmp_path):
    def make(text):
        path = tmp_path / "traffic.csv"
        path.write_text(text, encoding="utf-8")
        return read_traffic_table(path)

    return make


def test_classes_the_star_and_what_no_line_names(table):
    read = table(
        "# notes\nroad_class;period;factor\nprimary;peak;1,5\n*;peak;1.2\n\n;off_peak;1.1\n"
    )
    assert read.factor("primary", "peak") == 1.5
    assert read.factor("track", "peak") == 1.2
    assert read.factor("primary", "off_peak") == 1.1
    assert read.factor("primary", "free_flow") == 1.0


def test_minutes_are_multiplied_but_for_ferries_and_delays(table, make_network):
    line = [(0, 0), (1000, 0)]
    network = make_network([(1, 2, 4, np.nan, line)] * 4)
    network.road_class[:] = ["primary", "ferry", "delay", ""]
    read = table("road_class,period,factor\n*,peak,2\nprimary,peak,3\n")
    graph = in_traffic(network, read, "peak")
    assert graph.forward.tolist() == [12, 4, 4, 8]
    assert np.isinf(graph.backward).all()
    named = in_traffic(network, table("road_class,period,factor\nferry,peak,1.5\n"), "peak")
    assert named.forward.tolist() == [4, 6, 4, 4]


def test_the_shipped_table_slows_everything_down_and_peak_most():
    read = read_traffic_table(SHIPPED)
    assert "#" in SHIPPED.read_text(encoding="utf-8")[:1]
    for road_class in ("motorway", "primary", "residential", "never heard of"):
        free, off_peak, peak = (read.factor(road_class, period) for period in PERIODS)
        assert 1.0 == free <= off_peak <= peak < 3.0


def test_the_line_at_fault_is_named(table):
    with pytest.raises(InputError, match="period “night” in line 3"):
        table("# notes\nroad_class,period,factor\n*,night,1.2\n")
    with pytest.raises(InputError, match="“-1” in line 2, column factor"):
        table("road_class,period,factor\n*,peak,-1\n")
    with pytest.raises(InputError, match="no factor in line 2"):
        table("road_class,period,factor\n*,peak\n")
