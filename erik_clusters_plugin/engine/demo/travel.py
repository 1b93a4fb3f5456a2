"""Travel times between junctions of the invented roads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..messages import SILENT, Monitor
from ..roads.network import RoadNetwork


@dataclass(frozen=True, eq=False)
class Travel:
    """Searches on a road network; nodes are positions in `RoadNetwork.node_ids`."""

    network: RoadNetwork

    @cached_property
    def _arcs(self) -> csr_matrix:
        network = self.network
        first = np.concatenate([network.from_index, network.to_index])
        last = np.concatenate([network.to_index, network.from_index])
        minutes = np.concatenate([network.minutes_forward, network.minutes_backward])
        open_ = np.isfinite(minutes) & (first != last)
        first, last, minutes = first[open_], last[open_], minutes[open_]
        # Of parallel arcs the fastest counts; a sparse matrix would add them up.
        key = first * network.node_count + last
        order = np.lexsort((minutes, key))
        _, at = np.unique(key[order], return_index=True)
        fastest = order[at]
        return csr_matrix(
            (minutes[fastest], (first[fastest], last[fastest])), (network.node_count,) * 2
        )

    @cached_property
    def _reversed(self) -> csr_matrix:
        return self._arcs.T.tocsr()

    def minutes(
        self, nodes: NDArray[np.int64], limit: float = np.inf, monitor: Monitor = SILENT
    ) -> NDArray[np.float64]:
        """Minutes from each of `nodes` (m,) to all junctions, (m, k); inf beyond `limit`."""
        rows = []
        for done, node in enumerate(nodes):
            monitor.step(done / len(nodes))
            rows.append(dijkstra(self._arcs, True, int(node), limit=limit))
        return np.array(rows)

    def mean_minutes(self, node: int, limit: float = np.inf) -> NDArray[np.float64]:
        """Mean of both directions between a node and all junctions, (k,)."""
        there = dijkstra(self._arcs, True, node, limit=limit)
        back = dijkstra(self._reversed, True, node, limit=limit)
        return np.asarray(0.5 * (there + back))
