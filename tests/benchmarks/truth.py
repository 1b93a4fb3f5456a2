"""The true reach of a site, worked out point by point and without the plugin's own code.

Only the arrays of a road network are taken from the plugin. Shortest paths come from
networkx, nearest roads from shapely, and no grid, surface or polygon is involved.
"""

from __future__ import annotations

from dataclasses import dataclass

import networkx
import numpy as np
import shapely

WALK_KMH = 5.0
WALK_LIMIT_M = 500.0
NO_ACCESS = {"motorway", "motorway_link", "ferry"}
SITE = "site"


@dataclass(frozen=True)
class Positions:
    """Places on the roads: edge, fraction along it, and the walk there in metres, (k,) each."""

    edge: np.ndarray
    fraction: np.ndarray
    walk_m: np.ndarray

    @property
    def walk_minutes(self) -> np.ndarray:
        """Minutes of the walk; infinite where it is longer than the limit."""
        minutes = self.walk_m / (WALK_KMH * 1000.0 / 60.0)
        return np.where(self.walk_m <= WALK_LIMIT_M, minutes, np.inf)


class Truth:
    """Travel times on a network of roads in metres."""

    def __init__(self, network) -> None:
        vertex_count = np.diff(network.lines.start)
        owner = np.repeat(np.arange(len(vertex_count)), vertex_count)
        self.lines = shapely.linestrings(network.lines.xy, indices=owner)
        self.access = np.array([c not in NO_ACCESS for c in network.road_class], dtype=bool)
        self._access_edge = np.flatnonzero(self.access)
        self._tree = shapely.STRtree(self.lines[self._access_edge])
        self._start, self._end = network.from_node, network.to_node
        self._forward = np.nan_to_num(network.minutes_forward, nan=np.inf)
        self._backward = np.nan_to_num(network.minutes_backward, nan=np.inf)
        self.length_m = network.length_m
        self.graph = networkx.DiGraph()
        for tail, head, minutes in (
            (self._start, self._end, self._forward),
            (self._end, self._start, self._backward),
        ):
            for u, v, cost in zip(tail.tolist(), head.tolist(), minutes.tolist()):
                known = self.graph.get_edge_data(u, v, {"minutes": np.inf})["minutes"]
                if cost < known:
                    self.graph.add_edge(u, v, minutes=cost)

    def nearest(self, xy: np.ndarray) -> Positions:
        """Nearest road that gives access, exactly, for points (k, 2)."""
        points = shapely.points(xy)
        found = self._tree.query_nearest(points, all_matches=False)
        edge = self._access_edge[found[1]]
        lines = self.lines[edge]
        fraction = shapely.line_locate_point(lines, points, normalized=True)
        return Positions(edge, fraction, shapely.distance(lines, points))

    def random_on_roads(self, count: int, random: np.random.Generator) -> Positions:
        """Places on the roads that give access, each metre as likely as any other."""
        weight = np.where(self.access, self.length_m, 0.0)
        edge = random.choice(len(weight), size=count, p=weight / weight.sum())
        return Positions(edge, random.random(count), np.zeros(count))

    def xy(self, places: Positions) -> np.ndarray:
        """Coordinates of places, (k, 2)."""
        lines = self.lines[places.edge]
        return shapely.get_coordinates(
            shapely.line_interpolate_point(lines, places.fraction, normalized=True)
        )

    def junction_minutes(self, site: Positions, limit: float) -> dict[int, float]:
        """Minutes from a site (one place) to every junction within the limit."""
        edge, fraction, walk = int(site.edge[0]), float(site.fraction[0]), site.walk_minutes[0]
        ways = (
            (self._end[edge], (1.0 - fraction), self._forward[edge]),
            (self._start[edge], fraction, self._backward[edge]),
        )
        for junction, share, minutes in ways:
            cost = walk + (share * minutes if share > 0.0 else 0.0)
            if np.isfinite(cost):
                known = self.graph.get_edge_data(SITE, int(junction), {"minutes": np.inf})
                self.graph.add_edge(SITE, int(junction), minutes=min(cost, known["minutes"]))
        if SITE not in self.graph:
            return {}
        try:
            reached = networkx.single_source_dijkstra_path_length(
                self.graph, SITE, cutoff=limit, weight="minutes"
            )
        finally:
            self.graph.remove_node(SITE)
        del reached[SITE]
        return reached

    def minutes(
        self, site: Positions, junctions: dict[int, float], places: Positions
    ) -> np.ndarray:
        """Minutes from a site to places, the walk at both ends included, (k,)."""
        at = np.full(int(max(self._start.max(), self._end.max())) + 1, np.inf)
        at[list(junctions)] = list(junctions.values())
        edge, fraction = places.edge, places.fraction
        forward, backward = self._forward[edge], self._backward[edge]
        with np.errstate(invalid="ignore"):
            ahead = np.where(fraction > 0.0, fraction * forward, 0.0)
            behind = np.where(fraction < 1.0, (1.0 - fraction) * backward, 0.0)
            step = fraction - site.fraction[0]
            direct = np.where(step > 0.0, step * forward, np.where(step < 0, -step * backward, 0.0))
        times = np.minimum(at[self._start[edge]] + ahead, at[self._end[edge]] + behind)
        same = edge == site.edge[0]
        times[same] = np.minimum(times[same], direct[same] + site.walk_minutes[0])
        return times + places.walk_minutes


def overlap(truth: np.ndarray, inside: np.ndarray) -> float:
    """Intersection over union of two sets of points, each given as a mask (k,)."""
    return float((truth & inside).sum() / (truth | inside).sum())
