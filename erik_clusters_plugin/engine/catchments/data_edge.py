"""The edge of the road data, where a catchment may be smaller than in truth."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import ConvexHull, QhullError

from ..roads.network import RoadNetwork

NEAR_HULL_M = 250.0
# A road of these classes goes on somewhere; where it ends, the data end.
THROUGH_ROADS = frozenset(
    f"{name}{link}"
    for name in ("motorway", "trunk", "primary", "secondary", "tertiary")
    for link in ("", "_link")
)

_edges: WeakKeyDictionary[RoadNetwork, NDArray[np.bool_]] = WeakKeyDictionary()


def at_data_edge(network: RoadNetwork) -> NDArray[np.bool_]:
    """Return which junctions lie at the edge of the road data, (k,).

    Those where a through road ends in nothing, and those within 250 m of the convex hull
    of all junctions. On an island the coast is such an edge too: whether roads go on
    beyond it the data cannot tell.
    """
    if network not in _edges:
        _edges[network] = _dead_ends(network) | _near_hull(network)
    return _edges[network]


def _dead_ends(network: RoadNetwork) -> NDArray[np.bool_]:
    other = np.where(network.from_index == network.to_index, -1, 1)
    neighbours = np.bincount(network.from_index, minlength=network.node_count)
    neighbours += np.bincount(network.to_index, minlength=network.node_count)
    through = np.array([c in THROUGH_ROADS for c in network.road_class.tolist()], dtype=bool)
    ends = np.zeros(network.node_count, dtype=bool)
    for index in (network.from_index, network.to_index):
        ends[index[through & (other > 0)]] = True
    return np.asarray(ends & (neighbours == 1))


def _near_hull(network: RoadNetwork) -> NDArray[np.bool_]:
    xy = network.node_xy
    try:
        hull = ConvexHull(xy)
    except (QhullError, ValueError):
        return np.ones(len(xy), dtype=bool)
    # Distances to the sides, seen from inside, are negative.
    nearest = np.full(len(xy), -np.inf)
    for side in hull.equations:
        np.maximum(nearest, xy @ side[:2] + side[2], out=nearest)
    return np.asarray(nearest >= -NEAR_HULL_M)
