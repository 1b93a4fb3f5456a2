"""Areas with codes, such as municipalities, and what is joined to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsGeometryEngine,
    QgsPoint,
    QgsPointXY,
    QgsProcessingContext,
    QgsRectangle,
    QgsSpatialIndex,
)

from ..engine.clusters.flows import code_text, in_order
from ..engine.messages import SILENT, InputError, Monitor, Sentence, named
from .attributes import field_index, values
from .reading import Need, Source

# Parts of a large union, so that a run can be cancelled in between.
UNITED_AT_ONCE = 24


@dataclass
class Areas:
    """The features of a layer of areas and their codes.

    Attributes
    ----------
    features
        In the order of the layer.
    codes
        Of every feature, as text; "" where it has none.
    names
        Name of every feature, its code where it has none.
    repeated
        Codes that several features share.
    """

    features: list[QgsFeature]
    codes: list[str]
    names: list[str]
    repeated: list[str]

    @property
    def name_of(self) -> dict[str, str]:
        """Names by code; of several features of a code the first."""
        return dict(zip(reversed(self.codes), reversed(self.names)))


def read_areas(
    source: Source,
    code_field: str,
    name_field: str = "",
    monitor: Monitor = SILENT,
) -> Areas:
    """Read areas; several features of one code are one area.

    Features without a code are named in a warning and kept, without one; so are those
    without a usable geometry. Raises `InputError` where the layer is empty, holds no areas,
    or no feature has a code.
    """
    layer = source.sourceName()
    code_index = field_index(source.fields(), code_field, layer)
    name_index = field_index(source.fields(), name_field, layer) if name_field else code_index
    # Areas are joined by their codes, with or without a system.
    read = source.places(Need.POLYGON, monitor, crs=False, some=False)
    features = []
    for feature, geometry in read:
        if geometry.isNull():
            feature.clearGeometry()
        features.append(feature)
    read.finish(keep_none=True)
    if not features:
        raise InputError(
            "The layer “{layer}” has no areas. Choose a layer with at least one, or clear its "
            "filter and selection.",
            layer=layer,
        )
    codes = [code_text(value) for value in values(features, code_index)]
    names = [code_text(value) for value in values(features, name_index)]
    nameless = [feature.id() for feature, code in zip(features, codes) if not code]
    if len(nameless) == len(features):
        raise InputError(
            "No area of “{layer}” has a code in the field {field}. Choose the field that holds "
            "the codes of the areas.",
            layer=layer,
            field=code_field,
        )
    if nameless:
        monitor.warn(
            Sentence(
                "{n} areas of “{layer}” have no code and belong to nothing: features {ids}.",
                n=len(nameless),
                layer=layer,
                ids=named(nameless),
            )
        )
    counts = Counter(code for code in codes if code)
    repeated = [code for code, count in counts.items() if count > 1]
    if repeated:
        monitor.warn(
            Sentence(
                "{n} codes of “{layer}” stand for several features, which are taken as one "
                "area each: {codes}.",
                n=len(repeated),
                layer=layer,
                codes=named(repeated),
            )
        )
    names = [name or code for name, code in zip(names, codes)]
    return Areas(features, codes, names, repeated)


def table_columns(
    source: Source, fields: Sequence[str], monitor: Monitor = SILENT
) -> tuple[list[int], list[list[object]]]:
    """Read fields of a table: the ids of its rows, and the values of each field."""
    indexes = [field_index(source.fields(), name, source.sourceName()) for name in fields]
    rows = list(source.rows(monitor, indexes, every=1024))
    return [row.id() for row in rows], [values(rows, index) for index in indexes]


def codes_at(
    areas: Areas,
    areas_crs: QgsCoordinateReferenceSystem,
    xy: NDArray[np.float64],
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
    monitor: Monitor = SILENT,
) -> list[str]:
    """Return the code of the area that holds each point (k, 2) in `crs`; "" for none.

    Where areas overlap, the one that comes first by its code is taken.
    """
    transform = QgsCoordinateTransform(crs, areas_crs, context.transformContext())
    place = {code: number for number, code in enumerate(in_order(areas.codes))}
    order = sorted(range(len(areas.codes)), key=lambda row: place[areas.codes[row]])
    index = QgsSpatialIndex()
    engines: dict[int, QgsGeometryEngine] = {}
    for number, row in enumerate(order):
        if areas.codes[row] and areas.features[row].hasGeometry():
            index.addFeature(number, areas.features[row].geometry().boundingBox())
    found = []
    for number, (x, y) in enumerate(xy.tolist()):
        if number % 256 == 0:
            monitor.step(number / len(xy))
        try:
            point = transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            found.append("")
            continue
        code = ""
        for candidate in sorted(index.intersects(QgsRectangle(point, point))):
            feature = areas.features[order[candidate]]
            if candidate not in engines:
                # One that crosses itself holds places, too.
                shape = united([feature.geometry()])
                engine = QgsGeometry.createGeometryEngine(shape.constGet())
                engine.prepareGeometry()
                engines[candidate] = engine
            if engines[candidate].intersects(QgsPoint(point)):
                code = areas.codes[order[candidate]]
                break
        found.append(code)
    return found


def united(geometries: Sequence[QgsGeometry], monitor: Monitor = SILENT) -> QgsGeometry:
    """Dissolve areas into one multipolygon; invalid ones are made valid first."""
    parts = [g if g.isGeosValid() else g.makeValid() for g in geometries if not g.isEmpty()]
    while len(parts) > 1:
        merged = []
        for begin in range(0, len(parts), UNITED_AT_ONCE):
            monitor.check()
            merged.append(QgsGeometry.unaryUnion(parts[begin : begin + UNITED_AT_ONCE]))
        parts = merged
    whole = QgsGeometry(parts[0]) if parts else QgsGeometry()
    whole.convertToMultiType()
    return whole
