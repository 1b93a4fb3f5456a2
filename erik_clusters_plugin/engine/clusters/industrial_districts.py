"""Industrial districts: labour basins of small and medium manufacturers of one industry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, InputError, Monitor, Sentence
from .industries import MANUFACTURING
from .size_classes import LARGE, MEDIUM, SMALL

STAGES = 4
HALF = 0.5


@dataclass(frozen=True, eq=False)
class JobTable:
    """Jobs by basin, sector and size class, one row each, (m,).

    Attributes
    ----------
    basin
        Position of the basin, int64; of no meaning in a reference area.
    macro
        Macro-sector.
    industry
        Industry within manufacturing; "" elsewhere, and where the code does not tell.
    size
        SMALL, MEDIUM, LARGE, or -1 where it is not known.
    jobs
        0 or more.
    units
        Number of establishments; NaN where not known.
    """

    basin: NDArray[np.int64]
    macro: NDArray[np.object_]
    industry: NDArray[np.object_]
    size: NDArray[np.int64]
    jobs: NDArray[np.float64]
    units: NDArray[np.float64]

    def take(self, rows: NDArray[np.bool_]) -> JobTable:
        """Return some of the rows."""
        return JobTable(
            self.basin[rows],
            self.macro[rows],
            self.industry[rows],
            self.size[rows],
            self.jobs[rows],
            self.units[rows],
        )


@dataclass(frozen=True, eq=False)
class Districts:
    """The four stages of every basin, (k,) each, with their numbers; NaN where undefined.

    Attributes
    ----------
    jobs, manufacturing
        All jobs, and those in manufacturing.
    lq_manufacturing, top_macro, lq_top
        Location quotient of manufacturing; the macro-sector with the greatest, and that.
    lq_size
        Location quotients of small, medium and large units within manufacturing, (k, 3).
    main_industry
        Of the industries with a location quotient above 1 within manufacturing the one
        with most jobs, "" where there is none.
    lq_main, main_jobs
        Its location quotient and jobs.
    share_small_medium
        Share of small and medium units in its jobs whose size is known.
    main_units, medium_units
        Its establishments, and the medium ones among them; NaN where not known.
    one_medium
        Whether its only medium unit has at least twice the jobs of all its small ones.
    size_known
        Share of the manufacturing jobs whose size class is known.
    holds
        Whether the condition of each stage holds by itself, (k, 4).
    """

    jobs: NDArray[np.float64]
    manufacturing: NDArray[np.float64]
    lq_manufacturing: NDArray[np.float64]
    top_macro: list[str]
    lq_top: NDArray[np.float64]
    lq_size: NDArray[np.float64]
    main_industry: list[str]
    lq_main: NDArray[np.float64]
    main_jobs: NDArray[np.float64]
    share_small_medium: NDArray[np.float64]
    main_units: NDArray[np.float64]
    medium_units: NDArray[np.float64]
    one_medium: NDArray[np.bool_]
    size_known: NDArray[np.float64]
    holds: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.jobs)

    @property
    def stages_passed(self) -> NDArray[np.int64]:
        """How many stages hold one after the other, 0 to 4, (k,)."""
        return np.asarray(np.cumprod(self.holds, axis=1).sum(axis=1), dtype=np.int64)

    @property
    def district(self) -> NDArray[np.bool_]:
        """Which basins are industrial districts, (k,)."""
        return np.asarray(self.holds.all(axis=1))


def industrial_districts(
    table: JobTable,
    basins: int,
    reference: JobTable | None = None,
    monitor: Monitor = SILENT,
) -> Districts:
    """Judge basins by the four stages of Sforzi and ISTAT.

    Parameters
    ----------
    table
        Jobs of the basins; `basins` is how many there are.
    reference
        Jobs of the area that shares are compared with; None for all basins together.

    Stages: (1) manufacturing has a location quotient above 1, the greatest among the
    macro-sectors; (2) within manufacturing, small or medium units have a greater quotient
    than large ones; (3) there is a main industry: a quotient above 1 within manufacturing,
    of these the one with most jobs, ties to the first in the alphabet; (4) small and medium
    units hold over half of its jobs. Jobs of unknown size count in stages 1 and 3 only.

    Raises `InputError` where the reference has no manufacturing jobs. Source: Sforzi 1990;
    ISTAT 2015.
    """
    whole = table if reference is None else reference
    if not whole.jobs[whole.macro == MANUFACTURING].sum() > 0.0:
        raise InputError(
            "There are no manufacturing jobs to compare with in the {table}. Check its fields: "
            "the sector must be a NACE Rev. 2 code, of which 10 to 33 are manufacturing, and the "
            "number of jobs above 0.",
            table=Sentence("table of jobs") if reference is None else Sentence("reference table"),
        )
    monitor.step(0.1)
    macros = _labels(table.macro, whole.macro)
    by_macro = _cross(table, table.macro, macros, basins)
    lq_macro = _quotients(by_macro, _sums(whole, whole.macro, macros))
    column = macros.index(MANUFACTURING)
    lq_manufacturing = lq_macro[:, column]
    ranked = np.where(np.isnan(lq_macro), -1.0, lq_macro)
    first_of_all = ranked[:, column] >= ranked.max(axis=1)
    top = np.where(first_of_all, column, ranked.argmax(axis=1))
    monitor.step(0.4)
    made, made_whole = (t.take(t.macro == MANUFACTURING) for t in (table, whole))
    by_size = _by_size(made, basins)
    lq_size = _quotients(by_size, _by_size(_in_one(made_whole), 1)[0])
    manufacturing = by_macro[:, column]
    monitor.step(0.6)
    main = _main_industries(made, made_whole, basins)
    monitor.step(0.9)
    below = np.fmax(lq_size[:, SMALL], lq_size[:, MEDIUM])
    above = np.where(np.isnan(lq_size[:, LARGE]), 0.0, lq_size[:, LARGE])
    holds = np.stack(
        [
            first_of_all & (lq_manufacturing > 1.0),
            below > above,
            np.array([bool(name) for name in main.name], dtype=bool),
            main.share > HALF,
        ],
        axis=1,
    )
    monitor.step(1.0)
    return Districts(
        by_macro.sum(axis=1),
        manufacturing,
        lq_manufacturing,
        [macros[i] if lq > 0.0 else "" for i, lq in zip(top.tolist(), ranked.max(axis=1))],
        np.where(ranked.max(axis=1) >= 0.0, ranked.max(axis=1), np.nan),
        lq_size,
        main.name,
        main.lq,
        main.jobs,
        main.share,
        main.units,
        main.medium_units,
        main.one_medium,
        _ratio(by_size.sum(axis=1), manufacturing),
        holds,
    )


@dataclass(frozen=True, eq=False)
class _Main:
    """The main industry of every basin, (k,) each."""

    name: list[str]
    lq: NDArray[np.float64]
    jobs: NDArray[np.float64]
    share: NDArray[np.float64]
    units: NDArray[np.float64]
    medium_units: NDArray[np.float64]
    one_medium: NDArray[np.bool_]


def _main_industries(made: JobTable, whole: JobTable, basins: int) -> _Main:
    industries = _labels(made.industry, whole.industry)
    jobs = _cross(made, made.industry, industries, basins)
    lq = _quotients(jobs, _sums(whole, whole.industry, industries))
    named = np.array([bool(name) for name in industries], dtype=bool)
    candidates = np.where((lq > 1.0) & named, jobs, -1.0)
    best = candidates.argmax(axis=1)
    row = np.arange(basins)
    found = candidates[row, best] > 0.0
    name = [industries[i] if ok else "" for i, ok in zip(best.tolist(), found.tolist())]
    chosen = np.array(name, dtype=object)
    mine = made.take(np.asarray((made.industry == chosen[made.basin]) & (made.industry != "")))
    by_size = _by_size(mine, basins)
    units = _by_size(mine, basins, mine.units)
    small, medium = by_size[:, SMALL], by_size[:, MEDIUM]
    nothing = np.full(basins, np.nan)
    return _Main(
        name,
        np.where(found, lq[row, best], nothing),
        np.where(found, jobs[row, best], nothing),
        np.where(found, _ratio(small + medium, by_size.sum(axis=1)), nothing),
        np.where(found, np.bincount(mine.basin, weights=mine.units, minlength=basins), nothing),
        np.where(found, units[:, MEDIUM], nothing),
        np.asarray(found & (units[:, MEDIUM] == 1.0) & (small <= HALF * medium)),
    )


def _labels(*columns: NDArray[np.object_]) -> list[str]:
    return sorted({str(label) for column in columns for label in column.tolist()})


def _codes(column: NDArray[np.object_], labels: Sequence[str]) -> NDArray[np.int64]:
    place = {label: number for number, label in enumerate(labels)}
    return np.array([place[label] for label in column.tolist()], dtype=np.int64)


def _cross(
    table: JobTable, column: NDArray[np.object_], labels: Sequence[str], basins: int
) -> NDArray[np.float64]:
    cell = table.basin * len(labels) + _codes(column, labels)
    counted = np.bincount(cell, weights=table.jobs, minlength=basins * len(labels))
    return np.asarray(counted, dtype=np.float64).reshape(basins, len(labels))


def _sums(
    table: JobTable, column: NDArray[np.object_], labels: Sequence[str]
) -> NDArray[np.float64]:
    return np.asarray(_cross(_in_one(table), column, labels, 1)[0], dtype=np.float64)


def _in_one(table: JobTable) -> JobTable:
    return JobTable(
        np.zeros(len(table.jobs), dtype=np.int64),
        table.macro,
        table.industry,
        table.size,
        table.jobs,
        table.units,
    )


def _by_size(
    table: JobTable, basins: int, values: NDArray[np.float64] | None = None
) -> NDArray[np.float64]:
    known = table.size >= 0
    weights = (table.jobs if values is None else values)[known]
    cell = table.basin[known] * 3 + table.size[known]
    counted = np.bincount(cell, weights=weights, minlength=basins * 3)
    return np.asarray(counted, dtype=np.float64).reshape(basins, 3)


def _quotients(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """Location quotients of each row's parts against the whole; NaN where a total is 0."""
    share = _ratio(part, part.sum(axis=1, keepdims=True))
    return _ratio(share, np.broadcast_to(_ratio(whole, whole.sum()), part.shape))


def _ratio(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    whole = np.broadcast_to(whole, part.shape)
    found = np.divide(part, whole, out=np.full(part.shape, np.nan), where=whole > 0.0)
    return np.asarray(found, dtype=np.float64)
