"""Travel times computed by networkx, on roads that are cut at every point."""

from __future__ import annotations

import networkx as nx
import numpy as np


def cut_roads(graph, *groups) -> nx.DiGraph:
    """Make a directed graph of the roads with a junction at every point of the groups.

    Point p of edge e is the junction ``("cut", e, fraction)``.
    """
    network = graph.network
    made = nx.DiGraph()

    def arc(a, b, minutes):
        if np.isfinite(minutes) and not (made.has_edge(a, b) and made[a][b]["minutes"] <= minutes):
            made.add_edge(a, b, minutes=minutes)

    for index in range(network.edge_count):
        cuts = {0.0, 1.0}
        for group in groups:
            cuts |= set(group.fraction[group.edge == index].tolist())
        ordered = sorted(cuts)
        a, b = int(network.from_index[index]), int(network.to_index[index])
        for fraction, junction in ((0.0, a), (1.0, b)):
            arc(("cut", index, fraction), junction, 0.0)
            arc(junction, ("cut", index, fraction), 0.0)
        for f, g in zip(ordered, ordered[1:]):
            arc(("cut", index, f), ("cut", index, g), (g - f) * graph.forward[index])
            arc(("cut", index, g), ("cut", index, f), (g - f) * graph.backward[index])
    return made


def true_times(graph, origins, targets) -> np.ndarray:
    """Minutes from every origin to every target, walks included, (n, m)."""
    roads = cut_roads(graph, origins, targets)
    result = np.full((len(origins), len(targets)), np.inf)
    for i in range(len(origins)):
        start = ("cut", int(origins.edge[i]), float(origins.fraction[i]))
        roads.add_node(start)
        times = nx.single_source_dijkstra_path_length(roads, start, weight="minutes")
        for j in range(len(targets)):
            end = ("cut", int(targets.edge[j]), float(targets.fraction[j]))
            walk = origins.walk_minutes[i] + targets.walk_minutes[j]
            result[i, j] = times.get(end, np.inf) + walk
    return result


def true_pair_times(graph, access, slower=False) -> np.ndarray:
    """Minutes between firms, the mean of both directions or the slower, (k, k).

    Firms at one place are 0 minutes apart, those that are not on the network infinitely.
    """
    on = np.flatnonzero(access.reached)
    points = access.take(on)
    there = true_times(graph, points, points)
    both = np.maximum(there, there.T) if slower else (there + there.T) / 2.0
    both = np.minimum(both, true_walks(points, points, graph.barriers))
    for i in range(len(points)):
        for j in range(len(points)):
            same = (
                points.edge[i] == points.edge[j]
                and points.fraction[i] == points.fraction[j]
                and points.walk_minutes[i] == points.walk_minutes[j]
                and (
                    points.xy is None or np.array_equal(points.xy[i], points.xy[j], equal_nan=True)
                )
            )
            if same:
                both[i, j] = 0.0
    result = np.full((len(access), len(access)), np.inf)
    result[np.ix_(on, on)] = both
    return result


def true_walks(origins, targets, barriers=None) -> np.ndarray:
    """Minutes of the straight walks within yards, infinite for all others, (n, m)."""
    walks = np.full((len(origins), len(targets)), np.inf)
    if origins.xy is None or targets.xy is None:
        return walks
    for i in range(len(origins)):
        for j in range(len(targets)):
            metres = np.hypot(*(origins.xy[i] - targets.xy[j]))
            both = origins.walk_m[i] + targets.walk_m[j]
            minutes = origins.walk_minutes[i] + targets.walk_minutes[j]
            if min(origins.walk_m[i], targets.walk_m[j]) > 0.0 and metres <= both + 1e-6:
                shut = barriers is not None and barriers.across(
                    origins.xy[i : i + 1], targets.xy[j : j + 1]
                )
                walks[i, j] = np.inf if shut else metres * minutes / both
    return walks
