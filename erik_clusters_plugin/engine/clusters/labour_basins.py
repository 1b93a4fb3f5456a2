"""Labour basins: areas grouped until nearly all commuting stays within each group."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..messages import SILENT, InputError, Monitor
from .flows import CommuterFlows
from .validity import VALID, BasinRule

NOWHERE = -1


@dataclass(frozen=True, eq=False)
class LabourBasins:
    """The areas' basins, and what the basins hold.

    Attributes
    ----------
    basin
        Number of each area's basin, 0 to k - 1, int64 (n,); -1 for areas without commuters
        and for reserve units that no commuter links to a basin. Basins are numbered by
        their residents, the largest first; equal ones by their lowest area.
    reserve
        Areas that the rule put aside, and that were joined to a basin at the end, (n,).
    validity_before
        Validity of each basin before reserve units were placed, (k,), each 1 or more.
    validity
        The same after that, (k,).
    residents, jobs, inside
        People who live, who work, and who do both in each basin, (k,).
    areas, reserve_areas
        Number of areas of each basin, and of reserve units among them, int64 (k,).
    largest
        The area of each basin with the most jobs, int64 (k,).
    modularity
        Newman's Q of the whole: how much more commuting stays inside than by chance.
    repeated
        Areas put aside because moving them would have led back to an earlier state.
    """

    basin: NDArray[np.int64]
    reserve: NDArray[np.bool_]
    validity_before: NDArray[np.float64]
    validity: NDArray[np.float64]
    residents: NDArray[np.float64]
    jobs: NDArray[np.float64]
    inside: NDArray[np.float64]
    areas: NDArray[np.int64]
    reserve_areas: NDArray[np.int64]
    largest: NDArray[np.int64]
    modularity: float
    repeated: int

    def __len__(self) -> int:
        return len(self.validity)

    @property
    def supply_containment(self) -> NDArray[np.float64]:
        """Share of the employed residents who work in their basin, (k,); NaN without any."""
        return _share(self.inside, self.residents)

    @property
    def demand_containment(self) -> NDArray[np.float64]:
        """Share of the jobs that residents of the basin hold, (k,); NaN without any."""
        return _share(self.inside, self.jobs)


def labour_basins(flows: CommuterFlows, rule: BasinRule, monitor: Monitor = SILENT) -> LabourBasins:
    """Group areas into labour basins.

    Method: Coombes & Bond 2008 in the form of ISTAT 2015. Each area begins as a cluster.
    The least valid cluster gives up the area with the largest sum of in-commuters from
    outside the cluster and residents who do not both live and work in that area. The area
    joins the cluster with the greatest f_hk² / (R_h W_k) + f_kh² / (R_k W_h), provided that
    this one's validity does not fall; else it becomes a reserve unit. When all clusters are
    valid, each reserve unit joins the basin with the greatest link. Ties go to the lowest
    area. An area whose move would lead back to an earlier state becomes a reserve unit too,
    so that the work always ends.

    Only the two clusters of a move are computed anew. Memory grows with the flows, never
    with areas × areas. Raises `InputError` where the rule makes no sense or no basin is
    valid.
    """
    rule.check()
    clusters = _Clusters(flows, rule)
    seen = {clusters.state}
    repeated = 0
    everyone = max(len(flows) - int(flows.silent.sum()), 1)
    done = 0.0
    while True:
        done = max(done, clusters.settled / everyone)
        monitor.step(0.95 * done)
        weakest = int(np.argmin(clusters.validity))
        if clusters.validity[weakest] >= VALID:
            break
        area = clusters.least_bound(weakest)
        clusters.take_out(area)
        target = clusters.best_for(area, weakest)
        if target != NOWHERE and clusters.accepts(target, area):
            if clusters.state_with(area, target) in seen:
                repeated += 1
            else:
                clusters.put_in(area, target)
        seen.add(clusters.state)
    if not np.isfinite(clusters.validity).any():
        raise InputError(
            "No labour basin comes about: no group of areas has {size} employed residents or "
            "nearly, of whom enough work in it. Lower the smallest size or the "
            "self-containment, or use a larger region.",
            size=rule.min_size,
        )
    core = clusters.label.copy()
    _place_reserve(clusters, monitor)
    monitor.step(1.0)
    return _described(flows, rule, core, clusters.label, repeated)


class _Clusters:
    """Areas by cluster, with what the rule asks for; a move changes only what it concerns."""

    def __init__(self, flows: CommuterFlows, rule: BasinRule) -> None:
        self._rule = rule
        self._out = flows.people.tocsr()
        self._in = flows.people.tocsc()
        self._own = flows.people.diagonal()
        self._area_residents = flows.residents
        self._area_jobs = flows.jobs
        self.label = np.where(flows.silent, NOWHERE, np.arange(len(flows)))
        self.members = [[] if silent else [i] for i, silent in enumerate(flows.silent)]
        self.residents = flows.residents.copy()
        self.jobs = flows.jobs.copy()
        self.inside = self._own.copy()
        # People who come to each area from its own cluster.
        self._received = self._own.copy()
        self.validity = rule.validity(self.residents, self.jobs, self.inside)
        self.validity[flows.silent] = np.inf
        self.settled = int(np.count_nonzero(np.isfinite(self.validity) & (self.validity >= VALID)))
        self.state = 0
        for area in np.flatnonzero(~flows.silent).tolist():
            self.state ^= _mark(area, area)

    def least_bound(self, cluster: int) -> int:
        """Return the area that has most to do with people from outside the cluster."""
        members = np.array(sorted(self.members[cluster]), dtype=np.int64)
        incoming = self._area_jobs[members] - self._received[members]
        return int(
            members[np.argmax(incoming + self._area_residents[members] - self._own[members])]
        )

    def take_out(self, area: int) -> None:
        """Take an area out of its cluster; it belongs to none, as reserve units do."""
        cluster = int(self.label[area])
        (to, sent), (source, came) = self._ties(area)
        fellows = self.label[to] == cluster
        self._received[to[fellows]] -= sent[fellows]
        between = sent[fellows].sum() + came[self.label[source] == cluster].sum()
        self._settle(cluster, -1)
        self.label[area] = NOWHERE
        self.members[cluster].remove(area)
        self.inside[cluster] -= between - self._own[area]
        self.residents[cluster] -= self._area_residents[area]
        self.jobs[cluster] -= self._area_jobs[area]
        self.state ^= _mark(area, cluster)
        self._assess(cluster)
        self.settled += 1

    def put_in(self, area: int, cluster: int) -> None:
        """Put an area that belongs to no cluster into one."""
        (to, sent), (source, came) = self._ties(area)
        self.settled -= 1
        self._settle(cluster, -1)
        self.inside[cluster] += self._between(area, cluster) + self._own[area]
        self.residents[cluster] += self._area_residents[area]
        self.jobs[cluster] += self._area_jobs[area]
        self.members[cluster].append(area)
        self.label[area] = cluster
        fellows = self.label[to] == cluster
        self._received[to[fellows]] += sent[fellows]
        self._received[area] = came[self.label[source] == cluster].sum()
        self.state ^= _mark(area, cluster)
        self._assess(cluster)

    def best_for(self, area: int, other_than: int = NOWHERE) -> int:
        """Return the cluster with the greatest link to an area; -1 where nothing links it."""
        (to, sent), (source, came) = self._ties(area)
        labels = np.concatenate([self.label[to], self.label[source]])
        cluster, position = np.unique(labels, return_inverse=True)
        position = position.reshape(-1)
        out = np.bincount(position[: len(to)], weights=sent, minlength=len(cluster))
        back = np.bincount(position[len(to) :], weights=came, minlength=len(cluster))
        usable = (cluster != NOWHERE) & (cluster != other_than)
        cluster, out, back = cluster[usable], out[usable], back[usable]
        if not len(cluster):
            return NOWHERE
        link = _part(out, self._area_residents[area] * self.jobs[cluster])
        link += _part(back, self.residents[cluster] * self._area_jobs[area])
        best = int(np.argmax(link))
        return int(cluster[best]) if link[best] > 0.0 else NOWHERE

    def accepts(self, cluster: int, area: int) -> bool:
        """Whether a cluster's validity does not fall if the area joins it."""
        joined = self._rule.validity(
            np.asarray(self.residents[cluster] + self._area_residents[area]),
            np.asarray(self.jobs[cluster] + self._area_jobs[area]),
            np.asarray(self.inside[cluster] + self._between(area, cluster) + self._own[area]),
        )
        return bool(joined >= self.validity[cluster])

    def state_with(self, area: int, cluster: int) -> int:
        """Return what `state` would be after the move."""
        return self.state ^ _mark(area, cluster)

    def _between(self, area: int, cluster: int) -> float:
        (to, sent), (source, came) = self._ties(area)
        others = self.label[to] == cluster
        return float(sent[others].sum() + came[self.label[source] == cluster].sum())

    def _ties(
        self, area: int
    ) -> tuple[
        tuple[NDArray[np.int64], NDArray[np.float64]], tuple[NDArray[np.int64], NDArray[np.float64]]
    ]:
        """Areas and people that one area sends commuters to, and receives them from."""
        return _line(self._out, area), _line(self._in, area)

    def _assess(self, cluster: int) -> None:
        if self.members[cluster]:
            found = self._rule.validity(
                self.residents[cluster : cluster + 1],
                self.jobs[cluster : cluster + 1],
                self.inside[cluster : cluster + 1],
            )
            self.validity[cluster] = found[0]
        else:
            self.validity[cluster] = np.inf
        self._settle(cluster, 1)

    def _settle(self, cluster: int, sign: int) -> None:
        if self.validity[cluster] >= VALID:
            self.settled += sign * len(self.members[cluster])


def _place_reserve(clusters: _Clusters, monitor: Monitor) -> None:
    """Join reserve units to the basin with the greatest link.

    All of a round see the same basins, so that their order does not matter; those that
    are linked to other reserve units only follow in the next round.
    """
    silent = (clusters._area_residents == 0.0) & (clusters._area_jobs == 0.0)
    waiting = np.flatnonzero((clusters.label == NOWHERE) & ~silent).tolist()
    while waiting:
        monitor.check()
        targets = [(area, clusters.best_for(area)) for area in waiting]
        placed = [(area, cluster) for area, cluster in targets if cluster != NOWHERE]
        if not placed:
            return
        for area, cluster in placed:
            clusters.put_in(area, cluster)
        waiting = [area for area, cluster in targets if cluster == NOWHERE]


def _described(
    flows: CommuterFlows,
    rule: BasinRule,
    core: NDArray[np.int64],
    label: NDArray[np.int64],
    repeated: int,
) -> LabourBasins:
    """Compute everything anew from the flows, and prove the rule."""
    found = np.unique(label[label >= 0])
    core_of = np.where(core >= 0, np.searchsorted(found, core), NOWHERE)
    basin = np.where(label >= 0, np.searchsorted(found, label), NOWHERE)
    residents = _by_basin(flows.residents, basin, len(found))
    order = np.lexsort((_first_area(basin, len(found)), -residents))
    rank = np.empty(len(found), dtype=np.int64)
    rank[order] = np.arange(len(found))
    core_of = np.where(core_of >= 0, rank[core_of], NOWHERE)
    basin = np.where(basin >= 0, rank[basin], NOWHERE)
    before = rule.validity(*_totals(flows, core_of, len(found)))
    # Sums in another order differ in the last bits where flows are no whole numbers.
    if (before < 1.0 - 1e-9).any():
        raise RuntimeError("a labour basin is not valid before reserve units are placed")
    residents, jobs, inside = _totals(flows, basin, len(found))
    reserve = (core == NOWHERE) & ~flows.silent
    total = float(flows.people.sum())
    by_jobs = np.lexsort((np.arange(len(flows)), -flows.jobs, basin))
    first = np.searchsorted(basin[by_jobs], np.arange(len(found)))
    return LabourBasins(
        basin,
        reserve,
        before,
        rule.validity(residents, jobs, inside),
        residents,
        jobs,
        inside,
        np.bincount(basin[basin >= 0], minlength=len(found)),
        np.bincount(basin[reserve & (basin >= 0)], minlength=len(found)),
        by_jobs[first],
        modularity(flows.people, basin) if total > 0.0 else float("nan"),
        repeated,
    )


def modularity(people: csr_matrix, basin: NDArray[np.int64]) -> float:
    """Return Newman's Q of directed flows; areas of basin -1 stand alone and add nothing inside."""
    total = float(people.sum())
    used = basin >= 0
    count = int(basin.max()) + 1
    out = np.asarray(people.sum(axis=1)).ravel()[used]
    back = np.asarray(people.sum(axis=0)).ravel()[used]
    expected = np.bincount(basin[used], out, count) * np.bincount(basin[used], back, count)
    pairs = people.tocoo()
    stays = (basin[pairs.row] == basin[pairs.col]) & (basin[pairs.row] >= 0)
    return float(pairs.data[stays].sum() / total - expected.sum() / total**2)


def _totals(
    flows: CommuterFlows, basin: NDArray[np.int64], count: int
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    pairs = flows.people.tocoo()
    home = basin[pairs.row]
    stays = (home >= 0) & (home == basin[pairs.col])
    inside = np.bincount(home[stays], weights=pairs.data[stays], minlength=count)
    return (
        _by_basin(flows.residents, basin, count),
        _by_basin(flows.jobs, basin, count),
        np.asarray(inside, dtype=np.float64),
    )


def _by_basin(
    values: NDArray[np.float64], basin: NDArray[np.int64], count: int
) -> NDArray[np.float64]:
    used = basin >= 0
    found = np.bincount(basin[used], weights=values[used], minlength=count)
    return np.asarray(found, dtype=np.float64)


def _first_area(basin: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    first = np.full(count, len(basin), dtype=np.int64)
    used = np.flatnonzero(basin >= 0)
    np.minimum.at(first, basin[used], used)
    return first


def _line(matrix: csr_matrix, number: int) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    part = slice(matrix.indptr[number], matrix.indptr[number + 1])
    return matrix.indices[part], matrix.data[part]


def _part(people: NDArray[np.float64], product: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(people**2, product, out=np.zeros(len(people)), where=product > 0.0)


def _share(part: NDArray[np.float64], whole: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(part, whole, out=np.full(len(whole), np.nan), where=whole > 0.0)


def _mark(area: int, cluster: int) -> int:
    """Return 64 well-mixed bits that stand for “this area is in this cluster” (SplitMix64)."""
    mask = 0xFFFFFFFFFFFFFFFF
    bits = (area * 0x9E3779B97F4A7C15 + cluster * 0xD1B54A32D192ED03 + 0x632BE59BD9B4E019) & mask
    bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & mask
    bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & mask
    return bits ^ (bits >> 31)
