"""Areas that close roads and lines that delay them, found on a network and beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..engine.messages import SILENT, Monitor
from ..engine.roads.network import RoadNetwork
from .reading import Need, Source, as_source, finite_box

# A line drawn exactly through a junction would cross no road at all. Moved by less than
# two centimetres it passes on one side of the junction, and every way through crosses it.
NUDGE_M = (0.0137, 0.0171)


@dataclass(frozen=True)
class Crossings:
    """Where roads meet an obstacle: edge and fraction along it, (c,) each."""

    edge: NDArray[np.int64]
    fraction: NDArray[np.float64]


def closed_parts(
    network: RoadNetwork, areas: list[QgsGeometry], monitor: Monitor = SILENT
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Return the parts of edges inside areas: edge, begin and end fraction, (p,) each."""
    edges: list[int] = []
    begins: list[float] = []
    ends: list[float] = []
    for number, area in enumerate(areas):
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        border = QgsGeometry(area.constGet().boundary())
        for edge in _near(network, area):
            monitor.step(number / len(areas))
            line = _line(network, edge)
            if not engine.intersects(line.constGet()):
                continue
            cuts = [0.0, *sorted(_fractions(network, edge, border, monitor)), 1.0]
            for begin, end in zip(cuts, cuts[1:]):
                length = line.length()
                middle = line.interpolate((begin + end) / 2.0 * length)
                if end > begin and engine.intersects(middle.constGet()):
                    edges.append(int(edge))
                    begins.append(begin)
                    ends.append(end)
    return np.array(edges, dtype=np.int64), np.array(begins), np.array(ends)


def crossings(network: RoadNetwork, line: QgsGeometry, monitor: Monitor = SILENT) -> Crossings:
    """Return where roads cross a line."""
    moved = QgsGeometry(line)
    moved.translate(*NUDGE_M)
    engine = QgsGeometry.createGeometryEngine(moved.constGet())
    engine.prepareGeometry()
    edges: list[int] = []
    fractions: list[float] = []
    for edge in _near(network, moved):
        monitor.check()
        road = _line(network, edge)
        if engine.intersects(road.constGet()):
            found = _fractions(network, edge, moved, monitor)
            edges.extend([int(edge)] * len(found))
            fractions.extend(found)
    return Crossings(np.array(edges, dtype=np.int64), np.array(fractions))


def vertex_lines(shapes: Iterable[QgsGeometry]) -> list[NDArray[np.float64]]:
    """Return lines, and the borders of areas, as vertices, (v, 2) each."""
    lines = []
    for shape in shapes:
        whole = shape.constGet()
        if shape.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            whole = whole.boundary()
        parts = QgsGeometry(whole.segmentize())
        parts.convertToMultiType()
        lines.extend(
            np.array([(point.x(), point.y()) for point in line]).reshape(-1, 2)
            for line in parts.asMultiPolyline()
        )
    return lines


def inside(
    areas: Sequence[QgsGeometry], xy: NDArray[np.float64], monitor: Monitor = SILENT
) -> NDArray[np.bool_]:
    """Which points (k, 2) lie in one of the areas, (k,)."""
    found = np.zeros(len(xy), dtype=bool)
    for area in areas:
        box = area.boundingBox()
        low = np.array([box.xMinimum(), box.yMinimum()])
        high = np.array([box.xMaximum(), box.yMaximum()])
        with np.errstate(invalid="ignore"):
            near = ((xy >= low) & (xy <= high)).all(axis=1) & ~found
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        for row in np.flatnonzero(near).tolist():
            monitor.check()
            found[row] = engine.intersects(QgsPoint(*xy[row]))
    return found


def read_shapes(
    source: QgsProcessingFeatureSource | Source,
    target: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    need: Need,
    monitor: Monitor = SILENT,
) -> list[tuple[QgsFeature, QgsGeometry]]:
    """Read features with their geometries in the metric system; unusable ones are named.

    Raises `InputError` as `Source.places` does.
    """
    source = as_source(source, context)
    to_metric = source.transform_to(target)
    shapes: list[tuple[QgsFeature, QgsGeometry]] = []
    read = source.places(need, monitor.without_progress(), some=False)
    for feature, found in read:
        monitor.check()
        if found.isNull():
            continue
        geometry = QgsGeometry(found)
        if not _moved(geometry, to_metric):
            read.lose(feature)
            continue
        shapes.append((feature, geometry))
    read.finish(keep_none=True)
    return shapes


def _moved(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Transform a geometry in place; say whether it can be used there."""
    try:
        done = geometry.transform(transform)
    except QgsCsException:
        return False
    if done != QgsGeometry.OperationResult.Success:
        return False
    return finite_box(geometry) is not None


def _near(network: RoadNetwork, shape: QgsGeometry) -> Iterable[int]:
    """Edges whose bounding box meets that of a shape."""
    box = shape.boundingBox()
    low, high = network.boxes
    meets = (
        (low[:, 0] <= box.xMaximum())
        & (high[:, 0] >= box.xMinimum())
        & (low[:, 1] <= box.yMaximum())
        & (high[:, 1] >= box.yMinimum())
    )
    return np.flatnonzero(meets).tolist()


def _line(network: RoadNetwork, edge: int) -> QgsGeometry:
    return QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in network.lines.line(edge)])


def _fractions(
    network: RoadNetwork, edge: int, obstacle: QgsGeometry, monitor: Monitor
) -> list[float]:
    """Fractions of an edge at which it meets the lines of an obstacle.

    Piece by piece, so that an edge that passes one place twice is cut both times.
    """
    xy = network.lines.line(edge)
    lengths = np.hypot(*np.diff(xy, axis=0).T)
    reached = np.concatenate([[0.0], np.cumsum(lengths)])
    low, high = xy.min(axis=0), xy.max(axis=0)
    beside = obstacle.clipped(QgsRectangle(*low, *high).buffered(1.0))
    found: set[float] = set()
    for piece in np.flatnonzero(lengths > 0).tolist():
        monitor.check()
        start, end = xy[piece], xy[piece + 1]
        straight = QgsGeometry.fromPolylineXY([QgsPointXY(*start), QgsPointXY(*end)])
        # An iterator over vertices does not keep its geometry alive.
        met = straight.intersection(beside)
        for vertex in met.vertices():
            along = float(np.hypot(vertex.x() - start[0], vertex.y() - start[1]))
            found.add((reached[piece] + along) / reached[-1])
    return [f for f in found if 0.0 < f < 1.0]
