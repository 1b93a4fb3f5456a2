"""Commuting between municipalities, and the jobs and employed residents it adds up to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


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
    """Invent flows by a gravity rule with two margins (Wilson 1971).

    Parameters
    ----------
    minutes
        Travel time between the centres of municipalities, (n, n).
    population
        Residents, (n,).
    jobs_in_firms
        Jobs in the firms of the register, (n,): jobs are never fewer than these.
    """
    count = len(population)
    employed = population * rng.uniform(0.42, 0.48, count)
    # Schools, shops and offices that are in no register of firms; more in larger towns.
    local = population * (0.17 + 0.10 * (population / population.max()) ** 0.5)
    local *= rng.uniform(0.85, 1.15, count)
    short = employed.sum() - jobs_in_firms.sum() - local.sum()
    if short < 0:
        employed *= 1 + (1 - short) / employed.sum()
        short = employed.sum() - jobs_in_firms.sum() - local.sum()
    jobs = jobs_in_firms + local * (1 + short / local.sum())

    inside = 4.0 + 1.5 * np.log10(population / 1000.0).clip(0)
    minutes = minutes + np.diag(inside)
    acceptance = 1 / (1 + np.exp((minutes - 22.0) / 6.5)) * np.exp(-minutes / 28.0)
    flow = acceptance * np.exp(rng.normal(0, 0.35, acceptance.shape))
    flow[np.diag_indices(count)] *= 2.2
    for _ in range(60):
        flow *= (employed / flow.sum(axis=1))[:, None]
        flow *= (jobs / flow.sum(axis=0))[None, :]
    people = np.floor(flow + rng.uniform(size=flow.shape)).astype(np.int64)
    lacking = np.clip(jobs_in_firms - people.sum(axis=0), 0, None)
    people[np.diag_indices(count)] += lacking
    first, last = np.nonzero(people)
    return Commuting(
        first.astype(np.int64),
        last.astype(np.int64),
        people[first, last],
        people.sum(axis=1),
        people.sum(axis=0),
    )
