"""The parameters of consensus clusters that say what is varied, and the plan they make."""

from __future__ import annotations

import math

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...erik_clusters_plugin.engine.clusters.consensus_runs import Design
from ...erik_clusters_plugin.engine.messages import InputError
from ...erik_clusters_plugin.engine.numbers import read_list
from ...erik_clusters_plugin.layers.attributes import decimal_mark
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..travel_parameters import TRAFFIC_PERIODS

METHODS = "METHODS"
BOUNDS = "BOUNDS"
BOOTSTRAPS = "BOOTSTRAPS"
SEED = "SEED"
MOST_RUNS = 20_000
LEAST_PERCENT, MOST_PERCENT = 10.0, 500.0


def add_variations(algorithm: ErikAlgorithm) -> None:
    """Declare the bounds, the draws and the seed."""
    algorithm.add(
        QgsProcessingParameterString(
            BOUNDS, tr("Bounds to compare (% of the bounds above)"), defaultValue="80, 100, 120"
        ),
        tr(
            "Percentages, separated by commas; 100 must be among them. They hold for the meeting "
            "bound and the near minutes; for labour basins, which have no bound in minutes, for "
            "the smallest and the target size."
        ),
    )
    whole = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterNumber(BOOTSTRAPS, tr("Random draws of firms"), whole, 9),
        tr(
            "How many times the runs are repeated with firms drawn at random with replacement, "
            "beside those with all firms. Each draw leaves out some 37 % of the firms and counts "
            "others several times. 0: none."
        ),
    )
    algorithm.add(
        QgsProcessingParameterNumber(SEED, tr("Seed"), whole, 1),
        tr("Start of the random numbers. The same seed gives the same result."),
        advanced=True,
    )


def variations_problem(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Return what is wrong with what is to be varied, or nothing."""
    if not algorithm.parameterAsEnums(parameters, METHODS, context):
        return tr("No method is chosen. Choose at least one, such as meeting-time clusters.")
    if not algorithm.parameterAsEnums(parameters, TRAFFIC_PERIODS, context):
        return tr("No traffic period is chosen. Choose at least one, such as off-peak.")
    bounds = parse_bounds(algorithm.parameterAsString(parameters, BOUNDS, context), decimal_mark())
    if bounds is None:
        return tr(
            "“{parameter}” must be percentages from {least} to {most}, separated by commas, with "
            "100 among them. Write for example 80, 100, 120.",
            parameter=algorithm.parameterDefinition(BOUNDS).description(),
            least=LEAST_PERCENT,
            most=MOST_PERCENT,
        )
    if algorithm.parameterAsInt(parameters, BOOTSTRAPS, context) < 0:
        return tr("The number of random draws must be 0 or more. Write for example 9.")
    if algorithm.parameterAsInt(parameters, SEED, context) < 0:
        return tr("The seed must be 0 or more. Write for example 1.")
    runs = math.prod(design_of(algorithm, parameters, context).shape)
    if runs > MOST_RUNS:
        return tr(
            "These settings ask for {runs} runs; at most {most} are possible. Choose fewer random "
            "draws, bounds, periods or methods.",
            runs=runs,
            most=MOST_RUNS,
        )
    return ""


def parse_bounds(text: object, decimal: str = ".") -> tuple[float, ...] | None:
    """Read percentages as factors, ascending, each once; None where they make no sense."""
    try:
        percent = sorted(set(read_list(text, decimal)))
    except InputError:
        return None
    usable = all(LEAST_PERCENT <= one <= MOST_PERCENT for one in percent)
    if not usable or 100.0 not in percent:
        return None
    return tuple(one / 100.0 for one in percent)


def design_of(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> Design:
    """Return what is to be combined; the parameters must have been checked."""
    bounds = parse_bounds(algorithm.parameterAsString(parameters, BOUNDS, context), decimal_mark())
    assert bounds is not None
    return Design(
        len(set(algorithm.parameterAsEnums(parameters, METHODS, context))),
        bounds,
        len(set(algorithm.parameterAsEnums(parameters, TRAFFIC_PERIODS, context))),
        algorithm.parameterAsInt(parameters, BOOTSTRAPS, context),
    )
