"""A page with a map, its legend, scale and sources, as a print layout."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsLayerTreeLayer,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF

from .fonts import text_format
from .project import BACKGROUND
from .text import tr

# Millimetres on A4 across.
_WIDTH, _HEIGHT = 297.0, 210.0
_MARGIN = 14.0
_COLUMN = 60.0
_GAP = 9.0
_MAP_TOP, _MAP_BOTTOM = 34.0, 190.0
_ROW, _NUMBER = 4.6, 15.0
# Width of a legend's symbols, and the size of its words in points.
_SYMBOL, _LABEL = 7.0, 9.0
_INK, _GREY, _LINE = "#1b2a36", "#5d6b75", "#c9d1d6"


@dataclass(frozen=True)
class MapPage:
    """What a page says.

    Attributes
    ----------
    title, subtitle
        What the map shows; where and when.
    legend
        Titles of the project's layers that the legend explains, in its order.
    source
        Where the data comes from, with the attribution that its licence asks for.
    method
        How the result was computed, in a line.
    figures
        Rows of a small table beside the map: words first, numbers after them. The
        first row and every row after an empty one are headings.
    theme
        Map theme of the project that the map follows; the visible layers where empty.
    """

    title: str
    subtitle: str
    legend: tuple[str, ...]
    source: str
    method: str = ""
    figures: tuple[tuple[str, ...], ...] = ()
    theme: str = ""


def make_page(project: QgsProject, page: MapPage, view: QgsReferencedRectangle) -> QgsPrintLayout:
    """Add a print layout, named as the page's title, to the project.

    The map shows the layers of the page's theme, or the project's visible ones, around
    `view`, which must be in the project's CRS. A layout of the same name is replaced. Raises
    `KeyError` where the legend names a layer that the project does not have.
    """
    manager = project.layoutManager()
    earlier = manager.layoutByName(page.title)
    if earlier is not None:
        manager.removeLayout(earlier)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(page.title)
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(_WIDTH, _HEIGHT))

    column_left = _WIDTH - _MARGIN - _COLUMN
    map_width = column_left - _GAP - _MARGIN
    _text(
        layout,
        page.title,
        text_format(21, _INK, bold=True),
        QRectF(_MARGIN - 0.6, 11, _WIDTH - 2 * _MARGIN, 11),
    )
    _text(
        layout,
        page.subtitle,
        text_format(11, _GREY),
        QRectF(_MARGIN, 22.5, _WIDTH - 2 * _MARGIN, 7),
    )
    map_item = _map(layout, view, QRectF(_MARGIN, _MAP_TOP, map_width, _MAP_BOTTOM - _MAP_TOP))
    if page.theme:
        map_item.setFollowVisibilityPreset(True)
        map_item.setFollowVisibilityPresetName(page.theme)
    _rule(layout, QRectF(column_left, _MAP_TOP, _COLUMN, 0.0))
    _legend(layout, project, page.legend, column_left, map_item)
    _scale_bar(layout, map_item, column_left)
    _figures(layout, page.figures, column_left)
    notes = [line for line in (page.method, page.source) if line]
    _text(
        layout,
        "\n".join(notes),
        text_format(7.5, _GREY),
        QRectF(_MARGIN, _MAP_BOTTOM + 3.5, _WIDTH - 2 * _MARGIN, _HEIGHT - _MAP_BOTTOM - 7),
    )
    manager.addLayout(layout)
    return layout


def export_page(
    layout: QgsPrintLayout,
    png: Optional[Path] = None,
    pdf: Optional[Path] = None,
    dpi: float = 160.0,
) -> None:
    """Write the page as a picture, as PDF, or both; raises `OSError` where one fails."""
    exporter = QgsLayoutExporter(layout)
    # The exporter's own way to a picture ends with GDAL complaining about PNG files.
    if png is not None and not exporter.renderPageToImage(0, dpi=dpi).save(str(png)):
        raise OSError(f"{png} could not be written")
    if pdf is not None:
        result = exporter.exportToPdf(str(pdf), QgsLayoutExporter.PdfExportSettings())
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OSError(f"{pdf} could not be written")


def _place(item: QgsLayoutItem, frame: QRectF) -> None:
    item.attemptMove(QgsLayoutPoint(frame.x(), frame.y()))
    item.attemptResize(QgsLayoutSize(frame.width(), frame.height()))


def _text(
    layout: QgsPrintLayout,
    text: str,
    format_: QgsTextFormat,
    frame: QRectF,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    label.setHAlign(align)
    _set_format(label, format_)
    label.setMarginX(0)
    label.setMarginY(0)
    layout.addLayoutItem(label)
    _place(label, frame)


def _set_format(item: object, format_: QgsTextFormat) -> None:
    # Labels learnt text formats in 3.24 and legends in 3.30.
    if hasattr(item, "setTextFormat"):
        item.setTextFormat(format_)
        return
    font = format_.font()
    font.setPointSizeF(format_.size())
    item.setFont(font)
    if hasattr(item, "setFontColor"):
        item.setFontColor(format_.color())


def _map(layout: QgsPrintLayout, view: QgsReferencedRectangle, frame: QRectF) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    # A map of no size or no extent turns its extent into NaN, for good.
    item.setRect(frame)
    item.setExtent(view)
    _place(item, frame)
    item.setBackgroundColor(QColor(BACKGROUND))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(QColor(_LINE))
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25))
    item.zoomToExtent(view)
    return item


def _rule(layout: QgsPrintLayout, frame: QRectF) -> None:
    rule = QgsLayoutItemShape(layout)
    rule.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    symbol = rule.symbol().clone()
    symbol.setColor(QColor(_LINE))
    symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    rule.setSymbol(symbol)
    layout.addLayoutItem(rule)
    _place(rule, QRectF(frame.x(), frame.y(), frame.width(), 0.25))


def _legend(
    layout: QgsPrintLayout,
    project: QgsProject,
    titles: tuple[str, ...],
    left: float,
    map_item: QgsLayoutItemMap,
) -> None:
    legend = QgsLayoutItemLegend(layout)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for title in titles:
        found = project.mapLayersByName(title)
        if not found:
            raise KeyError(title)
        _add_to_legend(root.addLayer(found[0]), found[0])
    legend.setLinkedMap(map_item)
    legend.setTitle("")
    part = QgsLegendStyle.Style
    legend.rstyle(part.Group).setMargin(QgsLegendStyle.Side.Top, 0)
    for which, format_ in (
        (part.Subgroup, text_format(9.5, _INK, bold=True)),
        (part.SymbolLabel, text_format(_LABEL, _INK)),
    ):
        style = legend.style(which)
        _set_format(style, format_)
        legend.setStyle(which, style)
    legend.rstyle(part.Subgroup).setMargin(QgsLegendStyle.Side.Top, 4.5)
    legend.rstyle(part.Subgroup).setMargin(QgsLegendStyle.Side.Bottom, 1.2)
    legend.rstyle(part.Symbol).setMargin(QgsLegendStyle.Side.Top, 2.2)
    legend.setLineSpacing(0.6)
    legend.setWrapString("\n")
    legend.setSymbolWidth(_SYMBOL)
    legend.setSymbolHeight(4)
    legend.setBoxSpace(0)
    legend.setBackgroundEnabled(False)
    if hasattr(legend, "setFontColor"):
        legend.setFontColor(QColor(_INK))
    layout.addLayoutItem(legend)
    legend.attemptMove(QgsLayoutPoint(left, _MAP_TOP + 0.5))
    legend.adjustBoxSize()


def _add_to_legend(node: QgsLayerTreeLayer, layer: QgsMapLayer) -> None:
    """Show a layer by its symbols; one with a single symbol needs no heading of its own."""
    shown = layer.legend().createLayerTreeModelLegendNodes(node)
    for index, symbol in enumerate(shown):
        text = str(symbol.data(Qt.ItemDataRole.DisplayRole) or "")
        lines = _lines(text, _LABEL, _COLUMN - _SYMBOL - 2.0)
        if len(lines) > 1:
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, index, "\n".join(lines))
    if isinstance(layer, QgsRasterLayer):
        # The first node of a raster is the name of its band.
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, list(range(1, len(shown))))


def _lines(text: str, points: float, width: float) -> list[str]:
    """Break a text so that no line is wider than `width` millimetres, if words allow it.

    Where it has to be broken, it is broken after a colon first.
    """
    font = text_format(points, _INK).font()
    # Large, so that the widths of letters are not rounded to pixels.
    font.setPixelSize(100)
    measure = QFontMetricsF(font)
    widest = width / (points * 25.4 / 72.0) * 100.0
    if measure.horizontalAdvance(text) <= widest:
        return [text]
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        fits = measure.horizontalAdvance(longer) <= widest
        if lines[-1] and (not fits or lines[-1].endswith(":")):
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _figures(layout: QgsPrintLayout, rows: tuple[tuple[str, ...], ...], left: float) -> None:
    top = _MAP_BOTTOM - 16 - _ROW * len(rows)
    for i, row in enumerate(rows):
        heading = i == 0 or not rows[i - 1]
        format_ = text_format(8, _INK, bold=heading)
        numbers = max(len(row) - 1, 0)
        for j, text in enumerate(row):
            width = _COLUMN - _NUMBER * numbers if j == 0 else _NUMBER
            x = left if j == 0 else left + _COLUMN - _NUMBER * (len(row) - j)
            align = Qt.AlignmentFlag.AlignLeft if j == 0 else Qt.AlignmentFlag.AlignRight
            _text(layout, text, format_, QRectF(x, top + _ROW * i, width, _ROW), align)


def _scale_bar(layout: QgsPrintLayout, map_item: QgsLayoutItemMap, left: float) -> None:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Line Ticks Up")
    bar.setLinkedMap(map_item)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel(tr("km"))
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(_round_length(map_item.scale() / 1e6 * 20))
    bar.setHeight(1.6)
    bar.setBoxContentSpace(0)
    _set_format(bar, text_format(8, _GREY))
    line = bar.lineSymbol().clone()
    line.setColor(QColor(_GREY))
    line.setWidth(0.25)
    bar.setLineSymbol(line)
    bar.setDivisionLineSymbol(line.clone())
    layout.addLayoutItem(bar)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(left, _MAP_BOTTOM - 8))


def _round_length(kilometres: float) -> float:
    """Return the greatest of 1, 2, 5, 10, … that is not above `kilometres`."""
    power = 10.0 ** math.floor(math.log10(kilometres))
    return max(step * power for step in (1, 2, 5) if step * power <= kilometres * (1 + 1e-9))
