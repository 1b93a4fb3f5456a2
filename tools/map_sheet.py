"""The printed map of `make run`: a page with a map, its legend and the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

NAME = "Catchments"
PAGE = (297.0, 210.0)
PANEL = 74.0
MARGIN = 7.0
DPI = 140
INK, QUIET, PAPER, SEA = QColor("#1d2b36"), QColor("#5c6b76"), QColor("#ffffff"), QColor("#eef2f4")
FONT = "DejaVu Sans"


@dataclass(frozen=True)
class Sheet:
    """What a map says beside its picture."""

    title: str
    subtitle: str
    numbers: str
    attribution: str


def add_to(
    project: QgsProject,
    sheet: Sheet,
    extent: QgsRectangle,
    map_layers: list[QgsMapLayer],
    legend_layers: list[QgsMapLayer],
) -> QgsPrintLayout:
    """Add the layout to a project; `extent` is in the project's coordinate system."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(NAME)
    layout.renderContext().setDpi(DPI)

    left = PAGE[0] - PANEL
    drawing = QgsLayoutItemMap(layout)
    drawing.setId("Map")
    _place(drawing, 0, 0, left, PAGE[1])
    drawing.setBackgroundColor(SEA)
    drawing.setCrs(project.crs())
    drawing.setLayers(map_layers)
    drawing.setKeepLayerSet(True)
    drawing.zoomToExtent(extent)

    panel = QgsLayoutItemShape(layout)
    panel.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    panel.symbol().setColor(PAPER)
    panel.symbol().symbolLayer(0).setStrokeColor(PAPER)
    _place(panel, left, 0, PANEL, PAGE[1])

    x, width = left + MARGIN, PANEL - 2 * MARGIN
    _label(layout, sheet.title, x, 9, width, 17, 15, bold=True)
    _label(layout, sheet.subtitle, x, 27, width, 18, 8.5, QUIET)

    legend = QgsLayoutItemLegend(layout)
    legend.setId("Legend")
    tree = QgsLayerTree()
    for layer in legend_layers:
        tree.addLayer(layer)
    legend.setAutoUpdateModel(False)
    legend.model().setRootGroup(tree)
    legend.setLinkedMap(drawing)
    for part, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 8.5, True),
        (QgsLegendStyle.Style.SymbolLabel, 8.0, False),
    ):
        style = legend.style(part)
        style.setTextFormat(_text_format(size, INK, bold))
        legend.setStyle(part, style)
    legend.setBackgroundEnabled(False)
    legend.setBoxSpace(0)
    _place(legend, x, 47, width, 60)

    _label(layout, sheet.numbers, x, 128, width, 50, 7.5)

    scale = QgsLayoutItemScaleBar(layout)
    scale.setId("Scale bar")
    scale.setStyle("Single Box")
    scale.setLinkedMap(drawing)
    scale.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    scale.setUnitLabel("km")
    scale.setNumberOfSegmentsLeft(0)
    scale.setNumberOfSegments(2)
    scale.setUnitsPerSegment(_round_kilometres(extent.width() / 1000.0 / left * width / 3))
    scale.setHeight(1.6)
    scale.setFillColor(INK)
    scale.setTextFormat(_text_format(7.5, INK))
    _place(scale, x, 184, width, 10)

    _label(layout, sheet.attribution, x, 197, width, 9, 6.5, QUIET)

    for item in (drawing, panel, legend, scale):
        layout.addLayoutItem(item)
    layout.moveItemToBottom(panel)
    layout.moveItemToBottom(drawing)
    project.layoutManager().addLayout(layout)
    return layout


def export(layout: QgsPrintLayout, path: Path) -> bool:
    """Write the page as a picture of about 1600 pixels; returns whether it worked."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    settings.generateWorldFile = False
    result = QgsLayoutExporter(layout).exportToImage(str(path), settings)
    return bool(result == QgsLayoutExporter.ExportResult.Success)


def map_shape() -> float:
    """Width of the map by its height."""
    return (PAGE[0] - PANEL) / PAGE[1]


def _place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))


def _text_format(size: float, color: QColor, bold: bool = False) -> QgsTextFormat:
    font = QFont(FONT)
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setSize(size)
    text.setColor(color)
    return text


def _label(
    layout: QgsLayout,
    text: str,
    x: float,
    y: float,
    width: float,
    height: float,
    size: float,
    color: QColor = INK,
    bold: bool = False,
) -> None:
    label = QgsLayoutItemLabel(layout)
    font = QFont(FONT)
    font.setPointSizeF(size)
    font.setBold(bold)
    label.setFont(font)
    label.setFontColor(color)
    label.setMarginX(0)
    label.setText(text)
    label.attemptSetSceneRect(QRectF(x, y, width, height))
    layout.addLayoutItem(label)


def _round_kilometres(wanted: float) -> float:
    steps = [1, 2, 5, 10, 20, 50, 100]
    return float(max((s for s in steps if s <= wanted), default=0.5))
