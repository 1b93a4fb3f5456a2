"""Where a result comes from, written into the metadata of its layer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .secrets import without_secrets
from .text import tr

_METADATA_FILE = Path(__file__).resolve().parents[2] / "metadata.txt"


def plugin_version() -> str:
    """Version of the plugin, as metadata.txt states it."""
    for line in _METADATA_FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return ""


@dataclass
class Provenance:
    """Algorithm, parameters, version, date and inputs of one run.

    Attributes
    ----------
    notes
        Sentences about this run that a reader of the result must know, such as the
        minutes of friction that were added.
    rights
        What users of the result owe the sources of its data, such as an attribution.
    """

    algorithm_id: str
    title: str
    parameters: dict[str, str]
    inputs: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    rights: list[str] = field(default_factory=list)
    date: datetime = field(default_factory=lambda: datetime.now().astimezone())

    def __post_init__(self) -> None:
        self.parameters = {k: without_secrets(v) for k, v in self.parameters.items()}
        self.inputs = [without_secrets(text) for text in self.inputs]

    def as_text(self) -> str:
        """Return the whole as lines of text, without passwords and keys."""
        lines = [
            tr(
                "Made by ERIK Clusters {version}, {title} ({algorithm}), on {date}.",
                version=plugin_version(),
                title=self.title,
                algorithm=self.algorithm_id,
                date=self.date.isoformat(timespec="seconds"),
            )
        ]
        if self.inputs:
            lines.append(tr("Inputs: {inputs}", inputs="; ".join(self.inputs)))
        settings = "; ".join(f"{name} = {value}" for name, value in self.parameters.items())
        lines.append(tr("Settings: {settings}", settings=settings))
        lines.extend(self.notes)
        lines.extend(self.rights)
        return without_secrets("\n".join(lines))

    def metadata(self, layer: QgsMapLayer, output_title: str) -> QgsLayerMetadata:
        """Return the layer's metadata with this provenance in it."""
        metadata = layer.metadata()
        metadata.setTitle(output_title)
        metadata.setType("dataset")
        metadata.setLanguage("en")
        metadata.setAbstract(self.as_text())
        metadata.setCrs(layer.crs())
        metadata.setHistory([self.as_text()])
        metadata.setRights(self.rights)
        return metadata

    def save(self, destination: str, output_title: str) -> None:
        """Write the metadata into the file of an output; layers in memory have none."""
        layer = QgsVectorLayer(destination, output_title, "ogr")
        if layer.isValid():
            source = _with_table(layer)
            metadata = self.metadata(layer, output_title)
            del layer
            QgsProviderRegistry.instance().saveLayerMetadata("ogr", source, metadata)
            return
        raster = QgsRasterLayer(destination, output_title, "gdal")
        if raster.isValid():
            raster.setMetadata(self.metadata(raster, output_title))
            raster.saveDefaultMetadata()


def _with_table(layer: QgsMapLayer) -> str:
    """Return the source of a layer; in a GeoPackage with the table.

    Without it QGIS 3.22 finds no layer to save for, and says so only in what it returns.
    """
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", layer.source())
    is_geopackage = str(parts.get("path") or "").lower().endswith(".gpkg")
    if not is_geopackage or parts.get("layerName"):
        return str(layer.source())
    first = layer.dataProvider().subLayers()[0]
    parts["layerName"] = first.split(QgsDataProvider.sublayerSeparator())[1]
    return str(registry.encodeUri("ogr", parts))
