"""Choose the sites of `make run`: a few important places, well spread."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsVectorLayer

# What a place without a population in the data counts for.
POPULATION_OF = {"city": 100_000, "town": 10_000, "village": 1_000}
MAIN_ROADS = ("motorway_link", "trunk", "trunk_link", "primary", "secondary")


@dataclass(frozen=True)
class Candidate:
    """A place that could be a site; x and y in the coordinate system of its source."""

    name: str
    x: float
    y: float
    weight: float


def well_spread(candidates: list[Candidate], count: int, apart: float) -> list[Candidate]:
    """Return up to `count` candidates, heaviest first, none nearer than `apart` to another.

    Equal weights are taken in the order of their names, so that a choice can be repeated.
    """
    chosen: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (-c.weight, c.name, c.x, c.y)):
        if all(np.hypot(candidate.x - c.x, candidate.y - c.y) >= apart for c in chosen):
            chosen.append(candidate)
        if len(chosen) == count:
            break
    return chosen


def across(candidates: list[Candidate]) -> float:
    """Return the diagonal of the box around all candidates, 0 for none."""
    if not candidates:
        return 0.0
    xy: NDArray[np.float64] = np.array([(c.x, c.y) for c in candidates])
    return float(np.hypot(*np.ptp(xy, axis=0)))


def population(text: Optional[str]) -> Optional[float]:
    """Read a population tag such as ``12 345`` or ``12,345 (2016)``; None where it is none."""
    digits = "".join(c for c in (text or "").partition("(")[0] if c not in " ,.'\u00a0")
    return float(digits) if digits.isascii() and digits.isdigit() else None


def places_of_osm(path: Path) -> list[Candidate]:
    """Return the cities, towns and villages of an OSM file, in degrees."""
    kinds = ",".join(f"'{kind}'" for kind in POPULATION_OF)
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["OSM"])
    except RuntimeError:  # where another module has switched GDAL's exceptions on
        dataset = None
    if dataset is None:
        return []
    statement = (
        "SELECT name, place, hstore_get_value(other_tags, 'population') AS population "
        f"FROM points WHERE place IN ({kinds}) AND name IS NOT NULL"
    )
    found = []
    features = dataset.ExecuteSQL(statement, dialect="OGRSQL")
    for feature in features or ():
        geometry = feature.GetGeometryRef()
        people = population(feature.GetField("population"))
        weight = POPULATION_OF[feature.GetField("place")] if people is None else people
        found.append(Candidate(feature.GetField("name"), geometry.GetX(), geometry.GetY(), weight))
    if features is not None:
        dataset.ReleaseResultSet(features)
    return found


def main_junctions(roads: QgsVectorLayer) -> list[Candidate]:
    """Return the junctions of main roads of a road network layer, in its coordinates.

    A junction weighs the number of main roads that meet there; less than three are no
    junction. It is named after the roads.
    """
    classes = ",".join(f"'{road_class}'" for road_class in MAIN_ROADS)
    meeting: dict[int, list[tuple[str, float, float]]] = {}
    for edge in roads.getFeatures(f'"road_class" IN ({classes})'):
        line = edge.geometry()
        vertices = list(line.vertices())
        name = str(edge["name"] or "")
        for node, point in ((edge["from_node"], vertices[0]), (edge["to_node"], vertices[-1])):
            meeting.setdefault(int(node), []).append((name, point.x(), point.y()))
    found = []
    for node, ends in meeting.items():
        names = sorted({name for name, _, _ in ends if name})
        if len(ends) >= 3:
            label = " / ".join(names[:2]) or f"Junction {node}"
            found.append(Candidate(label, ends[0][1], ends[0][2], len(ends) + len(names)))
    return found


def middle_first(candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates weighed by how near they are to the middle of them all.

    For candidates without a population: their middle is where most main roads are.
    """
    if not candidates:
        return []
    xy: NDArray[np.float64] = np.array([(c.x, c.y) for c in candidates])
    middle = np.median(xy, axis=0)
    spread = max(float(np.hypot(*(xy - middle).T).max()), 1e-12)
    nearness = 1 - np.hypot(*(xy - middle).T) / spread
    return [
        Candidate(c.name, c.x, c.y, c.weight * float(near)) for c, near in zip(candidates, nearness)
    ]
