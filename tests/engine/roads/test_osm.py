"""Road networks from small files written by hand, and from real ones."""

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads.components import main_network
from erik_clusters.erik_clusters_plugin.engine.roads.osm import read_osm_roads
from erik_clusters.erik_clusters_plugin.engine.roads.osm_rules import LeftOut
from erik_clusters.erik_clusters_plugin.engine.roads.speeds import Mode
from pyproj import Geod

MODES = pytest.mark.parametrize("mode", list(Mode))
# Five places on the parallel of 47 degrees, 0.01 degrees apart, and one north of the third.
ROW = {n: (round(9.0 + 0.01 * n, 2), 47.0) for n in range(1, 6)}
CROSS = {**ROW, 6: (9.03, 47.01)}
STEP_M = Geod(ellps="WGS84").inv(9.01, 47.0, 9.02, 47.0)[2]
STREET = {"highway": "residential"}


@MODES
def test_roads_are_cut_where_they_meet(write_osm, mode):
    path = write_osm(CROSS, [((1, 2, 3, 4, 5), STREET), ((3, 6), STREET)])
    network = read_osm_roads(path, mode).network
    assert network.edge_count == 3
    assert network.node_count == 4
    assert network.arc_count == 6
    assert network.crs == "EPSG:4326"
    assert network.length_m[:2] == pytest.approx([2 * STEP_M, 2 * STEP_M], rel=1e-9)
    assert network.lines.line(0).tolist() == [[9.01, 47.0], [9.02, 47.0], [9.03, 47.0]]
    middle = network.to_node[0]
    assert network.from_node[1] == middle == network.from_node[2]


@MODES
def test_roads_that_cross_without_a_shared_node_do_not_meet(write_osm, mode):
    nodes = {1: (9.0, 47.0), 2: (9.02, 47.0), 3: (9.01, 46.99), 4: (9.01, 47.01)}
    network = read_osm_roads(write_osm(nodes, [((1, 2), STREET), ((3, 4), STREET)]), mode).network
    assert (network.edge_count, network.node_count) == (2, 4)


@MODES
def test_a_way_that_is_left_out_cuts_nothing(write_osm, mode):
    path = write_osm(CROSS, [((1, 2, 3, 4), STREET), ((3, 6), {**STREET, "access": "no"})])
    assert read_osm_roads(path, mode).network.edge_count == 1


@pytest.mark.parametrize(
    ("mode", "kmh"), [(Mode.CAR, 30.0), (Mode.BICYCLE, 16.0), (Mode.FOOT, 5.0)]
)
def test_minutes(write_osm, mode, kmh):
    network = read_osm_roads(write_osm(ROW, [((1, 2), STREET)]), mode).network
    minutes = STEP_M / 1000 / kmh * 60
    assert network.speed_kmh.tolist() == [kmh]
    assert network.minutes_forward == pytest.approx([minutes])
    assert network.minutes_backward == pytest.approx([minutes])


@pytest.mark.parametrize(
    ("mode", "forward", "backward"),
    [(Mode.CAR, False, True), (Mode.BICYCLE, False, True), (Mode.FOOT, True, True)],
)
def test_one_way_against_the_line(write_osm, mode, forward, backward):
    tags = {**STREET, "oneway": "-1", "maxspeed:backward": "20", "maxspeed": "50"}
    network = read_osm_roads(write_osm(ROW, [((1, 2), tags)]), mode).network
    assert np.isfinite(network.minutes_forward).tolist() == [forward]
    assert np.isfinite(network.minutes_backward).tolist() == [backward]
    if mode is Mode.CAR:
        assert network.speed_kmh.tolist() == [20.0]
        assert network.minutes_backward == pytest.approx([STEP_M / 1000 / 20 * 60])


@pytest.mark.parametrize(("mode", "arcs"), [(Mode.CAR, 2), (Mode.BICYCLE, 2), (Mode.FOOT, 4)])
def test_a_roundabout_is_a_closed_way_of_one_direction(write_osm, mode, arcs):
    tags = {"highway": "primary", "junction": "roundabout", "landuse": "grass", "place": "square"}
    nodes = {1: (9.0, 47.0), 2: (9.001, 47.0), 3: (9.001, 47.001), 4: (9.0, 47.001)}
    nodes |= {5: (8.99, 47.0), 6: (9.01, 47.0)}
    ways = [((1, 2, 3, 4, 1), tags), ((5, 1), STREET), ((2, 6), STREET)]
    network = read_osm_roads(write_osm(nodes, ways), mode).network
    round_about = network.road_class == "primary"
    assert round_about.sum() == 2
    assert network.take(np.flatnonzero(round_about)).arc_count == arcs


def test_names(write_osm):
    ways = [
        ((1, 2), {**STREET, "name": "Käsgasse", "ref": "K 1"}),
        ((2, 3), {**STREET, "ref": "L 7"}),
        ((3, 4), STREET),
    ]
    assert read_osm_roads(write_osm(ROW, ways)).network.name.tolist() == ["Käsgasse", "L 7", ""]


@MODES
def test_a_ferry_takes_as_long_as_it_says(write_osm, mode):
    # The harbour road ends at the second of three places: the crossing is cut there.
    ferry = {"route": "ferry", "duration": "0:20", "motor_vehicle": "yes"}
    network = read_osm_roads(write_osm(CROSS, [((1, 3, 5), ferry), ((3, 6), STREET)]), mode).network
    crossing = network.road_class == "ferry"
    assert network.minutes_forward[crossing] == pytest.approx([10.0, 10.0], rel=1e-3)
    assert network.minutes_backward[crossing].sum() == pytest.approx(20.0)
    assert not network.gives_access[crossing].any()


@pytest.mark.parametrize("duration", ["soon", "0:01", "P400D"])
def test_a_ferry_of_impossible_duration_goes_at_the_speed_of_the_table(write_osm, duration):
    roads = read_osm_roads(write_osm(ROW, [((1, 5), {"route": "ferry", "duration": duration})]))
    assert roads.network.speed_kmh.tolist() == [20.0]
    assert roads.report.bad_durations == 1


def test_what_is_left_out_is_counted(write_osm):
    ways = [
        ((1, 2), {**STREET, "maxspeed": "fast"}),
        ((2, 3), {**STREET, "maxspeed": "999"}),
        ((3, 4), {"highway": "footway"}),
        ((4, 5), {**STREET, "access": "private"}),
        ((1, 5), {**STREET, "oneway": "reversible"}),
        ((1, 3), {**STREET, "area": "yes"}),
        ((2, 4), {"railway": "rail"}),
    ]
    report = read_osm_roads(write_osm(ROW, ways)).report
    assert report.read == 6
    assert report.used == 2
    assert report.left_out == {
        LeftOut.OTHER_CLASS: 1,
        LeftOut.CLOSED: 1,
        LeftOut.REVERSIBLE: 1,
        LeftOut.AREA: 1,
    }
    assert (report.unreadable_limits, report.implausible_limits) == (1, 1)
    assert report.limit_examples == ["way 1: maxspeed=fast", "way 2: maxspeed=999"]


def test_repeated_places(write_osm):
    nodes = {**ROW, 9: ROW[1]}
    ways = [((1, 1, 2, 2, 3), STREET), ((1, 9), STREET)]
    roads = read_osm_roads(write_osm(nodes, ways))
    assert roads.network.length_m == pytest.approx([2 * STEP_M])
    assert roads.network.edge_count == 1
    assert roads.report.without_line == 1


@MODES
@pytest.mark.parametrize(
    ("extent", "read", "edges"),
    [
        # all of it
        ((9.0, 46.99, 9.06, 47.02), 2, 3),
        # a part of the long road between two places, and nothing of the side street: the
        # road is not cut where the side street, which was not read, would begin
        ((9.035, 46.99, 9.037, 47.001), 1, 1),
        # from the second place to beyond the side street
        ((9.015, 46.99, 9.031, 47.02), 2, 3),
        # the side street only
        ((9.025, 47.004, 9.035, 47.005), 1, 1),
    ],
)
def test_only_roads_that_touch_the_extent(write_osm, mode, extent, read, edges):
    path = write_osm(CROSS, [((1, 2, 3, 4, 5), STREET), ((3, 6), STREET)])
    roads = read_osm_roads(path, mode, extent)
    assert roads.report.read == read
    assert roads.network.edge_count == edges
    if read == 1:
        # Whole, although most of it lies outside.
        whole = (4 * STEP_M, 1112.0)
        assert min(abs(roads.network.length_m.sum() - m) for m in whole) < 2


def test_pieces_outside_the_extent_are_dropped(write_osm):
    # Both roads begin in the extent and meet beyond it; what follows is dropped.
    nodes = {**ROW, 7: (9.011, 47.001)}
    path = write_osm(nodes, [((1, 2, 3, 4, 5), STREET), ((7, 4), STREET)])
    roads = read_osm_roads(path, extent=(9.0, 46.99, 9.015, 47.02))
    assert roads.network.edge_count == 2
    assert roads.report.outside == 1


def test_an_extent_between_the_bends_of_a_road(write_osm):
    # The box around the road touches the extent, and the road itself does not.
    nodes = {1: (9.0, 47.0), 2: (9.1, 47.0), 3: (9.1, 47.1)}
    path = write_osm(nodes, [((1, 2, 3), STREET)])
    assert "lies in the chosen extent" in sentence(path, extent=(9.01, 47.05, 9.02, 47.06))


def sentence(*arguments, **named):
    with pytest.raises(InputError) as error:
        read_osm_roads(*arguments, **named)
    return str(error.value)


@pytest.mark.parametrize(
    ("mode", "tags", "read"),
    [
        (Mode.CAR, {"highway": "footway"}, 1),
        (Mode.BICYCLE, {"highway": "steps"}, 1),
        (Mode.FOOT, {"waterway": "river"}, 0),
    ],
)
def test_a_file_without_roads(write_osm, mode, tags, read):
    assert sentence(write_osm(ROW, [((1, 2), tags)]), mode) == (
        f"small.osm holds no roads for the mode {mode.value}: {read} of its ways are roads, "
        "paths or ferries, and none of them is open to it. Choose another mode or another file."
    )


def test_a_file_of_lone_points(write_osm):
    path = write_osm({**ROW, 9: ROW[1]}, [((1, 9), STREET)])
    assert "holds no roads for the mode car: 1 of its ways" in sentence(path)


def test_an_extent_without_roads(write_osm, shared):
    path = write_osm(ROW, [((1, 2), STREET)])
    assert sentence(path, extent=(1.0, 1.0, 2.0, 2.0)) == (
        "No road of small.osm lies in the chosen extent. Choose an extent that overlaps the "
        "file, or none."
    )
    path = str(shared / "data/osm/liechtenstein_2025.osm.pbf")
    assert sentence(path, extent=(1.0, 1.0, 2.0, 2.0)) == (
        "No road of liechtenstein_2025.osm.pbf lies in the chosen extent. The file covers 9.471 "
        "to 9.636 degrees east and 47.048 to 47.271 degrees north: choose an extent that "
        "overlaps it, or none."
    )


def test_cancelling(shared):
    path = str(shared / "data/osm/malta_2016.osm.pbf")
    asked = []
    with pytest.raises(Cancelled):
        read_osm_roads(
            path, monitor=Monitor(is_cancelled=lambda: asked.append(1) or len(asked) > 9)
        )
    assert len(asked) == 10


@pytest.fixture(scope="module")
def real(shared):
    folder = shared / "data/osm"
    return {
        name: read_osm_roads(str(folder / f"{file}.osm.pbf")).network
        for name, file in {
            "Rhein-Neckar": "rnv_rhein-neckar_2016",
            "Malta": "malta_2016",
            "Liechtenstein": "liechtenstein_2025",
        }.items()
    }


@pytest.mark.parametrize(
    ("region", "junctions", "arcs", "km"),
    [
        ("Rhein-Neckar", 42_823, 95_278, 5_458),
        ("Malta", 22_915, 54_149, 2_521),
        ("Liechtenstein", 5_297, 11_516, 456),
    ],
)
def test_real_regions_have_the_size_that_was_counted_otherwise(real, region, junctions, arcs, km):
    # The counts are of roads; ferries come on top.
    network = real[region].take(np.flatnonzero(real[region].road_class != "ferry"))
    assert network.node_count == pytest.approx(junctions, rel=0.001)
    assert network.arc_count == pytest.approx(arcs, rel=0.001)
    assert network.length_m.sum() / 1000 == pytest.approx(km, rel=0.003)


def test_real_networks_are_sound(real):
    for network in real.values():
        assert np.array_equal(np.unique(network.edge_id), network.edge_id)
        assert (network.length_m > 0).all()
        assert network.speed_kmh.min() >= 3
        assert network.speed_kmh.max() <= 160
        open_ways = np.isfinite([network.minutes_forward, network.minutes_backward])
        assert open_ways.any(axis=0).all()
        # One place, one junction.
        ends = np.concatenate([network.lines.first_xy, network.lines.last_xy])
        nodes = np.concatenate([network.from_node, network.to_node])
        assert len(np.unique(np.column_stack([ends, nodes]), axis=0)) == network.node_count


def test_gozo_is_reached_by_ferry_only(real):
    malta = real["Malta"]
    without = malta.take(np.flatnonzero(malta.road_class != "ferry"))

    def northernmost(network):
        return main_network(network).network.lines.xy[:, 1].max()

    assert northernmost(malta) > 36.06
    assert northernmost(without) < 36.01


def test_extent_of_a_real_file_keeps_a_part_of_the_whole(real, shared):
    extent = (14.49, 35.88, 14.53, 35.91)
    part = read_osm_roads(str(shared / "data/osm/malta_2016.osm.pbf"), extent=extent).network
    whole = {(round(m, 6), c) for m, c in zip(real["Malta"].length_m, real["Malta"].road_class)}
    inside = [(round(m, 6), c) in whole for m, c in zip(part.length_m, part.road_class)]
    assert 1000 < part.edge_count < 10_000
    # Only at the rim, where a side street outside was not read, may roads be longer.
    assert np.mean(inside) > 0.98
