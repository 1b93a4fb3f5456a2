"""Real road networks, as layers and as the engine has them, and places to start from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.layers.roads import read_roads
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

import processing

FILES = {
    "Rhein-Neckar": "rnv_rhein-neckar_2016.osm.pbf",
    "Malta": "malta_2016.osm.pbf",
    "Liechtenstein": "liechtenstein_2025.osm.pbf",
}
STREETS_OF_PEOPLE = ("residential", "living_street")
STREETS_OF_FIRMS = (*STREETS_OF_PEOPLE, "tertiary", "secondary", "primary", "unclassified")
SEED = 20160610


@dataclass(frozen=True)
class Region:
    """A road network: its GeoPackage in metres, and the network read from it."""

    name: str
    path: Path
    network: RoadNetwork

    def layer(self) -> QgsVectorLayer:
        """Open the road layer."""
        return QgsVectorLayer(str(self.path), "roads", "ogr")


def make(name: str, shared: Path, folder: Path) -> Region:
    """Read the OSM file of a region through Processing, in its UTM zone."""
    made = processing.run(
        "erik:roadsfromosm",
        {
            "INPUT": str(shared / "data" / "osm" / FILES[name]),
            "KEEP_MAIN": True,
            "OUTPUT": str(folder / f"{name}_degrees.gpkg"),
        },
    )
    degrees = QgsVectorLayer(made["OUTPUT"], "roads", "ogr")
    path = folder / f"{name}.gpkg"
    processing.run(
        "native:reprojectlayer",
        {
            "INPUT": degrees,
            "TARGET_CRS": QgsCoordinateReferenceSystem(network_of(degrees).crs),
            "OUTPUT": str(path),
        },
    )
    return Region(name, path, network_of(QgsVectorLayer(str(path), "roads", "ogr")))


def network_of(layer: QgsVectorLayer) -> RoadNetwork:
    """Read a road layer, without the cache."""
    context = QgsProcessingContext()
    return read_roads(QgsProcessingFeatureSource(layer, context), context, whole=layer)


def fresh(network: RoadNetwork) -> RoadNetwork:
    """Return the same network without anything that was computed on it before."""
    return network.take(np.arange(network.edge_count))


def sites(network: RoadNetwork, count: int) -> np.ndarray:
    """Places up to 30 m from junctions of residential streets, the same each time, (count, 2).

    Each metre of such street is as likely as any other, so that most lie in towns.
    """
    random = np.random.default_rng(SEED)
    weight = network.length_m * np.isin(network.road_class.astype(str), STREETS_OF_PEOPLE)
    edge = random.choice(network.edge_count, size=count, replace=False, p=weight / weight.sum())
    return network.lines.first_xy[edge] + random.uniform(-30.0, 30.0, (count, 2)) / np.sqrt(2.0)


def firms(network: RoadNetwork, count: int) -> np.ndarray:
    """Places a few dozen metres beside the roads, the same each time, (count, 2).

    A metre of street where people live or of a road of the middle classes is as likely as
    any other, so that most firms lie in towns. More firms hold the fewer ones.
    """
    random = np.random.default_rng(SEED)
    weight = network.length_m * np.isin(network.road_class.astype(str), STREETS_OF_FIRMS)
    ends = np.cumsum(weight / weight.sum())
    draws = random.random((count, 4))
    edge = np.minimum(np.searchsorted(ends, draws[:, 0], side="right"), network.edge_count - 1)
    start, stop = network.lines.start[edge], network.lines.start[edge + 1] - 1
    reached = network.reached_m
    along = reached[start] + draws[:, 1] * (reached[stop] - reached[start])
    on_road = np.stack([np.interp(along, reached, xy) for xy in network.lines.xy.T], axis=1)
    return on_road + 60.0 * (draws[:, 2:] - 0.5)


def point_layer(xy: np.ndarray, crs: str) -> QgsVectorLayer:
    """Make a point layer in memory."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "sites", "memory")
    features = []
    for x, y in xy.tolist():
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
