"""Between QGIS geometries and coordinate arrays."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsWkbTypes


def line_geometry(xy: NDArray[np.float64]) -> QgsGeometry:
    """Make a line of vertices (k, 2)."""
    geometry = QgsGeometry()
    geometry.fromWkb(struct.pack("<BII", 1, 2, len(xy)) + np.ascontiguousarray(xy).tobytes())
    return geometry


def point_geometry(x: float, y: float) -> QgsGeometry:
    """Make a point."""
    geometry = QgsGeometry()
    geometry.fromWkb(struct.pack("<BIdd", 1, 1, x, y))
    return geometry


def wkb_geometry(wkb: bytes) -> QgsGeometry:
    """Make a geometry of well-known binary."""
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(wkb))
    return geometry


def line_coordinates(geometry: QgsGeometry) -> NDArray[np.float64] | None:
    """Return the vertices of a single line, (k, 2), or None where it is not one.

    Heights and measures are left out; a MultiLineString of one part is a line.
    Curves become straight pieces.
    """
    if geometry.isNull():
        return None
    shape = geometry.constGet()
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape = shape.segmentize()
    line = shape.simplifiedTypeRef()
    if QgsWkbTypes.flatType(line.wkbType()) != QgsWkbTypes.Type.LineString:
        return None
    wkb = bytes(line.asWkb())
    size = 2 + QgsWkbTypes.hasZ(line.wkbType()) + QgsWkbTypes.hasM(line.wkbType())
    xy = np.frombuffer(wkb, dtype="<f8", offset=9).reshape(-1, size)[:, :2]
    return xy if len(xy) >= 2 and np.isfinite(xy).all() else None


def area_type(kind: QgsWkbTypes.Type) -> QgsWkbTypes.Type:
    """Return what holds the areas of a layer of some kind, each with all its parts."""
    if QgsWkbTypes.geometryType(kind) == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsWkbTypes.multiType(kind)
    # Files that mix kinds call themselves collections, or what their first feature is.
    return QgsWkbTypes.Type.MultiPolygon
