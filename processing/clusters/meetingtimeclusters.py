"""erik:meetingtimeclusters: clusters within which everybody can meet in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.catchments.catchments import (
    Catchment,
    Overlap,
    catchments_of_groups,
)
from ...erik_clusters_plugin.engine.catchments.catchments import Request as CatchmentRequest
from ...erik_clusters_plugin.engine.clusters.families import clusters_by_family
from ...erik_clusters_plugin.engine.clusters.meeting_time import Request
from ...erik_clusters_plugin.engine.firms.relatedness import Family, Sectors
from ...erik_clusters_plugin.engine.firms.sector_groups import parse_sectors
from ...erik_clusters_plugin.engine.messages import Monitor, Sentence, named
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, read_both_ways
from ..firms.jobs import read_jobs
from ..firms.parameters import WEIGHT_FIELD, add_firms
from ..firms.reader import NamedFirms, read_firms
from ..job import Job
from ..sector_parameters import SECTOR_FIELD, SECTORS, add_sectors, read_sectors, sectors_problem
from ..travel_parameters import Travel, add_roads, add_travel, read_travel
from .cluster_layers import tell, write_extents, write_firms, write_sheds

COUNT_FIRMS, COUNT_JOBS = 0, 1
FROM_CORE, TO_CORE = 0, 1
# The area around each firm of a core, as a share of the near minutes: wide enough to join
# most of a core, narrow enough to keep neighbouring cores apart.
EXTENT_SHARE = 1.0 / 3.0
EXTENT_CELL_M = 25.0


class MeetingTimeClusters(ErikAlgorithm):
    """Delineates clusters bounded by the time people travel for a meeting."""

    ID = "meetingtimeclusters"
    GROUP = "clusters"
    TAGS = ("cluster", "dbscan", "complete linkage", "delineation", "firms", "meeting", "district")
    STYLES = {
        "OUTPUT": "cluster_firms.qml",
        "EXTENTS": "cluster_extents.qml",
        "SHEDS": "cluster_sheds.qml",
    }

    def title(self) -> str:
        return tr("Meeting-time clusters")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Finds clusters of firms by travel time: no two firms of a core are farther apart "
                "than people travel for a meeting."
            ),
            when=tr(
                "To draw the boundary of clusters that can be defended: “no two firms of this core "
                "are more than 15 minutes apart; its labour shed is this area”. To learn at what "
                "time a sector clusters, look at its cluster distance first."
            ),
            method=tr(
                "1. A firm is dense where enough firms or jobs, itself included, are within the "
                "near minutes; dense firms that near each other are joined. 2. What is joined is "
                "split so that no two firms of a core are more than the meeting minutes apart "
                "(complete linkage). A part whose firms, with those around its middle that are "
                "not dense, stay below the minimum is dropped. 3. Other firms within half of the "
                "meeting minutes of a core's middle, the medoid, join it as fringe. "
                "4. The greatest time between two firms of every core is measured anew; if it "
                "exceeded the meeting minutes the run would fail. Times are the mean of both "
                "directions, or the slower; the walk to the road counts at both ends. In step 2, "
                "firms within a twentieth of the meeting minutes of each other stay together. "
                "Membership is the mean relatedness to the firms of the core, times "
                "e^(−t / meeting minutes) for the time t to the medoid. Two firms are related by "
                "a quarter for each of section, division, group and class that their codes say "
                "they share: 25 and 25.11 by .5, and so are two firms that both say 25; firms of "
                "one group of your own wholly. A cluster is named after "
                "its medoid, so that its number stays the same whatever happens elsewhere; its "
                "rank goes by weight. Ties go to the lower id; the order of rows does not matter."
            ),
            source=tr(
                "The plugin's own. DBSCAN: Ester et al. 1996; complete linkage: Murtagh 1983; "
                "relatedness by shared NACE levels; bounds on the greatest time: Takes and Kosters "
                "2011."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_firms(self)
        add_roads(self)
        add_sectors(
            self,
            tr(
                "Sectors or groups, separated by commas, such as 25, 28.4. Firms of these count "
                "in full, related firms less: each of section, division, group and class in "
                "common counts a quarter. Left empty: each sector by itself, NACE codes by their "
                "division. Without a field of sectors all firms are looked at together."
            ),
        )
        self._add_minutes(
            "MEETING_MINUTES",
            tr("Meeting bound (minutes)"),
            15.0,
            tr("No two firms of a core are farther apart."),
        )
        self._add_minutes(
            "NEAR_MINUTES",
            tr("Near (minutes)"),
            None,
            tr("Within this time firms are neighbours. Left empty: a third of the meeting bound."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "MINIMUM_KIND",
                tr("What is counted"),
                [tr("Firms"), tr("Jobs")],
                defaultValue=COUNT_FIRMS,
            ),
            tr("What the minimum counts: firms, or their jobs."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MINIMUM",
                tr("Minimum"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=10.0,
            ),
            tr(
                "As many firms (or jobs) must be near a firm that is dense, and in every core. "
                "Related firms count by their relatedness."
            ),
        )
        self._add_minutes(
            "COMMUTE_MINUTES",
            tr("Commute bound (minutes)"),
            30.0,
            tr("Travel time of the labour sheds."),
        )
        add_both_ways(self)
        self.add(
            QgsProcessingParameterEnum(
                "DIRECTION",
                tr("Direction of the sheds"),
                [tr("From the core"), tr("To the core")],
                defaultValue=TO_CORE,
            ),
            tr("People commute to the core; deliveries leave from it."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "RELATED_FROM",
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
        add_travel(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Firms by cluster"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "All firms with all their attributes, the cluster_id, the role (core, fringe, "
                "none), the minutes_to_medoid and the membership, 0 to 1."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "EXTENTS",
                tr("Extents of the clusters"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            tr(
                "What is within a third of the near minutes of the firms of each core, with their "
                "number and jobs, the greatest and the median minutes between them, and the medoid."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SHEDS",
                tr("Labour sheds of the clusters"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
            ),
            tr("From where each core is reached within the commute bound."),
        )
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS", tr("Number of clusters")))

    def _add_minutes(self, name: str, title: str, default: float | None, about: str) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                name, title, kind, defaultValue=default, optional=default is None
            ),
            about,
        )

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = self._problem(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _problem(self, parameters: dict[str, object], context: QgsProcessingContext) -> str:
        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        def given(name: str) -> bool:
            return parameters.get(name) not in (None, NULL, "")

        near_given = given("NEAR_MINUTES")
        for name in ("MEETING_MINUTES", "NEAR_MINUTES", "COMMUTE_MINUTES"):
            if (name != "NEAR_MINUTES" or near_given) and not 0.0 < number(name) <= 1440.0:
                return tr("“{parameter}” must be above 0 and up to 1440 minutes.").format(
                    parameter=self.parameterDefinition(name).description()
                )
        if near_given and number("NEAR_MINUTES") > number("MEETING_MINUTES"):
            return tr(
                "Firms that are near each other can meet: give fewer near minutes than meeting "
                "minutes, or leave them empty for a third."
            )
        if number("MINIMUM") <= 0.0:
            return tr("The minimum must be above 0. Write for example 10 firms.")
        if not 0.0 < number("RELATED_FROM") <= 1.0:
            return tr("The least relatedness must be above 0 and at most 1. Write for example 0.5.")
        kind = self.parameterAsEnum(parameters, "MINIMUM_KIND", context)
        if kind == COUNT_JOBS and not given(WEIGHT_FIELD):
            return tr(
                "Jobs are to be counted, but the field with the jobs is not chosen. Choose it "
                "under “Jobs”, or count firms."
            )
        return sectors_problem(self, parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        firms = read_firms(job, travel)
        jobs = read_jobs(job, firms)
        sectors = _sectors(job, firms)
        request = _request(job)
        found = clusters_by_family(
            travel.graph,
            firms.access,
            _counted(job, firms, jobs),
            _families(job, firms, sectors),
            job.number("RELATED_FROM"),
            sectors,
            request,
            job.monitor.part(0.2, 0.75),
        )
        groups = [firms.access.take(one.core) for one in found.clusters]
        near, commute = EXTENT_SHARE * request.near, job.number("COMMUTE_MINUTES")
        extents = _areas(job, "EXTENTS", travel, groups, near, job.monitor.part(0.75, 0.85))
        sheds = _areas(job, "SHEDS", travel, groups, commute, job.monitor.part(0.85, 0.98))
        write_firms(job, firms, found)
        if extents is not None:
            write_extents(job, travel, firms, jobs, found, extents)
        if sheds is not None:
            write_sheds(job, travel, firms, found, sheds)
        tell(job, firms, jobs, found)
        return {"CLUSTERS": len(found.clusters)}


def _request(job: Job) -> Request:
    meeting = job.number("MEETING_MINUTES")
    near = job.number("NEAR_MINUTES") if job.has("NEAR_MINUTES") else meeting / 3.0
    return Request(meeting, near, job.number("MINIMUM"), read_both_ways(job))


def _sectors(job: Job, firms: NamedFirms) -> Sectors | None:
    if not job.has(SECTOR_FIELD):
        return None
    names = [name or "" for name in read_sectors(job, firms.features, job.source("INPUT"))]
    without = np.array([not name for name in names])
    if without.any():
        job.monitor.warn(
            Sentence(
                "{count} firms have no sector in {field} and are in no cluster: {ids}.",
                count=int(without.sum()),
                field=job.text(SECTOR_FIELD),
                ids=named(firms.feature_ids(without)),
            )
        )
    return Sectors(names)


def _families(job: Job, firms: NamedFirms, sectors: Sectors | None) -> list[Family]:
    if sectors is None:
        return [Family("", np.ones(len(firms)))]
    chosen = parse_sectors(job.text(SECTORS)) if job.has(SECTORS) else []
    return [sectors.related_to(chosen)] if chosen else sectors.each()


def _counted(job: Job, firms: NamedFirms, jobs: NDArray[np.float64] | None) -> NDArray[np.float64]:
    if job.choice("MINIMUM_KIND") == COUNT_FIRMS or jobs is None:
        return np.ones(len(firms))
    return np.nan_to_num(jobs)


def _areas(
    job: Job,
    name: str,
    travel: Travel,
    groups: Sequence[AccessPoints],
    minutes: float,
    monitor: Monitor,
) -> dict[int, Catchment] | None:
    """Catchment of every cluster, where that output is wanted."""
    if not job.wants(name):
        return None
    walk = travel.walk_speed_kmh, travel.walk_limit_m
    request = CatchmentRequest((minutes,), Overlap.MERGED, 0.0, *walk)
    request = replace(request, cell_m=max(request.cell, EXTENT_CELL_M))
    to_core = name == "SHEDS" and job.choice("DIRECTION") == TO_CORE
    graph = travel.graph.reversed if to_core else travel.graph
    return dict(catchments_of_groups(graph, groups, request, monitor))
