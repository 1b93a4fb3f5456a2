"""The layers of clusters: firms by cluster, extents, sheds; and what the log says of them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsDistanceArea, QgsField, QgsFields, QgsWkbTypes

from ...erik_clusters_plugin.engine.catchments.catchments import Catchment
from ...erik_clusters_plugin.engine.clusters.families import RankedClusters
from ...erik_clusters_plugin.engine.clusters.meeting_time import Cluster
from ...erik_clusters_plugin.engine.messages import Number
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.cluster_styles import CORE, FRINGE, NONE
from ...erik_clusters_plugin.layers.geometry import wkb_geometry
from ...erik_clusters_plugin.layers.text import tr
from ..firms.reader import NamedFirms
from ..job import Job
from ..travel_parameters import Travel

# Clusters that have a sentence of their own in the log.
TOLD = 20


def with_id(declared: Iterable[tuple[str, str]], firms: NamedFirms) -> list[QgsField]:
    """Make the fields of an output; ids have the type of those of the firms."""
    made = []
    for field in fields.as_fields(declared):
        if field.name() in ("cluster_id", "medoid_id"):
            copy = QgsField(firms.id_field)
            copy.setName(field.name())
            field = copy
        made.append(QgsField(field))
    return made


def as_qgs_fields(made: Iterable[QgsField]) -> QgsFields:
    """Put fields together."""
    result = QgsFields()
    for field in made:
        result.append(field)
    return result


def write_firms(job: Job, firms: NamedFirms, found: RankedClusters) -> None:
    """Write all firms with what they are to the clusters."""
    points = firms.points
    whole = fields.appended(points.fields, fields.CLUSTER_FIRMS)
    ours = with_id(fields.CLUSTER_FIRMS, firms)
    source_fields = [whole.at(index) for index in range(points.fields.count())]
    sink = job.sink(
        "OUTPUT", as_qgs_fields([*source_fields, *ours]), firms.geometry_type, points.source_crs
    )
    core = found.role_of_core()
    for feature, geometry, firm in firms.as_in_layer():
        number = int(found.cluster[firm])
        role = NONE if number < 0 else CORE if core[firm] else FRINGE
        cluster_id = None if number < 0 else firms.ids[found.clusters[number].medoid]
        result = [
            cluster_id,
            role,
            *(float(c[firm]) for c in (found.minutes_to_medoid, found.membership)),
        ]
        sink.add(geometry, [*feature.attributes(), *result])
    for feature in points.without_place:
        sink.add(None, [*feature.attributes(), None, NONE, None, None])


def write_extents(
    job: Job,
    travel: Travel,
    firms: NamedFirms,
    jobs: NDArray[np.float64] | None,
    found: RankedClusters,
    areas: dict[int, Catchment],
) -> None:
    """Write a row for every cluster, with the area around its core."""
    made = as_qgs_fields(with_id(fields.CLUSTER_EXTENTS, firms))
    sink = job.sink("EXTENTS", made, QgsWkbTypes.Type.MultiPolygon, travel.crs)
    measure = _measure(job, travel)
    for number, one in enumerate(found.clusters):
        area = wkb_geometry(areas[number].area) if number in areas else None
        medoid = firms.ids[one.medoid]
        sink.add(
            area,
            [
                medoid,
                number + 1,
                found.family[number] or None,
                len(one.core),
                len(one.fringe),
                sum_of(jobs, one.core),
                one.spread.greatest,
                one.spread.median,
                medoid,
                None if area is None else measure.measureArea(area) / 1e6,
            ],
        )


def write_sheds(
    job: Job, travel: Travel, firms: NamedFirms, found: RankedClusters, areas: dict[int, Catchment]
) -> None:
    """Write the shed of every cluster, and warn of those at the edge of the road data."""
    made = as_qgs_fields(with_id(fields.CLUSTER_SHEDS, firms))
    sink = job.sink("SHEDS", made, QgsWkbTypes.Type.MultiPolygon, travel.crs)
    measure = _measure(job, travel)
    for number, shed in sorted(areas.items()):
        one, area = found.clusters[number], wkb_geometry(shed.area)
        sink.add(
            area,
            [
                firms.ids[one.medoid],
                number + 1,
                found.family[number] or None,
                len(one.core),
                shed.minutes,
                measure.measureArea(area) / 1e6,
                shed.road_km,
                shed.clipped,
            ],
        )
    clipped = [number + 1 for number, shed in sorted(areas.items()) if shed.clipped]
    if clipped:
        job.warn(
            tr(
                "The sheds of {n} clusters touch the edge of the road data and may be larger "
                "in truth. Use a larger road extract to be sure.",
                n=len(clipped),
            )
        )


def _measure(job: Job, travel: Travel) -> QgsDistanceArea:
    measure = QgsDistanceArea()
    measure.setSourceCrs(travel.crs, job.context.transformContext())
    measure.setEllipsoid("WGS84")
    return measure


def sum_of(jobs: NDArray[np.float64] | None, firms: NDArray[np.int64]) -> float | None:
    """Jobs of some firms; None where none is known."""
    if jobs is None or np.isnan(jobs[firms]).all():
        return None
    return round(float(np.nansum(jobs[firms])), 6)


def tell(
    job: Job, firms: NamedFirms, jobs: NDArray[np.float64] | None, found: RankedClusters
) -> None:
    """Say in the log what was found."""
    core = sum(len(one.core) for one in found.clusters)
    fringe = sum(len(one.fringe) for one in found.clusters)
    total = len(firms) + len(firms.points.without_place)
    job.note(
        tr(
            "{clusters}: {core} in cores, {fringe} in fringes, {none} of {total} in none.",
            clusters=tr("{n} clusters", n=len(found.clusters)),
            core=tr("{n} firms", n=core),
            fringe=fringe,
            none=total - core - fringe,
            total=total,
        )
    )
    if not found.clusters:
        job.warn(
            tr(
                "No cluster was found. Nowhere are there so many firms or jobs within the near "
                "minutes: give a lower minimum or more minutes."
            )
        )
        return
    for number, one in enumerate(found.clusters[:TOLD]):
        job.say(_sentence(number, one, found.family[number], firms, sum_of(jobs, one.core)))
    greatest = max(one.spread.greatest for one in found.clusters)
    job.note(
        tr(
            "Measured anew: no two firms of any core are more than {minutes} minutes apart.",
            minutes=Number(greatest, 2),
        )
    )


def _sentence(number: int, one: Cluster, family: str, firms: NamedFirms, jobs: float | None) -> str:
    rank = str(number + 1)
    name = tr("Cluster {rank}", rank=rank)
    if family:
        name = tr("Cluster {rank} (sector {sector})", rank=rank, sector=family)
    size = tr("{n} firms", n=len(one.core))
    if jobs is not None:
        size = f"{size} ({tr('{n} jobs', n=jobs)})"
    return tr(
        "{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs up "
        "to {median} minutes apart; {fringe} more in the fringe.",
        name=name,
        size=size,
        id=str(firms.ids[one.medoid]),
        greatest=Number(one.spread.greatest, 1),
        median=Number(one.spread.median, 1),
        fringe=len(one.fringe),
    )
