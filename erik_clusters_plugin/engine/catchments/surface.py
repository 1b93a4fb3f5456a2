"""The travel-time surface: minutes from a site to every cell of land it reaches."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, InputError, Monitor
from ..roads.graph import TravelGraph
from .along_edges import part_of
from .land import TILE, LandGrid, LandTile, Window
from .reach import Reach

MAX_CELLS = 30_000_000


@dataclass(frozen=True, eq=False)
class Surface:
    """Minutes over a window of a land grid.

    Attributes
    ----------
    minutes
        Travel time, the walk from the road included, float64 (rows, columns), first row
        in the south; infinite where not reached.
    walk_m
        The last walk from the road, float32 (rows, columns); infinite beyond the limit
        by two cells or more.
    site
        Row in the reach's `sites` that each cell belongs to, -1 where not reached, int64
        (rows, columns); or None where it was not asked for.
    """

    grid: LandGrid
    window: Window
    walk_speed_kmh: float
    minutes: NDArray[np.float64]
    walk_m: NDArray[np.float32]
    site: NDArray[np.int64] | None


@dataclass(frozen=True, eq=False)
class _TileTravel:
    """Minutes from both ends of the nearest edge to the cells of a tile, (c,) each.

    `junctions` are the ends of those edges, each once; `walk_m` is the walk to all cells of
    the tile, as a square.
    """

    land: LandTile
    start: NDArray[np.int32]
    end: NDArray[np.int32]
    junctions: NDArray[np.int64]
    walk_m: NDArray[np.float32]
    from_start: NDArray[np.float32]
    from_end: NDArray[np.float32]


class LandTravel:
    """Travels from the roads of one graph onto the land of one grid.

    Memory: 20 bytes for each cell in the tiles that were needed.
    """

    def __init__(self, graph: TravelGraph, grid: LandGrid, walk_speed_kmh: float) -> None:
        self._graph = graph
        self._grid = grid
        self._walk_speed_kmh = walk_speed_kmh
        self._tiles: dict[tuple[int, int], _TileTravel] = {}

    def surface(
        self, reach: Reach, with_sites: bool = False, monitor: Monitor = SILENT
    ) -> Surface | None:
        """Spread the times of a reach over the land beside the roads.

        The time of a cell is the time at the nearest position on a road that gives
        access, and the walk from there to the middle of the cell. Returns
        None where nothing is reached. Raises `InputError` where the cells are too small
        for the area.
        """
        window = self._window(reach)
        if window is None:
            return None
        shape = (window.rows, window.columns)
        minutes = np.full(shape, np.inf)
        walk = np.full(shape, np.inf, dtype=np.float32)
        site = np.full(shape, -1, dtype=np.int64) if with_sites else None
        for row in range(0, window.rows, TILE):
            for column in range(0, window.columns, TILE):
                monitor.check()
                tile = self._tile((window.row + row) // TILE, (window.column + column) // TILE)
                if not self._reached(reach, tile):
                    continue
                times, owner = self._times(reach, tile, with_sites)
                block = (slice(row, row + TILE), slice(column, column + TILE))
                minutes[block] = _spread(tile.land, times, np.inf)
                walk[block] = tile.walk_m
                if site is not None:
                    site[block] = _spread(tile.land, owner, -1)
        return Surface(self._grid, window, self._walk_speed_kmh, minutes, walk, site)

    def _reached(self, reach: Reach, tile: _TileTravel) -> bool:
        """Whether any junction beside the tile, or a site, is within the limit."""
        if np.isfinite(reach.node_minutes[tile.junctions]).any():
            return True
        return len(reach.beside_sites(tile.land.edge)) > 0

    def _tile(self, row: int, column: int) -> _TileTravel:
        key = (row, column)
        if key not in self._tiles:
            land = self._grid.tile(row, column)
            graph = self._graph
            walk = self._walk_minutes(land)
            along = part_of(land.fraction, graph.forward[land.edge]) + walk
            against = part_of(1.0 - land.fraction, graph.backward[land.edge]) + walk
            start = graph.network.from_index[land.edge].astype(np.int32)
            end = graph.network.to_index[land.edge].astype(np.int32)
            self._tiles[key] = _TileTravel(
                land,
                start,
                end,
                _distinct(start, end, graph.network.node_count),
                _spread(land, land.walk_m, np.inf),
                along.astype(np.float32),
                against.astype(np.float32),
            )
        return self._tiles[key]

    def _walk_minutes(self, land: LandTile) -> NDArray[np.float32]:
        return land.walk_m / np.float32(self._walk_speed_kmh * 1000.0 / 60.0)

    def _times(
        self, reach: Reach, tile: _TileTravel, with_sites: bool
    ) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Minutes to each cell of a tile, and the row of the site they come from."""
        times = reach.node_minutes[tile.start] + tile.from_start
        other = reach.node_minutes[tile.end] + tile.from_end
        owner = np.zeros(len(times) if with_sites else 0, dtype=np.int64)
        if with_sites:
            owner = reach.node_site[np.where(other < times, tile.end, tile.start)]
            owner[np.isinf(np.minimum(times, other))] = -1
        np.minimum(times, other, out=times)
        land = tile.land
        own = reach.beside_sites(land.edge)
        if len(own):
            direct, row = reach.direct_way(land.edge[own], land.fraction[own])
            direct = direct + self._walk_minutes(land)[own]
            nearer = direct < times[own]
            times[own[nearer]] = direct[nearer]
            if with_sites:
                owner[own[nearer]] = row[nearer]
        return times, owner

    def _window(self, reach: Reach) -> Window | None:
        """Whole tiles around every place that can be reached."""
        network = reach.graph.network
        near = np.flatnonzero(np.isfinite(reach.node_minutes))
        ends = np.concatenate(
            [near, network.from_index[reach.access.edge], network.to_index[reach.access.edge]]
        )
        low_x, low_y, high_x, high_y = (box[ends] for box in network.node_boxes)
        if not len(ends):
            return None
        grid = self._grid
        margin = grid.limit_m + 2.0 * grid.cell_m
        window = grid.window(
            np.array([low_x.min(), low_y.min()]) - margin,
            np.array([high_x.max(), high_y.max()]) + margin,
        )
        if window.rows * window.columns > MAX_CELLS:
            raise InputError(
                "Cells of {cell} m are too small for an area of {width} by {height} km. "
                "Choose a larger cell size, or 0 for one that fits.",
                cell=grid.cell_m,
                width=round(window.columns * grid.cell_m / 1000.0),
                height=round(window.rows * grid.cell_m / 1000.0),
            )
        return window


def _distinct(first: NDArray[np.int32], second: NDArray[np.int32], count: int) -> NDArray[np.int64]:
    """Numbers below `count` that come in either array, ascending."""
    marked = np.zeros(count, dtype=bool)
    marked[first] = True
    marked[second] = True
    return np.flatnonzero(marked)


def _spread(land: LandTile, values: NDArray[Any], elsewhere: float) -> NDArray[Any]:
    """Lay the values of a tile's cells (c,) out as a square, with one value elsewhere."""
    square = np.full(TILE * TILE, elsewhere, dtype=values.dtype)
    square[land.cell] = values
    return square.reshape(TILE, TILE)
