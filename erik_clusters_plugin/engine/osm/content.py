"""The elements of a file, whatever its format."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Optional

from ..messages import InputError, Monitor
from .elements import Batch
from .markup import ROOTS, XmlHeader, read_xml
from .pbf import PbfHeader, read_pbf
from .troubles import Damaged, OtherXml, damaged, not_osm

# Bytes within which a file must show what it is.
BEGIN = 64 * 1024
_FIRST_TAG = re.compile(r"<\s*([A-Za-z_][\w.:-]*)")
_UNFINISHED = ("error", "timed out", "timeout", "out of memory")


class Format(Enum):
    """What is in a file, whatever its name says."""

    PBF = "pbf"
    XML = "xml"


@dataclass
class Header:
    """What a file says of itself.

    Attributes
    ----------
    box
        West, south, east, north in degrees.
    is_change
        Whether it holds changes and not a region.
    """

    box: Optional[tuple[float, float, float, float]] = None
    is_change: bool = False


def format_of(begin: bytes, name: str) -> Format:
    """Return the format of a file by its (unpacked) begin.

    Raises
    ------
    InputError
        When it is none that is read.
    """
    if b"OSMHeader" in begin[:200]:
        return Format.PBF
    if begin.startswith((b"\xff\xe0\x04o5", b"\xff")) and b"o5m2" in begin[:10]:
        raise InputError(
            "{file} is in the format o5m, which is not read. Convert it to .osm.pbf with "
            "osmconvert or osmium, or download it as .osm.pbf.",
            file=name,
        )
    text = begin.decode("utf-16" if begin[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace")
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("{") and ('"elements"' in text or '"osm3s"' in text):
        raise InputError(
            "{file} is an answer of an Overpass server in JSON, which is not read. Ask for it "
            "again with [out:xml] at the beginning, and with (._;>;) before the last “out”, so "
            "that the nodes of the ways come along.",
            file=name,
        )
    # Comments may come first, and hold anything.
    text = re.sub(r"<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)|<![^>]*>", "", text, flags=re.DOTALL)
    found = _FIRST_TAG.match(text.lstrip())
    if found is None or found[1] not in ROOTS:
        raise not_osm(name)
    return Format.XML


def read_elements(
    path: Path,
    form: Format,
    name: str,
    keys: Collection[str],
    everything: bool,
    header: Header,
    monitor: Monitor,
) -> Iterator[Batch]:
    """Yield the elements of an unpacked file to its end.

    Parameters
    ----------
    name
        What sentences call the file.
    keys
        Keys of tags that make an element wanted.
    everything
        Whether tags and versions are read too.
    header
        Is filled in; whole at the end.

    Raises
    ------
    InputError
        When the file is damaged or cut off, or its server did not finish it.
    Cancelled
        Within a fraction of a second of the monitor saying so.
    """
    size = max(1, path.stat().st_size)
    read = read_pbf if form is Format.PBF else read_xml
    try:
        with path.open("rb") as stream:
            for found in read(stream, keys, everything):
                if isinstance(found, Batch):
                    yield found
                elif found is None:
                    monitor.step(stream.tell() / size)
                elif isinstance(found, PbfHeader):
                    header.box = found.west_south_east_north
                else:
                    _take(found, header, name)
    except OtherXml as error:
        raise not_osm(name) from error
    except Damaged as error:
        raise damaged(name, str(error)) from error


def _take(found: XmlHeader, header: Header, name: str) -> None:
    header.box = found.west_south_east_north
    header.is_change = found.is_change
    if any(word in found.remark.lower() for word in _UNFINISHED):
        raise InputError(
            "{file} is not whole: the server gave up on the question (“{remark}”). Ask for a "
            "smaller area, or with a longer [timeout:…], and save the answer again.",
            file=name,
            remark=found.remark,
        )
