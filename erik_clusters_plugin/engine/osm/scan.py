"""Looking a file through before GDAL reads it.

GDAL joins a way across nodes that are missing, shows elements that are deleted, and shows
every version of an element. What it does with a file that has none of these is right, so
most files need no more than this look.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Optional

import numpy as np
from numpy.typing import NDArray

from .elements import Batch, Kind

# GDAL's index of nodes grows with the largest number; in 2025 it is 13 thousand million.
_LARGEST_ID = 100_000_000_000
# References that are looked up at once.
_AT_ONCE = 1_000_000
_ORDER = list(Kind)


@dataclass
class Gaps:
    """What ways and relations refer to and the file does not hold.

    Attributes
    ----------
    cuts
        way -> before which of the nodes that are there, from 1, it is torn.
    nodes
        How many references to nodes lead nowhere (of wanted ways).
    wanted
        Wanted ways, in which nodes are missing.
    empty
        Wanted ways, of which no two nodes are there.
    relations
        Wanted relations, of which a way, or a node of a way, is missing.
    """

    cuts: dict[int, list[int]] = field(default_factory=dict)
    nodes: int = 0
    wanted: list[int] = field(default_factory=list)
    empty: list[int] = field(default_factory=list)
    relations: list[int] = field(default_factory=list)

    def way(self, number: int, there: NDArray[np.bool_], wanted: bool) -> None:
        """Note a way of which not all nodes are there."""
        before = np.cumsum(there)
        cuts = np.unique(before[~there])
        self.cuts[number] = [int(cut) for cut in cuts if 0 < cut < before[-1]]
        if not wanted:
            return
        self.nodes += int((~there).sum())
        (self.wanted if before[-1] > 1 else self.empty).append(number)


def is_tidy(batch: Batch, last: Optional[tuple[int, int]]) -> bool:
    """Whether GDAL reads these elements as they are meant, after those that end with `last`.

    `last` is the place of their kind in the order of kinds, and the last number.
    """
    order = _ORDER.index(batch.kind)
    if not len(batch.id):
        return True
    if batch.unusual or batch.gone.any() or batch.id[0] <= 0 or batch.id[-1] > _LARGEST_ID:
        return False
    if (batch.id[1:] <= batch.id[:-1]).any():
        return False
    if last is not None and (order, int(batch.id[0])) <= last:
        return False
    return batch.kind is not Kind.NODE or bool(has_place(batch.xy).all())


def has_place(xy: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether longitude and latitude are on the globe, (n,)."""
    with np.errstate(invalid="ignore"):
        return np.asarray((np.abs(xy[:, 0]) <= 180.0) & (np.abs(xy[:, 1]) <= 90.0))


def find_gaps(batches: Iterable[Batch], folder: Path, every_way: bool) -> Optional[Gaps]:
    """Return what is missing in a tidy file; None where the file is not tidy.

    Parameters
    ----------
    folder
        Where the numbers of all nodes are kept meanwhile: 8 bytes for each.
    every_way
        Whether relations are looked at too, and with them ways without wanted tags.
    """
    gaps = Gaps()
    last: Optional[tuple[int, int]] = None
    with tempfile.TemporaryFile(dir=folder) as kept, closing(_Nodes(kept)) as nodes:
        ways: list[NDArray[np.int64]] = []
        for batch in batches:
            if not is_tidy(batch, last):
                return None
            if not len(batch.id):
                continue
            last = (_ORDER.index(batch.kind), int(batch.id[-1]))
            if batch.kind is Kind.NODE:
                nodes.add(batch.id)
            elif batch.kind is Kind.WAY:
                nodes.look_up(batch, gaps, every_way)
                if every_way:
                    ways.append(batch.id)
            elif every_way:
                known = np.concatenate(ways) if ways else np.zeros(0, dtype=np.int64)
                ways = [known]
                nodes.finish(gaps)
                note_relations(batch, known, gaps)
        nodes.finish(gaps)
    return gaps


def note_relations(batch: Batch, ways: NDArray[np.int64], gaps: Gaps) -> None:
    """Note the wanted relations of which a way, or a node of a way, is missing."""
    for row in np.flatnonzero(batch.wanted).tolist():
        refs = np.array([ref for kind, ref, _ in batch.members[row] if kind == "way"], np.int64)
        torn = not are_among(refs, ways).all() or any(ref in gaps.cuts for ref in refs.tolist())
        if torn:
            gaps.relations.append(int(batch.id[row]))


def are_among(numbers: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Whether numbers are among `known`, which ascend, (n,)."""
    if not len(known):
        return np.zeros(len(numbers), dtype=bool)
    place = np.minimum(np.searchsorted(known, numbers), len(known) - 1)
    return np.asarray(known[place] == numbers)


class _Nodes:
    """The numbers of all nodes, on the disk; and ways that wait to be compared with them."""

    def __init__(self, kept: BinaryIO) -> None:
        self._kept = kept
        self._count = 0
        self._known: Optional[NDArray[np.int64]] = None
        self._waiting: list[tuple[Batch, NDArray[np.int64]]] = []
        self._refs = 0

    def add(self, number: NDArray[np.int64]) -> None:
        self._kept.write(np.ascontiguousarray(number).tobytes())
        self._count += len(number)

    def look_up(self, batch: Batch, gaps: Gaps, every_way: bool) -> None:
        rows = np.arange(len(batch.id)) if every_way else np.flatnonzero(batch.wanted)
        self._waiting.append((batch, rows))
        self._refs += int((batch.start[rows + 1] - batch.start[rows]).sum())
        if self._refs >= _AT_ONCE:
            self.finish(gaps)

    def finish(self, gaps: Gaps) -> None:
        """Compare the ways that wait."""
        for batch, rows in self._waiting:
            note_ways(batch, rows, self._all(), gaps)
        self._waiting.clear()
        self._refs = 0

    def close(self) -> None:
        """Let go of the file: some systems close none that is in use."""
        self._known = None

    def _all(self) -> NDArray[np.int64]:
        if self._known is None:
            self._kept.flush()
            self._known = (
                np.memmap(self._kept, dtype=np.int64, mode="r", shape=(self._count,))
                if self._count
                else np.zeros(0, dtype=np.int64)
            )
        return self._known


def note_ways(batch: Batch, rows: NDArray[np.int64], nodes: NDArray[np.int64], gaps: Gaps) -> None:
    """Note the ways, of those in `rows`, of which a node is missing."""
    length = batch.start[1:] - batch.start[:-1]
    asked = np.zeros(len(batch.id), dtype=bool)
    asked[rows] = True
    refs = batch.refs[np.repeat(asked, length)]
    there = are_among(refs, nodes)
    empty = asked & (length == 0) & batch.wanted
    gaps.empty.extend(batch.id[empty].tolist())
    if there.all():
        return
    ends = np.cumsum(length[rows])
    begins = ends - length[rows]
    for place in np.unique(np.searchsorted(ends, np.flatnonzero(~there), side="right")).tolist():
        row = rows[place]
        own = there[begins[place] : ends[place]]
        gaps.way(int(batch.id[row]), own, bool(batch.wanted[row]))
