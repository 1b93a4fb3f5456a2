"""erik:reachedroads: the roads within a travel time, cut exactly at the limit."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.catchments.catchments import Overlap
from ...erik_clusters_plugin.engine.catchments.reach import reach_each, reach_nearest
from ...erik_clusters_plugin.engine.catchments.reached_roads import reached_pieces
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.points import read_points
from ...erik_clusters_plugin.layers.reached_roads import reached_road_features
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..checks import minutes_problem, read_minutes
from ..direction import add_direction, directed, to_sites
from ..job import Job
from ..travel_parameters import add_roads, add_travel, read_travel
from ..unreached import add_unreached, warn_cut_off, write_unreached


class ReachedRoads(ErikAlgorithm):
    """Writes the pieces of road that sites reach within bands of travel time."""

    ID = "reachedroads"
    GROUP = "catchments"
    TAGS = ("service area", "isochrone", "reach", "travel time", "network", "lines", "accessible")
    STYLES = {"UNREACHED": "unreached.qml", "OUTPUT": "reached_roads.qml"}

    def title(self) -> str:
        return tr("Reached roads")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Draws the roads that sites reach within a travel time, cut exactly where the "
                "time is up, with the minutes at both ends of every piece."
            ),
            when=tr(
                "To see along which roads one gets how far, or to measure kilometres of road. "
                "For areas use “Catchments”."
            ),
            method=tr(
                "Quickest way over the road network, one-way rules observed; the walk from the "
                "site to its nearest road counts. Each stretch of road appears once, whichever "
                "way it is driven: where both ends of a road are reached, two pieces meet at the "
                "place where their times are equal. The road a site lies on begins at the site. "
                "Pieces are cut at every limit of the list. length_m and the minutes along and "
                "against the line are those of the piece, with traffic."
            ),
            source=tr(
                "Dijkstra 1959, as in SciPy. Pieces are cut by planar length along the line."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Sites"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Points from which, or to which, one travels."),
        )
        add_roads(self)
        self.add(
            QgsProcessingParameterString("MINUTES", tr("Minutes"), defaultValue="10, 20, 30"),
            tr("One or more travel times, for example 10, 20, 30."),
        )
        add_direction(self)
        self.add(
            QgsProcessingParameterEnum(
                "OVERLAP",
                tr("Several sites"),
                [
                    tr("Each site by itself (roads may appear for several)"),
                    tr("All together (each road once)"),
                    tr("Split to the nearest site (each road once)"),
                ],
                defaultValue=0,
            ),
            tr("What happens to roads that several sites reach."),
        )
        add_travel(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Reached roads"), QgsProcessing.SourceType.TypeVectorLine
            ),
            tr(
                "Pieces of road with the attributes of the site and of the road, the band "
                "(minutes_from, minutes_to), and the minutes at their first and last point."
            ),
        )
        add_unreached(self)
        self.addOutput(QgsProcessingOutputNumber("KILOMETRES", tr("Kilometres of road")))

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = minutes_problem(self, parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        limits = np.array(read_minutes(job))
        travel = read_travel(job)
        sites = read_points(
            job.source("INPUT"), travel.crs, job.context, job.monitor.part(0.1, 0.15)
        )
        access = travel.locate(sites, job.monitor.part(0.15, 0.2))
        overlap = Overlap(job.choice("OVERLAP"))
        graph = directed(job, travel.graph)
        ends = to_sites(job)
        warn_cut_off(job, travel.graph, sites, access, begin=not ends, end=ends)
        if overlap is Overlap.OVERLAPPING or not access.reached.any():
            reaches = reach_each(graph, access, limits[-1], job.monitor.part(0.2, 1.0))
        else:
            reaches = iter([reach_nearest(graph, access, limits[-1])])
        sink = job.sink(
            "OUTPUT",
            fields.appended(sites.fields, [*fields.ROADS, *fields.REACHED_ROADS]),
            QgsWkbTypes.Type.LineString,
            travel.crs,
        )
        reached: set[int] = set()
        metres = 0.0
        for reach in reaches:
            pieces = reached_pieces(reach, limits)
            job.monitor.check()
            owner = reach.sites[pieces.site]
            reached.update(np.unique(owner).tolist())
            named_owner = None if overlap is Overlap.MERGED else owner
            for geometry, attributes in reached_road_features(
                pieces, limits, travel.graph, sites, named_owner
            ):
                sink.add(geometry, attributes)
            metres += float(pieces.length_m.sum())
        if overlap is Overlap.MERGED:
            reached = set(np.flatnonzero(access.reached).tolist())
        write_unreached(job, sites, access, travel.walk_limit_m, reached)
        job.note(tr("{n} pieces of road, {km} km.", n=sink.count, km=round(metres / 1000.0, 1)))
        return {"KILOMETRES": metres / 1000.0}
