"""K_d of Duranton & Overman: how dense the travel times between firms of a sector are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.fft import dct

from ..messages import SILENT, Monitor
from .matches import Matches, matches
from .pair_bins import FINE, PairBins
from .relabelling import Labels, cells

# Beyond the last time the range is doubled, so that nothing is mirrored there.
PADDED = 2
NORMAL_QUARTILES = 1.34


def k_density(pairs: PairBins, labels: Labels, monitor: Monitor = SILENT) -> NDArray[np.float64]:
    """Return K_d per minute at every time of `pairs.minutes`, (groups, arrangements, times)."""
    tally = KTally(pairs, labels)
    for b, held in enumerate(pairs.bins):
        for found in matches(held, labels, monitor):
            tally.add(b, found)
    return tally.density()


class KTally:
    """Histogram of the travel times between firms of each group, and its density.

    K_d(t) = Σ_{i<j} w_i w_j f((t − t_ij) / h) / (h Σ_{i<j} w_i w_j), f the Gaussian, with
    what would fall below 0 reflected; the sum below the line is over all pairs of the
    group, however far apart. Times count as the middle of a tenth of a step.

    Source: Duranton & Overman 2005, Testing for localization using micro-geographic data;
    bandwidth: Silverman 1986, equation 3.31, over the times that are held.
    """

    def __init__(self, pairs: PairBins, labels: Labels) -> None:
        self._pairs = pairs
        self._labels = labels
        self._weights = labels.weights.reshape(-1)
        self._cell = cells(labels.source, labels.groups)
        size = (labels.groups + 1) * labels.arrangements
        # Bin 0 has no width; its pairs belong to the first part of the first step.
        self._held = np.zeros((size, (len(pairs.bins) - 1) * FINE))
        self._count = np.zeros(size)

    def add(self, b: int, found: Matches) -> None:
        """Add pairs of bin `b`."""
        if not len(found.one):
            return
        cell = self._cell[found.one]
        product = self._weights[found.one] * self._weights[found.other]
        size = len(self._held)
        self._count += np.bincount(cell, minlength=size)
        if b == 0:
            self._held[:, 0] += np.bincount(cell, weights=product, minlength=size)
            return
        sums = np.bincount(cell * FINE + found.fine, weights=product, minlength=size * FINE)
        self._held[:, (b - 1) * FINE : b * FINE] += sums.reshape(size, FINE)

    def density(self) -> NDArray[np.float64]:
        """Return K_d at every time that is judged, (groups, arrangements, times)."""
        labels, pairs = self._labels, self._pairs
        rows = labels.groups * labels.arrangements
        held, count = self._held[:rows], self._count[:rows]
        width = pairs.step / FINE
        bandwidth = np.maximum(silverman(held, count, width), width)
        smooth = reflected_density(held, width, bandwidth, pairs.minutes)
        product = _weight_of_pairs(labels)[:rows, None]
        value = np.zeros(smooth.shape)
        np.divide(smooth, product, out=value, where=product > 0.0)
        return value.reshape(labels.groups, labels.arrangements, -1)


def silverman(
    histogram: NDArray[np.float64], count: NDArray[np.float64], width: float
) -> NDArray[np.float64]:
    """Return .9 min(s, IQR / 1.34) n^(-1/5) of each row of a histogram (k, bins), (k,).

    `count` is the number of values n in each row, `width` that of a bin. Where the
    quartiles fall together the standard deviation alone counts; NaN turns into 0.
    """
    bins = histogram.shape[1]
    middle = (np.arange(bins) + 0.5) * width
    total = np.maximum(histogram.sum(axis=1), np.finfo(float).tiny)
    share = histogram / total[:, None]
    mean = share @ middle
    deviation = np.sqrt(np.maximum(share @ middle**2 - mean**2, 0.0))
    below = np.cumsum(share, axis=1)
    low, high = (middle[np.minimum((below < q).sum(axis=1), bins - 1)] for q in (0.25, 0.75))
    spread = (high - low) / NORMAL_QUARTILES
    spread = np.where(spread > 0.0, np.minimum(spread, deviation), deviation)
    return np.asarray(0.9 * spread * np.maximum(count, 1.0) ** -0.2)


def reflected_density(
    histogram: NDArray[np.float64],
    width: float,
    bandwidth: NDArray[np.float64],
    times: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Smooth each row of a histogram (k, bins) from 0 on by a Gaussian; values at `times`.

    `bandwidth` is one for each row (k,), not below `width`. Returns (k, times), whose
    integral over all times is the row's sum.

    Method: a function reflected at 0 is a sum of cosines, and smoothing multiplies the
    cosine of frequency ω by exp(−(h ω)² / 2).
    """
    bins = histogram.shape[1] * PADDED
    wave = dct(histogram, type=2, n=bins, axis=1, norm="backward")
    frequency = np.pi * np.arange(bins) / (bins * width)
    wave *= np.exp(-0.5 * (bandwidth[:, None] * frequency) ** 2)
    wave[:, 0] *= 0.5
    cosine = np.cos(frequency[:, None] * times)
    return np.asarray(np.maximum(wave @ cosine / (bins * width), 0.0))


def _weight_of_pairs(labels: Labels) -> NDArray[np.float64]:
    """Sum of w_i w_j over all pairs of each group, ((groups + 1) * arrangements,)."""
    weights = labels.weights.reshape(-1)
    size = (labels.groups + 1) * labels.arrangements
    source, target = cells(labels.source, labels.groups), cells(labels.target, labels.groups)
    one = np.bincount(source, weights=weights, minlength=size)
    if labels.within:
        return np.asarray((one**2 - np.bincount(source, weights**2, minlength=size)) / 2.0)
    own = np.where(source == target, weights, 0.0)
    other = np.bincount(target, weights=weights, minlength=size)
    return np.asarray(one * other - np.bincount(source, own**2, minlength=size))
