"""Kinds of relation between firms: their products, tags, deliveries and skills."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..firms.nace import in_table, level_numbers
from ..firms.relatedness import shared_levels
from ..messages import InputError

# Sectors or occupations in a table: all pairs of them are held at once.
MOST_CODES = 5_000
# Sectors of firms: up to so many, what all pairs of them share is held, 32 MB at most.
MOST_TABLED = 2_000
_TAG_SEPARATORS = re.compile(r"[;,|]")


class SectorSimilarity:
    """Similar products: the levels of NACE that two firms share, out of four.

    r is .25 in the same section, .5 in the same division, .75 in the same group and 1 in
    the same class; `shared_levels` says how codes of fewer digits count. Firms of one group
    of an officer's own have 1. NaN where a firm has no sector.
    """

    def __init__(self, codes: Sequence[object]) -> None:
        # Different codes are few: their firms are compared by them.
        self._level, row = np.unique(level_numbers(codes), axis=0, return_inverse=True)
        self._row = row.reshape(-1)
        self._table: NDArray[np.float64] | None = None
        if len(self._level) <= MOST_TABLED:
            number = np.arange(len(self._level))
            self._table = np.stack([self._shared(number, np.full_like(number, k)) for k in number])

    def between(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        mine, theirs = self._row[one], self._row[other]
        return self._shared(mine, theirs) if self._table is None else self._table[mine, theirs]

    def _shared(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        mine, theirs = self._level[one], self._level[other]
        unknown = (mine[:, 0] < 0) | (theirs[:, 0] < 0)
        return np.where(unknown, np.nan, shared_levels(mine, theirs))


class TagSimilarity:
    """Similar processes and technologies: the cosine of two firms' sets of tags.

    Tags are separated by commas, semicolons or bars; capitals and blanks around them do
    not matter. r = common tags / √(tags of the one × tags of the other). NaN where a firm
    has no tags.
    """

    def __init__(self, texts: Sequence[object]) -> None:
        known: dict[str, int] = {}
        column: list[int] = []
        counts = np.zeros(len(texts), dtype=np.int64)
        for row, text in enumerate(texts):
            tags = {
                known.setdefault(tag, len(known))
                for tag in (part.strip().casefold() for part in _split(text))
                if tag
            }
            column.extend(sorted(tags))
            counts[row] = len(tags)
        self._count = counts
        first = np.concatenate([[0], np.cumsum(counts)])
        shape = (len(texts), max(len(known), 1))
        self._tags = csr_matrix((np.ones(len(column)), np.array(column, dtype=int), first), shape)

    def between(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        common = self._tags[one].multiply(self._tags[other]).sum(axis=1)
        sizes = self._count[one] * self._count[other]
        r = np.full(len(one), np.nan)
        np.divide(np.asarray(common).ravel(), np.sqrt(sizes), out=r, where=sizes > 0)
        return np.minimum(r, 1.0)


def _split(text: object) -> list[str]:
    return [] if text is None else _TAG_SEPARATORS.split(str(text))


@dataclass(frozen=True, eq=False)
class FlowTable:
    """Flows between codes of sectors or occupations, all rows of one pair added up.

    Attributes
    ----------
    codes
        Every code of the table once, in their order.
    flow
        From code to code, (codes, codes).
    """

    codes: list[str]
    flow: NDArray[np.float64]


def flow_table(
    origin: Sequence[str], target: Sequence[str], value: NDArray[np.float64]
) -> FlowTable:
    """Collect rows (m,) of a table of flows; values are 0 or more.

    Raises `InputError` where there are more codes than can be held, or nothing flows.
    """
    codes = sorted({*origin, *target})
    if len(codes) > MOST_CODES:
        raise InputError(
            "The table of flows has {codes} different codes; at most {most} can be used. Use "
            "codes of fewer digits.",
            codes=len(codes),
            most=MOST_CODES,
        )
    if not value.sum() > 0.0:
        raise InputError(
            "The table of flows holds no value above 0. Choose the field with the amounts."
        )
    place = {code: row for row, code in enumerate(codes)}
    flow = np.zeros((len(codes), len(codes)))
    np.add.at(flow, ([place[c] for c in origin], [place[c] for c in target]), value)
    return FlowTable(codes, flow)


class ByCode:
    """A relation that follows from the firms' codes alone; NaN where the table has none.

    Parameters
    ----------
    codes
        Code of each firm (k,), None where it has none.
    table_codes, r
        Codes of the table and r between them, (c, c), the same both ways.
    """

    def __init__(
        self, codes: Sequence[object], table_codes: Sequence[str], r: NDArray[np.float64]
    ) -> None:
        self.row = in_table(codes, table_codes)
        self._r = r

    def between(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        mine, theirs = self.row[one], self.row[other]
        known = (mine >= 0) & (theirs >= 0)
        return np.where(known, self._r[np.maximum(mine, 0), np.maximum(theirs, 0)], np.nan)


def deliveries(table: FlowTable) -> NDArray[np.float64]:
    """Relatedness of sectors by what they deliver to each other, (c, c).

    The greatest of four shares: of one sector's deliveries the part that goes to the other,
    of one sector's inputs the part that comes from the other, and the same seen from the
    other sector. A pair without a row delivers nothing.

    Source: Ellison, Glaeser & Kerr 2010.
    """
    flow = table.flow
    of_output = _share(flow, flow.sum(axis=1)[:, None])
    of_input = _share(flow, flow.sum(axis=0)[None, :])
    share = np.maximum(of_output, of_input)
    return np.asarray(np.maximum(share, share.T))


def skills(table: FlowTable) -> NDArray[np.float64]:
    """Relatedness of sectors by people who move between them, (c, c).

    With F_ij who moved from i to j, F_i all who left i, F_j all who came to j and F all:
    SR = F_ij F / (F_i F_j), r = (SR − 1) / (SR + 1), the mean of both directions, and 0
    where that is negative. A direction in which nobody can be counted (nobody left i or
    came to j) is left out; NaN where both are. Sectors whose stayers are not in the
    table share all skills with themselves: 1.

    Source: Neffke, Otto & Weyh 2017.
    """
    flow = table.flow
    expected = flow.sum(axis=1)[:, None] * flow.sum(axis=0)[None, :]
    # (SR - 1) / (SR + 1) without a division by 0.
    observed = flow * flow.sum()
    r = np.full(flow.shape, np.nan)
    np.divide(observed - expected, observed + expected, out=r, where=expected > 0.0)
    both = np.where(np.isnan(r), r.T, np.where(np.isnan(r.T), r, 0.5 * (r + r.T)))
    both = np.maximum(both, 0.0)
    own = np.diagonal(flow) == 0.0
    both[own, own] = 1.0
    return both


def _share(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    whole = np.broadcast_to(whole, part.shape)
    return np.divide(part, whole, out=np.zeros(part.shape), where=whole > 0.0)
