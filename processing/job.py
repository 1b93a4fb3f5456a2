"""One run of an algorithm: typed reading of parameters, outputs that are whole or absent."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Iterable, Iterator, Optional

from osgeo import ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..erik_clusters_plugin.engine.messages import InputError, Monitor
from ..erik_clusters_plugin.layers import styles
from ..erik_clusters_plugin.layers.provenance import Provenance
from ..erik_clusters_plugin.layers.reading import Source
from ..erik_clusters_plugin.layers.text import in_words
from .stacked import Stacked

# A source's row number comes along as a field, and one row can become many.
SINK_FLAGS = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey

OWN_CHECK = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck


class Sink:
    """A layer being written. Features go out in the order they come."""

    def __init__(self, job: Job, name: str, sink: QgsFeatureSink, fields: QgsFields) -> None:
        self._job = job
        self._name = name
        self._sink = sink
        self._fields = fields
        self.count = 0

    def add(self, geometry: Optional[QgsGeometry], attributes: Iterable[object]) -> None:
        """Write one feature; NaN and None become NULL."""
        self._job.monitor.check()
        feature = QgsFeature(self._fields)
        if geometry is not None:
            feature.setGeometry(geometry)
        feature.setAttributes([NULL if v is None or v != v else v for v in attributes])
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise InputError(
                "The result {name} could not be written: {reason}. Check that the folder exists, "
                "that the disk has room and that no other program has the file open.",
                name=self._name,
                reason=self._sink.lastError() or "?",
            )
        self.count += 1

    def flush(self) -> None:
        """Write what is still in memory."""
        self._sink.flushBuffer()

    def release(self) -> None:
        """Let go of the layer, which closes its file; nothing can be added any more."""
        self._sink = None


class Job:
    """Parameters, progress, warnings and outputs of one run."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: Optional[QgsProcessingFeedback],
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback or QgsProcessingFeedback()
        self.monitor = Monitor(
            lambda fraction: self.feedback.setProgress(100.0 * fraction),
            self.feedback.isCanceled,
            lambda warning: self.warn(in_words(warning)),
        )
        self.provenance = Provenance(
            algorithm.id(),
            algorithm.displayName(),
            dict(self._settings()),
            list(self._inputs()),
            rights=list(self._rights()),
        )
        self._sinks: dict[str, tuple[str, Sink]] = {}
        self._files: dict[str, Path] = {}
        self._titles: dict[str, str] = {}
        self._without_index: list[str] = []

    # -- telling ---------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Write a line to the log."""
        self.feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        """Write a warning to the log."""
        self.feedback.pushWarning(text)

    def note(self, text: str) -> None:
        """Write a line to the log and into the provenance of every output."""
        self.say(text)
        self.provenance.notes.append(text)

    def owe(self, rights: str) -> None:
        """Say in the log what users of the results owe the source of the data, and keep it.

        Results that are made of these results bear it, too.
        """
        self.say(rights)
        self.provenance.rights.append(rights)

    # -- reading ---------------------------------------------------------------------

    def text(self, name: str) -> str:
        return str(self.algorithm.parameterAsString(self.parameters, name, self.context))

    def number(self, name: str) -> float:
        return float(self.algorithm.parameterAsDouble(self.parameters, name, self.context))

    def integer(self, name: str) -> int:
        return int(self.algorithm.parameterAsInt(self.parameters, name, self.context))

    def choice(self, name: str) -> int:
        """Index of the chosen option of an enum."""
        return int(self.algorithm.parameterAsEnum(self.parameters, name, self.context))

    def choices(self, name: str) -> list[int]:
        """Indexes of the chosen options of an enum of several, ascending, each once."""
        return sorted(
            {int(i) for i in self.algorithm.parameterAsEnums(self.parameters, name, self.context)}
        )

    def yes(self, name: str) -> bool:
        return bool(self.algorithm.parameterAsBoolean(self.parameters, name, self.context))

    def has(self, name: str) -> bool:
        """Whether an optional parameter was given."""
        value = self.parameters.get(name)
        return value is not None and value != NULL and value != ""

    def field(self, name: str, fields: QgsFields) -> str:
        """Name of a field that was chosen; raises `InputError` where the layer lacks it."""
        chosen = self.text(name)
        if fields.lookupField(chosen) < 0:
            raise InputError(
                "The field “{field}” for “{parameter}” is not in its layer. Choose one of: "
                "{fields}.",
                field=chosen,
                parameter=self._described(name),
                fields=", ".join(fields.names()),
            )
        return chosen

    def file(self, name: str) -> str:
        return str(self.algorithm.parameterAsFile(self.parameters, name, self.context))

    def extent(
        self, name: str, crs: QgsCoordinateReferenceSystem
    ) -> Optional[tuple[float, float, float, float]]:
        """West, south, east, north of an optional extent in `crs`; None where not given."""
        if not self.has(name):
            return None
        box = self.algorithm.parameterAsExtent(self.parameters, name, self.context, crs)
        if box.isNull():
            return None
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()

    def output_file(self, name: str) -> Path:
        """Path of a raster, HTML or other file output; removed again if the run fails."""
        if self.algorithm.parameterDefinition(name).type() == "rasterDestination":
            # Unlike other files, it may be opened in the project afterwards.
            wanted = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        else:
            wanted = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        path = Path(wanted)
        path.parent.mkdir(parents=True, exist_ok=True)
        self._files[name] = path
        return path

    def source(self, name: str) -> Source:
        """Return a layer's features; raises `InputError` where it cannot be opened."""
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise InputError(
                "The layer for “{parameter}” cannot be opened. Check that its file still "
                "exists and is a vector layer.",
                parameter=self._described(name),
            )
        wish = self.parameters.get(name)
        check, selected, part = None, False, False
        if isinstance(wish, QgsProcessingFeatureSourceDefinition):
            selected = wish.selectedFeaturesOnly
            part = wish.featureLimit != -1 or bool(getattr(wish, "filterExpression", ""))
            if wish.flags & OWN_CHECK:
                check = wish.geometryCheck
        layer = self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        return Source(source, self.context, check, selected, layer, part)

    def call(self, name: str, title: str) -> None:
        """Give an output another title than its parameter's, on the map and in its metadata."""
        self._titles[name] = title

    def _described(self, name: str) -> str:
        if name in self._titles:
            return self._titles[name]
        definition = self.algorithm.parameterDefinition(name)
        return str(definition.description()) if definition else name

    def _settings(self) -> Iterable[tuple[str, str]]:
        for definition in self.algorithm.parameterDefinitions():
            if definition.isDestination() or definition.type() == "source":
                continue
            name = definition.name()
            value = self.parameters.get(name, definition.defaultValue())
            if isinstance(value, QgsMapLayer):
                value = value.name()
            if value is None or value == NULL or value == "":
                continue
            if definition.type() == "enum":
                chosen = self.choices(name) if definition.allowMultiple() else [self.choice(name)]
                value = ", ".join(definition.options()[number] for number in chosen)
            yield name, str(value)

    def _inputs(self) -> Iterator[str]:
        """Name every input layer with its file, table and filter."""
        for definition, source, layer in self._input_layers():
            parts = (
                QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
                if layer is not None
                else {}
            )
            name = source.sourceName()
            file = Path(str(parts.get("path") or "")).name
            table = str(parts.get("layerName") or "")
            known = (file, "" if table == name else table, parts.get("subset"))
            where = ", ".join(str(part) for part in known if part)
            yield f"{definition.description()} = {name}" + (f" ({where})" if where else "")

    def _rights(self) -> Iterator[str]:
        """Yield the rights that inputs bear in their metadata, each once."""
        known: set[str] = set()
        for _, _, layer in self._input_layers():
            for text in layer.metadata().rights() if layer is not None else ():
                if text not in known:
                    known.add(text)
                    yield text

    def _input_layers(
        self,
    ) -> Iterator[
        tuple[
            QgsProcessingParameterDefinition, QgsProcessingFeatureSource, Optional[QgsVectorLayer]
        ]
    ]:
        for definition in self.algorithm.parameterDefinitions():
            name = definition.name()
            if definition.isDestination() or definition.type() != "source" or not self.has(name):
                continue
            source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
            if source is not None:
                layer = self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
                yield definition, source, layer

    # -- writing ---------------------------------------------------------------------

    def wants(self, name: str) -> bool:
        """Whether an optional output was asked for."""
        return self.has(name)

    def sink(
        self,
        name: str,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type,
        crs: Optional[QgsCoordinateReferenceSystem] = None,
    ) -> Sink:
        """Open an output layer; raises `InputError` where it cannot be made."""
        wanted = crs or QgsCoordinateReferenceSystem()
        if self._is_plain_geopackage(name):
            sink, destination = self._open_geopackage(name, fields, geometry, wanted)
        else:
            sink, destination = self._open(name, fields, geometry, wanted)
        opened = Sink(self, self._described(name), sink, fields)
        self._sinks[name] = (destination, opened)
        return opened

    def _open(
        self,
        name: str,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[QgsFeatureSink, str]:
        try:
            sink, destination = self.algorithm.parameterAsSink(
                self.parameters, name, self.context, fields, geometry, crs, SINK_FLAGS
            )
        except QgsProcessingException as error:
            raise self._not_created(name, str(error)) from error
        if sink is None:
            raise self._not_created(name, "?")
        return sink, destination

    def _is_plain_geopackage(self, name: str) -> bool:
        """Whether an output is a GeoPackage file of its own, without any special wishes."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            if value.createOptions or value.useRemapping():
                return False
            value = value.sink.staticValue()
        return isinstance(value, str) and bool(re.fullmatch(r"(?!\w{2,}:).+\.gpkg", value, re.I))

    def _open_geopackage(
        self,
        name: str,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
    ) -> tuple[QgsFeatureSink, str]:
        """Open a GeoPackage whose spatial index is made when the run succeeds.

        Closing a file makes its index, which takes seconds for many features: too long
        where a cancelled run only closes it to remove it.
        """
        destination = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = Path(destination).stem
        usual = QgsVectorFileWriter.defaultLayerOptions("GPKG")
        options.layerOptions = [o for o in usual if not o.startswith("SPATIAL_INDEX")]
        options.layerOptions += ["SPATIAL_INDEX=NO"]
        writer = QgsVectorFileWriter.create(
            destination,
            fields,
            geometry,
            crs,
            self.context.transformContext(),
            options,
            SINK_FLAGS,
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise self._not_created(name, writer.errorMessage())
        if geometry != QgsWkbTypes.Type.NoGeometry:
            self._without_index.append(destination)
        return writer, destination

    def _not_created(self, name: str, reason: str) -> InputError:
        return InputError(
            "The result {name} cannot be created: {reason}. Choose another folder or file name.",
            name=self._described(name),
            reason=reason,
        )

    def close(self) -> dict[str, object]:
        """Finish all outputs and return them by name."""
        for name, (destination, sink) in self._sinks.items():
            sink.flush()
            if name in self._titles and self.context.willLoadLayerOnCompletion(destination):
                details = self.context.layerToLoadOnCompletionDetails(destination)
                details.name = self._titles[name]
        results: dict[str, object] = {n: destination for n, (destination, _) in self._sinks.items()}
        results.update({n: str(path) for n, path in self._files.items()})
        for _, sink in self._sinks.values():
            sink.release()
        for path in self._without_index:
            _make_spatial_index(path)
        return results

    def discard(self) -> None:
        """Remove every output of a run that failed or was cancelled."""
        unwanted = {destination for destination, _ in self._sinks.values()}
        unwanted |= {str(path) for path in self._files.values()}
        waiting = self.context.layersToLoadOnCompletion()
        self.context.setLayersToLoadOnCompletion(
            {layer: details for layer, details in waiting.items() if layer not in unwanted}
        )
        for destination, sink in self._sinks.values():
            sink.release()
            self.context.takeResultLayer(destination)
            _remove_layer(destination)
        self._sinks.clear()
        for path in self._files.values():
            for leftover in (
                path,
                path.with_name(path.name + ".aux.xml"),
                path.with_suffix(".qmd"),
            ):
                # A device or a folder that someone named as an output is not ours to remove.
                if leftover.is_file():
                    leftover.unlink()
        self._files.clear()

    def dress(self, style_files: dict[str, str], context: QgsProcessingContext) -> None:
        """Give every finished output its style and its provenance.

        `context` holds the outputs now: a run in the background had one of its own.
        Where several are loaded, they lie on the map in the order of `style_files`, the
        first on top.
        """
        outputs = {name: destination for name, (destination, _) in self._sinks.items()}
        outputs.update(
            {n: str(p) for n, p in self._files.items() if p.suffix.lower() in (".tif", ".tiff")}
        )
        ids: dict[str, str] = {}
        for name, destination in outputs.items():
            title = self._described(name)
            # Written before the layer is opened to stay: a GeoPackage whose journal is
            # taken away by a second writer cannot be read by the first any more.
            self.provenance.save(destination, title)
            layer = QgsProcessingUtils.mapLayerFromString(destination, context)
            if layer is None:
                continue
            if name in style_files:
                styles.apply(layer, style_files[name])
            layer.setMetadata(self.provenance.metadata(layer, title))
            if context.willLoadLayerOnCompletion(destination):
                ids[name] = layer.id()
        # Tables have no style and go below the map's layers.
        in_order = [ids[name] for name in {**style_files, **ids} if name in ids]
        for name in ids:
            details = context.layerToLoadOnCompletionDetails(outputs[name])
            if details.postProcessor() is None:
                details.setPostProcessor(Stacked(in_order))


def _make_spatial_index(path: str) -> None:
    dataset = ogr.Open(path, 1)
    layer = dataset.GetLayer(0)
    table, column = layer.GetName(), layer.GetGeometryColumn()
    quoted = (name.replace("'", "''") for name in (table, column))
    dataset.ExecuteSQL("SELECT CreateSpatialIndex('{}', '{}')".format(*quoted))


def _remove_layer(destination: str) -> None:
    """Delete the file, or the table of a larger file, that a sink was writing."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
    path = Path(str(parts.get("path") or ""))
    if not path.is_file():
        return
    table = parts.get("layerName")
    dataset = ogr.Open(str(path), 1)
    if dataset is not None and table and dataset.GetLayerByName(str(table)) is not None:
        dataset.DeleteLayer(str(table))
        if _holds_more(dataset):
            return
    driver = dataset.GetDriver() if dataset is not None else None
    dataset = None
    if driver is not None:
        driver.DeleteDataSource(str(path))
    with suppress(FileNotFoundError):
        path.unlink()


def _holds_more(dataset: ogr.DataSource) -> bool:
    """Whether a file has other tables, or rasters, which no list of layers names."""
    if dataset.GetLayerCount():
        return True
    if dataset.GetDriver().GetName() != "GPKG":
        return False
    rows = dataset.ExecuteSQL("SELECT count(*) FROM gpkg_contents")
    count = int(rows.GetFeature(0).GetField(0))
    dataset.ReleaseResultSet(rows)
    return count > 0
