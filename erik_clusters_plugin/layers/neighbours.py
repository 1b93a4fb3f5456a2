"""Which areas of a map touch each other."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsSpatialIndex

from ..engine.clusters.colouring import colours
from ..engine.messages import SILENT, Monitor


def map_colours(areas: Sequence[QgsGeometry], monitor: Monitor = SILENT) -> list[int]:
    """Number areas from 0 so that areas that touch have different numbers."""
    index = QgsSpatialIndex()
    for number, area in enumerate(areas):
        if not area.isEmpty():
            index.addFeature(number, area.boundingBox())
    pairs = []
    for number, area in enumerate(areas):
        monitor.check()
        if area.isEmpty():
            continue
        engine = QgsGeometry.createGeometryEngine(area.constGet())
        engine.prepareGeometry()
        near = [n for n in index.intersects(area.boundingBox()) if n > number]
        pairs += [(number, n) for n in near if engine.intersects(areas[n].constGet())]
    return colours(len(areas), pairs)
