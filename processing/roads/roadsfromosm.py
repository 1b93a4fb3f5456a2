"""erik:roadsfromosm: a road network from an OpenStreetMap file."""

from __future__ import annotations

from ...erik_clusters_plugin.engine.roads.osm import read_osm_roads
from ...erik_clusters_plugin.layers.text import tr
from ..base import Help
from ..job import Job
from ..osm_parameters import INPUT, OsmAlgorithm
from . import osm_network


class RoadsFromOsm(OsmAlgorithm):
    """Reads an OSM file into a road network layer."""

    ID = "roadsfromosm"
    GROUP = "roads"
    TAGS = ("openstreetmap", "osm", "pbf", "network", "streets", "graph", "car", "bicycle", "walk")
    STYLES = {"OUTPUT": "roads.qml"}

    def title(self) -> str:
        return tr("Roads from an OSM file")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Makes a road network, with travel time in both directions, from an "
                "OpenStreetMap file."
            ),
            when=tr(
                "First of all: catchments, travel times and clusters travel on this layer. For "
                "roads from another source use “Roads from a line layer”."
            ),
            method=tr(
                "Roads are cut where they meet. Which way they may be used comes from the tags "
                "of access, one-way streets, roundabouts and motorways; for bicycles also from "
                "contraflow lanes; walkers go both ways. Travel time is length on the ellipsoid "
                "divided by speed: the speed limit of the road, in whatever form it is written, "
                "or else the speed of the road's class in the table. Ferries take as long as "
                "their duration tag says. A road is closed where access says no or private, and "
                "the tags nearest to the mode count most. Turn restrictions, gates, limits that "
                "depend on the hour, and waiting for a ferry are not part of it."
            ),
            source=tr(
                "OpenStreetMap wiki: Key:highway, Key:access, Key:oneway, Key:maxspeed, "
                "Tag:route=ferry. Strong components: Pearce 2005, as in SciPy."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add_file()
        osm_network.add_mode(self)
        self.add_extent()
        osm_network.add_network(self)

    def compute(self, job: Job) -> dict[str, object]:
        roads = read_osm_roads(
            job.file(INPUT),
            osm_network.mode(job),
            self.extent(job),
            osm_network.speeds(job),
            job.monitor.part(0.0, 0.6),
        )
        return osm_network.write(job, roads)
