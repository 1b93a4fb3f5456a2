"""How related two firms are, by several kinds of relation at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..messages import Sentence

NOT_SAID = Sentence("")


class Relation(Protocol):
    """One kind of relation between firms."""

    def between(self, one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return r of pairs of firms (p,), 0 to 1; NaN where the data say nothing.

        The same whichever firm of a pair comes first.
        """


@dataclass(frozen=True, eq=False)
class Layer:
    """A relation, what people call it, how much it counts (above 0), and how r comes about."""

    title: Sentence
    weight: float
    relation: Relation
    scale: Sentence = NOT_SAID


@dataclass(frozen=True, eq=False)
class Relatedness:
    """Of some pairs of firms: r by layer (layers, p) and their weighted mean (p,).

    A layer that says nothing about a pair (NaN) is left out of that pair's mean; where
    all say nothing the mean is NaN.
    """

    by_layer: NDArray[np.float64]
    mean: NDArray[np.float64]


def relatedness(
    layers: Sequence[Layer], one: NDArray[np.int64], other: NDArray[np.int64]
) -> Relatedness:
    """Combine layers for pairs of firms: Σ w r / Σ w over the layers that have data."""
    by_layer = np.empty((len(layers), len(one)))
    total, weights = np.zeros(len(one)), np.zeros(len(one))
    for row, layer in enumerate(layers):
        r = by_layer[row] = layer.relation.between(one, other)
        known = ~np.isnan(r)
        total += np.where(known, layer.weight * r, 0.0)
        weights += layer.weight * known
    mean = np.full(len(one), np.nan)
    np.divide(total, weights, out=mean, where=weights > 0.0)
    # The mean of ones is not above one, whatever was rounded on the way.
    return Relatedness(by_layer, np.minimum(mean, 1.0))
