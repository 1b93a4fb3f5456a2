"""Firms in the colour of their cluster, and a legend that calls sectors by their names."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeature,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .work import Work, written

STYLE = "By cluster"
NO_CLUSTER = "none"
OUTLINE_MM = 0.15


def style_clusters(project: QgsProject, work: Work, titles: Mapping[str, str]) -> None:
    """Name the sectors in the legend of the extents, and colour the firms as their clusters.

    The firms get a second style, so that an officer can go back to that of their roles.
    """
    (extents,) = project.mapLayersByName(titles["cluster_extents"])
    (firms,) = project.mapLayersByName(titles["cluster_firms"])
    extents.setRenderer(_named(extents, work))
    firms.styleManager().addStyleFromLayer(STYLE)
    firms.styleManager().setCurrentStyle(STYLE)
    firms.setRenderer(_coloured(extents))


def _named(extents: QgsVectorLayer, work: Work) -> QgsCategorizedSymbolRenderer:
    """Say what each cluster is, and draw its outline thin enough for a whole region."""
    clusters = {one["cluster_id"]: one for one in extents.getFeatures()}
    renderer = extents.renderer().clone()
    shown = renderer.categories()
    unlisted = set(clusters) - {category.value() for category in shown}
    for index, category in enumerate(shown):
        one = clusters.get(category.value())
        if one is None and len(unlisted) == 1:
            one = clusters[unlisted.pop()]
        if one is not None:
            renderer.updateCategoryLabel(index, _sentence(one, work))
        symbol = category.symbol().clone()
        symbol.symbolLayer(0).setStrokeWidth(OUTLINE_MM)
        renderer.updateCategorySymbol(index, symbol)
    return renderer


def _sentence(one: QgsFeature, work: Work) -> str:
    firms, minutes = written(one["firms"]), written(one["greatest_minutes"], 1)
    return f"{one['rank']} {work.sector(one['sector'])}: {firms} firms within {minutes} minutes"


def _coloured(extents: QgsVectorLayer) -> QgsCategorizedSymbolRenderer:
    """Give firms the colours of the extents; those in no cluster recede."""
    renderer = QgsCategorizedSymbolRenderer(f"coalesce(to_string(cluster_id), '{NO_CLUSTER}')")
    receding = _dot(QColor("#a9b2b8"), 0.8, 0.0)
    renderer.addCategory(QgsRendererCategory(NO_CLUSTER, receding, "In no cluster"))
    for category in extents.renderer().categories():
        colour = category.symbol().symbolLayer(0).fillColor()
        colour.setAlpha(255)
        # The empty value stands for all others.
        value = str(category.value() or "")
        renderer.addCategory(QgsRendererCategory(value, _dot(colour, 1.5, 0.2), category.label()))
    return renderer


def _dot(colour: QColor, size: float, line: float) -> QgsMarkerSymbol:
    """Return a dot with a white rim of `line` millimetres, none for 0."""
    declared = {
        "name": "circle",
        "size": str(size),
        "color": colour.name(),
        "outline_color": "#ffffff",
        "outline_width": str(line),
        "outline_style": "solid" if line else "no",
    }
    return QgsMarkerSymbol.createSimple(declared)
