"""Catchment polygons: the boundary of a travel time on a surface."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .contour import area_not_above_zero
from .surface import Surface


def catchment(surface: Surface, minutes: float, site: int | None = None) -> bytes:
    """Return the area reached within a time, a MultiPolygon in metres as WKB; may be empty.

    The boundary is drawn between the middles of cells, by how far each is within or
    beyond the time and the walking limit. Differences are capped at the walk across a
    cell: where the time jumps (a river, a one-way road) the boundary lies half way. A
    shorter time makes no cell better, so that its catchment lies within that of a longer
    one.

    Parameters
    ----------
    site
        Row of the site whose share is wanted, where the surface knows the nearest site
        of every cell; default the whole area.
    """
    speed = surface.walk_speed_kmh * 1000.0 / 60.0
    cap = surface.grid.cell_m / speed
    excess = np.maximum(surface.minutes - minutes, (surface.walk_m - surface.grid.limit_m) / speed)
    inside = excess <= 0.0
    own = inside if site is None else inside & (surface.site == site)
    if not own.any():
        return area_not_above_zero(np.ones((1, 1)), 0.0, 0.0, 1.0)
    rows, columns = _around(own.any(axis=1)), _around(own.any(axis=0))
    part: NDArray[np.float64] = np.clip(excess[rows, columns], -cap, cap)
    if site is not None:
        part[inside[rows, columns] & ~own[rows, columns]] = np.nan
    x, y = surface.grid.centre_of(surface.window)
    cell = surface.grid.cell_m
    return area_not_above_zero(part, x + columns.start * cell, y + rows.start * cell, cell)


def _around(used: NDArray[np.bool_]) -> slice:
    """Return the used rows or columns and one more on either side, where there is one."""
    places = np.flatnonzero(used)
    return slice(max(int(places[0]) - 1, 0), int(places[-1]) + 2)
