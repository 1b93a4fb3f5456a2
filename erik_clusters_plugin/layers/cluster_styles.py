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
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .fonts import use_own_typeface
from .reading import layer_features
from .text import tr

# Clusters with a line of their own in the legend; smaller ones share one.
LISTED = 8
CORE, FRINGE, NONE = "core", "fringe", "none"
# What the minutes between the firms of a core are.
EACH_WAY, ON_AVERAGE = "slower", "mean"
# All tints on top of each other cover so much of what lies below, one alone that much.
_TINTS_TOGETHER, _TINT_ALONE = 0.2, 0.1
_HAIRLINE = 0.2
# Where extents lie on top of each other, hatches of two neighbours in rank cross.
_HATCH_ANGLES = (45.0, 135.0, 90.0, 0.0)
_FILL_BELOW_HATCH, _OUTLINE_OF_HATCH = 40, 0.3


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
    """Give each of the greatest clusters its colour, and say how many firms how near it holds.

    Clusters of one sector hardly overlap and are filled; those of several sectors share
    their streets, where fills would mix to the colour of no cluster, and are hatched.
    """
    use_own_typeface(layer)
    hatched = _count(layer, "sector") > 1

    def finish(symbol: QgsSymbol, rank: int) -> None:
        if hatched:
            _hatch(symbol, rank)

    _by_cluster(layer, "firms", _extent_words, finish)


def fit_sheds(layer: QgsVectorLayer) -> None:
    """Give each shed an outline in the colour of its cluster, and say what it is.

    Sheds lie on top of each other. All of them bear the same thin tint, so that the map is
    darkest where most cores are reached, and an outline without the bays that are too
    narrow to be seen; that of the smaller clusters is a hairline.
    """
    count = max(layer.featureCount(), 1)
    tint = min(1.0 - (1.0 - _TINTS_TOGETHER) ** (1.0 / count), _TINT_ALONE)

    def finish(symbol: QgsSymbol, rank: int) -> None:
        fill = symbol.symbolLayer(0)
        color = fill.fillColor()
        color.setAlphaF(tint)
        fill.setFillColor(color)
        if rank > LISTED:
            casing, line = symbol.symbolLayer(1).subSymbol().symbolLayers()
            casing.setEnabled(False)
            line.setUseCustomDashPattern(False)
            line.setPenStyle(Qt.PenStyle.SolidLine)
            line.setWidth(_HAIRLINE)

    _by_cluster(layer, "minutes_to", _shed_words, finish)


def _extent_words(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    minutes = feature["greatest_minutes"] if "greatest_minutes" in _names(layer) else NULL
    text = tr("{name}: {n} core firms", name=_name(feature, layer), n=feature["firms"])
    if minutes == NULL:
        return text
    minutes = round(minutes, 1)
    both_ways = feature["both_ways"] if "both_ways" in _names(layer) else NULL
    if both_ways == EACH_WAY:
        return tr("{text} up to {n} minutes apart each way", text=text, n=minutes)
    if both_ways == ON_AVERAGE:
        return tr("{text} up to {n} minutes apart, mean of both ways", text=text, n=minutes)
    return tr("{text} up to {n} minutes apart", text=text, n=minutes)


def _shed_words(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    return tr(
        "{name}: within {n} minutes of its core",
        name=_name(feature, layer),
        n=feature["minutes_to"],
    )


def _name(feature: QgsFeature, layer: QgsVectorLayer) -> str:
    rank, sector = str(_rank(feature)), feature["sector"]
    if sector == NULL or not sector or _count(layer, "sector") == 1:
        return tr("Cluster {rank}", rank=rank)
    return tr("Cluster {rank} ({sector})", rank=rank, sector=sector)


def _rank(feature: QgsFeature) -> int:
    # Shapefiles and MapInfo files hold whole numbers of this size as decimal ones.
    return int(feature["rank"])


def _names(layer: QgsVectorLayer) -> list[str]:
    return [field.name() for field in layer.fields()]


def _count(layer: QgsVectorLayer, field: str) -> int:
    """Return how many values a field has; 0 where the layer lacks it."""
    index = layer.fields().lookupField(field)
    return len(layer.uniqueValues(index)) if index >= 0 else 0


def _by_cluster(
    layer: QgsVectorLayer,
    needed: str,
    words: Callable[[QgsFeature, QgsVectorLayer], str],
    finish: Callable[[QgsSymbol, int], None],
) -> None:
    """Make a class of each of the greatest clusters and one of the rest.

    `finish` gets the symbol and the rank of every class; that of the rest is beyond LISTED.
    """
    if not {"cluster_id", "rank", "sector", needed} <= set(_names(layer)):
        return
    features = sorted(layer_features(layer), key=lambda feature: feature["rank"])
    old = layer.renderer()
    ramp = old.sourceColorRamp()
    renderer = old.clone()
    renderer.deleteAllCategories()
    for feature in features[:LISTED]:
        symbol = old.sourceSymbol().clone()
        _colour(symbol, _color(ramp, _rank(feature)))
        finish(symbol, _rank(feature))
        renderer.addCategory(
            QgsRendererCategory(feature["cluster_id"], symbol, words(feature, layer))
        )
    rest = len(features) - LISTED
    if rest > 0:
        symbol = old.sourceSymbol().clone()
        finish(symbol, LISTED + 1)
        text = tr("{n} smaller clusters", n=rest)
        renderer.addCategory(QgsRendererCategory("", symbol, text))
    layer.setRenderer(renderer)


def _colour(symbol: QgsSymbol, color: QColor) -> None:
    """Colour a symbol: fills as thin as they are, with a darker outline."""
    for part in symbol.symbolLayers():
        if part.isLocked():
            continue
        if part.subSymbol() is not None:
            _colour(part.subSymbol(), color)
        elif isinstance(part, QgsSimpleFillSymbolLayer):
            fill = QColor(color)
            fill.setAlpha(part.fillColor().alpha())
            part.setFillColor(fill)
            part.setStrokeColor(color.darker(140))
        else:
            part.setColor(color)


def _hatch(symbol: QgsSymbol, rank: int) -> None:
    fill, hatch = symbol.symbolLayer(0), symbol.symbolLayer(1)
    color = fill.fillColor()
    color.setAlpha(_FILL_BELOW_HATCH if rank <= LISTED else 0)
    fill.setFillColor(color)
    fill.setStrokeWidth(_OUTLINE_OF_HATCH)
    hatch.setEnabled(rank <= LISTED)
    hatch.setLineAngle(_HATCH_ANGLES[(rank - 1) % len(_HATCH_ANGLES)])


def _color(ramp: QgsColorRamp, rank: int) -> QColor:
    count = ramp.count()
    return ramp.color(((rank - 1) % count) / max(count - 1, 1))
