"""The parameter for what one time between two firms is, whose two directions differ."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum

from ..erik_clusters_plugin.engine.clusters.pair_times import BothWays
from ..erik_clusters_plugin.layers.text import tr
from .base import ErikAlgorithm
from .job import Job

BOTH_WAYS = "BOTH_WAYS"


def add_both_ways(algorithm: ErikAlgorithm) -> None:
    """Declare it."""
    algorithm.add(
        QgsProcessingParameterEnum(
            BOTH_WAYS,
            tr("Time between two firms"),
            [tr("Mean of the two directions"), tr("The slower direction")],
            defaultValue=0,
        ),
        tr("One-way roads make the way there and the way back differ."),
        advanced=True,
    )


def read_both_ways(job: Job) -> BothWays:
    """Read it."""
    return BothWays(job.choice(BOTH_WAYS))
