"""Roads from OpenStreetMap's servers: the network, and every way a server can fail."""

from __future__ import annotations

import importlib
import json
import socket
import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from erik_clusters.erik_clusters_plugin.engine.roads import download
from erik_clusters.erik_clusters_plugin.engine.roads.download import (
    Servers,
    check_area,
    download_roads,
    find_place,
    rectangle,
)
from erik_clusters.erik_clusters_plugin.engine.roads.osm import read_osm_roads
from erik_clusters.erik_clusters_plugin.engine.roads.speeds import Mode
from overpass_server import as_osm_file, running, town

osmnx = pytest.importorskip("osmnx")
AREA = (8.99, 44.99, 9.02, 45.02)


@pytest.fixture
def server():
    with running(town()) as started:
        yield started


@pytest.fixture
def servers(server, tmp_path):
    return Servers(tmp_path / "cache", server.overpass_url, server.nominatim_url, timeout_s=5)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch):
    monkeypatch.setattr(download, "RETRY_PAUSES_S", (0.01, 0.01, 0.01))


@pytest.fixture(autouse=True)
def osmnx_left_alone():
    """Every test leaves osmnx and the socket module as they were."""

    def settled():
        # A download that was cancelled ends later, by itself.
        with download._osmnx_free:
            return {k: v for k, v in vars(osmnx.settings).items() if not k.startswith("__")}

    before, getaddrinfo = settled(), socket.getaddrinfo
    yield
    assert settled() == before
    assert socket.getaddrinfo is getaddrinfo


def rows(network):
    """Everything of a network but its arbitrary numbers, in an order of its own."""
    lines = [network.lines.line(i).round(7).tolist() for i in range(network.edge_count)]
    columns = (
        network.road_class, network.name, network.length_m.round(6),
        network.speed_kmh.round(6), network.minutes_forward.round(9),
        network.minutes_backward.round(9),
    )  # fmt: skip
    return sorted(map(repr, zip(lines, *(c.tolist() for c in columns))))


@pytest.mark.parametrize("mode", list(Mode))
def test_network_equals_that_of_a_file_with_the_same_data(server, servers, tmp_path, mode):
    path = tmp_path / "town.osm"
    path.write_text(as_osm_file(server))
    from_file = read_osm_roads(str(path), mode, AREA)

    roads, _ = download_roads(rectangle(*AREA), mode, servers)

    assert rows(roads.network) == rows(from_file.network)
    assert roads.network.node_count == from_file.network.node_count
    assert roads.network.crs == from_file.network.crs


def test_tags_become_speeds_and_directions(servers):
    roads, made_of = download_roads(rectangle(*AREA), Mode.CAR, servers)

    network = roads.network
    by_class = {c: i for i, c in enumerate(network.road_class.tolist())}
    assert sorted(network.road_class) == ["ferry", "primary", "primary", "residential", "secondary"]
    assert network.name[by_class["primary"]] == "Via Roma"
    against = by_class["secondary"]
    assert np.isnan(network.minutes_forward[against])
    assert np.isfinite(network.minutes_backward[against])
    assert network.speed_kmh[by_class["residential"]] == pytest.approx(20 * 1.609344)
    assert network.minutes_forward[by_class["ferry"]] == pytest.approx(30.0)
    assert made_of.data_date == "2025-02-03T04:05:06Z"


def test_second_download_comes_from_the_cache(server, servers):
    _, first = download_roads(rectangle(*AREA), Mode.CAR, servers)
    asked = len(server.asked)
    _, second = download_roads(rectangle(*AREA), Mode.CAR, servers)

    assert (first.from_cache, second.from_cache) == (False, True)
    assert asked == 2 == len(server.asked)  # roads and ferries


def test_refresh_asks_again(server, servers):
    download_roads(rectangle(*AREA), Mode.CAR, servers)
    again = Servers(servers.cache, servers.overpass_url, timeout_s=5, refresh=True)
    _, second = download_roads(rectangle(*AREA), Mode.CAR, again)

    assert not second.from_cache
    assert len(server.asked) == 4


def test_damaged_cache_is_downloaded_again(server, servers):
    whole, _ = download_roads(rectangle(*AREA), Mode.CAR, servers)
    for kept in servers.cache.rglob("*.json"):
        kept.write_text(kept.read_text()[:-20])
    again, made_of = download_roads(rectangle(*AREA), Mode.CAR, servers)

    assert not made_of.from_cache
    assert rows(again.network) == rows(whole.network)


def test_pieces_join_without_seams(server, servers, monkeypatch):
    whole, _ = download_roads(rectangle(*AREA), Mode.CAR, servers)
    monkeypatch.setattr(download, "PIECE_KM", 1.5)
    fractions = []
    joined, _ = download_roads(
        rectangle(*AREA), Mode.CAR, servers, monitor=Monitor(fractions.append)
    )

    assert len(server.asked) > 8
    assert rows(joined.network) == rows(whole.network)
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_says_who_asks(server, servers):
    download_roads(rectangle(*AREA), Mode.CAR, servers)
    assert all("ERIK Clusters" in agent for agent in server.agents)


def test_place_is_found_by_name(servers):
    area = find_place("Testville", servers)
    assert area.bounds == (8.995, 44.995, 9.015, 45.015)
    roads, _ = download_roads(area, Mode.CAR, servers)
    assert roads.network.edge_count == 5


def test_roads_outside_the_shape_of_a_place_are_left_out(servers):
    shapely = pytest.importorskip("shapely")
    across_the_north_road = shapely.Polygon([(9.004, 45.009), (9.006, 45.011), (9.004, 45.011)])
    roads, _ = download_roads(across_the_north_road, Mode.CAR, servers)
    assert roads.network.road_class.tolist() == ["secondary"]

    # Its box touches the north road, the triangle itself does not.
    beside = shapely.Polygon([(8.999, 45.0095), (9.001, 45.0115), (8.999, 45.0115)])
    with pytest.raises(InputError, match="no roads of the wanted kind"):
        download_roads(beside, Mode.FOOT, servers)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("Nowhere", "no place called “Nowhere”"), ("Hilltop", "only as a point")],
)
def test_place_that_is_not_an_area(servers, name, sentence):
    with pytest.raises(InputError, match=sentence):
        find_place(name, servers)


@pytest.mark.parametrize("answer", ["<html>log in</html>", '{"a": 1}', '[{"b": 2}]'])
def test_place_server_answers_nonsense(server, servers, answer):
    server.always = answer
    with pytest.raises(InputError, match="not map data"):
        find_place("Testville", servers)


@pytest.mark.parametrize("answer", ["<html>log in</html>", "[]", '{"a": 1}', ""])
def test_road_server_answers_nonsense(server, servers, answer):
    server.always = answer
    with pytest.raises(InputError, match=r"127\.0\.0\.1 answered with something .* not map data"):
        download_roads(rectangle(*AREA), Mode.CAR, servers)
    server.always = None
    download_roads(rectangle(*AREA), Mode.CAR, servers)  # the nonsense was not kept


def test_no_roads_there(servers):
    with pytest.raises(InputError, match="no roads of the wanted kind"):
        download_roads(rectangle(20.0, 30.0, 20.01, 30.01), Mode.CAR, servers)


def test_no_connection(servers):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    nobody = Servers(servers.cache, f"http://127.0.0.1:{port}/api", f"http://127.0.0.1:{port}/")
    with pytest.raises(InputError, match="cannot be reached"):
        download_roads(rectangle(*AREA), Mode.CAR, nobody)
    with pytest.raises(InputError, match="cannot be reached"):
        find_place("Testville", nobody)


def test_unknown_host_is_no_connection(servers):
    nobody = Servers(servers.cache, "http://overpass.invalid/api")
    with pytest.raises(InputError, match=r"overpass\.invalid cannot be reached"):
        download_roads(rectangle(*AREA), Mode.CAR, nobody)


def test_address_that_is_none(servers):
    nobody = Servers(servers.cache, "http://[half/api")
    with pytest.raises(InputError, match=r"cannot be asked|cannot be reached"):
        download_roads(rectangle(*AREA), Mode.CAR, nobody)


@pytest.mark.parametrize("fault", [429, 504, "<p>The server is probably too busy</p>"])
def test_busy_server_is_asked_again(server, servers, fault):
    server.faults = [fault, fault]
    warnings = []
    roads, _ = download_roads(
        rectangle(*AREA), Mode.CAR, servers, monitor=Monitor(on_warning=warnings.append)
    )
    assert roads.network.edge_count == 5
    assert [str(w) for w in warnings] == [
        "The server 127.0.0.1 is busy; trying again in 0.01 seconds."
    ] * 2


@pytest.mark.parametrize("status", [429, 504])
def test_server_that_stays_busy(server, servers, status):
    server.always = status
    with pytest.raises(InputError, match="did not take the question in 4 tries"):
        download_roads(rectangle(*AREA), Mode.CAR, servers)
    assert len(server.asked) == 4


def test_refusal(server, servers):
    server.always = 403
    with pytest.raises(InputError, match=r"refused the question \(HTTP 403 Forbidden"):
        download_roads(rectangle(*AREA), Mode.CAR, servers)


def test_server_gives_up(server, servers):
    server.always = json.dumps(
        {"elements": [], "remark": 'runtime error: Query timed out in "query" at line 1'}
    )
    with pytest.raises(InputError, match="gave up on the question: “runtime error: Query timed"):
        download_roads(rectangle(*AREA), Mode.CAR, servers)


def test_server_that_says_nothing(server, servers):
    server.always = 3.0
    hasty = Servers(servers.cache, servers.overpass_url, timeout_s=0.3)
    with pytest.raises(InputError, match=r"did not answer within 0\.3 seconds"):
        download_roads(rectangle(*AREA), Mode.CAR, hasty)


def test_area_too_large_is_not_asked_for(server):
    with pytest.raises(InputError, match="The area is 8,666 km², and at most 5,000 km²"):
        check_area(rectangle(9, 45, 10, 46), 5000)
    assert not server.asked


def test_size_of_an_area():
    # R² · Δλ · (sin φ2 − sin φ1) with R = 6371.0088 km.
    size = check_area(rectangle(9, 45, 10, 46), 1e9)
    expected = 6371.0088**2 * np.radians(1) * (np.sin(np.radians(46)) - np.sin(np.radians(45)))
    assert size == pytest.approx(expected)


def test_cancel_does_not_wait_for_the_server(server, servers):
    server.faults = [2.0]
    cancelled = threading.Event()
    asked_to_stop = []

    def cancel():
        while not server.asked:
            time.sleep(0.01)
        asked_to_stop.append(time.monotonic())
        cancelled.set()

    threading.Thread(target=cancel, daemon=True).start()
    with pytest.raises(Cancelled):
        download_roads(
            rectangle(*AREA), Mode.CAR, servers, monitor=Monitor(is_cancelled=cancelled.is_set)
        )
    assert time.monotonic() - asked_to_stop[0] < 0.5
    assert len(server.asked) == 1

    # The next download waits for the thread that was left, and is whole.
    warnings = []
    roads, _ = download_roads(
        rectangle(*AREA), Mode.CAR, servers, monitor=Monitor(on_warning=warnings.append)
    )
    assert "still ending" in str(warnings[0])
    assert roads.network.edge_count == 5


def test_cancel_while_waiting_for_a_busy_server(server, servers, monkeypatch):
    monkeypatch.setattr(download, "RETRY_PAUSES_S", (30.0,))
    server.always = 429
    cancelled = threading.Event()
    threading.Timer(0.4, cancelled.set).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        find_place("Testville", servers, Monitor(is_cancelled=cancelled.is_set))
    assert time.monotonic() - begun < 0.4 + 0.5


@pytest.fixture
def at_once(monkeypatch):
    """Places are asked for without the pause that osmnx makes before each."""
    module = importlib.import_module("osmnx._nominatim")
    monkeypatch.setattr(module, "time", SimpleNamespace(sleep=lambda seconds: None), raising=False)


@pytest.mark.parametrize("odd", ["[" * 200_000, "5", '{"elements": [5]}'])
def test_odd_answers_are_a_sentence_and_are_not_kept(server, servers, odd, at_once):
    server.faults = [odd]
    with pytest.raises(InputError, match="answered with something that is not map data"):
        download_roads(rectangle(*AREA), Mode.CAR, servers)
    server.faults = [odd]
    with pytest.raises(InputError, match="answered with something that is not map data"):
        find_place("Testville", servers)
    server.faults = []
    roads, _ = download_roads(rectangle(*AREA), Mode.CAR, servers)
    assert roads.network.edge_count
    assert find_place("Testville", servers).area > 0


@pytest.mark.parametrize(
    "shape",
    [
        {"type": "Polygon", "coordinates": [[["a", "b"], [1, 2], [3, 4], ["a", "b"]]]},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[[500, 45], [501, 45], [501, 46], [500, 45]]]},
        {"type": "LineString", "coordinates": [[9, 45], [10, 45]]},
        {"type": "Nonsense"},
        {},
        ["Polygon"],
        None,
    ],
)
def test_odd_shapes_of_places_are_a_sentence(server, servers, shape, at_once):
    server.places = {**server.places, "Oddville": [{**server.places["Testville"][0]}]}
    server.places["Oddville"][0]["geojson"] = shape
    with pytest.raises(InputError):
        find_place("Oddville", servers)


CHANGES = {
    "digits": lambda text: text.replace("9.01", "9.02", 1),
    "malformed": lambda text: text + "}",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_answers_that_were_changed_are_asked_for_again(server, servers, change, at_once):
    whole, _ = download_roads(rectangle(*AREA), Mode.CAR, servers)
    place = find_place("Testville", servers)
    for kept in servers.cache.rglob("*.json"):
        kept.write_text(change(kept.read_text()))
    said = []
    monitor = Monitor(on_warning=lambda s: said.append(str(s)))
    again, made_of = download_roads(rectangle(*AREA), Mode.CAR, servers, monitor=monitor)
    assert not made_of.from_cache
    assert rows(again.network) == rows(whole.network)
    assert find_place("Testville", servers, monitor).equals(place)
    assert all("are not as they were kept" in s for s in said) and len(said) == 3
    again, made_of = download_roads(rectangle(*AREA), Mode.CAR, servers, monitor=monitor)
    assert made_of.from_cache and len(said) == 3


def test_a_way_without_one_of_its_nodes_is_cut(server, servers):
    server.nodes = {**server.nodes, 6: (9.005, 45.0), 7: (9.007, 45.0), 8: (9.008, 45.0)}
    answer = server.interpreter

    def without(query):
        given = answer(query)
        given["elements"] = [e for e in given["elements"] if e["id"] != 7]
        return given

    server.ways = {10: ([1, 6, 7, 8, 2], {"highway": "primary"})}
    server.interpreter = without
    roads, _ = download_roads(rectangle(*AREA), Mode.CAR, servers)
    assert roads.network.edge_count == 2
    assert roads.report.torn == [10]


def test_no_password_is_kept(server, servers, tmp_path):
    address = server.overpass_url.replace("//", "//me:s3cr3t@")
    download_roads(rectangle(*AREA), Mode.CAR, Servers(tmp_path / "a", address, timeout_s=5))
    download_roads(rectangle(*AREA), Mode.CAR, Servers(tmp_path / "b", server.overpass_url))
    names = [sorted(p.name for p in (tmp_path / k / "roads").iterdir()) for k in "ab"]
    assert names[0] == names[1]
    for file in (tmp_path / "a").rglob("*"):
        assert file.is_dir() or b"s3cr3t" not in file.read_bytes()
