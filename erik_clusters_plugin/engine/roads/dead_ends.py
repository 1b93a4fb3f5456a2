"""Dead ends that stop just short of another road."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from .nearby import foot_of, segments_near_points
from .polylines import Polylines

# A stub shorter than this many tolerances is always near the road it starts from.
STUB_TOLERANCES = 4.0


@dataclass(frozen=True, eq=False)
class NearMisses:
    """Dead ends (k of them), each with the nearest other line within the tolerance.

    Attributes
    ----------
    vertex
        Position of the dead end among the vertices of the lines, int64 (k,).
    segment
        Last vertex of the straight piece that it nearly meets, int64 (k,).
    share
        How far along that piece, 0 to 1, float64 (k,).
    foot
        The place there, (k, 2).
    gap_m
        Distance between the two, float64 (k,).
    """

    vertex: NDArray[np.int64]
    segment: NDArray[np.int64]
    share: NDArray[np.float64]
    foot: NDArray[np.float64]
    gap_m: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.vertex)


def find_near_misses(
    lines: Polylines,
    first_node: NDArray[np.int64],
    last_node: NDArray[np.int64],
    dead_ends: NDArray[np.int64],
    tolerance: float,
    monitor: Monitor = SILENT,
) -> NearMisses:
    """Find the dead ends that lie within `tolerance` of a line they do not touch.

    Parameters
    ----------
    lines
        In metres.
    first_node, last_node
        Numbers of the junctions at both ends of every line, (n,).
    dead_ends
        Vertices that are the only end at their place, (k,).
    tolerance
        Metres.

    A line that meets the dead end's own short line at its other end does not count:
    every stub is near the road that it starts from. Of equally near lines, the foot
    with the smaller coordinates is taken, and of lines that meet in that foot the piece
    with the smaller ends, so that the order of the lines does not matter.
    """
    points = lines.xy[dead_ends]
    which, segment, share, gap = segments_near_points(lines, points, tolerance, monitor)
    line = lines.line_of_vertex()
    own, other = line[dead_ends[which]], line[segment]
    stub = lines.lengths()[own] <= STUB_TOLERANCES * tolerance
    begins = dead_ends[which] == lines.start[own]
    far_node = np.where(begins, last_node[own], first_node[own])
    meets = (first_node[other] == far_node) | (last_node[other] == far_node)
    use = (own != other) & ~(stub & meets)
    which, segment, share, gap = which[use], segment[use], share[use], gap[use]
    _, place, _ = foot_of(lines, segment, points[which])
    ends = np.stack([lines.xy[segment - 1], lines.xy[segment]], axis=1)
    turned = np.lexsort((ends[:, :, 1], ends[:, :, 0]), axis=1)
    ends = np.take_along_axis(ends, turned[:, :, None], axis=1).reshape(-1, 4)
    # Rounding must not tell equally near feet apart.
    order = np.lexsort((*ends.T[::-1], *place.round(6).T[::-1], gap.round(6), which))
    best = order[np.unique(which[order], return_index=True)[1]]
    return NearMisses(dead_ends[which[best]], segment[best], share[best], place[best], gap[best])
