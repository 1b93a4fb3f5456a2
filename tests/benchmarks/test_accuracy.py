"""How well catchments match the truth, and other ways to draw them beside it."""

from __future__ import annotations

import time
from collections import defaultdict

import numpy as np
import pytest
import regions
import rivals
import shapely
from erik_clusters.erik_clusters_plugin.engine.catchments.catchments import (
    Overlap,
    Request,
    catchments,
)
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from figures import Table, seconds
from truth import WALK_KMH, WALK_LIMIT_M, Positions, Truth, overlap

pytestmark = pytest.mark.timeout(3600)

BANDS = (10.0, 20.0, 30.0)
SITES = 12
ROAD_POINTS = 100_000
LAND_POINTS = 200_000
WANTED = 0.95
# Unions of many thousand buffers take minutes, so that they are drawn for the shortest band.
BUFFERS = {"buffers of 25 and 50 m, holes filled (osmnx)", "union of 100 m buffers"}
RIVALS = {
    "convex hull of junctions": rivals.convex_hull,
    "concave hull of junctions": rivals.concave_hull,
    "buffers of 25 and 50 m, holes filled (osmnx)": rivals.buffers,
    "union of 100 m buffers": rivals.wide_buffers,
}
TOGETHER = "ERIK, 10, 20 and 30 together"
ALONE = "ERIK, this time alone"


class Scores:
    """Road and land overlap and seconds, by method and minutes, one of each per site."""

    def __init__(self) -> None:
        self.road = defaultdict(list)
        self.land = defaultdict(list)
        self.seconds = defaultdict(list)

    def rows(self, minutes: float):
        for key in sorted((k for k in self.road if k[1] == minutes), key=_rank):
            road, land = self.road[key], self.land[key]
            yield (
                f"{key[0]}",
                f"{minutes:g}",
                f"{np.mean(road):.3f}",
                f"{min(road):.3f}",
                f"{np.mean(land):.3f}",
                f"{min(land):.3f}",
                seconds(float(np.median(self.seconds[key]))),
            )


def _rank(key) -> int:
    return [TOGETHER, ALONE, *RIVALS].index(key[0])


@pytest.mark.parametrize("name", ["Rhein-Neckar", "Malta", "Liechtenstein"])
def test_catchments_match_the_truth(name, region, report):
    print(f"\nAccuracy on {name} …", flush=True)
    network = region(name).network
    scores = measure(network)
    table = Table(
        f"Accuracy: {name}, {SITES} sites",
        ("method", "minutes", "road", "least", "land", "least", "time per area"),
        [
            "Overlap with the truth (intersection over union; mean and least of the sites), as "
            f"points: {ROAD_POINTS:,} on roads that give access to land, {LAND_POINTS:,} anywhere. "
            "Default settings. Rivals get the reached junctions and edges for nothing."
        ],
    )
    for minutes in BANDS:
        for row in scores.rows(minutes):
            table.add(*row)
    for method in (TOGETHER, ALONE):
        for kind, values in (("road", scores.road), ("land", scores.land)):
            ten, twenty = np.mean(values[method, 10.0]), np.mean(values[method, 20.0])
            table.demand(
                f"{kind}, {method}: {WANTED} at 10 minutes ({ten:.3f}), more at 20 ({twenty:.3f})",
                ten >= WANTED and twenty > ten,
            )
    report.append(table)


def measure(network) -> Scores:
    """Draw the catchments of the sites in every way and compare them with the truth."""
    random = np.random.default_rng(regions.SEED)
    truth = Truth(network)
    on_road = truth.random_on_roads(ROAD_POINTS, random)
    road_xy = truth.xy(on_road)
    low, high = network.lines.xy.min(axis=0), network.lines.xy.max(axis=0)
    land_xy = random.uniform(low - WALK_LIMIT_M, high + WALK_LIMIT_M, (LAND_POINTS, 2))
    on_land = truth.nearest(land_xy)
    xy = regions.sites(network, SITES)
    drawn = draw_all(network, xy)
    scores = Scores()
    for site in range(SITES):
        print(f"  site {site + 1} of {SITES}", flush=True)
        start = truth.nearest(xy[site : site + 1])
        junctions = truth.junction_minutes(start, BANDS[-1])
        road_minutes = truth.minutes(start, junctions, on_road)
        land_minutes = truth.minutes(start, junctions, on_land)
        for minutes in BANDS:
            areas = {m: drawn[m, minutes][site] for m in (TOGETHER, ALONE)}
            areas.update(rival_areas(truth, network, start, junctions, minutes))
            for method, (area, taken) in areas.items():
                shapely.prepare(area)
                key = (method, minutes)
                scores.seconds[key].append(taken)
                for values, times, places in (
                    (scores.road[key], road_minutes, road_xy),
                    (scores.land[key], land_minutes, land_xy),
                ):
                    inside = shapely.contains_xy(area, places)
                    values.append(overlap(times <= minutes, inside))
    return scores


def draw_all(network, xy: np.ndarray) -> dict:
    """The plugin's areas: (method, minutes) -> one (area, seconds) for each site."""
    drawn = {}
    for minutes, (areas, taken) in draw(network, xy, BANDS).items():
        drawn[TOGETHER, minutes] = [(area, taken) for area in areas]
    for minutes in BANDS:
        areas, taken = draw(network, xy, (minutes,))[minutes]
        drawn[ALONE, minutes] = [(area, taken) for area in areas]
    return drawn


def draw(network, xy: np.ndarray, bands: tuple[float, ...]) -> dict:
    """Areas of all sites and the seconds for one of them, by minutes."""
    begin = time.perf_counter()
    graph = TravelGraph(regions.fresh(network))
    access = AccessFinder(graph).locate(xy, WALK_KMH, WALK_LIMIT_M)
    request = Request(bands, Overlap.OVERLAPPING, 0.0, WALK_KMH, WALK_LIMIT_M)
    areas = defaultdict(list)
    for found in catchments(graph, access, request):
        areas[found.minutes].append(shapely.from_wkb(found.area))
    each = (time.perf_counter() - begin) / (len(xy) * len(bands))
    return {minutes: (found, each) for minutes, found in areas.items()}


def rival_areas(truth: Truth, network, start: Positions, junctions: dict, minutes: float) -> dict:
    """Areas by other methods and the seconds each took."""
    reached = np.array([j for j, m in junctions.items() if m <= minutes])
    both = np.isin(network.from_node, reached) & np.isin(network.to_node, reached)
    xy = network.node_xy[np.isin(network.node_ids, reached)]
    found = {}
    for method, drawer in RIVALS.items():
        if method in BUFFERS and minutes > BANDS[0]:
            continue
        begin = time.perf_counter()
        area = drawer(xy, truth.lines[both])
        found[method] = (area, time.perf_counter() - begin)
    return found
