"""Roads from a line layer."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...erik_clusters_plugin.engine.messages import Sentence, named
from ...erik_clusters_plugin.engine.roads.columns import (
    KMH_PER_MPH,
    read_directions,
    read_speeds,
    split_values,
)
from ...erik_clusters_plugin.engine.roads.components import main_network
from ...erik_clusters_plugin.engine.roads.lines import Junctions, LineTable, network_from_lines
from ...erik_clusters_plugin.layers.crossings import crossings
from ...erik_clusters_plugin.layers.lines import Lines, read_lines
from ...erik_clusters_plugin.layers.measure import MetricSystem, ground_lengths
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from .output import write_roads

BOTH, FORWARD, BACKWARD = (True, True), (True, False), (False, True)
DIRECTIONS = (BOTH, FORWARD, BACKWARD)
VALUES = {"FORWARD_VALUE": FORWARD, "BACKWARD_VALUE": BACKWARD, "BOTH_VALUE": BOTH}
JUNCTIONS = (Junctions.SHARED_VERTICES, Junctions.LINE_ENDS, Junctions.EVERY_CROSSING)
UNITS_KMH = (1.0, KMH_PER_MPH)
FIELDS = ("SPEED_FIELD", "CLASS_FIELD", "NAME_FIELD", "DIRECTION_FIELD")


class RoadsFromLayer(ErikAlgorithm):
    """Makes a road network of any line layer."""

    ID = "roadsfromlayer"
    GROUP = "roads"
    TAGS = ("roads", "network", "lines", "topology", "junction", "speed", "oneway", "noding")
    STYLES = {"OUTPUT": "roads.qml"}

    def title(self) -> str:
        return tr("Roads from a line layer")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Makes a road network with travel times from any line layer: lines are cut "
                "where they meet, and each piece gets its length, speed and minutes."
            ),
            when=tr(
                "For road data of your region or country that do not come from OpenStreetMap. "
                "The result is what “Road network” asks for in all other algorithms. Run "
                "“Check roads” on it afterwards."
            ),
            method=tr(
                "Minutes are length by speed; lengths are measured on the ellipsoid of the "
                "layer's own coordinate reference system, whatever the project uses. A speed "
                "that is missing, 0, negative or no number becomes the default speed, and the "
                "log names these features. A field of text may hold “50”, “50 km/h” or “30 "
                "mph”. Features without a line, lines without length and lines that lie on "
                "another one are left out and named, too; heights are ignored and curves "
                "become straight pieces of one degree. Junctions at every crossing also join "
                "a bridge with the road beneath it: use them only for data without bridges, "
                "or whose lines do not share vertices where roads meet. With a tolerance, line "
                "ends nearer to each other than that become one junction, and a dead end is "
                "led to the line that it stops short of; vertices inside two lines are joined "
                "only when they differ by 10 cm or less, so that carriageways side by side "
                "stay apart. The result does not depend on the order of the features."
            ),
            source=tr(
                "Noding by GEOS (OverlayNG, Davis 2020); geodesic lengths by PROJ (Karney "
                "2013, Algorithms for geodesics, Journal of Geodesy 87)."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Lines"), [QgsProcessing.SourceType.TypeVectorLine]
            ),
            tr("Any line layer, in any coordinate reference system."),
        )
        self._add_field(
            "SPEED_FIELD",
            tr("Speed field"),
            tr("Free-flow speed of each line, as a number or as text. Empty: the default speed."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DEFAULT_SPEED",
                tr("Default speed (km/h)"),
                QgsProcessingParameterNumber.Type.Double,
                50.0,
                minValue=0.1,
                maxValue=500.0,
            ),
            tr("Speed of lines whose own is missing, 0, negative or no number."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SPEED_UNIT", tr("Unit of the speed field"), [tr("km/h"), tr("mph")], False, 0
            ),
            tr("For values without a unit; “30 mph” as text is understood either way."),
            advanced=True,
        )
        self._add_field(
            "CLASS_FIELD",
            tr("Road class field"),
            tr(
                "Class of each road. Traffic factors go by it, and “motorway”, “motorway_link” "
                "and “ferry” give no access to the land beside them."
            ),
        )
        self._add_field("NAME_FIELD", tr("Name field"), tr("Name of each road."), advanced=True)
        self._add_field(
            "DIRECTION_FIELD",
            tr("Direction field"),
            tr("Field that tells one-way roads; the three values below say how."),
        )
        for name, label, about in (
            (
                "FORWARD_VALUE",
                tr("Value for forward"),
                tr(
                    "What the direction field holds for roads that may be used only along the line "
                    "as it was drawn. Several values are separated by semicolons; case does not "
                    "matter."
                ),
            ),
            (
                "BACKWARD_VALUE",
                tr("Value for backward"),
                tr("The same for roads that may be used only against the line."),
            ),
            (
                "BOTH_VALUE",
                tr("Value for both"),
                tr("The same for roads that may be used in both directions."),
            ),
        ):
            self.add(QgsProcessingParameterString(name, label, "", optional=True), about)
        self.add(
            QgsProcessingParameterEnum(
                "DEFAULT_DIRECTION",
                tr("Default direction"),
                [tr("Both directions"), tr("Forward"), tr("Backward")],
                False,
                0,
            ),
            tr("For lines without a direction, or with a value that is none of the three."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                "JUNCTIONS",
                tr("Junctions"),
                [tr("At shared vertices"), tr("At line ends"), tr("At every crossing")],
                False,
                0,
            ),
            tr(
                "Where one gets from one line onto another: where they have a vertex in common; "
                "only where their ends meet; or wherever they cross or touch. The last one joins "
                "bridges and tunnels with what they cross."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TOLERANCE",
                tr("Tolerance (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                minValue=0.0,
                maxValue=1000.0,
            ),
            tr(
                "Line ends nearer to each other than this become one junction, and dead ends are "
                "led to a line this near. 0: coordinates must be equal. A few metres are usual."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP_MAIN", tr("Keep only the main network"), False),
            tr(
                "Leaves out roads from which one cannot get to the main network and back; the "
                "log says how many kilometres."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Road network"), QgsProcessing.SourceType.TypeVectorLine
            ),
            tr(
                "One line for each stretch between two junctions, in the coordinate reference "
                "system of the input, with edge_id, from_node, to_node, road_class, name, "
                "length_m, speed_kmh, minutes_forward and minutes_backward (empty where that way "
                "is not allowed)."
            ),
        )

    def _add_field(self, name: str, label: str, about: str, advanced: bool = False) -> None:
        parameter = QgsProcessingParameterField(
            name, label, parentLayerParameterName="INPUT", optional=True
        )
        self.add(parameter, about, advanced)

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        good, why = super().checkParameterValues(parameters, context)
        if not good:
            return good, why
        given = {
            name: [v.casefold() for v in split_values(self._text(parameters, name, context))]
            for name in VALUES
        }
        every = [value for values in given.values() for value in values]
        if self._text(parameters, "DIRECTION_FIELD", context) and not every:
            return False, tr(
                "A direction field is chosen, but not what its values mean. Fill in at least one "
                "of “Value for forward”, “Value for backward” and “Value for both”."
            )
        twice = sorted({value for value in every if every.count(value) > 1})
        if twice:
            return False, tr(
                "The value “{value}” stands for two directions. Give it to one of them only.",
                value=str(twice[0]),
            )
        return True, ""

    def _text(self, parameters: dict[str, object], name: str, context: QgsProcessingContext) -> str:
        return str(self.parameterAsString(parameters, name, context) or "")

    def compute(self, job: Job) -> dict[str, object]:
        source = job.source("INPUT")
        chosen = {name: job.text(name) for name in FIELDS if job.has(name)}
        read = read_lines(source, list(chosen.values()), job.monitor.part(0.0, 0.2))
        crs, transforms = source.sourceCrs(), job.context.transformContext()
        metric = MetricSystem(crs, source.sourceExtent(), transforms)
        network = network_from_lines(
            _table(job, read, chosen, crs.authid() or crs.toWkt()),
            JUNCTIONS[job.choice("JUNCTIONS")],
            job.number("TOLERANCE"),
            lambda lines, monitor: ground_lengths(lines, crs, transforms, monitor),
            metric.forward,
            crossings,
            job.monitor.part(0.2, 0.9),
        )
        if job.yes("KEEP_MAIN"):
            main = main_network(network)
            network = main.network
            job.note(
                tr(
                    "Main network: {n} stretches of road ({km} km) that cannot be reached "
                    "from it, or from which one cannot get back, are left out.",
                    n=main.dropped_edges,
                    km=round(main.dropped_m / 1000.0, 1),
                )
            )
        job.note(
            tr(
                "Lines: {lines}. Stretches of road made of them: {edges}, between {nodes} "
                "junctions, {km} km.",
                lines=len(read.lines),
                edges=network.edge_count,
                nodes=network.node_count,
                km=round(float(network.length_m.sum()) / 1000.0, 1),
            )
        )
        write_roads(job, "OUTPUT", network)
        return {}


def _table(job: Job, read: Lines, chosen: dict[str, str], crs: str) -> LineTable:
    count = len(read.lines)
    columns = {name: read.columns[field] for name, field in chosen.items()}
    forward, backward = _directions(job, read, columns.get("DIRECTION_FIELD"))
    return LineTable(
        read.lines,
        read.feature_id,
        _speeds(job, read, columns.get("SPEED_FIELD")),
        forward,
        backward,
        _texts(columns.get("CLASS_FIELD"), count),
        _texts(columns.get("NAME_FIELD"), count),
        crs,
    )


def _speeds(job: Job, read: Lines, values: list[object] | None) -> NDArray[np.float64]:
    default = job.number("DEFAULT_SPEED")
    if values is None:
        return np.full(len(read.lines), default)
    speeds = read_speeds(values, default, UNITS_KMH[job.choice("SPEED_UNIT")])
    told = {"field": job.text("SPEED_FIELD"), "default": default}
    if speeds.missing.any():
        job.monitor.warn(
            Sentence(
                "{n} features have no speed in the field {field} and get the default of "
                "{default} km/h (feature ids {ids}).",
                **told,
                **_listed(read.feature_id[speeds.missing]),
            )
        )
    if speeds.not_positive.any():
        job.monitor.warn(
            Sentence(
                "{n} features have a speed of 0 or less in the field {field} and get the "
                "default of {default} km/h (feature ids {ids}).",
                **told,
                **_listed(read.feature_id[speeds.not_positive]),
            )
        )
    odd = np.flatnonzero(speeds.not_understood)
    if len(odd):
        job.monitor.warn(
            Sentence(
                "{n} features have something in the field {field} that is no speed, such "
                "as “{example}”, and get the default of {default} km/h (feature ids {ids}).",
                example=str(values[odd[0]]),
                **told,
                **_listed(read.feature_id[odd]),
            )
        )
    return speeds.kmh


def _directions(
    job: Job, read: Lines, values: list[object] | None
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    default = DIRECTIONS[job.choice("DEFAULT_DIRECTION")]
    meanings = {
        value: way for name, way in VALUES.items() for value in split_values(job.text(name))
    }
    values = [None] * len(read.lines) if values is None else values
    ways = read_directions(values, meanings, default)
    odd = np.flatnonzero(ways.unknown)
    if len(odd):
        job.monitor.warn(
            Sentence(
                "{n} features have a value in the field {field} that stands for no "
                "direction, such as “{example}”, and get the default direction (feature ids "
                "{ids}).",
                field=job.text("DIRECTION_FIELD"),
                example=str(values[odd[0]]),
                **_listed(read.feature_id[odd]),
            )
        )
    return ways.forward, ways.backward


def _listed(ids: NDArray[np.int64]) -> dict[str, object]:
    """Return how many features, and which, for a sentence."""
    features = np.unique(ids)
    return {"n": len(features), "ids": named(features.tolist())}


def _texts(values: list[object] | None, count: int) -> NDArray[np.object_]:
    texts = [""] * count if values is None else ["" if v is None else str(v) for v in values]
    return np.array(texts, dtype=object)
