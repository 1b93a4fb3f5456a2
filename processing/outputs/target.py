"""Where an output of a run is to be written."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from qgis.core import (
    NULL,
    QgsDataSourceUri,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProperty,
)
from qgis.PyQt.QtCore import QUrl

from ...erik_clusters_plugin.engine.messages import InputError
from .formats import CONTAINERS, ending, vector_driver

# Two letters are a drive of Windows.
_PROVIDER = re.compile(r"([A-Za-z_]\w{2,}):(.*)", re.DOTALL)
_ENDING_IN_FILTER = re.compile(r"\*\.(\w+)")


@dataclass(frozen=True)
class Target:
    """A file, a table of a file, or something else that QGIS alone knows to write.

    Attributes
    ----------
    name, title
        Of the output: its parameter and what people call it.
    destination
        As it was given.
    path
        The file, links followed; None where it is no file (memory, a database).
    table
        The table of the file that is to be written, where not the whole file is.
    driver
        GDAL's, for vector files; "" for others.
    options
        What the dialog asked for, such as an encoding.
    """

    name: str
    title: str
    destination: str
    path: Optional[Path] = None
    table: str = ""
    driver: str = ""
    options: dict[str, object] = field(default_factory=dict)

    @property
    def layer_name(self) -> str:
        """What the layer in the file is called."""
        assert self.path is not None
        return self.table or Path(self.destination_path).stem

    @property
    def destination_path(self) -> str:
        """The file as it was given, links not followed."""
        found = _file_of(self.destination)
        return found[0] if found else self.destination

    @property
    def address(self) -> str:
        """What QGIS opens the finished result by."""
        if self.path is None:
            return self.destination
        if self.table:
            return f"{self.destination_path}|layername={self.table}"
        return self.destination_path


def targets(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
) -> list[Target]:
    """Return the targets of all outputs that are wanted; raises `InputError` for a bad ending."""
    found = (
        target_of(algorithm, definition, parameters, context)
        for definition in algorithm.destinationParameterDefinitions()
    )
    return [one for one in found if one is not None]


def target_of(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, object],
    context: QgsProcessingContext,
) -> Optional[Target]:
    """Return the target of one output; None where it is not wanted.

    Raises `InputError` where the name does not end as the format's files do.
    """
    name, title = definition.name(), definition.description()
    value, options = _given(definition, parameters, context)
    if not value:
        return None
    if value == QgsProcessing.TEMPORARY_OUTPUT:
        if definition.type() != "sink":
            # QGIS makes the name up, a new one each time.
            return Target(name, title, value, Path(QgsProcessingUtils.tempFolder()) / "new")
        value = str(definition.generateTemporaryDestination())
    found = _file_of(value)
    if found is None:
        if definition.type() not in ("sink", "vectorDestination"):
            raise InputError(
                "“{output}” cannot be written to {file}. Choose a file in a folder.",
                output=title,
                file=value,
            )
        return Target(name, title, value, options=options)
    file, table = found
    if not Path(file).name or file.startswith("/vsi"):
        raise InputError(
            "“{output}” cannot be written to {file}. Choose a file in a folder.",
            output=title,
            file=value,
        )
    given, path = Path(file), Path(os.path.realpath(file))
    if definition.type() not in ("sink", "vectorDestination"):
        _check_ending(definition, given)
        return Target(name, title, value, path)
    driver = vector_driver(given, title)
    if table and driver not in CONTAINERS:
        raise InputError(
            "“{output}” cannot be written as a table of {file}: only GeoPackage and SQLite files "
            "take another table. Choose a file of its own.",
            output=title,
            file=given.name,
        )
    return Target(name, title, value, path, table, driver, options)


def _given(
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, object],
    context: QgsProcessingContext,
) -> tuple[str, dict[str, object]]:
    value, options = parameters.get(definition.name()), {}
    if value is None or value == NULL:
        optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        value = None if optional else definition.defaultValue()
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        if value.useRemapping():
            raise InputError(
                "“{output}” cannot be added to a layer that exists. Choose a file of its own.",
                output=definition.description(),
            )
        options, value = dict(value.createOptions), value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(context.expressionContext(), "")
    return ("" if value is None or value == NULL else str(value)), options


def _file_of(destination: str) -> Optional[tuple[str, str]]:
    """Return the file and the table that are meant; None where no file is."""
    known = _PROVIDER.fullmatch(destination)
    if known is None:
        file, _, rest = destination.partition("|")
        table = re.search(r"(?:^|\|)layername=([^|]+)", rest)
        return file, table.group(1) if table else ""
    provider, rest = known.groups()
    if provider.lower() == "file":
        return str(QUrl(destination).toLocalFile()), ""
    if provider.lower() != "ogr":
        return None
    uri = QgsDataSourceUri(rest)
    if uri.database():
        return str(uri.database()), str(uri.table())
    return _file_of(rest)


def _check_ending(definition: QgsProcessingParameterDefinition, path: Path) -> None:
    """Refuse a name that does not end as that of a raster, or as the parameter's files do."""
    if definition.type() == "rasterDestination":
        endings = ["tif", "tiff"]
    elif definition.type() == "fileDestination":
        endings = _ENDING_IN_FILTER.findall(definition.fileFilter())
        endings += ["htm"] if "html" in endings else []
    else:
        return
    if endings and ending(path) not in endings:
        raise InputError(
            "“{output}” is written as a file of one kind: let its name, {file}, end in {ending}.",
            output=definition.description(),
            file=path.name,
            ending=f".{endings[0]}",
        )
