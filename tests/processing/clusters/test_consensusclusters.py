"""erik:consensusclusters through Processing."""

# ruff: noqa: F811

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL, QgsVectorLayer
from road_layers import (  # noqa: F401
    cancelled,
    make_layer,
    make_points,
    make_roads,
    refused,
    run,
    thousands,
    town,
)

FIRMS = "field=sector:string&field=jobs:string&field=code:string"
NAME = "consensusclusters"
# One road of 60 kilometres, one minute a kilometre.
ROAD = [(0, 60, 60, 60)]


@pytest.fixture
def roads(make_roads):
    return make_roads(ROAD)


@pytest.fixture
def firms(make_points):
    """Three firms around 11 minutes, one at 18.2, three around 31, and one alone."""
    return make_points(
        [
            (10, 0, "16", "4", "a"),
            (11, 0, "16", "5", "b"),
            (12, 0, "16", "6", "c"),
            (18.2, 0, "16", "1", "d"),
            (30, 0, "46", "20", "e"),
            (31, 0, "46", "20", "f"),
            (33, 0, "46", "20", "g"),
            (55, 0, None, "3", "h"),
        ],
        FIRMS,
    )


def column(rows, name):
    return [row[name] for row in rows]


def rows_of(layer):
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "result", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_the_bound_decides_about_one_firm(run, roads, firms):
    # The fourth firm is 7.2 minutes from the middle: in the fringe of half the bound of 15
    # or 18 minutes, not of 12.
    rows, log = run(
        NAME,
        INPUT=firms,
        ROADS=roads,
        WEIGHT_FIELD="jobs",
        MINIMUM=3,
        PERIODS=[0],
        BOOTSTRAPS=0,
        ZONES="memory:",
        SENSITIVITY="memory:",
    )
    assert column(rows, "code") == list("abcdefgh")
    assert column(rows, "zone") == [*["core"] * 3, "transition", *["core"] * 3, "none"]
    assert column(rows, "cluster_id") == [1, 1, 1, 1, 5, 5, 5, None]
    assert column(rows, "certainty") == pytest.approx([1, 1, 1, 2 / 3, 1, 1, 1, 0])
    assert column(rows, "in_cluster") == pytest.approx([1, 1, 1, 2 / 3, 1, 1, 1, 0])
    assert (log.result["CLUSTERS"], log.result["RUNS"]) == (2, 3)
    said = " ".join(log.lines)
    assert "3 runs. Methods: Meeting-time clusters. Bounds: 80, 100, 120 % of the" in said
    assert "Traffic periods: Free flow. Firms: all; random draws: 0." in said
    assert "2 consensus clusters: 6 firms in cores, 1 in transition" in said
    finding = "What moves the boundary most: the meeting bound (100 % of the variation)."
    assert finding in said and log.result["FINDING"] == finding
    assert finding in log.layer.metadata().abstract()
    shorter, longer = rows_of(log.result["SENSITIVITY"])
    assert (shorter["setting"], shorter["instead_of"]) == (
        "80 % of the bounds",
        "100 % of the bounds",
    )
    assert [shorter[n] for n in ("firms_in", "firms_out", "firms_move")] == [0, 1, 0]
    assert [shorter[n] for n in ("jobs_in", "jobs_out", "jobs_move")] == [0, 1, 0]
    assert longer["firms_out"] == 0 and longer["variation"] == pytest.approx(1.0)
    zones = rows_of(log.result["ZONES"])
    assert [(z["cluster_id"], z["zone"], z["firms"], z["jobs"]) for z in zones] == [
        (1, "core", 3, 15.0),
        (1, "transition", 1, 1.0),
        (5, "core", 3, 60.0),
    ]
    assert column(zones, "rank") == [1, 1, 2]


def test_zones_of_a_cluster_do_not_overlap_and_lie_around_their_firms(run, roads, firms):
    _, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3, BOOTSTRAPS=3, ZONES="memory:")
    features = list(log.result["ZONES"].getFeatures())
    assert {feature["zone"] for feature in features} >= {"core", "transition"}
    for one in features:
        assert one.geometry().isGeosValid() and one["area_km2"] > 0.0
        for other in features:
            if one.id() < other.id() and one["cluster_id"] == other["cluster_id"]:
                assert one.geometry().intersection(other.geometry()).area() < 1.0
    for firm in log.layer.getFeatures():
        zones = [f for f in features if f["cluster_id"] == firm["cluster_id"]]
        own = [f for f in zones if f["zone"] == firm["zone"]]
        if firm["zone"] != "none":
            assert own[0].geometry().distance(firm.geometry()) < 50.0


def test_traffic_moves_the_boundary(run, roads, firms):
    # At peak the fourth firm is farther than half of the bound; the roads are tertiary.
    options = {"INPUT": firms, "ROADS": roads, "MINIMUM": 3, "BOUNDS": "100", "BOOTSTRAPS": 0}
    rows, log = run(NAME, **options, PERIODS=[0, 2], SENSITIVITY="memory:")
    assert rows[3]["certainty"] == pytest.approx(0.5) and rows[3]["zone"] == "transition"
    assert "What moves the boundary most: the traffic period (100 %" in log.result["FINDING"]
    (row,) = rows_of(log.result["SENSITIVITY"])
    assert (row["factor"], row["setting"], row["instead_of"]) == (
        "Traffic period",
        "Peak",
        "Free flow",
    )
    # The field of jobs is not given.
    assert row["firms_out"] == 1.0 and row["jobs_out"] in (None, NULL)
    assert "PERIODS = Free flow, Peak" in log.layer.metadata().abstract()


def test_the_same_seed_gives_the_same_result_and_rows_may_stand_in_any_order(
    run, town, make_points
):
    import random

    random.seed(4)
    places = [
        (0.25 * random.randrange(24), 250.0 * random.randrange(24), str(n)) for n in range(120)
    ]
    options = {"ROADS": town, "MEETING_MINUTES": 4, "MINIMUM": 4, "BOOTSTRAPS": 2}
    found = []
    for order, seed in ((places, 1), (sorted(places, key=lambda p: p[2][::-1]), 1), (places, 2)):
        rows, _ = run(NAME, INPUT=make_points(order), **options, ID_FIELD="code", SEED=seed)
        names = ("cluster_id", "zone", "certainty", "in_cluster")
        found.append({row["code"]: [row[name] for name in names] for row in rows})
    assert found[0] == found[1] != found[2]


def test_relationship_clusters_by_known_links(run, roads, firms, make_layer):
    # One cluster within 15 minutes, but two groups that deliver to each other.
    near = make_layer(
        "Point",
        "field=code:string",
        [(f"Point({510_000 + 500 * n} 5500000)", letter) for n, letter in enumerate("abcdef")],
    )
    pairs = ["ab", "bc", "ca", "de", "ef", "fd"]
    links = make_layer(
        "NoGeometry", "field=from_id:string&field=to_id:string", [(None, *pair) for pair in pairs]
    )
    options = {"INPUT": near, "ROADS": roads, "ID_FIELD": "code", "MINIMUM": 3, "PERIODS": [0]}
    rows, log = run(NAME, **options, METHODS=[1], LINKS=links, BOOTSTRAPS=0)
    assert [row["cluster_id"] for row in rows] == ["a"] * 3 + ["d"] * 3
    assert "No setting moves the boundary" in log.result["FINDING"]
    # With both methods half of the runs put all together.
    rows, log = run(NAME, **options, METHODS=[0, 1], LINKS=links, BOOTSTRAPS=0)
    assert column(rows, "certainty") == pytest.approx([(2 + 3 * 0.5) / 5] * 6)
    assert "the method (100 % of the variation)" in log.result["FINDING"]
    assert "Relationship clusters: the first run took" in " ".join(log.lines)
    # Communities that do not come to the minimum are none.
    rows, log = run(NAME, **{**options, "MINIMUM": 4}, METHODS=[1], LINKS=links, BOOTSTRAPS=0)
    assert column(rows, "zone") == ["none"] * 6
    assert "No cluster is found in most of the runs" in " ".join(log.warnings)
    assert log.result["FINDING"].startswith("There is no consensus cluster")


def test_relationship_clusters_by_sector(run, roads, make_points):
    rows = [(10 + 0.5 * n, 0, "25.11" if n % 2 else "62.01") for n in range(12)]
    layer = make_points(rows, "field=sector:string")
    found, _ = run(
        NAME,
        INPUT=layer,
        ROADS=roads,
        SECTOR_FIELD="sector",
        METHODS=[1],
        MINIMUM=4,
        BOOTSTRAPS=2,
    )
    clusters = [{r["cluster_id"] for r in found if r["sector"] == s} for s in ("25.11", "62.01")]
    assert [len(one) for one in clusters] == [1, 1] and clusters[0] != clusters[1]


FLOWS = "field=from_code:string&field=to_code:string&field=people:double"
BASINS = {
    "CODE_FIELD": "code",
    "FROM_FIELD": "from_code",
    "TO_FIELD": "to_code",
    "PEOPLE_FIELD": "people",
    "MIN_SIZE": 10,
    "TARGET_SIZE": 50,
}


def commuters(make_table, *more):
    """Between A and B, and between C and D, many; between B and C few."""
    rows = [("A", "A", 60), ("B", "B", 20), ("A", "B", 20), ("B", "A", 40)]
    rows += [("C", "C", 60), ("D", "D", 20), ("C", "D", 20), ("D", "C", 40), ("B", "C", 5)]
    return make_table([*rows, *more], FLOWS)


@pytest.fixture
def spread_firms(make_points):
    """Two firms in each of four squares of 10 kilometres, and one beyond."""
    return make_points([(10 * n + km, 0, "x") for n in range(4) for km in (3, 6)] + [(45, 0, "y")])


def test_labour_basins(run, roads, spread_firms, make_areas, make_table):
    rows, log = run(
        NAME,
        INPUT=spread_firms,
        ROADS=roads,
        METHODS=[2],
        AREAS=make_areas(list("ABCD")),
        FLOWS=commuters(make_table, ("A", "Z", 3)),
        BOOTSTRAPS=2,
        **BASINS,
    )
    assert column(rows, "cluster_id") == [1] * 4 + [5] * 4 + [None]
    assert column(rows, "certainty")[:8] == [1.0] * 8
    said = " ".join(log.warnings)
    assert "1 firm lies in no area of “layer” and is in no labour basin: 9." in said
    assert "has codes that no area has and is left out: Z" in said
    # Neither traffic nor the draw changes basins of counted commuters.
    assert "with 3 different runs this method takes about" in " ".join(log.lines)
    assert log.result["RUNS"] == 18


def test_labour_basins_of_estimated_commuters(run, roads, spread_firms, make_areas):
    areas = make_areas(
        [("A", 100.0, 140.0), ("B", 100.0, 60.0), ("C", 100.0, 140.0), ("D", 100.0, 60.0)],
        "field=code:string&field=residents:double&field=work:double",
    )
    rows, log = run(
        NAME,
        INPUT=spread_firms,
        ROADS=roads,
        METHODS=[2],
        AREAS=areas,
        CODE_FIELD="code",
        RESIDENTS_FIELD="residents",
        JOBS_FIELD="work",
        MIN_SIZE=50,
        TARGET_SIZE=150,
        BOOTSTRAPS=0,
    )
    assert {row["cluster_id"] for row in rows[:8]} - {None}
    notes = log.layer.metadata().abstract()
    assert notes.count("ESTIMATE: no commuters were counted") == 2
    # Once for each bound and each period.
    assert "with 6 different runs this method takes about" in " ".join(log.lines)


def test_all_three_methods_at_once(run, roads, spread_firms, make_areas, make_table, make_layer):
    links = make_layer(
        "NoGeometry", "field=from_id:int&field=to_id:int", [(None, 1, 2), (None, 5, 6)]
    )
    rows, log = run(
        NAME,
        INPUT=spread_firms,
        ROADS=roads,
        METHODS=[0, 1, 2],
        MINIMUM=2,
        AREAS=make_areas(list("ABCD")),
        FLOWS=commuters(make_table),
        LINKS=links,
        BOOTSTRAPS=1,
        REPORT="TEMPORARY_OUTPUT",
        **BASINS,
    )
    assert log.result["RUNS"] == 3 * 3 * 2 * 2 and log.result["CLUSTERS"] >= 2
    page = Path(log.result["REPORT"]).read_text(encoding="utf-8")
    assert "Relationship clusters" in page and "What moves the boundary" in page
    assert 'class="bar"' in page and "instead of" in page
    assert rows[0]["cluster_id"] is not None


def test_a_geopackage_opens_with_its_style_and_provenance(run, roads, firms, tmp_path):
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "ZONES", "SENSITIVITY")}
    run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3, BOOTSTRAPS=0, PERIODS=[0], **paths)
    for path in paths.values():
        layer = QgsVectorLayer(path, "again", "ogr")
        assert "What moves the boundary most" in layer.metadata().abstract()
        assert "METHODS = Meeting-time clusters" in layer.metadata().abstract()
    _, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3, BOOTSTRAPS=0, ZONES="memory:")
    for layer in (log.layer, log.result["ZONES"]):
        legend = [item.label() for item in layer.renderer().legendSymbolItems()]
        assert legend[0] == "Core: together in at least 80 % of the runs"


def test_a_result_can_be_run_again(run, roads, firms):
    options = {"ROADS": roads, "MINIMUM": 3, "BOOTSTRAPS": 0, "PERIODS": [0]}
    first, log = run(NAME, INPUT=firms, **options)
    again, _ = run(NAME, INPUT=log.layer, **options)
    assert column(again, "zone_2") == column(first, "zone") == column(again, "zone")


def test_without_the_optional_outputs(run, roads, firms):
    _, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3, BOOTSTRAPS=0)
    assert set(log.result) == {"OUTPUT", "CLUSTERS", "RUNS", "FINDING"}


def test_firms_without_a_place_or_a_road_are_kept(run, roads, make_layer):
    points = [f"Point({510_000 + 1000 * n} 5500000)" for n in range(3)]
    rows = [*((p, "x") for p in points), (None, "lost"), ("Point(512000 5509000)", "far")]
    found, log = run(
        NAME, INPUT=make_layer("Point", "field=code:string", rows), ROADS=roads, MINIMUM=3
    )
    assert len(found) == 5
    by_code = {row["code"]: row for row in found}
    assert (by_code["lost"]["zone"], by_code["lost"]["cluster_id"]) == ("none", None)
    assert by_code["far"]["zone"] == "none"
    assert "1 of 4 points of “layer” is farther than 500 m from any road" in " ".join(log.warnings)


def test_jobs_that_are_negative_text_or_missing(run, roads, make_points):
    jobs = ["4", "-5", "many", None, "6"]
    layer = make_points([(10 + n, 0, j) for n, j in enumerate(jobs)], "field=jobs:string")
    rows, log = run(
        NAME,
        INPUT=layer,
        ROADS=roads,
        WEIGHT_FIELD="jobs",
        MINIMUM=3,
        BOOTSTRAPS=0,
        ZONES="memory:",
    )
    said = " ".join(log.warnings)
    assert "1 firm has jobs below 0 in jobs" in said
    assert "1 firm has a text instead of a number in jobs" in said
    assert "1 firm has no jobs in jobs" in said
    assert column(rows, "zone") == ["core"] * 5
    assert column(rows_of(log.result["ZONES"]), "jobs") == [10.0]


def test_all_firms_at_one_place(run, roads, make_points):
    layer = make_points([(5, 100)] * 4, "field=code:string")
    rows, log = run(NAME, INPUT=layer, ROADS=roads, MINIMUM=3, BOOTSTRAPS=0, ZONES="memory:")
    assert "All firms join the road network at one place" in " ".join(log.warnings)
    assert column(rows, "certainty") == [1.0] * 4 and len(rows_of(log.result["ZONES"])) == 1


def test_firms_in_parts_of_the_roads_that_are_not_joined(run, make_roads, make_points):
    roads = make_roads([(0, 10, 10, 10), (20, 30, 10, 10)])
    layer = make_points([(n, 0) for n in (1, 2, 3, 21, 22, 23, 24)], "field=code:string")
    rows, log = run(NAME, INPUT=layer, ROADS=roads, MINIMUM=3, BOOTSTRAPS=0)
    assert "The firms lie on 2 parts of the road network" in " ".join(log.warnings)
    assert len({row["cluster_id"] for row in rows}) == 2


def test_one_firm(refused, roads, make_points):
    layer = make_points([(1, 0), (2, 5000)], "field=code:string")
    assert "Only one firm is on the road network" in refused(NAME, INPUT=layer, ROADS=roads)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"METHODS": []}, "No method is chosen"),
        ({"PERIODS": []}, "No traffic period is chosen"),
        ({"BOUNDS": "80, 120"}, "with 100 among them"),
        ({"BOUNDS": "much"}, "must be percentages from 10 to 500"),
        ({"BOUNDS": "-20, 100"}, "must be percentages from 10 to 500"),
        ({"BOUNDS": "nan, 100"}, "must be percentages from 10 to 500"),
        ({"BOOTSTRAPS": -1}, "The number of random draws must be 0 or more"),
        ({"BOOTSTRAPS": 10_000}, "ask for 60,006 runs; at most 20,000 are possible"),
        ({"SEED": -1}, "The seed must be 0 or more"),
        ({"MEETING_MINUTES": 0}, "“Meeting bound (minutes)” must be above 0"),
        ({"MINIMUM": 0}, "The minimum must be above 0"),
        ({"MINIMUM_KIND": 1}, "the field with the jobs is not chosen"),
        ({"SECTORS": "25"}, "not the field of the firms with their sector"),
        ({"METHODS": [1]}, "Relationship clusters are chosen. No relation is chosen. Choose at"),
        (
            {"METHODS": [0, 1], "SECTOR_FIELD": "sector", "RELATION_TAU": 0},
            "“Decay time of relations τ (minutes)” must be above 0",
        ),
        (
            {"METHODS": [1], "SECTOR_FIELD": "sector", "LEAST_RELATEDNESS": 2},
            "“Least relatedness of a link” must be a number from 0 to 1",
        ),
        ({"METHODS": [2]}, "Labour basins are chosen. Choose a layer of areas and the field"),
        ({"SECTOR_FIELD": "branch"}, "no field “branch”"),
        ({"WEIGHT_FIELD": "people"}, "no field “people”"),
        ({"WEIGHT_FIELD": "code"}, "No firm has a usable number of jobs in the field code"),
    ],
)
def test_settings_that_make_no_sense(refused, roads, firms, options, sentence):
    assert sentence in refused(NAME, INPUT=firms, ROADS=roads, **options)


def test_labour_basins_without_commuters_or_with_others_areas(
    refused, roads, spread_firms, make_areas, make_table
):
    options = {"INPUT": spread_firms, "ROADS": roads, "METHODS": [2], "CODE_FIELD": "code"}
    areas = make_areas(list("ABCD"))
    assert "Give a table of commuters" in refused(NAME, **options, AREAS=areas)
    flows = commuters(make_table)
    sentence = refused(NAME, **options, AREAS=areas, FLOWS=flows)
    assert "Labour basins are chosen. Choose the fields of the commuters" in sentence
    options.update(BASINS)
    sentence = refused(NAME, **{**options, "MIN_SIZE": 60}, AREAS=areas, FLOWS=flows)
    assert "must be 0 or more and below the target size" in sentence
    elsewhere = make_areas([])
    assert "has no areas" in refused(NAME, **options, AREAS=elsewhere, FLOWS=flows)
    foreign = make_table([("X", "Y", 5)], FLOWS)
    sentence = refused(NAME, **options, AREAS=areas, FLOWS=foreign)
    assert "No row of the commuters goes from one of the areas to another" in sentence
    assert "such as X, Y" in sentence
    alone = make_areas(["A"])
    assert "holds one area only" in refused(NAME, **options, AREAS=alone, FLOWS=flows)


def test_firms_that_no_area_holds(refused, roads, make_points, make_areas, make_table):
    firms = make_points([(n, 0, "x") for n in (45, 50, 55)])
    options = {"INPUT": firms, "ROADS": roads, "METHODS": [2], **BASINS}
    areas = make_areas(list("ABCD"))
    sentence = refused(NAME, **options, AREAS=areas, FLOWS=commuters(make_table))
    assert "No firm lies in an area of “layer”" in sentence


def test_firms_that_nothing_relates(refused, roads, make_points):
    layer = make_points([(10, 0, "16"), (11, 0, "46"), (40, 0, "16")], "field=sector:string")
    options = {"INPUT": layer, "ROADS": roads, "SECTOR_FIELD": "sector", "METHODS": [1]}
    sentence = refused(NAME, **options)
    assert "No two firms within 18 minutes of each other are related" in sentence


def test_cancel(cancelled, town, thousands, tmp_path):
    for percent in (22, 45, 87, 92):
        paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "ZONES")}
        options = {"MEETING_MINUTES": 5, "MINIMUM": 3, "BOOTSTRAPS": 2, **paths}
        assert cancelled(NAME, percent, INPUT=thousands, ROADS=town, **options) < 0.5
        assert not list(tmp_path.iterdir())


def test_zones_of_firms_off_the_road_have_an_area(run, roads, make_points):
    firms = make_points([(30 + 0.01 * n, 200) for n in range(4)], "")
    options = {"MINIMUM": 3, "NEAR_MINUTES": 7, "BOOTSTRAPS": 0, "ZONES": "memory:"}
    _, log = run(NAME, INPUT=firms, ROADS=roads, **options)
    zones = rows_of(log.result["ZONES"])
    assert [zone["zone"] for zone in zones] == ["core"]
    # Circles of 194 m around firms that are 10 m apart; the road is beyond.
    assert zones[0]["area_km2"] == pytest.approx(0.13, abs=0.02)
