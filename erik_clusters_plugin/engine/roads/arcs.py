"""Directed arcs as a sparse matrix."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix


def arc_matrix(
    tail: NDArray[np.int64], head: NDArray[np.int64], minutes: NDArray[np.float64], nodes: int
) -> csr_matrix:
    """Make a sparse matrix of arcs; of parallel arcs the fastest stays.

    Building the matrix from all arcs at once would add parallel ones up.
    """
    order = np.lexsort((minutes, head, tail))
    order = order[np.isfinite(minutes[order])]
    tail, head, minutes = tail[order], head[order], minutes[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (tail[1:] != tail[:-1]) | (head[1:] != head[:-1])
    return csr_matrix((minutes[first], (tail[first], head[first])), shape=(nodes, nodes))
