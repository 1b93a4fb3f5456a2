"""Rough layers in every algorithm: a result or a sentence, never a traceback or a crash."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import rough_layers
import rough_runs
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)
from road_layers import Log

import processing

REPOSITORY = Path(__file__).resolve().parents[2]
Check = QgsFeatureRequest.InvalidGeometryCheck
STOP, SKIP, TAKE = (
    Check.GeometryAbortOnInvalid, Check.GeometrySkipInvalid, Check.GeometryNoCheck,
)  # fmt: skip
# One run of each kind of source is enough for all; the slow ones take the rest on trust.
QUICK = ["roadsfromlayer", "checkroads", "catchments", "traveltimematrix", "accessibility",
         "meetingtimeclusters", "labourbasins estimated"]  # fmt: skip

INVALID = {"bow tie", "no area", "no length"}
# QGIS 3.44 opens no layer with an infinite extent, which the versions before read.
INFINITE_IS_READ = Qgis.QGIS_VERSION_INT < 34400
UNREAD = "a position in it is infinite"


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    return rough_layers.region(tmp_path_factory.mktemp("region"))


def sinks(algorithm):
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    found = made.destinationParameterDefinitions()
    return {one.name(): "memory:" for one in found if one.type() == "sink"}


def attempt(region, key, check, **changed):
    """Run; returns what is wrong ("" for nothing) and the warnings."""
    sources, settings = rough_layers.RUNS[key]
    algorithm = f"erik:{key.split()[0]}"
    log, context = Log(), QgsProcessingContext()
    context.setInvalidGeometryCheck(check)
    context.setProject(QgsProject.instance())
    layers = {name: region[layer] for name, layer in sources.items()}
    parameters = {**layers, **settings, **sinks(algorithm), **changed}
    try:
        processing.run(algorithm, parameters, feedback=log, context=context)
    except QgsProcessingException as refused:
        assert "Traceback" not in str(refused), refused
        return str(refused), log.warnings
    return "", log.warnings


def spatial(key):
    for parameter, layer in rough_layers.RUNS[key][0].items():
        if rough_layers.REGION[layer][0] != ogr.wkbNone:
            yield parameter, layer


CASES = [(key, *one) for key in QUICK for one in spatial(key)]
# Closed areas and friction lines are the same code for all.
CASES = [c for c in CASES if c[2] not in ("closed", "border") or c[0] == "catchments"]


@pytest.mark.parametrize(("key", "parameter", "name"), CASES)
def test_one_rough_feature_never_ends_a_run_but_by_the_setting(
    key, parameter, name, region, tmp_path
):
    slow = key in ("meetingtimeclusters", "accessibility", "traveltimematrix")
    few = ("nan", "1e160", "collection", "bow tie") if slow else rough_layers.ROUGH
    for rough in few:
        rows = rough_layers.rough_rows(name, rough)
        path = rough_layers.write(tmp_path / f"{rough}.gpkg", name, rows, ogr.wkbUnknown)
        for check in (STOP, TAKE) if rough in INVALID else (STOP,):
            wrong, _ = attempt(region, key, check, **{parameter: path})
            allowed = check == STOP and "Feature 2 of" in wrong and "invalid geometry" in wrong
            if rough == "infinite" and not INFINITE_IS_READ:
                allowed = UNREAD in wrong
            assert not wrong or allowed, (rough, wrong)


@pytest.mark.parametrize(
    ("parameter", "name", "rough"),
    [("AVOID", "closed", "bow tie"), ("FRICTION", "border", "no length"),
     ("AVOID", "closed", "no area")],
)  # fmt: skip
def test_invalid_geometries_by_the_setting(parameter, name, rough, region, tmp_path):
    rows = rough_layers.rough_rows(name, rough)
    path = rough_layers.write(tmp_path / "rough.gpkg", name, rows)
    wrong, _ = attempt(region, "catchments", STOP, **{parameter: path})
    assert wrong.startswith("Feature 2 of “rough” has an invalid geometry.")
    wrong, warnings = attempt(region, "catchments", SKIP, **{parameter: path})
    assert not wrong
    assert any("1 feature of “rough” has an invalid geometry and is left out" in w
               and w.endswith(": 2.") for w in warnings)  # fmt: skip
    # The source's own setting comes before that of the program.
    flags = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck
    own = QgsProcessingFeatureSourceDefinition(
        path, flags=flags, geometryCheck=SKIP, selectedFeaturesOnly=False
    )
    assert not attempt(region, "catchments", STOP, **{parameter: own})[0]


@pytest.mark.parametrize("rough", ["nan", "infinite", "1e160", "1e30", "farther"])
def test_roads_that_lie_nowhere_are_named(rough, region, tmp_path):
    rows = rough_layers.rough_rows("roads", rough)
    path = rough_layers.write(tmp_path / "r.gpkg", "roads", rows)
    wrong, warnings = attempt(region, "catchments", STOP, ROADS=path)
    if rough == "infinite" and not INFINITE_IS_READ:
        assert UNREAD in wrong
        return
    assert not wrong
    assert any("1 road of “r” has no usable line" in w and "left out: 2." in w for w in warnings)


def test_negative_lengths_are_left_out(region, tmp_path):
    rows = [list(row) for row in rough_layers.road_rows()]
    rows[1][6] = -500.0
    path = rough_layers.write(tmp_path / "r.gpkg", "roads", rows)
    _, warnings = attempt(region, "catchments", STOP, ROADS=path)
    assert any("1 road of “r” has no usable line" in w and "left out: 2." in w for w in warnings)


def changed(name, change):
    rows = []
    for shape, *values in rough_layers.REGION[name][2]:
        geometry = ogr.CreateGeometryFromWkt(shape)
        part = geometry.GetGeometryRef(0) if geometry.GetGeometryCount() else geometry
        for i in range(part.GetPointCount()):
            part.SetPoint_2D(i, *change(part.GetX(i), part.GetY(i)))
        rows.append((geometry, *values))
    return rows


@pytest.mark.parametrize(
    ("key", "parameter", "name"),
    [("roadsfromlayer", "INPUT", "lines"), ("catchments", "INPUT", "firms"),
     ("checkroads", "ROADS", "roads"), ("catchments", "AVOID", "closed")],
)  # fmt: skip
def test_coordinates_of_another_system(key, parameter, name, region, tmp_path):
    degrees = changed(name, lambda x, y: (9 + (x - 5e5) / 73_000, 48.7 + (y - 5.4e6) / 111_000))
    path = rough_layers.write(tmp_path / "degrees.gpkg", name, degrees)
    assert "of “degrees” are degrees" in attempt(region, key, STOP, **{parameter: path})[0]
    swapped = changed(name, lambda x, y: (y, x))
    path = rough_layers.write(tmp_path / "swapped.gpkg", name, swapped)
    assert "seem to be swapped" in attempt(region, key, STOP, **{parameter: path})[0]
    path = rough_layers.write(tmp_path / "none.gpkg", name, code=0)
    assert "no coordinate reference system" in attempt(region, key, STOP, **{parameter: path})[0]


@pytest.mark.parametrize("key", QUICK)
def test_a_table_or_nothing_for_a_layer(key, region, tmp_path):
    for parameter, name in spatial(key):
        wrong, _ = attempt(region, key, STOP, **{parameter: region["groups"]})
        assert wrong, parameter
        empty = rough_layers.write(tmp_path / f"{parameter}.gpkg", name, [])
        layer = QgsVectorLayer(empty, "places", "ogr")
        QgsProject.instance().addMapLayer(layer)
        chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        wrong, _ = attempt(region, key, STOP, **{parameter: chosen})
        QgsProject.instance().removeMapLayer(layer.id())
        assert "Selected features only" in wrong, (parameter, wrong)


def test_lines_as_places_have_a_style(region):
    for check in (STOP, TAKE):
        assert attempt(region, "accessibility", check, INPUT=region["lines"])[0] == ""


def test_a_damaged_file_is_not_taken_for_whole(region, tmp_path):
    """Pages of zeros: some features are gone, and GDAL says so nowhere."""
    data = bytearray(Path(region["roads"]).read_bytes())
    source = ogr.Open(region["roads"])
    rows = source.ExecuteSQL("SELECT rootpage FROM sqlite_master WHERE name = 'roads'")
    page = rows.GetFeature(0).GetField(0)
    source.ReleaseResultSet(rows)
    data[4096 * (page - 1) + 1200 : 4096 * page] = bytes(4096 - 1200)
    path = tmp_path / "damaged.gpkg"
    path.write_bytes(bytes(data))
    assert attempt(region, "catchments", STOP, ROADS=str(path))[0]


IN_A_THREAD = """
import sys
from pathlib import Path
from qgis.core import *
from qgis.PyQt.QtCore import QEventLoop
root, folder = Path(sys.argv[1]), Path(sys.argv[2])
application = QgsApplication([], False)
application.initQgis()
sys.path[:0] = [str(root / "tests/plugins"), str(root / "tests/support")]
sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python/plugins"))
from processing.core.Processing import Processing
Processing.initialize()
from erik_clusters.processing.provider import ErikProvider
provider = ErikProvider()
QgsApplication.processingRegistry().addProvider(provider)
import rough_layers
import rough_runs
region = rough_layers.region(folder)
def run(key, **changed):
    sources, settings = rough_layers.RUNS[key]
    made = QgsApplication.processingRegistry().createAlgorithmById("erik:" + key.split()[0])
    sinks = {d.name(): "memory:" for d in made.destinationParameterDefinitions()
             if d.type() == "sink"}
    context, feedback, loop = QgsProcessingContext(), QgsProcessingFeedback(False), QEventLoop()
    context.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid)
    parameters = {**{k: region[v] for k, v in sources.items()}, **settings, **sinks, **changed}
    task = QgsProcessingAlgRunnerTask(made, parameters, context, feedback)
    task.executed.connect(lambda good, results: (ended.append(good), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
ended = []
for key, parameter, name, rough in (
    ("catchments", "AVOID", "closed", "bow tie"), ("catchments", "FRICTION", "border", "no length"),
    ("catchments", "ROADS", "roads", "nan"), ("accessibility", "INPUT", "areas", "bow tie"),
    ("labourbasins estimated", "AREAS", "areas", "bow tie"),
):
    path = rough_layers.write(folder / "rough.gpkg", name, rough_layers.rough_rows(name, rough))
    run(key, **{parameter: path})
    run(key)
print(ended)
"""


def test_in_a_thread_as_the_desktop_runs(tmp_path):
    script = tmp_path / "script.py"
    script.write_text(IN_A_THREAD, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(REPOSITORY), str(tmp_path)],
        capture_output=True, text=True, timeout=120, env=dict(os.environ),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    expected = [False, True, False, True, True, True, False, True, False, True]
    assert done.stdout.splitlines()[-1] == str(expected)


@pytest.mark.parametrize("ending", ["fgb", "gpkg", "geojson", "shp"])
@pytest.mark.parametrize("key", ["roadsfromlayer", "catchments", "checkroads"])
def test_infinite_coordinates_in_every_format(key, ending, region, tmp_path):
    parameter, name = next(spatial(key))
    rough = rough_runs.Roughness(geometries=((1, "infinite"),), ending=ending)
    path = rough_runs.write(tmp_path, parameter, name, rough)
    wrong, _ = attempt(region, key, STOP, **{parameter: str(path)})
    assert wrong == "" or (UNREAD in wrong and not INFINITE_IS_READ)
