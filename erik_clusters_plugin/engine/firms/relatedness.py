"""How related firms are by their sectors, and which of them are looked at together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..messages import InputError, named
from .nace import FIRST_DIVISION, LEVELS, levels


def relatedness(one: str, other: str) -> float:
    """Share of the four NACE levels that two sectors have in common, 0 to 1.

    Section, division, group and class count a quarter each. A code that is not
    written down to the class is fully shared as far as it goes: “25” and “25.11” have a
    relatedness of 1. Sectors that are no NACE codes are related where they are the same.
    """
    first, second = levels(one), levels(other)
    depth = min(len(first), len(second))
    shared = 0
    while shared < depth and first[shared] == second[shared]:
        shared += 1
    return 1.0 if shared == depth > 0 else shared / LEVELS


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

        Raises `InputError` where no firm is related to one that was chosen.
        """
        wanted = list(chosen)
        unused = [one for one in wanted if not any(self._relation(one, n) for n in self._names)]
        if unused:
            raise InputError(
                "No firm belongs to these sectors or is related to them: {sectors}. The firms' "
                "are: {found}. Write some of these, separated by commas.",
                sectors=", ".join(unused),
                found=named(sorted({name for name in self._names if name})),
            )
        best = [max(self._relation(one, name) for one in wanted) for name in self._names]
        return Family(", ".join(wanted), np.array(best)[self._index])

    def each(self) -> list[Family]:
        """Every sector by itself: NACE codes by their divisions, other sectors as they are."""
        own = [_division(name) for name in self._names]
        families = []
        for sector in sorted({name for name in own if name}):
            same = np.array([float(name == sector) for name in own])
            families.append(Family(sector, same[self._index]))
        return families

    def mean_relatedness(
        self, firms: NDArray[np.int64], others: NDArray[np.int64]
    ) -> NDArray[np.float64]:
        """Mean relatedness of some firms to all of the others, (f,)."""
        counts = np.bincount(self._index[others], minlength=len(self._names))
        mean = self._table @ counts / max(len(others), 1)
        return np.asarray(mean[self._index[firms]], dtype=np.float64)

    @cached_property
    def _table(self) -> NDArray[np.float64]:
        return np.array([[self._relation(a, b) for b in self._names] for a in self._names])

    def _relation(self, one: str, other: str) -> float:
        if not one or not other:
            return 0.0
        return relatedness(one, other)


def _division(name: str) -> str:
    known = levels(name)
    if not known or known[0] not in FIRST_DIVISION:
        return name.strip()
    return known[1] if len(known) > 1 else known[0]
