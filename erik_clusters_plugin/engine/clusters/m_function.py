"""M(t) of Marcon & Puech: how much more of a sector is near its firms than of all firms."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..messages import SILENT, Monitor
from .crowd_matches import crowd_matches
from .matches import Matches, matches
from .pair_bins import Bin, PairBins
from .relabelling import Labels, cells


def m_function(pairs: PairBins, labels: Labels, monitor: Monitor = SILENT) -> NDArray[np.float64]:
    """Return M at every time of `pairs.minutes`, (groups, arrangements, times).

    NaN where no firm of the group has a neighbour within that time.
    """
    tally = MTally(pairs, labels)
    curves = []
    for b in range(pairs.steps + 1):
        for found in matches(pairs.bins[b], labels, monitor):
            tally.add(found)
        curves.append(tally.close(b))
    return np.stack(curves, axis=2)


class MTally:
    """Neighbours within a growing travel time, and M at every step of it.

    M(t) = Σ_i [W_iS(t) / W_i(t)] / Σ_i [(W_S − w_i) / (W − w_i)] over firms i of the
    sector, W_i(t) the weight of all neighbours of i within t, W_iS(t) of those in the
    sector, W and W_S the weights of all. Firms without a neighbour are left out of both
    sums. Towards another sector, W_S − w_i becomes the weight of that sector.

    Source: Marcon & Puech 2010, Measures of the geographic concentration of industries.
    """

    def __init__(self, pairs: PairBins, labels: Labels) -> None:
        self._pairs = pairs
        self._labels = labels
        self._weights = labels.weights.reshape(-1)
        self._of_sector = np.zeros(len(self._weights))
        self._cell = cells(labels.source, labels.groups)
        self._expected = _expected(labels)
        # Where all weigh the same, who is where makes no difference to the sum of all.
        alike = bool(np.all(labels.weights == labels.weights[0, 0]))
        self._moving = labels.weights[:, :1] if alike else labels.weights
        self._of_all = np.zeros(self._moving.shape)
        if pairs.crowd is not None and (pairs.crowd >= 0).any():
            found = crowd_matches(pairs.crowd, labels)
            self._of_sector.reshape(labels.weights.shape)[found.firm] += found.of_sector
            self._of_all[found.firm] += found.of_all[:, : self._moving.shape[1]]

    def add(self, found: Matches) -> None:
        """Add neighbours of the sector."""
        ways = [(found.one, found.other)]
        if found.mutual:
            ways.append((found.other, found.one))
        for one, other in ways:
            self._of_sector += np.bincount(
                one, weights=self._weights[other], minlength=len(self._of_sector)
            )

    def close(self, b: int) -> NDArray[np.float64]:
        """Add all neighbours of bin `b`, and return M at its end, (groups, arrangements)."""
        self._of_all += _sums_of_neighbours(self._pairs.bins[b], self._moving)
        labels = self._labels
        of_all = np.broadcast_to(self._of_all, labels.weights.shape)
        near = of_all > 0.0
        share = np.zeros(near.shape)
        np.divide(self._of_sector.reshape(near.shape), of_all, out=share, where=near)
        size = (labels.groups + 1) * labels.arrangements
        found = np.bincount(self._cell, weights=share.reshape(-1), minlength=size)
        expected = np.bincount(
            self._cell, weights=np.where(near, self._expected, 0.0).reshape(-1), minlength=size
        )
        value = np.full(size, np.nan)
        np.divide(found, expected, out=value, where=expected > 0.0)
        return value.reshape(-1, labels.arrangements)[: labels.groups]


def _expected(labels: Labels) -> NDArray[np.float64]:
    """Share of each firm's target sector among all other firms, (n, P)."""
    weights, shape = labels.weights, labels.weights.shape
    cell = cells(labels.target, labels.groups)
    size = (labels.groups + 1) * labels.arrangements
    of_group = np.bincount(cell, weights=weights.reshape(-1), minlength=size)
    counted = of_group[cells(labels.source, labels.groups)].reshape(shape)
    counted = counted - np.where(labels.source == labels.target, weights, 0.0)
    others = weights.sum(axis=0) - weights
    share = np.zeros(shape)
    np.divide(counted, others, out=share, where=others > 0.0)
    return share


def _sums_of_neighbours(pairs: Bin, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sum the weights (n, P) of everyone's neighbours in a bin, (n, P)."""
    firms = len(weights)
    if not len(pairs):
        return np.zeros(weights.shape)
    start = np.searchsorted(pairs.first, np.arange(firms + 1))
    ones = np.ones(len(pairs))
    matrix = csr_matrix((ones, pairs.second, start), shape=(firms, firms))
    return np.asarray(matrix @ weights + matrix.T @ weights)
