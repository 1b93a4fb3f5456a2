"""The metric coordinate system that everything is measured in."""

from __future__ import annotations

import math
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
)

from ..engine.messages import InputError

WGS84 = "EPSG:4326"
# A projected system is used as it is where its scale is this true in the middle of the data.
SCALE_TOLERANCE = 0.01


def metric_crs(
    crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """Choose a metric coordinate system for data in `crs` that cover `extent`.

    The data's own where it is in metres and true to scale there (Web Mercator is not),
    else the UTM zone of the middle of the data. Raises `InputError` where the layer has
    no coordinate system.
    """
    if not crs.isValid():
        raise InputError(
            "The layer has no coordinate reference system, so nothing can be measured on it. "
            "Set one in the layer's properties (Source) and try again."
        )
    middle = extent.center()
    if crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters:
        scale = _scale(crs, middle, context)
        if scale is not None and abs(scale - 1.0) <= SCALE_TOLERANCE:
            return crs
    to_degrees = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context)
    try:
        place = to_degrees.transform(middle)
    except QgsCsException:
        place = QgsPointXY(math.nan, math.nan)
    if not (math.isfinite(place.x()) and math.isfinite(place.y())):
        raise InputError(
            "The coordinate reference system {crs} cannot be brought to metres: it is a local "
            "one, or the coordinates lie outside of where it is used. Set the system that the "
            "coordinates are in, in the layer's properties (Source), and try again.",
            crs=crs.authid() or crs.description(),
        )
    return _utm(place.x(), place.y())


def _scale(
    crs: QgsCoordinateReferenceSystem, place: QgsPointXY, context: QgsCoordinateTransformContext
) -> Optional[float]:
    """Map length over true length of a short line; None where that cannot be told."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid("WGS84")
    scales = []
    for dx, dy in ((100.0, 0.0), (0.0, 100.0)):
        try:
            true = measure.measureLine(place, QgsPointXY(place.x() + dx, place.y() + dy))
        except QgsCsException:
            return None
        if not math.isfinite(true) or true <= 0:
            return None
        scales.append(100.0 / true)
    return max(scales, key=lambda s: abs(s - 1.0))


def _utm(longitude: float, latitude: float) -> QgsCoordinateReferenceSystem:
    zone = min(max(int((longitude + 180.0) // 6.0) + 1, 1), 60)
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if latitude >= 0 else 32700) + zone}")
