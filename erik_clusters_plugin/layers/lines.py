"""Reading any line layer, with the columns that a road network is made of."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import Optional, Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsAbstractGeometry,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from ..engine.messages import SILENT, InputError, Monitor, Sentence, named
from ..engine.roads.polylines import Polylines
from .reading import Need, Source, coordinate_limits, judge_system, of_kind

LINES = (QgsWkbTypes.GeometryType.LineGeometry,)
_COUNT = struct.Struct("<I")


@dataclass
class Lines:
    """The lines of a layer, one row for each part (n rows).

    Attributes
    ----------
    lines
        Geometry, in the layer's own system; heights and measures are left out.
    feature_id
        Feature that each comes from, int64 (n,).
    columns
        The values of the fields asked for, by name, (n,) each; None where NULL.
    skipped
        Ids of the features that have no usable line.
    """

    lines: Polylines
    feature_id: NDArray[np.int64]
    columns: dict[str, list[object]]
    skipped: list[int] = field(default_factory=list)


def read_lines(source: Source, wanted: Sequence[str], monitor: Monitor = SILENT) -> Lines:
    """Read every line of a layer; curves become straight pieces.

    Features without a usable line are named in a warning. Raises `InputError` where the
    layer has no coordinate system, or one that its coordinates are not in, lacks a field of
    `wanted`, or has no usable line.
    """
    name = source.sourceName()
    fields = source.fields()
    for wish in wanted:
        if fields.lookupField(wish) < 0:
            raise InputError(
                "The layer “{layer}” has no field “{field}”. Choose one of its fields, or "
                "leave it empty.",
                layer=name,
                field=wish,
            )
    source.require_geometry(Need.LINE)
    source.require_crs()
    source.require_features()
    places = {wish: fields.lookupField(wish) for wish in wanted}
    crs = source.sourceCrs()
    limit = np.array(coordinate_limits(crs))
    parts: list[NDArray[np.float64]] = []
    rows: list[tuple[object, ...]] = []
    ids: list[int] = []
    skipped: list[int] = []
    broken: list[int] = []
    for feature in source.rows(monitor, list(places.values()), geometry=True, every=512):
        found = line_parts(of_kind(feature.geometry(), LINES))
        usable = [xy for xy in found if len(xy) > 1 and (np.abs(xy) <= limit).all()]
        if not found:
            skipped.append(feature.id())
        elif len(usable) < len(found):
            broken.append(feature.id())
        attributes = feature.attributes() if usable else []
        row = tuple(_plain(attributes[place]) for place in places.values()) if usable else ()
        parts.extend(usable)
        ids.extend([feature.id()] * len(usable))
        rows.extend([row] * len(usable))
    if skipped:
        monitor.warn(
            Sentence(
                "{n} features of “{layer}” have no line and are left out (feature ids {ids}).",
                n=len(skipped),
                layer=name,
                ids=named(skipped),
            )
        )
    if broken:
        monitor.warn(
            Sentence(
                "{n} features of “{layer}” have parts with fewer than two vertices or "
                "with coordinates that are no numbers or lie nowhere; these parts are left out "
                "(feature ids {ids}).",
                n=len(broken),
                layer=name,
                ids=named(broken),
            )
        )
    if not parts:
        raise InputError(
            "No feature of “{layer}” has a usable line. Check that the layer holds roads, and that "
            "its coordinate reference system is the one its coordinates are in.",
            layer=name,
        )
    lines = Polylines.from_list(parts)
    judge_system(name, crs, list(map(tuple, lines.first_xy.tolist())))
    low, high = lines.xy.min(axis=0), lines.xy.max(axis=0)
    source.read_within(QgsRectangle(*low.tolist(), *high.tolist()))
    columns = {wish: [row[k] for row in rows] for k, wish in enumerate(places)}
    return Lines(lines, np.array(ids, dtype=np.int64), columns, skipped + broken)


def line_parts(geometry: QgsGeometry) -> list[NDArray[np.float64]]:
    """Return the vertices of every line of a geometry, (k, 2) each."""
    shape: Optional[QgsAbstractGeometry] = geometry.constGet()
    if shape is None or shape.isEmpty():
        return []
    if QgsWkbTypes.isCurvedType(shape.wkbType()):
        shape = shape.segmentize()
    kind = QgsWkbTypes.flatType(shape.wkbType())
    size = 2 + QgsWkbTypes.hasZ(shape.wkbType()) + QgsWkbTypes.hasM(shape.wkbType())
    wkb = bytes(shape.asWkb())
    if kind == QgsWkbTypes.Type.LineString:
        return [_vertices(wkb, 5, size)[0]]
    if kind != QgsWkbTypes.Type.MultiLineString:
        return []
    parts = []
    offset = 9
    for _ in range(_COUNT.unpack_from(wkb, 5)[0]):
        xy, offset = _vertices(wkb, offset + 5, size)
        parts.append(xy)
    return parts


def _vertices(wkb: bytes, offset: int, size: int) -> tuple[NDArray[np.float64], int]:
    """Read the vertices counted at `offset`; return them and where they end."""
    count = _COUNT.unpack_from(wkb, offset)[0]
    begin = offset + _COUNT.size
    values = np.frombuffer(wkb, dtype="<f8", offset=begin, count=count * size)
    return values.reshape(-1, size)[:, :2], begin + values.nbytes


def _plain(value: object) -> object:
    """Return a number or a text; several values, as in a list, are joined by semicolons."""
    if value is None or value == NULL:
        return None
    if isinstance(value, (list, tuple, set)):
        return ";".join(str(_plain(one)) for one in value if one is not None and one != NULL)
    return value if isinstance(value, (str, int, float)) else str(value)
