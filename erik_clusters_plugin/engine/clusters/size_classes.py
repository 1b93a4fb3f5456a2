"""Size classes of establishments: small, medium and large."""

from __future__ import annotations

import math
import re
from typing import Optional

SMALL, MEDIUM, LARGE = 0, 1, 2
MEDIUM_FROM, LARGE_FROM = 50, 250
_NAMES = {"small": SMALL, "micro": SMALL, "medium": MEDIUM, "large": LARGE}
_OPEN_ABOVE = re.compile(r"(?:ge|gt|>=|>|≥)\s*(\d+)|(\d+)\s*(?:\+|plus|and more|or more|and over)")
_OPEN_BELOW = re.compile(r"(?:lt|le|<=|<|≤|up to|under|below)\s*(\d+)")
_RANGE = re.compile(r"(\d+)\s*(?:-|–|to|_|/)\s*(\d+)")

_PLAIN = re.compile(r"\d+\.\d+")
_GROUP = re.compile(r"(?<=\d)[.,'\u2019 \u00a0\u2009\u202f](?=\d{3}(?!\d))")


def size_class(text: str) -> Optional[int]:
    """Return SMALL (below 50 jobs), MEDIUM (50 to 249) or LARGE (250 and more).

    Understands “0-9”, “10 to 49”, “250+”, “1.000-4.999”, “GE250”, “<10”, a name such as
    “small”, and a plain number of jobs. None where it says nothing, or spans two of the
    classes.
    """
    text = text.strip().lower()
    # Classes have no decimals, so that any mark before three digits groups thousands.
    if _PLAIN.fullmatch(text) is None:
        text = _GROUP.sub("", text)
    if text in _NAMES:
        return _NAMES[text]
    bounds = _bounds(text)
    if bounds is None:
        return None
    low, high = bounds
    if high < MEDIUM_FROM:
        return SMALL
    if low >= LARGE_FROM:
        return LARGE
    return MEDIUM if low >= MEDIUM_FROM and high < LARGE_FROM else None


def _bounds(text: str) -> Optional[tuple[float, float]]:
    """Smallest and largest number of jobs of a class."""
    found = _OPEN_ABOVE.fullmatch(text)
    if found:
        above = text.startswith("gt") or (text[0] == ">" and not text.startswith(">="))
        return int(found.group(1) or found.group(2)) + above, math.inf
    found = _OPEN_BELOW.fullmatch(text)
    if found:
        equal = text.startswith(("le", "<=", "≤", "up to"))
        return 0, int(found.group(1)) - (not equal)
    found = _RANGE.fullmatch(text)
    if found and int(found.group(1)) <= int(found.group(2)):
        return int(found.group(1)), int(found.group(2))
    try:
        value = float(text)
    except ValueError:
        return None
    return (value, value) if 0.0 <= value < math.inf else None
