"""Commuters estimated from residents, jobs and roads: the parameters and the work."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.catchments.accessibility import Decay, exponential, logistic
from ...erik_clusters_plugin.engine.catchments.matrix import Pairs, travel_time_pairs
from ...erik_clusters_plugin.engine.clusters.flows import CommuterFlows, in_order
from ...erik_clusters_plugin.engine.clusters.gravity import estimate_flows
from ...erik_clusters_plugin.engine.messages import InputError, Monitor, Sentence, named
from ...erik_clusters_plugin.engine.roads.access import AccessFinder, AccessPoints, at_positions
from ...erik_clusters_plugin.layers.areas import Areas
from ...erik_clusters_plugin.layers.attributes import field_index, numbers_not_negative, values
from ...erik_clusters_plugin.layers.points import Points, read_points
from ...erik_clusters_plugin.layers.reading import Source
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..job import Job
from ..travel_parameters import ROADS, Travel

LOGISTIC, EXPONENTIAL = 0, 1
FIELDS = ("RESIDENTS_FIELD", "JOBS_FIELD")
NUMBERS = ("MINUTES", "HALF_MINUTES", "SPREAD", "TAU")
WALK_KMH = 5.0


def add_estimate(algorithm: ErikAlgorithm, areas: str, advanced: bool = False) -> None:
    """Declare the fields that an estimate needs; `areas` is the parameter with the areas."""
    titles = (tr("Employed residents (for an estimate)"), tr("Jobs (for an estimate)"))
    for name, title in zip(FIELDS, titles):
        algorithm.add(
            QgsProcessingParameterField(
                name,
                title,
                parentLayerParameterName=areas,
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr("Field of the areas. Needed only where there is no table of commuters."),
            advanced,
        )


def add_estimate_numbers(algorithm: ErikAlgorithm) -> None:
    """Declare how people commute."""
    for name, title, default, about in (
        (
            "MINUTES",
            tr("Estimate: longest commute (minutes)"),
            60.0,
            tr("Nobody is assumed to commute for longer."),
        ),
        (
            "HALF_MINUTES",
            tr("Estimate, logistic: time that half accept (minutes)"),
            20.0,
            tr("t50 in 1 / (1 + e^((t − t50) / s))."),
        ),
        (
            "SPREAD",
            tr("Estimate, logistic: spread (minutes)"),
            5.0,
            tr("s: the greater, the more gradually acceptance falls."),
        ),
        (
            "TAU",
            tr("Estimate, exponential: decay time (minutes)"),
            15.0,
            tr("τ in e^(−t / τ)."),
        ),
    ):
        kind = QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(name, title, kind, defaultValue=default)
        algorithm.add(parameter, about, advanced=True)
    algorithm.add(
        QgsProcessingParameterEnum(
            "DECAY",
            tr("Estimate: willingness to commute"),
            [tr("Logistic"), tr("Exponential")],
            defaultValue=LOGISTIC,
        ),
        tr("How fewer people accept a journey the longer it is."),
        advanced=True,
    )


def estimate_problem(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Return what an estimate lacks, or nothing."""
    fields = [algorithm.parameterAsString(parameters, name, context) for name in FIELDS]
    try:
        roads = algorithm.parameterAsSource(parameters, ROADS, context)
    except QgsProcessingException as unread:
        return str(unread)
    if roads is None or not all(fields):
        return tr(
            "Give a table of commuters; or, to have them estimated, a road network and the "
            "fields with employed residents and jobs."
        )
    for name in NUMBERS:
        if algorithm.parameterAsDouble(parameters, name, context) <= 0.0:
            return tr(
                "“{parameter}” must be above 0. Write a number of minutes.",
                parameter=algorithm.parameterDefinition(name).description(),
            )
    return ""


@dataclass(frozen=True, eq=False)
class Commuting:
    """What an estimate of commuters starts from, whatever the traffic.

    Attributes
    ----------
    codes
        Of the n areas, in their order.
    residents, jobs
        Of each area, float64 (n,).
    area, access
        Points that stand for the areas: which one, and where they join the roads (p,).
    """

    codes: tuple[str, ...]
    residents: NDArray[np.float64]
    jobs: NDArray[np.float64]
    area: NDArray[np.int64]
    access: AccessPoints


def read_commuting(
    job: Job, areas: Areas, source: Source, travel: Travel, monitor: Monitor
) -> Commuting:
    """Read residents and jobs, and join the areas to the roads."""
    if areas.repeated:
        raise InputError(
            "Commuters cannot be estimated while several features share a code ({codes}). "
            "Dissolve them by their code first (Vector > Geoprocessing Tools > Dissolve).",
            codes=named(areas.repeated),
        )
    codes = in_order([code for code in areas.codes if code])
    place = {code: number for number, code in enumerate(codes)}
    residents, jobs = (_people(job, areas, source, name, place) for name in FIELDS)
    points = read_points(source, travel.crs, job.context, monitor.part(0.0, 0.5))
    code_of = {f.id(): code for f, code in zip(areas.features, areas.codes)}
    area = np.array([place.get(code_of[i], -1) for i in points.ids.tolist()], dtype=np.int64)
    access = _beside_roads(job, points, travel, monitor.part(0.5, 1.0))
    access = access.take(np.flatnonzero(area >= 0))
    return Commuting(codes, residents, jobs, area[area >= 0], access)


def estimated_flows(
    job: Job, areas: Areas, source: Source, travel: Travel, monitor: Monitor
) -> CommuterFlows:
    """Estimate commuters between areas, and note in every output that they are estimated."""
    commuting = read_commuting(job, areas, source, travel, monitor.part(0.0, 0.2))
    return flows_in(job, commuting, travel, monitor.part(0.2, 1.0))


def flows_in(job: Job, commuting: Commuting, travel: Travel, monitor: Monitor) -> CommuterFlows:
    """Estimate commuters by the travel times of one period, and note that they are estimated."""
    access, area = commuting.access, commuting.area
    found = list(
        travel_time_pairs(
            travel.graph,
            access,
            access,
            job.number("MINUTES"),
            same_points=True,
            monitor=monitor.part(0.0, 0.75),
        )
    )
    nothing = np.zeros(0, dtype=np.int64)
    pairs = Pairs(
        area[np.concatenate([nothing, *(p.origin for p in found)])],
        area[np.concatenate([nothing, *(p.target for p in found)])],
        np.concatenate([np.zeros(0), *(p.minutes for p in found)]),
    )
    made = estimate_flows(
        commuting.codes,
        commuting.residents,
        commuting.jobs,
        pairs,
        _decay(job),
        monitor.part(0.75, 1.0),
    )
    job.note(
        tr(
            "ESTIMATE: no commuters were counted. They are estimated from employed residents, "
            "jobs and travel times by a gravity rule ({decay}, up to {n} minutes); "
            "{share} % of the jobs could not be matched.",
            decay=_decay_words(job),
            n=job.number("MINUTES"),
            share=round(100.0 * made.jobs_missed, 2),
        )
    )
    return made.flows


def _people(
    job: Job,
    areas: Areas,
    source: Source,
    name: str,
    place: dict[str, int],
) -> NDArray[np.float64]:
    field = job.text(name)
    index = field_index(source.fields(), field, source.sourceName())
    numbers = numbers_not_negative(values(areas.features, index), field, job.note)
    people = np.zeros(len(place))
    unknown = []
    for code, number in zip(areas.codes, numbers.tolist()):
        if not code:
            continue
        if np.isnan(number):
            unknown.append(code)
        else:
            people[place[code]] = number
    if unknown:
        job.monitor.warn(
            Sentence(
                "{n} areas have no usable number in {field} (empty, text or below 0) and "
                "are estimated as if it were 0: {codes}.",
                n=len(unknown),
                field=field,
                codes=named(unknown),
            )
        )
    return people


def _square_metres(measure: QgsDistanceArea, area: QgsGeometry) -> float:
    """Return the size of an area, NaN where it lies outside of what its system can describe."""
    try:
        return float(measure.measureArea(area))
    except QgsCsException:
        # Newer versions of QGIS raise.
        return float("nan")


def _beside_roads(job: Job, points: Points, travel: Travel, monitor: Monitor) -> AccessPoints:
    """Put every area on the road nearest to a point on its surface, without a walk.

    A road farther away than the area is wide does not serve it.
    """
    measure = QgsDistanceArea()
    measure.setSourceCrs(points.source_crs, job.context.transformContext())
    measure.setEllipsoid("WGS84")
    width = np.sqrt([_square_metres(measure, f.geometry()) for f in points.features])
    found = AccessFinder(travel.graph).locate(points.xy, WALK_KMH, np.inf, monitor)
    served = found.reached & (found.walk_m <= width)
    if not served.all():
        job.monitor.warn(
            Sentence(
                "{n} areas have no road nearby that gives access; their residents are "
                "assumed to work at home: features {ids}.",
                n=int((~served).sum()),
                ids=named(points.ids[~served].tolist()),
            )
        )
    return at_positions(np.where(served, found.edge, -1), found.fraction)


def _decay(job: Job) -> Decay:
    if job.choice("DECAY") == EXPONENTIAL:
        return exponential(job.number("TAU"))
    return logistic(job.number("HALF_MINUTES"), job.number("SPREAD"))


def _decay_words(job: Job) -> str:
    if job.choice("DECAY") == EXPONENTIAL:
        return tr("exponential, decay time {n} minutes", n=job.number("TAU"))
    return tr(
        "logistic, half accept {n} minutes, spread {spread}",
        n=job.number("HALF_MINUTES"),
        spread=job.number("SPREAD"),
    )
