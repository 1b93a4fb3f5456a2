"""Meeting-time clusters: cores within which everybody meets everybody in time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix

from ..attended import attended
from ..catchments.accessibility import exponential
from ..catchments.straight_walks import StraightWalks
from ..messages import SILENT, InputError, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .density import EQUAL, Density, density_cores
from .grains import Grains, grains_of
from .linkage import complete_linkage
from .pair_times import BothWays, Places, places_of, times_both_ways
from .spread import Spread, spread
from .yards import YardCells

# Places within this share of the meeting bound from one of them, by road, stay together.
GRAIN = 1.0 / 20.0
# A core whose greatest time exceeds the bound by more than this ends the run.
TOLERANCE = 1e-6
# The middle of a core is looked for among the firms of so many grains.
MIDDLE_GRAINS = 5
# Yard cells whose straight walks to others are looked at together.
WALKERS = 512
# Where these hold more places than this, so many of them are looked at, the ones with the least
# time to so many that stand for all.
MIDDLE_PLACES = 512


@dataclass(frozen=True)
class Request:
    """What is wanted of a run.

    Attributes
    ----------
    meeting
        Minutes that two firms of a core are at most apart.
    near
        Minutes within which a firm's surroundings are summed up, and firms are joined.
    minimum
        The least sum of weights that makes surroundings dense, and that makes a cluster.
    both_ways
        What the time between two firms is.
    """

    meeting: float = 15.0
    near: float = 5.0
    minimum: float = 10.0
    both_ways: BothWays = BothWays.MEAN

    @property
    def fringe(self) -> float:
        """Minutes from the middle of a core to its fringe at most."""
        return self.meeting / 2.0

    @property
    def longest_walk(self) -> float:
        """Minutes to the road up to which all places of a grain can share a core."""
        return self.meeting / 4.0

    @property
    def least(self) -> float:
        """The minimum, less what is lost in adding up."""
        return self.minimum - EQUAL * max(1.0, self.minimum)


@dataclass(frozen=True, eq=False)
class Cluster:
    """A core and its fringe; firms are positions among those given.

    Attributes
    ----------
    medoid
        The firm in the middle of the core.
    core, fringe
        Its firms, int64, ascending.
    spread
        Minutes between the firms of the core.
    """

    medoid: int
    core: NDArray[np.int64]
    fringe: NDArray[np.int64]
    spread: Spread


@dataclass(frozen=True, eq=False)
class Clusters:
    """All clusters of a run, by their medoids, and what they are to each firm.

    Attributes
    ----------
    clusters
        In the order of their medoids.
    cluster
        Of each firm the position of its cluster in `clusters`, int64 (k,); -1 for none.
    minutes_to_medoid
        Time between each firm and the medoid of its cluster, float64 (k,); NaN for none.
    """

    clusters: list[Cluster]
    cluster: NDArray[np.int64]
    minutes_to_medoid: NDArray[np.float64]


def meeting_time_clusters(
    graph: TravelGraph,
    access: AccessPoints,
    weights: NDArray[np.float64],
    request: Request,
    monitor: Monitor = SILENT,
) -> Clusters:
    """Find clusters within which no two firms of a core are too far apart to meet.

    Parameters
    ----------
    access
        Where the firms join the network (k,); those that are not on it are in no cluster.
    weights
        What each firm counts, not negative, float64 (k,): 1 or its jobs, times how related
        it is.

    1. Dense places are joined to density cores (`density_cores`). 2. Each is split by
    complete linkage, so that no two firms of a part are more than `meeting` minutes apart.
    A part is a core where its firms and those around it that are not dense, within half of
    these minutes of its middle, come to the minimum. 3. All other firms join the nearest
    medoid within half of these minutes as fringe. 4. The greatest time of every core is
    measured again.

    Complete linkage works on grains of places (`grains_of`), of a twentieth of the meeting
    time, and takes the time between two grains for as long as it can be. So it never puts
    firms together that are too far apart, but may keep apart some that are just not. The
    medoid is the firm with the least mean time to the others of its core, by their weights,
    of those in the five grains that are nearest to all; where these hold more than 512
    places, of the 512 with the least mean time to 512 that stand for all.

    The result does not depend on the order of firms, except that of equally good medoids
    the first is taken; and firms that are out of reach of a cluster do not change it.

    Raises `InputError` where the greatest time of a core exceeds the bound, which would be
    a fault of this program.

    Memory: some 200 MB and 40 bytes for each pair of grains within the meeting time; there
    is no matrix of all pairs.
    """
    places = places_of(access)
    cluster = np.full(len(access), -1, dtype=np.int64)
    minutes = np.full(len(access), np.nan)
    weight = places.sums(weights)
    # Where all of them together are too few, no travel times are needed.
    if not len(places) or weight.sum() < request.least:
        monitor.step(1.0)
        return Clusters([], cluster, minutes)
    both = request.both_ways
    radius = GRAIN * request.meeting
    grains = grains_of(graph, places, radius, request.longest_walk, both, monitor.part(0.0, 0.05))
    density = Density(request.near, request.minimum)
    core = density_cores(graph, places, weight, grains, density, both, monitor.part(0.05, 0.3))
    parts = _split(graph, places, weight, grains, core, request, monitor.part(0.3, 0.6))
    cores = _middles(graph, places, weights, parts, request, monitor.part(0.6, 0.65))
    cores = _heavy(graph, places, weight, core, cores, request, monitor.part(0.65, 0.7))
    cores.sort(key=lambda one: one.medoid)
    found = [
        _measured(graph, places, one, request, monitor.part(0.7 + 0.25 * begin, 0.7 + 0.25 * end))
        for one, begin, end in zip(cores, *_shares(len(cores)))
    ]
    _assign(graph, places, found, cluster, minutes, request, monitor.part(0.95, 1.0))
    inside = _members(cluster + 1)[1:] if found else []
    whole = [
        Cluster(one.medoid, one.core, np.setdiff1d(firms, one.core), one.spread)
        for one, firms in zip(found, inside)
    ]
    monitor.step(1.0)
    return Clusters(whole, cluster, minutes)


def acceptance(minutes: NDArray[np.float64], meeting: float) -> NDArray[np.float64]:
    """Willingness to travel so many minutes for a meeting, e^(-t / meeting), (k,)."""
    return exponential(meeting)(minutes)


@dataclass(frozen=True, eq=False)
class _Part:
    """Places (p,) of one core, ascending, and among them those that may be its middle."""

    places: NDArray[np.int64]
    middle: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class _Core:
    """Places of one core (p,), its firms, and the one in the middle."""

    places: NDArray[np.int64]
    firms: NDArray[np.int64]
    medoid: int


def _split(
    graph: TravelGraph,
    places: Places,
    weight: NDArray[np.float64],
    grains: Grains,
    core: NDArray[np.int64],
    request: Request,
    monitor: Monitor,
) -> list[_Part]:
    """Split density cores so that no two places of a part are too far apart."""
    dense = np.flatnonzero(core >= 0)
    if not len(dense):
        monitor.step(1.0)
        return []
    access = places.access.take(dense)
    # Cells: the places of one grain that are in the same density core; those with a long walk
    # to the road only where they are also in one yard cell.
    table = np.stack([core[dense], grains.grain[dense], np.zeros_like(dense)], axis=1)
    yards = None
    if access.xy is not None:
        _, own = np.unique(table, axis=0, return_inverse=True)
        width = 2.0 * GRAIN * request.meeting
        yards = YardCells(access, width, graph.barriers, own.reshape(-1))
        far = access.walk_minutes > request.longest_walk
        table[far, 2] = yards.cell[far] + 1
    cells = _Cells.of(table)
    apart = _cell_times(graph, places, grains, dense, cells, yards, request, monitor)
    if yards is not None:
        walked = _only_walked(graph, access, yards, cells, apart, request, monitor)
        if walked.any():
            table[walked, 2] = yards.cell[walked] + 1
            cells = _Cells.of(table)
            apart = _cell_times(graph, places, grains, dense, cells, yards, request, monitor)
    dense, cell = dense[cells.order], cells.cell[cells.order]
    group = complete_linkage(apart, monitor)
    # Equal weights where none of a core has any, so that it has a middle all the same.
    counted = np.bincount(cell, weights=weight[dense] + 1e-9 * places.count[dense])
    parts = []
    for inside, rows in zip(_members(group), _members(group[cell])):
        monitor.check()
        total = apart[inside][:, inside] @ counted[inside]
        best = inside[np.argsort(total, kind="stable")[:MIDDLE_GRAINS]]
        middle = dense[rows[np.isin(cell[rows], best)]]
        parts.append(_Part(np.sort(dense[rows]), np.sort(middle)))
    monitor.step(1.0)
    return parts


def _members(group: NDArray[np.int64]) -> list[NDArray[np.int64]]:
    """Positions of the members of each group 0 … g, ascending."""
    order = np.argsort(group, kind="stable")
    return np.split(order, np.cumsum(np.bincount(group))[:-1])


def _shares(count: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    ends = np.linspace(0.0, 1.0, count + 1)
    return ends[:-1], ends[1:]


@dataclass(frozen=True, eq=False)
class _Cells:
    """Dense places (d,) by cell.

    `table` holds density core, grain and yard of each cell, 0 for no yard, (c, 3); `cell` is
    that of each place (d,), and `order` puts those of one cell together.
    """

    table: NDArray[np.int64]
    cell: NDArray[np.int64]
    order: NDArray[np.int64]

    @classmethod
    def of(cls, table: NDArray[np.int64]) -> _Cells:
        cells, cell = np.unique(table, axis=0, return_inverse=True)
        cell = cell.reshape(-1).astype(np.int64)
        return cls(cells, cell, np.argsort(cell, kind="stable"))


def _only_walked(
    graph: TravelGraph,
    access: AccessPoints,
    yards: YardCells,
    cells: _Cells,
    apart: csr_matrix,
    request: Request,
    monitor: Monitor,
) -> NDArray[np.bool_]:
    """Which dense places (d,) only a straight walk brings near others of their core.

    One place of each yard cell stands for the others.
    """
    found = np.zeros(len(yards), dtype=bool)
    first = yards.first
    walks = StraightWalks.between(graph, access.take(first), access.take(first), request.near)
    if walks is None:
        return found[yards.cell]
    core, cell = cells.table[cells.cell[first], 0], cells.cell[first]
    for begin in range(0, len(first), WALKERS):
        monitor.check()
        rows = np.arange(begin, min(begin + WALKERS, len(first)))
        one, other, _ = walks.pairs(rows)
        one = rows[one]
        asked = (core[one] == core[other]) & (cell[one] != cell[other])
        one, other = one[asked], other[asked]
        if not len(one):
            continue
        absent = np.asarray(apart[cell[one], cell[other]]).reshape(-1) == 0.0
        found[one[absent]] = found[other[absent]] = True
    return found[yards.cell]


def _cell_times(
    graph: TravelGraph,
    places: Places,
    grains: Grains,
    dense: NDArray[np.int64],
    ordered: _Cells,
    yards: YardCells | None,
    request: Request,
    monitor: Monitor,
) -> csr_matrix:
    """Greatest time between the places of two cells, or more, float32, sparse (c, c).

    Pairs of cells that may be farther apart than the meeting time are absent.
    """
    cells, dense, cell = ordered.table, dense[ordered.order], ordered.cell[ordered.order]
    access = places.access.take(dense)
    # Without their coordinates the leaders' times to the places are by road.
    out = access.walk_minutes + grains.road[dense]
    begin = np.searchsorted(cell, np.arange(len(cells)))
    longest_out = np.maximum.reduceat(out, begin)
    size = np.diff(np.append(begin, len(cell)))
    used = np.unique(cells[:, 1])
    cells_of = _members(np.searchsorted(used, cells[:, 1]))
    bound = request.meeting + EQUAL
    columns = [np.zeros(0, dtype=np.int32)] * len(cells)
    values = [np.zeros(0, dtype=np.float32)] * len(cells)
    leaders = grains.leader.take(used)
    share = monitor.part(0.0, 0.9)
    limit, both_ways = request.meeting, request.both_ways
    for block in times_both_ways(graph, leaders, access, limit, both_ways, share):
        # Targets ascend, so that those of one cell stand together.
        here = cell[block.target]
        head = np.flatnonzero(np.append(True, here[1:] != here[:-1]))
        other = here[head]
        whole = np.diff(np.append(head, len(here))) == size[other]
        farthest = np.maximum.reduceat(block.minutes, head, axis=1)
        for row, leader in enumerate(block.origin.tolist()):
            for one in cells_of[leader].tolist():
                apart = longest_out[one] + farthest[row]
                near = whole & (apart <= bound) & (cells[other, 0] == cells[one, 0])
                near &= other != one
                columns[one] = other[near].astype(np.int32)
                values[one] = apart[near].astype(np.float32)
    ends = np.cumsum([0, *(len(column) for column in columns)])
    shape = (len(cells), len(cells))
    # The closer bound of both directions; as closeness, an absent pair is the least of all.
    close = csr_matrix(
        (np.float32(bound + 1.0) - np.concatenate(values), np.concatenate(columns), ends),
        shape=shape,
    )
    del columns, values
    close = attended(lambda: close.maximum(close.T.tocsr()), monitor)
    if yards is not None:
        walked = _walked(yards, ordered, request, monitor)
        walked.data = np.float32(bound + 1.0) - walked.data
        close = attended(lambda: close.maximum(walked), monitor)
    close.data = np.float32(bound + 1.0) - close.data
    return close


def _walked(yards: YardCells, cells: _Cells, request: Request, monitor: Monitor) -> csr_matrix:
    """Longest walk between the places of two cells that are in yards, float32, sparse (c, c)."""
    cell_of = np.full(len(yards), -1, dtype=np.int64)
    in_yards = np.flatnonzero(cells.table[cells.cell, 2])
    cell_of[yards.cell[in_yards]] = cells.cell[in_yards]
    rows = np.flatnonzero(cell_of >= 0)
    parts = [(np.zeros(0, dtype=np.int64),) * 2 + (np.zeros(0, dtype=np.float32),)]
    for begin in range(0, len(rows), WALKERS):
        monitor.check()
        one, other, minutes = yards.surely(request.meeting, rows[begin : begin + WALKERS])
        one, other = cell_of[one], cell_of[other]
        kept = (one != other) & (other >= 0)
        kept &= cells.table[one, 0] == cells.table[other, 0]
        parts.append((one[kept], other[kept], minutes[kept].astype(np.float32)))
    row, column, value = (np.concatenate(part) for part in zip(*parts))
    shape = (len(cells.table), len(cells.table))
    return csr_matrix((value, (row, column)), shape=shape)


def _middles(
    graph: TravelGraph,
    places: Places,
    weights: NDArray[np.float64],
    parts: list[_Part],
    request: Request,
    monitor: Monitor,
) -> list[_Core]:
    """Find the firm in the middle of every part."""
    part_of = np.full(len(places), -1, dtype=np.int64)
    for number, part in enumerate(parts):
        part_of[part.places] = number
    of_firm = np.where(places.place >= 0, part_of[places.place], -1)
    firms_of = _members(of_firm + 1)[1:] if parts else []
    cores = []
    for part, firms, begin, end in zip(parts, firms_of, *_shares(len(parts))):
        place = np.searchsorted(part.places, places.place[firms])
        inside = Places(places.access.take(part.places), place)
        middle = np.searchsorted(part.places, part.middle)
        still = monitor.part(float(begin), float(end))
        medoid = _medoid(graph, inside, weights[firms], middle, request, still)
        cores.append(_Core(part.places, firms, int(firms[medoid])))
    return cores


def _medoid(
    graph: TravelGraph,
    inside: Places,
    weights: NDArray[np.float64],
    middle: NDArray[np.int64],
    request: Request,
    monitor: Monitor,
) -> int:
    """Of the firms at the places `middle`, the one with the least mean time to all others."""
    first = inside.firms[inside.first]
    if len(middle) == 1:
        return int(first[middle[0]])
    weight = inside.sums(weights) + 1e-9 * inside.count
    if len(middle) > MIDDLE_PLACES:
        some, share = _stand_ins(weight)
        part = monitor.part(0.0, 0.5)
        total = _total_minutes(graph, inside, middle, some, share, request, part)
        middle = np.sort(middle[np.argsort(np.round(total, 7), kind="stable")[:MIDDLE_PLACES]])
        monitor = monitor.part(0.5, 1.0)
    everyone = np.arange(len(inside))
    total = _total_minutes(graph, inside, middle, everyone, weight, request, monitor)
    mean = np.round(total / weight.sum(), 7)
    return int(first[middle][np.lexsort((first[middle], mean))[0]])


def _stand_ins(weight: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Choose places that stand for all (p,), in their order along the roads.

    Returns them, each the middle of a stretch, and the weight of its stretch, (s,) each.
    """
    upto = np.cumsum(weight)
    stretch = np.minimum((upto - 0.5 * weight) * (MIDDLE_PLACES / upto[-1]), MIDDLE_PLACES - 1)
    _, begin = np.unique(stretch.astype(np.int64), return_index=True)
    total = np.add.reduceat(weight, begin)
    middle = np.searchsorted(upto, upto[begin] - weight[begin] + 0.5 * total)
    return np.minimum(middle, len(weight) - 1).astype(np.int64), total


def _total_minutes(
    graph: TravelGraph,
    inside: Places,
    starts: NDArray[np.int64],
    targets: NDArray[np.int64],
    weight: NDArray[np.float64],
    request: Request,
    monitor: Monitor,
) -> NDArray[np.float64]:
    """Sum of the times from places (s,) to others (t,), each times its weight (t,), (s,)."""
    total = np.full(len(starts), np.inf)
    origins, others = inside.access.take(starts), inside.access.take(targets)
    limit, both_ways = request.meeting, request.both_ways
    for block in times_both_ways(graph, origins, others, limit, both_ways, monitor):
        row = starts[block.origin]
        minutes = np.full((len(row), len(targets)), np.inf)
        minutes[:, block.target] = block.minutes
        minutes[row[:, None] == targets] = 0.0
        total[block.origin] = minutes @ weight
    return total


def _heavy(
    graph: TravelGraph,
    places: Places,
    weight: NDArray[np.float64],
    core: NDArray[np.int64],
    cores: list[_Core],
    request: Request,
    monitor: Monitor,
) -> list[_Core]:
    """Keep the cores that come to the minimum, with the places around that are not dense."""
    if not cores:
        monitor.step(1.0)
        return cores
    around = np.where(core < 0, weight, 0.0)
    total = np.array([weight[one.places].sum() for one in cores])
    starts = places.access.take(np.array([places.place[one.medoid] for one in cores]))
    limit, both_ways = request.fringe, request.both_ways
    for block in times_both_ways(graph, starts, places.access, limit, both_ways, monitor):
        total[block.origin] += np.isfinite(block.minutes) @ around[block.target]
    return [one for one, sum_ in zip(cores, total) if sum_ >= request.least]


def _measured(
    graph: TravelGraph, places: Places, core: _Core, request: Request, monitor: Monitor
) -> Cluster:
    """Measure how wide a core is."""
    place = np.searchsorted(core.places, places.place[core.firms])
    inside = Places(places.access.take(core.places), place)
    found = spread(graph, inside, request.meeting, request.both_ways, monitor)
    if found.greatest > request.meeting + TOLERANCE:
        raise InputError(
            "Two firms of one core are {minutes} minutes apart, more than the bound of {bound}. "
            "This is a fault of the plugin, not of your data: please report it. Nothing was "
            "written.",
            minutes=round(found.greatest, 6),
            bound=request.meeting,
        )
    return Cluster(core.medoid, core.firms, core.firms[:0], found)


def _assign(
    graph: TravelGraph,
    places: Places,
    found: list[Cluster],
    cluster: NDArray[np.int64],
    minutes: NDArray[np.float64],
    request: Request,
    monitor: Monitor,
) -> None:
    """Fill in the cluster of every firm and its time to the medoid."""
    if not found:
        return
    core = np.full(len(cluster), -1, dtype=np.int64)
    for number, one in enumerate(found):
        core[one.core] = number
    # All firms at a place are in the same core.
    of_place = np.full(len(places), -1, dtype=np.int64)
    here = places.place >= 0
    of_place[places.place[here]] = core[here]
    best = np.where(of_place >= 0, of_place, len(found))
    time = np.full(len(places), np.inf)
    medoid = np.array([places.place[one.medoid] for one in found])
    starts = places.access.take(medoid)
    limit, both_ways = request.meeting, request.both_ways
    for block in times_both_ways(graph, starts, places.access, limit, both_ways, monitor):
        for row, number in enumerate(block.origin.tolist()):
            away = np.where(block.target == medoid[number], 0.0, np.round(block.minutes[row], 9))
            own = of_place[block.target] == number
            time[block.target[own]] = away[own]
            free = (of_place[block.target] < 0) & (away <= request.fringe + EQUAL)
            target, away = block.target[free], away[free]
            nearer = (away < time[target]) | ((away == time[target]) & (number < best[target]))
            time[target[nearer]], best[target[nearer]] = away[nearer], number
    best[~np.isfinite(time)] = -1
    cluster[here] = best[places.place[here]]
    minutes[here] = np.where(cluster[here] >= 0, time[places.place[here]], np.nan)
