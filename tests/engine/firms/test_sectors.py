"""What tags tell about a business."""

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.sectors import SECTOR_TABLE, read_sector_table
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.tables import read_table

TABLE = read_sector_table()


def tags(text):
    return dict(tag.split("=") for tag in text.split(","))


@pytest.mark.parametrize(
    ("text", "tag", "division", "basis"),
    [
        ("shop=hairdresser", "shop=hairdresser", "96", "shop=hairdresser"),
        ("shop=bakery", "shop=bakery", "47", "shop=*"),
        ("craft=bakery", "craft=bakery", "10", "craft=bakery"),
        ("office=it", "office=it", "62", "office=it"),
        ("office=company", "office=company", "", ""),
        ("office=something", "office=something", "", ""),
        ("industrial=sawmill", "industrial=sawmill", "16", "industrial=sawmill"),
        ("man_made=works", "man_made=works", "", ""),
        ("amenity=bank", "amenity=bank", "64", "amenity=bank"),
        ("tourism=hotel", "tourism=hotel", "55", "tourism=hotel"),
        ("healthcare=pharmacy", "healthcare=pharmacy", "47", "healthcare=pharmacy"),
        ("healthcare=clinic", "healthcare=clinic", "86", "healthcare=*"),
        ("landuse=industrial,name=Hilti", "landuse=industrial", "", ""),
        ("landuse=quarry,name=Stone", "landuse=quarry", "08", "landuse=quarry"),
        # several tags and values
        ("shop=deli,amenity=cafe", "amenity=cafe", "56", "amenity=cafe"),
        ("office=company,craft=joiner", "craft=joiner", "43", "craft=joiner"),
        ("shop=toys;hairdresser", "shop=hairdresser", "96", "shop=hairdresser"),
        ("shop=vacant,office=it", "office=it", "62", "office=it"),
        ("man_made=works,product=furniture", "man_made=works", "31", "product=furniture"),
        ("man_made=works,product=joy", "man_made=works", "", ""),
        ("shop=farm,product=cheese", "shop=farm", "47", "shop=*"),
    ],
)
def test_businesses(text, tag, division, basis):
    business = TABLE.business(tags(text))
    assert (business.tag, business.division, business.basis) == (tag, division, basis)
    assert bool(business.title) == bool(division)


@pytest.mark.parametrize(
    "text",
    [
        "amenity=bench",
        "tourism=viewpoint",
        "man_made=tower",
        "landuse=industrial",
        "landuse=forest,name=Wood",
        "shop=vacant",
        "shop=no",
        "product=furniture",
        "name=Hilti",
    ],
)
def test_no_businesses(text):
    assert TABLE.business(tags(text)) is None


def test_premises_that_stand_empty():
    assert TABLE.is_vacant({"shop": "vacant"})
    assert not TABLE.is_vacant({"shop": "no"})
    assert not TABLE.is_vacant({"amenity": "bench"})


def test_the_table_has_each_tag_once_and_one_title_for_each_division():
    rows = read_table(SECTOR_TABLE, ("tag", "value"))
    pairs = [(row.cells["tag"], row.cells["value"]) for row in rows]
    assert len(set(pairs)) == len(pairs)
    titles = {(row.cells["nace_division"], row.cells["title"]) for row in rows}
    assert len(titles) == len({division for division, _ in titles})
    assert ("", "") in titles


def test_a_division_that_a_spreadsheet_has_shortened(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("tag,value,nace_division,title\noffice,forestry,2,Forestry\n")
    with pytest.raises(InputError) as error:
        read_sector_table(path)
    assert str(error.value) == (
        "The table mine.csv has “2” in line 2, column nace_division, where a NACE Rev. 2 "
        "division of two digits is needed, such as 01 or 47. In a spreadsheet, format the column "
        "as text."
    )
