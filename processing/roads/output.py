"""Writing a road network through Processing."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...erik_clusters_plugin.engine.roads.network import RoadNetwork
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.roads import road_features
from ..job import Job


def write_roads(job: Job, name: str, network: RoadNetwork) -> None:
    """Write every edge of a network to the sink `name`."""
    sink = job.sink(
        name,
        fields.as_fields(fields.ROADS),
        QgsWkbTypes.Type.LineString,
        QgsCoordinateReferenceSystem(network.crs),
    )
    for geometry, attributes in road_features(network):
        sink.add(geometry, attributes)
