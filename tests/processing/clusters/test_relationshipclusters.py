"""erik:relationshipclusters."""

from __future__ import annotations

import math
import random

import pytest
from qgis.core import QgsVectorLayer
from road_layers import (  # noqa: F401
    cancelled,
    make_layer,
    make_points,
    make_roads,
    refused,
    run,
    thousands,
    town,
)

# One road of 60 minutes and 60 kilometres, one minute a kilometre.
ROAD = [(0, 60, 60, 60)]
FIRM = "field=code:string&field=sector:string&field=tags:string"
LINK = "field=from_id:string&field=to_id:string&field=strength:string&field=kind:string"
FLOWS = "field=sector_from:string&field=sector_to:string&field=value:string"


@pytest.fixture(autouse=True, scope="module")
def leiden():
    pytest.importorskip("igraph")


@pytest.fixture
def firms(make_points):  # noqa: F811
    """Two groups of one sector each that lie among each other, and a firm far away."""
    places = [(k, 0, f"a{k}", "25.11", "cnc") for k in range(4)]
    places += [(k + 0.5, 0, f"b{k}", "62.01", "web") for k in range(4)]
    return make_points([*places, (50, 0, "far", "25.11", "cnc")], FIRM)


@pytest.fixture
def table(make_layer):  # noqa: F811
    """Make a table without geometry."""

    def make(columns, rows):
        return make_layer("NoGeometry", columns, [(None, *row) for row in rows])

    return make


@pytest.fixture
def related(run, make_roads):  # noqa: F811
    def runner(points, **parameters):
        parameters = {"ROADS": make_roads(ROAD), "RUNS": 10, "ID_FIELD": "code", **parameters}
        rows, log = run("relationshipclusters", INPUT=points, OUTPUT_LINKS="memory:", **parameters)
        return {r["code"]: r for r in rows}, log

    return runner


@pytest.fixture
def wrong(refused, make_roads):  # noqa: F811
    def runner(points, **parameters):
        parameters = {"ROADS": make_roads(ROAD), "RUNS": 5, "ID_FIELD": "code", **parameters}
        return refused("relationshipclusters", INPUT=points, **parameters)

    return runner


def links(log):
    return {
        tuple(sorted((f["from_id"], f["to_id"]))): f
        for f in log.result["OUTPUT_LINKS"].getFeatures()
    }


def communities(rows):
    return {code: row["community"] for code, row in rows.items()}


def test_two_sectors_among_each_other_are_two_communities(related, firms):
    rows, log = related(firms, SECTOR_FIELD="sector", LINKS_ABOVE=0)
    assert communities(rows) == {
        **{f"a{k}": 1 for k in range(4)},
        **{f"b{k}": 2 for k in range(4)},
        "far": None,
    }
    assert rows["a0"]["certainty"] == 1.0
    assert (rows["a0"]["internal_links"], rows["a0"]["external_links"]) == (3, 0)
    decay = sum(math.exp(-t / 15) for t in (1, 2, 3))
    assert rows["a0"]["strength"] == pytest.approx(decay)
    assert rows["far"]["certainty"] is None
    assert rows["a0"]["tags"] == "cnc"
    assert log.result["COMMUNITIES"] == 2
    assert log.result["LINKS_FOUND"] == 12
    text = " ".join(log.lines)
    assert "28 pairs of firms are within the meeting time; linked: 12; without data: " in text
    assert "1 firm is related to no other one in reach" in text
    abstract = log.layer.metadata().abstract()
    assert "Similar sectors × 1" in abstract and "MEETING_MINUTES = 15" in abstract


def test_links_have_minutes_relatedness_and_weight(related, firms):
    _, log = related(firms, SECTOR_FIELD="sector", LINKS_ABOVE=math.exp(-2 / 10) - 1e-9, TAU=10)
    found = links(log)
    assert len(found) == 10
    link = found["a1", "a3"]
    assert link["minutes"] == pytest.approx(2.0)
    assert link["relatedness"] == 1.0
    assert link["weight"] == pytest.approx(math.exp(-0.2))
    assert link["internal"] is True and link["community"] == 1
    assert (
        link.geometry().asWkt(0).replace(" (", "(") == "LineString(501000 5500000, 503000 5500000)"
    )
    assert "10 of 12 links have a weight of at least 0.8187 " in " ".join(log.lines)


def test_weights_of_layers(related, firms):
    # Tags and sectors say the same of a and b; sections of b and a are different.
    options = {"SECTOR_FIELD": "sector", "TAGS_FIELD": "tags", "LINKS_ABOVE": 0}
    _, log = related(firms, **options, SECTOR_WEIGHT=3)
    assert links(log)["a0", "a1"]["relatedness"] == 1.0
    assert "Similar sectors × 3, Common tags × 1" in " ".join(log.lines)
    _, log = related(firms, **options, SECTOR_WEIGHT=0)
    assert "Similar sectors" not in " ".join(log.lines)


def test_known_links_and_missing_data(related, make_points, table):  # noqa: F811
    firms = make_points(
        [(0, 0, "a", "25.11", None), (1, 0, "b", "25.12", None), (2, 0, "c", None, None)], FIRM
    )
    known = table(LINK, [("a", "b", "10", "supplier"), ("b", "c", "30", "project")])
    _, log = related(
        firms,
        SECTOR_FIELD="sector",
        LINKS=known,
        LINKS_STRENGTH_FIELD="strength",
        LINKS_KIND_FIELD="kind",
        LINKS_WEIGHT=3,
        LINKS_ABOVE=0,
        TAU=1e9,
    )
    found = {pair: f["relatedness"] for pair, f in links(log).items()}
    # The median is 20. a-b: sectors .75, link 10/30; b-c: no sector, link 30/50; a-c: 0.
    assert found == pytest.approx({("a", "b"): (0.75 + 3 / 3) / 4, ("b", "c"): 0.6})
    assert "1 of 3 firms has no value in sector" in " ".join(log.lines)


def test_links_beyond_the_meeting_time_are_external_and_not_used(related, firms, table, tmp_path):
    known = table(LINK, [("a0", "far", "1", "supplier"), ("a0", "b0", "1", "project")])
    page = tmp_path / "report.html"
    rows, log = related(
        firms,
        SECTOR_FIELD="sector",
        LINKS=known,
        LINKS_KIND_FIELD="kind",
        LINKS_WEIGHT=0,
        OUTPUT_HTML=str(page),
    )
    assert rows["far"]["community"] is None
    assert (rows["far"]["distant_links"], rows["far"]["external_links"]) == (1, 1)
    assert (rows["a0"]["distant_links"], rows["a0"]["external_links"]) == (1, 1)
    assert "1 of 2 known links is beyond the meeting time" in " ".join(log.lines)
    text = page.read_text(encoding="utf-8")
    assert "Similar sectors" in text and "Known links</h2>" in text
    assert 'supplier</td><td class="n">0</td><td class="n">0</td><td class="n">1</td>' in text
    assert 'project</td><td class="n">0</td><td class="n">1</td><td class="n">0</td>' in text
    assert "25.11 (100 %)" in text
    assert "RUNS = 10" in text


def test_a_known_link_links_all_points_of_a_firm(related, make_layer, table):  # noqa: F811
    places = [f"({500_000 + 1000 * k} 5500000)" for k in (0, 1, 2, 40)]
    rows = [
        (f"MultiPoint({places[0]}, {places[2]}, {places[3]})", "chain", "", ""),
        (f"MultiPoint({places[1]})", "one", "", ""),
    ]
    known = table(LINK, [("one", "chain", "", "supplier"), ("chain", "chain", "", "itself")])
    _, log = related(make_layer("MultiPoint", FIRM, rows), LINKS=known, LINKS_ABOVE=0)
    ends = sorted((f["from_id"], f["to_id"]) for f in log.result["OUTPUT_LINKS"].getFeatures())
    assert ends == [("chain", "one"), ("chain", "one")]
    # Its third point is too far; its points are not linked to each other.
    assert any("1 of 3 known links is beyond the meeting time" in line for line in log.lines)
    assert "1 row of “layer” links a firm to itself and is left out: 2" in " ".join(log.warnings)


def test_tables_of_flows_go_by_codes_and_not_by_groups(related, firms, table):
    flows = table(FLOWS, [("25", "62", "40"), ("62", "25", "10")])
    groups = table("field=sector:string&field=group:string", [("25", "all"), ("62", "all")])
    _, log = related(
        firms, SECTOR_FIELD="sector", SECTOR_GROUPS=groups, INPUT_OUTPUT=flows, LINKS_ABOVE=0
    )
    # One group, and 40 of 40 deliveries of the one go to the other.
    assert links(log)["a0", "b0"]["relatedness"] == 1.0
    # One group, but 25 delivers nothing to itself.
    assert links(log)["a0", "a1"]["relatedness"] == 0.5


def test_an_input_output_table_relates_sectors(related, firms, table):
    flows = table(FLOWS, [("25", "62", "40"), ("25", "10", "60"), ("62", "62", "10")])
    _, log = related(
        firms, SECTOR_FIELD="sector", SECTOR_WEIGHT=0, INPUT_OUTPUT=flows, LINKS_ABOVE=0, TAU=1e9
    )
    found = links(log)
    # 62 takes 40 of 25's 100, which is 40 of its own 50 inputs; 62 to itself: all it delivers.
    assert found["a0", "b0"]["relatedness"] == pytest.approx(0.8)
    assert found["b0", "b1"]["relatedness"] == pytest.approx(1.0)
    assert ("a0", "a1") not in found


def test_a_skills_table_relates_sectors(related, firms, table):
    flows = table(FLOWS, [("25", "62", "30"), ("62", "25", "30"), ("10", "25", "40")])
    _, log = related(
        firms,
        SECTOR_FIELD="sector",
        SECTOR_WEIGHT=0,
        SKILLS=flows,
        SKILLS_FLOW_FIELD="value",
        LINKS_ABOVE=0,
        TAU=1e9,
    )
    there, back = 30 * 100 / (30 * 30), 30 * 100 / (30 * 70)
    expected = ((there - 1) / (there + 1) + (back - 1) / (back + 1)) / 2
    assert links(log)["a0", "b0"]["relatedness"] == pytest.approx(expected)
    assert links(log)["a0", "a1"]["relatedness"] == 1.0


def test_skills_by_a_field_of_their_own(related, firms, table):
    flows = table(FLOWS, [("cnc", "web", "30"), ("web", "cnc", "30"), ("cnc", "x", "40")])
    options = {"SKILLS": flows, "SKILLS_FLOW_FIELD": "value", "SKILLS_FIELD": "tags"}
    rows, _ = related(firms, **options)
    assert rows["a0"]["community"] is not None


def test_the_order_of_the_rows_does_not_matter(related, make_points):  # noqa: F811
    generator = random.Random(4)
    places = [
        (generator.uniform(0, 12), 0, f"f{k}", generator.choice(["25.1", "25.2", "62", "10.1"]), "")
        for k in range(60)
    ]
    first, _ = related(make_points(places, FIRM), SECTOR_FIELD="sector", RUNS=6)
    generator.shuffle(places)
    for id_field in ("code", None):
        second, _ = related(
            make_points(places, FIRM), SECTOR_FIELD="sector", RUNS=6, ID_FIELD=id_field
        )
        if id_field:
            columns = ("community", "certainty", "internal_links")
            for code, row in first.items():
                assert [row[c] for c in columns] == [second[code][c] for c in columns]
        else:
            third, _ = related(
                make_points(places[::-1], FIRM), SECTOR_FIELD="sector", RUNS=6, ID_FIELD=None
            )
            assert communities(second) == communities(third)


def test_a_far_firm_changes_nothing_elsewhere(related, firms, make_points):  # noqa: F811
    near = make_points(
        [(k, 0, f"a{k}", "25.11", "cnc") for k in range(4)]
        + [(k + 0.5, 0, f"b{k}", "62.01", "web") for k in range(4)],
        FIRM,
    )
    with_far, _ = related(firms, SECTOR_FIELD="sector")
    without, _ = related(near, SECTOR_FIELD="sector")
    assert {code: c for code, c in communities(with_far).items() if code != "far"} == communities(
        without
    )


def test_firms_off_the_network_and_without_a_place_are_kept(related, make_layer):  # noqa: F811
    rows = [
        ("Point(501000 5500000)", "a", "25", ""),
        ("Point(502000 5500000)", "b", "25", ""),
        ("Point(502000 5509000)", "off", "25", ""),
        (None, "nowhere", "25", ""),
    ]
    found, log = related(make_layer("Point", FIRM, rows), SECTOR_FIELD="sector")
    assert communities(found) == {"a": 1, "b": 1, "off": None, "nowhere": None}
    assert found["off"]["strength"] is None
    text = " ".join(log.warnings)
    assert "not on the network: 3" in text and "no usable geometry" in text


def test_the_slower_direction(run, make_roads, make_points):  # noqa: F811
    firms = make_points([(0, 0, "a", "25", ""), (1, 0, "b", "25", "")], FIRM)
    for both_ways, minutes in ((0, 7.0), (1, 10.0)):
        _, log = run(
            "relationshipclusters",
            INPUT=firms,
            ROADS=make_roads([(0, 1, 10, 4)]),
            SECTOR_FIELD="sector",
            RUNS=2,
            LINKS_ABOVE=0,
            BOTH_WAYS=both_ways,
            OUTPUT_LINKS="memory:",
        )
        (link,) = log.result["OUTPUT_LINKS"].getFeatures()
        assert link["minutes"] == pytest.approx(minutes)


def test_outputs_have_styles(related, firms):
    _, log = related(firms, SECTOR_FIELD="sector")
    labels = [item.label() for item in log.layer.renderer().legendSymbolItems() if item.label()]
    assert labels == [
        "Community 1, 4 firms",
        "Community 2, 4 firms",
        "1 firm related to nobody in reach",
    ]
    names = [c.label() for c in log.result["OUTPUT_LINKS"].renderer().categories()]
    assert names == ["Link between communities", "Link within a community"]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({}, "No relation is chosen. Choose at least one"),
        ({"SECTOR_FIELD": "sector", "SECTOR_WEIGHT": 0}, "No relation is chosen"),
        (
            {"SECTOR_FIELD": "sector", "SECTOR_WEIGHT": -1},
            "“Weight of similar sectors” is -1; it must be 0 or more",
        ),
        ({"SECTOR_FIELD": "sector", "TAU": 0}, "“Decay time τ (minutes)” must be above 0"),
        ({"SECTOR_FIELD": "sector", "RUNS": 0}, "“Runs” must be above 0. Write for example 250"),
        ({"SECTOR_FIELD": "sector", "MEETING_MINUTES": -5}, "“Meeting time (minutes)” must be"),
        ({"SECTOR_FIELD": "sector", "RESOLUTION": 0}, "“Resolution” must be above 0"),
        ({"SECTOR_FIELD": "sector", "LEAST_RELATEDNESS": 2}, "must be a number from 0 to 1"),
        ({"SECTOR_FIELD": "sector", "MEETING_MINUTES": 0.1}, "No two firms of “layer” are within"),
    ],
)
def test_wrong_parameters_are_refused_in_a_sentence(wrong, firms, options, sentence):
    assert sentence in wrong(firms, **options)


def test_firms_that_nothing_relates_are_refused(wrong, make_points):  # noqa: F811
    firms = make_points([(0, 0, "a", "25", ""), (1, 0, "b", "62", ""), (2, 0, "c", None, "")], FIRM)
    text = wrong(firms, SECTOR_FIELD="sector")
    assert "3 pairs of firms are within 15 minutes, but none of them is related" in text
    assert "pairs without data: 2" in text


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("x", "y", "1", "")], "No row of “layer” links two firms of the layer"),
        ([("a0", "a0", "1", "")], "holds no link between two firms that can be used"),
        ([("a0", "a1", "many", "")], "holds no link between two firms that can be used"),
    ],
)
def test_useless_link_tables_are_refused(wrong, firms, table, rows, sentence):
    text = wrong(firms, LINKS=table(LINK, rows), LINKS_STRENGTH_FIELD="strength")
    assert sentence in text


def test_rows_of_links_that_cannot_be_used_are_named(related, firms, table):
    rows = [
        ("a0", "a1", "3", ""),
        ("a0", "elsewhere", "3", ""),
        ("a2", "a2", "3", ""),
        ("a2", "a3", "-3", ""),
        ("a2", "a3", "lots", ""),
    ]
    _, log = related(firms, LINKS=table(LINK, rows), LINKS_STRENGTH_FIELD="strength")
    text = " ".join(log.warnings)
    assert "2 rows of “layer” have no strength of 0 or more in strength" in text and "4, 5" in text
    assert "1 row of “layer” names a firm that is not in the layer of firms" in text
    assert "elsewhere" in text
    assert "1 row of “layer” links a firm to itself and is left out: 3" in text


def test_links_without_their_fields(wrong, firms, table):
    known = table("field=a:string&field=b:string", [("a0", "a1")])
    assert "has no field “from_id”" in wrong(firms, LINKS=known)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("25", "62", "text"), ("25", "62", "-1")], "No row of the table “layer” can be used"),
        ([("25", "62", "0")], "holds no value above 0"),
        ([("01", "02", "5")], "No firm has a sector or occupation that the table “layer” knows"),
    ],
)
def test_useless_tables_of_flows_are_refused(wrong, firms, table, rows, sentence):
    text = wrong(firms, SECTOR_FIELD="sector", INPUT_OUTPUT=table(FLOWS, rows))
    assert sentence in text


def test_rows_of_flows_that_cannot_be_used_are_named(related, firms, table):
    flows = table(FLOWS, [("25", "25", "5"), ("25", None, "5"), ("25", "62", "x")])
    _, log = related(firms, SECTOR_FIELD="sector", INPUT_OUTPUT=flows)
    text = " ".join(log.warnings)
    assert "2 rows of “layer” are left out" in text and "2, 3" in text
    assert "4 firms have no code that the table “layer” knows" in text and "62.01" in text


def test_tables_need_the_field_that_they_refer_to(wrong, firms, table):
    flows = table(FLOWS, [("25", "62", "5")])
    assert "An input–output table needs the sector" in wrong(firms, INPUT_OUTPUT=flows)
    assert "A skills table needs the sector or the occupation" in wrong(firms, SKILLS=flows)


def test_a_run_that_is_cancelled_ends_soon_and_leaves_nothing(
    cancelled,  # noqa: F811
    town,  # noqa: F811
    make_points,  # noqa: F811
    tmp_path,
):
    firms = make_points(
        [(0.0071 * (i % 2000), 7.0 * (i * 7919 % 2000), f"{10 + i % 40}") for i in range(2000)],
        "field=sector:string",
    )
    for percent in (25, 60):
        seconds = cancelled(
            "relationshipclusters",
            percent,
            INPUT=firms,
            ROADS=town,
            SECTOR_FIELD="sector",
            MEETING_MINUTES=8.0,
            LEAST_RELATEDNESS=0.5,
            OUTPUT=str(tmp_path / "firms.gpkg"),
            OUTPUT_LINKS=str(tmp_path / "links.gpkg"),
            OUTPUT_HTML=str(tmp_path / "report.html"),
        )
        assert seconds < 0.5
        assert list(tmp_path.iterdir()) == []


def test_the_invented_region(run):  # noqa: F811
    """Suppliers of the demo region buy and sell within their planted clusters."""
    from sklearn.metrics import adjusted_rand_score

    import processing

    made = processing.run("erik:demoregion", {"SIZE": 0, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]

    def layer(name):
        return QgsVectorLayer(f"{made}|layername=invented_{name}", name, "ogr")

    rows, _ = run(
        "relationshipclusters",
        INPUT=layer("firms"),
        ID_FIELD="firm_id",
        ROADS=layer("roads"),
        SECTOR_FIELD="sector",
        LINKS=layer("supplier_links"),
        LINKS_FROM_FIELD="from_firm",
        LINKS_TO_FIELD="to_firm",
        LINKS_STRENGTH_FIELD="value_keur",
        LEAST_RELATEDNESS=0.3,
        RUNS=10,
    )
    both = [
        (row["planted_cluster"], row["community"])
        for row in rows
        if row["planted_cluster"] is not None and row["community"] is not None
    ]
    assert len(both) > 50
    assert adjusted_rand_score(*zip(*both)) > 0.8
