"""Congestion: how much longer a road class takes in each period of the day."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..messages import InputError
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
    """Read a CSV with the columns road_class, period, factor.

    Lines that start with # are comments. Raises `InputError` with the line at fault.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            "The traffic table {path} cannot be read ({reason}). It must be a CSV text file "
            "with the columns road_class, period and factor.",
            path=path.name,
            reason=str(error),
        ) from error
    lines = text.splitlines()
    kept = [(n, line) for n, line in enumerate(lines, 1) if line.strip() and line.strip()[0] != "#"]
    reader = csv.DictReader(line for _, line in kept)
    names = [name.strip() for name in reader.fieldnames or []]
    reader.fieldnames = names
    missing = [column for column in COLUMNS if column not in names]
    if missing:
        raise InputError(
            "The traffic table {path} has no column {column}. Its first line must name the "
            "columns road_class, period and factor.",
            path=path.name,
            column=missing[0],
        )
    factors: dict[tuple[str, str], float] = {}
    for (number, _), row in zip(kept[1:], reader):
        period = (row["period"] or "").strip()
        if period not in PERIODS:
            raise InputError(
                "Line {line} of the traffic table {path}: the period “{value}” is not known. "
                "Use free_flow, off_peak or peak.",
                line=number,
                path=path.name,
                value=period,
            )
        value = (row["factor"] or "").strip()
        factor = _number(value)
        if factor is None:
            raise InputError(
                "Line {line} of the traffic table {path}: the factor “{value}” is not a number "
                "above 0. Write for example 1.3 for 30 percent more time.",
                line=number,
                path=path.name,
                value=value,
            )
        factors[(row["road_class"] or "").strip() or "*", period] = factor
    return TrafficTable(factors)


def in_traffic(network: RoadNetwork, table: TrafficTable, period: str) -> TravelGraph:
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
    return TravelGraph(network, network.minutes_forward * factor, network.minutes_backward * factor)


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value > 0 else None
