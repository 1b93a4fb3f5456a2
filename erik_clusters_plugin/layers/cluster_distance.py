"""What the curves of a sector say, in rows of tables and in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..engine.clusters.cluster_distance import LEVEL, SectorDistance
from ..engine.clusters.false_discovery import false_discovery
from .legend import minutes
from .text import number, tr


@dataclass(frozen=True, eq=False)
class Sector:
    """A sector with its firms, its curves, and q over all sectors judged."""

    name: str
    firms: int
    jobs: Optional[float]
    found: SectorDistance
    m_q: float
    kd_q: float

    @classmethod
    def of_all(
        cls,
        names: Sequence[str],
        codes: NDArray[np.int16],
        jobs: Optional[NDArray[np.float64]],
        found: Sequence[SectorDistance],
    ) -> list[Sector]:
        """Put together what belongs to each sector; `codes` are positions in `names`.

        `jobs` of each firm, None where they are not known.
        """
        m_q = false_discovery(np.array([one.m.envelope.p for one in found]))
        kd_q = false_discovery(np.array([one.kd.envelope.p for one in found]))
        return [
            cls(
                name,
                int(np.count_nonzero(codes == k)),
                None if jobs is None else float(jobs[codes == k].sum()),
                found[k],
                float(m_q[k]),
                float(kd_q[k]),
            )
            for k, name in enumerate(names)
        ]

    @property
    def clusters(self) -> bool:
        """Whether the sector is more concentrated than chance explains."""
        return bool(self.found.m.above.any())

    @property
    def scattered(self) -> bool:
        """Whether it is less concentrated than chance explains."""
        return not self.clusters and bool(self.found.m.below.any())


def finding(sector: Sector) -> str:
    """Say in a sentence or two what was found."""
    m, bound = sector.found.m, sector.found.bound
    p = number(round(m.envelope.p, 4))
    if not sector.clusters:
        if sector.scattered:
            return tr("Scattered: fewer neighbours of its own than chance explains (p = {p}).", p=p)
        return tr("No clustering beyond what chance explains (p = {p}).", p=p)
    at = int(np.flatnonzero(m.minutes == m.peak)[0])
    times = number(float(f"{m.value[at]:.2g}"))
    words = tr(
        "Clusters (p = {p}). Within {peak}, where the excess is greatest, its own firms "
        "are {times} times as frequent as among all firms.",
        p=p,
        peak=minutes(m.peak),
        times=times,
    )
    if bound is None:
        return words + " " + tr("At what travel time that ends cannot be told.")
    if bound >= float(m.minutes[-1]):
        return (
            words
            + " "
            + tr(
                "Its firms are still nearer each other than chance explains at {bound}, "
                "the longest travel time looked at: allow longer ones.",
                bound=minutes(bound),
            )
        )
    return (
        words
        + " "
        + tr("They are nearer each other than chance explains up to {bound}.", bound=minutes(bound))
    )


def proposed_minutes(sectors: Sequence[Sector]) -> Optional[float]:
    """Return the median of the bounds that the sectors propose; None where none does."""
    bounds = [s.found.bound for s in sectors if s.found.bound is not None]
    return float(median(bounds)) if bounds else None


def is_significant(sector: Sector) -> bool:
    """Whether M or K_d differs from chance as a whole."""
    return min(sector.found.m.envelope.p, sector.found.kd.envelope.p) <= LEVEL


def curve_rows(sectors: Sequence[Sector]) -> Iterator[list[object]]:
    """Yield the rows of the table of curves (`fields.CLUSTER_CURVES`)."""
    for sector in sectors:
        m, kd = sector.found.m, sector.found.kd
        columns = (
            m.minutes,
            m.value,
            m.envelope.low,
            m.envelope.high,
            kd.value,
            kd.envelope.low,
            kd.envelope.high,
        )
        for row in zip(*(column.tolist() for column in columns)):
            yield [sector.name, *row]


def summary_row(sector: Sector) -> list[object]:
    """Return the row of a sector in the summary (`fields.CLUSTER_DISTANCES`)."""
    m, kd = sector.found.m, sector.found.kd
    return [
        sector.name,
        sector.firms,
        sector.jobs,
        m.envelope.p,
        sector.m_q,
        m.peak,
        m.last,
        kd.envelope.p,
        sector.kd_q,
        kd.peak,
        kd.last,
        sector.found.bound,
        sector.found.bandwidth,
        finding(sector),
    ]
