"""An invented region hangs together, and its planted truth is true."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import shapely
from erik_clusters.erik_clusters_plugin.engine.demo.firms import (
    CLUSTER_MINUTES,
    FIRST_YEAR,
    YEARS,
)
from erik_clusters.erik_clusters_plugin.engine.demo.plane import crossing_pairs
from erik_clusters.erik_clusters_plugin.engine.demo.rasters import SEA
from erik_clusters.erik_clusters_plugin.engine.demo.region import FACING_MINUTES, make_region
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components, dijkstra


def arcs(roads):
    """All allowed directions as a sparse matrix, made apart from the engine's own."""
    best = {}
    columns = (roads.from_index, roads.to_index, roads.minutes_forward, roads.minutes_backward)
    for a, b, there, back in zip(*(column.tolist() for column in columns)):
        for key, minutes in (((a, b), there), ((b, a), back)):
            if minutes == minutes:
                best[key] = min(minutes, best.get(key, np.inf))
    first, last = np.array(list(best)).T
    return coo_matrix((list(best.values()), (first, last)), (roads.node_count,) * 2).tocsr()


def firm_minutes(region, index):
    """Mean of both directions between firms, (n, n)."""
    roads, edge = region.roads, region.firms.edge[index]
    part = region.firms.fraction[index]
    along = np.nan_to_num(roads.minutes_forward[edge], nan=1e6)
    against = np.nan_to_num(roads.minutes_backward[edge], nan=1e6)
    ends = roads.from_index[edge], roads.to_index[edge]
    leave = against * part, along * (1 - part)
    arrive = along * part, against * (1 - part)
    nodes = np.unique(np.concatenate(ends))
    between = dijkstra(arcs(roads), indices=nodes)[:, nodes]
    place = [np.searchsorted(nodes, end) for end in ends]
    minutes = np.full((len(index), len(index)), np.inf)
    for i in (0, 1):
        for j in (0, 1):
            way = leave[i][:, None] + between[np.ix_(place[i], place[j])] + arrive[j][None]
            minutes = np.minimum(minutes, way)
    ahead = part[None] - part[:, None]
    direct = np.where(ahead >= 0, along[:, None] * ahead, -against[:, None] * ahead)
    minutes = np.where(edge[:, None] == edge[None], np.minimum(minutes, direct), minutes)
    return 0.5 * (minutes + minutes.T)


def assert_same(one, other):
    assert type(one) is type(other)
    if dataclasses.is_dataclass(one):
        for item in dataclasses.fields(one):
            assert_same(getattr(one, item.name), getattr(other, item.name))
    elif isinstance(one, (list, tuple)):
        assert len(one) == len(other)
        for a, b in zip(one, other):
            assert_same(a, b)
    elif isinstance(one, np.ndarray):
        assert one.shape == other.shape
        numbers = one.dtype.kind == "f"
        assert np.array_equal(one, other, equal_nan=numbers)
    else:
        assert one == other


def test_the_same_seed_makes_the_same_region(region):
    assert_same(region, make_region(1, "small"))


def test_another_seed_makes_another_region(region):
    other = make_region(2, "small")
    assert not np.array_equal(region.towns.xy, other.towns.xy)
    assert region.roads.edge_count != other.roads.edge_count


def test_every_junction_is_reached_from_every_other(region):
    parts, _ = connected_components(arcs(region.roads), directed=True, connection="strong")
    assert parts == 1


def test_speeds_and_times_fit_the_lengths(region):
    roads = region.roads
    minutes = roads.length_m / 1000 / roads.speed_kmh * 60
    for given in (roads.minutes_forward, roads.minutes_backward):
        open_ = np.isfinite(given)
        assert given[open_] == pytest.approx(minutes[open_])
    assert roads.lines.lengths() == pytest.approx(roads.length_m, abs=0.02)
    assert roads.length_m.min() > 0


def test_the_motorway_has_two_one_way_carriageways(region):
    roads = region.roads
    fast = np.isin(roads.road_class, ["motorway", "motorway_link"])
    assert np.isfinite(roads.minutes_forward[fast]).all()
    assert np.isnan(roads.minutes_backward[fast]).all()
    motorway = np.flatnonzero(roads.road_class == "motorway")
    heading = roads.lines.last_xy[motorway] - roads.lines.first_xy[motorway]
    middle = 0.5 * (roads.lines.last_xy[motorway] + roads.lines.first_xy[motorway])
    # Each piece has one beside it that leads the other way.
    for i in range(len(motorway)):
        away = np.hypot(*(middle - middle[i]).T)
        away[i] = np.inf
        assert heading[i] @ heading[np.argmin(away)] < 0


def test_the_city_has_one_way_streets(region):
    roads = region.roads
    one_way = np.isnan(roads.minutes_forward) | np.isnan(roads.minutes_backward)
    streets = one_way & (roads.road_class == "residential")
    assert streets.sum() > 30
    from_city = np.hypot(*(roads.lines.first_xy[streets] - region.towns.xy[0]).T)
    assert from_city.max() < region.towns.radius_m[0]


def test_roads_meet_at_junctions_only(region):
    roads = region.roads
    xy, line = roads.lines.xy, roads.lines.line_of_vertex()
    piece = np.flatnonzero(line[:-1] == line[1:])
    first, second = crossing_pairs(xy[piece], xy[piece + 1], xy[piece], xy[piece + 1])
    road_class = roads.road_class[line[piece]]
    bridges = (road_class[first] == "motorway") | (road_class[second] == "motorway")
    assert bridges.any()
    assert bridges.all()


def test_ends_that_share_a_place_share_a_junction(region):
    roads = region.roads
    ends = np.concatenate([roads.lines.first_xy, roads.lines.last_xy])
    nodes = np.concatenate([roads.from_node, roads.to_node])
    together = np.column_stack([ends, nodes])
    assert len(np.unique(together, axis=0)) == len(np.unique(ends, axis=0)) == roads.node_count


def test_municipalities_tile_the_island(region):
    shapes = [shapely.Polygon(own[0], own[1:]) for own in region.municipalities.rings]
    assert all(shape.is_valid for shape in shapes)
    whole = shapely.union_all(shapes)
    assert whole.geom_type == "Polygon"
    assert len(whole.interiors) == 0
    areas = sum(shape.area for shape in shapes)
    assert areas == pytest.approx(whole.area, abs=1.0)
    assert region.municipalities.area_km2.sum() == pytest.approx(areas / 1e6, rel=1e-6)


def test_every_town_lies_in_its_municipality(region):
    inside = region.municipalities.containing(region.towns.xy)
    assert inside.tolist() == list(range(len(region.towns)))


def test_every_firm_lies_in_its_municipality(region):
    inside = region.municipalities.containing(region.firms.xy)
    assert np.array_equal(inside, region.firms.municipality)


def test_every_road_lies_on_land(region):
    ends = np.concatenate([region.roads.lines.first_xy, region.roads.lines.last_xy])
    assert (region.municipalities.containing(ends) >= 0).all()


def test_flows_add_up_to_employed_residents_and_jobs(region):
    flows, count = region.commuting, len(region.municipalities)
    out = np.bincount(flows.from_index, flows.people, count)
    into = np.bincount(flows.to_index, flows.people, count)
    assert np.array_equal(out, flows.employed_residents)
    assert np.array_equal(into, flows.jobs)
    assert (flows.people > 0).all()
    assert (flows.employed_residents < region.municipalities.population).all()


def test_the_table_of_jobs_adds_up(region):
    table, firms, count = region.job_table, region.firms, len(region.municipalities)
    jobs = np.bincount(table.municipality, table.jobs, count)
    assert np.array_equal(jobs, region.commuting.jobs)
    registered = table.size_class != ""
    in_firms = np.bincount(table.municipality[registered], table.jobs[registered], count)
    assert np.array_equal(in_firms, np.bincount(firms.municipality, firms.jobs[:, -1], count))
    assert table.firms.sum() == firms.active.sum()


def test_firms_have_jobs_while_they_exist(region):
    firms = region.firms
    years = np.array(YEARS)
    exists = years >= firms.opened[:, None]
    exists &= (firms.closed[:, None] == 0) | (years < firms.closed[:, None])
    assert np.array_equal(firms.jobs > 0, exists)
    closed = firms.closed[~firms.active]
    assert len(closed) > 0
    assert closed.min() > FIRST_YEAR
    assert np.array_equal(firms.jobs[:, -1] > 0, firms.active)


@pytest.mark.parametrize(
    ("stage", "low", "high"),
    [("growth", 1.25, 9.0), ("embryonic", 1.5, 99.0), ("decay", 0.0, 0.8), ("maturity", 0.6, 1.4)],
)
def test_clusters_live_as_their_stage_says(region, stage, low, high):
    firms = region.firms
    for number in firms.planted.number[firms.planted.stage == stage]:
        jobs = firms.jobs[firms.cluster == number].sum(axis=0)
        assert low < jobs[-1] / jobs[0] < high


def test_firms_of_a_cluster_are_near_by_road(region):
    firms = region.firms
    for number in firms.planted.number:
        minutes = firm_minutes(region, np.flatnonzero(firms.cluster == number))
        assert 1.0 < minutes.max() <= CLUSTER_MINUTES


def test_a_cluster_is_of_one_sector_and_noise_of_all(region):
    firms = region.firms
    for number, sector in zip(firms.planted.number, firms.planted.sector):
        assert set(firms.sector[firms.cluster == number]) == {sector}
    noise = firms.sector[firms.cluster == 0]
    assert set(firms.planted.sector) <= set(noise)
    # No sector's noise gathers in one municipality.
    keys = list(zip(noise, firms.municipality[firms.cluster == 0]))
    assert len(set(keys)) == len(keys)


def test_two_clusters_face_each_other_over_the_river(region):
    firms, towns = region.firms, region.towns
    left, right = (towns.xy[i] for i in towns.facing)
    assert np.hypot(*(left - right)) < 2000
    ends = [int(np.argmin(np.hypot(*(region.roads.lines.first_xy - xy).T))) for xy in (left, right)]
    nodes = region.roads.from_index[ends]
    there = dijkstra(arcs(region.roads), indices=nodes)[:, nodes]
    assert 0.5 * (there[0, 1] + there[1, 0]) >= FACING_MINUTES
    one, other = np.flatnonzero(firms.cluster == 1), np.flatnonzero(firms.cluster == 2)
    assert firms.planted.sector[0] == firms.planted.sector[1]
    minutes = firm_minutes(region, np.concatenate([one, other]))
    between = minutes[: len(one), len(one) :]
    straight = np.hypot(*(firms.xy[one][:, None] - firms.xy[other][None]).transpose(2, 0, 1))
    assert straight.min() < 1000
    assert between.min() > 5.0


def test_free_riders_and_members_from_outside(region):
    firms = region.firms
    inside = firms.cluster > 0
    assert 0.4 < firms.member[inside].mean() < 0.8
    assert 0 < firms.member[~inside].mean() < 0.15


def test_suppliers_are_mostly_inside_a_cluster(region):
    links, firms = region.suppliers, region.firms
    first, last = firms.cluster[links.from_firm], firms.cluster[links.to_firm]
    served = last > 0
    assert (first[served] == last[served]).mean() > 0.6
    assert firms.active[links.from_firm].all()
    assert (links.from_firm != links.to_firm).all()


def test_rasters_cover_the_land(region):
    rasters = region.rasters
    xy = region.firms.xy
    column = ((xy[:, 0] - rasters.west) / rasters.cell).astype(int)
    row = ((rasters.north - xy[:, 1]) / rasters.cell).astype(int)
    for grid in (rasters.land_price, rasters.elevation):
        assert (grid[row, column] != SEA).mean() > 0.99
        assert (grid[[0, -1]] == SEA).all()
    city = rasters.land_price[
        int((rasters.north - region.towns.xy[0, 1]) / rasters.cell),
        int((region.towns.xy[0, 0] - rasters.west) / rasters.cell),
    ]
    assert city > 2 * np.median(rasters.land_price[rasters.land_price != SEA])


@pytest.mark.parametrize("steps", [1, 5, 40, 90])
def test_it_stops_when_asked(steps):
    asked = 0

    def cancelled():
        nonlocal asked
        asked += 1
        return asked >= steps

    with pytest.raises(Cancelled):
        make_region(1, "small", Monitor(is_cancelled=cancelled))


def test_progress_rises_to_the_end():
    seen = []
    make_region(3, "small", Monitor(on_progress=seen.append))
    assert seen == sorted(seen)
    assert seen[-1] > 0.9


def test_a_negative_seed_is_refused():
    with pytest.raises(InputError, match="The seed is -1"):
        make_region(-1, "small")


def test_an_unknown_size_is_refused():
    with pytest.raises(InputError, match="no size “huge”"):
        make_region(1, "huge")
