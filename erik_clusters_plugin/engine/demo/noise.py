"""Smooth random fields over the plane."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_AT_ONCE = 20_000


class SmoothNoise:
    """A sum of plane waves in random directions: smooth, mean 0, standard deviation 1.

    Parameters
    ----------
    rng
        Source of the directions and phases.
    wavelength_m
        Distance over which the field goes up and down once.
    octaves
        How many finer fields are added, each with half the wavelength and half the weight.
    waves
        How many waves make up each octave.
    """

    def __init__(
        self, rng: np.random.Generator, wavelength_m: float, octaves: int = 1, waves: int = 16
    ) -> None:
        scale = 0.5 ** np.repeat(np.arange(octaves), waves)
        count = octaves * waves
        angle = rng.uniform(0, 2 * np.pi, count)
        number = 2 * np.pi / (wavelength_m * scale) * rng.uniform(0.7, 1.3, count)
        self._k = np.column_stack([np.cos(angle), np.sin(angle)]) * number[:, None]
        self._phase = rng.uniform(0, 2 * np.pi, count)
        self._weight = scale / np.sqrt(0.5 * np.sum(scale**2))

    def __call__(self, xy: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the field at points (n, 2) in metres, (n,)."""
        values = np.empty(len(xy))
        for start in range(0, len(xy), _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            values[part] = np.cos(xy[part] @ self._k.T + self._phase) @ self._weight
        return values
