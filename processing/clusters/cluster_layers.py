"""The layers of clusters: firms by cluster, extents, sheds; and what the log says of them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsDistanceArea, QgsField, QgsFields, QgsWkbTypes

from ...erik_clusters_plugin.engine.catchments.catchments import Catchment
from ...erik_clusters_plugin.engine.clusters.extents import Extent
from ...erik_clusters_plugin.engine.clusters.families import RankedClusters
from ...erik_clusters_plugin.engine.clusters.meeting_time import Cluster
from ...erik_clusters_plugin.engine.clusters.pair_times import BothWays
from ...erik_clusters_plugin.engine.clusters.spread import MOST_EXACT
from ...erik_clusters_plugin.engine.messages import Number, named
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.cluster_styles import CORE, EACH_WAY, FRINGE, NONE, ON_AVERAGE
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
    areas: dict[int, Extent],
    both_ways: BothWays,
) -> None:
    """Write a row for every cluster, with the area around its core, and say what is on foot."""
    made = as_qgs_fields(with_id(fields.CLUSTER_EXTENTS, firms))
    sink = job.sink("EXTENTS", made, QgsWkbTypes.Type.MultiPolygon, travel.crs)
    measure = _measure(job, travel)
    for number, one in enumerate(found.clusters):
        area = wkb_geometry(areas[number].area)
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
                one.spread.error,
                EACH_WAY if both_ways is BothWays.SLOWER else ON_AVERAGE,
                medoid,
                measure.measureArea(area) / 1e6,
            ],
        )
    on_foot = sum(extent.on_foot for extent in areas.values())
    if on_foot:
        job.note(
            tr(
                "{n} core firms are off the land that their roads reach in a third of the near "
                "minutes; the extents hold them with what is so near on foot.",
                n=on_foot,
            )
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
    without = [number + 1 for number in range(len(found.clusters)) if number not in areas]
    if without:
        job.warn(
            tr(
                "{n} clusters have no labour shed, because no land lies within the commute bound "
                "and the walking limit: {clusters}. Give a longer walk to the road.",
                n=len(without),
                clusters=named([str(rank) for rank in without]),
            )
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
    job: Job,
    firms: NamedFirms,
    jobs: NDArray[np.float64] | None,
    found: RankedClusters,
    both_ways: BothWays,
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
    widest = Number(greatest, 2)
    if both_ways is BothWays.SLOWER:
        words = tr(
            "Measured anew: no two firms of any core are more than {minutes} minutes apart, in "
            "neither direction.",
            minutes=widest,
        )
    else:
        words = tr(
            "Measured anew: no two firms of any core are more than {minutes} minutes apart, as "
            "the mean of there and back. One of the two ways can take longer.",
            minutes=widest,
        )
    job.note(words)
    estimated = sum(one.spread.error > 0.0 for one in found.clusters)
    if estimated:
        job.note(
            tr(
                "{n} cores have more than {most} places: their median minutes are estimates, "
                "and median_error says within how many minutes 95 of 100 of these are.",
                n=estimated,
                most=MOST_EXACT,
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
    greatest, median = Number(one.spread.greatest, 1), Number(one.spread.median, 1)
    if one.spread.error:
        return tr(
            "{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs "
            "up to about {median} (± {error}) minutes apart; {fringe} more in the fringe.",
            name=name,
            size=size,
            id=str(firms.ids[one.medoid]),
            greatest=greatest,
            median=median,
            error=Number(one.spread.error, 2),
            fringe=len(one.fringe),
        )
    return tr(
        "{name}: {size} in the core around firm {id}, at most {greatest} and half of the pairs up "
        "to {median} minutes apart; {fringe} more in the fringe.",
        name=name,
        size=size,
        id=str(firms.ids[one.medoid]),
        greatest=greatest,
        median=median,
        fringe=len(one.fringe),
    )
