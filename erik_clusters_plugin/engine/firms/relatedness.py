"""How related firms are by their sectors, and which of them are looked at together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..messages import InputError, named
from .nace import LEVELS, division_of, level_numbers


def shared_levels(one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return how related sectors are, 0 to 1, from their numbered levels (…, 4).

    Section, division, group and class that both are known to have in common count a
    quarter each; -1 is not known. A code that is not written down to the class has in
    common only what it says: “25” has .5 in common with “25.11” and with another “25”,
    which may be the same class or not. The greater the depth of a register the more is
    known; guessing the rest would make vaguely coded firms the most related ones. Sectors
    that are no NACE codes are the same on all levels or on none.
    """
    return np.asarray(((one == other) & (one >= 0)).sum(axis=-1) / LEVELS)


def relatedness(one: object, other: object) -> float:
    """Return how related two sectors are, 0 to 1: see `shared_levels`."""
    first, second = level_numbers([one, other])
    return float(shared_levels(first, second))


@dataclass(frozen=True, eq=False)
class Family:
    """Firms that are looked at together.

    `name` says which sectors they are, "" for all; `relatedness` is how related each firm
    is to these, 0 to 1, float64 (k,).
    """

    name: str
    relatedness: NDArray[np.float64]


class Sectors:
    """The sectors of firms, as text or "" where not known (k,)."""

    def __init__(self, values: Sequence[str]) -> None:
        names, index = np.unique(np.array(values, dtype=object).astype(str), return_inverse=True)
        self._names: list[str] = names.tolist()
        self._index = index.reshape(-1)

    def related_to(self, chosen: Sequence[str]) -> Family:
        """Firms by the sector, of those chosen, that they are most related to.

        A chosen code stands for all that begins with it: all of these are wholly related,
        which is a choice and says nothing of how related they are to each other. Raises
        `InputError` where no firm is related to one that was chosen.
        """
        wanted = list(chosen)
        numbers = level_numbers([*wanted, *self._names])
        heads, own = numbers[: len(wanted), None], numbers[None, len(wanted) :]
        related = shared_levels(heads, own)
        depth = (heads >= 0).sum(axis=-1) / LEVELS
        related = np.where((related == depth) & (depth > 0.0), 1.0, related)
        unused = [one for one, row in zip(wanted, related) if not row.any()]
        if unused:
            raise InputError(
                "No firm has the sector “{sector}” or one related to it. The firms' sectors are: "
                "{present}. Write some of these, with commas between them.",
                sector=named(unused),
                present=named(sorted({name for name in self._names if name})),
            )
        return Family(", ".join(wanted), related.max(axis=0)[self._index])

    def each(self) -> list[Family]:
        """Every sector by itself: NACE codes by their divisions, other sectors as they are."""
        own = [division_of(name) or name.strip() for name in self._names]
        families = []
        for sector in sorted({name for name in own if name}):
            same = np.array([float(name == sector) for name in own])
            families.append(Family(sector, same[self._index]))
        return families

    def mean_relatedness(
        self, firms: NDArray[np.int64], others: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Mean relatedness of some firms to all of the others, (f,)."""
        shared = np.zeros(len(firms))
        for level in self._levels.T:
            theirs = level[self._index[others]]
            count = np.bincount(theirs[theirs >= 0], minlength=int(self._levels.max(initial=0)) + 1)
            own = level[self._index[firms]]
            shared += np.where(own >= 0, count[np.maximum(own, 0)], 0)
        return shared / (LEVELS * max(len(others), 1))

    @cached_property
    def _levels(self) -> NDArray[np.int64]:
        return level_numbers(self._names)
