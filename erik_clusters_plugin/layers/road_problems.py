"""Problems of a road network in words, as features and as a report to print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import numpy as np
from qgis.core import QgsGeometry

from ..engine.messages import Sentence, named
from ..engine.roads.checks import CheckedNetwork, Kind, Problem
from ..engine.roads.network import RoadNetwork
from .geometry import point_geometry
from .measure import MetricSystem
from .report_page import bar, facts_table, heading, page, paragraph, section, table
from .roads import UnusableRoad
from .text import in_words, number, tr

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
        paragraph(
            tr(
                "Layer “{layer}”, checked on {date}.",
                layer=layer_name,
                date=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M"),
            )
        ),
        _facts(checked, network),
        bar(share),
        paragraph(
            tr(
                "On the main network one gets from everywhere to everywhere. It holds {share} % "
                "of all road.",
                share=_share(share),
            )
        ),
    ]
    if placeless:
        text = tr(
            "{n} features have no usable line (feature ids {ids}).",
            n=len(placeless),
            ids=named(placeless),
        )
        body.append(paragraph(text))
    if not checked.problems and not placeless:
        body.append(paragraph(tr("No problem was found."), "good"))
    if checked.problems:
        body.append(_overview(checked.problems))
        body.extend(_chapter(kind, checked.problems) for kind in Kind)
    return page(tr("Check of the road network"), body)


def _facts(checked: CheckedNetwork, network: RoadNetwork) -> str:
    facts = [
        (_km(checked.km), tr("Kilometres of road")),
        (number(network.edge_count), tr("Stretches of road")),
        (number(network.node_count), tr("Junctions")),
        (number(checked.parts), tr("Parts")),
        (_km(checked.main_km), tr("Kilometres on the main network")),
        (number(len(checked.problems)), tr("Problems")),
    ]
    return facts_table(facts)


def _overview(problems: list[Problem]) -> str:
    words = kinds()
    head = (tr("Problem"), tr("Places"), tr("km"), tr("What to do"))
    rows = []
    for kind in Kind:
        found = [p for p in problems if p.kind is kind]
        if found:
            km = sum(p.km for p in found)
            text = words[kind]
            rows.append(
                [
                    (f"{text.title}\n{text.effect}", "name"),
                    (number(len(found)), "n"),
                    (_km(km), "n"),
                    (text.cure, ""),
                ]
            )
    return heading(tr("What was found")) + table(head, rows)


def _chapter(kind: Kind, problems: list[Problem]) -> str:
    found = [p for p in problems if p.kind is kind]
    if not found:
        return ""
    head = (tr("Road (edge_id)"), tr("km"), tr("What is there"))
    rows = [
        [(str(p.edge_id), "n"), (_km(p.km), "n"), (in_words(p.detail), "")] for p in found[:SHOWN]
    ]
    more = ""
    if len(found) > SHOWN:
        more = paragraph(tr("… and {n} more in the layer of problems.", n=len(found) - SHOWN))
    return section(kinds()[kind].title, table(head, rows), more)


def _km(km: float) -> str:
    return number(km, 0 if km >= 100 else 1 if km >= 1 else 3)


def _share(percent: float) -> str:
    """Write a share so that only the whole reads as 100."""
    return number(percent) if percent == 100.0 else number(min(percent, 99.99), 2)
