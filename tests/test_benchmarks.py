"""The truth that catchments are measured against, on a network worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from figures import Table, alternate, seconds
from truth import Positions, Truth, overlap

NAN = float("nan")
WALK_M_A_MINUTE = 5000.0 / 60.0


class Network:
    """The arrays of a road network of straight edges."""

    def __init__(self, edges, places):
        ends = [(np.array(places[a], float), np.array(places[b], float)) for a, b, *_ in edges]
        self.from_node = np.array([edge[0] for edge in edges])
        self.to_node = np.array([edge[1] for edge in edges])
        self.minutes_forward = np.array([edge[2] for edge in edges], float)
        self.minutes_backward = np.array([edge[3] for edge in edges], float)
        self.road_class = np.array([edge[4] for edge in edges], dtype=object)
        self.length_m = np.array([np.hypot(*(b - a)) for a, b in ends])
        self.lines = self
        self.xy = np.array([xy for pair in ends for xy in pair])
        self.start = np.arange(0, 2 * len(edges) + 1, 2)


@pytest.fixture
def crossroads() -> Truth:
    """A street of 1 km east from 7, then a one-way street on to 9, and a motorway north of 7.

    A slower street runs beside the first.
    """
    places = {7: (0, 0), 8: (1000, 0), 9: (2000, 0), 10: (0, 1000)}
    edges = [
        (7, 8, 2.0, 2.0, "residential"),
        (8, 9, 4.0, NAN, "residential"),
        (7, 10, 1.0, 1.0, "motorway"),
        (7, 8, 5.0, 5.0, "service"),
    ]
    return Truth(Network(edges, places))


def place(edge, fraction, walk=0.0) -> Positions:
    return Positions(np.array([edge]), np.array([fraction]), np.array([walk]))


def test_of_parallel_ways_the_faster_counts(crossroads):
    assert crossroads.junction_minutes(place(0, 0.0), 10.0) == {7: 0.0, 8: 2.0, 9: 6.0, 10: 1.0}


def test_the_limit_and_one_way_streets(crossroads):
    assert crossroads.junction_minutes(place(0, 0.25), 2.0) == {7: 0.5, 8: 1.5, 10: 1.5}
    # From a quarter of the one-way street only its end is reached.
    assert crossroads.junction_minutes(place(1, 0.25), 10.0) == {9: 3.0}


def test_the_walk_at_both_ends_is_part_of_the_time(crossroads):
    site = place(0, 0.25, WALK_M_A_MINUTE)
    junctions = crossroads.junction_minutes(site, 20.0)
    assert junctions[7] == pytest.approx(1.5)
    places = Positions(
        np.array([0, 0, 1, 1, 2]),
        np.array([0.0, 0.75, 0.0, 0.5, 0.5]),
        np.array([0.0, 2.0 * WALK_M_A_MINUTE, 0.0, 0.0, 501.0]),
    )
    # One minute to the road; along it .5, 1 and then 2 to walk; 1.5; and 2 more; too far.
    expected = [1.5, 4.0, 2.5, 4.5, np.inf]
    np.testing.assert_allclose(crossroads.minutes(site, junctions, places), expected)


def test_behind_a_site_on_a_one_way_street_is_out_of_reach(crossroads):
    site = place(1, 0.5)
    places = Positions(np.array([1, 1]), np.array([0.75, 0.25]), np.zeros(2))
    found = crossroads.minutes(site, crossroads.junction_minutes(site, 20.0), places)
    np.testing.assert_allclose(found, [1.0, np.inf])


def test_the_nearest_road_that_gives_access(crossroads):
    found = crossroads.nearest(np.array([[10.0, 300.0], [1750.0, -40.0]]))
    # The motorway is 10 m away, the streets 300 m.
    assert found.edge[0] in (0, 3) and found.edge[1] == 1
    np.testing.assert_allclose(found.fraction, [0.01, 0.75])
    np.testing.assert_allclose(found.walk_m, [300.0, 40.0])
    np.testing.assert_allclose(crossroads.xy(found), [[10.0, 0.0], [1750.0, 0.0]])


def test_random_places_follow_the_length_of_the_roads(crossroads):
    found = crossroads.random_on_roads(3000, np.random.default_rng(1))
    count = np.bincount(found.edge, minlength=4)
    # Three streets of 1 km each; none on the motorway.
    assert count[2] == 0
    assert all(900 < count[edge] < 1100 for edge in (0, 1, 3))


def test_overlap():
    truth, inside = np.array([1, 1, 1, 0, 0], bool), np.array([0, 1, 1, 1, 0], bool)
    assert overlap(truth, inside) == 0.5
    assert overlap(truth, truth) == 1.0


def test_a_table_reads_well():
    table = Table("Figures", ("method", "time"), ["A note."])
    table.add("short", seconds(0.0123))
    table.add("a longer one", seconds(123.4))
    table.demand("fast", False)
    assert table.text().splitlines() == [
        "## Figures",
        "",
        "| method       |    time |",
        "|--------------|--------:|",
        "| short        |   12 ms |",
        "| a longer one | 123.4 s |",
        "",
        "A note.",
        "",
        "- MISSED: fast",
    ]
    with pytest.raises(ValueError, match="every column"):
        table.add("one cell")


def test_contestants_take_turns():
    turns = []
    taken = alternate(3, a=lambda: turns.append("a"), b=lambda: turns.append("b"))
    assert turns == ["a", "b"] * 3
    assert set(taken) == {"a", "b"} and all(value >= 0 for value in taken.values())
