"""erik:checkroads."""

from __future__ import annotations

import html.parser

import pytest
from qgis.core import NULL

CHECK = "erik:checkroads"
FIELDS = (
    "&field=edge_id:integer&field=from_node:integer&field=to_node:integer"
    "&field=road_class:string&field=name:string&field=length_m:double&field=speed_kmh:double"
    "&field=minutes_forward:double&field=minutes_backward:double"
)


def road(edge, begin, end, xy, **changes):
    """One kilometre at 60 km/h, unless `changes` say otherwise."""
    values = {
        "edge_id": edge,
        "from_node": begin,
        "to_node": end,
        "road_class": "primary",
        "name": NULL,
        "length_m": 1000.0,
        "speed_kmh": 60.0,
        "minutes_forward": 1.0,
        "minutes_backward": 1.0,
        **changes,
    }
    wkt = None if xy is None else "LineString ({} {}, {} {})".format(*xy)
    return wkt, list(values.values())


TRIANGLE = [
    road(1, 1, 2, (500000, 5400000, 501000, 5400000)),
    road(2, 2, 3, (501000, 5400000, 501000, 5401000)),
]


class Tags(html.parser.HTMLParser):
    """Fails where tags are not closed in order."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.text = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def read(path):
    tags = Tags()
    tags.feed(path.read_text(encoding="utf-8"))
    assert tags.open == []
    return " ".join(tags.text)


def test_a_sound_network(run, make_layer, tmp_path):
    page = tmp_path / "report.html"
    done = run(CHECK, ROADS=make_layer(TRIANGLE, FIELDS), OUTPUT_HTML=str(page))
    assert done.rows() == []
    assert done.results["PROBLEMS"] == 0
    assert done.results["MAIN_KM"] == pytest.approx(2.0)
    text = read(page)
    assert "No problem was found." in text
    assert "It holds 100 % of all road." in text


def test_problems_are_points_in_the_layers_own_system(run, make_layer, tmp_path):
    layer = make_layer(
        [
            road(
                1,
                1,
                2,
                (8.0, 49.0, 8.01, 49.0),
                length_m=730.0,
                minutes_forward=0.73,
                minutes_backward=0.73,
            ),
            road(
                2,
                2,
                3,
                (8.01, 49.0, 8.02, 49.0),
                length_m=730.0,
                minutes_forward=0.73,
                minutes_backward=NULL,
            ),
            road(
                3,
                8,
                9,
                (8.5, 49.0, 8.51, 49.0),
                length_m=730.0,
                minutes_forward=0.73,
                minutes_backward=0.73,
                speed_kmh=0.0,
            ),
        ],
        FIELDS,
        crs="EPSG:4326",
    )
    page = tmp_path / "report <1>.html"
    layer.setName("Roads <b>")
    done = run(CHECK, ROADS=layer, OUTPUT_HTML=str(page))
    rows = done.rows()
    assert [(row["kind"], row["edge_id"]) for row in rows] == [
        ("separate_part", 3),
        ("cannot_leave", 2),
        ("speed", 3),
    ]
    assert rows[1]["problem"] == "Can enter, cannot leave"
    assert done.layer().crs().authid() == "EPSG:4326"
    places = [f.geometry().asPoint() for f in done.layer().getFeatures()]
    assert (places[0].x(), places[0].y()) == pytest.approx((8.5, 49.0), abs=1e-9)
    assert (places[1].x(), places[1].y()) == pytest.approx((8.02, 49.0), abs=1e-9)
    text = read(page)
    assert "Roads <b>" in text
    assert "Separate part" in text


def test_records_that_cannot_be_used_are_shown(run, make_layer, tmp_path):
    page = tmp_path / "report.html"
    layer = make_layer(
        [
            *TRIANGLE,
            road(3, 3, 1, (501000, 5401000, 500000, 5400000), minutes_forward=-1.0),
            road(4, NULL, 1, (501000, 5401000, 500000, 5400000)),
            road(5, 3, 1, None),
        ],
        FIELDS,
    )
    done = run(CHECK, ROADS=layer, OUTPUT_HTML=str(page))
    rows = [row for row in done.rows() if row["kind"] == "unusable"]
    assert [row["edge_id"] for row in rows] == [3, 4]
    assert "minutes_forward" in rows[0]["detail"]
    assert "from_node" in rows[1]["detail"]
    assert any("no usable line" in w and "(feature ids 5)" in w for w in done.warnings)
    assert "1 feature has no usable line (feature ids 5)." in read(page)


def test_the_report_is_optional(run, make_layer):
    assert "OUTPUT_HTML" not in run(CHECK, ROADS=make_layer(TRIANGLE, FIELDS)).results


def test_long_lists_are_cut_short_in_the_report(run, make_layer, tmp_path):
    page = tmp_path / "report.html"
    rows = [
        road(n, n, n + 1, (500000 + 1000 * n, 5400000, 501000 + 1000 * n, 5400000), speed_kmh=NULL)
        for n in range(25)
    ]
    done = run(CHECK, ROADS=make_layer(rows, FIELDS), OUTPUT_HTML=str(page))
    assert done.results["PROBLEMS"] == 25
    assert "… and 15 more in the layer of problems." in read(page)


def test_a_layer_that_is_no_road_network(failure, make_layer):
    layer = make_layer([("LineString (0 0, 1 1)", [])])
    said = failure(CHECK, ROADS=layer)
    assert "is not a road network: it has no field from_node" in said
    assert "“Roads from a line layer”" in said


def test_an_empty_road_network(failure, make_layer):
    assert "is empty" in failure(CHECK, ROADS=make_layer([], FIELDS))


def test_near_misses_are_cured_by_the_tolerance(run, make_layer):
    """What the check finds with a tolerance, making the network with it repairs."""
    layer = make_layer(
        [
            ("LineString (500000 5400000, 501000 5400000)", []),
            ("LineString (500400 5400003, 500400 5400900)", []),
            ("LineString (501003 5400000, 502000 5400000)", []),
        ]
    )
    broken = run("erik:roadsfromlayer", INPUT=layer)
    found = run(CHECK, ROADS=broken.layer())
    kinds = [row["kind"] for row in found.rows()]
    assert kinds.count("near_miss") == 2
    assert kinds.count("separate_part") == 2
    mended = run("erik:roadsfromlayer", INPUT=layer, TOLERANCE=5)
    assert run(CHECK, ROADS=mended.layer()).rows() == []
