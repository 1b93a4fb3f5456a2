"""Industrial districts in words: as rows of a layer and as a report to print."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..engine.clusters.industrial_districts import STAGES, Districts
from .nace import manufacturing_names
from .report_page import page, paragraph, table
from .text import number, tr


@dataclass(frozen=True)
class DistrictRows:
    """Districts with the names of their basins."""

    found: Districts
    names: Sequence[str]
    estimated: bool

    def row(self, i: int) -> list[object]:
        """Return the attributes (`fields.INDUSTRIAL_DISTRICTS`) of a basin, but for its id."""
        found = self.found
        holds = found.holds[i].tolist()
        return [
            self.names[i],
            bool(found.district[i]),
            int(found.stages_passed[i]),
            self.stopped_at(i),
            float(found.jobs[i]),
            float(found.manufacturing[i]),
            float(found.lq_manufacturing[i]),
            found.top_macro[i] or None,
            float(found.lq_top[i]),
            holds[0],
            *found.lq_size[i].tolist(),
            float(found.size_known[i]),
            holds[1],
            found.main_industry[i] or None,
            self.industry(i) or None,
            float(found.lq_main[i]),
            float(found.main_jobs[i]),
            holds[2],
            float(found.share_small_medium[i]),
            holds[3],
            float(found.main_units[i]),
            float(found.medium_units[i]),
            self.remark(i),
            self.estimated,
        ]

    def industry(self, i: int) -> str:
        """Return the name of a basin's main industry, "" where it has none."""
        code = self.found.main_industry[i]
        return manufacturing_names().get(code, code)

    def stopped_at(self, i: int) -> str:
        """Return in words which condition a basin fails first, or that it fails none."""
        found, stage = self.found, int(self.found.stages_passed[i])
        if stage == STAGES:
            return tr("Industrial district: all four conditions hold.")
        if stage == 0:
            return self._not_manufacturing(i)
        if stage == 1:
            if math.isnan(found.size_known[i]) or found.size_known[i] == 0.0:
                return tr("Stage 2: no size class of its manufacturing jobs is known.")
            return tr("Stage 2: its manufacturing is concentrated most in large units.")
        if stage == 2:
            return tr("Stage 3: no industry has a quotient above 1, or none is told.")
        if math.isnan(found.share_small_medium[i]):
            return tr("Stage 4: no size class of its main industry's jobs is known.")
        return tr(
            "Stage 4: small and medium units hold {share} % of {industry}.",
            share=round(100.0 * found.share_small_medium[i], 1),
            industry=self.industry(i),
        )

    def _not_manufacturing(self, i: int) -> str:
        quotient = self.found.lq_manufacturing[i]
        if math.isnan(quotient):
            return tr("Stage 1: no jobs are known.")
        if quotient <= 1.0:
            return tr(
                "Stage 1: the quotient of manufacturing, {lq}, is not above 1.", lq=_two(quotient)
            )
        return tr(
            "Stage 1: {sector} has a greater quotient ({top}) than manufacturing.",
            sector=macro_names().get(self.found.top_macro[i], self.found.top_macro[i]),
            top=_two(self.found.lq_top[i]),
        )

    def remark(self, i: int) -> str | None:
        """Return what should be looked at again, if anything."""
        if self.found.one_medium[i]:
            return tr(
                "Its main industry has one medium unit, with at least twice the jobs of all "
                "small ones: look at it before you call this a district."
            )
        return None


def macro_names() -> dict[str, str]:
    """Return what people read for the macro-sectors of the plugin's own table."""
    return {
        "agriculture": tr("agriculture"),
        "mining and utilities": tr("mining and utilities"),
        "manufacturing": tr("manufacturing"),
        "construction": tr("construction"),
        "trade": tr("trade"),
        "business services": tr("business services"),
        "consumer services": tr("consumer services"),
        "social services": tr("social services"),
    }


def report(rows: DistrictRows, notes: Sequence[str]) -> str:
    """Return the report as one HTML page; `notes` are sentences about the run."""
    found = rows.found
    body = [
        paragraph(
            tr(
                "{n} of {basins} labour basins are industrial districts.",
                n=int(found.district.sum()),
                basins=len(found),
            )
        ),
        paragraph(caution(), "caution"),
    ]
    if rows.estimated:
        body.append(paragraph(estimate_caution(), "caution"))
    body += [paragraph(note) for note in notes]
    head = [
        tr("Basin"),
        tr("District"),
        tr("1: quotient of manufacturing (greatest of all)"),
        tr("2: quotients of small, medium, large units"),
        tr("3: main industry (quotient, jobs)"),
        tr("4: share of small and medium units"),
        tr("Result"),
    ]
    order = sorted(range(len(found)), key=lambda i: (-found.stages_passed[i], rows.names[i]))
    body.append(table(head, [_cells(rows, i) for i in order]))
    return page(tr("Industrial districts"), body)


def caution() -> str:
    """Return what a reader must know before calling a result official."""
    return tr(
        "The four conditions follow Sforzi and ISTAT as stated from memory of the literature. "
        "Check them against the source before you call a result compliant."
    )


def estimate_caution() -> str:
    """Return what a reader must know where the basins are estimated."""
    return tr("ESTIMATE: the labour basins were estimated, not observed; so are these results.")


def _cells(rows: DistrictRows, i: int) -> list[tuple[str, str]]:
    found = rows.found
    holds = ["yes" if ok else "no" for ok in found.holds[i].tolist()]
    first = _two(found.lq_manufacturing[i])
    if found.top_macro[i] and found.top_macro[i] != "manufacturing":
        top = macro_names().get(found.top_macro[i], found.top_macro[i])
        first += f" ({top} {_two(found.lq_top[i])})"
    main = rows.industry(i) or "–"
    if found.main_industry[i]:
        main += f" ({_two(found.lq_main[i])}, {number(round(found.main_jobs[i]))})"
    share = found.share_small_medium[i]
    last = rows.stopped_at(i)
    remark = rows.remark(i)
    return [
        (rows.names[i], ""),
        (tr("yes") if found.district[i] else tr("no"), "yes" if found.district[i] else "no"),
        (first, holds[0]),
        (" / ".join(_two(q) for q in found.lq_size[i].tolist()), holds[1]),
        (main, holds[2]),
        ("–" if math.isnan(share) else f"{number(100.0 * share, 1)} %", holds[3]),
        (last if remark is None else f"{last} {remark}", ""),
    ]


def _two(value: float) -> str:
    return "–" if math.isnan(value) else number(value, 2)
