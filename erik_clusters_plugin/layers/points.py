"""Reading points, such as sites and firms, from a layer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from ..engine.messages import SILENT, Monitor
from .reading import Source, as_source


@dataclass
class Points:
    """The points of a layer, one row each.

    Attributes
    ----------
    ids
        Feature ids in the layer, int64 (k,). The points of a MultiPoint share one.
    xy
        Coordinates in the metric system asked for, float64 (k, 2).
    features
        The features they come from, (k,), with geometry and attributes as they were.
    without_place
        Features that have no usable geometry.
    fields, source_crs
        Of the layer they come from.
    layer
        Its name.
    geometry_type
        Of the geometries of its features.
    """

    ids: NDArray[np.int64]
    xy: NDArray[np.float64]
    features: list[QgsFeature]
    without_place: list[QgsFeature]
    fields: QgsFields
    source_crs: QgsCoordinateReferenceSystem
    layer: str
    geometry_type: QgsWkbTypes.Type

    def __len__(self) -> int:
        return len(self.ids)


def read_points(
    source: QgsProcessingFeatureSource | Source,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
) -> Points:
    """Read points; of polygons a point on their surface, of lines their middle.

    Every part of a MultiPoint is a point of its own. Features without a usable
    geometry are kept apart and named in a warning. Raises `InputError` as
    `Source.places` does.
    """
    source = as_source(source, context)
    to_metric = source.transform_to(target)
    ids: list[int] = []
    xy: list[tuple[float, float]] = []
    features: list[QgsFeature] = []
    lost: list[QgsFeature] = []
    read = source.places(monitor=monitor)
    for feature, geometry in read:
        monitor.check()
        places = _places(geometry, to_metric)
        if not places:
            lost.append(feature)
            if not geometry.isNull():
                read.lose(feature)
        for place in places:
            ids.append(feature.id())
            xy.append(place)
            features.append(feature)
    read.finish()
    return Points(
        np.array(ids, dtype=np.int64),
        np.array(xy, dtype=np.float64).reshape(-1, 2),
        features,
        lost,
        source.fields(),
        source.sourceCrs(),
        source.sourceName(),
        _geometry_type(source.wkbType()),
    )


def single_point_type(kind: QgsWkbTypes.Type) -> QgsWkbTypes.Type:
    """Points are judged one by one, polygons with all their parts."""
    if QgsWkbTypes.flatType(kind) == QgsWkbTypes.Type.GeometryCollection:
        return QgsWkbTypes.Type.Unknown
    if QgsWkbTypes.geometryType(kind) == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsWkbTypes.singleType(kind)
    return kind


def _geometry_type(kind: QgsWkbTypes.Type) -> QgsWkbTypes.Type:
    """Return what holds the features of a layer; formats tell points from several points."""
    if QgsWkbTypes.geometryType(kind) == QgsWkbTypes.GeometryType.PointGeometry:
        return QgsWkbTypes.Type.MultiPoint
    if QgsWkbTypes.flatType(kind) == QgsWkbTypes.Type.GeometryCollection:
        return QgsWkbTypes.Type.Unknown
    return kind


def place_geometries(places: Points) -> Iterator[QgsGeometry]:
    """Yield the geometry of each row, in the layer's own coordinates."""
    last = None
    parts: list[QgsGeometry] = []
    for feature in places.features:
        geometry = feature.geometry()
        if geometry.type() != QgsWkbTypes.GeometryType.PointGeometry:
            yield geometry
            continue
        if feature.id() != last:
            last, parts = feature.id(), geometry.asGeometryCollection()
            parts = [p for p in parts if not p.isEmpty()]
        yield parts.pop(0)


def _places(geometry: QgsGeometry, to_metric: QgsCoordinateTransform) -> list[tuple[float, float]]:
    if geometry.isNull() or geometry.isEmpty():
        return []
    kind = geometry.type()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        geometry = geometry.pointOnSurface()
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        geometry = geometry.interpolate(geometry.length() / 2.0)
    if geometry.isNull() or geometry.isEmpty():
        return []
    geometry = QgsGeometry(geometry)
    try:
        if geometry.transform(to_metric) != QgsGeometry.OperationResult.Success:
            return []
    except QgsCsException:
        return []
    points = [(p.x(), p.y()) for p in geometry.vertices()]
    return [p for p in points if np.isfinite(p).all()]
