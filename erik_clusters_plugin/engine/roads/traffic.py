"""Congestion: how much longer a road class takes in each period of the day."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..messages import InputError
from ..tables import positive_number, read_table
from .barriers import Barriers
from .graph import TravelGraph
from .network import RoadNetwork

FREE_FLOW = "free_flow"
PERIODS = (FREE_FLOW, "off_peak", "peak")
COLUMNS = ("road_class", "period", "factor")


@dataclass(frozen=True)
class TrafficTable:
    """Factors by road class and period; 1.25 means a quarter longer than free flow.

    The class ``*`` holds for every class that the table does not name; a class and
    period that no row covers has the factor 1.
    """

    factors: dict[tuple[str, str], float]

    def factor(self, road_class: str, period: str) -> float:
        """Factor of one class in one period."""
        named = self.factors.get((road_class, period))
        return self.factors.get(("*", period), 1.0) if named is None else named


def read_traffic_table(path: Path) -> TrafficTable:
    """Read a CSV with the columns road_class, period, factor; see `read_table`.

    Raises `InputError` with the line at fault.
    """
    factors: dict[tuple[str, str], float] = {}
    for row in read_table(path, COLUMNS):
        period = row.cells.get("period", "")
        if period not in PERIODS:
            raise InputError(
                "The table {file} has the period “{value}” in line {line}, which is not known. "
                "Use free_flow, off_peak or peak.",
                file=path.name,
                value=period,
                line=str(row.line),
            )
        factor = positive_number(row, "factor", path)
        if math.isnan(factor):
            raise InputError(
                "The table {file} has no factor in line {line}. Write for example 1.3 for 30 "
                "percent more time.",
                file=path.name,
                line=str(row.line),
            )
        factors[row.cells.get("road_class") or "*", period] = factor
    return TrafficTable(factors)


def in_traffic(
    network: RoadNetwork, table: TrafficTable, period: str, barriers: Barriers | None = None
) -> TravelGraph:
    """Return the graph of a network in a period: free-flow minutes times the factors.

    Ferries and delays do not depend on traffic unless the table names their class.
    """
    classes, row = np.unique(network.road_class.astype(str), return_inverse=True)
    unaffected = {"ferry", "delay"}
    factors = np.array(
        [
            1.0 if c in unaffected and (c, period) not in table.factors else table.factor(c, period)
            for c in classes
        ]
    )
    factor: NDArray[np.float64] = factors[row] if len(classes) else np.zeros(0)
    forward, backward = network.minutes_forward * factor, network.minutes_backward * factor
    return TravelGraph(network, forward, backward, barriers)
