"""Checks of parameters before a run, each with its sentence."""

from __future__ import annotations

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ..erik_clusters_plugin.engine.catchments.minutes import parse_minutes
from ..erik_clusters_plugin.engine.messages import InputError
from ..erik_clusters_plugin.layers.attributes import decimal_mark
from ..erik_clusters_plugin.layers.text import in_words, number, tr
from .job import Job


def minutes_problem(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    name: str = "MINUTES",
) -> str:
    """Return what is wrong with a list of minutes, or nothing."""
    try:
        parse_minutes(algorithm.parameterAsString(parameters, name, context), decimal_mark())
    except InputError as error:
        return in_words(error.sentence)
    return ""


def read_minutes(job: Job, name: str = "MINUTES") -> list[float]:
    """Read a list of minutes, ascending, and say in the log how it was read."""
    minutes = parse_minutes(job.text(name), decimal_mark())
    job.say(
        tr("Travel times: {minutes} minutes.", minutes="; ".join(number(one) for one in minutes))
    )
    return minutes
