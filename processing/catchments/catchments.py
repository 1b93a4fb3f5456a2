"""erik:catchments: the areas that sites reach within a travel time."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.catchments.catchments import Overlap, Request, catchments
from ...erik_clusters_plugin.engine.messages import Number, named
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.catchments import CatchmentRows
from ...erik_clusters_plugin.layers.legend import minutes
from ...erik_clusters_plugin.layers.points import read_points
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..checks import minutes_problem, read_minutes
from ..direction import add_direction, directed, to_sites
from ..job import Job
from ..travel_parameters import add_roads, add_travel, read_travel
from ..unreached import add_unreached, warn_cut_off, write_unreached
from .own_minutes import MINUTES_FIELD, add_minutes, read_own_minutes


class Catchments(ErikAlgorithm):
    """Draws catchments around sites."""

    ID = "catchments"
    GROUP = "catchments"
    TAGS = ("isochrone", "service area", "travel time", "drive time", "reach", "accessibility")
    STYLES = {"UNREACHED": "unreached.qml", "OUTPUT": "catchments.qml"}

    def title(self) -> str:
        return tr("Catchments")

    def help(self) -> Help:
        return Help(
            what=tr("Draws the areas that sites reach by road within bands of travel time."),
            when=tr(
                "Whenever the question is how far something reaches: customers, staff, "
                "suppliers, a cluster's surroundings. To count firms or jobs within the time "
                "use “Accessibility”, which takes their times from the roads and not from the "
                "polygons."
            ),
            method=tr(
                "Travel times come from the road network, one-way rules included (Dijkstra). "
                "Every place within the longest walk of a road takes the time at its nearest "
                "road and the walk from there; motorways, their ramps and ferries give no "
                "access to the land beside them. A grid of these times is cut once for each "
                "band, so that the area of a shorter band always lies within that of a longer "
                "one. Areas are drawn and measured in metres, in a coordinate system fitted to "
                "the roads."
            ),
            source=tr(
                "Travel-time grid with a walk from the nearest road; compared with other ways "
                "to draw catchments in the README. Isochrone mapping: Baum et al. 2016."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Sites"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Points that the catchments start from."),
        )
        add_roads(self)
        add_minutes(self)
        add_direction(self)
        self.add(
            QgsProcessingParameterEnum(
                "OVERLAP",
                tr("Where catchments meet"),
                [
                    tr("Overlapping: every site has its own"),
                    tr("Merged: one area for all sites"),
                    tr("Split: every place belongs to the nearest site"),
                ],
                defaultValue=0,
            ),
            tr("What happens where the catchments of several sites meet."),
        )
        self.add(
            QgsProcessingParameterBoolean("RINGS", tr("Rings"), defaultValue=False),
            tr(
                "Cuts shorter bands out of longer ones, so that 10, 20, 30 gives 0 to 10, 10 to "
                "20 and 20 to 30 minutes. Otherwise each area holds the shorter ones."
            ),
        )
        add_travel(self)
        self.add(
            QgsProcessingParameterNumber(
                "CELL_SIZE",
                tr("Cell size (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
                maxValue=1000.0,
            ),
            tr(
                "How finely boundaries are drawn. 0 chooses 2.5 metres for each minute of the "
                "shortest band, between 15 and 100."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Catchments"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr(
                "One area for each site and band, with the site's attributes, the minutes, the "
                "area, the kilometres of road, and whether it touches the edge of the road data."
            ),
        )
        add_unreached(self)

    def checkParameterValues(self, parameters, context) -> tuple[bool, str]:
        problem = minutes_problem(self, parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        minutes = read_minutes(job)
        travel = read_travel(job)
        sites = read_points(
            job.source("INPUT"), travel.crs, job.context, job.monitor.part(0.12, 0.15)
        )
        own = read_own_minutes(job, sites) if job.has(MINUTES_FIELD) else None
        access = travel.locate(sites, job.monitor.part(0.15, 0.2))
        graph = directed(job, travel.graph)
        ends = to_sites(job)
        warn_cut_off(job, travel.graph, sites, access, begin=not ends, end=ends)
        request = Request(
            tuple(minutes),
            Overlap(job.choice("OVERLAP")),
            job.number("CELL_SIZE"),
            travel.walk_speed_kmh,
            travel.walk_limit_m,
            own,
        )
        if own is not None and request.overlap is not Overlap.OVERLAPPING:
            _tell_of_own_minutes(job, request)
        job.say(tr("Cells of {size} m.", size=request.cell))
        with CatchmentRows(sites, travel.crs, job.context, rings=job.yes("RINGS")) as rows:
            for found in catchments(graph, access, request, job.monitor.part(0.2, 0.95)):
                rows.add(found)
            sink = job.sink(
                "OUTPUT",
                fields.appended(sites.fields, fields.CATCHMENTS),
                QgsWkbTypes.Type.MultiPolygon,
                travel.crs,
            )
            for geometry, attributes in rows:
                sink.add(geometry, attributes)
        reached = np.flatnonzero(access.reached) if rows.merged else rows.reached
        write_unreached(job, sites, access, travel.walk_limit_m, set(reached))
        _tell(job, rows)
        return {}


def _tell_of_own_minutes(job: Job, request: Request) -> None:
    without = int(np.isnan(request.own_minutes).sum())
    if without and len(request.minutes) > 1:
        job.warn(
            tr(
                "Merged or split catchments have one time for each site: {n} sites without "
                "minutes of their own take {minutes}, the longest band.",
                n=without,
                minutes=request.minutes[-1],
            )
        )


def _tell(job: Job, rows: CatchmentRows) -> None:
    for band, area in sorted(rows.area_by_minutes().items()):
        job.say(
            tr(
                "{band}: {n} catchments, {area} km² on average.",
                band=minutes(band),
                n=len(area),
                area=Number(np.mean(area), 1),
            )
        )
    if not rows.any_clipped():
        return
    if rows.merged:
        job.warn(
            tr(
                "The catchment touches the edge of the road data and may be larger in truth. "
                "Use a larger road extract to be sure."
            )
        )
    else:
        job.warn(
            tr(
                "The catchments of these sites touch the edge of the road data and may be "
                "larger in truth: {sites}. Use a larger road extract to be sure.",
                sites=named(rows.clipped_sites()),
            )
        )
