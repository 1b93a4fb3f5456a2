"""Styles of results: a QML file, fitted to the values that a result holds."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "styles"


def apply(layer: QgsMapLayer, file_name: str) -> None:
    """Load a style of resources/styles into a layer."""
    layer.loadNamedStyle(str(FOLDER / file_name))
