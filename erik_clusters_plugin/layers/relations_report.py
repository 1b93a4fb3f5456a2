"""The report of relationship clusters: weights, communities, and the links of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from ..engine.clusters.communities import Communities
from ..engine.clusters.community_links import CommunitySummary, internal
from ..engine.clusters.links import Links
from ..engine.clusters.relatedness import Layer
from ..engine.clusters.relation_network import RelationNetwork
from ..engine.messages import Sentence
from .report_page import Cell, facts_table, heading, page, paragraph, table
from .text import in_words, number, percent, tr

SHOWN = 60


@dataclass(frozen=True, eq=False)
class Found:
    """Everything that a report is made of.

    Attributes
    ----------
    layer
        Name of the layer of firms.
    sectors
        Sector of each firm, (k,), or None where none was chosen.
    provenance
        Lines of text on how the result was made.
    link_kinds
        Kind of each row of the link table.
    unknown_links
        Its rows that name a firm which is not in the layer.
    """

    layer: str
    meeting_minutes: float
    tau: float
    method: Sentence
    layers: Sequence[Layer]
    network: RelationNetwork
    communities: Communities
    summary: CommunitySummary
    links: Links | None
    link_kinds: Sequence[str]
    unknown_links: int
    sectors: Sequence[object] | None
    provenance: str


def report(found: Found) -> str:
    """Return the report as one HTML page."""
    body = [
        paragraph(
            tr(
                "Firms of “{layer}”, computed on {date}.",
                layer=found.layer,
                date=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M"),
            )
        ),
        _facts(found),
        paragraph(
            tr(
                "A community is a group of firms that are related more to each other than to the "
                "rest. Only firms at most {n} minutes apart count as linked: the weight of "
                "a link is relatedness × e^(−minutes / {tau}). Communities were looked for again "
                "and again (runs: {runs}; {method}); the certainty of a firm is the share of the "
                "runs that put it into the same community. The meeting time bounds every link; a "
                "community as a whole can reach farther, from link to link.",
                n=found.meeting_minutes,
                tau=found.tau,
                runs=len(found.communities.run_modularity),
                method=in_words(found.method),
            )
        ),
        heading(tr("What counts as a relation")),
        _layers(found),
        paragraph(
            tr(
                "Where a relation says nothing about two firms, because one of them has no data, "
                "it is left out of their mean; it does not count as 0."
            )
        ),
        heading(tr("Communities and their links")),
        *_communities(found),
    ]
    if found.links is not None:
        body.extend(_known_links(found, found.links))
    body.append(heading(tr("How this was made")))
    body.extend(paragraph(line) for line in found.provenance.splitlines())
    return page(tr("Relationship clusters"), body)


def _facts(found: Found) -> str:
    certainty = found.communities.certainty
    placed = int(np.count_nonzero(found.communities.community))
    inside = internal(found.network, found.communities.community)
    return facts_table(
        [
            (number(found.communities.count), tr("Communities")),
            (number(placed), tr("Firms in one")),
            (number(len(certainty) - placed), tr("Firms without a related one in reach")),
            (number(len(found.network)), tr("Links")),
            (_percent(float(inside.mean())), tr("of them inside")),
            (_percent(float(np.nanmean(certainty))), tr("Mean certainty")),
            (number(found.communities.modularity, 2), tr("Modularity")),
        ]
    )


def _layers(found: Found) -> str:
    head = (
        tr("Relation"),
        tr("Weight"),
        tr("How it is scaled"),
        tr("Pairs in reach with data"),
        tr("of them related"),
    )
    counts = zip(found.layers, found.network.known_by_layer, found.network.related_by_layer)
    return table(
        head,
        [
            [
                (in_words(layer.title), "name"),
                (number(layer.weight), "n"),
                (in_words(layer.scale), ""),
                (number(known), "n"),
                (number(related), "n"),
            ]
            for layer, known, related in counts
        ],
    )


def _communities(found: Found) -> list[str]:
    head = [
        tr("Community"),
        tr("Firms"),
        tr("Internal links"),
        tr("External links"),
        tr("of them beyond the meeting time"),
        tr("Weight that stays inside"),
        tr("Mean minutes"),
        tr("Certainty"),
    ]
    main = _main_sectors(found)
    if main is not None:
        head.append(tr("Main sector"))
    summary = found.summary
    rows = []
    for i in range(min(found.communities.count, SHOWN)):
        cells = [
            str(i + 1),
            number(summary.firms[i]),
            number(summary.links.internal[i]),
            number(summary.links.external[i]),
            number(summary.links.distant[i]),
            _percent(float(summary.weight_inside[i])),
            "–" if np.isnan(summary.minutes[i]) else number(summary.minutes[i], 1),
            _percent(float(summary.certainty[i])),
        ]
        row = [(cell, "n") for cell in cells]
        rows.append(row if main is None else [*row, (main[i], "")])
    body = [table(head, rows)]
    more = found.communities.count - SHOWN
    if more > 0:
        text = tr("… and {n} smaller ones, which the layer of firms holds.", n=more)
        body.append(paragraph(text))
    body.append(
        paragraph(
            tr(
                "External links lead to firms of other communities within the meeting time, or "
                "are known links beyond it. No community rests on the latter."
            )
        )
    )
    return body


def _main_sectors(found: Found) -> list[str] | None:
    """Most frequent sector of each community with its share of the firms."""
    if found.sectors is None:
        return None
    names = np.array(["" if sector is None else str(sector) for sector in found.sectors])
    known, code = np.unique(names, return_inverse=True)
    count = found.communities.count
    tally = np.zeros((count + 1, len(known)), dtype=np.int64)
    np.add.at(tally, (found.communities.community, code.reshape(-1)), 1)
    if known[0] == "":
        tally[:, 0] = 0
    best = np.argmax(tally, axis=1)
    share = tally[np.arange(count + 1), best] / np.maximum(np.append(1, found.summary.firms), 1)
    return [
        f"{known[best[i]]} ({_percent(float(share[i]))})" if share[i] > 0 else "–"
        for i in range(1, count + 1)
    ]


def _known_links(found: Found, links: Links) -> list[str]:
    community = found.communities.community
    same = community[links.one] == community[links.other]
    near = found.network.linked_near
    inside = near & same & (community[links.one] > 0)
    place = np.where(inside, 0, np.where(near, 1, 2))
    used = links.row_pair >= 0
    kinds, kind = np.unique(np.array(found.link_kinds, dtype=str), return_inverse=True)
    counts = np.zeros((len(kinds), 3), dtype=np.int64)
    np.add.at(counts, (kind.reshape(-1)[used], place[links.row_pair[used]]), 1)
    head = (
        tr("Kind"),
        tr("Within a community"),
        tr("Between communities"),
        tr("Beyond the meeting time"),
    )
    rows = [_link_row(name or tr("Not stated"), row) for name, row in zip(kinds.tolist(), counts)]
    if len(kinds) > 1:
        rows.append(_link_row(tr("All"), counts.sum(axis=0)))
    body = [
        heading(tr("Known links")),
        paragraph(
            tr(
                "Rows of the table of links. Links beyond the meeting time are counted here, but "
                "not used."
            )
        ),
        table(head, rows),
    ]
    if found.unknown_links:
        text = tr("{n} rows name a firm that is not in the layer.", n=found.unknown_links)
        body.append(paragraph(text))
    return body


def _link_row(name: str, counts: NDArray[np.int64]) -> list[Cell]:
    return [(name, "name"), *((number(count), "n") for count in counts.tolist())]


def _percent(share: float) -> str:
    return "–" if np.isnan(share) else percent(share)
