"""The graph one travels on: arcs with their minutes, ready for shortest paths."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .network import RoadNetwork


class TravelGraph:
    """Arcs of a network as a sparse matrix.

    Attributes
    ----------
    network
        The network, with the minutes that hold for this journey.
    forward, backward
        Minutes along and against each edge, float64 (n edges,); infinite where
        that way is not allowed.
    """

    def __init__(
        self,
        network: RoadNetwork,
        forward: NDArray[np.float64] | None = None,
        backward: NDArray[np.float64] | None = None,
    ) -> None:
        self.network = network
        self.forward = _closed(network.minutes_forward if forward is None else forward)
        self.backward = _closed(network.minutes_backward if backward is None else backward)

    @cached_property
    def matrix(self) -> csr_matrix:
        """Minutes of every arc, sparse (k, k) for k junctions; parallel arcs keep the faster."""
        network = self.network
        tail = np.concatenate([network.from_index, network.to_index])
        head = np.concatenate([network.to_index, network.from_index])
        minutes = np.concatenate([self.forward, self.backward])
        return arc_matrix(tail, head, minutes, network.node_count)

    @cached_property
    def open(self) -> NDArray[np.bool_]:
        """Edges that can be used in one direction or both, (n,)."""
        return np.asarray(np.isfinite(self.forward) | np.isfinite(self.backward))

    @cached_property
    def reversed(self) -> TravelGraph:
        """The same roads with every arc turned round: how long it takes *to* a place."""
        return TravelGraph(self.network, self.backward, self.forward)


def arc_matrix(
    tail: NDArray[np.int64], head: NDArray[np.int64], minutes: NDArray[np.float64], nodes: int
) -> csr_matrix:
    """Make a sparse matrix of arcs; of parallel arcs the fastest stays.

    Building the matrix from all arcs at once would add parallel ones up.
    """
    order = np.lexsort((minutes, head, tail))
    order = order[np.isfinite(minutes[order])]
    tail, head, minutes = tail[order], head[order], minutes[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])
    return csr_matrix((minutes[first], (tail[first], head[first])), shape=(nodes, nodes))


def _closed(minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(np.isnan(minutes), np.inf, minutes)
