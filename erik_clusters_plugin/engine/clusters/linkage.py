"""Complete linkage: groups within which no two members are farther apart than a limit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..messages import SILENT, Monitor

# Pairs that are sorted at once, so that a run can be stopped soon.
SORTED = 1_000_000


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

    Method: all pairs that are each other's nearest are merged at once, round by round; for
    complete linkage that gives the same groups as one merge at a time (Murtagh 1983).
    """
    pairs = distances.tocsr(copy=True)
    pairs.sort_indices()
    group = np.arange(pairs.shape[0])
    while True:
        monitor.check()
        first = _merges(pairs)
        if first is None:
            return group
        # Groups keep the order of their first members.
        kept = np.flatnonzero(first == np.arange(len(first)))
        number = np.searchsorted(kept, first)
        group = number[group]
        pairs = _merged(pairs, number, len(kept), monitor)


def _merges(pairs: csr_matrix) -> NDArray[np.int64] | None:
    """For each group the first of the pair it is merged into, itself if none; None at the end."""
    count = np.diff(pairs.indptr)
    filled = np.flatnonzero(count)
    if not len(filled):
        return None
    least = np.minimum.reduceat(pairs.data, pairs.indptr[filled])
    row = np.repeat(np.arange(len(filled)), count[filled])
    at = np.flatnonzero(pairs.data == least[row])
    # Columns ascend within a row: the first that is as near as any.
    nearest = np.full(pairs.shape[0], -1, dtype=np.int64)
    nearest[filled[row[at]][::-1]] = pairs.indices[at][::-1]
    here = np.arange(len(nearest))
    mutual = (nearest >= 0) & (nearest[nearest] == here)
    return np.where(mutual, np.minimum(here, nearest), here)


def _merged(
    pairs: csr_matrix, number: NDArray[np.int64], groups: int, monitor: Monitor
) -> csr_matrix:
    """Distances between merged groups: the greatest of their parts, where all are known."""
    size = np.bincount(number, minlength=groups)
    order = np.argsort(number, kind="stable")
    count = np.diff(pairs.indptr)[order]
    end = np.cumsum(count)
    # Rows of one merged group stand together; a chunk ends where one does.
    last = np.flatnonzero(np.append(number[order][1:] != number[order][:-1], True))
    indptr = np.zeros(groups + 1, dtype=np.int64)
    columns, values = [], []
    begin = 0
    while begin < len(order):
        monitor.check()
        before = end[begin - 1] if begin else 0
        stop = last[np.searchsorted(end[last], before + SORTED, side="right") - 1] + 1
        if stop <= begin:
            stop = last[np.searchsorted(last, begin)] + 1
        rows = order[begin:stop]
        span = np.repeat(
            pairs.indptr[rows] - (end[begin:stop] - count[begin:stop] - before), count[begin:stop]
        )
        place = span + np.arange(len(span))
        one = np.repeat(number[rows], count[begin:stop])
        other = number[pairs.indices[place]]
        ranked = np.lexsort((other, one))
        one, other, distance = one[ranked], other[ranked], pairs.data[place][ranked]
        head = np.flatnonzero(np.append(True, (one[1:] != one[:-1]) | (other[1:] != other[:-1])))
        if len(one):
            known = np.diff(np.append(head, len(one)))
            whole = known == size[one[head]] * size[other[head]]
            whole &= one[head] != other[head]
            columns.append(other[head][whole])
            values.append(np.maximum.reduceat(distance, head)[whole])
            indptr[1:] += np.bincount(one[head][whole], minlength=groups)
        begin = stop
    return csr_matrix(
        (
            np.concatenate(values) if values else np.zeros(0),
            np.concatenate(columns) if columns else np.zeros(0, dtype=np.int64),
            np.cumsum(indptr),
        ),
        shape=(groups, groups),
    )
