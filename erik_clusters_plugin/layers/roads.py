"""The road network layer: one feature for each edge between junctions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from ..engine.messages import SILENT, InputError, Monitor, Sentence, named
from ..engine.roads.network import RoadNetwork
from .geometry import line_geometry
from .reading import Need, Source, as_source, is_known
from .road_fields import missing_fields
from .road_table import RoadTable, read_table

# Integers of 64 bits end here.
LARGEST_ID = 2.0**63
# No road is longer than the way around the Earth, nor takes longer than two years.
GREATEST = {"length_m": 4.1e7, "minutes_forward": 1e6, "minutes_backward": 1e6}


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


def read_roads(
    source: QgsProcessingFeatureSource | Source,
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
    whole: Optional[QgsVectorLayer] = None,
) -> RoadNetwork:
    """Read a road network layer into a network in metres.

    `whole` is the layer of which the source is all, as it lies in its file, without
    edits: such a layer is read several times faster.

    Edges without a usable line, junction or time are left out and named in a warning.
    Raises `InputError` where the layer is no road network, is empty, or has no
    coordinate system.
    """
    network, lost = read_all_roads(source, context, monitor, whole)
    timeless = (network.minutes_forward == 0.0) | (network.minutes_backward == 0.0)
    timeless &= network.length_m > 0.0
    if timeless.any():
        monitor.warn(
            Sentence(
                "{n} roads of “{layer}” have a length but take 0 minutes, so that "
                "catchments may be too large. Correct their minutes; their edge_id: {ids}.",
                n=int(timeless.sum()),
                layer=source.sourceName(),
                ids=named(network.edge_id[timeless].tolist()),
            )
        )
    if lost:
        monitor.warn(
            Sentence(
                "{n} roads of “{layer}” have no usable line, junction or time and are left "
                "out: {ids}. “Check roads” shows what is wrong.",
                n=len(lost),
                layer=source.sourceName(),
                ids=named(road.feature_id for road in lost),
            )
        )
    return network


def read_all_roads(
    source: QgsProcessingFeatureSource | Source,
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
    whole: Optional[QgsVectorLayer] = None,
) -> tuple[RoadNetwork, list[UnusableRoad]]:
    """Read as `read_roads` does, and return what is left out instead of a warning."""
    source = as_source(source, context)
    name = source.sourceName()
    absent = missing_fields(source.fields().names())
    if absent:
        raise InputError(
            "The layer “{layer}” is not a road network: it has no field {fields}. Make one with "
            "“Roads from an OSM file” or “Roads from a line layer” and choose its result.",
            layer=name,
            fields=", ".join(absent),
        )
    source.require_geometry(Need.LINE)
    source.require_selected()
    if source.featureCount() == 0:
        raise InputError(
            "The road network “{layer}” is empty. Choose a layer with roads, or clear its "
            "filter and selection.",
            layer=name,
        )
    if not is_known(source.sourceCrs()):
        raise InputError(
            "The layer “{layer}” has no coordinate reference system, so nothing can be "
            "measured on it. Set one in the layer's properties (Source) and try again.",
            layer=name,
        )
    table = read_table(source, None, context, monitor, whole)
    faults = _faults(table)
    usable = np.flatnonzero((faults == "") & (table.line_of >= 0))
    if not len(usable):
        raise InputError(
            "No road of “{layer}” can be used: none has a line, two junctions and a time. "
            "Check its coordinate reference system, or make the road network again.",
            layer=name,
        )
    return _network(table, usable, table.crs), _unusable(table, faults)


def _faults(table: RoadTable) -> NDArray[np.object_]:
    """Name the first field of each feature that is unusable, "" where none is, (n,)."""
    faults = np.full(len(table.feature_id), "", dtype=object)
    for name, values in reversed(table.numbers.items()):
        wrong = table.unreadable[name]
        if name in ("from_node", "to_node"):
            wrong = wrong | ~(np.abs(values) < LARGEST_ID) | (np.floor(values) != values)
        elif name == "edge_id":
            wrong = wrong | (np.abs(values) >= LARGEST_ID)
        elif name in GREATEST:
            wrong = wrong | (values < 0.0) | (values > GREATEST[name])
        faults[wrong] = name
    return faults


def _unusable(table: RoadTable, faults: NDArray[np.object_]) -> list[UnusableRoad]:
    lost = []
    for row in np.flatnonzero((faults != "") | (table.line_of < 0)).tolist():
        feature, line = int(table.feature_id[row]), int(table.line_of[row])
        if line < 0:
            lost.append(UnusableRoad(feature, "", None))
            continue
        x, y = table.lines.line(line)[0].tolist()
        lost.append(UnusableRoad(feature, str(faults[row]), (x, y)))
    return lost


def _network(
    table: RoadTable, rows: NDArray[np.int64], target: QgsCoordinateReferenceSystem
) -> RoadNetwork:
    numbers = {name: values[rows] for name, values in table.numbers.items()}
    lines = table.lines.take(table.line_of[rows])
    edge_id, length = numbers["edge_id"], numbers["length_m"]
    return RoadNetwork(
        edge_id=np.where(np.isnan(edge_id), table.feature_id[rows], edge_id).astype(np.int64),
        from_node=numbers["from_node"].astype(np.int64),
        to_node=numbers["to_node"].astype(np.int64),
        road_class=table.text["road_class"][rows],
        name=table.text["name"][rows],
        length_m=np.where(np.isnan(length), lines.lengths(), length),
        speed_kmh=numbers["speed_kmh"],
        minutes_forward=numbers["minutes_forward"],
        minutes_backward=numbers["minutes_backward"],
        lines=lines,
        crs=target.authid() or target.toWkt(),
    )
