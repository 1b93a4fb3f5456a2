"""Trying every target of a run before its work begins."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
from collections.abc import Collection
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...erik_clusters_plugin.engine.messages import InputError, named
from .formats import CONTAINERS, SEVERAL_TABLES
from .places import inputs, open_layers, same_data_set
from .stage import PREFIX, Stage, clean, recover
from .target import Target, targets

# Nothing is written into less: not even an empty GeoPackage.
LEAST_ROOM = 1 << 20
# The folder beside a target, behind its prefix, and the longest ending of what is made in it.
_MADE_BESIDE = len("12345678/") + len("-journal")
# What Windows takes unless the office has changed it; elsewhere only names have a limit.
LONGEST_PATH: float = 259 if os.name == "nt" else float("inf")
_SIGNS_OF_XML = '&<>"'
# QGIS keeps the styles of tables in a table.
_STYLES = "layer_styles"
_RESERVED = ("gpkg_", "sqlite_", "rtree_", _STYLES)


def try_targets(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    own_tables: Collection[str] = (),
) -> None:
    """Raise `InputError` for the first output that cannot be written, or must not be.

    `own_tables` are those of an earlier result that a file of several tables may hold.
    """
    wanted = targets(algorithm, parameters, context)
    _refuse_one_twice(wanted)
    read = list(inputs(algorithm, parameters, context))
    shown = list(open_layers(context))
    for target in wanted:
        for place in read:
            if place.is_written_by(target):
                raise InputError(
                    "“{output}” would be written over {file}, which “{input}” is read from. "
                    "Choose another file or table.",
                    output=target.title,
                    input=place.name,
                    file=_file(target),
                )
        for place in shown:
            if place.is_written_by(target):
                raise InputError(
                    "“{output}” would be written over {file}, which is open in the project as "
                    "“{layer}”. Take that layer out of the project, or choose another file or "
                    "table.",
                    output=target.title,
                    layer=place.name,
                    file=_file(target),
                )
        if target.path is not None:
            _try_name(target, target.path)
            _try_folder(target, target.path.parent)
            _try_file(target, target.path, own_tables)


def _file(target: Target) -> str:
    return target.destination if target.path is None else target.destination_path


def _refuse_one_twice(wanted: list[Target]) -> None:
    for number, one in enumerate(wanted):
        for other in wanted[:number]:
            if one.path is None or other.path is None or "TEMPORARY" in one.destination:
                same = one.destination == other.destination and not _temporary(one)
            else:
                same = same_data_set(one.path, other.path)
                if same and one.table and other.table:
                    same = one.table.casefold() == other.table.casefold()
            if same:
                raise InputError(
                    "“{first}” and “{second}” would both be written to {file}. Give each a file "
                    "of its own, or a table of its own in one GeoPackage, such as {example}.",
                    first=other.title,
                    second=one.title,
                    file=_file(one),
                    example=_as_table(one),
                )


def _temporary(target: Target) -> bool:
    return target.destination.startswith(("memory:", "TEMPORARY"))


def _as_table(target: Target) -> str:
    if target.path is None:
        return target.destination
    file = Path(target.destination_path).with_suffix(".gpkg")
    if target.driver in CONTAINERS:
        file = Path(target.destination_path)
    table = target.table or target.name.lower()
    return f"ogr:dbname='{file}' table=\"{table}\" (geom)"


def _try_name(target: Target, path: Path) -> None:
    # GDAL writes the name into the file, and not as XML wants these.
    signs = [sign for sign in _SIGNS_OF_XML if sign in path.name]
    if target.driver == "GML" and signs:
        raise InputError(
            "“{output}” cannot be written as GML to {file}: the name has the sign {sign}. Choose "
            "a name without it.",
            output=target.title,
            file=str(path),
            sign=signs[0],
        )
    longest = len(str(path)) + len(PREFIX) + _MADE_BESIDE
    if longest > LONGEST_PATH:
        raise InputError(
            "“{output}” cannot be written to {file}: Windows takes paths of {most} letters, with "
            "those of the files that are made beside it. Choose a folder nearer to the drive, or "
            "a name that is shorter by {less}.",
            output=target.title,
            file=str(path),
            most=LONGEST_PATH,
            less=longest - LONGEST_PATH,
        )


def _try_folder(target: Target, folder: Path) -> None:
    try:
        there = folder.is_dir()
    except OSError:
        there = False
    if not there:
        raise InputError(
            "The folder {folder} for “{output}” does not exist. Make it, or choose another folder.",
            folder=str(folder),
            output=target.title,
        )
    clean(folder)
    try:
        Stage(folder).remove()
    except OSError as error:
        raise InputError(
            "“{output}” cannot be written to the folder {folder}: {reason}. Choose another folder.",
            output=target.title,
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    if shutil.disk_usage(folder).free < LEAST_ROOM:
        raise InputError(
            "There is no room for “{output}” on the disk of {folder}. Make room, or choose a "
            "folder on another disk.",
            output=target.title,
            folder=str(folder),
        )


def _try_file(target: Target, path: Path, own_tables: Collection[str]) -> None:
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        _try_table_name(target)
        return
    except OSError as error:
        raise InputError(
            "“{output}” cannot be written to {file}: {reason}. Choose another name.",
            output=target.title,
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    if not stat.S_ISREG(mode):
        raise InputError(
            "“{output}” cannot be written to {file}, which is no file. Choose another name.",
            output=target.title,
            file=str(path),
        )
    # Whoever may do everything could write it none the less.
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) or not os.access(path, os.W_OK):
        raise InputError(
            "“{output}” cannot be written to {file}, which is read-only. Choose another file, or "
            "allow it to be changed.",
            output=target.title,
            file=str(path),
        )
    try:
        with open(path, "r+b"):
            pass
    except OSError as error:
        raise _in_use(target, path) from error
    _try_table_name(target)
    if target.table:
        _try_container(target, path)
    elif target.driver in SEVERAL_TABLES or own_tables:
        _refuse_other_tables(target, path, own_tables)


def _in_use(target: Target, path: Path) -> InputError:
    return InputError(
        "“{output}” cannot be written to {file}: another program has the file open. Close it "
        "there, or choose another file.",
        output=target.title,
        file=str(path),
    )


def _try_table_name(target: Target) -> None:
    if target.table.lower().startswith(_RESERVED):
        raise InputError(
            "“{output}” cannot be written as the table “{table}”: the name is kept for the "
            "file's own use. Choose another name.",
            output=target.title,
            table=target.table,
        )


def _try_container(target: Target, path: Path) -> None:
    """Refuse a file that takes no table, is locked, or has something else of that name."""
    recover(path)
    connection = sqlite3.connect(str(path), timeout=1.0, isolation_level=None)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        kinds = connection.execute(
            "SELECT type, lower(sql) LIKE '%tile_data%' FROM sqlite_master WHERE lower(name) = ?",
            (target.table.lower(),),
        ).fetchall()
    except sqlite3.OperationalError as error:
        # GDAL would wait longer for it.
        raise _in_use(target, path) from error
    except sqlite3.DatabaseError:
        kinds = []
    finally:
        connection.close()
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_RASTER)
    if dataset is None or dataset.GetDriver().ShortName not in CONTAINERS:
        raise InputError(
            "“{output}” cannot be written as a table of {file}, which is no GeoPackage or SQLite "
            "file. Choose another file.",
            output=target.title,
            file=str(path),
        )
    dataset = None
    if any(kind != "table" or tiles for kind, tiles in kinds):
        raise InputError(
            "“{output}” cannot be written as the table “{table}”: {file} has something else of "
            "that name. Choose another name.",
            output=target.title,
            table=target.table,
            file=str(path),
        )


def _refuse_other_tables(target: Target, path: Path, own_tables: Collection[str]) -> None:
    recover(path)
    own = {name.casefold() for name in own_tables or [target.layer_name]}
    others = [t for t in tables_of(path) if t.casefold() not in {*own, _STYLES}]
    # The sheets of a workbook have no name that a file with one would have to bear.
    if target.driver in SEVERAL_TABLES and target.driver not in CONTAINERS and len(others) < 2:
        return
    if not others:
        return
    if target.driver in CONTAINERS:
        raise InputError(
            "{file} holds other tables ({tables}), which would be gone. Choose another file for "
            "“{output}”, or add a table to this one by writing {example}.",
            file=str(path),
            tables=named(others),
            output=target.title,
            example=_as_table(target),
        )
    raise InputError(
        "{file} holds other tables ({tables}), which would be gone. Choose another file for "
        "“{output}”.",
        file=str(path),
        tables=named(others),
        output=target.title,
    )


def tables_of(path: Path) -> list[str]:
    """Return the names of the tables and rasters of a file; none where it is no such file."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_RASTER)
    if dataset is None:
        return []
    found = [dataset.GetLayer(n).GetName() for n in range(dataset.GetLayerCount())]
    if dataset.GetDriver().ShortName == "GPKG":
        rows = dataset.ExecuteSQL("SELECT table_name FROM gpkg_contents")
        if rows is not None:
            found += [row.GetField(0) for row in rows]
            dataset.ReleaseResultSet(rows)
    return sorted({str(name) for name in found})
