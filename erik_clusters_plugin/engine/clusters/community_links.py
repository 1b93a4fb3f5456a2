"""Links within communities, between them, and beyond the meeting time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .links import Links
from .relation_network import RelationNetwork


@dataclass(frozen=True, eq=False)
class LinkCounts:
    """Links of firms, or of whole communities.

    Attributes
    ----------
    internal
        Related pairs within the meeting time and one community, int64 (k,).
    external
        All others: related pairs between communities, and `distant`.
    distant
        Linked pairs of the link table beyond the meeting time. They are counted, but no
        community rests on them.
    """

    internal: NDArray[np.int64]
    external: NDArray[np.int64]
    distant: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class CommunitySummary:
    """One row for each community, in the order of their numbers, (c,) each.

    Attributes
    ----------
    firms
        How many it has.
    links
        Its links; one between two communities counts for both.
    weight_inside
        Share of the weight of its firms' links that stays inside.
    minutes
        Mean minutes of its internal links, NaN where it has none.
    certainty
        Mean of its firms.
    """

    firms: NDArray[np.int64]
    links: LinkCounts
    weight_inside: NDArray[np.float64]
    minutes: NDArray[np.float64]
    certainty: NDArray[np.float64]


def internal(network: RelationNetwork, community: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which related pairs are within one community, (e,)."""
    return np.asarray(community[network.one] == community[network.other])


def distant_pairs(
    network: RelationNetwork, links: Links | None
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return both ends of the linked pairs beyond the meeting time, (d,) each."""
    if links is None:
        nothing = np.zeros(0, dtype=np.int64)
        return nothing, nothing
    far = ~network.linked_near
    return links.one[far], links.other[far]


def links_of_firms(
    network: RelationNetwork, community: NDArray[np.int64], links: Links | None = None
) -> LinkCounts:
    """Count each firm's links, (k,)."""
    inside = internal(network, community)
    ends = np.concatenate([network.one, network.other])
    kept = _count(ends[np.tile(inside, 2)], network.firms)
    distant = _count(np.concatenate(distant_pairs(network, links)), network.firms)
    return LinkCounts(kept, _count(ends, network.firms) - kept + distant, distant)


def strengths(network: RelationNetwork) -> NDArray[np.float64]:
    """Sum of the weights of each firm's related pairs, (k,)."""
    ends = np.concatenate([network.one, network.other])
    return _sum(ends, np.tile(network.weight, 2), network.firms)


def summarise(
    network: RelationNetwork,
    community: NDArray[np.int64],
    certainty: NDArray[np.float64],
    links: Links | None = None,
) -> CommunitySummary:
    """Sum up the links of communities, which are numbered from 1; 0 is none."""
    size = int(community.max(initial=0)) + 1
    inside = internal(network, community)
    home = community[network.one[inside]]
    kept = _count(home, size)
    between = np.concatenate([community[network.one[~inside]], community[network.other[~inside]]])
    start, end = (community[firm] for firm in distant_pairs(network, links))
    # A distant link from a community to itself is one link.
    distant = _count(start, size) + _count(end[end != start], size)
    weight_kept = _sum(home, network.weight[inside], size)
    crossing = _sum(between, np.tile(network.weight[~inside], 2), size)
    minutes = _sum(home, network.minutes[inside], size)
    firms = _count(community, size)
    sure = _sum(community, np.nan_to_num(certainty), size)
    rows = slice(1, None)
    return CommunitySummary(
        firms[rows],
        LinkCounts(kept[rows], (_count(between, size) + distant)[rows], distant[rows]),
        _ratio(weight_kept, weight_kept + crossing)[rows],
        _ratio(minutes, kept)[rows],
        _ratio(sure, firms)[rows],
    )


def _count(rows: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    return np.bincount(rows, minlength=size).astype(np.int64)


def _sum(rows: NDArray[np.int64], values: NDArray[np.float64], size: int) -> NDArray[np.float64]:
    return np.asarray(np.bincount(rows, values, minlength=size), dtype=np.float64)


def _ratio(
    part: NDArray[np.float64], whole: NDArray[np.float64] | NDArray[np.int64]
) -> NDArray[np.float64]:
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
