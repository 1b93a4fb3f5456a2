"""Cancelled and failed runs leave nothing; finished results say where they come from."""

from __future__ import annotations

import gc
import time
from contextlib import suppress
from threading import Thread

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

SOON = 0.5


def write(layer, path, table=None):
    options = QgsVectorFileWriter.SaveVectorOptions()
    if table is not None:
        options.layerName = table
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
    return str(path)


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """A file of 40,000 junctions, 300 metres and half a minute or so apart."""
    from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
    from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
    from erik_clusters.erik_clusters_plugin.layers import fields
    from erik_clusters.erik_clusters_plugin.layers.roads import road_features
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsWkbTypes

    side, random = 200, np.random.default_rng(3)
    xy = np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2)
    xy = 300.0 * (xy + random.uniform(-0.3, 0.3, xy.shape)) + [500_000, 5_500_000]
    node = np.arange(side * side)
    east, north = node[node % side < side - 1], node[:-side]
    start, end = np.concatenate([east, north]), np.concatenate([east + 1, north + side])
    count = len(start)
    lines = Polylines(
        np.stack([xy[start], xy[end]], axis=1).reshape(-1, 2), 2 * np.arange(count + 1)
    )
    minutes = lines.lengths() / 600.0 * random.uniform(0.8, 1.5, count)
    text = np.array(["residential"] * count, dtype=object)
    network = RoadNetwork(
        np.arange(count), start, end, text, text, lines.lengths(), np.full(count, 36.0),
        minutes, minutes, lines, "EPSG:25832",
    )  # fmt: skip
    path = str(tmp_path_factory.mktemp("region") / "roads.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    columns = fields.as_fields(fields.ROADS)
    crs = QgsCoordinateReferenceSystem("EPSG:25832")
    writer = QgsVectorFileWriter.create(
        path, columns, QgsWkbTypes.Type.LineString, crs,
        QgsProject.instance().transformContext(), options,
    )  # fmt: skip
    for geometry, attributes in road_features(network):
        feature = QgsFeature(columns)
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        writer.addFeature(feature)
    del writer
    return path


@pytest.fixture(scope="module")
def sites():
    """2,000 sites all over that region."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    layer = QgsVectorLayer("Point?crs=EPSG:25832&field=code:string", "sites", "memory")
    features = []
    for number, (x, y) in enumerate(np.random.default_rng(4).uniform(500, 59_000, (2000, 2))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_000 + x, 5_500_000 + y)))
        feature.setAttributes([str(number)])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


class Watched(QgsProcessingFeedback):
    """Notes how far a run has come, and whether it ever went backwards."""

    def __init__(self):
        super().__init__(False)
        self.furthest = 0.0
        self.backwards = []
        self.progressChanged.connect(self._heard)

    def _heard(self, progress):
        if progress < self.furthest - 0.01:
            self.backwards.append((self.furthest, progress))
        self.furthest = max(self.furthest, progress)


@pytest.fixture
def stopped(provider):
    """Run an algorithm, cancel it at a percentage or after seconds; returns what came of it.

    Time is the processor's, so that other programs on the machine do not count.
    """

    def runner(name, parameters, percent=None, seconds=0.0):
        from erik_clusters.processing.catalogue import ALGORITHMS

        algorithm = next(a for a in ALGORITHMS if name == a.ID)().create()
        feedback, context, clock = Watched(), QgsProcessingContext(), []
        context.setProject(QgsProject.instance())

        def stop():
            time.sleep(seconds)
            while percent is not None and feedback.progress() < percent:
                time.sleep(0.002)
            clock.append(time.process_time())
            feedback.cancel()

        thread = Thread(target=stop)
        thread.start()
        results, _ = algorithm.run(parameters, context, feedback)
        ended = time.process_time()
        thread.join()
        assert not results, "the run was over before it was cancelled"
        assert not feedback.backwards
        assert ended - clock[0] < SOON
        return context

    return runner


@pytest.mark.parametrize(
    ("kind", "percent"),
    [("overlapping", 13), ("overlapping", 20.1), ("overlapping", 20.5), ("merged", 21),
     ("split", 60), ("surface", 25), ("surface", 85)],
)  # fmt: skip
def test_a_cancelled_run_ends_soon_and_leaves_nothing(
    stopped, region, sites, tmp_path, kind, percent
):
    parameters = {"INPUT": sites, "ROADS": region, "MINUTES": "10,20,30",
                  "OUTPUT": str(tmp_path / "out.gpkg")}  # fmt: skip
    if kind == "surface":
        parameters.update(MINUTES=60, OUTPUT=str(tmp_path / "out.tif"))
    else:
        parameters["OVERLAP"] = ["overlapping", "merged", "split"].index(kind)
    stopped("traveltimesurface" if kind == "surface" else "catchments", parameters, percent)
    assert list(tmp_path.iterdir()) == []


def test_cancelled_while_roads_are_read(stopped, region, sites, tmp_path):
    from erik_clusters.erik_clusters_plugin.layers.road_cache import forget

    forget()
    stopped("catchments", {"INPUT": sites, "ROADS": region, "OUTPUT": str(tmp_path / "o.gpkg")}, 5)
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def written(monkeypatch):
    """Cancel when the first fifty features of a result are written."""
    from erik_clusters.processing import job

    add = job.Sink.add

    def slow(self, geometry, attributes):
        add(self, geometry, attributes)
        if self.count == 50:
            self._job.feedback.cancel()

    monkeypatch.setattr(job.Sink, "add", slow)


@pytest.fixture
def many(make_roads, make_points):
    """A run with 200 small results."""
    roads = make_roads([(0, 20, 20, 20)])
    points = make_points([(0.05 * n, 0, str(n)) for n in range(100)])
    return {"INPUT": points, "ROADS": roads, "MINUTES": "0.4,0.8", "CELL_SIZE": 30}


def run_to_the_end(name, parameters):
    from erik_clusters.processing.catalogue import ALGORITHMS

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    algorithm = next(a for a in ALGORITHMS if name == a.ID)().create()
    result, done = algorithm.run(parameters, context, feedback)
    return result, done, context, feedback


@pytest.mark.parametrize("file", ["out.gpkg", "out.shp", "out.geojson", "out.fgb", "out.csv"])
def test_cancelled_while_a_file_is_written(many, written, tmp_path, file):
    result, _, _, feedback = run_to_the_end("catchments", {**many, "OUTPUT": str(tmp_path / file)})
    assert feedback.isCanceled() and not result
    assert list(tmp_path.iterdir()) == []


def test_cancelled_while_a_table_of_a_larger_file_is_written(many, written, make_points, tmp_path):
    path = write(make_points([(1, 0, "stays")]), tmp_path / "out.gpkg", "others")
    wanted = f"ogr:dbname='{path}' table=\"catchments\" (geom)"
    result, _, _, feedback = run_to_the_end("catchments", {**many, "OUTPUT": wanted})
    assert feedback.isCanceled() and not result
    gc.collect()
    data = ogr.Open(path)
    assert [data.GetLayer(i).GetName() for i in range(data.GetLayerCount())] == ["others"]
    assert data.GetLayer(0).GetFeature(1).GetField("code") == "stays"


def test_a_raster_in_the_same_file_stays(many, written, tmp_path):
    path = str(tmp_path / "out.gpkg")
    raster = gdal.GetDriverByName("GPKG").Create(path, 8, 8, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((0, 1, 0, 8, 0, -1))
    raster = None
    wanted = f"ogr:dbname='{path}' table=\"catchments\" (geom)"
    run_to_the_end("catchments", {**many, "OUTPUT": wanted})
    gc.collect()
    assert gdal.Open(path).RasterXSize == 8
    # Where exceptions are on, as newer versions of QGIS turn them on, GDAL raises for a file
    # without tables.
    with suppress(RuntimeError):
        data = ogr.Open(path)
        assert data is None or data.GetLayerByName("catchments") is None


def test_cancelled_while_a_layer_in_memory_is_written(many, written):
    wanted = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    result, _, context, feedback = run_to_the_end("catchments", {**many, "OUTPUT": wanted})
    assert feedback.isCanceled() and not result
    assert context.temporaryLayerStore().count() == 0
    assert context.layersToLoadOnCompletion() == {}


@pytest.mark.parametrize("file", ["out.gpkg", "out.shp"])
def test_a_failure_in_the_middle_leaves_nothing(many, monkeypatch, tmp_path, file):
    from erik_clusters.processing import job

    def full(self, geometry, attributes):
        if self.count == 50:
            raise OSError("no room")
        self.count += 1

    monkeypatch.setattr(job.Sink, "add", full)
    with pytest.raises((OSError, QgsProcessingException)):
        import processing

        processing.run("erik:catchments", {**many, "OUTPUT": str(tmp_path / file)})
    assert list(tmp_path.iterdir()) == []


def test_an_engine_that_fails_leaves_the_older_result(many, monkeypatch, tmp_path):
    from erik_clusters.erik_clusters_plugin.engine.catchments import catchments as engine

    import processing

    path = str(tmp_path / "out.gpkg")
    processing.run("erik:catchments", {**many, "OUTPUT": path})
    before = (tmp_path / "out.gpkg").stat().st_size
    calls = []

    def failing(*arguments):
        calls.append(1)
        if len(calls) > 5:
            raise MemoryError
        return None

    monkeypatch.setattr(engine, "catchment", failing)
    with pytest.raises((MemoryError, QgsProcessingException)):
        processing.run("erik:catchments", {**many, "OUTPUT": path})
    assert (tmp_path / "out.gpkg").stat().st_size == before


def test_a_raster_can_be_opened_in_the_project(many, tmp_path):
    path = str(tmp_path / "minutes.tif")
    wanted = QgsProcessingOutputLayerDefinition(path, QgsProject.instance())
    parameters = {**many, "MINUTES": 5, "OUTPUT": wanted}
    result, done, context, _ = run_to_the_end("traveltimesurface", parameters)
    assert done and result["OUTPUT"] == path
    assert list(context.layersToLoadOnCompletion()) == [path]


def test_a_raster_that_fails_is_removed(many, monkeypatch, tmp_path):
    from erik_clusters.processing.catchments import traveltimesurface

    import processing

    def failing(surface, crs, path, monitor):
        path.write_text("half of it")
        raise OSError("no room")

    monkeypatch.setattr(traveltimesurface, "write_minutes", failing)
    with pytest.raises((OSError, QgsProcessingException)):
        processing.run(
            "erik:traveltimesurface",
            {**many, "MINUTES": 5, "OUTPUT": str(tmp_path / "minutes.tif")},
        )
    assert list(tmp_path.iterdir()) == []


def test_a_raster_on_a_full_disk_is_said_and_the_older_one_stays(run, many, small_disk):
    target = small_disk / "minutes.tif"
    run("traveltimesurface", **{**many, "MINUTES": 5, "OUTPUT": str(target)})
    gc.collect()
    before = {p: p.read_bytes() for p in small_disk.iterdir()}
    (small_disk / "other").write_bytes(b"x" * (1_150_000 - sum(map(len, before.values()))))
    with pytest.raises(QgsProcessingException, match="disk"):
        run("traveltimesurface", **{**many, "MINUTES": 60, "CELL_SIZE": 2, "OUTPUT": str(target)})
    gc.collect()
    (small_disk / "other").unlink()
    assert {p: p.read_bytes() for p in small_disk.iterdir()} == before


# -- provenance


@pytest.mark.parametrize("output", ["memory:", "out.gpkg", "table", "out.shp", "minutes.tif"])
def test_every_result_says_where_it_comes_from(make_layer, many, tmp_path, output):
    from erik_clusters.erik_clusters_plugin.layers.provenance import plugin_version
    from qgis.core import QgsRasterLayer

    import processing

    line = "LineString(501000 5499000, 501000 5501000)"
    border = make_layer("LineString", "field=minutes:double", [(line, 2.5)])
    name, minutes = "catchments", "0.4"
    wanted = str(tmp_path / output)
    if output == "minutes.tif":
        name, minutes = "traveltimesurface", 4
    elif output == "table":
        wanted = f"ogr:dbname='{tmp_path / 'out.gpkg'}' table=\"reached\" (geom)"
    elif output == "memory:":
        wanted = output
    result = processing.run(
        f"erik:{name}",
        {**many, "MINUTES": minutes, "DIRECTION": 1, "FRICTION": border,
         "FRICTION_FIELD": "minutes", "OUTPUT": wanted},
    )["OUTPUT"]  # fmt: skip
    if output == "memory:":
        layer = result
    elif output.endswith(".tif"):
        layer = QgsRasterLayer(result, "opened again")
        layer.loadDefaultMetadata()
    else:
        layer = QgsVectorLayer(result, "opened again", "ogr")
        if output.endswith(".shp"):
            layer.loadDefaultMetadata()
    metadata = layer.metadata()
    text = metadata.abstract()
    assert f"Made by ERIK Clusters {plugin_version()}" in text
    assert f"(erik:{name}), on 20" in text
    assert "Inputs: Sites = layer; Road network = layer; Friction lines = layer" in text
    assert f"MINUTES = {minutes}" in text and "DIRECTION = To the sites" in text
    assert "WALK_LIMIT = 500" in text and "FRICTION_FIELD = minutes" in text
    assert "Friction: 1 place where a road crosses, 2.5 minutes in all." in text
    assert metadata.history() == [text]
    assert metadata.title() and metadata.crs().authid() == "EPSG:25832"


def test_files_and_chosen_options_are_named(run, many, tmp_path):
    roads = write(many["ROADS"], tmp_path / "roads.gpkg")
    filtered = QgsVectorLayer(f"{roads}|layername=roads|subset=fid > 0", "Roads", "ogr")
    options = {**many, "ROADS": filtered, "DIRECTION": "1", "MINUTES": "1"}
    _, log = run("catchments", **options)
    text = log.layer.metadata().abstract()
    assert "Road network = Roads (roads.gpkg, roads, fid > 0)" in text
    assert "DIRECTION = To the sites" in text
