"""Pairs of firms sorted into steps of travel time, compactly, for going over them many times."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..catchments.matrix import Pairs
from ..messages import SILENT, InputError, Monitor

# Steps are cut into so many finer bins, for the density of times.
FINE = 10
# 9 bytes a pair: some 2.3 GB. All pairs of 22,000 firms.
MOST_PAIRS = 250_000_000
# Times that lie on the edge of a step are within it, however they were added up.
ROUNDING = 1e-9


@dataclass(frozen=True, eq=False)
class Bin:
    """The pairs of one step of travel time, grouped by their first firm.

    `first` and `second` are positions among the firms, int32 (p,); `fine` says in which
    of the `FINE` parts of the step the time lies, uint8 (p,).
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    fine: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True, eq=False)
class PairBins:
    """All pairs of n firms up to a travel time, by steps.

    Attributes
    ----------
    firms
        Number of firms, n.
    step
        Width of a step in minutes. Bin 0 holds pairs that are 0 minutes apart, bin b > 0
        those that are more than (b - 1) and at most b steps apart.
    steps
        Steps up to the greatest time that is judged.
    bins
        `steps` + 1 bins, and those beyond it that the density at its end needs.
    """

    firms: int
    step: float
    steps: int
    bins: list[Bin]

    @property
    def pairs(self) -> int:
        """Number of pairs held."""
        return sum(len(b) for b in self.bins)

    @property
    def minutes(self) -> NDArray[np.float64]:
        """Times that are judged: 0, one step, two steps …, float64 (steps + 1,)."""
        return np.arange(self.steps + 1) * self.step

    def median(self) -> float:
        """Median time of all pairs, rounded up to a step; infinite beyond those held."""
        below = np.cumsum([len(b) for b in self.bins])
        half = self.firms * (self.firms - 1) / 4.0
        within = np.flatnonzero(below >= half)
        return float(within[0] * self.step) if len(within) else np.inf


def bin_pairs(
    blocks: Iterable[Pairs],
    firms: int,
    step: float,
    limit: float,
    margin: float = 0.0,
    monitor: Monitor = SILENT,
) -> PairBins:
    """Sort pairs into steps of `step` minutes up to `limit`, and `margin` beyond.

    Parameters
    ----------
    blocks
        Pairs in any order, each once, whichever firm comes first; those farther apart
        than limit and margin are passed over.
    firms
        Number of firms that positions refer to.

    Raises `InputError` where there are too many pairs to hold, which is more than
    `MOST_PAIRS`. Memory: 9 bytes a pair held, twice that while they come in.
    """
    steps = max(1, round(limit / step))
    beyond = int(np.ceil(margin / step - ROUNDING))
    count = steps + 1 + beyond
    parts: list[list[Bin]] = [[] for _ in range(count)]
    held = 0
    for block in blocks:
        monitor.check()
        fine = np.ceil(block.minutes * (FINE / step) - ROUNDING * FINE).astype(np.int64)
        number = (np.maximum(fine, 0) + FINE - 1) // FINE
        kept = np.flatnonzero(number < count)
        # Radix sort: steps are few.
        kept = kept[np.argsort(number[kept].astype(np.uint16), kind="stable")]
        place = np.searchsorted(number[kept], np.arange(count + 1))
        within = ((fine[kept] - 1) % FINE).astype(np.uint8)
        one, other = block.origin[kept].astype(np.int32), block.target[kept].astype(np.int32)
        for b in np.flatnonzero(np.diff(place)):
            part = slice(place[b], place[b + 1])
            parts[b].append(Bin(one[part], other[part], within[part]))
        held += len(kept)
        if held > MOST_PAIRS:
            raise InputError(
                "More than {most} million pairs of firms are within {minutes} minutes of each "
                "other, too many to hold. Choose a shorter travel time, fewer firms or a part "
                "of the area.",
                most=MOST_PAIRS // 1_000_000,
                minutes=limit + margin,
            )
    bins = []
    for b in range(count):
        monitor.check()
        bins.append(_grouped(parts[b]))
        parts[b] = []
    return PairBins(firms, step, steps, bins)


def _grouped(parts: list[Bin]) -> Bin:
    if not parts:
        nothing = np.zeros(0, dtype=np.int32)
        return Bin(nothing, nothing, np.zeros(0, dtype=np.uint8))
    first = np.concatenate([part.first for part in parts])
    second = np.concatenate([part.second for part in parts])
    fine = np.concatenate([part.fine for part in parts])
    # Keys of 16 bits are sorted in linear time.
    low, high = (first & 0xFFFF).astype(np.uint16), (first >> 16).astype(np.uint16)
    order = np.lexsort((low, high)) if high.any() else np.argsort(low, kind="stable")
    return Bin(first[order], second[order], fine[order])
