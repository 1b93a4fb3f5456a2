"""What is wrong with a road network."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components
from scipy.spatial import cKDTree

from ..messages import SILENT, Monitor, Number, Sentence
from .components import strong_parts, weak_parts
from .dead_ends import find_near_misses
from .network import RoadNetwork

FASTEST_KMH = 200.0
SLOWEST_KMH = 1.0
# Length, minutes and speed may differ by rounding, not by more than these.
SHARE_OFF = 0.05
LENGTH_OFF_M = 10.0
MINUTES_OFF = 0.05
SAME_LENGTH_SHARE = 0.01
SAME_PLACE_M = 1.0


class Kind(Enum):
    """Kinds of problems, the graver ones first."""

    UNUSABLE = "unusable"
    PART = "separate_part"
    NEAR_MISS = "near_miss"
    TRAP = "cannot_leave"
    SOURCE = "cannot_enter"
    STRANDED = "cannot_enter_or_leave"
    CLOSED = "closed"
    SPEED = "speed"
    MINUTES = "minutes"
    LENGTH = "length"
    DUPLICATE = "duplicate"


@dataclass(frozen=True)
class Problem:
    """One problem at one place.

    Attributes
    ----------
    xy
        Where to look, in the network's system.
    edge_id
        The road to look at.
    detail
        What is wrong there.
    other_id
        A second road that is concerned, or None.
    km
        Length of road that is concerned.
    gap_m
        Distance between two roads that do not meet, metres, or None.
    """

    kind: Kind
    xy: tuple[float, float]
    edge_id: int
    detail: Sentence
    km: float
    other_id: int | None = None
    gap_m: float | None = None


@dataclass(frozen=True)
class CheckedNetwork:
    """Problems of a network, and how much of it is the main network.

    Attributes
    ----------
    problems
        In the order of `Kind`, the longest first.
    km, main_km
        Length of all roads, and of those on which one gets from everywhere to
        everywhere.
    parts
        Number of parts that no road links.
    """

    problems: list[Problem]
    km: float
    main_km: float
    parts: int


def check_network(
    network: RoadNetwork, tolerance: float, monitor: Monitor = SILENT
) -> CheckedNetwork:
    """Look for roads that cannot be travelled as one would expect.

    Parameters
    ----------
    network
        In a metric system.
    tolerance
        Metres within which a dead end should have met another road.
    """
    problems: list[Problem] = []
    weak, strong = weak_parts(network), strong_parts(network)
    monitor.step(0.1)
    main_part = int(weak.of_node[np.flatnonzero(strong.of_node == 0)[0]])
    problems.extend(_separate_parts(network, weak.of_node, main_part, monitor.part(0.1, 0.2)))
    problems.extend(_one_way_problems(network, strong.of_node == 0, weak.of_node == main_part))
    monitor.step(0.3)
    problems.extend(_closed(network))
    problems.extend(_odd_speeds(network))
    problems.extend(_odd_minutes(network))
    problems.extend(_odd_lengths(network))
    monitor.step(0.5)
    problems.extend(_near_misses(network, tolerance, monitor.part(0.5, 0.9)))
    problems.extend(_duplicates(network))
    monitor.step(1.0)
    rank = {kind: number for number, kind in enumerate(Kind)}
    problems.sort(key=lambda p: (rank[p.kind], -p.km, p.edge_id))
    km = float(np.nansum(network.length_m)) / 1000.0
    return CheckedNetwork(
        problems, km, float(strong.length_m[0]) / 1000.0, int((weak.length_m > 0).sum())
    )


def _separate_parts(
    network: RoadNetwork, part: NDArray[np.int64], main: int, monitor: Monitor
) -> Iterator[Problem]:
    """Find parts that no road links with the main one, each where it comes nearest to it."""
    edge_part = part[network.from_index]
    closed = ~(np.isfinite(network.minutes_forward) | np.isfinite(network.minutes_backward))
    node_xy = _node_xy(network)
    tree = cKDTree(node_xy[part == main])
    gap, _ = tree.query(node_xy)
    edge_of_node = _an_edge_of_each_node(network, ~closed)
    edges = np.bincount(edge_part[~closed], minlength=part.max() + 1)
    length = np.bincount(edge_part[~closed], network.length_m[~closed], minlength=part.max() + 1)
    order = np.lexsort((gap, part))
    nearest = order[np.unique(part[order], return_index=True)[1]]
    for number, node in enumerate(nearest.tolist()):
        if number % 256 == 0:
            monitor.step(number / len(nearest))
        # Parts are numbered by size; a part without an open edge is reported as closed.
        if number == main or edges[number] == 0:
            continue
        yield Problem(
            Kind.PART,
            _xy(node_xy[node]),
            int(network.edge_id[edge_of_node[node]]),
            Sentence(
                "Part {rank} by size, {km} km that no road links with the main network; its "
                "nearest junction is {gap} m from one of the main network.",
                rank=number + 1,
                km=_km(length[number]),
                gap=Number(gap[node], 1),
            ),
            float(length[number]) / 1000.0,
            gap_m=float(gap[node]),
        )


def _one_way_problems(
    network: RoadNetwork, main: NDArray[np.bool_], linked: NDArray[np.bool_]
) -> Iterator[Problem]:
    """Find roads that one-way rules cut off from the main network, in whole groups."""
    arcs = _arcs(network)
    start = int(np.flatnonzero(main)[0])
    enters, leaves = (
        _mask(breadth_first_order(a, start, return_predecessors=False), len(main))
        for a in (arcs, arcs.T.tocsr())
    )
    for kind, cut_off in (
        (Kind.TRAP, linked & enters & ~leaves),
        (Kind.SOURCE, linked & leaves & ~enters),
        (Kind.STRANDED, linked & ~enters & ~leaves),
    ):
        yield from _cut_off_groups(network, kind, cut_off, main)


def _cut_off_groups(
    network: RoadNetwork, kind: Kind, cut_off: NDArray[np.bool_], main: NDArray[np.bool_]
) -> Iterator[Problem]:
    if not cut_off.any():
        return
    begin, end = network.from_index, network.to_index
    usable = np.isfinite(network.minutes_forward) | np.isfinite(network.minutes_backward)
    inside = usable & cut_off[begin] & cut_off[end]
    size = len(cut_off)
    link = coo_matrix((np.ones(inside.sum()), (begin[inside], end[inside])), shape=(size, size))
    label = connected_components(link, directed=False)[1]
    edge = np.flatnonzero(usable & (cut_off[begin] | cut_off[end]))
    node = np.where(cut_off[begin[edge]], begin[edge], end[edge])
    other = np.where(cut_off[begin[edge]], end[edge], begin[edge])
    group = np.unique(label[node], return_inverse=True)[1]
    length = np.bincount(group, network.length_m[edge])
    # The place to look at is where the group leaves the main network, if it touches it.
    order = np.lexsort((edge, ~main[other], group))
    mouth = order[np.unique(group[order], return_index=True)[1]]
    xy = _node_xy(network)
    for number, at in enumerate(mouth.tolist()):
        km = _km(length[number])
        yield Problem(
            kind,
            _xy(xy[node[at]]),
            int(network.edge_id[edge[at]]),
            _one_way_sentence(kind, km),
            float(length[number]) / 1000.0,
        )


def _one_way_sentence(kind: Kind, km: str) -> Sentence:
    if kind is Kind.TRAP:
        return Sentence(
            "One can drive in here, but not back to the main network: {km} km of road.", km=km
        )
    if kind is Kind.SOURCE:
        return Sentence(
            "One can get from here to the main network, but not in: {km} km of road.", km=km
        )
    return Sentence(
        "One-way roads lead neither from here to the main network nor back: {km} km of road.",
        km=km,
    )


def _closed(network: RoadNetwork) -> Iterator[Problem]:
    closed = ~(np.isfinite(network.minutes_forward) | np.isfinite(network.minutes_backward))
    for edge in np.flatnonzero(closed).tolist():
        yield _at_edge(
            network,
            Kind.CLOSED,
            edge,
            Sentence("No travel time in either direction, so nobody can use this road."),
        )


def _odd_speeds(network: RoadNetwork) -> Iterator[Problem]:
    speed = network.speed_kmh
    for edge in np.flatnonzero(~((speed > 0) & (speed <= FASTEST_KMH))).tolist():
        value = speed[edge]
        if np.isnan(value):
            detail = Sentence("The speed is missing.")
        elif value <= 0:
            detail = Sentence("The speed is {speed} km/h.", speed=value)
        else:
            detail = Sentence(
                "The speed is {speed} km/h, more than {fastest} km/h.",
                speed=value,
                fastest=FASTEST_KMH,
            )
        yield _at_edge(network, Kind.SPEED, edge, detail)


def _odd_minutes(network: RoadNetwork) -> Iterator[Problem]:
    """Find travel times that length and speed do not explain.

    Where the minutes of one direction fit the speed, the other may have a speed of its
    own (a limit may differ by direction), as long as a vehicle could have it.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        due = network.length_m / network.speed_kmh * 0.06
        ways = np.stack([network.minutes_forward, network.minutes_backward])
        off = np.abs(ways - due)
        fits = (off <= MINUTES_OFF) | (off <= SHARE_OFF * due)
        implied = network.length_m / ways * 0.06
    possible = (implied >= SLOWEST_KMH) & (implied <= FASTEST_KMH)
    possible |= network.length_m < LENGTH_OFF_M
    nothing = (ways <= 0) & (network.length_m > 1.0)
    known = np.isfinite(due)
    one_fits = fits.any(axis=0) | ~known
    bad = np.isfinite(ways) & (nothing | ~np.where(one_fits, possible | fits, fits))
    for edge in np.flatnonzero(bad.any(axis=0)).tolist():
        way = int(np.flatnonzero(bad[:, edge])[0])
        yield _at_edge(
            network,
            Kind.MINUTES,
            edge,
            Sentence(
                "{length} m in {minutes} minutes would be {implied} km/h, but the speed is "
                "{speed} km/h.",
                length=Number(network.length_m[edge], 0),
                minutes=ways[way, edge],
                implied=Number(implied[way, edge], 0),
                speed=network.speed_kmh[edge],
            ),
        )


def _odd_lengths(network: RoadNetwork) -> Iterator[Problem]:
    drawn = network.lines.lengths()
    off = np.abs(drawn - network.length_m)
    bad = (off > LENGTH_OFF_M) & (off > SHARE_OFF * drawn)
    for edge in np.flatnonzero(bad | (network.length_m <= 0)).tolist():
        yield _at_edge(
            network,
            Kind.LENGTH,
            edge,
            Sentence(
                "The line is {drawn} m long, but length_m says {stated} m.",
                drawn=Number(drawn[edge], 1),
                stated=Number(network.length_m[edge], 1),
            ),
        )


def _near_misses(network: RoadNetwork, tolerance: float, monitor: Monitor) -> Iterator[Problem]:
    lines = network.lines
    meeting = np.bincount(np.concatenate([network.from_index, network.to_index]))
    begins = lines.start[:-1][meeting[network.from_index] == 1]
    ends = lines.start[1:][meeting[network.to_index] == 1] - 1
    dead = np.concatenate([begins, ends])
    found = find_near_misses(lines, network.from_index, network.to_index, dead, tolerance, monitor)
    line = lines.line_of_vertex()
    own, other = line[found.vertex], line[found.segment]
    told: set[tuple[int, int]] = set()
    for index, (edge, near) in enumerate(zip(own.tolist(), other.tolist())):
        # Two dead ends that face each other are one problem.
        if (near, edge) in told:
            continue
        told.add((edge, near))
        yield Problem(
            Kind.NEAR_MISS,
            _xy(lines.xy[found.vertex[index]]),
            int(network.edge_id[edge]),
            Sentence(
                "A dead end {gap} m from road {other} that it does not meet.",
                gap=Number(found.gap_m[index], 2),
                other=str(network.edge_id[near]),
            ),
            float(network.length_m[edge]) / 1000.0,
            int(network.edge_id[near]),
            float(found.gap_m[index]),
        )


def _duplicates(network: RoadNetwork) -> Iterator[Problem]:
    """Find roads drawn twice: the same ends, the same length, the same middle."""
    begin, end = network.from_index, network.to_index
    low, high = np.minimum(begin, end), np.maximum(begin, end)
    along = np.isfinite(np.where(begin <= end, network.minutes_forward, network.minutes_backward))
    against = np.isfinite(np.where(begin <= end, network.minutes_backward, network.minutes_forward))
    length = network.lines.lengths()
    middle = _middles(network)
    order = np.lexsort((network.edge_id, length, high, low))
    first, second = order[:-1], order[1:]
    same = (low[first] == low[second]) & (high[first] == high[second])
    difference = length[second] - length[first]
    same &= difference <= np.maximum(SAME_LENGTH_SHARE * length[first], SAME_PLACE_M)
    same &= np.hypot(*(middle[first] - middle[second]).T) <= SAME_PLACE_M
    same &= (along[first] & along[second]) | (against[first] & against[second])
    for a, b in zip(first[same].tolist(), second[same].tolist()):
        yield Problem(
            Kind.DUPLICATE,
            _xy(middle[b]),
            int(network.edge_id[b]),
            Sentence("Lies on road {other}.", other=str(network.edge_id[a])),
            float(network.length_m[b]) / 1000.0,
            int(network.edge_id[a]),
        )


def _at_edge(network: RoadNetwork, kind: Kind, edge: int, detail: Sentence) -> Problem:
    line = network.lines.line(edge)
    reached = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    half = reached[-1] / 2.0
    xy = np.interp(half, reached, line[:, 0]), np.interp(half, reached, line[:, 1])
    length = network.length_m[edge]
    km = float(length if np.isfinite(length) else reached[-1]) / 1000.0
    return Problem(kind, (float(xy[0]), float(xy[1])), int(network.edge_id[edge]), detail, km)


def _middles(network: RoadNetwork) -> NDArray[np.float64]:
    """Place half-way along every edge, (n, 2)."""
    lines, reached = network.lines, network.reached_m
    first, last = lines.start[:-1], lines.start[1:] - 1
    half = (reached[first] + reached[last]) / 2.0
    segment = np.clip(np.searchsorted(reached, half, side="left"), first + 1, last)
    piece = reached[segment] - reached[segment - 1]
    share = np.divide(half - reached[segment - 1], piece, out=np.zeros(len(half)), where=piece > 0)
    share = np.clip(share, 0.0, 1.0)[:, None]
    return np.asarray(lines.xy[segment - 1] * (1.0 - share) + lines.xy[segment] * share)


def _node_xy(network: RoadNetwork) -> NDArray[np.float64]:
    """Place of every junction, (k, 2)."""
    xy = np.empty((network.node_count, 2))
    xy[network.to_index] = network.lines.last_xy
    xy[network.from_index] = network.lines.first_xy
    return xy


def _an_edge_of_each_node(network: RoadNetwork, usable: NDArray[np.bool_]) -> NDArray[np.int64]:
    edge = np.zeros(network.node_count, dtype=np.int64)
    chosen = np.flatnonzero(usable)[::-1]
    edge[network.from_index[chosen]] = chosen
    edge[network.to_index[chosen]] = chosen
    return edge


def _arcs(network: RoadNetwork) -> csr_matrix:
    """Allowed steps between junctions, (k, k), without their minutes."""
    forward, backward = (
        np.isfinite(m) for m in (network.minutes_forward, network.minutes_backward)
    )
    tail = np.concatenate([network.from_index[forward], network.to_index[backward]])
    head = np.concatenate([network.to_index[forward], network.from_index[backward]])
    size = network.node_count
    return coo_matrix((np.ones(len(tail)), (tail, head)), shape=(size, size)).tocsr()


def _mask(index: NDArray[np.int64], size: int) -> NDArray[np.bool_]:
    mask = np.zeros(size, dtype=bool)
    mask[index] = True
    return mask


def _xy(place: NDArray[np.float64]) -> tuple[float, float]:
    return float(place[0]), float(place[1])


def _km(metres: float) -> str:
    return f"{metres / 1000.0:.3g}" if metres < 100_000 else f"{metres / 1000.0:.0f}"
