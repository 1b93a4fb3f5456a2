"""The files and tables that a run reads, and those that are open in the project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from osgeo import gdal
from qgis.core import (
    NULL,
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVirtualLayerDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread, QUrl

from .formats import data_set, ending
from .target import Target

_LAYERS = ("source", "vector", "maplayer", "multilayer", "raster", "mesh")


@dataclass(frozen=True)
class Place:
    """A file with one of its tables ("" for the only or first one), or a database's table.

    `name` is what people know it by: the title of a parameter or a layer.
    """

    name: str
    path: Optional[Path]
    table: str = ""
    database: tuple[str, ...] = ()

    def is_written_by(self, target: Target) -> bool:
        """Whether writing the target would change what is read here."""
        if target.path is None:
            return bool(self.database) and self.database == _database(target.destination)
        if self.path is None or not same_data_set(self.path, target.path):
            return False
        if not target.table:
            return True
        own = self.table or _first_table(self.path)
        return not own or own.casefold() == target.table.casefold()


def same_data_set(one: Path, other: Path) -> bool:
    """Whether two files are one, under whatever names, or belong together as .shp and .dbf."""
    try:
        if os.path.samefile(one, other):
            return True
    except OSError:
        pass
    together = ending(one) == ending(other) or ending(one) in data_set(other)
    return together and _stem(one) == _stem(other)


def _stem(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path.with_suffix("")))


def inputs(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
) -> Iterator[Place]:
    """Yield the places of everything that a run reads, without opening it."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if value is None or value == NULL:
            value = definition.defaultValue()
        if definition.isDestination() or value is None or value == NULL:
            continue
        title = definition.description()
        if definition.type() == "file":
            yield Place(title, Path(_text(value, context)))
        elif definition.type() in _LAYERS:
            for one in value if isinstance(value, (list, tuple)) else [value]:
                yield from _of_value(title, one, context)


def open_layers(context: QgsProcessingContext) -> Iterator[Place]:
    """Yield the places of the layers of the project."""
    projects = [context.project()]
    # The open project belongs to the main thread.
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        projects.append(QgsProject.instance())
    for project in projects:
        for layer in project.mapLayers().values() if project is not None else ():
            yield from of_layer(layer.name(), layer)


def _of_value(title: str, value: object, context: QgsProcessingContext) -> Iterator[Place]:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsMapLayer):
        yield from of_layer(title, value)
        return
    text = _text(value, context)
    if not text:
        return
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if layer is not None:
        yield from of_layer(title, layer)
        return
    for provider in ("ogr", "delimitedtext", "spatialite", "postgres"):
        if text.startswith(f"{provider}:"):
            yield from _of_source(title, provider, text[len(provider) + 1 :].lstrip("/ "), text)
            return
    provider = "delimitedtext" if text.startswith("file:") else "ogr"
    yield from _of_source(title, provider, text, text)


def of_layer(title: str, layer: QgsMapLayer) -> Iterator[Place]:
    """Yield the places of a layer, of what is joined to it, and of what a query reads."""
    if isinstance(layer, QgsVectorLayer):
        for join in layer.vectorJoins():
            joined = join.joinLayer()
            if joined is not None and joined is not layer:
                yield from of_layer(title, joined)
        if layer.providerType() == "virtual":
            query = QgsVirtualLayerDefinition.fromUrl(QUrl.fromEncoded(layer.source().encode()))
            for one in query.sourceLayers():
                known = QgsProject.instance().mapLayer(one.reference())
                if one.isReferenced() and known is not None:
                    yield from of_layer(title, known)
                elif not one.isReferenced():
                    yield from _of_source(title, one.provider(), one.source(), one.source())
            return
    provider = layer.providerType() if hasattr(layer, "providerType") else ""
    if provider:
        yield from _of_source(title, provider, layer.source(), layer.source())


def _of_source(title: str, provider: str, source: str, given: str) -> Iterator[Place]:
    if provider == "memory":
        return
    if provider in ("postgres", "postgis"):
        yield Place(title, None, database=_database(f"postgres:{source}"))
        return
    if provider == "ogr" and QgsDataSourceUri(source).database():
        uri = QgsDataSourceUri(source)
        yield Place(title, Path(uri.database()), uri.table())
        return
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = str(parts.get("path") or "").strip("{}")
    if not path and given:
        path = str(QgsDataSourceUri(source).database()) or source.partition("|")[0]
    if path:
        yield Place(title, Path(path), _of_part(parts.get("layerName")))


def _of_part(value: object) -> str:
    return "" if value is None or value == NULL else str(value)


def _text(value: object, context: QgsProcessingContext) -> str:
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    return str(value)


def _database(destination: str) -> tuple[str, ...]:
    """Return host, port, database, schema and table of an address of PostgreSQL."""
    provider, _, rest = destination.partition(":")
    if provider.lower() not in ("postgres", "postgis"):
        return ()
    uri = QgsDataSourceUri(rest.lstrip("/ "))
    if not uri.table():
        return ()
    where = (uri.service(), uri.host() or "localhost", uri.port() or "5432", uri.database())
    return (*where, uri.schema() or "public", uri.table())


def _first_table(path: Path) -> str:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    if dataset is None or not dataset.GetLayerCount():
        return ""
    return str(dataset.GetLayer(0).GetName())
