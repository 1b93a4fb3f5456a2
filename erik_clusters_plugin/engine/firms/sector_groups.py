"""Sectors as firms state them, and the groups that an officer makes of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

from ..messages import InputError, named
from .nace import path_of


def sector_name(value: object) -> Optional[str]:
    """Return a sector as text: 25, 25.0 and " 25 " are all "25"; None where there is none."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    text = "" if value is None else str(value).strip()
    return text or None


class SectorList:
    """Sectors that were listed, and what each of them covers.

    An entry covers itself, however it is capitalised, and a NACE code also the finer codes
    of it, however they are written: 25 covers 25.1, C25 and 2511, and C covers 25. Of
    several such entries the finest counts.
    """

    def __init__(self, entries: Iterable[str]) -> None:
        self._entries: dict[tuple[str, ...], str] = {}
        for entry in entries:
            self._entries.setdefault(path_of(entry), entry)

    def covering(self, sector: object) -> Optional[str]:
        """Return the entry that covers a sector, or None."""
        path = path_of(sector)
        heads = (path[:size] for size in range(len(path), 0, -1))
        return next((self._entries[head] for head in heads if head in self._entries), None)


def in_groups(sectors: Sequence[Optional[str]], groups: Mapping[str, str]) -> list[Optional[str]]:
    """Put the group in place of every sector that the mapping covers; others stay."""
    listed = SectorList(groups)
    entries = {sector: listed.covering(sector) for sector in set(sectors)}
    return [s if entries[s] is None else groups[entries[s] or ""] for s in sectors]


def unused_entries(sectors: Sequence[Optional[str]], groups: Mapping[str, str]) -> list[str]:
    """Return the sectors of a mapping that cover no firm's sector, in its order."""
    listed = SectorList(groups)
    used = {listed.covering(sector) for sector in set(sectors)}
    return [entry for entry in groups if entry not in used]


def parse_sectors(text: str) -> list[str]:
    """Read a list of sectors or groups, with commas, semicolons or lines between them."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return list(dict.fromkeys(part.strip() for part in parts if part.strip()))


def chosen_sectors(sectors: Sequence[Optional[str]], wanted: Sequence[str]) -> list[Optional[str]]:
    """Return which of the wanted sectors each firm belongs to, None where to none.

    Raises `InputError` for a wanted sector that no firm belongs to.
    """
    listed = SectorList(wanted)
    known = {sector: listed.covering(sector) for sector in set(sectors)}
    found = set(known.values())
    missing = [entry for entry in wanted if entry not in found]
    if missing:
        present = sorted(s for s in set(sectors) if s is not None)
        raise InputError(
            "No firm has the sector “{sector}”. The firms' sectors are: {present}. Write some of "
            "these, with commas between them.",
            sector=named(missing),
            present=named(present),
        )
    return [known[s] for s in sectors]
