"""Between QGIS geometries and coordinate arrays."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry


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
