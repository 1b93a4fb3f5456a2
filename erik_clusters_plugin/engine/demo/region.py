"""The whole invented region."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, InputError, Monitor
from ..roads.network import RoadNetwork
from ..roads.polylines import Polylines
from .barriers import make_barriers
from .commuting import Commuting, make_commuting
from .firms import Firms, found_firms
from .main_roads import lay_main_roads
from .motorway import lay_axis
from .municipalities import Municipalities, draw_municipalities
from .plane import Points
from .rasters import Rasters, make_rasters
from .sectors import PUBLIC_SECTORS
from .settlements import Settlements, make_settlements
from .sizes import SIZES, Size
from .streets import Streets, lay_streets
from .suppliers import SupplierLinks, link_suppliers
from .terrain import Terrain, make_terrain
from .travel import Travel

# The European grid for statistics: metres, equal areas, in every QGIS, and the one that
# Eurostat's data come in. The island lies on the Dogger Bank in the North Sea: on a
# basemap there is only water around it, so nobody takes it for a real place, and the
# projection stretches lengths there by a tenth of a percent only.
CRS = "EPSG:3035"
ORIGIN = np.array([3_850_000.0, 3_550_000.0])

FACING_MINUTES = 17.0
"""The two towns on opposite banks are at least so far apart by road."""
_ATTEMPTS = 25

SIZE_CLASSES = ((1, "0-9"), (10, "10-49"), (50, "50-249"), (250, "250+"))
"""Lowest number of jobs of a firm in each size class, and its name."""


@dataclass(frozen=True, eq=False)
class JobTable:
    """Jobs by municipality, sector and size class, one row each.

    `size_class` is "" for jobs that no firm of the register offers.
    """

    municipality: NDArray[np.int64]
    sector: NDArray[np.object_]
    size_class: NDArray[np.object_]
    firms: NDArray[np.int64]
    jobs: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Water:
    """Water surfaces: name, kind (river or lake), ring (open, first point not repeated)."""

    name: list[str]
    kind: list[str]
    rings: list[Points]


@dataclass(frozen=True, eq=False)
class Region:
    """Everything about an invented region; coordinates are in `CRS`."""

    seed: int
    size: str
    towns: Settlements
    roads: RoadNetwork
    water: Water
    municipalities: Municipalities
    commuting: Commuting
    firms: Firms
    suppliers: SupplierLinks
    job_table: JobTable
    rasters: Rasters


def make_region(seed: int, size: str = "medium", monitor: Monitor = SILENT) -> Region:
    """Invent a region.

    Parameters
    ----------
    seed
        0 or more; the same seed gives the same region.
    size
        Key of `sizes.SIZES`.

    Raises
    ------
    InputError
        If the seed is negative or the size unknown.
    Cancelled
        When the monitor says so.
    """
    if seed < 0:
        raise InputError("The seed is {seed}. Choose 0 or a positive whole number.", seed=str(seed))
    if size not in SIZES:
        raise InputError(
            "There is no size “{size}”. Choose one of {sizes}.", size=size, sizes=", ".join(SIZES)
        )
    measures = SIZES[size]

    for attempt in range(_ATTEMPTS):
        streams = _Streams(seed, attempt)
        # Each further attempt gets half of what is left, so that progress only rises.
        used = 0.5**attempt
        land = _lay_out(streams, measures, monitor.part(0.5 - 0.5 * used, 0.5 - 0.25 * used))
        if land is not None:
            return _settle(seed, measures, streams, *land, monitor.part(0.5, 1.0))
    raise InputError(
        "No region can be made with the seed {seed}. Choose another one.", seed=str(seed)
    )


@dataclass(frozen=True)
class _Streams:
    """Random numbers: a stream for each part, so that a change in one leaves the others."""

    seed: int
    attempt: int

    def __call__(self, part: int) -> np.random.Generator:
        return np.random.default_rng([self.seed, self.attempt, part])


def _lay_out(
    stream: _Streams, measures: Size, monitor: Monitor
) -> Optional[tuple[Terrain, Settlements, Streets, Travel]]:
    """Make land, towns and roads; None where they do not serve, by bad luck."""
    terrain = make_terrain(stream(1), measures)
    monitor.check()
    towns = make_settlements(stream(2), measures, terrain)
    monitor.step(0.05)
    axis = lay_axis(terrain, towns, monitor)
    barriers = make_barriers(measures, terrain, towns, axis)
    monitor.step(0.1)
    main = lay_main_roads(stream(3), measures, barriers, towns, monitor.part(0.1, 0.3))
    if main is None:
        return None
    streets = lay_streets(stream(4), measures, barriers, towns, main, monitor.part(0.3, 1.0))
    travel = Travel(streets.network)
    left, right = streets.town_node[list(towns.facing)]
    if travel.mean_minutes(int(left))[right] < FACING_MINUTES:
        return None
    return terrain, towns, streets, travel


def _settle(
    seed: int,
    measures: Size,
    stream: _Streams,
    terrain: Terrain,
    towns: Settlements,
    streets: Streets,
    travel: Travel,
    monitor: Monitor,
) -> Region:
    areas = draw_municipalities(stream(5), measures, terrain, towns, monitor.part(0.0, 0.15))
    firms = found_firms(stream(6), measures, streets, travel, towns, areas, monitor.part(0.15, 0.4))
    minutes = travel.minutes(streets.town_node, monitor=monitor.part(0.4, 0.7))
    alive = firms.active
    in_firms = np.bincount(
        firms.municipality[alive], firms.jobs[alive, -1], minlength=len(areas)
    ).astype(np.int64)
    commuting = make_commuting(stream(7), minutes[:, streets.town_node], areas.population, in_firms)
    suppliers = link_suppliers(stream(8), firms)
    rasters = make_rasters(
        stream(9), measures, terrain, towns, streets, minutes, monitor.part(0.7, 1.0)
    )
    network = streets.network
    return Region(
        seed,
        measures.name,
        replace(towns, xy=_placed(towns.xy)),
        replace(
            network,
            lines=Polylines(_placed(network.lines.xy), network.lines.start),
            crs=CRS,
        ),
        Water(
            ["Long Water", "Little Water", "Still Water"],
            ["river", "river", "lake"],
            [
                _placed(ring)
                for ring in (terrain.river.polygon, terrain.tributary.polygon, terrain.lake.ring)
            ],
        ),
        replace(areas, rings=[[_placed(ring) for ring in own] for own in areas.rings]),
        commuting,
        replace(firms, xy=_placed(firms.xy)),
        suppliers,
        _job_table(firms, commuting, in_firms),
        replace(
            rasters,
            west=rasters.west + float(ORIGIN[0]),
            north=rasters.north + float(ORIGIN[1]),
        ),
    )


def _placed(xy: Points) -> Points:
    return np.asarray(np.round(xy + ORIGIN, 3))


def _job_table(firms: Firms, commuting: Commuting, in_firms: NDArray[np.int64]) -> JobTable:
    """Count the firms of the register, and put all other jobs into shops and services."""
    alive = np.flatnonzero(firms.active)
    jobs = firms.jobs[alive, -1]
    lowest = np.array([low for low, _ in SIZE_CLASSES])
    label = np.array([name for _, name in SIZE_CLASSES], dtype=object)
    size_class = np.searchsorted(lowest, jobs, "right") - 1
    codes, sector = np.unique(firms.sector[alive].astype(str), return_inverse=True)
    key = np.column_stack([firms.municipality[alive], sector.reshape(-1), size_class])
    rows, at = np.unique(key, axis=0, return_inverse=True)
    at = at.reshape(-1)
    sums = np.bincount(at, jobs, len(rows)).astype(np.int64)
    counts = np.bincount(at, minlength=len(rows)).astype(np.int64)

    other = commuting.jobs - in_firms
    shares = np.array(list(PUBLIC_SECTORS.values()))
    split = np.floor(np.outer(other, shares)).astype(np.int64)
    split[:, 0] += other - split.sum(axis=1)
    number, service = np.nonzero(split)
    names = np.array(list(PUBLIC_SECTORS), dtype=object)
    return JobTable(
        np.concatenate([rows[:, 0], number]),
        np.concatenate([codes.astype(object)[rows[:, 1]], names[service]]),
        np.concatenate([label[rows[:, 2]], np.full(len(number), "", dtype=object)]),
        np.concatenate([counts, np.zeros(len(number), dtype=np.int64)]),
        np.concatenate([sums, split[number, service]]),
    )
