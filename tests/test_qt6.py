"""The plugin under PyQt6, which QGIS 4 is built on, with a stand-in for QGIS."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
from pathlib import Path

import pytest
from qt6 import interfaces

TESTS = Path(__file__).resolve().parent
pytestmark = pytest.mark.skipif(
    not interfaces.PYTHON.exists(), reason="PyQt6 is not here; make setup brings it (Debian 12)"
)


@pytest.fixture(scope="module")
def run_under_qt6(tmp_path_factory):
    """Return a function that runs a package under PyQt6 and returns what was told."""
    work = tmp_path_factory.mktemp("qt6")
    classes = work / "classes.json"
    known = {name: dataclasses.asdict(one) for name, one in interfaces.qgis().items()}
    classes.write_text(json.dumps(known), encoding="utf-8")
    paths = os.pathsep.join([str(TESTS / "support"), str(TESTS.parent / "tools")])
    env = {**os.environ, "PYTHONPATH": paths, "HOME": str(work), "XDG_CACHE_HOME": str(work)}

    def run(folder: Path, package: str) -> dict:
        command = [str(interfaces.PYTHON), str(TESTS / "support" / "qt6_run.py")]
        done = subprocess.run(
            [*command, str(classes), str(folder), package],
            env=env, capture_output=True, text=True, encoding="utf-8", timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout.splitlines()[-1])
        assert told["qt5"] == []
        return told

    return run


def test_the_plugin_runs_under_qt6(run_under_qt6):
    told = run_under_qt6(TESTS / "plugins", "erik_clusters")
    assert told["problems"] == []
    shipped = [
        path
        for part in ("erik_clusters_plugin", "processing")
        for path in (TESTS.parent / part).rglob("*.py")
    ]
    counts = told["counts"]
    assert counts["modules"] == len(shipped) + 1
    # The help is an action without an algorithm.
    assert counts["dialogs"] == counts["algorithms"] == counts["actions"] - 1 > 15
    # Few functions have parameters that no value can be made up for.
    assert counts["calls"] > 5 * counts["untried"]


HEAD = """
from qgis.core import Qgis, QgsMessageLog, QgsProcessingAlgorithm, QgsProcessingParameterNumber
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QEventLoop
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase
from qgis.PyQt.QtWidgets import QDialog, QLabel
"""
# One body each; the words by which the trouble must be told.
BROKEN = {
    "an enum of Qt without its name": ("Qt.AlignLeft", "AlignLeft"),
    "an enum of a widget's object": ("QFont().Bold", "Bold"),
    "an enum of QGIS without its name": ("Qgis.Critical", "Critical"),
    "an enum under a class that inherits it": (
        "QgsProcessingAlgorithm.FlagHideFromModeler",
        "Flag",
    ),
    "a number for an enum of QGIS": ("QgsMessageLog.logMessage('x', 'y', 2)", "logMessage"),
    "a number for an enum when made": ("QgsProcessingParameterNumber('A', 'a', 1)", "Number"),
    "a number for an enum by name": ("QgsProcessingParameterNumber('A', 'a', type=1)", "Number"),
    "a number for an enum of Qt": ("QLabel('x').setAlignment(1)", "unexpected type 'int'"),
    "an enum as a number": ("int(Qt.PenStyle.DashLine)", "PenStyle"),
    "an enum below a number": ("Qt.PenStyle.DashLine < 3", "PenStyle"),
    "exec_": ("QEventLoop().exec_()", "exec_"),
    "a type of QVariant": ("from qgis.PyQt.QtCore import QVariant; QVariant.Int", "Int"),
    "a class that moved": ("from qgis.PyQt.QtWidgets import QAction", "QAction"),
    "a class that is gone": ("from qgis.PyQt.QtCore import QRegExp", "QRegExp"),
    "a class of static methods": ("QFontDatabase().families()", "QFontDatabase"),
    "a name that QGIS has not": ("QgsVectorLayer('x').noSuchThing()", "noSuchThing"),
    "Qt 5 itself": ("from PyQt5.QtCore import Qt", "PyQt5"),
}
SOUND = """
    QFont().setWeight(QFont.Weight.Bold)
    QLabel("x").setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    QgsMessageLog.logMessage("x", "y", Qgis.MessageLevel.Critical)
    QgsProcessingParameterNumber("A", "a", QgsProcessingParameterNumber.Type.Double, 1)
    QgsProcessingAlgorithm.Flag.FlagHideFromModeler
    QColor("#000000").setAlpha(1)
"""


def test_what_breaks_in_a_body_is_told(run_under_qt6, tmp_path):
    package = tmp_path / "sample"
    (package / "processing").mkdir(parents=True)
    (package / "__init__.py").touch()
    for number, (body, _) in enumerate(BROKEN.values()):
        code = f"{HEAD}\n\nclass Thing:\n    def do(self, value: int) -> None:\n        {body}\n"
        (package / "processing" / f"broken_{number}.py").write_text(code, encoding="utf-8")
    sound = f"{HEAD}\n\ndef do() -> None:{SOUND}"
    (package / "processing" / "sound.py").write_text(sound, encoding="utf-8")
    problems = run_under_qt6(tmp_path, "sample")["problems"]
    for number, (what, (_, words)) in enumerate(BROKEN.items()):
        of_file = [one for one in problems if f"broken_{number}.py" in one]
        assert of_file and words in of_file[0], f"{what}: {of_file}"
    assert len(problems) == len(BROKEN), problems
