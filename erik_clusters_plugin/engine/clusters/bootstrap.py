"""Draws of firms with replacement: what a result owes to the firms that happen to be there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def draws(firms: int, count: int, seed: int) -> NDArray[np.int32]:
    """Return how often each firm is drawn, (count + 1, firms).

    Row 0 holds all firms once. Every other row draws as many firms as there are, with
    replacement; some 37 % are not drawn. Row b depends on `seed`, b and the number of firms
    only, so that more draws leave the first ones as they are.

    Source: Efron 1979.
    """
    times = np.ones((count + 1, firms), dtype=np.int32)
    for number in range(1, count + 1):
        chance = np.random.default_rng(np.random.SeedSequence([seed, number]))
        chosen = chance.integers(0, max(firms, 1), size=firms)
        times[number] = np.bincount(chosen, minlength=firms)
    return times
