"""The models in the real desktop: their dialog, a batch, and the model designer."""

from __future__ import annotations

import pytest
from desktop import missing_programs, run_desktop

pytestmark = [
    pytest.mark.programs,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
    ),
]

MODELS = """
import json

from processing.gui import BatchPanel as panels
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis import processing
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF, Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

registry = QgsApplication.processingRegistry()


def groups():
    root = QgsProject.instance().layerTreeRoot()
    return [[g.name(), [n.name() for n in g.findLayers()]] for g in root.findGroups()]


def labels(layer):
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def agree():
    # From 3.40 on QGIS asks whether a file of the older form, which all can read, is trusted.
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        box.button(QMessageBox.StandardButton.Yes).click()


def steps(desk):
    yield 1
    region = str(desk.folder / "region.gpkg")
    processing.run("erik:demoregion", {"SEED": 3, "SIZE": 0, "OUTPUT": region})
    of = {t: f"{region}|layername=invented_{t}" for t in ("roads", "towns", "firms")}
    values = {
        "LINES": of["roads"], "SPEED_FIELD": "speed_kmh", "SITES": of["towns"],
        "FIRMS": of["firms"], "SECTOR_FIELD": "sector", "WEIGHT_FIELD": "jobs",
        "MINUTES": "5,10,15", "MINIMUM": 10,
    }

    dialog = processing.createAlgorithmDialog("erik:clustersfromlayers", values)
    dialog.show()
    yield 1
    desk.shot("dialog")
    dialog.runButton().click()
    for _ in range(100):
        yield 0.5
        if dialog.wasExecuted() and groups():
            break
    yield 1
    dialog.close()
    desk.answers["after the dialog"] = groups()
    layers = {n.name(): n.layer() for n in QgsProject.instance().layerTreeRoot().findLayers()}
    desk.answers["firms"] = labels(layers["Firms by cluster"])
    desk.answers["catchments"] = labels(layers["Catchments of the sites"])
    desk.answers["abstracts"] = [layer.metadata().abstract() for layer in layers.values()]
    desk.iface.setActiveLayer(layers["Road network"])
    desk.iface.zoomToActiveLayer()
    yield from desk.drawn()
    desk.shot("map")

    rows = []
    for minutes in (8, 15):
        made = {f"{step}:{name}": str(desk.folder / f"{name}{minutes}.gpkg") for step, name in (
            ("roads", "Roads"), ("clusters", "Firms"), ("clusters", "Extents"),
            ("clusters", "Sheds"), ("catchments", "Catchments"))}
        given = {**values, "MEETING_MINUTES": minutes}
        rows.append({
            "PARAMETERS": {name: repr(value) for name, value in given.items()},
            "OUTPUTS": {name: repr(value) for name, value in made.items()},
        })
    saved = desk.folder / "batch.json"
    saved.write_text(json.dumps(rows))
    panels.QFileDialog.getOpenFileName = lambda *_: (str(saved), "")
    batch = BatchAlgorithmDialog(registry.createAlgorithmById("erik:clustersfromlayers"))
    agreeing = QTimer()
    agreeing.timeout.connect(agree)
    agreeing.start(300)
    batch.mainWidget().load()
    agreeing.stop()
    batch.mainWidget().checkLoadLayersOnCompletion.setChecked(True)
    batch.resize(1400, 800)
    batch.show()
    yield 1
    desk.answers["batch rows"] = batch.mainWidget().batchRowCount()
    desk.shot("batch")
    batch.runAlgorithm()
    # Newer versions run the rows in the background.
    for _ in range(200):
        yield 0.5
        if len(groups()) == 3:
            break
    yield 1
    desk.shot("batch_log")
    batch.close()
    desk.answers["after the batch"] = groups()
    for minutes in (8, 15):
        extents = QgsVectorLayer(str(desk.folder / f"Extents{minutes}.gpkg"), "extents", "ogr")
        greatest = [f["greatest_minutes"] for f in extents.getFeatures()]
        desk.answers[f"greatest of {minutes}"] = max(greatest)

    for name in ("clustersfromosm", "clustersfromlayers"):
        model = QgsProcessingModelAlgorithm()
        model.fromFile(registry.algorithmById(f"erik:{name}").sourceFilePath())
        designer = ModelerDialog.create(model)
        designer.showMaximized()
        yield 1.5
        designer.repaintModel()
        boxes = QRectF()
        for frame in model.groupBoxes():
            area = QRectF(0, 0, frame.size().width(), frame.size().height())
            area.moveCenter(frame.position())
            boxes = boxes.united(area)
        designer.view().fitInView(boxes, Qt.AspectRatioMode.KeepAspectRatio)
        yield 1
        title = designer.model().displayName()
        desk.answers[f"{name} in the designer"] = [title, *model.validate()]
        desk.shot(name)
        designer.setDirty(False)
        designer.close()
        yield 0.5
"""
LAYERS = [
    "Firms by cluster",
    "Extents of the clusters",
    "Labour sheds of the clusters",
    "Road network",
    "Catchments of the sites",
]
TITLES = {
    "clustersfromosm": "Clusters from an OpenStreetMap extract",
    "clustersfromlayers": "Clusters from own roads and firms",
}


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    folder = tmp_path_factory.mktemp("models")
    outcome = run_desktop(MODELS, folder, size=(1700, 1250), timeout=270)
    assert "error" not in outcome.answers, outcome.answers["error"]
    assert outcome.exit_code == 0, outcome.log[-3000:]
    return outcome


def test_results_are_grouped_named_and_styled(outcome):
    assert outcome.answers["after the dialog"] == [[TITLES["clustersfromlayers"], LAYERS]]
    assert outcome.answers["firms"][0] == "Core firm: all of a core can meet in time"
    bands = ["up to 5 minutes", "5 to 10 minutes", "10 to 15 minutes"]
    assert outcome.answers["catchments"] == bands
    assert all("Made by ERIK Clusters" in abstract for abstract in outcome.answers["abstracts"])


def test_every_row_of_a_batch_has_its_results(outcome):
    assert outcome.answers["batch rows"] == 2
    assert outcome.answers["after the batch"] == [[TITLES["clustersfromlayers"], LAYERS]] * 3
    assert outcome.answers["greatest of 8"] <= 8 < outcome.answers["greatest of 15"] <= 15


@pytest.mark.parametrize("name", TITLES)
def test_the_model_designer_opens_the_file(outcome, name):
    assert outcome.answers[f"{name} in the designer"] == [TITLES[name], True, []]
    assert outcome.picture(name).stat().st_size > 40_000
