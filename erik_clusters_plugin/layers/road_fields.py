"""The fields of a road network layer, found again after a trip through another format."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from . import fields

# Shapefiles cut names to ten characters; some programs leave one for a number.
SHORTEST = 9
_OPTIONAL = frozenset({"road_class", "name", "speed_kmh", "edge_id"})


def road_columns(names: Sequence[str]) -> dict[str, Optional[str]]:
    """Return which of a layer's fields is which of `fields.ROADS`; None where none is.

    Case does not matter. Where there is no field of the whole name, one that holds its
    beginning is taken, if it is the only one: ``minutes_fo`` is minutes_forward.
    """
    return {wanted: _found(wanted, names) for wanted, _ in fields.ROADS}


def missing_fields(names: Sequence[str]) -> list[str]:
    """Return the fields that a road network layer must have and this one lacks."""
    found = road_columns(names)
    return [name for name, column in found.items() if column is None and name not in _OPTIONAL]


def _found(wanted: str, names: Sequence[str]) -> Optional[str]:
    if wanted in names:
        return wanted
    folded = [(name, name.strip().casefold()) for name in names]
    whole = [name for name, lower in folded if lower == wanted]
    cut = [name for name, lower in folded if len(lower) >= SHORTEST and wanted.startswith(lower)]
    return whole[0] if whole else cut[0] if len(cut) == 1 else None
