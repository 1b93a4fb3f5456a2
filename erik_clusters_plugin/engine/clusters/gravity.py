"""Commuters estimated from residents, jobs and travel times, where none were counted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from ..catchments.accessibility import Decay
from ..catchments.matrix import Pairs
from ..messages import SILENT, InputError, Monitor, Sentence, named
from .flows import CommuterFlows

ROUNDS = 200
CLOSE_ENOUGH = 1e-6


@dataclass(frozen=True, eq=False)
class GravityEstimate:
    """Estimated commuters, and how far they keep to what is known.

    Attributes
    ----------
    flows
        The commuters; their residents are exactly those given, where any job is in reach.
    jobs_missed
        Share of all people who would have to work elsewhere for every area to have exactly
        its jobs, 0 to 1.
    rounds
        Rounds of balancing that were needed.
    """

    flows: CommuterFlows
    jobs_missed: float
    rounds: int


def estimate_flows(
    codes: tuple[str, ...],
    residents: NDArray[np.float64],
    jobs: NDArray[np.float64],
    pairs: Pairs,
    decay: Decay,
    monitor: Monitor = SILENT,
) -> GravityEstimate:
    """Estimate commuters between areas by a doubly constrained gravity rule.

    Parameters
    ----------
    codes
        Of the n areas, in their order.
    residents, jobs
        Employed residents and jobs of every area, (n,), each 0 or more.
    pairs
        Minutes between different areas, as far as anybody commutes.
    decay
        Share of people who accept a journey of so many minutes.

    Method: T_ij = a_i R_i b_j W_j f(t_ij), with a and b such that every area sends its
    residents and receives its jobs (Wilson 1971), found by proportional fitting. Within an
    area a journey takes half the time to the nearest other one, 0 where none is in reach.
    Jobs are first scaled to the residents in each set of areas that are in reach of each
    other, directly or by way of others.

    Memory: the pairs. Raises `InputError` where nobody lives or nobody works.
    """
    if not residents.sum() > 0.0 or not jobs.sum() > 0.0:
        raise InputError(
            "Commuters cannot be estimated: the areas have {residents} employed residents and "
            "{jobs} jobs. Choose fields with numbers above 0.",
            residents=round(float(residents.sum())),
            jobs=round(float(jobs.sum())),
        )
    willing = _willing(len(codes), pairs, decay, jobs, residents)
    target = _scaled_jobs(willing, residents, jobs)
    stranded = (residents > 0.0) & (np.asarray(willing.sum(axis=1)).ravel() == 0.0)
    if stranded.any():
        monitor.warn(
            Sentence(
                "The residents of {n} areas reach no job, and are left out: {codes}.",
                n=int(stranded.sum()),
                codes=named(codes[i] for i in np.flatnonzero(stranded)),
            )
        )
    from_factor, to_factor, missed, rounds = _balanced(willing, residents, target, monitor)
    spread = willing.tocoo()
    people = spread.data * from_factor[spread.row] * to_factor[spread.col]
    matrix = coo_matrix((people, (spread.row, spread.col)), shape=willing.shape).tocsr()
    matrix.eliminate_zeros()
    nobody = np.zeros(len(codes))
    return GravityEstimate(CommuterFlows(codes, matrix, nobody, nobody, True), missed, rounds)


def inner_minutes(count: int, pairs: Pairs) -> NDArray[np.float64]:
    """Return the time within each area, (n,): half of that to the nearest other, or 0."""
    nearest = np.full(count, np.inf)
    np.minimum.at(nearest, pairs.origin, pairs.minutes)
    return np.where(np.isfinite(nearest), nearest / 2.0, 0.0)


def _willing(
    count: int,
    pairs: Pairs,
    decay: Decay,
    jobs: NDArray[np.float64],
    residents: NDArray[np.float64],
) -> csr_matrix:
    """Acceptance of each journey that has somebody at its start and a job at its end."""
    home = np.arange(count)
    origin = np.concatenate([pairs.origin, home])
    target = np.concatenate([pairs.target, home])
    share = decay(np.concatenate([pairs.minutes, inner_minutes(count, pairs)]))
    used = (share > 0.0) & (jobs[target] > 0.0) & (residents[origin] > 0.0)
    matrix = coo_matrix((share[used], (origin[used], target[used])), shape=(count, count))
    return matrix.tocsr()


def _scaled_jobs(
    willing: csr_matrix, residents: NDArray[np.float64], jobs: NDArray[np.float64]
) -> NDArray[np.float64]:
    number, part = connected_components(willing, directed=False)
    people = np.bincount(part, weights=residents, minlength=number)
    work = np.bincount(part, weights=jobs, minlength=number)
    factor = np.divide(people, work, out=np.zeros(number), where=work > 0.0)
    return np.asarray(jobs * factor[part])


def _balanced(
    willing: csr_matrix,
    residents: NDArray[np.float64],
    jobs: NDArray[np.float64],
    monitor: Monitor,
) -> tuple[NDArray[np.float64], NDArray[np.float64], float, int]:
    """Find factors of rows and columns; rows are met exactly, columns as nearly as can be."""
    turned = willing.T.tocsr()
    to_factor = jobs.copy()
    total = max(float(residents.sum()), 1.0)
    missed = 1.0
    for number in range(1, ROUNDS + 1):
        monitor.step(number / ROUNDS)
        from_factor = _ratio(residents, willing @ to_factor)
        arrived = to_factor * (turned @ from_factor)
        before, missed = missed, float(np.abs(arrived - jobs).sum() / 2.0 / total)
        if missed < CLOSE_ENOUGH or before - missed < CLOSE_ENOUGH * missed:
            break
        to_factor = _ratio(jobs, turned @ from_factor)
    return from_factor, to_factor, missed, number


def _ratio(wanted: NDArray[np.float64], found: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.divide(wanted, found, out=np.zeros(len(wanted)), where=found > 0.0)
