"""Files as editors, servers and tools leave them, read as roads and as firms."""

import bz2
import gzip
import lzma
import re
import zipfile
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine import osm_file
from erik_clusters.erik_clusters_plugin.engine.firms.osm import read_osm_firms
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.roads.osm import read_osm_roads
from osm_pbf import blob, pbf

STREET = {"highway": "residential"}
SHOP = {"shop": "bakery", "name": "Beck"}
PLACES = {n: (9.0 + n / 1000, 47.0) for n in range(1, 10)}
BLOCK = {21: (9.0, 47.1), 22: (9.002, 47.1), 23: (9.002, 47.102), 24: (9.0, 47.102)}
RING = [21, 22, 23, 24, 21]


# Elements: (kind, id, content, tags, version, attributes); content is a place or references.
def node(number, place=None, tags=None, version=1, **attributes):
    return ("node", number, place or PLACES.get(number) or BLOCK[number], tags or {}, version,
            attributes)  # fmt: skip


def way(number, refs, tags=STREET, version=1, **attributes):
    return ("way", number, refs, tags, version, attributes)


def xml_of(elements, root="osm", metadata=True, extra=""):
    lines = [f"<?xml version='1.0' encoding='UTF-8'?><{root} version='0.6'>{extra}"]
    for kind, number, content, tags, version, attributes in elements:
        more = dict(attributes)
        block = more.pop("block", None)
        if metadata:
            more.setdefault("version", version)
        if kind == "node":
            more |= {"lon": content[0], "lat": content[1]}
        text = "".join(f" {name}='{value}'" for name, value in more.items())
        inner = "".join(f"<tag k='{k}' v='{v}'/>" for k, v in tags.items())
        if kind == "way":
            inner = "".join(f"<nd ref='{ref}'/>" for ref in content) + inner
        element = f"<{kind} id='{number}'{text}>{inner}</{kind}>"
        lines.append(f"<{block}>{element}</{block}>" if block else element)
    return ("\n".join(lines) + f"</{root}>").encode()


def pbf_of(elements, history=False):
    def row(element):
        _, number, content, tags, version, attributes = element
        visible = attributes.get("visible", "true") == "true"
        place = content if element[0] == "node" else (content,)
        return (number, *place, tags, version, visible)

    kinds = [[row(e) for e in elements if e[0] == kind] for kind in ("node", "way")]
    return pbf(*kinds, history=history)


@pytest.fixture
def write(tmp_path):
    def written(content, name="small.osm"):
        path = tmp_path / name
        path.write_bytes(content)
        return str(path)

    return written


def roads(path):
    """Pieces of road as (west, east) numbers of places, and the findings."""
    found = read_osm_roads(path)
    lines = found.network.lines
    pieces = [lines.line(i) for i in range(len(lines))]
    ends = [tuple(sorted(round((x - 9.0) * 1000) for x in (p[0, 0], p[-1, 0]))) for p in pieces]
    return sorted(ends), [str(sentence) for sentence in found.report.findings]


def firms(path):
    found = read_osm_firms(path)
    return [f.osm_id for f in found.firms], [str(s) for s in found.report.findings]


NODES = [node(n) for n in PLACES]
FIRMS = [node(30, (9.05, 47.0), SHOP), node(31, (9.06, 47.0), SHOP), *map(node, BLOCK)]
FORMATS = pytest.mark.parametrize("form", ["xml", "pbf"])


def written_as(form, elements, history=False):
    order = sorted(elements, key=lambda e: e[0] == "way")
    return pbf_of(order, history) if form == "pbf" else xml_of(order)


@pytest.mark.parametrize(
    "mark", [{"action": "delete"}, {"visible": "false"}, {"action": "delete", "visible": "true"}]
)
def test_what_an_editor_deleted_is_gone(write, mark):
    elements = [
        *NODES,
        node(30, (9.05, 47.0), SHOP),
        node(31, (9.06, 47.0), SHOP, **mark),
        *map(node, BLOCK),
        way(1, [1, 2]),
        way(2, [2, 3], **mark),
        way(3, RING, SHOP, **mark),
        way(4, [3, 4], action="modify"),
    ]
    path = write(xml_of(elements))
    ends, said = roads(path)
    assert ends == [(1, 2), (3, 4)]
    gone = "3 nodes, ways and relations are left out: small.osm says that they are deleted."
    assert gone in said
    ids, said = firms(path)
    assert ids == ["node/30"]
    assert gone in said


def test_a_file_of_changes(write):
    elements = [
        *[(*e[:5], {"block": "create"}) for e in NODES],
        way(1, [1, 2], block="create"),
        way(2, [2, 3], block="modify", version=3),
        way(3, [3, 4], block="modify"),
        way(3, [3, 4], version=2, block="delete"),
        way(4, [4, 77, 5, 6], block="modify"),
    ]
    ends, said = roads(write(xml_of(elements, root="osmChange"), "day.osc"))
    assert ends == [(1, 2), (2, 3), (5, 6)]
    assert any("is a file of changes, not of a region" in s for s in said)
    assert any("1 roads are cut where nodes are missing in day.osc (ways 4)" in s for s in said)


@FORMATS
def test_a_history_shows_the_newest(write, form):
    elements = [
        node(1, (9.5, 47.0), version=1),
        node(1, version=2),
        *NODES[1:],
        node(30, (9.05, 47.0), SHOP),
        node(30, (9.05, 47.0), {}, version=2, visible="false"),
        node(31, (9.06, 47.0), {"amenity": "bench"}),
        node(31, (9.06, 47.0), SHOP, version=2),
        way(1, [1, 2], version=1),
        way(1, [1, 2, 3], version=4),
        way(1, [1, 2], version=3),
        way(2, [4, 5], version=1),
        way(2, [], {}, version=2, visible="false"),
        way(3, [5, 6], version=1, visible="false"),
        way(3, [5, 6], version=2),
    ]
    path = write(written_as(form, elements, True), "history.osm.pbf")
    ends, said = roads(path)
    assert ends == [(1, 3), (5, 6)]
    assert said[:2] == [
        "2 nodes, ways and relations are left out: history.osm.pbf says that they are deleted.",
        "7 older or repeated versions of nodes, ways and relations in history.osm.pbf are passed "
        "over: of each the newest counts.",
    ]
    assert firms(path)[0] == ["node/31"]


@FORMATS
def test_merged_extracts_hold_things_twice(write, form):
    elements = [*NODES, *FIRMS, way(1, [1, 2, 3]), way(5, RING, SHOP)]
    path = write(written_as(form, [*elements, *elements, way(2, [3, 4])]))
    ends, said = roads(path)
    assert ends == [(1, 3), (3, 4)]
    assert "17 older or repeated versions" in said[0]
    assert len(said) == 1
    assert firms(path)[0] == ["node/30", "node/31", "way/5"]


def test_without_metadata_the_last_one_counts_and_doubt_is_said(write):
    elements = [*NODES, way(1, [1, 2]), way(1, [1, 2, 3]), way(2, [4, 5]), way(2, [4, 5])]
    ends, said = roads(write(xml_of(elements, metadata=False)))
    assert ends == [(1, 3), (4, 5)]
    assert said[1] == (
        "1 nodes, ways or relations are in small.osm several times and differ, and nothing tells "
        "which is newer: the last one counts (way 1)."
    )
    stamped = [(*e[:5], {"timestamp": f"202{i}-01-01T00:00:00Z"}) for i, e in
               enumerate([way(1, [1, 2, 3]), way(1, [1, 2])][::-1])]  # fmt: skip
    ends, said = roads(write(xml_of([*NODES, stamped[1], stamped[0]], metadata=False)))
    assert ends == [(1, 3)]
    assert len(said) == 1


@FORMATS
@pytest.mark.parametrize("deleted", [False, True])
def test_ways_are_cut_where_nodes_are_missing(write, form, deleted):
    elements = [
        *[n for n in NODES if n[1] != 4],
        *FIRMS,
        way(1, [1, 2, 3, 4, 5, 6]),
        way(2, [88, 7, 8, 99, 9]),
        way(3, [99, 2]),
        way(4, [8, 9], {"waterway": "river"}),
        way(5, [8, 77, 9], {"waterway": "river"}),
    ]
    if deleted:
        elements.append(node(4, visible="false"))
    path = write(written_as(form, elements, deleted))
    ends, said = roads(path)
    assert ends == [(1, 3), (5, 6), (7, 8)]
    assert (
        "2 roads are cut where nodes are missing in small.osm (ways 1, 2). Extracts keep roads "
        "whole when they are made with all nodes of their ways." in said
    )
    assert any(s.startswith("1 ways of small.osm are left out, because their nodes") for s in said)
    report = read_osm_roads(path).report
    assert (report.read, report.used, report.without_line) == (2, 2, 0)


def test_a_ferry_that_is_cut_goes_at_the_speed_of_the_table(write):
    ferry = {"route": "ferry", "duration": "01:00"}
    network = read_osm_roads(write(xml_of([*NODES, way(1, [1, 2, 99, 3, 4], ferry)]))).network
    assert network.speed_kmh.tolist() == [20.0, 20.0]


@FORMATS
def test_areas_in_part_are_said(write, form):
    nodes = [e for e in [*NODES, *FIRMS] if e[1] != 22]
    ids, said = firms(write(written_as(form, [*nodes, way(3, RING, {**SHOP, "name": "x"})])))
    assert ids == ["node/30", "node/31", "way/3"]
    assert said == [
        "1 areas or lines are in small.osm only in part, as at the edge of an extract: a business "
        "there is placed by the part that is there, or is left out where that makes no area "
        "(way 3)."
    ]


@pytest.mark.parametrize("packing", ["plain", "settled"])
def test_a_relation_without_one_of_its_ways_is_said(write, packing):
    relation = (
        b"<relation id='8' version='1'><member type='way' ref='3' role='outer'/>"
        b"<member type='way' ref='4' role='outer'/><tag k='type' v='multipolygon'/>"
        b"<tag k='office' v='it'/></relation>"
    )
    more = [node(-1, (9.3, 47.0))] if packing == "settled" else []
    content = xml_of([*more, *NODES, *FIRMS, way(3, [21, 22, 23], {})])
    path = write(content.replace(b"</osm>", relation + b"</osm>"))
    ids, said = firms(path)
    assert ids == ["node/30", "node/31"]
    assert any("(relation 8)" in s for s in said)


@FORMATS
def test_negative_numbers(write, form):
    nodes = [node(-n, PLACES[n]) for n in PLACES]
    elements = [*nodes, node(-30, (9.05, 47.0), SHOP), *map(node, BLOCK), way(-1, [-1, -2]),
                way(-2, [-2, -3, -99]), way(-3, RING, SHOP), way(4, [-3, -4])]  # fmt: skip
    path = write(written_as(form, elements))
    ends, said = roads(path)
    assert ends == [(1, 2), (2, 3), (3, 4)]
    assert any("(ways -2)" in s for s in said)
    assert sorted(firms(path)[0]) == ["node/-30", "way/-3"]


@FORMATS
def test_out_of_order(write, form):
    elements = [*NODES[::-1], way(7, [1, 2]), way(2, [2, 3])]
    content = written_as(form, elements)
    if form == "xml":
        content = xml_of([way(7, [1, 2]), *NODES, way(2, [2, 3])])
    assert roads(write(content)) == ([(1, 2), (2, 3)], [])


@pytest.mark.parametrize("lon", ["", "nan", "1e400", "181", "east", "9" * 5000])
def test_a_node_that_is_nowhere(write, lon):
    elements = [*NODES[:2], node(3, (lon, 47.0)), *NODES[3:], way(1, [1, 2, 3, 4, 5])]
    ends, said = roads(write(xml_of(elements)))
    assert ends == [(1, 2), (4, 5)]
    assert "1 nodes of small.osm are left out" in said[0]


def test_numbers_of_thousands_of_digits(write):
    elements = [*NODES, (*node(4)[:1], "4" * 5000, PLACES[4], {}, 1, {}), way(1, [1, 2])]
    with pytest.raises(InputError, match="an element has “4444"):
        roads(write(xml_of(elements)))
    large = [*NODES, node(10**17, PLACES[4]), way(1, [1, 2]), way(2, [3, 10**17])]
    assert roads(write(xml_of(large))) == ([(1, 2), (3, 4)], [])


def test_places_on_ways(write):
    path = write(pbf([], [(1, [1, 2, 3], STREET, 1, True)], places_on_ways=PLACES))
    assert roads(path) == ([(1, 3)], [])
    geometry = "".join(f"<nd ref='{n}' lon='{x}' lat='{y}'/>" for n, (x, y) in PLACES.items())
    content = f"<osm><way id='1'>{geometry}<tag k='highway' v='primary'/></way></osm>"
    assert roads(write(content.encode())) == ([(1, 9)], [])


def test_nodes_that_are_not_dense(write):
    nodes = [(n, *place, {}, 1, True) for n, place in PLACES.items()]
    shop = (30, 9.05, 47.0, SHOP, 1, True)
    content = pbf([*nodes, shop], [(1, [1, 2], STREET, 1, True)], plain_nodes=True)
    assert roads(write(content)) == ([(1, 2)], [])
    assert firms(write(content)) == (["node/30"], [])


REMARK = '<remark> runtime error: Query timed out in "query" at line 3 after 25 seconds. </remark>'


@pytest.mark.parametrize("read", [read_osm_roads, read_osm_firms])
@pytest.mark.parametrize("packed", [False, True])
def test_an_answer_that_the_server_did_not_finish(write, read, packed):
    content = xml_of([*NODES, *FIRMS, way(1, [1, 2])]).replace(
        b"</osm>", REMARK.encode() + b"</osm>"
    )
    path = write(gzip.compress(content) if packed else content)
    with pytest.raises(InputError) as error:
        read(path)
    assert str(error.value) == (
        "small.osm is not whole: the server gave up on the question (“runtime error: Query timed "
        'out in "query" at line 3 after 25 seconds.”). Ask for a smaller area, or with a longer '
        "[timeout:…], and save the answer again."
    )


def test_other_things_a_server_may_send(write):
    with pytest.raises(InputError, match="in JSON, which is not read"):
        roads(write(b'{"version": 0.6, "osm3s": {}, "elements": []}'))
    with pytest.raises(InputError, match="is not an OpenStreetMap file"):
        roads(write(b"<?xml version='1.0'?><gpx><wpt lat='1' lon='2'/></gpx>"))
    with pytest.raises(InputError, match="o5m"):
        roads(write(b"\xff\xe0\x04o5m2\xff"))


PACKINGS = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress, "plain": bytes}


@FORMATS
@pytest.mark.parametrize("packing", PACKINGS)
@pytest.mark.parametrize("name", ["a.osm", "a.osm.pbf", "a.pbf.gz", "a.osm.bz2", "a.txt", "a"])
def test_the_content_tells_what_a_file_is(write, form, packing, name):
    content = written_as(form, [*NODES, *FIRMS, way(1, [1, 2])])
    path = write(PACKINGS[packing](content), name)
    ends, said = roads(path)
    assert ends == [(1, 2)]
    assert firms(path)[0] == ["node/30", "node/31"]
    assert [s[: len(name) + 13] for s in said] == (
        [f"{name} was unpacked"] if packing != "plain" else []
    )
    assert len(list(Path(path).parent.iterdir())) == 1


def test_encodings_and_long_comments(write):
    text = xml_of([*NODES, way(1, [1, 2], {**STREET, "name": "Käsgasse"})]).decode()
    wide = text.replace("UTF-8", "UTF-16").encode("utf-16")
    marked = b"\xef\xbb\xbf" + text.encode()
    commented = text.replace("<osm", "<!-- <b>" + "x" * 5000 + " --><osm", 1).encode()
    for content in (wide, marked, commented):
        path = write(content)
        assert roads(path) == ([(1, 2)], [])
        assert read_osm_roads(path).network.name.tolist() == ["Käsgasse"]


def test_a_zip_of_several_files(write, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.osm", "<osm/>")
        archive.writestr("b.osm", "<osm/>")
    with pytest.raises(InputError, match=r"a\.zip holds 2 files\. Unpack it first"):
        roads(str(tmp_path / "a.zip"))


@pytest.mark.parametrize("read", [read_osm_roads, read_osm_firms])
@pytest.mark.parametrize("packing", PACKINGS)
@FORMATS
def test_no_part_of_a_file_is_taken_for_the_whole(write, form, packing, read):
    more = [node(100 + i, (9.1 + i / 1e5, 47.0), {"shop": f"s{i * i}"}) for i in range(300)]
    content = PACKINGS[packing](
        written_as(form, [*NODES, *more, *[way(i, [1, 2, 3]) for i in range(1, 60)]])
    )
    generator = np.random.default_rng(5)
    read(write(content))
    for size in generator.integers(1, len(content) - 8, 12).tolist():
        with pytest.raises(InputError):
            read(write(content[:size]))


@pytest.mark.parametrize("read", [read_osm_roads, read_osm_firms])
def test_flipped_bytes_end_in_a_sentence_or_change_a_detail(write, read):
    more = [node(100 + i, (9.1 + i / 1e5, 47.0), {"shop": f"s{i * i}"}) for i in range(50)]
    whole = [*NODES, *more, *[way(i, [1, 2, 3]) for i in range(1, 20)]]
    generator = np.random.default_rng(6)
    for form in ("xml", "pbf"):
        content = written_as(form, whole)
        for place in generator.integers(0, len(content), 40).tolist():
            changed = bytearray(content)
            changed[place] ^= int(generator.integers(1, 256))
            path = write(bytes(changed))
            with suppress(InputError):
                read(path)


@pytest.mark.parametrize("encoding", ["QTF-8", "x", "base64"])
def test_an_encoding_that_nobody_knows(write, encoding):
    content = xml_of([*NODES, way(1, [1, 2])]).replace(b"UTF-8", encoding.encode())
    with pytest.raises(InputError, match="is damaged"):
        roads(write(content))


def test_a_block_without_content(write):
    content = pbf_of([*NODES, way(1, [1, 2])])
    empty = content + blob(b"OSMData", b"").replace(b"\x1a", b"\x12")
    with pytest.raises(InputError, match="is damaged"):
        roads(write(empty))


def test_an_answer_of_differences(write):
    """Overpass's augmented diffs hold what was and what is."""
    elements = [*NODES, way(1, [1, 2]), way(2, [2, 3])]
    old = xml_of([way(1, [1, 2]), way(3, [3, 4])]).split(b">", 2)[2].replace(b"</osm>", b"")
    new = xml_of([way(1, [1, 2, 3], version=2), way(3, [], {}, 2, visible="false")])
    new = new.split(b">", 2)[2].replace(b"</osm>", b"")
    change = b"<action type='modify'><old>" + old + b"</old><new>" + new + b"</new></action>"
    ends, said = roads(write(xml_of(elements).replace(b"</osm>", change + b"</osm>")))
    assert ends == [(1, 2), (2, 3), (2, 3)]
    assert len(said) == 2


def test_no_other_code_opens_these_files():
    shipped = Path(osm_file.__file__).resolve().parents[2]
    code = [*shipped.joinpath("erik_clusters_plugin").rglob("*.py")]
    code += shipped.joinpath("processing").rglob("*.py")
    found = [p.name for p in code if re.search(r"[\"']OSM[\"']", p.read_text(encoding="utf-8"))]
    assert found == ["osm_file.py"]
