"""Consensus clusters in words: the settings that were varied, and what moves the boundary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..engine.clusters.consensus import CORE, FRINGE, NONE, TRANSITION, Consensus
from ..engine.clusters.consensus_runs import BOUND, DRAW, FACTORS, METHOD, PERIOD, Design
from ..engine.clusters.sensitivity import Change, Variation
from .text import filled, percent, tr

ZONE_NAMES = {CORE: "core", TRANSITION: "transition", FRINGE: "fringe", NONE: "none"}
# A share of the variation that is worth naming.
WORTH = 0.005
# A share of settings acting together that has a sentence of its own.
MUCH = 0.1


@dataclass(frozen=True, eq=False)
class Settings:
    """What was varied, and how people call it.

    Attributes
    ----------
    methods, periods
        Their names, in the order of the design.
    """

    design: Design
    methods: Sequence[str]
    periods: Sequence[str]

    def level(self, factor: str, number: int) -> str:
        """Name a setting; level -1 of the draws stands for all of them."""
        if factor == METHOD:
            return self.methods[number]
        if factor == PERIOD:
            return self.periods[number]
        if factor == BOUND:
            return tr("{percent} % of the bounds", percent=100.0 * self.design.bounds[number])
        if number == 0:
            return tr("all firms")
        return tr("firms drawn at random (mean of {n} draws)", n=self.design.draws)

    def reference(self, factor: str) -> str:
        """Name the setting of the reference run."""
        return self.level(factor, self.design.reference.levels[FACTORS.index(factor)])

    @property
    def varied(self) -> list[str]:
        """Factors with more than one level."""
        return [factor for factor, levels in zip(FACTORS, self.design.shape) if levels > 1]


@dataclass(frozen=True, eq=False)
class Sensitivity:
    """What moves the boundary: one change at a time, and the shares of each factor.

    `jobs` are those of the firms, float64 (k,), 0 where not known; None without a field.
    `clusters` is how many consensus clusters there are.
    """

    settings: Settings
    clusters: int
    changes: Sequence[Change]
    variation: Variation
    jobs: NDArray[np.float64] | None

    def share(self, factor: str) -> float:
        """Share of the variation that a factor explains by itself."""
        return float(self.variation.share[FACTORS.index(factor)])

    def ranked(self) -> list[str]:
        """Varied factors, the one that explains most first."""
        return sorted(self.settings.varied, key=lambda factor: -self.share(factor))

    def rows(self) -> list[list[object]]:
        """Rows of the table (`fields.SENSITIVITY`), the most influential factor first."""
        made = []
        rank = {factor: number for number, factor in enumerate(self.ranked())}
        for change in sorted(self.changes, key=lambda one: (rank[one.factor], one.level)):
            masks = (change.entering, change.leaving, change.changing)
            firms = [round(float(mask.sum()), 3) for mask in masks]
            jobs = [
                None if self.jobs is None else round(float(mask @ self.jobs), 3) for mask in masks
            ]
            made.append(
                [
                    factor_name(change.factor),
                    self.settings.level(change.factor, change.level),
                    self.settings.reference(change.factor),
                    *firms,
                    *jobs,
                    self.share(change.factor),
                ]
            )
        return made

    def together(self) -> float:
        """Share of the variation that only settings together explain."""
        return max(0.0, 1.0 - float(self.variation.share.sum()))


def factor_name(factor: str) -> str:
    """Name a factor as a table does."""
    names = {
        METHOD: tr("Method"),
        BOUND: tr("Bound"),
        PERIOD: tr("Traffic period"),
        DRAW: tr("Draw of firms"),
    }
    return names[factor]


def _factor_words(factor: str) -> str:
    words = {
        METHOD: tr("the method"),
        BOUND: tr("the meeting bound"),
        PERIOD: tr("the traffic period"),
        DRAW: tr("the draw of firms"),
    }
    return words[factor]


def finding(found: Sensitivity) -> str:
    """Name the settings that move the boundary most, in a sentence."""
    if not found.clusters:
        return tr("There is no consensus cluster, so that no boundary can be compared.")
    if not found.settings.varied:
        return tr("Nothing was varied, so that nothing can be said about what moves the boundary.")
    named = [factor for factor in found.ranked() if found.share(factor) >= WORTH]
    if found.variation.total <= 0.0 or not named:
        if found.variation.total > 0.0:
            return tr("No setting moves the boundary by itself, only several together.")
        return tr("No setting moves the boundary: the firms of each cluster are always together.")
    values = {"first": _factor_words(named[0]), "most": percent(found.share(named[0]))}
    if len(named) == 1:
        text = tr("What moves the boundary most: {first} ({most} of the variation).")
    else:
        values.update(second=_factor_words(named[1]), less=percent(found.share(named[1])))
        text = tr(
            "What moves the boundary most: {first} ({most} of the variation), then {second} "
            "({less})."
        )
    sentence = filled(text, **values)
    if found.together() >= MUCH:
        more = tr("Settings acting together make up {share}.")
        sentence += " " + filled(more, share=percent(found.together()))
    return sentence


@dataclass(frozen=True, eq=False)
class RankedZones:
    """Consensus clusters as they are shown: the largest first.

    Attributes
    ----------
    clusters
        Positions of the clusters, in their order of rank.
    heart
        The firm that each cluster is named after: of its anchor the most certain, of
        equally certain ones the first.
    """

    found: Consensus
    clusters: list[int]
    heart: dict[int, int]

    @classmethod
    def of(cls, found: Consensus, counted: NDArray[np.float64]) -> RankedZones:
        """Rank by what the members count (k,), then by their number."""
        weight, heart = [], {}
        for cluster in range(found.count):
            members = np.flatnonzero((found.cluster == cluster) & found.member)
            weight.append((-float(counted[members].sum()), -len(members), cluster))
            anchor = np.flatnonzero((found.cluster == cluster) & found.anchor)
            heart[cluster] = int(anchor[np.argmax(np.round(found.certainty[anchor], 9))])
        return cls(found, [cluster for *_, cluster in sorted(weight)], heart)

    def firms(self, cluster: int, zone: int) -> NDArray[np.int64]:
        """Firms of one zone of a cluster, ascending."""
        return np.flatnonzero((self.found.cluster == cluster) & (self.found.zone == zone))
