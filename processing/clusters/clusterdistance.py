"""erik:clusterdistance: at what travel time sectors cluster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.clusters.cluster_distance import cluster_distance
from ...erik_clusters_plugin.engine.clusters.pair_bins import CROWD, PairBins, bin_pairs
from ...erik_clusters_plugin.engine.clusters.pair_times import crowds, pair_times
from ...erik_clusters_plugin.engine.clusters.relabelling import NEITHER, Labels
from ...erik_clusters_plugin.engine.messages import InputError, Sentence, named
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.cluster_distance import (
    Sector,
    curve_rows,
    finding,
    proposed_minutes,
    summary_row,
)
from ...erik_clusters_plugin.layers.cluster_distance_report import report
from ...erik_clusters_plugin.layers.legend import minutes
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, read_both_ways, tell_both_ways
from ..firms.jobs import LEFT_OUT, comparable_firms, read_jobs
from ..firms.parameters import add_input, add_jobs
from ..firms.reader import NamedFirms, read_firms
from ..job import Job
from ..sector_parameters import (
    SECTOR_FIELD,
    add_sectors,
    choose_sectors,
    read_sectors,
    sectors_problem,
)
from ..travel_parameters import Travel, about_yards, add_roads, add_travel, read_travel

MOST_STEPS = 500


class ClusterDistance(ErikAlgorithm):
    """Finds out whether sectors cluster, and up to what travel time."""

    ID = "clusterdistance"
    GROUP = "clusters"
    TAGS = (
        "cluster",
        "concentration",
        "agglomeration",
        "M function",
        "Marcon",
        "Puech",
        "Kd",
        "Duranton",
        "Overman",
        "localization",
        "distance",
        "ripley",
    )

    def title(self) -> str:
        return tr("At what travel time does it cluster?")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Tells for every sector whether its firms are nearer each other than chance "
                "explains, and up to how many minutes: the meeting bound to work with."
            ),
            when=tr(
                "Before delineating clusters, to choose the meeting bound from the data and to "
                "defend it; and to learn which sectors cluster at all."
            ),
            method=tr(
                "Two curves. M(t) compares the sector's share among the neighbours within t "
                "minutes with its share among all firms: 2 is twice as much as expected, 1 no "
                "concentration. Firms without a neighbour are left out. K_d(t) tells how many "
                "pairs of the sector's firms are just about t minutes apart. The time between two "
                "firms is that of the slower direction, so that a bound holds each way, unless "
                "you choose the mean.\n"
                "Bandwidth: a single pair says little, so K_d counts each pair over some minutes "
                "around its own time (Gaussian kernel, reflected at 0). How many follows from how "
                "widely the times of all pairs of the sector are spread and from their number "
                "(Silverman's rule); neither jobs nor the longest time looked at change it. A "
                "sector with few firms, or one that lies half in a cluster and half all over the "
                "region, has a wide one, and its bound may be too long by up to as much.\n"
                "Envelope: what chance explains. All firms change places at random and take "
                "sector and jobs along, 999 times unless you say otherwise. The envelope is "
                "global: of such random curves 5 % leave it anywhere (extreme rank length); p is "
                "that of the whole curve, and q is p after correction for the number of sectors. "
                "A sector clusters where M lies above its envelope.\n"
                "Bound: M adds up everything within t and so stays high long after a cluster has "
                "ended; K_d shows where it ends. The proposed meeting bound is therefore the last "
                "minute of the first stretch over which K_d, and M with it, lies above the "
                "envelope. The stretch must begin before the median travel time between all "
                "firms, and K_d must not have been below its envelope before, for two towns far "
                "apart are no cluster; but that K_d is low within one bandwidth of 0 minutes only "
                "says that few firms share a place. On clusters that were planted in invented "
                "regions the bound is between the minutes within which 95 % and all of their pairs "
                "are, give or take one.\n"
                "Many firms: all pairs of 22,000 firms are held (250 million). Of more firms all "
                "pairs up to the longest time looked at are held, and of those beyond only one in "
                "so many, which stands for the others and serves the bandwidth and the median; "
                "the log says one in how many. Where more than 250 million pairs are within the "
                "longest time the run ends with a sentence. Firms without a sector count among "
                "all firms."
            )
            + "\n"
            + about_yards(),
            source=tr(
                "Marcon & Puech 2010; Duranton & Overman 2005; Silverman 1986; Myllymäki et al. "
                "2017, Global envelope tests; Benjamini & Hochberg 1995."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_input(
            self, tr("All firms of the region, of every sector: the others are the comparison.")
        )
        add_roads(self)
        add_sectors(
            self,
            tr(
                "Sectors or groups to judge, with commas between them. Left empty: all with "
                "enough firms."
            ),
            optional=False,
        )
        add_jobs(
            self,
            tr(
                "Size of each firm, such as its jobs; firms without one are left out. Left empty: "
                "every firm counts 1."
            ),
        )
        self._add_number(
            "MAX_MINUTES",
            tr("Travel times up to (minutes)"),
            45.0,
            tr("Farther than a cluster can reach; it takes no longer than needed at 30 to 60."),
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(
                "MINIMUM_FIRMS", tr("Fewest firms of a sector"), whole, 10, minValue=2
            ),
            tr("Sectors with fewer firms are not judged; the log says which."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "RELABELLINGS", tr("Relabellings"), whole, 999, minValue=19, maxValue=99_999
            ),
            tr("More make p finer and the envelope smoother, and take longer."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0),
            tr("The same seed gives the same result."),
            advanced=True,
        )
        self._add_number(
            "STEP",
            tr("Step of the curves (minutes)"),
            1.0,
            tr("Distance between the points of a curve."),
            advanced=True,
        )
        add_both_ways(self)
        add_travel(self)
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Curves"), table),
            tr(
                "Table with one row for each sector and minute: m and kd (per minute), each with "
                "its envelope (low, high)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("SUMMARY", tr("Summary of sectors"), table),
            tr(
                "Table with one row for each sector: firms and jobs; p, q, the time of greatest "
                "excess and the last significant minute of M and of K_d; meeting_minutes (the "
                "proposed bound, empty where there is none), the bandwidth of K_d in minutes, "
                "and the finding in words."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_HTML", tr("Report"), tr("HTML files") + " (*.html)", optional=True
            ),
            tr("A page with the findings and the curves, to read or print."),
        )
        self.addOutput(
            QgsProcessingOutputNumber("MEETING_MINUTES", tr("Proposed meeting bound (minutes)"))
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
        problem = sectors_problem(self, parameters, context)
        if problem:
            return False, problem
        farthest = self.parameterAsDouble(parameters, "MAX_MINUTES", context)
        step = self.parameterAsDouble(parameters, "STEP", context)
        if not 0.0 < step <= farthest:
            return False, tr(
                "The travel time must be above 0 minutes, and the step above 0 and no greater "
                "than it. Write for example 45 and 1."
            )
        if farthest / step > MOST_STEPS:
            return False, tr(
                "A curve can have at most {most} points. Choose a greater step or a shorter "
                "travel time.",
                most=MOST_STEPS,
            )
        return super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        travel = read_travel(job)
        firms = read_firms(job, travel, apart=True)
        of_all = read_sectors(job, firms.features, job.source("INPUT"))
        _warn_unknown(job, firms, np.array([sector is None for sector in of_all]))
        chosen = choose_sectors(job, of_all)
        jobs = read_jobs(job, firms, consequence=LEFT_OUT)
        weights = np.ones(len(firms)) if jobs is None else jobs
        usable = comparable_firms(job, firms, ~np.isnan(weights))
        sectors, weights = [chosen[row] for row in usable], weights[usable]
        names = _enough(job, sectors, weights)
        pairs = _pairs(job, travel, firms.access.take(usable))
        number = {name: k for k, name in enumerate(names)}
        codes = np.array([number.get(s or "", NEITHER) for s in sectors], dtype=np.int16)
        found = cluster_distance(
            pairs,
            Labels.of(codes, weights, len(names)),
            job.integer("RELABELLINGS"),
            job.integer("SEED"),
            monitor=job.monitor.part(0.4, 0.95),
        )
        known = None if jobs is None else weights
        return _write(job, Sector.of_all(names, codes, known, found))


def _enough(job: Job, sectors: Sequence[Optional[str]], weights: NDArray[np.float64]) -> list[str]:
    """Sectors with enough firms; says which have too few, or no jobs."""
    count = Counter(s for s in sectors if s is not None)
    with_jobs = {s for s, weight in zip(sectors, weights.tolist()) if weight > 0.0}
    idle = sorted(s for s in count if s not in with_jobs)
    if idle:
        job.note(
            tr(
                "{n} sectors have no jobs and are not judged: {sectors}.",
                n=len(idle),
                sectors=named(idle),
            )
        )
        for sector in idle:
            del count[sector]
    fewest = job.integer("MINIMUM_FIRMS")
    names = sorted(s for s in count if count[s] >= fewest)
    few = sorted(s for s in count if count[s] < fewest)
    if not names:
        most = count.most_common(1)
        raise InputError(
            "No sector has {fewest} firms that can be used; the largest has {largest}. Lower "
            "“Fewest firms of a sector”, or put sectors together with a table of groups.",
            fewest=fewest,
            largest=most[0][1] if most else 0,
        )
    if count[names[0]] == len(sectors):
        raise InputError(
            "All firms are of the sector “{sector}”, so there is nothing to compare it with. "
            "Use a layer with the firms of all sectors, and choose the sector under “Which "
            "sectors”.",
            sector=names[0],
        )
    if few:
        job.note(
            tr(
                "{n} sectors have fewer than {fewest} firms and are not judged: {sectors}.",
                n=len(few),
                fewest=fewest,
                sectors=named(few),
            )
        )
    return names


def _warn_unknown(job: Job, firms: NamedFirms, unknown: NDArray[np.bool_]) -> None:
    if unknown.any():
        job.monitor.warn(
            Sentence(
                "{n} firms have no sector in {field} and count among all firms only: {ids}.",
                n=int(np.count_nonzero(unknown)),
                field=job.text(SECTOR_FIELD),
                ids=named(firms.feature_ids(unknown)),
            )
        )


def _pairs(job: Job, travel: Travel, firms: AccessPoints) -> PairBins:
    step = job.number("STEP")
    limit = step * max(1, round(job.number("MAX_MINUTES") / step))
    tell_both_ways(job)
    # All times, for the bandwidth of K_d.
    part = job.monitor.part(0.2, 0.4)
    blocks = pair_times(travel.graph, firms, np.inf, read_both_ways(job), part, CROWD)
    at_one_place = crowds(firms, CROWD)
    pairs = bin_pairs(blocks, len(firms), step, limit, job.monitor.without_progress(), at_one_place)
    job.note(
        tr(
            "Of {firms} firms, {n} pairs are within {time} of each other.",
            n=pairs.near,
            firms=len(firms),
            time=minutes(limit),
        )
    )
    if pairs.thinned > 1:
        job.note(
            tr(
                "Of the pairs farther apart, one in {step} is held and stands for the others. They "
                "serve the bandwidth of K_d and the median time between all firms, which are "
                "estimates therefore.",
                step=pairs.thinned,
            )
        )
    if not pairs.near:
        raise InputError(
            "No two firms are within {n} minutes of each other. Choose a longer travel "
            "time, or check that firms and roads belong together.",
            n=limit,
        )
    return pairs


def _write(job: Job, results: list[Sector]) -> dict[str, object]:
    for sector in results:
        job.say(f"{sector.name}: {finding(sector)}")
    proposed = proposed_minutes(results)
    if proposed is None:
        job.note(tr("No sector clusters at a travel time that can be told; no bound is proposed."))
    else:
        job.note(
            tr(
                "Proposed meeting bound: {minutes}, the median over the sectors that cluster.",
                minutes=minutes(proposed),
            )
        )
    page = None
    if job.wants("OUTPUT_HTML"):
        page = report(results, job.provenance, job.warn, job.monitor.part(0.95, 1.0))
    table = QgsWkbTypes.Type.NoGeometry
    curves = job.sink("OUTPUT", fields.as_fields(fields.CLUSTER_CURVES), table)
    for row in curve_rows(results):
        curves.add(None, row)
    summary = job.sink("SUMMARY", fields.as_fields(fields.CLUSTER_DISTANCES), table)
    for sector in results:
        summary.add(None, summary_row(sector))
    if page is not None:
        job.output_file("OUTPUT_HTML").write_text(page, encoding="utf-8")
    return {"MEETING_MINUTES": proposed}
