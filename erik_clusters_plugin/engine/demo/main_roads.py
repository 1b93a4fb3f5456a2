"""The main roads between towns, laid over open country."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from ..messages import SILENT, Monitor
from .barriers import Barriers
from .noise import SmoothNoise
from .plane import Points, by_parts, gabriel, spread, triangulated
from .settlements import Settlements
from .sizes import Size

PRIMARY, SECONDARY = 2, 1


@dataclass(frozen=True, eq=False)
class MainRoads:
    """Main roads as a graph of bends.

    Attributes
    ----------
    xy
        Bends and junctions, (n, 2); the first ones are the towns in their order.
    edges
        Which of them are joined, (m, 2).
    rank
        `PRIMARY` or `SECONDARY` for each edge, (m,).
    gate
        Number of the gate that an edge passes through, -1 for the others, (m,).
    ends
        Where the motorway begins and ends: two positions in `xy`.
    """

    xy: Points
    edges: NDArray[np.int64]
    rank: NDArray[np.int64]
    gate: NDArray[np.int64]
    ends: tuple[int, int]


def lay_main_roads(
    rng: np.random.Generator,
    size: Size,
    barriers: Barriers,
    towns: Settlements,
    monitor: Monitor = SILENT,
) -> Optional[MainRoads]:
    """Join neighbouring towns by the cheapest ways over a mesh of the open country.

    Hills cost, and a road that is there already is cheap, so roads merge.

    Returns
    -------
    The roads, or None where water or the motorway cuts a town off.
    """
    mesh = min(1300.0, 0.75 * size.half_width_m / 15.0)
    xy, gate_of, fixed = _mesh_points(rng, size, barriers, towns, mesh, monitor)
    monitor.check()
    edges, _ = triangulated(xy)
    a, b = xy[edges[:, 0]], xy[edges[:, 1]]
    through = (gate_of[edges[:, 0]] == gate_of[edges[:, 1]]) & (gate_of[edges[:, 0]] >= 0)
    allowed = through | ~barriers.crossed(a, b)
    edges, through = edges[allowed], through[allowed]
    a, b = xy[edges[:, 0]], xy[edges[:, 1]]
    length = np.hypot(*(b - a).T)
    climb = np.abs(barriers.terrain.elevation(a) - barriers.terrain.elevation(b))
    high = barriers.terrain.elevation(0.5 * (a + b)) / 100.0
    whim = np.exp(0.22 * SmoothNoise(rng, 5000.0)(0.5 * (a + b)))
    cost = length * whim * (1 + 0.12 * high**1.5) + 14.0 * climb + 400.0 * through

    seat_edges, seat_beside = triangulated(towns.xy)
    neighbours = seat_edges[gabriel(towns.xy, seat_edges, seat_beside)]
    reach = np.hypot(*(towns.xy[neighbours[:, 0]] - towns.xy[neighbours[:, 1]]).T)
    big = max(len(towns) // 4, 5)
    big_edges, big_beside = triangulated(towns.xy[:big])
    trunk = big_edges[gabriel(towns.xy[:big], big_edges, big_beside)]
    trunk_reach = np.hypot(*(towns.xy[trunk[:, 0]] - towns.xy[trunk[:, 1]]).T)
    ends = (len(towns), len(towns) + 1)
    wishes = [(towns.second, ends[0], PRIMARY), (towns.port, ends[1], PRIMARY)]
    wishes += [(int(i), int(j), PRIMARY) for i, j in trunk[np.argsort(trunk_reach)]]
    wishes += [(int(i), int(j), SECONDARY) for i, j in neighbours[np.argsort(reach)]]

    wishes += _gate_wishes(barriers, towns)

    rank = np.zeros(len(edges), dtype=np.int64)
    number = _edge_numbers(edges, len(xy))
    for done, (i, j, wanted) in enumerate(wishes):
        monitor.step(done / len(wishes))
        weights = cost * np.where(rank > 0, 0.68, 1.0)
        graph = csr_matrix((weights, (edges[:, 0], edges[:, 1])), (len(xy), len(xy)))
        _, before = dijkstra(graph, False, i, return_predecessors=True)
        here = j
        while here != i:
            there = int(before[here])
            if there < 0:
                if max(i, j) >= len(towns) + 2:
                    break  # A gate with no way to one of its ends stays unused.
                return None
            key = number[min(here, there), max(here, there)]
            rank[key] = max(rank[key], wanted)
            here = there

    used = np.flatnonzero(rank)
    edges, rank, through = edges[used], rank[used], through[used]
    gate = np.where(through, gate_of[edges[:, 0]], -1)
    kept = np.unique(np.concatenate([np.arange(len(towns) + 2), edges.reshape(-1)]))
    new = np.full(len(xy), -1, dtype=np.int64)
    new[kept] = np.arange(len(kept))
    edges = new[edges]
    smooth = _smoothed(xy[kept], edges, fixed[kept], barriers, gate)
    return MainRoads(smooth, edges, rank, gate, ends)


def _gate_wishes(barriers: Barriers, towns: Settlements) -> list[tuple[int, int, int]]:
    """Every bridge over the river is used, and the motorway is crossed every so often."""
    gates = barriers.gates
    over_river = (gates.kind == "bridge") & (
        barriers.terrain.river.nearest(0.5 * (gates.left + gates.right))[0] < 5.0
    )
    used = list(np.flatnonzero(over_river))
    last = -np.inf
    across = np.flatnonzero(gates.kind == "motorway")
    middle = 0.5 * (gates.left + gates.right)[across]
    to_city = np.hypot(*(middle - towns.xy[0]).T)
    for i in [*across[to_city == to_city.min()], *across]:
        if abs(gates.position_m[i] - last) > 4500.0:
            used.append(i)
            last = gates.position_m[i]
    wishes = []
    for i in used:
        ends = len(towns) + 2 + i, len(towns) + 2 + len(gates) + i
        seats = []
        for point in (gates.left[i], gates.right[i]):
            away = np.hypot(*(towns.xy - point).T) - 1.2 * towns.radius_m
            seats.append(int(np.argmin(away)))
        rank = PRIMARY if 0 in seats else SECONDARY
        wishes.append((ends[0], ends[1], rank))
        wishes += [(seat, end, rank) for seat, end in zip(seats, ends)]
    return wishes


def _mesh_points(
    rng: np.random.Generator,
    size: Size,
    barriers: Barriers,
    towns: Settlements,
    mesh: float,
    monitor: Monitor,
) -> tuple[Points, NDArray[np.int64], NDArray[np.bool_]]:
    gates = barriers.gates
    ends = barriers.axis[[0, -1]]
    set_points = np.concatenate([towns.xy, ends, gates.left, gates.right])
    numbers = np.arange(len(gates))
    box = np.array([size.half_width_m, size.half_height_m]) * 1.1
    count = int(14 * np.prod(2 * box) / mesh**2)
    free = rng.uniform(-1, 1, (count, 2)) * box
    free = free[by_parts(lambda xy: barriers.building_land(xy, 450.0), free, monitor)]
    # Set points stay whatever lies beside them; open country keeps its distance from them.
    away = cKDTree(set_points).query(free)[0]
    free = free[away > 0.6 * mesh]
    free = free[spread(free, np.full(len(free), mesh), np.arange(float(len(free))))]
    gate_of = np.concatenate(
        [np.full(len(towns) + 2, -1), numbers, numbers, np.full(len(free), -1)]
    ).astype(np.int64)
    fixed = np.concatenate([np.ones(len(set_points), bool), np.zeros(len(free), bool)])
    return np.concatenate([set_points, free]), gate_of, fixed


def _edge_numbers(edges: NDArray[np.int64], nodes: int) -> csr_matrix:
    # Stored explicitly from 0 on: a sparse matrix returns the number of an edge by its ends.
    return csr_matrix((np.arange(len(edges)), (edges[:, 0], edges[:, 1])), (nodes, nodes))


def _smoothed(
    xy: Points,
    edges: NDArray[np.int64],
    fixed: NDArray[np.bool_],
    barriers: Barriers,
    gate: NDArray[np.int64],
) -> Points:
    """Straighten bends, and put back whatever would then lie across a barrier."""
    degree = np.bincount(edges.reshape(-1), minlength=len(xy))
    pull = np.where(fixed, 0.0, np.where(degree == 2, 0.6, 0.3))[:, None]
    moved = xy.copy()
    for _ in range(3):
        total = np.zeros_like(moved)
        np.add.at(total, edges[:, 0], moved[edges[:, 1]])
        np.add.at(total, edges[:, 1], moved[edges[:, 0]])
        moved = moved + pull * (total / np.maximum(degree, 1)[:, None] - moved)
    while True:
        off = barriers.crossed(moved[edges[:, 0]], moved[edges[:, 1]]) & (gate < 0)
        wrong = np.unique(edges[off])
        wrong = wrong[np.any(moved[wrong] != xy[wrong], axis=1)]
        if not len(wrong):
            return moved
        moved[wrong] = xy[wrong]
