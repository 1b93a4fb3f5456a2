"""The typeface of labels and map pages: the best that this computer has."""

from __future__ import annotations

from functools import lru_cache

from qgis.core import QgsTextFormat, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QFont

from ..compat import font_families

_PREFERRED = (
    "Source Sans 3",
    "Open Sans",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Nimbus Sans",
    "Arial",
    "Liberation Sans",
    "DejaVu Sans Condensed",
)


@lru_cache(maxsize=1)
def family() -> str:
    """Return the name of a plain sans serif family, the first that is installed."""
    installed = set(font_families())
    return next((name for name in _PREFERRED if name in installed), QFont().family())


def text_format(points: float, color: str, bold: bool = False) -> QgsTextFormat:
    """Return a text format of our typeface; `color` as ``#rrggbb``."""
    font = QFont(family())
    font.setBold(bold)
    font.setPointSizeF(points)
    format_ = QgsTextFormat()
    format_.setFont(font)
    format_.setSize(points)
    format_.setColor(QColor(color))
    return format_


def use_own_typeface(layer: QgsVectorLayer) -> None:
    """Set the labels of a layer in our typeface; they keep everything else."""
    labeling = layer.labeling().clone()
    settings = labeling.settings()
    text = settings.format()
    font = text.font()
    font.setFamily(family())
    text.setFont(font)
    settings.setFormat(text)
    labeling.setSettings(settings)
    layer.setLabeling(labeling)
