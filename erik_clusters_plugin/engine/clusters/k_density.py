"""K_d of Duranton & Overman: how dense the travel times between firms of a sector are."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.fft import dct

from ..messages import SILENT, Monitor
from .crowd_matches import crowd_matches
from .matches import Matches, matches
from .pair_bins import FINE, PairBins
from .relabelling import Labels, cells

# Beyond the last time the range is doubled, so that nothing is mirrored there.
PADDED = 2
NORMAL_QUARTILES = 1.34
# Columns of the histogram that tells how widely times are spread, at most.
SPREAD_COLUMNS = 1_000
# What of the Gaussian lies farther out, in bandwidths, is one in 16,000.
KERNEL_REACH = 4.0
# Random sectors are rarely spread so many times more widely than all firms.
SPREAD_MARGIN = 1.5
# Columns of what lies beyond; it counts for sectors that are spread more widely still.
FAR_COLUMNS = 400


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
    group, however far apart. Times count as the middle of a tenth of a step. The bandwidth
    h is that of all pairs that can reach each other, each counting once, so that neither
    weights nor the last time that is judged change it; times are counted as far beyond that
    as the kernel reaches, so that the density does not sink there: in tenths of a step as
    far as the kernel of most sectors reaches, and more coarsely beyond.

    Source: Duranton & Overman 2005, Testing for localization using micro-geographic data;
    bandwidth: Silverman 1986, equation 3.31, as in the R package dbmss.
    """

    def __init__(self, pairs: PairBins, labels: Labels) -> None:
        self._pairs = pairs
        self._labels = labels
        self._weights = labels.weights.reshape(-1)
        self._cell = cells(labels.source, labels.groups)
        size = (labels.groups + 1) * labels.arrangements
        # Bin 0 has no width; its pairs belong to the first part of the first step.
        last = max(len(pairs.bins) - 1, pairs.steps)
        self._last = min(last, pairs.steps + int(np.ceil(_reach(pairs, labels) / pairs.step)))
        self._held = np.zeros((size, self._last * FINE))
        self._steps_of_far = max(1, -(-(last - self._last) // FAR_COLUMNS))
        self._far = np.zeros((size, -(-(last - self._last) // self._steps_of_far)))
        self._coarse = -(-last * FINE // SPREAD_COLUMNS)
        self._count = np.zeros((size, -(-last * FINE // self._coarse)))
        if pairs.crowd is not None and (pairs.crowd >= 0).any():
            found = crowd_matches(pairs.crowd, labels)
            self._count[:, 0] += found.pairs
            self._held[:, 0] += found.product

    def add(self, b: int, found: Matches) -> None:
        """Add pairs of bin `b`."""
        if not len(found.one):
            return
        size = len(self._held)
        step = max(b, 1)
        part = np.zeros_like(found.fine) if b == 0 else found.fine
        at = self._cell[found.one] * FINE + part
        share = self._pairs.stands_for(b)
        first = (step - 1) * FINE
        count = np.bincount(at, minlength=size * FINE).reshape(size, FINE)
        for k, column in enumerate(count.T):
            self._count[:, (first + k) // self._coarse] += share * column
        product = self._weights[found.one] * self._weights[found.other]
        if b <= self._last:
            sums = np.bincount(at, weights=product, minlength=size * FINE)
            self._held[:, first : first + FINE] += share * sums.reshape(size, FINE)
        else:
            sums = np.bincount(self._cell[found.one], weights=product, minlength=size)
            self._far[:, (b - self._last - 1) // self._steps_of_far] += share * sums

    def bandwidth(self) -> NDArray[np.float64]:
        """Return the bandwidth of every density in minutes, (groups, arrangements)."""
        labels, pairs = self._labels, self._pairs
        width = pairs.step / FINE
        rows = labels.groups * labels.arrangements
        found = silverman(self._count[:rows], width * self._coarse)
        return np.maximum(found, width).reshape(labels.groups, labels.arrangements)

    def density(self) -> NDArray[np.float64]:
        """Return K_d at every time that is judged, (groups, arrangements, times)."""
        labels, pairs = self._labels, self._pairs
        rows = labels.groups * labels.arrangements
        bandwidth = self.bandwidth().reshape(-1)
        width = pairs.step / FINE
        smooth = reflected_density(self._held[:rows], width, bandwidth, pairs.minutes)
        held = (self._last - pairs.steps) * pairs.step
        for row in np.flatnonzero(KERNEL_REACH * bandwidth > held):
            smooth[row] += self._from_afar(row, bandwidth[row])
        product = _weight_of_pairs(labels)[:rows, None]
        value = np.zeros(smooth.shape)
        np.divide(smooth, product, out=value, where=product > 0.0)
        return value.reshape(labels.groups, labels.arrangements, -1)

    def _from_afar(self, row: int, bandwidth: float) -> NDArray[np.float64]:
        """Density at every time that comes from the times that are held coarsely, (times,)."""
        step = self._pairs.step
        middle = self._last + self._steps_of_far * (np.arange(self._far.shape[1]) + 0.5)
        apart = (self._pairs.minutes[:, None] - middle * step) / bandwidth
        bell = np.exp(-0.5 * apart**2) / (bandwidth * np.sqrt(2.0 * np.pi))
        return np.asarray(bell @ self._far[row])


def _reach(pairs: PairBins, labels: Labels) -> float:
    """Minutes beyond the last time from which a density is still reached."""
    count = pairs.counts
    middle = np.maximum(np.arange(len(count)) - 0.5, 0.0) * pairs.step
    total = max(count.sum(), 1.0)
    mean = count @ middle / total
    deviation = np.sqrt(count @ (middle - mean) ** 2 / total)
    firms = np.bincount(labels.source[labels.source >= 0], minlength=1) / labels.arrangements
    fewest = firms[firms > 0].min(initial=labels.firms)
    number = max(fewest * (fewest - 1.0) / 2.0, 1.0)
    return float(KERNEL_REACH * SPREAD_MARGIN * 0.9 * deviation * number**-0.2)


def silverman(histogram: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """Return .9 min(s, IQR / 1.34) n^(-1/5) of each row of a histogram (k, bins), (k,).

    The histogram counts values in bins of `width`; s is the standard deviation of a sample.
    Where the quartiles fall together it alone counts; 0 for fewer than two values.
    """
    bins = histogram.shape[1]
    middle = (np.arange(bins) + 0.5) * width
    count = histogram.sum(axis=1)
    total = np.maximum(count, 1.0)
    mean = histogram @ middle / total
    square = np.maximum(histogram @ middle**2 - total * mean**2, 0.0)
    deviation = np.sqrt(square / np.maximum(count - 1.0, 1.0))
    low, high = (_quantile(histogram, count, width, q) for q in (0.25, 0.75))
    spread = (high - low) / NORMAL_QUARTILES
    spread = np.where(spread > 0.0, np.minimum(spread, deviation), deviation)
    return np.asarray(0.9 * spread * total**-0.2)


def _quantile(
    histogram: NDArray[np.float64], count: NDArray[np.float64], width: float, share: float
) -> NDArray[np.float64]:
    """Value below which a share of each row lies, its values spread evenly in their bins."""
    wanted = share * count
    upto = np.cumsum(histogram, axis=1)
    rows = np.arange(len(histogram))
    bin_ = np.minimum((upto < wanted[:, None]).sum(axis=1), histogram.shape[1] - 1)
    inside = histogram[rows, bin_]
    rest = wanted - (upto[rows, bin_] - inside)
    return np.asarray((bin_ + rest / np.maximum(inside, np.finfo(float).tiny)) * width)


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
