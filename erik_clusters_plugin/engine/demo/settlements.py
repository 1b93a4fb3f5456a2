"""Towns and villages: where they are, how large, what they are called."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .plane import Points, left_normals
from .sizes import Size
from .terrain import Terrain

RESIDENTS_PER_KM2 = 4_200.0

_BEGINNINGS = (
    "Aldu",
    "Bren",
    "Casta",
    "Dorr",
    "Elver",
    "Fenna",
    "Garra",
    "Holla",
    "Ister",
    "Jorra",
    "Kelda",
    "Lunna",
    "Marra",
    "Nessa",
    "Orrin",
    "Pella",
    "Quilla",
    "Rosta",
    "Selva",
    "Tarra",
    "Ulda",
    "Vessa",
    "Wenna",
    "Yarra",
    "Zella",
    "Imber",
    "Ossa",
    "Thorra",
    "Skarra",
    "Brimma",
    "Calda",
    "Drenna",
    "Evra",
    "Farra",
    "Gilda",
    "Harra",
    "Ivra",
    "Kestra",
    "Lorra",
    "Morra",
    "Nolda",
    "Palda",
    "Rilla",
    "Sorra",
    "Telda",
    "Umbra",
    "Varda",
    "Wolda",
    "Arra",
    "Belda",
)
_ENDINGS = {
    "coast": ("haven", "sund", "ness", "vik"),
    "river": ("ford", "stead", "quay", "wharf"),
    "hills": ("fell", "berg", "crag", "dale"),
    "plain": ("wick", "holm", "thorpe", "stead", "field", "lund"),
}


@dataclass(frozen=True, eq=False)
class Settlements:
    """Towns and villages, the largest first.

    Attributes
    ----------
    xy
        Centres, (n, 2).
    name
        Names, (n,).
    population
        Residents of the built-up area, int64 (n,).
    radius_m
        Radius of the built-up area, (n,).
    facing
        Two towns on opposite banks with no bridge near: left bank, right bank.
    second, port
        The town at the far end of the motorway, and the one at the coast.
    """

    xy: Points
    name: NDArray[np.object_]
    population: NDArray[np.int64]
    radius_m: NDArray[np.float64]
    facing: tuple[int, int]
    second: int
    port: int

    def __len__(self) -> int:
        return len(self.xy)


def make_settlements(rng: np.random.Generator, size: Size, terrain: Terrain) -> Settlements:
    """Found a city on the river, a second town, a port, two towns that face each other,
    and villages in between."""
    river = terrain.river
    population = size.city_population * np.arange(1, size.towns + 1) ** -0.92
    population *= rng.uniform(0.88, 1.12, size.towns)
    residents = np.sort(np.round(population, -1))[::-1].astype(np.int64)
    radius = 1000.0 * np.sqrt(residents / RESIDENTS_PER_KM2 / np.pi)

    candidates = rng.uniform(-1, 1, (4000, 2)) * [size.half_width_m, size.half_height_m]
    depth = terrain.coast.depth(candidates)
    dry = np.minimum(river.clearance(candidates), terrain.tributary.clearance(candidates))
    good = (depth > 900) & (dry > 500) & (terrain.lake.depth(candidates) < -700)
    candidates, depth, dry = candidates[good], depth[good], dry[good]
    height = terrain.elevation(candidates)
    worth = (
        np.exp(-height / 220.0)
        * (1 + 0.5 * np.exp(-dry / 1500))
        * rng.uniform(0.75, 1.25, len(candidates))
    )

    city_at = terrain.facing_m + 0.5 * size.bridge_gap_m + 0.5 * radius[0]
    city_at = min(city_at, 0.93 * river.length_m)
    side = terrain.tributary_side
    city = river.beside(city_at, side * (0.25 * radius[0] + 150))
    pair_rank = (5, 6) if size.towns > 20 else (4, 5)
    banks = [
        river.beside(terrain.facing_m, bank * (0.5 * radius[rank] + 250 + river.width.mean() / 2))
        for bank, rank in zip((1, -1), pair_rank)
    ]
    chosen = [city, *banks]
    mouth, inland = river.line[-1], river.line[0]
    open_bank = _left_of(candidates, inland, mouth) * side < 0
    far = np.hypot(*(candidates - city).T)
    # The motorway stays on one bank: the second town and the port lie on the one without
    # the tributary, at both ends of the island.
    _, index = river.nearest(candidates)
    left = np.sum((candidates - river.line[index]) * left_normals(river.line)[index], axis=1)
    open_bank &= (left * side < 0) & (index > 0.03 * len(river.line))
    open_bank &= terrain.lake.depth(candidates) < -3000
    bank = np.where(open_bank, 1.0, 0.02)
    inner = np.clip(depth / (2.0 * radius[1]), 0, 1)
    second = candidates[np.argmax(far * worth**0.6 * bank * inner)]
    chosen.append(second)
    nearest = np.min([np.hypot(*(candidates - p).T) for p in chosen], axis=0)
    by_sea = np.exp(-(((depth - 1.15 * radius[2]) / 500.0) ** 2)) + 1e-6
    ahead = np.where((candidates - city) @ (city - second) > 0, 1.0, 0.1)
    apart = np.minimum(nearest, 3 * radius[0] + 9e3)
    port = candidates[np.argmax(apart * by_sea * ahead * bank)]
    chosen.append(port)
    while len(chosen) < size.towns:
        nearest = np.min([np.hypot(*(candidates - p).T) for p in chosen], axis=0)
        score = np.minimum(nearest, 2.2 * depth) * worth**0.6
        chosen.append(candidates[np.argmax(score)])

    order = [0, 3, 4]
    rest = list(range(5, size.towns))
    ranks: list[int] = []
    for rank in range(size.towns):
        if rank < 3:
            ranks.append(order[rank])
        elif rank in pair_rank:
            ranks.append(1 + pair_rank.index(rank))
        else:
            ranks.append(rest.pop(0))
    xy = np.array(chosen)[ranks]
    return Settlements(
        xy, _names(rng, terrain, xy), residents, radius, (pair_rank[0], pair_rank[1]), 1, 2
    )


def _left_of(xy: Points, start: Points, end: Points) -> NDArray[np.float64]:
    along, to = end - start, xy - start
    return np.asarray(along[0] * to[:, 1] - along[1] * to[:, 0])


def _names(rng: np.random.Generator, terrain: Terrain, xy: Points) -> NDArray[np.object_]:
    coast = terrain.coast.depth(xy) < 2500
    river = np.minimum(terrain.river.clearance(xy), terrain.tributary.clearance(xy)) < 1200
    hills = terrain.elevation(xy) > 130
    pairs = {kind: [(b, e) for b in _BEGINNINGS for e in _ENDINGS[kind]] for kind in _ENDINGS}
    for kind in pairs:
        pairs[kind] = [pairs[kind][i] for i in rng.permutation(len(pairs[kind]))]
    names, used, fresh = [], set(), set(_BEGINNINGS)
    for i in range(len(xy)):
        kind = "coast" if coast[i] else "river" if river[i] else "hills" if hills[i] else "plain"
        free = [p for p in pairs[kind] if p[0] + p[1] not in used]
        beginning, ending = next((p for p in free if p[0] in fresh), free[0])
        fresh.discard(beginning)
        used.add(beginning + ending)
        names.append(beginning + ending)
    return np.array(names, dtype=object)
