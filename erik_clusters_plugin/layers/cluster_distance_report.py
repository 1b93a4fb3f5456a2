"""The report on travel times at which sectors cluster, as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Callable

import numpy as np

from ..engine.messages import SILENT, InputError, Monitor
from . import curve_charts
from .cluster_distance import Sector, finding, is_significant, proposed_minutes
from .legend import minutes
from .provenance import Provenance
from .report_page import facts_table, footer, page, paragraph, section, table
from .text import in_words, number, tr

MOST_CHARTS = 40


def report(
    sectors: Sequence[Sector],
    provenance: Provenance,
    warn: Callable[[str], None],
    monitor: Monitor = SILENT,
) -> str:
    """Return the report; it prints well and needs no other file.

    Where matplotlib is missing, the page has no charts and `warn` is told why.
    """
    ordered = sorted(sectors, key=_order)
    body = [_headline(ordered), _table(ordered), _reading()]
    try:
        body.extend(_charts(ordered, monitor))
    except InputError as error:
        why = in_words(error.sentence)
        warn(why)
        body.append(paragraph(tr("There are no charts. {why}", why=why)))
    body.append(footer(provenance.as_text().splitlines()))
    return page(tr("At what travel time does it cluster?"), body)


def _order(sector: Sector) -> tuple[bool, bool, float, str]:
    """Clustered sectors first, the surest of them at the top."""
    p = sector.found.m.envelope.p
    return (sector.found.bound is None, not sector.clusters, p, sector.name)


def _headline(sectors: Sequence[Sector]) -> str:
    proposed = proposed_minutes(sectors)
    clustered = sum(sector.clusters for sector in sectors)
    if proposed is None:
        big, words = "–", tr("no meeting bound can be proposed")
    else:
        big = minutes(proposed)
        words = tr("proposed meeting bound: the median over the sectors that cluster")
    return facts_table(
        [
            (big, words),
            (number(clustered), tr("sectors cluster")),
            (number(len(sectors)), tr("sectors judged")),
        ]
    )


def _table(sectors: Sequence[Sector]) -> str:
    head = (
        tr("Sector"),
        tr("Firms"),
        tr("p"),
        tr("q"),
        tr("Bound (minutes)"),
        tr("What was found"),
    )
    rows = []
    for sector in sectors:
        bound = sector.found.bound
        rows.append(
            [
                (sector.name, "name marked" if sector.clusters else "name"),
                (number(sector.firms), "n"),
                (number(round(sector.found.m.envelope.p, 4)), "n"),
                (number(float(f"{sector.m_q:.2g}")), "n"),
                ("–" if bound is None else number(bound), "n"),
                (finding(sector), ""),
            ]
        )
    return table(head, rows)


def _reading() -> str:
    texts = (
        tr(
            "M compares the sector's share among the neighbours within a travel time with its "
            "share among all firms: 2 is twice as much as expected, 1 is no concentration. It "
            "adds up everything nearer, so it stays high long after a cluster has ended."
        ),
        tr(
            "K_d says how dense the travel times between two firms of the sector are at each "
            "minute by itself. Where it comes back into the grey band, firms of the sector are "
            "no longer nearer each other than chance explains: the proposed meeting bound."
        ),
        tr(
            "The grey band holds what chance explains: if all firms changed places at random, "
            "19 of 20 curves would stay inside it at every minute. p belongs to the whole "
            "curve of M; q is p after correction for the number of sectors."
        ),
    )
    return section(tr("How to read the curves"), *(paragraph(text) for text in texts))


def _charts(sectors: Sequence[Sector], monitor: Monitor) -> list[str]:
    shown = [sector for sector in sectors if is_significant(sector)] or list(sectors)
    left_out = len(sectors) - len(shown[:MOST_CHARTS])
    words = curve_charts.Words(
        tr("travel time (minutes)"), tr("this sector"), tr("explained by chance (95 %)")
    )
    parts = []
    for k, sector in enumerate(shown[:MOST_CHARTS]):
        monitor.step(k / len(shown[:MOST_CHARTS]))
        image = curve_charts.draw(_chart_pair(sector), words)
        alt = escape(finding(sector), quote=True)
        parts.append(
            section(
                tr("Sector {name}", name=sector.name),
                paragraph(finding(sector)),
                f'<img src="{image}" alt="{alt}">',
            )
        )
    if left_out:
        parts.append(
            paragraph(
                tr(
                    "Curves of {n} sectors that do not differ from chance are not drawn; "
                    "they are in the table of curves.",
                    n=left_out,
                )
                if len(shown) <= MOST_CHARTS
                else tr("Curves of {n} more sectors are in the table of curves.", n=left_out)
            )
        )
    return parts


def _chart_pair(sector: Sector) -> list[curve_charts.Chart]:
    bound = sector.found.bound
    label = "" if bound is None else tr("{minutes} min", minutes=number(bound))
    charts = []
    m, kd = sector.found.m, sector.found.kd
    within, at = tr("M: concentration within a travel time"), tr("K_d: density at a travel time")
    for curve, title, name, scale, neutral in (
        (m, within, tr("times expected"), 1.0, 1.0),
        (kd, at, tr("% of pairs per minute"), 100.0, None),
    ):
        columns = (curve.value, curve.envelope.low, curve.envelope.high)
        # Where no firm has a neighbour there is nothing to see.
        shown = np.where(np.isfinite(curve.value), scale, np.nan)
        value, low, high = (shown * column for column in columns)
        charts.append(
            curve_charts.Chart(title, name, curve.minutes, value, low, high, neutral, bound, label)
        )
    return charts
