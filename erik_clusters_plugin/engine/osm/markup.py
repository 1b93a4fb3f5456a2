"""OpenStreetMap in XML: files of the servers, of editors, and of changes."""

from __future__ import annotations

import re
from calendar import timegm
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import BinaryIO, Optional, Union
from xml.parsers import expat

import numpy as np

from .elements import Batch, Kind, Member, Tags, has_any, rank
from .pbf import located
from .troubles import Damaged, OtherXml

ROOTS = ("osm", "osmChange")
_AT_ONCE = 256 * 1024
# A tag of OpenStreetMap has at most 255 letters; more than this between two tags is no data.
_LONGEST_TOKEN = 16 * 1024 * 1024
_DEEPEST = 50
_ID = re.compile(r"[+-]?\d{1,18}")
_STAMP = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)")
_ELEMENTS = {kind.value: kind for kind in Kind}
_ACTIONS = ("modify", "delete")


@dataclass
class XmlHeader:
    """What a file says of itself, as far as it is known until now.

    Attributes
    ----------
    west_south_east_north
        The box it states.
    remark
        What the server had to say beside the data.
    is_change
        Whether it holds changes and not a region.
    """

    west_south_east_north: Optional[tuple[float, float, float, float]] = None
    remark: str = ""
    is_change: bool = False


def read_xml(
    stream: BinaryIO, keys: Collection[str], everything: bool
) -> Iterator[Union[XmlHeader, Batch, None]]:
    """Yield the elements, None after each stretch of the file, and at last the header.

    Parameters and errors as in `pbf.read_pbf`.
    """
    reader = _Reader(keys, everything)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = _no_entities
    fed = 0
    try:
        while True:
            content = stream.read(_AT_ONCE)
            parser.Parse(content, not content)
            yield from reader.batches()
            yield None
            if not content:
                break
            fed += len(content)
            if fed - max(parser.CurrentByteIndex, 0) > _LONGEST_TOKEN:
                raise Damaged("it holds a text of more than 16 million letters")
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise Damaged(f"{reason}, line {error.lineno}") from error
    except (LookupError, UnicodeError) as error:
        # An encoding that the first line names and nobody knows.
        raise Damaged(str(error)) from error
    yield reader.header


def _no_entities(*_: object) -> None:
    raise Damaged("it declares entities of its own")


class _Reader:
    """Takes what the parser finds, and hands it over in batches of one kind."""

    def __init__(self, keys: Collection[str], everything: bool) -> None:
        self.header = XmlHeader()
        self._keys = keys
        self._everything = everything
        self._path: list[str] = []
        self._remark: list[str] = []
        self._done: list[Batch] = []
        self._rows = _Rows(Kind.NODE)
        self._places: dict[int, tuple[float, float]] = {}
        # The element that is open, and what was found in it.
        self._open: Optional[Kind] = None
        self._open_name = ""
        self._attributes: dict[str, str] = {}
        self._tags: Tags = {}
        self._refs: list[int] = []
        self._members: list[Member] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        path = self._path
        path.append(name)
        if len(path) == 1:
            if name not in ROOTS:
                raise OtherXml(name)
            self.header.is_change = name == "osmChange"
        elif len(path) > _DEEPEST:
            raise Damaged("its elements are nested too deeply")
        elif self._open is not None:
            self._inner(name, attributes)
        elif name in _ELEMENTS and "old" not in path:
            self._open, self._open_name = _ELEMENTS[name], name
            self._attributes = attributes
        elif name == "bounds":
            self._bounds(attributes)

    def end(self, name: str) -> None:
        self._path.pop()
        if name == self._open_name and self._open is not None:
            self._close(self._open)
            self._open, self._open_name = None, ""
            # New ones: those there were went into the batch.
            self._tags, self._refs, self._members = {}, [], []
        elif name == "remark":
            self.header.remark = " ".join("".join(self._remark).split())[:500]

    def text(self, text: str) -> None:
        if self._path[-1] == "remark" and len(self._remark) < 1000:
            self._remark.append(text)

    def batches(self) -> Iterator[Batch]:
        self._turn(self._rows.kind)
        found, self._done = self._done, []
        yield from found

    def _inner(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tag":
            self._tags[attributes.get("k", "")] = attributes.get("v", "")
        elif name == "nd" and self._open is Kind.WAY:
            ref = _number(attributes.get("ref"), "ref")
            self._refs.append(ref)
            if "lat" in attributes:
                self._places[ref] = _place(attributes)
        elif name == "member":
            kind = attributes.get("type", "")
            ref = _number(attributes.get("ref"), "ref")
            self._members.append((kind, ref, attributes.get("role", "")))

    def _bounds(self, attributes: dict[str, str]) -> None:
        try:
            west, south, east, north = (
                float(attributes[name]) for name in ("minlon", "minlat", "maxlon", "maxlat")
            )
        except (KeyError, ValueError):
            return
        known = self.header.west_south_east_north
        if known is not None:
            # Merged extracts state one box each.
            west, south = min(west, known[0]), min(south, known[1])
            east, north = max(east, known[2]), max(north, known[3])
        self.header.west_south_east_north = (west, south, east, north)

    def _close(self, kind: Kind) -> None:
        if self._rows.kind is not kind or self._places:
            self._turn(kind)
        attributes, rows = self._attributes, self._rows
        action = attributes.get("action")
        visible = attributes.get("visible", "true")
        rows.id.append(_number(attributes.get("id"), "id"))
        rows.gone.append(
            action == "delete"
            or (visible != "true" and visible.lower() in ("false", "0", "no"))
            or "delete" in self._path
        )
        rows.wanted.append(bool(self._tags) and has_any(self._tags, self._keys))
        if kind is Kind.NODE:
            rows.xy.append(_place(attributes))
        elif kind is Kind.WAY:
            rows.refs.extend(self._refs)
            rows.start.append(len(rows.refs))
        else:
            rows.members.append(self._members)
        if self._everything:
            rows.tags.append(self._tags)
            version = attributes.get("version", "")
            version_number = int(version) if _ID.fullmatch(version) else 0
            stamp = _seconds(attributes.get("timestamp", ""))
            rows.rank.append(rank(version_number, action in _ACTIONS, stamp))

    def _turn(self, kind: Kind) -> None:
        """Put what was gathered aside, and go on with a kind."""
        if self._places:
            refs = np.array(list(self._places), dtype=np.int64)
            self._done.append(
                located(refs, np.array(list(self._places.values())), self._everything)
            )
            self._places = {}
        if self._rows.id:
            self._done.append(self._rows.batch(self._everything))
        self._rows = _Rows(kind)


class _Rows:
    """Elements of one kind that come to be a batch."""

    def __init__(self, kind: Kind) -> None:
        self.kind = kind
        self.id: list[int] = []
        self.gone: list[bool] = []
        self.wanted: list[bool] = []
        self.xy: list[tuple[float, float]] = []
        self.refs: list[int] = []
        self.start: list[int] = [0]
        self.members: list[list[Member]] = []
        self.tags: list[Tags] = []
        self.rank: list[int] = []

    def batch(self, everything: bool) -> Batch:
        return Batch(
            self.kind,
            np.array(self.id, dtype=np.int64),
            np.array(self.gone, dtype=bool),
            np.array(self.wanted, dtype=bool),
            np.array(self.xy, dtype=np.float64).reshape(-1, 2),
            np.array(self.refs, dtype=np.int64),
            np.array(self.start, dtype=np.int64),
            self.members,
            tags=self.tags if everything else None,
            rank=np.array(self.rank, dtype=np.int64) if everything else None,
        )


def _number(text: Optional[str], name: str) -> int:
    if text is not None and text.isdecimal() and text.isascii() and len(text) < 19:
        # Nearly all; and quicker.
        return int(text)
    if text is None or not _ID.fullmatch(text):
        raise Damaged(f"an element has “{(text or '')[:20]}” for its {name}")
    return int(text)


def _place(attributes: dict[str, str]) -> tuple[float, float]:
    """Longitude and latitude; NaN where they are no numbers."""
    try:
        return float(attributes["lon"]), float(attributes["lat"])
    except (KeyError, ValueError):
        return np.nan, np.nan


def _seconds(text: str) -> int:
    """Seconds since 1970 of a time stamp; 0 where it is none."""
    found = _STAMP.match(text)
    try:
        return timegm((*(int(group) for group in found.groups()), 0, 0, 0)) if found else 0
    except ValueError:
        return 0
