"""When an area is closed enough for commuting, and large enough, to be a labour basin."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import InputError

# A basin exactly on the threshold must not fail by the last bit of a product.
VALID = 1.0 - 1e-12


@dataclass(frozen=True)
class BasinRule:
    """The trade-off between size and self-containment.

    Attributes
    ----------
    min_size, target_size
        Employed residents: no basin should be smaller than the first; from the second on
        the smaller self-containment will do.
    min_containment, target_containment
        Shares, 0 to 1: what a basin of the target size needs, and one of the minimum size.

    Source: Coombes & Bond 2008; ISTAT 2015.
    """

    min_size: float = 1000.0
    min_containment: float = 0.60
    target_size: float = 10000.0
    target_containment: float = 0.75

    def check(self) -> None:
        """Raise `InputError` where the four numbers make no rule."""
        if not 0.0 < self.min_containment <= self.target_containment <= 1.0:
            raise InputError(
                "Self-containment must be above 0 and at most 1, and the smallest ({smallest}) "
                "not above the target ({target}). Write for example 0.6 and 0.75.",
                smallest=self.min_containment,
                target=self.target_containment,
            )
        if not 0.0 <= self.min_size < self.target_size < np.inf:
            raise InputError(
                "The smallest size ({smallest}) must be 0 or more and below the target size "
                "({target}). Write for example 1000 and 10000 employed residents.",
                smallest=self.min_size,
                target=self.target_size,
            )

    def validity(
        self,
        residents: NDArray[np.float64],
        jobs: NDArray[np.float64],
        inside: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """Return v of clusters, (k,); 1 or more is valid, at most target over minimum share.

        `residents` are employed residents, `jobs` people who work there, `inside` those who
        do both. A cluster without residents or without jobs has 0.
        """
        larger = np.maximum(residents, jobs)
        both = (residents > 0.0) & (jobs > 0.0)
        containment = np.divide(inside, larger, out=np.zeros(np.shape(inside)), where=both)
        closed = np.minimum(1.0, containment / self.target_containment)
        lacking = np.maximum(
            0.0, (self.target_size - residents) / (self.target_size - self.min_size)
        )
        share = self.min_containment / self.target_containment
        return np.asarray(np.maximum(0.0, closed * (1.0 - (1.0 - share) * lacking) / share))
