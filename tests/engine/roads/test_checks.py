"""Problems of hand-made networks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.checks import Kind, check_network
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines, place_numbers
from hypothesis import given, settings
from hypothesis import strategies as st


def network(*edges):
    """Make a network of (line, ways) with ways "both", "forward", "backward", "closed"."""
    lines = Polylines.from_list([np.array(line, dtype=float) for line, _ in edges])
    count = len(edges)
    node = place_numbers(np.concatenate([lines.first_xy, lines.last_xy]))
    length = lines.lengths()
    minutes = length / 1000.0
    ways = [way for _, way in edges]
    return RoadNetwork(
        np.arange(101, 101 + count),
        node[:count],
        node[count:],
        np.array([""] * count, dtype=object),
        np.array([""] * count, dtype=object),
        length,
        np.full(count, 60.0),
        np.where([w in ("both", "forward") for w in ways], minutes, np.nan),
        np.where([w in ("both", "backward") for w in ways], minutes, np.nan),
        lines,
        "EPSG:32632",
    )


SQUARE = [
    ([(0, 0), (1000, 0)], "both"),
    ([(1000, 0), (1000, 1000)], "both"),
    ([(1000, 1000), (0, 1000)], "both"),
    ([(0, 1000), (0, 0)], "both"),
]


def found(*edges, tolerance=5.0):
    return check_network(network(*SQUARE, *edges), tolerance).problems


def test_a_sound_network_has_no_problems():
    checked = check_network(network(*SQUARE), 5.0)
    assert checked.problems == []
    assert checked.km == checked.main_km == 4.0
    assert checked.parts == 1


def test_a_separate_part_is_shown_where_it_is_nearest():
    problems = found(([(1300, 0), (2000, 0)], "both"), ([(2000, 0), (2000, 50)], "both"))
    assert [p.kind for p in problems] == [Kind.PART]
    part = problems[0]
    assert part.xy == (1300, 0)
    assert part.km == pytest.approx(0.75)
    assert part.gap_m == pytest.approx(300)
    assert part.edge_id == 105
    assert "Part 2 by size, 0.75 km" in str(part.detail)
    assert "300.0 m" in str(part.detail)


def test_a_one_way_street_that_only_leads_in_is_a_trap():
    problems = found(([(1000, 0), (1500, 0)], "forward"), ([(1500, 0), (1500, 400)], "both"))
    assert [(p.kind, p.xy, p.edge_id) for p in problems] == [(Kind.TRAP, (1500, 0), 105)]
    assert problems[0].km == pytest.approx(0.9)
    assert "not back" in str(problems[0].detail)


def test_a_one_way_street_that_only_leads_out():
    problems = found(([(1000, 0), (1500, 0)], "backward"))
    assert [p.kind for p in problems] == [Kind.SOURCE]


def test_a_place_between_two_one_way_streets_that_lead_away_from_it():
    # In by the one, on from there by nobody: the last junction is neither reached nor left.
    problems = found(([(1000, 0), (1500, 0)], "forward"), ([(1500, 0), (2000, 0)], "backward"))
    assert sorted(p.kind.value for p in problems) == ["cannot_enter_or_leave", "cannot_leave"]


def test_two_traps_apart_are_two_problems():
    problems = found(([(1000, 0), (1500, 0)], "forward"), ([(0, 1000), (-500, 1000)], "forward"))
    assert [p.kind for p in problems] == [Kind.TRAP, Kind.TRAP]
    assert {p.edge_id for p in problems} == {105, 106}


def test_a_road_that_is_closed_both_ways():
    problems = found(([(0, 0), (1000, 1000)], "closed"))
    assert [(p.kind, p.edge_id, p.xy) for p in problems] == [(Kind.CLOSED, 105, (500, 500))]


@pytest.mark.parametrize(
    ("speed", "says"),
    [
        (np.nan, "missing"),
        (0.0, "The speed is 0 km/h"),
        (-5.0, "The speed is -5 km/h"),
        (250.0, "more than 200 km/h"),
    ],
)
def test_speeds_that_cannot_be(speed, says):
    roads = network(*SQUARE)
    kmh = roads.speed_kmh.copy()
    kmh[2] = speed
    problems = check_network(replace(roads, speed_kmh=kmh), 5.0).problems
    speeds = [p for p in problems if p.kind is Kind.SPEED]
    assert [p.edge_id for p in speeds] == [103]
    assert says in str(speeds[0].detail)


@pytest.mark.parametrize(
    ("forward", "backward", "bad"),
    [
        (1.0, 1.0, False),
        (1.04, 1.04, False),
        (2.0, 2.0, True),
        (0.0, 1.0, True),
        (1.0, 2.0, False),  # a limit of its own, against the line
        (1.0, 0.1, True),  # 600 km/h
        (1.0, np.nan, False),
        (2.0, np.nan, True),
    ],
)
def test_minutes_must_fit_length_and_speed(forward, backward, bad):
    roads = network(*SQUARE)
    along, against = roads.minutes_forward.copy(), roads.minutes_backward.copy()
    along[0], against[0] = forward, backward
    problems = check_network(
        replace(roads, minutes_forward=along, minutes_backward=against), 5.0
    ).problems
    assert [p.edge_id for p in problems if p.kind is Kind.MINUTES] == ([101] if bad else [])


def test_a_length_that_the_line_does_not_have():
    roads = network(*SQUARE)
    length = roads.length_m.copy()
    length[1] = 1200.0
    problems = check_network(replace(roads, length_m=length), 5.0).problems
    lengths = [p for p in problems if p.kind is Kind.LENGTH]
    assert [p.edge_id for p in lengths] == [102]
    assert "1,000.0 m long, but length_m says 1,200.0 m" in str(lengths[0].detail)


def test_a_dead_end_just_short_of_a_road():
    problems = found(([(0, 0), (-300, 300), (-3, 500)], "both"))
    assert [(p.kind, p.edge_id, p.other_id, p.xy) for p in problems] == [
        (Kind.NEAR_MISS, 105, 104, (-3, 500))
    ]
    assert problems[0].gap_m == pytest.approx(3.0)
    assert found(([(0, 0), (-300, 300), (-3, 500)], "both"), tolerance=2.9) == []


def test_two_dead_ends_that_face_each_other_are_one_problem():
    problems = found(([(0, 0), (-300, 0)], "both"), ([(0, 1000), (-300, 1000), (-300, 3)], "both"))
    assert [p.kind for p in problems] == [Kind.NEAR_MISS]


def test_a_stub_beside_the_road_it_starts_from_is_no_near_miss():
    assert found(([(0, 0), (-2, 8)], "both")) == []


def test_a_dead_end_that_touches_a_road_without_a_junction():
    problems = found(([(0, 0), (-300, 300), (0, 500)], "both"))
    assert [(p.kind, p.gap_m) for p in problems] == [(Kind.NEAR_MISS, 0.0)]


def test_a_road_drawn_twice():
    problems = found(([(1000, 0), (500, 0.5), (0, 0)], "both"))
    assert [(p.kind, p.edge_id, p.other_id) for p in problems] == [(Kind.DUPLICATE, 105, 101)]


def test_opposite_one_way_lines_and_other_ways_round_are_not_drawn_twice():
    assert found(([(0, 0), (500, 5), (1000, 0)], "both")) == []
    pair = ([(0, 0), (1000, 1000)], "forward"), ([(1000, 1000), (0, 0)], "forward")
    assert found(*pair) == []


def test_can_be_cancelled():
    with pytest.raises(Cancelled):
        check_network(network(*SQUARE), 5.0, Monitor(is_cancelled=lambda: True))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_cut_off_roads_and_the_main_network_are_all_there_is(seed):
    """Every junction outside of the main network is told of, none inside."""
    random = np.random.default_rng(seed)
    places = random.uniform(0, 1e5, (12, 2))
    edges = []
    for _ in range(20):
        a, b = random.choice(12, 2, replace=False)
        edges.append(([places[a], places[b]], random.choice(["both", "forward", "backward"])))
    roads = network(*edges)
    checked = check_network(roads, 0.0)
    cut_off = [
        p for p in checked.problems if p.kind in (Kind.PART, Kind.TRAP, Kind.SOURCE, Kind.STRANDED)
    ]
    whole = checked.main_km == pytest.approx(checked.km)
    assert whole == (not cut_off)
    assert sum(p.km for p in cut_off) >= checked.km - checked.main_km - 1e-6
