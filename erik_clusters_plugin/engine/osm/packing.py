"""Packed files: recognised by what they begin with, and unpacked where nobody waits in vain."""

from __future__ import annotations

import bz2
import gzip
import lzma
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Optional, cast

from ..messages import InputError, Monitor
from .troubles import damaged

_AT_ONCE = 1024 * 1024
# OpenStreetMap data pack to a twentieth at most. What unpacks to far more is no such data,
# or was made to fill the disk; small files may.
_MOST_TIMES = 250
_SMALL = 1024**3
# Left free on the disk, in bytes.
_SPARE = 512 * 1024**2
_PACKINGS = {
    b"\x1f\x8b": "gzip",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"PK\x03\x04": "zip",
    b"7z\xbc\xaf": "7z",
    b"\x28\xb5\x2f\xfd": "zstd",
    b"Rar!": "rar",
}
_BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError, zipfile.BadZipFile, NotImplementedError,
           RuntimeError)  # fmt: skip


def packing_of(begin: bytes) -> Optional[str]:
    """Return how a file is packed, by its first bytes; None where it is not."""
    for signature, packing in _PACKINGS.items():
        if begin.startswith(signature):
            return packing
    return None


@contextmanager
def unpacked_stream(path: Path, packing: str) -> Iterator[BinaryIO]:
    """Open the content of a packed file; of a zip, the one file in it.

    Raises
    ------
    InputError
        When it is packed in a way that is not read, or a zip holds several files.
    """
    if packing == "gzip":
        with gzip.open(path, "rb") as stream:
            yield cast(BinaryIO, stream)
    elif packing == "bzip2":
        with bz2.open(path, "rb") as stream:
            yield cast(BinaryIO, stream)
    elif packing == "xz":
        with lzma.open(path, "rb") as stream:
            yield cast(BinaryIO, stream)
    elif packing == "zip":
        with zipfile.ZipFile(path) as archive:
            files = [name for name in archive.namelist() if not name.endswith("/")]
            if len(files) != 1:
                raise InputError(
                    "{file} holds {n} files. Unpack it first and choose one of them.",
                    file=path.name,
                    n=len(files),
                )
            with archive.open(files[0]) as member:
                yield cast(BinaryIO, member)
    else:
        raise InputError(
            "{file} is packed in a way that is not read here ({packing}). Unpack it first, or "
            "take the .osm.pbf, which is smaller. Packed files can be .gz, .bz2, .xz or .zip.",
            file=path.name,
            packing=packing,
        )


def begin_of(path: Path, packing: Optional[str], size: int) -> bytes:
    """Return the first bytes of a file, unpacked."""
    if packing is None:
        with path.open("rb") as stream:
            return stream.read(size)
    try:
        with unpacked_stream(path, packing) as stream:
            return stream.read(size)
    except InputError:
        raise
    except _BROKEN as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise damaged(path.name, f"{packing}: {error}") from error


def unpack(path: Path, packing: str, target: Path, monitor: Monitor) -> int:
    """Write the content of a packed file to `target`; return its size in bytes.

    Raises
    ------
    InputError
        When the file is cut off or damaged, unpacks to far more than OpenStreetMap data
        do, or to more than the disk has room for.
    Cancelled
        Within a fraction of a second of the monitor saying so.
    """
    packed = path.stat().st_size
    most = max(_SMALL, packed * _MOST_TIMES)
    room = shutil.disk_usage(target.parent).free - _SPARE
    size = 0
    try:
        with unpacked_stream(path, packing) as stream, target.open("wb") as copy:
            while True:
                # The size is not known before; most files pack to a tenth.
                monitor.step(min(0.95, size / max(1.0, 10.0 * packed)))
                content = stream.read(_AT_ONCE)
                if not content:
                    break
                size += len(content)
                if size > most:
                    raise InputError(
                        "{file} has {packed} MB and unpacks to more than {unpacked} MB: that is "
                        "no OpenStreetMap data. Download it again.",
                        file=path.name,
                        packed=_megabytes(packed),
                        unpacked=_megabytes(most),
                    )
                if size > room:
                    raise InputError(
                        "{file} unpacks to more than the {room} MB that are free in {folder}. "
                        "Make room there, or take the .osm.pbf, which is smaller.",
                        file=path.name,
                        room=_megabytes(max(0, room)),
                        folder=str(target.parent),
                    )
                copy.write(content)
    except InputError:
        raise
    except _BROKEN as error:
        if isinstance(error, OSError) and error.errno:
            raise
        raise damaged(path.name, f"{packing}: {error}") from error
    return size


def _megabytes(size: int) -> float:
    return round(size / 1024**2, 1)
