"""The report on travel times at which sectors cluster, as one HTML page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Callable

import numpy as np

from ..engine.messages import SILENT, InputError, Monitor
from . import curve_charts
from .cluster_distance import Sector, finding, is_significant, proposed_minutes
from .legend import minutes, number
from .provenance import Provenance
from .text import in_words, tr

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
    title = escape(tr("At what travel time does it cluster?"))
    body = [f"<h1>{title}</h1>", _headline(ordered), _table(ordered)]
    body.append(_reading())
    try:
        body.extend(_charts(ordered, monitor))
    except InputError as error:
        why = in_words(error.sentence)
        warn(why)
        body.append(_paragraph(tr("There are no charts. {why}").format(why=why)))
    made = "".join(f"<p>{escape(line)}</p>" for line in provenance.as_text().splitlines())
    body.append(f"<footer>{made}</footer>")
    page = "\n".join(body)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{page}\n</body></html>\n"
    )


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
    facts = [
        (big, words),
        (f"{clustered:,}", tr("sectors cluster")),
        (f"{len(sectors):,}", tr("sectors judged")),
    ]
    cells = "".join(f"<td><b>{escape(value)}</b><br>{escape(text)}</td>" for value, text in facts)
    return f'<table class="facts"><tr>{cells}</tr></table>'


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
        cells = [
            f"<td><b>{escape(sector.name)}</b></td>",
            *(
                f'<td class="n">{escape(text)}</td>'
                for text in (
                    number(sector.firms),
                    number(round(sector.found.m.envelope.p, 4)),
                    number(float(f"{sector.m_q:.2g}")),
                    "–" if bound is None else number(bound),
                )
            ),
            f"<td>{escape(finding(sector))}</td>",
        ]
        kind = ' class="yes"' if sector.clusters else ""
        rows.append(f"<tr{kind}>{''.join(cells)}</tr>")
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    return f"<table><thead><tr>{names}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


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
    paragraphs = "".join(_paragraph(text) for text in texts)
    return f"<section><h2>{escape(tr('How to read the curves'))}</h2>{paragraphs}</section>"


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
        heading = escape(tr("Sector {name}").format(name=sector.name))
        alt = escape(finding(sector), quote=True)
        parts.append(
            f"<section><h2>{heading}</h2>{_paragraph(finding(sector))}"
            f'<img src="{image}" alt="{alt}"></section>'
        )
    if left_out:
        parts.append(
            _paragraph(
                tr(
                    "Curves of {count} sectors that do not differ from chance are not drawn; "
                    "they are in the table of curves."
                ).format(count=left_out)
                if len(shown) <= MOST_CHARTS
                else tr("Curves of {count} more sectors are in the table of curves.").format(
                    count=left_out
                )
            )
        )
    return parts


def _chart_pair(sector: Sector) -> list[curve_charts.Chart]:
    bound = sector.found.bound
    label = "" if bound is None else tr("{minutes} min").format(minutes=number(bound))
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


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


_STYLE = """
body{font:15px/1.5 "Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#22303a;
 max-width:62em;margin:2em auto;padding:0 1.5em}
h1{color:#1d4e79;font-size:1.7em;margin:0 0 .5em}
h2{color:#1d4e79;font-size:1.15em;margin:1.8em 0 .3em}
p{margin:.3em 0 .6em}
table{border-collapse:collapse;width:100%}
th{text-align:left;border-bottom:2px solid #1d4e79;padding:.3em .7em .3em 0;vertical-align:bottom}
td{vertical-align:top;border-bottom:1px solid #dfe7ec;padding:.4em .7em .4em 0}
td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
tr.yes td:first-child{border-left:5px solid #1d4e79;padding-left:.5em}
tbody td:first-child{border-left:5px solid transparent;padding-left:.5em}
.facts{margin:0 0 1.4em}
.facts td,.facts td:first-child{border:0;background:#f2f6f8;padding:.7em .9em}
.facts b{font-size:1.5em;color:#1d4e79}
img{width:100%;height:auto}
footer{margin-top:2.5em;border-top:1px solid #dfe7ec;color:#5f6f7a;font-size:.8em;
 overflow-wrap:anywhere}
@media print{body{margin:0;max-width:none;font-size:11px}
 section,tr{page-break-inside:avoid}
 .facts td{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""
