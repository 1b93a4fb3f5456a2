"""The choice of sites for `make run`."""

from __future__ import annotations

import pytest
import sites
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from sites import Candidate


def test_the_heaviest_come_first_and_none_too_near():
    town = Candidate("town", 0, 0, 100)
    suburb = Candidate("suburb", 3, 0, 90)
    far = Candidate("far", 10, 0, 5)
    assert sites.well_spread([far, suburb, town], 3, apart=5) == [town, far]
    assert sites.well_spread([far, suburb, town], 1, apart=5) == [town]


def test_how_far_apart_candidates_lie():
    assert sites.across([Candidate("a", 0, 0, 1), Candidate("b", 3, 4, 1)]) == 5
    assert sites.across([]) == 0


def test_equal_weights_do_not_depend_on_the_order():
    some = [Candidate("b", 0, 0, 1), Candidate("a", 1, 0, 1), Candidate("c", 9, 0, 1)]
    assert sites.well_spread(some, 2, 5) == sites.well_spread(some[::-1], 2, 5)


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("12345", 12345), ("12 345", 12345), ("12,345 (2016)", 12345), ("1.234", 1234),
        ("", None), (None, None), ("unknown", None), ("~500", None),
    ],
)  # fmt: skip
def test_population_tags(text, people):
    assert sites.population(text) == people


@pytest.fixture
def places(tmp_path):
    path = tmp_path / "places.osm"
    path.write_text(
        """<osm version="0.6">
        <node id="1" lat="47.1" lon="9.5" version="1"><tag k="place" v="town"/>
          <tag k="name" v="Hill “A”"/><tag k="population" v="6 002"/></node>
        <node id="2" lat="47.2" lon="9.6" version="1"><tag k="place" v="village"/>
          <tag k="name" v="Dale"/></node>
        <node id="3" lat="47.3" lon="9.7" version="1"><tag k="place" v="hamlet"/>
          <tag k="name" v="Too small"/></node>
        <node id="4" lat="47.3" lon="9.7" version="1"><tag k="place" v="city"/></node>
        </osm>"""
    )
    return path


def test_places_of_an_osm_file(places):
    assert sorted(sites.places_of_osm(places), key=lambda c: c.name) == [
        Candidate("Dale", 9.6, 47.2, 1000),
        Candidate("Hill “A”", 9.5, 47.1, 6002),
    ]


def test_a_file_that_is_no_osm_file_has_no_places(tmp_path):
    (tmp_path / "notes.osm.pbf").write_text("notes")
    assert sites.places_of_osm(tmp_path / "notes.osm.pbf") == []


def test_junctions_of_main_roads(qgis_app):
    roads = QgsVectorLayer(
        "LineString?crs=EPSG:4326&field=from_node:integer&field=to_node:integer"
        "&field=road_class:string&field=name:string",
        "roads", "memory",
    )  # fmt: skip
    for start, end, road_class, name, wkt in [
        (1, 2, "primary", "A", "LINESTRING (0 0, 1 0)"),
        (2, 3, "primary", "A", "LINESTRING (1 0, 2 0)"),
        (4, 2, "secondary", "B", "LINESTRING (1 1, 1 0)"),
        (3, 5, "residential", "C", "LINESTRING (2 0, 3 0)"),
        (3, 6, "primary", None, "LINESTRING (2 0, 2 5)"),
    ]:
        feature = QgsFeature(roads.fields())
        feature.setAttributes([start, end, road_class, name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        roads.dataProvider().addFeature(feature)
    (junction,) = sites.main_junctions(roads)
    assert (junction.name, junction.x, junction.y) == ("A / B", 1, 0)


def test_the_middle_of_many_comes_first():
    row = [Candidate(str(x), x, 0, 1) for x in range(11)]
    assert sites.well_spread(sites.middle_first(row), 1, 1)[0].x == 5
    assert sites.middle_first([]) == []
