"""Consensus clusters in words."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus import (
    CORE,
    FRINGE,
    NONE,
    Consensus,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus_runs import Design
from erik_clusters.erik_clusters_plugin.engine.clusters.sensitivity import Change, Variation
from erik_clusters.erik_clusters_plugin.layers.consensus import (
    RankedZones,
    Sensitivity,
    Settings,
    finding,
    percent,
)
from erik_clusters.erik_clusters_plugin.layers.consensus_report import report
from erik_clusters.erik_clusters_plugin.layers.provenance import Provenance

SETTINGS = Settings(
    Design(1, (0.8, 1.0, 1.2), 2, 9), ["Meeting-time clusters"], ["Off-peak", "Peak"]
)


def found(*share, total=3.0, settings=SETTINGS, changes=(), jobs=None, clusters=2):
    values = Variation(np.array(share, dtype=float), total)
    return Sensitivity(settings, clusters, changes, values, jobs)


@pytest.mark.parametrize(
    ("sensitivity", "sentence"),
    [
        (
            found(0, 0.3, 0.48, 0.15),
            "What moves the boundary most: the traffic period (48 % of the variation), then the "
            "meeting bound (30 %).",
        ),
        (
            found(0, 0.5, 0.2, 0.0),
            "What moves the boundary most: the meeting bound (50 % of the variation), then the "
            "traffic period (20 %). Settings acting together make up 30 %.",
        ),
        (
            found(0, 0, 0, 1),
            "What moves the boundary most: the draw of firms (100 % of the variation).",
        ),
        (
            found(0, 0, 0, 0),
            "No setting moves the boundary by itself, only several together.",
        ),
        (
            found(0, 0, 0, 0, total=0.0),
            "No setting moves the boundary: the firms of each cluster are always together.",
        ),
        (
            found(0, 0, 0, 0, clusters=0),
            "There is no consensus cluster, so that no boundary can be compared.",
        ),
        (
            found(0, 0, 0, 0, settings=Settings(Design(1, (1.0,), 1, 0), ["a"], ["b"])),
            "Nothing was varied, so that nothing can be said about what moves the boundary.",
        ),
    ],
)
def test_the_finding_names_what_moves_the_boundary_most(sensitivity, sentence):
    assert finding(sensitivity) == sentence


def test_the_table_has_the_most_influential_setting_first():
    half = np.array([0.5, 0.0, 1.0])
    none = np.zeros(3)
    changes = [
        Change("bound", 0, none, half, none),
        Change("period", 1, half, none, none),
        Change("draw", -1, none, none, half),
    ]
    rows = found(0, 0.2, 0.5, 0.1, changes=changes, jobs=np.array([10.0, 3.0, 4.0])).rows()
    assert rows == [
        ["Traffic period", "Peak", "Off-peak", 1.5, 0, 0, 9.0, 0, 0, 0.5],
        ["Bound", "80 % of the bounds", "100 % of the bounds", 0, 1.5, 0, 0, 9.0, 0, 0.2],
        [
            "Draw of firms",
            "firms drawn at random (mean of 9 draws)",
            "all firms",
            *(0, 0, 1.5, 0, 0, 9.0),
            0.1,
        ],
    ]
    assert found(0, 0.2, 0.5, 0.1, changes=changes[:1]).rows()[0][6:9] == [None] * 3


def test_only_the_whole_reads_as_100():
    assert [percent(share) for share in (0.0, 0.996, 1.0)] == ["0 %", "> 99 %", "100 %"]


def two_clusters():
    cluster = np.array([0, 0, 1, 1, 1, -1])
    certainty = np.array([0.9, 0.9, 0.85, 1.0, 0.3, 0.1])
    zone = np.array([CORE, CORE, CORE, CORE, FRINGE, NONE])
    member = np.array([1, 1, 1, 1, 0, 0], dtype=bool)
    return Consensus(cluster, certainty, zone, member, member, np.ones(6))


def test_clusters_rank_by_what_their_members_count():
    ranked = RankedZones.of(two_clusters(), np.array([1.0, 1.0, 5.0, 1.0, 90.0, 1.0]))
    assert ranked.clusters == [1, 0] and ranked.heart == {0: 0, 1: 3}
    assert ranked.firms(1, CORE).tolist() == [2, 3] and ranked.firms(1, FRINGE).tolist() == [4]


def test_the_report_escapes_names_and_says_what_was_found():
    ranked = RankedZones.of(two_clusters(), np.ones(6))
    provenance = Provenance("erik:consensusclusters", "Consensus clusters", {})
    changes = [Change("bound", 0, *(np.zeros(6),) * 3)]
    page = report(ranked, ["<a>", *"bcdef"], found(0, 0.6, 0.1, 0.05, changes=changes), provenance)
    assert "&lt;a&gt;" in page and "<a>" not in page
    assert "<td>Several settings together</td>" in page and ">25 %<" in page
    assert "width:60.00%" in page
    assert "the meeting bound (60 % of the variation)" in page and "80 % of the bounds" in page
    assert "consensus clusters" in page and "core firms" in page and "Jobs that" not in page


def test_the_report_of_nothing():
    nothing = np.zeros(2)
    empty = Consensus(
        np.full(2, -1), nothing, np.zeros(2, int), nothing > 0, nothing > 0, np.zeros(2)
    )
    provenance = Provenance("erik:consensusclusters", "Consensus clusters", {})
    page = report(
        RankedZones.of(empty, np.ones(2)),
        ["a", "b"],
        found(0, 0, 0, 0, total=0.0, clusters=0),
        provenance,
    )
    assert "No cluster is found in most of the runs" in page and "no consensus cluster" in page
