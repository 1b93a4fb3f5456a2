"""The parameters of labour basins: areas, commuters, and the rule."""

from __future__ import annotations

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.clusters.flows import (
    CommuterFlows,
    code_text,
    flows_from_table,
)
from ...erik_clusters_plugin.engine.clusters.validity import BasinRule
from ...erik_clusters_plugin.engine.messages import InputError, Monitor
from ...erik_clusters_plugin.layers.areas import Areas, read_areas, table_columns
from ...erik_clusters_plugin.layers.attributes import as_numbers
from ...erik_clusters_plugin.layers.reading import Source
from ...erik_clusters_plugin.layers.text import in_words, tr
from ..base import ErikAlgorithm
from ..job import Job
from ..joins import codes_of_areas
from .commuting_estimate import estimate_problem

AREAS = "AREAS"
CODE_FIELD = "CODE_FIELD"
FLOWS = "FLOWS"
FLOW_FIELDS = ("FROM_FIELD", "TO_FIELD", "PEOPLE_FIELD")
RULE = ("MIN_SIZE", "MIN_SELF_CONTAINMENT", "TARGET_SIZE", "TARGET_SELF_CONTAINMENT")


def add_areas(algorithm: ErikAlgorithm, about: str, optional: bool = False) -> None:
    """Declare the areas and their codes; where they are optional they are advanced too."""
    kinds = [QgsProcessing.SourceType.TypeVectorPolygon]
    areas = QgsProcessingParameterFeatureSource(AREAS, tr("Areas"), kinds, optional=optional)
    algorithm.add(areas, about, optional)
    add_field(
        algorithm, CODE_FIELD, tr("Code of the area"), AREAS, optional, tr("Its key."), optional
    )


def add_flows(algorithm: ErikAlgorithm, advanced: bool = False) -> None:
    """Declare the table of commuters."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            FLOWS,
            tr("Commuters"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr(
            "A table with one row for each pair of areas, with those who work where they "
            "live. Left empty: commuters are estimated from residents, jobs and roads."
        ),
        advanced,
    )
    for name, title, about in (
        (
            "FROM_FIELD",
            tr("Commuters: code of residence"),
            tr("Field with the area they live in."),
        ),
        ("TO_FIELD", tr("Commuters: code of work"), tr("Field with the area they work in.")),
        ("PEOPLE_FIELD", tr("Commuters: number of people"), tr("Field with the number of people.")),
    ):
        add_field(algorithm, name, title, FLOWS, True, about, advanced)


def add_rule(algorithm: ErikAlgorithm, advanced: bool = False) -> None:
    """Declare sizes and self-containment, and who counts."""
    for name, title, default, about in (
        (
            "MIN_SIZE",
            tr("Smallest size (employed residents)"),
            1000.0,
            tr("A basin this small needs the target self-containment."),
        ),
        (
            "MIN_SELF_CONTAINMENT",
            tr("Smallest self-containment"),
            0.60,
            tr("Share from 0 to 1 that a basin of the target size needs."),
        ),
        (
            "TARGET_SIZE",
            tr("Target size (employed residents)"),
            10000.0,
            tr("From here on the smallest self-containment is enough."),
        ),
        (
            "TARGET_SELF_CONTAINMENT",
            tr("Target self-containment"),
            0.75,
            tr("Share from 0 to 1; more than this earns nothing."),
        ),
    ):
        kind = QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(name, title, kind, defaultValue=default)
        algorithm.add(parameter, about, advanced)
    algorithm.add(
        QgsProcessingParameterBoolean(
            "ELSEWHERE", tr("Count commuters from and to elsewhere"), defaultValue=False
        ),
        tr(
            "People whose other end is none of the areas count as residents or jobs, which "
            "makes basins at the edge less self-contained. Otherwise they are left out."
        ),
        advanced=True,
    )


def add_field(
    algorithm: ErikAlgorithm,
    name: str,
    title: str,
    parent: str,
    optional: bool,
    about: str,
    advanced: bool = False,
) -> None:
    """Declare a field of a layer or table."""
    parameter = QgsProcessingParameterField(
        name,
        title,
        parentLayerParameterName=parent,
        type=QgsProcessingParameterField.DataType.Any,
        optional=optional,
    )
    algorithm.add(parameter, about, advanced)


def basins_problem(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Return what is wrong with the rule or missing for the commuters, or nothing."""
    try:
        read_rule(algorithm, parameters, context).check()
    except InputError as error:
        return in_words(error.sentence)
    if parameters.get(FLOWS) in (None, NULL, ""):
        return estimate_problem(algorithm, parameters, context)
    if not all(algorithm.parameterAsString(parameters, n, context) for n in FLOW_FIELDS):
        return tr(
            "Choose the fields of the commuters: code of residence, code of work and "
            "number of people."
        )
    return ""


def read_rule(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> BasinRule:
    """Read sizes and self-containment."""
    return BasinRule(*(algorithm.parameterAsDouble(parameters, n, context) for n in RULE))


def read_grouped_areas(job: Job, source: Source, name_field: str, monitor: Monitor) -> Areas:
    """Read the areas; raises `InputError` where there is only one."""
    areas = read_areas(source, job.text(CODE_FIELD), name_field, monitor)
    if len({code for code in areas.codes if code}) == 1:
        raise InputError(
            "“{layer}” holds one area only, so there is nothing to group. Choose a layer with "
            "several areas, or clear its filter and selection.",
            layer=source.sourceName(),
        )
    return areas


def counted_flows(job: Job, areas: Areas, monitor: Monitor) -> CommuterFlows:
    """Read the table of commuters."""
    names = [job.text(name) for name in FLOW_FIELDS]
    source = job.source(FLOWS)
    rows, (start, end, people) = table_columns(source, names, monitor)
    both = [code_text(value) for value in (*start, *end)]
    layer = job.source(AREAS).sourceName()
    codes = codes_of_areas(job, both, areas.codes, source.sourceName(), layer)
    return flows_from_table(
        areas.codes,
        codes[: len(rows)],
        codes[len(rows) :],
        as_numbers(people, names[2], job.note),
        rows,
        job.yes("ELSEWHERE"),
        monitor,
    )
