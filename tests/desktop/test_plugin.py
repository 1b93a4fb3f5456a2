"""Loading and unloading, in QGIS's interface as pytest-qgis offers it."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin import plugin as plugin_module
from erik_clusters.erik_clusters_plugin.desktop import actions
from erik_clusters.erik_clusters_plugin.desktop.help import HelpWindow
from erik_clusters.erik_clusters_plugin.layers.text import tr
from erik_clusters.erik_clusters_plugin.plugin import ErikClustersPlugin
from erik_clusters.processing.base import ErikAlgorithm, Help
from erik_clusters.processing.catalogue import BUTTONS
from erik_clusters.processing.provider import ErikProvider
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings
from qgis.PyQt.QtWidgets import QMenu, QMenuBar, QToolBar, QToolButton


class Short(ErikAlgorithm):
    GROUP = "data"

    def title(self):
        return f"Title of {self.ID}"

    def help(self):
        return Help("What it does.", "", "", "")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        pass


# Tests of algorithms keep the real provider registered.
ID = "erik_in_test"


class Provider(ErikProvider):
    """The provider with one algorithm for every action."""

    def id(self):
        return ID

    def loadAlgorithms(self):  # noqa: N802
        for group in BUTTONS:
            for one in group:
                self.addAlgorithm(type(f"Short_{one}", (Short,), {"ID": one})())


@pytest.fixture
def iface(qgis_iface, monkeypatch):
    bar = QMenuBar()
    right = bar.addMenu("Help")
    monkeypatch.setattr(qgis_iface, "firstRightStandardMenu", lambda: right, raising=False)
    monkeypatch.setattr(qgis_iface.mainWindow(), "menuBar", lambda: bar, raising=False)
    monkeypatch.setattr(
        qgis_iface.mainWindow(), "removeToolBar", lambda toolbar: None, raising=False
    )
    monkeypatch.setattr(actions, "PROVIDER", ID)
    return qgis_iface


@pytest.fixture
def plugin(iface):
    plugin = ErikClustersPlugin(iface, Provider, BUTTONS)
    yield plugin
    plugin.unload()
    delete_what_waits()


def delete_what_waits():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def toolbars(iface):
    return iface.mainWindow().findChildren(QToolBar, "erik_clusters_toolbar")


def menus(iface):
    return [a.text() for a in iface.mainWindow().menuBar().actions()]


def shown(iface):
    menu = iface.mainWindow().findChild(QMenu, "erik_clusters_menu")
    return [a.objectName() for a in menu.actions() if not a.isSeparator()]


def test_actions_stand_in_the_order_of_the_work(plugin, iface):
    plugin.initGui()
    declared = [f"erik_{one}" for group in BUTTONS for one in group]
    assert shown(iface) == [*declared, "erik_help"]
    assert menus(iface) == ["ERIK Clusters", "Help"]


def test_action_takes_title_and_tooltip_from_the_algorithm(plugin, iface):
    plugin.initGui()
    menu = iface.mainWindow().findChild(QMenu, "erik_clusters_menu")
    (action,) = [a for a in menu.actions() if a.objectName() == "erik_catchments"]
    assert action.text() == "Title of catchments…"
    assert "What it does." in action.toolTip()
    assert not action.icon().isNull()


def test_actions_of_a_group_share_a_button(plugin, iface):
    plugin.initGui()
    (toolbar,) = toolbars(iface)
    buttons = [b for b in toolbar.findChildren(QToolButton) if b.menu() is not None]
    assert [len(b.menu().actions()) for b in buttons] == [
        len(group) for group in BUTTONS if len(group) > 1
    ]
    roads = buttons[0]
    assert roads.defaultAction().objectName() == "erik_roadsfromosm"
    roads.menu().triggered.emit(roads.menu().actions()[2])
    assert roads.defaultAction().objectName() == "erik_downloadroads"


def test_action_opens_the_dialog_of_its_algorithm(plugin, iface, monkeypatch):
    from qgis import processing

    opened = []
    monkeypatch.setattr(
        processing, "execAlgorithmDialog", lambda *given: opened.append(given), raising=False
    )
    plugin.initGui()
    menu = iface.mainWindow().findChild(QMenu, "erik_clusters_menu")
    (action,) = [a for a in menu.actions() if a.objectName() == "erik_checkroads"]
    action.trigger()
    assert opened == [(f"{ID}:checkroads", {})]


def test_processing_switched_off_is_said(iface, monkeypatch):
    said = []
    monkeypatch.setattr(iface.messageBar(), "pushWarning", lambda *w: said.append(w), raising=False)
    monkeypatch.setitem(__import__("sys").modules, "qgis.processing", None)
    monkeypatch.delattr("qgis.processing", raising=False)
    actions.open_dialog(iface, "erik:catchments")
    assert len(said) == 1
    assert "“Processing” is switched off" in said[0][1]


def test_loading_twice_changes_nothing(plugin, iface):
    plugin.initGui()
    plugin.initGui()
    assert len(toolbars(iface)) == 1
    assert menus(iface).count("ERIK Clusters") == 1


def test_a_second_copy_of_the_plugin_adds_nothing(plugin, iface):
    plugin.initGui()
    second = ErikClustersPlugin(iface, Provider, BUTTONS)
    second.initGui()
    assert len(toolbars(iface)) == 1
    second.unload()
    assert len(toolbars(iface)) == 1
    assert QgsApplication.processingRegistry().providerById(ID) is not None


def test_unloading_leaves_nothing_and_loading_again_works(plugin, iface):
    for _ in range(2):
        plugin.initGui()
        assert len(toolbars(iface)) == 1
        plugin.unload()
        delete_what_waits()
        assert toolbars(iface) == []
        assert menus(iface) == ["Help"]
        assert iface.mainWindow().findChildren(HelpWindow) == []
        assert QgsApplication.processingRegistry().providerById(ID) is None


def test_qgis_process_gets_algorithms_without_an_interface(qgis_app):
    plugin = ErikClustersPlugin(None, Provider)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().algorithmById(f"{ID}:catchments") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById(ID) is None


def test_translation_is_that_of_the_interface_language(plugin, monkeypatch, tmp_path):
    import shutil
    import subprocess

    if shutil.which("lrelease") is None:
        pytest.skip("lrelease is not installed")
    source = tmp_path / "erik_clusters_it.ts"
    source.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="it">'
        "<context><name>ErikClusters</name><message><source>Ferry</source>"
        "<translation>Traghetto</translation></message></context></TS>",
        encoding="utf-8",
    )
    subprocess.run(["lrelease", "-silent", str(source)], check=True)
    monkeypatch.setattr(plugin_module, "TRANSLATIONS", tmp_path)
    earlier = QSettings().value("locale/userLocale")
    QSettings().setValue("locale/userLocale", "it_IT")
    try:
        plugin.initProcessing()
        assert tr("Ferry") == "Traghetto"
        plugin.unload()
        assert tr("Ferry") == "Ferry"
    finally:
        QSettings().setValue("locale/userLocale", earlier or "")


def test_help_shows_the_page(qgis_app, tmp_path):
    page = tmp_path / "README.md"
    page.write_text("# Catchments\n\nFirst the roads, then the **sites**.", encoding="utf-8")
    window = HelpWindow(None, page)
    window.open_page()
    assert "First the roads, then the sites." in window.browser.toPlainText()
    window.close()
