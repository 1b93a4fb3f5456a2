"""One search for all times that many runs over the same firms need."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints, at_positions
from ..roads.graph import TravelGraph
from .known_times import KnownTimes, spots_of
from .pair_times import BothWays, times_both_ways

# Times kept at most, some 320 MB, and four times that while they are put together; where there
# are more, every run searches for itself.
MOST_KEPT = 20_000_000


def remember_times(
    graph: TravelGraph,
    access: AccessPoints,
    groups: Sequence[NDArray[np.int64]],
    limit: float,
    both_ways: BothWays,
    monitor: Monitor = SILENT,
) -> TravelGraph:
    """Return the graph with the times of up to `limit` within each group of firms.

    `groups` are positions in `access`, all on the network. Where too many times would have
    to be kept, the graph is returned as it is.

    Memory: 16 bytes for each pair of positions within the limit, some 320 MB at most, and
    1.3 GB while they are put together.
    """
    spots, of = np.unique(spots_of(access), return_inverse=True)
    of = of.reshape(-1)
    rows, columns, values = [], [], []
    kept, done = 0, 0
    total = max(sum(len(group) for group in groups), 1)
    for group in groups:
        inside = np.unique(of[group])
        points = at_positions(spots[inside].real.astype(np.int64), spots[inside].imag)
        part = monitor.part(done / total, (done + len(group)) / total)
        done += len(group)
        for block in times_both_ways(graph, points, points, limit, both_ways, part):
            row, column = np.nonzero(np.isfinite(block.minutes))
            kept += len(row)
            if kept > MOST_KEPT:
                return graph
            rows.append(inside[block.origin[row]].astype(np.int32))
            columns.append(inside[block.target[column]].astype(np.int32))
            values.append(block.minutes[row, column])
    monitor.step(1.0)
    if not kept:
        return graph
    row, column = np.concatenate(rows), np.concatenate(columns)
    # A pair of two groups comes twice.
    _, once = np.unique(row.astype(np.int64) * len(spots) + column, return_index=True)
    shape = (len(spots), len(spots))
    table = coo_matrix((np.concatenate(values)[once], (row[once], column[once])), shape=shape)
    return KnownTimes(graph, spots, table.tocsr(), limit)
