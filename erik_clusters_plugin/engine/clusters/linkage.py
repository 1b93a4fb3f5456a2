"""Complete linkage: groups within which no two members are farther apart than a limit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..attended import attended
from ..messages import SILENT, Monitor


def complete_linkage(distances: csr_matrix, monitor: Monitor = SILENT) -> NDArray[np.int64]:
    """Merge what is nearest, as long as no two members of a group are too far apart.

    Parameters
    ----------
    distances
        Distances of the pairs that are near enough, sparse and symmetric (n, n); a pair
        that is not stored is too far apart to share a group.

    Returns the group of each of the n, int64, numbered by their first members. Groups are
    merged in the order of the greatest distance between their members; of equal ones the
    pair with the first members comes first.

    Memory: four times that of the distances.
    Method: all pairs that are each other's nearest are merged at once, round by round; for
    complete linkage that gives the same groups as one merge at a time (Murtagh 1983).
    """
    # As closeness an absent pair is the least of all, 0, and the greatest of several
    # distances the least of several closenesses: both are what sparse matrices do.
    top = distances.data.max(initial=0) + 1
    close = csr_matrix(
        (top - distances.data, distances.indices, distances.indptr), shape=distances.shape
    )
    attended(close.sort_indices, monitor)
    group = np.arange(close.shape[0])
    while True:
        monitor.check()
        nearest = attended(lambda now=close: _nearest(now), monitor)  # type: ignore[misc]
        here = np.arange(len(nearest))
        mutual = (nearest >= 0) & (nearest[nearest] == here)
        if not mutual.any():
            return group
        # Groups keep the order of their first members.
        first = np.flatnonzero(~mutual | (here < nearest))
        second = np.where(mutual[first], nearest[first], first)
        number = np.empty(len(here), dtype=np.int64)
        number[first] = number[second] = np.arange(len(first))
        group = number[group]
        for _ in range(2):
            close = attended(
                lambda now=close, one=first, other=second: _rows_merged(now, one, other),  # type: ignore[misc]
                monitor,
            )


def _nearest(close: csr_matrix) -> NDArray[np.int64]:
    """Return the closest of each row, the first of equal ones; -1 where there is none."""
    nearest = np.full(close.shape[0], -1, dtype=np.int64)
    filled = np.flatnonzero(np.diff(close.indptr))
    if len(filled):
        greatest = np.zeros(close.shape[0], dtype=close.dtype)
        greatest[filled] = np.maximum.reduceat(close.data, close.indptr[filled])
        at = np.flatnonzero(close.data == np.repeat(greatest, np.diff(close.indptr)))
        row = np.searchsorted(close.indptr, at, side="right") - 1
        # Columns ascend within a row: the last one written is the first.
        nearest[row[::-1]] = close.indices[at][::-1]
    return nearest


def _rows_merged(
    close: csr_matrix, first: NDArray[np.int64], second: NDArray[np.int64]
) -> csr_matrix:
    """Put pairs of rows together, each keeping what both have; turned, for the columns next."""
    merged = close[first].minimum(close[second]).T.tocsr()
    merged.sort_indices()
    return merged
