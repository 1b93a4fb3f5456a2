"""Which industry and macro-sector a NACE code belongs to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..messages import InputError
from ..tables import FOLDER, read_table

MACRO_TABLE = FOLDER / "macro_sectors.csv"
MANUFACTURING = "manufacturing"
_COLUMNS = ("section", "first_division", "last_division", "macro_sector")
_CODE = re.compile(r"([A-Za-z])?\s*(\d{1,2}(?:\.?\d{1,2}){0,2})?")


@dataclass(frozen=True)
class MacroSectors:
    """Macro-sectors by NACE section and division; `names` in the order of the table."""

    by_section: Mapping[str, str]
    by_division: Mapping[int, str]
    names: tuple[str, ...]

    def of(self, code: str) -> Optional[str]:
        """Return the macro-sector of a section, division, group or class; None if unknown."""
        section, digits = parts_of(code)
        if digits:
            return self.by_division.get(int(digits[:2]))
        return self.by_section.get(section)


def parts_of(code: str) -> tuple[str, str]:
    """Take a NACE code apart: “C25.1” into ("C", "251"); ("", "") where it is none.

    One digit alone is a division, as spreadsheets write 01.
    """
    found = _CODE.fullmatch(code.strip())
    if found is None:
        return "", ""
    digits = (found.group(2) or "").replace(".", "")
    if len(digits) == 1 or re.match(r"\d\.", found.group(2) or ""):
        digits = f"0{digits}"
    return (found.group(1) or "").upper(), digits


def division_of(code: str) -> str:
    """Return the two digits of a code's division, "" where it names none."""
    return parts_of(code)[1][:2]


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
                line=row.line,
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


@dataclass(frozen=True)
class Industries:
    """The industries of stage three: NACE divisions, or an officer's groups of codes.

    `groups` maps codes to groups; of several that begin a code the longest counts.
    """

    groups: Mapping[str, str]

    @classmethod
    def of(cls, groups: Mapping[str, str]) -> Industries:
        """Make industries of groups by code; raises `InputError` where a code is none."""
        by_digits = {}
        for code, group in groups.items():
            digits = parts_of(code)[1]
            if not digits:
                raise InputError(
                    "The sector groups have “{code}” where a NACE code with a division is "
                    "needed, such as 31 or 15.2.",
                    code=code,
                )
            by_digits[digits] = group
        return cls(by_digits)

    def industry(self, code: str) -> str:
        """Return the group of a code, else its division; "" where it names no division."""
        digits = parts_of(code)[1]
        for length in range(len(digits), 1, -1):
            if digits[:length] in self.groups:
                return self.groups[digits[:length]]
        return digits[:2]
