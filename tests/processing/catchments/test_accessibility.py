"""erik:accessibility."""

from __future__ import annotations

import math

import pytest

# One road of 10 minutes and 10 kilometres, one minute a kilometre.
ROAD = [(0, 10, 10, 10)]
FIRMS = "field=jobs:double&field=size:string"


@pytest.fixture
def firms(make_points):
    """At 2, 5 and 9 minutes from the beginning of the road."""
    return make_points([(2, 0, 100, "100"), (5, 0, 40, "many"), (9, 0, 1, "1")], FIRMS)


def column(rows, name):
    return [row[name] for row in rows]


def test_within_the_limit(run, make_roads, make_points, firms):
    rows, log = run(
        "accessibility",
        INPUT=make_points([(0, 0, "west"), (10, 0, "east")]),
        OPPORTUNITIES=firms,
        WEIGHT_FIELD="jobs",
        ROADS=make_roads(ROAD),
        MINUTES=5,
    )
    assert column(rows, "code") == ["west", "east"]
    assert column(rows, "reach_count") == [2, 2]
    assert column(rows, "reach_sum") == [140, 41]
    assert column(rows, "nearest_minutes") == pytest.approx([2, 1])
    assert column(rows, "reach_without_weight") == [0, 0]
    assert rows[0]["wkt"].startswith("Point")
    abstract = log.layer.metadata().abstract()
    assert "MINUTES = 5" in abstract and "Opportunities = layer" in abstract


def test_without_a_weight_each_counts_1(run, make_roads, make_points, firms):
    rows, _ = run(
        "accessibility",
        INPUT=make_points([(0, 0, "a")]),
        OPPORTUNITIES=firms,
        ROADS=make_roads(ROAD),
    )
    assert column(rows, "reach_sum") == [3]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"DECAY": 1, "HALF_MINUTES": 5, "SPREAD": 2}, 100 / (1 + math.exp(-1.5)) + 20),
        ({"DECAY": 2, "TAU": 5}, 100 * math.exp(-0.4) + 40 * math.exp(-1)),
    ],
)
def test_decay(run, make_roads, make_points, firms, options, expected):
    rows, log = run(
        "accessibility",
        INPUT=make_points([(0, 0, "a")]),
        OPPORTUNITIES=firms,
        WEIGHT_FIELD="jobs",
        ROADS=make_roads(ROAD),
        MINUTES=6,
        **options,
    )
    assert column(rows, "reach_sum") == pytest.approx([expected])
    assert "At the limit of 6 minutes an opportunity still counts" in " ".join(log.lines)


def test_direction_on_a_one_way_road(run, make_roads, make_points):
    options = {
        "INPUT": make_points([(0, 0, "a")]),
        "OPPORTUNITIES": make_points([(5, 0, "b")]),
        "ROADS": make_roads([(0, 10, 10, None)]),
    }
    assert column(run("accessibility", **options)[0], "reach_count") == [1]
    assert column(run("accessibility", **options, DIRECTION=1)[0], "reach_count") == [0]


def test_missing_is_empty_and_nothing_is_0(run, make_roads, make_layer, make_points, firms):
    roads = make_roads([*ROAD, (20, 21, 1, 1)])
    places = make_layer(
        "Point",
        "field=code:string",
        [
            ("Point(500000 5500000)", "on"),
            ("Point(500000 5505000)", "far"),
            ("Point(520500 5500000)", "elsewhere"),
            (None, "nowhere"),
        ],
    )
    rows, log = run("accessibility", INPUT=places, OPPORTUNITIES=firms, ROADS=roads)
    found = {r["code"]: (r["reach_count"], r["reach_sum"], r["nearest_minutes"]) for r in rows}
    assert found["on"] == (3, 3, pytest.approx(2))
    assert found["far"] == (None, None, None)
    assert found["elsewhere"] == (0, 0, None)
    assert found["nowhere"] == (None, None, None)
    text = " ".join(log.warnings)
    assert "not on the network: 2" in text
    assert "no usable geometry" in text and "4" in text


def test_unusable_weights_are_counted_and_named(run, make_roads, make_points):
    offers = make_points(
        [(1, 0, "7"), (2, 0, "many"), (3, 0, "-4"), (9, 0, None)], "field=jobs:string"
    )
    rows, log = run(
        "accessibility",
        INPUT=make_points([(0, 0, "west"), (10, 0, "east")]),
        OPPORTUNITIES=offers,
        WEIGHT_FIELD="jobs",
        ROADS=make_roads(ROAD),
        MINUTES=4,
    )
    assert column(rows, "reach_count") == [3, 1]
    assert column(rows, "reach_sum") == [7, None]
    assert column(rows, "reach_without_weight") == [2, 1]
    assert "3 opportunities have no usable weight in jobs" in log.warnings[0]
    assert "2, 3, 4" in log.warnings[0]


def test_polygons_keep_their_shape_and_count_by_a_point_inside(run, make_roads, make_layer, firms):
    square = (
        "Polygon((500000 5499900, 502000 5499900, 502000 5500100, 500000 5500100, 500000 5499900))"
    )
    places = make_layer("Polygon", "field=code:string", [(square, "a")])
    rows, _ = run("accessibility", INPUT=places, OPPORTUNITIES=firms, ROADS=make_roads(ROAD))
    assert rows[0]["wkt"].startswith("Polygon")
    assert rows[0]["nearest_minutes"] == pytest.approx(1.0)


def test_several_points_of_one_place_are_rows_of_their_own(run, make_roads, make_layer):
    roads = make_roads(ROAD)
    two = "MultiPoint((502000 5500000), (509000 5500000))"
    places = make_layer("MultiPoint", "field=jobs:double", [(two, 10)])
    rows, log = run(
        "accessibility",
        INPUT=places,
        OPPORTUNITIES=places,
        WEIGHT_FIELD="jobs",
        ROADS=roads,
        MINUTES=3,
    )
    assert column(rows, "reach_sum") == [5, 5]
    assert [r["wkt"].replace(" (", "(") for r in rows] == [
        "Point(502000 5500000)",
        "Point(509000 5500000)",
    ]
    assert "1 opportunity has several points" in " ".join(log.lines)


def test_a_result_can_be_used_again(run, make_roads, make_points, firms):
    options = {"OPPORTUNITIES": firms, "ROADS": make_roads(ROAD)}
    _, log = run("accessibility", INPUT=make_points([(0, 0, "a")]), **options, MINUTES=3)
    rows, _ = run("accessibility", INPUT=log.layer, **options)
    assert column(rows, "reach_count_2") == [1]
    assert column(rows, "reach_count") == [3]


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"MINUTES": 0}, "“Travel time up to (minutes)” must be above 0"),
        ({"DECAY": 1, "SPREAD": 0}, "“Logistic: spread (minutes)” must be above 0"),
        ({"DECAY": 2, "TAU": -1}, "“Exponential: decay time (minutes)” must be above 0"),
        ({"WEIGHT_FIELD": "nothing"}, "has no field “nothing”"),
    ],
)
def test_wrong_parameters_are_refused_in_a_sentence(
    refused, make_roads, make_points, firms, wrong, sentence
):
    places = make_points([(0, 0, "a")])
    text = refused(
        "accessibility", INPUT=places, OPPORTUNITIES=firms, ROADS=make_roads(ROAD), **wrong
    )
    assert sentence in text


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(cancelled, town, thousands, tmp_path):
    seconds = cancelled(
        "accessibility",
        35,
        INPUT=thousands,
        OPPORTUNITIES=thousands,
        ROADS=town,
        MINUTES=100.0,
        DECAY=1,
        OUTPUT=str(tmp_path / "reach.gpkg"),
    )
    assert seconds < 0.5
    assert list(tmp_path.iterdir()) == []
