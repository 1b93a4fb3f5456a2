"""Pieces of road that are reached, as features."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ..engine.catchments.reached_roads import RoadPieces
from ..engine.roads.graph import TravelGraph
from .geometry import line_geometry
from .points import Points


def reached_road_features(
    pieces: RoadPieces,
    limits: NDArray[np.float64],
    graph: TravelGraph,
    sites: Points,
    owner: NDArray[np.int64] | None,
) -> Iterator[tuple[QgsGeometry, list[object]]]:
    """Yield geometry and attributes of every piece, in the network's CRS.

    Attributes are those of the site, then `fields.ROADS` of the piece, then
    `fields.REACHED_ROADS`.

    Parameters
    ----------
    limits
        The limits that the pieces were cut at.
    graph
        The roads as they are driven from the lines' beginnings: not reversed.
    owner
        Row in `sites` that each piece belongs to, (n,); None where they belong to all
        together, and the site's fields stay empty.
    """
    network, edge = pieces.network, pieces.edge
    share = pieces.end - pieces.start
    ways = (graph.forward[edge] * share, graph.backward[edge] * share)
    before = np.concatenate([[0.0], limits[:-1]])
    columns = [
        network.edge_id[edge].tolist(),
        network.from_node[edge].tolist(),
        network.to_node[edge].tolist(),
        [road_class or None for road_class in network.road_class[edge].tolist()],
        [name or None for name in network.name[edge].tolist()],
        pieces.length_m.tolist(),
        network.speed_kmh[edge].tolist(),
        *(np.where(np.isfinite(minutes), minutes, np.nan).tolist() for minutes in ways),
        [None] * len(pieces) if owner is None else sites.ids[owner].tolist(),
        before[pieces.band].tolist(),
        limits[pieces.band].tolist(),
        pieces.minutes_start.tolist(),
        pieces.minutes_end.tolist(),
    ]
    nobody: list[object] = [None] * len(sites.fields)
    of_site = {row: sites.features[row].attributes() for row in set(_rows(owner))}
    owners = [None] * len(pieces) if owner is None else owner.tolist()
    lines = pieces.lines
    for index, (site, *attributes) in enumerate(zip(owners, *columns)):
        yield line_geometry(lines.line(index)), [*of_site.get(site, nobody), *attributes]


def _rows(owner: NDArray[np.int64] | None) -> list[int]:
    return [] if owner is None else np.unique(owner).tolist()
