"""Firms in a yard, away from the road: all tools ask the same time between two points."""

# ruff: noqa: F811

from __future__ import annotations

import itertools
import math

import pytest
from road_layers import make_layer, make_points, make_roads, run  # noqa: F401

FIRM = "field=code:string&field=sector:string&field=jobs:double"
# One road of 20 kilometres, one minute a kilometre, and 83⅓ metres a minute on foot.
ROAD = [(0, 20, 20, 20)]
YARD = {"a": (5.0, 250.0), "b": (5.002, 250.0), "c": (5.05, 280.0), "m": (5.0, -250.0)}
STREET = {"s": (5.1, 0.0), "t": (9.0, 0.0)}
EVERYONE = {**YARD, **STREET}


def minutes(one, other, barred=()):
    """Between two of them: the lesser of the way by road and the straight walk in the yard."""
    (x, y), (u, v) = EVERYONE[one], EVERYONE[other]
    if one == other:
        return 0.0
    metres = math.hypot(1000.0 * (x - u), y - v)
    by_road = (abs(y) + abs(v)) * 0.012 + abs(x - u)
    together = metres <= abs(y) + abs(v) + 1e-6 and {one, other} not in barred
    return min(by_road, metres * 0.012) if together else by_road


@pytest.fixture
def roads(make_roads):
    return make_roads(ROAD)


@pytest.fixture
def firms(make_points):
    return make_points([(*EVERYONE[c], c, "25", 10.0) for c in EVERYONE], FIRM)


def matrix(rows):
    return {(row["from_id"], row["to_id"]): row["minutes"] for row in rows}


def test_the_matrix_is_the_lesser_of_road_and_walk(run, roads, firms):
    fields = {"INPUT_ID_FIELD": "code", "TARGET_ID_FIELD": "code"}
    rows, _ = run("traveltimematrix", INPUT=firms, TARGETS=firms, ROADS=roads, **fields)
    found = matrix(rows)
    assert set(found) == set(itertools.product(EVERYONE, repeat=2))
    for (one, other), time in found.items():
        assert time == pytest.approx(minutes(one, other), abs=2e-3)
        assert time == pytest.approx(found[other, one], abs=1e-9)
    assert all(found[one, one] < 1e-9 for one in EVERYONE)
    # From a, neighbours of the yard in the order of their distance.
    assert found["a", "b"] < found["a", "c"] < found["a", "m"]
    alone, _ = run("traveltimematrix", INPUT=firms, ROADS=roads, INPUT_ID_FIELD="code")
    assert matrix(alone) == {k: v for k, v in found.items() if k[0] != k[1]}
    near, _ = run("traveltimematrix", INPUT=firms, ROADS=roads, MINUTES=1, INPUT_ID_FIELD="code")
    assert set(matrix(near)) == {k for k in matrix(alone) if minutes(*k) <= 1.0}
    least, _ = run("traveltimematrix", INPUT=firms, ROADS=roads, NEAREST=1, INPUT_ID_FIELD="code")
    assert dict(matrix(least).keys())["a"] == "b"


def test_accessibility_asks_the_same_time(run, roads, firms):
    for direction in (0, 1):
        rows, _ = run(
            "accessibility",
            INPUT=firms,
            OPPORTUNITIES=firms,
            ROADS=roads,
            MINUTES=4,
            WEIGHT_FIELD="jobs",
            DIRECTION=direction,
        )
        for row in rows:
            near = [other for other in EVERYONE if minutes(row["code"], other) <= 4.0]
            assert (row["reach_count"], row["reach_sum"]) == (len(near), 10.0 * len(near))
            assert row["nearest_minutes"] == pytest.approx(0.0, abs=1e-9)


def test_hot_spots_and_links_ask_the_same_time(run, roads, make_points):
    jobs = {code: 10.0 + k for k, code in enumerate(EVERYONE)}
    firms = make_points([(*EVERYONE[c], c, "25", jobs[c]) for c in EVERYONE], FIRM)
    rows, _ = run("hotspots", INPUT=firms, ROADS=roads, WEIGHT_FIELD="jobs", MEETING_MINUTES=4)
    for row in rows:
        near = [other for other in EVERYONE if minutes(row["code"], other) <= 4.0]
        assert row["near_firms"] == len(near)
        assert row["near_sum"] == pytest.approx(sum(jobs[other] for other in near))
    _, log = run(
        "relationshipclusters",
        INPUT=firms,
        ROADS=roads,
        SECTOR_FIELD="sector",
        ID_FIELD="code",
        RUNS=5,
        MEETING_MINUTES=4,
        LINKS_ABOVE=0,
        OUTPUT_LINKS="memory:",
    )
    found = {}
    for link in log.result["OUTPUT_LINKS"].getFeatures():
        found[frozenset((link["from_id"], link["to_id"]))] = link["minutes"]
    pairs = [set(pair) for pair in itertools.combinations(EVERYONE, 2)]
    assert set(found) == {frozenset(pair) for pair in pairs if minutes(*pair) <= 4.0}
    for pair, time in found.items():
        assert time == pytest.approx(minutes(*pair), abs=2e-3)


@pytest.mark.parametrize("depth", [5.0, 200.0, 260.0])
def test_clusters_and_their_distance_ask_the_same_time(run, roads, make_points, depth):
    yard = [(5.0 + 0.002 * (i % 4), depth + 2 * (i // 4), f"y{i}", "25", 5.0) for i in range(16)]
    rest = [(0.6 * k, 300.0 - 20 * k, f"r{k}", "62", 1.0) for k in range(30)]
    firms = make_points([*yard, *rest], FIRM)
    rows, log = run(
        "meetingtimeclusters", INPUT=firms, ROADS=roads, ID_FIELD="code", MEETING_MINUTES=1
    )
    cores = {row["code"] for row in rows if row["role"] == "core"}
    assert cores == {row[2] for row in yard}
    assert "at most 0.1 " in " ".join(log.lines)
    curve, log = run(
        "clusterdistance",
        INPUT=firms,
        ROADS=roads,
        SECTOR_FIELD="sector",
        RELABELLINGS=99,
        MAX_MINUTES=10,
        STEP=1,
        SUMMARY="memory:",
    )
    summary = {f["sector"]: f for f in log.result["SUMMARY"].getFeatures()}
    assert (summary["25"]["kd_peak_minutes"], summary["25"]["m_p"]) == (0.0, 0.01)
    # All of them are each other's only neighbours within a minute: 45 of 15 others.
    (m,) = [row["m"] for row in curve if (row["sector"], row["minutes"]) == ("25", 1.0)]
    assert m == pytest.approx(3.0)


def test_nobody_walks_across_a_friction_line_or_a_closed_area(run, roads, firms, make_layer):
    x, y = 500_000.0, 5_500_000.0
    line = f"LineString({x + 5001} {y + 200}, {x + 5001} {y + 400})"
    river = make_layer("LineString", "field=minutes:double", [(line, 3.0)])
    options = {"ROADS": roads, "INPUT_ID_FIELD": "code"}
    rows, _ = run(
        "traveltimematrix", INPUT=firms, FRICTION=river, FRICTION_FIELD="minutes", **options
    )
    barred = [{"a", "b"}, {"a", "c"}]
    for pair, time in matrix(rows).items():
        assert time == pytest.approx(minutes(*pair, barred), abs=2e-3)
    # A yard that is closed as a whole, and one between two firms.
    for west, east, shut in ((4990, 5100, True), (5010, 5020, False)):
        ring = f"{x + west} {y + 200}, {x + east} {y + 200}, {x + east} {y + 400}, "
        ring += f"{x + west} {y + 400}, {x + west} {y + 200}"
        area = make_layer("Polygon", "field=why:string", [(f"Polygon(({ring}))", "water")])
        rows, _ = run("traveltimematrix", INPUT=firms, AVOID=area, **options)
        barred = [{"a", "c"}, {"b", "c"}, {"m", "c"}]
        if shut:
            barred += [{"a", "b"}, {"m", "a"}, {"m", "b"}]
        for pair, time in matrix(rows).items():
            assert time == pytest.approx(minutes(*pair, barred), abs=2e-3)
    core, _ = run(
        "meetingtimeclusters",
        INPUT=firms,
        ROADS=roads,
        MEETING_MINUTES=1,
        NEAR_MINUTES=0.9,
        MINIMUM=2,
        FRICTION=river,
        FRICTION_FIELD="minutes",
    )
    assert {row["code"] for row in core if row["role"] == "core"} == {"b", "c"}


def test_points_beyond_the_longest_walk_are_in_no_yard(run, roads, make_points):
    firms = make_points([(5.0, 600.0, "x", "25", 1.0), (5.0, 601.0, "y", "25", 1.0)], FIRM)
    rows, log = run("traveltimematrix", INPUT=firms, ROADS=roads)
    assert rows == [] and log.warnings
    rows, _ = run("traveltimematrix", INPUT=firms, ROADS=roads, WALK_LIMIT=700)
    assert [row["minutes"] for row in rows] == pytest.approx([0.012, 0.012], abs=1e-4)
