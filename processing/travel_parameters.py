"""The parameters that every algorithm that travels has in common."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..erik_clusters_plugin.engine.messages import SILENT, InputError, Monitor, Sentence, named
from ..erik_clusters_plugin.engine.roads.access import AccessFinder, AccessPoints
from ..erik_clusters_plugin.engine.roads.barriers import Barriers, barriers_of
from ..erik_clusters_plugin.engine.roads.cutting import with_delays, without_parts
from ..erik_clusters_plugin.engine.roads.graph import TravelGraph
from ..erik_clusters_plugin.engine.roads.network import RoadNetwork
from ..erik_clusters_plugin.engine.roads.traffic import PERIODS, in_traffic, read_traffic_table
from ..erik_clusters_plugin.layers.attributes import (
    field_index,
    numbers_not_negative,
    values,
)
from ..erik_clusters_plugin.layers.legend import minutes as in_minutes
from ..erik_clusters_plugin.layers.obstacles import (
    closed_parts,
    crossings,
    inside,
    read_shapes,
    vertex_lines,
)
from ..erik_clusters_plugin.layers.points import Points
from ..erik_clusters_plugin.layers.reading import Need
from ..erik_clusters_plugin.layers.road_cache import cached_roads
from ..erik_clusters_plugin.layers.text import tr
from .base import ErikAlgorithm
from .job import Job

ROADS = "ROADS"
TRAFFIC = "TRAFFIC"
TRAFFIC_PERIODS = "PERIODS"
TRAFFIC_TABLE = "TRAFFIC_TABLE"
AVOID = "AVOID"
FRICTION = "FRICTION"
FRICTION_FIELD = "FRICTION_FIELD"
WALK_SPEED = "WALK_SPEED"
WALK_LIMIT = "WALK_LIMIT"

SHIPPED_TRAFFIC_TABLE = Path(__file__).resolve().parent.parent / "resources/tables/traffic.csv"


@dataclass(frozen=True)
class Travel:
    """How one travels in a run: the roads with their minutes, and the walk to them."""

    graph: TravelGraph
    crs: QgsCoordinateReferenceSystem
    walk_speed_kmh: float
    walk_limit_m: float
    closed: Sequence[QgsGeometry] = ()

    def locate(self, points: Points, monitor: Monitor = SILENT) -> AccessPoints:
        """Join points to their nearest roads; from those in closed areas nobody walks elsewhere."""
        finder = AccessFinder(self.graph)
        found = finder.locate(points.xy, self.walk_speed_kmh, self.walk_limit_m, monitor)
        shut_in = inside(self.closed, points.xy, monitor.without_progress())
        return replace(found, xy=np.where(shut_in[:, None], np.nan, points.xy))


def add_roads(algorithm: ErikAlgorithm, optional: bool = False) -> None:
    """Declare the road network."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            ROADS,
            tr("Road network"),
            [QgsProcessing.SourceType.TypeVectorLine],
            optional=optional,
        ),
        tr(
            "A road network layer, as made by “Roads from an OSM file”, “Roads from a line "
            "layer” or “Download roads”."
        ),
    )


def add_travel(algorithm: ErikAlgorithm, walk: bool = True, several: bool = False) -> None:
    """Declare what changes travel times: traffic, closures, friction, and the walk.

    Without `walk` for what has no place of its own from where one walks, such as areas;
    `several` for what compares periods of the day.
    """
    if several:
        algorithm.add(
            QgsProcessingParameterEnum(
                TRAFFIC_PERIODS,
                tr("Traffic periods"),
                period_names(),
                allowMultiple=True,
                defaultValue=[1, 2],
            ),
            tr(
                "Periods of the day to compare. Off-peak and peak lengthen the minutes by the "
                "traffic table."
            ),
        )
    else:
        algorithm.add(
            QgsProcessingParameterEnum(TRAFFIC, tr("Traffic"), period_names(), defaultValue=0),
            tr("Period of the day. Off-peak and peak lengthen the minutes by the traffic table."),
        )
    algorithm.add(
        QgsProcessingParameterFile(
            TRAFFIC_TABLE, tr("Traffic table"), extension="csv", optional=True
        ),
        tr(
            "CSV with the columns road_class, period (free_flow, off_peak, peak) and factor. "
            "Left empty, the plugin's own table is used: resources/tables/traffic.csv, which "
            "explains itself and is made to be copied and edited."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            AVOID,
            tr("Closed areas"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        tr(
            "Polygons inside which all roads are closed, such as a closed bridge. Nobody walks "
            "into them or across them from one firm to another either."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            FRICTION,
            tr("Friction lines"),
            [QgsProcessing.SourceType.TypeVectorLine],
            optional=True,
        ),
        tr(
            "Lines that cost extra minutes where a road crosses them, such as a border or a "
            "language line. The sum is written into the result's metadata. Nobody walks across "
            "them from one firm to another: draw rivers that cut through a yard here."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            FRICTION_FIELD,
            tr("Friction minutes"),
            parentLayerParameterName=FRICTION,
            type=QgsProcessingParameterField.DataType.Any,
            optional=True,
        ),
        tr("Field with the minutes that each friction line adds."),
        advanced=True,
    )
    if walk:
        add_walk(algorithm)


def add_walk(algorithm: ErikAlgorithm) -> None:
    """Declare the way from a point to the road."""
    algorithm.add(
        QgsProcessingParameterNumber(
            WALK_SPEED,
            tr("Walking speed to the road (km/h)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=5.0,
            minValue=0.1,
            maxValue=30.0,
        ),
        tr(
            "Speed of the straight way between a point and its nearest road, and between two "
            "points of one yard."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            WALK_LIMIT,
            tr("Longest walk to the road (metres)"),
            QgsProcessingParameterNumber.Type.Double,
            defaultValue=500.0,
            minValue=0.0,
            maxValue=10000.0,
        ),
        tr("Points farther from any road are reported as not on the network."),
        advanced=True,
    )


def about_yards() -> str:
    """Say when the straight walk between two points counts, for help texts."""
    return tr(
        "Between two points of one yard the straight walk counts where it is sooner than the "
        "road: they are in one yard where they are no farther from each other than both are "
        "from their roads together. Nobody walks across motorways, closed areas or friction "
        "lines: draw a river there that cuts through a yard."
    )


def period_names() -> list[str]:
    """Name the periods of `traffic.PERIODS`."""
    return [tr("Free flow"), tr("Off-peak"), tr("Peak")]


def read_travel(job: Job) -> Travel:
    """Read the parameters of `add_roads` and `add_travel` and make the graph they ask for."""
    return _travels(job, [job.choice(TRAFFIC)])[0]


def read_travels(job: Job) -> list[Travel]:
    """Read the same for several periods: the same roads, with one graph for each.

    Points join the roads at the same places in all of them.
    """
    return _travels(job, job.choices(TRAFFIC_PERIODS))


def _travels(job: Job, periods: Sequence[int]) -> list[Travel]:
    network = read_network(job)
    crs = QgsCoordinateReferenceSystem(network.crs)
    network, closed = _without_closed_roads(job, network, crs)
    network, friction = _with_friction(job, network, crs)
    barriers = barriers_of(network, vertex_lines([*closed, *friction]))
    return [
        Travel(
            _in_traffic(job, network, PERIODS[period], barriers),
            crs,
            job.number(WALK_SPEED),
            job.number(WALK_LIMIT),
            closed,
        )
        for period in periods
    ]


def read_network(job: Job) -> RoadNetwork:
    """Read the road network, or take it from an earlier run, and say which."""
    definition = job.parameters.get(ROADS)
    part = isinstance(definition, QgsProcessingFeatureSourceDefinition) and (
        definition.selectedFeaturesOnly or definition.featureLimit != -1
    )
    layer = (
        None if part else job.algorithm.parameterAsVectorLayer(job.parameters, ROADS, job.context)
    )
    source = job.source(ROADS)
    usable = layer if isinstance(layer, QgsVectorLayer) else None
    network, reused = cached_roads(usable, source, job.context, job.monitor.part(0.0, 0.1))
    if reused:
        job.say(tr("The road network was built in an earlier run and is used again."))
    job.say(
        tr(
            "Road network: {junctions} junctions, {n} directed arcs, {km} km.",
            junctions=network.node_count,
            n=network.arc_count,
            km=round(float(network.length_m.sum()) / 1000.0),
        )
    )
    job.say(tr("Measured in the coordinate system {crs}.", crs=network.crs))
    return network


def _in_traffic(
    job: Job, network: RoadNetwork, period: str, barriers: Barriers | None
) -> TravelGraph:
    if period == PERIODS[0] and not job.has(TRAFFIC_TABLE):
        return TravelGraph(network, barriers=barriers)
    path = Path(job.file(TRAFFIC_TABLE)) if job.has(TRAFFIC_TABLE) else SHIPPED_TRAFFIC_TABLE
    table = read_traffic_table(path)
    job.note(tr("Traffic: {period}, factors from {table}.", period=period, table=path.name))
    return in_traffic(network, table, period, barriers)


def _without_closed_roads(
    job: Job, network: RoadNetwork, crs: QgsCoordinateReferenceSystem
) -> tuple[RoadNetwork, list[QgsGeometry]]:
    """Close the roads in closed areas; the areas too."""
    if not job.has(AVOID):
        return network, []
    monitor = job.monitor.part(0.1, 0.12)
    shapes = read_shapes(job.source(AVOID), crs, job.context, Need.POLYGON, monitor)
    areas = [shape for _, shape in shapes]
    edge, begin, end = closed_parts(network, areas, monitor)
    job.note(
        tr(
            "Closed areas: {km} km of road are closed.",
            km=round(float((network.length_m[edge] * (end - begin)).sum()) / 1000.0, 3),
        )
    )
    if not len(edge):
        job.warn(
            tr(
                "The closed areas meet no road; they only bar walks across a yard. Check that "
                "they lie where they should."
            )
        )
        return network, areas
    return without_parts(network, edge, begin, end), areas


def _with_friction(
    job: Job, network: RoadNetwork, crs: QgsCoordinateReferenceSystem
) -> tuple[RoadNetwork, list[QgsGeometry]]:
    """Delay the roads across friction lines; those lines too."""
    if not job.has(FRICTION):
        return network, []
    if not job.has(FRICTION_FIELD):
        raise InputError(
            "Friction lines are given, but not the field with their minutes. Choose it under "
            "“Friction minutes”."
        )
    source = job.source(FRICTION)
    name = job.field(FRICTION_FIELD, source.fields())
    edges, fractions, minutes = [], [], []
    used: list[QgsGeometry] = []
    bad: list[int] = []
    shapes = read_shapes(source, crs, job.context, Need.LINE, job.monitor)
    column = values([feature for feature, _ in shapes], field_index(source.fields(), name, ""))
    costs = numbers_not_negative(column, name, job.note)
    for (feature, line), cost in zip(shapes, costs.tolist()):
        if math.isnan(cost):
            bad.append(feature.id())
            continue
        used.append(line)
        found = crossings(network, line, job.monitor)
        edges.append(found.edge)
        fractions.append(found.fraction)
        minutes.append(np.full(len(found.edge), cost))
    if bad:
        job.monitor.warn(
            Sentence(
                "{n} friction lines have no usable number of minutes in the field {field} "
                "and are left out: {ids}. Write 0 or more.",
                n=len(bad),
                field=name,
                ids=named(bad),
            )
        )
    edge = np.concatenate(edges) if edges else np.zeros(0, dtype=np.int64)
    delay = np.concatenate(minutes) if minutes else np.zeros(0)
    job.note(
        tr(
            "Friction: {n} places where a road crosses, {time} in all.",
            n=len(edge),
            time=in_minutes(round(float(delay.sum()), 2)),
        )
    )
    if not len(edge):
        job.warn(
            tr(
                "No road crosses the friction lines; they only bar walks across a yard. Check "
                "that they lie where they should."
            )
        )
        return network, used
    return with_delays(network, edge, np.concatenate(fractions), delay), used
