"""Accessibility: how many opportunities are within reach, and how willingly one travels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .matrix import backwards_is_shorter, distinct_places, times_between

Decay = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def within_the_limit(minutes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Every opportunity within the limit counts in full."""
    return np.ones_like(minutes)


def logistic(half_minutes: float, spread: float) -> Decay:
    """Share of people who accept a commute: 1 / (1 + e^((t - t50) / s)).

    `half_minutes` (t50) is the time that half of them accept, `spread` (s, above 0) how
    gradually the others drop out, both in minutes.
    """
    if spread <= 0.0:
        raise ValueError("spread must be above 0")
    return lambda minutes: np.asarray(expit((half_minutes - minutes) / spread))


def exponential(tau: float) -> Decay:
    """Willingness to meet: e^(-t / tau), `tau` in minutes and above 0."""
    if tau <= 0.0:
        raise ValueError("tau must be above 0")
    return lambda minutes: np.asarray(np.exp(-minutes / tau))


@dataclass(frozen=True, eq=False)
class Accessibility:
    """What each origin reaches; NaN where it is not on the network, (n,) each.

    Attributes
    ----------
    count
        Opportunities within the limit.
    sum
        Their weights, each times the decay at its travel time (Hansen 1959); NaN also
        where opportunities are reached but none of their weights is known.
    nearest
        Minutes to the nearest opportunity; NaN where none is within the limit.
    without_weight
        Opportunities within the limit whose weight is not known: in `count`, not in `sum`.
    """

    count: NDArray[np.float64]
    sum: NDArray[np.float64]
    nearest: NDArray[np.float64]
    without_weight: NDArray[np.float64]


def accessibility(
    graph: TravelGraph,
    origins: AccessPoints,
    opportunities: AccessPoints,
    weights: NDArray[np.float64],
    limit: float,
    decay: Decay = within_the_limit,
    monitor: Monitor = SILENT,
) -> Accessibility:
    """Sum up the opportunities that each origin reaches.

    Parameters
    ----------
    graph
        Roads as they are driven from the origins to the opportunities; `graph.reversed`
        for the way from the opportunities to the origins.
    weights
        Size of each opportunity, such as its jobs, float64 (m,); NaN = not known.
    limit
        Minutes, the walk at both ends included.

    Memory: some 150 MB; never origins × opportunities.
    Method: opportunities at one place are added up first; searches start from the side
    that needs fewer of them (`matrix.times_between`).
    """
    from_row, to_row = np.flatnonzero(origins.reached), np.flatnonzero(opportunities.reached)
    result = Accessibility(*(np.full(len(origins), np.nan) for _ in range(4)))
    if not len(from_row):
        return result
    place, place_of = distinct_places(origins.take(from_row))
    places = origins.take(from_row[place])
    sums = _Sums(len(places))
    if len(to_row):
        first, offer_of = distinct_places(opportunities.take(to_row))
        offer = _Offer.of(weights[to_row], offer_of, len(first))
        offered = opportunities.take(to_row[first])
        if backwards_is_shorter(graph, places, offered):
            everywhere = np.arange(len(places))
            for rows, minutes in times_between(graph.reversed, offered, places, limit, monitor):
                sums.add(everywhere, minutes.T, offer.take(rows), decay)
        else:
            for rows, minutes in times_between(graph, places, offered, limit, monitor):
                sums.add(rows, minutes, offer, decay)
    monitor.step(1.0)
    unknown = (sums.count > 0) & (sums.count == sums.without_weight)
    result.count[from_row] = sums.count[place_of]
    result.sum[from_row] = np.where(unknown, np.nan, sums.sum)[place_of]
    result.nearest[from_row] = np.where(np.isinf(sums.nearest), np.nan, sums.nearest)[place_of]
    result.without_weight[from_row] = sums.without_weight[place_of]
    return result


@dataclass(frozen=True, eq=False)
class _Offer:
    """What there is at each place, (m,) each: how many, their weight, how many without one."""

    count: NDArray[np.float64]
    weight: NDArray[np.float64]
    without_weight: NDArray[np.float64]

    @classmethod
    def of(cls, weights: NDArray[np.float64], place: NDArray[np.int64], places: int) -> _Offer:
        unknown = np.isnan(weights)
        columns = (np.ones(len(place)), np.where(unknown, 0.0, weights), unknown.astype(float))
        return cls(*(_sums_by_place(column, place, places) for column in columns))

    def take(self, index: NDArray[np.int64]) -> _Offer:
        return _Offer(self.count[index], self.weight[index], self.without_weight[index])


class _Sums:
    """What each of n places has reached so far."""

    def __init__(self, places: int) -> None:
        self.count = np.zeros(places)
        self.sum = np.zeros(places)
        self.nearest = np.full(places, np.inf)
        self.without_weight = np.zeros(places)

    def add(
        self,
        rows: NDArray[np.int64],
        minutes: NDArray[np.float64],
        offer: _Offer,
        decay: Decay,
    ) -> None:
        """Add offers (m,) that are `minutes` (b, m) from the places at `rows` (b,)."""
        within = np.isfinite(minutes)
        share = within.astype(np.float64)
        self.count[rows] += share @ offer.count
        self.without_weight[rows] += share @ offer.without_weight
        share[within] = decay(minutes[within])
        self.sum[rows] += share @ offer.weight
        self.nearest[rows] = np.minimum(self.nearest[rows], minutes.min(axis=1))


def _sums_by_place(
    values: NDArray[np.float64], place: NDArray[np.int64], places: int
) -> NDArray[np.float64]:
    return np.asarray(np.bincount(place, weights=values, minlength=places), dtype=np.float64)
