"""The figures of a run as a table to read."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass, field
from typing import Callable


@dataclass(frozen=True)
class Demand:
    """Something a figure has to keep, and whether it does."""

    what: str
    kept: bool


@dataclass
class Table:
    """One table: a title, what it shows, its columns and rows of text."""

    title: str
    columns: tuple[str, ...]
    notes: list[str] = field(default_factory=list)
    rows: list[tuple[str, ...]] = field(default_factory=list)
    demands: list[Demand] = field(default_factory=list)

    def add(self, *cells: str) -> None:
        """Append a row."""
        if len(cells) != len(self.columns):
            raise ValueError("a row needs a cell for every column")
        self.rows.append(cells)

    def demand(self, what: str, kept: bool) -> None:
        """Note whether a figure is as good as it has to be."""
        self.demands.append(Demand(what, bool(kept)))

    def text(self) -> str:
        """Return the table as Markdown whose columns line up, and the demands under it."""
        table = [self.columns, *self.rows]
        widths = [max(len(row[k]) for row in table) for k in range(len(self.columns))]
        lines = [
            "| "
            + " | ".join(
                cell.ljust(width) if k == 0 else cell.rjust(width)
                for k, (cell, width) in enumerate(zip(row, widths))
            )
            + " |"
            for row in table
        ]
        rule = "|" + "|".join(
            "-" * (width + 2) if k == 0 else "-" * (width + 1) + ":"
            for k, width in enumerate(widths)
        )
        lines.insert(1, rule + "|")
        kept = [f"- {'kept' if d.kept else 'MISSED'}: {d.what}" for d in self.demands]
        blocks = [f"## {self.title}", "\n".join(lines), *self.notes, "\n".join(kept)]
        return "\n\n".join(block for block in blocks if block)


def alternate(rounds: int, **contestants: Callable[[], object]) -> dict[str, float]:
    """Run the contestants in turn and return the median seconds of each.

    In turn, so that a machine that is busy for a while slows all of them alike.
    """
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            begin = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - begin)
    return {name: statistics.median(taken) for name, taken in seconds.items()}


def seconds(value: float) -> str:
    """Write a duration in a unit that suits it."""
    if value < 0.9995:
        return f"{value * 1000.0:.0f} ms"
    return f"{value:.2f} s" if value < 10.0 else f"{value:.1f} s"
