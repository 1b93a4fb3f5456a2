"""The parameter that says which way one travels."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum

from ..erik_clusters_plugin.engine.roads.graph import TravelGraph
from ..erik_clusters_plugin.layers.text import tr
from .base import ErikAlgorithm
from .job import Job

DIRECTION = "DIRECTION"


def add_direction(algorithm: ErikAlgorithm) -> None:
    """Declare the direction of travel."""
    algorithm.add(
        QgsProcessingParameterEnum(
            DIRECTION,
            tr("Direction"),
            [tr("From the sites"), tr("To the sites")],
            defaultValue=0,
        ),
        tr(
            "Whether people leave from the sites or come to them. One-way streets make a "
            "difference."
        ),
    )


def to_sites(job: Job) -> bool:
    """Whether the journeys end at the sites."""
    return job.choice(DIRECTION) == 1


def directed(job: Job, graph: TravelGraph) -> TravelGraph:
    """Return the graph for the direction that was chosen."""
    return graph.reversed if to_sites(job) else graph
