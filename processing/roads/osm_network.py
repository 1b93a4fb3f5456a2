"""What the algorithms that make a road network of OpenStreetMap data have in common."""

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

from ...erik_clusters_plugin.engine.messages import Number
from ...erik_clusters_plugin.engine.roads.components import main_network
from ...erik_clusters_plugin.engine.roads.network import RoadNetwork
from ...erik_clusters_plugin.engine.roads.osm import OsmRoads, WaysReport
from ...erik_clusters_plugin.engine.roads.osm_rules import FERRY, LeftOut
from ...erik_clusters_plugin.engine.roads.speeds import Mode, Speeds, read_speeds
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..job import Job
from ..osm_parameters import attribution, tell_findings
from .output import write_roads

MODES = (Mode.CAR, Mode.BICYCLE, Mode.FOOT)
# A main network with less than this share of all road says that something is wrong.
_USUAL_SHARE = 0.9


def add_mode(algorithm: ErikAlgorithm) -> None:
    """Declare MODE."""
    algorithm.add(
        QgsProcessingParameterEnum(
            "MODE",
            tr("Mode"),
            options=[tr("Car"), tr("Bicycle"), tr("On foot")],
            defaultValue=0,
        ),
        tr("Who travels: it decides which roads are open, one-way rules and speeds."),
    )


def add_network(algorithm: ErikAlgorithm) -> None:
    """Declare KEEP_MAIN, SPEED_TABLE, OUTPUT and the numbers that come with it."""
    algorithm.add(
        QgsProcessingParameterBoolean(
            "KEEP_MAIN", tr("Keep the main network only"), defaultValue=True
        ),
        tr(
            "Drops roads that cannot be reached from the main network or from which there "
            "is no way back to it, and says how many kilometres. Sites beside such roads "
            "would otherwise reach nothing. Islands without a ferry are dropped too."
        ),
    )
    algorithm.add(
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
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            "OUTPUT", tr("Roads"), QgsProcessing.SourceType.TypeVectorLine
        ),
        tr(
            "One line for each piece of road between two junctions, with its length, speed "
            "and minutes along and against the line (empty: not allowed that way)."
        ),
    )
    algorithm.addOutput(QgsProcessingOutputNumber("JUNCTIONS", tr("Number of junctions")))
    algorithm.addOutput(QgsProcessingOutputNumber("ARCS", tr("Number of directed arcs")))
    algorithm.addOutput(QgsProcessingOutputNumber("KILOMETRES", tr("Kilometres of road")))
    algorithm.addOutput(QgsProcessingOutputNumber("DROPPED_KM", tr("Kilometres dropped")))


def mode(job: Job) -> Mode:
    """Return the chosen mode."""
    return MODES[job.choice("MODE")]


def speeds(job: Job) -> Speeds:
    """Return the chosen speed table, or that of the plugin."""
    return read_speeds(Path(job.file("SPEED_TABLE")) if job.has("SPEED_TABLE") else None)


def write(job: Job, roads: OsmRoads) -> dict[str, object]:
    """Tell what became of the ways, write the roads, and return the numbers."""
    tell_findings(job, roads.report.findings)
    chosen = job.algorithm.parameterDefinition("MODE").options()[job.choice("MODE")]
    _tell_ways(job, roads.report, chosen)
    job.say(tr("All roads: {size}", size=_size(roads.network)))
    network, dropped_km = roads.network, 0.0
    if job.yes("KEEP_MAIN"):
        network, dropped_km = _keep_main(job, roads.network)
    attribution(job)
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
            "Main network: {size} Dropped: {n} roads with {km} km that cannot be reached "
            "from it or from which there is no way back.",
            size=_size(main.network),
            n=main.dropped_edges,
            km=Number(dropped_km, 1),
        )
    )
    if dropped_km > (1.0 - _USUAL_SHARE) * total_km:
        job.warn(
            tr(
                "That is {share} % of all road. Either the data hold several separate networks, "
                "such as islands, or they lack roads of this mode, such as paths. Look at the "
                "result with “Keep the main network only” switched off.",
                share=Number(100.0 * dropped_km / total_km, 0),
            )
        )
    return main.network, dropped_km


def _size(network: RoadNetwork) -> str:
    ferry_m = float(network.length_m[np.asarray(network.road_class == FERRY)].sum())
    text = tr(
        "{junctions} junctions, {n} directed arcs, {km} km.",
        junctions=network.node_count,
        n=network.arc_count,
        km=Number(float(network.length_m.sum()) / 1000.0, 1),
    )
    if not ferry_m:
        return text
    ferries = tr("Of these, {km} km are ferries.", km=Number(ferry_m / 1000.0, 1))
    return f"{text} {ferries}"


def _tell_ways(job: Job, report: WaysReport, mode: str) -> None:
    job.say(
        tr(
            "Mode: {mode}. Ways used: {used} of {read}.",
            mode=mode,
            read=report.read,
            used=report.used,
        )
    )
    left_out = {reason: report.left_out.get(reason, 0) for reason in LeftOut}
    reasons = {
        LeftOut.OTHER_CLASS: tr(
            "{n} ways are left out: of a class this mode does not use.",
            n=left_out[LeftOut.OTHER_CLASS],
        ),
        LeftOut.CLOSED: tr(
            "{n} ways are left out: closed to this mode by their access tags.",
            n=left_out[LeftOut.CLOSED],
        ),
        LeftOut.AREA: tr(
            "{n} ways are left out: they are areas, not roads.", n=left_out[LeftOut.AREA]
        ),
        LeftOut.REVERSIBLE: tr(
            "{n} ways are left out: their direction changes with the hour.",
            n=left_out[LeftOut.REVERSIBLE],
        ),
        LeftOut.NO_SPEED: tr(
            "{n} ways are left out: the speed table has no speed for their class.",
            n=left_out[LeftOut.NO_SPEED],
        ),
    }
    for reason, text in reasons.items():
        if left_out[reason]:
            job.say(text)
    if report.without_line:
        job.warn(
            tr(
                "{n} ways are left out: they have fewer than two different points.",
                n=report.without_line,
            )
        )
    if report.outside:
        job.say(
            tr(
                "{n} pieces of road outside the extent are left out.",
                n=report.outside,
            )
        )
    if report.unreadable_limits or report.implausible_limits:
        job.warn(
            tr(
                "Speed limits passed over, so that the table's speed counts: {unreadable} "
                "unreadable, {implausible} implausible ({examples}).",
                unreadable=report.unreadable_limits,
                implausible=report.implausible_limits,
                examples="; ".join(report.limit_examples),
            )
        )
    if report.bad_durations:
        job.warn(
            tr(
                "{n} ferries have an unreadable or implausible duration: the table's speed counts.",
                n=report.bad_durations,
            )
        )
