"""Problems of a road network in words, as features and as a report to print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape

import numpy as np
from qgis.core import QgsGeometry

from ..engine.messages import Sentence, named
from ..engine.roads.checks import CheckedNetwork, Kind, Problem
from ..engine.roads.network import RoadNetwork
from .geometry import point_geometry
from .measure import MetricSystem
from .roads import UnusableRoad
from .text import in_words, tr

SHOWN = 10


@dataclass(frozen=True)
class Words:
    """What people read about a kind of problem: its name, its effect, and the cure."""

    title: str
    effect: str
    cure: str


def kinds() -> dict[Kind, Words]:
    """Return the words for every kind of problem."""
    return {
        Kind.UNUSABLE: Words(
            tr("Record that cannot be used"),
            tr("It is left out of every computation."),
            tr("Correct the field that is named, or make the road network again."),
        ),
        Kind.PART: Words(
            tr("Separate part"),
            tr("Nothing on it can be reached from the main network, nor the other way round."),
            tr(
                "An island without a ferry is right as it is. Where the gap is only metres, "
                "run “Roads from a line layer” with a tolerance a little above the gap. "
                "“Keep the main network only” removes all separate parts."
            ),
        ),
        Kind.NEAR_MISS: Words(
            tr("Near miss of a line end"),
            tr("A road stops just short of another one, so the way round may be long."),
            tr(
                "Where the two roads meet in reality, run “Roads from a line layer” with a "
                "tolerance above the gap, or move the line's end. A fence or a wall between "
                "them is right as it is."
            ),
        ),
        Kind.TRAP: Words(
            tr("Can enter, cannot leave"),
            tr(
                "Who drives in never comes out: catchments to sites there look too large, and "
                "those from sites there are too small."
            ),
            tr(
                "Look for a one-way street drawn in the wrong direction. Where the road data "
                "end, cut motorways are such traps by nature; a larger extract or “Keep the "
                "main network only” helps."
            ),
        ),
        Kind.SOURCE: Words(
            tr("Can leave, cannot enter"),
            tr("Nobody gets there: firms beside such roads are not reached by anybody."),
            tr(
                "Look for a one-way street drawn in the wrong direction. Where the road data "
                "end, cut motorways are such places by nature; a larger extract or “Keep the "
                "main network only” helps."
            ),
        ),
        Kind.STRANDED: Words(
            tr("Neither enter nor leave"),
            tr("One-way streets cut this place off from the main network in both senses."),
            tr("Look at the directions of the roads around it."),
        ),
        Kind.CLOSED: Words(
            tr("Closed in both directions"),
            tr("Nobody can use this road."),
            tr("Fill minutes_forward or minutes_backward, or delete the road if it is closed."),
        ),
        Kind.SPEED: Words(
            tr("Missing or implausible speed"),
            tr("Travel times that rest on it are wrong."),
            tr("Correct the speed in the source data and make the road network again."),
        ),
        Kind.MINUTES: Words(
            tr("Minutes do not fit the speed"),
            tr("Catchments use the minutes, so they do not follow the speed that is stated."),
            tr(
                "Where the minutes were edited on purpose (a ferry, a pass), leave them; "
                "otherwise make the road network again."
            ),
        ),
        Kind.LENGTH: Words(
            tr("Length does not fit the line"),
            tr("The line was edited after its length and minutes had been computed."),
            tr("Make the road network again from the edited lines."),
        ),
        Kind.DUPLICATE: Words(
            tr("Road drawn twice"),
            tr("Travel times are right, but kilometres of road count double."),
            tr("Delete one of the two, or make the road network again."),
        ),
    }


def unusable_problems(roads: list[UnusableRoad]) -> tuple[list[Problem], list[int]]:
    """Turn records that cannot be used into problems.

    Returns those that have a place, and the feature ids of the others.
    """
    problems, placeless = [], []
    for road in roads:
        if road.xy is None:
            placeless.append(road.feature_id)
            continue
        detail = Sentence(
            "The field {field} has no usable value, so this road is left out.", field=road.field
        )
        problems.append(Problem(Kind.UNUSABLE, road.xy, road.feature_id, detail, 0.0))
    return problems, placeless


def problem_features(
    problems: list[Problem], metric: MetricSystem
) -> Iterator[tuple[QgsGeometry, list[object]]]:
    """Yield a point and the attributes (`fields.ROAD_PROBLEMS`) of every problem."""
    words = kinds()
    places = metric.back(np.array([p.xy for p in problems], dtype=np.float64).reshape(-1, 2))
    for problem, place in zip(problems, places.tolist()):
        yield (
            point_geometry(*place),
            [
                words[problem.kind].title,
                problem.kind.value,
                problem.edge_id,
                problem.other_id,
                problem.km,
                problem.gap_m,
                in_words(problem.detail),
            ],
        )


def report(
    layer_name: str, checked: CheckedNetwork, network: RoadNetwork, placeless: list[int]
) -> str:
    """Return the report as one HTML page that prints well and needs no other file.

    `placeless` are the ids of features without a usable line.
    """
    share = 100.0 * checked.main_km / checked.km if checked.km else 0.0
    body = [
        f"<h1>{escape(tr('Check of the road network'))}</h1>",
        _paragraph(
            tr("Layer “{layer}”, checked on {date}.").format(
                layer=layer_name, date=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
            )
        ),
        _facts(checked, network),
        f'<div class="bar"><div style="width:{share:.2f}%"></div></div>',
        _paragraph(
            tr(
                "On the main network one gets from everywhere to everywhere. It holds {share} % "
                "of all road."
            ).format(share=_share(share))
        ),
    ]
    if placeless:
        text = tr("{count} features have no usable line (feature ids {ids}).")
        body.append(_paragraph(text.format(count=len(placeless), ids=named(placeless))))
    if not checked.problems and not placeless:
        body.append(f'<p class="good">{escape(tr("No problem was found."))}</p>')
    if checked.problems:
        body.append(_overview(checked.problems))
        body.extend(_chapter(kind, checked.problems) for kind in Kind)
    page = "\n".join(body)
    title = escape(tr("Check of the road network"))
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{page}\n</body></html>\n"
    )


def _facts(checked: CheckedNetwork, network: RoadNetwork) -> str:
    facts = [
        (tr("Kilometres of road"), _km(checked.km)),
        (tr("Stretches of road"), f"{network.edge_count:,}"),
        (tr("Junctions"), f"{network.node_count:,}"),
        (tr("Parts"), f"{checked.parts:,}"),
        (tr("Kilometres on the main network"), _km(checked.main_km)),
        (tr("Problems"), f"{len(checked.problems):,}"),
    ]
    cells = "".join(f"<td><b>{value}</b><br>{escape(name)}</td>" for name, value in facts)
    return f'<table class="facts"><tr>{cells}</tr></table>'


def _overview(problems: list[Problem]) -> str:
    words = kinds()
    head = (tr("Problem"), tr("Places"), tr("km"), tr("What to do"))
    rows = []
    for kind in Kind:
        found = [p for p in problems if p.kind is kind]
        if found:
            km = sum(p.km for p in found)
            text = words[kind]
            cells = f"<td><b>{escape(text.title)}</b><br>{escape(text.effect)}</td>"
            cells += f'<td class="n">{len(found):,}</td><td class="n">{_km(km)}</td>'
            rows.append(f"<tr>{cells}<td>{escape(text.cure)}</td></tr>")
    return f"<h2>{escape(tr('What was found'))}</h2>{_table(head, rows)}"


def _chapter(kind: Kind, problems: list[Problem]) -> str:
    found = [p for p in problems if p.kind is kind]
    if not found:
        return ""
    head = (tr("Road (edge_id)"), tr("km"), tr("What is there"))
    rows = [
        f'<tr><td class="n">{p.edge_id}</td><td class="n">{_km(p.km)}</td>'
        f"<td>{escape(in_words(p.detail))}</td></tr>"
        for p in found[:SHOWN]
    ]
    more = ""
    if len(found) > SHOWN:
        more = _paragraph(
            tr("… and {count} more in the layer of problems.").format(count=len(found) - SHOWN)
        )
    return f"<section><h2>{escape(kinds()[kind].title)}</h2>{_table(head, rows)}{more}</section>"


def _table(head: tuple[str, ...], rows: list[str]) -> str:
    names = "".join(f"<th>{escape(name)}</th>" for name in head)
    return f"<table><thead><tr>{names}</tr></thead><tbody>{''.join(rows)}</tbody></table>"


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def _km(km: float) -> str:
    return f"{km:,.0f}" if km >= 100 else f"{km:.1f}" if km >= 1 else f"{km:.3f}"


def _share(percent: float) -> str:
    """Write a share so that only the whole reads as 100."""
    return "100" if percent == 100.0 else f"{min(percent, 99.99):.2f}"


_STYLE = """
body{font:15px/1.5 "Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;color:#22303a;
 max-width:58em;margin:2em auto;padding:0 1.5em}
h1{color:#1d4e79;font-size:1.7em;margin:0 0 .2em}
h2{color:#1d4e79;font-size:1.15em;margin:1.8em 0 .4em}
table{border-collapse:collapse;width:100%}
th{text-align:left;border-bottom:2px solid #1d4e79;padding:.3em .7em .3em 0}
td{vertical-align:top;border-bottom:1px solid #dfe7ec;padding:.4em .7em .4em 0}
td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.facts td{border:0;background:#f2f6f8;padding:.7em .9em}
.facts b{font-size:1.35em;color:#1d4e79}
.bar{height:12px;background:#e9a23b;margin:1.2em 0 .3em}
.bar div{height:12px;background:#2a9d8f}
.good{background:#e4f4f2;border-left:5px solid #2a9d8f;padding:.8em 1em}
@media print{body{margin:0;max-width:none;font-size:11px}section,tr{page-break-inside:avoid}
 .bar,.bar div,.facts td{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""
