"""The parameters with which sectors are chosen, alone or as an officer's groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..erik_clusters_plugin.engine.firms.sector_groups import (
    chosen_sectors,
    in_groups,
    parse_sectors,
    sector_name,
)
from ..erik_clusters_plugin.layers.attributes import field_index, values
from ..erik_clusters_plugin.layers.sector_groups import read_sector_groups
from ..erik_clusters_plugin.layers.text import tr
from .base import ErikAlgorithm
from .job import Job

SECTOR_FIELD = "SECTOR_FIELD"
SECTORS = "SECTORS"
SECTOR_GROUPS = "SECTOR_GROUPS"


def add_sectors(
    algorithm: ErikAlgorithm, which: str, optional: bool = True, parent: str = "INPUT"
) -> None:
    """Declare the field of sectors, which of them, and groups of them.

    `which` is the help of SECTORS, translated: what happens where it is left empty.
    """
    algorithm.add(
        QgsProcessingParameterField(
            SECTOR_FIELD,
            tr("Sector"),
            parentLayerParameterName=parent,
            type=QgsProcessingParameterField.DataType.Any,
            optional=optional,
        ),
        tr("Field with the sector of each firm: a NACE code or your own names."),
    )
    algorithm.add(QgsProcessingParameterString(SECTORS, tr("Which sectors"), optional=True), which)
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            SECTOR_GROUPS,
            tr("Groups of sectors"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr(
            "Table with the fields sector and group, for clusters across sectors such as "
            "“sport system”. A code of two digits or more stands for all that begin with it. "
            "Sectors that are not in the table stay what they are."
        ),
        advanced=True,
    )


def read_sectors(
    job: Job, features: Sequence[QgsFeature], source: QgsProcessingFeatureSource
) -> list[Optional[str]]:
    """Return the sector or group of each feature, None where it states none.

    Raises `InputError` where the layer does not have the field.
    """
    index = field_index(source.fields(), job.text(SECTOR_FIELD), source.sourceName())
    sectors = [sector_name(value) for value in values(features, index)]
    if job.has(SECTOR_GROUPS):
        sectors = in_groups(sectors, read_sector_groups(job.source(SECTOR_GROUPS)))
    return sectors


def choose_sectors(job: Job, sectors: Sequence[Optional[str]]) -> list[Optional[str]]:
    """Return the chosen sector of each firm, None where it is not among the chosen ones.

    All are chosen where SECTORS is left empty. Raises `InputError` for a sector that no
    firm has.
    """
    wanted = parse_sectors(job.text(SECTORS)) if job.has(SECTORS) else []
    return chosen_sectors(sectors, wanted) if wanted else list(sectors)
