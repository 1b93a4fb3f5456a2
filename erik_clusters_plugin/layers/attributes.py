"""Values of a field of the features that were read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import NULL, QgsFeature, QgsFields

from ..engine.messages import InputError
from ..engine.numbers import read_column
from .text import in_words, user_locale

# More than there are of anything that is counted or measured here.
MOST = 1e15


def field_index(fields: QgsFields, name: str, layer: str) -> int:
    """Return where a field is; raises `InputError` where the layer has none of that name."""
    index = fields.lookupField(name)
    if index < 0:
        raise InputError(
            "The layer “{layer}” has no field “{field}”. Choose one of its fields.",
            layer=layer,
            field=name,
        )
    return int(index)


def values(features: Sequence[QgsFeature], index: int) -> list[object]:
    """Return the values of a field; None for NULL."""
    found = (feature.attribute(index) for feature in features)
    return [None if value is None or value == NULL else value for value in found]


def decimal_mark() -> str:
    """Return the mark before decimals in the user's locale: “.” or “,”."""
    return "," if str(user_locale().decimalPoint()) == "," else "."


def as_numbers(
    column: Sequence[object], field: str = "", say: Optional[Callable[[str], None]] = None
) -> NDArray[np.float64]:
    """Read values as numbers, (k,); NaN where a value is none, or absurd.

    Texts are read by the whole column, then by the user's locale, and `say` is told how,
    with an example. Raises `InputError` where the column `field` holds two spellings.
    """
    read = read_column(column, field, decimal_mark())
    if read.reading is not None and say is not None:
        say(in_words(read.reading))
    numbers = read.numbers
    numbers[np.abs(numbers) > MOST] = np.nan
    return numbers


def numbers_not_negative(
    column: Sequence[object], field: str = "", say: Optional[Callable[[str], None]] = None
) -> NDArray[np.float64]:
    """Read values as numbers of 0 or more, (k,); NaN where a value is no such number.

    See `as_numbers`.
    """
    numbers = as_numbers(column, field, say)
    numbers[numbers < 0.0] = np.nan
    return numbers


def order_of_ids(ids: Sequence[object]) -> NDArray[np.int64]:
    """Return the positions of ids in their order, (k,): numbers, then texts, then none."""
    return np.array(sorted(range(len(ids)), key=lambda i: _by_id(ids[i])), dtype=np.int64)


def ranks(ids: Sequence[object]) -> NDArray[np.int64]:
    """Return where each id stands in their order, (k,); equal ids stand at one place."""
    keys = [_by_id(value) for value in ids]
    rank = {key: number for number, key in enumerate(sorted(set(keys)))}
    return np.array([rank[key] for key in keys], dtype=np.int64)


def _by_id(value: object) -> tuple[int, float, str]:
    if isinstance(value, (int, float)):
        return 0, float(value), ""
    return (2, 0.0, "") if value is None else (1, 0.0, str(value))


def as_key(value: object) -> str:
    """Write an id so that 7, 7.0 and “ 7 ” are one; "" for none."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()
