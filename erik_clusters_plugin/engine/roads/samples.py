"""Points along every edge, and the way from the land to the nearest of them."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .network import RoadNetwork
from .polylines import sums_by_line


class RoadSamples:
    """Points every few metres along the edges of a network.

    Attributes
    ----------
    xy
        Coordinates in metres, float64 (s, 2).
    edge
        Position in the network of the edge each point lies on, int32 (s,).
    fraction
        How far along that edge it lies, 0 to 1 by planar length, float32 (s,).
    segment
        Position in ``network.lines.xy`` of the last vertex of the straight piece that
        the point lies on, int32 (s,).
    spacing
        Greatest distance between neighbours on one straight piece, metres.
    """

    def __init__(
        self, network: RoadNetwork, spacing: float, edges: NDArray[np.bool_] | None = None
    ) -> None:
        """Sample the edges marked in `edges` (default: those that give access to land)."""
        self.network = network
        self.spacing = spacing
        chosen = network.gives_access if edges is None else edges
        lines = network.lines
        length = lines.segment_lengths()
        line = lines.line_of_vertex()
        first = np.zeros(len(lines.xy), dtype=bool)
        first[lines.start[:-1]] = True
        segment = np.flatnonzero(~first & chosen[line])
        total = np.maximum(sums_by_line(length, lines.start), 1e-9)
        reached = network.reached_m
        before = reached[segment] - length[segment] - reached[lines.start[:-1]][line[segment]]
        pieces = np.maximum(np.ceil(length[segment] / spacing).astype(np.int64), 1)
        row = np.repeat(np.arange(len(segment)), pieces + 1)
        step = np.arange(len(row)) - np.repeat(np.cumsum(pieces + 1) - pieces - 1, pieces + 1)
        share = (step / pieces[row])[:, None]
        end = segment[row]
        self.xy = lines.xy[end - 1] * (1.0 - share) + lines.xy[end] * share
        self.segment = end.astype(np.int32)
        self.edge = line[end].astype(np.int32)
        along = before[row] + share[:, 0] * length[end]
        self.fraction = np.clip(along / total[self.edge], 0.0, 1.0).astype(np.float32)

    @cached_property
    def tree(self) -> cKDTree:
        """Index for nearest-neighbour questions."""
        return cKDTree(self.xy, balanced_tree=False, compact_nodes=False)
