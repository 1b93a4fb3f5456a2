"""The order of firms, in which ties are broken: it must not depend on that of the rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ...erik_clusters_plugin.engine.messages import SILENT, Monitor
from ...erik_clusters_plugin.layers.attributes import as_key, ranks, values
from ...erik_clusters_plugin.layers.points import Points

# A number that a GeoPackage gives its rows as they come.
ROW_NUMBER = "fid"


def order_of_firms(
    points: Points, ids: Optional[Sequence[object]], monitor: Monitor = SILENT
) -> NDArray[np.int64]:
    """Return the positions of firms in their order, int64 (k,).

    By `ids` (k,), where given, then by place, from west to east and south to north. Without
    ids, firms at one place go by what the layer says of them; only those of which it says
    the same stay in the order of their rows.
    """
    x, y = points.xy.T
    if ids is not None:
        return np.lexsort((y, x, ranks(ids)))
    return np.lexsort((points.ids, _rank_of_attributes(points, monitor), y, x))


def _rank_of_attributes(points: Points, monitor: Monitor) -> NDArray[np.int64]:
    """Rank the firms that share their place with others; 0 for all that do not."""
    _, place, count = np.unique(points.xy, axis=0, return_inverse=True, return_counts=True)
    shared = np.flatnonzero(count[place.reshape(-1)] > 1)
    features = [points.features[row] for row in shared.tolist()]
    columns = []
    for index, field in enumerate(points.fields):
        monitor.check()
        if field.name().lower() != ROW_NUMBER:
            columns.append([as_key(value) for value in values(features, index)])
    found = np.zeros(len(points), dtype=np.int64)
    if columns:
        monitor.check()
        said = list(zip(*columns))
        rank = {text: number for number, text in enumerate(sorted(set(said)))}
        found[shared] = [rank[text] for text in said]
    return found
