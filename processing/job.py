"""One run of an algorithm: typed reading of parameters, outputs that are whole or absent."""

from __future__ import annotations

import os
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from typing import Iterable, Iterator, Optional

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessing,
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
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..erik_clusters_plugin.engine.messages import InputError, Monitor
from ..erik_clusters_plugin.layers import styles
from ..erik_clusters_plugin.layers.provenance import Provenance
from ..erik_clusters_plugin.layers.reading import Source
from ..erik_clusters_plugin.layers.secrets import without_secrets
from ..erik_clusters_plugin.layers.text import in_words, tr
from .outputs.columns import MEMORY, Columns, columns_for, cut_text
from .outputs.formats import SHAPEFILE, title_of
from .outputs.target import Target, target_of
from .outputs.written import SINK_FLAGS, Written
from .stacked import Stacked

OWN_CHECK = QgsProcessingFeatureSourceDefinition.Flag.FlagOverrideDefaultGeometryCheck


class Sink:
    """A layer being written. Features go out in the order they come."""

    def __init__(self, job: Job, name: str, sink: QgsFeatureSink, columns: Columns) -> None:
        self._job = job
        self._name = name
        self._sink: Optional[QgsFeatureSink] = sink
        self._fields = columns.fields
        self._longest = columns.longest
        self._convert = [(i, make) for i, make in enumerate(columns.convert) if make is not None]
        self.count = 0
        self.cut: set[str] = set()

    def add(self, geometry: Optional[QgsGeometry], attributes: Iterable[object]) -> None:
        """Write one feature; NaN and None become NULL."""
        self._job.monitor.check()
        feature = QgsFeature(self._fields)
        if geometry is not None:
            feature.setGeometry(geometry)
        values = [NULL if v is None or v != v else v for v in attributes]
        for index, make in self._convert:
            if values[index] != NULL:
                values[index] = make(values[index])
        if self._longest:
            self._cut(values)
        feature.setAttributes(values)
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise InputError(
                "The result {name} could not be written: {reason}. Check that the folder exists, "
                "that the disk has room and that no other program has the file open.",
                name=self._name,
                reason=self._sink.lastError() or "?",
            )
        self.count += 1

    def _cut(self, values: list[object]) -> None:
        for index, value in enumerate(values):
            if isinstance(value, str) and len(value) * 4 > self._longest:
                values[index] = cut_text(value, self._longest)
                if values[index] != value:
                    self.cut.add(self._fields[index].name())

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
        self._written: dict[str, Written] = {}
        self._geometry: set[str] = set()
        self._files: dict[str, str] = {}
        self._titles: dict[str, str] = {}

    # -- telling ---------------------------------------------------------------------

    def say(self, text: str) -> None:
        """Write a line to the log."""
        self.feedback.pushInfo(without_secrets(text))

    def warn(self, text: str) -> None:
        """Write a warning to the log."""
        self.feedback.pushWarning(without_secrets(text))

    def note(self, text: str) -> None:
        """Write a line to the log and into the provenance of every output."""
        self.say(text)
        self.remember(text)

    def remember(self, text: str) -> None:
        """Write a line into the provenance of every output."""
        self.provenance.notes.append(without_secrets(text))

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
        """Path to write a raster, HTML or other file output to; it is put in place by `close`."""
        definition = self.algorithm.parameterDefinition(name)
        target = target_of(self.algorithm, definition, self.parameters, self.context)
        if definition.type() == "rasterDestination":
            # Unlike other files, it may be opened in the project afterwards.
            wanted = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        else:
            wanted = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        assert target is not None
        final = Path(os.path.realpath(wanted))
        if target.destination == QgsProcessing.TEMPORARY_OUTPUT:
            final.parent.mkdir(parents=True, exist_ok=True)
        self._files[name] = wanted
        self._written[name] = Written(target, final)
        return self._written[name].path

    def destination(self, name: str) -> str:
        """Where an output file will be when the run is over."""
        return self._files[name]

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
        definition = self.algorithm.parameterDefinition(name)
        target = target_of(self.algorithm, definition, self.parameters, self.context)
        if target is not None and target.driver == SHAPEFILE:
            target = self._of_shapefile(target, geometry != QgsWkbTypes.Type.NoGeometry)
        driver = target.driver if target is not None else ""
        columns = columns_for(fields, driver or MEMORY, self._row_numbers())
        if target is not None and target.path is not None:
            written = self._written[name] = Written(target)
            written.json = columns.as_json
            transforms = self.context.transformContext()
            sink = written.open(columns.fields, geometry, wanted, transforms)
            destination = target.address
            if geometry != QgsWkbTypes.Type.NoGeometry:
                self._geometry.add(name)
        else:
            sink, destination = self._open(name, columns.fields, geometry, wanted)
        opened = Sink(self, self._described(name), sink, columns)
        self._sinks[name] = (destination, opened)
        self._tell_of_columns(name, columns, title_of(driver) if driver else tr("memory"))
        return opened

    def _of_shapefile(self, target: Target, has_geometry: bool) -> Target:
        """Name the file of a shapefile that matters: without geometry there is only the table."""
        assert target.path is not None
        own = ".shp" if has_geometry else ".dbf"
        if target.path.suffix.lower() == own:
            return target
        named = Path(target.destination_path).with_suffix(own)
        if not has_geometry:
            self.say(
                tr(
                    "“{output}” has no geometry: of the shapefile there is only the table, {file}.",
                    output=target.title,
                    file=named.name,
                )
            )
        return replace(target, destination=str(named), path=target.path.with_suffix(own))

    def _row_numbers(self) -> set[str]:
        """Names of fields that only number the rows of an input's file."""
        names: set[str] = set()
        other: set[str] = set()
        for _, source, layer in self._input_layers():
            keys = layer.primaryKeyAttributes() if layer is not None else []
            is_file = layer is not None and layer.providerType() == "ogr"
            for index, one in enumerate(source.fields()):
                (names if is_file and index in keys else other).add(one.name())
        return names - other

    def _tell_of_columns(self, name: str, columns: Columns, form: str) -> None:
        if columns.renamed:
            self.say(
                tr(
                    "“{output}” has fields under other names, as the format {format} needs: "
                    "{names}.",
                    output=self._described(name),
                    format=form,
                    names=", ".join(f"{old} → {new}" for old, new in columns.renamed),
                )
            )
        if columns.as_text:
            self.say(
                tr(
                    "“{output}” has these fields as text, as the format {format} has no type for "
                    "them: {names}.",
                    output=self._described(name),
                    format=form,
                    names=", ".join(columns.as_text),
                )
            )

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

    def _not_created(self, name: str, reason: str) -> InputError:
        return InputError(
            "The result {name} cannot be created: {reason}. Choose another folder or file name.",
            name=self._described(name),
            reason=reason,
        )

    def close(self) -> dict[str, object]:
        """Finish all outputs, put them in place and return them by name."""
        for name, (_, sink) in self._sinks.items():
            sink.flush()
            sink.release()
            if sink.cut:
                self.warn(
                    tr(
                        "“{output}” has texts that were cut to {bytes} bytes, the most that the "
                        "format holds, in: {names}. A GeoPackage holds them whole.",
                        output=self._described(name),
                        bytes=sink._longest,
                        names=", ".join(sorted(sink.cut)),
                    )
                )
        for name, written in self._written.items():
            count = self._sinks[name][1].count if name in self._sinks else None
            shaped = name in self._geometry
            written.finish(count, shaped, self._described(name), self.provenance, self.monitor)
        self.monitor.check()
        # Those first that can still be stopped.
        for written in sorted(self._written.values(), key=lambda one: not one.target.table):
            written.place(self.monitor)
        results: dict[str, object] = {n: destination for n, (destination, _) in self._sinks.items()}
        results.update(self._files)
        for name, (destination, _) in self._sinks.items():
            if name in self._written:
                self._load_on_completion(name, destination)
            if name in self._titles and self.context.willLoadLayerOnCompletion(destination):
                details = self.context.layerToLoadOnCompletionDetails(destination)
                details.name = self._titles[name]
        return results

    def _load_on_completion(self, name: str, destination: str) -> None:
        """Have QGIS open a result that was asked for with its project."""
        value = self.parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition) and value.destinationProject:
            placed = QgsProcessingOutputLayerDefinition(destination, value.destinationProject)
            placed.destinationName = value.destinationName
            self.algorithm.parameterAsOutputLayer({name: placed}, name, self.context)

    def discard(self) -> None:
        """Remove what a run that failed or was cancelled has made; what was there stays."""
        # What went wrong keeps the data sets that the failed calls had open, and Windows
        # removes no file that is open.
        error = sys.exc_info()[1]
        while error is not None:
            traceback.clear_frames(error.__traceback__)
            error = error.__context__
        unwanted = {destination for destination, _ in self._sinks.values()}
        unwanted |= set(self._files.values())
        waiting = self.context.layersToLoadOnCompletion()
        self.context.setLayersToLoadOnCompletion(
            {layer: details for layer, details in waiting.items() if layer not in unwanted}
        )
        for name, (destination, sink) in self._sinks.items():
            sink.release()
            if name not in self._written:
                self.context.takeResultLayer(destination)
        for written in self._written.values():
            written.remove()
        self._sinks.clear()
        self._written.clear()
        self._files.clear()

    def dress(self, style_files: dict[str, str], context: QgsProcessingContext) -> None:
        """Give every finished output its style and its provenance.

        `context` holds the outputs now: a run in the background had one of its own.
        Where several are loaded, they lie on the map in the order of `style_files`, the
        first on top.
        """
        outputs = {name: destination for name, (destination, _) in self._sinks.items()}
        outputs.update(
            {n: p for n, p in self._files.items() if p.lower().endswith((".tif", ".tiff"))}
        )
        ids: dict[str, str] = {}
        for name, destination in outputs.items():
            title = self._described(name)
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
