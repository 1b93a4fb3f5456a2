"""Points from which one does not get to the main network."""

from __future__ import annotations

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.access import at_positions
from erik_clusters.erik_clusters_plugin.engine.roads.cut_off import cut_off
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph

NAN = float("nan")


def found(graph, *positions):
    edge, fraction = np.array(positions, dtype=float).T
    return cut_off(graph, at_positions(edge.astype(np.int64), fraction)).tolist()


def test_islands_traps_and_one_way_roads(make_network):
    def road(a, b, along, against, y):
        return (a, b, along, against, [(1000 * a, y), (1000 * b, y)])

    graph = TravelGraph(
        make_network(
            [
                road(0, 1, 1, 1, 0),
                road(1, 2, 1, 1, 0),
                road(2, 3, 1, NAN, 0),  # leads away for good
                road(4, 1, 1, NAN, 0),  # leads to the main part only
                road(10, 11, 1, 1, 0),  # an island
                road(2, 5, NAN, NAN, 0),  # closed
            ]
        )
    )
    assert found(graph, (0, 0.5), (1, 1.0)) == [False, False]
    assert found(graph, (2, 0.5), (2, 1.0), (2, 0.0)) == [True, True, False]
    assert found(graph.reversed, (2, 0.5)) == [False]
    assert found(graph, (3, 0.5)) == [False] and found(graph.reversed, (3, 0.5)) == [True]
    assert found(graph, (4, 0.5), (5, 0.5), (5, 0.0)) == [True, True, False]
    assert found(graph, (-1, 0.0)) == [False]


def test_without_roads_nobody_is_cut_off(make_network):
    empty = make_network([(1, 2, 1, 1, [(0, 0), (1, 0)])]).take(np.zeros(0, dtype=np.int64))
    assert found(TravelGraph(empty), (-1, 0.0)) == [False]
