"""Hot spots: where much, or little, is near together (Getis–Ord Gi*)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import ndtr

from ..messages import InputError
from .false_discovery import false_discovery

# q up to which a spot counts with 99, 95 and 90 % confidence.
LEVELS = (0.01, 0.05, 0.10)
# Values that differ by less than this share of the greatest are the same.
SAME = 1e-12


@dataclass(frozen=True, eq=False)
class HotSpots:
    """Gi* of n firms.

    Attributes
    ----------
    z
        Standard deviations of what is near above what would be by chance, float64 (n,);
        NaN where everyone is near, so that nothing is left to compare with.
    p, q
        Two-sided p, and q after Benjamini–Hochberg, float64 (n,).
    near
        Firms within the travel time, the firm itself included, int64 (n,).
    near_sum, near_expected
        Sum of their values, and what it would be if these were spread evenly, float64 (n,).
    """

    z: NDArray[np.float64]
    p: NDArray[np.float64]
    q: NDArray[np.float64]
    near: NDArray[np.int64]
    near_sum: NDArray[np.float64]
    near_expected: NDArray[np.float64]

    @property
    def confidence(self) -> NDArray[np.int64]:
        """99, 95 or 90 for hot spots, negative for cold ones, else 0, int64 (n,)."""
        found = np.zeros(len(self.z), dtype=np.int64)
        for level in reversed(LEVELS):
            with np.errstate(invalid="ignore"):
                found[self.q <= level] = round(100.0 * (1.0 - level))
        return np.where(self.z < 0.0, -found, found)


def hot_spots(
    sums_within: Callable[[NDArray[np.float64]], NDArray[np.float64]],
    values: NDArray[np.float64],
    reference: NDArray[np.float64] | None = None,
) -> HotSpots:
    """Compute Gi* with weight 1 for everyone within the travel time, the firm included.

    Parameters
    ----------
    sums_within
        Adds up columns (n, c) over everyone within the travel time, the firm itself
        included, (n, c); see `near_sums`.
    values
        What is counted, such as jobs, float64 (n,).
    reference
        What it is a share of, such as all jobs, float64 (n,). A firm's expectation is its
        share of the reference times the sum of the values, and x what it has above that.
        Left out: x are the values themselves, and every firm is expected to have as much.

    G_i* = (Σ_j w_ij x_j − x̄ W_i) / (s √((n W_i − W_i²) / (n − 1))), W_i the number of
    firms within the travel time. Raises `InputError` where all x are the same, or the
    reference sums up to nothing.

    Source: Getis & Ord 1992; Ord & Getis 1995 for the form with i included.
    """
    firms = len(values)
    expected = _expected(values, reference)
    x = values - expected
    deviation = float(x.std())
    if firms < 2 or deviation <= SAME * max(float(np.abs(values).max()), SAME):
        raise _nothing_stands_out(reference is not None)
    sums = sums_within(np.stack([np.ones(firms), values, expected], axis=1))
    near = sums[:, 0].astype(np.int64)
    near_sum, near_expected = sums[:, 1], sums[:, 2]
    spread = deviation * np.sqrt(near * (firms - near) / (firms - 1.0))
    z = np.full(firms, np.nan)
    np.divide(near_sum - near_expected, spread, out=z, where=spread > 0.0)
    p = 2.0 * ndtr(-np.abs(z))
    return HotSpots(z, p, false_discovery(p), near, near_sum, near_expected)


def _expected(
    values: NDArray[np.float64], reference: NDArray[np.float64] | None
) -> NDArray[np.float64]:
    """What each firm would have if the values were spread evenly; sums up to their sum."""
    if reference is None:
        return np.full(len(values), values.mean())
    total = float(reference.sum())
    if total <= 0.0:
        raise InputError(
            "The sum of all jobs that the share is compared with is 0. Choose a field that "
            "holds them."
        )
    return np.asarray(reference * (values.sum() / total))


def _nothing_stands_out(share: bool) -> InputError:
    if share:
        return InputError(
            "Every firm has the same share of all jobs, so there are no hot or cold spots "
            "among them. Choose the sectors, or another field of jobs to compare with."
        )
    return InputError(
        "All firms have the same value, so there are no hot or cold spots among them. "
        "Choose a field with their jobs, or the sectors whose firms are to be looked at."
    )
