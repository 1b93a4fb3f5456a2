"""erik:demoregion, run as the toolbox runs it."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.layers.demo import tables
from erik_clusters.processing.data.demoregion import DemoRegion
from osgeo import ogr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

import processing


def run(path, context=None, log=None, **parameters):
    settings = {"SIZE": 0, "OUTPUT": str(path), **parameters}
    return processing.run(
        "erik:demoregion",
        settings,
        context=context,
        feedback=log or QgsProcessingFeedback(False),
    )


def test_the_geopackage(tmp_path):
    log = QgsProcessingFeedback(False)
    result = run(tmp_path / "region.gpkg", log=log, SEED=4)
    roads = QgsVectorLayer(f"{result['OUTPUT']}|layername=invented_roads", "roads", "ogr")
    assert roads.featureCount() == result["ROAD_COUNT"]
    assert result["FIRM_COUNT"] == 400
    assert result["CLUSTER_COUNT"] == 6
    assert "14 towns and villages" in log.textLog()
    assert "seed 4 and size small" in roads.metadata().abstract()


def test_the_same_seed_makes_the_same_file_and_another_seed_another(tmp_path):
    files = [tmp_path / f"{name}.gpkg" for name in "abc"]
    for file, seed in zip(files, (5, 5, 6)):
        run(file, SEED=seed)
    one, same, other = (file.read_bytes() for file in files)
    assert one == same
    assert one != other


def test_roads_serve_as_roads(tmp_path):
    path = run(tmp_path / "region.gpkg")["OUTPUT"]
    towns = QgsVectorLayer(f"{path}|layername=invented_towns", "towns", "ogr")
    towns.setSubsetString('"rank" = 1')
    reached = processing.run(
        "erik:reachedroads",
        {
            "INPUT": towns,
            "ROADS": f"{path}|layername=invented_roads",
            "MINUTES": "10",
            "OUTPUT": "memory:",
        },
    )["OUTPUT"]
    assert reached.featureCount() > 500


def test_cancelling_leaves_no_file(tmp_path):
    class Stopped(QgsProcessingFeedback):
        def __init__(self, after):
            super().__init__(False)
            self.after = after

        def setProgress(self, percent):  # noqa: N802
            if percent >= self.after:
                self.cancel()

    for after in (0, 30, 80, 95):
        feedback = Stopped(after)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("erik:demoregion")
        parameters = {"SIZE": 0, "OUTPUT": str(tmp_path / "region.gpkg")}
        results, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
        assert feedback.isCanceled()
        assert "OUTPUT" not in results
        assert not list(tmp_path.iterdir())


def test_another_kind_of_file_is_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match=r"end in \.gpkg"):
        run(tmp_path / "region.shp")


def test_a_folder_in_the_way_is_said(tmp_path):
    (tmp_path / "region.gpkg").mkdir()
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run(tmp_path / "region.gpkg")


def test_the_layers_of_each_run_join_the_project_in_order(tmp_path, monkeypatch):
    from processing.gui import Postprocessing

    # As outside the desktop; newer versions take no stand-in for its layer tree.
    monkeypatch.setattr(Postprocessing, "iface", None, raising=False)
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    # As a batch does: all rows are run before anything is loaded, and their algorithms gone.
    for seed in (1, 2):
        algorithm = DemoRegion().create()
        parameters = {"SIZE": 0, "SEED": seed, "OUTPUT": str(tmp_path / f"region{seed}.gpkg")}
        _, fine = algorithm.run(parameters, context, QgsProcessingFeedback(False))
        assert fine
    algorithm, heard = DemoRegion().create(), QgsProcessingFeedback(False)
    assert Postprocessing.handleAlgorithmResults(algorithm, context, heard), heard.textLog()
    groups = project.layerTreeRoot().children()
    assert [node.name() for node in groups] == ["Invented region"] * 2
    for group in groups:
        nodes = group.findLayers()
        assert [node.name() for node in nodes] == [table.title for table in tables()]
        hidden = {node.name() for node in nodes if not node.itemVisibilityChecked()}
        assert hidden == {table.title for table in tables() if not table.shown}
        (firms,) = [node.layer() for node in nodes if node.name() == "Firms (invented)"]
        assert firms.subsetString() == '"closed" IS NULL'
        files = {node.layer().source().partition("|")[0].rpartition("region")[2] for node in nodes}
        assert len({name[0] for name in files}) == 1
    project.clear()


def test_the_layers_stay_out_of_the_project_when_not_wanted(tmp_path):
    context = QgsProcessingContext()
    project = QgsProject()
    context.setProject(project)
    run(tmp_path / "region.gpkg", context=context, LOAD=False)
    assert not context.layersToLoadOnCompletion()


def test_seeds_below_zero_are_refused(tmp_path):
    with pytest.raises(QgsProcessingException, match="“Seed” is -3; it must be 0 or more"):
        run(tmp_path / "region.gpkg", SEED=-3)


def test_the_file_holds_no_table_more(tmp_path):
    path = run(tmp_path / "region.gpkg")["OUTPUT"]
    dataset = ogr.Open(path)
    names = {dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())}
    vectors = {table.name for table in tables() if not table.raster}
    assert names == vectors | {"layer_styles"}
