"""The road network: junctions, and the edges between them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .polylines import Polylines

# No way from these roads to the land beside them.
NO_ACCESS_CLASSES = frozenset({"motorway", "motorway_link", "ferry"})


@dataclass(frozen=True, eq=False)
class RoadNetwork:
    """Edges between junctions, each with its travel time in both directions.

    One row of every array is one edge (n edges). Times are free-flow; traffic,
    closures and friction are added when travelling (`travel.TravelGraph`).

    Attributes
    ----------
    edge_id
        Unique number of the edge, int64 (n,).
    from_node, to_node
        Numbers of its first and last junction, int64 (n,).
    road_class
        Class of the road, such as ``"primary"``; text or "" (n,).
    name
        Name of the road, or "" (n,).
    length_m
        Length on the ground in metres, float64 (n,).
    speed_kmh
        Free-flow speed in km/h, float64 (n,).
    minutes_forward, minutes_backward
        Travel time along and against the line, float64 (n,); NaN where that
        way is not allowed.
    lines
        Geometry, in the unit of `crs`. Everything that measures wants metres;
        readers of OSM files give degrees.
    crs
        Coordinate reference system of `lines`, as text that PROJ understands.
    cut_from
        The network as the data have it, where this one was made of it by closing roads
        or delaying them; else None. Junctions keep their numbers.
    """

    edge_id: NDArray[np.int64]
    from_node: NDArray[np.int64]
    to_node: NDArray[np.int64]
    road_class: NDArray[np.object_]
    name: NDArray[np.object_]
    length_m: NDArray[np.float64]
    speed_kmh: NDArray[np.float64]
    minutes_forward: NDArray[np.float64]
    minutes_backward: NDArray[np.float64]
    lines: Polylines
    crs: str
    cut_from: RoadNetwork | None = None

    @property
    def edge_count(self) -> int:
        """Number of edges."""
        return len(self.edge_id)

    @property
    def uncut(self) -> RoadNetwork:
        """The network before roads were closed or delayed."""
        return self if self.cut_from is None else self.cut_from

    @cached_property
    def derived(self) -> dict[str, Any]:
        """What other modules compute once for this network, by name; it goes with the network."""
        return {}

    @cached_property
    def _nodes(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        ids, index = np.unique(np.concatenate([self.from_node, self.to_node]), return_inverse=True)
        return ids, index.astype(np.int64)

    @property
    def node_ids(self) -> NDArray[np.int64]:
        """Junction numbers in ascending order, int64 (k,)."""
        return self._nodes[0]

    @property
    def node_count(self) -> int:
        """Number of junctions."""
        return len(self.node_ids)

    @property
    def from_index(self) -> NDArray[np.int64]:
        """Position of each edge's first junction in `node_ids`, (n,)."""
        return self._nodes[1][: self.edge_count]

    @property
    def to_index(self) -> NDArray[np.int64]:
        """Position of each edge's last junction in `node_ids`, (n,)."""
        return self._nodes[1][self.edge_count :]

    @property
    def arc_count(self) -> int:
        """Number of directed arcs: the allowed directions of all edges."""
        allowed = np.isfinite(self.minutes_forward), np.isfinite(self.minutes_backward)
        return int(allowed[0].sum() + allowed[1].sum())

    @cached_property
    def gives_access(self) -> NDArray[np.bool_]:
        """Whether the land beside an edge is reached from it, (n,)."""
        closed = np.array([c in NO_ACCESS_CLASSES for c in self.road_class.tolist()], dtype=bool)
        return ~closed

    @cached_property
    def node_xy(self) -> NDArray[np.float64]:
        """Coordinates of every junction, (k, 2)."""
        xy = np.empty((self.node_count, 2))
        xy[self.from_index] = self.lines.first_xy
        xy[self.to_index] = self.lines.last_xy
        return xy

    @cached_property
    def reached_m(self) -> NDArray[np.float64]:
        """Planar length from the very first vertex to each vertex of `lines`, (v,)."""
        return np.cumsum(self.lines.segment_lengths())

    @cached_property
    def boxes(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """South-west and north-east corners of every edge's bounding box, (n, 2) each."""
        if not self.edge_count:
            return np.zeros((0, 2)), np.zeros((0, 2))
        start = self.lines.start[:-1]
        return (
            np.minimum.reduceat(self.lines.xy, start, axis=0),
            np.maximum.reduceat(self.lines.xy, start, axis=0),
        )

    @cached_property
    def node_boxes(self) -> tuple[NDArray[np.float64], ...]:
        """Least x, least y, greatest x, greatest y of the edges at each junction, (k,) each."""
        low, high = self.boxes
        sides = []
        for values, extreme in (
            (low[:, 0], np.minimum),
            (low[:, 1], np.minimum),
            (high[:, 0], np.maximum),
            (high[:, 1], np.maximum),
        ):
            side = np.full(self.node_count, np.inf if extreme is np.minimum else -np.inf)
            extreme.at(side, self.from_index, values)
            extreme.at(side, self.to_index, values)
            sides.append(side)
        return tuple(sides)

    def take(self, index: NDArray[np.int64]) -> RoadNetwork:
        """Return the network of the edges at `index` (integers)."""
        return RoadNetwork(
            self.edge_id[index],
            self.from_node[index],
            self.to_node[index],
            self.road_class[index],
            self.name[index],
            self.length_m[index],
            self.speed_kmh[index],
            self.minutes_forward[index],
            self.minutes_backward[index],
            self.lines.take(index),
            self.crs,
        )
