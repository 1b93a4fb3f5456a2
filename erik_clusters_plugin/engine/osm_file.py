"""OpenStreetMap files, read through GDAL's OSM driver.

GDAL takes a file at its word, and some files need more: packed ones, those of editors with
deletions, histories, merged extracts, and those cut without care. So every file is looked
through first (`osm`), and what GDAL would misread is settled into a plain file.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Optional, Type

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from .messages import SILENT, Cancelled, InputError, Monitor, Sentence
from .osm.content import BEGIN, Format, Header, format_of, read_elements
from .osm.elements import Kind
from .osm.packing import begin_of, packing_of, unpack
from .osm.scan import Gaps, find_gaps
from .osm.settled import Settled, settle
from .osm.troubles import damaged, not_osm

CONFIG_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "osm"
ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0"

# Bytes within which GDAL looks for what an OpenStreetMap file begins with.
_BEGIN_OF_GDAL = 1024
_CHECK_EVERY = 500
_EXAMPLES = 5


class OsmFile:
    """An open OSM file (.osm.pbf, .osm or .osc, plain or packed).

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
    keys
        Keys of tags that make an element wanted: what is missing of others is not told.
    monitor
        Told of the way through the file before GDAL reads it.

    Attributes
    ----------
    name
        What the file is called.
    findings
        Sentences about what the file lacks, repeats or deletes.
    gaps
        What its ways and relations refer to and it does not hold, by the numbers that
        GDAL's features have (see `number`).

    Raises
    ------
    InputError
        When the file is missing, empty, packed in a way that is not read, not an OSM
        file, damaged, cut off, or an answer that its server did not finish.
    """

    def __init__(
        self,
        path: str,
        config: str,
        layers: tuple[str, ...],
        keys: Collection[str],
        monitor: Monitor = SILENT,
    ) -> None:
        self.name = Path(path).name
        self.findings: list[Sentence] = []
        self.gaps = Gaps()
        self._form = check_osm_file(path)
        self._path = Path(path)
        self._config = str(CONFIG_FOLDER / config)
        self._layers = layers
        self._keys = keys
        self._monitor = monitor
        self._numbers: dict[Kind, NDArray[np.int64]] = {}
        self._failures: list[str] = []
        self._folder: Optional[str] = None
        self._dataset: Any = None
        self._options: dict[str, Optional[str]] = {}

    def __enter__(self) -> OsmFile:
        self._folder = tempfile.mkdtemp(prefix="erik_osm_")
        gdal.PushErrorHandler(self._keep)
        # Otherwise large files spill into whatever folder is current.
        options = {"CPL_TMPDIR": self._folder}
        self._options = {key: gdal.GetThreadLocalConfigOption(key) for key in options}
        for key, value in options.items():
            gdal.SetThreadLocalConfigOption(key, value)
        try:
            self._open(self._prepared(Path(self._folder)))
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
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def layer(self, name: str) -> Any:
        """Return one of the driver's layers (ogr.Layer), to set filters on it."""
        return self._dataset.GetLayerByName(name)

    def number(self, kind: Kind, number: int) -> int:
        """Return the number that an element has in the file, by that of GDAL's feature."""
        numbers = self._numbers.get(kind)
        return number if numbers is None else int(numbers[number - 1])

    def examples(self, kind: Kind, numbers: list[int]) -> str:
        """Name some elements, by the numbers of GDAL's features."""
        named = [f"{kind.value} {self.number(kind, n)}" for n in numbers[:_EXAMPLES]]
        more = len(numbers) - len(named)
        return ", ".join(named) + (f" … (+{more})" if more else "")

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
            try:
                feature = self._dataset.GetNextFeature(include_layer=False, callback=on_progress)
            except RuntimeError as error:
                self._failures.append(str(error))
                feature = None
            if cancelled:
                raise Cancelled
            # It may fail in the very call that still returns a feature.
            if self._failures:
                raise damaged(self.name, f"GDAL: {self._failures[-1]}")
            if feature is None:
                return
            count += 1
            if count % _CHECK_EVERY == 0:
                monitor.step(share)
            yield feature

    def _prepared(self, folder: Path) -> Path:
        """Return what GDAL is to read: the file itself, where that will do."""
        path, monitor = self._path, self._monitor
        packing = packing_of(begin_of(path, None, _BEGIN_OF_GDAL))
        if packing is not None:
            path = folder / f"unpacked.osm{'.pbf' if self._form is Format.PBF else ''}"
            size = unpack(self._path, packing, path, monitor.part(0.0, 0.2))
            self.findings.append(
                Sentence(
                    "{file} was unpacked: {packed} MB became {unpacked} MB.",
                    file=self.name,
                    packed=_megabytes(self._path.stat().st_size),
                    unpacked=_megabytes(size),
                )
            )
        header = Header()
        every_way = "multipolygons" in self._layers
        gaps = None
        if self._form is Format.PBF or b"<osm" in begin_of(path, None, _BEGIN_OF_GDAL):
            batches = self._elements(path, False, header, monitor.part(0.2, 0.5))
            gaps = find_gaps(batches, folder, every_way)
        if gaps is None:
            settled = settle(
                self._elements(path, True, header, monitor.part(0.5, 0.8)),
                self._keys,
                header,
                folder,
                folder / "settled.osm",
                monitor.part(0.8, 1.0),
            )
            self._numbers, gaps = settled.numbers, settled.gaps
            path = folder / "settled.osm"
            self.findings.extend(_of_settling(settled, self.name))
        self.gaps = gaps
        if header.is_change:
            self.findings.append(
                Sentence(
                    "{file} is a file of changes, not of a region: it holds only what was changed.",
                    file=self.name,
                )
            )
        monitor.step(1.0)
        return path

    def _elements(
        self, path: Path, everything: bool, header: Header, monitor: Monitor
    ) -> Iterator[Any]:
        return read_elements(path, self._form, self.name, self._keys, everything, header, monitor)

    def _open(self, path: Path) -> None:
        if gdal.GetDriverByName("OSM") is None:
            raise InputError(
                "OpenStreetMap files cannot be read here: the GDAL of this QGIS was built "
                "without its OSM driver. Install QGIS from qgis.org, or use a road layer and "
                "“Roads from a line layer”."
            )
        try:
            self._dataset = gdal.OpenEx(
                str(path),
                gdal.OF_VECTOR,
                allowed_drivers=["OSM"],
                open_options=[f"CONFIG_FILE={self._config}", "INTERLEAVED_READING=YES"],
            )
        except RuntimeError:
            self._dataset = None
        if self._dataset is None:
            raise not_osm(self.name)
        # The driver leaves the other layers out and, without areas, one pass of the file.
        self._dataset.ExecuteSQL("SET interest_layers = " + ",".join(self._layers))

    def _keep(self, severity: int, _number: int, message: str) -> None:
        if severity >= gdal.CE_Failure:
            self._failures.append(message)


def _of_settling(settled: Settled, name: str) -> Iterator[Sentence]:
    """Yield what an officer must know of a file that was settled."""
    if settled.deleted:
        yield Sentence(
            "{n} nodes, ways and relations are left out: {file} says that they are deleted.",
            n=settled.deleted,
            file=name,
        )
    if settled.older:
        yield Sentence(
            "{n} older or repeated versions of nodes, ways and relations in {file} are passed "
            "over: of each the newest counts.",
            n=settled.older,
            file=name,
        )
    if settled.doubtful:
        yield Sentence(
            "{n} nodes, ways or relations are in {file} several times and differ, and nothing "
            "tells which is newer: the last one counts ({examples}).",
            n=settled.doubtful,
            file=name,
            examples=", ".join(settled.doubtful_examples),
        )
    if settled.nowhere:
        yield Sentence(
            "{n} nodes of {file} are left out: their latitude or longitude is missing or is on "
            "no globe.",
            n=settled.nowhere,
            file=name,
        )


def _megabytes(size: int) -> float:
    return round(size / 1024**2, 1)


def check_osm_file(file: str) -> Format:
    """Return what is in a file, or say why it cannot be read.

    Quick: looks at the first bytes and, in a .osm.pbf, at where each block ends.

    Raises
    ------
    InputError
        As `OsmFile` does, short of reading the file.
    """
    path = Path(file)
    if path.is_dir():
        raise InputError(
            "{file} is a folder. Choose an OpenStreetMap file (.osm.pbf or .osm) in it.",
            file=str(path),
        )
    try:
        packing = packing_of(begin_of(path, None, _BEGIN_OF_GDAL))
        begin = begin_of(path, packing, BEGIN)
        if packing is None and begin:
            with path.open("rb") as stream:
                if b"OSMHeader" in begin[:_BEGIN_OF_GDAL]:
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
    return format_of(begin, path.name)


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
