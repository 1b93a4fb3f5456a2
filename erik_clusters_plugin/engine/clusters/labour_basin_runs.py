"""Labour basins as a method of many runs: firms belong to the basin of their area."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..messages import Monitor
from .consensus_runs import BOUND, PERIOD
from .flows import CommuterFlows
from .labour_basins import labour_basins
from .validity import BasinRule


@dataclass(frozen=True, eq=False)
class LabourBasinRuns:
    """What stays the same in all runs.

    Attributes
    ----------
    flows
        Commuters: one for each period where they are estimated from travel times, else one.
    area
        Area that holds each firm, by its position in the codes of the flows, int64 (k,); -1
        for none.
    rule
        With the settings as they are: the bound changes its smallest and its target size.
    """

    flows: Sequence[CommuterFlows]
    area: NDArray[np.int64]
    rule: BasinRule

    @property
    def varies_with(self) -> frozenset[str]:
        """See `Method`. Who commutes does not depend on which firms are drawn."""
        return frozenset({BOUND, PERIOD}) if len(self.flows) > 1 else frozenset({BOUND})

    def clusters(
        self, bound: float, period: int, times: NDArray[np.int32], monitor: Monitor
    ) -> NDArray[np.int64]:
        """See `Method`."""
        rule = replace(
            self.rule,
            min_size=bound * self.rule.min_size,
            target_size=bound * self.rule.target_size,
        )
        flows = self.flows[period if len(self.flows) > 1 else 0]
        basin = labour_basins(flows, rule, monitor).basin
        return np.where(self.area >= 0, basin[self.area], -1)
