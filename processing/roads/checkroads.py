"""Check roads."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.messages import Sentence, named
from ...erik_clusters_plugin.engine.roads.checks import CheckedNetwork, check_network
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.measure import MetricSystem
from ...erik_clusters_plugin.layers.road_problems import (
    kinds,
    problem_features,
    report,
    unusable_problems,
)
from ...erik_clusters_plugin.layers.roads import read_all_roads
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from ..travel_parameters import ROADS, add_roads


class CheckRoads(ErikAlgorithm):
    """Finds what is wrong with a road network layer."""

    ID = "checkroads"
    GROUP = "roads"
    TAGS = ("roads", "network", "quality", "topology", "connectivity", "islands", "oneway")
    STYLES = {"OUTPUT": "road_problems.qml"}

    def title(self) -> str:
        return tr("Check roads")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Finds what would make travel times on a road network wrong, as a layer of "
                "points to click through and as a short report."
            ),
            when=tr(
                "After making a road network, and whenever a catchment looks odd: too small, "
                "too large, or ending at a road that goes on."
            ),
            method=tr(
                "Separate parts are the weak components of the network; roads that one can "
                "enter but not leave, or leave but not enter, lie outside of its largest strong "
                "component, the main network, and are shown group by group at the place where "
                "they touch it. A near miss is a dead end within the tolerance of a road that "
                "it does not meet; the distance is exact, and short stubs beside the road they "
                "start from do not count. A speed is implausible when it is missing, 0, "
                "negative or above 200 km/h; minutes and lengths when they are off by more "
                "than 5 % (and 3 seconds, 10 m). Roads are drawn twice when they share both "
                "ends, length, middle and a direction. Nothing is changed."
            ),
            source=tr("Strong components: Pearce 2005, as in SciPy."),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_roads(self)
        self.add(
            QgsProcessingParameterNumber(
                "TOLERANCE",
                tr("Tolerance (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                5.0,
                minValue=0.0,
                maxValue=1000.0,
            ),
            tr("How near a dead end must be to another road to count as a near miss."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Road problems"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "One point for each problem: problem (in words), kind (a code), edge_id (the "
                "road to look at), other_id (a second road), km (length concerned), gap_m "
                "(distance to the road that is missed) and detail."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_HTML", tr("Report"), tr("HTML files") + " (*.html)", optional=True
            ),
            tr("A page with counts, kilometres and what to do, to read or print."),
        )
        self.addOutput(QgsProcessingOutputNumber("PROBLEMS", tr("Number of problems")))
        self.addOutput(QgsProcessingOutputNumber("PARTS", tr("Number of parts")))
        self.addOutput(QgsProcessingOutputNumber("KILOMETRES", tr("Kilometres of road")))
        self.addOutput(QgsProcessingOutputNumber("MAIN_KM", tr("Kilometres on the main network")))

    def compute(self, job: Job) -> dict[str, object]:
        source = job.source(ROADS)
        network, lost = read_all_roads(source, job.context, job.monitor.part(0.0, 0.4))
        checked = check_network(network, job.number("TOLERANCE"), job.monitor.part(0.4, 0.9))
        unusable, placeless = unusable_problems(lost)
        checked = replace(checked, problems=[*unusable, *checked.problems])
        if placeless:
            job.monitor.warn(
                Sentence(
                    "{n} roads of “{layer}” have no usable line; they cannot be shown on the "
                    "map (feature ids {ids}).",
                    n=len(placeless),
                    layer=source.sourceName(),
                    ids=named(placeless),
                )
            )
        _tell(job, checked)
        page = report(source.sourceName(), checked, network, placeless)
        transforms = job.context.transformContext()
        metric = MetricSystem(source.sourceCrs(), source.sourceExtent(), transforms)
        sink = job.sink(
            "OUTPUT",
            fields.as_fields(fields.ROAD_PROBLEMS),
            QgsWkbTypes.Type.Point,
            source.sourceCrs(),
        )
        for geometry, attributes in problem_features(checked.problems, metric):
            sink.add(geometry, attributes)
        if job.wants("OUTPUT_HTML"):
            job.output_file("OUTPUT_HTML").write_text(page, encoding="utf-8")
        return {
            "PROBLEMS": len(checked.problems),
            "PARTS": checked.parts,
            "KILOMETRES": checked.km,
            "MAIN_KM": checked.main_km,
        }


def _tell(job: Job, checked: CheckedNetwork) -> None:
    job.note(
        tr(
            "{km} km of road in {n} parts; {main} km on the main network.",
            km=round(checked.km, 1),
            n=checked.parts,
            main=round(checked.main_km, 1),
        )
    )
    if not checked.problems:
        job.note(tr("No problem was found."))
    for kind, words in kinds().items():
        found = [problem for problem in checked.problems if problem.kind is kind]
        if found:
            job.note(
                tr(
                    "{problem}: {n} places, {km} km.",
                    problem=words.title,
                    n=len(found),
                    km=round(sum(problem.km for problem in found), 2),
                )
            )
