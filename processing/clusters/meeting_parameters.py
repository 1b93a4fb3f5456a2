"""The parameters of meeting-time clusters: bounds, the minimum, and which firms belong together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.clusters.meeting_time import Request
from ...erik_clusters_plugin.engine.firms.relatedness import Family, Sectors
from ...erik_clusters_plugin.engine.firms.sector_groups import parse_sectors
from ...erik_clusters_plugin.engine.messages import Sentence, named
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..both_ways import read_both_ways
from ..firms.parameters import WEIGHT_FIELD
from ..firms.reader import NamedFirms
from ..job import Job
from ..sector_parameters import SECTOR_FIELD, SECTORS, add_sectors, read_sectors, sectors_problem

MEETING_MINUTES = "MEETING_MINUTES"
NEAR_MINUTES = "NEAR_MINUTES"
MINIMUM = "MINIMUM"
MINIMUM_KIND = "MINIMUM_KIND"
RELATED_FROM = "RELATED_FROM"
COUNT_FIRMS, COUNT_JOBS = 0, 1


def add_cluster_sectors(algorithm: ErikAlgorithm) -> None:
    """Declare the sectors whose firms are looked at together."""
    add_sectors(
        algorithm,
        tr(
            "Sectors or groups, separated by commas, such as 25, 28.4. Firms of these count "
            "in full, related firms less: each of section, division, group and class in "
            "common counts a quarter. Left empty: each sector by itself, NACE codes by their "
            "division. Without a field of sectors all firms are looked at together."
        ),
    )


def add_meeting(algorithm: ErikAlgorithm) -> None:
    """Declare the meeting bound and the minimum."""
    add_minutes(
        algorithm,
        MEETING_MINUTES,
        tr("Meeting bound (minutes)"),
        15.0,
        tr("No two firms of a core are farther apart."),
    )
    add_minutes(
        algorithm,
        NEAR_MINUTES,
        tr("Near means within (minutes)"),
        None,
        tr("Within this time firms are neighbours. Left empty: a third of the meeting bound."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            MINIMUM,
            tr("Minimum of a cluster"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=10.0,
        ),
        tr(
            "As many firms (or jobs) must be near a firm that is dense, and in a core together "
            "with the firms around its middle. Related firms count by their relatedness."
        ),
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            MINIMUM_KIND,
            tr("The minimum counts"),
            [tr("Firms"), tr("Jobs")],
            defaultValue=COUNT_FIRMS,
        ),
        tr("Firms, or their jobs."),
    )


def add_related_from(algorithm: ErikAlgorithm) -> None:
    """Declare how related a firm must be to take part."""
    algorithm.add(
        QgsProcessingParameterNumber(
            RELATED_FROM,
            tr("Least relatedness"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=0.5,
        ),
        tr(
            "Firms less related to the sectors looked at take no part; 0.5 asks for the same "
            "NACE division."
        ),
        advanced=True,
    )


def add_minutes(
    algorithm: ErikAlgorithm, name: str, title: str, default: float | None, about: str
) -> None:
    """Declare a number of minutes, optional where there is no default."""
    kind = QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        QgsProcessingParameterNumber(
            name, title, kind, defaultValue=default, optional=default is None
        ),
        about,
    )


def meeting_problem(
    algorithm: ErikAlgorithm,
    parameters: dict[str, object],
    context: QgsProcessingContext,
    also: Sequence[str] = (),
) -> str:
    """Return what is wrong with these parameters and `also` other minutes, or nothing."""

    def number(name: str) -> float:
        return float(algorithm.parameterAsDouble(parameters, name, context))

    def given(name: str) -> bool:
        return parameters.get(name) not in (None, NULL, "")

    near_given = given(NEAR_MINUTES)
    for name in (MEETING_MINUTES, NEAR_MINUTES, *also):
        if (name != NEAR_MINUTES or near_given) and not 0.0 < number(name) <= 1440.0:
            return tr(
                "“{parameter}” must be above 0 and up to 1440 minutes.",
                parameter=algorithm.parameterDefinition(name).description(),
            )
    if near_given and number(NEAR_MINUTES) > number(MEETING_MINUTES):
        return tr(
            "Firms that are near each other can meet: give fewer near minutes than meeting "
            "minutes, or leave them empty for a third."
        )
    if number(MINIMUM) <= 0.0:
        return tr("The minimum must be above 0. Write for example 10 firms.")
    if not 0.0 < number(RELATED_FROM) <= 1.0:
        return tr("The least relatedness must be above 0 and at most 1. Write for example 0.5.")
    kind = algorithm.parameterAsEnum(parameters, MINIMUM_KIND, context)
    if kind == COUNT_JOBS and not given(WEIGHT_FIELD):
        return tr(
            "Jobs are to be counted, but the field with the jobs is not chosen. Choose it "
            "under “Jobs”, or count firms."
        )
    return sectors_problem(algorithm, parameters, context)


def read_request(job: Job) -> Request:
    """Read the bounds and the minimum."""
    meeting = job.number(MEETING_MINUTES)
    near = job.number(NEAR_MINUTES) if job.has(NEAR_MINUTES) else meeting / 3.0
    return Request(meeting, near, job.number(MINIMUM), read_both_ways(job))


def read_firm_sectors(job: Job, firms: NamedFirms) -> list[Optional[str]] | None:
    """Read the sector or group of each firm (k,); None where no field was chosen."""
    if not job.has(SECTOR_FIELD):
        return None
    names = read_sectors(job, firms.features, job.source("INPUT"))
    without = np.array([not name for name in names])
    if without.any():
        job.monitor.warn(
            Sentence(
                "{n} firms have no sector in {field} and are in no cluster: {ids}.",
                n=int(without.sum()),
                field=job.text(SECTOR_FIELD),
                ids=named(firms.feature_ids(without)),
            )
        )
    return names


def relatedness_of(names: Sequence[Optional[str]] | None) -> Sectors | None:
    """Return how related firms are by their sectors; None where these were not read."""
    return None if names is None else Sectors([name or "" for name in names])


def families_of(job: Job, firms: NamedFirms, sectors: Sectors | None) -> list[Family]:
    """Return the firms that are looked at together."""
    if sectors is None:
        return [Family("", np.ones(len(firms)))]
    chosen = parse_sectors(job.text(SECTORS)) if job.has(SECTORS) else []
    return [sectors.related_to(chosen)] if chosen else sectors.each()


def counted_of(
    job: Job, firms: NamedFirms, jobs: NDArray[np.float64] | None
) -> NDArray[np.float64]:
    """Return what each firm adds to the minimum, (k,)."""
    if job.choice(MINIMUM_KIND) == COUNT_FIRMS or jobs is None:
        return np.ones(len(firms))
    return np.nan_to_num(jobs)
