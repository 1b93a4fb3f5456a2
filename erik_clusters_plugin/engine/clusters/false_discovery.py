"""False discovery rate: p-values of many tests, corrected for their number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def false_discovery(p: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return q of each p (k,): the rate of false discoveries if all up to it are believed.

    NaN stays NaN and is no test. SciPy has this from 1.11 on; QGIS may bring an older one.

    Source: Benjamini & Hochberg 1995, Controlling the false discovery rate.
    """
    q = np.full(len(p), np.nan)
    tested = np.flatnonzero(~np.isnan(p))
    order = tested[np.argsort(p[tested], kind="stable")]
    scaled = p[order] * len(order) / np.arange(1, len(order) + 1)
    q[order] = np.minimum(np.minimum.accumulate(scaled[::-1])[::-1], 1.0)
    return q
