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
SECTORS = np.array([f"{number:02d}" for number in range(10, 30)])
SECTOR_SHARES = np.arange(1, 21) / 210.0


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
    any other, so that most firms lie in towns. No two are at one address, which is harder
    than a register: firms of one address share their searches. More firms hold the fewer
    ones.
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


def register(network: RoadNetwork, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Firms as a register has them: places (count, 2) and sectors, text (count,).

    Addresses as in `firms`, half as many, of which few hold many firms: an address draws
    the next firm in proportion to 1 / its rank. Of 20 sectors the largest has a tenth of
    the firms.
    """
    random = np.random.default_rng(SEED + 1)
    addresses = firms(network, max(1, count // 2))
    rank = 20.0 + random.permutation(len(addresses))
    at = random.choice(len(addresses), count, p=1.0 / rank / (1.0 / rank).sum())
    sector = random.choice(SECTORS, count, p=SECTOR_SHARES)
    return addresses[at], sector


def point_layer(xy: np.ndarray, crs: str, sector: np.ndarray | None = None) -> QgsVectorLayer:
    """Make a point layer in memory, with a field of sectors where they are given."""
    fields = "" if sector is None else "&field=sector:string"
    layer = QgsVectorLayer(f"Point?crs={crs}{fields}", "sites", "memory")
    features = []
    for row, (x, y) in enumerate(xy.tolist()):
        feature = QgsFeature(layer.fields())
        if sector is not None:
            feature.setAttributes([str(sector[row])])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer
