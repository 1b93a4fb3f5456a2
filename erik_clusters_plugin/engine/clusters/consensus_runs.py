"""The runs whose boundaries are compared: every method with every setting and every draw."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor

METHOD, BOUND, PERIOD, DRAW = "method", "bound", "period", "draw"
FACTORS = (METHOD, BOUND, PERIOD, DRAW)


@dataclass(frozen=True)
class Run:
    """One run: positions of its method, bound and period, and the draw (0: all firms)."""

    method: int
    bound: int
    period: int
    draw: int

    @property
    def levels(self) -> tuple[int, int, int, int]:
        """In the order of `FACTORS`."""
        return self.method, self.bound, self.period, self.draw


@dataclass(frozen=True)
class Design:
    """What is combined: each method with each bound, each period and each draw.

    Attributes
    ----------
    methods, periods
        How many there are; the first of each is that of the reference run.
    bounds
        Factors on the bounds of the settings, above 0, each once; 1 must be among them.
    draws
        Draws of firms beside all firms as they are.
    """

    methods: int
    bounds: tuple[float, ...]
    periods: int
    draws: int

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """Number of levels of each of `FACTORS`."""
        return self.methods, len(self.bounds), self.periods, self.draws + 1

    @property
    def runs(self) -> list[Run]:
        """All runs in the order of `np.ndindex` over `shape`."""
        return [Run(*levels) for levels in product(*(range(count) for count in self.shape))]

    @property
    def reference(self) -> Run:
        """The run with the settings as they are, and all firms."""
        return Run(0, self.bounds.index(1.0), 0, 0)


class Method(Protocol):
    """A way to delineate clusters."""

    @property
    def varies_with(self) -> frozenset[str]:
        """Which of `FACTORS` change its clusters, beside the method itself."""

    def clusters(
        self, bound: float, period: int, times: NDArray[np.int32], monitor: Monitor
    ) -> NDArray[np.int64]:
        """Return the cluster of each firm, (k,); -1 for none.

        `bound` is the factor on the bounds of the settings, `times` how often each firm is
        drawn, (k,); a firm drawn twice counts twice.
        """


@dataclass(frozen=True, eq=False)
class Partitions:
    """What all runs made of the same firms.

    Attributes
    ----------
    labels
        Cluster of each firm in each run, int32 (runs, k); -1 for none.
    present
        Which firms took part in each run, (runs, k). The others have no cluster there, and
        it says nothing about them.
    """

    labels: NDArray[np.int32]
    present: NDArray[np.bool_]


def run_all(
    design: Design,
    methods: Sequence[Method],
    times: NDArray[np.int32],
    monitor: Monitor = SILENT,
) -> Iterator[tuple[Run, NDArray[np.int64]]]:
    """Yield every run with the cluster of each firm, (k,); -1 for none or not drawn.

    `times` are the draws, (draws + 1, k). A run whose method does not depend on what is
    changed is not done again.
    """
    runs = design.runs
    needed = {_key(methods, run) for run in runs}
    known: dict[tuple[int, ...], NDArray[np.int64]] = {}
    for run in runs:
        key = _key(methods, run)
        if key not in known:
            part = monitor.part(len(known) / len(needed), (len(known) + 1) / len(needed))
            method, bound = methods[run.method], design.bounds[run.bound]
            drawn = times[run.draw if DRAW in method.varies_with else 0]
            known[key] = method.clusters(bound, run.period, drawn, part)
        monitor.check()
        yield run, np.where(times[run.draw] > 0, known[key], -1)
    monitor.step(1.0)


def work_of(design: Design, methods: Sequence[Method]) -> list[int]:
    """Return how many runs of each method are really done, (methods,)."""
    needed = {_key(methods, run) for run in design.runs}
    return [sum(key[0] == number for key in needed) for number in range(len(methods))]


def _key(methods: Sequence[Method], run: Run) -> tuple[int, ...]:
    """Runs with one key have the same clusters."""
    varies = methods[run.method].varies_with | {METHOD}
    return tuple(level if name in varies else -1 for name, level in zip(FACTORS, run.levels))
