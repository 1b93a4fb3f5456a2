"""The features of a road layer as columns."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Optional, Union

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)

from ..engine.messages import SILENT, Monitor
from ..engine.numbers import read_column
from ..engine.roads.far_off import far_off
from ..engine.roads.polylines import Polylines
from . import fields
from .crs import metric_crs
from .geometry import line_coordinates, wkb_geometry
from .reading import (
    Source,
    as_source,
    coordinate_limits,
    judge_system,
    metres_per_unit,
    plausible_box,
)
from .road_fields import road_columns

TEXT = ("road_class", "name")
AT_ONCE = 16_384
VERTICES_AT_ONCE = 50_000
# How the WKB of a line, and of several lines that are one, begins; the number of its
# vertices makes 9 bytes of the former.
_LINE = struct.pack("<BI", 1, 2)
_ONE_LINE = struct.pack("<BII", 1, 5, 1) + _LINE
_HEAD = 9


@dataclass(frozen=True)
class RoadTable:
    """Every feature of a road layer, usable or not; one row of each array is one (n rows).

    Attributes
    ----------
    feature_id
        int64 (n,).
    text
        `road_class` and `name`, "" where there is none, object (n,).
    numbers
        The other fields of `fields.ROADS`, NaN where there is no value, float64 (n,).
    unreadable
        Where a value of such a field is no number, bool (n,).
    line_of
        Row in `lines` of each feature's line, -1 where it has no single line, int64 (n,).
    lines
        In `crs`.
    crs
        The system that was asked for, or the metric one that fits the lines.
    """

    feature_id: NDArray[np.int64]
    text: dict[str, NDArray[np.object_]]
    numbers: dict[str, NDArray[np.float64]]
    unreadable: dict[str, NDArray[np.bool_]]
    line_of: NDArray[np.int64]
    lines: Polylines
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class _Batch:
    """Some features: their ids, the columns of `fields.ROADS`, and their lines as WKB."""

    ids: Sequence[int]
    columns: list[Any]
    wkb: list[bytes]


def read_table(
    source: QgsProcessingFeatureSource | Source,
    target: Optional[QgsCoordinateReferenceSystem],
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
    whole: Optional[QgsVectorLayer] = None,
) -> RoadTable:
    """Read the features of a road layer, with lines in the system `target`.

    Without a target, in the metric system that fits them. Lines with a vertex that is
    nowhere, and the few that lie far from all others, are of no use.

    `whole` is the layer of which the source is all, as it lies in its file. GDAL then
    hands over whole columns, where it can (3.6 and later); QGIS hands over features.
    """
    source = as_source(source, context)
    batches = _from_file(whole) if whole is not None else None
    total = max(source.featureCount(), 1)
    read: list[_Batch] = []
    done = 0
    for batch in batches or _from_features(source):
        read.append(batch)
        done += len(batch.ids)
        monitor.step(0.8 * done / total)
    if not read:
        # GDAL's columns of a damaged file may hold nothing at all.
        read.extend(_from_features(source))
        done = sum(len(batch.ids) for batch in read)
    source.require_whole(done, source.featureCount())
    wkb = list(chain.from_iterable(batch.wkb for batch in read))
    lines, line_of = _lines(wkb)
    lines, line_of = _placed(lines, line_of, source)
    if target is None:
        target = metric_crs(source.sourceCrs(), source.sourceExtent(), context.transformContext())
    lines, line_of = _projected(lines, line_of, source.transform_to(target), monitor)
    text, numbers, unreadable = {}, {}, {}
    for position, (name, _) in enumerate(fields.ROADS):
        parts = [batch.columns[position] for batch in read]
        if name in TEXT:
            text[name] = np.concatenate([_as_text(p, len(b.ids)) for p, b in zip(parts, read)])
            continue
        columns = [_numbers_or_texts(part, len(batch.ids)) for part, batch in zip(parts, read)]
        numbers[name], unreadable[name] = _as_numbers(columns, name, monitor)
    ids = np.concatenate([np.asarray(batch.ids, dtype=np.int64) for batch in read])
    return RoadTable(ids, text, numbers, unreadable, line_of, lines, target)


def _from_features(source: Source) -> Iterator[_Batch]:
    """Read any source."""
    layer_fields = source.fields()
    names = road_columns(layer_fields.names()).values()
    positions = [-1 if name is None else layer_fields.indexOf(name) for name in names]
    ids: list[int] = []
    rows: list[list[object]] = []
    wkb: list[bytes] = []

    def batch() -> _Batch:
        columns = list(zip(*rows)) or [()] * layer_fields.count()
        return _Batch(ids[:], [columns[p] if p >= 0 else None for p in positions], wkb[:])

    for feature in source.rows(fields=[p for p in positions if p >= 0], geometry=True):
        ids.append(feature.id())
        rows.append(feature.attributes())
        wkb.append(feature.geometry().asWkb().data())
        if len(ids) == AT_ONCE:
            yield batch()
            ids.clear()
            rows.clear()
            wkb.clear()
    yield batch()


def _from_file(layer: QgsVectorLayer) -> Optional[Iterator[_Batch]]:
    """Read a layer through GDAL, or return None where that cannot give the same."""
    if not hasattr(ogr.Layer, "GetArrowStreamAsNumPy") or layer.providerType() != "ogr":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    subset = layer.subsetString()
    # QGIS also takes whole queries as a filter.
    if not parts.get("path") or subset.lstrip().lower().startswith("select"):
        return None
    # Other parts of QGIS choose whether GDAL raises or returns that something is wrong.
    try:
        dataset = gdal.OpenEx(str(parts["path"]), gdal.OF_VECTOR | gdal.OF_READONLY)
        table = _table(dataset, parts) if dataset is not None else None
        if table is None or (subset and table.SetAttributeFilter(subset) != ogr.OGRERR_NONE):
            return None
    except RuntimeError:
        return None
    definition = table.GetLayerDefn()
    names = [definition.GetFieldDefn(k).GetName() for k in range(definition.GetFieldCount())]
    found = road_columns(names)
    if found != road_columns(layer.fields().names()):
        return None
    wanted = list(found.values())
    try:
        table.SetIgnoredFields([name for name in names if name not in wanted])
    except TypeError:
        # Names of fields in a damaged file that are no text.
        return None
    return _arrow_batches(dataset, table, wanted)


def _table(dataset: gdal.Dataset, parts: dict[str, Any]) -> Optional[ogr.Layer]:
    if parts.get("layerName"):
        return dataset.GetLayerByName(str(parts["layerName"]))
    return dataset.GetLayer(int(parts.get("layerId") or 0))


def _arrow_batches(
    dataset: gdal.Dataset, table: ogr.Layer, wanted: list[Optional[str]]
) -> Iterator[_Batch]:
    """Yield columns as GDAL has them; `dataset` is held for as long as its layer is read."""
    id_column = table.GetFIDColumn() or "OGC_FID"
    geometry = table.GetGeometryColumn() or "wkb_geometry"
    options = [f"MAX_FEATURES_IN_BATCH={AT_ONCE}"]
    stream = iter(table.GetArrowStreamAsNumPy(options=options))
    while True:
        # Where a file is damaged, GDAL raises, or hands over nothing for ever; that rows are
        # missing is found by their number.
        try:
            arrays = next(stream, None)
        except RuntimeError:
            break
        if arrays is None or not len(arrays[id_column]):
            break
        wkb = [bytes(value) if value is not None else b"" for value in arrays[geometry]]
        columns = [arrays[name] if name is not None else None for name in wanted]
        yield _Batch(arrays[id_column], columns, wkb)
    del dataset


def _as_text(values: Any, count: int) -> NDArray[np.object_]:
    """Texts of a column; "" where there is no value or no such column."""
    result = np.full(count, "", dtype=object)
    if isinstance(values, np.ndarray) and (values.ndim > 1 or values.dtype.kind not in "fiubSU"):
        # Lists: GDAL hands over an array of arrays, or one of two dimensions.
        values = [_joined(value) for value in np.ma.getdata(values)]
    if isinstance(values, np.ndarray):
        known = ~np.ma.getmaskarray(values)
        some = np.ma.getdata(values)[known]
        if some.dtype.kind == "S":
            some = np.char.decode(some, "utf-8", "replace")
        result[known] = some.astype(str)
    elif values is not None:
        result[:] = [_joined(value) for value in values]
    return result


def _joined(value: Any) -> str:
    """Text of a value; those of a list are joined by semicolons."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, (list, tuple, np.ndarray)):
        return ";".join(_joined(one) for one in value)
    return "" if _is_null(value) else str(value)


def _numbers_or_texts(values: Any, count: int) -> Union[NDArray[np.float64], list[Any]]:
    """Return a column as numbers, NaN where there is none, or as it is where some are texts."""
    if values is None:
        return np.full(count, np.nan)
    if isinstance(values, np.ndarray):
        if values.dtype.kind in "fiu" and values.ndim == 1:
            return np.asarray(np.ma.filled(values.astype(np.float64), np.nan))
        values = _as_text(values, count).tolist()
    values = [_joined(v) if isinstance(v, (list, tuple, dict)) else v for v in values]
    plain = [None if _is_null(value) or _says_nothing(value) else value for value in values]
    try:
        return np.array(plain, dtype=np.float64)
    except (TypeError, ValueError):
        return plain


def _as_numbers(
    columns: Sequence[Union[NDArray[np.float64], list[Any]]], field: str, monitor: Monitor
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the numbers of a column, and where a value is no number.

    Texts are read by the whole column. Programs write roads, with a decimal point in every
    locale: it is meant where no value tells.
    """
    if all(isinstance(part, np.ndarray) for part in columns):
        found = np.concatenate(columns)
        return found, np.zeros(len(found), dtype=bool)
    values = [value for part in columns for value in part]
    read = read_column(values, field)
    if read.reading is not None:
        monitor.warn(read.reading)
    return read.numbers, np.isnan(read.numbers) & ~read.missing


def _says_nothing(value: object) -> bool:
    """Whether a text stands for no value, as in formats that know no NULL."""
    return isinstance(value, str) and value.strip().lower() in ("", "null", "none", "nan")


def _is_null(value: object) -> bool:
    return value is None or isinstance(value, type(NULL))


def _lines(wkb: list[bytes]) -> tuple[Polylines, NDArray[np.int64]]:
    """Vertices of the lines, and which line each feature has (-1: none that can be used)."""
    # Heights, measures and other kinds are few: QGIS takes them apart.
    plain = [
        value
        if value.startswith(_LINE)
        else (value[_HEAD:] if value.startswith(_ONE_LINE) else _taken_apart(value))
        for value in wkb
    ]
    size = np.fromiter(map(len, plain), dtype=np.int64, count=len(plain))
    rows = np.flatnonzero(size >= _HEAD + 32)
    plain = [plain[row] for row in rows.tolist()]
    data = np.frombuffer(b"".join(plain), dtype=np.uint8)
    count = (size[rows] - _HEAD) // 16
    start = np.zeros(len(rows) + 1, dtype=np.int64)
    np.cumsum(count, out=start[1:])
    vertices = np.ones(len(data), dtype=bool)
    heads = 16 * start[:-1] + _HEAD * np.arange(len(rows))
    vertices[(heads[:, None] + np.arange(_HEAD)).ravel()] = False
    xy = data[vertices].view("<f8").reshape(-1, 2)
    return _usable(Polylines(xy, start), rows, len(wkb))


def _taken_apart(wkb: bytes) -> bytes:
    """Return a line as plain WKB, or nothing where it is no single line."""
    xy = line_coordinates(wkb_geometry(wkb))
    return b"" if xy is None else _wkb(xy)


def _wkb(xy: NDArray[np.float64]) -> bytes:
    return _LINE + struct.pack("<I", len(xy)) + np.ascontiguousarray(xy).tobytes()


def _usable(
    lines: Polylines, rows: NDArray[np.int64], total: int
) -> tuple[Polylines, NDArray[np.int64]]:
    """Leave out lines with a vertex that is nowhere; `rows` are the features of the lines."""
    nowhere = ~np.isfinite(lines.xy).all(axis=1)
    if nowhere.any():
        kept = np.setdiff1d(np.arange(len(lines)), lines.line_of_vertex()[nowhere])
        lines, rows = lines.take(kept), rows[kept]
    line_of = np.full(total, -1, dtype=np.int64)
    line_of[rows] = np.arange(len(rows))
    return lines, line_of


def _placed(
    lines: Polylines, line_of: NDArray[np.int64], source: Source
) -> tuple[Polylines, NDArray[np.int64]]:
    """Leave out lines that lie nowhere in the source's system, or far from all others.

    Keeps the extent of the others with the source. Raises `InputError` where the
    coordinates are evidently of another system.
    """
    crs = source.sourceCrs()
    rows = np.flatnonzero(line_of >= 0)
    finite = np.where(np.isfinite(lines.xy), lines.xy, 0.0)
    judge_system(source.sourceName(), crs, list(map(tuple, finite[lines.start[:-1]].tolist())))
    limit = np.array(coordinate_limits(crs))
    xy = np.where(np.abs(lines.xy) <= limit, lines.xy, np.nan)
    lines, line_of = _usable(Polylines(xy, lines.start), rows, len(line_of))
    if not len(lines):
        return lines, line_of
    far = far_off(lines, metres_per_unit(crs))
    if far.any():
        kept = np.flatnonzero(~far)
        rows = np.flatnonzero(line_of >= 0)[kept]
        lines, line_of = _usable(lines.take(kept), rows, len(line_of))
    if far.any() or not plausible_box(source.sourceExtent(), crs):
        low, high = lines.xy.min(axis=0), lines.xy.max(axis=0)
        source.read_within(QgsRectangle(*low.tolist(), *high.tolist()), only=True)
    return lines, line_of


def _projected(
    lines: Polylines,
    line_of: NDArray[np.int64],
    transform: QgsCoordinateTransform,
    monitor: Monitor,
) -> tuple[Polylines, NDArray[np.int64]]:
    """Transform all vertices; lines with a vertex that cannot be are left out."""
    if transform.isShortCircuited() or not len(lines):
        return lines, line_of
    parts = []
    for begin in range(0, len(lines.xy), VERTICES_AT_ONCE):
        monitor.step(0.8 + 0.2 * begin / len(lines.xy))
        parts.append(_transformed(lines.xy[begin : begin + VERTICES_AT_ONCE], transform))
    rows = np.flatnonzero(line_of >= 0)
    return _usable(Polylines(np.concatenate(parts), lines.start), rows, len(line_of))


def _transformed(xy: NDArray[np.float64], transform: QgsCoordinateTransform) -> NDArray[np.float64]:
    """Transform vertices as one line, or one by one where some cannot be: those become NaN."""
    together = QgsGeometry()
    together.fromWkb(_wkb(xy))
    try:
        together.transform(transform)
    except QgsCsException:
        if len(xy) == 1:
            return np.full((1, 2), np.nan)
        middle = len(xy) // 2
        halves = (xy[:middle], xy[middle:])
        return np.concatenate([_transformed(half, transform) for half in halves])
    return np.frombuffer(together.asWkb().data(), dtype="<f8", offset=_HEAD).reshape(-1, 2)
