"""Pieces of road within a travel time, on roads worked out by hand and on random ones."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.reach import reach_each, reach_nearest
from erik_clusters.erik_clusters_plugin.engine.catchments.reached_roads import (
    reached_length_km,
    reached_length_km_by_site,
    reached_pieces,
)
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessPoints, at_positions
from hypothesis import given
from hypothesis import strategies as st


def sites(*positions):
    return at_positions(
        np.array([p[0] for p in positions]), np.array([p[1] for p in positions], dtype=float)
    )


def reach_of(graph, positions, limit):
    return next(reach_each(graph, sites(*positions), limit))


def rows(pieces):
    return [
        tuple(round(float(v), 9) for v in row)
        for row in zip(
            pieces.edge,
            pieces.start,
            pieces.end,
            pieces.minutes_start,
            pieces.minutes_end,
        )
    ]


def test_a_road_is_cut_at_the_limit(make_graph):
    # 0 --4 min-- 1 --4 min-- 2, site in the middle of the first edge, 5 minutes:
    # back to 0 in 2, on to 1 in 2, three quarters of the second edge.
    graph = make_graph([(0, 1, 4, 4), (1, 2, 4, 4)])
    reach = reach_of(graph, [(0, 0.5)], 5.0)
    pieces = reached_pieces(reach, np.array([5.0]))
    assert rows(pieces) == [(0, 0, 0.5, 2, 0), (0, 0.5, 1, 0, 2), (1, 0, 0.75, 2, 5)]
    assert pieces.minutes_end[-1] == 5.0
    assert pieces.lines.line(2).tolist() == [[1000, 0], [1750, 0]]
    assert reached_length_km(reach, np.array([1.0, 2.0, 5.0])) == pytest.approx([0.5, 1, 1.75])


def test_ways_from_both_ends_meet_where_their_times_are_equal(make_graph):
    # A triangle: from 0 to 1 in 1 minute, to 2 in 3; on the 4-minute road between them
    # 1 + 4f = 3 + 4(1 - f) at f = 0.75, after 4 minutes.
    graph = make_graph([(0, 1, 1, 1), (0, 2, 3, 3), (1, 2, 4, 4)])
    reach = reach_of(graph, [(0, 0.0)], 10.0)
    far = [row for row in rows(reached_pieces(reach, np.array([10.0]))) if row[0] == 2]
    assert far == [(2, 0, 0.75, 1, 4), (2, 0.75, 1, 4, 3)]


def test_one_way_roads_are_driven_one_way(make_graph):
    # The site stands on a one-way road; what lies behind it is reached round the block.
    graph = make_graph([(0, 1, 4, None), (1, 0, 6, 6)])
    reach = reach_of(graph, [(0, 0.25)], 20.0)
    pieces = rows(reached_pieces(reach, np.array([20.0])))
    # 3 minutes to junction 1, 9 to junction 0, 10 to the site from behind.
    assert pieces == [(0, 0, 0.25, 9, 10), (0, 0.25, 1, 0, 3), (1, 0, 1, 3, 9)]


def test_to_the_site_is_the_reverse(make_graph):
    graph = make_graph([(0, 1, 4, None)])
    reach = reach_of(graph.reversed, [(0, 0.5)], 1.0)
    assert rows(reached_pieces(reach, np.array([1.0]))) == [(0, 0.25, 0.5, 1, 0)]


def test_bands_cut_at_each_limit_and_keep_every_stretch_once(make_graph):
    graph = make_graph([(0, 1, 10, 10)])
    reach = reach_of(graph, [(0, 0.0)], 9.0)
    pieces = reached_pieces(reach, np.array([3.0, 6.0, 9.0]))
    assert rows(pieces) == [(0, 0, 0.3, 0, 3), (0, 0.3, 0.6, 3, 6), (0, 0.6, 0.9, 6, 9)]
    assert pieces.band.tolist() == [0, 1, 2]
    assert pieces.length_m.tolist() == pytest.approx([300, 300, 300])


def test_several_sites_share_a_road_at_the_middle(make_graph):
    graph = make_graph([(0, 1, 10, 10)])
    reach = reach_nearest(graph, sites((0, 0.0), (0, 0.5), (0, 1.0)), 10.0)
    pieces = reached_pieces(reach, np.array([10.0]))
    assert rows(pieces) == [
        (0, 0, 0.25, 0, 2.5),
        (0, 0.25, 0.5, 2.5, 0),
        (0, 0.5, 0.75, 0, 2.5),
        (0, 0.75, 1, 2.5, 0),
    ]
    assert pieces.site.tolist() == [0, 1, 1, 2]
    by_site = reached_length_km_by_site(reach, np.array([1.0, 10.0]))
    assert by_site == pytest.approx(np.array([[0.1, 0.25], [0.2, 0.5], [0.1, 0.25]]))


def test_a_site_with_a_long_walk_does_not_cut_a_road_that_another_reaches_sooner(make_graph):
    graph = make_graph([(0, 1, 10, 10)])
    access = AccessPoints(
        np.array([0, 0]), np.array([0.0, 0.2]), np.array([0.0, 500.0]), np.array([0.0, 6.0])
    )
    reach = reach_nearest(graph, access, 5.0)
    pieces = reached_pieces(reach, np.array([5.0]))
    assert rows(pieces) == [(0, 0, 0.5, 0, 5)]
    assert pieces.site.tolist() == [0]


def test_the_walk_to_the_road_counts(make_graph):
    graph = make_graph([(0, 1, 10, 10)])
    access = AccessPoints(np.array([0]), np.array([0.5]), np.array([83.0]), np.array([1.0]))
    reach = next(reach_each(graph, access, 2.0))
    assert rows(reached_pieces(reach, np.array([2.0]))) == [
        (0, 0.4, 0.5, 2, 1),
        (0, 0.5, 0.6, 1, 2),
    ]


def test_roads_that_take_no_time_and_dead_ends_and_loops(make_graph):
    graph = make_graph([(0, 1, 0, 0), (1, 2, 5, 5), (2, 2, 4, 4)], {2: (2000, 0)})
    reach = reach_of(graph, [(0, 0.5)], 8.0)
    assert rows(reached_pieces(reach, np.array([8.0]))) == [
        (0, 0, 0.5, 0, 0),
        (0, 0.5, 1, 0, 0),
        (1, 0, 1, 0, 5),
        (2, 0, 0.5, 5, 7),
        (2, 0.5, 1, 7, 5),
    ]


def test_a_closed_road_is_not_reached(make_graph):
    graph = make_graph([(0, 1, 4, 4), (1, 2, None, None)])
    assert rows(reached_pieces(reach_of(graph, [(0, 0.0)], 9.0), np.array([9.0]))) == [
        (0, 0, 1, 0, 4)
    ]


def test_zero_minutes_reach_nothing(make_graph):
    graph = make_graph([(0, 1, 4, 4)])
    reach = reach_of(graph, [(0, 0.5)], 0.0)
    assert len(reached_pieces(reach, np.array([0.0]))) == 0
    assert reached_length_km(reach, np.array([0.0])).tolist() == [0.0]


@pytest.mark.parametrize("limits", [[], [2.0, 1.0], [1.0, 1.0], [6.0], [np.nan]])
def test_limits_that_are_not_known_or_do_not_ascend_are_refused(make_graph, limits):
    reach = reach_of(make_graph([(0, 1, 4, 4)]), [(0, 0.5)], 5.0)
    with pytest.raises(ValueError, match="limit"):
        reached_pieces(reach, np.array(limits))
    with pytest.raises(ValueError, match="limit"):
        reached_length_km(reach, np.array(limits))


minutes = st.one_of(st.none(), st.integers(0, 8).map(lambda n: n / 2), st.floats(0.01, 5))
edge = st.tuples(st.integers(0, 5), st.integers(0, 5), minutes, minutes)
position = st.tuples(st.integers(0, 11), st.one_of(st.floats(0, 1), st.sampled_from([0, 0.5, 1])))


@given(
    st.lists(edge, min_size=1, max_size=12),
    st.lists(position, min_size=1, max_size=4),
    st.floats(0, 12),
)
def test_pieces_hold_exactly_the_positions_within_the_limit(make_graph, edges, places, limit):
    graph = make_graph(edges)
    places = [(e % len(edges), f) for e, f in places]
    reach = reach_nearest(graph, sites(*places), limit)
    bands = np.array([limit / 2, limit]) if limit / 2 < limit else np.array([limit])
    pieces = reached_pieces(reach, bands)
    fraction = np.linspace(0.0, 1.0, 41) * 0.9993 + 0.0003
    for index in range(len(edges)):
        mine = np.flatnonzero(pieces.edge == index)
        assert np.all(pieces.end[mine][:-1] <= pieces.start[mine][1:])
        time = reach.minutes_at(np.full(len(fraction), index), fraction)
        inside = (pieces.start[mine] <= fraction[:, None]) & (fraction[:, None] <= pieces.end[mine])
        sure = np.abs(time - limit) > 1e-6
        assert np.array_equal(inside.any(axis=1)[sure], (time < limit)[sure])
        point, piece = np.nonzero(inside)
        piece = mine[piece]
        share = (fraction[point] - pieces.start[piece]) / (pieces.end - pieces.start)[piece]
        along = pieces.minutes_start[piece] * (1 - share) + pieces.minutes_end[piece] * share
        assert along == pytest.approx(time[point], abs=1e-6)
        assert np.all(along <= bands[pieces.band[piece]] + 1e-9)
    total = pieces.length_m.sum() / 1000.0
    assert reached_length_km(reach, bands)[-1] == pytest.approx(total, abs=1e-6)
    assert pieces.lines.lengths() == pytest.approx(pieces.length_m, abs=1e-6)


@given(st.lists(edge, min_size=1, max_size=12), position, st.floats(0, 10), st.floats(0, 10))
def test_more_time_never_reaches_less(make_graph, edges, place, one, other):
    graph = make_graph(edges)
    place = (place[0] % len(edges), place[1])
    short, long = sorted([one, other])
    kilometres = [
        reached_length_km(reach_of(graph, [place], limit), np.array([limit]))[0]
        for limit in (short, long)
    ]
    assert kilometres[0] <= kilometres[1] + 1e-9
