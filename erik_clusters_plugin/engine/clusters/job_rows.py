"""Jobs by area, sector and size class, read from a table's rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, InputError, Monitor, Sentence, named
from .industrial_districts import JobTable
from .industries import MANUFACTURING, Industries, MacroSectors
from .size_classes import size_class

UNKNOWN = -1


@dataclass(frozen=True, eq=False)
class JobRows:
    """Rows as they stand in a table, (m,) each.

    `name` is what sentences call the table, `ids` what they call its rows; `areas`, `sectors`
    and `sizes` are texts, "" where empty; `jobs` and `units` are NaN where they are no
    number. `areas` is None for a table of one area only, such as a country.
    """

    name: str
    ids: Sequence[object]
    areas: Sequence[str] | None
    sectors: Sequence[str]
    sizes: Sequence[str]
    jobs: NDArray[np.float64]
    units: NDArray[np.float64]


def job_table(
    rows: JobRows,
    basin_of: Mapping[str, int],
    macro_sectors: MacroSectors,
    industries: Industries,
    monitor: Monitor = SILENT,
) -> JobTable:
    """Say of every row which basin, macro-sector, industry and size it belongs to.

    `basin_of` gives the basin of every area. Rows without a number of jobs, of other areas
    or of no NACE sector are left out, and a warning says how many rows and jobs; where a
    size class cannot be told the jobs count as of unknown size. Raises `InputError` where
    no row can be used.
    """
    if not len(rows.ids):
        raise InputError(
            "The table “{table}” has no rows. Choose another table, or clear its filter.",
            table=rows.name,
        )
    counted = np.isfinite(rows.jobs) & (rows.jobs >= 0.0)
    if not counted.any():
        raise InputError(
            "No row of “{table}” has a number of jobs of 0 or more. Choose the field that holds "
            "the number of jobs.",
            table=rows.name,
        )
    _warn_jobs(rows, counted, monitor)
    basin = np.zeros(len(rows.ids), dtype=np.int64)
    if rows.areas is not None:
        basin = np.array([basin_of.get(code, UNKNOWN) for code in rows.areas], dtype=np.int64)
    monitor.check()
    macro_of = {code: macro_sectors.of(code) for code in set(rows.sectors)}
    macro = np.array([macro_of[code] for code in rows.sectors], dtype=object)
    placed, sorted_out = basin >= 0, macro != None  # noqa: E711 - compared one by one
    if not placed.any():
        raise InputError(
            "No row of “{table}” has the code of one of the areas: it has codes such as {theirs}, "
            "the areas such as {ours}. Choose the fields whose codes agree.",
            table=rows.name,
            theirs=_examples(rows.areas or ()),
            ours=_examples(basin_of),
        )
    if not sorted_out.any():
        raise InputError(
            "No row of “{table}” has a NACE Rev. 2 sector: it has sectors such as {theirs}. "
            "Choose the field that holds the code, such as 31 or C31.",
            table=rows.name,
            theirs=_examples(rows.sectors),
        )
    _warn_areas(rows, counted & ~placed, monitor)
    _warn_sectors(rows, counted & placed & ~sorted_out, monitor)
    usable = counted & placed & np.asarray(sorted_out, dtype=bool)
    if not usable.any():
        raise InputError(
            "No row of “{table}” can be used: none has a number of jobs of 0 or more, a NACE "
            "Rev. 2 sector, and the code of one of the areas. Check the fields that were chosen.",
            table=rows.name,
        )
    made = macro == MANUFACTURING
    monitor.check()
    industry_of = {c: industries.industry(c) for c, m in macro_of.items() if m == MANUFACTURING}
    industry = [industry_of.get(code, "") for code in rows.sectors]
    size_of = {text: size_class(text) for text in set(rows.sizes)}
    found = (size_of[text] for text in rows.sizes)
    size = np.array([UNKNOWN if s is None else s for s in found], dtype=np.int64)
    monitor.check()
    _warn_sizes(rows, usable & made & (size == UNKNOWN), usable & made, monitor)
    units = np.where(rows.units >= 0.0, rows.units, np.nan)
    table = JobTable(basin, macro, np.array(industry, dtype=object), size, rows.jobs, units)
    return table.take(usable)


def _examples(texts: Iterable[str]) -> str:
    return ", ".join([text or "–" for text in dict.fromkeys(texts)][:3])


def _warn_jobs(rows: JobRows, counted: NDArray[np.bool_], monitor: Monitor) -> None:
    off = np.flatnonzero(~counted)
    if len(off):
        monitor.warn(
            Sentence(
                "{n} rows of “{table}” are left out because their number of jobs is empty, "
                "no number or below 0: {rows}.",
                n=len(off),
                table=rows.name,
                rows=named(rows.ids[i] for i in off),
            )
        )


def _warn_areas(rows: JobRows, off: NDArray[np.bool_], monitor: Monitor) -> None:
    index = np.flatnonzero(off)
    if rows.areas is not None and len(index):
        monitor.warn(
            Sentence(
                "{n} rows of “{table}” (jobs: {jobs}) are left out because no basin holds "
                "their area: {codes}.",
                n=len(index),
                table=rows.name,
                jobs=round(float(rows.jobs[off].sum())),
                codes=named(sorted({rows.areas[i] for i in index})),
            )
        )


def _warn_sectors(rows: JobRows, off: NDArray[np.bool_], monitor: Monitor) -> None:
    index = np.flatnonzero(off)
    if len(index):
        monitor.warn(
            Sentence(
                "{n} rows of “{table}” (jobs: {jobs}) are left out because their sector is no "
                "NACE Rev. 2 code: {codes}.",
                n=len(index),
                table=rows.name,
                jobs=round(float(rows.jobs[off].sum())),
                codes=named(sorted({rows.sectors[i] for i in index})),
            )
        )


def _warn_sizes(
    rows: JobRows, off: NDArray[np.bool_], made: NDArray[np.bool_], monitor: Monitor
) -> None:
    jobs = float(rows.jobs[off].sum())
    if jobs > 0.0:
        monitor.warn(
            Sentence(
                "{share} % of the manufacturing jobs of “{table}” have no size class that can be "
                "told ({texts}); they do not count where sizes are compared. Classes must not "
                "span 50 or 250 jobs; write for example 10-49, 50-249, 250+.",
                share=round(100.0 * jobs / float(rows.jobs[made].sum()), 1),
                table=rows.name,
                texts=named(
                    f"“{text}”" for text in sorted({rows.sizes[i] for i in np.flatnonzero(off)})
                ),
            )
        )
