"""The graph one travels on: arcs with their minutes, ready for shortest paths."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from .arcs import arc_matrix
from .barriers import Barriers
from .hierarchy import Hierarchy, NotWorthMaking
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
    barriers
        What one does not walk across between two points away from the roads; None for
        nothing.
    """

    def __init__(
        self,
        network: RoadNetwork,
        forward: NDArray[np.float64] | None = None,
        backward: NDArray[np.float64] | None = None,
        barriers: Barriers | None = None,
    ) -> None:
        self.network = network
        self.forward = _closed(network.minutes_forward if forward is None else forward)
        self.backward = _closed(network.minutes_backward if backward is None else backward)
        self.barriers = barriers
        # By whether every arc is turned round; shared with the reversed graph.
        self._hierarchies: dict[bool, Hierarchy | None] = {}
        self._turned = False

    @cached_property
    def matrix(self) -> csr_matrix:
        """Minutes of every arc, sparse (k, k) for k junctions; parallel arcs keep the faster."""
        network = self.network
        tail = np.concatenate([network.from_index, network.to_index])
        head = np.concatenate([network.to_index, network.from_index])
        minutes = np.concatenate([self.forward, self.backward])
        return arc_matrix(tail, head, minutes, network.node_count)

    @property
    def hierarchy(self) -> Hierarchy | None:
        """The same graph for searches from many places; worth its making for many of them.

        None where it would be too large.
        """
        made, turned = self._hierarchies, self._turned
        if not made:
            try:
                made[turned] = Hierarchy(self.matrix)
            except NotWorthMaking:
                made[turned] = None
        if turned not in made:
            other = made[not turned]
            made[turned] = other if other is None else other.reversed
        return made[turned]

    @property
    def has_hierarchy(self) -> bool:
        """Whether it has been made, for either direction."""
        return any(made is not None for made in self._hierarchies.values())

    @cached_property
    def open(self) -> NDArray[np.bool_]:
        """Edges that can be used in one direction or both, (n,)."""
        return np.asarray(np.isfinite(self.forward) | np.isfinite(self.backward))

    @cached_property
    def reversed(self) -> TravelGraph:
        """The same roads with every arc turned round: how long it takes *to* a place."""
        graph = TravelGraph(self.network, self.backward, self.forward, self.barriers)
        graph._hierarchies, graph._turned = self._hierarchies, not self._turned
        return graph


def _closed(minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(np.isnan(minutes), np.inf, minutes)
