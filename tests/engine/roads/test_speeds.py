"""Speed limits in all their forms, and the tables behind them."""

import math

import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.roads.speeds import (
    LimitProblem,
    Mode,
    duration_minutes,
    read_speeds,
)
from hypothesis import given
from hypothesis import strategies as st

SPEEDS = read_speeds()


@pytest.mark.parametrize(
    ("text", "kmh"),
    [
        ("50", 50.0),
        ("50 km/h", 50.0),
        ("50km/h", 50.0),
        ("50 kph", 50.0),
        ("7.5", 7.5),
        ("30 mph", 48.28032),
        ("30mph", 48.28032),
        ("10 knots", 18.52),
        ("walk", 6.0),
        ("DE:walk", 6.0),
        ("none", 130.0),
        ("RO:urban", 50.0),
        ("RO:motorway", 130.0),
        ("DE:rural", 100.0),
        ("de:rural", 100.0),
        ("XX:rural", 90.0),
        ("BE-VLG:rural", 70.0),
        ("DE:zone30", 30.0),
        ("DE:zone:30", 30.0),
        ("DE:30", 30.0),
        ("zone:20", 20.0),
        ("50;70", 50.0),
        ("70; 50", 50.0),
        ("80|60", 60.0),
        ("signals;60", 60.0),
    ],
)
def test_forms_of_limits(text, kmh):
    value, problem = SPEEDS.parse(text)
    assert value == pytest.approx(kmh)
    assert problem is None


@pytest.mark.parametrize("text", ["signals", "variable", "", "implicit"])
def test_a_limit_without_a_number_is_no_mistake(text):
    value, problem = SPEEDS.parse(text)
    assert math.isnan(value)
    assert problem is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("fast", LimitProblem.UNREADABLE),
        ("50 furlongs", LimitProblem.UNREADABLE),
        ("-30", LimitProblem.UNREADABLE),
        ("0", LimitProblem.IMPLAUSIBLE),
        ("1", LimitProblem.IMPLAUSIBLE),
        ("500", LimitProblem.IMPLAUSIBLE),
        ("110 mph", LimitProblem.IMPLAUSIBLE),
    ],
)
def test_limits_that_cannot_be_meant(text, problem):
    value, found = SPEEDS.parse(text)
    assert math.isnan(value)
    assert found is problem


@given(st.text(max_size=30))
def test_any_text_gives_a_plausible_limit_or_none(text):
    value, _ = SPEEDS.parse(text)
    assert math.isnan(value) or 3.0 <= value <= 160.0


@pytest.mark.parametrize(
    ("tags", "forward", "backward"),
    [
        ({"maxspeed": "50"}, 50, 50),
        ({"maxspeed": "50", "maxspeed:forward": "70"}, 70, 50),
        ({"maxspeed:backward": "30", "maxspeed": "80"}, 80, 30),
        ({"maxspeed": "signals", "source:maxspeed": "DE:rural"}, 100, 100),
        ({"maxspeed:type": "IT:urban"}, 50, 50),
        ({"zone:traffic": "CH:rural"}, 80, 80),
        ({"zone:maxspeed": "DE:30"}, 30, 30),
        ({"maxspeed": "none", "highway": "motorway"}, 130, 130),
    ],
)
def test_which_tag_counts(tags, forward, backward):
    assert SPEEDS.limit(tags, "forward")[0] == forward
    assert SPEEDS.limit(tags, "backward")[0] == backward


@pytest.mark.parametrize(
    "tags",
    [
        {"source:maxspeed": "survey"},
        {"source:maxspeed": "survey:20"},
        {"source:maxspeed": "none", "highway": "motorway"},
        {"maxspeed": "none", "highway": "residential"},
    ],
)
def test_no_limit_and_no_mistake(tags):
    value, problem = SPEEDS.limit(tags)
    assert math.isnan(value)
    assert problem is None


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("1:45", 105.0),
        ("00:10", 10.0),
        ("00:10:30", 10.5),
        ("20", 20.0),
        ("20 min", 20.0),
        ("PT1H30M", 90.0),
        ("PT20M", 20.0),
        ("P1DT2H", 1560.0),
    ],
)
def test_durations(text, minutes):
    assert duration_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "soon", "P", "PT", "1:5"])
def test_no_duration(text):
    assert math.isnan(duration_minutes(text))


def test_every_class_that_a_mode_uses_has_a_speed():
    for road_class in ("motorway", "service", "road", "ferry"):
        assert SPEEDS.default(road_class, Mode.CAR) > 0
    for road_class in ("cycleway", "path", "track", "steps"):
        assert SPEEDS.default(road_class, Mode.BICYCLE) > 0
        assert SPEEDS.default(road_class, Mode.FOOT) > 0
    assert math.isnan(SPEEDS.default("footway", Mode.CAR))


def table(tmp_path, text, name="mine.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_table_of_ones_own_changes_what_it_names(tmp_path):
    path = table(tmp_path, "# ours\nroad_class;car_kmh\nprimary;62,5\nforest_road;12\n")
    speeds = read_speeds(path)
    assert speeds.default("primary", Mode.CAR) == 62.5
    assert speeds.default("primary", Mode.FOOT) == SPEEDS.default("primary", Mode.FOOT)
    assert speeds.default("motorway", Mode.CAR) == SPEEDS.default("motorway", Mode.CAR)
    assert speeds.default("forest_road", Mode.CAR) == 12


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "road_class,car_kmh\nprimary,70\n\nsecondary,fast\n",
            "The table mine.csv has “fast” in line 4, column car_kmh, where a number above 0 is "
            "needed. Correct it, or leave the cell empty.",
        ),
        (
            "road_class,car_kmh\nprimary,0\n",
            "The table mine.csv has “0” in line 2, column car_kmh, where a number above 0 is "
            "needed. Correct it, or leave the cell empty.",
        ),
        (
            "class,car_kmh\nprimary,70\n",
            "The table mine.csv has no column road_class. Its first line must name the columns: "
            "road_class.",
        ),
        (
            "road_class,car_kmh\n,70\n",
            "The table mine.csv names no road class in line 2. Put the class in the column "
            "road_class, or delete the line.",
        ),
        (
            "road_class,speed\nprimary,70\n",
            "The table mine.csv holds no speed. Give it a column car_kmh, bicycle_kmh or foot_kmh.",
        ),
        (
            "# nothing\n",
            "The table mine.csv is empty. Its first line must name the columns: road_class.",
        ),
    ],
)
def test_tables_that_cannot_be_used(tmp_path, text, sentence):
    with pytest.raises(InputError) as error:
        read_speeds(table(tmp_path, text))
    assert str(error.value) == sentence


def test_a_table_that_is_missing(tmp_path):
    with pytest.raises(InputError) as error:
        read_speeds(tmp_path / "none.csv")
    assert str(error.value).startswith(f"The table {tmp_path / 'none.csv'} cannot be read: No such")


def test_a_table_that_is_no_text(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_bytes(b"\x81\x8d\x00\x01")
    with pytest.raises(InputError, match="is not a text file"):
        read_speeds(path)


@pytest.mark.parametrize("digits", [10, 400, 5000, 100_000])
def test_numbers_of_many_digits_are_passed_over(digits):
    many = "9" * digits
    for text in (many, f"{many} min", f"PT{many}M", f"P{many}D", f"{many}:00", f"PT{many}H{many}M"):
        assert math.isnan(duration_minutes(text))
    value, problem = read_speeds().parse(many)
    assert math.isnan(value) and problem is LimitProblem.IMPLAUSIBLE
    for text in (f"DE:{many}", f"zone:{many}", f"{many}.{many} mph", f"50;{many}"):
        read_speeds().limit({"highway": "primary", "maxspeed": text, "zone:maxspeed": text})
