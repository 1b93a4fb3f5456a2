"""Blocks of a .osm.pbf (https://wiki.openstreetmap.org/wiki/PBF_Format)."""

from __future__ import annotations

import lzma
import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Optional, Union

import numpy as np
from numpy.typing import NDArray

from .elements import Batch, Kind, Member, Tags, rank
from .troubles import Damaged

# What the format allows for a header and for the content of a blob, in bytes.
_LONGEST_HEADER = 64 * 1024
_LONGEST_BLOB = 32 * 1024 * 1024
_KNOWN = {"OsmSchema-V0.6", "DenseNodes", "HistoricalInformation", "LocationsOnWays"}
_MEMBER_KINDS = ("node", "way", "relation")
_NANODEGREE = 1e-9

Value = Union[int, memoryview]


@dataclass
class PbfHeader:
    """What the first block says of a file."""

    west_south_east_north: Optional[tuple[float, float, float, float]] = None
    features: set[str] = field(default_factory=set)


def read_pbf(
    stream: BinaryIO, keys: Collection[str], everything: bool
) -> Iterator[Union[PbfHeader, Batch, None]]:
    """Yield the header, then the elements; None after every block.

    Parameters
    ----------
    keys
        Keys of tags that make an element wanted.
    everything
        Whether tags and versions are read too.

    Raises
    ------
    Damaged
        Where the content is not what the format asks for.
    """
    asked = {key.encode() for key in keys}
    header = PbfHeader()
    try:
        for kind, content in _blobs(stream):
            if kind == b"OSMHeader":
                header = _header(content)
                yield header
            elif kind == b"OSMData":
                with_history = "HistoricalInformation" in header.features
                yield from _Block(content, asked, everything, with_history).batches()
            yield None
    except (IndexError, ValueError, OverflowError, zlib.error, lzma.LZMAError, KeyError) as error:
        raise Damaged(str(error) or type(error).__name__) from error


def _blobs(stream: BinaryIO) -> Iterator[tuple[bytes, memoryview]]:
    while True:
        frame = stream.read(4)
        if not frame:
            return
        length = int.from_bytes(frame, "big")
        if len(frame) < 4 or length > _LONGEST_HEADER:
            raise Damaged("no block begins where the one before ends")
        kind, size = b"", -1
        for number, value in _fields(memoryview(_exactly(stream, length))):
            if number == 1:
                kind = bytes(_bytes(value))
            elif number == 3:
                size = _int(value)
        if not 0 <= size <= _LONGEST_BLOB:
            raise Damaged("a block says that it is larger than blocks may be")
        yield kind, memoryview(_unpacked(_exactly(stream, size)))


def _exactly(stream: BinaryIO, size: int) -> bytes:
    content = stream.read(size)
    if len(content) < size:
        raise Damaged("the last block is not whole")
    return content


def _unpacked(blob: bytes) -> bytes:
    size, content, whole = None, b"", False
    for number, value in _fields(memoryview(blob)):
        if number == 1:
            return bytes(_bytes(value))
        if number == 2:
            size = _int(value)
        elif number == 3:
            unpacking = zlib.decompressobj()
            content = unpacking.decompress(_bytes(value), _LONGEST_BLOB + 1)
            whole = unpacking.eof
        elif number == 4:
            unpacking_lzma = lzma.LZMADecompressor()
            content = unpacking_lzma.decompress(_bytes(value), _LONGEST_BLOB + 1)
            whole = unpacking_lzma.eof
        elif number in (5, 6, 7):
            raise Damaged("its blocks are packed by bzip2, lz4 or zstd, which is not read")
    if not whole or (size is not None and size != len(content)):
        raise Damaged("a block does not unpack to the size it says")
    return content


def _header(content: memoryview) -> PbfHeader:
    header = PbfHeader()
    for number, value in _fields(content):
        if number == 1:
            box = {n: _signed(_int(v)) * _NANODEGREE for n, v in _fields(_bytes(value))}
            if box.keys() >= {1, 2, 3, 4}:
                header.west_south_east_north = (box[1], box[4], box[2], box[3])
        elif number in (4, 5):
            feature = bytes(_bytes(value)).decode("utf-8", "replace")
            header.features.add(feature)
            if number == 4 and feature not in _KNOWN:
                raise Damaged(f"it needs “{feature}”, which is not read")
    return header


class _Block:
    """A block of data: texts, and groups of elements that refer to them."""

    def __init__(
        self, content: memoryview, keys: set[bytes], everything: bool, with_history: bool
    ) -> None:
        self._everything = everything
        self._with_history = with_history or everything
        self._groups: list[memoryview] = []
        self._texts: list[bytes] = []
        granularity, lat_offset, lon_offset, self._date_ms = 100, 0, 0, 1000
        for number, value in _fields(content):
            if number == 1:
                self._texts = [bytes(_bytes(v)) for n, v in _fields(_bytes(value)) if n == 1]
            elif number == 2:
                self._groups.append(_bytes(value))
            elif number == 17:
                granularity = _int(value)
            elif number == 18:
                self._date_ms = _int(value)
            elif number == 19:
                lat_offset = _two(_int(value))
            elif number == 20:
                lon_offset = _two(_int(value))
        self._scale = granularity
        self._offset = np.array([lon_offset, lat_offset], dtype=np.int64)
        self._asked = np.array([text in keys for text in self._texts] or [False], dtype=bool)
        self._words: list[Optional[str]] = [None] * len(self._texts)

    def batches(self) -> Iterator[Batch]:
        for group in self._groups:
            nodes, ways, relations = [], [], []
            for number, value in _fields(group):
                if number == 2:
                    yield self._dense(_bytes(value))
                elif number == 1:
                    nodes.append(_bytes(value))
                elif number == 3:
                    ways.append(_bytes(value))
                elif number == 4:
                    relations.append(_bytes(value))
            if nodes:
                yield self._nodes(nodes)
            if ways:
                yield from self._ways(ways)
            if relations:
                yield self._relations(relations)

    def _dense(self, content: memoryview) -> Batch:
        parts = {n: _bytes(v) for n, v in _fields(content)}
        empty = memoryview(b"")
        number = np.cumsum(_zigzag(_varints(parts.get(1, empty))))
        lat = np.cumsum(_zigzag(_varints(parts.get(8, empty))))
        lon = np.cumsum(_zigzag(_varints(parts.get(9, empty))))
        count = len(number)
        if len(lat) != count or len(lon) != count:
            raise Damaged("a block has more or fewer places than nodes")
        info = {n: _varints(_bytes(v)) for n, v in _fields(parts.get(5, empty))}
        gone = np.zeros(count, dtype=bool)
        if 6 in info:
            gone = info[6] == 0
        if len(gone) != count:
            raise Damaged("a block has more or fewer marks than nodes")
        keys_vals = _varints(parts.get(10, empty)).astype(np.int64)
        wanted, tags = self._dense_tags(keys_vals, count)
        ranks = None
        if self._everything:
            zero = np.zeros(count, dtype=np.int64)
            version = info[1].astype(np.int64) if 1 in info else zero
            stamp = np.cumsum(_zigzag(info[2])) if 2 in info else zero
            if len(version) != count or len(stamp) != count:
                raise Damaged("a block has more or fewer versions than nodes")
            ranks = self._ranks(version.tolist(), stamp.tolist())
        xy = self._degrees(np.column_stack([lon, lat]))
        return Batch(Kind.NODE, number, gone, wanted, xy, tags=tags, rank=ranks)

    def _dense_tags(
        self, keys_vals: NDArray[np.int64], count: int
    ) -> tuple[NDArray[np.bool_], Optional[list[Tags]]]:
        wanted = np.zeros(count, dtype=bool)
        if not self._everything:
            return wanted, None
        tags: list[Tags] = [{} for _ in range(count)]
        node, key, is_key = 0, 0, True
        # Keys and values take turns, and a 0 in the place of a key ends a node.
        for value in keys_vals.tolist():
            if not is_key:
                tags[node][self._word(key)] = self._word(value)
                is_key = True
            elif value == 0:
                node += 1
            else:
                key = value
                is_key = False
                if self._asked[key]:
                    wanted[node] = True
        return wanted, tags

    def _nodes(self, found: list[memoryview]) -> Batch:
        number, places, tags, facts, wanted = [], [], [], [], []
        for content in found:
            parts = dict(_fields(content))
            number.append(_signed(_int(parts[1])))
            places.append((_signed(_int(parts[9])), _signed(_int(parts[8]))))
            own = self._tags(parts)
            tags.append(own)
            wanted.append(self._any_asked(parts))
            facts.append(self._info(parts.get(4)))
        xy = self._degrees(np.array(places, dtype=np.int64))
        return self._batch(Kind.NODE, number, facts, wanted, tags, xy=xy, unusual=True)

    def _ways(self, found: list[memoryview]) -> Iterator[Batch]:
        number, wanted, tags, facts = [], [], [], []
        refs: list[memoryview] = []
        places: list[tuple[int, memoryview, memoryview]] = []
        for row, content in enumerate(found):
            parts = dict(_fields(content))
            number.append(_two(_int(parts[1])))
            refs.append(_bytes(parts.get(8, memoryview(b""))))
            wanted.append(self._any_asked(parts))
            if 9 in parts and 10 in parts:
                places.append((row, _bytes(parts[10]), _bytes(parts[9])))
            if self._with_history:
                facts.append(self._info(parts.get(4)))
            if self._everything:
                tags.append(self._tags(parts))
        flat, start = _deltas(refs)
        for row, lon, lat in places:
            own = flat[start[row] : start[row + 1]]
            x, y = np.cumsum(_zigzag(_varints(lon))), np.cumsum(_zigzag(_varints(lat)))
            if len(x) != len(own) or len(y) != len(own):
                raise Damaged("a way has more or fewer places than nodes")
            yield located(own, self._degrees(np.column_stack([x, y])), self._everything)
        yield self._batch(Kind.WAY, number, facts, wanted, tags, refs=flat, start=start)

    def _relations(self, found: list[memoryview]) -> Batch:
        number, wanted, tags, facts, members = [], [], [], [], []
        for content in found:
            parts = dict(_fields(content))
            number.append(_two(_int(parts[1])))
            wanted.append(self._any_asked(parts))
            tags.append(self._tags(parts))
            facts.append(self._info(parts.get(4)))
            empty = memoryview(b"")
            roles = _varints(_bytes(parts.get(8, empty))).astype(np.int64).tolist()
            ids = np.cumsum(_zigzag(_varints(_bytes(parts.get(9, empty))))).tolist()
            kinds = _varints(_bytes(parts.get(10, empty))).astype(np.int64).tolist()
            if not len(roles) == len(ids) == len(kinds):
                raise Damaged("a relation has more or fewer roles than members")
            own: list[Member] = [
                (_MEMBER_KINDS[kind], one, self._word(role))
                for kind, one, role in zip(kinds, ids, roles)
            ]
            members.append(own)
        return self._batch(Kind.RELATION, number, facts, wanted, tags, members=members)

    def _batch(
        self,
        kind: Kind,
        number: list[int],
        facts: list[tuple[int, int, bool]],
        wanted: list[bool],
        tags: list[Tags],
        **more: object,
    ) -> Batch:
        gone = np.array([fact[2] for fact in facts] or [False] * len(number), dtype=bool)
        batch = Batch(kind, np.array(number, dtype=np.int64), gone, np.array(wanted, dtype=bool))
        for name, value in more.items():
            setattr(batch, name, value)
        if self._everything:
            batch.tags = tags
            batch.rank = self._ranks([fact[0] for fact in facts], [fact[1] for fact in facts])
        return batch

    def _ranks(self, version: list[int], stamp: list[int]) -> NDArray[np.int64]:
        seconds = [number * self._date_ms // 1000 for number in stamp]
        return np.array(
            [rank(v, False, s) for v, s in zip(version, seconds)],
            dtype=np.int64,
        )

    def _info(self, value: Optional[Value]) -> tuple[int, int, bool]:
        """Version, time stamp, and whether the element is deleted."""
        if value is None or not self._with_history:
            return 0, 0, False
        parts = {n: _int(v) for n, v in _fields(_bytes(value))}
        return parts.get(1, 0), _two(parts.get(2, 0)), parts.get(6, 1) == 0

    def _any_asked(self, parts: dict[int, Value]) -> bool:
        if 2 not in parts:
            return False
        return bool(self._asked[_varints(_bytes(parts[2])).astype(np.int64)].any())

    def _tags(self, parts: dict[int, Value]) -> Tags:
        if not self._everything or 2 not in parts:
            return {}
        keys = _varints(_bytes(parts[2])).astype(np.int64).tolist()
        values = _varints(_bytes(parts[3])).astype(np.int64).tolist()
        if len(keys) != len(values):
            raise Damaged("an element has more or fewer values than keys")
        return {self._word(key): self._word(value) for key, value in zip(keys, values)}

    def _word(self, index: int) -> str:
        word = self._words[index]
        if word is None:
            word = self._words[index] = self._texts[index].decode("utf-8", "replace")
        return word

    def _degrees(self, raw: NDArray[np.int64]) -> NDArray[np.float64]:
        degrees = _NANODEGREE * (self._offset + self._scale * raw)
        return np.asarray(degrees, dtype=np.float64).reshape(-1, 2)


def located(refs: NDArray[np.int64], xy: NDArray[np.float64], everything: bool) -> Batch:
    """Return nodes that only a way speaks of, with places but without anything else."""
    count = len(refs)
    no = np.zeros(count, dtype=bool)
    batch = Batch(Kind.NODE, refs, no, no, xy, unusual=True)
    if everything:
        batch.tags = [{} for _ in range(count)]
        batch.rank = np.full(count, -1, dtype=np.int64)
    return batch


# -- Protocol Buffers ------------------------------------------------------------------


def _fields(content: memoryview) -> Iterator[tuple[int, Value]]:
    """Yield number and value of the fields of a message."""
    position, end = 0, len(content)
    while position < end:
        key = content[position]
        position += 1
        if key >= 0x80:
            key, position = _rest(content, position, key)
        kind = key & 7
        value = content[position] if kind in (0, 2) else 0
        if kind in (0, 2):
            position += 1
            if value >= 0x80:
                value, position = _rest(content, position, value)
        if kind == 0:
            yield key >> 3, value
        elif kind == 2:
            if position + value > end:
                raise Damaged("a field ends beyond its message")
            yield key >> 3, content[position : position + value]
            position += value
        elif kind in (1, 5):
            position += 8 if kind == 1 else 4
        else:
            raise Damaged("a field is of no known type")


def _rest(content: memoryview, position: int, first: int) -> tuple[int, int]:
    """Read what follows the first byte of a number of several; return it and its end."""
    value, shift = first & 0x7F, 7
    while True:
        byte = content[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
        if shift > 63:
            raise Damaged("a number has too many digits")


def _varints(content: memoryview) -> NDArray[np.uint64]:
    """Read numbers that follow one another."""
    data = np.frombuffer(content, dtype=np.uint8)
    if not len(data):
        return np.zeros(0, dtype=np.uint64)
    end = np.flatnonzero(data < 0x80)
    if not len(end) or end[-1] != len(data) - 1:
        raise Damaged("a list of numbers is not whole")
    start = np.concatenate([[0], end[:-1] + 1])
    length = end - start + 1
    longest = int(length.max())
    if longest > 10:
        raise Damaged("a number has too many digits")
    value: NDArray[np.uint64] = (data[start] & 0x7F).astype(np.uint64)
    for step in range(1, longest):
        more = np.flatnonzero(length > step)
        byte = (data[start[more] + step] & 0x7F).astype(np.uint64)
        value[more] |= byte << np.uint64(7 * step)
    return value


def _zigzag(value: NDArray[np.uint64]) -> NDArray[np.int64]:
    one = np.uint64(1)
    return (value >> one).astype(np.int64) ^ -(value & one).astype(np.int64)


def _deltas(parts: list[memoryview]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Read lists of differences; return the numbers of all and where each list begins."""
    joined = b"".join(parts)
    size = np.array([len(part) for part in parts], dtype=np.int64)
    ends = np.cumsum(size)
    last = np.concatenate([[0], np.cumsum(np.frombuffer(joined, dtype=np.uint8) < 0x80)])
    start = np.concatenate([[0], last[ends]]).astype(np.int64)
    total = np.concatenate([[0], np.cumsum(_zigzag(_varints(memoryview(joined))))])
    before = np.repeat(total[start[:-1]], np.diff(start))
    return (total[1:] - before).astype(np.int64), start


def _signed(value: int) -> int:
    return (value >> 1) ^ -(value & 1)


def _two(value: int) -> int:
    """Read a signed number that is written as its two's complement."""
    return value - (1 << 64) if value >= 1 << 63 else value


def _int(value: Value) -> int:
    if not isinstance(value, int):
        raise Damaged("a text stands where a number belongs")
    return value


def _bytes(value: Value) -> memoryview:
    if isinstance(value, int):
        raise Damaged("a number stands where a text belongs")
    return value
