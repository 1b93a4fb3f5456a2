"""Parameters that the readers of OpenStreetMap files share."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
)

from ..erik_clusters_plugin.engine.messages import InputError, Sentence
from ..erik_clusters_plugin.engine.osm_file import check_osm_file
from ..erik_clusters_plugin.layers.secrets import without_secrets
from ..erik_clusters_plugin.layers.text import in_words, tr
from .base import ErikAlgorithm
from .job import Job

INPUT = "INPUT"
EXTENT = "EXTENT"


class OsmAlgorithm(ErikAlgorithm):
    """An algorithm with an OpenStreetMap file as its INPUT."""

    def add_file(self) -> None:
        """Declare the file."""
        self.add(
            QgsProcessingParameterFile(
                INPUT,
                tr("OpenStreetMap file"),
                fileFilter=tr("OpenStreetMap files")
                + " (*.osm.pbf *.pbf *.osm *.osc *.gz *.bz2 *.xz *.zip);;"
                + tr("All files")
                + " (*)",
            ),
            tr(
                "An extract of OpenStreetMap: .osm.pbf, .osm or .osc, also packed (.gz, .bz2, "
                ".xz, .zip). Regions can be had from download.geofabrik.de. What the file "
                "deletes is left out, of several versions the newest counts, and roads of "
                "which nodes are missing are cut there."
            ),
        )

    def add_extent(self) -> None:
        """Declare the extent."""
        self.add(
            QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
            tr(
                "Only what lies in this box is read. Empty: the whole file. Without a "
                "coordinate system it is in degrees of longitude and latitude."
            ),
        )

    def extent(self, job: Job) -> tuple[float, float, float, float] | None:
        """West, south, east, north in degrees, or None."""
        return job.extent(EXTENT, QgsCoordinateReferenceSystem("EPSG:4326"))

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        fine, problem = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, problem
        try:
            check_osm_file(self.parameterAsFile(parameters, INPUT, context))
        except InputError as error:
            return False, without_secrets(in_words(error.sentence))
        return True, ""

    def attribution(self, job: Job) -> None:
        """Say, in the log and in the result, what users of the data owe."""
        attribution(job)


def tell_findings(job: Job, findings: Iterable[Sentence]) -> None:
    """Say, in the log and in the result, what the data lack, repeat or delete."""
    for sentence in findings:
        text = in_words(sentence)
        job.warn(text)
        job.remember(text)


def attribution(job: Job) -> None:
    """Say, in the log and in the result, what users of the data owe."""
    job.owe(
        tr(
            "Data: © OpenStreetMap contributors, Open Database License (ODbL) 1.0. Maps and "
            "reports that show it must say “© OpenStreetMap contributors”; a database made "
            "from it that you pass on stays under the ODbL. "
            "See openstreetmap.org/copyright."
        )
    )
