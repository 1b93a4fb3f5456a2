"""Communities by local moving and refinement, on a sparse matrix and without a graph library.

Leiden's method for modularity (Traag, Waltman & van Eck 2019): firms move to the community
where modularity gains most, until none gains; each community is refined into parts that hang
together; the parts become the nodes of a smaller network, in which the same is repeated. Time
and memory grow with the number of links.
"""

from __future__ import annotations

import random
from collections import deque
from dataclasses import dataclass
from math import exp

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix

from ..messages import SILENT, Monitor

# The whole is repeated on its own result until nothing moves, mostly after two to four times.
MOST_ITERATIONS = 10
# How gladly parts are merged at random in the refinement, in weights of a mean link.
RANDOMNESS = 0.05
# Links looked at between two questions whether to stop: a few hundredths of a second.
WATCHED = 100_000
# A gain below this share of a mean link is none: sums in another order differ by rounding.
_NOTHING = 1e-10


@dataclass(frozen=True, eq=False)
class SparseNetwork:
    """A network whose links stand as a symmetric matrix.

    Attributes
    ----------
    links
        Weights between different nodes, (k, k), both directions.
    strength
        Of each node, (k,): all its links, those within an aggregated node counted twice.
    """

    links: csr_matrix
    strength: NDArray[np.float64]

    def merged(self, label: NDArray[np.int64]) -> SparseNetwork:
        """Return the network whose nodes are groups 0, 1, … of this one's."""
        count = int(label.max()) + 1
        rows = label[np.repeat(np.arange(len(label)), np.diff(self.links.indptr))]
        columns = label[self.links.indices]
        kept = rows != columns
        links = coo_matrix(
            (self.links.data[kept], (rows[kept], columns[kept])), shape=(count, count)
        ).tocsr()
        return SparseNetwork(links, np.bincount(label, self.strength, count).astype(float))


def sparse_network(
    nodes: int,
    one: NDArray[np.int64],
    other: NDArray[np.int64],
    weight: NDArray[np.float64],
) -> SparseNetwork:
    """Return the network of `nodes` with links between `one` and `other`, each given once."""
    ends = (np.concatenate([one, other]), np.concatenate([other, one]))
    links = coo_matrix((np.concatenate([weight, weight]), ends), shape=(nodes, nodes)).tocsr()
    strength = np.bincount(ends[0], np.concatenate([weight, weight]), nodes).astype(float)
    return SparseNetwork(links, strength)


def local_moving(
    network: SparseNetwork, resolution: float, seed: int, monitor: Monitor = SILENT
) -> NDArray[np.int64]:
    """Return the community of every node, 0, 1, …, int64 (k,); the same for the same seed."""
    search = _Search(network, resolution, random.Random(seed), monitor)  # nosec B311
    label = np.arange(len(network.strength), dtype=np.int64)
    still = 0
    for _ in range(MOST_ITERATIONS):
        found = search.once(label)
        # By chance one refinement may change nothing where the next does.
        still = still + 1 if np.array_equal(found, label) else 0
        if still == 2:
            break
        label = found
    return label


class _Search:
    """One run: what it draws from, and what it asks whether to stop."""

    def __init__(
        self,
        network: SparseNetwork,
        resolution: float,
        chance: random.Random,
        monitor: Monitor,
    ) -> None:
        self._network = network
        self._chance = chance
        self._monitor = monitor
        total = float(network.strength.sum())
        self._pull = resolution / total
        mean = total / max(1, network.links.nnz)
        self._nothing = _NOTHING * mean
        self._randomness = RANDOMNESS * mean
        self._watched = 0

    def once(self, label: NDArray[np.int64]) -> NDArray[np.int64]:
        """Move, refine and merge until every community is one node."""
        network = self._network
        node = np.arange(len(label), dtype=np.int64)
        while True:
            label = self._move(network, label)
            if int(label.max()) + 1 == len(label):
                break
            parts = self._refine(network, label)
            if int(parts.max()) + 1 == len(parts):
                break
            group = np.empty(int(parts.max()) + 1, dtype=np.int64)
            group[parts] = label
            network, label, node = network.merged(parts), group, parts[node]
            self._monitor.check()
        return _in_order(label[node])

    def _looked_at(self, links: int) -> None:
        self._watched += links + 1
        if self._watched >= WATCHED:
            self._watched = 0
            self._monitor.check()

    def _shuffled(self, count: int) -> list[int]:
        order = list(range(count))
        self._chance.shuffle(order)
        return order

    def _move(self, network: SparseNetwork, start: NDArray[np.int64]) -> NDArray[np.int64]:
        """Move nodes, in random order, to where modularity gains most, until none gains."""
        count = len(start)
        begins, ends = network.links.indptr[:-1].tolist(), network.links.indptr[1:].tolist()
        indices, data = network.links.indices, network.links.data
        strength = network.strength.tolist()
        label = start.tolist()
        weight = np.bincount(start, network.strength, count).tolist()
        members = np.bincount(start, minlength=count).tolist()
        empty = [number for number in range(count) if not members[number]]
        queue = deque(self._shuffled(count))
        waiting = [True] * count
        while queue:
            node = queue.popleft()
            waiting[node] = False
            part = slice(begins[node], ends[node])
            near = indices[part].tolist()
            self._looked_at(len(near))
            home = label[node]
            to = {home: 0.0}
            for neighbour, link in zip(near, data[part].tolist()):
                group = label[neighbour]
                to[group] = to.get(group, 0.0) + link
            pull = self._pull * strength[node]
            weight[home] -= strength[node]
            stay = to.pop(home) - pull * weight[home]
            best, gain, equals = home, stay, 1
            if members[home] > 1 and stay < -self._nothing:
                best, gain = empty[-1], 0.0
            for group, linked in to.items():
                other = linked - pull * weight[group]
                if other > gain + self._nothing:
                    best, gain, equals = group, other, 1
                elif best != home and other > gain - self._nothing:
                    # Of equally good ones any, not the one whose firm stands first.
                    equals += 1
                    if self._chance.random() * equals < 1.0:
                        best = group
            weight[best] += strength[node]
            if best == home:
                continue
            label[node] = best
            if not members[best]:
                empty.pop()
            members[home] -= 1
            members[best] += 1
            if not members[home]:
                empty.append(home)
            for neighbour in near:
                if label[neighbour] != best and not waiting[neighbour]:
                    waiting[neighbour] = True
                    queue.append(neighbour)
        return _in_order(np.array(label, dtype=np.int64))

    def _refine(self, network: SparseNetwork, label: NDArray[np.int64]) -> NDArray[np.int64]:
        """Split communities into parts whose nodes hang together."""
        count = len(label)
        begins, ends = network.links.indptr[:-1].tolist(), network.links.indptr[1:].tolist()
        indices, data = network.links.indices, network.links.data
        rows = np.repeat(np.arange(count), np.diff(network.links.indptr))
        within = label[rows] == label[indices]
        # Weight of the links from each part to the rest of its community.
        rest = np.bincount(rows[within], data[within], count).tolist()
        whole = np.bincount(label, network.strength)[label].tolist()
        community, strength = label.tolist(), network.strength.tolist()
        weight, part_of, alone = list(strength), list(range(count)), [True] * count
        for node in self._shuffled(count):
            own, all_ = strength[node], whole[node]
            if not alone[node] or rest[node] < self._pull * own * (all_ - own):
                continue
            part = slice(begins[node], ends[node])
            near = indices[part].tolist()
            self._looked_at(len(near))
            to: dict[int, float] = {}
            mine = community[node]
            for neighbour, link in zip(near, data[part].tolist()):
                if community[neighbour] == mine:
                    group = part_of[neighbour]
                    to[group] = to.get(group, 0.0) + link
            gains = {
                group: linked - self._pull * own * weight[group]
                for group, linked in to.items()
                if rest[group] >= self._pull * weight[group] * (all_ - weight[group])
            }
            gains = {group: gain for group, gain in gains.items() if gain > self._nothing}
            if not gains:
                continue
            most = max(gains.values())
            odds = [exp((gain - most) / self._randomness) for gain in gains.values()]
            best = self._chance.choices(list(gains), odds)[0]
            part_of[node] = best
            # The part goes by the number of the node it began with, which stays in it.
            alone[node] = alone[best] = False
            weight[best] += own
            rest[best] += rest[node] - 2.0 * to[best]
        return _in_order(np.array(part_of, dtype=np.int64))


def _in_order(label: NDArray[np.int64]) -> NDArray[np.int64]:
    """Number groups 0, 1, … by the node that stands first."""
    _, first, group = np.unique(label, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return np.asarray(rank[group.reshape(-1)])
