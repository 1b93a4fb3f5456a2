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
# All pairs of 22,000 firms. 9 bytes a pair, and up to 27 while those of one step are sorted: 4.5 GB
# for so many, measured.
MOST_PAIRS = 250_000_000
# Of more firms, so many pairs are held of those beyond the greatest time that is judged.
DISTANT_PAIRS = 50_000_000
# Firms at a place of more than so many are counted together.
CROWD = 64
# Times beyond so many steps count as the last of them; keys of 16 bits hold them.
MOST_BINS = 20_000
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
    """All pairs of n firms, by steps of their travel time.

    Pairs beyond the greatest time that is judged tell how widely times are spread.

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
        `steps` + 1 bins, and those beyond up to the greatest time between any two firms.
    thinned
        Of the pairs beyond `steps` one in so many is held.
    crowd
        Crowd that each firm is in, int64 (n,), -1 for none, or None. Firms of one crowd are
        0 minutes apart; these pairs are in no bin, but count.
    """

    firms: int
    step: float
    steps: int
    bins: list[Bin]
    thinned: int = 1
    crowd: NDArray[np.int64] | None = None

    @property
    def pairs(self) -> int:
        """Number of pairs held."""
        return sum(len(b) for b in self.bins)

    @property
    def near(self) -> int:
        """Number of pairs within the greatest time that is judged."""
        return sum(len(b) for b in self.bins[: self.steps + 1]) + _pairs_within(self.crowd)

    def stands_for(self, b: int) -> int:
        """How many pairs each one of bin `b` stands for."""
        return self.thinned if b > self.steps else 1

    @property
    def counts(self) -> NDArray[np.float64]:
        """Pairs of each bin, those that are not held included, (bins,)."""
        held = [len(b) * self.stands_for(k) for k, b in enumerate(self.bins)]
        held[0] += _pairs_within(self.crowd)
        return np.array(held, dtype=float)

    @property
    def minutes(self) -> NDArray[np.float64]:
        """Times that are judged: 0, one step, two steps …, float64 (steps + 1,)."""
        return np.arange(self.steps + 1) * self.step

    def median(self) -> float:
        """Median time of all pairs, rounded up to a step; infinite where half never meet."""
        below = np.cumsum(self.counts)
        half = self.firms * (self.firms - 1) / 4.0
        within = np.flatnonzero(below >= half)
        return float(within[0] * self.step) if len(within) else np.inf


def bin_pairs(
    blocks: Iterable[Pairs],
    firms: int,
    step: float,
    limit: float,
    monitor: Monitor = SILENT,
    crowd: NDArray[np.int64] | None = None,
) -> PairBins:
    """Sort pairs into steps of `step` minutes, of which those up to `limit` are judged.

    Parameters
    ----------
    blocks
        Pairs in any order, each once, whichever firm comes first; those beyond `limit`
        included.
    firms
        Number of firms that positions refer to.
    crowd
        See `PairBins`; the pairs within crowds are not among the blocks.

    Of more firms than `MOST_PAIRS` allows, only some pairs beyond the limit are held, which
    ones depends on nothing but the positions of their firms. Raises `InputError` where
    there are too many pairs within the limit. Memory: 9 bytes a pair held, and while those of
    one step are sorted 18 more for each of them.
    """
    steps = max(1, round(limit / step))
    every = firms * (firms - 1) / 2.0 - _pairs_within(crowd)
    thinned = 1 if every <= MOST_PAIRS else int(np.ceil(every / DISTANT_PAIRS))
    parts: dict[int, list[Bin]] = {b: [] for b in range(steps + 1)}
    held = 0
    for block in blocks:
        monitor.check()
        fine = np.ceil(block.minutes * (FINE / step) - ROUNDING * FINE)
        fine = np.clip(fine, 0, MOST_BINS * FINE).astype(np.int64)
        number = (fine + FINE - 1) // FINE
        kept = np.arange(len(number))
        if thinned > 1:
            kept = np.flatnonzero((number <= steps) | _drawn(block, thinned))
        # Radix sort: steps are few.
        kept = kept[np.argsort(number[kept].astype(np.uint16), kind="stable")]
        steps_here, place = np.unique(number[kept], return_index=True)
        within = ((fine[kept] - 1) % FINE).astype(np.uint8)
        one, other = block.origin[kept].astype(np.int32), block.target[kept].astype(np.int32)
        for b, begin, end in zip(steps_here.tolist(), place, np.append(place[1:], len(kept))):
            part = slice(begin, end)
            parts.setdefault(b, []).append(Bin(one[part], other[part], within[part]))
        held += int(np.count_nonzero(number[kept] <= steps))
        if held > MOST_PAIRS:
            raise InputError(
                "More than {most} million pairs of firms are within {minutes} minutes of each "
                "other, too many to hold. Choose a shorter travel time, fewer firms or a part "
                "of the area.",
                most=MOST_PAIRS // 1_000_000,
                minutes=limit,
            )
    bins = []
    for b in range(max(parts) + 1):
        monitor.check()
        bins.append(_grouped(parts.pop(b, [])))
    return PairBins(firms, step, steps, bins, thinned, crowd)


def _pairs_within(crowd: NDArray[np.int64] | None) -> int:
    if crowd is None:
        return 0
    count = np.bincount(crowd[crowd >= 0])
    return int((count * (count - 1) // 2).sum())


def _drawn(pairs: Pairs, thinned: int) -> NDArray[np.bool_]:
    """Whether each pair is one of those that stand for `thinned` pairs, (p,)."""
    low = np.minimum(pairs.origin, pairs.target).astype(np.uint64)
    high = np.maximum(pairs.origin, pairs.target).astype(np.uint64)
    # Fibonacci hashing: neighbouring positions are scattered.
    mixed = (low * np.uint64(2_654_435_761) + high) * np.uint64(11_400_714_819_323_198_485)
    return np.asarray((mixed >> np.uint64(33)) % np.uint64(thinned) == 0)


def _grouped(parts: list[Bin]) -> Bin:
    if not parts:
        nothing = np.zeros(0, dtype=np.int32)
        return Bin(nothing, nothing, np.zeros(0, dtype=np.uint8))
    # One column after the other, so that not all of them are there twice.
    firsts, seconds = [part.first for part in parts], [part.second for part in parts]
    fines = [part.fine for part in parts]
    parts.clear()
    first = np.concatenate(firsts)
    firsts.clear()
    # Keys of 16 bits are sorted in linear time.
    low, high = (first & 0xFFFF).astype(np.uint16), (first >> 16).astype(np.uint16)
    order = np.lexsort((low, high)) if high.any() else np.argsort(low, kind="stable")
    del low, high
    first = first[order]
    second = np.concatenate(seconds)
    seconds.clear()
    second = second[order]
    fine = np.concatenate(fines)
    fines.clear()
    return Bin(first, second, fine[order])
