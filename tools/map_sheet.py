"""The printed map of `make run`: a page with a map, its legend and the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
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
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont

NAME = "Catchments"
PAGE = (297.0, 210.0)
PANEL = 74.0
MARGIN = 7.0
DPI = 140
INK, QUIET, PAPER, SEA = QColor("#1d2b36"), QColor("#5c6b76"), QColor("#ffffff"), QColor("#eef2f4")
FONT, FIGURES = "DejaVu Sans", "DejaVu Sans Mono"


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
    _label(layout, sheet.title, x, 9, width, 15, _font(15, bold=True))
    _label(layout, sheet.subtitle, x, 25, width, 22, _font(8.5), QUIET)

    legend = QgsLayoutItemLegend(layout)
    legend.setId("Legend")
    legend.setAutoUpdateModel(False)
    shown = legend.model().rootGroup()
    shown.clear()
    for layer in legend_layers:
        shown.addLayer(layer)
    legend.setLinkedMap(drawing)
    for part, size, bold in (
        (QgsLegendStyle.Style.Subgroup, 8.5, True),
        (QgsLegendStyle.Style.SymbolLabel, 8.0, False),
    ):
        style = legend.style(part)
        style.setFont(_font(size, bold))
        legend.setStyle(part, style)
    legend.setFontColor(INK)
    legend.setBackgroundEnabled(False)
    legend.setBoxSpace(0)
    _place(legend, x, 50, width, 55)

    _label(layout, sheet.numbers, x, 112, width, 66, _font(6.8, family=FIGURES))

    scale = QgsLayoutItemScaleBar(layout)
    scale.setId("Scale bar")
    scale.setStyle("Single Box")
    scale.setLinkedMap(drawing)
    scale.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    scale.setUnitLabel("km")
    scale.setNumberOfSegmentsLeft(0)
    scale.setNumberOfSegments(2)
    scale.setUnitsPerSegment(
        _round_kilometres(drawing.extent().width() / 1000.0 / left * width / 2.4)
    )
    scale.setHeight(1.6)
    scale.setTextFormat(_text_format(7.5, INK))
    _place(scale, x, 184, width, 10)

    _label(layout, sheet.attribution, x, 197, width, 9, _font(6.5), QUIET)

    for item in (drawing, panel, legend, scale):
        layout.addLayoutItem(item)
    layout.moveItemToBottom(panel)
    layout.moveItemToBottom(drawing)
    project.layoutManager().addLayout(layout)
    return layout


def export(layout: QgsPrintLayout, path: Path) -> bool:
    """Write the page as a picture of about 1600 pixels; returns whether it worked."""
    # exportToImage would try to georeference the file, which PNG has no room for.
    image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), DPI)
    return bool(image.save(str(path)))


def map_shape() -> float:
    """Width of the map by its height."""
    return (PAGE[0] - PANEL) / PAGE[1]


def _place(item: QgsLayoutItem, x: float, y: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))


def _font(size: float, bold: bool = False, family: str = FONT) -> QFont:
    font = QFont(family)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


def _text_format(size: float, color: QColor) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(_font(size))
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
    font: QFont,
    color: QColor = INK,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setFont(font)
    label.setFontColor(color)
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setMarginX(0)
    label.setText(text)
    label.attemptSetSceneRect(QRectF(x, y, width, height))
    layout.addLayoutItem(label)


def _round_kilometres(wanted: float) -> float:
    steps = [1, 2, 5, 10, 20, 50, 100]
    return float(max((s for s in steps if s <= wanted), default=0.5))
