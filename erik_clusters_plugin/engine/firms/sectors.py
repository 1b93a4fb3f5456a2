"""Which OSM tags make a business, and the NACE Rev. 2 division they point to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Mapping, Optional

from ..messages import InputError
from ..tables import FOLDER, read_table

SECTOR_TABLE = FOLDER / "osm_sectors.csv"
ANY = "*"
# Values of a business tag that say that there is no business (any more).
_VACANT = frozenset({"no", "vacant", "empty", "disused", "abandoned", "closed"})
_NAMED_ONLY = "landuse"
_EVIDENCE_ONLY = "product"


@dataclass(frozen=True)
class Business:
    """What a feature's tags say about the business.

    Attributes
    ----------
    tag
        The tag that makes it one, such as ``"shop=bakery"``.
    division, title
        NACE Rev. 2 division and its title, or "" where nothing supports a guess.
    basis
        The row of the table that the guess rests on, such as ``"craft=bakery"`` or
        ``"shop=*"``; "" without a guess.
    """

    tag: str
    division: str
    title: str
    basis: str


class SectorTable:
    """Tags of businesses and the divisions they point to, in order of precedence."""

    def __init__(self, rows: Mapping[str, Mapping[str, tuple[str, str]]]) -> None:
        self._rows = rows

    @property
    def keys(self) -> list[str]:
        """Keys of tags that make a business."""
        return [key for key in self._rows if key != _EVIDENCE_ONLY]

    def business(self, tags: Mapping[str, str]) -> Optional[Business]:
        """Return what the tags of a feature say, or None where they make no business."""
        makes = [row for key in self.keys for row in self._matches(key, tags)]
        if not makes:
            return None
        telling = [row for row in makes if row.division]
        listed = [row for row in telling if not row.basis.endswith(ANY)]
        evidence = [replace(row, tag=makes[0].tag) for row in self._matches(_EVIDENCE_ONLY, tags)]
        return [*listed, *telling, *evidence, *makes][0]

    def is_unnamed_land(self, tags: Mapping[str, str]) -> bool:
        """Whether an area would be a business if it had a name."""
        return tags.get(_NAMED_ONLY, "") in self._rows.get(_NAMED_ONLY, {}) and "name" not in tags

    def is_vacant(self, tags: Mapping[str, str]) -> bool:
        """Whether a business tag says that the premises stand empty."""
        return any(tags.get(key, "no") in _VACANT - {"no"} for key in self.keys)

    def _matches(self, key: str, tags: Mapping[str, str]) -> list[Business]:
        values = self._rows.get(key, {})
        if key not in tags or (key == _NAMED_ONLY and "name" not in tags):
            return []
        found = []
        for value in (part.strip() for part in tags[key].split(";")):
            listed = value if value in values else ANY
            if not value or value in _VACANT or listed not in values:
                continue
            division, title = values[listed]
            basis = f"{key}={listed}" if division else ""
            found.append(Business(f"{key}={value}", division, title, basis))
        return found


def read_sector_table(path: Path = SECTOR_TABLE) -> SectorTable:
    """Read a CSV with tag, value, nace_division, title.

    Raises
    ------
    InputError
        When it cannot be read, or a division is not two digits.
    """
    rows: dict[str, dict[str, tuple[str, str]]] = {}
    for row in read_table(path, ("tag", "value", "nace_division", "title")):
        division = row.cells.get("nace_division", "")
        if division and not (len(division) == 2 and division.isdigit()):
            raise InputError(
                "The table {file} has “{text}” in line {line}, column nace_division, where a "
                "NACE Rev. 2 division of two digits is needed, such as 01 or 47. In a "
                "spreadsheet, format the column as text.",
                file=path.name,
                text=division,
                line=str(row.line),
            )
        values = rows.setdefault(row.cells.get("tag", ""), {})
        values[row.cells.get("value", "")] = (division, row.cells.get("title", ""))
    return SectorTable(rows)
