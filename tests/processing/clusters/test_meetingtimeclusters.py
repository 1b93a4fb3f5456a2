"""erik:meetingtimeclusters through Processing."""

# ruff: noqa: F811

from __future__ import annotations

import math

import pytest
from qgis.core import QgsGeometry, QgsVectorLayer, QgsWkbTypes
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
# One road of 60 kilometres, one minute a kilometre.
ROAD = [(0, 60, 60, 60)]
NAME = "meetingtimeclusters"


@pytest.fixture
def roads(make_roads):
    return make_roads(ROAD)


@pytest.fixture
def firms(make_points):
    """Three woodworkers at 10 to 12 minutes, three traders at 30 to 33, and two others."""
    return make_points(
        [
            (10, 0, "16", "4", "a"),
            (11, 0, "16", "5", "b"),
            (12, 0, "16", "6", "c"),
            (18, 0, "16", "1", "d"),
            (30, 0, "46", "20", "e"),
            (31, 0, "46", "20", "f"),
            (33, 0, "46", "20", "g"),
            (55, 0, None, "3", "h"),
        ],
        FIRMS,
    )


def column(rows, name):
    return [row[name] for row in rows]


def rows_of(log, output):
    layer = log.result[output]
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_firms_extents_and_sheds(run, roads, firms):
    rows, log = run(
        NAME,
        INPUT=firms,
        ROADS=roads,
        WEIGHT_FIELD="jobs",
        MINIMUM=3,
        EXTENTS="memory:",
        SHEDS="memory:",
        COMMUTE_MINUTES=20,
    )
    assert column(rows, "code") == list("abcdefgh") and rows[0]["wkt"].startswith("Point")
    assert column(rows, "role") == [*["core"] * 3, "fringe", *["core"] * 3, "none"]
    # Clusters are named after the firm in the middle.
    assert column(rows, "cluster_id") == [2, 2, 2, 2, 6, 6, 6, None]
    assert column(rows, "minutes_to_medoid") == pytest.approx([1, 0, 1, 7, 1, 0, 2, None])
    assert rows[3]["membership"] == pytest.approx(math.exp(-7 / 15))
    first, second = rows_of(log, "EXTENTS")
    assert (first["cluster_id"], first["rank"], first["firms"], first["fringe_firms"]) == (
        2,
        1,
        3,
        1,
    )
    assert (first["jobs"], second["jobs"]) == (15.0, 60.0)
    assert (second["greatest_minutes"], second["median_minutes"]) == pytest.approx((3.0, 2.0))
    assert second["medoid_id"] == 6 and 0.0 < second["area_km2"] < 10.0
    # The shed reaches 20 minutes to either side of firms from 30 to 33.
    shed = next(f for f in log.result["SHEDS"].getFeatures() if f["cluster_id"] == 6)
    box = shed.geometry().boundingBox()
    assert box.xMinimum() == pytest.approx(510_000, abs=600)
    assert box.xMaximum() == pytest.approx(553_000, abs=600)
    assert (shed["minutes_to"], shed["clipped"]) == (20.0, False)
    assert shed["road_km"] == pytest.approx(43.0, abs=0.1)
    said = " ".join(log.lines)
    assert "2 clusters: 6 firms in cores, 1 in fringes, 1 of 8 in none." in said
    assert "3 firms (60 jobs) in the core around firm 6, at most 3.0 and half" in said
    assert "no two firms of any core are more than 3.00 minutes apart" in said
    abstract = log.layer.metadata().abstract()
    assert "MINIMUM = 3" in abstract and "Firms = layer" in abstract and "Measured anew" in abstract
    labels = [item.label() for item in log.layer.renderer().legendSymbolItems()]
    assert labels[0] == "Core firm: all of a core can meet in time"


def test_sheds_lead_to_the_core_unless_asked_otherwise(run, make_roads, make_points):
    # East of the firms the road leads only towards them.
    roads = make_roads([(0, 10, 10, 10), (10, 20, None, 10)])
    firms = make_points([(5, 0), (6, 0), (7, 0)], "field=code:string")
    east = []
    for direction in (1, 0):
        _, log = run(
            NAME, INPUT=firms, ROADS=roads, MINIMUM=3, SHEDS="memory:", DIRECTION=direction
        )
        east.append(next(log.result["SHEDS"].getFeatures()).geometry().boundingBox().xMaximum())
    assert east[0] > 519_900 and east[1] < 510_700


def test_without_the_optional_outputs(run, roads, firms):
    rows, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3)
    assert set(log.result) == {"OUTPUT", "CLUSTERS"} and log.result["CLUSTERS"] == 2
    assert len(rows) == 8


def test_an_id_field_names_the_clusters(run, roads, firms):
    rows, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3, ID_FIELD="code", EXTENTS="memory:")
    assert column(rows, "cluster_id") == ["b", "b", "b", "b", "f", "f", "f", None]
    assert column(rows_of(log, "EXTENTS"), "medoid_id") == ["b", "f"]


def test_each_sector_by_itself(run, roads, make_points):
    at_one_place = [(10 + n, 0, sector) for n in range(3) for sector in ("16", "31.01", None)]
    layer = make_points(at_one_place, "field=sector:string")
    rows, log = run(
        NAME, INPUT=layer, ROADS=roads, MINIMUM=3, SECTOR_FIELD="sector", EXTENTS="memory:"
    )
    assert column(rows, "role") == ["core", "core", "none"] * 3
    assert len({row["cluster_id"] for row in rows if row["sector"] == "16"}) == 1
    assert sorted(column(rows_of(log, "EXTENTS"), "sector")) == ["16", "31"]
    assert "3 firms have no sector in sector and are in no cluster" in " ".join(log.warnings)


def test_chosen_sectors_and_those_related_to_them(run, roads, make_points):
    sectors = ["16.21", "16.21", "16.1", "31", "46"]
    layer = make_points([(10 + n, 0, s) for n, s in enumerate(sectors)], "field=sector:string")
    options = {"INPUT": layer, "ROADS": roads, "SECTOR_FIELD": "sector", "SECTORS": "16.21"}
    rows, _ = run(NAME, **options, MINIMUM=2.5)
    assert column(rows, "role") == ["core", "core", "core", "none", "none"]
    assert rows[2]["membership"] < 0.7 < rows[1]["membership"]
    rows, _ = run(NAME, **options, MINIMUM=2.75, RELATED_FROM=0.25)
    assert column(rows, "role") == ["core", "core", "core", "core", "none"]


def test_a_cluster_across_sectors(run, roads, make_points, make_layer):
    sectors = ["32.3", "47.64", "93.12", "46"]
    layer = make_points([(10 + n, 0, s) for n, s in enumerate(sectors)], "field=sector:string")
    groups = make_layer(
        "NoGeometry",
        "field=sector:string&field=group:string",
        [(None, "32.3", "sport"), (None, "47.64", "sport"), (None, "93", "sport")],
    )
    rows, log = run(
        NAME,
        INPUT=layer,
        ROADS=roads,
        MINIMUM=3,
        SECTOR_FIELD="sector",
        SECTORS="sport",
        SECTOR_GROUPS=groups,
        EXTENTS="memory:",
    )
    assert column(rows, "role") == ["core", "core", "core", "none"]
    assert column(rows_of(log, "EXTENTS"), "sector") == ["sport"]


def test_jobs_as_the_minimum(run, roads, firms):
    options = {"INPUT": firms, "ROADS": roads, "WEIGHT_FIELD": "jobs", "MINIMUM_KIND": 1}
    rows, _ = run(NAME, **options, MINIMUM=50)
    assert column(rows, "cluster_id") == [None] * 4 + [6] * 3 + [None]


def test_near_minutes_and_both_ways(run, make_roads, make_points):
    # A ring of 24 minutes, driven one way.
    roads = make_roads(
        [(0, 1, 8, None), (1, 2, 8, None), (2, 0, 8, None)],
        {0: (0.0, 0.0), 1: (8000.0, 0.0), 2: (4000.0, 6000.0)},
    )
    firms = make_points([(0, 0), (8, 0), (4, 6000)], "field=code:string")
    options = {"INPUT": firms, "ROADS": roads, "MINIMUM": 3, "NEAR_MINUTES": 12.5}
    # There 8, back 16: the slower direction, unless the mean is wanted.
    for chosen in ({}, {"BOTH_WAYS": 1}):
        rows, log = run(NAME, **options, **chosen)
        assert column(rows, "role") == ["none"] * 3
        assert "those of the slower direction: they hold each way" in " ".join(log.lines)
    rows, log = run(NAME, **options, BOTH_WAYS=0, EXTENTS="memory:")
    assert column(rows, "role") == ["core"] * 3
    assert "more than 12.00 minutes apart, as the mean of there and back" in " ".join(log.lines)
    assert column(rows_of(log, "EXTENTS"), "both_ways") == ["mean"]
    options = {**options, "NEAR_MINUTES": 17, "MEETING_MINUTES": 18}
    rows, log = run(NAME, **options, EXTENTS="memory:")
    assert "more than 16.00 minutes apart, in neither direction" in " ".join(log.lines)
    assert column(rows_of(log, "EXTENTS"), "greatest_minutes") == [16.0]
    assert column(rows_of(log, "EXTENTS"), "both_ways") == ["slower"]


def test_the_order_of_rows_does_not_matter(run, town, make_points):
    import random

    random.seed(4)
    places = [
        (0.25 * random.randrange(24), 250.0 * random.randrange(24), str(n)) for n in range(150)
    ]
    found = []
    for order in (places, sorted(places, key=lambda place: place[2][::-1])):
        rows, _ = run(
            NAME,
            INPUT=make_points(order),
            ROADS=town,
            MEETING_MINUTES=4,
            MINIMUM=4,
            ID_FIELD="code",
        )
        names = ("cluster_id", "role", "minutes_to_medoid", "membership")
        found.append({row["code"]: [row[name] for name in names] for row in rows})
    for code, values in found[0].items():
        assert values[:2] == found[1][code][:2]
        assert values[2:] == pytest.approx(found[1][code][2:])


def test_a_result_can_be_run_again(run, roads, firms):
    _, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3)
    rows, _ = run(NAME, INPUT=log.layer, ROADS=roads, MINIMUM=3, MEETING_MINUTES=9)
    assert column(rows, "cluster_id_2") == [2, 2, 2, 2, 6, 6, 6, None]
    assert column(rows, "cluster_id") == [2, 2, 2, None, 6, 6, 6, None]


def test_every_point_of_a_multipoint_is_a_firm_with_its_share_of_the_jobs(run, roads, make_layer):
    points = "MultiPoint((510000 5500000), (511000 5500000), (512000 5500000))"
    layer = make_layer("MultiPoint", "field=jobs:double", [(points, 30.0)])
    options = {"INPUT": layer, "ROADS": roads, "WEIGHT_FIELD": "jobs", "MINIMUM_KIND": 1}
    rows, log = run(NAME, **options, MINIMUM=25, EXTENTS="memory:")
    assert column(rows, "role") == ["core"] * 3
    assert column(rows_of(log, "EXTENTS"), "jobs") == [30.0]
    assert rows[1]["wkt"] == "Point (511000 5500000)"


def test_a_geopackage_opens_with_style_and_provenance(run, roads, firms, tmp_path):
    path = str(tmp_path / "extents.gpkg")
    run(NAME, INPUT=firms, ROADS=roads, MINIMUM=3, EXTENTS=path)
    layer = QgsVectorLayer(path, "again", "ogr")
    assert layer.featureCount() == 2
    assert "no two firms of any core" in layer.metadata().abstract()
    assert all(QgsGeometry(f.geometry()).isGeosValid() for f in layer.getFeatures())


def test_jobs_that_are_negative_text_or_missing(run, roads, make_points):
    jobs = ["4", "-5", "many", None, "6"]
    layer = make_points([(10 + n, 0, j) for n, j in enumerate(jobs)], "field=jobs:string")
    rows, log = run(
        NAME, INPUT=layer, ROADS=roads, WEIGHT_FIELD="jobs", MINIMUM=3, EXTENTS="memory:"
    )
    said = " ".join(log.warnings)
    assert "1 firm has jobs below 0 in jobs" in said and "nothing: 2. Correct" in said
    assert "1 firm has a text instead of a number in jobs" in said and "nothing: 3." in said
    assert "1 firm has no jobs in jobs" in said and "nothing: 4." in said
    assert column(rows, "role") == ["core"] * 5
    assert column(rows_of(log, "EXTENTS"), "jobs") == [10.0]


def test_firms_off_the_network_are_in_no_cluster(run, roads, make_points):
    layer = make_points([(1, 0), (2, 0), (3, 900), (3, 0)], "field=code:string")
    rows, _ = run(NAME, INPUT=layer, ROADS=roads, MINIMUM=3)
    assert column(rows, "role") == ["core", "core", "none", "core"]


def test_a_firm_without_a_place_is_kept(run, roads, make_layer):
    points = [f"Point({510_000 + 1000 * n} 5500000)" for n in range(3)]
    layer = make_layer("Point", "field=code:string", [*((p, p) for p in points), (None, "lost")])
    rows, log = run(NAME, INPUT=layer, ROADS=roads, MINIMUM=3)
    assert (rows[3]["code"], rows[3]["role"], rows[3]["cluster_id"]) == ("lost", "none", None)
    assert "1 feature of “layer” has no usable geometry" in " ".join(log.warnings)


def test_all_firms_at_one_place(run, roads, make_points):
    layer = make_points([(5, 100)] * 4, "field=code:string")
    rows, log = run(NAME, INPUT=layer, ROADS=roads, MINIMUM=3, EXTENTS="memory:")
    assert column(rows, "role") == ["core"] * 4
    assert rows_of(log, "EXTENTS")[0]["greatest_minutes"] == 0.0


def test_firms_in_parts_of_the_roads_that_are_not_joined(run, make_roads, make_points):
    roads = make_roads([(0, 10, 10, 10), (20, 30, 10, 10)])
    layer = make_points([(n, 0) for n in (1, 2, 3, 21, 22, 23, 24)], "field=code:string")
    rows, _ = run(NAME, INPUT=layer, ROADS=roads, MINIMUM=3)
    assert len({row["cluster_id"] for row in rows}) == 2


def test_nothing_dense_enough(run, roads, firms):
    rows, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=50, EXTENTS="memory:", SHEDS="memory:")
    assert "No cluster was found" in " ".join(log.warnings)
    assert column(rows, "role") == ["none"] * 8
    assert rows_of(log, "EXTENTS") == rows_of(log, "SHEDS") == []


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"MEETING_MINUTES": 0}, "“Meeting bound (minutes)” must be above 0"),
        ({"COMMUTE_MINUTES": 2000}, "“Commute bound (minutes)” must be above 0 and up to 1440"),
        ({"NEAR_MINUTES": -1}, "“Near means within (minutes)” must be above 0"),
        ({"NEAR_MINUTES": 16}, "give fewer near minutes than meeting minutes"),
        ({"MINIMUM": 0}, "The minimum must be above 0"),
        ({"MINIMUM_KIND": 1}, "the field with the jobs is not chosen"),
        ({"RELATED_FROM": 0}, "The least relatedness must be above 0"),
    ],
)
def test_settings_that_make_no_sense(refused, roads, firms, options, sentence):
    assert sentence in refused(NAME, INPUT=firms, ROADS=roads, **options)


def test_cancel(cancelled, town, thousands):
    for percent in (25, 50, 74):
        options = {"MEETING_MINUTES": 5, "EXTENTS": "memory:", "SHEDS": "memory:"}
        outputs = {"OUTPUT": "memory:", **options}
        assert cancelled(NAME, percent, INPUT=thousands, ROADS=town, **outputs) < 0.5


@pytest.mark.parametrize(
    ("off", "options"),
    [
        # On the road, and with a walk that is half of, about and beyond a third of the near
        # minutes (139 m); then near what is walked at most, on one side and on both.
        ((0,), {}),
        ((70,), {}),
        ((139,), {}),
        ((200,), {}),
        ((300,), {"NEAR_MINUTES": 8}),
        ((499,), {"NEAR_MINUTES": 13}),
        ((-250, 250), {"NEAR_MINUTES": 7}),
        ((0, 200), {}),
        # Cells are wider than what is reached, or than what may be walked.
        ((0,), {"NEAR_MINUTES": 0.05}),
        ((3,), {"NEAR_MINUTES": 0.2}),
        ((0,), {"WALK_LIMIT": 0}),
        ((2,), {"WALK_LIMIT": 3}),
        ((100,), {"WALK_SPEED": 30}),
    ],
)
@pytest.mark.parametrize("places", [1, 4])
def test_an_extent_has_an_area_that_holds_its_core(run, roads, make_points, off, options, places):
    at = [(30 + 0.01 * (n % places), off[n % len(off)], str(n)) for n in range(4)]
    firms = make_points(at, "field=code:string")
    rows, log = run(NAME, INPUT=firms, ROADS=roads, MINIMUM=1, EXTENTS="memory:", **options)
    extents = {f["cluster_id"]: QgsGeometry(f.geometry()) for f in layer_of(log).getFeatures()}
    assert column(rows, "role") == ["core"] * 4
    for row in rows:
        extent = extents[row["cluster_id"]]
        assert extent.isGeosValid() and extent.wkbType() == QgsWkbTypes.Type.MultiPolygon
        assert extent.intersects(QgsGeometry.fromWkt(row["wkt"]).buffer(0.001, 4))
    assert all(area > 0.0 for area in column(rows_of(log, "EXTENTS"), "area_km2"))
    # On clean data an extent is what roads reach.
    assert any(off) or options or "so near on foot" not in " ".join(log.lines)


def test_an_extent_ends_before_a_friction_line(run, roads, make_points, make_layer):
    at = [(30 + 0.01 * n, 300, str(n)) for n in range(4)]
    firms = make_points(at, "field=code:string")
    options = {"NEAR_MINUTES": 8, "MINIMUM": 1, "EXTENTS": "memory:", "FRICTION_FIELD": "minutes"}
    areas = {}
    for metres in (60, 5000):
        y = 5_500_300 + metres
        line = f"LineString(500000 {y}, 600000 {y})"
        border = make_layer("LineString", "field=minutes:double", [(line, 1.0)])
        rows, log = run(NAME, INPUT=firms, ROADS=roads, FRICTION=border, **options)
        assert column(rows, "role") == ["core"] * 4
        (extent,) = (QgsGeometry(f.geometry()) for f in layer_of(log).getFeatures())
        assert metres == 5000 or not extent.intersects(QgsGeometry.fromWkt(line))
        areas[metres] = extent.area()
    assert 0.0 < areas[60] < areas[5000]


def layer_of(log):
    return log.result["EXTENTS"]


def test_sheds_without_land_are_said(run, roads, make_points):
    firms = make_points([(30, 0, str(n)) for n in range(3)], "field=code:string")
    options = {"INPUT": firms, "ROADS": roads, "MINIMUM": 3, "SHEDS": "memory:"}
    _, log = run(NAME, **options, WALK_LIMIT=0)
    assert rows_of(log, "SHEDS") == []
    assert "no labour shed, because no land lies" in " ".join(log.warnings)
    _, log = run(NAME, **options)
    assert len(rows_of(log, "SHEDS")) == 1 and "no labour shed" not in " ".join(log.warnings)
