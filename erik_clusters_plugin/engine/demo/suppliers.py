"""Who supplies whom."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .firms import Firms

_INSIDE_LINKS = 1.6
_OUTSIDE_LINKS = 0.35
_NOISE_LINKS = 0.45


@dataclass(frozen=True, eq=False)
class SupplierLinks:
    """Deliveries between firms, one row each: positions in `Firms` and yearly value in
    thousand euro."""

    from_firm: NDArray[np.int64]
    to_firm: NDArray[np.int64]
    value: NDArray[np.int64]


def link_suppliers(rng: np.random.Generator, firms: Firms) -> SupplierLinks:
    """Invent supplier links: most inside a planted cluster, some to anywhere."""
    alive = np.flatnonzero(firms.active)
    in_cluster = alive[firms.cluster[alive] > 0]
    noise = alive[firms.cluster[alive] == 0]
    first, last = [], []
    for number in firms.planted.number:
        own = in_cluster[firms.cluster[in_cluster] == number]
        if len(own) < 2:
            continue
        customers = np.repeat(own, rng.poisson(_INSIDE_LINKS, len(own)))
        # Large firms supply more often.
        weight = np.sqrt(firms.jobs[own, -1])
        first.append(rng.choice(own, len(customers), p=weight / weight.sum()))
        last.append(customers)
    for group, mean in ((in_cluster, _OUTSIDE_LINKS), (noise, _NOISE_LINKS)):
        customers = np.repeat(group, rng.poisson(mean, len(group)))
        first.append(rng.choice(alive, len(customers)))
        last.append(customers)
    pairs = np.unique(np.column_stack([np.concatenate(first), np.concatenate(last)]), axis=0)
    pairs = pairs[pairs[:, 0] != pairs[:, 1]]
    value = np.round(np.exp(rng.normal(np.log(60.0), 1.0, len(pairs)))).astype(np.int64) + 1
    return SupplierLinks(pairs[:, 0], pairs[:, 1], value)
