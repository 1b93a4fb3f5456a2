"""Which industry and macro-sector a NACE code belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..firms.nace import division_of, section_of
from ..firms.sector_groups import SectorList
from ..messages import InputError
from ..tables import FOLDER, read_table

MACRO_TABLE = FOLDER / "macro_sectors.csv"
MANUFACTURING = "manufacturing"
_COLUMNS = ("section", "first_division", "last_division", "macro_sector")


@dataclass(frozen=True)
class MacroSectors:
    """Macro-sectors by NACE section and division; `names` in the order of the table."""

    by_section: Mapping[str, str]
    by_division: Mapping[int, str]
    names: tuple[str, ...]

    def of(self, code: str) -> Optional[str]:
        """Return the macro-sector of a section, division, group or class; None if unknown."""
        division = division_of(code)
        if division:
            return self.by_division.get(int(division))
        return self.by_section.get(section_of(code) or "")


def read_macro_sectors(path: Path = MACRO_TABLE) -> MacroSectors:
    """Read a CSV with section, first_division, last_division, macro_sector.

    Raises
    ------
    InputError
        When it cannot be read, a division is no number, or no line is manufacturing.
    """
    sections: dict[str, str] = {}
    divisions: dict[int, str] = {}
    for row in read_table(path, _COLUMNS):
        try:
            first, last = (int(row.cells.get(name, "")) for name in _COLUMNS[1:3])
        except ValueError as error:
            raise InputError(
                "The table {file} has no whole number for first_division or last_division in "
                "line {line}. Write NACE Rev. 2 divisions such as 10 and 33.",
                file=path.name,
                line=str(row.line),
            ) from error
        name = row.cells.get("macro_sector", "")
        sections[row.cells.get("section", "").upper()] = name
        divisions.update(dict.fromkeys(range(first, last + 1), name))
    names = tuple(dict.fromkeys(divisions.values()))
    if MANUFACTURING not in names:
        raise InputError(
            "The table {file} has no macro-sector called “manufacturing”. Name one so, usually "
            "the divisions 10 to 33.",
            file=path.name,
        )
    return MacroSectors(sections, divisions, names)


class Industries:
    """The industries of stage three: NACE divisions, or an officer's groups of codes.

    `groups` maps codes to groups; of several that a code belongs to the finest counts.
    """

    def __init__(self, groups: Mapping[str, str]) -> None:
        self._groups = groups
        self._listed = SectorList(groups)

    def industry(self, code: str) -> str:
        """Return the group of a code, else its division; "" where it names no division."""
        entry = self._listed.covering(code)
        return division_of(code) if entry is None else self._groups[entry]
