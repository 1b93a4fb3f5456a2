"""The one door through which the features of every layer are read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.messages import SILENT, InputError, Monitor, Sentence, named

Check = QgsFeatureRequest.InvalidGeometryCheck
_KIND = QgsWkbTypes.GeometryType

# Farther from the origin than the Earth is round lies no place of any system; the
# numbers of zones, which some systems put before their eastings, are within.
FARTHEST_M = 1.0e8
# Longitudes may be counted from 0 to 360, too.
_DEGREES = (360.0, 90.0)
_ROUNDING = 1e-6
# How many places are looked at to judge whether a layer lies where its system is used.
_JUDGED = 500
_MOST = 0.9
# Providers of which a second look at the number of features is cheap and exact.
_COUNTED = frozenset({"ogr", "spatialite", "postgres", "delimitedtext"})


class Need(Enum):
    """What the geometry of a feature must be to be of use."""

    ANY = "what its layer holds"
    POINT = "point"
    LINE = "line"
    POLYGON = "polygon"
    COLLECTION = "an area, a line or a point"


_WANTED: dict[Need, tuple[Any, ...]] = {
    Need.POINT: (_KIND.PointGeometry,),
    Need.LINE: (_KIND.LineGeometry,),
    Need.POLYGON: (_KIND.PolygonGeometry,),
    Need.COLLECTION: (_KIND.PolygonGeometry, _KIND.LineGeometry, _KIND.PointGeometry),
}


class Source:
    """The features of a layer, as a run was given them: all, selected ones, or filtered.

    QGIS throws out of its iterator where a geometry is invalid and the settings of
    Processing say stop. In a thread that ends the program, so QGIS's check is skipped
    for every request and made here.

    Parameters
    ----------
    source
        What Processing opened.
    check
        What to do about invalid geometries; by default what the context says.
    selected_only
        Whether only selected features were asked for.
    layer
        The layer, where it is known: tells whether it could be read to its end.
    """

    def __init__(
        self,
        source: QgsProcessingFeatureSource,
        context: QgsProcessingContext,
        check: Optional[Check] = None,
        selected_only: bool = False,
        layer: Optional[QgsVectorLayer] = None,
        part: bool = False,
    ) -> None:
        self._source = source
        self._context = context
        self.check = context.invalidGeometryCheck() if check is None else check
        self._selected_only = selected_only
        self._layer = layer
        self._part = part or selected_only
        self._box: Optional[QgsRectangle] = None
        self._box_only = False

    # -- what is known of the layer ----------------------------------------------------

    def sourceName(self) -> str:
        return str(self._source.sourceName())

    def fields(self) -> QgsFields:
        return self._source.fields()

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        return self._source.sourceCrs()

    def wkbType(self) -> QgsWkbTypes.Type:
        return self._source.wkbType()

    def featureCount(self) -> int:
        return int(self._source.featureCount())

    def sourceExtent(self) -> QgsRectangle:
        """Return the extent of the layer; where that is absurd, of what was read of it."""
        try:
            extent = self._source.sourceExtent()
        except Exception as error:
            # What QGIS throws where FlatGeobuf holds infinite coordinates has no name.
            if str(error) != "unknown":
                raise
            extent = QgsRectangle()
        if self._box is None:
            return extent
        fits = plausible_box(extent, self.sourceCrs()) and not self._box_only
        return extent if fits else self._box

    def read_within(self, box: QgsRectangle, only: bool = False) -> None:
        """Keep the extent of what could be used; `only` where the layer's own misleads."""
        self._box = box
        self._box_only = only

    # -- what must be so before reading --------------------------------------------------

    def require_features(self) -> None:
        """Raise `InputError` where there is nothing to read."""
        self.require_selected()
        if self.featureCount() != 0:
            return
        raise InputError(
            "The layer “{layer}” has no features. Choose a layer with at least one, or clear "
            "its filter and selection.",
            layer=self.sourceName(),
        )

    def require_selected(self) -> None:
        """Raise `InputError` where only selected features were asked for and none is."""
        if self._selected_only and self.featureCount() == 0:
            raise InputError(
                "No feature of “{layer}” is selected, but “Selected features only” is ticked "
                "for it. Select features, or untick it.",
                layer=self.sourceName(),
            )

    def require_geometry(self, need: Need = Need.ANY) -> None:
        """Raise `InputError` where the layer is a table without places."""
        if self.wkbType() != QgsWkbTypes.Type.NoGeometry:
            return
        if need is Need.ANY:
            raise InputError(
                "“{layer}” is a table and has no points. If it has columns with coordinates, "
                "make points of them with “Create points layer from table” or Layer > Add "
                "Layer > Add Delimited Text Layer, and choose the result.",
                layer=self.sourceName(),
            )
        raise InputError(
            "“{layer}” is a table and has no geometry. If it has a column with WKT, open it with "
            "Layer > Add Layer > Add Delimited Text Layer; else choose the layer that its lines "
            "or areas are in.",
            layer=self.sourceName(),
        )

    def require_crs(self) -> None:
        """Raise `InputError` where the layer has no coordinate reference system."""
        if not is_known(self.sourceCrs()):
            raise InputError(
                "The layer “{layer}” has no coordinate reference system. Set one in the layer's "
                "properties (Source) and try again.",
                layer=self.sourceName(),
            )

    # -- reading -------------------------------------------------------------------------

    def rows(
        self,
        monitor: Monitor = SILENT,
        fields: Optional[Sequence[int]] = None,
        geometry: bool = False,
        every: int = 256,
    ) -> Iterator[QgsFeature]:
        """Yield every feature as it is, without any check of its geometry.

        Raises `InputError` where the layer cannot be read to its end.
        """
        request = QgsFeatureRequest()
        if not geometry:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        if fields is not None:
            request.setSubsetOfAttributes(sorted(set(fields)))
        total = self.featureCount()
        features = self._source.getFeatures(
            request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        )
        seen = 0
        for feature in features:
            if seen % every == 0:
                monitor.step(seen / max(total, 1))
            seen += 1
            yield feature
        self.require_whole(seen, total)

    def places(
        self,
        need: Need = Need.ANY,
        monitor: Monitor = SILENT,
        fields: Optional[Sequence[int]] = None,
        crs: bool = True,
        some: bool = True,
    ) -> Places:
        """Read features with geometries that can be used; see `Places`.

        Raises `InputError` where the layer has no geometry; no features, where `some` are
        needed or only selected ones were asked for; no system, where one is needed (`crs`).
        """
        self.require_geometry(need)
        self.require_selected()
        if some:
            self.require_features()
        if crs:
            self.require_crs()
        return Places(self, need, monitor, fields)

    def transform_to(self, target: QgsCoordinateReferenceSystem) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(self.sourceCrs(), target, self._context.transformContext())

    def require_whole(self, seen: int, total: int) -> None:
        """Raise `InputError` where fewer features came than the layer has."""
        layer = self._layer
        if seen >= total or total < 0 or layer is None:
            return
        provider = layer.dataProvider()
        file = _file_of(layer)
        if provider is None or not provider.isValid() or (file is not None and not file.exists()):
            raise InputError(
                "The layer “{layer}” went away while it was read: {seen} of {n} features "
                "came. Check that its file or database is still there, and run again.",
                layer=self.sourceName(),
                seen=seen,
                n=total,
            )
        if self._part or layer.isEditable() or layer.providerType() not in _COUNTED:
            return
        if "estimatedmetadata=true" in layer.source():
            return
        fresh = QgsVectorLayer(layer.source(), layer.name(), layer.providerType())
        if not fresh.isValid() or fresh.featureCount() > seen:
            raise InputError(
                "The layer “{layer}” could be read only in part: {seen} of {n} features "
                "came. Its file may be damaged; save it anew from its origin and choose that.",
                layer=self.sourceName(),
                seen=seen,
                n=total,
            )


class Places:
    """The features of a source with their geometries, and which had to be left out.

    Iterating yields each feature and its geometry in the layer's own system: of the kind
    that is needed, finite, within what the system can describe, and valid; a null geometry
    where there is none. Whoever reads calls `finish` afterwards, which names what was left
    out and why.
    """

    def __init__(
        self,
        source: Source,
        need: Need,
        monitor: Monitor,
        fields: Optional[Sequence[int]],
    ) -> None:
        self._source = source
        self._need = need
        self._monitor = monitor
        self._fields = fields
        self._check = source.check
        self._crs = source.sourceCrs()
        self._limit = coordinate_limits(self._crs)
        # Results have the kind of the layer, and no room for features of another.
        self._wanted = _WANTED.get(need) or _WANTED[_need_of(source.wkbType())]
        self._without: list[int] = []
        self._nowhere: list[int] = []
        self._invalid: list[int] = []
        self._other: list[int] = []
        self._usable = 0
        self._centres: list[tuple[float, float]] = []
        self._box = QgsRectangle()
        self._box.setMinimal()

    def __iter__(self) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        for feature in self._source.rows(self._monitor, self._fields, geometry=True):
            geometry = self._settled(feature)
            if not geometry.isNull():
                self._usable += 1
            yield feature, geometry

    def lose(self, feature: QgsFeature) -> None:
        """Count a feature out whose geometry turned out to be of no use."""
        self._usable -= 1
        self._without.append(feature.id())

    def finish(self, keep_none: bool = False) -> None:
        """Name what was left out.

        Raises `InputError` where nothing can be used (unless `keep_none`), and where the
        coordinates are evidently not those of the layer's system.
        """
        layer = self._source.sourceName()
        judge_system(layer, self._crs, self._centres)
        self._source.read_within(self._box)
        self._tell()
        if not self._usable and not keep_none:
            raise InputError(
                "No feature of “{layer}” has a usable geometry. Check that it holds points, and "
                "that its coordinate reference system, {crs}, is the right one.",
                layer=layer,
                crs=self._crs.authid() or self._crs.description(),
            )

    def _tell(self) -> None:
        layer, warn = self._source.sourceName(), self._monitor.warn
        if self._without:
            warn(
                Sentence(
                    "{n} features of “{layer}” have no usable geometry and are left out: {ids}.",
                    n=len(self._without),
                    layer=layer,
                    ids=named(self._without),
                )
            )
        if self._nowhere:
            warn(
                Sentence(
                    "{n} features of “{layer}” have coordinates that are no numbers or lie "
                    "nowhere in {crs}, and no usable geometry; they are left out: {ids}.",
                    n=len(self._nowhere),
                    layer=layer,
                    crs=self._crs.authid() or self._crs.description(),
                    ids=named(self._nowhere),
                )
            )
        if self._invalid:
            warn(
                Sentence(
                    "{n} features of “{layer}” have an invalid geometry and are left out, as "
                    "the settings of Processing say: {ids}.",
                    n=len(self._invalid),
                    layer=layer,
                    ids=named(self._invalid),
                )
            )
        if self._other:
            warn(
                Sentence(
                    "{n} features of “{layer}” are left out, because they have no {kind}: {ids}.",
                    n=len(self._other),
                    layer=layer,
                    kind=_words(self._wanted[0]),
                    ids=named(self._other),
                )
            )

    def _settled(self, feature: QgsFeature) -> QgsGeometry:
        """Return the geometry of a feature as it can be used, null where it cannot."""
        nothing = QgsGeometry()
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            self._without.append(feature.id())
            return nothing
        box = finite_box(geometry)
        if box is None:
            self._nowhere.append(feature.id())
            return nothing
        centre = box.center()
        self._centres.append((centre.x(), centre.y()))
        if not within(box, self._limit):
            self._nowhere.append(feature.id())
            return nothing
        whole, geometry = geometry, of_kind(geometry, self._wanted)
        if geometry.isNull():
            self._other.append(feature.id())
            return nothing
        if geometry.wkbType() != whole.wkbType():
            # Results can hold the parts of the kind of their layer only.
            feature.setGeometry(geometry)
        if geometry.type() != _KIND.PointGeometry and not geometry.isGeosValid():
            geometry = self._mended(feature, geometry)
            if geometry.isNull():
                return nothing
        self._box.combineExtentWith(box)
        return geometry

    def _mended(self, feature: QgsFeature, geometry: QgsGeometry) -> QgsGeometry:
        if self._check == Check.GeometryAbortOnInvalid:
            raise InputError(
                "Feature {id} of “{layer}” has an invalid geometry. Repair it with “Fix "
                "geometries”, or let Processing skip such features (Settings > Options > "
                "Processing > General > Invalid features filtering).",
                id=str(feature.id()),
                layer=self._source.sourceName(),
            )
        if self._check == Check.GeometrySkipInvalid:
            self._invalid.append(feature.id())
            return QgsGeometry()
        kind = geometry.type()
        if kind != _KIND.PolygonGeometry:
            # A line that crosses itself is valid; others have no length to speak of.
            return geometry
        mended = of_kind(geometry.makeValid(), _WANTED[Need.POLYGON])
        if mended.isNull() or mended.isEmpty():
            self._without.append(feature.id())
            return QgsGeometry()
        return mended


def as_source(source: QgsProcessingFeatureSource | Source, context: QgsProcessingContext) -> Source:
    """Return a source of Processing as one that is read through this door."""
    return source if isinstance(source, Source) else Source(source, context)


def layer_features(layer: QgsVectorLayer) -> Iterator[QgsFeature]:
    """Yield the features of a layer that a run has made."""
    yield from layer.getFeatures(QgsFeatureRequest().setInvalidGeometryCheck(Check.GeometryNoCheck))


def _need_of(kind: QgsWkbTypes.Type) -> Need:
    of_layer = {
        _KIND.PointGeometry: Need.POINT,
        _KIND.LineGeometry: Need.LINE,
        _KIND.PolygonGeometry: Need.POLYGON,
    }
    return of_layer.get(QgsWkbTypes.geometryType(kind), Need.COLLECTION)


def _words(kind: Any) -> Sentence:
    if kind == _KIND.LineGeometry:
        return Sentence("line")
    return Sentence("area") if kind == _KIND.PolygonGeometry else Sentence("point")


def of_kind(geometry: QgsGeometry, wanted: Sequence[Any]) -> QgsGeometry:
    """Return the parts of a geometry that are of a kind of use, null where there are none.

    Of a collection those of the kind that is `wanted` first count.
    """
    if geometry.isNull():
        return geometry
    if geometry.type() in wanted:
        return geometry
    flat = QgsWkbTypes.flatType(geometry.wkbType())
    if flat != QgsWkbTypes.Type.GeometryCollection:
        return QgsGeometry()
    for one in wanted:
        parts = QgsGeometry(geometry)
        if parts.convertGeometryCollectionToSubclass(one) and not parts.isEmpty():
            return parts
    return QgsGeometry()


def finite_box(geometry: QgsGeometry) -> Optional[QgsRectangle]:
    """Return the box around a geometry; None where a coordinate is no finite number."""
    if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.Point:
        x, y = geometry.constGet().x(), geometry.constGet().y()
        return QgsRectangle(x, y, x, y) if math.isfinite(x) and math.isfinite(y) else None
    for part in geometry.constParts():
        # Sums carry on what is no number, and what is too great to be squared.
        kind = QgsWkbTypes.geometryType(part.wkbType())
        if kind == _KIND.PointGeometry:
            measure = part.x() + part.y()
        elif kind == _KIND.PolygonGeometry:
            measure = part.perimeter()
        else:
            measure = part.length()
        if not math.isfinite(measure):
            return None
    box = geometry.boundingBox()
    sides = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return box if all(math.isfinite(side) for side in sides) else None


def is_known(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a system is one in which places have coordinates; formats know “undefined” ones."""
    return bool(crs.isValid()) and not crs.description().lower().startswith("undefined")


def coordinate_limits(crs: QgsCoordinateReferenceSystem) -> tuple[float, float]:
    """Return how far from 0 the x and y of a place can be in a system, in its unit."""
    if crs.isGeographic():
        return (_DEGREES[0] + _ROUNDING, _DEGREES[1] + _ROUNDING)
    farthest = FARTHEST_M / metres_per_unit(crs)
    return farthest, farthest


def metres_per_unit(crs: QgsCoordinateReferenceSystem) -> float:
    """Return how long a unit of a system is, roughly; of degrees along the equator."""
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    factor = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres)
    return float(factor) if math.isfinite(factor) and factor > 0.0 else 1.0


def within(box: QgsRectangle, limit: tuple[float, float]) -> bool:
    """Whether a box lies within limits of its coordinates."""
    return (
        max(abs(box.xMinimum()), abs(box.xMaximum())) <= limit[0]
        and max(abs(box.yMinimum()), abs(box.yMaximum())) <= limit[1]
    )


def plausible_box(box: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether an extent is one of places in a system."""
    sides = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    if box.isNull() or not all(math.isfinite(side) for side in sides):
        return False
    return within(box, coordinate_limits(crs))


def judge_system(
    layer: str, crs: QgsCoordinateReferenceSystem, centres: Sequence[tuple[float, float]]
) -> None:
    """Raise `InputError` where coordinates (k) are evidently of another system.

    Namely, where most places lie outside of the area in which the system is used, and
    would lie inside if x and y were swapped, or if they were degrees.
    """
    area = crs.bounds()
    if len(set(centres[:_JUDGED])) < 2 or area.isNull() or area.isEmpty():
        return
    judged = centres[:: max(1, len(centres) // _JUDGED)]
    enough = _MOST * len(judged)
    to_degrees = QgsCoordinateTransform(
        crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProcessingContext().transformContext()
    )
    inside = sum(_lies_in(area, x, y, to_degrees) for x, y in judged)
    if inside >= len(judged) - enough:
        return
    told = {"layer": layer, "crs": crs.authid() or crs.description()}
    if not crs.isGeographic() and sum(area.contains(x, y) for x, y in judged) >= enough:
        raise InputError(
            "The coordinates of “{layer}” are degrees, but its coordinate reference system, "
            "{crs}, is not. Set the one that its coordinates are in, such as EPSG:4326, in the "
            "layer's properties (Source) and try again.",
            **told,
        )
    if sum(_lies_in(area, y, x, to_degrees) for x, y in judged) >= enough:
        raise InputError(
            "The coordinates of “{layer}” seem to be swapped: with x for y they would lie where "
            "{crs} is used. Swap them with “Swap X and Y coordinates” and choose the result.",
            **told,
        )


def _lies_in(area: QgsRectangle, x: float, y: float, to_degrees: QgsCoordinateTransform) -> bool:
    try:
        place = to_degrees.transform(x, y)
    except QgsCsException:
        return False
    return bool(area.contains(place))


def _file_of(layer: QgsVectorLayer) -> Optional[Path]:
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    return Path(path) if path and not path.startswith("/vsi") else None
