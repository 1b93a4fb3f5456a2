"""A road network from lines."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import (
    Cancelled,
    InputError,
    Monitor,
)
from erik_clusters.erik_clusters_plugin.engine.roads import snapping
from erik_clusters.erik_clusters_plugin.engine.roads.lines import (
    Junctions,
    LineTable,
    network_from_lines,
)
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from hypothesis import example, given, settings
from hypothesis import strategies as st


def table(*lines, speed=None, forward=None, backward=None, road_class=None):
    count = len(lines)
    return LineTable(
        Polylines.from_list([np.array(line, dtype=float) for line in lines]),
        np.arange(1, count + 1),
        np.full(count, 60.0) if speed is None else np.array(speed, dtype=float),
        np.array([True] * count if forward is None else forward),
        np.array([True] * count if backward is None else backward),
        np.array(road_class or [""] * count, dtype=object),
        np.array([""] * count, dtype=object),
        "EPSG:32632",
    )


def build(lines, junctions=Junctions.SHARED_VERTICES, tolerance=0.0, crossings=None):
    """Return the network and the warnings, measured in the plane."""
    warnings = []
    network = network_from_lines(
        lines,
        junctions,
        tolerance,
        lambda parts, monitor: parts.lengths(),
        lambda xy: xy,
        lambda parts, monitor: np.array(crossings, dtype=float),
        Monitor(on_warning=lambda sentence: warnings.append(str(sentence))),
    )
    return network, warnings


def shape(network):
    """Edges as a set that does not depend on their order, direction or numbers."""
    edges = []
    for number in range(network.edge_count):
        line = [tuple(xy) for xy in network.lines.line(number).round(9).tolist()]
        ways = network.minutes_forward[number], network.minutes_backward[number]
        if line[::-1] < line:
            line, ways = line[::-1], ways[::-1]
        edges.append((tuple(line), tuple(np.isfinite(ways).tolist())))
    return sorted(edges)


def test_lines_are_cut_at_a_shared_vertex():
    network, warnings = build(
        table([(0, 0), (1000, 0), (2000, 0)], [(1000, 0), (1000, 500)], speed=[60, 30])
    )
    assert network.edge_count == 3
    assert network.node_count == 4
    assert network.length_m.tolist() == [1000, 1000, 500]
    assert network.minutes_forward.tolist() == [1.0, 1.0, 1.0]
    assert network.minutes_backward.tolist() == [1.0, 1.0, 1.0]
    assert warnings == []


def test_line_ends_do_not_cut_other_lines():
    network, _ = build(
        table([(0, 0), (1000, 0), (2000, 0)], [(1000, 0), (1000, 500)]), Junctions.LINE_ENDS
    )
    assert network.edge_count == 2
    assert network.node_count == 4


def test_one_way_lines_stay_one_way_in_every_piece():
    network, _ = build(
        table(
            [(0, 0), (1000, 0), (2000, 0)],
            [(1000, 0), (1000, 500)],
            forward=[True, False],
            backward=[False, True],
        )
    )
    assert np.isfinite(network.minutes_forward).tolist() == [True, True, False]
    assert np.isfinite(network.minutes_backward).tolist() == [False, False, True]


def test_every_crossing_cuts_both_lines_at_the_same_place():
    network, _ = build(
        table([(0, 0), (1000, 0)], [(300, -100), (300, 100)]),
        Junctions.EVERY_CROSSING,
        crossings=[(300, 0)],
    )
    assert network.edge_count == 4
    assert network.node_count == 5
    assert sorted(network.length_m.tolist()) == [100, 100, 300, 700]


def test_a_line_that_crosses_itself_is_cut_there():
    network, _ = build(
        table([(0, 0), (100, 0), (100, 50), (50, 50), (50, -50)]),
        Junctions.EVERY_CROSSING,
        crossings=[(50, 0)],
    )
    assert network.edge_count == 3
    assert network.node_count == 3


def test_lines_without_length_are_named():
    network, warnings = build(table([(0, 0), (100, 0)], [(5, 5), (5, 5)]))
    assert network.edge_count == 1
    assert "1 lines have no length and are left out (feature ids 2)." in warnings


def test_only_lines_without_length():
    with pytest.raises(InputError, match="No line has a length"):
        build(table([(5, 5), (5, 5)]))


def test_repeated_vertices_do_not_make_edges():
    network, _ = build(table([(0, 0), (50, 0), (50, 0), (100, 0)]))
    assert network.edge_count == 1
    assert network.length_m.tolist() == [100]


def test_a_line_and_its_double_become_one_edge():
    a = [(0, 0), (50, 10), (100, 0)]
    network, warnings = build(table(a, a[::-1], a))
    assert network.edge_count == 1
    assert network.arc_count == 2
    assert "2 features lie exactly on another one." in warnings[0]
    assert "(feature ids 2, 3)" in warnings[0]


def test_opposite_one_ways_on_one_line_become_a_two_way_edge():
    a = [(0, 0), (50, 10), (100, 0)]
    network, _ = build(table(a, a[::-1], forward=[True, True], backward=[False, False]))
    assert network.edge_count == 1
    assert network.arc_count == 2


def test_of_doubles_with_other_speeds_the_faster_stays_in_each_direction():
    a = [(0, 0), (50, 10), (100, 0)]
    network, warnings = build(
        table(a, a, a[::-1], speed=[30, 60, 90], forward=[True] * 3, backward=[True, True, False])
    )
    # Against the first line 90 wins, along it 60; 30 is of no use.
    assert sorted(network.speed_kmh.tolist()) == [60, 90]
    assert "(feature ids 1)" in warnings[0]


def test_opposite_one_ways_of_other_speeds_are_not_cut_at_every_vertex():
    a = [(0, 0), (50, 10), (100, 0)]
    network, _ = build(
        table(a, a[::-1], speed=[30, 60], forward=[True, True], backward=[False, False])
    )
    assert network.edge_count == 2
    assert network.arc_count == 2
    assert network.node_count == 2


def test_a_closed_line_stays_closed():
    network, _ = build(table([(0, 0), (100, 0)], forward=[False], backward=[False]))
    assert network.edge_count == 1
    assert network.arc_count == 0


def test_ends_within_the_tolerance_become_one_junction():
    network, warnings = build(table([(0, 0), (100, 0)], [(102, 0), (200, 0)]), tolerance=3.0)
    assert network.node_count == 3
    assert "joined places with another one (1)" in warnings[0]


def test_ends_beyond_the_tolerance_stay_apart():
    network, _ = build(table([(0, 0), (100, 0)], [(104, 0), (200, 0)]), tolerance=3.0)
    assert network.node_count == 4


def test_a_dead_end_is_led_to_the_line_it_stops_short_of():
    network, warnings = build(table([(0, 0), (100, 0)], [(40, 2), (40, 80)]), tolerance=3.0)
    assert network.edge_count == 3
    assert network.node_count == 4
    assert sorted(network.length_m.tolist()) == [40, 60, 80]
    assert "led dead ends to the line beside them (1)" in warnings[0]


def test_a_dead_end_prefers_a_vertex_within_the_tolerance():
    network, _ = build(
        table([(0, 0), (41, 0), (100, 0)], [(40, 2), (40, 80)], [(41, 0), (41, -50)]),
        tolerance=3.0,
    )
    assert network.edge_count == 4
    assert network.node_count == 5


def test_carriageways_side_by_side_stay_apart():
    along = [(x, 0.0) for x in range(0, 201, 20)]
    back = [(x, 4.0) for x in range(0, 201, 20)][::-1]
    far = [(-500, 0), (0, 0)], [(0, 4), (-500, 100)], [(200, 0), (700, 0)], [(700, 100), (200, 4)]
    network, _ = build(table(along, back, *far), tolerance=3.0)
    assert network.edge_count == 6
    network, _ = build(table(along, back, *far), tolerance=5.0)
    # Only their ends meet now, not the vertices in between.
    assert network.edge_count == 6
    assert network.node_count == 6


def test_vertices_that_differ_by_rounding_are_one():
    network, _ = build(
        table([(0, 0), (100, 0), (200, 0)], [(100.0, -50), (100.004, 0.003), (100, 50)]),
        tolerance=1.0,
    )
    assert network.edge_count == 4
    assert network.node_count == 5


def test_a_ring_that_nearly_closes_is_closed():
    network, _ = build(
        table([(0, 0), (50, 0), (50, 50), (0, 50), (0, 1)]), Junctions.LINE_ENDS, tolerance=2.0
    )
    assert network.node_count == 1


def test_a_short_line_is_kept_where_nothing_else_draws_it_together():
    network, warnings = build(
        table([(-100, 0), (0, 0)], [(0, 0), (2, 0)], [(2, 0), (100, 0)]), tolerance=3.0
    )
    assert sorted(network.length_m.tolist()) == [2, 98, 100]
    assert not any("short" in warning for warning in warnings)


def test_a_short_line_between_many_ends_keeps_its_ends_apart():
    network, _ = build(
        table(
            [(-100, 0), (-0.9, 1)],
            [(0, 0), (2, 0)],
            [(1, 0.9), (100, 50)],
            [(1.2, -0.9), (50, -90)],
        ),
        tolerance=3.0,
    )
    assert network.edge_count == 4
    assert network.node_count == 5
    assert network.length_m.min() > 0


def test_a_street_of_short_lines_is_joined_and_not_swallowed():
    steps = [[(x, 0), (x + 1, 0.8)] for x in range(0, 60, 2)]
    network, _ = build(table(*steps, [(-50, 0), (0, 0)], [(60, 0), (110, 0)]), tolerance=2.0)
    assert network.edge_count == len(steps) + 2
    assert network.node_count == network.edge_count + 1
    assert np.ptp(network.lines.xy[:, 0]) == 160


def test_a_tolerance_that_takes_too_many_ends_for_one_place(monkeypatch):
    crowd = table(*[[(x, 0), (x, 50)] for x in range(10)])
    monkeypatch.setattr(snapping, "MOST_PAIRS", 20)
    with pytest.raises(InputError, match="too many line ends count as one place"):
        build(crowd, Junctions.LINE_ENDS, tolerance=30.0)


def test_a_tolerance_that_makes_long_chains(monkeypatch):
    chain = table(*[[(x, 0), (x, 50)] for x in range(10)])
    monkeypatch.setattr(snapping, "MOST_CHAINED", 3)
    with pytest.raises(InputError, match="long chains of line ends"):
        build(chain, Junctions.LINE_ENDS, tolerance=1.0)


def test_lengths_that_cannot_be_measured_are_named():
    warnings = []
    network = network_from_lines(
        table([(0, 0), (100, 0)], [(0, 50), (100, 50)]),
        Junctions.SHARED_VERTICES,
        0.0,
        lambda parts, monitor: np.array([100.0, np.nan]),
        lambda xy: xy,
        lambda parts, monitor: np.empty((0, 2)),
        Monitor(on_warning=lambda sentence: warnings.append(str(sentence))),
    )
    assert network.edge_count == 1
    assert "(feature ids 2)" in warnings[0]


def test_many_dead_ends_are_a_warning():
    _, warnings = build(table(*[[(0, y), (100, y)] for y in range(0, 100, 5)]))
    assert any("100 % of the junctions are dead ends" in warning for warning in warnings)


def test_can_be_cancelled():
    with pytest.raises(Cancelled):
        network_from_lines(
            table([(0, 0), (1, 0)]),
            Junctions.SHARED_VERTICES,
            0.0,
            lambda parts, monitor: parts.lengths(),
            lambda xy: xy,
            lambda parts, monitor: np.empty((0, 2)),
            Monitor(is_cancelled=lambda: True),
        )


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1), st.sampled_from(list(Junctions)[:2]))
@example(76260, Junctions.SHARED_VERTICES)
@example(2896, Junctions.SHARED_VERTICES)
def test_the_order_of_the_lines_does_not_matter(seed, junctions):
    random = np.random.default_rng(seed)
    lines = [random.integers(0, 60, (random.integers(2, 5), 2)).astype(float) for _ in range(25)]
    lines = [line for line in lines if np.any(line != line[0])]
    order = random.permutation(len(lines))
    here, _ = build(table(*lines), junctions, tolerance=2.5)
    there, _ = build(table(*[lines[k] for k in order]), junctions, tolerance=2.5)
    assert shape(here) == shape(there)
    assert here.node_count == there.node_count
