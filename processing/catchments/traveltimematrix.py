"""erik:traveltimematrix: minutes between many points."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.catchments.matrix import Pairs, travel_time_pairs
from ...erik_clusters_plugin.engine.messages import Monitor, Sentence, named
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.attributes import field_index, order_of_ids, values
from ...erik_clusters_plugin.layers.geometry import line_geometry
from ...erik_clusters_plugin.layers.points import read_points
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job, Sink
from ..travel_parameters import Travel, about_yards, add_roads, add_travel, read_travel
from ..unreached import warn_cut_off, warn_unreached

TABLE, LINES = 0, 1


@dataclass(frozen=True, eq=False)
class _Places:
    """Points in the order of their ids, and where they join the network."""

    ids: list[object]
    id_field: QgsField
    xy: NDArray[np.float64]
    access: AccessPoints


class TravelTimeMatrix(ErikAlgorithm):
    """Writes the minutes between every pair of points, as far as a limit."""

    ID = "traveltimematrix"
    GROUP = "catchments"
    TAGS = (
        "travel time",
        "matrix",
        "origin",
        "destination",
        "od",
        "nearest",
        "network",
        "routing",
        "distance",
    )
    STYLES = {"OUTPUT": "matrix.qml"}

    def title(self) -> str:
        return tr("Travel-time matrix")

    def help(self) -> Help:
        return Help(
            what=tr("Lists the minutes by road from every point to every other one in reach."),
            when=tr(
                "For the nearest hospital or motorway junction, for travel times between firms, "
                "or as input of other programs. For the sum of what is in reach use "
                "“Accessibility”."
            ),
            method=tr(
                "Quickest way over the road network, one-way rules observed, so that the way "
                "there and the way back may differ. The walk from each point to its nearest road "
                "counts at both ends, also against the limit. Where no targets are given, points "
                "are paired with each other and not with themselves; to get those pairs too, "
                "choose the same layer as targets. Polygons count by a point on their surface, "
                "every part of a MultiPoint counts by itself. Points not on the network are in "
                "no pair; the log names them. Rows come in no particular order. They are written "
                "while they are computed: a million pairs need no more memory than a thousand."
            )
            + " "
            + about_yards(),
            source=tr(
                "Dijkstra 1959, as in SciPy. Points on one edge share the searches from its ends; "
                "the search starts from the side that needs fewer."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        kinds = [
            QgsProcessing.SourceType.TypeVectorPoint,
            QgsProcessing.SourceType.TypeVectorPolygon,
        ]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("From"), kinds),
            tr("Points where journeys begin, such as firms or settlements."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("TARGETS", tr("To"), kinds, optional=True),
            tr(
                "Points where journeys end. Left empty: the same points, without pairs of a point "
                "with itself."
            ),
        )
        add_roads(self)
        self.add(
            QgsProcessingParameterNumber(
                "MINUTES",
                tr("Travel time up to (minutes)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=30.0,
            ),
            tr("Pairs farther apart are left out."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "NEAREST",
                tr("Only the nearest"),
                QgsProcessingParameterNumber.Type.Integer,
                optional=True,
            ),
            tr(
                "How many targets of each point to keep. Left empty: all of them. Of equally near "
                "ones those with the lower id are kept."
            ),
        )
        for name, parent, title in (
            ("INPUT_ID_FIELD", "INPUT", tr("Id of the points where journeys begin")),
            ("TARGET_ID_FIELD", "TARGETS", tr("Id of the points where journeys end")),
        ):
            self.add(
                QgsProcessingParameterField(
                    name, title, parentLayerParameterName=parent, optional=True
                ),
                tr("Field whose value goes into the result. Left empty: the feature's own number."),
            )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", tr("Result as"), [tr("Table"), tr("Lines")], defaultValue=TABLE
            ),
            tr("A table without geometry, or a straight line for each pair."),
        )
        add_travel(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Travel times"), QgsProcessing.SourceType.TypeVector
            ),
            tr("One row for each pair: from_id, to_id, minutes."),
        )
        self.addOutput(QgsProcessingOutputNumber("PAIRS", tr("Number of pairs")))

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        if self.parameterAsDouble(parameters, "MINUTES", context) <= 0.0:
            return False, tr("The travel time must be above 0 minutes. Write for example 30.")
        given = parameters.get("NEAREST") not in (None, NULL, "")
        if given and self.parameterAsInt(parameters, "NEAREST", context) < 1:
            return False, tr(
                "Of the nearest targets at least 1 must be kept. Write 1 or more, or leave it "
                "empty to keep all."
            )
        return super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        same = not job.has("TARGETS")
        ids, monitor = "INPUT_ID_FIELD", job.monitor.part(0.1, 0.2)
        origins = _read(job, "INPUT", ids, travel, monitor, begin=True, end=same)
        targets = origins
        if not same:
            ids, monitor = "TARGET_ID_FIELD", job.monitor.part(0.2, 0.3)
            targets = _read(job, "TARGETS", ids, travel, monitor, begin=False, end=True)
        blocks = travel_time_pairs(
            travel.graph,
            origins.access,
            targets.access,
            job.number("MINUTES"),
            job.integer("NEAREST") if job.has("NEAREST") else None,
            same,
            job.monitor.part(0.3, 1.0),
        )
        lines = job.choice("FORMAT") == LINES
        sink = job.sink(
            "OUTPUT",
            _fields(origins, targets),
            QgsWkbTypes.Type.LineString if lines else QgsWkbTypes.Type.NoGeometry,
            travel.crs,
        )
        reaches = np.zeros(len(origins.ids), dtype=bool)
        for pairs in blocks:
            reaches[pairs.origin] = True
            _write(sink, pairs, origins, targets, lines)
        lonely = np.flatnonzero(origins.access.reached & ~reaches)
        if len(lonely):
            job.monitor.warn(
                Sentence(
                    "{n} points reach no target within the limit: {ids}.",
                    n=len(lonely),
                    ids=named(origins.ids[i] for i in lonely.tolist()),
                )
            )
        job.note(
            tr(
                "{n} pairs (points: {origins}, targets: {targets}).",
                n=sink.count,
                origins=len(origins.ids),
                targets=len(targets.ids),
            )
        )
        return {"PAIRS": sink.count}


def _read(
    job: Job,
    name: str,
    id_name: str,
    travel: Travel,
    monitor: Monitor,
    begin: bool,
    end: bool,
) -> _Places:
    """Read points where journeys begin, or end, or both."""
    source = job.source(name)
    points = read_points(source, travel.crs, job.context, monitor)
    access = travel.locate(points, monitor)
    warn_unreached(job, points, access, travel.walk_limit_m)
    warn_cut_off(job, travel.graph, points, access, begin, end)
    ids: list[object] = points.ids.tolist()
    id_field = fields.field("id", "int")
    if job.has(id_name):
        index = field_index(points.fields, job.text(id_name), source.sourceName())
        ids, id_field = values(points.features, index), points.fields.at(index)
        _warn_ids(job, ids, id_field.name(), source.sourceName())
    order = order_of_ids(ids)
    return _Places([ids[i] for i in order], id_field, points.xy[order], access.take(order))


def _warn_ids(job: Job, ids: list[object], field: str, layer: str) -> None:
    empty = sum(value is None for value in ids)
    if empty:
        job.monitor.warn(
            Sentence(
                "{n} points of “{layer}” have no value in {field}; their rows have an empty id.",
                n=empty,
                layer=layer,
                field=field,
            )
        )
    twice = [value for value, count in Counter(ids).items() if count > 1 and value is not None]
    if twice:
        job.monitor.warn(
            Sentence(
                "{n} values of {field} in “{layer}” stand for several points, whose rows "
                "cannot be told apart: {ids}.",
                n=len(twice),
                layer=layer,
                field=field,
                ids=named(twice),
            )
        )


def _fields(origins: _Places, targets: _Places) -> QgsFields:
    made = QgsFields()
    for field, places in zip(fields.as_fields(fields.TRAVEL_TIMES), (origins, targets, None)):
        copy = QgsField(field if places is None else places.id_field)
        copy.setName(field.name())
        made.append(copy)
    return made


def _write(sink: Sink, pairs: Pairs, origins: _Places, targets: _Places, lines: bool) -> None:
    columns = pairs.origin.tolist(), pairs.target.tolist(), pairs.minutes.tolist()
    for origin, target, minutes in zip(*columns):
        line = None
        if lines:
            line = line_geometry(np.stack([origins.xy[origin], targets.xy[target]]))
        sink.add(line, (origins.ids[origin], targets.ids[target], minutes))
