"""The edge of the road data, where a catchment may be smaller than in truth."""

from __future__ import annotations

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


def at_data_edge(network: RoadNetwork) -> NDArray[np.bool_]:
    """Return which junctions lie at the edge of the road data, (k,).

    Those where a through road ends in nothing, and those within 250 m of the convex hull
    of all junctions. On an island the coast is such an edge too: whether roads go on
    beyond it the data cannot tell. A road that ends because it was closed does go on.
    """
    if "data_edge" not in network.derived:
        data = network.uncut
        at_edge = data.node_ids[_dead_ends(data) | _near_hull(data)]
        network.derived["data_edge"] = np.isin(network.node_ids, at_edge)
    marked: NDArray[np.bool_] = network.derived["data_edge"]
    return marked


def _dead_ends(network: RoadNetwork) -> NDArray[np.bool_]:
    """Junctions with a single road end, that of a through road."""
    size = network.node_count
    ends = np.concatenate([network.from_index, network.to_index])
    through = np.array([c in THROUGH_ROADS for c in network.road_class.tolist()], dtype=bool)
    all_ends = np.bincount(ends, minlength=size)
    through_ends = np.bincount(ends[np.tile(through, 2)], minlength=size)
    return np.asarray((all_ends == 1) & (through_ends == 1))


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
