"""Lines that lie exactly on one another."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .polylines import Polylines, place_numbers


def coincident_groups(lines: Polylines) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Number the distinct lines; the same vertices in either order are the same line.

    Returns
    -------
    The number of each line, (n,), and which lines run against the one sense that all
    lines of a group can be compared in, (n,).
    """
    if not len(lines):
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=bool)
    place = place_numbers(lines.xy)
    begin, end = lines.start[:-1], lines.start[1:] - 1
    first, last = place[begin], place[end]
    # A ring has no smaller end; its neighbours of the end decide.
    against = np.where(first != last, first > last, place[begin + 1] > place[end - 1])
    inner = np.ones(len(place), dtype=bool)
    inner[begin] = False
    after = np.flatnonzero(inner)
    low = np.minimum(place[after - 1], place[after])
    high = np.maximum(place[after - 1], place[after])
    # The sum of 64-bit mixtures of all straight pieces tells lines apart whose ends and
    # number of vertices agree; two different ones collide once in 2**64.
    mixed = np.zeros(len(place), dtype=np.uint64)
    mixed[after] = _mix(_mix(low.astype(np.uint64)) + high.astype(np.uint64))
    total = np.add.reduceat(mixed, begin).view(np.int64)
    keys = np.stack([np.diff(lines.start), np.minimum(first, last), np.maximum(first, last), total])
    order = np.lexsort(keys)
    ordered = keys[:, order]
    new = np.zeros(len(lines), dtype=np.int64)
    new[1:] = np.any(ordered[:, 1:] != ordered[:, :-1], axis=0)
    group = np.empty(len(lines), dtype=np.int64)
    group[order] = np.cumsum(new)
    return group, against


def _mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Spread 64-bit numbers evenly (the finaliser of SplitMix64, Steele et al. 2014)."""
    mixed = values + np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)))
