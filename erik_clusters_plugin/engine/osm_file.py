"""OpenStreetMap files, read through GDAL's OSM driver."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Iterator, Optional, Type

from osgeo import gdal

from .messages import SILENT, Cancelled, InputError, Monitor

CONFIG_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "osm"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0"

# Bytes within which GDAL looks for what an OpenStreetMap file begins with.
_BEGIN = 1024
# First bytes of a file -> how GDAL reads through the packing; None where it cannot.
_PACKINGS: dict[bytes, Optional[str]] = {
    b"\x1f\x8b": "/vsigzip/",
    b"PK\x03\x04": "/vsizip/",
    b"BZh": None,
    b"\xfd7zXZ": None,
    b"7z\xbc\xaf": None,
    b"\x28\xb5\x2f\xfd": None,
}
# Otherwise large files spill into whatever folder is current, and a packed file gets a
# companion beside it.
_OPTIONS = {
    "CPL_TMPDIR": tempfile.gettempdir(),
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
}
_CHECK_EVERY = 500


class OsmFile:
    """An open OSM file (.osm.pbf or .osm, plain or in .gz or .zip).

    Use it in a ``with`` block. GDAL's own messages are kept back for as long: they
    are part of the sentence when reading fails.

    Parameters
    ----------
    path
        The file.
    config
        Name of the driver's configuration in resources/osm.
    layers
        The driver's layers that are wanted, such as ``("lines",)``.

    Raises
    ------
    InputError
        When the file is missing, empty, packed in a way that GDAL does not read, not
        an OSM file, or ends in the middle of a block.
    """

    def __init__(self, path: str, config: str, layers: tuple[str, ...]) -> None:
        self.name = Path(path).name
        self._source = check_osm_file(path)
        self._config = str(CONFIG_FOLDER / config)
        self._layers = layers
        self._failures: list[str] = []
        self._dataset: Any = None
        self._options: dict[str, Optional[str]] = {}

    def __enter__(self) -> OsmFile:
        gdal.PushErrorHandler(self._keep)
        self._options = {key: gdal.GetThreadLocalConfigOption(key) for key in _OPTIONS}
        for key, value in _OPTIONS.items():
            gdal.SetThreadLocalConfigOption(key, value)
        try:
            self._open()
        except BaseException:
            self._restore()
            raise
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        self._restore()

    def _restore(self) -> None:
        # GDAL deletes its temporary files when the dataset goes.
        self._dataset = None
        for key, value in self._options.items():
            gdal.SetThreadLocalConfigOption(key, value)
        gdal.PopErrorHandler()

    def layer(self, name: str) -> Any:
        """Return one of the driver's layers (ogr.Layer), to set filters on it."""
        return self._dataset.GetLayerByName(name)

    def bounds(self) -> Optional[tuple[float, float, float, float]]:
        """West, south, east, north as the file's header states them, if it does."""
        try:
            extent = self.layer(self._layers[0]).GetExtent(force=0, can_return_null=True)
        except RuntimeError:
            return None
        if extent is None:
            return None
        west, east, south, north = extent
        return west, south, east, north

    def features(self, monitor: Monitor = SILENT) -> Iterator[Any]:
        """Yield the features (ogr.Feature) of the wanted layers in the file's order.

        Raises
        ------
        InputError
            When the file turns out to be damaged or cut off. Features that came before
            must then be thrown away.
        Cancelled
            When the monitor says so, also within a stretch that yields nothing.
        """
        cancelled = False
        share = 0.0

        def on_progress(fraction: float, _message: str, _data: object) -> int:
            nonlocal cancelled, share
            try:
                share = fraction
                monitor.step(fraction)
            except Cancelled:
                cancelled = True
            return int(not cancelled)

        count = 0
        while True:
            self._failures.clear()
            try:
                feature = self._dataset.GetNextFeature(include_layer=False, callback=on_progress)
            except RuntimeError as error:
                self._failures.append(str(error))
                feature = None
            if cancelled:
                raise Cancelled
            if feature is None:
                break
            count += 1
            if count % _CHECK_EVERY == 0:
                monitor.step(share)
            yield feature
        if self._failures:
            raise _damaged(self.name, self._failures[-1])

    def _open(self) -> None:
        if gdal.GetDriverByName("OSM") is None:
            raise InputError(
                "OpenStreetMap files cannot be read here: the GDAL of this QGIS was built "
                "without its OSM driver. Install QGIS from qgis.org, or use a road layer and "
                "“Roads from a line layer”."
            )
        try:
            self._dataset = gdal.OpenEx(
                self._source,
                gdal.OF_VECTOR,
                allowed_drivers=["OSM"],
                open_options=[f"CONFIG_FILE={self._config}", "INTERLEAVED_READING=YES"],
            )
        except RuntimeError:
            self._dataset = None
        if self._dataset is None:
            raise _not_osm(self.name)
        # The driver leaves the other layers out and, without areas, one pass of the file.
        self._dataset.ExecuteSQL("SET interest_layers = " + ",".join(self._layers))

    def _keep(self, severity: int, _number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            self._failures.append(message)


def check_osm_file(file: str) -> str:
    """Return what GDAL is to open for a file, or say why it cannot be read.

    Quick: looks at the first bytes and, in a .osm.pbf, at where each block ends.

    Raises
    ------
    InputError
        As `OsmFile` does, short of opening the file with GDAL.
    """
    path = Path(file)
    if path.is_dir():
        raise InputError(
            "{file} is a folder. Choose an OpenStreetMap file (.osm.pbf or .osm) in it.",
            file=str(path),
        )
    try:
        with path.open("rb") as stream:
            begin = stream.read(_BEGIN)
            if b"OSMHeader" in begin:
                _check_blocks(path.name, stream)
    except FileNotFoundError:
        raise InputError(
            "The file {file} does not exist. Check its path, and that its drive is connected.",
            file=str(path),
        ) from None
    except OSError as error:
        raise InputError(
            "The file {file} cannot be opened: {reason}.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    if not begin:
        raise InputError(
            "The file {file} is empty (0 bytes). Download it again.",
            file=path.name,
        )
    for signature, prefix in _PACKINGS.items():
        if not begin.startswith(signature):
            continue
        if prefix is None:
            raise InputError(
                "{file} is packed in a way that GDAL does not read. Unpack it first (.osm), or "
                "take the .osm.pbf, which is smaller. Packed files can be .osm.gz or .osm.zip.",
                file=path.name,
            )
        return prefix + str(path)
    if b"OSMHeader" not in begin and b"<osm" not in begin:
        raise _not_osm(path.name)
    return str(path)


def _check_blocks(name: str, stream: BinaryIO) -> None:
    """Walk over the blocks of a .osm.pbf, of which the last must end where the file ends.

    GDAL takes a file that stops within the four bytes before a block for a whole one.
    The frame is a 4-byte length, a BlobHeader whose field 3 is the size of the blob, and
    the blob (https://wiki.openstreetmap.org/wiki/PBF_Format).
    """
    size = stream.seek(0, os.SEEK_END)
    position = 0
    while position < size:
        stream.seek(position)
        length = int.from_bytes(stream.read(4), "big")
        if length > 65536:
            # Not a frame: GDAL says what it makes of it.
            return
        blob = _blob_size(stream.read(length))
        if blob is None and position + 4 + length <= size:
            return
        position += 4 + length + (blob or 0)
        if blob is None or position > size:
            raise InputError(
                "{file} was cut off: its last block ends beyond the {size} bytes that are "
                "there. Nothing was read from it. Download it again.",
                file=name,
                size=size,
            )


def _blob_size(header: bytes) -> Optional[int]:
    position = 0

    def varint() -> int:
        nonlocal position
        value = shift = 0
        while True:
            byte = header[position]
            position += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    size = None
    try:
        while position < len(header):
            key = varint()
            value = varint()
            if key & 7 == 2:
                position += value
            elif key >> 3 == 3:
                size = value
    except IndexError:
        return None
    return size


def _not_osm(name: str) -> InputError:
    return InputError(
        "{file} is not an OpenStreetMap file, whatever its name says: it is neither "
        ".osm.pbf nor OSM XML. Download it again, and open it in a text editor to see "
        "whether it holds an error message of the server.",
        file=name,
    )


def _damaged(name: str, reason: str) -> InputError:
    return InputError(
        "{file} is damaged or was cut off (GDAL: {reason}). Nothing was made of the part that "
        "could be read. Download it again.",
        file=name,
        reason=reason.rstrip("."),
    )
