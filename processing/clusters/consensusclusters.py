"""erik:consensusclusters: how sure the boundary of clusters is."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...erik_clusters_plugin.engine.clusters.bootstrap import draws
from ...erik_clusters_plugin.engine.clusters.consensus import consensus
from ...erik_clusters_plugin.engine.clusters.consensus_runs import (
    Design,
    Method,
    Partitions,
    run_all,
    work_of,
)
from ...erik_clusters_plugin.engine.clusters.sensitivity import changes, variation
from ...erik_clusters_plugin.engine.messages import Monitor, Number
from ...erik_clusters_plugin.layers.consensus import RankedZones, Sensitivity, Settings, finding
from ...erik_clusters_plugin.layers.consensus_report import report
from ...erik_clusters_plugin.layers.text import number, tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, tell_both_ways
from ..firms.jobs import read_jobs
from ..firms.parameters import add_firms
from ..firms.reader import read_firms
from ..job import Job
from ..travel_parameters import (
    TRAFFIC_PERIODS,
    about_yards,
    add_roads,
    add_travel,
    period_names,
    read_travels,
)
from .consensus_layers import tell, write_firms, write_sensitivity, write_zones, zone_areas
from .consensus_methods import (
    Common,
    add_method_inputs,
    add_methods,
    make_methods,
    method_names,
    methods_problem,
)
from .consensus_settings import METHODS, SEED, add_variations, design_of, variations_problem
from .meeting_parameters import (
    add_cluster_sectors,
    add_meeting,
    add_related_from,
    counted_of,
    families_of,
    meeting_problem,
    read_firm_sectors,
    read_request,
    relatedness_of,
)
from .meetingtimeclusters import EXTENT_SHARE


class ConsensusClusters(ErikAlgorithm):
    """Delineates clusters many times and says how sure each firm's membership is."""

    ID = "consensusclusters"
    GROUP = "clusters"
    TAGS = (
        "cluster",
        "consensus",
        "boundary",
        "certainty",
        "uncertainty",
        "sensitivity",
        "bootstrap",
        "robustness",
        "delineation",
    )
    STYLES = {"OUTPUT": "consensus_firms.qml", "ZONES": "consensus_zones.qml"}

    def title(self) -> str:
        return tr("Consensus clusters")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Says how sure the boundary of clusters is: delineates them many times with other "
                "settings and other firms, and tells core, transition zone and fringe apart."
            ),
            when=tr(
                "Before a boundary is put on a map that others rely on. A core firm belongs to the "
                "cluster whatever is chosen; in the transition zone it depends on the settings, "
                "and the sensitivity says on which."
            ),
            method=tr(
                "Runs are made for every method, bound, traffic period and draw of firms: draw 0 "
                "has all firms, each other one as many firms drawn with replacement; a firm drawn "
                "twice counts twice, one not drawn takes no part. For two firms C is the share of "
                "the runs in which both took part that put them into one cluster. Consensus "
                "clusters are those that disagree least with all runs over all pairs of firms "
                "(median partition): the best run is taken, piece by piece, and improved by "
                "replacing, joining and moving until nothing improves. A firm's certainty is the "
                "mean C with those members of its cluster that are together with each other in at "
                "least 80 % of the runs (with all members, where these are less than a quarter). "
                "Core: 0.8 and more; transition: 0.5 to 0.8; fringe: 0.2 to 0.5, with the cluster "
                "that it is most often with; below: none. Zones on the map are what is within a "
                "third of the near minutes of their firms, less the surer zones of the cluster. "
                "Sensitivity, one at a time: firms that come into a cluster, fall out, or go to "
                "another one, against the reference run: the first chosen method and period, "
                "bounds at 100 %, all firms. Share of the variation: for each firm of a cluster "
                "and each run, the share of the cluster's core firms (all members where it has "
                "no core) that it is with; its sum of squares is split by the main effects of "
                "the settings (first-order analysis of variance) and summed over the firms. What "
                "is missing to 100 % comes from settings acting together. Relationship clusters "
                "below the minimum are none; labour basins change with the traffic only where "
                "commuters are estimated, and never with the draw. Methods that make larger "
                "clusters have as many votes as the others. Same seed, same result; the order of "
                "rows does not matter."
            )
            + " "
            + about_yards(),
            source=tr(
                "Consensus of resampled clusterings: Monti et al. 2003; median partition: Filkov "
                "and Skiena 2004, Goder and Filkov 2008; bootstrap: Efron 1979; main effects as "
                "shares of the variance: Saltelli et al. 2008."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_firms(self)
        add_roads(self)
        add_cluster_sectors(self)
        add_methods(self)
        add_meeting(self)
        add_variations(self)
        add_both_ways(self)
        add_related_from(self)
        add_travel(self, several=True)
        add_method_inputs(self)
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Firms by zone"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "All firms with all their attributes, the cluster_id (its most certain firm), the "
                "zone (core, transition, fringe, none), the certainty, 0 to 1, and in_cluster, the "
                "share of the runs that put it into any cluster."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "ZONES",
                tr("Zones of the clusters"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            ),
            tr(
                "A polygon for each zone of each cluster, with its firms, jobs, mean certainty and "
                "area. Transition is what it adds to the core, fringe what it adds to both; a zone "
                "that adds nothing has no polygon."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SENSITIVITY",
                tr("Sensitivity"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            ),
            tr(
                "A row for each setting that was changed: factor, setting, instead_of, how many "
                "firms and jobs come in (firms_in, jobs_in), fall out (firms_out, jobs_out) or "
                "go to another cluster (firms_move, jobs_move), and the variation that the factor "
                "explains, 0 to 1. For draws these are means."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("HTML files") + " (*.html)", optional=True
            ),
            tr("A page with the clusters, what moves their boundary and by how much."),
        )
        self.addOutput(QgsProcessingOutputNumber("CLUSTERS", tr("Number of clusters")))
        self.addOutput(QgsProcessingOutputNumber("RUNS", tr("Number of runs")))
        self.addOutput(QgsProcessingOutputString("FINDING", tr("What moves the boundary most")))

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = (
            meeting_problem(self, parameters, context)
            or variations_problem(self, parameters, context)
            or methods_problem(self, parameters, context)
        )
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        design = design_of(self, job.parameters, job.context)
        travels = read_travels(job)
        # Points join the roads at the same places in all periods.
        travel = travels[0]
        firms = read_firms(job, travel)
        jobs = read_jobs(job, firms)
        counted = counted_of(job, firms, jobs)
        sectors = read_firm_sectors(job, firms)
        families = families_of(job, firms, relatedness_of(sectors))
        request = read_request(job)
        tell_both_ways(job)
        settings = _settings(job, design)
        common = Common(travels, firms, counted, sectors, families, request, max(design.bounds))
        methods = make_methods(job, common, job.monitor.part(0.2, 0.3))
        partitions = _run(job, settings, methods, len(firms), job.monitor.part(0.3, 0.85))
        found = consensus(partitions, job.monitor.part(0.85, 0.9))
        ranked = RankedZones.of(found, counted)
        sensitivity = Sensitivity(
            settings,
            found.count,
            changes(design, partitions),
            variation(design, partitions, found),
            None if jobs is None else np.nan_to_num(jobs),
        )
        areas = {}
        if job.wants("ZONES"):
            around = EXTENT_SHARE * request.near
            areas = zone_areas(job, travel, firms, ranked, around, job.monitor.part(0.9, 0.98))
        tell(job, firms, ranked, sensitivity)
        page = report(ranked, firms.ids, sensitivity, job.provenance)
        write_firms(job, firms, ranked)
        if job.wants("ZONES"):
            write_zones(job, travel, firms, jobs, ranked, areas)
        if job.wants("SENSITIVITY"):
            write_sensitivity(job, sensitivity)
        if job.wants("REPORT"):
            job.output_file("REPORT").write_text(page, encoding="utf-8")
        return {
            "CLUSTERS": found.count,
            "RUNS": len(design.runs),
            "FINDING": finding(sensitivity),
        }


def _settings(job: Job, design: Design) -> Settings:
    names, periods = method_names(), period_names()
    settings = Settings(
        design,
        [names[number] for number in job.choices(METHODS)],
        [periods[number] for number in job.choices(TRAFFIC_PERIODS)],
    )
    job.note(
        tr(
            "{n} runs. Methods: {methods}. Bounds: {bounds} % of the settings. Traffic "
            "periods: {periods}. Firms: all; random draws: {draws}.",
            n=len(design.runs),
            methods=", ".join(settings.methods),
            bounds=", ".join(number(100.0 * bound) for bound in design.bounds),
            periods=", ".join(settings.periods),
            draws=design.draws,
        )
    )
    return settings


def _run(
    job: Job, settings: Settings, methods: Sequence[Method], firms: int, monitor: Monitor
) -> Partitions:
    """Make all runs, and say after the first of each method how long they will take."""
    design = settings.design
    times = draws(firms, design.draws, job.integer(SEED))
    work = work_of(design, methods)
    labels = np.full((len(design.runs), firms), -1, dtype=np.int32)
    present: NDArray[np.bool_] = np.zeros(labels.shape, dtype=bool)
    began, method = time.monotonic(), -1
    for i, (run, found) in enumerate(run_all(design, methods, times, monitor)):
        labels[i], present[i] = found, times[run.draw] > 0
        if run.method != method:
            took, method = time.monotonic() - began, run.method
            job.say(
                tr(
                    "{method}: the first run took {seconds} s; with {n} different runs this method "
                    "takes about {all} s.",
                    method=settings.methods[method],
                    seconds=_seconds(took),
                    n=work[method],
                    all=_seconds(took * work[method]),
                )
            )
        if i + 1 < len(design.runs) and design.runs[i + 1].method != method:
            began = time.monotonic()
    return Partitions(labels, present)


def _seconds(time_taken: float) -> Number:
    return Number(time_taken, 1 if time_taken < 10.0 else 0)
