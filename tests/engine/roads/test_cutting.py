"""Roads closed in part and delayed at a place: minutes to the last digit."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.reach import reach_each
from erik_clusters.erik_clusters_plugin.engine.roads.access import at_positions
from erik_clusters.erik_clusters_plugin.engine.roads.cutting import (
    joined,
    split,
    with_delays,
    without_parts,
)
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from hypothesis import given
from hypothesis import strategies as st

NAN = float("nan")


def whole(*values):
    return np.array(values, dtype=np.int64)


def real(*values):
    return np.array(values, dtype=float)


def minutes_from(network, edge, fraction):
    """Minutes to every junction, by its number."""
    (reach,) = reach_each(TravelGraph(network), at_positions(whole(edge), real(fraction)), np.inf)
    return dict(zip(network.node_ids.tolist(), reach.node_minutes.tolist()))


@pytest.fixture
def road(make_network):
    """1 --8 min, back 4-- 2 --2-- 3, the first with a bend; then a one-way road to 4."""
    return make_network(
        [
            (1, 2, 8, 4, [(0, 0), (600, 0), (600, 200)]),
            (2, 3, 2, 2, [(600, 200), (1000, 200)]),
            (3, 4, 5, NAN, [(1000, 200), (1500, 200)]),
        ]
    )


def test_pieces_share_the_minutes_and_the_length(road):
    pieces, parent, begin, end = split(road, whole(0, 0, 2), real(0.75, 0.25, 0.5))
    assert parent.tolist() == [0, 0, 0, 1, 2, 2]
    assert begin.tolist() == [0, 0.25, 0.75, 0, 0, 0.5]
    assert end.tolist() == [0.25, 0.75, 1, 1, 0.5, 1]
    assert pieces.minutes_forward.tolist() == [2, 4, 2, 2, 2.5, 2.5]
    np.testing.assert_array_equal(pieces.minutes_backward, [1, 2, 1, 2, NAN, NAN])
    assert pieces.length_m.tolist() == [200, 400, 200, 400, 250, 250]
    assert pieces.edge_id.tolist() == [1, 1, 1, 2, 3, 3]
    assert pieces.from_node.tolist() == [1, 5, 6, 2, 3, 7]
    assert pieces.to_node.tolist() == [5, 6, 2, 3, 7, 4]
    assert pieces.lines.line(1).tolist() == [[200, 0], [600, 0]]
    assert pieces.lines.line(2).tolist() == [[600, 0], [600, 200]]
    assert minutes_from(pieces, 0, 0.0) == {1: 0, 2: 8, 3: 10, 4: 15, 5: 2, 6: 6, 7: 12.5}


def test_cuts_at_the_ends_and_cuts_twice_are_no_cuts(road):
    pieces, parent, _, _ = split(road, whole(0, 0, 1, 1), real(0, 1, 0.5, 0.5))
    assert parent.tolist() == [0, 1, 1, 2]
    assert pieces.node_ids.tolist() == [1, 2, 3, 4, 5]
    same, _, _, _ = split(road, whole(), real())
    np.testing.assert_array_equal(same.minutes_forward, road.minutes_forward)


def test_what_is_left_beside_a_closed_part_keeps_its_open_end(road):
    left = without_parts(road, whole(0), real(0.25), real(0.5))
    assert left.edge_id.tolist() == [1, 1, 2, 3]
    assert left.length_m.tolist() == [200, 400, 400, 500]
    assert minutes_from(left, 0, 0.0) == {1: 0, 2: np.inf, 3: np.inf, 4: np.inf, 5: 2, 6: np.inf}
    # Back from junction 2 one comes up to the closed part: half of the 4 minutes.
    assert minutes_from(left, 2, 0.0)[6] == 2


def test_closed_parts_that_overlap_are_closed_once(road):
    left = without_parts(
        road, whole(0, 0, 0, 1), real(0.25, 0.4, 0.45, 0.0), real(0.5, 0.75, 0.5, 1.0)
    )
    assert left.edge_id.tolist() == [1, 1, 3]
    assert left.length_m.tolist() == pytest.approx([200, 200, 500])


def test_everything_closed_leaves_no_road(road):
    left = without_parts(road, whole(0, 1, 2), real(0, 0, 0), real(1, 1, 1))
    assert left.edge_count == 0 and left.node_count == 0


def test_a_delay_counts_in_both_directions_and_only_beyond_it(road):
    slow = with_delays(road, whole(0), real(0.25), real(10))
    found = minutes_from(slow, 0, 0.0)
    assert {n: found[n] for n in (1, 2, 3, 4)} == {1: 0, 2: 18, 3: 20, 4: 25}
    # The place itself before and behind the border.
    assert sorted(m for n, m in found.items() if n > 4) == [2, 12]
    back = minutes_from(slow, int(np.flatnonzero(slow.from_node == 2)[0]), 0.0)
    assert back[1] == 3 + 10 + 1
    assert slow.length_m.sum() == road.length_m.sum()


def test_delays_add_up_at_one_place_and_along_the_way(road):
    slow = with_delays(road, whole(0, 0, 1, 2), real(0.25, 0.25, 0.5, 0.5), real(1, 2, 4, 8))
    found = minutes_from(slow, 0, 0.0)
    assert (found[2], found[3], found[4]) == (8 + 3, 10 + 7, 15 + 15)


def test_a_delay_on_a_one_way_road_opens_no_way_back(road):
    slow = with_delays(road, whole(2), real(0.5), real(3))
    from_four = int(np.flatnonzero(slow.to_node == 4)[0])
    found = minutes_from(slow, from_four, 1.0)
    assert [m for m in found.values() if np.isfinite(m)] == [0]


def test_delays_at_junctions_are_no_place_along_a_road(road):
    slow = with_delays(road, whole(0, 1, 0), real(0.0, 1.0, 0.5), real(7, 9, 1))
    found = minutes_from(slow, 0, 0.0)
    assert (found[2], found[4]) == (9, 16)
    assert with_delays(road, whole(1), real(1.0), real(9)) is road


def test_a_road_that_ends_where_it_begins(make_network):
    ring = make_network([(1, 1, 8, 8, [(0, 0), (0, 200), (200, 200), (200, 0), (0, 0)])])
    pieces, _, _, _ = split(ring, whole(0, 0), real(0.25, 0.5))
    assert minutes_from(pieces, 0, 0.0) == {1: 0, 2: 2, 3: 4}
    left = without_parts(ring, whole(0), real(0.125), real(0.25))
    assert minutes_from(left, 0, 0.0) == {1: 0, 2: 1, 3: 6}
    slow = with_delays(ring, whole(0), real(0.25), real(20))
    assert sorted(minutes_from(slow, 0, 0.0).values()) == [0, 2, 6]


def test_the_network_as_the_data_have_it_is_remembered(road):
    cut = with_delays(without_parts(road, whole(0), real(0.2), real(0.4)), whole(1), real(0.5),
                      real(1))  # fmt: skip
    assert cut.uncut is road
    assert road.uncut is road


def test_joining_two_networks_joins_equal_junctions(road):
    both = joined(road.take(whole(0)), road.take(whole(1, 2)))
    assert both.edge_id.tolist() == road.edge_id.tolist()
    assert minutes_from(both, 0, 0.0) == minutes_from(road, 0, 0.0)
    np.testing.assert_array_equal(both.lines.xy, road.lines.xy)


part = st.tuples(st.integers(0, 2), st.floats(0, 1), st.floats(0, 1))


@given(st.lists(part, max_size=6))
def test_closed_length_is_the_union_of_the_parts(make_network, parts):
    network = make_network(
        [(i, i + 1, 1, 1, [(1000 * i, 0), (1000 * (i + 1), 0)]) for i in range(3)]
    )
    parts = [(e, min(a, b), max(a, b)) for e, a, b in parts if abs(a - b) > 1e-6]
    edge, begin, end = (np.array([p[k] for p in parts]) for k in range(3))
    left = without_parts(network, edge.astype(np.int64), begin.astype(float), end.astype(float))
    places = (np.arange(30000) + 0.5) / 10000
    closed = np.zeros(len(places), dtype=bool)
    for e, a, b in parts:
        closed |= (places > e + a) & (places < e + b)
    assert left.length_m.sum() == pytest.approx(3000 - 0.1 * closed.sum(), abs=1.0)


@given(st.lists(st.tuples(st.integers(0, 2), st.floats(0.001, 0.999), st.integers(0, 9)),
                max_size=6))  # fmt: skip
def test_delays_on_the_only_way_add_up(make_network, delays):
    network = make_network(
        [(i, i + 1, 1, 1, [(1000 * i, 0), (1000 * (i + 1), 0)]) for i in range(3)]
    )
    slow = with_delays(
        network,
        whole(*[d[0] for d in delays]),
        real(*[d[1] for d in delays]),
        real(*[d[2] for d in delays]),
    )
    found = minutes_from(slow, int(np.flatnonzero(slow.from_node == 0)[0]), 0.0)
    assert found[3] == pytest.approx(3 + sum(d[2] for d in delays))
