"""erik:roadsfromlayer."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

ROADS = "erik:roadsfromlayer"
SPEED = "&field=speed:double"
TEXT_SPEED = "&field=speed:string"
ONE = "LineString (500000 5400000, 501000 5400000)"
TWO = "LineString (501000 5400000, 501000 5401000)"
THREE = "LineString (501000 5401000, 502000 5401000)"


def test_a_line_becomes_a_road(run, make_layer):
    layer = make_layer(
        [(ONE, [30.0, "primary", "High Street"])],
        SPEED + "&field=kind:string&field=label:string",
    )
    done = run(ROADS, INPUT=layer, SPEED_FIELD="speed", CLASS_FIELD="kind", NAME_FIELD="label")
    (road,) = done.rows()
    # The scale of UTM is 0.9996 on the central meridian, so the ground is longer.
    assert road["length_m"] == pytest.approx(1000 / 0.9996, abs=0.01)
    assert road["minutes_forward"] == pytest.approx(2.0 / 0.9996, abs=1e-4)
    assert road["minutes_backward"] == road["minutes_forward"]
    assert (road["road_class"], road["name"], road["speed_kmh"]) == ("primary", "High Street", 30)
    assert (road["edge_id"], road["from_node"], road["to_node"]) == (1, 1, 2)
    assert done.layer().crs().authid() == "EPSG:32632"
    assert done.warnings == []


def test_missing_zero_and_negative_speeds_get_the_default(run, make_layer):
    layer = make_layer([(ONE, [NULL]), (TWO, [0.0]), (THREE, [-5.0])], SPEED)
    done = run(ROADS, INPUT=layer, SPEED_FIELD="speed", DEFAULT_SPEED=40)
    assert [road["speed_kmh"] for road in done.rows()] == [40, 40, 40]
    assert done.warnings == [
        "1 feature has no speed in the field speed and gets the default of 40 km/h (feature "
        "ids 1).",
        "2 features have a speed of 0 or less in the field speed and get the default of 40 km/h "
        "(feature ids 2, 3).",
    ]


def test_speeds_written_as_text(run, make_layer):
    layer = make_layer([(ONE, ["50 km/h"]), (TWO, ["30 mph"]), (THREE, ["fast"])], TEXT_SPEED)
    done = run(ROADS, INPUT=layer, SPEED_FIELD="speed", DEFAULT_SPEED=20)
    assert [road["speed_kmh"] for road in done.rows()] == pytest.approx([50, 48.28032, 20])
    assert len(done.warnings) == 1
    assert "no speed, such as “fast”" in done.warnings[0]
    assert "(feature ids 3)" in done.warnings[0]


def test_speeds_in_miles(run, make_layer):
    layer = make_layer([(ONE, [30.0])], SPEED)
    done = run(ROADS, INPUT=layer, SPEED_FIELD="speed", SPEED_UNIT=1)
    assert done.rows()[0]["speed_kmh"] == pytest.approx(48.28032)


def test_directions(run, make_layer):
    layer = make_layer([(ONE, ["F"]), (TWO, ["T"]), (THREE, ["x"])], "&field=oneway:string")
    done = run(
        ROADS,
        INPUT=layer,
        DIRECTION_FIELD="oneway",
        FORWARD_VALUE="f;yes",
        BACKWARD_VALUE="t",
        DEFAULT_DIRECTION=1,
    )
    roads = done.rows()
    assert [road["minutes_forward"] == NULL for road in roads] == [False, True, False]
    assert [road["minutes_backward"] == NULL for road in roads] == [True, False, True]
    assert len(done.warnings) == 1
    assert "stands for no direction, such as “x”" in done.warnings[0]
    assert "(feature ids 3)" in done.warnings[0]


@pytest.mark.parametrize("junctions", [0, 1, 2])
def test_where_lines_are_joined(run, make_layer, junctions):
    layer = make_layer(
        [
            ("LineString (0 0, 500 0, 1000 0)", []),
            ("LineString (500 0, 500 500)", []),
            ("LineString (700 -100, 700 100)", []),
        ]
    )
    done = run(ROADS, INPUT=layer, JUNCTIONS=junctions)
    assert len(done.rows()) == (4, 3, 6)[junctions]


def test_a_tolerance_in_metres_on_a_layer_in_degrees(run, make_layer):
    # 0.00001 degrees of latitude are 1.1 m.
    layer = make_layer(
        [("LineString (8 49, 8.01 49)", []), ("LineString (8.01 49.00001, 8.02 49)", [])],
        crs="EPSG:4326",
    )
    nodes = {}
    for tolerance in (1.0, 1.2):
        roads = run(ROADS, INPUT=layer, TOLERANCE=tolerance).rows()
        nodes[tolerance] = len({n for road in roads for n in (road["from_node"], road["to_node"])})
    assert nodes == {1.0: 4, 1.2: 3}


def test_degrees_and_metres_agree_whatever_the_project(run, make_layer):
    degrees = make_layer([("LineString (9 48, 9.01 48.01, 9.02 48)", [])], crs="EPSG:4326")
    metres_crs = QgsCoordinateReferenceSystem("EPSG:25832")
    degrees_crs = QgsCoordinateReferenceSystem("EPSG:4258")
    geometry = QgsGeometry.fromWkt("LineString (9 48, 9.01 48.01, 9.02 48)")
    geometry.transform(QgsCoordinateTransform(degrees_crs, metres_crs, QgsProject.instance()))
    metres = make_layer([(geometry.asWkt(12), [])], crs="EPSG:25832")
    found = []
    for project_crs, ellipsoid in (("EPSG:25832", "EPSG:7030"), ("EPSG:4326", "NONE")):
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem(project_crs))
        QgsProject.instance().setEllipsoid(ellipsoid)
        found += [
            run(ROADS, INPUT=layer).rows()[0]["minutes_forward"] for layer in (degrees, metres)
        ]
    assert found == pytest.approx([found[0]] * len(found), rel=1e-7)
    # Two hypotenuses of 746 m by 1112 m.
    assert found[0] == pytest.approx(2 * 1339 / 50 * 0.06, rel=1e-3)


def test_multilines_heights_and_curves(run, make_layer):
    layer = make_layer(
        [
            ("MultiLineStringZM ((0 0 1 1, 100 0 2 2), (100 0 2 2, 100 50 3 3))", []),
            ("MultiLineStringZM ((100 50 1 1, 200 50 1 1))", []),
        ],
        kind="MultiLineStringZM",
    )
    done = run(ROADS, INPUT=layer)
    assert len(done.rows()) == 3
    curve = make_layer(
        [("CompoundCurve (CircularString (500000 0, 500100 100, 500200 0))", [])],
        kind="CompoundCurve",
    )
    (road,) = run(ROADS, INPUT=curve).rows()
    assert road["length_m"] == pytest.approx(314.159 / 0.9996, rel=1e-4)


def test_bad_geometries_are_named_and_left_out(run, make_layer):
    layer = make_layer(
        [
            (ONE, []),
            (None, []),
            ("LineString (7 7, 7 7)", []),
            ("LineString EMPTY", []),
            (ONE, []),
        ]
    )
    done = run(ROADS, INPUT=layer)
    assert len(done.rows()) == 1
    assert done.warnings[0] == (
        "2 features of “lines” have no line and are left out (feature ids 2, 4)."
    )
    assert done.warnings[1] == "1 line has no length and is left out (feature ids 3)."
    assert done.warnings[2].startswith("1 feature lies exactly on another one.")
    assert "(feature ids 5)" in done.warnings[2]


def test_the_default_check_of_geometries_does_not_end_the_run(make_layer):
    import processing

    layer = make_layer([(ONE, []), ("LineString (7 7, 7 7)", [])])
    context = QgsProcessingContext()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    done = processing.run(ROADS, {"INPUT": layer, "OUTPUT": "memory:"}, context=context)
    assert done["OUTPUT"].featureCount() == 1


def test_only_the_main_network(run, make_layer):
    layer = make_layer([(ONE, []), (TWO, []), ("LineString (600000 5400000, 600100 5400000)", [])])
    done = run(ROADS, INPUT=layer, KEEP_MAIN=True)
    assert len(done.rows()) == 2
    assert any("Main network: 1 stretch of road (0.1 km)" in text for text in done.listener.said)


def test_an_empty_layer(failure, make_layer):
    assert "The layer “lines” has no features" in failure(ROADS, INPUT=make_layer([]))


def test_no_usable_line(failure, make_layer):
    assert "No feature of “lines” has a usable line" in failure(
        ROADS, INPUT=make_layer([(None, [])])
    )
    assert "No line has a length" in failure(
        ROADS, INPUT=make_layer([("LineString (7 7, 7 7)", [])])
    )


def test_a_layer_without_coordinate_system(failure, make_layer):
    layer = make_layer([(ONE, [])])
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert "has no coordinate reference system" in failure(ROADS, INPUT=layer)


def test_a_layer_with_the_wrong_coordinate_system(failure, make_layer):
    layer = make_layer([(ONE, [])], crs="EPSG:4326")
    assert "the one its coordinates are in" in failure(ROADS, INPUT=layer)


def test_a_field_that_is_not_there(failure, make_layer):
    layer = make_layer([(ONE, [])])
    assert "has no field “sped”" in failure(ROADS, INPUT=layer, SPEED_FIELD="sped")


def test_a_direction_field_without_values(failure, make_layer):
    layer = make_layer([(ONE, ["F"])], "&field=oneway:string")
    said = failure(ROADS, INPUT=layer, DIRECTION_FIELD="oneway")
    assert "not what its values mean" in said


def test_a_value_with_two_meanings(failure, make_layer):
    layer = make_layer([(ONE, ["F"])], "&field=oneway:string")
    said = failure(
        ROADS, INPUT=layer, DIRECTION_FIELD="oneway", FORWARD_VALUE="1;F", BOTH_VALUE="f"
    )
    assert "“f” stands for two directions" in said


def test_a_thousand_lines_with_everything_switched_on(run, make_layer):
    rows = [(f"LineString (0 {y}, 1000 {y})", []) for y in range(0, 400, 20)]
    rows += [(f"LineString ({x} -5, {x} 395)", []) for x in range(10, 1000, 20)]
    done = run(ROADS, INPUT=make_layer(rows), JUNCTIONS=2, TOLERANCE=1, KEEP_MAIN=True)
    # 20 lines with 50 crossings each have 51 pieces; 50 with 20 have 21.
    assert len(done.rows()) == 20 * 51 + 50 * 21


def test_a_cancelled_run_leaves_no_file(make_layer, tmp_path):
    from qgis.core import QgsProcessingFeedback

    import processing

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    target = tmp_path / "roads.gpkg"
    processing.run(
        ROADS, {"INPUT": make_layer([(ONE, [])]), "OUTPUT": str(target)}, feedback=feedback
    )
    assert not target.exists()


def test_a_layer_of_points_is_refused(failure):
    points = QgsVectorLayer("Point?crs=EPSG:32632", "points", "memory")
    points.dataProvider().addFeature(QgsFeature())
    assert failure(ROADS, INPUT=points)
