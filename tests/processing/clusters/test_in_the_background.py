"""Runs as the dialog makes them: in another thread, with results that arrive styled."""

# ruff: noqa: F811

from __future__ import annotations

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication
from road_layers import make_layer, make_points, make_roads  # noqa: F401

OUTPUTS = {
    "Firms by cluster": "Core firm: all of a core can meet in time",
    "Extents of the clusters": "Cluster 1: 3 core firms up to 2 minutes apart each way",
    "Labour sheds of the clusters": "Cluster 1: within 30 minutes of its core",
}


@pytest.mark.parametrize("kind", ["memory", "gpkg"])
def test_layers_are_styled_named_and_told_where_they_come_from(
    kind, make_roads, make_points, tmp_path
):
    project, feedback = QgsProject(), QgsProcessingFeedback()
    roads = make_roads([(0, 60, 60, 60)])
    firms = make_points([(m, 0) for m in (10, 11, 12, 55)], "")
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(feedback)
    # In the dialog, layers come from the project, by their id.
    project.addMapLayers([roads, firms])
    parameters = {"INPUT": firms.id(), "ROADS": roads.id(), "MINIMUM": 3}
    for name in ("OUTPUT", "EXTENTS", "SHEDS"):
        target = "memory:" if kind == "memory" else str(tmp_path / f"{name}.gpkg")
        parameters[name] = QgsProcessingOutputLayerDefinition(target, project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("erik:meetingtimeclusters")
    finished = []
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda successful, results: finished.append(successful))
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + 60
    while not finished and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert finished == [True], feedback.textLog()
    loaded = {}
    for destination, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(destination, context)
        details.setOutputLayerName(layer)
        assert isinstance(layer.renderer(), QgsCategorizedSymbolRenderer)
        loaded[layer.name()] = layer.renderer().legendSymbolItems()[0].label()
        assert "erik:meetingtimeclusters" in layer.metadata().abstract()
        assert details.postProcessor() is not None
    assert loaded == OUTPUTS
