"""What would break on Qt 6, found in the syntax tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from qt6 import check, interfaces

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = [
    ROOT / "__init__.py",
    *sorted((ROOT / "erik_clusters_plugin").rglob("*.py")),
    *sorted((ROOT / "processing").rglob("*.py")),
]
pytestmark = pytest.mark.skipif(
    not interfaces.PYTHON.exists(), reason="PyQt6 is not here; make setup brings it (Debian 12)"
)
HEAD = """
import qgis.core
import qgis.core as core
from qgis import core as kernel
from qgis.core import Qgis, QgsField, QgsFontUtils, QgsLegendStyle, QgsMapLayerType, QgsMessageLog
from qgis.core import QgsProcessing, QgsProcessingAlgorithm, QgsProcessingParameterNumber
from qgis.core import QgsVectorLayer, QgsWkbTypes
from qgis.PyQt import QtCore, QtWidgets
from qgis.PyQt.QtCore import QEventLoop, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QPalette
from qgis.PyQt.QtWidgets import QDialog, QLabel
"""
BROKEN = [
    # Enums without their names, under whatever name their class goes.
    "Qt.AlignLeft",
    "QtCore.Qt.AlignLeft",
    "Qgis.Critical",
    "core.Qgis.Critical",
    "kernel.QgsWkbTypes.Point",
    "qgis.core.QgsWkbTypes.Point",
    "QgsWkbTypes.PointGeometry",
    "QgsProcessing.TypeVectorLine",
    "Short = Qgis\n    Short.Warning",
    "getattr(Qgis, 'Critical')",
    "QFont.Bold",
    "font = QFont()\n    font.Bold",
    "QFont().Bold",
    "QPalette.Window",
    "QDialog.Accepted",
    "QFont(QFont.Bold)",
    "{'a': [Qt.red]}",
    "lambda: Qt.DashLine",
    "f'{Qgis.Info}'",
    # Numbers where an enum is wanted.
    "QgsMessageLog.logMessage('a', 'b', 2)",
    "QgsMessageLog.logMessage('a', 'b', level=2)",
    "QgsProcessingParameterNumber('A', 'a', 1)",
    "QgsProcessingParameterNumber('A', 'a', type=int(Qgis.MessageLevel.Info))",
    "QLabel('x').setTextFormat(1)",
    "label = QLabel('x')\n    label.setAlignment(4)",
    # Enums where a number is wanted.
    "int(Qt.AlignmentFlag.AlignLeft)",
    "layer = QgsVectorLayer('x')\n    layer.geometryType() == 1",
    "layer = QgsVectorLayer('x')\n    int(layer.wkbType())",
    "layer = QgsVectorLayer('x')\n    layer.wkbType() + 1000",
    "layer = QgsVectorLayer('x')\n    f'{layer.wkbType():d}'",
    "Qt.PenStyle.DashLine | 3",
    "Qt.PenStyle.DashLine > 3",
    # What moved, what is gone.
    "QEventLoop().exec_()",
    "QDialog(None).exec_()",
    "from qgis.PyQt.QtWidgets import QAction",
    "from qgis.PyQt.QtWidgets import QShortcut as Keys",
    "from qgis.PyQt.QtWidgets import QActionGroup, QUndoStack",
    "from qgis.PyQt.QtWidgets import QDesktopWidget",
    "from qgis.PyQt.QtWidgets import qApp",
    "from qgis.PyQt.QtCore import QRegExp",
    "from qgis.PyQt.QtCore import QTextCodec",
    "from qgis.PyQt.QtGui import QMatrix",
    "QtWidgets.QAction('x')",
    "QtCore.QRegExp('x')",
    "from PyQt5.QtCore import Qt as Old",
    "import PyQt6.QtCore",
    "QFontDatabase().families()",
    "QtCore.QDateTime.currentDateTime().toTime_t()",
    "from qgis.PyQt.QtCore import QVariant",
    "QtCore.QVariant.Int",
    "QtCore.QVariant.Type",
    "QgsField('a', QtCore.QVariant.Double)",
]
SOUND = [
    "Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop",
    "QtCore.Qt.AlignmentFlag.AlignLeft",
    "core.Qgis.MessageLevel.Critical",
    "QgsWkbTypes.Type.Point, QgsWkbTypes.flatType(QgsWkbTypes.Type.Point)",
    "QgsMapLayerType.VectorLayer",
    "part = QgsLegendStyle.Style\n    part.Group",
    "getattr(Qgis.MessageLevel, 'Critical')",
    "QgsProcessing.TEMPORARY_OUTPUT",
    "QgsMessageLog.logMessage('a', 'b', Qgis.MessageLevel.Warning)",
    "QgsProcessingParameterNumber('A', 'a', QgsProcessingParameterNumber.Type.Double, 1)",
    "QgsProcessingParameterNumber('A', 'a', defaultValue=1)",
    "layer = QgsVectorLayer('x')\n    layer.wkbType() == QgsWkbTypes.Type.Point",
    "layer = QgsVectorLayer('x')\n    layer.featureCount() > 3, layer.crs().postgisSrid() + 1",
    "font = QFont('x', 12)\n    font.setPointSize(3), font.setBold(True)",
    "QColor(1, 2, 3).setAlpha(4)",
    "QEventLoop().exec()",
    "from qgis.PyQt.QtGui import QAction",
    "from enum import Enum\n    class Mine(Enum):\n        Point = 1\n    Mine.Point",
    "from osgeo import gdal\n    gdal.GetDriverByName('GPKG').Create",
    "class Mine(QgsProcessingAlgorithm):\n        def flags(self):\n"
    "            return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading",
]  # fmt: skip
BROKEN_CLASS = (
    "class Mine(QgsProcessingAlgorithm):\n        def flags(self):\n            return {}"
)


def problems(body: str, name: str = "processing/sample.py") -> list[str]:
    return check.problems(f"{HEAD}\ndef do():\n    {body}\n", name)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_would_break(path):
    name = path.relative_to(ROOT).as_posix()
    assert check.problems(path.read_text(encoding="utf-8"), name) == []


@pytest.mark.parametrize("body", BROKEN)
def test_what_would_break_is_told(body):
    assert problems(body), body


@pytest.mark.parametrize("owner", ["self", "super()", "type(self)"])
def test_what_a_class_of_ours_inherits_is_told(owner):
    assert problems(BROKEN_CLASS.format(f"{owner}.FlagNoThreading"))


@pytest.mark.parametrize("body", SOUND)
def test_what_is_sound_is_not_told(body):
    assert problems(body) == []


@pytest.mark.parametrize("name", check.MAY_QVARIANT)
def test_types_of_fields_may_be_told_apart_in_their_places(name):
    assert problems("from qgis.PyQt.QtCore import QVariant\n    QVariant.Double", name) == []
    assert problems("from qgis.PyQt.QtCore import QVariant\n    QVariant.Double")


def test_what_moved_may_be_told_apart_in_its_place():
    assert problems("QtWidgets.QAction", check.MAY_MOVE[0]) == []
