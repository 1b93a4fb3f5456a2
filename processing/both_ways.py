"""The parameter for what one time between two firms is, whose two directions differ."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum

from ..erik_clusters_plugin.engine.clusters.pair_times import BothWays
from ..erik_clusters_plugin.layers.text import tr
from .base import ErikAlgorithm
from .job import Job

BOTH_WAYS = "BOTH_WAYS"


def add_both_ways(algorithm: ErikAlgorithm) -> None:
    """Declare it. Values of saved runs are numbers: the order of the choices must stay."""
    algorithm.add(
        QgsProcessingParameterEnum(
            BOTH_WAYS,
            tr("Time between two firms"),
            [tr("Mean of the two directions"), tr("The slower direction")],
            defaultValue=BothWays.SLOWER.value,
        ),
        tr(
            "One-way roads make the way there and the way back differ. The slower direction: "
            "firms that are at most 15 minutes apart are so each way. The mean: one of the two "
            "ways can take longer than that."
        ),
        advanced=True,
    )


def read_both_ways(job: Job) -> BothWays:
    """Read it."""
    return BothWays(job.choice(BOTH_WAYS))


def tell_both_ways(job: Job) -> None:
    """Say in the log, and in the provenance of every output, which it is."""
    if read_both_ways(job) is BothWays.SLOWER:
        told = tr("Times between two firms are those of the slower direction: they hold each way.")
    else:
        told = tr(
            "Times between two firms are the mean of there and back: one of the two ways can "
            "take longer."
        )
    job.note(told)
