"""Commuting between municipalities, and the jobs and employed residents it adds up to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..catchments.accessibility import logistic

OWN_SHARE = 0.54
"""Share of the employed who work in the municipality they live in (Italy, census of 2011)."""
HALF_MINUTES, SPREAD_MINUTES = 12.0, 3.0
"""Half accept a drive this long between two towns without traffic, and how gradually fewer do.

So that the medium region has six to eight labour basins in which four of five people work
where they live, and people who leave their municipality drive for about twelve minutes.
"""
_PULL_OF_OWN_JOBS = 0.6
_ROUNDS = 60


@dataclass(frozen=True, eq=False)
class Commuting:
    """People by place of residence and place of work.

    Attributes
    ----------
    from_index, to_index, people
        One row for each pair of municipalities with commuters, int64 (m,); people who
        live and work in the same one included.
    employed_residents, jobs
        Sums of the rows by residence and by work, int64 (n,).
    """

    from_index: NDArray[np.int64]
    to_index: NDArray[np.int64]
    people: NDArray[np.int64]
    employed_residents: NDArray[np.int64]
    jobs: NDArray[np.int64]


def make_commuting(
    rng: np.random.Generator,
    minutes: NDArray[np.float64],
    population: NDArray[np.int64],
    jobs_in_firms: NDArray[np.int64],
) -> Commuting:
    """Invent flows by a gravity rule with two margins, and a third for those who stay.

    Parameters
    ----------
    minutes
        Travel time between the centres of municipalities, (n, n).
    population
        Residents, (n,).
    jobs_in_firms
        Jobs in the firms of the register, (n,): jobs are never fewer than these.

    Method: T_ij = a_i R_i b_j W_j f(t_ij) between two municipalities, with a logistic
    acceptance f, and T_ii = c a_i R_i b_i W_i^0.6 within one, balanced by proportional
    fitting so that rows add up to the employed residents R, columns to the jobs W and
    the diagonal to `OWN_SHARE` of all (Wilson 1971). Chance disturbs each flow. The
    exponent lets small places keep more of their people than their jobs alone would.
    """
    count = len(population)
    employed, jobs = _margins(rng, population, jobs_in_firms)
    flow = logistic(HALF_MINUTES, SPREAD_MINUTES)(minutes) * jobs
    flow *= np.exp(rng.normal(0, 0.35, flow.shape))
    home = np.diag_indices(count)
    flow[home] = jobs**_PULL_OF_OWN_JOBS * np.exp(rng.normal(0, 0.2, count))
    for _ in range(_ROUNDS):
        stay = flow[home].sum() / flow.sum()
        flow[home] *= OWN_SHARE / (1 - OWN_SHARE) * (1 - stay) / stay
        flow *= (employed / flow.sum(axis=1))[:, None]
        flow *= (jobs / flow.sum(axis=0))[None, :]
    people = np.floor(flow + rng.uniform(size=flow.shape)).astype(np.int64)
    lacking = np.clip(jobs_in_firms - people.sum(axis=0), 0, None)
    people[home] += lacking
    first, last = np.nonzero(people)
    return Commuting(
        first.astype(np.int64),
        last.astype(np.int64),
        people[first, last],
        people.sum(axis=1),
        people.sum(axis=0),
    )


def _margins(
    rng: np.random.Generator, population: NDArray[np.int64], jobs_in_firms: NDArray[np.int64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Employed residents and jobs of each municipality, (n,), with the same sum."""
    employed = population * rng.uniform(0.42, 0.48, len(population))
    # Schools, shops and offices that are in no register of firms; more in larger towns,
    # which serve the villages around them.
    local = population * (0.12 + 0.16 * (population / population.max()) ** 0.5)
    local *= rng.uniform(0.85, 1.15, len(population))
    short = employed.sum() - jobs_in_firms.sum() - local.sum()
    if short < 0:
        employed *= 1 + (1 - short) / employed.sum()
        short = employed.sum() - jobs_in_firms.sum() - local.sum()
    return employed, jobs_in_firms + local * (1 + short / local.sum())
