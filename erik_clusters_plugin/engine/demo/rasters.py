"""Land price and height above the sea, cell by cell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import LinearNDInterpolator
from scipy.ndimage import gaussian_filter

from ..messages import SILENT, Monitor
from .noise import SmoothNoise
from .plane import Points
from .settlements import Settlements
from .sizes import Size
from .streets import Streets
from .terrain import Terrain

# What GDAL turns every other number for “nothing” into when it writes a GeoPackage.
SEA = -32768


@dataclass(frozen=True, eq=False)
class Rasters:
    """Grids with north up; the first row is the northernmost.

    Attributes
    ----------
    west, north
        Corner of the first cell.
    cell
        Cell size in metres.
    land_price
        Euro per square metre of building land, int16 (rows, columns); `SEA` at sea.
    elevation
        Metres above the sea, int16 (rows, columns); `SEA` at sea.
    """

    west: float
    north: float
    cell: float
    land_price: NDArray[np.int16]
    elevation: NDArray[np.int16]


def make_rasters(
    rng: np.random.Generator,
    size: Size,
    terrain: Terrain,
    towns: Settlements,
    streets: Streets,
    town_minutes: NDArray[np.float64],
    monitor: Monitor = SILENT,
) -> Rasters:
    """Land costs more where large towns are near by road; `town_minutes` is (t, k)."""
    cell = size.raster_cell_m
    low = np.floor(terrain.coast.ring.min(axis=0) / cell - 3) * cell
    high = np.ceil(terrain.coast.ring.max(axis=0) / cell + 3) * cell
    columns, rows = ((high - low) / cell).astype(int)
    x = low[0] + cell * (np.arange(columns) + 0.5)
    y = high[1] - cell * (np.arange(rows) + 0.5)
    centres: Points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    elevation = np.zeros(len(centres))
    land = np.zeros(len(centres), dtype=bool)
    parts = np.array_split(np.arange(len(centres)), max(len(centres) // 40_000, 1))
    for done, part in enumerate(parts):
        monitor.step(0.7 * done / len(parts))
        land[part] = terrain.coast.contains(centres[part])
        dry = part[land[part]]
        elevation[dry] = terrain.elevation(centres[dry])

    reach = np.where(np.isfinite(town_minutes), town_minutes, 1e3)
    pull = (towns.population / 1000.0)[:, None] ** 0.75 * np.exp(-reach / 5.5)
    price = 12.0 + 14.0 * pull.sum(axis=0)
    found = LinearNDInterpolator(streets.node_xy, price, fill_value=12.0)(centres)
    monitor.step(0.9)
    found *= np.exp(0.10 * SmoothNoise(rng, 2500.0)(centres))
    grid = gaussian_filter(found.reshape(rows, columns), 1.2)
    at_sea = ~land.reshape(rows, columns)
    grid = np.where(at_sea, SEA, np.round(np.clip(grid, 5, 3000)))
    height = gaussian_filter(elevation.reshape(rows, columns), 1.0)
    height = np.where(at_sea, SEA, np.round(height))
    return Rasters(
        float(low[0]), float(high[1]), cell, grid.astype(np.int16), height.astype(np.int16)
    )
