"""Sectors as firms state them, and the groups that an officer makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

from ..messages import InputError, named


def sector_name(value: object) -> Optional[str]:
    """Return a sector as text: 25, 25.0 and " 25 " are all "25"; None where there is none."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if value is None else str(value).strip()
    return text or None


def covering(sector: Optional[str], listed: Iterable[str]) -> Optional[str]:
    """Return the entry of a list that covers a sector, or None.

    An entry covers itself, however it is capitalised; a code of two digits or more also
    covers the finer codes that begin with it: 25 covers 25.1 and 2511. The longest such
    entry wins.
    """
    if sector is None:
        return None
    best = None
    for entry in listed:
        if entry.casefold() == sector.casefold():
            return entry
        finer = entry[:2].isdigit() and len(entry) > 1 and sector.startswith(entry)
        if finer and (best is None or len(entry) > len(best)):
            best = entry
    return best


def in_groups(sectors: Sequence[Optional[str]], groups: Mapping[str, str]) -> list[Optional[str]]:
    """Put the group in place of every sector that the mapping covers; others stay."""
    known = {s: covering(s, groups) for s in set(sectors)}
    return [s if known[s] is None else groups[known[s] or ""] for s in sectors]


def parse_sectors(text: str) -> list[str]:
    """Read a list of sectors or groups, with commas, semicolons or lines between them."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return list(dict.fromkeys(part.strip() for part in parts if part.strip()))


def chosen_sectors(sectors: Sequence[Optional[str]], wanted: Sequence[str]) -> list[Optional[str]]:
    """Return which of the wanted sectors each firm belongs to, None where to none.

    Raises `InputError` for a wanted sector that no firm belongs to.
    """
    known = {s: covering(s, wanted) for s in set(sectors)}
    found = set(known.values())
    missing = [entry for entry in wanted if entry not in found]
    if missing:
        present = sorted(s for s in set(sectors) if s is not None)
        raise InputError(
            "No firm has the sector “{sector}”. Write sectors as the field has them, with "
            "commas between them. It has: {present}.",
            sector=named(missing),
            present=named(present),
        )
    return [known[s] for s in sectors]
