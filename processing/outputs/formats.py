"""The formats that results are written in."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsVectorFileWriter

from ...erik_clusters_plugin.engine.messages import InputError

GEOPACKAGE = "GPKG"
SHAPEFILE = "ESRI Shapefile"
SQLITE = "SQLite"
# Files with tables of which one can be written and the others left.
CONTAINERS = (GEOPACKAGE, SQLITE)
# Files of which a new one takes all tables or sheets with it.
SEVERAL_TABLES = (GEOPACKAGE, SQLITE, "XLSX", "ODS")
# They draw features, or know only attributes of their own.
_WITHOUT_ATTRIBUTES = ("DXF", "DGN", "GPX", "PDF", "MBTiles", "S57", "WAsP")
# Files that make one data set, by their endings.
_TOGETHER = (
    ("shp", "shx", "dbf", "prj", "cpg", "qix", "sbn", "sbx", "qpj"),
    ("tab", "dat", "map", "id", "ind"),
    ("mif", "mid"),
    ("gml", "xsd", "gfs"),
)
_OFFERED = ".gpkg, .shp, .geojson, .fgb, .csv, .xlsx, .ods, .sqlite, .gml, .kml, .tab"


def ending(path: Path) -> str:
    """Return the ending of a file's name, in small letters and without its dot."""
    return path.suffix.lower().lstrip(".")


def data_set(path: Path) -> tuple[str, ...]:
    """Return the endings of the files that make one data set with a file, its own included."""
    own = ending(path)
    return next((endings for endings in _TOGETHER if own in endings), (own,))


def vector_driver(path: Path, title: str) -> str:
    """Return the name of GDAL's driver for a vector file.

    Raises `InputError` where the ending is unknown, where the GDAL that is installed
    cannot write the format, or where the format cannot hold the attributes of a result.
    """
    own = ending(path)
    name = str(QgsVectorFileWriter.driverForExtension(own) or "") if own else ""
    driver = gdal.GetDriverByName(name) if name else None
    if driver is None or driver.GetMetadataItem(gdal.DCAP_VECTOR) is None:
        raise InputError(
            "The name of the file for “{output}”, {file}, does not end as the name of a vector "
            "file or table does. Let it end in one of: {endings}.",
            output=title,
            file=path.name,
            endings=_OFFERED,
        )
    if driver.GetMetadataItem(gdal.DCAP_CREATE) is None:
        raise InputError(
            "The GDAL of this QGIS cannot write {format} files, such as {file} for “{output}”. "
            "Let the name end in one of: {endings}.",
            output=title,
            file=path.name,
            format=driver.LongName,
            endings=_OFFERED,
        )
    if name in _WITHOUT_ATTRIBUTES or not field_types(name):
        raise InputError(
            "Files of the format {format} cannot hold the attributes of “{output}”. Let the "
            "name of the file, {file}, end in one of: {endings}.",
            output=title,
            file=path.name,
            format=driver.LongName,
            endings=_OFFERED,
        )
    return name


def field_types(driver: str) -> frozenset[str]:
    """Return what types of fields a driver can make, by GDAL's names: Integer, String, Date …"""
    known = gdal.GetDriverByName(driver).GetMetadataItem("DMD_CREATIONFIELDDATATYPES")
    return frozenset((known or "").split())


def title_of(driver: str) -> str:
    """Return what people call the format of a driver."""
    return str(gdal.GetDriverByName(driver).LongName)
