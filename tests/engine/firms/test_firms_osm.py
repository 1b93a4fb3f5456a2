"""Businesses from small files written by hand, and from real ones."""

from collections import Counter

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.osm import read_osm_firms
from erik_clusters.erik_clusters_plugin.engine.firms.sectors import read_sector_table
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor

# A block of 0.002 degrees with its corners 1 to 4, counterclockwise.
BLOCK = {1: (9.0, 47.0), 2: (9.002, 47.0), 3: (9.002, 47.002), 4: (9.0, 47.002)}
RING = (1, 2, 3, 4, 1)
BAKERY = {"shop": "bakery", "name": "Beck"}


def found(path, **named):
    firms = read_osm_firms(path, **named)
    return [firm.osm_id for firm in firms.firms], firms.report


def test_a_point(write_osm):
    quoted = {"shop": "bakery", "name": 'Beck "am Eck" \\ Söhne', "phone": "a=>b, c"}
    (firm,) = read_osm_firms(write_osm({7: (9.001, 47.001, quoted)})).firms
    assert firm.osm_id == "node/7"
    assert firm.name == 'Beck "am Eck" \\ Söhne'
    assert firm.business.tag == "shop=bakery"
    assert set(firm.tags.split("; ")) == {f"{k}={v}" for k, v in quoted.items()}
    assert (firm.x, firm.y) == pytest.approx((9.001, 47.001))


def test_an_area_becomes_a_point_inside_it(write_osm):
    # A horseshoe open to the east, whose middle lies outside.
    nodes = {1: (9.0, 47.0), 2: (9.3, 47.0), 3: (9.3, 47.1), 4: (9.1, 47.1)}
    nodes |= {5: (9.1, 47.2), 6: (9.3, 47.2), 7: (9.3, 47.3), 8: (9.0, 47.3)}
    path = write_osm(nodes, [((1, 2, 3, 4, 5, 6, 7, 8, 1), {"man_made": "works"})])
    (firm,) = read_osm_firms(path).firms
    assert firm.osm_id == "way/1"
    assert 9.0 < firm.x < 9.3
    assert 47.0 < firm.y < 47.3
    assert firm.x < 9.1 or not 47.1 <= firm.y <= 47.2


def test_an_area_of_several_outlines(write_osm):
    tags = {"type": "multipolygon", "landuse": "industrial", "name": "West"}
    path = write_osm(
        BLOCK, [((1, 2, 3), {}), ((3, 4, 1), {})], [([(1, "outer"), (2, "outer")], tags)]
    )
    assert found(path)[0] == ["relation/1"]


@pytest.mark.parametrize(
    ("point", "point_tags", "kept"),
    [
        ((9.001, 47.001), BAKERY, ["node/9"]),
        ((9.001, 47.001), {**BAKERY, "name": " BECK"}, ["node/9"]),
        # on the outline, as an entrance is
        ((9.001, 47.0), BAKERY, ["node/9"]),
        # outside, of another name, of another trade, without a name
        ((9.003, 47.001), BAKERY, ["node/9", "way/1"]),
        ((9.001, 47.001), {**BAKERY, "name": "Kunz"}, ["node/9", "way/1"]),
        ((9.001, 47.001), {"shop": "florist", "name": "Beck"}, ["node/9", "way/1"]),
        ((9.001, 47.001), {"shop": "bakery"}, ["node/9", "way/1"]),
    ],
)
def test_a_point_and_an_area_of_the_same_business(write_osm, point, point_tags, kept):
    path = write_osm({**BLOCK, 9: (*point, point_tags)}, [(RING, {**BAKERY, "building": "yes"})])
    ids, report = found(path)
    assert ids == kept
    assert report.merged == 2 - len(kept)


def test_two_without_a_name_are_two(write_osm):
    nameless = {"shop": "bakery"}
    path = write_osm({**BLOCK, 9: (9.001, 47.001, nameless)}, [(RING, nameless)])
    assert found(path)[0] == ["node/9", "way/1"]


def test_what_is_no_business_is_counted(write_osm):
    nodes = {
        **BLOCK,
        6: (9.1, 47.0, {"shop": "vacant"}),
        7: (9.2, 47.0, {"amenity": "bench"}),
        8: (9.3, 47.0, BAKERY),
    }
    ids, report = found(write_osm(nodes, [(RING, {"landuse": "industrial"})]))
    assert ids == ["node/8"]
    assert (report.vacant, report.unnamed_land) == (1, 1)


def test_an_area_without_extent_is_reported(write_osm):
    # The outline goes to the second corner and straight back.
    path = write_osm({**BLOCK, 9: (9.0, 47.0, BAKERY)}, [((1, 2, 1, 2, 1), {"office": "it"})])
    ids, report = found(path)
    assert "node/9" in ids
    assert len(ids) + report.without_place <= 2


def test_extent(write_osm):
    nodes = {**BLOCK, 8: (9.01, 47.0, BAKERY), 9: (9.02, 47.0, BAKERY)}
    path = write_osm(nodes, [(RING, {"office": "it"})])
    assert found(path, extent=(9.005, 46.9, 9.015, 47.1))[0] == ["node/8"]
    # The area reaches into the extent, its point does not lie in it.
    assert found(path, extent=(9.0018, 46.9, 9.015, 47.1))[0] == ["node/8"]


def test_a_table_of_ones_own(write_osm, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("tag,value,nace_division,title\namenity,bench,31,Furniture\n")
    path = write_osm({6: (9.0, 47.0, BAKERY), 7: (9.1, 47.0, {"amenity": "bench"})})
    assert found(path, table=read_sector_table(table))[0] == ["node/7"]


def test_a_file_without_businesses(write_osm):
    path = write_osm({7: (9.0, 47.0, {"amenity": "bench"})})
    with pytest.raises(InputError) as error:
        read_osm_firms(path)
    assert str(error.value) == (
        "small.osm holds no businesses: no point or area has a tag such as office, shop, craft "
        "or industrial. Extracts made for routing hold roads only; take one with all tags."
    )
    with pytest.raises(InputError) as error:
        read_osm_firms(path, extent=(1, 1, 2, 2))
    assert str(error.value) == (
        "small.osm holds no businesses in the chosen extent. Choose a larger extent, or none."
    )


def test_malta(shared):
    firms = read_osm_firms(str(shared / "data/osm/malta_2016.osm.pbf"))
    assert len({firm.osm_id for firm in firms.firms}) == len(firms.firms) > 2000
    keys = Counter(firm.business.tag.partition("=")[0] for firm in firms.firms)
    assert keys["shop"] > 600
    assert keys["office"] > 20
    # 182 industrial areas and 72 quarries, most of them without a name.
    assert keys["landuse"] + firms.report.unnamed_land == pytest.approx(254, abs=5)
    assert all(14.1 < firm.x < 14.7 and 35.7 < firm.y < 36.2 for firm in firms.firms)


def test_cancelling(shared):
    asked = []
    monitor = Monitor(is_cancelled=lambda: asked.append(1) or len(asked) > 5)
    with pytest.raises(Cancelled):
        read_osm_firms(str(shared / "data/osm/malta_2016.osm.pbf"), monitor=monitor)
    assert len(asked) == 6
