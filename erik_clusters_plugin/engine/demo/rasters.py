"""Land price and height above the sea, cell by cell."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import LinearNDInterpolator
from scipy.ndimage import gaussian_filter

from ..messages import SILENT, Monitor
from .noise import SmoothNoise
from .plane import Points, by_parts
from .settlements import Settlements
from .sizes import Size
from .streets import Streets
from .terrain import Terrain

# What GDAL turns every other number for “nothing” into when it writes a GeoPackage.
SEA = -32768
_COUNTRY_PRICE = 12.0


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
    land = by_parts(terrain.coast.contains, centres, monitor.part(0.0, 0.2))
    monitor.step(0.2)
    dry = centres[land]
    elevation = np.zeros(len(centres))
    elevation[land] = by_parts(terrain.elevation, dry, monitor)
    monitor.step(0.6)

    reach = np.where(np.isfinite(town_minutes), town_minutes, 1e3)
    pull = (towns.population / 1000.0)[:, None] * np.exp(-reach / 4.0)
    price_at = LinearNDInterpolator(
        streets.node_xy, _COUNTRY_PRICE + 4.5 * pull.sum(axis=0), fill_value=_COUNTRY_PRICE
    )
    whim = SmoothNoise(rng, 6000.0, 2)
    price = np.full(len(centres), _COUNTRY_PRICE)
    price[land] = by_parts(lambda xy: price_at(xy) * np.exp(0.08 * whim(xy)), dry, monitor)
    monitor.step(0.9)
    grid = gaussian_filter(price.reshape(rows, columns), 1.2)
    at_sea = ~land.reshape(rows, columns)
    grid = np.where(at_sea, SEA, np.round(np.clip(grid, 5, 3000)))
    height = gaussian_filter(elevation.reshape(rows, columns), 1.0)
    height = np.where(at_sea, SEA, np.round(height))
    return Rasters(
        float(low[0]), float(high[1]), cell, grid.astype(np.int16), height.astype(np.int16)
    )
