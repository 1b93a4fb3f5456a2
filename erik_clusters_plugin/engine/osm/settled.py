"""Files with several versions, deletions or numbers out of order, settled into plain ones.

Of each element the newest version counts: the one with the highest number, then the one
that an editor changed and did not upload, then the one with the latest time stamp, then
the last one in the file. What is deleted then is gone. All numbers are given anew, from 1
in the order of the old ones, because GDAL refuses negative ones.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional, TextIO
from xml.sax.saxutils import quoteattr  # only writes  # nosec B406

import numpy as np
from numpy.typing import NDArray

from ..messages import Cancelled, Monitor
from .content import Header
from .elements import Batch, Kind, Tags, has_any
from .scan import Gaps, are_among, has_place

_AT_ONCE = 20_000
_EXAMPLES = 5
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# Equal rank and another content: nothing tells which is newer.
_KEEP = """
INSERT INTO {table} VALUES (?, ?, 0, ?) ON CONFLICT (id) DO UPDATE SET
    doubt = CASE WHEN excluded.rank > rank THEN 0
                 WHEN excluded.rank = rank AND excluded.body <> body THEN 1 ELSE doubt END,
    body = CASE WHEN excluded.rank >= rank THEN excluded.body ELSE body END,
    rank = max(rank, excluded.rank)
"""


@dataclass
class Settled:
    """What was settled.

    Attributes
    ----------
    numbers
        The old numbers of the elements that are left, ascending, by kind; the new ones
        are their places, from 1.
    gaps
        What is missing, by new numbers.
    deleted
        How many elements were deleted.
    older
        How many older or repeated versions were passed over.
    doubtful
        How many elements are there several times without anything to tell which is newer.
    doubtful_examples
        Some of these, such as "way 4711".
    nowhere
        How many nodes have no place on the globe.
    """

    numbers: dict[Kind, NDArray[np.int64]] = field(default_factory=dict)
    gaps: Gaps = field(default_factory=Gaps)
    deleted: int = 0
    older: int = 0
    doubtful: int = 0
    doubtful_examples: list[str] = field(default_factory=list)
    nowhere: int = 0


def settle(
    batches: Iterable[Batch],
    keys: Iterable[str],
    header: Header,
    folder: Path,
    target: Path,
    monitor: Monitor,
) -> Settled:
    """Write a plain .osm file with the newest version of every element.

    Parameters
    ----------
    batches
        All elements, with tags and ranks.
    keys
        Keys of tags that make an element wanted.
    header
        Of the file; its box is asked when all elements are read.
    folder
        For the data that are sorted meanwhile; memory does not grow with the file, but
        for 8 bytes for each element.
    """
    settled = Settled()
    database = folder / "settled.sqlite"
    with closing(sqlite3.connect(str(database), isolation_level=None)) as kept:
        try:
            kept.set_progress_handler(lambda: _stops(monitor), 200_000)
            for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536"):
                kept.execute(f"PRAGMA {pragma}")
            _gather(kept, batches, settled)
            with target.open("w", encoding="utf-8", newline="\n") as stream:
                _write(kept, stream, frozenset(keys), header.box, settled, monitor)
        except sqlite3.OperationalError as error:
            if "interrupted" in str(error):
                raise Cancelled from error
            # SQLite has no number for a full disk that Python would hand on.
            raise OSError(28, str(error)) from error
    database.unlink()
    return settled


def _stops(monitor: Monitor) -> int:
    try:
        monitor.check()
    except Cancelled:
        return 1
    return 0


def _gather(kept: sqlite3.Connection, batches: Iterable[Batch], settled: Settled) -> None:
    for kind in Kind:
        kept.execute(
            f"CREATE TABLE {kind.value} (id INTEGER PRIMARY KEY, rank INTEGER, doubt INTEGER,"
            " body TEXT)"
        )
    kept.execute("BEGIN")
    seen = 0
    for batch in batches:
        assert batch.rank is not None
        rows = zip(batch.id.tolist(), batch.rank.tolist(), _bodies(batch))
        kept.executemany(_KEEP.format(table=batch.kind.value), rows)
        # Places that ways state are no versions of nodes.
        seen += int((batch.rank >= 0).sum())
    kept.execute("COMMIT")
    left = 0
    for kind in Kind:
        table = kind.value
        count, doubtful = kept.execute(
            # Tables are named by the kinds of elements.
            f"SELECT count(*), coalesce(sum(doubt), 0) FROM {table} WHERE rank >= 0"  # nosec B608
        ).fetchone()
        left += count
        settled.doubtful += doubtful
        if doubtful and len(settled.doubtful_examples) < _EXAMPLES:
            doubt = f"SELECT id FROM {table} WHERE doubt = 1 LIMIT {_EXAMPLES}"  # nosec B608
            some = kept.execute(doubt)
            settled.doubtful_examples.extend(f"{table} {number}" for (number,) in some)
    del settled.doubtful_examples[_EXAMPLES:]
    settled.older = seen - left


def _bodies(batch: Batch) -> Iterator[str]:
    """Yield what distinguishes versions, as text: deleted or not, content, tags."""
    assert batch.tags is not None
    there = has_place(batch.xy)
    for row, (gone, tags) in enumerate(zip(batch.gone.tolist(), batch.tags)):
        content: object
        if batch.kind is Kind.NODE:
            lon, lat = batch.xy[row].tolist()
            if not gone and not tags and there[row]:
                # Nearly all; and quicker.
                yield f"[false, [{lon!r}, {lat!r}], {{}}]"
                continue
            content = [lon, lat]
        elif batch.kind is Kind.WAY:
            content = batch.refs[batch.start[row] : batch.start[row + 1]].tolist()
        else:
            content = batch.members[row]
        # Of what is deleted, some writers keep the content and others do not.
        yield json.dumps([gone, [] if gone else content, {} if gone else tags], sort_keys=True)


def _write(
    kept: sqlite3.Connection,
    stream: TextIO,
    keys: frozenset[str],
    box: Optional[tuple[float, float, float, float]],
    settled: Settled,
    monitor: Monitor,
) -> None:
    stream.write("<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n")
    if box is not None:
        west, south, east, north = box
        stream.write(f"<bounds minlon='{west!r}' minlat='{south!r}'")
        stream.write(f" maxlon='{east!r}' maxlat='{north!r}'/>\n")
    for kind in Kind:
        parts = [np.zeros(0, dtype=np.int64)]
        before = 0
        for rows in _living(kept, kind, settled, monitor):
            batch = _batch(kind, rows, keys)
            if kind is Kind.NODE:
                there = has_place(batch.xy)
                settled.nowhere += int((~there).sum())
                rows = [row for row, good in zip(rows, there.tolist()) if good]
                _write_nodes(stream, rows, before)
            elif kind is Kind.WAY:
                _write_ways(stream, rows, batch, before, settled)
            else:
                _write_relations(stream, rows, batch, before, settled)
            parts.append(np.array([row[0] for row in rows], dtype=np.int64))
            before += len(rows)
        settled.numbers[kind] = np.concatenate(parts)
    stream.write("</osm>\n")


_Row = tuple[int, list, Tags]  # type: ignore[type-arg]


def _living(
    kept: sqlite3.Connection, kind: Kind, settled: Settled, monitor: Monitor
) -> Iterator[list[_Row]]:
    """Yield number, content and tags of what is not deleted, by number."""
    cursor = kept.execute(f"SELECT id, body FROM {kind.value} ORDER BY id")  # nosec B608
    while True:
        monitor.check()
        found = cursor.fetchmany(_AT_ONCE)
        if not found:
            return
        rows = []
        for number, body in found:
            gone, content, tags = json.loads(body)
            if gone:
                settled.deleted += 1
            else:
                rows.append((number, content, tags))
        if rows:
            yield rows


def _batch(kind: Kind, rows: list[_Row], keys: frozenset[str]) -> Batch:
    number = np.array([row[0] for row in rows], dtype=np.int64)
    wanted = np.array([has_any(row[2], keys) for row in rows], dtype=bool)
    batch = Batch(kind, number, np.zeros(len(rows), dtype=bool), wanted)
    if kind is Kind.NODE:
        batch.xy = np.array([row[1] for row in rows], dtype=np.float64).reshape(-1, 2)
    elif kind is Kind.WAY:
        batch.refs = np.array([ref for row in rows for ref in row[1]], dtype=np.int64)
        batch.start = np.concatenate([[0], np.cumsum([len(row[1]) for row in rows])])
    return batch


def _write_nodes(stream: TextIO, rows: list[_Row], before: int) -> None:
    for number, (_, (lon, lat), tags) in enumerate(rows, start=before + 1):
        stream.write(f'<node id="{number}" lon="{lon!r}" lat="{lat!r}"')
        stream.write(f">{_tags(tags)}</node>\n" if tags else "/>\n")


def _write_ways(
    stream: TextIO, rows: list[_Row], batch: Batch, before: int, settled: Settled
) -> None:
    nodes = settled.numbers[Kind.NODE]
    there = are_among(batch.refs, nodes)
    new = np.searchsorted(nodes, batch.refs) + 1
    for row, (_, _, tags) in enumerate(rows):
        number = before + row + 1
        own = slice(int(batch.start[row]), int(batch.start[row + 1]))
        if not there[own].all():
            settled.gaps.way(number, there[own], bool(batch.wanted[row]))
        elif own.start == own.stop and batch.wanted[row]:
            settled.gaps.empty.append(number)
        refs = "".join(f'<nd ref="{ref}"/>' for ref in new[own][there[own]].tolist())
        stream.write(f'<way id="{number}">{refs}{_tags(tags)}</way>\n')


def _write_relations(
    stream: TextIO, rows: list[_Row], batch: Batch, before: int, settled: Settled
) -> None:
    ways = settled.numbers[Kind.WAY]
    for row, (_, content, tags) in enumerate(rows):
        number = before + row + 1
        members = [(ref, role) for kind, ref, role in content if kind == Kind.WAY.value]
        refs = np.array([ref for ref, _ in members], dtype=np.int64)
        there = are_among(refs, ways)
        new = (np.searchsorted(ways, refs) + 1).tolist()
        torn = not there.all() or any(n in settled.gaps.cuts for n, t in zip(new, there) if t)
        if torn and batch.wanted[row]:
            settled.gaps.relations.append(number)
        stream.write(f'<relation id="{number}">')
        for (_, role), one, is_there in zip(members, new, there):
            if is_there:
                stream.write(f'<member type="way" ref="{one}" role={_attribute(role)}/>')
        stream.write(f"{_tags(tags)}</relation>\n")


def _tags(tags: Tags) -> str:
    return "".join(f"<tag k={_attribute(k)} v={_attribute(v)}/>" for k, v in tags.items())


def _attribute(text: str) -> str:
    return quoteattr(_NO_XML.sub("", text))
