"""Free-flow speeds of OSM ways: speed limits in all common forms, and defaults by class."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Mapping, Optional

from ..messages import InputError
from ..tables import FOLDER, positive_number, read_table

SPEED_TABLE = FOLDER / "road_speeds.csv"
LIMIT_TABLE = FOLDER / "speed_limits.csv"

# A speed limit outside these bounds (km/h) is a slip of the pen; no country has one.
LOWEST_LIMIT, HIGHEST_LIMIT = 3.0, 160.0
FASTEST_FERRY = 100.0

_UNITS = {
    "": 1.0,
    "km/h": 1.0,
    "kmh": 1.0,
    "kph": 1.0,
    "mph": 1.609344,
    "knots": 1.852,
    "knot": 1.852,
    "kn": 1.852,
}
_NUMBER = re.compile(r"(\d+(?:\.\d+)?)\s*([a-z/]*)")
_LOCAL = re.compile(r"([A-Za-z]{2}(?:-[A-Za-z]+)?):(.+)")
_ZONE = re.compile(r"zone:?\s*(\d+)")
_LOCAL_ZONE = re.compile(r"(?:zone:?\s*)?(\d+)")
# Says that there is a limit, not which one.
_UNSTATED = frozenset(
    {
        "signals",
        "variable",
        "sign",
        "signs",
        "signed",
        "unposted",
        "implicit",
        "default",
        "markings",
    }
)
_NO_LIMIT_CLASSES = frozenset({"motorway", "trunk"})
_CONTEXT_KEYS = ("maxspeed:type", "source:maxspeed", "zone:maxspeed", "zone:traffic")


class Mode(Enum):
    """How people travel."""

    CAR = "car"
    BICYCLE = "bicycle"
    FOOT = "foot"


class LimitProblem(Enum):
    """Why the limit on a way was not used."""

    UNREADABLE = "unreadable"
    IMPLAUSIBLE = "implausible"


@dataclass(frozen=True)
class Speeds:
    """Speeds in km/h: defaults by road class and mode, and limits given in words.

    Attributes
    ----------
    defaults
        road class -> mode -> km/h.
    limits
        Words of a limit, such as ``"DE:rural"``, ``"rural"`` or ``"walk"`` -> km/h.
    """

    defaults: Mapping[str, Mapping[Mode, float]]
    limits: Mapping[str, float]

    def default(self, road_class: str, mode: Mode) -> float:
        """Speed where the road says nothing; NaN where the table has none."""
        return self.defaults.get(road_class, {}).get(mode, math.nan)

    def limit(
        self, tags: Mapping[str, str], direction: str = ""
    ) -> tuple[float, Optional[LimitProblem]]:
        """Return the speed limit that a way's tags state, in km/h, NaN if none.

        The first of these that says a number counts: ``maxspeed:<direction>``,
        ``maxspeed``, ``maxspeed:type``, ``source:maxspeed``, ``zone:maxspeed``,
        ``zone:traffic``. No limit (``none``) is taken at its word on motorways and
        trunk roads only. The second value is the first problem met on the way.
        """
        problem = None
        for key in (f"maxspeed:{direction}", "maxspeed"):
            text = tags.get(key, "")
            if not text:
                continue
            if text.lower() == "none" and tags.get("highway") not in _NO_LIMIT_CLASSES:
                continue
            value, found = self.parse(text)
            problem = problem or found
            if not math.isnan(value):
                return value, problem
        for key in _CONTEXT_KEYS:
            # These also hold free text, such as "survey": nothing wrong with that.
            text = tags.get(key, "")
            value, _ = (math.nan, None) if text.lower() == "none" else self.parse(text)
            if not math.isnan(value):
                return value, problem
        return math.nan, problem

    def parse(self, text: str) -> tuple[float, Optional[LimitProblem]]:
        """Read one speed limit, in km/h; NaN where the text states none.

        Of several values ("50;70") the lowest counts.
        """
        lowest = math.nan
        problem = None
        for part in re.split(r"[;|]", text):
            part = part.strip()
            if not part or part.lower() in _UNSTATED:
                continue
            value = self._single(part)
            if math.isnan(value):
                problem = LimitProblem.UNREADABLE
            elif not LOWEST_LIMIT <= value <= HIGHEST_LIMIT:
                problem = LimitProblem.IMPLAUSIBLE
            elif not value >= lowest:
                lowest = value
        return lowest, problem

    def _single(self, text: str) -> float:
        number = _NUMBER.fullmatch(text.lower())
        if number:
            factor = _UNITS.get(number[2], math.nan)
            return float(number[1]) * factor
        words = text.lower()
        local = _LOCAL.fullmatch(text)
        if local:
            country, words = local[1].upper(), local[2].strip().lower()
            if f"{country}:{words}" in self.limits:
                return self.limits[f"{country}:{words}"]
        if words in self.limits:
            return self.limits[words]
        zone = (_LOCAL_ZONE if local else _ZONE).fullmatch(words)
        return float(zone[1]) if zone else math.nan


def read_speeds(table: Optional[Path] = None, limit_table: Path = LIMIT_TABLE) -> Speeds:
    """Read the speed tables.

    Parameters
    ----------
    table
        CSV with road_class and any of car_kmh, bicycle_kmh, foot_kmh. What it leaves
        out is taken from the table that comes with the plugin.
    limit_table
        CSV with limit, kmh.

    Raises
    ------
    InputError
        When a table cannot be read, names no road class in a row, or has something
        other than a number above 0 where a speed belongs.
    """
    defaults = _defaults(SPEED_TABLE)
    if table is not None:
        for road_class, speeds in _defaults(table).items():
            defaults.setdefault(road_class, {}).update(speeds)
    limits = {}
    for row in read_table(limit_table, ("limit", "kmh")):
        country, _, words = row.cells.get("limit", "").rpartition(":")
        key = f"{country.upper()}:{words.lower()}" if country else words.lower()
        limits[key] = positive_number(row, "kmh", limit_table)
    return Speeds(defaults, limits)


def _defaults(table: Path) -> dict[str, dict[Mode, float]]:
    defaults: dict[str, dict[Mode, float]] = {}
    for row in read_table(table, ("road_class",)):
        road_class = row.cells.get("road_class", "")
        if not road_class:
            raise InputError(
                "The table {file} names no road class in line {line}. Put the class in the "
                "column road_class, or delete the line.",
                file=table.name,
                line=str(row.line),
            )
        speeds = {mode: positive_number(row, f"{mode.value}_kmh", table) for mode in Mode}
        defaults[road_class] = {m: v for m, v in speeds.items() if not math.isnan(v)}
    if not any(defaults.values()):
        raise InputError(
            "The table {file} holds no speed. Give it a column car_kmh, bicycle_kmh or foot_kmh.",
            file=table.name,
        )
    return defaults


_CLOCK = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
# No crossing takes more digits, and Python refuses numbers of thousands of them.
_ISO = re.compile(r"p(?:(\d{1,9})d)?(?:t(?:(\d{1,9})h)?(?:(\d{1,9})m)?(?:(\d{1,9})s)?)?")
_MINUTES = re.compile(r"(\d{1,9}(?:\.\d+)?)\s*(?:min|mins|minutes)?")


def duration_minutes(text: str) -> float:
    """Read a ``duration`` tag: "1:45", "00:10:30", "PT1H30M", "20", "20 min"; else NaN."""
    text = text.strip().lower()
    clock = _CLOCK.fullmatch(text)
    if clock:
        return int(clock[1]) * 60.0 + int(clock[2]) + int(clock[3] or 0) / 60.0
    minutes = _MINUTES.fullmatch(text)
    if minutes:
        return float(minutes[1])
    iso = _ISO.fullmatch(text)
    if iso and any(iso.groups()):
        days, hours, whole, seconds = (int(group or 0) for group in iso.groups())
        return days * 1440.0 + hours * 60.0 + whole + seconds / 60.0
    return math.nan
