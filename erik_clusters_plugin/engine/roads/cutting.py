"""Cutting edges: roads closed in part, and delays at a place along the way."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from .network import RoadNetwork
from .polylines import Polylines, cut_lines

DELAY_CLASS = "delay"


def split(
    network: RoadNetwork, edge: NDArray[np.int64], fraction: NDArray[np.float64]
) -> tuple[RoadNetwork, NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Cut edges at positions along them.

    Parameters
    ----------
    edge, fraction
        Where to cut: position of the edge in the network, and how far along it by
        planar length, (c,) each. Cuts at 0 and 1 are at junctions already and ignored.

    Returns
    -------
    The network with a new junction at every cut, its pieces in the order of their
    edges; and for every piece the edge it was part of and the fractions of that edge
    at which it begins and ends. Pieces keep the number of their edge.
    """
    inside = (fraction > 0.0) & (fraction < 1.0)
    cuts = np.unique(np.stack([edge[inside], fraction[inside]], axis=1), axis=0)
    parent, begin, end = _pieces(network.edge_count, cuts)
    share = end - begin
    cut_node = (network.node_ids[-1] if network.node_count else 0) + 1 + np.arange(len(cuts))
    from_node, to_node = network.from_node[parent], network.to_node[parent]
    from_node[begin > 0.0] = cut_node
    to_node[end < 1.0] = cut_node
    pieces = network.take(parent)
    pieces = replace(
        pieces,
        from_node=from_node,
        to_node=to_node,
        length_m=pieces.length_m * share,
        minutes_forward=pieces.minutes_forward * share,
        minutes_backward=pieces.minutes_backward * share,
        lines=cut_lines(network.lines, network.reached_m, parent, begin, end),
    )
    return pieces, parent, begin, end


def without_parts(
    network: RoadNetwork,
    edge: NDArray[np.int64],
    begin: NDArray[np.float64],
    end: NDArray[np.float64],
) -> RoadNetwork:
    """Take closed parts of edges out of a network.

    `edge`, `begin` and `end` give each closed part as an edge and two fractions along
    it, (c,) each. What is left of an edge stays reachable from its open ends.
    """
    pieces, parent, piece_begin, piece_end = split(
        network, np.concatenate([edge, edge]), np.concatenate([begin, end])
    )
    middle = (piece_begin + piece_end) / 2.0
    change = np.zeros(len(parent) + 1, dtype=np.int64)
    # Pieces are sorted by edge and then by place, so that a closed part is a run of them.
    key = parent + middle / 2.0
    np.add.at(change, np.searchsorted(key, edge + begin / 2.0), 1)
    np.add.at(change, np.searchsorted(key, edge + end / 2.0), -1)
    left = pieces.take(np.flatnonzero(np.cumsum(change[:-1]) == 0))
    return replace(left, cut_from=network.uncut)


def with_delays(
    network: RoadNetwork,
    edge: NDArray[np.int64],
    fraction: NDArray[np.float64],
    minutes: NDArray[np.float64],
) -> RoadNetwork:
    """Add minutes where a road passes a place, such as a border, in both directions.

    `edge`, `fraction` and `minutes` describe each place, (c,) each. The edge is cut
    there, and an edge of no length and the class ``delay`` joins the two pieces.
    Several delays at one place add up. Places at 0 and 1 are junctions, which no road
    passes on its way, and are left out.
    """
    inside = (fraction > 0.0) & (fraction < 1.0)
    if not inside.any():
        return network
    places = np.stack([edge[inside], fraction[inside]], axis=1)
    keys, row = np.unique(places, axis=0, return_inverse=True)
    delay = np.bincount(row.ravel(), weights=minutes[inside], minlength=len(keys))
    pieces, parent, begin, _ = split(network, edge, fraction)
    # Pieces that begin at a cut come in the order of the cuts, as the places do.
    after = np.flatnonzero(begin > 0.0)
    near_side = pieces.from_node[after]
    far_side = pieces.node_ids[-1] + 1 + np.arange(len(after))
    from_node = pieces.from_node.copy()
    from_node[after] = far_side
    nothing = np.zeros(len(after))
    place = pieces.lines.first_xy[after]
    joints = RoadNetwork(
        edge_id=pieces.edge_id[after],
        from_node=near_side,
        to_node=far_side,
        road_class=np.full(len(after), DELAY_CLASS, dtype=object),
        name=pieces.name[after],
        length_m=nothing,
        speed_kmh=np.full(len(after), np.nan),
        minutes_forward=np.where(
            np.isfinite(network.minutes_forward[parent[after]]), delay, np.nan
        ),
        minutes_backward=np.where(
            np.isfinite(network.minutes_backward[parent[after]]), delay, np.nan
        ),
        lines=Polylines(np.repeat(place, 2, axis=0), 2 * np.arange(len(after) + 1)),
        crs=network.crs,
    )
    made = joined(replace(pieces, from_node=from_node), joints)
    return replace(made, cut_from=network.uncut)


def joined(first: RoadNetwork, second: RoadNetwork) -> RoadNetwork:
    """Return the edges of two networks as one; equal junction numbers are one junction."""
    columns = (
        "edge_id", "from_node", "to_node", "road_class", "name", "length_m", "speed_kmh",
        "minutes_forward", "minutes_backward",
    )  # fmt: skip
    return RoadNetwork(
        **{c: np.concatenate([getattr(first, c), getattr(second, c)]) for c in columns},
        lines=Polylines(
            np.concatenate([first.lines.xy, second.lines.xy]),
            np.concatenate([first.lines.start, second.lines.start[1:] + len(first.lines.xy)]),
        ),
        crs=first.crs,
    )


def _pieces(
    edges: int, cuts: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Edge, begin and end of every piece, for cuts (edge, fraction) in order, (c, 2)."""
    cut_edge = cuts[:, 0].astype(np.int64)
    count = 1 + np.bincount(cut_edge, minlength=edges)
    parent = np.repeat(np.arange(edges), count)
    first = np.cumsum(count) - count
    begin, end = np.zeros(len(parent)), np.ones(len(parent))
    starts = np.ones(len(parent), dtype=bool)
    starts[first] = False
    begin[starts] = cuts[:, 1]
    end[np.flatnonzero(starts) - 1] = cuts[:, 1]
    return parent, begin, end
