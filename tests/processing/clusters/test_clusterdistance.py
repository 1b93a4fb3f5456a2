"""erik:clusterdistance through Processing."""

# ruff: noqa: F811

from __future__ import annotations

import base64
import re

import numpy as np
import pytest
from qgis.core import QgsVectorLayer
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

FIRMS = "field=sector:string&field=jobs:string"
# One road of 60 kilometres, one minute a kilometre.
ROAD = [(0, 60, 60, 60)]
RUN = {"RELABELLINGS": 99, "MAX_MINUTES": 20, "SECTOR_FIELD": "sector", "SUMMARY": "memory:"}


def places():
    """Ten firms of wood within 3 km; twelve of trade and eight unnamed all along the road."""
    random = np.random.default_rng(6)
    wood = [(10 + 0.3 * k, 0, "wood", str(k + 1)) for k in range(10)]
    trade = [(km, 0, "trade", "5") for km in random.uniform(0, 60, 24)]
    other = [(km, 0, None, "2") for km in random.uniform(0, 60, 12)]
    return [*wood, *trade, *other]


@pytest.fixture
def roads(make_roads):
    return make_roads(ROAD)


@pytest.fixture
def firms(make_points):
    return make_points(places(), FIRMS)


def by_sector(log):
    layer = log.result["SUMMARY"]
    names = layer.fields().names()
    return {f["sector"]: dict(zip(names, f.attributes())) for f in layer.getFeatures()}


def test_a_planted_cluster_is_found_with_its_bound(run, roads, firms):
    rows, log = run("clusterdistance", INPUT=firms, ROADS=roads, WEIGHT_FIELD="jobs", **RUN)
    found = by_sector(log)
    assert set(found) == {"wood", "trade"}
    wood = found["wood"]
    assert (wood["firms"], wood["jobs"]) == (10, 55)
    assert wood["m_p"] == wood["kd_p"] == 0.01
    # No two of the ten are more than 2.7 minutes apart.
    assert 2 <= wood["meeting_minutes"] <= 4
    assert wood["finding"].startswith("Clusters (p = 0.01)")
    assert log.result["MEETING_MINUTES"] == wood["meeting_minutes"]
    assert len(rows) == 2 * 21
    first = [r for r in rows if r["sector"] == "wood"][3]
    assert first["minutes"] == 3 and first["m"] > first["m_high"] > first["m_low"]
    (warning,) = log.warnings
    assert "12 firms have no sector in sector and count among all firms only: 35, 36" in warning
    assert f"wood: {wood['finding']}" in log.lines
    abstract = log.result["SUMMARY"].metadata().abstract()
    assert "SEED = 1" in abstract and "Proposed meeting bound" in abstract


def test_neither_the_order_of_rows_nor_another_run_changes_anything(
    run, roads, make_points, make_layer
):
    options = {"ROADS": roads, "WEIGHT_FIELD": "jobs", **RUN}
    one, _ = run("clusterdistance", INPUT=make_points(places(), FIRMS), **options)
    again, _ = run("clusterdistance", INPUT=make_points(places(), FIRMS), **options)
    turned, _ = run("clusterdistance", INPUT=make_points(places()[::-1], FIRMS), **options)
    assert one == again == turned
    other, _ = run("clusterdistance", INPUT=make_points(places(), FIRMS), **{**options, "SEED": 2})
    assert [r["m"] for r in other] == [r["m"] for r in one]
    assert [r["m_high"] for r in other] != [r["m_high"] for r in one]


def test_chosen_sectors_and_groups(run, roads, firms, make_layer):
    table = make_layer(
        "NoGeometry",
        "field=sector:string&field=group:string",
        [(None, "wood", "forest system"), (None, "paper", "forest system")],
    )
    _, log = run(
        "clusterdistance",
        INPUT=firms,
        ROADS=roads,
        SECTORS="forest system",
        SECTOR_GROUPS=table,
        **RUN,
    )
    found = by_sector(log)
    assert list(found) == ["forest system"]
    assert found["forest system"]["firms"] == 10
    # Without a field of jobs there are none to state.
    assert not isinstance(found["forest system"]["jobs"], float)


def test_small_sectors_are_named(run, roads, make_points):
    rows = [*places(), (3, 0, "glass", "1")]
    _, log = run("clusterdistance", INPUT=make_points(rows, FIRMS), ROADS=roads, **RUN)
    assert "1 sector has fewer than 10 firms and is not judged: glass." in log.lines


def test_the_report_shows_the_findings_and_the_curves(run, roads, firms, tmp_path):
    path = tmp_path / "report.html"
    _, log = run("clusterdistance", INPUT=firms, ROADS=roads, OUTPUT_HTML=str(path), **RUN)
    page = path.read_text(encoding="utf-8")
    assert "proposed meeting bound" in page and "Sector wood" in page
    assert "Made by ERIK Clusters" in page
    images = re.findall(r'src="data:image/svg\+xml;base64,([^"]+)"', page)
    assert images and b"<svg" in base64.b64decode(images[0])
    assert by_sector(log)["wood"]["finding"] in page


def test_without_matplotlib_the_report_says_so(run, roads, firms, tmp_path, monkeypatch):
    from erik_clusters.erik_clusters_plugin import libraries
    from erik_clusters.erik_clusters_plugin.engine.messages import InputError

    def missing(name):
        raise InputError("The library {name} is missing.", name=name)

    monkeypatch.setattr(libraries, "load", missing)
    path = tmp_path / "report.html"
    _, log = run("clusterdistance", INPUT=firms, ROADS=roads, OUTPUT_HTML=str(path), **RUN)
    assert log.warnings[1:] == ["The library matplotlib is missing."]
    assert "There are no charts. The library matplotlib is missing." in path.read_text("utf-8")


# -- input that cannot be used, or only in part --------------------------------------------


@pytest.mark.parametrize(
    ("rows", "options", "sentence"),
    [
        ([(k, 0, "wood", "1") for k in range(12)], {}, "All firms are of the sector “wood”"),
        ([(k, 0, "wood", "1") for k in range(9)], {}, "No sector has 10 firms"),
        (
            [(20 * (k % 3), 0, "wood" if k < 11 else "tin", "1") for k in range(3)],
            {"MINIMUM_FIRMS": 2, "MAX_MINUTES": 3},
            "No two firms are within 3 minutes",
        ),
    ],
)
def test_firms_that_cannot_be_judged(refused, roads, make_points, rows, options, sentence):
    if "MINIMUM_FIRMS" in options:
        rows = [(20 * k, 0, "wood" if k < 2 else "tin", "1") for k in range(3)]
    layer = make_points(rows, FIRMS)
    text = refused("clusterdistance", INPUT=layer, ROADS=roads, **{**RUN, **options})
    assert sentence in text


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"MAX_MINUTES": 0}, "must be above 0 minutes"),
        ({"STEP": 30}, "no greater than it"),
        ({"STEP": 0.01}, "at most 500 points"),
    ],
)
def test_wrong_parameters(refused, roads, firms, options, sentence):
    text = refused("clusterdistance", INPUT=firms, ROADS=roads, **{**RUN, **options})
    assert sentence in text


def test_firms_without_jobs_or_roads_are_left_out_and_named(run, roads, make_points):
    rows = [*places(), (4, 0, "wood", "many"), (5, 0, "wood", "-2"), (6, 5000, "wood", "3")]
    _, log = run(
        "clusterdistance",
        INPUT=make_points(rows, FIRMS),
        ROADS=roads,
        WEIGHT_FIELD="jobs",
        **RUN,
    )
    assert by_sector(log)["wood"]["firms"] == 10
    text = " ".join(log.warnings)
    assert "1 firm has a text instead of a number in jobs; they are left out: 47." in text
    assert "1 firm has jobs below 0 in jobs; they are left out: 48." in text
    assert "is not on the network: 49" in text


def test_a_sector_without_jobs_is_not_judged(run, roads, make_points):
    rows = [*places(), *((3 + k, 0, "glass", "0") for k in range(12))]
    layer = make_points(rows, FIRMS)
    _, log = run("clusterdistance", INPUT=layer, ROADS=roads, WEIGHT_FIELD="jobs", **RUN)
    assert "1 sector has no jobs and is not judged: glass." in log.lines
    assert "glass" not in by_sector(log)


@pytest.mark.parametrize("percent", [20, 42])
def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(
    cancelled, town, make_points, tmp_path, percent
):
    rows = [(0.0071 * k, 7.0 * (k * 7919 % 2000), "ab"[k % 2], "1") for k in range(2000)]
    seconds = cancelled(
        "clusterdistance",
        percent,
        INPUT=make_points(rows, FIRMS),
        ROADS=town,
        SECTOR_FIELD="sector",
        OUTPUT=str(tmp_path / "curves.gpkg"),
        SUMMARY=str(tmp_path / "summary.gpkg"),
        OUTPUT_HTML=str(tmp_path / "report.html"),
    )
    assert seconds < 0.5
    assert list(tmp_path.iterdir()) == []


def test_tables_are_written_to_files(run, roads, firms, tmp_path):
    files = {name: str(tmp_path / f"{name}.csv") for name in ("OUTPUT", "SUMMARY")}
    run("clusterdistance", INPUT=firms, ROADS=roads, **{**RUN, **files})
    assert QgsVectorLayer(files["OUTPUT"], "curves", "ogr").featureCount() == 42
    assert QgsVectorLayer(files["SUMMARY"], "summary", "ogr").featureCount() == 2


def test_distant_pairs_that_are_not_held_are_said(run, roads, firms, monkeypatch):
    from erik_clusters.erik_clusters_plugin.engine.clusters import pair_bins

    options = {**RUN, "MAX_MINUTES": 5}
    _, log = run("clusterdistance", INPUT=firms, ROADS=roads, **options)
    assert "is held and stands for the others" not in " ".join(log.lines)
    # 46 firms make 1,035 pairs.
    monkeypatch.setattr(pair_bins, "MOST_PAIRS", 1_000)
    monkeypatch.setattr(pair_bins, "DISTANT_PAIRS", 500)
    _, log = run("clusterdistance", INPUT=firms, ROADS=roads, **options)
    assert "Of the pairs farther apart, one in 3 is held" in " ".join(log.lines)
