"""erik:hotspots: where many jobs are near together, and where few."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.clusters.hot_spots import LEVELS, HotSpots, hot_spots
from ...erik_clusters_plugin.engine.clusters.near_sums import sums_within
from ...erik_clusters_plugin.engine.messages import Sentence, named
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, read_both_ways, tell_both_ways
from ..firms.jobs import LEFT_OUT, comparable_firms, read_jobs
from ..firms.parameters import INPUT, add_input, add_jobs
from ..firms.reader import NamedFirms, read_firms
from ..job import Job
from ..sector_parameters import (
    SECTOR_FIELD,
    SECTOR_GROUPS,
    SECTORS,
    add_sectors,
    choose_sectors,
    read_sectors,
    sectors_problem,
)
from ..travel_parameters import about_yards, add_roads, add_travel, read_travel

REFERENCE_FIELD = "REFERENCE_FIELD"
AS_IT_IS, SHARE = 0, 1


class HotSpotsAlgorithm(ErikAlgorithm):
    """Finds firms around which there is more, or less, than chance explains."""

    ID = "hotspots"
    GROUP = "clusters"
    TAGS = (
        "hot spot",
        "cold spot",
        "Getis",
        "Ord",
        "Gi*",
        "cluster",
        "concentration",
        "local",
        "jobs",
    )
    STYLES = {"OUTPUT": "hot_spots.qml"}

    def title(self) -> str:
        return tr("Hot spots")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Shows where much more, or much less, is within a short drive than chance "
                "explains: jobs, or a sector's jobs against all jobs."
            ),
            when=tr(
                "For a first map of where to look. For clusters with members and an extent use "
                "the other algorithms of this group."
            ),
            method=tr(
                "Gi* adds up what lies within the travel time of each firm, the firm included (the "
                "slower direction, so that it holds each way, unless you choose the mean), and "
                "compares it with the mean: z says how many standard deviations it is above. "
                "p is two-sided, from the normal distribution, and therefore rough for firms "
                "with few others near; q is p after correction for the number of firms. Classes "
                "go by q: at most {q99}, {q95} and {q90} for 99, 95 and 90 %. As a share, each "
                "firm's jobs are compared with what its share of all jobs leads one to expect, so "
                "that a town is not hot because it is large. Firms that are not on the network or "
                "have no usable number stay empty.",
                q99=LEVELS[0],
                q95=LEVELS[1],
                q90=LEVELS[2],
            )
            + " "
            + about_yards(),
            source=tr("Getis & Ord 1992; Ord & Getis 1995; Benjamini & Hochberg 1995."),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_input(self, tr("Firms, or other places with jobs."))
        add_roads(self)
        add_jobs(
            self,
            tr(
                "What is added up; firms without a number are left out. Left empty: every firm "
                "counts 1."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "MODE",
                tr("Look at"),
                [tr("Jobs as they are"), tr("Jobs as a share of all jobs")],
                defaultValue=AS_IT_IS,
            ),
            tr("As they are, large towns are hot; as a share, places where a sector is strong."),
        )
        self.add(
            QgsProcessingParameterField(
                REFERENCE_FIELD,
                tr("All jobs"),
                parentLayerParameterName=INPUT,
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr(
                "For the share: what the jobs are a share of. Left empty: the jobs of the firms "
                "of all sectors, where sectors are chosen."
            ),
        )
        add_sectors(
            self,
            tr("Sectors or groups whose jobs are looked at, with commas. Left empty: all."),
        )
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                "MEETING_MINUTES", tr("Within (minutes)"), number, defaultValue=15.0
            ),
            tr(
                "Firms as near as that count as neighbours. “At what travel time does it "
                "cluster?” proposes a value."
            ),
        )
        add_both_ways(self)
        add_travel(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Hot spots"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "The firms with all their attributes and z, p, q, class (hot_99, hot_95, hot_90, "
                "none, cold_90, cold_95, cold_99), near_firms (firms within the minutes), "
                "near_sum (their jobs) and near_expected (what they would be by chance)."
            ),
        )

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        if self.parameterAsDouble(parameters, "MEETING_MINUTES", context) <= 0.0:
            return False, tr("The travel time must be above 0 minutes. Write for example 15.")
        chosen = self.parameterAsString(parameters, SECTORS, context)
        problem = sectors_problem(self, parameters, context)
        if problem:
            return False, problem
        if not chosen and parameters.get(SECTOR_GROUPS) not in (None, NULL, ""):
            return False, tr(
                "Groups of sectors are given, but no sector or group is chosen. Write which under "
                "“Which sectors”, or leave the table out."
            )
        reference = self.parameterAsString(parameters, REFERENCE_FIELD, context)
        share = self.parameterAsEnum(parameters, "MODE", context) == SHARE
        if share and not reference and not chosen:
            return False, tr(
                "A share needs something to be a share of. Choose a field under “All jobs”, or "
                "the sectors whose jobs are compared with those of all firms."
            )
        return super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        firms = read_firms(job, travel, apart=True)
        jobs, reference = _jobs(job, firms)
        known = ~np.isnan(jobs) if reference is None else ~np.isnan(jobs + reference)
        usable = comparable_firms(job, firms, known)
        tell_both_ways(job)
        access, both_ways = firms.access.take(usable), read_both_ways(job)
        limit, monitor = job.number("MEETING_MINUTES"), job.monitor.part(0.2, 0.9)
        found = hot_spots(
            lambda columns: sums_within(travel.graph, access, columns, limit, both_ways, monitor),
            jobs[usable],
            None if reference is None else reference[usable],
        )
        _tell(job, found)
        _write(job, firms, usable, found)
        return {}


def _jobs(job: Job, firms: NamedFirms) -> tuple[NDArray[np.float64], Optional[NDArray[np.float64]]]:
    """Jobs that are looked at, and what they are a share of, (k,); NaN where unknown."""
    all_jobs = read_jobs(job, firms, consequence=LEFT_OUT)
    if all_jobs is None:
        all_jobs = np.ones(len(firms))
    jobs = all_jobs
    if job.has(SECTOR_FIELD):
        jobs = np.where(_of_chosen_sectors(job, firms), all_jobs, 0.0 * all_jobs)
    if job.choice("MODE") == AS_IT_IS:
        return jobs, None
    reference = read_jobs(job, firms, REFERENCE_FIELD, LEFT_OUT)
    return jobs, all_jobs if reference is None else reference


def _of_chosen_sectors(job: Job, firms: NamedFirms) -> NDArray[np.bool_]:
    stated = read_sectors(job, firms.features, job.source(INPUT))
    if not job.has(SECTORS):
        job.note(tr("No sector is chosen under “Which sectors”: all firms are looked at."))
        return np.ones(len(firms), dtype=bool)
    unknown = np.array([sector is None for sector in stated])
    if unknown.any():
        job.monitor.warn(
            Sentence(
                "{n} firms have no sector in {field} and count as of none of those chosen: {ids}.",
                n=int(np.count_nonzero(unknown)),
                field=job.text(SECTOR_FIELD),
                ids=named(firms.feature_ids(unknown)),
            )
        )
    chosen = np.array([sector is not None for sector in choose_sectors(job, stated)])
    job.note(
        tr(
            "{n} of {total} firms are of the sectors chosen.",
            n=int(chosen.sum()),
            total=len(firms),
        )
    )
    return chosen


def _tell(job: Job, found: HotSpots) -> None:
    confidence = found.confidence
    job.note(
        tr(
            "Firms in hot spots: {hot} of {total}; in cold spots: {cold} (q at most {level}).",
            hot=int(np.count_nonzero(confidence >= 95)),
            cold=int(np.count_nonzero(confidence <= -95)),
            total=len(confidence),
            level=LEVELS[1],
        )
    )
    alone = int(np.count_nonzero(found.near == 1))
    if alone:
        job.note(tr("{n} firms have no other firm within reach.", n=alone))
    everyone = int(np.count_nonzero(np.isnan(found.z)))
    if everyone:
        job.warn(
            tr(
                "{n} firms have all others within reach, so nothing is left to compare with, "
                "and z stays empty. Choose fewer minutes.",
                n=everyone,
            )
        )


def _write(job: Job, firms: NamedFirms, usable: NDArray[np.int64], found: HotSpots) -> None:
    points = firms.points
    sink = job.sink(
        "OUTPUT",
        fields.appended(points.fields, fields.HOT_SPOTS),
        firms.geometry_type,
        points.source_crs,
    )
    columns = (
        found.z,
        found.p,
        found.q,
        np.array([_class(c) for c in found.confidence.tolist()], dtype=object),
        found.near,
        found.near_sum,
        found.near_expected,
    )
    judged = dict(zip(usable.tolist(), zip(*(column.tolist() for column in columns))))
    nothing = [None] * len(fields.HOT_SPOTS)
    for feature, geometry, firm in firms.as_in_layer():
        sink.add(geometry, [*feature.attributes(), *judged.get(firm, nothing)])
    for feature in points.without_place:
        sink.add(None, [*feature.attributes(), *nothing])


def _class(confidence: int) -> str:
    if confidence == 0:
        return "none"
    return f"{'hot' if confidence > 0 else 'cold'}_{abs(confidence)}"
