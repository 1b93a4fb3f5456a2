"""erik:accessibility: what can be reached from each origin."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.catchments.accessibility import (
    Accessibility,
    Decay,
    accessibility,
    exponential,
    logistic,
    within_the_limit,
)
from ...erik_clusters_plugin.engine.messages import Sentence, named
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.attributes import field_index, numbers_not_negative, values
from ...erik_clusters_plugin.layers.points import (
    Points,
    place_geometries,
    read_points,
    single_point_type,
)
from ...erik_clusters_plugin.layers.reading import Source
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from ..travel_parameters import about_yards, add_roads, add_travel, read_travel
from ..unreached import warn_cut_off, warn_unreached

WITHIN, LOGISTIC, EXPONENTIAL = 0, 1, 2
TO_ORIGINS = 1
# What still counts at the limit, and is cut off beyond it, is mentioned above this share.
MENTIONED = 0.05


class AccessibilityAlgorithm(ErikAlgorithm):
    """Counts and sums the opportunities that each origin reaches."""

    ID = "accessibility"
    GROUP = "catchments"
    TAGS = (
        "accessibility",
        "potential",
        "hansen",
        "gravity",
        "reach",
        "jobs",
        "opportunities",
        "labour",
        "decay",
    )
    STYLES = {"OUTPUT": "accessibility.qml"}

    def title(self) -> str:
        return tr("Accessibility")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Says for every place how much can be reached from it by road: how many jobs, "
                "firms or people, and how near the nearest is."
            ),
            when=tr(
                "To compare places: where firms find most workers, where people find most jobs. "
                "For single pairs use “Travel-time matrix”."
            ),
            method=tr(
                "Opportunities within the travel time are counted, and their weights summed. "
                "Within the limit each counts in full; logistic and exponential let it count less "
                "the farther it is: 1 / (1 + e^((t − t50) / s)) for commuting, e^(−t / τ) for "
                "meetings. The walk to the road counts at both ends. Polygons count by a point on "
                "their surface, every part of a MultiPoint by itself. A place not on the network "
                "has empty values, and the log names it; a place that reaches nothing has 0. "
                "Opportunities without a usable weight are counted and reported, but add nothing "
                "to the sum; where no weight in reach is known, the sum is empty. If both layers "
                "are the same, each place reaches itself too."
            )
            + " "
            + about_yards(),
            source=tr(
                "Hansen 1959, How accessibility shapes land use. Dijkstra 1959, as in SciPy."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        kinds = [
            QgsProcessing.SourceType.TypeVectorPoint,
            QgsProcessing.SourceType.TypeVectorPolygon,
        ]
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Places"), kinds),
            tr("Points or polygons to be judged, such as settlements or municipalities."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("OPPORTUNITIES", tr("Opportunities"), kinds),
            tr("What can be reached: firms, workplaces, people."),
        )
        self.add(
            QgsProcessingParameterField(
                "WEIGHT_FIELD",
                tr("Weight"),
                parentLayerParameterName="OPPORTUNITIES",
                type=QgsProcessingParameterField.DataType.Any,
                optional=True,
            ),
            tr("Size of each opportunity, such as its jobs. Left empty: each counts 1."),
        )
        add_roads(self)
        self._add_number(
            "MINUTES",
            tr("Travel time up to (minutes)"),
            45.0,
            tr("Opportunities farther away do not count."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "DIRECTION",
                tr("Direction"),
                [tr("From the places to the opportunities"), tr("From the opportunities")],
                defaultValue=0,
            ),
            tr("Which way the journeys go; one-way roads make a difference."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "DECAY",
                tr("Distance counts"),
                [
                    tr("Within the limit in full"),
                    tr("Logistic (commuting)"),
                    tr("Exponential (meetings)"),
                ],
                defaultValue=WITHIN,
            ),
            tr("How much less an opportunity counts the farther away it is."),
        )
        self._add_number(
            "HALF_MINUTES",
            tr("Logistic: time that half accept (minutes)"),
            20.0,
            tr("t50: an opportunity at this travel time counts one half."),
            advanced=True,
        )
        self._add_number(
            "SPREAD",
            tr("Logistic: spread (minutes)"),
            5.0,
            tr("s: the greater, the more gradually acceptance falls."),
            advanced=True,
        )
        self._add_number(
            "TAU",
            tr("Exponential: decay time (minutes)"),
            15.0,
            tr("τ: an opportunity at this travel time counts 37 %."),
            advanced=True,
        )
        add_travel(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Accessibility"), QgsProcessing.SourceType.TypeVectorAnyGeometry
            ),
            tr(
                "The places with all their attributes and reach_count, reach_sum, "
                "nearest_minutes, and reach_without_weight (counted, but not in the sum)."
            ),
        )

    def _add_number(
        self, name: str, title: str, default: float, about: str, advanced: bool = False
    ) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        parameter = QgsProcessingParameterNumber(name, title, kind, defaultValue=default)
        self.add(parameter, about, advanced)

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        decay = self.parameterAsEnum(parameters, "DECAY", context)
        used = {"MINUTES"}
        used |= {LOGISTIC: {"HALF_MINUTES", "SPREAD"}, EXPONENTIAL: {"TAU"}}.get(decay, set())
        for name in sorted(used):
            if self.parameterAsDouble(parameters, name, context) <= 0.0:
                return False, tr(
                    "“{parameter}” must be above 0. Write a number of minutes, for example "
                    "{default}.",
                    parameter=self.parameterDefinition(name).description(),
                    default=self.parameterDefinition(name).defaultValue(),
                )
        return super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        to_places = job.choice("DIRECTION") == TO_ORIGINS
        graph = travel.graph.reversed if to_places else travel.graph
        places_source, offers_source = job.source("INPUT"), job.source("OPPORTUNITIES")
        places = read_points(places_source, travel.crs, job.context, job.monitor.part(0.1, 0.15))
        offers = read_points(offers_source, travel.crs, job.context, job.monitor.part(0.15, 0.2))
        weights = _weights(job, offers, offers_source)
        start = travel.locate(places, job.monitor.part(0.2, 0.25))
        end = travel.locate(offers, job.monitor.part(0.25, 0.3))
        warn_unreached(job, places, start, travel.walk_limit_m)
        warn_unreached(job, offers, end, travel.walk_limit_m)
        warn_cut_off(job, travel.graph, places, start, begin=not to_places, end=to_places)
        warn_cut_off(job, travel.graph, offers, end, begin=to_places, end=not to_places)
        limit, decay = job.number("MINUTES"), _decay(job)
        _note_tail(job, decay, limit)
        monitor = job.monitor.part(0.3, 0.95)
        found = accessibility(graph, start, end, weights, limit, decay, monitor)
        _write(job, places, places_source, found)
        return {}


def _decay(job: Job) -> Decay:
    choice = job.choice("DECAY")
    if choice == LOGISTIC:
        return logistic(job.number("HALF_MINUTES"), job.number("SPREAD"))
    return exponential(job.number("TAU")) if choice == EXPONENTIAL else within_the_limit


def _note_tail(job: Job, decay: Decay, limit: float) -> None:
    if decay is within_the_limit:
        return
    share = float(decay(np.array([limit]))[0])
    if share > MENTIONED:
        job.note(
            tr(
                "At the limit of {n} minutes an opportunity still counts {share} %; farther "
                "ones do not count at all. A greater limit would add to the sums.",
                n=limit,
                share=round(100.0 * share),
            )
        )


def _weights(job: Job, offers: Points, source: Source) -> NDArray[np.float64]:
    """Weights of the opportunities; NaN where unknown. Points of a MultiPoint share one."""
    weights = np.ones(len(offers))
    if not job.has("WEIGHT_FIELD"):
        return weights
    name = job.text("WEIGHT_FIELD")
    index = field_index(offers.fields, name, source.sourceName())
    weights = numbers_not_negative(values(offers.features, index), name, job.note)
    unknown = np.unique(offers.ids[np.isnan(weights)])
    if len(unknown):
        job.monitor.warn(
            Sentence(
                "{n} opportunities have no usable weight in {field} (empty, text or below 0). "
                "They are counted, but missing from the sums: {ids}.",
                n=len(unknown),
                field=name,
                ids=named(unknown.tolist()),
            )
        )
    _, row, parts = np.unique(offers.ids, return_inverse=True, return_counts=True)
    several = int(np.count_nonzero(parts > 1))
    if several:
        job.note(
            tr(
                "{n} opportunities have several points; their weight is shared equally among them.",
                n=several,
            )
        )
    return np.asarray(weights / parts[row.reshape(-1)])


def _write(job: Job, places: Points, source: Source, found: Accessibility) -> None:
    sink = job.sink(
        "OUTPUT",
        fields.appended(places.fields, fields.ACCESSIBILITY),
        single_point_type(source.wkbType()),
        source.sourceCrs(),
    )
    columns = (found.count, found.sum, found.nearest, found.without_weight)
    table = zip(*(column.tolist() for column in columns))
    rows = zip(places.features, place_geometries(places), table)
    for feature, geometry, (count, total, nearest, without) in rows:
        row = [_whole(count), total, nearest, _whole(without)]
        sink.add(geometry, [*feature.attributes(), *row])
    for feature in places.without_place:
        sink.add(None, [*feature.attributes(), None, None, None, None])


def _whole(value: float) -> int | None:
    return None if np.isnan(value) else round(value)
