"""Road networks that stay in memory between runs on the same layer."""

from __future__ import annotations

import os
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from typing import Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..engine.messages import SILENT, Monitor
from ..engine.roads.network import RoadNetwork
from .roads import read_roads

KEPT = 2

_networks: OrderedDict[tuple[object, ...], RoadNetwork] = OrderedDict()
_lock = Lock()


def cached_roads(
    layer: Optional[QgsVectorLayer],
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
) -> tuple[RoadNetwork, bool]:
    """Return the network of a layer, and whether it was still there from an earlier run.

    A network is kept for as long as the layer's file, its filter and its coordinate
    system stay the same. Layers without a file, with unsaved edits, or of which only
    the selection is used (`layer` is None then) are read anew each time.
    """
    state = _state(layer) if layer is not None else None
    with _lock:
        if state is not None and state in _networks:
            _networks.move_to_end(state)
            return _networks[state], True
    network = read_roads(source, context, monitor)
    if state is not None:
        with _lock:
            _networks[state] = network
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
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(str(parts.get("path") or ""))
    if layer.providerType() != "ogr" or not path.is_file():
        return None
    stamps = tuple(
        (file.name, *_stamp(file)) for file in (path, path.with_name(path.name + "-wal"))
    )
    return (layer.source(), layer.subsetString(), layer.crs().toWkt(), *stamps)


def _stamp(file: Path) -> tuple[int, int]:
    try:
        facts = os.stat(file)
    except OSError:
        return (0, 0)
    return (facts.st_mtime_ns, facts.st_size)
