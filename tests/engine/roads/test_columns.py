"""Speeds and directions read from columns."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.columns import (
    KMH_PER_MPH,
    read_directions,
    read_speeds,
    split_values,
)

BOTH, FORWARD, BACKWARD = (True, True), (True, False), (False, True)


@pytest.mark.parametrize(
    ("value", "kmh"),
    [
        (30, 30.0),
        (30.5, 30.5),
        ("50", 50.0),
        (" 50 km/h ", 50.0),
        ("50km/h", 50.0),
        ("62,5 kmh", 62.5),
        ("30 mph", 30 * KMH_PER_MPH),
        ("30 MPH", 30 * KMH_PER_MPH),
    ],
)
def test_understands_a_speed(value, kmh):
    speeds = read_speeds([value], 20.0)
    assert speeds.kmh[0] == pytest.approx(kmh)
    assert not (speeds.missing[0] or speeds.not_positive[0] or speeds.not_understood[0])


@pytest.mark.parametrize("value", [None, "", "  ", float("nan")])
def test_a_missing_speed_becomes_the_default(value):
    speeds = read_speeds([value, 50], 20.0)
    assert speeds.kmh.tolist() == [20.0, 50.0]
    assert speeds.missing.tolist() == [True, False]
    assert not speeds.not_understood.any()


@pytest.mark.parametrize("value", [0, -5, 0.0, "0", "-30 km/h"])
def test_a_speed_of_nothing_becomes_the_default(value):
    speeds = read_speeds([value], 20.0)
    assert speeds.kmh.tolist() == [20.0]
    assert speeds.not_positive.tolist() == [True]


@pytest.mark.parametrize("value", ["fast", "50 furlongs", float("inf"), 1e9, True, "1e3", "--50"])
def test_what_is_no_speed_becomes_the_default(value):
    speeds = read_speeds([value], 20.0)
    assert speeds.kmh.tolist() == [20.0]
    assert speeds.not_understood.tolist() == [True]


def test_the_unit_holds_for_bare_numbers_only():
    speeds = read_speeds([30, "30", "30 km/h"], 20.0, KMH_PER_MPH)
    assert speeds.kmh.tolist() == pytest.approx([48.28032, 48.28032, 30.0])


def test_directions_are_looked_up_without_case_and_spaces():
    meanings = {"FT": FORWARD, "tf": BACKWARD, "B": BOTH}
    ways = read_directions([" ft", "TF ", "b"], meanings, FORWARD)
    assert ways.forward.tolist() == [True, False, True]
    assert ways.backward.tolist() == [False, True, True]
    assert not ways.unknown.any()


def test_numbers_match_the_text_of_a_value():
    ways = read_directions(
        [1, 1.0, -1, True], {"1": FORWARD, "-1": BACKWARD, "true": FORWARD}, BOTH
    )
    assert ways.forward.tolist() == [True, True, False, True]
    assert ways.backward.tolist() == [False, False, True, False]


def test_missing_and_unknown_directions_get_the_default_and_only_the_second_is_unknown():
    ways = read_directions([None, "", "?"], {"1": FORWARD}, BACKWARD)
    assert ways.backward.tolist() == [True] * 3
    assert ways.forward.tolist() == [False] * 3
    assert ways.unknown.tolist() == [False, False, True]


def test_no_rows():
    assert len(read_directions([], {"1": FORWARD}, BOTH).forward) == 0
    assert len(read_speeds([], 50.0).kmh) == 0


def test_several_values_are_separated_by_semicolons():
    assert split_values(" yes; true ;;1") == ["yes", "true", "1"]
