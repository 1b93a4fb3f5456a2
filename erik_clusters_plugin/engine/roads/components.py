"""Parts of a road network: what hangs together, and where one can go and come back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from .network import RoadNetwork


@dataclass(frozen=True, eq=False)
class Parts:
    """Junctions grouped into parts; part 0 has most road, then 1, and so on.

    Attributes
    ----------
    of_node
        Part of each junction, int64 (k,), in the order of `RoadNetwork.node_ids`.
    length_m
        Length of the roads with both ends in the part, float64 (number of parts,).
    nodes
        Number of junctions in each part, int64 (number of parts,).
    """

    of_node: NDArray[np.int64]
    length_m: NDArray[np.float64]
    nodes: NDArray[np.int64]

    @property
    def count(self) -> int:
        """Number of parts."""
        return len(self.nodes)


@dataclass(frozen=True, eq=False)
class MainNetwork:
    """The main network, and how much was dropped beside it.

    Attributes
    ----------
    network
        Roads on which one gets from everywhere to everywhere.
    kept
        Positions of its edges in the network it was taken from, int64.
    dropped_edges, dropped_m
        Number and length (metres) of the edges that were left out.
    """

    network: RoadNetwork
    kept: NDArray[np.int64]
    dropped_edges: int
    dropped_m: float


def weak_parts(network: RoadNetwork) -> Parts:
    """Return the parts of which no road leads to another, one-way rules aside.

    An edge that is closed both ways connects nothing.
    """
    return _parts(network, "weak")


def strong_parts(network: RoadNetwork) -> Parts:
    """Return the parts within which one gets from every junction to every other."""
    return _parts(network, "strong")


def main_network(network: RoadNetwork) -> MainNetwork:
    """Keep the strong part with most road.

    Dropped is what cannot be reached from it, what cannot get back to it, and edges
    that are closed both ways.
    """
    part = strong_parts(network).of_node
    inside = (part[network.from_index] == 0) & (part[network.to_index] == 0)
    inside &= np.isfinite(network.minutes_forward) | np.isfinite(network.minutes_backward)
    kept = np.flatnonzero(inside)
    return MainNetwork(
        network.take(kept),
        kept,
        int(network.edge_count - len(kept)),
        float(network.length_m[~inside].sum()),
    )


def _parts(network: RoadNetwork, connection: str) -> Parts:
    begin, end = network.from_index, network.to_index
    forward = np.isfinite(network.minutes_forward)
    backward = np.isfinite(network.minutes_backward)
    rows = np.concatenate([begin[forward], end[backward]])
    columns = np.concatenate([end[forward], begin[backward]])
    size = network.node_count
    arcs = coo_matrix((np.ones(len(rows), dtype=np.int8), (rows, columns)), shape=(size, size))
    count, label = connected_components(arcs.tocsr(), directed=True, connection=connection)
    within = (label[begin] == label[end]) & (forward | backward)
    length_m = np.bincount(label[begin[within]], network.length_m[within], minlength=count)
    nodes = np.bincount(label, minlength=count)
    # Equal lengths by number of junctions, then by the lowest junction.
    lowest = np.full(count, size, dtype=np.int64)
    np.minimum.at(lowest, label, np.arange(size))
    order = np.lexsort((lowest, -nodes, -length_m))
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    return Parts(rank[label], length_m[order], nodes[order].astype(np.int64))
