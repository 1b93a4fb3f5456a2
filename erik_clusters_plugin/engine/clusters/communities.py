"""Communities of firms that are related more to each other than to the rest.

Leiden (igraph) or, where igraph is missing, the plugin's own local moving with refinement
(`local_moving`), both for modularity. Either depends on chance, so it is run many times.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ... import libraries
from ..messages import SILENT, InputError, Monitor, Sentence
from .agreement import agreement
from .local_moving import local_moving, sparse_network
from .relation_network import RelationNetwork

# Leiden is repeated on its own result until nothing moves, mostly after three to five times.
MOST_ITERATIONS = 20
# How gladly Leiden merges at random while it refines; igraph's own default.
RANDOMNESS = 0.01
# Links added at a time, so that a run can be cancelled in between. Each time igraph sorts
# those that are there anew.
ADDED = 1_000_000
_SEEDS = 2**31


@dataclass(frozen=True, eq=False)
class Communities:
    """What many runs found in common.

    Attributes
    ----------
    community
        Number of each firm's community, int64 (k,): 1 for the one with most firms, of
        equally large ones first that of the firm that stands first; 0 where a firm is
        related to no other in reach.
    certainty
        Share of the runs that agree, (k,); NaN where a firm has no community.
    modularity
        Of `community`.
    run_modularity
        Of each run, (runs,).
    """

    community: NDArray[np.int64]
    certainty: NDArray[np.float64]
    modularity: float
    run_modularity: NDArray[np.float64]

    @property
    def count(self) -> int:
        """How many communities there are."""
        return int(self.community.max(initial=0))


# From a seed to the community of every node.
Method = Callable[[int, Monitor], NDArray[np.int64]]
# From nodes, ends of the links, weights and resolution to a method.
Maker = Callable[
    [int, NDArray[np.int64], NDArray[np.int64], NDArray[np.float64], float, Monitor], Method
]


@dataclass(frozen=True)
class Finder:
    """A method of finding communities and its name."""

    name: Sentence
    make: Maker


def available_finder() -> Finder:
    """Return Leiden in igraph or, where that cannot be loaded, the plugin's own local moving."""
    try:
        libraries.load("igraph")
    except InputError:
        return LOCAL_MOVING
    return LEIDEN


def find_communities(
    network: RelationNetwork,
    finder: Finder,
    runs: int = 250,
    seed: int = 1,
    resolution: float = 1.0,
    monitor: Monitor = SILENT,
) -> Communities:
    """Find communities `runs` times with seeds that follow from `seed`.

    Parameters
    ----------
    resolution
        Above 1 finds more and smaller communities, below 1 fewer and larger ones.

    Source: Traag, Waltman & van Eck 2019 (Leiden and its refinement); Newman & Girvan 2004
    and Reichardt & Bornholdt 2006 (modularity and its resolution).
    """
    nodes, ends = np.unique(np.concatenate([network.one, network.other]), return_inverse=True)
    one, other = ends.reshape(2, -1).astype(np.int64)
    community = np.zeros(network.firms, dtype=np.int64)
    certainty = np.full(network.firms, np.nan)
    if not len(nodes):
        return Communities(community, certainty, 0.0, np.zeros(runs))
    method = finder.make(
        len(nodes), one, other, network.weight, resolution, monitor.part(0.0, 0.05)
    )
    found = np.empty((runs, len(nodes)), dtype=np.int32)
    quality = np.empty(runs)
    searching = monitor.part(0.05, 0.9)
    for run in range(runs):
        searching.step(run / runs)
        found[run] = method((seed + run) % _SEEDS, monitor)
        quality[run] = modularity(found[run], one, other, network.weight, resolution)
    agreed = agreement(found, quality, monitor.part(0.9, 1.0))
    community[nodes] = by_size(agreed.label)
    certainty[nodes] = agreed.certainty
    q = modularity(community[nodes], one, other, network.weight, resolution)
    return Communities(community, certainty, q, quality)


def modularity(
    label: NDArray[np.int_],
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    weight: NDArray[np.float64],
    resolution: float = 1.0,
) -> float:
    """Σ over communities of (weight inside / all) − γ (weight of its firms' links / 2 all)²."""
    total = float(weight.sum())
    mine, theirs = label[one], label[other]
    inside = float(weight @ (mine == theirs))
    groups = int(label.max()) + 1
    ends = np.bincount(mine, weight, groups) + np.bincount(theirs, weight, groups)
    return inside / total - resolution * float(np.square(ends / (2.0 * total)).sum())


def by_size(label: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number groups from 1, the largest first, of equally large ones that which comes first."""
    _, first, group, size = np.unique(
        label, return_index=True, return_inverse=True, return_counts=True
    )
    rank = np.empty(len(size), dtype=np.int64)
    rank[np.lexsort((first, -size))] = np.arange(1, len(size) + 1)
    return np.asarray(rank[group.reshape(-1)])


def _leiden(
    nodes: int,
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    weight: NDArray[np.float64],
    resolution: float,
    monitor: Monitor,
) -> Method:
    igraph = libraries.load("igraph")
    edges = np.stack([one, other], axis=1)
    graph = igraph.Graph(nodes)
    for begin in range(0, len(edges), ADDED):
        monitor.step(begin / len(edges))
        graph.add_edges(edges[begin : begin + ADDED])
    weights = weight.tolist()

    def run(seed: int, monitor: Monitor) -> NDArray[np.int64]:
        # igraph draws from Python's own generator, which is everybody's.
        igraph.set_random_number_generator(random.Random(seed))  # nosec B311
        try:
            membership = None
            for _ in range(MOST_ITERATIONS):
                monitor.check()
                # By position: the name of the third parameter has changed.
                found = graph.community_leiden(
                    "modularity", weights, resolution, RANDOMNESS, membership, 1
                ).membership
                if found == membership:
                    break
                membership = found
        finally:
            igraph.set_random_number_generator(random)
        return np.array(membership, dtype=np.int64)

    return run


def _local_moving(
    nodes: int,
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    weight: NDArray[np.float64],
    resolution: float,
    monitor: Monitor,
) -> Method:
    network = sparse_network(nodes, one, other, weight)

    def run(seed: int, monitor: Monitor) -> NDArray[np.int64]:
        return local_moving(network, resolution, seed, monitor)

    return run


LEIDEN = Finder(Sentence("Leiden"), _leiden)
LOCAL_MOVING = Finder(Sentence("Local moving with refinement"), _local_moving)
