"""What many groupings of the same firms have in common, and how sure each firm's group is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ..messages import SILENT, Monitor

# Labels that are sorted at once, small enough for a few hundredths of a second.
SORTED = 500_000


@dataclass(frozen=True, eq=False)
class Agreement:
    """Group of each firm in most runs, int64 (k,), and the share of the runs that agree, (k,)."""

    label: NDArray[np.int64]
    certainty: NDArray[np.float64]


def agreement(
    labels: NDArray[np.int_], quality: NDArray[np.float64], monitor: Monitor = SILENT
) -> Agreement:
    """Match the groups of all runs and take each firm's most frequent one.

    Parameters
    ----------
    labels
        Group of each firm in each run, (runs, k).
    quality
        Of each run, (runs,). The best run (the first of equally good ones) names the groups.

    Method: the groups of every run are matched one to one with those of the best run so
    that as many firms as possible are in matched groups (the assignment problem on the
    table of common firms). A group that is left over, because a run splits finer,
    matches nothing, and its firms' votes are for no group of the best run. Of two groups
    with equally many votes the best run's is taken, else the lower one.
    """
    runs, firms = labels.shape
    reference = _numbered(labels[int(np.argmax(np.round(quality, 12)))])
    matched = np.empty((runs, firms), dtype=np.int32)
    for run in range(runs):
        monitor.step(0.8 * run / runs)
        own = _numbered(labels[run])
        matched[run] = match(reference, own)[own]
    label = np.empty(firms, dtype=np.int64)
    votes = np.empty(firms, dtype=np.int64)
    width = max(1, SORTED // runs)
    for begin in range(0, firms, width):
        monitor.step(0.8 + 0.2 * begin / firms)
        part = slice(begin, begin + width)
        label[part], votes[part] = _most_frequent(matched[:, part], reference[part])
    return Agreement(label, votes / runs)


def match(reference: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
    """Match groups one to one so that most firms are in matched groups.

    Both number the groups of the same firms from 0, (k,). Returns for each group of
    `other` that of `reference`, or -1. Groups that share no firm are never matched, so
    every set of groups that hangs together by common firms is a task of its own.
    """
    groups, others = int(reference.max()) + 1, int(other.max()) + 1
    common = coo_matrix((np.ones(len(other)), (other, reference)), (others, groups))
    common.sum_duplicates()
    row, column, count = common.row, common.col, common.data
    joined = coo_matrix((count, (row, others + column)), (others + groups,) * 2)
    tasks, task = connected_components(joined, directed=False)
    result = np.full(others, -1, dtype=np.int64)
    single = np.bincount(task, minlength=tasks) == 2
    alone = single[task[row]]
    result[row[alone]] = column[alone]
    rest = np.flatnonzero(~alone)
    rest = rest[np.argsort(task[row[rest]], kind="stable")]
    cuts = np.flatnonzero(np.diff(task[row[rest]])) + 1
    for cells in np.split(rest, cuts) if len(rest) else []:
        mine, at_row = np.unique(row[cells], return_inverse=True)
        theirs, at_column = np.unique(column[cells], return_inverse=True)
        table = np.zeros((len(mine), len(theirs)))
        table[at_row, at_column] = count[cells]
        chosen, partner = linear_sum_assignment(table, maximize=True)
        shared = table[chosen, partner] > 0.0
        result[mine[chosen[shared]]] = theirs[partner[shared]]
    return result


def _numbered(label: NDArray[np.int_]) -> NDArray[np.int64]:
    """Number groups from 0 in the order of their first firms."""
    _, first, group = np.unique(label, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return np.asarray(rank[group.reshape(-1)])


def _most_frequent(
    matched: NDArray[np.int32], reference: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Find the group with most votes (runs, k) of each firm, and its votes; -1 is no vote."""
    in_order = np.sort(matched, axis=0)
    number = np.arange(len(in_order))[:, None]
    begins = np.ones(in_order.shape, dtype=bool)
    begins[1:] = in_order[1:] != in_order[:-1]
    so_far = number - np.maximum.accumulate(np.where(begins, number, 0), axis=0) + 1
    so_far[in_order < 0] = 0
    best = np.argmax(so_far, axis=0)
    firm = np.arange(matched.shape[1])
    votes = so_far[best, firm]
    own = np.count_nonzero(matched == reference, axis=0)
    label = np.where(own == votes, reference, in_order[best, firm])
    return label.astype(np.int64), votes.astype(np.int64)
