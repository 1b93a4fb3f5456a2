"""erik:meetingtimeclusters: clusters within which everybody can meet in time."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)

from ...erik_clusters_plugin.engine.catchments.catchments import (
    Overlap,
    catchments_of_groups,
)
from ...erik_clusters_plugin.engine.catchments.catchments import Request as CatchmentRequest
from ...erik_clusters_plugin.engine.clusters.extents import extents_of_groups
from ...erik_clusters_plugin.engine.clusters.families import clusters_by_family
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, tell_both_ways
from ..firms.jobs import read_jobs
from ..firms.parameters import add_firms
from ..firms.reader import read_firms
from ..job import Job
from ..travel_parameters import Travel, about_yards, add_roads, add_travel, read_travel
from .cluster_layers import tell, write_extents, write_firms, write_sheds
from .meeting_parameters import (
    RELATED_FROM,
    add_cluster_sectors,
    add_meeting,
    add_minutes,
    add_related_from,
    counted_of,
    families_of,
    meeting_problem,
    read_firm_sectors,
    read_request,
    relatedness_of,
)

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
                "exceeded the meeting minutes the run would fail. Times are those of the slower "
                "direction, so that 15 minutes hold each way, unless you choose the mean of there "
                "and back; the walk to the road counts at both ends. In step 2, "
                "firms within a twentieth of the meeting minutes of each other stay together. "
                "Membership is the mean relatedness to the firms of the core, times "
                "e^(−t / meeting minutes) for the time t to the medoid. Two firms are related by "
                "a quarter for each of section, division, group and class that their codes say "
                "they share: 25 and 25.11 by .5, and so are two firms that both say 25; firms of "
                "one group of your own wholly. A cluster is named after "
                "its medoid, so that its number stays the same whatever happens elsewhere; its "
                "rank goes by weight. Ties go to the lower id; the order of rows does not matter."
            )
            + " "
            + about_yards(),
            source=tr(
                "The plugin's own. DBSCAN: Ester et al. 1996; complete linkage: Murtagh 1983; "
                "relatedness by shared NACE levels; bounds on the greatest time: Takes and Kosters "
                "2011."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_firms(self)
        add_roads(self)
        add_cluster_sectors(self)
        add_meeting(self)
        add_minutes(
            self,
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
        add_related_from(self)
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
                "What is within a third of the near minutes of the firms of each core, straight "
                "on foot around those off the road, with their number and jobs, the medoid, and "
                "the greatest and the median minutes between them: those of the slower direction "
                "or the mean (both_ways). The median is that of all pairs; in cores of more than "
                "2,000 places it is an estimate, and median_error (0 elsewhere) says within how "
                "many minutes 95 of 100 estimates are."
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

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = meeting_problem(self, parameters, context, ["COMMUTE_MINUTES"])
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        firms = read_firms(job, travel)
        jobs = read_jobs(job, firms)
        sectors = relatedness_of(read_firm_sectors(job, firms))
        request = read_request(job)
        tell_both_ways(job)
        found = clusters_by_family(
            travel.graph,
            firms.access,
            counted_of(job, firms, jobs),
            families_of(job, firms, sectors),
            job.number(RELATED_FROM),
            sectors,
            request,
            job.monitor.part(0.2, 0.75),
        )
        groups = [firms.access.take(one.core) for one in found.clusters]
        extents, sheds = None, None
        if job.wants("EXTENTS"):
            within, monitor = EXTENT_SHARE * request.near, job.monitor.part(0.75, 0.85)
            places = [firms.xy[one.core] for one in found.clusters]
            extents = dict(
                extents_of_groups(travel.graph, groups, places, _area(travel, within), monitor)
            )
        if job.wants("SHEDS"):
            commute, monitor = job.number("COMMUTE_MINUTES"), job.monitor.part(0.85, 0.98)
            to_core = job.choice("DIRECTION") == TO_CORE
            graph = travel.graph.reversed if to_core else travel.graph
            sheds = dict(catchments_of_groups(graph, groups, _area(travel, commute), monitor))
        write_firms(job, firms, found)
        if extents is not None:
            write_extents(job, travel, firms, jobs, found, extents, request.both_ways)
        if sheds is not None:
            write_sheds(job, travel, firms, found, sheds)
        tell(job, firms, jobs, found, request.both_ways)
        return {"CLUSTERS": len(found.clusters)}


def _area(travel: Travel, minutes: float) -> CatchmentRequest:
    walk = travel.walk_speed_kmh, travel.walk_limit_m
    request = CatchmentRequest((minutes,), Overlap.MERGED, 0.0, *walk)
    return replace(request, cell_m=max(request.cell, EXTENT_CELL_M))
