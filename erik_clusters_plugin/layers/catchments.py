"""Catchments as features of a layer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProcessingContext,
    QgsRectangle,
)

from ..engine.catchments.catchments import Catchment
from .geometry import wkb_geometry
from .points import Points

# Polygons of a run that are kept in memory; more wait in a temporary file.
IN_MEMORY = 64_000_000
SQUARE_M = 1000.0


@dataclass(frozen=True)
class _Row:
    """A catchment without its polygon, which is so many bytes long."""

    site: int | None
    minutes_from: float
    minutes: float
    area_km2: float
    road_km: float
    clipped: bool
    size: int


class CatchmentRows:
    """Collects catchments and yields their geometries and attributes; used in a `with`.

    Attributes are those of the site, then `fields.CATCHMENTS`. Areas are those on the
    ellipsoid, to a few parts in 100,000: the plane's, by the scale in the middle of the
    catchment. What a ring measures is what its band has more than the shorter one.
    """

    def __init__(
        self,
        sites: Points,
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
        rings: bool,
    ) -> None:
        self._sites = sites
        self._rings = rings
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(crs, context.transformContext())
        self._measure.setEllipsoid("WGS84")
        self._rows: list[_Row] = []
        self._polygons = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115
        self._shorter: tuple[Catchment, QgsGeometry, float] | None = None
        self.merged = False
        self.reached: set[int] = set()

    def __enter__(self) -> CatchmentRows:
        return self

    def __exit__(self, *error: object) -> None:
        self._polygons.close()

    def add(self, catchment: Catchment) -> None:
        """Take the next catchment; those of one site come shortest first."""
        whole = wkb_geometry(catchment.area)
        area = whole.area() * self._true_scale(whole) / 1e6
        minutes_from, polygon, shown_area, road_km = 0.0, catchment.area, area, catchment.road_km
        if self._rings:
            minutes_from = catchment.minutes_from
            if self._shorter is not None and self._shorter[0].site == catchment.site:
                inner, hole, inner_area = self._shorter
                ring = whole.difference(hole)
                ring.convertToMultiType()
                polygon = bytes(ring.asWkb())
                shown_area, road_km = area - inner_area, road_km - inner.road_km
            self._shorter = catchment, whole, area
        self._polygons.write(polygon)
        self._rows.append(
            _Row(
                catchment.site,
                minutes_from,
                catchment.minutes,
                shown_area,
                road_km,
                catchment.clipped,
                len(polygon),
            )
        )
        self.merged = catchment.site is None
        if catchment.site is not None:
            self.reached.add(catchment.site)

    def __iter__(self) -> Iterator[tuple[QgsGeometry, list[object]]]:
        self._polygons.seek(0)
        for row in self._rows:
            attributes: list[object] = [NULL] * self._sites.fields.count()
            site_id: object = None
            if row.site is not None:
                attributes = self._sites.features[row.site].attributes()
                site_id = int(self._sites.ids[row.site])
            yield (
                wkb_geometry(self._polygons.read(row.size)),
                [
                    *attributes,
                    site_id,
                    row.minutes_from,
                    row.minutes,
                    row.area_km2,
                    row.road_km,
                    row.clipped,
                ],
            )

    def _true_scale(self, polygon: QgsGeometry) -> float:
        """Area on the ellipsoid of a square in the middle of a polygon, by that in the plane."""
        square = QgsRectangle.fromCenterAndSize(polygon.boundingBox().center(), SQUARE_M, SQUARE_M)
        return float(self._measure.measureArea(QgsGeometry.fromRect(square))) / SQUARE_M**2

    def area_by_minutes(self) -> dict[float, list[float]]:
        """Areas in km² of all catchments of each band."""
        areas: dict[float, list[float]] = {}
        for row in self._rows:
            areas.setdefault(row.minutes, []).append(row.area_km2)
        return areas

    def clipped_sites(self) -> list[int]:
        """Ids of the sites whose catchments touch the edge of the road data."""
        rows = {row.site for row in self._rows if row.clipped and row.site is not None}
        return self._sites.ids[sorted(rows)].tolist()

    def any_clipped(self) -> bool:
        """Whether any catchment touches the edge of the road data."""
        return any(row.clipped for row in self._rows)
