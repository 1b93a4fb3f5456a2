"""The optional libraries inside the real qgis_process, where wheels crash unless helped."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from overpass_server import as_osm_file, running, town

pytestmark = [pytest.mark.programs, pytest.mark.timeout(600)]
RUNS = 10
# As set by some start scripts; of other versions than those of the wheels.
SYSTEM_DATA = {"PROJ_LIB": "/usr/share/proj", "GDAL_DATA": "/usr/share/gdal"}


@pytest.fixture(scope="module", autouse=True)
def wheels():
    for name in ("geopandas", "rasterio", "osmnx"):
        pytest.importorskip(name)


def test_geopandas_rasterio_and_osmnx_work_ten_times(qgis_process, tmp_path):
    osm = tmp_path / "town.osm"
    osm.write_text(as_osm_file(town()))

    def work(number):
        program = qgis_process.in_profile(tmp_path / f"profile{number}")
        environment = SYSTEM_DATA if number % 2 else None
        return program.run(
            "librarycheck:work", environment, OSM=osm, OUTPUT=tmp_path / f"run{number}"
        )

    with ThreadPoolExecutor(2) as pool:
        done = list(pool.map(work, range(RUNS)))

    assert [code for code, _, _ in done] == [0] * RUNS, [said for code, _, said in done if code][:1]
    for _, results, _ in done:
        # 500 m x 1000 m of the second square lie on the two first ones.
        assert results["AREA"] == pytest.approx(500_000, rel=1e-6)
        # 4 km² in cells of 0.001°, which are 78.8 m by 111.2 m there.
        assert results["CELLS"] == pytest.approx(4e6 / (78.8 * 111.2), rel=0.05)
        assert results["METRES"] == pytest.approx(done[0][1]["METRES"])
        assert results["ENVIRONMENT_KEPT"] is True


def test_without_help_wheels_fail_and_the_distributions_own_do_not(qgis_process, tmp_path):
    """The proof that the test above proves something, and that only wheels need the help."""
    import shapely

    osm = tmp_path / "town.osm"
    osm.write_text(as_osm_file(town()))
    code, _, said = qgis_process.run(
        "librarycheck:work", {"LIBRARY_CHECK_UNAIDED": "1"}, OSM=osm, OUTPUT=tmp_path / "run"
    )
    assert (code == 0) is ("dist-packages" in str(shapely.__file__)), said


def test_download_roads(qgis_process, tmp_path):
    with running(town()) as server:
        code, results, said = qgis_process.run(
            "erik:downloadroads",
            PLACE="Testville",
            OVERPASS_URL=server.overpass_url,
            NOMINATIM_URL=server.nominatim_url,
            CACHE_FOLDER=tmp_path / "cache",
            OUTPUT=tmp_path / "roads.gpkg",
        )
    assert code == 0, said
    assert results["JUNCTIONS"] == 5
    assert results["ARCS"] == 9
    assert (tmp_path / "roads.gpkg").is_file()


def test_download_without_connection(qgis_process, tmp_path):
    code, _, said = qgis_process.run(
        "erik:downloadroads",
        EXTENT="9,9.01,45,45.01 [EPSG:4326]",
        OVERPASS_URL="http://127.0.0.1:9/api",
        CACHE_FOLDER=tmp_path / "cache",
        OUTPUT=tmp_path / "roads.gpkg",
    )
    assert code == 1
    assert "The server 127.0.0.1 cannot be reached." in said
    assert "Traceback" not in said
    assert not (tmp_path / "roads.gpkg").exists()


@pytest.mark.parametrize(
    ("library", "sentence"),
    [
        ("scipy", "The Python library scipy is missing, which is needed for travel times"),
        ("osmnx", "The Python library osmnx is missing, which is needed for downloading roads"),
    ],
)
def test_missing_library_is_a_sentence(qgis_process, tmp_path, library, sentence):
    absent = tmp_path / "absent"
    absent.mkdir()
    (absent / f"{library}.py").write_text(f"raise ModuleNotFoundError(name={library!r})")
    environment = {"PYTHONPATH": f"{absent}:{qgis_process.environment['PYTHONPATH']}"}
    listed = qgis_process("list", environment=environment)
    assert listed.returncode == 0
    assert "erik:downloadroads" in listed.stdout
    code, _, said = qgis_process.run(
        "erik:downloadroads",
        environment,
        EXTENT="9,9.01,45,45.01 [EPSG:4326]",
        OUTPUT=tmp_path / "roads.gpkg",
    )
    assert code == 1
    assert sentence in said
    assert "Traceback" not in said
