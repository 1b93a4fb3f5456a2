"""The layers of consensus clusters: firms, zones, sensitivity; and what the log says of them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsDistanceArea, QgsGeometry, QgsWkbTypes

from ...erik_clusters_plugin.engine.catchments.catchments import Overlap, Request
from ...erik_clusters_plugin.engine.clusters.consensus import (
    CORE,
    FRINGE,
    NONE,
    TRANSITION,
    Consensus,
)
from ...erik_clusters_plugin.engine.clusters.extents import extents_of_groups
from ...erik_clusters_plugin.engine.messages import Monitor
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.consensus import (
    ZONE_NAMES,
    RankedZones,
    Sensitivity,
    finding,
    percent,
)
from ...erik_clusters_plugin.layers.geometry import wkb_geometry
from ...erik_clusters_plugin.layers.text import tr
from ..firms.reader import NamedFirms
from ..job import Job
from ..travel_parameters import Travel
from .cluster_layers import as_qgs_fields, sum_of, with_id

# Clusters that have a sentence of their own in the log.
TOLD = 20
ZONES = (CORE, TRANSITION, FRINGE)
ZONE_CELL_M = 25.0

# Area of a zone by cluster and zone; those without land are absent.
Areas = dict[tuple[int, int], QgsGeometry]


def zone_areas(
    job: Job, travel: Travel, firms: NamedFirms, ranked: RankedZones, minutes: float, part: Monitor
) -> Areas:
    """Return the area around the firms of each zone, less that of the surer zones.

    `minutes` around each firm belong to it.
    """
    walk = travel.walk_speed_kmh, travel.walk_limit_m
    request = Request((minutes,), Overlap.MERGED, ZONE_CELL_M, *walk)
    wanted, groups, places = [], [], []
    for cluster in ranked.clusters:
        inside = np.zeros(0, dtype=np.int64)
        for zone in ZONES:
            more = ranked.firms(cluster, zone)
            inside = np.concatenate([inside, more])
            if len(more):
                wanted.append((cluster, zone))
                groups.append(firms.access.take(np.sort(inside)))
                places.append(firms.xy[np.sort(inside)])
    if not groups:
        return {}
    whole = {}
    for number, extent in extents_of_groups(travel.graph, groups, places, request, part):
        whole[wanted[number]] = wkb_geometry(extent.area)
    areas: Areas = {}
    for cluster, zone in wanted:
        area = whole.get((cluster, zone))
        for other in ZONES:
            part.check()
            if other > zone and (cluster, other) in whole and area is not None:
                area = _less(area, whole[cluster, other])
        if area is not None and not area.isEmpty():
            areas[cluster, zone] = area
    return areas


def _less(area: QgsGeometry, other: QgsGeometry) -> QgsGeometry:
    """Take one area out of another; what is smaller than a cell is rounding."""
    left = area.difference(other)
    parts = [
        piece
        for piece in left.asGeometryCollection()
        if piece.type() == QgsWkbTypes.GeometryType.PolygonGeometry
        and piece.area() > ZONE_CELL_M**2
    ]
    return QgsGeometry.collectGeometry(parts) if parts else QgsGeometry()


def write_firms(job: Job, firms: NamedFirms, ranked: RankedZones) -> None:
    """Write all firms with their zone and how sure it is."""
    points, found = firms.points, ranked.found
    whole = fields.appended(points.fields, fields.CONSENSUS_FIRMS)
    source_fields = [whole.at(index) for index in range(points.fields.count())]
    sink = job.sink(
        "OUTPUT",
        as_qgs_fields([*source_fields, *with_id(fields.CONSENSUS_FIRMS, firms)]),
        firms.geometry_type,
        points.source_crs,
    )
    for feature, geometry, firm in firms.as_in_layer():
        cluster = int(found.cluster[firm])
        result = [
            None if cluster < 0 else firms.ids[ranked.heart[cluster]],
            ZONE_NAMES[int(found.zone[firm])],
            float(found.certainty[firm]),
            float(found.in_any[firm]),
        ]
        sink.add(geometry, [*feature.attributes(), *result])
    for feature in points.without_place:
        sink.add(None, [*feature.attributes(), None, ZONE_NAMES[NONE], None, None])


def write_zones(
    job: Job,
    travel: Travel,
    firms: NamedFirms,
    jobs: NDArray[np.float64] | None,
    ranked: RankedZones,
    areas: Areas,
) -> None:
    """Write a polygon for each zone of each cluster."""
    made = as_qgs_fields(with_id(fields.CONSENSUS_ZONES, firms))
    sink = job.sink("ZONES", made, QgsWkbTypes.Type.MultiPolygon, travel.crs)
    measure = QgsDistanceArea()
    measure.setSourceCrs(travel.crs, job.context.transformContext())
    measure.setEllipsoid("WGS84")
    for rank, cluster, zone, inside in _zones(ranked):
        area = areas.get((cluster, zone))
        if area is not None:
            area.convertToMultiType()
        sink.add(
            area,
            [
                firms.ids[ranked.heart[cluster]],
                rank,
                ZONE_NAMES[zone],
                len(inside),
                sum_of(jobs, inside),
                float(ranked.found.certainty[inside].mean()),
                0.0 if area is None else measure.measureArea(area) / 1e6,
            ],
        )


def _zones(ranked: RankedZones) -> Iterator[tuple[int, int, int, NDArray[np.int64]]]:
    """Yield rank, cluster, zone and firms of every zone that has any."""
    for rank, cluster in enumerate(ranked.clusters, start=1):
        for zone in ZONES:
            inside = ranked.firms(cluster, zone)
            if len(inside):
                yield rank, cluster, zone, inside


def write_sensitivity(job: Job, found: Sensitivity) -> None:
    """Write a row for each setting that was changed."""
    declared = fields.as_fields(fields.SENSITIVITY)
    sink = job.sink("SENSITIVITY", declared, QgsWkbTypes.Type.NoGeometry)
    for row in found.rows():
        sink.add(None, row)


def tell(job: Job, firms: NamedFirms, ranked: RankedZones, sensitivity: Sensitivity) -> None:
    """Say in the log what was found."""
    found = ranked.found
    count = {zone: int(np.count_nonzero(found.zone == zone)) for zone in ZONES}
    total = len(firms) + len(firms.points.without_place)
    job.note(
        tr(
            "{clusters}: {core} in cores, {transition} in transition zones, {fringe} in fringes, "
            "{none} of {total} in none.",
            clusters=tr("{n} consensus clusters", n=found.count),
            core=tr("{n} firms", n=count[CORE]),
            transition=count[TRANSITION],
            fringe=count[FRINGE],
            none=total - sum(count.values()),
            total=total,
        )
    )
    if not found.count:
        job.warn(
            tr(
                "No cluster is found in most of the runs. Give a lower minimum or more minutes, "
                "or look at each method by itself."
            )
        )
        return
    for rank, cluster in enumerate(ranked.clusters[:TOLD], start=1):
        job.say(_sentence(rank, cluster, firms, ranked))
    job.note(finding(sensitivity))


def _sentence(rank: int, cluster: int, firms: NamedFirms, ranked: RankedZones) -> str:
    found: Consensus = ranked.found
    members = np.flatnonzero((found.cluster == cluster) & found.member)
    return tr(
        "Cluster {rank}, around firm {id}: {n} core firms, {transition} in transition, {fringe} "
        "in the fringe; its firms are together in {share} of the runs on average.",
        rank=str(rank),
        id=str(firms.ids[ranked.heart[cluster]]),
        n=len(ranked.firms(cluster, CORE)),
        transition=len(ranked.firms(cluster, TRANSITION)),
        fringe=len(ranked.firms(cluster, FRINGE)),
        share=percent(float(found.certainty[members].mean())),
    )
