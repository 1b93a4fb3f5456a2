"""Codes of NACE Rev. 2: their levels, however they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Optional

import numpy as np
from numpy.typing import NDArray

FIRST_DIVISION = {
    "A": 1,
    "B": 5,
    "C": 10,
    "D": 35,
    "E": 36,
    "F": 41,
    "G": 45,
    "H": 49,
    "I": 55,
    "J": 58,
    "K": 64,
    "L": 68,
    "M": 69,
    "N": 77,
    "O": 84,
    "P": 85,
    "Q": 86,
    "R": 90,
    "S": 94,
    "T": 97,
    "U": 99,
}
LEVELS = 4
_CODE = re.compile(r"([A-Za-z])?\s*(\d{1,2})?((?:\.?\d{1,2}){0,2})")
# What classification it is, before a code: “NACE Rev. 2: 25.11”.
_NAMED = re.compile(
    r"^(?:nace(?:-?bel)?|ateco|(?:ö|oe)nace|wz|noga|naf|ape|sic|sni|sbi|cnae|cae|caen|pkd|nkd|skd)"
    r"[\s._:-]*(?:rev[\s._]*2(?:[._]1)?(?!\d))?[\s:_-]*(?=[a-u]?\s?\d)",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\ufeff]+")
# The letters that France and Poland write behind a class.
_NATIONAL = re.compile(r"(\d{2})\.?(\d{2})\.?([A-Z])")
# Eurostat's tables: CPA_C16, C10-C12, C31_C32.
_DIVISIONS = re.compile(r"[A-Z]?(\d{2})[-_][A-Z]?(\d{2})")


def plain_code(code: object) -> str:
    """Return a code without what may stand around and between its digits but dots.

    “NACE C 25.11.”, “C.25 11” and “C-25.11” give “C25.11”; texts come back as they are.
    """
    text = _NAMED.sub("", _BLANKS.sub(" ", str(code)).strip())
    found = re.fullmatch(r"([A-Za-z])?[ ._-]?(\d[\d ./]*)([A-Z]?)", text)
    if found is None:
        return text
    letter, digits, national = found.groups()
    digits = re.sub(r" ?[. ] ?(?=\d)", ".", digits.strip(" ."))
    if digits.count(".") > 0:
        digits = digits.replace("/", ".")
    return f"{letter or ''}{digits}{national}"


def section_of(code: object) -> Optional[str]:
    """Return the section letter of a NACE code, or None where it is not one.

    Takes a section (“C”), a division, group or class with or without dots and
    leading letter (“25”, “25.11”, “2511”, “C25.1”). One digit alone is a division.
    """
    plain = plain_code(code)
    national = _NATIONAL.fullmatch(plain)
    written = _CODE.fullmatch(plain if national is None else "".join(national.groups()[:2]))
    if written is None:
        return None
    letter, division = written.group(1), written.group(2)
    if division is None:
        letter = (letter or "").upper()
        return letter if letter in FIRST_DIVISION else None
    found = None
    for section, first in FIRST_DIVISION.items():
        if int(division) >= first:
            found = section
    return found


def path_of(code: object) -> tuple[str, ...]:
    """Return what a code is part of, from the section down to the code itself.

    “C25.11” gives C, 25, 251 and 2511, and a national code goes on: “25.11.20” ends with
    25112 and 251120. What is not a NACE code (an officer's own grouping) is itself on all
    four levels; nothing is nothing on all of them. Whole numbers of a number field are taken
    as digits.
    """
    if isinstance(code, float) and code.is_integer():
        code = int(code)
    text = "" if code is None else str(code).strip()
    if not text:
        return ()
    plain = plain_code(re.sub(r"(?<=\d)-\d$", "", text))
    section = section_of(plain)
    if section is None:
        return (text.casefold(),) * LEVELS
    national = _NATIONAL.fullmatch(plain)
    if national is not None:
        return (*path_of("".join(national.groups()[:2])), "".join(national.groups()))
    written = _CODE.fullmatch(plain)
    assert written is not None
    division = written.group(2)
    if division is None:
        return (section,)
    digits = division.zfill(2) + written.group(3).replace(".", "")
    return (section, *(digits[:size] for size in range(2, len(digits) + 1)))


def levels(code: object) -> tuple[str, ...]:
    """Return section, division, group and class of a code, as far as it goes.

    A national code of more digits is cut at the class: “C25.11-0” gives C, 25, 251 and
    2511. See `path_of` for what is not a NACE code.
    """
    return path_of(code)[:LEVELS]


def division_of(code: object) -> str:
    """Return the two digits of a code's division, "" where it names none."""
    known = levels(code)
    return known[1] if len(known) > 1 and known[0] in FIRST_DIVISION else ""


def level_numbers(codes: Sequence[object]) -> NDArray[np.int64]:
    """Number the levels of codes, (k, 4); -1 from where a code goes no further.

    Two codes have the same number on a level where they agree that far.
    """
    known: dict[tuple[int, str], int] = {}
    rows: dict[object, list[int]] = {}
    for code in set(codes):
        row = [-1] * LEVELS
        for level, part in enumerate(levels(code)):
            row[level] = known.setdefault((level, part), len(known))
        rows[code] = row
    return np.array([rows[code] for code in codes], dtype=np.int64).reshape(-1, LEVELS)


def in_table(codes: Sequence[object], table_codes: Iterable[str]) -> NDArray[np.int64]:
    """Find the row of a table that each code belongs to, (k,); -1 where none does.

    A class belongs to its own row or, where the table has none, to that of its group, its
    division or its section; divisions may be written as a range (“C10-C12”).
    """
    rows: dict[str, int] = {}
    for row, code in enumerate(table_codes):
        for name in _names(code):
            rows.setdefault(name, row)
    found = {code: _row(code, rows) for code in set(codes)}
    return np.array([found[code] for code in codes], dtype=np.int64)


def _names(table_code: str) -> list[str]:
    text = re.sub(r"^(CPA|NACE)_", "", table_code.strip(), flags=re.IGNORECASE)
    divisions = _DIVISIONS.fullmatch(text.upper())
    if divisions is not None:
        first, last = (int(number) for number in divisions.groups())
        return [f"{number:02d}" for number in range(first, last + 1)]
    return [*levels(text)[-1:]]


def _row(code: object, rows: Mapping[str, int]) -> int:
    return next((rows[part] for part in reversed(levels(code)) if part in rows), -1)
