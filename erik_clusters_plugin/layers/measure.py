"""Lengths on the ground, and coordinates in metres, for arrays of vertices."""

from __future__ import annotations

import math
import struct
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsRectangle,
    QgsUnitTypes,
)

from ..engine.messages import SILENT, InputError, Monitor
from ..engine.roads.polylines import Polylines
from .crs import metric_crs
from .geometry import line_geometry

_HEADER = struct.Struct("<BII")


def ground_lengths(
    lines: Polylines,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    monitor: Monitor = SILENT,
) -> NDArray[np.float64]:
    """Measure lines in metres on the ellipsoid of their own system, (n,).

    NaN where a line lies outside of what its system can describe.
    """
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid(crs.ellipsoidAcronym() or "EPSG:7030")
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    factor = QgsUnitTypes.fromUnitToUnitFactor(measure.lengthUnits(), metres)
    length = np.full(len(lines), np.nan)
    for index in range(len(lines)):
        if index % 512 == 0:
            monitor.step(index / len(lines))
        xy = lines.line(index)
        if crs.isGeographic() and np.abs(xy[:, 1]).max() > 90.0:
            continue
        try:
            found = measure.measureLength(line_geometry(xy)) * factor
        except QgsCsException:
            continue
        if math.isfinite(found):
            length[index] = found
    return length


def transformed(
    xy: NDArray[np.float64],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> NDArray[np.float64]:
    """Bring points (v, 2) from one system to another, all at once.

    Raises `InputError` where a point lies outside of what the systems can describe.
    """
    if source == target or len(xy) == 0:
        return xy
    # A line of one vertex would be empty after the transformation.
    vertices = xy if len(xy) > 1 else np.repeat(xy, 2, axis=0)
    line = line_geometry(vertices)
    try:
        line.transform(QgsCoordinateTransform(source, target, context))
    except QgsCsException as error:
        raise _outside(source) from error
    moved = np.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=_HEADER.size).reshape(-1, 2)
    if not np.isfinite(moved).all():
        raise _outside(source)
    return moved[: len(xy)]


def _outside(crs: QgsCoordinateReferenceSystem) -> InputError:
    return InputError(
        "Some coordinates lie outside of what the coordinate reference system {crs} can "
        "describe. Check that the layer has the system that its coordinates are in.",
        crs=crs.authid() or crs.description(),
    )


class MetricSystem:
    """The metric system fitted to a layer, and the way there and back.

    The system is chosen when it is first asked for.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        extent: QgsRectangle,
        context: QgsCoordinateTransformContext,
    ) -> None:
        self._crs = crs
        self._extent = extent
        self._context = context

    @cached_property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """The metric system."""
        return metric_crs(self._crs, self._extent, self._context)

    def forward(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Bring points (v, 2) of the layer to metres."""
        return transformed(xy, self._crs, self.crs, self._context)

    def back(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Bring points (v, 2) in metres to the layer's system."""
        return transformed(xy, self.crs, self._crs, self._context)
