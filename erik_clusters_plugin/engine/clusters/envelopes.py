"""Global envelopes: the band that random curves leave anywhere with a stated probability."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata


@dataclass(frozen=True, eq=False)
class Envelope:
    """A curve held against random ones.

    Attributes
    ----------
    low, high
        The band, float64 (times,): of curves drawn at random, `level` leave it anywhere.
    p
        Share of curves, this one included, that are at least as extreme as a whole.
    """

    low: NDArray[np.float64]
    high: NDArray[np.float64]
    p: float

    def above(self, curve: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Where a curve lies above the band, (times,)."""
        return np.asarray(curve > self.high)

    def below(self, curve: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Where a curve lies below the band, (times,)."""
        return np.asarray(curve < self.low)


def global_envelope(
    observed: NDArray[np.float64], simulated: NDArray[np.float64], level: float = 0.05
) -> Envelope:
    """Test a curve (times,) against random ones (s, times), all times at once.

    At every time the curves are ranked from both ends, equal values sharing a rank. One
    curve is more extreme than another if its most extreme rank is, or, that being equal,
    the next one, and so on. The band holds the curves whose p is above `level`; a curve
    that leaves it has p of at most `level`.

    Under the hypothesis that the curve is one of the random ones, P(p <= level) is at
    most level, and just that where level (s + 1) is whole and no two curves are alike.

    Source: Myllymäki et al. 2017, Global envelope tests for spatial processes (extreme
    rank length).
    """
    curves = np.vstack([observed, simulated])
    if not np.isfinite(curves).all():
        raise ValueError("curves must be finite")
    ranks = rankdata(curves, axis=0)
    depth = np.sort(np.minimum(ranks, len(curves) + 1.0 - ranks), axis=1)
    _, extremity = np.unique(depth, axis=0, return_inverse=True)
    # Equal depths share the greatest of their places.
    p = rankdata(extremity.reshape(-1), method="max") / len(curves)
    kept = p > level
    if not kept.any():
        kept = p == p.max()
    return Envelope(curves[kept].min(axis=0), curves[kept].max(axis=0), float(p[0]))
