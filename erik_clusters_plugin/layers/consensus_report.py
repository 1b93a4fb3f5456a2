"""The report on consensus clusters: how sure they are, and what moves their boundary."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..engine.clusters.consensus import CORE, FRINGE, NONE, TRANSITION
from .consensus import RankedZones, Sensitivity, factor_name, finding
from .provenance import Provenance
from .report_page import bars, facts_table, footer, heading, page, paragraph, table
from .text import number, percent, tr

MOST_CLUSTERS = 60


def report(
    ranked: RankedZones, ids: Sequence[object], sensitivity: Sensitivity, provenance: Provenance
) -> str:
    """Return the report as one HTML page; `ids` name the firms."""
    body = [
        _facts(ranked, sensitivity),
        paragraph(finding(sensitivity), "good"),
        heading(tr("Clusters and how sure they are")),
        *_clusters(ranked, ids),
        heading(tr("What moves the boundary")),
        *_shares(sensitivity),
        heading(tr("One setting changed at a time")),
        *_changes(sensitivity),
        footer(provenance.as_text().splitlines()),
    ]
    return page(tr("Consensus clusters"), body)


def _facts(ranked: RankedZones, sensitivity: Sensitivity) -> str:
    zone = ranked.found.zone
    counts = [
        (number(int(np.count_nonzero(zone == kind))), words)
        for kind, words in (
            (CORE, tr("core firms")),
            (TRANSITION, tr("in transition zones")),
            (FRINGE, tr("in fringes")),
            (NONE, tr("in no cluster")),
        )
    ]
    runs = len(sensitivity.settings.design.runs)
    return facts_table(
        [
            (number(ranked.found.count), tr("consensus clusters")),
            *counts,
            (number(runs), tr("runs")),
        ]
    )


def _clusters(ranked: RankedZones, ids: Sequence[object]) -> list[str]:
    if not ranked.clusters:
        return [paragraph(tr("No cluster is found in most of the runs."))]
    head = (
        tr("Cluster"),
        tr("Around firm"),
        tr("Core firms"),
        tr("Transition"),
        tr("Fringe"),
        tr("Mean certainty"),
    )
    rows = []
    for rank, cluster in enumerate(ranked.clusters[:MOST_CLUSTERS], start=1):
        members = (ranked.found.cluster == cluster) & ranked.found.member
        rows.append(
            [
                (str(rank), "name"),
                (str(ids[ranked.heart[cluster]]), ""),
                *(
                    (number(len(ranked.firms(cluster, zone))), "n")
                    for zone in (CORE, TRANSITION, FRINGE)
                ),
                (percent(float(ranked.found.certainty[members].mean())), "n"),
            ]
        )
    body = [table(head, rows)]
    more = len(ranked.clusters) - MOST_CLUSTERS
    if more > 0:
        body.append(paragraph(tr("… and {n} smaller ones, which the layers hold.", n=more)))
    body.append(
        paragraph(
            tr(
                "Certainty is the share of the runs in which a firm is in one cluster with the "
                "others of it. Core: at least 80 %; transition: 50 to 80 %; fringe: 20 to 50 %."
            )
        )
    )
    return body


def _shares(sensitivity: Sensitivity) -> list[str]:
    if sensitivity.variation.total <= 0.0:
        return [paragraph(finding(sensitivity))]
    shares = [(factor_name(one), sensitivity.share(one)) for one in sensitivity.ranked()]
    shares.append((tr("Several settings together"), sensitivity.together()))
    return [
        bars((name, share, percent(share)) for name, share in shares),
        paragraph(
            tr(
                "Shares of the variation, over all runs, of how many of the core firms of its "
                "cluster each firm is with. A large share of the draws of firms means that the "
                "boundary owes much to which firms happen to be in the register."
            )
        ),
    ]


def _changes(sensitivity: Sensitivity) -> list[str]:
    rows = sensitivity.rows()
    if not rows:
        return [paragraph(tr("Nothing was varied."))]
    with_jobs = sensitivity.jobs is not None
    head = [
        tr("What is changed"),
        tr("to"),
        tr("instead of"),
        tr("Firms that come in"),
        tr("that fall out"),
        tr("that change cluster"),
    ]
    if with_jobs:
        head += [tr("Jobs that come in"), tr("that fall out"), tr("that change cluster")]
    cells = []
    for factor, setting, before, *counts, _ in rows:
        shown = counts if with_jobs else counts[:3]
        cells.append(
            [
                (str(factor), ""),
                (str(setting), ""),
                (str(before), ""),
                *((number(round(float(str(count)), 1)), "n") for count in shown),
            ]
        )
    return [
        table(head, cells),
        paragraph(
            tr(
                "Against the run with the settings as given and all firms. Random draws are means "
                "over the firms drawn."
            )
        ),
    ]
