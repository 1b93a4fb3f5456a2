"""Catchments on networks whose areas can be worked out by hand."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
import shapely
from erik_clusters.erik_clusters_plugin.engine.catchments.catchments import (
    Overlap,
    Request,
    catchments,
)
from erik_clusters.erik_clusters_plugin.engine.catchments.data_edge import at_data_edge
from erik_clusters.erik_clusters_plugin.engine.catchments.nearest_surface import nearest_surface
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder, at_positions
from erik_clusters.erik_clusters_plugin.engine.roads.cutting import with_delays, without_parts
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph

WALK_KMH = 6.0  # 100 m a minute


def request(*minutes, overlap=Overlap.OVERLAPPING, cell=25.0, limit=300.0, own=None):
    return Request(minutes, overlap, cell, WALK_KMH, limit, own)


def run(graph, access, wanted):
    return list(catchments(graph, access, wanted))


def shape(catchment):
    return shapely.from_wkb(catchment.area)


def sites(*positions):
    edge, fraction = np.array(positions, dtype=float).reshape(-1, 2).T
    return at_positions(edge.astype(np.int64), fraction)


def lattice(make_graph, side=7, spacing=1000.0, seed=5):
    """A square town with roads of unlike speed, one in five of them one-way."""
    random = np.random.default_rng(seed)
    edges, xy = [], {}
    for row in range(side):
        for column in range(side):
            node = row * side + column
            xy[node] = tuple(
                (np.array([column, row]) + random.uniform(-0.3, 0.3, 2)) * spacing + 3000.0
            )
            for other in ([node + 1] if column + 1 < side else []) + (
                [node + side] if row + 1 < side else []
            ):
                minutes = float(random.uniform(1, 3))
                back = None if random.uniform() < 0.2 else minutes * float(random.uniform(1, 1.5))
                edges.append((node, other, minutes, back))
    return make_graph(edges, xy)


@pytest.fixture(scope="module")
def town(make_graph):
    return lattice(make_graph)


TOWN_SITES = sites((3, 0.31), (30, 0.77), (55, 0.5), (70, 0.12))


def test_a_straight_road_has_the_area_worked_out_by_hand(make_graph):
    # 4 km in 4 minutes each way from the middle: 1000 m a minute, and a walk of 100 m a
    # minute. In 2 minutes: along the road where x / 1000 + y / 100 <= 2, a diamond of
    # 2000 by 200 m each way.
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (8000, 0)})
    (found,) = run(graph, sites((0, 0.5)), request(2.0, cell=10.0, limit=500))
    assert shape(found).area == pytest.approx(2 * 2000 * 200, rel=2e-3)
    # The tips lie between two rows of cells: 5 m off the road, 50 m short.
    assert shape(found).bounds == pytest.approx((2050, -200, 5950, 200), abs=1)
    assert found.road_km == pytest.approx(4.0)
    assert (found.site, found.minutes_from, found.minutes) == (0, 0.0, 2.0)


def test_the_walking_limit_cuts_the_area(make_graph):
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (8000, 0)})
    (found,) = run(graph, sites((0, 0.5)), request(2.0, cell=10.0, limit=100))
    # The diamond without its tips: 100 m is reached where 1 minute is left.
    assert shape(found).area == pytest.approx(2 * 2000 * 200 - 2 * 1000 * 100, rel=2e-3)
    assert shape(found).bounds[3] == pytest.approx(100, abs=0.5)


def test_a_motorway_gives_no_access_to_the_land_beside_it(make_graph):
    # Two towns' roads, joined by a motorway of 6 km.
    xy = {0: (0, 0), 1: (1000, 0), 2: (7000, 0), 3: (8000, 0)}
    graph = make_graph([(0, 1, 1, 1), (1, 2, 3, 3), (2, 3, 1, 1)], xy)
    graph.network.road_class[1] = "motorway"
    (found,) = run(graph, sites((0, 0.0)), request(10.0))
    assert len(shape(found).geoms) == 2
    assert not shape(found).intersects(shapely.box(1400, -500, 6600, 500))
    assert found.road_km == pytest.approx(8.0)


def test_bands_nest_exactly_and_do_not_depend_on_one_another(town):
    found = run(town, TOWN_SITES, request(2.0, 3.5, 5.0, 8.0, cell=33.3))
    assert len(found) == 16
    for first, second in zip(found, found[1:]):
        assert shape(first).is_valid
        if first.site == second.site:
            assert shape(second).covers(shape(first))
            assert second.road_km > first.road_km
            assert second.minutes_from == first.minutes
    alone = run(town, TOWN_SITES, request(3.5, cell=33.3))
    assert [c.area for c in alone] == [c.area for c in found if c.minutes == 3.5]


def test_to_the_sites_is_from_them_on_reversed_roads(town):
    network = town.network
    turned = TravelGraph(
        replace(
            network,
            minutes_forward=network.minutes_backward,
            minutes_backward=network.minutes_forward,
        )
    )
    wanted = request(3.0, 6.0)
    towards = [(c.area, c.road_km) for c in run(town.reversed, TOWN_SITES, wanted)]
    assert towards == [(c.area, c.road_km) for c in run(turned, TOWN_SITES, wanted)]
    assert towards != [(c.area, c.road_km) for c in run(town, TOWN_SITES, wanted)]


def test_merged_is_the_union_of_the_overlapping(town):
    each = run(town, TOWN_SITES, request(4.0))
    (merged,) = run(town, TOWN_SITES, request(4.0, overlap=Overlap.MERGED))
    union = shapely.union_all([shape(c) for c in each])
    assert merged.site is None
    # Where catchments meet, a boundary between cells is drawn from the nearer of two times.
    assert shape(merged).covers(union.buffer(-1e-6))
    assert shape(merged).area == pytest.approx(union.area, rel=2e-3)


def test_shares_do_not_overlap_and_together_are_the_merged_area(town):
    bands = (3.0, 5.0, 8.0)
    shares = run(town, TOWN_SITES, request(*bands, overlap=Overlap.NEAREST))
    merged = run(town, TOWN_SITES, request(*bands, overlap=Overlap.MERGED))
    assert [(c.site, c.minutes) for c in shares] == [(s, m) for s in range(4) for m in bands]
    for whole in merged:
        parts = [c for c in shares if c.minutes == whole.minutes]
        shapes = [shape(c) for c in parts]
        assert all(s.is_valid for s in shapes)
        area = shape(whole).area
        assert sum(s.area for s in shapes) == pytest.approx(area, rel=1e-9)
        assert shapely.union_all(shapes).symmetric_difference(shape(whole)).area < 1e-9 * area
        assert sum(c.road_km for c in parts) == pytest.approx(whole.road_km)
    for first, second in zip(shares, shares[1:]):
        if first.site == second.site:
            lost = shape(first).difference(shape(second)).area
            # Corners where three areas meet are given to the nearest cell: parts of a cell.
            assert lost < 25.0**2


def test_the_order_of_sites_only_permutes_the_shares(town):
    order = np.array([2, 0, 3, 1])
    wanted = request(3.0, 6.0, overlap=Overlap.NEAREST)
    straight = {(c.site, c.minutes): c for c in run(town, TOWN_SITES, wanted)}
    for found in run(town, TOWN_SITES.take(order), wanted):
        same = straight[int(order[found.site]), found.minutes]
        assert shape(found).symmetric_difference(shape(same)).area < 1e-6
        assert found.road_km == pytest.approx(same.road_km)


def test_the_order_of_roads_changes_little(town):
    order = np.random.default_rng(1).permutation(town.network.edge_count)
    mixed = TravelGraph(town.network.take(order))
    moved = sites(*[(np.flatnonzero(order == e)[0], f) for e, f in [(3, 0.31), (30, 0.77)]])
    for a, b in zip(run(town, TOWN_SITES.take(np.arange(2)), request(5.0)),
                    run(mixed, moved, request(5.0))):  # fmt: skip
        assert shape(a).symmetric_difference(shape(b)).area < 1e-3 * shape(a).area
        assert a.road_km == pytest.approx(b.road_km)


def test_two_sites_at_one_place(town):
    twins = sites((30, 0.77), (30, 0.77))
    first, second = run(town, twins, request(4.0))
    assert first.area == second.area
    (share,) = run(town, twins, request(4.0, overlap=Overlap.NEAREST))
    assert share.site == 0
    assert shape(share).equals(shape(first))
    assert share.road_km == pytest.approx(first.road_km)


def test_minutes_of_their_own(town):
    own = np.array([2.0, np.nan, 6.0, np.nan])
    found = run(town, TOWN_SITES, request(3.0, 5.0, own=own))
    assert [(c.site, c.minutes_from, c.minutes) for c in sorted(found, key=lambda c: c.site)] == [
        (0, 0, 2), (1, 0, 3), (1, 3, 5), (2, 0, 6), (3, 0, 3), (3, 3, 5)
    ]  # fmt: skip
    alone = run(town, TOWN_SITES, request(6.0))
    assert next(c.area for c in found if c.site == 2) == alone[2].area


def test_minutes_of_their_own_when_merged_or_split(town):
    own = np.array([2.0, 3.0, 4.0, 2.0])
    each = run(town, TOWN_SITES, request(3.0, own=own))
    union = shapely.union_all([shape(c) for c in each])
    (merged,) = run(town, TOWN_SITES, request(3.0, own=own, overlap=Overlap.MERGED))
    assert shape(merged).area == pytest.approx(union.area, rel=5e-3)
    assert merged.minutes == 4.0
    shares = run(town, TOWN_SITES, request(3.0, own=own, overlap=Overlap.NEAREST))
    assert [(c.site, c.minutes) for c in shares] == [(0, 2), (1, 3), (2, 4), (3, 2)]
    assert sum(shape(c).area for c in shares) == pytest.approx(shape(merged).area, rel=1e-9)
    for share, whole in zip(shares, sorted(each, key=lambda c: c.site)):
        assert shape(share).difference(shape(whole)).area < 0.01 * shape(whole).area


def test_the_cell_fits_the_shortest_time_that_is_used():
    bands = (10.0, 30.0)
    assert request(*bands, cell=0.0).cell == 25.0
    assert request(*bands, cell=40.0).cell == 40.0
    assert request(*bands, cell=0.0, own=np.array([20.0, 60.0])).cell == 50.0
    assert request(*bands, cell=0.0, own=np.array([20.0, np.nan])).cell == 25.0


def test_a_site_whose_walk_takes_all_the_time_has_no_catchment(make_graph):
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (8000, 0)})
    access = AccessFinder(graph).locate(np.array([[4000.0, 450.0]]), WALK_KMH, 500.0)
    found = run(graph, access, request(2.0, 4.0, 5.0, limit=500))
    assert [c.minutes for c in found] == [5.0]


def test_nobody_on_the_network_is_no_catchment(make_graph):
    graph = make_graph([(0, 1, 8, 8)])
    for overlap in Overlap:
        assert run(graph, sites((-1, 0)), request(5.0, overlap=overlap)) == []


def test_clipped_where_the_reach_touches_the_edge_of_the_data(make_graph):
    # A town of 11 x 11 junctions; the middle is 5 km from every edge, 1 minute a km.
    side = 11
    xy = {r * side + c: (1000.0 * c, 1000.0 * r) for r in range(side) for c in range(side)}
    edges = [(n, n + 1, 1, 1) for n in xy if n % side < side - 1]
    edges += [(n, n + side, 1, 1) for n in xy if n < side * (side - 1)]
    graph = make_graph(edges, xy)
    graph.network.road_class[:] = "residential"
    middle = sites((edges.index((60, 61, 1, 1)), 0.0))
    assert [c.clipped for c in run(graph, middle, request(4.9, 5.0))] == [False, True]
    # A tertiary road that ends in the middle of the town: the data end there.
    edges.append((61, 200, 1, 1))
    spur = make_graph(edges, {**xy, 200: (6500.0, 5500.0)})
    spur.network.road_class[:] = "residential"
    spur.network.road_class[-1] = "tertiary"
    assert [c.clipped for c in run(spur, middle, request(1.9, 2.0))] == [False, True]


def test_a_closed_or_delayed_road_is_no_edge_of_the_data(make_graph):
    side = 11
    xy = {r * side + c: (1000.0 * c, 1000.0 * r) for r in range(side) for c in range(side)}
    edges = [(n, n + 1, 1, 1) for n in xy if n % side < side - 1]
    edges += [(n, n + side, 1, 1) for n in xy if n < side * (side - 1)]
    network = make_graph(edges, xy).network
    middle = edges.index((60, 61, 1, 1))
    shut = without_parts(network, np.array([middle]), np.array([0.25]), np.array([0.5]))
    slow = with_delays(shut, np.array([middle]), np.array([0.1]), np.array([1.0]))
    assert at_data_edge(slow).sum() == at_data_edge(network).sum() == 40
    (found,) = run(TravelGraph(slow), sites((middle, 0.0)), request(3.0))
    assert not found.clipped


def test_grids_go_when_their_network_goes(make_graph):
    graph = make_graph([(0, 1, 8, 8)])
    run(graph, sites((0, 0.5)), request(2.0))
    gone = weakref.ref(graph.network)
    del graph
    gc.collect()
    assert gone() is None


def test_cells_that_are_too_small_for_the_area(make_graph):
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (90000.0, 90000.0)})
    with pytest.raises(InputError, match=r"Cells of 1 m are too small .* larger cell size"):
        run(graph, sites((0, 0.5)), request(8.0, cell=1.0))


def test_tiny_cells_are_refused_before_the_roads_are_sampled_as_finely(make_graph):
    """A sample each 0.1 mm of 127 km would be a billion."""
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (90000.0, 90000.0)})
    with pytest.raises(InputError, match=r"Cells of 0\.0001 m are too small"):
        run(graph, sites((0, 0.5)), request(8.0, cell=1e-4))


@pytest.mark.parametrize("overlap", list(Overlap))
def test_stops_when_asked(town, overlap):
    asked = []
    monitor = Monitor(is_cancelled=lambda: len(asked) > 5 or bool(asked.append(1)))
    with pytest.raises(Cancelled):
        list(catchments(town, TOWN_SITES, request(4.0, overlap=overlap), monitor))


def test_the_surface_holds_the_minutes_worked_out_by_hand(make_graph):
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (8000, 0)})
    found = nearest_surface(graph, sites((0, 0.5)), 3.0, 50.0, WALK_KMH, 200.0)
    rows, columns = np.nonzero(np.isfinite(found.minutes))
    x = found.west + (columns + 0.5) * 50.0
    y = found.north - (rows + 0.5) * 50.0
    expected = np.abs(x - 4000) / 1000 + np.abs(y) / 100
    np.testing.assert_allclose(found.minutes[rows, columns], expected, atol=1e-4)
    assert expected.max() <= 3.0 and np.abs(y).max() == 175
    # Every cell whose middle is within 3 minutes and 200 m: 8 rows of them.
    wanted = sum(int((3 - abs(h) / 100) * 1000 // 50 * 2) for h in range(-175, 200, 50))
    assert len(rows) == wanted
    assert found.reached_km2 == pytest.approx(wanted * 0.0025)


def test_a_surface_that_reaches_no_cell_is_empty(make_graph):
    graph = make_graph([(0, 1, 8, 8)], {0: (0, 0), 1: (8000, 0)})
    found = nearest_surface(graph, sites((0, 0.5)), 0.001, 500.0, WALK_KMH, 10.0)
    assert np.isnan(found.minutes).all() and found.reached_km2 == 0
