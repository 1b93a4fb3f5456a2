"""A server on loopback that answers as Overpass and Nominatim do, and as badly as told to."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Optional
from urllib.parse import parse_qs, urlsplit

QUERY = re.compile(
    r'way\["(?P<key>\w+)"(?P<operator>~|=)"(?P<value>[^"]*)"\]\(poly:\'(?P<poly>[^\']*)\'\)'
)


@dataclass
class OsmServer:
    """Data, faults to come, and what was asked.

    `faults` are used up first, one for each question: an HTTP status, a text to answer
    with, or seconds to wait (a float) before the true answer.
    """

    nodes: Mapping[int, tuple[float, float]]
    ways: Mapping[int, tuple[list[int], Mapping[str, str]]]
    places: Mapping[str, list[object]] = field(default_factory=dict)
    faults: list[object] = field(default_factory=list)
    always: Optional[object] = None
    asked: list[str] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    url: str = ""

    @property
    def overpass_url(self) -> str:
        return f"{self.url}/api"

    @property
    def nominatim_url(self) -> str:
        return f"{self.url}/places/"

    def interpreter(self, query: str) -> object:
        found = QUERY.search(query)
        assert found, query
        numbers = [float(n) for n in found["poly"].split()]
        south, north = min(numbers[0::2]), max(numbers[0::2])
        west, east = min(numbers[1::2]), max(numbers[1::2])
        pattern = found["value"] if found["operator"] == "~" else f"^{found['value']}$"
        ways = {
            number: (nodes, tags)
            for number, (nodes, tags) in self.ways.items()
            if re.search(pattern, tags.get(found["key"], "\n"))
            and any(
                west <= self.nodes[n][0] <= east and south <= self.nodes[n][1] <= north
                for n in nodes
            )
        }
        used = sorted({n for nodes, _ in ways.values() for n in nodes})
        return {
            "version": 0.6,
            "generator": "test",
            "osm3s": {"timestamp_osm_base": "2025-02-03T04:05:06Z"},
            "elements": [
                {"type": "node", "id": n, "lon": self.nodes[n][0], "lat": self.nodes[n][1]}
                for n in used
            ]
            + [
                {"type": "way", "id": number, "nodes": nodes, "tags": tags}
                for number, (nodes, tags) in ways.items()
            ],
        }


@contextmanager
def running(server: OsmServer) -> Iterator[OsmServer]:
    """Serve on 127.0.0.1 until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            query = parse_qs(body)["data"][0]
            assert urlsplit(self.path).path == "/api/interpreter"
            self._answer(query, lambda: server.interpreter(query))

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            assert parts.path == "/places/search", self.path
            name = parse_qs(parts.query)["q"][0]
            self._answer(name, lambda: server.places.get(name, []))

        def _answer(self, question: str, answer: Callable[[], object]) -> None:
            server.asked.append(question)
            server.agents.append(self.headers["User-Agent"])
            fault = server.faults.pop(0) if server.faults else server.always
            if isinstance(fault, float):
                time.sleep(fault)
                fault = None
            if isinstance(fault, int):
                return self._send(fault, f"<html>{fault}</html>", "text/html")
            if isinstance(fault, str):
                return self._send(200, fault, "text/html")
            return self._send(200, json.dumps(answer()), "application/json")

        def _send(self, status: int, text: str, kind: str) -> None:
            data = text.encode()
            try:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)
            except (BrokenPipeError, ConnectionResetError):
                pass

        def log_message(self, *_: object) -> None:
            pass

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server.url = f"http://127.0.0.1:{http.server_address[1]}"
    thread = threading.Thread(target=http.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        http.shutdown()
        http.server_close()


def town() -> OsmServer:
    """Four roads round a block near 45° N 9° E, a path, a building and a ferry.

    Nodes 1 to 4 are the corners of a block; way 10 (1-2-3) is a primary road, way 11
    (3-4) one-way against its line, way 12 (4-1) residential with a limit, way 13 (1-3)
    a footway, way 14 a building, way 15 (2-5) a ferry.
    """
    nodes = {
        1: (9.000, 45.000),
        2: (9.010, 45.000),
        3: (9.010, 45.010),
        4: (9.000, 45.010),
        5: (9.030, 45.000),
    }
    ways = {
        10: ([1, 2, 3], {"highway": "primary", "name": "Via Roma"}),
        11: ([3, 4], {"highway": "secondary", "oneway": "-1"}),
        12: ([4, 1], {"highway": "residential", "maxspeed": "20 mph"}),
        13: ([1, 3], {"highway": "footway"}),
        14: ([1, 2, 4, 1], {"building": "yes"}),
        15: ([2, 5], {"route": "ferry", "duration": "00:30"}),
    }
    square = [[[8.995, 44.995], [9.015, 44.995], [9.015, 45.015], [8.995, 45.015], [8.995, 44.995]]]
    places = {
        "Testville": [
            {
                "importance": 0.5,
                "boundingbox": ["44.995", "45.015", "8.995", "9.015"],
                "lat": "45.005",
                "lon": "9.005",
                "geojson": {"type": "Polygon", "coordinates": square},
            }
        ],
        "Hilltop": [
            {
                "importance": 0.5,
                "boundingbox": ["45", "45", "9", "9"],
                "lat": "45",
                "lon": "9",
                "geojson": {"type": "Point", "coordinates": [9.0, 45.0]},
            }
        ],
    }
    return OsmServer(nodes, ways, places)


def as_osm_file(server: OsmServer) -> str:
    """The server's data as the text of an .osm file."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<osm version="0.6">']
    lines += [
        f'<node id="{n}" version="1" lon="{x:.7f}" lat="{y:.7f}"/>'
        for n, (x, y) in sorted(server.nodes.items())
    ]
    for number, (nodes, tags) in sorted(server.ways.items()):
        refs = "".join(f'<nd ref="{n}"/>' for n in nodes)
        pairs = "".join(f'<tag k="{k}" v="{v}"/>' for k, v in tags.items())
        lines.append(f'<way id="{number}" version="1">{refs}{pairs}</way>')
    return "\n".join([*lines, "</osm>"])
