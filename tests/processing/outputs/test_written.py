"""What is written: names and types by format, and what failures leave."""

from __future__ import annotations

import gc
import json
import os
from pathlib import Path

import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError
from erik_clusters.processing.job import Job
from erik_clusters.processing.outputs.stage import PREFIX, Stage, clean
from osgeo import gdal
from qgis.core import (
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QMetaType, Qt, QTime

FORMATS = ["gpkg", "shp", "geojson", "fgb", "csv", "sqlite", "gml", "kml", "xlsx", "ods", "tab"]
# Qt's number of each type, with a value and what it is as text.
TYPES = {
    "map": (8, {"a": [1, "ü"]}, '{"a": [1, "ü"]}'),
    "list": (9, [1, 2], "[1, 2]"),
    "texts": (11, ["x", "y"], '["x", "y"]'),
    "binary": (12, QByteArray(b"\x00\x01"), "AAE="),
    "day": (14, QDate(2024, 2, 29), "2024-02-29"),
    "time": (15, QTime(1, 2, 3), "01:02:03"),
    "moment": (16, QDateTime(QDate(2024, 2, 29), QTime(1, 2, 3)), "2024-02-29T01:02:03"),
    "long": (4, 2**53 - 1, str(2**53 - 1)),
    "flag": (1, True, "true"),
    "text": (10, "ä" * 200, "ä" * 200),
}


class Writes(QgsProcessingAlgorithm):
    def createInstance(self):  # noqa: N802
        return Writes()

    def name(self):
        return "writes"

    def displayName(self):  # noqa: N802
        return "Writes"

    def initAlgorithm(self, configuration=None):  # noqa: N802
        kind = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Output", kind))
        self.addParameter(QgsProcessingParameterFileDestination("PAGE", "Page", "(*.html)"))


def field(name, kind):
    return QgsField(name, next(t for t in _types() if int(getattr(t, "value", t)) == kind))


def _types():
    try:
        from qgis.PyQt.QtCore import QVariant

        return [QVariant.Type(n) for n in range(1, 17)]
    except (ImportError, AttributeError, TypeError):
        return list(QMetaType.Type)


def job_for(output):
    log = QgsProcessingFeedback(False)
    return Job(Writes().create(), {"OUTPUT": str(output)}, QgsProcessingContext(), log), log


def write(output, columns, rows):
    """`columns`: (name, Qt's number of the type); returns where the result is, and the log."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(field(name, kind))
    job, log = job_for(output)
    try:
        sink = job.sink("OUTPUT", fields, QgsWkbTypes.Type.Point)
        for number, row in enumerate(rows):
            sink.add(QgsGeometry.fromPointXY(QgsPointXY(number, 2)), row)
        return job.close()["OUTPUT"], log.textLog()
    except BaseException:
        job.discard()
        raise


def read(path):
    # A sheet of nothing but texts does not show which row is its headings.
    for name in ("OGR_XLSX_HEADERS", "OGR_ODS_HEADERS"):
        gdal.SetConfigOption(name, "FORCE")
    layer = QgsVectorLayer(str(path), "read", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    return [dict(zip(names, f.attributes())) for f in layer.getFeatures()]


def left(folder):
    gc.collect()
    return sorted(p.name for p in folder.iterdir())


NAMES = ["fid", "geom", "ogc_fid", "geometry", "Name", "name", "NAME", "longer_than_ten",
         "longer_than_two", "größenklasse", "a b", "x:y", "minutes_from"]  # fmt: skip


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("kind", [10, 6])
def test_every_attribute_is_kept_whatever_its_name(tmp_path, form, kind):
    values = [f"v{n}" if kind == 10 else n + 0.5 for n in range(len(NAMES))]
    path, log = write(tmp_path / f"out.{form}", [(name, kind) for name in NAMES], [values] * 2)
    for row in read(path):
        found = [str(value) for value in row.values()]
        assert [v for v in values if str(v) not in found] == []
    if form == "gpkg":
        row = read(path)[0]
        assert (row["fid_1"], row["geom_1"]) == (values[0], values[1])
        assert "fid → fid_1, geom → geom_1" in log
        assert log.count("under other names") == 1


@pytest.mark.parametrize("form", [*FORMATS, "memory"])
@pytest.mark.parametrize("kind", TYPES)
def test_every_value_is_kept_as_it_is_or_as_text(tmp_path, form, kind):
    number, value, text = TYPES[kind]
    wanted = "memory:" if form == "memory" else tmp_path / f"out.{form}"
    job, log = job_for(wanted)
    fields = QgsFields()
    fields.append(field("value", number))
    sink = job.sink("OUTPUT", fields, QgsWkbTypes.Type.Point)
    sink.add(QgsGeometry.fromPointXY(QgsPointXY(1, 2)), [value])
    result = job.close()["OUTPUT"]
    if form == "memory":
        (layer,) = job.context.temporaryLayerStore().mapLayers().values()
        ((found),) = [f.attribute("value") for f in layer.getFeatures()]
    else:
        (row,) = read(result)
        found = next(v for k, v in row.items() if k.lower() == "value")
    if kind == "flag":
        assert str(found).lower() in ("true", "1", "1.0", "t"), found
    elif kind == "long":
        assert int(float(found)) == value
    elif kind == "text" and form in ("shp", "tab"):
        assert found and value.startswith(found) and "were cut to 254 bytes" in log.textLog()
    elif found != value:
        shown = found.toString(Qt.DateFormat.ISODate) if hasattr(found, "toString") else found
        same = shown == text or (number in (8, 9, 11) and json.loads(str(shown)) == value)
        assert same or str(shown).replace("/", "-").replace(" ", "T").startswith(text[:10]), shown


def test_maps_are_maps_again_in_a_geopackage(tmp_path):
    path, log = write(tmp_path / "out.gpkg", [("tags", 8)], [[{"a": 1}]])
    assert read(path)[0]["tags"] == {"a": 1}
    assert "as text" not in log


def test_a_row_that_numbers_itself_is_numbered_anew(tmp_path):
    """The row numbers of a GeoPackage are no attribute; a field of that name of others is."""
    path, _ = write(tmp_path / "out.gpkg", [("fid", 4), ("a", 10)], [[7, "x"], [7, "y"]])
    assert [row["fid_1"] for row in read(path)] == [7, 7]


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_left_beside_a_result_and_an_older_one_is_replaced(tmp_path, form):
    first, _ = write(tmp_path / f"out.{form}", [("a", 10)], [["old"]] * 3)
    files = left(tmp_path)
    second, _ = write(tmp_path / f"out.{form}", [("a", 10)], [["new"]])
    assert first == second == str(tmp_path / f"out.{form}")
    assert left(tmp_path) == files and not [f for f in files if f.startswith(".")]
    assert [v for row in read(second) for k, v in row.items() if k.lower() == "a"] == ["new"]


@pytest.mark.parametrize("form", [*FORMATS, "table"])
@pytest.mark.parametrize("failure", ["cancelled", "error", "placing"])
def test_a_failure_leaves_the_old_state(tmp_path, form, failure, monkeypatch):
    target = tmp_path / f"out.{form}"
    if form == "table":
        write(tmp_path / "out.gpkg", [("a", 10)], [["old"]])
        target = f"ogr:dbname='{tmp_path / 'out.gpkg'}' table=\"more\" (geom)"
        write(target, [("a", 10)], [["old"]])
    else:
        write(target, [("a", 10)], [["old"]])
    gc.collect()
    before = {p: p.read_bytes() for p in tmp_path.iterdir()}
    job, log = job_for(target)
    fields = QgsFields()
    fields.append(field("a", 10))
    sink = job.sink("OUTPUT", fields, QgsWkbTypes.Type.Point)
    sink.add(QgsGeometry.fromPointXY(QgsPointXY(1, 2)), ["new"])
    if failure == "cancelled":
        log.cancel()
    elif failure == "placing":
        from erik_clusters.processing.outputs import stage, tables

        def full(*arguments):
            raise OSError(28, "no room")

        monkeypatch.setattr(stage, "_replace", full)
        monkeypatch.setattr(tables, "run", full)
    if failure != "error":
        with pytest.raises((Cancelled, InputError)):
            job.close()
    job.discard()
    gc.collect()
    assert left(tmp_path) == sorted(p.name for p in before)
    if form != "table":
        assert {p: p.read_bytes() for p in tmp_path.iterdir()} == before
    else:
        for table in ("out", "more"):
            assert [r["a"] for r in read(f"{tmp_path / 'out.gpkg'}|layername={table}")] == ["old"]


PLACES = {
    "blanks": "Neue Daten (Kopie 2)",
    "umlauts": "Straßen Größe Čapek Łódź",
    "signs": "R&D 100% #1 'Süd' [alt] {x}; a=b, c+d!",
    "other letters": "道路 дороги δρόμοι",
    "long": "",
}


def place(folder, name, file):
    """Make a folder of that name; a long one gives the file a path of 250 characters."""
    folder = folder / PLACES[name] if PLACES[name] else folder
    while name == "long" and (missing := 250 - len(str(folder / file))) > 1:
        folder /= "ü" * min(missing - 1, 60)
    folder.mkdir(parents=True)
    return folder / file


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", PLACES)
def test_results_are_written_wherever_offices_keep_them(tmp_path, form, name):
    stem = PLACES[name] or "ergebnis"
    if form == "gml":
        # Such a name is refused before a run.
        stem = stem.replace("&", "+")
    target = place(tmp_path, name, f"{stem}.{form}")
    assert name != "long" or 249 <= len(str(target)) <= 250
    for text in ("Nord", "Süd"):
        result, _ = write(target, [("name", 10)], [[text]])
    assert result == str(target)
    assert [v for row in read(result) for k, v in row.items() if k.lower() == "name"] == ["Süd"]
    assert not [n for n in left(target.parent) if n.startswith(PREFIX)]


HELD = [(form, 0) for form in FORMATS] + [
    ("shp", 1),
    ("shp", 2),
    ("shp", 3),
    ("tab", 1),
    ("tab", 2),
]


@pytest.mark.parametrize(("form", "number"), HELD)
def test_a_file_that_another_program_holds_is_named_and_all_stay(
    tmp_path, form, number, monkeypatch
):
    """Windows moves nothing to or from a file that is open elsewhere."""
    target = tmp_path / f"büro nord.{form}"
    write(target, [("a", 10)], [["old"]])
    (tmp_path / "büro nord.qix").write_bytes(b"of the office")
    gc.collect()
    before = {p: p.read_bytes() for p in tmp_path.iterdir()}
    beside = sorted(p for p in before if p != target and p.suffix != ".qix")
    held = [target, *beside][number]
    replace = os.replace

    def as_windows(source, destination):
        if held in (Path(source), Path(destination)):
            raise PermissionError(13, "in use", str(source), 32, str(destination))
        replace(source, destination)

    monkeypatch.setattr(os, "replace", as_windows)
    with pytest.raises(InputError) as refused:
        write(target, [("a", 10)], [["new"]])
    assert f"another program holds the file {held}," in str(refused.value)
    gc.collect()
    assert {p: p.read_bytes() for p in tmp_path.iterdir()} == before


def test_a_table_is_added_with_its_index_and_the_others_stay(tmp_path):
    write(tmp_path / "office.gpkg", [("a", 10)], [["letters"]])
    wanted = f"ogr:dbname='{tmp_path / 'office.gpkg'}' table=\"new one\" (geom)"
    for text in ("first", "second"):
        path, _ = write(wanted, [("a", 10), ("tags", 8)], [[text, {"b": 2}]])
    layer = QgsVectorLayer(path, "new", "ogr")
    assert [(f["a"], f["tags"]) for f in layer.getFeatures()] == [("second", {"b": 2})]
    assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    assert "Made by ERIK Clusters" in layer.metadata().abstract()
    assert read(f"{tmp_path / 'office.gpkg'}|layername=office")[0]["a"] == "letters"
    del layer
    assert left(tmp_path) == ["office.gpkg"]


def test_what_a_killed_run_left_is_finished_or_removed(tmp_path):
    dead = tmp_path / f"{PREFIX}dead"
    dead.mkdir()
    (dead / "in-use").write_bytes(b"")
    for name in ("out.dbf", "out.shp"):
        (dead / name).write_text("new")
    (tmp_path / "out.shp").write_text("old")
    (dead / "moves.json").write_text('["out.dbf", "out.shp"]')
    alive = Stage(tmp_path)
    clean(tmp_path)
    assert left(tmp_path) == sorted([alive.folder.name, "out.dbf", "out.shp"])
    assert (tmp_path / "out.shp").read_text() == "new"
    alive.remove()


def test_what_a_run_was_putting_back_when_it_was_killed_is_put_back(tmp_path):
    dead = tmp_path / f"{PREFIX}dead"
    (dead / "before").mkdir(parents=True)
    (dead / "in-use").write_bytes(b"")
    (dead / "before" / "out.dbf").write_text("old")
    (dead / "out.shp").write_text("new")
    (tmp_path / "out.shp").write_text("old")
    clean(tmp_path)
    assert left(tmp_path) == ["out.dbf", "out.shp"]
    assert {(tmp_path / name).read_text() for name in left(tmp_path)} == {"old"}


@pytest.mark.parametrize("form", ["gpkg", "shp", "geojson", "fgb", "csv", "gml", "kml"])
def test_a_full_disk_is_said_and_the_older_result_stays(small_disk, form):
    write(small_disk / f"out.{form}", [("a", 10)], [["old"]])
    before = {p: p.read_bytes() for p in small_disk.iterdir()}
    size, rows = (100, 9000) if form == "shp" else (4000, 300)
    with pytest.raises(InputError, match="disk has room"):
        write(small_disk / f"out.{form}", [("a", 10)], [[os.urandom(size).hex()]] * rows)
    gc.collect()
    assert {p: p.read_bytes() for p in small_disk.iterdir()} == before


def test_a_report_on_a_full_disk(small_disk):
    job, _ = job_for("memory:")
    job.parameters["PAGE"] = str(small_disk / "page.html")
    with pytest.raises(OSError):
        job.output_file("PAGE").write_text("x" * (2 << 20))
    job.discard()
    assert left(small_disk) == []


def test_of_a_shapefile_without_geometry_there_is_the_table(tmp_path):
    job, log = job_for(tmp_path / "out.shp")
    fields = QgsFields()
    fields.append(field("value", 10))
    sink = job.sink("OUTPUT", fields, QgsWkbTypes.Type.NoGeometry)
    sink.add(QgsGeometry(), ["a"])
    result = job.close()["OUTPUT"]
    assert result == str(tmp_path / "out.dbf") and read(result) == [{"value": "a"}]
    assert "there is only the table, out.dbf." in log.textLog()
    assert set(left(tmp_path)) <= {"out.dbf", "out.cpg", "out.qmd"}
