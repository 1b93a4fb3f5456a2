"""erik:hotspots: where many jobs are near together, and where few."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.clusters.hot_spots import LEVELS, HotSpots, hot_spots
from ...erik_clusters_plugin.engine.clusters.pair_times import pair_times
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.points import (
    Points,
    place_geometries,
    read_points,
    single_point_type,
)
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, read_both_ways
from ..firms import firms_on_roads, read_weights
from ..job import Job
from ..sector_parameters import SECTOR_FIELD, SECTORS, add_sectors, choose_sectors, read_sectors
from ..travel_parameters import add_roads, add_travel, read_travel

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
                "Gi* adds up what lies within the travel time of each firm, the firm included, "
                "and compares it with the mean: z says how many standard deviations it is above. "
                "p is two-sided, from the normal distribution, and therefore rough for firms "
                "with few others near; q is p after correction for the number of firms. Classes "
                "go by q: at most {q99}, {q95} and {q90} for 99, 95 and 90 %. As a share, each "
                "firm's jobs are compared with what its share of all jobs leads one to expect, so "
                "that a town is not hot because it is large. Firms that are not on the network or "
                "have no usable number stay empty."
            ).format(q99=LEVELS[0], q95=LEVELS[1], q90=LEVELS[2]),
            source=tr("Getis & Ord 1992; Ord & Getis 1995; Benjamini & Hochberg 1995."),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Firms"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Firms, or other places with jobs."),
        )
        add_roads(self)
        self._add_field(
            "WEIGHT_FIELD", tr("Jobs"), tr("What is added up. Left empty: every firm counts 1.")
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
        self._add_field(
            "REFERENCE_FIELD",
            tr("All jobs"),
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

    def _add_field(self, name: str, title: str, about: str) -> None:
        parameter = QgsProcessingParameterField(
            name,
            title,
            parentLayerParameterName="INPUT",
            type=QgsProcessingParameterField.DataType.Any,
            optional=True,
        )
        self.add(parameter, about)

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        if self.parameterAsDouble(parameters, "MEETING_MINUTES", context) <= 0.0:
            return False, tr("The travel time must be above 0 minutes. Write for example 15.")
        chosen = self.parameterAsString(parameters, SECTORS, context)
        if chosen and not self.parameterAsString(parameters, SECTOR_FIELD, context):
            return False, tr(
                "Sectors are chosen, but not the field that holds them. Choose it under “Sector”."
            )
        reference = self.parameterAsString(parameters, "REFERENCE_FIELD", context)
        share = self.parameterAsEnum(parameters, "MODE", context) == SHARE
        if share and not reference and not chosen:
            return False, tr(
                "A share needs something to be a share of. Choose a field under “All jobs”, or "
                "the sectors whose jobs are compared with those of all firms."
            )
        return super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        source = job.source("INPUT")
        points = read_points(source, travel.crs, job.context, job.monitor.part(0.1, 0.15))
        jobs, reference = _jobs(job, points, source)
        usable = ~np.isnan(jobs) if reference is None else ~np.isnan(jobs + reference)
        keys = [jobs] if reference is None else [jobs, reference]
        monitor = job.monitor.part(0.15, 0.25)
        firms = firms_on_roads(job, travel, points, usable, keys, monitor)
        blocks = pair_times(
            travel.graph,
            firms.access,
            job.number("MEETING_MINUTES"),
            read_both_ways(job),
            job.monitor.part(0.25, 0.9),
        )
        found = hot_spots(
            blocks,
            jobs[firms.rows],
            None if reference is None else reference[firms.rows],
            job.monitor.without_progress(),
        )
        _tell(job, found)
        _write(job, points, source, firms.rows, found)
        return {}


def _jobs(
    job: Job, points: Points, source: QgsProcessingFeatureSource
) -> tuple[NDArray[np.float64], Optional[NDArray[np.float64]]]:
    """Jobs that are looked at, and what they are a share of, NaN where unknown."""
    all_jobs = read_weights(job, points, source, "WEIGHT_FIELD")
    jobs = all_jobs
    if job.has(SECTORS):
        sectors = choose_sectors(job, read_sectors(job, points.features, source))
        chosen = np.array([sector is not None for sector in sectors])
        jobs = np.where(chosen, all_jobs, 0.0 * all_jobs)
        job.note(
            tr("{count} of {total} firms are of the sectors chosen.").format(
                count=int(chosen.sum()), total=len(points)
            )
        )
    if job.choice("MODE") == AS_IT_IS:
        return jobs, None
    if job.has("REFERENCE_FIELD"):
        return jobs, read_weights(job, points, source, "REFERENCE_FIELD")
    return jobs, all_jobs


def _tell(job: Job, found: HotSpots) -> None:
    confidence = found.confidence
    job.note(
        tr(
            "{hot} of {count} firms are in hot spots and {cold} in cold spots (q at most {level})."
        ).format(
            hot=int(np.count_nonzero(confidence >= 95)),
            cold=int(np.count_nonzero(confidence <= -95)),
            count=len(confidence),
            level=LEVELS[1],
        )
    )
    alone = int(np.count_nonzero(found.near == 1))
    if alone:
        job.note(tr("{count} firms have no other firm within reach.").format(count=alone))
    everyone = int(np.count_nonzero(np.isnan(found.z)))
    if everyone:
        job.warn(
            tr(
                "{count} firms have all others within reach, so nothing is left to compare with, "
                "and z stays empty. Choose fewer minutes."
            ).format(count=everyone)
        )


def _write(
    job: Job,
    points: Points,
    source: QgsProcessingFeatureSource,
    rows: NDArray[np.int64],
    found: HotSpots,
) -> None:
    sink = job.sink(
        "OUTPUT",
        fields.appended(points.fields, fields.HOT_SPOTS),
        single_point_type(source.wkbType()),
        source.sourceCrs(),
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
    judged = dict(zip(rows.tolist(), zip(*(column.tolist() for column in columns))))
    nothing = [None] * len(fields.HOT_SPOTS)
    for row, geometry in enumerate(place_geometries(points)):
        values = judged.get(row, nothing)
        sink.add(geometry, [*points.features[row].attributes(), *values])
    for feature in points.without_place:
        sink.add(None, [*feature.attributes(), *nothing])


def _class(confidence: int) -> str:
    if confidence == 0:
        return "none"
    return f"{'hot' if confidence > 0 else 'cold'}_{abs(confidence)}"
