"""The fields of a result as its format takes them: names and types by one rule each."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass

from qgis.core import NULL, QgsField, QgsFields, QgsMemoryProviderUtils
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime

from ...erik_clusters_plugin.layers.fields import field as make_field
from .formats import GEOPACKAGE, SHAPEFILE, SQLITE, field_types

MEMORY = "memory"
# Names that a format keeps for itself, in small letters.
_RESERVED = {
    GEOPACKAGE: {"fid", "geom"},
    SQLITE: {"ogc_fid", "geometry"},
    "GML": {"fid", "gml_id", "geometryproperty"},
    "LIBKML": {
        "timestamp", "begin", "end", "altitudemode", "tessellate", "extrude", "visibility",
        "draworder", "icon", "snippet", "id",
    },
}  # fmt: skip
_RESERVED["KML"] = _RESERVED["LIBKML"]
_LONGEST = {SHAPEFILE: 10, "MapInfo File": 31}
_REFUSED = {"GML": re.compile(r"[^\w.-]"), "MapInfo File": re.compile(r"\W")}
# The numbers of Qt's types, which Qt 5 and Qt 6 share, and what GDAL calls them.
_INT, _LONG, _UINT, _ULONG, _MAP, _LIST, _TEXT, _TEXTS, _BINARY = 2, 4, 3, 5, 8, 9, 10, 11, 12
_GDAL = {_BINARY: "Binary", 14: "Date", 15: "Time", 16: "DateTime"}
# They take bytes and write them as digits, which nothing reads as bytes again.
_BYTES_AS_DIGITS = ("ODS",)
_STRUCTURED = (_MAP, _LIST, _TEXTS)
_TEXT_LIMIT = {SHAPEFILE: 254, "MapInfo File": 254}


@dataclass
class Columns:
    """Fields as they are written.

    Attributes
    ----------
    fields
        Names and types that the format takes.
    convert
        For each field what makes its values fit, or None.
    renamed
        Old and new names, where they differ.
    as_text
        New names of the fields that are written as text.
    as_json
        Those of them that the format can mark as JSON.
    longest
        Bytes of a text that the format holds; 0 where there is no limit.
    """

    fields: QgsFields
    convert: list[Callable[[object], object] | None]
    renamed: list[tuple[str, str]]
    as_text: list[str]
    as_json: list[str]
    longest: int


def columns_for(wanted: QgsFields, driver: str, row_numbers: Collection[str] = ()) -> Columns:
    """Fit fields to a format: GDAL's driver, or `MEMORY`.

    `row_numbers` are names of fields that only number the rows of an input's file; a format
    that numbers rows itself does so anew.
    """
    names = _names([f.name() for f in wanted], driver, row_numbers)
    result = Columns(QgsFields(), [], [], [], [], _TEXT_LIMIT.get(driver, 0))
    for old, name in zip(wanted, names):
        kind = _kind(old)
        made, convert = QgsField(old), None
        if kind in (_UINT, _ULONG):
            made = make_field(name, "int")
        elif not _holds(driver, kind, old):
            made, convert = make_field(name, "text"), as_text
            if driver == GEOPACKAGE and kind in _STRUCTURED:
                result.as_json.append(name)
            elif not (driver.startswith("GeoJSON") and kind in _STRUCTURED):
                result.as_text.append(name)
        made.setName(name)
        if name != old.name():
            result.renamed.append((old.name(), name))
        result.fields.append(made)
        result.convert.append(convert)
    return result


def as_text(value: object) -> object:
    """Write a value as text: maps and lists as JSON, dates by ISO 8601, bytes in base64."""
    if isinstance(value, QByteArray):
        value = bytes(value)
    if isinstance(value, bytes):
        return bytes(QByteArray(value).toBase64()).decode("ascii")
    if isinstance(value, (QDateTime, QTime, QDate)):
        return value.toString(Qt.DateFormat.ISODate)
    return json.dumps(value, ensure_ascii=False, default=_plain)


def _plain(value: object) -> object:
    if value == NULL:
        return None
    text = as_text(value) if isinstance(value, (QByteArray, QDateTime, QTime, QDate)) else value
    return str(text)


def _kind(field: QgsField) -> int:
    kind = field.type()
    return int(getattr(kind, "value", kind))


def _holds(driver: str, kind: int, field: QgsField) -> bool:
    if driver == MEMORY:
        if kind not in (*_STRUCTURED, *_GDAL):
            return True
        one = QgsFields()
        one.append(QgsField(field))
        layer = QgsMemoryProviderUtils.createMemoryLayer("", one)
        return layer.isValid() and layer.fields().count() == 1 and _kind(layer.fields()[0]) == kind
    if kind in _STRUCTURED:
        return False
    if kind == _BINARY and driver in _BYTES_AS_DIGITS:
        return False
    return kind not in _GDAL or _GDAL[kind] in field_types(driver)


def _names(wanted: list[str], driver: str, row_numbers: Collection[str]) -> list[str]:
    """Return names that the format takes and that differ by more than case.

    The last fields, which are the result's own, choose first.
    """
    if driver == MEMORY:
        return wanted
    reserved = set(_RESERVED.get(driver, ()))
    longest = _LONGEST.get(driver, 0)
    taken: set[str] = set()
    names: list[str] = []
    for number, old in reversed(list(enumerate(wanted))):
        name = old.strip() or f"field_{number + 1}"
        if driver in _REFUSED:
            name = _REFUSED[driver].sub("_", name)
            name = name if re.match(r"[^\W\d]|_", name) else f"_{name}"
        free = reserved - {n for n in reserved if n == "fid" and old in row_numbers}
        base, name, count = name, _cut(name, longest), 0
        while name.casefold() in taken | free:
            count += 1
            suffix = f"_{count}"
            name = _cut(base, longest - len(suffix) if longest else 0) + suffix
        taken.add(name.casefold())
        names.append(name)
    return names[::-1]


def _cut(text: str, longest: int) -> str:
    """Cut a text to so many bytes of UTF-8, between characters; 0 for no limit."""
    if not longest:
        return text
    return text.encode("utf-8")[:longest].decode("utf-8", "ignore")


def cut_text(value: str, longest: int) -> str:
    """Cut a text to what a format holds."""
    return _cut(value, longest)
