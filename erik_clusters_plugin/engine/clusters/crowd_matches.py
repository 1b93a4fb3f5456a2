"""Pairs of firms at one crowded place of which one counts the other, without listing them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .relabelling import Labels, cells


@dataclass(frozen=True, eq=False)
class CrowdMatches:
    """What firms find at their own crowded place, in P arrangements of n firms.

    Attributes
    ----------
    firm
        The firms of crowds, int64 (c,).
    of_sector, of_all
        Weight of the others there that each of them counts, and of all others, float64 (c, P).
    pairs, product
        Of each group and arrangement, flat as `cells` numbers them: pairs of which one counts
        the other, and the sum of the products of their weights.
    """

    firm: NDArray[np.int64]
    of_sector: NDArray[np.float64]
    of_all: NDArray[np.float64]
    pairs: NDArray[np.float64]
    product: NDArray[np.float64]


def crowd_matches(crowd: NDArray[np.int64], labels: Labels) -> CrowdMatches:
    """Find the matches within crowds (n,); -1 for a firm of none."""
    firm = np.flatnonzero(crowd >= 0)
    at_once, size = labels.arrangements, labels.groups + 1
    source, target = labels.source[firm], labels.target[firm]
    weights = labels.weights[firm]
    shape = weights.shape
    here = crowd[firm, None]
    arrangement = np.arange(at_once)
    count = int(crowd.max()) + 1
    everyone = np.bincount(
        (here * at_once + arrangement).ravel(), weights.ravel(), count * at_once
    ).reshape(count, at_once)
    of_all = everyone[crowd[firm]] - weights

    def found(codes: NDArray[np.int16]) -> NDArray[np.int64]:
        group = np.where(codes < 0, labels.groups, codes).astype(np.int64)
        return np.asarray((here * size + group) * at_once + arrangement)

    mine, theirs = found(source), found(target)
    known, own = source >= 0, (source == target) & (source >= 0)
    total = count * size * at_once
    weight_of = np.bincount(theirs.ravel(), weights.ravel(), total)
    number_of = np.bincount(theirs.ravel(), minlength=total).astype(np.float64)
    of_sector = np.where(known, weight_of[mine] - np.where(own, weights, 0.0), 0.0)
    others = np.where(known, number_of[mine] - own, 0.0)
    cell = cells(source, labels.groups)
    # Held against itself a sector has each pair from both of its firms.
    half = 0.5 if labels.within else 1.0
    pairs = half * np.bincount(cell, others.ravel(), size * at_once)
    product = half * np.bincount(cell, (weights * of_sector).ravel(), size * at_once)
    return CrowdMatches(firm, of_sector.reshape(shape), of_all, pairs, product)
