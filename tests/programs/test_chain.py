"""The whole chain in qgis_process, with the plugin from the zip in a fresh profile."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr

pytestmark = [pytest.mark.programs, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def run(installed_process):
    """Run an algorithm to its end and return its results."""

    def runner(algorithm: str, **parameters: object) -> dict:
        code, results, said = installed_process.run(f"erik:{algorithm}", **parameters)
        assert code == 0, said
        assert "Traceback" not in said, said
        return results

    return runner


@pytest.fixture(scope="module")
def region(run, tmp_path_factory):
    path = tmp_path_factory.mktemp("region") / "region.gpkg"
    run("demoregion", SEED=3, SIZE=0, OUTPUT=path)
    return path


def features(path) -> list[dict]:
    """Attributes of all features of the first layer of a file."""
    dataset = ogr.Open(str(path))
    return [dict(feature.items()) for feature in dataset.GetLayer(0)]


def of(region, table: str) -> str:
    return f"{region}|layername=invented_{table}"


def test_catchments_of_a_region(run, region, tmp_path):
    roads, towns = of(region, "roads"), of(region, "towns")
    run("checkroads", ROADS=roads, OUTPUT=tmp_path / "p.gpkg", OUTPUT_HTML=tmp_path / "p.html")
    assert "<html" in (tmp_path / "p.html").read_text(encoding="utf-8")

    run("catchments", INPUT=towns, ROADS=roads, MINUTES="5,10", OUTPUT=tmp_path / "c.gpkg")
    bands = features(tmp_path / "c.gpkg")
    assert {band["minutes_to"] for band in bands} == {5.0, 10.0}
    assert all(band["area_km2"] > 0 and band["name"] for band in bands)

    run("reachedroads", INPUT=towns, ROADS=roads, MINUTES="5", OUTPUT=tmp_path / "r.gpkg")
    assert max(piece["minutes_end"] for piece in features(tmp_path / "r.gpkg")) <= 5.0

    run("traveltimematrix", INPUT=towns, ROADS=roads, MINUTES=60, OUTPUT=tmp_path / "m.csv")
    assert all(float(pair["minutes"]) <= 60 for pair in features(tmp_path / "m.csv"))

    run("traveltimesurface", INPUT=towns, ROADS=roads, MINUTES=15, OUTPUT=tmp_path / "s.tif")
    raster = gdal.Open(str(tmp_path / "s.tif"))
    low, high, *_ = raster.GetRasterBand(1).GetStatistics(True, True)
    assert 0 <= low < high <= 15

    run(
        "accessibility",
        INPUT=towns,
        OPPORTUNITIES=of(region, "firms"),
        WEIGHT_FIELD="jobs",
        ROADS=roads,
        OUTPUT=tmp_path / "a.gpkg",
    )
    assert any(town["reach_sum"] > 0 for town in features(tmp_path / "a.gpkg"))


def test_roads_from_other_lines_are_travelled_on(run, region, tmp_path):
    run(
        "roadsfromlayer",
        INPUT=of(region, "roads"),
        SPEED_FIELD="speed_kmh",
        CLASS_FIELD="road_class",
        OUTPUT=tmp_path / "roads.gpkg",
    )
    run(
        "catchments",
        INPUT=of(region, "towns"),
        ROADS=tmp_path / "roads.gpkg",
        MINUTES="10",
        OVERLAP=1,
        OUTPUT=tmp_path / "c.gpkg",
    )
    assert len(features(tmp_path / "c.gpkg")) == 1


def test_catchments_of_a_real_extract(run, shared, tmp_path):
    extract = shared / "data" / "osm" / "liechtenstein_2025.osm.pbf"
    made = run("roadsfromosm", INPUT=extract, OUTPUT=tmp_path / "roads.gpkg")
    assert made["KILOMETRES"] > 400
    run("firmsfromosm", INPUT=extract, OUTPUT=tmp_path / "firms.gpkg")
    run(
        "catchments",
        INPUT=tmp_path / "firms.gpkg",
        ROADS=tmp_path / "roads.gpkg",
        MINUTES="5,10,15",
        OVERLAP=1,
        RINGS="true",
        OUTPUT=tmp_path / "c.gpkg",
    )
    assert [band["minutes_from"] for band in features(tmp_path / "c.gpkg")] == [0.0, 5.0, 10.0]


def test_the_model_from_a_real_extract_to_clusters(run, shared, tmp_path):
    """What the parts make one by one, the model makes in one run."""
    extract = shared / "data" / "osm" / "liechtenstein_2025.osm.pbf"
    names = {"roads": ["Roads"], "clusters": ["Firms", "Extents", "Sheds"]}
    names["catchments"] = ["Catchments"]
    outputs = {f"{s}:{n}": tmp_path / f"{n}.gpkg" for s, found in names.items() for n in found}
    run("clustersfromosm", INPUT=extract, MEETING_MINUTES=10, MINUTES="5,10", **outputs)
    extents = {one["cluster_id"]: one for one in features(tmp_path / "Extents.gpkg")}
    assert len(extents) > 3
    assert all(one["greatest_minutes"] <= 10.0 + 1e-6 for one in extents.values())
    firms = features(tmp_path / "Firms.gpkg")
    for cluster, extent in extents.items():
        core = [firm for firm in firms if (firm["cluster_id"], firm["role"]) == (cluster, "core")]
        assert len(core) == extent["firms"]
        assert {firm["sector"] for firm in core} == {extent["sector"]}
    assert {one["cluster_id"] for one in features(tmp_path / "Sheds.gpkg")} == set(extents)
    bands = features(tmp_path / "Catchments.gpkg")
    assert {band["cluster_id"] for band in bands} <= set(extents)
    assert {band["osm_id"] == band["cluster_id"] for band in bands} == {True}

    alone = {"INPUT": tmp_path / "Firms.gpkg", "ROADS": tmp_path / "Roads.gpkg"}
    alone.update(MEETING_MINUTES=10, SECTOR_FIELD="sector", ID_FIELD="osm_id")
    run("meetingtimeclusters", **alone, OUTPUT=tmp_path / "a.gpkg", EXTENTS=tmp_path / "e.gpkg")
    again = {one["cluster_id"]: one["firms"] for one in features(tmp_path / "e.gpkg")}
    assert again == {cluster: one["firms"] for cluster, one in extents.items()}
