"""Access points: where firms and sites join the road network."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..attended import attended
from ..messages import SILENT, Monitor
from .graph import TravelGraph
from .network import RoadNetwork
from .samples import RoadSamples

SPACING_M = 50.0
# So few points are sooner compared with the roads around them than an index is made.
FEW = 100
CHUNK = 5_000
JUNCTION_M = 0.01
# Roads this much farther away are equally near: distances are only known to the last bits.
EQUAL_M = 1e-6


@dataclass(frozen=True, eq=False)
class AccessPoints:
    """Where k points join a network.

    Attributes
    ----------
    edge
        Position of the edge in the network, int64 (k,); -1 where the point is not on
        the network.
    fraction
        Where on that edge, 0 to 1 along its line, float64 (k,).
    walk_m
        Straight way from the point to the edge in metres, float64 (k,); for points
        that are not on the network the distance to the nearest road (infinite where
        there is none).
    walk_minutes
        The same in minutes, float64 (k,).
    xy
        Where the points are, in metres, float64 (k, 2); NaN for those from which one may
        only walk to the road. None for positions on the roads themselves.
    """

    edge: NDArray[np.int64]
    fraction: NDArray[np.float64]
    walk_m: NDArray[np.float64]
    walk_minutes: NDArray[np.float64]
    xy: NDArray[np.float64] | None = None

    def __len__(self) -> int:
        return len(self.edge)

    @property
    def away(self) -> NDArray[np.bool_]:
        """Which points lie away from the roads, where one may also walk elsewhere, (k,)."""
        if self.xy is None:
            return np.zeros(len(self), dtype=bool)
        # What is nearer lies on the road but for rounding.
        away = self.reached & (self.walk_m > EQUAL_M)
        return np.asarray(away & np.isfinite(self.xy).all(axis=1))

    @property
    def reached(self) -> NDArray[np.bool_]:
        """Which points are on the network, (k,)."""
        return self.edge >= 0

    def take(self, index: NDArray[np.int64]) -> AccessPoints:
        """Return the access points at `index`."""
        return AccessPoints(
            self.edge[index],
            self.fraction[index],
            self.walk_m[index],
            self.walk_minutes[index],
            None if self.xy is None else self.xy[index],
        )


def at_positions(edge: NDArray[np.int64], fraction: NDArray[np.float64]) -> AccessPoints:
    """Return access points that lie on the network, without a walk."""
    nothing = np.zeros(len(edge))
    return AccessPoints(edge.astype(np.int64), fraction.astype(np.float64), nothing, nothing)


class AccessFinder:
    """Finds the nearest position on the roads of a network.

    Roads that give no access to the land beside them (motorways and their ramps) and
    edges that are closed in both directions are left out.
    """

    def __init__(self, graph: TravelGraph) -> None:
        self._network = graph.network
        self._usable = graph.network.gives_access & graph.open

    @cached_property
    def _samples(self) -> RoadSamples:
        return RoadSamples(self._network, SPACING_M, self._usable)

    def locate(
        self,
        xy: NDArray[np.float64],
        walk_speed_kmh: float,
        walk_limit_m: float,
        monitor: Monitor = SILENT,
    ) -> AccessPoints:
        """Join points to their nearest roads.

        Parameters
        ----------
        xy
            Points in metres, in the network's coordinate system, (k, 2). Points that
            are not finite are not on the network.
        walk_speed_kmh, walk_limit_m
            Speed of the straight way to the road, and its greatest length.

        The nearest road is exact: a straight piece of road within the distance d of a
        point has a sample within d + half the spacing. Of equally near edges the one
        with the lowest number is taken, whatever their order.
        """
        edge = np.full(len(xy), -1, dtype=np.int64)
        fraction = np.zeros(len(xy))
        distance = np.full(len(xy), np.inf)
        usable = np.flatnonzero(np.isfinite(xy).all(axis=1))
        if len(usable) <= FEW:
            for number, point in enumerate(usable.tolist()):
                monitor.step(number / len(usable))
                one = slice(point, point + 1)
                near = self._beside(xy[one], walk_limit_m)
                if len(near):
                    none = np.zeros(len(near), dtype=np.int64)
                    edge[one], fraction[one], distance[one] = self._best(xy[one], none, near)
            # Of those with no road within the limit the distance to the nearest counts.
            usable = usable[distance[usable] > walk_limit_m]
        samples = attended(lambda: self._samples, monitor) if len(usable) else None
        if samples is not None and len(samples.xy):
            attended(lambda: samples.tree, monitor)
            for begin in range(0, len(usable), CHUNK):
                monitor.step(begin / len(usable))
                part = usable[begin : begin + CHUNK]
                edge[part], fraction[part], distance[part] = self._nearest(xy[part])
        edge[distance > walk_limit_m] = -1
        minutes = distance / (walk_speed_kmh * 1000.0 / 60.0)
        return AccessPoints(edge, fraction, distance, minutes, np.asarray(xy, dtype=np.float64))

    def _beside(self, xy: NDArray[np.float64], limit_m: float) -> NDArray[np.int64]:
        """Straight pieces of the roads whose box is within the limit of a point (1, 2)."""
        low, high = self._network.boxes
        near = self._usable.copy()
        for axis in (0, 1):
            near &= low[:, axis] <= xy[0, axis] + limit_m
            near &= high[:, axis] >= xy[0, axis] - limit_m
        edges = np.flatnonzero(near)
        start = self._network.lines.start
        pieces = start[edges + 1] - start[edges] - 1
        before = np.repeat(start[edges] + 1 - (np.cumsum(pieces) - pieces), pieces)
        return np.asarray(before + np.arange(len(before)))

    def _nearest(
        self, xy: NDArray[np.float64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        samples = self._samples
        near, _ = samples.tree.query(xy)
        found = samples.tree.query_ball_point(xy, near + 0.51 * samples.spacing + 1e-6)
        count = np.fromiter((len(f) for f in found), dtype=np.int64, count=len(found))
        point = np.repeat(np.arange(len(xy)), count)
        sample = np.concatenate([np.asarray(f, dtype=np.int64) for f in found])
        candidate = np.unique(np.stack([point, samples.segment[sample]], axis=1), axis=0)
        return self._best(xy, candidate[:, 0], candidate[:, 1])

    def _best(
        self, xy: NDArray[np.float64], point: NDArray[np.int64], segment: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
        """Edge, fraction and distance of the nearest of the pieces given for each point.

        Points (k, 2); pairs of a point and a straight piece (c,), by point.
        """
        share, distance = project(self._network, segment, xy[point])
        edge, fraction = position_on_edge(self._network, segment, share)
        least = np.full(len(xy), np.inf)
        np.minimum.at(least, point, distance)
        nearest = distance <= least[point] + EQUAL_M
        number = self._network.edge_id[edge]
        order = np.lexsort((fraction, edge, number, ~nearest, point))
        best = order[np.unique(point[order], return_index=True)[1]]
        return edge[best], fraction[best], distance[best]


def project(
    network: RoadNetwork, segment: NDArray[np.int64], xy: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Drop each point (k, 2) on a straight piece; `segment` is its last vertex, (k,).

    Returns the share of the piece before the foot of the point, and the distance.
    """
    start, end = network.lines.xy[segment - 1], network.lines.xy[segment]
    along = end - start
    squared = np.einsum("ij,ij->i", along, along)
    dot = np.einsum("ij,ij->i", xy - start, along)
    share = np.clip(np.divide(dot, squared, out=np.zeros(len(xy)), where=squared > 0), 0.0, 1.0)
    foot = start + share[:, None] * along
    return share, np.hypot(*(xy - foot).T)


def position_on_edge(
    network: RoadNetwork, segment: NDArray[np.int64], share: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Turn a share of a straight piece into an edge and a fraction along it, (k,) each."""
    lines = network.lines
    edge = np.searchsorted(lines.start, segment, side="right") - 1
    reached = network.reached_m
    total = reached[lines.start[edge + 1] - 1] - reached[lines.start[edge]]
    piece = reached[segment] - reached[segment - 1]
    along = reached[segment - 1] - reached[lines.start[edge]] + share * piece
    # A foot within a centimetre of a junction is the junction; otherwise the last bit
    # of a coordinate could send a point once around a one-way road.
    along = np.where(along < JUNCTION_M, 0.0, np.where(total - along < JUNCTION_M, total, along))
    fraction = np.divide(along, total, out=np.zeros(len(share)), where=total > 0)
    return edge.astype(np.int64), np.clip(fraction, 0.0, 1.0)
