"""Catchment polygons: the boundary of a travel time on a surface."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from osgeo import ogr
from scipy import ndimage

from ..attended import attended
from ..messages import SILENT, Monitor
from .contour import area_inside
from .surface import Surface


def catchment(surface: Surface, minutes: float, monitor: Monitor = SILENT) -> bytes | None:
    """Return the area reached within a time, a MultiPolygon in metres as WKB, or None.

    The boundary is drawn between the middles of cells, by how far each is within or
    beyond the time and the walking limit. Differences are capped at the walk across a
    cell: where the time jumps (a river, a one-way road) the boundary lies half way. A
    shorter time makes no cell better, so that its catchment lies within that of a longer
    one.
    """
    return _area(surface, minutes, _inside(surface, minutes), monitor)


def nearest_catchments(
    surface: Surface, minutes: float, monitor: Monitor = SILENT
) -> Iterator[tuple[int, bytes]]:
    """Share the area reached within a time among the sites it is nearest to.

    Yields the row of each site that has a share, and its MultiPolygon. The shares do not
    overlap, and together they are the `catchment` of all sites. Half way between cells
    of two sites lies their common boundary, whatever the time, so that the share of a
    shorter time lies within that of a longer one (but for corners where three areas
    meet, which are parts of a cell). `surface` must know the site of each cell.
    """
    assert surface.site is not None
    inside = _inside(surface, minutes)
    shares: dict[int, ogr.Geometry] = {}
    for row, window in enumerate(ndimage.find_objects(np.where(inside, surface.site, -1) + 1)):
        if window is None:
            continue
        area = _area(surface, minutes, inside, monitor, window, row)
        if area is not None:
            shares[row] = ogr.CreateGeometryFromWkb(area)
    whole = _area(surface, minutes, inside, monitor)
    if whole is not None and len(shares) > 1:
        _share_gaps(surface, ogr.CreateGeometryFromWkb(whole), shares, monitor)
    for row, share in shares.items():
        yield row, bytes(ogr.ForceToMultiPolygon(share).ExportToWkb(ogr.wkbNDR))


def _share_gaps(
    surface: Surface,
    whole: ogr.Geometry,
    shares: dict[int, ogr.Geometry],
    monitor: Monitor,
) -> None:
    """Give what no share holds to the site of the nearest cell.

    Each share is drawn for itself, which leaves out corners where three areas meet, and
    slivers behind the common boundary of two sites; each is a part of a cell.
    """
    assert surface.site is not None
    together = ogr.Geometry(ogr.wkbMultiPolygon)
    for share in shares.values():
        for polygon in share:
            together.AddGeometry(polygon)
    gaps = attended(lambda: whole.Difference(together.UnionCascaded()), monitor)
    has_share = np.zeros(int(surface.site.max()) + 2, dtype=bool)
    has_share[list(shares)] = True
    of_row: dict[int, ogr.Geometry] = {}
    for gap in ogr.ForceToMultiPolygon(gaps):
        monitor.check()
        if gap.IsEmpty():
            continue
        place = gap.PointOnSurface()
        row = _nearest_site(surface, has_share, place.GetX(), place.GetY())
        of_row.setdefault(row, ogr.Geometry(ogr.wkbMultiPolygon)).AddGeometry(gap)
    for row, corners in of_row.items():
        monitor.check()
        shares[row] = shares[row].Union(corners.UnionCascaded())


def _nearest_site(surface: Surface, has_share: NDArray[np.bool_], x: float, y: float) -> int:
    """Row of the site of the nearest cell; of one that has a share."""
    assert surface.site is not None
    row = y / surface.grid.cell_m - 0.5 - surface.window.row
    column = x / surface.grid.cell_m - 0.5 - surface.window.column
    low_row, low_column = max(int(row) - 1, 0), max(int(column) - 1, 0)
    around = (slice(low_row, low_row + 4), slice(low_column, low_column + 4))
    site = surface.site[around]
    # A cell inside is always near, and its site has a share.
    # No site is -1, and the last row is none either.
    places = np.argwhere(has_share[site])
    distance = np.hypot(places[:, 0] + low_row - row, places[:, 1] + low_column - column)
    return int(site[tuple(places[distance.argmin()])])


def _inside(surface: Surface, minutes: float) -> NDArray[np.bool_]:
    """Cells whose middles are within the time and the walking limit."""
    return np.asarray(
        (surface.minutes <= minutes) & (surface.walk_m <= np.float32(surface.grid.limit_m))
    )


def _area(
    surface: Surface,
    minutes: float,
    inside: NDArray[np.bool_],
    monitor: Monitor,
    window: tuple[slice, ...] | None = None,
    site: int | None = None,
) -> bytes | None:
    """Return the area around the cells inside, or around those of one site, or None."""
    monitor.check()
    window = _used(inside) if window is None else _wider(window)
    if window is None:
        return None
    used, walls = inside[window], None
    if site is not None and surface.site is not None:
        walls = (surface.site[window] != site) & (surface.site[window] >= 0)
        used = used & ~walls
    times, walk = surface.minutes[window], surface.walk_m[window]
    limit = np.float32(surface.grid.limit_m)
    metres_a_minute = np.float32(surface.walk_speed_kmh * 1000.0 / 60.0)
    cap = surface.grid.cell_m / (surface.walk_speed_kmh * 1000.0 / 60.0)

    def excess(index: NDArray[np.int64]) -> NDArray[np.float64]:
        """How many minutes cells are beyond the time or the walking limit."""
        row, column = np.divmod(index, used.shape[1])
        too_far = (walk[row, column] - limit) / metres_a_minute
        beyond = np.maximum(times[row, column] - minutes, too_far)
        return np.asarray(np.clip(beyond, -cap, cap), dtype=np.float64)

    rows, columns = window
    return area_inside(
        used,
        excess,
        surface.grid.cell_m,
        surface.window.row + rows.start,
        surface.window.column + columns.start,
        walls,
        monitor,
    )


def _wider(window: tuple[slice, ...]) -> tuple[slice, ...]:
    """One row and one column more on every side."""
    return tuple(slice(max(s.start - 1, 0), s.stop + 1) for s in window)


def _used(inside: NDArray[np.bool_]) -> tuple[slice, ...] | None:
    """Return the rows and columns of an area and one more on every side, or None."""
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    return _wider(tuple(slice(int(p[0]), int(p[-1]) + 1) for p in (rows, columns)))
