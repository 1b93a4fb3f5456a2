"""Pairs of firms of which one counts the other, in many arrangements at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from .pair_bins import Bin
from .relabelling import Labels

# Comparisons in one block: small enough for the processor's cache.
BLOCK = 500_000


@dataclass(frozen=True, eq=False)
class Matches:
    """Some pairs of a bin that match.

    Attributes
    ----------
    one, other
        Firm and arrangement, as positions in an array (n, P) laid flat, int64 (m,). The
        first counts the second.
    fine
        Part of the step that the time lies in, uint8 (m,).
    mutual
        The second counts the first as well.
    """

    one: NDArray[np.int64]
    other: NDArray[np.int64]
    fine: NDArray[np.uint8]
    mutual: bool


def matches(pairs: Bin, labels: Labels, monitor: Monitor = SILENT) -> Iterator[Matches]:
    """Yield the pairs whose labels belong together, some at a time."""
    if not len(pairs):
        return
    at_once = labels.arrangements
    # A firm in no sector must not match another such firm.
    target = np.where(labels.target < 0, labels.target - 1, labels.target)
    step = max(1, BLOCK // at_once)
    for begin in range(0, len(pairs), step):
        monitor.check()
        part = slice(begin, begin + step)
        first, second = pairs.first[part], pairs.second[part]
        ways = [(first, second)] if labels.within else [(first, second), (second, first)]
        for one, other in ways:
            found = np.take(labels.source, one, axis=0) == np.take(target, other, axis=0)
            pair, arrangement = np.divmod(np.flatnonzero(found), at_once)
            yield Matches(
                one[pair] * np.int64(at_once) + arrangement,
                other[pair] * np.int64(at_once) + arrangement,
                pairs.fine[part][pair],
                labels.within,
            )
