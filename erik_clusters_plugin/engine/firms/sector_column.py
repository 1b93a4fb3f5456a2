"""A column of sectors, read as a whole: codes with titles, lost zeros, two revisions.

One value says little: 111 is 11.1 or 01.11 whose zero a spreadsheet took away. What NACE
has, and what the other values are, decide. docs/decisions/numbers.md gives the rules.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

from ..messages import InputError, Sentence, named
from .nace import FIRST_DIVISION, path_of, plain_code, section_of
from .nace_classes import (
    DIVISIONS,
    FIRST_DIVISION_2_1,
    ONLY_REV_2,
    ONLY_REV_2_1,
    is_code,
)
from .sector_groups import sector_name

# How much of a column must be codes of NACE for it to be one of them.
_FITS = 0.9
_CODED = r"[A-Ua-u]?[ .-]?\d{2}(?:[. ]?\d{1,2}){0,3}[A-Z]?"
_TITLED = re.compile(
    rf"({_CODED})(?:\s*[-–—:;,.|)]\s*|\s+)(?=[^\W\d_])(.{{3,}})|"
    r"([A-V])\s*[-–—:|.]\s*(?=[^\W\d_])(.{2,})",
    re.DOTALL,
)
_TITLE_FIRST = re.compile(rf"(?=[^\W\d_]).{{3,}}[(\[]\s*({_CODED})\s*[)\]]", re.DOTALL)
_WHOLE = re.compile(r"(\d+)[.,]0+")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUV"


@dataclass(frozen=True)
class SectorColumn:
    """The sectors of a column of k values.

    Attributes
    ----------
    sectors
        As text, (k,); None where there is none. What the column wrote, but where `notes`
        say that it was read otherwise.
    notes
        How it was read, where there was something to choose.
    warnings
        What may be wrong with it.
    """

    sectors: list[Optional[str]]
    notes: list[Sentence]
    warnings: list[Sentence]


def read_sector_column(values: Sequence[object], field: str = "") -> SectorColumn:
    """Read the sectors of a column; those of an officer's own grouping stay as they are.

    `field` is its name, for sentences. Raises `InputError` where zeros may have been lost
    and nothing in the column tells.
    """
    stated = [sector_name(value) for value in values]
    distinct = [text for text in dict.fromkeys(stated) if text is not None]
    read = {text: text for text in distinct}
    notes: list[Sentence] = []
    warnings: list[Sentence] = []
    for step in (_without_titles, _without_decimals, _with_zeros):
        changed = step(list(dict.fromkeys(read.values())), field)
        if changed:
            example = next(iter(changed))
            notes.append(
                Sentence(
                    "{field}: “{text}” is read as the sector {code}.",
                    field=field,
                    text=example,
                    code=changed[example],
                )
            )
            read = {text: changed.get(code, code) for text, code in read.items()}
    codes = list(dict.fromkeys(read.values()))
    if _are_nace(codes):
        one_digit = [code for code in codes if re.fullmatch(r"\d\.\d+", code)]
        if one_digit:
            example = max(one_digit, key=len)
            notes.append(
                Sentence(
                    "{field}: the number {number} is read as the sector {code}.",
                    field=field,
                    number=example,
                    code="0" + example,
                )
            )
        if any(isinstance(value, float) and not value.is_integer() for value in values):
            _tell_numbers(codes, field, notes, warnings)
        read = _told_revision(codes, field, read, notes, warnings)
    sectors = [None if text is None else read[text] for text in stated]
    return SectorColumn(sectors, notes, warnings)


def _digits(code: str) -> str:
    """Return the digits of a code, "" where it has none or is none."""
    path = path_of(code)
    return path[-1] if len(path) > 1 and path[0] in FIRST_DIVISION and path[-1] != path[0] else ""


def _are_nace(codes: Sequence[str]) -> bool:
    fits = sum(_digits(c)[:2] in DIVISIONS or c.upper() in (*FIRST_DIVISION, "V") for c in codes)
    return bool(codes) and fits >= _FITS * len(codes)


def _without_titles(codes: Sequence[str], field: str) -> Mapping[str, str]:
    """Return the code of each text that is one with its title, where nearly all texts are."""
    found: dict[str, str] = {}
    plain = 0
    for text in codes:
        match = _TITLED.fullmatch(text) or _TITLE_FIRST.fullmatch(text)
        if match is None:
            plain += bool(_digits(text)) or text.upper() in FIRST_DIVISION
            continue
        code = next(group for group in match.groups() if group)
        if _digits(code)[:2] in DIVISIONS or len(code) == 1:
            found[text] = plain_code(code)
    return found if found and len(found) + plain >= _FITS * len(codes) else {}


def _without_decimals(codes: Sequence[str], field: str) -> Mapping[str, str]:
    """Return digits for “2511.0”, as programs write numbers, where all texts are of that kind."""
    matches = [_WHOLE.fullmatch(text) for text in codes]
    if len(codes) < 2 or not all(matches):
        return {}
    return {text: match.group(1) for text, match in zip(codes, matches) if match is not None}


def _with_zeros(codes: Sequence[str], field: str) -> Mapping[str, str]:
    """Return codes with their first zero where a spreadsheet took it away."""
    digits = [text for text in codes if text.isdecimal() and text.isascii()]
    if not digits or len(digits) < _FITS * len(codes) or any(t.startswith("0") for t in digits):
        return {}
    longest = max(len(text) for text in digits)
    whole = [text for text in digits if len(text) == longest and longest > 3]
    size = longest - 1 if whole and longest % 2 == 0 else longest
    if longest == 5 and any(len(text) == 4 for text in digits):
        # National classes of five digits.
        size = 4
    short = [text for text in digits if len(text) == size]
    if size < 3 or not short:
        return {}
    lost, kept, both = [], [], []
    for text in short:
        as_written, with_zero = is_code(text), is_code("0" + text)
        if as_written and with_zero:
            both.append(text)
        elif with_zero:
            lost.append(text)
        elif as_written:
            kept.append(text)
    if not lost:
        nace = sum(is_code(text.zfill(2)) for text in digits)
        if both and not kept and len(both) < len(digits) and nace >= _FITS * len(digits):
            raise _undecided(both[0], field)
        return {}
    if kept and both:
        raise _undecided(both[0], field)
    changed = {text: "0" + text for text in [*lost, *both]}
    # Numbers of an officer's own grouping look alike here and there.
    nace = sum(is_code(changed.get(text, text).zfill(2)) for text in digits)
    return changed if nace >= _FITS * len(digits) else {}


def _undecided(text: str, field: str) -> InputError:
    return InputError(
        "The field {field} holds “{text}”, which may be the NACE code {one}, or {other} whose "
        "first zero was lost in a spreadsheet. Write dots, or format the column as text and "
        "write all its digits.",
        field=field,
        text=text,
        one=_dotted(text),
        other=_dotted("0" + text),
    )


def _dotted(digits: str) -> str:
    return f"{digits[:2]}.{digits[2:]}"


def _tell_numbers(
    codes: Sequence[str], field: str, notes: list[Sentence], warnings: list[Sentence]
) -> None:
    """Say what a field of numbers, which hold no zeros at their ends, leaves open."""
    open_ = [code for code in codes if re.fullmatch(r"\d{1,2}\.\d", code)]
    if open_:
        notes.append(
            Sentence(
                "{field}: numbers have no zeros at their end, so that {number} stands for both "
                "{group} and {whole}.",
                field=field,
                number=open_[0],
                group=open_[0].zfill(4),
                whole=open_[0].zfill(4) + "0",
            )
        )
    unknown = [code for code in codes if not is_code(_digits(code))]
    if unknown:
        warnings.append(
            Sentence(
                "{field}: {codes} are no codes of NACE. If zeros were lost in a spreadsheet, "
                "format the column as text and fill it anew.",
                field=field,
                codes=named(unknown),
            )
        )


def _told_revision(
    codes: Sequence[str],
    field: str,
    read: dict[str, str],
    notes: list[Sentence],
    warnings: list[Sentence],
) -> dict[str, str]:
    """Say which revision codes are of; letters alone are brought to Rev. 2."""
    if all(len(code) == 1 for code in codes) and any(code.upper() == "V" for code in codes):
        notes.append(
            Sentence(
                "{field}: the section V is one of NACE Rev. 2.1, so all sections are read as its "
                "own and shown as those of Rev. 2.",
                field=field,
            )
        )
        # Publishing and information technology were one section.
        return {text: _LETTERS[max(0, _of_rev_2(code))] for text, code in read.items()}
    old: list[str] = []
    new: list[str] = []
    for code in codes:
        digits = _digits(code)
        letter = code[0].upper()
        if letter.isalpha() and digits:
            ours, theirs = section_of(digits), _section_2_1(digits)
            if letter == ours != theirs:
                old.append(code)
            elif letter == theirs != ours:
                new.append(code)
        elif digits[:3] in ONLY_REV_2:
            old.append(code)
        elif digits[:3] in ONLY_REV_2_1:
            new.append(code)
    if new and old:
        warnings.append(
            Sentence(
                "{field} holds codes of NACE Rev. 2, such as {old}, and of Rev. 2.1, such as "
                "{new}: firms of one activity may stand under two codes. Bring them to one "
                "revision, or choose whole divisions that both have.",
                field=field,
                old=old[0],
                new=new[0],
            )
        )
    elif new:
        notes.append(
            Sentence(
                "{field} holds codes of NACE Rev. 2.1, such as {new}. They are compared by their "
                "digits; sections are named as in Rev. 2.",
                field=field,
                new=new[0],
            )
        )
    return read


def _of_rev_2(code: str) -> int:
    place = _LETTERS.index(code.upper())
    return place if place <= _LETTERS.index("J") else place - 1


def _section_2_1(digits: str) -> str:
    number = int(digits[:2])
    return [letter for letter, first in FIRST_DIVISION_2_1.items() if number >= first][-1]
