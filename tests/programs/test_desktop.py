"""The plugin in the real desktop: it comes, works, and goes without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest
from desktop import missing_programs, run_desktop

pytestmark = [
    pytest.mark.programs,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
    ),
]

COME_AND_GO = """
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMenu, QToolBar, QToolButton
from qgis import utils


def traces(desk):
    window = desk.iface.mainWindow()
    return {
        "toolbars": len(window.findChildren(QToolBar, "erik_clusters_toolbar")),
        "menus": [a.text() for a in window.menuBar().actions()].count("ERIK Clusters"),
        "menu objects": len(window.findChildren(QMenu, "erik_clusters_menu")),
        "shown in View": sum(
            action.text() == "ERIK Clusters"
            for menu in window.findChildren(QMenu) for action in menu.actions()
        ),
        "providers": sum(
            p.id() == "erik" for p in QgsApplication.processingRegistry().providers()
        ),
    }


def steps(desk):
    window = desk.iface.mainWindow()
    yield 1
    desk.answers["loaded"] = traces(desk)
    toolbar = window.findChild(QToolBar, "erik_clusters_toolbar")
    desk.answers["visible"] = toolbar.isVisible()
    desk.answers["width"] = toolbar.width()
    menu = window.findChild(QMenu, "erik_clusters_menu")
    desk.answers["actions"] = [a.text() for a in menu.actions() if not a.isSeparator()]
    provider = QgsApplication.processingRegistry().providerById("erik")
    desk.answers["titles"] = [a.displayName() for a in provider.algorithms()]
    desk.shot("toolbar")

    place = window.menuBar().actionGeometry(menu.menuAction()).bottomLeft()
    menu.popup(window.menuBar().mapToGlobal(place))
    yield 0.5
    desk.shot("menu")
    menu.close()

    buttons = [b for b in toolbar.findChildren(QToolButton) if b.isVisible() and b.defaultAction()]
    opening = [b for b in buttons if b.defaultAction().objectName() != "erik_help"]
    if opening:
        desk.answers["clicked"] = opening[0].defaultAction().text()
        desk.click(opening[0])
        yield 3
        dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
        desk.answers["dialog"] = dialog.windowTitle()
        desk.shot("dialog")
        dialog.close()
        yield 1

    # As the Plugin Manager does when a plugin is switched on twice.
    utils.plugins["erik_clusters"].initGui()
    yield 0.5
    desk.answers["loaded twice"] = traces(desk)

    utils.unloadPlugin("erik_clusters")
    yield 1
    desk.answers["unloaded"] = traces(desk)
    utils.loadPlugin("erik_clusters")
    utils.startPlugin("erik_clusters")
    yield 1
    desk.answers["back"] = traces(desk)
"""


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    return run_desktop(COME_AND_GO, tmp_path_factory.mktemp("desktop"))


def test_runs_to_the_end_without_an_error(outcome):
    assert "error" not in outcome.answers, outcome.answers.get("error")
    assert outcome.exit_code == 0, outcome.log[-3000:]
    assert "Traceback" not in outcome.log


def test_toolbar_and_menu_are_there_once(outcome):
    once = {"toolbars": 1, "menus": 1, "menu objects": 1, "shown in View": 1, "providers": 1}
    assert outcome.answers["loaded"] == once
    assert outcome.answers["loaded twice"] == once
    assert outcome.answers["back"] == once
    assert outcome.answers["visible"]


def test_unloading_leaves_nothing(outcome):
    assert set(outcome.answers["unloaded"].values()) == {0}


def test_every_algorithm_is_in_the_menu(outcome):
    shown = [text.rstrip("…") for text in outcome.answers["actions"][:-1]]
    assert sorted(shown) == sorted(outcome.answers["titles"])


def test_a_click_opens_the_dialog_of_the_algorithm(outcome):
    if "clicked" not in outcome.answers:
        pytest.skip("no algorithm is registered")
    # QGIS writes titles of dialogs in capitals.
    title = outcome.answers["clicked"].rstrip("…")
    assert title.lower() in outcome.answers["dialog"].lower()


def test_pictures_were_taken(outcome):
    taken: Path = outcome.picture("toolbar")
    assert taken.stat().st_size > 20_000
