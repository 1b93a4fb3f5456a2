"""Firms: planted clusters, and noise spread over the region."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from .municipalities import Municipalities
from .plane import Points
from .sectors import RECIPES, SECTORS, Recipe
from .settlements import Settlements
from .sizes import Size
from .streets import Streets
from .travel import Travel

FIRST_YEAR = 2015
LAST_YEAR = 2024
YEARS = tuple(range(FIRST_YEAR, LAST_YEAR + 1))

CLUSTER_MINUTES = 12.0
"""No two firms of a planted cluster are further apart: mean of both directions."""
_REACH_MINUTES = 0.5 * CLUSTER_MINUTES - 0.3
_FACING_REACH_MINUTES = 3.6
_PLANTED_SHARE = 0.55


@dataclass(frozen=True)
class Career:
    """How the firms of a stage come, grow and go; shares over the ten years.

    `opened` is the share founded in them, `closed` the share that closes in them, and
    `growth` the yearly growth of jobs in a firm that goes on.
    """

    opened: float
    closed: float
    growth: float


CAREERS = {
    "embryonic": Career(0.85, 0.10, 0.09),
    "growth": Career(0.48, 0.07, 0.055),
    "maturity": Career(0.14, 0.13, 0.003),
    "decay": Career(0.05, 0.38, -0.05),
    "": Career(0.20, 0.18, 0.004),
}


@dataclass(frozen=True, eq=False)
class Planted:
    """The truth about the planted clusters, one row each (c).

    Attributes
    ----------
    number
        1 to c.
    sector, stage
        What they are made of and their stage of life.
    node
        Junction in the middle, a position in `RoadNetwork.node_ids`.
    """

    number: NDArray[np.int64]
    sector: NDArray[np.object_]
    stage: NDArray[np.object_]
    node: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Firms:
    """The register of firms, one row each (n).

    Attributes
    ----------
    xy
        Places, a few dozen metres beside a road.
    edge, fraction
        Edge of the road network that each stands at, and how far along it, 0 to 1.
    name, sector
        Invented name and NACE division.
    municipality
        Number of the municipality around it.
    opened, closed
        Years; `closed` is 0 where the firm still exists.
    jobs
        Jobs at the end of each year of `YEARS`, int64 (n, years); 0 before it opened and
        from the year in which it closed.
    member
        Whether it belongs to the business association.
    cluster
        Number of the planted cluster, 0 for noise.
    planted
        The clusters.
    """

    xy: Points
    edge: NDArray[np.int64]
    fraction: NDArray[np.float64]
    name: NDArray[np.object_]
    sector: NDArray[np.object_]
    municipality: NDArray[np.int64]
    opened: NDArray[np.int64]
    closed: NDArray[np.int64]
    jobs: NDArray[np.int64]
    member: NDArray[np.bool_]
    cluster: NDArray[np.int64]
    planted: Planted

    def __len__(self) -> int:
        return len(self.xy)

    @property
    def active(self) -> NDArray[np.bool_]:
        """Whether a firm still exists, (n,)."""
        return np.asarray(self.closed == 0)


def found_firms(
    rng: np.random.Generator,
    size: Size,
    streets: Streets,
    travel: Travel,
    towns: Settlements,
    areas: Municipalities,
    monitor: Monitor = SILENT,
) -> Firms:
    """Plant clusters by travel time and spread noise around them.

    Firms of a cluster stand within `CLUSTER_MINUTES` of each other. Noise is of all
    sectors, the planted ones too, and no sector's noise gathers in one place.
    """
    network = streets.network
    middle = 0.5 * (network.lines.first_xy + network.lines.last_xy)
    usable = np.flatnonzero(network.gives_access)
    home = areas.containing(middle[usable])
    usable, home = usable[home >= 0], home[home >= 0]
    recipes = RECIPES[: size.clusters]
    total = round(_PLANTED_SHARE * size.firms)
    share = np.array([recipe.share for recipe in recipes])
    counts = np.maximum(np.round(share / share.sum() * total), 10).astype(np.int64)

    edges, cluster, sector, nodes = [], [], [], []
    for number, (recipe, count) in enumerate(zip(recipes, counts)):
        monitor.step(0.5 * number / len(recipes))
        node, facing = _middle(rng, recipe, towns, streets)
        away = travel.mean_minutes(node, 30.0)
        farther = np.maximum(away[network.from_index], away[network.to_index])
        reach = _FACING_REACH_MINUTES if facing else _REACH_MINUTES
        free = usable[farther[usable] <= reach]
        weight = np.exp(-farther[free] / (0.55 * reach)) * np.sqrt(network.length_m[free])
        edges.append(rng.choice(free, count, p=weight / weight.sum()))
        cluster.append(np.full(count, number + 1))
        sector.append(np.full(count, recipe.sector, dtype=object))
        nodes.append(node)

    noise = size.firms - int(counts.sum())
    noise_edges, noise_sectors = _noise(rng, noise, usable, home, areas, monitor)
    edges.append(noise_edges)
    sector.append(noise_sectors)
    cluster.append(np.zeros(noise, dtype=np.int64))
    edge = np.concatenate(edges)
    sectors = np.concatenate(sector)
    clusters = np.concatenate(cluster)

    shuffle = rng.permutation(len(edge))
    edge, sectors, clusters = edge[shuffle], sectors[shuffle], clusters[shuffle]
    fraction = rng.uniform(0.08, 0.92, len(edge))
    xy = _beside(rng, streets, edge, fraction)
    municipality = areas.containing(xy)
    wet = np.flatnonzero(municipality < 0)
    xy[wet], fraction[wet] = np.round(middle[edge[wet]], 2), 0.5
    municipality[wet] = areas.containing(middle[edge[wet]])
    stage = np.array(["", *[recipe.stage for recipe in recipes]], dtype=object)[clusters]
    opened, closed, jobs = _careers(rng, stage)
    monitor.step(0.95)
    planted = Planted(
        np.arange(1, len(recipes) + 1),
        np.array([recipe.sector for recipe in recipes], dtype=object),
        np.array([recipe.stage for recipe in recipes], dtype=object),
        np.array(nodes, dtype=np.int64),
    )
    # Free riders inside the clusters, and some members far from them.
    joins = np.select([clusters > 0, np.isin(sectors, planted.sector)], [0.62, 0.25], default=0.04)
    return Firms(
        xy,
        edge,
        fraction,
        np.array(
            [f"{SECTORS[code]} {i + 1:05d} (invented)" for i, code in enumerate(sectors)],
            dtype=object,
        ),
        sectors,
        municipality,
        opened,
        closed,
        jobs,
        rng.uniform(size=len(edge)) < joins,
        clusters,
        planted,
    )


def _middle(
    rng: np.random.Generator, recipe: Recipe, towns: Settlements, streets: Streets
) -> tuple[int, bool]:
    """Junction in the middle of a cluster, and whether it faces another over the river."""
    facing = isinstance(recipe.place, str)
    if facing:
        town = towns.facing[0 if recipe.place == "left bank" else 1]
    else:
        town = int(str(recipe.place))
    angle = rng.uniform(0, 2 * np.pi)
    away = recipe.off_centre * towns.radius_m[town]
    wanted = towns.xy[town] + away * np.array([np.cos(angle), np.sin(angle)])
    if not recipe.off_centre:
        return int(streets.town_node[town]), facing
    network = streets.network
    ends = np.stack([network.from_index, network.to_index])
    junctions = np.unique(ends[:, network.gives_access])
    to = streets.node_xy[junctions] - wanted
    return int(junctions[np.argmin(np.hypot(*to.T))]), facing


def _noise(
    rng: np.random.Generator,
    count: int,
    usable: NDArray[np.int64],
    home: NDArray[np.int64],
    areas: Municipalities,
    monitor: Monitor,
) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
    """Give every sector its share, each in as many municipalities as there are."""
    codes = list(SECTORS)
    per_sector = np.bincount(np.arange(count) % len(codes), minlength=len(codes))
    order = np.argsort(home, kind="stable")
    begin = np.searchsorted(home[order], np.arange(len(areas) + 1))
    edges: list[NDArray[np.int64]] = []
    sectors: list[NDArray[np.object_]] = []
    lots = np.diff(begin)
    weight = np.where(lots > 0, areas.population**0.5, 0.0)
    for k, code in enumerate(codes):
        monitor.step(0.5 + 0.4 * k / len(codes))
        left = int(per_sector[k])
        while left:
            # A round gives each municipality one firm of the sector at most.
            take = min(left, int(np.count_nonzero(weight)))
            towns = rng.choice(len(areas), take, replace=False, p=weight / weight.sum())
            pick = begin[towns] + (rng.uniform(size=take) * lots[towns]).astype(np.int64)
            edges.append(usable[order[pick]])
            left -= take
        sectors.append(np.full(per_sector[k], code, dtype=object))
    return np.concatenate(edges), np.concatenate(sectors)


def _beside(
    rng: np.random.Generator,
    streets: Streets,
    edge: NDArray[np.int64],
    fraction: NDArray[np.float64],
) -> Points:
    """Points a little off the road at a fraction of each edge."""
    lines = streets.network.lines
    aside = rng.uniform(12, 38, len(edge)) * rng.choice([-1, 1], len(edge))
    piece = lines.segment_lengths()
    along = np.cumsum(piece)
    begin, end = along[lines.start[edge]], along[lines.start[edge + 1] - 1]
    wanted = begin + fraction * (end - begin)
    k = np.searchsorted(along, wanted, "right")
    k = np.clip(k, lines.start[edge] + 1, lines.start[edge + 1] - 1)
    unit = (lines.xy[k] - lines.xy[k - 1]) / piece[k][:, None]
    at = lines.xy[k - 1] + unit * (wanted - along[k - 1])[:, None]
    xy = at + aside[:, None] * np.column_stack([-unit[:, 1], unit[:, 0]])
    return np.asarray(np.round(xy, 2))


def _careers(
    rng: np.random.Generator, stage: NDArray[np.object_]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Years of opening and closing, and jobs of each year."""
    count, years = len(stage), len(YEARS)
    career = [CAREERS[s] for s in stage]
    opens = np.array([c.opened for c in career])
    closes = np.array([c.closed for c in career])
    growth = np.array([c.growth for c in career])
    age = rng.exponential(16.0, count).astype(np.int64) + 1
    young = rng.uniform(size=count) < opens
    # A cluster is founded lately: the younger its stage, the later.
    late = np.where(stage == "embryonic", 0.55, 1.0)
    recent = LAST_YEAR - (rng.uniform(0, years, count) * late).astype(np.int64)
    opened = np.where(young, recent, np.maximum(FIRST_YEAR - age, 1930))
    gone = rng.uniform(size=count) < closes
    earliest = np.maximum(opened + 1, FIRST_YEAR + 1)
    closed = (earliest + rng.uniform(size=count) * (LAST_YEAR + 1 - earliest)).astype(np.int64)
    gone &= earliest <= LAST_YEAR
    closed = np.where(gone, closed, 0)

    start = np.exp(rng.normal(np.log(9.0), 1.05, count))
    year = np.arange(years)
    since = year[None, :] + FIRST_YEAR - np.maximum(opened, FIRST_YEAR)[:, None]
    shocks = np.cumsum(rng.normal(0, 0.05, (count, years)), axis=1)
    own = growth + rng.normal(0, 0.025, count)
    jobs = start[:, None] * np.exp(own[:, None] * since + shocks)
    # A young firm starts small.
    jobs *= np.where(young[:, None], 1 - 0.55 * np.exp(-np.clip(since, 0, None) / 2.5), 1.0)
    jobs = np.clip(np.round(jobs), 1, 900).astype(np.int64)
    now = FIRST_YEAR + year[None, :]
    exists = (now >= opened[:, None]) & ((closed == 0)[:, None] | (now < closed[:, None]))
    return opened, closed, np.where(exists, jobs, 0)
