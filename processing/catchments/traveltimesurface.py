"""erik:traveltimesurface: minutes from the nearest site as a raster."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ...erik_clusters_plugin.engine.catchments.land import cell_size
from ...erik_clusters_plugin.engine.catchments.nearest_surface import nearest_surface
from ...erik_clusters_plugin.engine.messages import InputError, Number
from ...erik_clusters_plugin.layers.points import read_points
from ...erik_clusters_plugin.layers.rasters import write_minutes
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..direction import add_direction, directed, to_sites
from ..job import Job
from ..travel_parameters import add_roads, add_travel, read_travel
from ..unreached import warn_cut_off, warn_unreached


class TravelTimeSurface(ErikAlgorithm):
    """Writes the travel time to the nearest site for every cell of land."""

    ID = "traveltimesurface"
    GROUP = "catchments"
    TAGS = ("raster", "travel time", "cost surface", "isochrone", "accessibility", "geotiff")
    STYLES = {"OUTPUT": "traveltimesurface.qml"}

    def title(self) -> str:
        return tr("Travel-time surface")

    def help(self) -> Help:
        return Help(
            what=tr("Writes the minutes between every place and its nearest site into a raster."),
            when=tr(
                "For maps that shade the time continuously, and as an input of raster analysis. "
                "For areas within a time use “Catchments”."
            ),
            method=tr(
                "Every cell within the longest walk of a road takes the time at the nearest "
                "position on a road that gives access, and the walk from there to the middle of "
                "the cell. Motorways, their ramps and ferries give no access. Cells that are not "
                "reached are empty."
            ),
            source=tr("Dijkstra's algorithm from all sites at once, as in SciPy."),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Sites"), [QgsProcessing.SourceType.TypeVectorPoint]
            ),
            tr("Points that the times are measured from."),
        )
        add_roads(self)
        self.add(
            QgsProcessingParameterNumber(
                "MINUTES",
                tr("Longest time (minutes)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=60.0,
                minValue=0.1,
                maxValue=1440.0,
            ),
            tr("Places farther away stay empty."),
        )
        add_direction(self)
        add_travel(self)
        self.add(
            QgsProcessingParameterNumber(
                "CELL_SIZE",
                tr("Cell size (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
                maxValue=5000.0,
            ),
            tr(
                "Side of a cell. 0 chooses 2.5 metres for each minute of the longest time, "
                "between 15 and 100."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination("OUTPUT", tr("Travel-time surface")),
            tr("A raster of minutes in the metric coordinate system that the run measured in."),
        )
        self.addOutput(QgsProcessingOutputNumber("REACHED_KM2", tr("Area reached (km²)")))

    def compute(self, job: Job) -> dict[str, object]:
        limit = job.number("MINUTES")
        travel = read_travel(job)
        sites = read_points(
            job.source("INPUT"), travel.crs, job.context, job.monitor.part(0.12, 0.15)
        )
        access = travel.locate(sites, job.monitor.part(0.15, 0.2))
        graph = directed(job, travel.graph)
        warn_unreached(job, sites, access, travel.walk_limit_m)
        if not access.reached.any():
            raise InputError(
                "None of the sites is on the road network. Check that the sites and the roads "
                "cover the same area, or allow a longer walk to the road."
            )
        ends = to_sites(job)
        warn_cut_off(job, travel.graph, sites, access, begin=not ends, end=ends)
        cell = job.number("CELL_SIZE") or cell_size(limit)
        surface = nearest_surface(
            graph,
            access,
            limit,
            cell,
            travel.walk_speed_kmh,
            travel.walk_limit_m,
            job.monitor.part(0.2, 0.9),
        )
        write_minutes(surface, travel.crs, job.output_file("OUTPUT"), job.monitor.part(0.9, 1.0))
        job.say(
            tr(
                "{area} km² are reached within {n} minutes, in cells of {cell} m.",
                area=Number(surface.reached_km2, 1),
                n=limit,
                cell=cell,
            )
        )
        return {"REACHED_KM2": surface.reached_km2}
