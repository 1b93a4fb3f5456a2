"""erik:hotspots through Processing."""

# ruff: noqa: F811

from __future__ import annotations

import math

import pytest
from road_layers import (  # noqa: F401
    cancelled,
    make_layer,
    make_points,
    make_roads,
    refused,
    run,
    town,
)

FIRMS = "field=sector:string&field=jobs:string&field=all_jobs:double"
# One road of 60 kilometres, one minute a kilometre.
ROAD = [(0, 60, 60, 60)]


@pytest.fixture
def roads(make_roads):
    return make_roads(ROAD)


def row():
    """Thirty firms, two minutes apart; those at 20 to 26 minutes are large."""
    return [
        (2 * k, 0, "wood" if k % 2 else "trade", "90" if 10 <= k <= 13 else "10", 100.0)
        for k in range(30)
    ]


def test_z_is_that_of_the_formula_and_attributes_survive(run, roads, make_points):
    rows, log = run(
        "hotspots",
        INPUT=make_points(row(), FIRMS),
        ROADS=roads,
        WEIGHT_FIELD="jobs",
        MEETING_MINUTES=4,
    )
    assert len(rows) == 30 and rows[0]["sector"] == "trade" and rows[11]["all_jobs"] == 100
    # Two firms on either side are near: 90 + 90 + 90 + 90 + 10 around the twelfth.
    mean, n = (4 * 90 + 26 * 10) / 30, 30
    s = math.sqrt((4 * 8100 + 26 * 100) / n - mean**2)
    spread = s * math.sqrt((n * 5 - 25) / (n - 1))
    assert (rows[11]["near_firms"], rows[11]["near_sum"]) == (5, 370)
    assert rows[11]["near_expected"] == pytest.approx(5 * mean)
    assert rows[11]["z"] == pytest.approx((370 - 5 * mean) / spread)
    assert rows[11]["class"] == "hot_99" and rows[11]["q"] >= rows[11]["p"]
    assert rows[0]["class"] == "none" and rows[0]["near_firms"] == 3
    assert "; in cold spots: 0" in " ".join(log.lines)
    assert "MEETING_MINUTES = 4" in log.layer.metadata().abstract()
    assert "Hot spot" in log.layer.renderer().categories()[0].label()


def test_a_share_of_all_jobs(run, roads, make_points):
    # The large firms are large in all jobs too, so none of them stands out.
    places = [(km, 0, s, jobs, 10 * float(jobs)) for km, _, s, jobs, _ in row()]
    places[0] = (0, 0, "trade", "11", 100.0)
    options = {"ROADS": roads, "WEIGHT_FIELD": "jobs", "MEETING_MINUTES": 4, "MODE": 1}
    rows, _ = run(
        "hotspots", INPUT=make_points(places, FIRMS), REFERENCE_FIELD="all_jobs", **options
    )
    assert abs(rows[11]["z"]) < 2 and rows[11]["class"] == "none"
    assert rows[0]["z"] > 2


def test_a_sector_against_the_jobs_of_all_firms(run, roads, make_points):
    rows, log = run(
        "hotspots",
        INPUT=make_points(row(), FIRMS),
        ROADS=roads,
        WEIGHT_FIELD="jobs",
        MODE=1,
        SECTOR_FIELD="sector",
        SECTORS="wood",
        MEETING_MINUTES=4,
    )
    # Half of all jobs are wood's; 370 are near the twelfth firm, 190 of them in wood.
    assert rows[11]["near_expected"] == pytest.approx(370 / 2)
    assert rows[11]["near_sum"] == 190
    assert "15 of 30 firms are of the sectors chosen." in log.lines


def test_the_order_of_rows_changes_nothing(run, roads, make_points):
    options = {"ROADS": roads, "WEIGHT_FIELD": "jobs", "MEETING_MINUTES": 5}
    one, _ = run("hotspots", INPUT=make_points(row(), FIRMS), **options)
    turned, _ = run("hotspots", INPUT=make_points(row()[::-1], FIRMS), **options)
    assert [r["z"] for r in turned[::-1]] == pytest.approx([r["z"] for r in one], abs=1e-12)
    assert [r["class"] for r in turned[::-1]] == [r["class"] for r in one]


def test_firms_that_are_not_judged_stay_in_the_result(run, roads, make_points, make_layer):
    places = [*row(), (3, 9000, "wood", "5", 1.0), (4, 0, "wood", "many", 1.0)]
    rows, log = run("hotspots", INPUT=make_points(places, FIRMS), ROADS=roads, WEIGHT_FIELD="jobs")
    assert len(rows) == 32
    assert [rows[k]["z"] for k in (30, 31)] == [None, None]
    assert [rows[k]["class"] for k in (30, 31)] == [None, None]
    text = " ".join(log.warnings)
    assert "1 firm has a text instead of a number in jobs; they are left out: 32" in text
    assert "not on the network: 31" in text


def test_several_points_of_one_firm_share_its_jobs(run, roads, make_layer):
    two = "MultiPoint((500000 5500000), (530000 5500000))"
    one = "MultiPoint((502000 5500000))"
    layer = make_layer("MultiPoint", "field=jobs:double", [(two, 8), (one, 6)])
    rows, log = run("hotspots", INPUT=layer, ROADS=roads, WEIGHT_FIELD="jobs", MEETING_MINUTES=5)
    assert [r["near_sum"] for r in rows] == [10, 4, 10]
    assert "shared equally" in " ".join(log.lines)


@pytest.mark.parametrize(
    ("places", "options", "sentence"),
    [
        (row(), {}, "All firms have the same value"),
        (row(), {"MODE": 1, "WEIGHT_FIELD": "jobs"}, "needs something to be a share of"),
        (row(), {"MEETING_MINUTES": 0}, "must be above 0 minutes"),
        (
            [(km, 0, s, jobs, 0.0) for km, _, s, jobs, _ in row()],
            {"MODE": 1, "WEIGHT_FIELD": "jobs", "REFERENCE_FIELD": "all_jobs"},
            "No firm has a usable number of jobs in the field all_jobs",
        ),
        (
            [(km, 0, s, jobs, float(jobs)) for km, _, s, jobs, _ in row()],
            {"MODE": 1, "WEIGHT_FIELD": "jobs", "REFERENCE_FIELD": "all_jobs"},
            "the same share of all jobs",
        ),
    ],
)
def test_input_that_cannot_be_judged(refused, roads, make_points, places, options, sentence):
    layer = make_points(places, FIRMS)
    assert sentence in refused("hotspots", INPUT=layer, ROADS=roads, **options)


def test_minutes_that_hold_everyone(run, roads, make_points):
    places = [(k, 0, "a", str(k), 1.0) for k in range(4)]
    rows, log = run("hotspots", INPUT=make_points(places, FIRMS), ROADS=roads, WEIGHT_FIELD="jobs")
    assert {r["z"] for r in rows} == {None} and {r["class"] for r in rows} == {"none"}
    assert "4 firms have all others within reach" in log.warnings[0]


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(
    cancelled, town, make_points, tmp_path
):
    places = [(0.0071 * k, 7.0 * (k * 7919 % 2000), "a", str(k), 1.0) for k in range(2000)]
    seconds = cancelled(
        "hotspots",
        40,
        INPUT=make_points(places, FIRMS),
        ROADS=town,
        WEIGHT_FIELD="jobs",
        MEETING_MINUTES=100,
        OUTPUT=str(tmp_path / "hot.gpkg"),
    )
    assert seconds < 0.5
    assert list(tmp_path.iterdir()) == []
