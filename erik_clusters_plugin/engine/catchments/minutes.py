"""Lists of minutes as people write them."""

from __future__ import annotations

from ..messages import InputError
from ..numbers import NotANumberError, read_list

SHORTEST, LONGEST = 0.01, 1440.0


def parse_minutes(value: object, decimal: str = ".") -> list[float]:
    """Read minutes such as “10, 20, 30” or [10, 20, 30]: ascending and without repeats.

    `decimal` is the decimal mark of the reader's locale. Raises `InputError` where one is
    not a number of minutes from a hundredth to a day, or there is none.
    """
    try:
        minutes = read_list(value, decimal)
    except NotANumberError as error:
        raise _unusable(error.text) from None
    if not minutes:
        raise InputError("Give at least one number of minutes, for example 10, 20, 30.")
    for one in minutes:
        if not SHORTEST <= one <= LONGEST:
            raise _unusable(one)
    return sorted(set(minutes))


def _unusable(text: str | float) -> InputError:
    return InputError(
        "“{text}” is not a number of minutes above 0 and up to 1440. Write for example 10, 20, 30.",
        text=text,
    )
