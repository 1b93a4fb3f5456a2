"""Answers of an Overpass server that are none."""

import json

import pytest
from erik_clusters.erik_clusters_plugin.engine.roads import overpass_answers as answers

ODD_NODE = '{{"elements": [{{"type": "node", "id": {id}, "lat": {lat}, "lon": {lon}}}]}}'
ODD_WAY = '{{"elements": [{{"type": "way", "id": 1, "nodes": {nodes}, "tags": {tags}}}]}}'
ODD_ANSWERS = {
    "deep": "[" * 200_000,
    "deep object": '{"elements":' * 50_000,
    "digits": ODD_NODE.format(id="9" * 5000, lat=45, lon=9),
    "digits of a place": ODD_NODE.format(id=1, lat=45, lon="9" * 4000),
    "no place": ODD_NODE.format(id=1, lat="null", lon=9),
    "text as place": ODD_NODE.format(id=1, lat='"north"', lon=9),
    "infinite place": ODD_NODE.format(id=1, lat="1e999", lon="NaN"),
    "list as place": ODD_NODE.format(id=1, lat=[45], lon=[9]),
    "text as id": ODD_NODE.format(id='"one"', lat=45, lon=9),
    "lists as tags": ODD_WAY.format(nodes=[1, 2], tags='{"highway": ["primary", "secondary"]}'),
    "tags as list": ODD_WAY.format(nodes=[1, 2], tags='["highway"]'),
    "numbers as tags": ODD_WAY.format(nodes=[1, 2], tags='{"highway": 5}'),
    "text as nodes": ODD_WAY.format(nodes='"1 2"', tags="{}"),
    "lists as nodes": ODD_WAY.format(nodes=[[1], [2]], tags="{}"),
    "elements of text": '{"elements": ["node", null, 5]}',
    "no elements": '{"elements": {"node": 1}}',
    "a list": "[1, 2]",
    "a number": "5",
    "nothing": "",
}


@pytest.mark.parametrize("odd", ODD_ANSWERS.values(), ids=ODD_ANSWERS)
def test_odd_answers_are_none(odd):
    assert answers.read(odd.encode()) is None


def test_a_way_is_cut_where_answers_lack_nodes():
    elements = [{"type": "node", "id": n, "lat": 45.0, "lon": 9.0 + n} for n in (1, 2, 4, 5)]
    elements.append({"type": "way", "id": 7, "nodes": [1, 2, 3, 4, 5], "tags": {}})
    elements.append({"type": "relation", "id": 8})
    answer = answers.read(json.dumps({"elements": elements, "osm3s": 5}).encode())
    (way,), date = answers.joined([answer])
    assert (way.way_id, way.cuts, len(way.line), date) == (7, [2], 4, "")
