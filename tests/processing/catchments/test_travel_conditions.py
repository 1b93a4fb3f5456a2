"""Closures, friction, traffic and the walk change a catchment by exactly their minutes.

The roads are straight and take one minute a kilometre; sites lie on them. Where a
catchment ends and how much road it holds can be told by hand.
"""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry

# 100 metres a minute; land up to 60 metres from the road.
WALK = {"WALK_SPEED": 6.0, "WALK_LIMIT": 60.0, "CELL_SIZE": 20.0}


@pytest.fixture
def catchment(run, make_points):
    """Run with one site on the road; returns its easternmost place, in km, and road_km.

    Borders are moved by up to two centimetres, so that they never run through a junction.
    """

    def runner(roads, minutes, at=(0.0, 0.0), **parameters):
        rows, log = run(
            "catchments",
            INPUT=make_points([(*at, "site")]),
            ROADS=roads,
            MINUTES=str(minutes),
            **{**WALK, **parameters},
        )
        (row,) = rows
        box = QgsGeometry.fromWkt(row["wkt"]).boundingBox()
        east = (box.xMaximum() - 500_000) / 1000
        return pytest.approx(east, abs=1e-6), pytest.approx(row["road_km"], abs=2e-5), log

    return runner


def place(km, north):
    return f"{500_000 + 1000 * km} {5_500_000 + north}"


def area(west, east, south=-100, north=100):
    corners = [(west, south), (east, south), (east, north), (west, north), (west, south)]
    return f"Polygon(({', '.join(place(*c) for c in corners)}))"


def border(*points):
    return f"LineString({', '.join(place(*p) for p in points)})"


@pytest.fixture
def road(make_roads):
    """20 km east, with a junction every 4."""
    return make_roads([(0, 4, 4, 4), (4, 8, 4, 4), (8, 12, 4, 4), (12, 16, 4, 4), (16, 20, 4, 4)])


@pytest.fixture
def bridge(make_roads):
    """A bridge of 2 minutes, a detour of 8, and a road that leads on for 18."""
    return make_roads(
        [(0, 2, 2, 2), (0, 10, 3, 3), (10, 12, 2, 2), (12, 2, 3, 3), (2, 20, 18, 18)],
        {10: (0.0, 3000.0), 12: (2000.0, 3000.0)},
    )


@pytest.fixture
def layer(make_layer):
    def make(*rows, crs="EPSG:25832", columns="field=minutes:double"):
        kind = "Polygon" if rows[0][0].startswith("Polygon") else "LineString"
        made = make_layer(kind, columns, rows)
        if crs == "EPSG:25832":
            return made
        import processing

        target = {"INPUT": made, "TARGET_CRS": crs, "OUTPUT": "memory:"}
        return processing.run("native:reprojectlayer", target)["OUTPUT"]

    return make


def friction(lines, **parameters):
    return {"FRICTION": lines, "FRICTION_FIELD": "minutes", **parameters}


def test_the_catchment_ends_where_the_minutes_end(catchment, road):
    east, road_km, _ = catchment(road, 10)
    assert road_km == 10.0
    # The nearest cells are 10 m off the road, a tenth of a minute and so 100 m of it.
    assert abs(east.expected - 9.9) < 0.02
    longer, road_km, _ = catchment(road, 11)
    assert longer == east.expected + 1.0 and road_km == 11.0


def test_a_closed_bridge_costs_the_detour(catchment, bridge, layer):
    open_east, open_km, _ = catchment(bridge, 12)
    # In 12 minutes: bridge 2, on for 10; the whole detour of 8 km, from both its ends.
    assert open_km == 2 + 10 + 8
    shut, road_km, log = catchment(bridge, 12, AVOID=layer((area(0.8, 1.2), 0)))
    assert shut == open_east.expected - 6.0
    # Detour 8, on for 4, and what is left of the bridge: 0.8 from each of its ends.
    assert road_km == 8 + 4 + 0.8 + 0.8
    assert any("0.4 km of road are closed" in line for line in log.lines)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32633"])
def test_closed_areas_and_friction_in_another_system(catchment, bridge, road, layer, crs):
    _, expected, _ = catchment(bridge, 12, AVOID=layer((area(0.8, 1.2), 0)))
    _, road_km, _ = catchment(bridge, 12, AVOID=layer((area(0.8, 1.2), 0), crs=crs))
    assert abs(road_km.expected - expected.expected) < 1e-3
    line = layer((border((5, -500), (5, 500)), 10.0), crs=crs)
    assert abs(catchment(road, 18, **friction(line))[1].expected - 8.0) < 1e-3


def test_closed_areas_that_overlap_and_a_whole_junction(catchment, road, layer):
    shut = layer((area(5, 6), 0), (area(5.5, 7), 0), (area(5.2, 5.4), 0))
    assert catchment(road, 10, AVOID=shut)[1] == 5.0
    assert catchment(road, 10, AVOID=layer((area(7.5, 8.5), 0)))[1] == 7.5


def test_a_site_on_a_closed_road_takes_the_nearest_open_one(catchment, road, layer):
    # From the middle of the closed kilometre half a kilometre to its ends: 5 minutes.
    parameters = {"AVOID": layer((area(5, 6), 0)), "WALK_LIMIT": 501.0, "at": (5.45, 0.0)}
    _, road_km, _ = catchment(road, 6, **parameters)
    assert road_km == 1.5
    _, _, log = catchment(road, 6, **parameters)
    assert not any("not on the network" in w for w in log.warnings)


def test_closing_every_road_leaves_no_site_on_the_network(run, road, make_points, layer):
    rows, log = run(
        "catchments",
        output="UNREACHED",
        INPUT=make_points([(1, 0, "a")]),
        ROADS=road,
        AVOID=layer((area(-1, 21), 0)),
        UNREACHED="memory:",
    )
    assert rows[0]["reason"] == "There is no road that gives access."
    assert any("not on the network: 1" in w for w in log.warnings)


def test_a_closed_area_beside_the_roads_closes_nothing_and_says_so(catchment, road, layer):
    _, road_km, log = catchment(road, 10, AVOID=layer((area(5, 6, 200, 300), 0)))
    assert road_km == 10.0
    assert any("closed areas meet no road" in w for w in log.warnings)


def test_a_border_of_ten_minutes_costs_ten_minutes(catchment, road, layer):
    line = layer((border((5, -500), (5, 500)), 10.0))
    east, road_km, log = catchment(road, 18, **friction(line))
    assert road_km == 8.0
    assert east == catchment(road, 8)[0].expected
    # Up to the border nothing changes, and it stops who has less than its minutes left.
    assert catchment(road, 4.5, **friction(line))[1] == 4.5
    assert catchment(road, 14, **friction(line))[1] == 5.0
    note = "Friction: 1 place where a road crosses, 10 minutes in all."
    assert note in log.lines
    assert note in log.layer.metadata().abstract()


def test_a_border_through_a_junction_counts_once(catchment, road, make_roads, layer):
    line = layer((border((8, -500), (8, 500)), 10.0))
    assert catchment(road, 20, **friction(line))[1] == 10.0
    # Four roads meet where the border runs through, slanting.
    star = make_roads(
        [(0, 4, 4, 4), (4, 8, 4, 4), (4, 10, 4, 4), (4, 11, 4, 4)],
        {10: (4000.0, 4000.0), 11: (4000.0, -4000.0)},
    )
    slanting = layer((border((3.5, 500), (4.5, -500)), 10.0))
    east, road_km, _ = catchment(star, 15, **friction(slanting))
    # 4 km before the border; of the three roads behind the junction one is on this side.
    assert road_km == 4 + 4 + 1 + 1
    assert east == catchment(road, 5)[0].expected


def test_a_border_crossed_twice_costs_twice(catchment, road, layer):
    around = layer((border((5, -500), (5, 500), (6, 500), (6, -500)), 4.0))
    assert catchment(road, 18, **friction(around))[1] == 10.0
    two = layer((border((5, -500), (5, 500)), 4.0), (border((5, -400), (5, 400)), 3.0))
    assert catchment(road, 18, **friction(two))[1] == 11.0


def test_friction_that_is_no_number_is_left_out_and_named(catchment, road, layer):
    rows = [
        (border((3, -500), (3, 500)), "ten"),
        (border((4.5, -500), (4.5, 500)), None),
        (border((6, -500), (6, 500)), "-2"),
        (None, "3"),
        (border((5, -500), (5, 500)), "2.5"),
    ]
    lines = layer(*rows, columns="field=minutes:string")
    _, road_km, log = catchment(road, 10, **friction(lines))
    assert road_km == 7.5
    assert any(
        "3 friction lines have no usable number of minutes in the field minutes and are left "
        "out: 1, 2, 3. Write 0 or more." in w
        for w in log.warnings
    )
    assert any("1 feature of “layer” has no usable geometry" in w for w in log.warnings)


def test_friction_needs_its_field(refused, road, make_points, layer):
    base = {"INPUT": make_points([(0, 0, "a")]), "ROADS": road,
            "FRICTION": layer((border((5, -500), (5, 500)), 10.0))}  # fmt: skip
    assert "Friction lines are given, but not the field" in refused("catchments", **base)
    wrong = refused("catchments", FRICTION_FIELD="minuten", **base)
    assert "The field “minuten” for “Friction minutes” is not in its layer" in wrong
    assert "Choose one of: minutes" in wrong


def test_a_friction_line_that_no_road_crosses_says_so(catchment, road, layer):
    line = layer((border((5, 100), (5, 500)), 10.0))
    _, road_km, log = catchment(road, 10, **friction(line))
    assert road_km == 10.0
    assert any("No road crosses the friction lines" in w for w in log.warnings)


def test_peak_traffic_stretches_the_minutes_by_the_factor(catchment, road, tmp_path):
    table = tmp_path / "traffic.csv"
    table.write_text("road_class,period,factor\ntertiary,peak,1.25\n*,off_peak,2\n")
    chosen = {"TRAFFIC_TABLE": str(table)}
    _, road_km, log = catchment(road, 10, TRAFFIC=2, **chosen)
    # 10 minutes at 1.25 are 8 of free flow.
    assert road_km == 8.0
    assert any("Traffic: peak, factors from traffic.csv" in line for line in log.lines)
    assert catchment(road, 10, TRAFFIC=1, **chosen)[1] == 5.0
    assert catchment(road, 10, TRAFFIC=0, **chosen)[1] == 10.0


def test_the_table_that_comes_with_the_plugin(catchment, road):
    free, off_peak, peak = (catchment(road, 10, TRAFFIC=t)[1].expected for t in range(3))
    assert free == pytest.approx(10.0)
    assert peak < off_peak < free


def test_closures_friction_and_traffic_together(catchment, bridge, layer, tmp_path):
    table = tmp_path / "traffic.csv"
    table.write_text("road_class,period,factor\n*,peak,1.5\n")
    east, _, _ = catchment(
        bridge,
        28,
        AVOID=layer((area(0.8, 1.2), 0)),
        TRAFFIC=2,
        TRAFFIC_TABLE=str(table),
        **friction(layer((border((4, -500), (4, 500)), 10.0))),
    )
    # Detour 8 x 1.5 = 12, border 10, and 6 minutes left for 4 km from the end of the bridge.
    plain, _, _ = catchment(bridge, 28 / 1.5, TRAFFIC=0)
    assert abs(east.expected - 6.0) < 0.12
    assert plain.expected > 18


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("road_class,factor\n*,2\n", "has no column period"),
        ("# made up\nroad_class,period,factor\n*,peak,1.2\n*,rush,2\n",
         "the period “rush” in line 4"),
        ("road_class,period,factor\n*,peak,fast\n", "“fast” in line 2"),
        ("road_class,period,factor\n*,peak,0\n", "“0” in line 2"),
        ("road_class,period,factor\n*,peak,\n", "no factor in line 2"),
        ("", "is empty"),
        ("\x00\x01binary", "has no column road_class"),
    ],
)  # fmt: skip
def test_a_traffic_table_at_fault_is_named(refused, road, make_points, tmp_path, content, sentence):
    table = tmp_path / "own.csv"
    table.write_text(content)
    said = refused(
        "catchments",
        INPUT=make_points([(0, 0, "a")]),
        ROADS=road,
        TRAFFIC=2,
        TRAFFIC_TABLE=str(table),
    )
    assert "own.csv" in said and sentence in said


def test_a_traffic_table_that_is_not_there(refused, road, make_points, tmp_path):
    base = {"INPUT": make_points([(0, 0, "a")]), "ROADS": road, "TRAFFIC": 2}
    said = refused("catchments", TRAFFIC_TABLE=str(tmp_path / "none.csv"), **base)
    assert "none.csv cannot be read" in said


def test_the_walk_costs_its_minutes_and_has_its_limit(catchment, run, road, make_points):
    # 50 m off the road at 100 m a minute: half a minute.
    assert catchment(road, 10, at=(0.0, 50.0))[1] == 9.5
    assert catchment(road, 10, at=(0.0, 50.0), WALK_SPEED=3.0)[1] == 9.0
    rows, log = run(
        "catchments",
        output="UNREACHED",
        INPUT=make_points([(0, 50, "near"), (3, 1000, "far")]),
        ROADS=road,
        UNREACHED="memory:",
    )
    assert [(r["code"], r["site_id"], r["reason"]) for r in rows] == [
        ("far", 2, "The nearest road is 1,000 m away, farther than 500 m.")
    ]
    assert any(
        "1 of 2 points of “layer” is farther than 500 m from any road that gives access and is "
        "not on the network: 2." in w
        for w in log.warnings
    )


def test_one_way_roads_and_the_direction(catchment, make_roads):
    # 0 to 8 in 8 minutes one way; back only by a road of 12.
    roads = make_roads([(0, 8, 8, None), (8, 0, 12, None), (8, 20, 12, 12)])
    assert catchment(roads, 10)[0].expected > 9.8
    # To the site: 12 minutes from junction 8.
    to_site, _, _ = catchment(roads, 10, DIRECTION=1)
    assert abs(to_site.expected - 8 * 10 / 12) < 0.1
