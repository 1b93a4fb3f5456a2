"""Catchment polygons: the boundary of a travel time on a surface."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr
from scipy import ndimage

from ..messages import SILENT, Monitor
from .contour import area_not_above_zero
from .surface import Surface


def catchment(surface: Surface, minutes: float) -> bytes | None:
    """Return the area reached within a time, a MultiPolygon in metres as WKB, or None.

    The boundary is drawn between the middles of cells, by how far each is within or
    beyond the time and the walking limit. Differences are capped at the walk across a
    cell: where the time jumps (a river, a one-way road) the boundary lies half way. A
    shorter time makes no cell better, so that its catchment lies within that of a longer
    one.
    """
    excess = _excess(surface, minutes)
    return _area(surface, excess, _used(excess <= 0.0))


def nearest_catchments(
    surface: Surface, minutes: float, monitor: Monitor = SILENT
) -> Iterator[tuple[int, bytes]]:
    """Share the area reached within a time among the sites it is nearest to.

    Yields the row of each site that has a share, and its MultiPolygon. The shares do not
    overlap, and together they are the `catchment` of all sites. Half way between cells
    of two sites lies their common boundary. `surface` must know the site of each cell.
    """
    assert surface.site is not None
    excess = _excess(surface, minutes)
    inside = excess <= 0.0
    site = np.where(inside, surface.site, -1)
    shares: dict[int, ogr.Geometry] = {}
    for row, window in enumerate(ndimage.find_objects(site + 1)):
        monitor.check()
        if window is None:
            continue
        wider = tuple(slice(max(s.start - 1, 0), s.stop + 1) for s in window)
        part = excess[wider].copy()
        part[inside[wider] & (site[wider] != row)] = np.nan
        area = _area(surface, part, wider, trimmed=True)
        if area is not None:
            shares[row] = ogr.CreateGeometryFromWkb(area)
    whole = catchment(surface, minutes)
    if whole is not None and len(shares) > 1:
        _share_gaps(surface, site, ogr.CreateGeometryFromWkb(whole), shares, monitor)
    for row, share in shares.items():
        yield row, bytes(ogr.ForceToMultiPolygon(share).ExportToWkb(ogr.wkbNDR))


def _share_gaps(
    surface: Surface,
    site: NDArray[np.int64],
    whole: ogr.Geometry,
    shares: dict[int, ogr.Geometry],
    monitor: Monitor,
) -> None:
    """Give the corners where three areas meet to the site of the nearest cell.

    Each share is drawn for itself, which leaves out such corners, a part of a cell each.
    """
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for share in shares.values():
        for polygon in share:
            together.AddGeometry(polygon)
    monitor.check()
    gaps = whole.Difference(together.UnionCascaded())
    monitor.check()
    of_row: dict[int, ogr.Geometry] = {}
    for gap in ogr.ForceToMultiPolygon(gaps):
        middle = gap.Centroid()
        row = _nearest_site(surface, site, middle.GetX(), middle.GetY())
        of_row.setdefault(row, ogr.Geometry(ogr.wkbMultiPolygon)).AddGeometry(gap)
    for row, corners in of_row.items():
        monitor.check()
        if row in shares:
            shares[row] = shares[row].Union(corners.UnionCascaded())


def _nearest_site(surface: Surface, site: NDArray[np.int64], x: float, y: float) -> int:
    first_x, first_y = surface.grid.centre_of(surface.window)
    column = (x - first_x) / surface.grid.cell_m
    row = (y - first_y) / surface.grid.cell_m
    low_row, low_column = max(int(row) - 1, 0), max(int(column) - 1, 0)
    around = site[low_row : low_row + 4, low_column : low_column + 4]
    places = np.argwhere(around >= 0)
    if not len(places):
        return -1
    distance = np.hypot(places[:, 0] + low_row - row, places[:, 1] + low_column - column)
    return int(around[tuple(places[distance.argmin()])])


def _excess(surface: Surface, minutes: float) -> NDArray[np.float64]:
    """How many minutes each cell is beyond the time or the walking limit."""
    speed = surface.walk_speed_kmh * 1000.0 / 60.0
    too_far = (surface.walk_m - np.float32(surface.grid.limit_m)) / np.float32(speed)
    return np.maximum(surface.minutes - minutes, too_far)


def _area(
    surface: Surface,
    excess: NDArray[np.float64],
    window: tuple[slice, ...] | None,
    trimmed: bool = False,
) -> bytes | None:
    if window is None:
        return None
    cell = surface.grid.cell_m
    cap = cell / (surface.walk_speed_kmh * 1000.0 / 60.0)
    part = np.clip(excess if trimmed else excess[window], -cap, cap)
    x, y = surface.grid.centre_of(surface.window)
    rows, columns = window
    return area_not_above_zero(part, x + columns.start * cell, y + rows.start * cell, cell)


def _used(inside: NDArray[np.bool_]) -> tuple[slice, ...] | None:
    """Return the rows and columns of an area and one more on every side, or None."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    return tuple(slice(max(int(p[0]) - 1, 0), int(p[-1]) + 2) for p in (rows, columns))
