"""Inputs from folders as offices name them: blanks, umlauts, signs, 250 characters."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter, QgsVectorLayer
from road_layers import Log, make_points, make_roads, run  # noqa: F401

import processing

FOLDERS = {
    "blanks and umlauts": "Büro Süd (Größen & Łódź) 100%",
    "long": "ü" * 60,
}
DRIVERS = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON", "csv": "CSV"}


@pytest.fixture(params=FOLDERS)
def folder(request, tmp_path):
    made = tmp_path / FOLDERS[request.param]
    while request.param == "long" and len(str(made)) < 235:
        made /= "ü" * min(234 - len(str(made)) + 1, 60)
    made.mkdir(parents=True)
    return made


def saved(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[path.suffix[1:]]
    options.fileEncoding = "UTF-8"
    if path.suffix == ".csv":
        options.layerOptions = ["GEOMETRY=AS_WKT"]
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsCoordinateTransformContext(), options
    )
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return str(path)


@pytest.mark.parametrize("form", ["gpkg", "shp", "geojson"])
def test_layers_reports_and_rasters(folder, form, run, make_roads, make_points):  # noqa: F811
    roads = saved(make_roads([(0, 1, 1, 1), (1, 2, 1, 1)]), folder / f"straßen netz.{form}")
    sites = saved(make_points([(0.5, 0, "ä")]), folder / f"standorte.{form}")
    rows, _ = run("reachedroads", INPUT=sites, ROADS=roads, MINUTES="5",
                  OUTPUT=str(folder / f"erreicht.{form}"))  # fmt: skip
    assert rows
    raster = str(folder / "minuten.tif")
    made = processing.run(
        "erik:traveltimesurface",
        {"INPUT": sites, "ROADS": roads, "MINUTES": 5, "CELL_SIZE": 200, "OUTPUT": raster},
        feedback=Log(),
    )
    assert made["OUTPUT"] == raster
    page = folder / "prüfung.html"
    processing.run(
        "erik:checkroads", {"INPUT": roads, "ROADS": roads, "OUTPUT": "memory:",
                            "OUTPUT_HTML": str(page)}, feedback=Log(),
    )  # fmt: skip
    assert "<html" in page.read_text(encoding="utf-8")


def test_an_osm_file(folder, write_osm, run):  # noqa: F811
    nodes = {n: (11.0 + 0.01 * n, 46.0) for n in range(4)}
    source = write_osm(nodes, [([0, 1, 2, 3], {"highway": "primary", "name": "Süd"})])
    path = folder / "straßen süd.osm"
    with open(source, "rb") as file:
        path.write_bytes(file.read())
    rows, _ = run("roadsfromosm", INPUT=str(path), OUTPUT=str(folder / "straßen.gpkg"))
    assert [row["name"] for row in rows] == ["Süd"]
    assert QgsVectorLayer(str(folder / "straßen.gpkg"), "x", "ogr").isValid()
