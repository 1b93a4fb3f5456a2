"""The land beside the roads: for every cell of a grid, the nearest road and the walk to it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..attended import attended
from ..messages import SILENT, Monitor
from ..roads.access import position_on_edge, project
from ..roads.graph import TravelGraph
from ..roads.network import RoadNetwork
from ..roads.samples import RoadSamples

TILE = 128
SPACING_M = 15.0
# Roads are known no better than this, and samples take memory.
LEAST_SPACING_M = 1.0


@dataclass(frozen=True)
class Window:
    """A rectangle of cells: first row and column, and how many of each.

    Rows count northwards and columns eastwards from the grid's origin.
    """

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, eq=False)
class LandTile:
    """The cells of one tile that lie near a road, (c,) each.

    Attributes
    ----------
    cell
        Number of the cell in its tile, row by row from the south-west, int32.
    edge, fraction
        The nearest position on a road that gives access, int64 and float32.
    walk_m
        Straight way from the middle of the cell to it, metres, float32; at most the
        walking limit and two cells.
    """

    cell: NDArray[np.int32]
    edge: NDArray[np.int64]
    fraction: NDArray[np.float32]
    walk_m: NDArray[np.float32]


class LandGrid:
    """A grid over a network, filled tile by tile where it is first needed.

    Memory: 20 bytes for each cell near a road in the tiles that were needed.
    """

    def __init__(
        self, network: RoadNetwork, open_edges: NDArray[np.bool_], cell_m: float, limit_m: float
    ) -> None:
        self._network = network
        spacing = min(SPACING_M, max(cell_m, LEAST_SPACING_M))
        self._samples = RoadSamples(network, spacing, network.gives_access & open_edges)
        self._tree = self._samples.tree
        self.cell_m = cell_m
        self.limit_m = limit_m
        self._tiles: dict[tuple[int, int], LandTile] = {}

    def window(self, low: NDArray[np.float64], high: NDArray[np.float64]) -> Window:
        """Return the whole tiles that cover a box, given by two corners (2,)."""
        side = TILE * self.cell_m
        first = np.floor(low / side).astype(int)
        last = np.floor(high / side).astype(int)
        count = last - first + 1
        return Window(
            int(first[1]) * TILE, int(first[0]) * TILE, int(count[1]) * TILE, int(count[0]) * TILE
        )

    def centre_of(self, window: Window) -> tuple[float, float]:
        """Coordinates of the middle of a window's first cell."""
        return (
            (window.column + 0.5) * self.cell_m,
            (window.row + 0.5) * self.cell_m,
        )

    def tile(self, row: int, column: int) -> LandTile:
        """Return the cells of a tile, whose rows and columns are counted in tiles."""
        key = (row, column)
        if key not in self._tiles:
            self._tiles[key] = self._filled(row, column)
        return self._tiles[key]

    def _filled(self, row: int, column: int) -> LandTile:
        steps = (np.arange(TILE) + 0.5) * self.cell_m
        x = column * TILE * self.cell_m + steps
        y = row * TILE * self.cell_m + steps
        centre = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
        beyond = self.limit_m + 2.0 * self.cell_m
        distance, sample = self._tree.query(
            centre, distance_upper_bound=beyond + self._samples.spacing, workers=-1
        )
        cell = np.flatnonzero(np.isfinite(distance))
        segment = self._samples.segment[sample[cell]].astype(np.int64)
        share, walk = project(self._network, segment, centre[cell])
        edge, fraction = position_on_edge(self._network, segment, share)
        near = walk <= beyond
        return LandTile(
            cell[near].astype(np.int32),
            edge[near],
            fraction[near].astype(np.float32),
            walk[near].astype(np.float32),
        )


def land_grid(
    graph: TravelGraph, cell_m: float, limit_m: float, monitor: Monitor = SILENT
) -> LandGrid:
    """Return the grid of a network, the one of an earlier call where nothing changed."""
    grids: dict[tuple[object, ...], LandGrid] = graph.network.derived.setdefault("land", {})
    key = (cell_m, limit_m, hash(graph.open.tobytes()))
    if key not in grids:
        if len(grids) >= 3:
            grids.pop(next(iter(grids)))
        grids[key] = attended(lambda: LandGrid(graph.network, graph.open, cell_m, limit_m), monitor)
    return grids[key]


def cell_size(minutes: float) -> float:
    """Return the default side of a cell in metres for the shortest band.

    2.5 m for each minute, 15 to 100 m: the error of a boundary is a share of a cell,
    and the longer the time, the larger the area it is a part of.
    """
    return float(min(max(5.0 * math.ceil(minutes * 2.5 / 5.0), 15.0), 100.0))
