"""erik:relationshipclusters: communities of firms that are related and near enough to meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

import numpy as np
from qgis.core import (
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.clusters.communities import (
    Communities,
    available_finder,
    find_communities,
)
from ...erik_clusters_plugin.engine.clusters.community_links import (
    LinkCounts,
    internal,
    links_of_firms,
    strengths,
    summarise,
)
from ...erik_clusters_plugin.engine.clusters.pair_times import pair_times
from ...erik_clusters_plugin.engine.clusters.relation_network import (
    RelationNetwork,
    relation_network,
)
from ...erik_clusters_plugin.engine.messages import InputError
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.geometry import line_geometry
from ...erik_clusters_plugin.layers.legend import minutes as in_minutes
from ...erik_clusters_plugin.layers.relations_report import Found, report
from ...erik_clusters_plugin.layers.text import in_words, number, tr
from ..base import ErikAlgorithm, Help
from ..both_ways import add_both_ways, read_both_ways, tell_both_ways
from ..firms.parameters import add_ids, add_input
from ..firms.reader import NamedFirms, read_firms
from ..job import Job
from ..sector_parameters import SECTOR_FIELD, SECTORS, choose_sectors, read_sectors
from ..travel_parameters import Travel, about_yards, add_roads, add_travel, read_travel
from .relation_layers import Relations, add_relations, read_relations, relations_problem

# Numbers that must be above 0.
POSITIVE = ("MEETING_MINUTES", "TAU", "RUNS", "RESOLUTION")


class RelationshipClusters(ErikAlgorithm):
    """Finds groups of firms that are related more to each other than to the rest."""

    ID = "relationshipclusters"
    GROUP = "clusters"
    TAGS = (
        "cluster",
        "community",
        "leiden",
        "local moving",
        "network",
        "relationship",
        "supplier",
        "skills",
        "input-output",
        "relatedness",
        "value chain",
    )
    STYLES = {"OUTPUT": "relationshipclusters.qml", "OUTPUT_LINKS": "related_firms.qml"}

    def title(self) -> str:
        return tr("Relationship clusters")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Finds groups of firms that are related to each other and near enough to meet, "
                "and says how sure each firm's group is."
            ),
            when=tr(
                "Where a cluster is to be shown by its relationships: common products, "
                "technologies, deliveries, skills, or links that you know of. For clusters "
                "bounded by travel time alone use “Meeting-time clusters”. Here the meeting time "
                "bounds every link, not the whole: a community can reach farther from link to "
                "link. A higher resolution or a shorter τ makes smaller ones."
            ),
            method=tr(
                "Every relation gives two firms a relatedness r from 0 to 1. Their mean, by the "
                "weights you set, is taken over the relations that have data on both firms: "
                "missing data are left out, not counted as 0. (In a table of known links, firms "
                "that it mentions but does not link have 0; on a firm that it never mentions it "
                "has no data.) The weight of a link is r × e^(−t / τ) for firms at most the "
                "meeting time apart; t is that of the slower direction, so that it holds each "
                "way, unless you choose the mean. Known links beyond the meeting time are counted "
                "and reported, but not used. Communities are found many times, with different "
                "random numbers, by Leiden's method for modularity (igraph) or, where igraph is "
                "missing, by the plugin's own local moving with refinement, which finds as good "
                "ones (modularity within 1 %) and takes longer. The communities of each run are "
                "matched with those of the best run so that as many firms as possible agree; a "
                "firm belongs where most runs put it, and its certainty is their share. Same "
                "seed, same result, whatever the order of the rows: firms are sorted by their id "
                "first (without one, by their place and what the layer says of them). A firm of "
                "several points is as many firms, and a known link links all of them. With "
                "igraph, a run is cancelled between two steps of Leiden's method, which take over "
                "half a second where there are some 500,000 links or more."
            )
            + " "
            + about_yards(),
            source=tr(
                "Traag, Waltman & van Eck 2019 (Leiden); Ellison, "
                "Glaeser & Kerr 2010 (deliveries); Neffke, Otto & Weyh 2017 (skills)."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_input(self)
        add_ids(
            self,
            tr(
                "Field that names each firm, and that a table of known links refers to. Left "
                "empty: the feature's own number."
            ),
            advanced=False,
        )
        add_roads(self)
        self._add_number(
            "MEETING_MINUTES",
            tr("Meeting time (minutes)"),
            15.0,
            tr("Firms farther apart are not linked."),
        )
        self._add_number(
            "TAU",
            tr("Decay time τ (minutes)"),
            15.0,
            tr("At this travel time a relation counts 37 %."),
        )
        add_relations(self)
        add_both_ways(self)
        self._add_number(
            "LEAST_RELATEDNESS",
            tr("Least relatedness"),
            0.0,
            tr(
                "Firms related less than this are not linked: 0.5 with sectors alone links firms "
                "of one division."
            ),
            advanced=True,
        )
        self._add_number(
            "RESOLUTION",
            tr("Resolution"),
            1.0,
            tr("Above 1 finds more and smaller communities, below 1 fewer and larger ones."),
            advanced=True,
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("RUNS", tr("Runs"), whole, 250),
            tr("How many times communities are looked for; certainty is a share of the runs."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("SEED", tr("Seed"), whole, 1, minValue=0),
            tr("Start of the random numbers. The same seed gives the same result."),
            advanced=True,
        )
        self._add_number(
            "LINKS_ABOVE",
            tr("Write links of a weight of at least"),
            0.25,
            tr("Weaker links count as well, but are not written into the layer of links."),
            advanced=True,
        )
        add_travel(self)
        self._add_outputs()

    def _add_number(
        self, name: str, title: str, default: float, about: str, advanced: bool = False
    ) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterNumber(name, title, kind, default), about, advanced)

    def _add_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Firms by community"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "All firms with their attributes and community (1 is the largest; empty: related "
                "to nobody in reach), certainty (0 to 1), internal_links, external_links (to "
                "other communities, or known links beyond the meeting time), distant_links (of "
                "these, the latter) and strength (sum of the weights of its links)."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_LINKS",
                tr("Links"),
                QgsProcessing.SourceType.TypeVectorLine,
                optional=True,
                createByDefault=True,
            ),
            tr(
                "A straight line for each link: from_id, to_id, minutes, relatedness, weight, "
                "internal (yes or no), community (empty between two)."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_HTML", tr("Report"), tr("HTML files") + " (*.html)", optional=True
            ),
            tr(
                "A page with the weights used and the internal and external links of each "
                "community, to read or print."
            ),
        )
        for name, title in (
            ("COMMUNITIES", tr("Number of communities")),
            ("LINKS_FOUND", tr("Number of links")),
            ("MODULARITY", tr("Modularity")),
            ("CERTAINTY", tr("Mean certainty")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        for name in POSITIVE:
            if self.parameterAsDouble(parameters, name, context) <= 0.0:
                definition = self.parameterDefinition(name)
                return False, tr(
                    "“{parameter}” must be above 0. Write for example {default}.",
                    parameter=definition.description(),
                    default=definition.defaultValue(),
                )
        if not 0.0 <= self.parameterAsDouble(parameters, "LEAST_RELATEDNESS", context) <= 1.0:
            return False, tr("“Least relatedness” must be a number from 0 to 1.")
        problem = relations_problem(self, parameters, context)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        # First of all, so that nobody waits to hear that a library is missing.
        finder = available_finder()
        job.say(tr("Method of finding communities: {method}.", method=in_words(finder.name)))
        travel = read_travel(job)
        firms = read_firms(job, travel)
        sectors = None
        if job.has(SECTOR_FIELD):
            sectors = read_sectors(job, firms.features, job.source("INPUT"))
            firms = _of_chosen_sectors(job, firms, sectors)
        relations = read_relations(job, firms, sectors)
        network = _network(job, travel, firms, relations)
        communities = find_communities(
            network,
            finder,
            job.integer("RUNS"),
            job.integer("SEED"),
            job.number("RESOLUTION"),
            job.monitor.part(0.4, 0.9),
        )
        summary = summarise(network, communities.community, communities.certainty, relations.links)
        _tell(job, firms, relations, network, communities)
        found = Found(
            firms.layer,
            job.number("MEETING_MINUTES"),
            job.number("TAU"),
            finder.name,
            relations.layers,
            network,
            communities,
            summary,
            relations.links,
            relations.link_kinds,
            relations.unknown_links,
            sectors,
            job.provenance.as_text(),
        )
        page = report(found)
        counts = links_of_firms(network, communities.community, relations.links)
        _write_firms(job, firms, network, communities, counts)
        if job.wants("OUTPUT_LINKS"):
            _write_links(job, firms, travel, network, communities)
        if job.wants("OUTPUT_HTML"):
            job.output_file("OUTPUT_HTML").write_text(page, encoding="utf-8")
        return {
            "COMMUNITIES": communities.count,
            "LINKS_FOUND": len(network),
            "MODULARITY": communities.modularity,
            "CERTAINTY": float(np.nanmean(communities.certainty)),
        }


def _of_chosen_sectors(job: Job, firms: NamedFirms, sectors: Sequence[Optional[str]]) -> NamedFirms:
    """Take the firms of other sectors off the roads, so that they take no part."""
    if not job.has(SECTORS):
        return firms
    chosen = np.array([sector is not None for sector in choose_sectors(job, sectors)])
    access = replace(firms.access, edge=np.where(chosen, firms.access.edge, -1))
    job.note(
        tr(
            "{n} of {total} firms are of the sectors chosen.",
            n=int(chosen.sum()),
            total=len(firms),
        )
    )
    if int(np.count_nonzero(access.reached)) < 2:
        raise InputError(
            "Fewer than two firms of the sectors chosen are on the road network, so there is "
            "nothing to relate. Choose more sectors."
        )
    return replace(firms, access=access)


def _network(job: Job, travel: Travel, firms: NamedFirms, relations: Relations) -> RelationNetwork:
    minutes = job.number("MEETING_MINUTES")
    monitor = job.monitor.part(0.2, 0.4)
    way = read_both_ways(job)
    tell_both_ways(job)
    network = relation_network(
        pair_times(travel.graph, firms.access, minutes, way, monitor),
        len(firms),
        relations.layers,
        job.number("TAU"),
        job.number("LEAST_RELATEDNESS"),
        relations.links,
        monitor,
    )
    if not network.near:
        raise InputError(
            "No two firms of “{layer}” are within {n} minutes of each other. Choose a longer "
            "meeting time, or check that firms and roads lie where they should.",
            layer=firms.layer,
            n=minutes,
        )
    if not len(network):
        raise InputError(
            "{n} pairs of firms are within {time}, but none of them is related; pairs without "
            "data: {unknown}. Choose more relations, lower “Least "
            "relatedness”, or check the fields that are chosen.",
            n=network.near,
            time=in_minutes(minutes),
            unknown=network.unknown,
        )
    return network


def _tell(
    job: Job,
    firms: NamedFirms,
    relations: Relations,
    network: RelationNetwork,
    communities: Communities,
) -> None:
    job.note(
        tr(
            "Relations and their weights: {relations}.",
            relations=", ".join(
                f"{in_words(layer.title)} × {number(layer.weight)}" for layer in relations.layers
            ),
        )
    )
    job.note(
        tr(
            "{n} pairs of firms are within the meeting time; linked: {links}; without data: "
            "{unknown}.",
            n=network.near,
            links=len(network),
            unknown=network.unknown,
        )
    )
    if relations.links is not None:
        far = int(np.count_nonzero(~network.linked_near))
        job.note(
            tr(
                "{n} of {all} known links are beyond the meeting time (or lead to a firm that "
                "is not on the network or of no chosen sector): reported as external, not used.",
                n=far,
                all=len(relations.links),
            )
        )
    alone = int(np.count_nonzero(firms.access.reached & (communities.community == 0)))
    if alone:
        job.note(
            tr(
                "{n} firms are related to no other one in reach and have no community.",
                n=alone,
            )
        )
    inside = internal(network, communities.community)
    job.note(
        tr(
            "{n} communities; {share} % of the links are inside; modularity {modularity}; mean "
            "certainty {certainty} %.",
            n=communities.count,
            share=round(100.0 * float(inside.mean())),
            modularity=round(communities.modularity, 3),
            certainty=round(100.0 * float(np.nanmean(communities.certainty)), 2),
        )
    )


def _write_firms(
    job: Job,
    firms: NamedFirms,
    network: RelationNetwork,
    communities: Communities,
    counts: LinkCounts,
) -> None:
    points = firms.points
    sink = job.sink(
        "OUTPUT",
        fields.appended(points.fields, fields.RELATIONSHIP_CLUSTERS),
        firms.geometry_type,
        points.source_crs,
    )
    columns = (
        communities.community,
        communities.certainty,
        counts.internal,
        counts.external,
        counts.distant,
        strengths(network),
    )
    rows = list(zip(*(column.tolist() for column in columns)))
    nothing = [None] * len(columns)
    for feature, geometry, firm in firms.as_in_layer():
        community, *others = rows[firm]
        row = [community or None, *others] if firms.access.reached[firm] else nothing
        sink.add(geometry, [*feature.attributes(), *row])
    for feature in points.without_place:
        sink.add(None, [*feature.attributes(), *nothing])


def _write_links(
    job: Job, firms: NamedFirms, travel: Travel, network: RelationNetwork, communities: Communities
) -> None:
    least = job.number("LINKS_ABOVE")
    strong = np.flatnonzero(network.weight >= least)
    job.note(
        tr(
            "{n} of {all} links have a weight of at least {least} and are written.",
            n=len(strong),
            all=len(network),
            least=least,
        )
    )
    sink = job.sink("OUTPUT_LINKS", _link_fields(firms), QgsWkbTypes.Type.LineString, travel.crs)
    one, other = network.one[strong], network.other[strong]
    home = np.where(
        communities.community[one] == communities.community[other], communities.community[one], 0
    )
    numbers = (network.minutes, network.relatedness, network.weight)
    columns = [one, other, *(column[strong] for column in numbers), home]
    monitor = job.monitor.part(0.9, 1.0)
    for done, (i, j, *rest, community) in enumerate(zip(*(c.tolist() for c in columns))):
        if done % 1024 == 0:
            monitor.step(done / len(strong))
        line = line_geometry(firms.xy[[i, j]])
        sink.add(line, [firms.ids[i], firms.ids[j], *rest, community > 0, community or None])


def _link_fields(firms: NamedFirms) -> QgsFields:
    made = QgsFields()
    for declared in fields.as_fields(fields.RELATED_FIRMS):
        is_id = declared.name() in ("from_id", "to_id")
        copy = QgsField(firms.id_field if is_id else declared)
        copy.setName(declared.name())
        made.append(copy)
    return made
