"""Writing rasters."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from ..engine.catchments.nearest_surface import MinutesRaster
from ..engine.messages import SILENT, InputError, Monitor

NODATA = -9999.0
ROWS_AT_ONCE = 256  # a row of the file's own tiles


def write_minutes(
    raster: MinutesRaster,
    crs: QgsCoordinateReferenceSystem,
    path: Path,
    monitor: Monitor = SILENT,
) -> None:
    """Write minutes as a compressed GeoTIFF. Raises `InputError` where it cannot be made."""
    rows, columns = raster.minutes.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path),
        columns,
        rows,
        1,
        gdal.GDT_Float32,
        ["COMPRESS=DEFLATE", "PREDICTOR=3", "TILED=YES", "BIGTIFF=IF_SAFER"],
    )
    if dataset is None:
        raise InputError(
            "The raster {path} cannot be written. Choose another folder or file name.",
            path=path.name,
        )
    dataset.SetGeoTransform((raster.west, raster.cell_m, 0.0, raster.north, 0.0, -raster.cell_m))
    dataset.SetProjection(crs.toWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(NODATA)
    band.SetDescription("minutes")
    for row in range(0, rows, ROWS_AT_ONCE):
        monitor.step(row / rows)
        strip = raster.minutes[row : row + ROWS_AT_ONCE]
        band.WriteArray(np.where(np.isnan(strip), np.float32(NODATA), strip), 0, row)
        band.FlushCache()
    reached = raster.minutes[np.isfinite(raster.minutes)].astype(np.float64)
    if len(reached):
        band.SetStatistics(reached.min(), reached.max(), reached.mean(), reached.std())
    dataset.FlushCache()
