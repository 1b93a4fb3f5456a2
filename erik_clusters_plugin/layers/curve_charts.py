"""Charts of curves with their envelopes, drawn by matplotlib, as SVG."""

from __future__ import annotations

import io
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from .. import libraries

_INK, _GREY = "#22303a", "#5f6f7a"
_CURVE, _BAND, _MARK = "#1d4e79", "#d3dce3", "#b3541e"
# Above the curve where it counts, noise of the first minutes may be cut off.
_HEADROOM = 1.12


@dataclass(frozen=True, eq=False)
class Chart:
    """One chart: a curve over minutes, and what is marked on it.

    Attributes
    ----------
    title, value_name
        What it shows; the name of its vertical axis.
    minutes, value, low, high
        The curve and its envelope, float64 (times,).
    neutral
        Value that says nothing either way, drawn as a line.
    mark, mark_name
        Minute of a vertical line, and its label.
    """

    title: str
    value_name: str
    minutes: NDArray[np.float64]
    value: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    neutral: Optional[float] = None
    mark: Optional[float] = None
    mark_name: str = ""


@dataclass(frozen=True)
class Words:
    """Names that every chart uses, translated."""

    minutes: str
    curve: str
    envelope: str


def draw(charts: Sequence[Chart], words: Words) -> str:
    """Draw charts side by side; returns an SVG as the source of an <img>.

    Raises `InputError` where matplotlib is missing.
    """
    libraries.load("matplotlib")
    # A figure without pyplot: pyplot would open windows, and may not be used in a thread.
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.6, 2.75), facecolor="white", layout=None)
    axes = figure.subplots(1, len(charts), squeeze=False)[0]
    for axis, chart in zip(axes, charts):
        _draw_one(axis, chart, words)
    figure.subplots_adjust(left=0.055, right=0.992, top=0.88, bottom=0.17, wspace=0.16)
    buffer = io.BytesIO()
    figure.savefig(buffer, format="svg", metadata={"Date": None})
    return "data:image/svg+xml;base64," + b64encode(buffer.getvalue()).decode("ascii")


def _draw_one(axis: Any, chart: Chart, words: Words) -> None:
    axis.fill_between(
        chart.minutes, chart.low, chart.high, color=_BAND, linewidth=0, label=words.envelope
    )
    for edge in (chart.low, chart.high):
        axis.plot(chart.minutes, edge, color="#9fb0bc", linewidth=0.6)
    if chart.neutral is not None:
        axis.axhline(chart.neutral, color=_GREY, linewidth=0.8, linestyle=(0, (1, 2)))
    axis.plot(chart.minutes, chart.value, color=_CURVE, linewidth=1.8, label=words.curve)
    top = _top(chart)
    axis.set_ylim(0.0, top)
    axis.set_xlim(float(chart.minutes[0]), float(chart.minutes[-1]))
    if chart.mark is not None:
        axis.axvline(chart.mark, color=_MARK, linewidth=1.4, linestyle=(0, (5, 2)))
        right = chart.mark < 0.62 * chart.minutes[-1]
        axis.annotate(
            chart.mark_name,
            (chart.mark, 0.97 * top),
            xytext=(5 if right else -5, 0),
            textcoords="offset points",
            ha="left" if right else "right",
            va="top",
            fontsize=8.5,
            color=_MARK,
            fontweight="bold",
        )
    axis.set_title(chart.title, loc="left", fontsize=9.5, color=_INK, pad=6)
    axis.set_xlabel(words.minutes, fontsize=8.5, color=_GREY, labelpad=2)
    axis.set_ylabel(chart.value_name, fontsize=8.5, color=_GREY)
    axis.tick_params(labelsize=8, colors=_GREY, length=3, width=0.6)
    for side in ("top", "right"):
        axis.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axis.spines[side].set_color("#aab7c0")
    # Below the label of the mark, wherever the curve leaves room.
    axis.legend(
        loc="best",
        bbox_to_anchor=(0.0, 0.0, 1.0, 0.87),
        fontsize=8,
        frameon=False,
        labelcolor=_INK,
        handlelength=1.6,
    )


def _top(chart: Chart) -> float:
    """Upper end of the axis: the curve, and the envelope but for its first few minutes."""
    value = chart.value[np.isfinite(chart.value)]
    settled = chart.high[len(chart.high) // 10 :]
    settled = settled[np.isfinite(settled)]
    return _HEADROOM * float(max(value.max(initial=0.0), settled.max(initial=0.0), 1e-12))
