"""The road network layer: one feature for each edge between junctions."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsGeometry

from ..engine.roads.network import RoadNetwork
from .geometry import line_geometry


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
