"""Our contour beside contourpy's and GDAL's: time, validity, and whether bands nest."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from erik_clusters.erik_clusters_plugin.engine.catchments.contour import area_not_above_zero
from figures import Table, alternate, seconds
from osgeo import gdal, ogr
from scipy import ndimage

contourpy = pytest.importorskip("contourpy")

SIDE, SMALL, FIELDS, ROUNDS = 1000, 12, 300, 3
# A time and a longer one, in whole minutes as those of a cell often are.
LEVELS = (2.0, 3.0)


def ours(field, level):
    return shapely.from_wkb(area_not_above_zero(field - level, 1.0))


def by_contourpy(field, level):
    """The area as contourpy fills it, the middles of cells half a cell from the corner."""
    at_x, at_y = (np.arange(n) + 0.5 for n in field.shape[::-1])
    masked = np.ma.masked_invalid(field)
    made = contourpy.contour_generator(at_x, at_y, masked, fill_type="OuterOffset")
    parts = []
    for points, offsets in zip(*made.filled(float(np.nanmin(field)) - 1.0, level)):
        rings = [points[a:b] for a, b in zip(offsets[:-1], offsets[1:])]
        parts.append(shapely.Polygon(rings[0], rings[1:]))
    return shapely.MultiPolygon(parts)


def by_gdal(field, level):
    """The area as GDAL's contour makes polygons."""
    rows, columns = field.shape
    raster = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Float64)
    raster.SetGeoTransform((0, 1, 0, 0, 0, 1))
    band = raster.GetRasterBand(1)
    band.SetNoDataValue(-9999.0)
    band.WriteArray(np.where(np.isnan(field), -9999.0, field))
    source = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = source.CreateLayer("bands", None, ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("least", ogr.OFTReal))
    layer.CreateField(ogr.FieldDefn("most", ogr.OFTReal))
    options = [
        "POLYGONIZE=YES", f"FIXED_LEVELS={level}", "ELEV_FIELD_MIN=0", "ELEV_FIELD_MAX=1",
        "NODATA=-9999",
    ]  # fmt: skip
    gdal.ContourGenerateEx(band, layer, options=options)
    found = [
        shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        for feature in layer
        if feature["most"] <= level
    ]
    return shapely.MultiPolygon([part for area in found for part in area.geoms])


def settled(area):
    return shapely.make_valid(area, method="structure", keep_collapsed=False)


def test_contours(report):
    random = np.random.default_rng(1)
    smooth = ndimage.gaussian_filter(random.standard_normal((SIDE, SIDE)), 8)
    smooth *= 2.0 / smooth.std()
    small: dict[str, list[np.ndarray]] = {"decimal": [], "whole": []}
    for kind, fields in small.items():
        for _ in range(FIELDS):
            field = random.uniform(0, 6, (SMALL, SMALL))
            field[random.random(field.shape) < 0.2] = np.nan
            fields.append(np.floor(field) if kind == "whole" else field)
    methods = {"ours": ours, "contourpy": by_contourpy, "gdal": by_gdal}
    taken = alternate(
        ROUNDS, **{name: lambda make=make: make(smooth, 2.0) for name, make in methods.items()}
    )
    table = Table(
        f"Contours: a field of {SIDE} × {SIDE} cells, and {FIELDS} small ones with gaps",
        ("", "time", "ratio", "minutes", "invalid", "not nested", "middles on the wrong side"),
        [
            "Not nested: the area of a shorter time is not within that of a longer one. Wrong "
            "side: the middle of a cell within the time that its area does not hold, or the other "
            "way round. Whole minutes are often those of the limit itself; decimal ones never."
        ],
    )
    for name, make in methods.items():
        for kind, fields in small.items():
            invalid = apart = wrong = 0
            for field in fields:
                shorter, longer = (make(field, level) for level in LEVELS)
                invalid += not (shorter.is_valid and longer.is_valid)
                shorter, longer = settled(shorter), settled(longer)
                apart += shorter.difference(longer).area > 1e-9
                y, x = np.mgrid[0:SMALL, 0:SMALL] + 0.5
                held = shapely.intersects_xy(shorter, x, y)
                wrong += int((held != (field <= LEVELS[0])).sum())
            table.add(
                name,
                seconds(taken[name]),
                f"{taken[name] / taken['ours']:.2f}",
                kind,
                f"{invalid} of {FIELDS}",
                f"{apart} of {FIELDS}",
                f"{wrong} of {FIELDS * SMALL**2:,}",
            )
            if name == "ours":
                kept = (invalid, apart, wrong) == (0, 0, 0)
                table.demand(f"valid, nested and on the right side, {kind} minutes", kept)
    report.append(table)
