"""Commuters between areas."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..messages import SILENT, InputError, Monitor, Sentence, named

# Pairs of areas from which on one direction for all of them looks like half of a table.
MANY_PAIRS = 10


@dataclass(frozen=True, eq=False)
class CommuterFlows:
    """People by area of residence and area of work.

    Attributes
    ----------
    codes
        Codes of the n areas, in the order of `in_order`.
    people
        From the area of the row to that of the column, sparse (n, n), each 0 or more.
    to_elsewhere, from_elsewhere
        People who live here and work outside of all areas, or the other way round, (n,).
    estimated
        Whether they come from a model instead of a count.
    """

    codes: tuple[str, ...]
    people: csr_matrix
    to_elsewhere: NDArray[np.float64]
    from_elsewhere: NDArray[np.float64]
    estimated: bool = False

    def __len__(self) -> int:
        return len(self.codes)

    @cached_property
    def residents(self) -> NDArray[np.float64]:
        """Employed residents of every area, (n,)."""
        return np.asarray(self.people.sum(axis=1)).ravel() + self.to_elsewhere

    @cached_property
    def jobs(self) -> NDArray[np.float64]:
        """People who work in every area, (n,)."""
        return np.asarray(self.people.sum(axis=0)).ravel() + self.from_elsewhere

    @cached_property
    def silent(self) -> NDArray[np.bool_]:
        """Areas that nobody commutes from, to or within, (n,)."""
        return np.asarray((self.residents == 0.0) & (self.jobs == 0.0))

    @cached_property
    def pairs(self) -> tuple[int, int]:
        """Pairs of different areas between which people commute, and those one way only."""
        people = self.people.tocoo()
        kept = (people.data > 0.0) & (people.row != people.col)
        ends = (people.row[kept], people.col[kept])
        between = csr_matrix((np.ones(len(ends[0]), dtype=np.int8), ends), people.shape)
        pairs = (between + between.T).nnz // 2
        return pairs, 2 * pairs - between.nnz


def code_text(value: object) -> str:
    """Write a code as text: 74001, 74001.0 and “ 74001 ” are the same; "" for none."""
    if value is None:
        return ""
    if isinstance(value, float):
        if value != value:
            return ""
        if value.is_integer():
            return str(int(value))
    return str(value).strip()


def in_order(codes: Sequence[str]) -> tuple[str, ...]:
    """Return the different codes in the order that settles ties: 2 before 10, A2 before A10."""
    return tuple(sorted(set(codes), key=_natural))


def _natural(code: str) -> tuple[list[tuple[int, int, str]], str]:
    pieces = re.split(r"([0-9]+)", code)
    return [(0, int(p), "") if p.isdigit() else (1, 0, p) for p in pieces if p], code


def flows_from_table(
    areas: Sequence[str],
    origins: Sequence[str],
    destinations: Sequence[str],
    people: NDArray[np.float64],
    rows: Sequence[object],
    count_elsewhere: bool = False,
    monitor: Monitor = SILENT,
) -> CommuterFlows:
    """Make flows of a table with one row for each pair of areas; rows of a pair add up.

    Parameters
    ----------
    areas
        Codes of the areas. Other codes in the table are elsewhere.
    origins, destinations
        Codes of residence and work of the rows, (m,); "" where there is none.
    people
        (m,); NaN where there is no number.
    rows
        Names of the rows in sentences, (m,).
    count_elsewhere
        Let people who commute to or from elsewhere count as residents and jobs, so that
        they make an area less self-contained. Else their rows are left out.

    Rows that cannot be used are named in a warning and left out. Raises `InputError` where
    there is no area, no row, no usable row, or nobody commutes. Warns where nobody works in
    the area they live in, and where all of many pairs of areas go one way only.
    """
    codes = in_order([code for code in areas if code])
    if not codes:
        raise InputError(
            "No area has a code, so there is nothing to group. Choose the field that holds the "
            "codes of the areas."
        )
    if not len(rows):
        raise InputError(
            "The table of commuters has no rows. Choose another table, clear its filter, or "
            "leave it empty to have the commuters estimated."
        )
    place = {code: number for number, code in enumerate(codes)}
    start = np.array([place.get(code, -1) for code in origins], dtype=np.int64)
    end = np.array([place.get(code, -1) for code in destinations], dtype=np.int64)
    coded = np.array([bool(a and b) for a, b in zip(origins, destinations)], dtype=bool)
    counted = np.isfinite(people) & (people >= 0.0)
    _warn_rows(rows, people, coded, monitor)
    usable = coded & counted
    if not usable.any():
        raise InputError(
            "No row of the commuters has two codes and a number of people of 0 or more. Choose "
            "the fields that hold the code of residence, the code of work and the number."
        )
    known = usable & (start >= 0) & (end >= 0)
    if not known.any():
        raise InputError(
            "No row of the commuters goes from one of the areas to another. The commuters have "
            "codes such as {flows}, the areas such as {areas}. Choose the fields whose codes "
            "agree.",
            flows=named(list(dict.fromkeys([*origins, *destinations]))[:3]),
            areas=named(codes[:3]),
        )
    leaving = usable & (start >= 0) & (end < 0)
    entering = usable & (start < 0) & (end >= 0)
    _warn_elsewhere(origins, destinations, people, usable & ~known, place, count_elsewhere, monitor)
    size = len(codes)
    matrix = csr_matrix((people[known], (start[known], end[known])), shape=(size, size))
    matrix.sum_duplicates()
    matrix.eliminate_zeros()
    if not matrix.nnz:
        raise InputError(
            "Nobody commutes between or within the areas: the number of people is 0 in all rows. "
            "Choose the field that holds the number of people."
        )
    nobody = np.zeros(size)
    flows = CommuterFlows(
        codes,
        matrix,
        _sums(start, people, leaving, size) if count_elsewhere else nobody,
        _sums(end, people, entering, size) if count_elsewhere else nobody,
    )
    _warn_form(flows, monitor)
    if flows.silent.any():
        silent = [codes[i] for i in np.flatnonzero(flows.silent)]
        monitor.warn(
            Sentence(
                "{n} areas have no commuters at all and belong to no basin: {codes}.",
                n=len(silent),
                codes=named(silent),
            )
        )
    return flows


def _warn_form(flows: CommuterFlows, monitor: Monitor) -> None:
    if not flows.people.diagonal().any():
        monitor.warn(
            Sentence(
                "The commuters hold nobody who works in the area they live in, so that "
                "self-containment looks smaller than it is. Add a row from each area to itself."
            )
        )
    pairs, one_way = flows.pairs
    if pairs >= MANY_PAIRS and one_way == pairs:
        monitor.warn(
            Sentence(
                "Each of the {n} pairs of areas has commuters in one direction only, as in "
                "half of a table. Check that the rows of the other direction are there: who "
                "lives in A and works in B is not who lives in B and works in A.",
                n=pairs,
            )
        )


def _sums(
    place: NDArray[np.int64], people: NDArray[np.float64], chosen: NDArray[np.bool_], size: int
) -> NDArray[np.float64]:
    found = np.bincount(place[chosen], weights=people[chosen], minlength=size)
    return np.asarray(found, dtype=np.float64)


def _warn_rows(
    rows: Sequence[object],
    people: NDArray[np.float64],
    coded: NDArray[np.bool_],
    monitor: Monitor,
) -> None:
    nameless = np.flatnonzero(~coded)
    if len(nameless):
        monitor.warn(
            Sentence(
                "{n} rows of the commuters are left out because a code is empty: {rows}.",
                n=len(nameless),
                rows=named(rows[i] for i in nameless),
            )
        )
    negative = np.flatnonzero(coded & (people < 0.0))
    if len(negative):
        monitor.warn(
            Sentence(
                "{n} rows of the commuters are left out because their number of people is "
                "below 0: {rows}. Write 0 or more.",
                n=len(negative),
                rows=named(rows[i] for i in negative),
            )
        )
    unread = np.flatnonzero(coded & ~np.isfinite(people))
    if len(unread):
        monitor.warn(
            Sentence(
                "{n} rows of the commuters are left out because their number of people is "
                "empty or no number: {rows}.",
                n=len(unread),
                rows=named(rows[i] for i in unread),
            )
        )


def _warn_elsewhere(
    origins: Sequence[str],
    destinations: Sequence[str],
    people: NDArray[np.float64],
    elsewhere: NDArray[np.bool_],
    place: dict[str, int],
    counted: bool,
    monitor: Monitor,
) -> None:
    rows = np.flatnonzero(elsewhere)
    if not len(rows):
        return
    codes = [code for i in rows for code in (origins[i], destinations[i]) if code not in place]
    values = {"people": round(float(people[rows].sum())), "codes": named(in_order(codes))}
    if counted:
        monitor.warn(
            Sentence(
                "{n} rows of the commuters (people: {people}) have codes that no area has: "
                "{codes}. They count as commuting to or from elsewhere.",
                n=len(rows),
                **values,
            )
        )
        return
    monitor.warn(
        Sentence(
            "{n} rows of the commuters (people: {people}) have codes that no area has and "
            "are left out: {codes}. Near the edge of the areas self-containment looks greater "
            "than it is; add the missing areas, or let these people count.",
            n=len(rows),
            **values,
        )
    )
