"""The methods whose clusters are compared: which are chosen, and what they need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.clusters.communities import available_finder
from ...erik_clusters_plugin.engine.clusters.consensus_runs import Method
from ...erik_clusters_plugin.engine.clusters.labour_basin_runs import LabourBasinRuns
from ...erik_clusters_plugin.engine.clusters.meeting_time import Request
from ...erik_clusters_plugin.engine.clusters.meeting_time_runs import MeetingTimeRuns
from ...erik_clusters_plugin.engine.clusters.pair_times import pair_times
from ...erik_clusters_plugin.engine.clusters.relation_network import relation_network
from ...erik_clusters_plugin.engine.clusters.relationship_runs import RelationshipRuns
from ...erik_clusters_plugin.engine.firms.relatedness import Family
from ...erik_clusters_plugin.engine.messages import InputError, Monitor, Sentence, named
from ...erik_clusters_plugin.layers.areas import codes_at
from ...erik_clusters_plugin.layers.text import in_words, tr
from ..base import ErikAlgorithm
from ..both_ways import read_both_ways
from ..firms.reader import NamedFirms
from ..job import Job
from ..travel_parameters import Travel
from .basin_parameters import (
    AREAS,
    CODE_FIELD,
    FLOWS,
    add_areas,
    add_flows,
    add_rule,
    basins_problem,
    counted_flows,
    read_grouped_areas,
    read_rule,
)
from .commuting_estimate import add_estimate, add_estimate_numbers, flows_in, read_commuting
from .consensus_settings import METHODS, SEED
from .meeting_parameters import RELATED_FROM
from .relation_layers import add_relations, read_relations, relations_problem

MEETING, RELATIONS, BASINS = 0, 1, 2
DECAY_MINUTES = "RELATION_TAU"
LEAST_RELATEDNESS = "LEAST_RELATEDNESS"


@dataclass(frozen=True, eq=False)
class Common:
    """What the methods of a run share.

    Attributes
    ----------
    travels
        One for each period.
    counted
        What each firm adds to the minimum, (k,).
    sectors
        Of each firm (k,), where a field was chosen.
    families
        Firms that are looked at together by their sectors.
    request
        Bounds and minimum as they are.
    greatest_bound
        The greatest factor on the bounds.
    """

    travels: Sequence[Travel]
    firms: NamedFirms
    counted: NDArray[np.float64]
    sectors: Sequence[Optional[str]] | None
    families: Sequence[Family]
    request: Request
    greatest_bound: float


def method_names() -> list[str]:
    """Name the methods, in the order of the parameter."""
    return [tr("Meeting-time clusters"), tr("Relationship clusters"), tr("Labour basins")]


def add_methods(algorithm: ErikAlgorithm) -> None:
    """Declare which methods are compared."""
    algorithm.add(
        QgsProcessingParameterEnum(
            METHODS,
            tr("Methods"),
            method_names(),
            allowMultiple=True,
            defaultValue=[MEETING],
        ),
        tr(
            "How clusters are delineated; each method has as many votes. Meeting-time clusters "
            "need firms and roads only. Relationship clusters need a relation, such as the sector "
            "or a table of known links. Labour basins need areas with commuters, or with "
            "residents and jobs; a firm belongs to the basin of the area that holds it."
        ),
    )


def add_method_inputs(algorithm: ErikAlgorithm) -> None:
    """Declare what relationship clusters and labour basins need, as advanced parameters."""
    add_relations(algorithm, with_sectors=False, advanced=True)
    kind = QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        QgsProcessingParameterNumber(
            DECAY_MINUTES, tr("Decay time of relations τ (minutes)"), kind, 15.0
        ),
        tr("At this travel time a relation counts 37 %, whatever the bound."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            LEAST_RELATEDNESS, tr("Least relatedness of a link"), kind, 0.0
        ),
        tr("Firms related less than this are not linked in relationship clusters."),
        advanced=True,
    )
    about = tr("Municipalities or other areas that labour basins are made of.")
    add_areas(algorithm, about, optional=True)
    add_flows(algorithm, advanced=True)
    add_rule(algorithm, advanced=True)
    add_estimate(algorithm, AREAS, advanced=True)
    add_estimate_numbers(algorithm)


def methods_problem(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Return what a chosen method lacks, or nothing."""
    chosen = algorithm.parameterAsEnums(parameters, METHODS, context)
    problem = ""
    if RELATIONS in chosen:
        problem = relations_problem(algorithm, parameters, context)
        if algorithm.parameterAsDouble(parameters, DECAY_MINUTES, context) <= 0.0:
            problem = problem or tr(
                "“{parameter}” must be above 0. Write for example 15.",
                parameter=algorithm.parameterDefinition(DECAY_MINUTES).description(),
            )
        if not 0.0 <= algorithm.parameterAsDouble(parameters, LEAST_RELATEDNESS, context) <= 1.0:
            problem = problem or tr(
                "“{parameter}” must be a number from 0 to 1.",
                parameter=algorithm.parameterDefinition(LEAST_RELATEDNESS).description(),
            )
    if problem:
        return _needed_by(RELATIONS, problem)
    if BASINS in chosen:
        given = [parameters.get(name) not in (None, NULL, "") for name in (AREAS, CODE_FIELD)]
        if not all(given):
            problem = tr("Choose a layer of areas and the field with their codes.")
        problem = problem or basins_problem(algorithm, parameters, context)
    return _needed_by(BASINS, problem) if problem else ""


def _needed_by(method: int, problem: str) -> str:
    return tr("{method} are chosen. {problem}", method=method_names()[method], problem=problem)


def make_methods(job: Job, common: Common, monitor: Monitor) -> list[Method]:
    """Read what the chosen methods need and prepare them."""
    makers = {MEETING: _meeting, RELATIONS: _relations, BASINS: _basins}
    chosen = job.choices(METHODS)
    return [
        makers[method](job, common, monitor.part(number / len(chosen), (number + 1) / len(chosen)))
        for number, method in enumerate(chosen)
    ]


def _meeting(job: Job, common: Common, monitor: Monitor) -> Method:
    return MeetingTimeRuns.with_known_times(
        [travel.graph for travel in common.travels],
        common.firms.access,
        common.counted,
        common.families,
        job.number(RELATED_FROM),
        common.request,
        common.greatest_bound,
        monitor,
    )


def _relations(job: Job, common: Common, monitor: Monitor) -> Method:
    finder = available_finder()
    job.say(tr("Method of finding communities: {method}.", method=in_words(finder.name)))
    firms = common.firms
    takes_part = np.zeros(len(firms), dtype=bool)
    for family in common.families:
        takes_part |= family.relatedness >= job.number(RELATED_FROM)
    access = replace(firms.access, edge=np.where(takes_part, firms.access.edge, -1))
    found = read_relations(job, firms, common.sectors)
    farthest = common.greatest_bound * common.request.meeting
    networks = []
    for number, travel in enumerate(common.travels):
        part = monitor.part(number / len(common.travels), (number + 1) / len(common.travels))
        networks.append(
            relation_network(
                pair_times(travel.graph, access, farthest, read_both_ways(job), part),
                len(firms),
                found.layers,
                job.number(DECAY_MINUTES),
                job.number(LEAST_RELATEDNESS),
                None,
                part,
            )
        )
    if not any(len(network) for network in networks):
        raise InputError(
            "No two firms within {n} minutes of each other are related, so there are no "
            "relationship clusters. Choose more relations, lower “Least relatedness of a link”, "
            "or leave relationship clusters out.",
            n=farthest,
        )
    return RelationshipRuns(networks, finder, common.counted, common.request, job.integer(SEED))


def _basins(job: Job, common: Common, monitor: Monitor) -> Method:
    source = job.source(AREAS)
    areas = read_grouped_areas(job, source, "", monitor.part(0.0, 0.1))
    if job.has(FLOWS):
        flows = [counted_flows(job, areas, monitor.part(0.1, 0.5))]
    else:
        travels = common.travels
        commuting = read_commuting(job, areas, source, travels[0], monitor.part(0.1, 0.2))
        flows = []
        for number in range(len(travels)):
            begin, end = (0.2 + 0.5 * (number + i) / len(travels) for i in (0, 1))
            flows.append(flows_in(job, commuting, travels[number], monitor.part(begin, end)))
    firms, crs = common.firms, common.travels[0].crs
    part = monitor.part(0.7, 1.0)
    codes = codes_at(areas, source.sourceCrs(), firms.xy, crs, job.context, part)
    place = {code: number for number, code in enumerate(flows[0].codes)}
    area = np.array([place.get(code, -1) for code in codes], dtype=np.int64)
    outside = area < 0
    if outside.all():
        raise InputError(
            "No firm lies in an area of “{layer}”. Choose the areas that the firms lie in.",
            layer=source.sourceName(),
        )
    if outside.any():
        job.monitor.warn(
            Sentence(
                "{n} firms lie in no area of “{layer}” and are in no labour basin: {ids}.",
                n=int(outside.sum()),
                layer=source.sourceName(),
                ids=named(firms.feature_ids(outside)),
            )
        )
    return LabourBasinRuns(flows, area, read_rule(job.algorithm, job.parameters, job.context))
