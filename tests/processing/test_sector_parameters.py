"""Sectors and groups of sectors: the same parameters and sentences in every algorithm."""

# ruff: noqa: F811

from __future__ import annotations

import pytest
from road_layers import (  # noqa: F401
    make_layer,
    make_points,
    make_roads,
    refused,
    run,
)

FIRMS = "field=code:string&field=sector:string&field=jobs:string"
GROUPS = "field=sector:string&field=group:string"
ROADS = [(0, 60, 60, 60)]
OPTIONS = {
    "clusterdistance": {
        "SUMMARY": "memory:",
        "RELABELLINGS": 19,
        "MINIMUM_FIRMS": 2,
        "MAX_MINUTES": 20,
    },
    "hotspots": {"WEIGHT_FIELD": "jobs", "MEETING_MINUTES": 3},
    "meetingtimeclusters": {"MINIMUM": 2},
    "relationshipclusters": {"RUNS": 2},
}
EVERY = pytest.mark.parametrize("name", OPTIONS)
SPORT = [("32.3", "sport system"), ("93", "sport system"), ("C1520", "sport system")]
# Makers, sellers and users of sports goods, and two metal workers.
SECTORS = ["3230", "93.12", "15.20", "25.11", "C25", "93", None]


@pytest.fixture
def options(make_roads, make_points, make_layer):
    """Return a function that puts together what an algorithm gets."""

    def made(name, groups=None, columns=GROUPS, sectors=SECTORS, **more):
        if name == "relationshipclusters":
            pytest.importorskip("igraph")
        rows = [(k, 0, f"f{k}", sector, str(k + 1)) for k, sector in enumerate(sectors)]
        more = {"INPUT": make_points(rows, FIRMS), "SECTOR_FIELD": "sector", **more}
        if groups is not None:
            table = [(None, *row) for row in groups]
            more["SECTOR_GROUPS"] = make_layer("NoGeometry", columns, table)
        more = {name: value for name, value in more.items() if value is not None}
        return {"ROADS": make_roads(ROADS), **OPTIONS[name], **more}

    return made


@EVERY
def test_a_cluster_across_sectors(run, options, name):
    rows, log = run(name, **options(name, SPORT, SECTORS="Sport System"))
    if name == "clusterdistance":
        assert {row["sector"] for row in rows} == {"Sport System"}
        (summary,) = log.result["SUMMARY"].getFeatures()
        assert summary["firms"] == 4
    elif name == "hotspots":
        assert "4 of 7 firms are of the sectors chosen." in log.lines
        # Three neighbours of the second: its own, and those before and after it.
        assert rows[1]["near_sum"] == 1 + 2 + 3 and rows[4]["near_sum"] == 2 + 3 + 6
    elif name == "meetingtimeclusters":
        assert [row["role"] == "core" for row in rows] == [True, True, True, False, False, True,
                                                           False]  # fmt: skip
        assert rows[1]["membership"] > 0.8
    else:
        assert [row["community"] for row in rows] == [1, 1, 1, None, None, 1, None]
        assert "4 of 7 firms are of the sectors chosen." in log.lines


@EVERY
def test_a_code_stands_for_all_finer_ones_however_written(run, options, name):
    rows, log = run(name, **options(name, SECTORS="25"))
    if name == "clusterdistance":
        (summary,) = log.result["SUMMARY"].getFeatures()
        assert (summary["sector"], summary["firms"]) == ("25", 2)
    elif name == "hotspots":
        assert "2 of 7 firms are of the sectors chosen." in log.lines
    elif name == "meetingtimeclusters":
        assert [row["code"] for row in rows if row["role"] == "core"] == ["f3", "f4"]
    else:
        assert [row["code"] for row in rows if row["community"]] == ["f3", "f4"]


@EVERY
def test_a_table_of_other_field_names_and_rows_that_cannot_be_used(run, options, name):
    groups = [*SPORT, ("93.2", None), (None, "sport system"), ("85", "school")]
    columns = "field=nace_code:string&field=belongs_to:string"
    _, log = run(name, **options(name, groups, columns, SECTORS="sport system"))
    assert (
        "2 rows of the table “layer” are left out, because their sector or their group is empty: "
        "4, 5." in log.warnings
    )
    assert "1 of 4 sectors of the table “layer” occurs nowhere in the data: 85." in " ".join(
        log.warnings
    )


@EVERY
@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({"groups": [(None, "x")]}, "no row with both a sector and a group"),
        ({"groups": [("25", "x"), ("C25", "y")]}, "more than one group: C25"),
        ({"groups": [("25",)], "columns": "field=sector:string"}, "needs two fields"),
        ({"SECTORS": "25, 99"}, "No firm has the sector “99”"),
        ({"groups": SPORT, "SECTORS": "health"}, "No firm has the sector “health”"),
        ({"SECTOR_FIELD": "branch"}, "has no field “branch”"),
        ({"SECTOR_FIELD": None}, "but not the field of the firms with their sector"),
        ({"groups": SPORT, "SECTOR_FIELD": None}, "but not the field of the firms with their"),
        ({"sectors": [None, "", " "]}, "No firm of “layer” has a sector in the field sector"),
    ],
)
def test_what_cannot_be_used_is_refused_in_the_same_words(refused, options, name, more, sentence):
    assert sentence in refused(name, **options(name, **{"SECTORS": "25", **more}))


@EVERY
def test_firms_without_a_sector_are_told(run, options, name):
    _, log = run(name, **options(name, SECTORS="25, 93"))
    said = " ".join([*log.warnings, *log.lines])
    start = "1 of 7 firms has no" if name == "relationshipclusters" else "1 firm has no sector"
    assert start in said


def test_no_field_of_sectors_where_it_is_needed(refused, options):
    text = refused("clusterdistance", **options("clusterdistance", SECTOR_FIELD=None))
    assert "The field with the sectors is not chosen. Choose it under “Sector”." in text


def test_choices_that_change_nothing(run, refused, options):
    text = refused("hotspots", **options("hotspots", SPORT))
    assert "Groups of sectors are given, but no sector or group is chosen" in text
    _, log = run("hotspots", **options("hotspots"))
    assert "No sector is chosen under “Which sectors”: all firms are looked at." in log.lines


def test_too_few_firms_of_the_chosen_sectors(refused, options):
    text = refused("relationshipclusters", **options("relationshipclusters", SECTORS="32"))
    assert "Fewer than two firms of the sectors chosen are on the road network" in text
