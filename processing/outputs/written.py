"""Results that are made beside their targets and put in place when they are whole."""

from __future__ import annotations

import contextlib
import errno
import os
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSink,
    QgsFields,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.messages import InputError, Monitor
from ...erik_clusters_plugin.layers.provenance import Provenance
from .formats import CONTAINERS, GEOPACKAGE, SHAPEFILE, SQLITE
from .stage import PREFIX, Stage, synced
from .tables import copy_table, mark_json, run
from .target import Target

# A source's row number comes along as a field, and one row can become many.
SINK_FLAGS = QgsFeatureSink.SinkFlag.RegeneratePrimaryKey
_ROWS_AT_ONCE = 256


class Written:
    """A file that is being made for a target; raises `InputError` where it cannot be."""

    def __init__(self, target: Target, final: Optional[Path] = None) -> None:
        """`final` is the file where the target, a temporary one, names none."""
        assert target.path is not None
        self.target = target
        self.final = final or target.path
        self.json: list[str] = []
        try:
            self._stage = Stage(self.final.parent)
        except OSError as error:
            raise unwritable(target, error) from error
        self.path = self._stage.folder / self.final.name

    def open(
        self,
        fields: QgsFields,
        geometry: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
    ) -> QgsFeatureSink:
        """Open the file for features."""
        driver = self.target.driver
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = driver
        options.layerName = self.target.layer_name
        encoding = str(self.target.options.get("fileEncoding") or "System")
        options.fileEncoding = "UTF-8" if encoding == "System" else encoding
        layer = QgsVectorFileWriter.defaultLayerOptions(driver)
        if driver == GEOPACKAGE:
            # The index takes seconds for many features: too long where a cancelled run only
            # closes the file to remove it.
            layer = [o for o in layer if not o.startswith("SPATIAL_INDEX")] + ["SPATIAL_INDEX=NO"]
        elif driver == SQLITE:
            layer = [o for o in layer if not o.startswith("LAUNDER")] + ["LAUNDER=NO"]
        options.layerOptions = layer
        options.datasourceOptions = QgsVectorFileWriter.defaultDatasetOptions(driver)
        # QGIS takes the ending of a table of a shapefile for a part of its name.
        path = self.path.with_suffix(".shp") if driver == SHAPEFILE else self.path
        writer = QgsVectorFileWriter.create(
            str(path), fields, geometry, crs, transforms, options, SINK_FLAGS
        )
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            reason = writer.errorMessage()
            del writer
            raise InputError(
                "The result {name} cannot be created: {reason}. Choose another folder or file "
                "name.",
                name=self.target.title,
                reason=reason,
            )
        return writer

    def finish(
        self, count: Optional[int], has_geometry: bool, title: str, provenance: Provenance,
        monitor: Monitor,
    ) -> None:  # fmt: skip
        """Complete the closed file, and see that it is whole; `count` features, if any."""
        driver = self.target.driver
        try:
            monitor.check()
            if driver == GEOPACKAGE:
                if has_geometry:
                    _make_spatial_index(str(self.path))
                mark_json(self.path, self.target.layer_name, self.json)
            if count is not None or self._is_raster():
                provenance.save(str(self.path), title)
            monitor.check()
            if count is not None:
                self._check_count(count, monitor)
            elif self._is_raster():
                self._check_raster(monitor)
            for _ in synced(self._stage.files()):
                monitor.check()
        except (OSError, RuntimeError) as error:
            raise unwritable(self.target, error) from error

    def place(self, monitor: Monitor) -> None:
        """Put the file, or its table, in place of what was there."""
        try:
            if self.target.table and self.final.exists():
                copy_table(self.path, self.final, self.target.table, monitor)
            else:
                self._stage.place(self.path)
        except (OSError, RuntimeError) as error:
            raise unwritable(self.target, error) from error
        finally:
            self.remove()

    def remove(self) -> None:
        """Remove what is still beside the target."""
        self._stage.remove()

    def _is_raster(self) -> bool:
        return self.path.suffix.lower() in (".tif", ".tiff")

    def _check_count(self, count: int, monitor: Monitor) -> None:
        if gdal.GetDriverByName(self.target.driver).GetMetadataItem(gdal.DCAP_OPEN) is None:
            return
        found = -1
        # A sheet is read when its layer is asked for, not when the file is opened.
        with _headings():
            dataset = gdal.OpenEx(str(self.path), gdal.OF_VECTOR)
            if dataset is not None and dataset.GetLayerCount():
                layer = dataset.GetLayer(0)
                if self.target.driver in CONTAINERS:
                    found = layer.GetFeatureCount()
                else:
                    found = sum(1 for _ in _attended(layer, monitor))
                layer = None
            elif not count:
                # Some formats hold no layer where there is no feature.
                found = 0
        dataset = None
        if found != count:
            raise OSError(None, gdal.GetLastErrorMsg() or f"{max(found, 0)} / {count}")

    def _check_raster(self, monitor: Monitor) -> None:
        dataset = gdal.Open(str(self.path))
        if dataset is None:
            raise OSError(None, gdal.GetLastErrorMsg())
        band = dataset.GetRasterBand(1)
        for row in range(0, band.YSize, _ROWS_AT_ONCE):
            monitor.check()
            if band.ReadRaster(0, row, band.XSize, min(_ROWS_AT_ONCE, band.YSize - row)) is None:
                raise OSError(None, gdal.GetLastErrorMsg())


@contextlib.contextmanager
def _headings() -> Iterator[None]:
    """Have the first row of a sheet taken for its headings, also where all its cells are text."""
    names = ("OGR_XLSX_HEADERS", "OGR_ODS_HEADERS")
    for name in names:
        gdal.SetThreadLocalConfigOption(name, "FORCE")
    try:
        yield
    finally:
        for name in names:
            gdal.SetThreadLocalConfigOption(name, None)


def _attended(layer: ogr.Layer, monitor: Monitor) -> Iterator[ogr.Feature]:
    for feature in layer:
        monitor.check()
        yield feature


def unwritable(target: Target, error: Exception) -> InputError:
    """Say that a result could not be written; lets go of the files that the failed call held."""
    # The error keeps the call's data sets, and Windows removes no file that is open.
    traceback.clear_frames(error.__traceback__)
    if isinstance(error, PermissionError) and error.filename2:
        held = next((p for p in (error.filename, error.filename2) if PREFIX not in str(p)), "")
        return InputError(
            "The result {name} could not be written, because another program holds the file "
            "{file}, or you may not change it. Close it there and run the tool again. QGIS itself "
            "holds a file for up to a minute after its layer was removed. What was there before "
            "is unchanged.",
            name=target.title,
            file=str(held),
        )
    reason = (os.strerror(error.errno) if isinstance(error, OSError) and error.errno else "") or (
        getattr(error, "strerror", None) or str(error)
    )
    return InputError(
        "The result {name} could not be written: {reason}. Check that the disk has room and that "
        "no other program has the file open. What was there before is unchanged.",
        name=target.title,
        reason=reason,
    )


def _make_spatial_index(path: str) -> None:
    dataset = ogr.Open(path, 1)
    if dataset is None:
        raise OSError(None, gdal.GetLastErrorMsg())
    layer = dataset.GetLayer(0)
    if layer is None:
        # A full disk ended the table itself, which its writer told nobody.
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    table, column = layer.GetName(), layer.GetGeometryColumn()
    quoted = (name.replace("'", "''") for name in (table, column))
    run(dataset, "SELECT CreateSpatialIndex('{}', '{}')".format(*quoted))
