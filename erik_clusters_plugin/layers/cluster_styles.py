"""Fits the styles of clusters: one colour for a cluster in all layers, and a legend in words."""

from __future__ import annotations

from typing import Callable

from qgis.core import (
    NULL,
    QgsColorRamp,
    QgsFeature,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from .legend import number
from .text import tr

# Clusters with a line of their own in the legend; smaller ones share one.
LISTED = 8
CORE, FRINGE, NONE = "core", "fringe", "none"


def fit_firms(layer: QgsVectorLayer) -> None:
    """Say in words what the roles are."""
    words = {
        CORE: tr("Core firm: all of a core can meet in time"),
        FRINGE: tr("Fringe firm: within half that time of the core's middle"),
        NONE: tr("Firm in no cluster"),
    }
    renderer = layer.renderer().clone()
    for index, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(index, words[category.value()])
    layer.setRenderer(renderer)


def fit_extents(layer: QgsVectorLayer) -> None:
    """Give each of the greatest clusters its colour, and say how many firms how near it holds."""
    _by_cluster(layer, "firms", _extent_words)


def fit_sheds(layer: QgsVectorLayer) -> None:
    """Give each shed the colour of its cluster, and say what it is."""
    _by_cluster(layer, "minutes_to", _shed_words)


def _extent_words(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    minutes = feature["greatest_minutes"] if "greatest_minutes" in _names(layer) else NULL
    text = tr("{name}: {firms} core firms").format(
        name=_name(feature, layer), firms=number(feature["firms"])
    )
    if minutes == NULL:
        return text
    return tr("{text}, at most {minutes} minutes apart").format(
        text=text, minutes=number(round(minutes, 1))
    )


def _shed_words(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    return tr("{name}: within {minutes} minutes of its core").format(
        name=_name(feature, layer), minutes=number(feature["minutes_to"])
    )


def _name(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    rank, sector = feature["rank"], feature["sector"]
    sectors = layer.uniqueValues(layer.fields().lookupField("sector"))
    if sector == NULL or not sector or len(sectors) == 1:
        return tr("Cluster {rank}").format(rank=rank)
    return tr("Cluster {rank}, sector {sector}").format(rank=rank, sector=sector)


def _names(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields()]


def _by_cluster(
    layer: QgsVectorLayer, needed: str, words: Callable[[QgsFeature, QgsVectorLayer], str]
) -> None:
    if not {"cluster_id", "rank", "sector", needed} <= set(_names(layer)):
        return
    features = sorted(layer.getFeatures(), key=lambda feature: feature["rank"])
    old = layer.renderer()
    ramp = old.sourceColorRamp()
    renderer = old.clone()
    renderer.deleteAllCategories()
    for feature in features[:LISTED]:
        symbol = _coloured(old.sourceSymbol(), _color(ramp, feature["rank"]))
        renderer.addCategory(
            QgsRendererCategory(feature["cluster_id"], symbol, words(feature, layer))
        )
    rest = len(features) - LISTED
    if rest > 0:
        symbol = old.sourceSymbol().clone()
        text = tr("One smaller cluster") if rest == 1 else tr("{count} smaller clusters")
        renderer.addCategory(QgsRendererCategory("", symbol, text.format(count=rest)))
    layer.setRenderer(renderer)


def _coloured(source: QgsSymbol, color: QColor) -> QgsSymbol:
    """Colour a symbol: fills as thin as the source's, with a darker outline."""
    symbol = source.clone()
    for part in symbol.symbolLayers():
        if part.isLocked():
            continue
        if isinstance(part, QgsSimpleFillSymbolLayer):
            fill = QColor(color)
            fill.setAlpha(part.fillColor().alpha())
            part.setFillColor(fill)
            part.setStrokeColor(color.darker(140))
        else:
            part.setColor(color)
    return symbol


def _color(ramp: QgsColorRamp, rank: int) -> QColor:
    count = ramp.count()
    return ramp.color(((rank - 1) % count) / max(count - 1, 1))
