"""What must be told apart is, whoever looks: in colour, colour-blind, and in grey."""

from __future__ import annotations

import numpy as np
import pytest
from colour_vision import VISIONS, difference, lab, least_difference, seen
from erik_clusters.erik_clusters_plugin.layers import styles
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsSimpleFillSymbolLayer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

# CIEDE2000. 2.3 is just noticed side by side (Mahy et al. 1994, in CIE76); patches that lie
# apart, as on a map and its legend, take several times that.
CLEAR, BESIDE = 8.0, 6.0
# Of L*, from 0 to 100: steps of ordered classes in grey.
STEP = 7.0
ROLES = ("core", "fringe", "none")


def layer_of(geometry: str, declared: str, rows: list[list[object]]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:25832&{declared}", "test", "memory")
    made = {
        "Point": "Point (1 1)",
        "Polygon": "Polygon ((0 0, 1 0, 1 1, 0 0))",
        "LineString": "LineString (0 0, 1 1)",
    }
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(made[geometry]))
        feature.setAttributes(row)
        layer.dataProvider().addFeature(feature)
    return layer


def symbols(layer: QgsVectorLayer) -> list[QgsSymbol]:
    return [category.symbol().clone() for category in layer.renderer().categories()]


def on_white(color: QColor) -> list[float]:
    a = color.alphaF()
    return [255 * (1 - a) + v * a for v in (color.red(), color.green(), color.blue())]


def clusters(style: str) -> QgsVectorLayer:
    declared = (
        "field=cluster_id:int&field=rank:int&field=sector:string&field=firms:int"
        "&field=greatest_minutes:double&field=minutes_to:double"
    )
    rows = [[n, n, "25", 50 - n, 12.3, 30.0] for n in range(1, 12)]
    layer = layer_of("Polygon", declared, rows)
    styles.apply(layer, style)
    return layer


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
        ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ],
)
def test_differences_are_those_published(one, other, expected):
    # Sharma, Wu & Dalal 2005, table 1.
    measured = difference(np.array(one, float), np.array(other, float))
    assert measured == pytest.approx(expected, abs=5e-5)


def test_lab_of_known_colours():
    assert lab(np.array([[255, 255, 255]]))[0] == pytest.approx([100, 0, 0], abs=0.01)
    assert lab(np.array([[255, 0, 0]]))[0] == pytest.approx([53.24, 80.09, 67.20], abs=0.01)


@pytest.mark.parametrize("vision", VISIONS)
def test_grey_stays_grey(vision):
    grey = np.array([[v, v, v] for v in (0, 90, 200, 255)])
    assert seen(grey, vision) == pytest.approx(grey, abs=0.01)


@pytest.mark.parametrize("vision", VISIONS)
def test_fills_of_clusters_and_the_sheds_below_them(vision):
    fills = [
        on_white(s.symbolLayer(0).fillColor()) for s in symbols(clusters("cluster_extents.qml"))
    ]
    assert len(fills) == 9
    sheds = symbols(clusters("cluster_sheds.qml"))
    tint = np.array([255.0, 255.0, 255.0])
    for _ in range(11):
        tint *= 1.0 - sheds[0].symbolLayer(0).fillColor().alphaF()
    assert sheds[0].symbolLayer(0).fillColor().name() == "#000000"
    assert least_difference([*fills, tint], vision) > CLEAR


@pytest.mark.parametrize("vision", VISIONS)
def test_outlines_of_sheds(vision):
    outlines = [
        on_white(s.symbolLayer(1).subSymbol().symbolLayer(1).color())
        for s in symbols(clusters("cluster_sheds.qml"))[:-1]
    ]
    assert len(outlines) == 8
    assert least_difference(outlines, vision) > CLEAR


@pytest.mark.parametrize("vision", VISIONS)
def test_roles_of_firms_and_the_extents_below_them(vision):
    layer = layer_of("Point", "field=role:string", [[role] for role in ROLES])
    styles.apply(layer, "cluster_firms.qml")
    of_roles = symbols(layer)
    core, fringe, none = (symbol.symbolLayer(0) for symbol in of_roles)
    assert len({core.shape(), fringe.shape(), none.shape()}) == 3
    colours = [on_white(c) for c in (core.color(), fringe.strokeColor(), none.strokeColor())]
    assert least_difference(colours, vision) > CLEAR
    # A white ring keeps a core apart from the extent, however dark that is.
    assert core.strokeColor().name() == "#ffffff"


@pytest.mark.parametrize("vision", VISIONS)
def test_communities(vision):
    rows = [[n] for n in range(1, 31) for _ in range(40 - n)] + [[None]]
    layer = layer_of("Point", "field=community:int", rows)
    styles.apply(layer, "relationshipclusters.qml")
    by_shape: dict[object, list[list[float]]] = {}
    for symbol in symbols(layer):
        by_shape.setdefault(symbol.symbolLayer(0).shape(), []).append(on_white(symbol.color()))
    assert sorted(map(len, by_shape.values())) == [1, 7, 7, 8]
    for colours in by_shape.values():
        if len(colours) > 1:
            assert least_difference(colours, vision) > CLEAR


@pytest.mark.parametrize("vision", VISIONS)
def test_links_within_and_between(vision):
    layer = layer_of("LineString", "field=internal:bool&field=weight:double", [[True, 0.5]])
    styles.apply(layer, "related_firms.qml")
    between, within = symbols(layer)
    assert least_difference([on_white(between.color()), on_white(within.color())], vision) > CLEAR
    assert between.symbolLayer(0).penStyle() != within.symbolLayer(0).penStyle()


@pytest.mark.parametrize("vision", VISIONS)
def test_neighbouring_basins(vision):
    declared = (
        "field=basin_id:int&field=basin_name:string&field=residents:double"
        "&field=supply_containment:double&field=map_colour:int&field=estimated:bool"
    )
    rows = [[1 + i, f"b{i}", 900.0, 0.8, i, False] for i in range(8)]
    layer = layer_of("Polygon", declared, rows)
    styles.apply(layer, "labour_basins.qml")
    # Borders and names tell basins apart as well.
    assert least_difference([on_white(s.color()) for s in symbols(layer)], vision) > BESIDE
    assert all(isinstance(s.symbolLayer(0), QgsSimpleFillSymbolLayer) for s in symbols(layer))


def hot_spots(*classes: str) -> list[QgsSymbol]:
    layer = layer_of("Point", "field=z:double&field=class:string", [[0.0, c] for c in classes])
    styles.apply(layer, "hot_spots.qml")
    return symbols(layer)


@pytest.mark.parametrize("vision", VISIONS)
def test_hot_and_cold_spots(vision):
    classes = [f"{kind}_{level}" for kind in ("hot", "cold") for level in (90, 95, 99)]
    colours = [on_white(symbol.color()) for symbol in hot_spots(*classes)]
    assert least_difference(colours, vision) > CLEAR


def districts() -> list[list[float]]:
    layer = layer_of("Polygon", "field=stages_passed:int", [[n] for n in range(5)])
    styles.apply(layer, "industrial_districts.qml")
    return [on_white(symbol.color()) for symbol in symbols(layer)]


@pytest.mark.parametrize("vision", VISIONS)
def test_stages_of_districts(vision):
    assert least_difference(districts(), vision) > CLEAR


def test_ordered_classes_keep_their_order_in_grey():
    hot = [on_white(s.color()) for s in hot_spots("hot_90", "hot_95", "hot_99")]
    cold = [on_white(s.color()) for s in hot_spots("cold_90", "cold_95", "cold_99")]
    for classes in (hot, cold[::-1], districts()):
        lightness = lab(np.array(classes))[:, 0]
        assert (np.diff(lightness) > STEP).all(), lightness
