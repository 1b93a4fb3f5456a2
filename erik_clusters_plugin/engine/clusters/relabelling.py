"""Random relabelling: the same firms, put at each other's places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

# Labels held at once.
HELD = 131_072
MOST_AT_ONCE = 128
NEITHER = -1


@dataclass(frozen=True, eq=False)
class Labels:
    """What stands at each of n places, in P arrangements at once.

    Attributes
    ----------
    source, target
        Whose neighbours are looked at, and which neighbours are counted: a firm with
        source a counts its neighbours with target a. int16 (n, P), `NEITHER` where the
        firm is in none. The same array where a sector is held against itself.
    weights
        Weight of each firm, float64 (n, P).
    groups
        Number of different codes.
    """

    source: NDArray[np.int16]
    target: NDArray[np.int16]
    weights: NDArray[np.float64]
    groups: int

    @property
    def firms(self) -> int:
        return int(self.source.shape[0])

    @property
    def arrangements(self) -> int:
        return int(self.source.shape[1])

    @property
    def within(self) -> bool:
        """Whether every sector is held against itself."""
        return self.source is self.target

    @classmethod
    def of(
        cls,
        source: NDArray[np.int16],
        weights: NDArray[np.float64],
        groups: int,
        target: NDArray[np.int16] | None = None,
    ) -> Labels:
        """Return the labels as they are found, one arrangement; arrays of (n,)."""
        codes = source.astype(np.int16).reshape(-1, 1)
        other = codes if target is None else target.astype(np.int16).reshape(-1, 1)
        return cls(codes, other, weights.astype(np.float64).reshape(-1, 1), groups)

    def relabelled(self, count: int, seed: int) -> Iterator[Labels]:
        """Yield `count` random arrangements, some at a time.

        A firm takes its sector and its weight along to the other place, so that sizes
        within a sector stay what they are (Marcon & Puech 2010).
        """
        random = np.random.default_rng(seed)
        at_once = int(np.clip(HELD // max(self.firms, 1), 8, MOST_AT_ONCE))
        for begin in range(0, count, at_once):
            some = min(at_once, count - begin)
            order = np.stack([random.permutation(self.firms) for _ in range(some)], axis=1)
            source = self.source[order, 0]
            target = source if self.within else self.target[order, 0]
            yield Labels(source, target, self.weights[order, 0], self.groups)


def cells(codes: NDArray[np.int16], groups: int) -> NDArray[np.int64]:
    """Return group and arrangement of every label as one number, flat (n * P,).

    Firms in no group come last: their group is `groups`.
    """
    group = np.where(codes < 0, groups, codes).astype(np.int64)
    at_once = codes.shape[1]
    return np.asarray((group * at_once + np.arange(at_once)).reshape(-1))
