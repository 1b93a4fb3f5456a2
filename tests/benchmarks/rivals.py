"""Other ways to draw catchments and to search networks, as their users run them."""

from __future__ import annotations

import networkx
import numpy as np
import shapely
from qgis.analysis import QgsGraphBuilder, QgsNetworkSpeedStrategy, QgsVectorLayerDirector
from qgis.core import QgsProject, QgsVectorLayer

import processing

KMH_TO_METRES_A_SECOND = 1000.0 / 3600.0
SPEED = "speed_kmh"
WAY = "way"


def convex_hull(junctions: np.ndarray, _lines: np.ndarray) -> shapely.Geometry:
    """The convex hull of the reached junctions, (k, 2)."""
    return shapely.convex_hull(shapely.multipoints(junctions))


def concave_hull(junctions: np.ndarray, _lines: np.ndarray) -> shapely.Geometry:
    """A concave hull of the reached junctions."""
    return shapely.concave_hull(shapely.multipoints(junctions), ratio=0.1)


def buffers(junctions: np.ndarray, lines: np.ndarray) -> shapely.Geometry:
    """The recipe of the osmnx examples: 50 m round junctions, 25 m round edges, no holes."""
    parts = [shapely.buffer(shapely.points(junctions), 50.0), shapely.buffer(lines, 25.0)]
    union = shapely.union_all(np.concatenate(parts))
    rings = shapely.get_exterior_ring(shapely.get_parts(union))
    return shapely.union_all(shapely.polygons(rings))


def wide_buffers(_junctions: np.ndarray, lines: np.ndarray) -> shapely.Geometry:
    """The union of 100 m round every reached edge."""
    return shapely.union_all(shapely.buffer(lines, 100.0))


def multigraph(network) -> networkx.MultiDiGraph:
    """The network as osmnx users have it."""
    graph = networkx.MultiDiGraph()
    for tail, head, minutes in _arcs(network):
        graph.add_edge(tail, head, minutes=minutes)
    return graph


def simple_graph(network) -> networkx.DiGraph:
    """The network without parallel arcs: of those the fastest stays."""
    graph = networkx.DiGraph()
    for tail, head, minutes in sorted(_arcs(network), key=lambda arc: -arc[2]):
        graph.add_edge(tail, head, minutes=minutes)
    return graph


def _arcs(network):
    for tail, head, minutes in (
        (network.from_node, network.to_node, network.minutes_forward),
        (network.to_node, network.from_node, network.minutes_backward),
    ):
        for arc in zip(tail.tolist(), head.tolist(), minutes.tolist()):
            if np.isfinite(arc[2]):
                yield arc


def qgis_graph(layer: QgsVectorLayer):
    """QGIS's own network analysis library builds its graph of a layer, one-way rules included."""
    director = QgsVectorLayerDirector(
        layer,
        layer.fields().lookupField(WAY),
        "forward",
        "backward",
        "both",
        QgsVectorLayerDirector.Direction.DirectionBoth,
    )
    speed = layer.fields().lookupField(SPEED)
    director.addStrategy(QgsNetworkSpeedStrategy(speed, 50.0, KMH_TO_METRES_A_SECOND))
    builder = QgsGraphBuilder(layer.crs())
    director.makeGraph(builder, [])
    return builder.graph()


def with_way(layer: QgsVectorLayer, path: str) -> QgsVectorLayer:
    """Write the layer with the direction field that QGIS's network analysis asks for."""
    processing.run(
        "native:fieldcalculator",
        {
            "INPUT": layer,
            "FIELD_NAME": WAY,
            "FIELD_TYPE": 2,
            "FORMULA": "CASE WHEN minutes_backward IS NULL THEN 'forward' "
            "WHEN minutes_forward IS NULL THEN 'backward' ELSE 'both' END",
            "OUTPUT": path,
        },
    )
    return QgsVectorLayer(path, "roads", "ogr")


def service_area(layer: QgsVectorLayer, starts: QgsVectorLayer, minutes: float, output: str):
    """QGIS's service area: the lines that are reached from every start.

    Its units are those of the project, whatever the layer's.
    """
    QgsProject.instance().setCrs(layer.crs())
    return processing.run(
        "native:serviceareafromlayer",
        {
            "INPUT": layer,
            "STRATEGY": 1,
            "DIRECTION_FIELD": WAY,
            "VALUE_FORWARD": "forward",
            "VALUE_BACKWARD": "backward",
            "VALUE_BOTH": "both",
            "DEFAULT_DIRECTION": 2,
            "SPEED_FIELD": SPEED,
            "DEFAULT_SPEED": 50.0,
            "TOLERANCE": 0.0,
            "START_POINTS": starts,
            "TRAVEL_COST2": minutes / 60.0,
            "INCLUDE_BOUNDS": False,
            "OUTPUT_LINES": output,
        },
    )["OUTPUT_LINES"]
