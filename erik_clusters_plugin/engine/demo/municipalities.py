"""Municipalities: one around each town, tiling the island."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra
from scipy.spatial import Voronoi, cKDTree

from ..messages import SILENT, Monitor
from .noise import SmoothNoise
from .plane import (
    Points,
    by_parts,
    contains,
    crossing_pairs,
    left_normals,
    resampled,
    spread,
)
from .settlements import Settlements
from .sizes import Size
from .terrain import Terrain

_RIVER_DETOUR_M = 9000.0
_COUNTRY_RESIDENTS_PER_KM2 = 14.0
_SEA = -1


@dataclass(frozen=True, eq=False)
class Municipalities:
    """One municipality for each town, in the order of the towns (n).

    Attributes
    ----------
    code, name
        Identifier and name of each, (n,).
    rings
        Outer and inner rings of each, open (first point not repeated); borders are the
        same points in both neighbours.
    area_km2
        Area, (n,).
    population
        Residents, int64 (n,).
    """

    code: NDArray[np.object_]
    name: NDArray[np.object_]
    rings: list[list[Points]]
    area_km2: NDArray[np.float64]
    population: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.code)

    def containing(self, xy: Points) -> NDArray[np.int64]:
        """Number of the municipality around each point (n, 2), -1 in the sea, (n,)."""
        found = np.full(len(xy), _SEA, dtype=np.int64)
        for number, rings in enumerate(self.rings):
            open_ = np.flatnonzero(found == _SEA)
            inside = np.zeros(len(open_), dtype=bool)
            for ring in rings:
                inside ^= contains(ring, xy[open_])
            found[open_[inside]] = number
        return found


def draw_municipalities(
    rng: np.random.Generator,
    size: Size,
    terrain: Terrain,
    towns: Settlements,
    monitor: Monitor = SILENT,
) -> Municipalities:
    """Divide the island: every place goes to the town it is easiest to walk to.

    Rivers are hard to walk across, so most borders keep to them.
    """
    cell = 620.0
    seeds, land = _seeds(rng, size, terrain, towns, cell, monitor.part(0.0, 0.4))
    monitor.step(0.4)
    voronoi = Voronoi(seeds)
    pairs = voronoi.ridge_points
    sides = np.array(voronoi.ridge_vertices)
    whole = np.all(sides >= 0, axis=1)
    pairs, sides = pairs[whole], sides[whole]

    # Cells of the sea that the land encloses are land: the island has no holes.
    wet_pairs = pairs[~land[pairs[:, 0]] & ~land[pairs[:, 1]]]
    _, part = connected_components(
        csr_matrix((np.ones(len(wet_pairs)), wet_pairs.T), (len(seeds),) * 2), False
    )
    land |= part != np.argmax(np.bincount(part[~land]))
    monitor.step(0.55)
    walk = pairs[land[pairs[:, 0]] & land[pairs[:, 1]]]
    a, b = seeds[walk[:, 0]], seeds[walk[:, 1]]
    rough = np.exp(0.45 * SmoothNoise(rng, 6000.0, 2)(0.5 * (a + b)))
    ease = np.ones(len(walk))
    for centre, radius in zip(towns.xy, towns.radius_m):
        away = np.hypot(*(0.5 * (a + b) - centre).T)
        ease = np.minimum(ease, 1 - 0.55 * np.exp(-((away / (2.2 * radius)) ** 2)))
    cost = np.hypot(*(b - a).T) * rough * ease
    for water in (terrain.river, terrain.tributary):
        wet = crossing_pairs(a, b, water.line[:-1], water.line[1:])[0]
        detour = _RIVER_DETOUR_M if water is terrain.river else 0.3 * _RIVER_DETOUR_M
        # The city has bridges and lies on both banks.
        from_city = np.hypot(*(0.5 * (a + b)[wet] - towns.xy[0]).T) / towns.radius_m[0]
        cost[wet] += detour * np.clip(from_city - 1.0, 0, 1)
    monitor.step(0.7)
    graph = csr_matrix((cost, walk.T), (len(seeds),) * 2)
    _, _, source = dijkstra(
        graph, False, np.arange(len(towns)), return_predecessors=True, min_only=True
    )
    label = np.where(source >= 0, source, _SEA).astype(np.int64)

    monitor.step(0.8)
    rings = _dissolved(voronoi.vertices, seeds, pairs, sides, label, len(towns))
    area = np.array([abs(sum(_area(ring) for ring in own)) for own in rings]) / 1e6
    population = towns.population + np.round(
        _COUNTRY_RESIDENTS_PER_KM2 * area * rng.uniform(0.7, 1.3, len(area))
    ).astype(np.int64)
    code = np.array([f"XX{number + 1:03d}" for number in range(len(towns))], dtype=object)
    return Municipalities(code, towns.name, rings, area, population)


def _seeds(
    rng: np.random.Generator,
    size: Size,
    terrain: Terrain,
    towns: Settlements,
    cell: float,
    monitor: Monitor,
) -> tuple[Points, NDArray[np.bool_]]:
    """Middles of small cells, towns first, and whether each lies on land.

    Pairs of seeds on both sides of the coast and of the rivers make the borders of their
    cells run along these.
    """
    ring = resampled(np.concatenate([terrain.coast.ring, terrain.coast.ring[:1]]), 0.4 * cell)
    shore = 0.16 * cell * left_normals(ring)[:-1]
    ring = ring[:-1]
    inner, outer = ring + shore, ring - shore
    banks = []
    for water in (terrain.river, terrain.tributary):
        line = resampled(water.line, 0.5 * cell)[1:-1]
        side = 0.2 * cell * left_normals(line)
        banks += [line + side, line - side]
    bank = np.concatenate(banks)
    bank = bank[terrain.coast.depth(bank) > 0.6 * cell]
    box = np.array([size.half_width_m, size.half_height_m]) * 1.3
    open_ = rng.uniform(-1, 1, (int(7 * np.prod(2 * box) / cell**2), 2)) * box
    tree = cKDTree(np.concatenate([inner, outer, bank, towns.xy]))
    near = by_parts(lambda xy: tree.query(xy)[0], open_, monitor)
    open_ = open_[near > 0.6 * cell]
    monitor.step(0.3)
    apart, rank = np.full(len(open_), 0.75 * cell), np.arange(float(len(open_)))
    open_ = open_[spread(open_, apart, rank, monitor)]
    bank = bank[cKDTree(towns.xy).query(bank)[0] > 0.3 * cell]
    seeds = np.concatenate([towns.xy, inner, bank, open_, outer])
    monitor.step(0.7)
    land = terrain.coast.contains(seeds)
    land[len(seeds) - len(outer) :] = False
    land[: len(towns) + len(inner)] = True
    return seeds, land


def _dissolved(
    vertices: Points,
    seeds: Points,
    pairs: NDArray[np.int64],
    sides: NDArray[np.int64],
    label: NDArray[np.int64],
    count: int,
) -> list[list[Points]]:
    """Join the cells of each label and round their borders.

    Where three labels meet stays as it is; every other corner is cut (Chaikin 1974) by
    the same arithmetic in both neighbours, so that they keep sharing every point.
    """
    border = label[pairs[:, 0]] != label[pairs[:, 1]]
    pairs, sides = pairs[border], sides[border]
    degree = np.bincount(sides.reshape(-1), minlength=len(vertices))
    start, end = vertices[sides[:, 0]], vertices[sides[:, 1]]
    to_first = seeds[pairs[:, 0]] - start
    along = end - start
    first_is_left = along[:, 0] * to_first[:, 1] - along[:, 1] * to_first[:, 0] > 0
    following: list[dict[int, int]] = [{} for _ in range(count)]
    for (p, q), (v, w), left in zip(label[pairs].tolist(), sides.tolist(), first_is_left.tolist()):
        one, other = (p, q) if left else (q, p)
        if one != _SEA:
            following[one][v] = w
        if other != _SEA:
            following[other][w] = v
    rings: list[list[Points]] = []
    for steps in following:
        own = []
        while steps:
            first, here = steps.popitem()
            chain = [first]
            while here != first:
                chain.append(here)
                here = steps.pop(here)
            own.append(_rounded(vertices[chain], degree[chain] > 2))
        own.sort(key=lambda ring: -abs(_area(ring)))
        rings.append(own)
    return rings


def _rounded(ring: Points, fixed: NDArray[np.bool_]) -> Points:
    for _ in range(2):
        before, after = np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0)
        near_before = np.where(fixed[:, None], ring, ring + 0.25 * (before - ring))
        near_after = ring + 0.25 * (after - ring)
        both = np.stack([near_before, near_after], axis=1).reshape(-1, 2)
        keep = np.stack([np.ones(len(ring), bool), ~fixed], axis=1).reshape(-1)
        fixed = np.repeat(fixed, 2)[keep]
        ring = both[keep]
    return np.round(ring, 3)


def _area(ring: Points) -> float:
    x, y = ring.T
    return 0.5 * float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))
