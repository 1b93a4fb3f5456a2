"""As an officer begins: the zip in a fresh profile, and dialogs run by clicks alone."""

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

CLICKS = """
import subprocess
import erik_clusters
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QToolBar, QToolButton


def layers():
    return [n.name() for n in QgsProject.instance().layerTreeRoot().findLayers()]


def choose(desk, dialog, parameter, layer):
    wrapper = dialog.mainWidget().wrappers[parameter]
    combo = wrapper.wrappedWidget().findChild(QComboBox)
    desk.click(combo)
    yield 0.5
    subprocess.run(["xdotool", "type", layer], check=True)
    subprocess.run(["xdotool", "key", "Return"], check=True)
    yield 0.5


def click_through(desk, algorithm, **layers_of):
    toolbar = desk.iface.mainWindow().findChild(QToolBar, "erik_clusters_toolbar")
    title = desk.provider.algorithm(algorithm).displayName()
    (button,) = [
        b for b in toolbar.findChildren(QToolButton)
        if b.isVisible() and b.defaultAction() and b.defaultAction().text().rstrip("…") == title
    ]
    desk.click(button)
    yield 2
    dialog = QApplication.activeWindow()
    desk.answers[algorithm] = dialog.windowTitle()
    for parameter, layer in layers_of.items():
        yield from choose(desk, dialog, parameter, layer)
    desk.shot(algorithm)
    desk.click(dialog.runButton())
    for _ in range(200):
        yield 0.3
        if dialog.wasExecuted():
            break
    yield 1
    desk.shot(algorithm + "_log")
    dialog.close()
    yield 0.5
    desk.answers["layers of " + algorithm] = layers()


def steps(desk):
    desk.provider = QgsApplication.processingRegistry().providerById("erik")
    desk.answers["from"] = erik_clusters.__file__
    yield 1
    yield from click_through(desk, "demoregion")
    yield from click_through(desk, "catchments", INPUT="Towns", ROADS="Roads")
    layer = QgsProject.instance().layerTreeRoot().findLayers()[0].layer()
    desk.answers["legend"] = [item.label() for item in layer.renderer().legendSymbolItems()]
    desk.iface.setActiveLayer(layer)
    desk.iface.zoomToActiveLayer()
    yield from desk.drawn()
    desk.shot("map")
"""


def test_two_tools_are_run_by_clicks(plugin_zip, tmp_path):
    outcome = run_desktop(CLICKS, tmp_path / "installed", installed=plugin_zip)
    assert "error" not in outcome.answers, outcome.answers["error"]
    assert outcome.exit_code == 0, outcome.log[-3000:]
    assert "Traceback" not in outcome.log
    assert str(tmp_path) in outcome.answers["from"]
    # Newer versions name the group before the title.
    assert outcome.answers["demoregion"].lower().endswith("demo region")
    assert outcome.answers["layers of demoregion"]
    assert len(outcome.answers["layers of catchments"]) > len(
        outcome.answers["layers of demoregion"]
    )
    assert all("minutes" in label for label in outcome.answers["legend"])
    assert outcome.picture("map").stat().st_size > 50_000
