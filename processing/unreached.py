"""Points that are not on the network or cut off from it: warnings, and an output."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink

from ..erik_clusters_plugin.engine.messages import Sentence, named
from ..erik_clusters_plugin.engine.roads.access import AccessPoints
from ..erik_clusters_plugin.engine.roads.cut_off import cut_off
from ..erik_clusters_plugin.engine.roads.graph import TravelGraph
from ..erik_clusters_plugin.layers import fields
from ..erik_clusters_plugin.layers.points import Points
from ..erik_clusters_plugin.layers.text import tr
from .base import ErikAlgorithm
from .job import Job

UNREACHED = "UNREACHED"


def warn_unreached(job: Job, points: Points, access: AccessPoints, limit_m: float) -> None:
    """Say which points are not on the network, and why."""
    off = np.flatnonzero(~access.reached)
    if len(off):
        job.monitor.warn(
            Sentence(
                "{n} of {total} points of “{layer}” are farther than {limit} m from any road "
                "that gives access and are not on the network: {ids}.",
                n=len(off),
                total=len(access),
                layer=points.layer,
                limit=round(limit_m),
                ids=named(points.ids[off].tolist()),
            )
        )


def warn_cut_off(
    job: Job,
    graph: TravelGraph,
    points: Points,
    access: AccessPoints,
    begin: bool = True,
    end: bool = False,
) -> None:
    """Say which points lie on roads from which one does not get to the main network.

    Journeys `begin` at the points, or `end` there, or both.
    """
    off = np.zeros(len(access), dtype=bool)
    if begin:
        off |= cut_off(graph, access)
    if end:
        off |= cut_off(graph.reversed, access)
    if not off.any():
        return
    if begin and end:
        consequence = Sentence("they are hardly in reach of the others")
    elif begin:
        consequence = Sentence("they reach no farther")
    else:
        consequence = Sentence("they are not reached from there")
    job.monitor.warn(
        Sentence(
            "{n} of {total} points of “{layer}” lie on roads that are cut off from the main "
            "network, such as an island or a one-way road without return, so that {consequence}: "
            "{ids}. “Check roads” shows such parts.",
            n=int(np.count_nonzero(off)),
            total=len(access),
            layer=points.layer,
            consequence=consequence,
            ids=named(points.ids[off].tolist()),
        )
    )


def add_unreached(algorithm: ErikAlgorithm) -> None:
    """Declare the output."""
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            UNREACHED,
            tr("Sites without a result"),
            QgsProcessing.SourceType.TypeVectorPoint,
            optional=True,
            createByDefault=False,
        ),
        tr("The sites that are not on the network or reach nothing, with the reason."),
    )


def write_unreached(
    job: Job, sites: Points, access: AccessPoints, walk_limit_m: float, reached: Collection[int]
) -> None:
    """Report sites that have no result, and write them where the output is wanted.

    `reached` holds the rows of the sites that have one.
    """
    warn_unreached(job, sites, access, walk_limit_m)
    without = [row for row in range(len(sites)) if row not in reached]
    empty = [row for row in without if access.reached[row]]
    if empty:
        job.warn(
            tr(
                "{n} sites are on the network but reach no area of their own: the walk to "
                "the road takes all the time, or another site at the same place is nearer.",
                n=len(empty),
            )
        )
    if not job.wants(UNREACHED):
        return
    sink = job.sink(
        UNREACHED,
        fields.appended(sites.fields, fields.UNREACHED),
        sites.geometry_type,
        sites.source_crs,
    )
    for row in without:
        feature = sites.features[row]
        sink.add(
            feature.geometry(),
            [*feature.attributes(), int(sites.ids[row]), _reason(access, row, walk_limit_m)],
        )
    for feature in sites.without_place:
        sink.add(None, [*feature.attributes(), feature.id(), tr("It has no usable geometry.")])


def _reason(access: AccessPoints, row: int, walk_limit_m: float) -> str:
    if access.reached[row]:
        return tr("The walk to the road takes all the time, or another site is nearer.")
    distance = float(access.walk_m[row])
    if not np.isfinite(distance):
        return tr("There is no road that gives access.")
    return tr(
        "The nearest road is {distance} m away, farther than {limit} m.",
        distance=round(distance),
        limit=round(walk_limit_m),
    )
