"""Catchments: the areas that sites reach within bands of travel time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .data_edge import at_data_edge
from .land import cell_size, land_grid
from .polygons import catchment, nearest_catchments
from .reach import Reach, reach_each, reach_nearest
from .reached_roads import reached_length_km, reached_length_km_by_site
from .surface import LandTravel


class Overlap(Enum):
    """What happens where catchments of several sites meet."""

    OVERLAPPING = 0
    MERGED = 1
    NEAREST = 2


@dataclass(frozen=True)
class Request:
    """What is wanted of a run.

    Attributes
    ----------
    minutes
        Ascending bands, for all sites without minutes of their own.
    own_minutes
        Minutes of each site instead of the bands, float64 (m sites,), NaN where it has
        none of its own; or None. When catchments are merged or split, a site without any
        takes the longest band only, and a place belongs to the site that has most time
        left there.
    cell_m
        Side of a cell of the travel-time grid in metres; 0 chooses one that fits the
        shortest band.
    walk_speed_kmh, walk_limit_m
        Of the way from the road to the land beside it.
    """

    minutes: tuple[float, ...]
    overlap: Overlap
    cell_m: float
    walk_speed_kmh: float
    walk_limit_m: float
    own_minutes: NDArray[np.float64] | None = None

    def bands(self, site: int) -> tuple[float, ...]:
        """Bands of one site."""
        own = np.nan if self.own_minutes is None else float(self.own_minutes[site])
        return self.minutes if np.isnan(own) else (own,)

    @property
    def cell(self) -> float:
        """Side of a cell in metres."""
        own = np.full(1, np.nan) if self.own_minutes is None else self.own_minutes
        shortest = np.where(np.isnan(own), min(self.minutes), own).min()
        return self.cell_m or cell_size(float(shortest))


@dataclass(frozen=True)
class Catchment:
    """The area of one site, or of all, within one time.

    Attributes
    ----------
    site
        Position among the access points, or None for the area of all sites together.
    minutes_from
        The next shorter band, or 0.
    minutes
        Travel time up to its boundary.
    area
        MultiPolygon in metres, well-known binary; it holds the areas of shorter bands.
    road_km
        Road within the time, every stretch once.
    clipped
        Whether it touches the edge of the road data.
    """

    site: int | None
    minutes_from: float
    minutes: float
    area: bytes
    road_km: float
    clipped: bool


def catchments(
    graph: TravelGraph, access: AccessPoints, request: Request, monitor: Monitor = SILENT
) -> Iterator[Catchment]:
    """Yield the catchments of all sites that are on the network; of one site the shortest first.

    For the time *to* the sites hand over ``graph.reversed``. A site whose walk to the
    road takes longer than a band has no catchment for it.

    Memory: one surface of float64 cells at a time, and 32 bytes for each cell of land
    that any site reaches.
    """
    grid = land_grid(graph, request.cell, request.walk_limit_m, monitor)
    travel = LandTravel(graph, grid, request.walk_speed_kmh)
    if not access.reached.any():
        return
    if request.overlap is Overlap.OVERLAPPING:
        yield from _each(graph, access, request, travel, monitor)
    else:
        yield from _together(graph, access, request, travel, monitor)


def catchments_of_groups(
    graph: TravelGraph,
    groups: Sequence[AccessPoints],
    request: Request,
    monitor: Monitor = SILENT,
) -> Iterator[tuple[int, Catchment]]:
    """Yield for every group of sites, such as the firms of a cluster, their common area.

    All sites of a group must be on the network. Yields the position of the group, and the
    catchments of its bands; a group that reaches no land has none. Memory: as `catchments`.
    """
    merged = replace(request, overlap=Overlap.MERGED)
    grid = land_grid(graph, request.cell, request.walk_limit_m)
    travel = LandTravel(graph, grid, request.walk_speed_kmh)
    for number, access in enumerate(groups):
        part = monitor.part(number / len(groups), (number + 1) / len(groups))
        for found in _together(graph, access, merged, travel, part):
            yield number, found
    monitor.step(1.0)


def _each(
    graph: TravelGraph,
    access: AccessPoints,
    request: Request,
    travel: LandTravel,
    monitor: Monitor,
) -> Iterator[Catchment]:
    longest = np.array([max(request.bands(site)) for site in range(len(access))])
    done, total = 0.0, int(access.reached.sum())
    # Sites that go equally far are searched together.
    for limit in np.unique(longest[access.reached]):
        group = replace(access, edge=np.where(longest == limit, access.edge, -1))
        share = int(group.reached.sum()) / total
        for reach in reach_each(
            graph, group, limit + _margin(request), monitor.part(done, done + share)
        ):
            site = int(reach.sites[0])
            surface = travel.surface(reach, monitor=monitor)
            bands = request.bands(site)
            road_km = reached_length_km(reach, np.array(bands))
            for before, minutes, km in zip((0.0, *bands), bands, road_km):
                monitor.check()
                area = catchment(surface, minutes, monitor) if surface is not None else None
                if area is not None:
                    clipped = _touches_edge(reach, minutes)
                    yield Catchment(site, before, minutes, area, float(km), clipped)
        done += share


def _together(
    graph: TravelGraph,
    access: AccessPoints,
    request: Request,
    travel: LandTravel,
    monitor: Monitor,
) -> Iterator[Catchment]:
    """All sites at once: their common area, or each its share of it."""
    access, bands = _with_head_start(access, request)
    reach = reach_nearest(graph, access, bands[-1] + _margin(request))
    monitor.step(0.2)
    split = request.overlap is Overlap.NEAREST
    surface = travel.surface(reach, with_sites=split, monitor=monitor)
    if surface is None:
        return
    found: list[Catchment] = []
    for number, (before, minutes) in enumerate(zip((0.0, *bands), bands)):
        monitor.step(0.3 + 0.7 * number / len(bands))
        limits = np.array([minutes])
        if split:
            road_km = reached_length_km_by_site(reach, limits)[:, 0]
            for row, area in nearest_catchments(surface, minutes, monitor):
                clipped = _touches_edge(reach, minutes, row)
                site = int(reach.sites[row])
                own = minutes if request.own_minutes is None else max(request.bands(site))
                found.append(Catchment(site, before, own, area, float(road_km[row]), clipped))
        else:
            merged = catchment(surface, minutes, monitor)
            if merged is not None:
                km = float(reached_length_km(reach, limits)[0])
                clipped = _touches_edge(reach, minutes)
                found.append(Catchment(None, before, minutes, merged, km, clipped))
    yield from sorted(found, key=lambda c: (-1 if c.site is None else c.site, c.minutes))


def _with_head_start(
    access: AccessPoints, request: Request
) -> tuple[AccessPoints, tuple[float, ...]]:
    """Let sites with fewer minutes of their own start later, so that one limit serves all."""
    if request.own_minutes is None:
        return access, request.minutes
    longest = np.array([max(request.bands(site)) for site in range(len(access))])
    last = float(longest[access.reached].max())
    return replace(access, walk_minutes=access.walk_minutes + (last - longest)), (last,)


def _margin(request: Request) -> float:
    """Minutes beyond a band for which times must be known: the walk across two cells."""
    return 2.0 * request.cell / (request.walk_speed_kmh * 1000.0 / 60.0)


def _touches_edge(reach: Reach, minutes: float, row: int | None = None) -> bool:
    near = at_data_edge(reach.graph.network) & (reach.node_minutes <= minutes)
    if row is not None:
        near &= reach.node_site == row
    return bool(near.any())
