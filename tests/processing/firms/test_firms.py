"""Firms as every algorithm of clusters reads them: the same sentences for the same problems."""

# ruff: noqa: F811

from __future__ import annotations

import random

import pytest
from road_layers import (  # noqa: F401
    make_layer,
    make_points,
    make_roads,
    refused,
    run,
)

FIRMS = "field=code:string&field=sector:string&field=jobs:string"
# One road of 60 kilometres, one minute a kilometre, and one of 10 that is not joined to it.
ROADS = [(0, 60, 60, 60), (70, 80, 10, 10)]
OPTIONS = {
    "clusterdistance": {
        "SECTOR_FIELD": "sector",
        "SUMMARY": "memory:",
        "RELABELLINGS": 19,
        "MINIMUM_FIRMS": 2,
        "MAX_MINUTES": 20,
    },
    "hotspots": {"WEIGHT_FIELD": "jobs", "MEETING_MINUTES": 3},
    "meetingtimeclusters": {"MINIMUM": 2},
    "consensusclusters": {"MINIMUM": 2, "BOOTSTRAPS": 1},
    "relationshipclusters": {"SECTOR_FIELD": "sector", "RUNS": 2},
}
EVERY = pytest.mark.parametrize("name", OPTIONS)
WITH_JOBS = pytest.mark.parametrize(
    ("name", "consequence"),
    [
        ("clusterdistance", "they are left out"),
        ("hotspots", "they are left out"),
        ("meetingtimeclusters", "their jobs are taken as not known and add nothing"),
        ("consensusclusters", "their jobs are taken as not known and add nothing"),
    ],
)
WITH_IDS = pytest.mark.parametrize("name", ["meetingtimeclusters", "relationshipclusters"])


def firms(**change):
    """Eight firms, a kilometre apart, as dictionaries; `change` gives values to all of them."""
    rows = []
    for k in range(8):
        own = {"km": k, "north": 0, "code": f"f{k}", "sector": "25.11" if k % 2 else "62.01"}
        rows.append({**own, "jobs": str(k + 1), **change})
    return rows


@pytest.fixture(autouse=True)
def community_finder(request):
    if request.node.callspec.params.get("name") == "relationshipclusters":
        pytest.importorskip("igraph")


@pytest.fixture
def call(run, make_roads, make_points):
    def caller(name, rows, **options):
        layer = make_points([tuple(row.values()) for row in rows], FIRMS)
        return run(name, INPUT=layer, ROADS=make_roads(ROADS), **{**OPTIONS[name], **options})

    return caller


@pytest.fixture
def refusal(refused, make_roads, make_points):
    def caller(name, rows, **options):
        layer = make_points([tuple(row.values()) for row in rows], FIRMS)
        return refused(name, INPUT=layer, ROADS=make_roads(ROADS), **{**OPTIONS[name], **options})

    return caller


@EVERY
@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        (firms()[:1], "Only one firm is on the road network"),
        ([*firms()[:1], *firms(north=2000)[1:]], "Only one firm is on the road network"),
        (firms(north=2000), "No firm is on the road network. Check that firms and roads lie"),
        ([], "The layer “layer” has no features"),
    ],
)
def test_too_few_firms(refusal, name, rows, sentence):
    assert sentence in refusal(name, rows)


@EVERY
def test_all_firms_at_one_place(call, refusal, name):
    sentence = "All firms join the road network at one place, 0 minutes apart"
    if name in ("clusterdistance", "hotspots"):
        # There are no times to compare.
        assert sentence in refusal(name, firms(km=5))
        return
    rows, log = call(name, firms(km=5))
    assert len(rows) == 8 and any(sentence in warning for warning in log.warnings)


@EVERY
def test_parts_of_the_roads_that_are_not_joined(call, name):
    rows = [{**row, "km": row["km"] + 70 * (row["km"] > 4)} for row in firms()]
    _, log = call(name, rows)
    (warning,) = log.warnings
    assert "The firms lie on 2 parts of the road network" in warning
    assert "3 firms are not on the largest: 6, 7, 8." in warning


@EVERY
def test_firms_off_the_roads_are_named(call, name):
    rows, log = call(name, [*firms(), *firms(north=900)[3:5]])
    assert "2 of 10 points of “layer” are farther than 500 m from any road" in log.warnings[0]
    assert "not on the network: 9, 10." in log.warnings[0]
    if name != "clusterdistance":
        assert len(rows) == 10


@WITH_JOBS
@pytest.mark.parametrize("jobs", ["many", "-4", "0", "", None])
def test_a_field_of_jobs_without_any(refusal, name, consequence, jobs):
    sentence = refusal(name, firms(jobs=jobs), WEIGHT_FIELD="jobs")
    assert "No firm has a usable number of jobs in the field jobs: the values are empty" in sentence


@WITH_JOBS
def test_a_field_of_jobs_that_is_not_there(refusal, name, consequence):
    assert "no field “people”" in refusal(name, firms(), WEIGHT_FIELD="people")


@WITH_JOBS
@pytest.mark.parametrize(
    ("jobs", "problem", "advice"),
    [
        ("-4", "have jobs below 0 in jobs", " Correct them and run again."),
        ("many", "have a text instead of a number in jobs", " Correct them and run again."),
        ("inf", "have a text instead of a number in jobs", " Correct them and run again."),
        ("", "have no jobs in jobs", ""),
        (None, "have no jobs in jobs", ""),
    ],
)
def test_some_firms_without_usable_jobs(call, name, consequence, jobs, problem, advice):
    rows = [{**row, "jobs": jobs} if row["km"] in (2, 5) else row for row in firms()]
    _, log = call(name, rows, WEIGHT_FIELD="jobs")
    assert f"2 firms {problem}; {consequence}: 3, 6.{advice}" in log.warnings


@pytest.mark.parametrize("name", ["clusterdistance", "hotspots"])
def test_too_few_firms_with_jobs_to_compare(refusal, name):
    rows = [{**row, "jobs": None} for row in firms()[:7]]
    sentence = refusal(name, [*rows, firms()[7]], WEIGHT_FIELD="jobs")
    assert "Firms on the road network with a number of jobs: 1 of 8." in sentence
    rows = [{**row, "jobs": None if row["km"] else "3"} for row in firms()]
    sentence = refusal(name, [*rows, rows[0]], WEIGHT_FIELD="jobs")
    assert "All firms join the road network at one place" in sentence


@WITH_IDS
@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("x", "Several firms of “layer” have the same value in the field code: x. Choose a field"),
        (None, "8 firms of “layer” have no value in the field code: 1, 2, 3, 4, 5, 6, 7, 8. Fill"),
        (" ", "8 firms of “layer” have no value in the field code: 1, 2, 3, 4, 5, 6, 7, 8. Fill"),
    ],
)
def test_ids_that_do_not_name_one_firm(refusal, name, code, sentence):
    assert sentence in refusal(name, firms(code=code), ID_FIELD="code")


@WITH_IDS
def test_an_id_field_that_is_not_there(refusal, name):
    assert "has no field “nobody”" in refusal(name, firms(), ID_FIELD="nobody")


@EVERY
def test_every_point_of_a_multipoint_is_a_firm(run, make_roads, make_layer, name):
    """As it is a firm of its own, the points might as well be features of their own."""
    places = [f"{500_000 + 1000 * k} 5500000" for k in (0, 1, 2, 3, 4, 9)]
    said = [("a", "25.11", "8"), ("b", "62.01", "3"), ("c", "25.12", "5"), ("d", "62.02", "1")]
    whole = [
        (f"MultiPoint(({places[0]}), ({places[1]}), ({places[5]}))", "a", "25.11", "24"),
        *((f"MultiPoint(({p}))", *values) for p, values in zip(places[2:5], said[1:])),
    ]
    single = [(f"Point({places[n]})", *said[0]) for n in (0, 1, 5)]
    single += [(f"Point({p})", *values) for p, values in zip(places[2:5], said[1:])]
    jobs = {} if name == "relationshipclusters" else {"WEIGHT_FIELD": "jobs"}
    options = {"ROADS": make_roads(ROADS), **OPTIONS[name], **jobs}
    first, log = run(name, INPUT=make_layer("MultiPoint", FIRMS, whole), **options)
    second, _ = run(name, INPUT=make_layer("Point", FIRMS, single), **options)
    ours = [key for key in first[0] if key not in ("jobs", "wkt", "cluster_id")]
    assert [[row[key] for key in ours] for row in first] == [
        [row[key] for key in ours] for row in second
    ]
    assert "1 firm has several points; each point counts as a firm of its own." in log.lines
    if name != "clusterdistance":
        assert [row["wkt"] for row in first] == [row["wkt"] for row in second]
    if jobs:
        assert "its number in jobs is shared equally among them" in " ".join(log.lines)


@pytest.mark.parametrize("name", ["hotspots", "meetingtimeclusters", "relationshipclusters"])
def test_the_order_of_rows_does_not_matter_among_firms_at_one_place(call, name):
    """Two places with many firms each, told apart by their attributes alone."""
    generator = random.Random(5)
    sectors = ["25.11", "25.12", "62.01", "10.11"]
    rows = [
        {**firms()[0], "km": 3 * (k % 2), "code": f"f{k}", "sector": generator.choice(sectors),
         "jobs": str(generator.randint(1, 9))}
        for k in range(24)
    ]  # fmt: skip
    options = {"RUNS": 7, "SECTOR_FIELD": "sector", "LEAST_RELATEDNESS": 0.0}
    if name != "relationshipclusters":
        options = {"MEETING_MINUTES": 2}
    found = []
    for _ in range(3):
        result, _ = call(name, rows, **options)
        # A cluster without a field of ids is named after a row.
        code_of = {number: row["code"] for number, row in enumerate(rows, start=1)}
        for row in result:
            row["cluster_id"] = code_of.get(row.get("cluster_id"))
        found.append({row["code"]: row for row in result})
        generator.shuffle(rows)
    assert found[0] == found[1] == found[2]
