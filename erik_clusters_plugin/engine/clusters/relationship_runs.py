"""Relationship clusters as a method of many runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..messages import Monitor
from .communities import Finder, find_communities
from .consensus_runs import BOUND, DRAW, PERIOD
from .meeting_time import Request
from .relation_network import RelationNetwork

# Communities are looked for so many times in each run, since each try depends on chance.
TRIES = 5
EQUAL = 1e-9


@dataclass(frozen=True, eq=False)
class RelationshipRuns:
    """What stays the same in all runs.

    Attributes
    ----------
    networks
        Related firms within the greatest bound, one for each period.
    finder
        How communities are found.
    counted
        What each firm counts for the minimum, float64 (k,); as often as it is drawn.
    request
        With the settings as they are: the bound changes its meeting minutes. Communities
        that do not come to its minimum are none.
    seed
        Of the random numbers of the finder.
    """

    networks: Sequence[RelationNetwork]
    finder: Finder
    counted: NDArray[np.float64]
    request: Request
    seed: int

    @property
    def varies_with(self) -> frozenset[str]:
        """See `Method`."""
        return frozenset({BOUND, PERIOD, DRAW})

    def clusters(
        self, bound: float, period: int, times: NDArray[np.int32], monitor: Monitor
    ) -> NDArray[np.int64]:
        """See `Method`. A link between firms drawn a and b times counts a · b times."""
        network = self.networks[period]
        often = times[network.one].astype(np.float64) * times[network.other]
        near = network.minutes <= bound * self.request.meeting + EQUAL
        kept = np.flatnonzero(near & (often > 0.0))
        drawn = replace(
            network,
            one=network.one[kept],
            other=network.other[kept],
            minutes=network.minutes[kept],
            relatedness=network.relatedness[kept],
            weight=network.weight[kept] * often[kept],
        )
        found = find_communities(drawn, self.finder, TRIES, self.seed, monitor=monitor)
        weight = np.bincount(found.community, self.counted * times)
        large = weight >= self.request.least
        large[0] = False
        return np.where(large[found.community], found.community - 1, -1)
