"""Reached roads: the pieces of road within a travel time, and their length."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..roads.network import RoadNetwork
from ..roads.polylines import Polylines, cut_lines
from .reach import Reach

# Shares of an edge that are left over by rounding, where a time is met in exact numbers.
SLIVER = 1e-9


@dataclass(frozen=True, eq=False)
class RoadPieces:
    """Pieces of edges that are reached; no stretch of road is in two of them.

    Attributes
    ----------
    network
        The network they were cut from.
    edge
        Position of the edge, int64 (n,); pieces follow the order of the edges.
    start, end
        Where on the edge the piece begins and ends, 0 to 1 by planar length, in the
        direction of the line, float64 (n,).
    minutes_start, minutes_end
        Travel time at those two places, float64 (n,).
    site
        Row in the reach's `sites` that the piece is reached from, int64 (n,).
    band
        Which of the limits it lies within and not within a smaller one, int64 (n,).
    """

    network: RoadNetwork
    edge: NDArray[np.int64]
    start: NDArray[np.float64]
    end: NDArray[np.float64]
    minutes_start: NDArray[np.float64]
    minutes_end: NDArray[np.float64]
    site: NDArray[np.int64]
    band: NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.edge)

    @property
    def length_m(self) -> NDArray[np.float64]:
        """Length on the ground in metres, (n,)."""
        return np.asarray(self.network.length_m[self.edge] * (self.end - self.start))

    @cached_property
    def lines(self) -> Polylines:
        """Geometry of the pieces, in the direction of their edges."""
        network = self.network
        return cut_lines(network.lines, network.reached_m, self.edge, self.start, self.end)


def reached_pieces(reach: Reach, minutes: NDArray[np.float64]) -> RoadPieces:
    """Cut the roads exactly where the travel time passes each limit.

    Parameters
    ----------
    minutes
        Ascending limits (b,), none above the reach's own; a road is cut at each.

    A piece begins and ends where an edge does, at a site, at a limit, or where the
    times from both ends of an edge are equal. Along a piece the time only rises or only
    falls, evenly. Raises ValueError for limits that are not known or not ascending.
    """
    limits = _checked(reach, minutes)
    ramps = _ramps(reach)
    before = np.zeros(len(ramps.edge))
    parts = []
    for band, limit in enumerate(limits):
        within = ramps.within(limit)
        rows = np.flatnonzero(within - before > SLIVER)
        parts.append((rows, before[rows], within[rows], np.full(len(rows), band)))
        before = np.maximum(before, within)
    row, near, far, band_of = (np.concatenate(column) for column in zip(*parts))
    minutes_near = ramps.minutes[row] + near * ramps.slope[row]
    # At a cut the time is the limit itself, not a sum that comes close to it.
    cut = far < ramps.width[row]
    minutes_far = np.where(cut, limits[band_of], ramps.minutes[row] + far * ramps.slope[row])
    met = near > 0.0
    minutes_near[met] = limits[band_of[met] - 1]
    falls = ramps.falls[row]
    near_at = ramps.anchor[row] + np.where(falls, -near, near)
    far_at = np.where(cut, ramps.anchor[row] + np.where(falls, -far, far), ramps.top[row])
    from_start, to_end = np.where(falls, far_at, near_at), np.where(falls, near_at, far_at)
    order = np.lexsort((from_start, ramps.edge[row]))
    return RoadPieces(
        reach.graph.network,
        ramps.edge[row][order],
        np.clip(from_start, 0.0, 1.0)[order],
        np.clip(to_end, 0.0, 1.0)[order],
        np.where(falls, minutes_far, minutes_near)[order],
        np.where(falls, minutes_near, minutes_far)[order],
        ramps.site[row][order],
        band_of[order],
    )


def reached_length_km(reach: Reach, minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kilometres of road within each limit, float64 (b,).

    Every stretch counts once, whichever way it may be driven. `minutes` (b,) are
    ascending limits, none above the reach's own (ValueError otherwise).
    """
    limits = _checked(reach, minutes)
    edge, start, end, minutes_start, minutes_end, _, _ = _spans(reach)
    forward, backward = reach.graph.forward[edge], reach.graph.backward[edge]
    width, length = end - start, reach.graph.network.length_m[edge] / 1000.0
    result = np.zeros(len(limits))
    for band, limit in enumerate(limits):
        # Reached from its start so far, from its end so far, and from both no more than whole.
        share = _share_within(limit, minutes_start, forward)
        share += _share_within(limit, minutes_end, backward)
        result[band] = np.sum(np.minimum(share, width) * length)
    return result


def reached_length_km_by_site(reach: Reach, minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kilometres of road nearest to each site of the reach, float64 (m sites, b limits).

    As `reached_length_km`, but counted for the site that a road is reached from.
    """
    limits = _checked(reach, minutes)
    ramps = _ramps(reach)
    sites = len(reach.sites)
    length = reach.graph.network.length_m[ramps.edge] / 1000.0
    result = np.zeros((sites, len(limits)))
    for band, limit in enumerate(limits):
        result[:, band] = np.bincount(
            ramps.site, weights=ramps.within(limit) * length, minlength=sites
        )
    return result


@dataclass(frozen=True, eq=False)
class _Ramps:
    """Stretches of edge along which the time rises evenly away from an anchor.

    They go from `anchor` to `top`, both fractions of the edge; `minutes` is the time at
    the anchor, `slope` minutes for a whole edge. Where `falls` is set the stretch runs
    from its anchor against the line.
    """

    edge: NDArray[np.int64]
    anchor: NDArray[np.float64]
    top: NDArray[np.float64]
    minutes: NDArray[np.float64]
    slope: NDArray[np.float64]
    falls: NDArray[np.bool_]
    site: NDArray[np.int64]

    @property
    def width(self) -> NDArray[np.float64]:
        """Share of the edge, (n,)."""
        return np.asarray(np.abs(self.top - self.anchor))

    def within(self, limit: float) -> NDArray[np.float64]:
        """Share of the edge from the anchor to where the time passes `limit`, (n,)."""
        return np.minimum(_share_within(limit, self.minutes, self.slope), self.width)


def _share_within(
    limit: float, minutes: NDArray[np.float64], slope: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Share of an edge until the limit, from `minutes` at `slope` minutes an edge, (n,).

    Nothing of a closed edge, whose slope is infinite, and no end where it takes no time.
    """
    spare = limit - minutes
    share = np.where(spare >= 0.0, np.inf, 0.0)
    np.divide(spare, slope, out=share, where=(slope > 0.0) & (spare > -np.inf))
    return np.asarray(np.maximum(share, 0.0))


def _ramps(reach: Reach) -> _Ramps:
    """Take every reached edge apart where the nearest way to it changes.

    Between its ends and the sites on it, an edge is reached from either side; the two
    ways meet where their times are equal.
    """
    edge, start, end, minutes_start, minutes_end, site_start, site_end = _spans(reach)
    forward, backward = reach.graph.forward[edge], reach.graph.backward[edge]
    rises = np.isfinite(minutes_start) & np.isfinite(forward)
    falls = np.isfinite(minutes_end) & np.isfinite(backward)
    meeting = np.where(rises, end, start)
    both = np.flatnonzero(rises & falls)
    climb, descent = forward[both], backward[both]
    gap = minutes_end[both] - minutes_start[both] + end[both] * descent + start[both] * climb
    meeting[both] = np.divide(gap, climb + descent, out=end[both], where=climb + descent > 0.0)
    meeting = np.where(meeting - start < SLIVER, start, meeting)
    meeting = np.where(end - meeting < SLIVER, end, meeting)
    up = np.flatnonzero(rises & (meeting > start))
    down = np.flatnonzero(falls & (meeting < end))
    return _Ramps(
        np.concatenate([edge[up], edge[down]]),
        np.concatenate([start[up], end[down]]),
        np.concatenate([meeting[up], meeting[down]]),
        np.concatenate([minutes_start[up], minutes_end[down]]),
        np.concatenate([forward[up], backward[down]]),
        np.repeat([False, True], [len(up), len(down)]),
        np.concatenate([site_start[up], site_end[down]]),
    )


def _spans(reach: Reach) -> tuple[NDArray, ...]:  # type: ignore[type-arg]
    """Return the reached edges, cut at the sites that lie on them.

    Edge, fraction at the start and at the end, minutes at both, site of both, (n,) each.
    """
    graph, access = reach.graph, reach.access
    network = graph.network
    first, last = network.from_index, network.to_index
    touched = np.isfinite(reach.node_minutes)
    wanted = graph.open & (touched[first] | touched[last])
    wanted[access.edge] = False
    whole = np.flatnonzero(wanted)
    at_site, nearest = reach.at(access.edge, access.fraction)
    # A site that another one reaches sooner than its own walk starts nothing there.
    starts = np.flatnonzero((access.walk_minutes <= at_site) & graph.open[access.edge])
    own = np.unique(access.edge[graph.open[access.edge]])
    edge = np.concatenate([own, access.edge[starts], own])
    fraction = np.concatenate([np.zeros(len(own)), access.fraction[starts], np.ones(len(own))])
    minutes = np.concatenate(
        [reach.node_minutes[first[own]], at_site[starts], reach.node_minutes[last[own]]]
    )
    site = np.concatenate(
        [reach.node_site[first[own]], nearest[starts], reach.node_site[last[own]]]
    )
    rank = np.repeat([0, 1, 2], [len(own), len(starts), len(own)])
    order = np.lexsort((rank, fraction, edge))
    left, right = order[:-1], order[1:]
    kept = (edge[left] == edge[right]) & (fraction[left] < fraction[right])
    left, right = left[kept], right[kept]
    node_minutes, node_site = reach.node_minutes, reach.node_site
    return (
        np.concatenate([whole, edge[left]]),
        np.concatenate([np.zeros(len(whole)), fraction[left]]),
        np.concatenate([np.ones(len(whole)), fraction[right]]),
        np.concatenate([node_minutes[first[whole]], minutes[left]]),
        np.concatenate([node_minutes[last[whole]], minutes[right]]),
        np.concatenate([node_site[first[whole]], site[left]]),
        np.concatenate([node_site[last[whole]], site[right]]),
    )


def _checked(reach: Reach, minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    limits = np.asarray(minutes, dtype=np.float64)
    if not len(limits) or np.any(np.diff(limits) <= 0.0) or np.any(np.isnan(limits)):
        raise ValueError("limits must ascend")
    if limits[-1] > reach.limit:
        raise ValueError("a limit lies beyond the reach")
    return limits
