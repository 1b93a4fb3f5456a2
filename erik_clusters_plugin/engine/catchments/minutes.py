"""Lists of minutes as people write them."""

from __future__ import annotations

import math
import re

from ..messages import InputError

LONGEST = 1440.0


def parse_minutes(text: str) -> list[float]:
    """Read a list such as “10, 20, 30”: ascending and without repeats.

    Numbers are separated by commas, semicolons or blanks. Raises `InputError` where one
    is not a number of minutes above 0 and up to a day.
    """
    parts = [part for part in re.split(r"[,;\s]+", text.strip()) if part]
    if not parts:
        raise InputError("Give at least one number of minutes, for example 10, 20, 30.")
    return sorted({_minutes(part) for part in parts})


def _minutes(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0.0 < value <= LONGEST:
        raise InputError(
            "“{text}” is not a number of minutes above 0 and up to 1440. Write for example "
            "10, 20, 30.",
            text=text,
        )
    return value
