"""Fits the styles of consensus clusters: a legend in words for the zones that there are."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .text import tr


def fit_firms(layer: QgsVectorLayer) -> None:
    """Say in words how sure firms are of their cluster."""
    _label(layer, {**_zone_words(), "none": tr("In no cluster in most runs")})


def fit_zones(layer: QgsVectorLayer) -> None:
    """Say in words how sure zones are."""
    _label(layer, _zone_words())


def _zone_words() -> dict[str, str]:
    return {
        "core": tr("Core: together in at least 80 % of the runs"),
        "transition": tr("Transition: together in 50 to 80 % of the runs"),
        "fringe": tr("Fringe: together in 20 to 50 % of the runs"),
    }


def _label(layer: QgsVectorLayer, words: dict[str, str]) -> None:
    renderer = layer.renderer().clone()
    for index, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(index, words[category.value()])
    layer.setRenderer(renderer)
