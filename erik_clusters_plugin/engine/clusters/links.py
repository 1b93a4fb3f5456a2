"""Links between firms that are known one by one: suppliers, projects, patents."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray


class Links:
    """A table of links, and the relation that it makes.

    A pair of firms that the table links has r = s / (s + median of all s), s the sum of
    its rows' strengths: a link of middling strength counts one half. Strengths that are all
    at most 1 are taken as they are, and without strengths r is 1. Two firms that the table
    mentions, but does not link, have 0; of a firm that it never mentions it says nothing.

    Parameters
    ----------
    one, other
        Firms at both ends of each row, int64 (m,); -1 for a firm that is not among those
        given. Rows with the same firm at both ends count for nothing.
    strength
        0 or more (m,), or None where links have none.
    firms
        How many firms there are, k.
    """

    def __init__(
        self,
        one: NDArray[np.int64],
        other: NDArray[np.int64],
        strength: NDArray[np.float64] | None,
        firms: int,
    ) -> None:
        ends = np.concatenate([one, other])
        self.mentioned = np.zeros(firms, dtype=bool)
        self.mentioned[ends[ends >= 0]] = True
        self._firms = firms
        usable = (one >= 0) & (other >= 0) & (one != other)
        key = self._key(one[usable], other[usable])
        self._keys, place = np.unique(key, return_inverse=True)
        self.row_pair = np.full(len(one), -1, dtype=np.int64)
        self.row_pair[usable] = place.reshape(-1)
        self._r = np.ones(len(self._keys))
        if strength is not None and len(self._keys):
            summed = np.bincount(self.row_pair[usable], weights=strength[usable])
            self._r = _scaled(np.asarray(summed, dtype=np.float64))

    def __len__(self) -> int:
        return len(self._keys)

    @cached_property
    def one(self) -> NDArray[np.int64]:
        """The firm of each pair that stands first, (pairs,)."""
        return self._keys // self._firms

    @cached_property
    def other(self) -> NDArray[np.int64]:
        """The other one, (pairs,)."""
        return self._keys % self._firms

    def pair(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
        """Position among the linked pairs of pairs of firms (p,); -1 where not linked."""
        if not len(self._keys):
            return np.full(len(one), -1, dtype=np.int64)
        key = self._key(one, other)
        place = np.minimum(np.searchsorted(self._keys, key), len(self._keys) - 1)
        return np.where(self._keys[place] == key, place, -1)

    def between(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        """See `relatedness.Relation`."""
        place = self.pair(one, other)
        r = np.where(self.mentioned[one] & self.mentioned[other], 0.0, np.nan)
        linked = place >= 0
        r[linked] = self._r[place[linked]]
        return r

    def _key(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
        return np.asarray(np.minimum(one, other) * self._firms + np.maximum(one, other))


def firms_of_links(
    names: Sequence[str], one: Sequence[str], other: Sequence[str]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Find the firms at both ends of the rows of a table, which call them by name.

    Parameters
    ----------
    names
        Of the firms (k,). Firms of one name are places of the same one: what links it
        links all of them.
    one, other
        Names at both ends of each row (m,).

    Returns
    -------
    For every row and pair of firms of its names: the row, and the firms; -1 for a name
    that no firm has. In the order of the rows.
    """
    known, name_of = np.unique(np.array(names, dtype=object).astype(str), return_inverse=True)
    name_of = name_of.reshape(-1)
    number = {name: n for n, name in enumerate(known.tolist())}
    # A firm that is none stands in for the names that are not known.
    places = np.append(np.argsort(name_of, kind="stable"), -1)
    count = np.append(np.bincount(name_of, minlength=len(known)), 1)
    first = np.append(np.cumsum(count[:-1]) - count[:-1], len(names))
    a, b = (
        np.array([number.get(name, len(known)) for name in column], dtype=np.int64)
        for column in (one, other)
    )
    pairs = count[a] * count[b]
    row = np.repeat(np.arange(len(a)), pairs)
    within = np.arange(len(row)) - np.repeat(np.cumsum(pairs) - pairs, pairs)
    wide = count[b[row]]
    return row, places[first[a[row]] + within // wide], places[first[b[row]] + within % wide]


def _scaled(strength: NDArray[np.float64]) -> NDArray[np.float64]:
    if strength.max() <= 1.0:
        return strength
    return np.asarray(strength / (strength + np.median(strength[strength > 0.0])))
