"""Random rough runs: what an office's layers may hold, in any mixture, and what becomes of it."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import rough_layers
from hypothesis import strategies as st
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop

Check = QgsFeatureRequest.InvalidGeometryCheck
CHECKS = (Check.GeometryAbortOnInvalid, Check.GeometrySkipInvalid, Check.GeometryNoCheck)

# Ending of a file, and the driver of OGR that writes it.
DRIVERS = {
    "gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON", "fgb": "FlatGeobuf",
    "csv": "CSV", "sqlite": "SQLite", "gml": "GML", "tab": "MapInfo File",
}  # fmt: skip
VALUES = (
    None, "", " ", "n/a", ":", "..", "c", "1.234", "1,234", "12,5", "1 234", "1'234", "(3)", "3-",
    "1.234,5", "nan", "inf", "-inf", "1e308", "1e-300", "-1", "0", "9" * 400, "x" * 70_000,
    "<b>ü</b>", "' OR 1=1 --", "{count}", "%1", "=2+2", "a0 0", "25.11 Metal", "2511",
    "2.1", "\x07", "true", "2026-01-01", "[1, 2]", '{"a": 1}', "NULL",
)  # fmt: skip
NAMES = (
    "fid", "geom", "geometry", "ogc_fid", "FID", "minutes_a_long_name", "minutes_a_long_other",
    "select", "name", "NAME", "a b", "ü", "cluster", "site_id", "minutes", "x" * 80,
)  # fmt: skip
NUMBERS = (
    float("nan"), float("inf"), -float("inf"), -1.0, 0.0, 1e-300, 1e308, 1e9, 0.5, 7, "7,5", "x",
    "", None, [3, 5], "5; 7", "1e400", True,
)  # fmt: skip
ENDINGS = (
    "memory", "temporary", "gpkg", "shp", "geojson", "fgb", "csv", "dxf", "tab", "nothing",
    "input", "folder", "older gpkg", "older csv", "same",
)  # fmt: skip

# By the type of an output: what it is mostly saved as.
USUAL = {
    "sink": ("memory", "memory", "gpkg", "shp", "geojson"),
    "rasterDestination": ("tif", "temporary"),
    "fileDestination": ("html", "temporary"),
    "vectorDestination": ("gpkg", "temporary"),
}


@dataclass(frozen=True)
class Roughness:
    """What is done to one source."""

    geometries: tuple[tuple[int, str], ...] = ()
    values: tuple[tuple[int, int, object], ...] = ()
    names: tuple[tuple[str, int], ...] = ()
    rows: str = "all"
    ending: str = "gpkg"
    crs: int = rough_layers.CRS
    way: str = "file"


@dataclass(frozen=True)
class Run:
    """One run: an algorithm, what is done to its sources, numbers and outputs."""

    key: str
    check: int
    sources: dict[str, Roughness] = field(default_factory=dict)
    numbers: dict[str, object] = field(default_factory=dict)
    outputs: dict[str, str] = field(default_factory=dict)


def _roughness(name):
    spatial = rough_layers.REGION[name][0] != ogr.wkbNone
    fields = len(rough_layers.REGION[name][1])
    geometry = st.tuples(st.integers(0, 11), st.sampled_from(sorted(rough_layers.ROUGH)))
    value = st.tuples(
        st.integers(0, 11), st.integers(0, max(fields - 1, 0)), st.sampled_from(VALUES)
    )
    extra = st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from([ogr.OFTString, ogr.OFTReal, ogr.OFTIntegerList, ogr.OFTBinary,
                         ogr.OFTDateTime, ogr.OFTStringList, ogr.OFTInteger64]),
    )  # fmt: skip
    few = 3
    return st.builds(
        Roughness,
        st.lists(geometry, max_size=few).map(tuple) if spatial else st.just(()),
        st.lists(value, max_size=few).map(tuple) if fields else st.just(()),
        st.lists(extra, max_size=few, unique_by=lambda one: one[0].casefold()).map(tuple),
        st.sampled_from(["all", "all", "all", "all", "none", "one", "twice"]),
        st.sampled_from(["gpkg", *DRIVERS]),
        st.sampled_from([rough_layers.CRS] * 6 + [0, 4326, 3857, 32633, 27700]),
        st.sampled_from(["file", "file", "layer", "some", "no selection", "filter", "edited",
                         "virtual", "gone"]),
    )  # fmt: skip


@st.composite
def runs(draw):
    """Draw a run of any algorithm that reads layers."""
    key = draw(st.sampled_from(sorted(rough_layers.RUNS)))
    algorithm = QgsApplication.processingRegistry().algorithmById(f"erik:{key.split()[0]}")
    sources, _ = rough_layers.RUNS[key]
    chosen = draw(st.lists(st.sampled_from(sorted(sources)), max_size=2, unique=True))
    rough = {one: draw(_roughness(sources[one])) for one in chosen}
    numeric = [
        one.name()
        for one in algorithm.parameterDefinitions()
        if isinstance(one, QgsProcessingParameterNumber) or one.name() == "MINUTES"
    ]
    numbers = {}
    if numeric and draw(st.integers(0, 3)) == 0:
        for name in draw(st.lists(st.sampled_from(numeric), max_size=2, unique=True)):
            numbers[name] = draw(st.sampled_from(NUMBERS))
    outputs = {}
    for one in algorithm.destinationParameterDefinitions():
        outputs[one.name()] = draw(st.sampled_from(USUAL[one.type()]))
    if draw(st.booleans()):
        name = draw(st.sampled_from(sorted(outputs)))
        outputs[name] = draw(st.sampled_from(ENDINGS))
    check = draw(st.integers(0, len(CHECKS) - 1))
    return Run(key, check, rough, numbers, outputs)


# -- making the inputs -----------------------------------------------------------------


def _rows(name, rough):
    rows = [list(row) for row in rough_layers.REGION[name][2]]
    again = [list(row) for row in rows]
    rows = {"all": rows, "none": [], "one": rows[:1], "twice": rows + again}[rough.rows]
    # Of two changes of one row the first holds: not every one can be made of every other.
    for at, kind in dict(reversed(rough.geometries)).items():
        if at < len(rows) and isinstance(rows[at][0], str):
            rows[at][0] = rough_layers.ROUGH[kind](rows[at][0])
    return rows


def _made(path, name, rough):
    """Write a rough layer; returns False where the format cannot hold it."""
    kind, fields, _ = rough_layers.REGION[name]
    rows = _rows(name, rough)
    as_text = {column for _, column, _ in rough.values}
    options = []
    if rough.ending == "csv" and kind != ogr.wkbNone:
        options = ["GEOMETRY=AS_WKT"]
    kind = ogr.wkbUnknown if rough.geometries and rough.ending not in ("shp", "csv") else kind
    driver = ogr.GetDriverByName(DRIVERS[rough.ending])
    source = driver.CreateDataSource(str(path))
    reference = rough_layers.reference(rough.crs) if rough.crs else None
    layer = source.CreateLayer(name, reference, kind, options)
    if layer is None:
        return False
    for number, (title, of_type) in enumerate(fields):
        layer.CreateField(ogr.FieldDefn(title, rough_layers.TEXT if number in as_text else of_type))
    for title, of_type in rough.names:
        layer.CreateField(ogr.FieldDefn(title, of_type))
    known = layer.GetLayerDefn()
    for at, (shape, *values) in enumerate(rows):
        feature = ogr.Feature(known)
        if shape is not None:
            made = ogr.CreateGeometryFromWkt(shape) if isinstance(shape, str) else shape
            feature.SetGeometry(made)
        for row, column, value in rough.values:
            if row == at and column < len(values):
                values[column] = value
        for number, value in enumerate(values):
            place = known.GetFieldIndex(fields[number][0][: 10 if rough.ending == "shp" else None])
            if value is not None and place >= 0:
                feature.SetField(place, value)
        for title, of_type in rough.names:
            place = known.GetFieldIndex(title)
            if place >= 0:
                _filled(feature, place, of_type, at)
        layer.CreateFeature(feature)
    # What is written goes to disk now, and not when the folder is gone.
    feature = known = made = layer = source = None
    return path.is_file()


def _filled(feature, place, of_type, number):
    if of_type == ogr.OFTIntegerList:
        feature.SetFieldIntegerList(place, [number, 2])
    elif of_type == ogr.OFTStringList:
        feature.SetFieldStringList(place, [str(number), "b"])
    elif of_type == ogr.OFTBinary:
        feature.SetFieldBinary(place, b"\x00\xff")
    elif of_type == ogr.OFTDateTime:
        feature.SetField(place, 2026, 1, 1, 12, 0, 0.5, 103)
    elif of_type == ogr.OFTString:
        feature.SetField(place, f"t{number}")
    else:
        feature.SetField(place, number)


def write(folder, parameter, name, rough):
    """Write a rough layer, as a GeoPackage where its format cannot hold it."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    path = folder / f"{parameter.lower()} {name}.{rough.ending}"
    try:
        if not _made(path, name, rough):
            raise RuntimeError("no file")
    except (RuntimeError, TypeError, UnicodeError, AttributeError):
        path = folder / f"{parameter.lower()}_{name}.gpkg"
        plain = Roughness(rough.geometries, (), (), rough.rows, "gpkg", rough.crs, rough.way)
        _made(path, name, plain)
    finally:
        gdal.PopErrorHandler()
    return path


def _given(path, way, kept):
    """Return a source as `way` hands it on; layers that must live are added to `kept`."""
    if way == "file":
        return str(path)
    if way == "gone":
        return str(path) + "x" if len(kept) % 2 else str(path)
    layer = QgsVectorLayer(str(path), f"my {path.stem}", "ogr")
    if way == "virtual":
        kept.append(layer)
        QgsProject.instance().addMapLayer(layer)
        layer = QgsVectorLayer(f'?query=SELECT * FROM "{layer.id()}"', "query", "virtual")
    if not layer.isValid():
        return str(path)
    kept.append(layer)
    QgsProject.instance().addMapLayer(layer)
    ids = [one.id() for _, one in zip(range(4), layer.getFeatures())] if way != "virtual" else []
    if way == "some":
        layer.selectByIds(ids)
    elif way == "filter":
        layer.setSubsetString("1 = 1" if len(ids) % 2 else "1 = 2")
    elif way == "edited" and ids and layer.startEditing():
        layer.deleteFeature(ids[0])
    if way in ("some", "no selection"):
        return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    return layer.id()


# -- running and looking --------------------------------------------------------------


class Feedback(QgsProcessingFeedback):
    """Keeps what is said, errors by themselves."""

    def __init__(self):
        super().__init__(False)
        self.errors, self.said = [], []

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.errors.append(error)

    def pushInfo(self, text):  # noqa: N802
        self.said.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.said.append(text)


def _digest(folder):
    """What the input files hold; SQLite's side files say nothing of it."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.endswith(("-wal", "-shm")):
            found[path.name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _tables(path):
    """The tables of a file and how many features each has."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = ogr.Open(str(path))
        if source is None:
            return None
        layers = [source.GetLayer(number) for number in range(source.GetLayerCount())]
        return {one.GetName(): one.GetFeatureCount() for one in layers}
    finally:
        gdal.PopErrorHandler()


def attempt(run, region, folder):
    """Do one run in a thread, as the desktop does; returns a list of what is wrong with it.

    `region` are the plain layers (folder of their own), `folder` is empty.
    """
    inputs, results = folder / "inputs", folder / "results"
    inputs.mkdir()
    results.mkdir()
    sources, settings = rough_layers.RUNS[run.key]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(
        f"erik:{run.key.split()[0]}"
    )
    kept, given = [], {}
    try:
        for parameter, name in sources.items():
            rough = run.sources.get(parameter)
            path = write(inputs, parameter, name, rough) if rough else Path(region[name])
            given[parameter] = _given(path, rough.way, kept) if rough else str(path)
        targets = _targets(run, algorithm, given, inputs, results)
        parameters = {**given, **settings, **run.numbers, **targets}
        edited = any(isinstance(one, QgsVectorLayer) and one.isEditable() for one in kept)
        before, plain = _digest(inputs), _digest(Path(region["firms"]).parent)
        older = {path.name: _tables(path) for path in results.iterdir() if "older" in path.name}
        feedback, good = _run(algorithm, parameters, run.check)
        wrong = [f"a traceback: {text}" for text in feedback.errors + feedback.said
                 if "Traceback" in text or "Error:" in text]  # fmt: skip
        if not good and not feedback.errors:
            wrong.append("it failed without a word")
        if not edited and _digest(inputs) != before:
            wrong.append("an input was changed")
        if _digest(Path(region["firms"]).parent) != plain:
            wrong.append("a plain input was changed")
        wrong += _left(results, older, good)
        return wrong, feedback.errors
    finally:
        for layer in kept:
            if layer.isEditable():
                layer.rollBack()
            QgsProject.instance().removeMapLayer(layer.id())
        shutil.rmtree(folder, ignore_errors=True)


def _targets(run, algorithm, given, inputs, results):
    targets = {}
    for number, (name, ending) in enumerate(run.outputs.items()):
        file = results / f"{name.lower().replace(':', '_')}.{ending.split()[-1]}"
        if ending == "memory":
            targets[name] = "memory:"
        elif ending == "temporary":
            targets[name] = QgsProcessing.TEMPORARY_OUTPUT
        elif ending == "input":
            files = [path for path in inputs.iterdir() if path.suffix in (".gpkg", ".csv")]
            targets[name] = str(files[0]) if files else "memory:"
        elif ending == "folder":
            targets[name] = str(results / "not there" / "a.gpkg")
        elif ending == "same":
            targets[name] = str(results / "same.gpkg")
        elif ending.startswith("older"):
            file = results / f"older{number}.{ending.split()[-1]}"
            rough_layers.write(file, "groups", driver=DRIVERS[ending.split()[-1]])
            targets[name] = str(file)
        else:
            targets[name] = str(file)
    return targets


def _run(algorithm, parameters, check):
    context, feedback = QgsProcessingContext(), Feedback()
    context.setInvalidGeometryCheck(CHECKS[check])
    context.setProject(QgsProject.instance())
    accepted, why = algorithm.checkParameterValues(parameters, context)
    if not accepted:
        feedback.errors.append(why)
        return feedback, False
    loop, ended = QEventLoop(), []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda good, _: (ended.append(good), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    return feedback, ended[0]


SIDES = ("-wal", "-shm", "-journal", ".part", ".tmp", ".lock")


def _left(results, older, good):
    """What is wrong with the files that a run left."""
    wrong = []
    for path in results.rglob("*"):
        if path.name.endswith(SIDES) or path.name.startswith("."):
            wrong.append(f"{path.name} was left behind")
        elif path.is_dir():
            wrong.append(f"the folder {path.name} was left behind")
        elif path.suffix in (".gpkg", ".geojson", ".fgb", ".csv", ".shp"):
            tables = _tables(path)
            if tables is None:
                wrong.append(f"{path.name} cannot be read")
            elif path.name in older and not good and tables != older[path.name]:
                wrong.append(f"{path.name} lost its older state")
            elif path.name not in older and not good:
                wrong.append(f"{path.name} was left by a run that failed")
            elif path.suffix == ".gpkg" and path.name in older:
                missing = set(older[path.name]) - set(tables)
                if missing:
                    wrong.append(f"{path.name} lost its tables {missing}")
    return wrong


def budget(usual):
    """How many runs: ERIK_ROUGH_RUNS, or the usual number."""
    return int(os.environ.get("ERIK_ROUGH_RUNS", usual))
