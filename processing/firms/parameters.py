"""The parameters for the firms of a run."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm

INPUT = "INPUT"
ID_FIELD = "ID_FIELD"
WEIGHT_FIELD = "WEIGHT_FIELD"


def add_firms(algorithm: ErikAlgorithm) -> None:
    """Declare the firms, their jobs and what names them."""
    add_input(algorithm)
    add_jobs(algorithm)
    add_ids(algorithm)


def add_input(algorithm: ErikAlgorithm, about: str = "") -> None:
    """Declare the firms; `about` is the help, translated, where they are special."""
    kinds = [QgsProcessing.SourceType.TypeVectorPoint]
    algorithm.add(
        QgsProcessingParameterFeatureSource(INPUT, tr("Firms"), kinds),
        (about or tr("Points of firms or establishments."))
        + " "
        + tr("Every point of a MultiPoint counts by itself, with an equal share of the jobs."),
    )


def add_jobs(algorithm: ErikAlgorithm, about: str = "") -> None:
    """Declare the field with the jobs; `about` is its help, translated."""
    algorithm.add(
        QgsProcessingParameterField(
            WEIGHT_FIELD,
            tr("Jobs"),
            parentLayerParameterName=INPUT,
            type=QgsProcessingParameterField.DataType.Any,
            optional=True,
        ),
        about or tr("Field with the number of jobs of each firm."),
    )


def add_ids(algorithm: ErikAlgorithm, about: str = "", advanced: bool = True) -> None:
    """Declare the field that names the firms; `about` is its help, translated."""
    algorithm.add(
        QgsProcessingParameterField(
            ID_FIELD, tr("Id of the firms"), parentLayerParameterName=INPUT, optional=True
        ),
        about
        or tr(
            "Field that names each firm; clusters are named after a firm of theirs, and of equally "
            "good firms the lower id is taken. Left empty: the feature's own number, and the firm "
            "farther west."
        ),
        advanced=advanced,
    )
