"""Classes of a legend and the words for them."""

from __future__ import annotations

import math
from typing import Iterable

import numpy as np

from .text import tr

_STEPS = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720, 1440)


def minutes_range(start: float, end: float) -> str:
    """Return “up to 10 minutes” or “10 to 20 minutes”."""
    if start > 0:
        return tr("{start} to {end} minutes", start=start, end=end)
    return tr("up to {n} minutes", n=end)


def minutes(value: float) -> str:
    """Return “1 minute” or “10 minutes”."""
    return tr("{n} minutes", n=value)


def minute_breaks(top: float, most: int = 6) -> list[float]:
    """Return round class limits from 0 to at least `top` minutes, at most `most` classes.

    No limits are returned where `top` is not a positive number.
    """
    if not math.isfinite(top) or top <= 0:
        return []
    top = round(top, 6)
    step = next((s for s in _STEPS if math.ceil(round(top / s, 9)) <= most), None)
    if step is None:
        step = math.ceil(top / most / 1440) * 1440
    return [round(step * i, 6) for i in range(math.ceil(round(top / step, 9)) + 1)]


def quantile_breaks(values: Iterable[float], classes: int = 5) -> list[float]:
    """Return inner class limits, rounded to two digits, that share out the positive values.

    The classes run from 0 to the first limit, between the limits, and beyond the
    last; fewer limits come back where the values are few or much alike.
    """
    positive = np.array([v for v in values if v is not None and v > 0], dtype=float)
    if positive.size < 2:
        return []
    limits = np.quantile(positive, np.arange(1, classes) / classes)
    digits = 1 - np.floor(np.log10(limits)).astype(int)
    rounded = sorted({round(float(v), int(d)) for v, d in zip(limits, digits)})
    return [v for v in rounded if positive.min() <= v < positive.max()]
