"""Road networks that stay in memory between runs on the same layer."""

from __future__ import annotations

import os
import zlib
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from typing import Optional

from qgis.core import (
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..engine.messages import SILENT, Monitor, Sentence
from ..engine.roads.network import RoadNetwork
from .reading import Source
from .roads import read_roads

KEPT = 2

# A network, and the warnings that reading it gave.
_networks: OrderedDict[tuple[object, ...], tuple[RoadNetwork, list[Sentence]]] = OrderedDict()
_lock = Lock()


def cached_roads(
    layer: Optional[QgsVectorLayer],
    source: QgsProcessingFeatureSource | Source,
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
) -> tuple[RoadNetwork, bool]:
    """Return the network of a layer, and whether it was still there from an earlier run.

    A network is kept for as long as the layer's file, its filter and its coordinate
    system stay the same. Layers without a file, with unsaved edits or computed fields, or
    of which only the selection is used (`layer` is None then) are read anew each time.
    """
    state = _state(layer) if layer is not None else None
    with _lock:
        known = _networks.get(state) if state is not None else None
        if state is not None and known is not None:
            _networks.move_to_end(state)
    if known is not None:
        network, warnings = known
        for warning in warnings:
            monitor.warn(warning)
        return network, True
    warnings = []
    whole = layer if state is not None else None
    network = read_roads(source, context, monitor.heard_by(warnings.append), whole)
    if state is not None:
        with _lock:
            _networks[state] = network, warnings
            while len(_networks) > KEPT:
                _networks.popitem(last=False)
    return network, False


def forget() -> None:
    """Let go of all networks."""
    with _lock:
        _networks.clear()


def _state(layer: QgsVectorLayer) -> Optional[tuple[object, ...]]:
    if layer.isEditable() and layer.isModified():
        return None
    columns = layer.fields()
    own = QgsFields.FieldOrigin.OriginProvider
    if any(columns.fieldOrigin(i) != own for i in range(columns.count())):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(str(parts.get("path") or ""))
    if layer.providerType() != "ogr" or not path.is_file():
        return None
    # Some formats keep attributes in a file of their own, GeoPackage fresh changes too.
    # Its -shm file changes with every reader.
    files = [f for f in path.parent.iterdir() if f.name.startswith(f"{path.stem}.")]
    stamps = sorted((f.name, *_stamp(f)) for f in files if not f.name.endswith("-shm"))
    stamps = [stamp for stamp in stamps if stamp[-1] > 0]
    return (layer.source(), layer.subsetString(), layer.crs().toWkt(), *stamps)


def _stamp(file: Path) -> tuple[int, ...]:
    """Return what changes with a file's content; its size comes last.

    Programs that copy or restore files keep size and time of change, but not the time at
    which the system last touched the file's entry. Windows has no such time: there the
    content itself is summed up.
    """
    try:
        facts = os.stat(file)
        content = _checksum(file) if os.name == "nt" else facts.st_ctime_ns
    except OSError:
        return (0, 0)
    return (facts.st_ino, content, facts.st_mtime_ns, facts.st_size)


def _checksum(file: Path) -> int:
    value = 0
    with file.open("rb") as stream:
        while block := stream.read(1 << 22):
            value = zlib.crc32(block, value)
    return value
