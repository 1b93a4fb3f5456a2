"""Catchments as features of a layer."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsProcessingContext,
)

from ..engine.catchments.catchments import Catchment
from .geometry import wkb_geometry
from .points import Points


class CatchmentRows:
    """Collects catchments and yields their geometries and attributes.

    Attributes are those of the site, then `fields.CATCHMENTS`. Areas are measured on the
    ellipsoid. Memory: the polygons of a run.
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
        self._rows: list[tuple[Catchment, bytes, float]] = []
        self._shorter: tuple[int | None, QgsGeometry | None] = (None, None)
        self.merged = False
        self.reached: set[int] = set()

    def add(self, catchment: Catchment) -> None:
        """Take the next catchment; those of one site come shortest first."""
        whole = wkb_geometry(catchment.area)
        shown = whole
        site, shorter = self._shorter
        longer = catchment.minutes_from > 0 and shorter is not None and site == catchment.site
        if self._rings and longer:
            shown = whole.difference(shorter)
            shown.convertToMultiType()
        self._shorter = (catchment.site, whole)
        area = self._measure.measureArea(shown) / 1e6
        self._rows.append((catchment, bytes(shown.asWkb()), area))
        self.merged = catchment.site is None
        if catchment.site is not None:
            self.reached.add(catchment.site)

    def __iter__(self) -> Iterator[tuple[QgsGeometry, list[object]]]:
        road_km = self._road_km()
        for (catchment, wkb, area), km in zip(self._rows, road_km):
            if catchment.site is None:
                attributes = [NULL] * self._sites.fields.count()
                site_id: object = None
            else:
                attributes = self._sites.features[catchment.site].attributes()
                site_id = int(self._sites.ids[catchment.site])
            yield (
                wkb_geometry(wkb),
                [
                    *attributes,
                    site_id,
                    catchment.minutes_from if self._rings else 0.0,
                    catchment.minutes,
                    area,
                    km,
                    catchment.clipped,
                ],
            )

    def area_by_minutes(self) -> dict[float, list[float]]:
        """Areas in km² of all catchments of each band."""
        areas: dict[float, list[float]] = {}
        for catchment, _, area in self._rows:
            areas.setdefault(catchment.minutes, []).append(area)
        return areas

    def clipped_sites(self) -> list[int]:
        """Ids of the sites whose catchments touch the edge of the road data."""
        rows = {c.site for c, _, _ in self._rows if c.clipped and c.site is not None}
        return self._sites.ids[sorted(rows)].tolist()

    def any_clipped(self) -> bool:
        """Whether any catchment touches the edge of the road data."""
        return any(c.clipped for c, _, _ in self._rows)

    def _road_km(self) -> list[float]:
        lengths: list[float] = []
        before: Catchment | None = None
        for catchment, _, _ in self._rows:
            inner = 0.0
            if self._rings and before is not None and before.site == catchment.site:
                inner = before.road_km if catchment.minutes_from > 0 else 0.0
            lengths.append(catchment.road_km - inner)
            before = catchment
        return lengths
