"""The parameters with which sectors are chosen, alone or as an officer's groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ..erik_clusters_plugin.engine.firms.sector_column import read_sector_column
from ..erik_clusters_plugin.engine.firms.sector_groups import (
    chosen_sectors,
    in_groups,
    parse_sectors,
    unused_entries,
)
from ..erik_clusters_plugin.engine.messages import InputError, Sentence, named
from ..erik_clusters_plugin.layers.attributes import field_index, values
from ..erik_clusters_plugin.layers.reading import Source
from ..erik_clusters_plugin.layers.sector_groups import read_sector_groups
from ..erik_clusters_plugin.layers.text import in_words, tr
from .base import ErikAlgorithm
from .job import Job

SECTOR_FIELD = "SECTOR_FIELD"
SECTORS = "SECTORS"
SECTOR_GROUPS = "SECTOR_GROUPS"


def add_sectors(
    algorithm: ErikAlgorithm,
    which: str,
    optional: bool = True,
    parent: str = "INPUT",
    about: str = "",
) -> None:
    """Declare the field of sectors, which of them, and groups of them.

    `which` is the help of SECTORS, translated: what happens where it is left empty. `about`
    is the help of SECTOR_FIELD, where there is more to say than what it holds.
    """
    algorithm.add(
        QgsProcessingParameterField(
            SECTOR_FIELD,
            tr("Sector"),
            parentLayerParameterName=parent,
            type=QgsProcessingParameterField.DataType.Any,
            optional=optional,
        ),
        about or tr("Field with the sector of each firm: a NACE code or your own names."),
    )
    algorithm.add(
        QgsProcessingParameterString(SECTORS, tr("Which sectors"), optional=True),
        which + " " + tr("A NACE code stands for all finer ones of it, as 25 for 25.1 and 25.11."),
    )
    add_sector_groups(algorithm)


def add_sector_groups(algorithm: ErikAlgorithm, about: str = "") -> None:
    """Declare the table of groups; `about` is what they are for, where this is special."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            SECTOR_GROUPS,
            tr("Groups of sectors"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        (about or tr("For clusters across sectors, such as “sport system”."))
        + " "
        + tr(
            "A table with the fields sector and group; fields of other names are taken as they "
            "stand, the sector first. A NACE code stands for all finer ones of it. Sectors that "
            "are not in the table stay what they are."
        ),
        advanced=True,
    )


def sectors_problem(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Return what is wrong with the choice of sectors, or nothing."""
    if algorithm.parameterAsString(parameters, SECTOR_FIELD, context):
        return ""
    if any(parameters.get(name) not in (None, NULL, "") for name in (SECTORS, SECTOR_GROUPS)):
        return tr(
            "Sectors or groups of sectors are given, but not the field of the firms with "
            "their sector. Choose it under “Sector”."
        )
    required = algorithm.parameterDefinition(SECTOR_FIELD)
    if required.flags() & required.Flag.FlagOptional:
        return ""
    return tr("The field with the sectors is not chosen. Choose it under “Sector”.")


def read_sectors(job: Job, features: Sequence[QgsFeature], source: Source) -> list[Optional[str]]:
    """Return the sector or group of each feature, None where it states none.

    Raises `InputError` where the layer does not have the field, or no feature a sector.
    """
    name, layer = job.text(SECTOR_FIELD), source.sourceName()
    index = field_index(source.fields(), name, layer)
    job.monitor.check()
    sectors = read_sector_values(job, values(features, index), name)
    if not any(sectors):
        raise InputError(
            "No firm of “{layer}” has a sector in the field {field}. Choose the field that holds "
            "the sectors.",
            layer=layer,
            field=name,
        )
    job.monitor.check()
    return in_groups(sectors, read_groups(job, sectors))


def read_sector_values(job: Job, column: Sequence[object], field: str) -> list[Optional[str]]:
    """Read a column of sectors and say how; see `read_sector_column`."""
    read = read_sector_column(column, field)
    for note in read.notes:
        job.note(in_words(note))
    for warning in read.warnings:
        job.monitor.warn(warning)
    return read.sectors


def read_groups(job: Job, sectors: Sequence[Optional[str]]) -> dict[str, str]:
    """Return the group of every sector of the table of groups; nothing where there is none.

    Says which sectors of the table are none of those given.
    """
    if not job.has(SECTOR_GROUPS):
        return {}
    source = job.source(SECTOR_GROUPS)
    groups = read_sector_groups(source, job.monitor)
    unused = unused_entries(sectors, groups)
    if unused:
        job.monitor.warn(
            Sentence(
                "{n} of {total} sectors of the table “{table}” occur nowhere in the data: "
                "{sectors}. Check that they are written as in the data.",
                n=len(unused),
                total=len(groups),
                table=source.sourceName(),
                sectors=named(unused),
            )
        )
    return groups


def choose_sectors(job: Job, sectors: Sequence[Optional[str]]) -> list[Optional[str]]:
    """Return the chosen sector of each firm, None where it is not among the chosen ones.

    All are chosen where SECTORS is left empty. Raises `InputError` for a sector that no
    firm has.
    """
    wanted = parse_sectors(job.text(SECTORS)) if job.has(SECTORS) else []
    return chosen_sectors(sectors, wanted) if wanted else list(sectors)
