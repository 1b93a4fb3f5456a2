"""Tables of GeoPackage and SQLite files that stay as they are otherwise."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from osgeo import gdal, ogr

from ...erik_clusters_plugin.engine.messages import Monitor
from .stage import recover

_ROWS_PER_CHECK = 250
_SCHEMA_EXTENSION = (
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
    "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
    "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))",
    "CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, "
    "column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT, "
    "constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), "
    "CONSTRAINT gdc_tn UNIQUE (table_name, name))",
    "INSERT OR IGNORE INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', "
    "'http://www.geopackage.org/spec121/#extension_schema', 'read-write')",
)


def mark_json(path: Path, table: str, columns: list[str]) -> None:
    """Say in a GeoPackage that texts are JSON, by which they are maps and lists again."""
    if not columns:
        return
    connection = sqlite3.connect(str(path))
    try:
        for statement in _SCHEMA_EXTENSION:
            connection.execute(statement)
        connection.executemany(
            "INSERT OR REPLACE INTO gpkg_data_columns (table_name, column_name, mime_type) "
            "VALUES (?, ?, 'application/json')",
            [(table, column) for column in columns],
        )
        connection.commit()
    except sqlite3.Error as error:
        raise OSError(None, str(error)) from error
    finally:
        connection.close()


def copy_table(source: Path, target: Path, table: str, monitor: Monitor) -> None:
    """Add the table of one file to another, in one transaction; an older one is replaced.

    Raises `OSError` where it cannot be written; the other file is as it was then, and when
    the monitor stops the copy.
    """
    recover(target)
    read = gdal.OpenEx(str(source), gdal.OF_VECTOR)
    write = gdal.OpenEx(str(target), gdal.OF_VECTOR | gdal.OF_UPDATE)
    if read is None or write is None or write.StartTransaction() != ogr.OGRERR_NONE:
        raise OSError(None, gdal.GetLastErrorMsg())
    try:
        _copy(read, write, table, monitor)
        monitor.check()
        if write.CommitTransaction() != ogr.OGRERR_NONE:
            raise OSError(None, gdal.GetLastErrorMsg())
    except BaseException:
        write.RollbackTransaction()
        raise
    finally:
        del read, write
    recover(target)


def _copy(read: gdal.Dataset, write: gdal.Dataset, table: str, monitor: Monitor) -> None:
    rows = read.GetLayerByName(table) or read.GetLayer(0)
    geopackage = write.GetDriver().ShortName == "GPKG"
    options = ["OVERWRITE=YES", "SPATIAL_INDEX=NO"]
    options += ["FID=fid", "GEOMETRY_NAME=geom"] if geopackage else ["LAUNDER=NO"]
    copy = write.CreateLayer(table, rows.GetSpatialRef(), rows.GetGeomType(), options)
    if copy is None:
        raise OSError(None, gdal.GetLastErrorMsg())
    declared = rows.GetLayerDefn()
    for number in range(declared.GetFieldCount()):
        if copy.CreateField(declared.GetFieldDefn(number)) != ogr.OGRERR_NONE:
            raise OSError(None, gdal.GetLastErrorMsg())
    for count, feature in enumerate(rows):
        if count % _ROWS_PER_CHECK == 0:
            monitor.check()
        row = ogr.Feature(copy.GetLayerDefn())
        row.SetFrom(feature)
        row.SetFID(feature.GetFID())
        if copy.CreateFeature(row) != ogr.OGRERR_NONE:
            raise OSError(None, gdal.GetLastErrorMsg())
    copy.SyncToDisk()
    if geopackage:
        if rows.GetGeomType() != ogr.wkbNone:
            name, column = (n.replace("'", "''") for n in (table, copy.GetGeometryColumn()))
            run(write, f"SELECT CreateSpatialIndex('{name}', '{column}')")
        _copy_metadata(read, write, table, copy)


def _copy_metadata(read: gdal.Dataset, write: gdal.Dataset, table: str, copy: ogr.Layer) -> None:
    texts = read.ExecuteSQL("SELECT metadata, md_standard_uri FROM gpkg_metadata")
    if texts is None:
        return
    found = [(row.GetField(0), row.GetField(1)) for row in texts]
    read.ReleaseResultSet(texts)
    # GDAL makes the tables itself for this one.
    copy.SetMetadataItem("made_by", "ERIK Clusters")
    write.FlushCache()
    copy.SyncToDisk()
    for text, standard in found:
        quoted = [str(value).replace("'", "''") for value in (standard, text, table)]
        run(
            write,
            "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "  # nosec B608
            f"VALUES ('dataset', '{quoted[0]}', 'text/xml', '{quoted[1]}')",
        )
        run(
            write,
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) "  # nosec B608
            f"VALUES ('table', '{quoted[2]}', (SELECT MAX(id) FROM gpkg_metadata))",
        )


def run(dataset: gdal.Dataset, statement: str) -> None:
    """Run a statement of SQL; raises `OSError` where it fails."""
    gdal.ErrorReset()
    rows = dataset.ExecuteSQL(statement)
    if rows is not None:
        dataset.ReleaseResultSet(rows)
    if gdal.GetLastErrorType() >= gdal.CE_Failure:
        raise OSError(None, gdal.GetLastErrorMsg())
