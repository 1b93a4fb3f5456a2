"""Speeds and directions, read from the columns of a line layer."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Optional, Sequence

import numpy as np
from numpy.typing import NDArray

KMH_PER_MPH = 1.609344
FASTEST_KMH = 1000.0
_NUMBER = re.compile(r"\s*(\d+(?:[.,]\d+)?)\s*(.*?)\s*", re.DOTALL)
_UNITS = {
    "km/h": 1.0,
    "kmh": 1.0,
    "km/hr": 1.0,
    "kph": 1.0,
    "kmph": 1.0,
    "kmh-1": 1.0,
    "mph": KMH_PER_MPH,
    "mi/h": KMH_PER_MPH,
}


@dataclass(frozen=True, eq=False)
class Speeds:
    """Speeds of n rows.

    Attributes
    ----------
    kmh
        Speed, or the default where there is none, float64 (n,).
    missing, not_positive, not_understood
        Rows that got the default: without a value, with 0 or less, with something that
        is no speed, bool (n,) each.
    """

    kmh: NDArray[np.float64]
    missing: NDArray[np.bool_]
    not_positive: NDArray[np.bool_]
    not_understood: NDArray[np.bool_]


def read_speeds(values: Sequence[object], default_kmh: float, unit_kmh: float = 1.0) -> Speeds:
    """Read numbers, or text such as ``"50"``, ``"50 km/h"``, ``"30 mph"``.

    Of several speeds (``"50;70"``) the lowest counts.

    Parameters
    ----------
    values
        One per row; None where there is none.
    unit_kmh
        What 1 means in numbers without a unit, in km/h.
    """
    known: dict[object, float] = {}
    for value in values:
        if value not in known:
            known[value] = _speed(value, unit_kmh)
    raw = np.array([known[value] for value in values], dtype=np.float64)
    empty = [v is None or (isinstance(v, str) and not v.strip()) or v != v for v in values]
    missing = np.array(empty, dtype=bool)
    not_understood = ~missing & ~np.isfinite(raw)
    not_positive = np.isfinite(raw) & (raw <= 0.0)
    kmh = np.where(missing | not_understood | not_positive, default_kmh, raw)
    return Speeds(kmh, missing, not_positive, not_understood)


def _speed(value: object, unit_kmh: float) -> float:
    """Speed in km/h; NaN where the value is none."""
    if isinstance(value, bool) or value is None:
        return math.nan
    if isinstance(value, (int, float)):
        speed = float(value) * unit_kmh
    elif ";" in str(value):
        speeds = [_speed(part.strip(), unit_kmh) for part in split_values(str(value))]
        return min(speeds, default=math.nan, key=lambda kmh: math.inf if kmh != kmh else kmh)
    else:
        text = str(value).strip()
        negative = text.startswith("-")
        match = _NUMBER.fullmatch(text[1:] if negative else text)
        if match is None:
            return math.nan
        unit = match.group(2).lower().replace(" ", "").rstrip(".")
        factor = unit_kmh if not unit else _UNITS.get(unit, math.nan)
        speed = float(match.group(1).replace(",", ".")) * factor * (-1.0 if negative else 1.0)
    return speed if math.isfinite(speed) and speed <= FASTEST_KMH else math.nan


@dataclass(frozen=True, eq=False)
class Directions:
    """In which directions n lines may be used.

    Attributes
    ----------
    forward, backward
        Along the line as it was drawn, and against it, bool (n,).
    unknown
        Rows with a value that no direction has been given for; they got the default,
        bool (n,). Rows without a value got it too and are not among them.
    """

    forward: NDArray[np.bool_]
    backward: NDArray[np.bool_]
    unknown: NDArray[np.bool_]


def read_directions(
    values: Sequence[object],
    meanings: dict[str, tuple[bool, bool]],
    default: tuple[bool, bool],
) -> Directions:
    """Look values up; case and spaces around them do not matter.

    Parameters
    ----------
    values
        One per row; None where there is none.
    meanings
        Direction (forward, backward) of every value, written as text (`split_values`).
    default
        Direction of rows without a value or with an unknown one.
    """
    found: list[Optional[tuple[bool, bool]]] = []
    unknown = np.zeros(len(values), dtype=bool)
    known = {_as_text(text): meaning for text, meaning in meanings.items()}
    for row, value in enumerate(values):
        text = _as_text(value)
        meaning = known.get(text)
        unknown[row] = meaning is None and text != ""
        found.append(meaning or default)
    ways = np.array(found, dtype=bool).reshape(-1, 2)
    return Directions(ways[:, 0], ways[:, 1], unknown)


def split_values(text: str) -> list[str]:
    """Take several values apart that are separated by semicolons."""
    return [part.strip() for part in text.split(";") if part.strip()]


def _as_text(value: object) -> str:
    if value is None or value != value:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip().casefold()
