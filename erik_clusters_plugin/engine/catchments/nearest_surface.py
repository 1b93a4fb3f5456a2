"""Minutes from the nearest site to every cell of land, as one raster."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .land import land_grid
from .reach import reach_nearest
from .surface import LandTravel


@dataclass(frozen=True, eq=False)
class MinutesRaster:
    """Minutes in square cells.

    Attributes
    ----------
    minutes
        float32 (rows, columns), first row in the north; NaN where not reached.
    west, north
        Coordinates of the outer corner in metres.
    cell_m
        Side of a cell.
    """

    minutes: NDArray[np.float32]
    west: float
    north: float
    cell_m: float

    @property
    def reached_km2(self) -> float:
        """Area of the cells that are reached."""
        return float(np.isfinite(self.minutes).sum() * self.cell_m**2 / 1e6)


def nearest_surface(
    graph: TravelGraph,
    access: AccessPoints,
    limit: float,
    cell_m: float,
    walk_speed_kmh: float,
    walk_limit_m: float,
    monitor: Monitor = SILENT,
) -> MinutesRaster:
    """Compute the time of every cell within `limit` minutes of a site.

    Cells farther from a road than `walk_limit_m` are not reached. For the time *to* the
    sites hand over ``graph.reversed``. Raises ValueError if no site is on the network,
    and `InputError` where the cells are too small for the area.
    """
    reach = reach_nearest(graph, access, limit)
    monitor.step(0.3)
    grid = land_grid(graph, cell_m, walk_limit_m, monitor)
    surface = LandTravel(graph, grid, walk_speed_kmh).surface(reach, monitor=monitor)
    if surface is None:
        return MinutesRaster(np.full((1, 1), np.nan, dtype=np.float32), 0.0, 0.0, cell_m)
    reached = (surface.minutes <= limit) & (surface.walk_m <= walk_limit_m)
    minutes = np.full(reached.shape, np.nan, dtype=np.float32)
    minutes[reached] = surface.minutes[reached]
    rows, columns = np.flatnonzero(reached.any(axis=1)), np.flatnonzero(reached.any(axis=0))
    if not len(rows):
        rows = columns = np.array([0])
    west, south = grid.centre_of(surface.window)
    monitor.step(0.9)
    return MinutesRaster(
        minutes[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1][::-1],
        west + (float(columns[0]) - 0.5) * cell_m,
        south + (float(rows[-1]) + 0.5) * cell_m,
        cell_m,
    )
