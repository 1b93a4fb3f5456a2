"""Lines that lie so far from all others that their coordinates must be wrong."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .polylines import Polylines

# Islands and exclaves are nearer than this many times the way from the middle of the
# data within which nine of ten lines lie.
TIMES = 20.0
MOST = 90.0
NEAREST_M = 500_000.0


def far_off(lines: Polylines, metres_per_unit: float) -> NDArray[np.bool_]:
    """Say of each line whether a vertex of it lies far from all other lines, (n,).

    Less than a tenth of the lines can. Coordinates are finite, in any unit.
    """
    if len(lines) < 2:
        return np.zeros(len(lines), dtype=bool)
    low = np.minimum.reduceat(lines.xy, lines.start[:-1], axis=0)
    high = np.maximum.reduceat(lines.xy, lines.start[:-1], axis=0)
    middle = np.median(low, axis=0)
    reach = np.maximum(np.abs(low - middle), np.abs(high - middle)).max(axis=1) * metres_per_unit
    limit = max(TIMES * float(np.percentile(reach, MOST)), NEAREST_M)
    far: NDArray[np.bool_] = reach > limit
    return far
