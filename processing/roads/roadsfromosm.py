"""erik:roadsfromosm: a road network from an OpenStreetMap file."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ...erik_clusters_plugin.engine.roads.components import main_network
from ...erik_clusters_plugin.engine.roads.network import RoadNetwork
from ...erik_clusters_plugin.engine.roads.osm import WaysReport, read_osm_roads
from ...erik_clusters_plugin.engine.roads.osm_rules import FERRY, LeftOut
from ...erik_clusters_plugin.engine.roads.speeds import Mode, read_speeds
from ...erik_clusters_plugin.layers.text import tr
from ..base import Help
from ..job import Job
from ..osm_parameters import INPUT, OsmAlgorithm
from .output import write_roads

MODES = (Mode.CAR, Mode.BICYCLE, Mode.FOOT)
# A main network with less than this share of all road says that something is wrong.
_USUAL_SHARE = 0.9


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
        self.add(
            QgsProcessingParameterEnum(
                "MODE",
                tr("Mode"),
                options=[tr("Car"), tr("Bicycle"), tr("On foot")],
                defaultValue=0,
            ),
            tr("Who travels: it decides which roads are open, one-way rules and speeds."),
        )
        self.add_extent()
        self.add(
            QgsProcessingParameterBoolean(
                "KEEP_MAIN", tr("Keep the main network only"), defaultValue=True
            ),
            tr(
                "Drops roads that cannot be reached from the main network or from which there "
                "is no way back to it, and says how many kilometres. Sites beside such roads "
                "would otherwise reach nothing. Islands without a ferry are dropped too."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "SPEED_TABLE",
                tr("Speed table"),
                fileFilter=tr("CSV tables") + " (*.csv);;" + tr("All files") + " (*)",
                optional=True,
            ),
            tr(
                "Speeds by road class where the road has no speed limit: a CSV with the columns "
                "road_class, car_kmh, bicycle_kmh, foot_kmh. Empty: the table of the plugin, "
                "resources/tables/road_speeds.csv, which you can copy and edit."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Roads"), QgsProcessing.SourceType.TypeVectorLine
            ),
            tr(
                "One line for each piece of road between two junctions, with its length, speed "
                "and minutes along and against the line (empty: not allowed that way)."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("JUNCTIONS", tr("Number of junctions")))
        self.addOutput(QgsProcessingOutputNumber("ARCS", tr("Number of directed arcs")))
        self.addOutput(QgsProcessingOutputNumber("KILOMETRES", tr("Kilometres of road")))
        self.addOutput(QgsProcessingOutputNumber("DROPPED_KM", tr("Kilometres dropped")))

    def compute(self, job: Job) -> dict[str, object]:
        table = Path(job.file("SPEED_TABLE")) if job.has("SPEED_TABLE") else None
        choice = job.choice("MODE")
        roads = read_osm_roads(
            job.file(INPUT),
            MODES[choice],
            self.extent(job),
            read_speeds(table),
            job.monitor.part(0.0, 0.6),
        )
        mode = self.parameterDefinition("MODE").options()[choice]
        _tell_ways(job, roads.report, mode)
        job.say(tr("All roads: {size}").format(size=_size(roads.network)))
        network, dropped_km = roads.network, 0.0
        if job.yes("KEEP_MAIN"):
            network, dropped_km = _keep_main(job, roads.network)
        self.attribution(job)
        write_roads(job, "OUTPUT", network)
        return {
            "JUNCTIONS": network.node_count,
            "ARCS": network.arc_count,
            "KILOMETRES": float(network.length_m.sum()) / 1000.0,
            "DROPPED_KM": dropped_km,
        }


def _keep_main(job: Job, network: RoadNetwork) -> tuple[RoadNetwork, float]:
    main = main_network(network)
    total_km, dropped_km = float(network.length_m.sum()) / 1000.0, main.dropped_m / 1000.0
    job.note(
        tr(
            "Main network: {size} Dropped: {edges} roads with {km} km that cannot be reached "
            "from it or from which there is no way back."
        ).format(size=_size(main.network), edges=f"{main.dropped_edges:,}", km=f"{dropped_km:,.1f}")
    )
    if dropped_km > (1.0 - _USUAL_SHARE) * total_km:
        job.warn(
            tr(
                "That is {share} % of all road. Either the file holds several separate networks, "
                "such as islands, or it lacks roads of this mode, such as paths. Look at the "
                "result with “Keep the main network only” switched off."
            ).format(share=f"{100.0 * dropped_km / total_km:.0f}")
        )
    return main.network, dropped_km


def _size(network: RoadNetwork) -> str:
    ferry_m = float(network.length_m[np.asarray(network.road_class == FERRY)].sum())
    text = tr("{junctions} junctions, {arcs} directed arcs, {km} km.").format(
        junctions=f"{network.node_count:,}",
        arcs=f"{network.arc_count:,}",
        km=f"{float(network.length_m.sum()) / 1000.0:,.1f}",
    )
    if not ferry_m:
        return text
    ferries = tr("Of these, {km} km are ferries.").format(km=f"{ferry_m / 1000.0:,.1f}")
    return f"{text} {ferries}"


def _tell_ways(job: Job, report: WaysReport, mode: str) -> None:
    job.say(
        tr("Mode: {mode}. Of {read} ways {used} are used.").format(
            mode=mode, read=f"{report.read:,}", used=f"{report.used:,}"
        )
    )
    reasons = {
        LeftOut.OTHER_CLASS: tr("{count} ways are left out: of a class this mode does not use."),
        LeftOut.CLOSED: tr("{count} ways are left out: closed to this mode by their access tags."),
        LeftOut.AREA: tr("{count} ways are left out: they are areas, not roads."),
        LeftOut.REVERSIBLE: tr("{count} ways are left out: their direction changes with the hour."),
        LeftOut.NO_SPEED: tr(
            "{count} ways are left out: the speed table has no speed for their class."
        ),
    }
    for reason, text in reasons.items():
        if report.left_out.get(reason):
            job.say(text.format(count=f"{report.left_out[reason]:,}"))
    if report.without_line:
        job.warn(
            tr("{count} ways are left out: they have fewer than two different points.").format(
                count=f"{report.without_line:,}"
            )
        )
    if report.outside:
        job.say(
            tr("{count} pieces of road outside the extent are left out.").format(
                count=f"{report.outside:,}"
            )
        )
    if report.unreadable_limits or report.implausible_limits:
        job.warn(
            tr(
                "Speed limits passed over, so that the table's speed counts: {unreadable} "
                "unreadable, {implausible} implausible ({examples})."
            ).format(
                unreadable=f"{report.unreadable_limits:,}",
                implausible=f"{report.implausible_limits:,}",
                examples="; ".join(report.limit_examples),
            )
        )
    if report.bad_durations:
        job.warn(
            tr(
                "{count} ferries have an unreadable or implausible duration: the table's speed "
                "counts."
            ).format(count=f"{report.bad_durations:,}")
        )
