"""Answers of an Overpass server, taken for nothing but what they are asked to be."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from .osm import OsmWay

_LARGEST_ID = 2**62


@dataclass(frozen=True, eq=False)
class Answer:
    """What is in an answer.

    Attributes
    ----------
    nodes
        number -> longitude and latitude.
    ways
        number -> its nodes and tags.
    date
        Date and time of the data as the server states it, or "".
    """

    nodes: dict[int, tuple[float, float]]
    ways: dict[int, tuple[list[int], dict[str, str]]]
    date: str


def parsed(content: bytes) -> object:
    """Return what a JSON text says; None where it is none, or is nested too deeply."""
    try:
        found: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return found


def read(content: bytes) -> Optional[Answer]:
    """Return an answer; None where anything in it is not what it must be."""
    answer = parsed(content)
    if not isinstance(answer, dict) or not isinstance(answer.get("elements"), list):
        return None
    server = answer.get("osm3s")
    date = server.get("timestamp_osm_base", "") if isinstance(server, dict) else ""
    found = Answer({}, {}, date if isinstance(date, str) else "")
    for element in answer["elements"]:
        if not isinstance(element, dict) or not _is_id(element.get("id")):
            return None
        if element.get("type") == "node":
            place = _place(element)
            if place is None:
                return None
            found.nodes[element["id"]] = place
        elif element.get("type") == "way":
            nodes, tags = element.get("nodes", []), element.get("tags", {})
            if not isinstance(nodes, list) or not all(map(_is_id, nodes)) or not _are_tags(tags):
                return None
            found.ways[element["id"]] = (nodes, tags)
    return found


def joined(answers: Sequence[Answer]) -> tuple[list[OsmWay], str]:
    """Join answers: every way once, with its coordinates; and the oldest data's date."""
    nodes: dict[int, tuple[float, float]] = {}
    ways: dict[int, tuple[list[int], dict[str, str]]] = {}
    for answer in answers:
        nodes.update(answer.nodes)
        ways.update(answer.ways)
    found = []
    for number, (refs, tags) in ways.items():
        # Two answers may be days apart: a way can name a node that is gone.
        there = [ref in nodes for ref in refs]
        if sum(there) < 2:
            continue
        cuts = None if all(there) else np.unique(np.cumsum(there)[~np.array(there)]).tolist()
        line = np.array([nodes[ref] for ref in refs if ref in nodes])
        found.append(OsmWay(number, tags, line, cuts))
    return found, min(filter(None, (answer.date for answer in answers)), default="")


def _is_id(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LARGEST_ID


def _place(element: dict[str, Any]) -> Optional[tuple[float, float]]:
    lon, lat = element.get("lon"), element.get("lat")
    for value, most in ((lon, 180.0), (lat, 90.0)):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return None
        if not -most <= value <= most:
            return None
    return float(lon), float(lat)  # type: ignore[arg-type]


def _are_tags(tags: Any) -> bool:
    return isinstance(tags, dict) and all(isinstance(value, str) for value in tags.values())
