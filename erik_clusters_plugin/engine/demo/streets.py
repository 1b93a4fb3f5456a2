"""Streets and lanes between the main roads, and the whole as a road network."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components, dijkstra, minimum_spanning_tree
from scipy.spatial import cKDTree

from ..messages import SILENT, Monitor
from ..roads.network import RoadNetwork
from ..roads.polylines import Polylines, place_numbers
from . import motorway
from .barriers import Barriers
from .main_roads import PRIMARY, MainRoads
from .noise import SmoothNoise
from .plane import Points, by_parts, gabriel, positions, resampled, spread, triangulated
from .settlements import Settlements
from .sizes import Size

CLASSES = ("primary", "secondary", "tertiary", "unclassified", "residential")
SPEED_KMH = {
    "motorway": (120.0, 120.0),
    "motorway_link": (60.0, 60.0),
    "primary": (80.0, 50.0),
    "secondary": (70.0, 50.0),
    "tertiary": (60.0, 40.0),
    "unclassified": (50.0, 30.0),
    "residential": (30.0, 30.0),
}
"""Free-flow speed of each class in open country and in built-up areas."""

# From so many junctions on, a way to the next town is a tertiary road: country, town.
_USED_BY_JUNCTIONS = (8, 16)


@dataclass(frozen=True, eq=False)
class Streets:
    """The finished road network and what the other parts of the region need of it.

    Attributes
    ----------
    network
        All roads; junctions are numbered from 1.
    node_xy
        Place of each junction in the order of `RoadNetwork.node_ids`, (k, 2).
    town_node
        Position of each town's centre in `RoadNetwork.node_ids`, (t,).
    urban
        Whether an edge lies in a built-up area, (n,).
    """

    network: RoadNetwork
    node_xy: Points
    town_node: NDArray[np.int64]
    urban: NDArray[np.bool_]


class Density:
    """How far apart junctions are at a place: near in towns, far in the open country."""

    def __init__(self, rng: np.random.Generator, size: Size, towns: Settlements) -> None:
        self._size, self._towns = size, towns
        self._edge = SmoothNoise(rng, 2600.0, 2)
        self._country = SmoothNoise(rng, 7000.0)

    def urbanity(self, xy: Points) -> NDArray[np.float64]:
        """1 inside towns, falling to 0 at twice their radius, (n,)."""
        towns = self._towns
        away = np.full(len(xy), np.inf)
        for centre, radius in zip(towns.xy, towns.radius_m):
            away = np.minimum(away, np.hypot(*(xy - centre).T) / radius)
        away *= 1 + 0.22 * np.clip(self._edge(xy), -2, 2)
        return np.asarray(np.clip(1.9 - away, 0, 1))

    def spacing(self, xy: Points, height: NDArray[np.float64]) -> NDArray[np.float64]:
        """Metres between junctions, (n,); `height` above the sea thins them out."""
        size = self._size
        country = size.lane_spacing_m * (1 + 0.2 * self._country(xy).clip(-1.5, 1.5))
        country = country * (1 + np.clip(height - 120, 0, 400) / 330.0)
        urban = self.urbanity(xy) ** 0.8
        blend = (1 - urban) * np.log(country) + urban * np.log(size.street_spacing_m)
        return np.asarray(np.exp(blend))


def lay_streets(
    rng: np.random.Generator,
    size: Size,
    barriers: Barriers,
    towns: Settlements,
    main: MainRoads,
    monitor: Monitor = SILENT,
) -> Streets:
    """Fill the land between the main roads with streets and build the network.

    All roads but the motorway are edges of one Gabriel graph, so none crosses another
    without a junction.
    """
    density = Density(rng, size, towns)
    points, chains, gate_of = _main_points(size, barriers, main, density, monitor)
    monitor.step(0.1)
    fill = _fill_points(rng, size, barriers, towns, density, points, chains, monitor)
    monitor.step(0.35)
    xy = np.concatenate([points, fill])
    gate_of = np.concatenate([gate_of, np.full(len(fill), -1)])

    all_edges, all_beside = triangulated(xy)
    a, b = xy[all_edges[:, 0]], xy[all_edges[:, 1]]
    through = (gate_of[all_edges[:, 0]] == gate_of[all_edges[:, 1]]) & (
        gate_of[all_edges[:, 0]] >= 0
    )
    rank = _ranks(all_edges, chains, len(xy))
    possible = (gabriel(xy, all_edges, all_beside) | (rank > 0)) & (np.hypot(*(b - a).T) < 4500)
    possible &= through | ~barriers.crossed(a, b)
    edges, beside, rank = all_edges[possible], all_beside[possible], rank[possible]
    monitor.step(0.5)

    length = np.hypot(*(xy[edges[:, 0]] - xy[edges[:, 1]]).T)
    middle = 0.5 * (xy[edges[:, 0]] + xy[edges[:, 1]])
    urbanity = density.urbanity(middle)
    tree = minimum_spanning_tree(csr_matrix((length, edges.T), (len(xy),) * 2)).tocoo()
    in_tree = np.isin(
        edges[:, 0] * len(xy) + edges[:, 1],
        np.minimum(tree.row, tree.col).astype(np.int64) * len(xy) + np.maximum(tree.row, tree.col),
    )
    dropped = rng.uniform(size=len(edges)) < np.where(urbanity > 0.5, 0.1, 0.3)
    # Across a block of a town runs no diagonal.
    diagonal = (urbanity > 0.5) & (_widest_cosine(xy, edges, beside) < 0.3)
    keep = (rank > 0) | in_tree | ~(dropped | diagonal)
    _, part = connected_components(
        csr_matrix((np.ones(keep.sum()), edges[keep].T), (len(xy),) * 2), False
    )
    keep &= part[edges[:, 0]] == part[0]
    edges, beside, rank = edges[keep], beside[keep], rank[keep]
    length, urbanity = length[keep], urbanity[keep]
    monitor.step(0.6)

    urban = urbanity > 0.45
    road_class = _classes(edges, rank, length, urban, len(xy), len(towns))
    one_way = _one_way(xy, edges, road_class, towns, rank)
    lines = _curves(rng, xy, edges, beside, rank, urbanity)
    monitor.step(0.8)
    return _network(barriers, main, towns, road_class, urban, one_way, lines)


def _widest_cosine(
    xy: Points, edges: NDArray[np.int64], beside: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Cosine of the wider angle under which the corners beside see an edge, (m,)."""
    widest = np.ones(len(edges))
    for side in (0, 1):
        corner = xy[beside[:, side]]
        p, q = xy[edges[:, 0]] - corner, xy[edges[:, 1]] - corner
        cosine = np.sum(p * q, axis=1) / np.maximum(np.hypot(*p.T) * np.hypot(*q.T), 1e-9)
        widest = np.where(beside[:, side] >= 0, np.minimum(widest, cosine), widest)
    return widest


def _main_points(
    size: Size, barriers: Barriers, main: MainRoads, density: Density, monitor: Monitor
) -> tuple[Points, list[tuple[NDArray[np.int64], int]], NDArray[np.int64]]:
    """Put points along the main roads, round at the bends.

    Returns
    -------
    Points, those of `main` first; for every main edge the points along it and its rank;
    and the gate of every point.
    """
    tangent = _tangents(main.xy, main.edges, main.rank)
    points = [main.xy]
    chains = []
    count = len(main.xy)
    gate_of = np.full(len(main.xy), -1, dtype=np.int64)
    for (i, j), rank, gate, passes in zip(main.edges, main.rank, main.gate, tangent):
        monitor.check()
        ends = main.xy[[i, j]]
        if gate >= 0:
            gate_of[[i, j]] = gate
            chains.append((np.array([i, j]), int(rank)))
            continue
        chord = ends[1] - ends[0]
        reach = np.hypot(*chord)
        pull = np.stack([_along(passes[0], chord), _along(passes[1], chord)]) * reach / 3
        part = np.linspace(0, 1, max(int(reach / 40), 4))[:, None]
        c1, c2 = ends[0] + pull[0], ends[1] - pull[1]
        curve = (
            (1 - part) ** 3 * ends[0]
            + 3 * part * (1 - part) ** 2 * c1
            + 3 * part**2 * (1 - part) * c2
            + part**3 * ends[1]
        )
        if barriers.crossed(curve[:-1], curve[1:]).any():
            curve = ends[0] + part * chord
        spacing = density.spacing(curve, np.zeros(len(curve)))
        wanted = np.clip(1.15 * spacing, 1.05 * size.street_spacing_m, 560.0)
        at = positions(curve)
        turns = np.concatenate([[0.0], np.cumsum(np.diff(at) / wanted[1:])])
        steps = max(round(float(turns[-1])), 1)
        where = np.interp(np.linspace(0, turns[-1], steps + 1)[1:-1], turns, at)
        inner = np.column_stack([np.interp(where, at, curve[:, k]) for k in (0, 1)])
        chains.append((np.concatenate([[i], count + np.arange(len(inner)), [j]]), int(rank)))
        points.append(inner)
        count += len(inner)
    gate_of = np.concatenate([gate_of, np.full(count - len(main.xy), -1)])
    return np.concatenate(points), chains, gate_of


def _along(direction: Points, chord: Points) -> Points:
    length = float(np.hypot(*direction))
    if length == 0.0:
        return np.asarray(chord / np.hypot(*chord))
    return np.asarray(direction / length * (1.0 if direction @ chord >= 0 else -1.0))


def _tangents(xy: Points, edges: NDArray[np.int64], rank: NDArray[np.int64]) -> Points:
    """Direction in which a main road passes the two ends of each edge, (m, 2, 2).

    At a junction the two edges that continue each other best, the higher rank first,
    pass it in one bend; the others end there with direction 0, as do dead ends.
    """
    main = np.flatnonzero(rank > 0)
    ends: dict[int, list[tuple[int, int]]] = {}
    for i in main.tolist():
        for end in (0, 1):
            ends.setdefault(int(edges[i, end]), []).append((i, end))
    tangent = np.zeros((len(edges), 2, 2))
    for node, meeting in ends.items():
        if len(meeting) < 2:
            continue
        out = {}
        for i, end in meeting:
            away = xy[edges[i, 1 - end]] - xy[node]
            out[i, end] = away / np.hypot(*away)
        one, other = min(
            combinations(meeting, 2),
            key=lambda pair: (
                float(out[pair[0]] @ out[pair[1]]) - 0.3 * min(rank[pair[0][0]], rank[pair[1][0]])
            ),
        )
        through = out[one] - out[other]
        size = np.hypot(*through)
        if size > 0.8:
            tangent[one] = tangent[other] = through / size
    return tangent


def _fill_points(
    rng: np.random.Generator,
    size: Size,
    barriers: Barriers,
    towns: Settlements,
    density: Density,
    points: Points,
    chains: list[tuple[NDArray[np.int64], int]],
    monitor: Monitor,
) -> Points:
    grid = [_town_grid(rng, size, c, r) for c, r in zip(towns.xy, towns.radius_m) if r > 650]
    box = np.array([size.half_width_m, size.half_height_m]) * 1.1
    country = rng.uniform(-1, 1, (int(9 * np.prod(2 * box) / size.lane_spacing_m**2), 2)) * box
    around = [
        c + rng.normal(0, 0.85 * r, (int(26 * (r / size.street_spacing_m) ** 2) + 40, 2))
        for c, r in zip(towns.xy, towns.radius_m)
    ]
    candidates = np.concatenate([*grid, *around, country])
    first = np.concatenate(
        [np.zeros(sum(map(len, grid))), np.ones(len(candidates) - sum(map(len, grid)))]
    )
    keep = by_parts(lambda xy: barriers.building_land(xy, 160.0), candidates, monitor)
    candidates, first = candidates[keep], first[keep]
    elevation = barriers.terrain.elevation
    spacing = by_parts(lambda xy: density.spacing(xy, elevation(xy)), candidates, monitor)

    # Keep out of the circles over the pieces of main roads, so that these stay edges.
    dense, room = [], []
    for chain, _ in chains:
        monitor.check()
        line = points[chain]
        piece = np.hypot(*np.diff(line, axis=0).T)
        fine = resampled(line, 35.0)
        dense.append(fine)
        room.append(np.full(len(fine), piece.max()))
    tree = cKDTree(np.concatenate(dense))
    reached = by_parts(lambda xy: np.column_stack(tree.query(xy)), candidates, monitor)
    away, near_road = reached[:, 0], np.concatenate(room)[reached[:, 1].astype(np.int64)]
    free = away > np.maximum(0.56 * near_road, 0.5 * spacing)
    candidates, first, spacing = candidates[free], first[free], spacing[free]
    rank = first + rng.uniform(size=len(candidates))
    chosen = spread(candidates, 0.76 * spacing, rank, monitor)
    return np.asarray(candidates[chosen])


def _town_grid(rng: np.random.Generator, size: Size, centre: Points, radius: float) -> Points:
    """Street corners of a town: rings around an old centre, or blocks of a planned one."""
    spacing = size.street_spacing_m
    reach = 1.05 * radius
    if rng.uniform() < 0.45:
        rings = [centre[None]]
        for number in range(1, int(reach / spacing) + 1):
            count = round(2 * np.pi * number * rng.uniform(0.85, 1.1))
            around = np.linspace(0, 2 * np.pi, count, endpoint=False) + rng.uniform(0, 2 * np.pi)
            ring = np.column_stack([np.cos(around), np.sin(around)])
            rings.append(centre + number * spacing * ring)
        corners = np.concatenate(rings)
    else:
        angle = rng.uniform(0, np.pi / 2)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        count = int(reach / spacing)
        x, y = np.meshgrid(np.arange(-count, count + 1), np.arange(-count, count + 1))
        block = np.array([spacing * 1.18, spacing * 0.94])
        corners = centre + np.column_stack([x.ravel(), y.ravel()]) * block @ turn
    corners = corners + rng.normal(0, 0.05 * spacing, corners.shape)
    return np.asarray(corners[np.hypot(*(corners - centre).T) < reach])


def _ranks(
    edges: NDArray[np.int64], chains: list[tuple[NDArray[np.int64], int]], points: int
) -> NDArray[np.int64]:
    """Rank of each triangulation edge: that of the main road it is part of, else 0."""
    first = np.concatenate([chain[:-1] for chain, _ in chains])
    last = np.concatenate([chain[1:] for chain, _ in chains])
    rank = np.concatenate([np.full(len(chain) - 1, r) for chain, r in chains])
    key = np.minimum(first, last) * points + np.maximum(first, last)
    order = np.argsort(key)
    key, rank = key[order], rank[order]
    wanted = edges[:, 0] * points + edges[:, 1]
    at = np.searchsorted(key, wanted).clip(0, len(key) - 1)
    return np.where(key[at] == wanted, rank[at], 0).astype(np.int64)


def _classes(
    edges: NDArray[np.int64],
    rank: NDArray[np.int64],
    length: NDArray[np.float64],
    urban: NDArray[np.bool_],
    points: int,
    towns: int,
) -> NDArray[np.object_]:
    """Class of every edge; tertiary is what many junctions use on their way to a town."""
    road_class = np.where(urban, "residential", "unclassified").astype(object)
    cost = length * np.where(rank > 0, 0.6, 1.0)
    graph = csr_matrix((cost, edges.T), (points, points))
    away, before, _ = dijkstra(
        graph, False, np.arange(towns), return_predecessors=True, min_only=True
    )
    users = np.isfinite(away).astype(np.int64)
    for node in np.argsort(-np.where(np.isfinite(away), away, -1.0), kind="stable").tolist():
        if before[node] >= 0:
            users[before[node]] += users[node]
    a, b = edges.T
    carried = np.where(before[a] == b, users[a], np.where(before[b] == a, users[b], 0))
    road_class[carried >= np.where(urban, _USED_BY_JUNCTIONS[1], _USED_BY_JUNCTIONS[0])] = (
        "tertiary"
    )
    road_class[rank > 0] = "secondary"
    road_class[rank == PRIMARY] = "primary"
    return road_class


def _one_way(
    xy: Points,
    edges: NDArray[np.int64],
    road_class: NDArray[np.object_],
    towns: Settlements,
    rank: NDArray[np.int64],
) -> NDArray[np.int64]:
    """Direction of each edge: 1 along it only, -1 against it only, 0 both.

    In the middle of the city residential streets are one-way, row by row in turn; where
    that would cut a junction off, both ways stay open.
    """
    a, b = xy[edges[:, 0]], xy[edges[:, 1]]
    middle = 0.5 * (a + b) - towns.xy[0]
    inner = (np.hypot(*middle.T) < 0.5 * towns.radius_m[0]) & (road_class == "residential")
    along = b - a
    # Streets that lead around the centre, and streets that lead outwards, take turns.
    outwards = np.abs(np.sum(along * middle, axis=1)) > np.abs(
        along[:, 0] * middle[:, 1] - along[:, 1] * middle[:, 0]
    )
    around = (np.hypot(*middle.T) / 190.0).astype(np.int64)
    sector = (np.arctan2(middle[:, 1], middle[:, 0]) * 4).astype(np.int64)
    turn = np.where(outwards, sector, around) % 2 * 2 - 1
    spin = along[:, 1] * middle[:, 0] - along[:, 0] * middle[:, 1]
    lead = np.where(outwards, np.sum(along * middle, axis=1), spin)
    way = np.where(inner, np.where(lead >= 0, turn, -turn), 0)
    while True:
        forward, backward = edges[way >= 0], edges[way <= 0][:, ::-1]
        arcs = np.concatenate([forward, backward])
        _, part = connected_components(
            csr_matrix((np.ones(len(arcs)), arcs.T), (len(xy),) * 2), True, "strong"
        )
        home = part[edges[rank > 0][0, 0]]
        cut = (way != 0) & ((part[edges[:, 0]] != home) | (part[edges[:, 1]] != home))
        if not cut.any():
            return np.asarray(way, dtype=np.int64)
        way[cut] = 0


def _curves(
    rng: np.random.Generator,
    xy: Points,
    edges: NDArray[np.int64],
    beside: NDArray[np.int64],
    rank: NDArray[np.int64],
    urbanity: NDArray[np.float64],
) -> list[Points]:
    """Draw every edge as a gentle bend.

    A bend stays inside the two triangles between the edge and the middle of the
    Delaunay triangles beside it. These are no other edge's, so no two roads meet except
    at junctions.
    """
    a, b = xy[edges[:, 0]], xy[edges[:, 1]]
    chord = b - a
    reach = np.hypot(*chord.T)
    along = chord / reach[:, None]
    across = np.column_stack([-along[:, 1], along[:, 0]])

    tangent = _tangents(xy, edges, rank)
    offset = np.zeros((len(edges), 2))
    for end in (0, 1):
        direction = tangent[:, end]
        flip = np.where(np.sum(direction * along, axis=1) < 0, -1.0, 1.0)
        slope = (
            flip
            * np.sum(direction * across, axis=1)
            / np.maximum(np.abs(np.sum(direction * along, axis=1)), 0.3)
        )
        offset[:, end] = (slope if end == 0 else -slope) * reach / 3
    wobble = rng.normal(0, 1, (len(edges), 2)) * reach[:, None]
    wobble = wobble * np.where(urbanity > 0.5, 0.012, 0.13)[:, None]
    offset = np.where((rank > 0)[:, None], offset, wobble)

    room = np.full((len(edges), 2, 2), np.inf)
    for side in (0, 1):
        present = beside[:, side] >= 0
        centroid = (a + b + xy[beside[:, side]]) / 3 - a
        height = np.sum(centroid * across, axis=1)
        foot = np.sum(centroid * along, axis=1)
        is_left = (height > 0).astype(np.int64)
        for k, at in enumerate((reach / 3, 2 * reach / 3)):
            upwards = at / np.maximum(foot, 1e-9)
            downwards = (reach - at) / np.maximum(reach - foot, 1e-9)
            rise = np.where(at <= foot, upwards, downwards)
            free = np.where(present, 0.9 * np.abs(height) * np.clip(rise, 0, 1), 0.0)
            room[np.arange(len(edges)), k, is_left] = free
    room[~np.isfinite(room)] = 0.0
    offset = np.clip(offset, -room[:, :, 0], room[:, :, 1])

    count = np.where(rank > 0, 9, np.where(urbanity > 0.5, 2, 7))
    lines: list[Points] = [np.empty((0, 2))] * len(edges)
    for k in np.unique(count):
        index = np.flatnonzero(count == k)
        part = np.linspace(0, 1, k)[None, :, None]
        p, q = a[index, None], b[index, None]
        c1 = p + (q - p) / 3 + (offset[index, 0, None] * across[index])[:, None]
        c2 = p + (q - p) * 2 / 3 + (offset[index, 1, None] * across[index])[:, None]
        drawn = (
            (1 - part) ** 3 * p
            + 3 * part * (1 - part) ** 2 * c1
            + 3 * part**2 * (1 - part) * c2
            + part**3 * q
        )
        drawn[:, 0], drawn[:, -1] = a[index], b[index]
        for i, line in zip(index.tolist(), drawn):
            lines[i] = line
    return lines


def _network(
    barriers: Barriers,
    main: MainRoads,
    towns: Settlements,
    road_class: NDArray[np.object_],
    urban: NDArray[np.bool_],
    one_way: NDArray[np.int64],
    lines: list[Points],
) -> Streets:
    gates = barriers.gates
    crossing = np.flatnonzero(
        (main.gate >= 0) & (gates.kind[np.maximum(main.gate, 0)] == "motorway")
    )
    position = gates.position_m[main.gate[crossing]]
    centre = 0.5 * (gates.left + gates.right)[main.gate[crossing]]
    near_town = np.zeros(len(crossing))
    for place, people in zip(towns.xy, towns.population):
        near_town += people * np.exp(-np.hypot(*(centre - place).T) / 6000.0)
    weight = near_town * main.rank[crossing]
    chosen = motorway.choose_interchanges(barriers.axis, position, weight)
    gate = main.gate[crossing][chosen]
    ways = motorway.build(barriers.axis, position[chosen], gates.left[gate], gates.right[gate])

    all_lines = Polylines.from_list(lines + ways.lines)
    # Millimetres: what a file can hold and a reader compares.
    all_lines = Polylines(np.round(all_lines.xy, 3), all_lines.start)
    classes = np.concatenate([road_class, np.array(ways.road_class, dtype=object)])
    built_up = np.concatenate([urban, np.zeros(len(ways.lines), dtype=bool)])
    way = np.concatenate([one_way, np.ones(len(ways.lines), dtype=np.int64)])
    ends = np.concatenate([all_lines.first_xy, all_lines.last_xy])
    number = place_numbers(ends)
    node_xy = np.empty((number.max() + 1, 2))
    node_xy[number] = ends
    count = len(all_lines)

    length = all_lines.lengths()
    speed = np.array([SPEED_KMH[c][int(u)] for c, u in zip(classes, built_up)])
    height = barriers.terrain.elevation
    climb = np.abs(height(all_lines.first_xy) - height(all_lines.last_xy))
    steep = climb / np.maximum(length, 1)
    slow = (steep > 0.06) & ~np.isin(classes, ["motorway", "motorway_link", "residential"])
    speed = np.where(slow, 5.0 * np.round(0.75 * speed / 5.0), speed)
    minutes = length / 1000.0 / speed * 60.0
    names = _road_names(classes, all_lines)
    network = RoadNetwork(
        np.arange(1, count + 1, dtype=np.int64),
        number[:count] + 1,
        number[count:] + 1,
        classes,
        names,
        length,
        speed,
        np.where(way >= 0, minutes, np.nan),
        np.where(way <= 0, minutes, np.nan),
        all_lines,
        "",
    )
    town_node = cKDTree(node_xy).query(np.round(towns.xy, 3))[1].astype(np.int64)
    return Streets(network, node_xy, town_node, built_up)


def _road_names(classes: NDArray[np.object_], lines: Polylines) -> NDArray[np.object_]:
    """Number the main roads: pieces that meet where no other main road does share a number."""
    names = np.full(len(classes), "", dtype=object)
    names[classes == "motorway"] = "M 1"
    for kind, letter in (("primary", "P"), ("secondary", "S")):
        index = np.flatnonzero(classes == kind)
        if not len(index):
            continue
        ends = place_numbers(np.concatenate([lines.first_xy[index], lines.last_xy[index]]))
        first, last = ends[: len(index)], ends[len(index) :]
        degree = np.bincount(ends)
        # A junction of three or more belongs to no stretch: number each end apart.
        fork = degree > 2
        total = len(degree)
        first = np.where(fork[first], total + np.arange(len(index)), first)
        last = np.where(fork[last], total + len(index) + np.arange(len(index)), last)
        size = total + 2 * len(index)
        _, part = connected_components(
            csr_matrix((np.ones(len(index)), (first, last)), (size, size)), False
        )
        _, number = np.unique(part[first], return_inverse=True)
        names[index] = [f"{letter} {n + 1}" for n in number.reshape(-1)]
    return names
