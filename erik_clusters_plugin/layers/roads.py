"""The road network layer: one feature for each edge between junctions."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ..engine.messages import SILENT, InputError, Monitor, Sentence
from ..engine.roads.network import RoadNetwork
from ..engine.roads.polylines import Polylines
from . import fields
from .crs import metric_crs
from .geometry import line_coordinates, line_geometry
from .points import named

_TEXT = {"road_class", "name"}
_OPTIONAL = {"road_class", "name", "speed_kmh", "edge_id"}


@dataclass
class _Columns:
    """Attributes and vertices of the edges read so far."""

    values: list[list[object]]
    lines: list[NDArray[np.float64]]
    ids: list[int]
    lost: list[UnusableRoad]


@dataclass(frozen=True)
class UnusableRoad:
    """A feature that cannot be part of a network.

    Attributes
    ----------
    field
        The field whose value is at fault, or "" where the line is.
    xy
        A vertex of its line in the network's system, or None where it has none.
    """

    feature_id: int
    field: str
    xy: tuple[float, float] | None


def road_features(network: RoadNetwork) -> Iterator[tuple[QgsGeometry, list[object]]]:
    """Yield geometry and attributes (`fields.ROADS`) of every edge, in the network's CRS."""
    columns = [
        network.edge_id.tolist(),
        network.from_node.tolist(),
        network.to_node.tolist(),
        [road_class or None for road_class in network.road_class.tolist()],
        [name or None for name in network.name.tolist()],
        network.length_m.tolist(),
        network.speed_kmh.tolist(),
        network.minutes_forward.tolist(),
        network.minutes_backward.tolist(),
    ]
    for index, attributes in enumerate(zip(*columns)):
        yield line_geometry(network.lines.line(index)), list(attributes)


def missing_fields(layer_fields: QgsFields) -> list[str]:
    """Return the fields that a road network layer must have and this one lacks."""
    return [
        name
        for name, _ in fields.ROADS
        if name not in _OPTIONAL and layer_fields.lookupField(name) < 0
    ]


def read_roads(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext, monitor: Monitor = SILENT
) -> RoadNetwork:
    """Read a road network layer into a network in metres.

    Edges without a usable line, junction or time are left out and named in a warning.
    Raises `InputError` where the layer is no road network, is empty, or has no
    coordinate system.
    """
    network, lost = read_all_roads(source, context, monitor)
    timeless = (network.minutes_forward == 0.0) | (network.minutes_backward == 0.0)
    timeless &= network.length_m > 0.0
    if timeless.any():
        monitor.warn(
            Sentence(
                "{count} roads of “{layer}” have a length but take 0 minutes, so that "
                "catchments may be too large. Correct their minutes; their edge_id: {ids}.",
                count=int(timeless.sum()),
                layer=source.sourceName(),
                ids=named(network.edge_id[timeless].tolist()),
            )
        )
    if lost:
        monitor.warn(
            Sentence(
                "{count} roads of “{layer}” have no usable line, junction or time and are left "
                "out: {ids}. “Check roads” shows what is wrong.",
                count=len(lost),
                layer=source.sourceName(),
                ids=named(road.feature_id for road in lost),
            )
        )
    return network


def read_all_roads(
    source: QgsProcessingFeatureSource, context: QgsProcessingContext, monitor: Monitor = SILENT
) -> tuple[RoadNetwork, list[UnusableRoad]]:
    """Read as `read_roads` does, and return what is left out instead of a warning."""
    name = source.sourceName()
    absent = missing_fields(source.fields())
    if absent:
        raise InputError(
            "The layer “{layer}” is not a road network: it has no field {field}. Make one with "
            "“Roads from an OSM file” or “Roads from a line layer” and choose its result.",
            layer=name,
            field=absent[0],
        )
    if source.featureCount() == 0:
        raise InputError(
            "The road network “{layer}” is empty. Choose a layer with roads, or clear its "
            "filter and selection.",
            layer=name,
        )
    target = metric_crs(source.sourceCrs(), source.sourceExtent(), context.transformContext())
    columns = _read_columns(source, target, context, monitor)
    if not columns.lines:
        raise InputError(
            "No road of “{layer}” can be used: none has a line, two junctions and a time. "
            "Make the road network again.",
            layer=name,
        )
    return _network(columns, target), columns.lost


def _read_columns(
    source: QgsProcessingFeatureSource,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    monitor: Monitor,
) -> _Columns:
    layer_fields = source.fields()
    positions = [layer_fields.lookupField(name) for name, _ in fields.ROADS]
    used = [position for position in positions if position >= 0]
    request = QgsFeatureRequest().setSubsetOfAttributes(used)
    request.setDestinationCrs(target, context.transformContext())
    total = max(source.featureCount(), 1)
    columns = _Columns([], [], [], [])
    for number, feature in enumerate(
        source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    ):
        if number % 512 == 0:
            monitor.step(number / total)
        attributes = feature.attributes()
        row = [attributes[p] if p >= 0 else None for p in positions]
        xy = line_coordinates(feature.geometry())
        values = _checked(row)
        if xy is None or isinstance(values, str):
            place = None if xy is None else (float(xy[0, 0]), float(xy[0, 1]))
            fault = values if isinstance(values, str) and xy is not None else ""
            columns.lost.append(UnusableRoad(feature.id(), fault, place))
            continue
        columns.ids.append(feature.id())
        columns.lines.append(xy)
        columns.values.append(values)
    return columns


def _checked(row: list[object]) -> list[object] | str:
    """Return the values of `fields.ROADS`, or the name of the field that is unusable."""
    values: list[object] = []
    for (name, _), value in zip(fields.ROADS, row):
        if name in _TEXT:
            values.append("" if value is None or value == NULL else str(value))
            continue
        try:
            number = math.nan if value is None or value == NULL else float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return name
        if name in ("from_node", "to_node") and not math.isfinite(number):
            return name
        if name.startswith("minutes_") and (number < 0 or math.isinf(number)):
            return name
        values.append(number)
    return values


def _network(columns: _Columns, target: QgsCoordinateReferenceSystem) -> RoadNetwork:
    table = list(zip(*columns.values))
    edge_id = np.array(table[0], dtype=np.float64)
    edge_id = np.where(np.isnan(edge_id), np.array(columns.ids), edge_id)
    lines = Polylines.from_list(columns.lines)
    length = np.array(table[5], dtype=np.float64)
    return RoadNetwork(
        edge_id=edge_id.astype(np.int64),
        from_node=np.array(table[1], dtype=np.int64),
        to_node=np.array(table[2], dtype=np.int64),
        road_class=np.array(table[3], dtype=object),
        name=np.array(table[4], dtype=object),
        length_m=np.where(np.isnan(length), lines.lengths(), length),
        speed_kmh=np.array(table[6], dtype=np.float64),
        minutes_forward=np.array(table[7], dtype=np.float64),
        minutes_backward=np.array(table[8], dtype=np.float64),
        lines=lines,
        crs=target.authid() or target.toWkt(),
    )
