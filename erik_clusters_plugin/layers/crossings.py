"""Where lines cross or touch, found by GEOS."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ..engine.messages import SILENT, Monitor
from ..engine.roads.polylines import Polylines
from .geometry import line_geometry

LINES_IN_TILE = 500


def crossings(lines: Polylines, monitor: Monitor = SILENT) -> NDArray[np.float64]:
    """Return the places where lines cross, touch or end, (k, 2), in order of coordinates.

    The lines are laid together (noded) tile by tile, so that a large layer needs little
    memory and can be cancelled; each place is taken from the one tile that it lies in.
    """
    found = [np.empty((0, 2))]
    for low, high, inside, done in _tiles(lines):
        monitor.step(done)
        noded = QgsGeometry.unaryUnion([line_geometry(lines.line(i)) for i in inside.tolist()])
        ends = _line_ends(noded)
        found.append(ends[np.all((ends >= low) & (ends < high), axis=1)])
    return np.unique(np.concatenate(found), axis=0)


def _tiles(lines: Polylines):
    """Yield corners of a tile, the lines whose frames meet it, and the share done.

    A tile with too many lines is quartered, as long as that divides the lines.
    """
    low = np.minimum.reduceat(lines.xy, lines.start[:-1], axis=0)
    high = np.maximum.reduceat(lines.xy, lines.start[:-1], axis=0)
    first, last = low.min(axis=0), high.max(axis=0)
    margin = np.maximum(np.abs(first), np.abs(last)).max() * 1e-9 + 1e-9
    waiting = [(first - margin, last + margin, np.arange(len(lines)), 1.0)]
    done = 0.0
    while waiting:
        corner, opposite, inside, weight = waiting.pop()
        middle = (corner + opposite) / 2.0
        quarters = []
        for right in (False, True):
            for upper in (False, True):
                side = np.array([right, upper])
                begin, end = np.where(side, middle, corner), np.where(side, opposite, middle)
                meets = np.all((low[inside] <= end) & (high[inside] >= begin), axis=1)
                quarters.append((begin, end, inside[meets], weight / 4.0))
        divides = max(len(q[2]) for q in quarters) < 0.8 * len(inside)
        if len(inside) > LINES_IN_TILE and divides:
            waiting.extend(quarters)
            continue
        if len(inside):
            yield corner, opposite, inside, done
        done += weight


def _line_ends(geometry: QgsGeometry) -> NDArray[np.float64]:
    ends = [
        (point.x(), point.y())
        for line in geometry.constParts()
        for point in (line.startPoint(), line.endPoint())
    ]
    return np.array(ends, dtype=np.float64).reshape(-1, 2)
