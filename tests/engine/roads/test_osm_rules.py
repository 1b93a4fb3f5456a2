"""What tags say, in all three modes."""

import pytest
from erik_clusters.erik_clusters_plugin.engine.roads.osm_rules import LeftOut, use_of_way
from erik_clusters.erik_clusters_plugin.engine.roads.speeds import Mode, read_speeds

SPEEDS = read_speeds()
BOTH, ALONG, AGAINST, SHUT = "both", "along", "against", "shut"


def ways_open(tags, mode):
    use = use_of_way(tags, mode, SPEEDS)
    if use.left_out is not None:
        return SHUT
    return {(True, True): BOTH, (True, False): ALONG, (False, True): AGAINST}[
        (use.forward, use.backward)
    ]


@pytest.mark.parametrize(
    ("tags", "car", "bicycle", "foot"),
    [
        # classes
        ("highway=residential", BOTH, BOTH, BOTH),
        ("highway=service", BOTH, BOTH, BOTH),
        ("highway=motorway", ALONG, SHUT, SHUT),
        ("highway=motorway_link", BOTH, SHUT, SHUT),
        ("highway=trunk", BOTH, BOTH, BOTH),
        ("highway=trunk motorroad=yes", BOTH, SHUT, SHUT),
        ("highway=trunk motorroad=yes bicycle=yes", BOTH, BOTH, SHUT),
        ("highway=track", SHUT, BOTH, BOTH),
        ("highway=path", SHUT, BOTH, BOTH),
        ("highway=cycleway", SHUT, BOTH, BOTH),
        ("highway=footway", SHUT, SHUT, BOTH),
        ("highway=footway bicycle=yes", SHUT, BOTH, BOTH),
        ("highway=pedestrian bicycle=dismount", SHUT, BOTH, BOTH),
        ("highway=steps", SHUT, SHUT, BOTH),
        ("highway=construction", SHUT, SHUT, SHUT),
        ("highway=residential area=yes", SHUT, SHUT, SHUT),
        # access, from the widest group to the mode itself
        ("highway=service access=no", SHUT, SHUT, SHUT),
        ("highway=service access=private", SHUT, SHUT, SHUT),
        ("highway=service access=customers", BOTH, BOTH, BOTH),
        ("highway=service access=no motor_vehicle=yes", BOTH, SHUT, SHUT),
        ("highway=service access=private motor_vehicle=permissive", BOTH, SHUT, SHUT),
        ("highway=service access=private motor_vehicle=destination", BOTH, SHUT, SHUT),
        ("highway=service access=private motor_vehicle=delivery", SHUT, SHUT, SHUT),
        ("highway=service access=no vehicle=yes", BOTH, BOTH, SHUT),
        ("highway=service access=no foot=designated", SHUT, SHUT, BOTH),
        ("highway=service access=no bicycle=permissive", SHUT, BOTH, SHUT),
        ("highway=residential vehicle=no", SHUT, SHUT, BOTH),
        ("highway=residential vehicle=no bicycle=yes", SHUT, BOTH, BOTH),
        ("highway=residential vehicle=no motor_vehicle=destination", BOTH, SHUT, BOTH),
        ("highway=residential motor_vehicle=no", SHUT, BOTH, BOTH),
        ("highway=residential motor_vehicle=private", SHUT, BOTH, BOTH),
        ("highway=residential motor_vehicle=no motorcar=yes", BOTH, BOTH, BOTH),
        ("highway=residential motorcar=no", SHUT, BOTH, BOTH),
        ("highway=residential motorcar=private", SHUT, BOTH, BOTH),
        ("highway=residential bicycle=no", BOTH, SHUT, BOTH),
        ("highway=secondary bicycle=use_sidepath", BOTH, SHUT, BOTH),
        ("highway=residential foot=no", BOTH, BOTH, SHUT),
        # one-way streets
        ("highway=residential oneway=yes", ALONG, ALONG, BOTH),
        ("highway=residential oneway=true", ALONG, ALONG, BOTH),
        ("highway=residential oneway=1", ALONG, ALONG, BOTH),
        ("highway=residential oneway=no", BOTH, BOTH, BOTH),
        ("highway=residential oneway=-1", AGAINST, AGAINST, BOTH),
        ("highway=residential oneway=reverse", AGAINST, AGAINST, BOTH),
        ("highway=residential oneway=reversible", SHUT, SHUT, BOTH),
        ("highway=residential oneway=alternating", BOTH, BOTH, BOTH),
        ("highway=residential oneway=maybe", BOTH, BOTH, BOTH),
        ("highway=primary junction=roundabout", ALONG, ALONG, BOTH),
        ("highway=primary junction=circular", ALONG, ALONG, BOTH),
        ("highway=primary junction=roundabout oneway=-1", AGAINST, AGAINST, BOTH),
        ("highway=motorway oneway=no", BOTH, SHUT, SHUT),
        # bicycles against the traffic
        ("highway=residential oneway=yes oneway:bicycle=no", ALONG, BOTH, BOTH),
        ("highway=residential oneway=-1 oneway:bicycle=no", AGAINST, BOTH, BOTH),
        ("highway=residential oneway:bicycle=yes", BOTH, ALONG, BOTH),
        ("highway=residential oneway=yes cycleway=opposite", ALONG, BOTH, BOTH),
        ("highway=residential oneway=yes cycleway=opposite_lane", ALONG, BOTH, BOTH),
        ("highway=residential oneway=yes cycleway:left=opposite_track", ALONG, BOTH, BOTH),
        ("highway=residential oneway=yes cycleway:left:oneway=-1", ALONG, BOTH, BOTH),
        ("highway=residential oneway=yes cycleway:right:oneway=no", ALONG, BOTH, BOTH),
        ("highway=residential oneway=yes cycleway:right:oneway=yes", ALONG, ALONG, BOTH),
        ("highway=residential oneway=yes cycleway=lane", ALONG, ALONG, BOTH),
        ("highway=residential oneway=yes oneway:foot=yes", ALONG, ALONG, ALONG),
        # ferries
        ("route=ferry", BOTH, BOTH, BOTH),
        ("route=ferry motorcar=yes", BOTH, BOTH, BOTH),
        ("route=ferry foot=yes", SHUT, SHUT, BOTH),
        ("route=ferry foot=yes bicycle=yes", SHUT, BOTH, BOTH),
        ("route=ferry motor_vehicle=no", SHUT, SHUT, BOTH),
        ("route=ferry motor_vehicle=yes foot=no", BOTH, BOTH, SHUT),
        ("route=ferry access=private", SHUT, SHUT, SHUT),
    ],
)
def test_which_ways_are_open(tags, car, bicycle, foot):
    pairs = dict(tag.split("=") for tag in tags.split())
    found = [ways_open(pairs, mode) for mode in (Mode.CAR, Mode.BICYCLE, Mode.FOOT)]
    assert found == [car, bicycle, foot]


@pytest.mark.parametrize(
    ("tags", "mode", "reason"),
    [
        ({"highway": "footway"}, Mode.CAR, LeftOut.OTHER_CLASS),
        ({"highway": "service", "access": "no"}, Mode.CAR, LeftOut.CLOSED),
        ({"highway": "service", "area": "yes"}, Mode.CAR, LeftOut.AREA),
        ({"highway": "service", "oneway": "reversible"}, Mode.CAR, LeftOut.REVERSIBLE),
    ],
)
def test_why_a_way_is_left_out(tags, mode, reason):
    assert use_of_way(tags, mode, SPEEDS).left_out is reason


@pytest.mark.parametrize(
    ("tags", "car", "bicycle", "foot"),
    [
        ({"highway": "primary"}, 70, 16, 5),
        ({"highway": "primary", "maxspeed": "50"}, 50, 16, 5),
        ({"highway": "residential", "maxspeed": "walk"}, 6, 6, 5),
        ({"highway": "primary", "maxspeed": "900"}, 70, 16, 5),
        ({"highway": "residential", "bicycle": "dismount"}, 30, 5, 5),
        ({"route": "ferry"}, 20, 20, 20),
        ({"route": "ferry", "maxspeed": "10 knots"}, 18.52, 18.52, 18.52),
    ],
)
def test_speeds(tags, car, bicycle, foot):
    found = [use_of_way(tags, mode, SPEEDS).forward_kmh for mode in Mode]
    assert found == pytest.approx([car, bicycle, foot])


def test_a_speed_for_each_direction():
    use = use_of_way(
        {"highway": "primary", "maxspeed:forward": "80", "maxspeed:backward": "40"},
        Mode.CAR,
        SPEEDS,
    )
    assert (use.forward_kmh, use.backward_kmh) == (80, 40)
