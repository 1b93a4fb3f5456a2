"""The metric system that is chosen for data."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.layers.crs import metric_crs
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRectangle,
)


@pytest.mark.parametrize(
    ("data", "place", "chosen"),
    [
        ("EPSG:4326", (8.5, 49.5), "EPSG:32632"),
        ("EPSG:4326", (-70.0, -33.0), "EPSG:32719"),
        ("EPSG:4326", (179.99, 1.0), "EPSG:32660"),
        ("EPSG:3857", (8.5, 49.5), "EPSG:32632"),  # half again too long there
        ("EPSG:3857", (8.5, 0.5), "EPSG:3857"),  # true at the equator
        ("EPSG:25832", (8.5, 49.5), "EPSG:25832"),
        ("EPSG:25832", (40.0, 60.0), "EPSG:32637"),  # far outside its zone
        ("EPSG:2056", (8.5, 47.0), "EPSG:2056"),
        ("EPSG:3035", (9.0, 47.0), "EPSG:3035"),
        ("EPSG:2263", (-74.0, 40.7), "EPSG:32618"),  # in feet
    ],
)
def test_the_datas_own_where_it_is_true_else_a_utm_zone(qgis_app, data, place, chosen):
    context = QgsCoordinateTransformContext()
    crs = QgsCoordinateReferenceSystem(data)
    degrees = QgsRectangle.fromCenterAndSize(_point(*place), 0.1, 0.1)
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    extent = QgsCoordinateTransform(wgs, crs, context).transformBoundingBox(degrees)
    assert metric_crs(crs, extent, context).authid() == chosen


def _point(x, y):
    from qgis.core import QgsPointXY

    return QgsPointXY(x, y)


def test_without_a_system_nothing_can_be_measured(qgis_app):
    with pytest.raises(InputError, match="Set one in the layer's properties"):
        metric_crs(
            QgsCoordinateReferenceSystem(),
            QgsRectangle(0, 0, 1, 1),
            QgsCoordinateTransformContext(),
        )
