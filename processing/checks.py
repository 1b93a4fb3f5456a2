"""Checks of parameters before a run, each with its sentence."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..erik_clusters_plugin.engine.catchments.minutes import parse_minutes
from ..erik_clusters_plugin.engine.messages import InputError
from ..erik_clusters_plugin.layers.text import in_words


def minutes_problem(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    name: str = "MINUTES",
) -> str:
    """Return what is wrong with a list of minutes, or nothing."""
    try:
        parse_minutes(algorithm.parameterAsString(parameters, name, context))
    except InputError as error:
        return in_words(error.sentence)
    return ""
