"""At what travel time sectors cluster: curves, envelopes and the bounds they propose."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from .envelopes import Envelope, global_envelope
from .k_density import KTally
from .m_function import MTally
from .matches import matches
from .pair_bins import PairBins
from .relabelling import Labels

LEVEL = 0.05


@dataclass(frozen=True, eq=False)
class Curve:
    """One measure of one sector against random relabellings.

    Attributes
    ----------
    minutes, value
        Times and the measure at them, float64 (times,); NaN where it is not defined.
    envelope
        Global envelope; see `envelopes.global_envelope`.
    """

    minutes: NDArray[np.float64]
    value: NDArray[np.float64]
    envelope: Envelope

    @property
    def above(self) -> NDArray[np.bool_]:
        """Where the sector is more concentrated than chance explains, (times,)."""
        return self.envelope.above(self.value)

    @property
    def below(self) -> NDArray[np.bool_]:
        """Where the sector is more scattered than chance explains, (times,)."""
        return self.envelope.below(self.value)

    @property
    def peak(self) -> Optional[float]:
        """Time of the greatest excess over the envelope; None where there is none."""
        if not self.above.any():
            return None
        excess = np.where(self.above, self.value - self.envelope.high, -np.inf)
        return float(self.minutes[np.argmax(excess)])

    @property
    def last(self) -> Optional[float]:
        """Last time at which the sector is more concentrated than chance explains."""
        return float(self.minutes[self.above][-1]) if self.above.any() else None


@dataclass(frozen=True, eq=False)
class SectorDistance:
    """M and K_d of one sector.

    Attributes
    ----------
    typical
        Median time between all firms, in minutes.
    blur
        Minutes within which K_d of random sectors does not tell times apart: the median of
        their bandwidths.
    bandwidth
        That of the sector's own K_d, in minutes: the bound is hardly known more closely.
    """

    m: Curve
    kd: Curve
    typical: float
    blur: float = 0.0
    bandwidth: float = 0.0

    @property
    def bound(self) -> Optional[float]:
        """Proposed meeting bound in minutes; None where none can be told.

        The last minute of the first stretch over which K_d and M both lie above their
        envelopes. M adds up all neighbours within t, so it stays above long after a
        cluster has ended; K_d looks at each travel time by itself. A stretch that begins
        beyond the typical time, or after K_d was below its envelope, comes from clusters
        far apart, and bounds none of them. Within the blur K_d lies below for want of
        places: few firms share one, and random sectors, whose kernel is wider, smear
        longer times into it. That says nothing of clusters far apart.
        """
        kd = self.kd
        both = np.flatnonzero(self.m.above & kd.above)
        if not len(both) or kd.minutes[both[0]] > self.typical:
            return None
        scattered = kd.below & (kd.minutes > self.blur)
        if scattered[: both[0]].any():
            return None
        after = np.flatnonzero(~kd.above[both[0] :])
        end = both[0] + after[0] - 1 if len(after) else len(kd.minutes) - 1
        return float(kd.minutes[end])


def cluster_distance(
    pairs: PairBins,
    labels: Labels,
    relabellings: int,
    seed: int,
    level: float = LEVEL,
    monitor: Monitor = SILENT,
) -> list[SectorDistance]:
    """Hold M and K_d of every group of `labels` against random relabellings.

    Both come from one pass over the pairs for each handful of relabellings. Where no
    firm has a neighbour M counts as 1 in the test, and is NaN in the result.

    Memory: the pairs and some 100 MB.
    """
    m, kd, own = _curves(pairs, [labels], 1, SILENT)
    simulated = labels.relabelled(relabellings, seed)
    random_m, random_kd, bandwidth = _curves(pairs, simulated, relabellings, monitor)
    typical, blur = pairs.median(), np.median(bandwidth, axis=1)
    sectors = []
    for group in range(labels.groups):
        monitor.check()
        sectors.append(
            SectorDistance(
                _curve(pairs.minutes, m[group, 0], random_m[group], 1.0, level),
                _curve(pairs.minutes, kd[group, 0], random_kd[group], 0.0, level),
                typical,
                float(blur[group]),
                float(own[group, 0]),
            )
        )
    monitor.step(1.0)
    return sectors


def _curve(
    minutes: NDArray[np.float64],
    value: NDArray[np.float64],
    simulated: NDArray[np.float64],
    neutral: float,
    level: float,
) -> Curve:
    tested = np.where(np.isnan(value), neutral, value)
    others = np.where(np.isnan(simulated), neutral, simulated)
    return Curve(minutes, value, global_envelope(tested, others, level))


def _curves(
    pairs: PairBins, arrangements: Iterable[Labels], count: int, monitor: Monitor
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """M and K_d of all arrangements, (groups, arrangements, times), and K_d's bandwidth."""
    all_m, all_kd, widths = [], [], []
    done = 0
    total = max(pairs.pairs, 1)
    for labels in arrangements:
        m, kd = MTally(pairs, labels), KTally(pairs, labels)
        values = []
        passed = 0
        for b, held in enumerate(pairs.bins):
            monitor.step((done + labels.arrangements * passed / total) / count)
            for found in matches(held, labels, monitor):
                kd.add(b, found)
                if b <= pairs.steps:
                    m.add(found)
            if b <= pairs.steps:
                values.append(m.close(b))
            passed += len(held)
        all_m.append(np.stack(values, axis=2))
        all_kd.append(kd.density())
        widths.append(kd.bandwidth())
        done += labels.arrangements
    m_values, kd_values, bandwidths = (
        np.concatenate(parts, axis=1) for parts in (all_m, all_kd, widths)
    )
    return m_values, kd_values, bandwidths
