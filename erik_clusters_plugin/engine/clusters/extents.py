"""Extents: the area around the firms of a cluster, which holds all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr

from ..attended import attended
from ..catchments.catchments import Request, catchments_of_groups
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph

# Sides of a quarter of the circle around a firm.
QUARTER = 8


@dataclass(frozen=True, eq=False)
class Extent:
    """The area around some firms.

    Attributes
    ----------
    area
        MultiPolygon in metres, well-known binary; it is never empty.
    on_foot
        Firms that hold to it by what is around them on foot alone.
    """

    area: bytes
    on_foot: int


def extents_of_groups(
    graph: TravelGraph,
    groups: Sequence[AccessPoints],
    places: Sequence[NDArray[np.float64]],
    request: Request,
    monitor: Monitor = SILENT,
) -> Iterator[tuple[int, Extent]]:
    """Yield for every group of firms the land within some minutes of them.

    Parameters
    ----------
    groups, places
        Where the firms of each group join the roads (k,), all of them on the network, and
        where they are, in metres, (k, 2).
    request
        Its one band is the minutes.

    A firm whose walk to the road takes over half of these minutes is not on the land that is
    reached by that road in time, and that land may be none. Around such a firm lies what is
    within the minutes straight on foot, as far as the road: no road lies in that circle, and
    so nothing that only a road crosses; it ends before a barrier. Around another one that the
    boundary, drawn from cells, leaves out lies half a cell.
    """
    by_road = dict(catchments_of_groups(graph, groups, request, monitor.part(0.0, 0.9)))
    minutes, beside = request.minutes[-1], 0.5 * request.cell
    walk_m = minutes * request.walk_speed_kmh * 1000.0 / 60.0
    still = monitor.part(0.9, 1.0)
    for number, (access, xy) in enumerate(zip(groups, places)):
        still.step(number / len(places))
        area = ogr.Geometry(ogr.wkbMultiPolygon)
        if number in by_road:
            area = ogr.CreateGeometryFromWkb(by_road[number].area)
        outside = _outside(area, xy, still)
        on_foot = outside & (2.0 * access.walk_minutes > minutes)
        if outside.any():
            radius = np.where(on_foot, np.minimum(walk_m, access.walk_m), 0.0)
            if graph.barriers is not None:
                radius = np.minimum(radius, graph.barriers.clear_m(xy))
            circles = np.column_stack([xy, np.maximum(radius, beside)])
            area = _with_circles(area, np.unique(circles[outside], axis=0), still)
        yield number, Extent(bytes(area.ExportToWkb(ogr.wkbNDR)), int(on_foot.sum()))
    monitor.step(1.0)


def _outside(area: ogr.Geometry, xy: NDArray[np.float64], monitor: Monitor) -> NDArray[np.bool_]:
    """Whether each of the places (k, 2) is out of an area, (k,)."""
    inside = np.zeros(len(xy), dtype=bool)
    if area.IsEmpty():
        return ~inside
    prepared = area.CreatePreparedGeometry()
    point = ogr.Geometry(ogr.wkbPoint)
    for row, (x, y) in enumerate(xy.tolist()):
        if row % 4096 == 0:
            monitor.check()
        point.SetPoint_2D(0, x, y)
        inside[row] = prepared.Intersects(point)
    return ~inside


def _with_circles(
    area: ogr.Geometry, around: NDArray[np.float64], monitor: Monitor
) -> ogr.Geometry:
    circles = ogr.Geometry(ogr.wkbMultiPolygon)
    for row, (x, y, radius) in enumerate(around.tolist()):
        if row % 4096 == 0:
            monitor.check()
        point = ogr.Geometry(ogr.wkbPoint)
        point.SetPoint_2D(0, x, y)
        circles.AddGeometry(point.Buffer(radius, QUARTER))
    whole = attended(lambda: area.Union(circles.UnionCascaded()), monitor)
    return ogr.ForceToMultiPolygon(whole)
