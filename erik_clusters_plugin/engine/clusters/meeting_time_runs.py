"""Meeting-time clusters as a method of many runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..firms.relatedness import Family
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .consensus_runs import BOUND, DRAW, PERIOD
from .families import clusters_by_family
from .meeting_time import GRAIN, Request
from .remembered_times import remember_times


@dataclass(frozen=True, eq=False)
class MeetingTimeRuns:
    """What stays the same in all runs.

    Attributes
    ----------
    graphs
        One for each period, of the same roads; see `with_known_times`.
    access
        Where the firms join them, whatever the period (k,).
    counted
        What each firm counts, float64 (k,); as often as it is drawn.
    request
        With the settings as they are: the bound changes its meeting and its near minutes.
    """

    graphs: Sequence[TravelGraph]
    access: AccessPoints
    counted: NDArray[np.float64]
    families: Sequence[Family]
    related_from: float
    request: Request

    @classmethod
    def with_known_times(
        cls,
        graphs: Sequence[TravelGraph],
        access: AccessPoints,
        counted: NDArray[np.float64],
        families: Sequence[Family],
        related_from: float,
        request: Request,
        greatest_bound: float,
        monitor: Monitor = SILENT,
    ) -> MeetingTimeRuns:
        """Search all times that the runs need once for each period, where they can be kept."""
        groups = [
            np.flatnonzero(access.reached & (family.relatedness >= related_from))
            for family in families
        ]
        farthest = max(request.meeting, request.near + GRAIN * request.meeting)
        limit = greatest_bound * farthest * (1.0 + 1e-9)
        known = [
            remember_times(
                graph,
                access,
                groups,
                limit,
                request.both_ways,
                monitor.part(number / len(graphs), (number + 1) / len(graphs)),
            )
            for number, graph in enumerate(graphs)
        ]
        return cls(known, access, counted, families, related_from, request)

    @property
    def varies_with(self) -> frozenset[str]:
        """See `Method`."""
        return frozenset({BOUND, PERIOD, DRAW})

    def clusters(
        self, bound: float, period: int, times: NDArray[np.int32], monitor: Monitor
    ) -> NDArray[np.int64]:
        """See `Method`."""
        drawn = replace(self.access, edge=np.where(times > 0, self.access.edge, -1))
        wanted = replace(
            self.request, meeting=bound * self.request.meeting, near=bound * self.request.near
        )
        return clusters_by_family(
            self.graphs[period],
            drawn,
            self.counted * times,
            self.families,
            self.related_from,
            None,
            wanted,
            monitor,
        ).cluster
