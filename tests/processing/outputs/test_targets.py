"""Every output is tried before the work begins."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS
from erik_clusters.processing.outputs import trial
from erik_clusters.processing.outputs.trial import try_targets
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

import processing


def points(path, tables=("sites",), driver="GPKG"):
    data = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name in tables:
        layer = data.CreateLayer(name, None, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("a", ogr.OFTString))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("a", "keep")
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
        layer.CreateFeature(feature)
    return str(path)


def refused(name, parameters, context=None):
    """The sentence by which a run is refused before it begins; "" where it is not."""
    (made,) = [a for a in (*ALGORITHMS, *MODELS) if name == a.ID]
    algorithm, context = made().create(), context or QgsProcessingContext()
    fine, why = algorithm.checkParameterValues(parameters, context)
    return "" if fine else why


def catchments(source, output, **more):
    return refused("catchments", {"INPUT": source, "ROADS": source, "OUTPUT": output, **more})


WAYS = ["path", "table", "definition", "layer", "link", "uri", "named"]


@pytest.mark.parametrize("way", WAYS)
def test_an_input_is_not_written_over(tmp_path, way):
    path = points(tmp_path / "sites.gpkg")
    link = tmp_path / "link.gpkg"
    os.symlink(path, link)
    sources = {
        "path": path,
        "table": f"{path}|layername=sites",
        "definition": QgsProcessingFeatureSourceDefinition(path),
        "layer": QgsVectorLayer(path, "sites", "ogr"),
        "link": str(link),
        "uri": f"ogr:dbname='{path}' table=\"sites\" (geom)",
        "named": f"{path}|layername=sites|subset=a = 'keep'",
    }
    for output in (path, str(link), f"ogr:dbname='{path}' table=\"Sites\" (geom)"):
        assert "which “Sites” is read from" in catchments(sources[way], output)


@pytest.mark.parametrize("output", ["sites.shp", "sites.dbf", "sites.SHP"])
def test_the_parts_of_a_shapefile_are_one(tmp_path, output):
    path = points(tmp_path / "sites.shp", driver="ESRI Shapefile")
    if output != "sites.SHP":
        assert catchments(path, str(tmp_path / output))
    assert "is read from" in catchments(str(tmp_path / "sites.dbf"), str(tmp_path / "sites.shp"))


def test_an_archive_is_not_written_over(tmp_path):
    points(tmp_path / "sites.shp", driver="ESRI Shapefile")
    archive = shutil.make_archive(str(tmp_path / "sites"), "zip", tmp_path)
    assert catchments(f"/vsizip/{archive}/sites.shp", archive)


def test_a_layer_of_the_project_is_not_written_over(tmp_path):
    path = points(tmp_path / "open.gpkg")
    project = QgsProject()
    project.addMapLayer(QgsVectorLayer(path, "the map's", "ogr"))
    context = QgsProcessingContext()
    context.setProject(project)
    other = points(tmp_path / "other.gpkg")
    wanted = {"INPUT": other, "ROADS": other, "OUTPUT": path}
    assert "open in the project as “the map's”" in refused("catchments", wanted, context)


@pytest.mark.parametrize("name", [made.ID for made in (*ALGORITHMS, *MODELS)])
def test_every_algorithm_keeps_its_inputs_and_knows_its_folders(tmp_path, name):
    (made,) = [a for a in (*ALGORITHMS, *MODELS) if name == a.ID]
    algorithm = made()
    if name in [m.ID for m in MODELS]:
        assert algorithm.load()
    else:
        algorithm = algorithm.create()
    endings = {"sink": "gpkg", "vectorDestination": "gpkg", "rasterDestination": "tif"}
    inputs = [
        d for d in algorithm.parameterDefinitions() if d.type() in ("source", "vector", "file")
    ]
    for output in algorithm.destinationParameterDefinitions():
        own = endings.get(output.type(), output.defaultFileExtension())
        context = QgsProcessingContext()
        path = str(tmp_path / "nowhere" / f"out.{own}")
        with pytest.raises(ValueError, match="does not exist"):
            try_targets(algorithm, {output.name(): path}, context)
        for one in inputs:
            path = str(tmp_path / f"in.{own}")
            with open(path, "w", encoding="utf-8"):
                pass
            with pytest.raises(ValueError, match="is read from"):
                try_targets(algorithm, {one.name(): path, output.name(): path}, context)


def test_no_algorithm_begins_where_nothing_can_be_written(small_disk):
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    endings = {"sink": "gpkg", "vectorDestination": "gpkg", "rasterDestination": "tif"}
    for made in ALGORITHMS:
        algorithm = made().create()
        for output in algorithm.destinationParameterDefinitions():
            own = endings.get(output.type(), output.defaultFileExtension())
            path = str(small_disk / f"out.{own}")
            with pytest.raises(ValueError, match="cannot be written to the folder"):
                try_targets(algorithm, {output.name(): path}, QgsProcessingContext())


def test_two_outputs_need_two_files(tmp_path):
    source, out = points(tmp_path / "sites.gpkg"), str(tmp_path / "out.gpkg")
    said = catchments(source, out, UNREACHED=out)
    assert "would both be written" in said and "ogr:dbname=" in said
    tables = [f"ogr:dbname='{out}' table=\"{name}\" (geom)" for name in "ab"]
    assert "both" not in catchments(source, tables[0], UNREACHED=tables[1])
    assert "both" in catchments(source, tables[0], UNREACHED=out)
    shape = str(tmp_path / "out.shp")
    assert "both" in catchments(source, shape, UNREACHED=shape[:-3] + "dbf")


def test_tables_of_others_stay(tmp_path):
    source, out = points(tmp_path / "sites.gpkg"), points(tmp_path / "office.gpkg", ["letters"])
    said = catchments(source, out)
    assert "letters" in said and f"ogr:dbname='{out}' table=\"output\" (geom)" in said
    assert "letters" not in catchments(source, f"ogr:dbname='{out}' table=\"new\" (geom)")
    # A result of that name is made anew.
    assert "tables" not in catchments(source, points(tmp_path / "again.gpkg", ["again"]))
    assert "kept for the file" in catchments(
        source, f"ogr:dbname='{out}' table=\"gpkg_contents\" (geom)"
    )


@pytest.mark.parametrize(
    ("file", "why"),
    [("out", "does not end"), ("out.xyz", "does not end"), ("out.tif", "does not end"),
     ("out.dxf", "cannot hold the attributes"), ("out.gpx", "cannot hold the attributes"),
     ("out.pdf", "cannot hold the attributes"), ("folder.gpkg", "no file"),
     ("read_only.gpkg", "read-only"), ("x" * 300 + ".gpkg", "cannot be written")],
)  # fmt: skip
def test_names_that_cannot_be(tmp_path, file, why):
    source = points(tmp_path / "sites.gpkg")
    (tmp_path / "folder.gpkg").mkdir()
    (tmp_path / "read_only.gpkg").write_bytes(b"")
    (tmp_path / "read_only.gpkg").chmod(0o444)
    assert why in catchments(source, str(tmp_path / file))
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "folder.gpkg", "read_only.gpkg", "sites.gpkg",
    ]  # fmt: skip


def test_a_path_that_windows_does_not_take_is_said(tmp_path, monkeypatch):
    source = points(tmp_path / "sites.gpkg")
    file = str(tmp_path / "catchments.gpkg")
    beside = len("/.erik-12345678/catchments.gpkg-journal") - len("/catchments.gpkg")
    monkeypatch.setattr(trial, "LONGEST_PATH", len(file) + beside - 3)
    assert "a name that is shorter by 3." in catchments(source, file)
    monkeypatch.setattr(trial, "LONGEST_PATH", len(file) + beside)
    assert "shorter" not in catchments(source, file)


@pytest.mark.parametrize(
    ("name", "taken"),
    [("nul.gpkg", False), ("COM1.csv", False), ("Lpt9.old.shp", False), ("wer?.gpkg", False),
     ("10:30.gpkg", False), ("console.gpkg", True), ("com10.gpkg", True), ("null.gpkg", True)],
)  # fmt: skip
def test_a_name_that_windows_does_not_take_is_said(tmp_path, monkeypatch, name, taken):
    source = points(tmp_path / "sites.gpkg")
    assert "Windows" not in catchments(source, str(tmp_path / name))
    monkeypatch.setattr(trial, "WINDOWS", True)
    said = catchments(source, str(tmp_path / name))
    assert ("Windows takes no file of that name" in said) != taken


def test_a_name_that_is_no_xml_is_refused_for_gml_alone(tmp_path):
    source = points(tmp_path / "sites.gpkg")
    assert "the name has the sign &" in catchments(source, str(tmp_path / "R&D.gml"))
    assert "the sign" not in catchments(source, str(tmp_path / "R&D.gpkg"))


def test_rasters_and_reports_have_their_endings(tmp_path):
    source = points(tmp_path / "sites.gpkg")
    wanted = {"INPUT": source, "ROADS": source, "OUTPUT": str(tmp_path / "out.gpkg")}
    assert "end in .tif" in refused("traveltimesurface", wanted)
    wanted["OUTPUT"] = "memory:"
    assert "Choose a file in a folder" in refused("traveltimesurface", wanted)
    wanted["OUTPUT_HTML"] = str(tmp_path / "out.txt")
    assert "end in .html" in refused("checkroads", wanted)


def test_a_run_without_the_check_is_refused_as_well(tmp_path):
    """Models and scripts call an algorithm without asking it first."""
    path = points(tmp_path / "sites.gpkg")
    before = (tmp_path / "sites.gpkg").read_bytes()
    (made,) = [a for a in ALGORITHMS if a.ID == "catchments"]
    wanted = {"INPUT": path, "ROADS": path, "OUTPUT": path}
    _, fine = made().create().run(wanted, QgsProcessingContext(), QgsProcessingFeedback(False))
    assert not fine
    assert (tmp_path / "sites.gpkg").read_bytes() == before
    definition = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    with pytest.raises(QgsProcessingException, match="is read from"):
        processing.run("erik:catchments", {**wanted, "OUTPUT": definition})


def test_a_locked_file_is_said(tmp_path):
    import sqlite3

    source, out = points(tmp_path / "sites.gpkg"), points(tmp_path / "office.gpkg", ["letters"])
    other = sqlite3.connect(out, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    said = catchments(source, f"ogr:dbname='{out}' table=\"new\" (geom)")
    other.close()
    assert "another program has the file open" in said
    assert gdal.OpenEx(out).GetLayerCount() == 1
