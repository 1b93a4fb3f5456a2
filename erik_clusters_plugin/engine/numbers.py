"""Numbers as people and programs write them: columns of a table, and lists.

A column is read as a whole, because “1.234” alone says nothing: beside “12,5” it is 1234,
beside “12.5” it is 1.234. Only where no value of the column tells does the mark of the
reader's locale decide. docs/decisions/numbers.md gives the rules.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from .messages import InputError, Sentence

_BLANKS = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+")
_MINUS = str.maketrans("\u2212\u2010\u2011\u2012\u2013\u2014\u2019\u2018\u02bc`´", "------'''''")
# Marks of statistical offices and of spreadsheets for cells without a number.
_MISSING = frozenset(
    [
        *["", "-", "--", "---", ":", "::", ".", "..", "...", "…", "c", "x", "u", "s", "z", "/"],
        *["*", "?", "#", "n/a", "#n/a", "na", "n.a.", "n.a", "n. a.", "n/d", "nd", "n.d.", "n. d."],
        *["k.a.", "k. a.", "k.a", "null", "none", "nan", "(c)", "(u)", "(s)", "#nv", "#wert!"],
        *["#value!", "#ref!", "#div/0!", "#num!", "#null!", "#name?", "missing", "confidential"],
    ]
)
# Eurostat: break, confidential, definition differs, estimated, forecast, see metadata, not
# significant, provisional, revised, Eurostat's estimate, low reliability, not applicable.
_FLAGS = re.compile(r"(?<=[0-9.,:)]) ?[bcdefinprsuz]{1,3}$|(?<=[0-9)]) ?\*+$")
_PLAIN = re.compile(r"[0-9]+")
_POWER = re.compile(r"([0-9]*\.?[0-9]+|[0-9]+[.,]?|[0-9]*,[0-9]+)e([+-]?[0-9]{1,3})")
_BLANK_GROUPS = re.compile(r"[0-9]{1,3}(?:([ '])[0-9]{3})(?:\1[0-9]{3})*(?:([.,])[0-9]+)?")
_ONE_MARK = re.compile(r"([0-9]*)([.,])([0-9]*)")
_GROUPS = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})+")
_BOTH = re.compile(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*([.,])[0-9]+")


@dataclass(frozen=True, eq=False)
class Column:
    """The numbers of a column of k values.

    Attributes
    ----------
    numbers
        float64 (k,); NaN where a cell is empty, marked as missing, or not a number.
    missing
        Cells that are empty or marked as missing or confidential, bool (k,).
    reading
        How a text with a decimal or thousands mark was read, with an example; None where
        there was nothing to choose.
    """

    numbers: NDArray[np.float64]
    missing: NDArray[np.bool_]
    reading: Optional[Sentence]


@dataclass(frozen=True)
class _Cell:
    """A text that is a number in one convention or the other.

    `decimal` is the mark it needs (None: any), `blanks` whether blanks or apostrophes
    group its thousands, `either` its only mark where that may be one or the other.
    """

    digits: str
    sign: float
    power: int = 0
    decimal: Optional[str] = None
    blanks: bool = False
    either: Optional[str] = None

    def value(self, decimal: str) -> float:
        group = "," if decimal == "." else "."
        plain = self.digits.replace(" ", "").replace("'", "").replace(group, "")
        plain = plain.replace(decimal, ".")
        number = self.sign * float(f"{plain}e{self.power}" if self.power else plain)
        return number if math.isfinite(number) else math.nan


def read_column(values: Sequence[object], field: str = "", decimal: str = ".") -> Column:
    """Read the numbers of a column.

    Parameters
    ----------
    values
        Numbers, texts, or None.
    field
        Name of the column, for sentences.
    decimal
        “.” or “,”: the mark of the reader's locale, which decides where no value does.

    Raises
    ------
    InputError
        When some values need a decimal point and others a decimal comma.
    """
    cells: dict[str, Optional[_Cell]] = {}
    texts: list[Optional[str]] = []
    numbers = np.full(len(values), np.nan)
    missing = np.zeros(len(values), dtype=bool)
    for row, value in enumerate(values):
        if not isinstance(value, str):
            texts.append(None)
            numbers[row] = _as_float(value)
            missing[row] = value is None or value != value
            continue
        texts.append(value)
        if value not in cells:
            cells[value] = _cell(value)
        missing[row] = cells[value] is None and _is_missing(value)
    chosen = _decimal_of(cells, field, decimal)
    known = {text: cell.value(chosen) for text, cell in cells.items() if cell is not None}
    for row, text in enumerate(texts):
        if text is not None:
            numbers[row] = known.get(text, math.nan)
    return Column(numbers, missing, _reading(cells, known, field))


def read_number(value: object, decimal: str = ".") -> float:
    """Read one number; NaN where it is none."""
    return float(read_column([value], decimal=decimal).numbers[0])


def missing_cells(values: Sequence[object]) -> NDArray[np.bool_]:
    """Say which values are empty, or marked as missing or confidential, (k,)."""
    known: dict[str, bool] = {}
    found = np.zeros(len(values), dtype=bool)
    for row, value in enumerate(values):
        if isinstance(value, str):
            if value not in known:
                known[value] = _cell(value) is None and _is_missing(value)
            found[row] = known[value]
        else:
            found[row] = value is None or value != value
    return found


def _as_float(value: object) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        return math.nan
    return number if math.isfinite(number) else math.nan


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", text).strip().translate(_MINUS).casefold()


def _is_missing(text: str) -> bool:
    plain = _plain(text)
    return plain in _MISSING or _FLAGS.sub("", plain).strip() in (":", "")


def _cell(text: str) -> Optional[_Cell]:
    plain = _plain(text)
    plain = _FLAGS.sub("", plain)
    sign = 1.0
    if plain.endswith("%"):
        plain = plain[:-1].rstrip()
    if plain.startswith("(") and plain.endswith(")"):
        sign, plain = -1.0, plain[1:-1].strip()
    elif plain.endswith("-"):
        sign, plain = -1.0, plain[:-1].rstrip()
    elif plain.startswith(("-", "+")):
        sign, plain = (-1.0 if plain[0] == "-" else 1.0), plain[1:].lstrip()
    power = 0
    raised = _POWER.fullmatch(plain)
    if raised is not None:
        plain, power = raised.group(1), int(raised.group(2))
    if _PLAIN.fullmatch(plain):
        return _Cell(plain, sign, power)
    found = _BLANK_GROUPS.fullmatch(plain)
    if found is not None:
        return _Cell(plain, sign, power, decimal=found.group(2), blanks=True)
    found = _GROUPS.fullmatch(plain)
    if found is not None:
        return _Cell(plain, sign, power, decimal="," if found.group(1) == "." else ".")
    found = _BOTH.fullmatch(plain)
    if found is not None and found.group(1) != found.group(2):
        return _Cell(plain, sign, power, decimal=found.group(2))
    found = _ONE_MARK.fullmatch(plain)
    if found is None or not (found.group(1) or found.group(3)):
        return None
    whole, mark, rest = found.groups()
    if len(rest) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0") and raised is None:
        return _Cell(plain, sign, either=mark)
    return _Cell(plain, sign, power, decimal=mark)


def _decimal_of(cells: dict[str, Optional[_Cell]], field: str, decimal: str) -> str:
    """Return the decimal mark of the column."""
    needs: dict[str, str] = {}
    open_: dict[str, str] = {}
    blanks = False
    for text, cell in cells.items():
        if cell is None:
            continue
        blanks = blanks or cell.blanks
        if cell.decimal is not None:
            needs.setdefault(cell.decimal, text)
        elif cell.either is not None:
            open_.setdefault(cell.either, text)
    if len(needs) == 1:
        return next(iter(needs))
    examples = needs if len(needs) > 1 else open_
    if len(examples) > 1:
        first, second = examples["."], examples[","]
        raise InputError(
            "The field {field} holds numbers in two spellings, as “{first}” and “{second}”, so "
            "that it cannot be told which mark stands before the decimals. Write all of them "
            "in one way.",
            field=field,
            first=first.strip(),
            second=second.strip(),
        )
    if blanks and open_:
        # Thousands are parted by blanks here, so that the mark stands before decimals.
        return next(iter(open_))
    return decimal


def _reading(
    cells: dict[str, Optional[_Cell]], known: dict[str, float], field: str
) -> Optional[Sentence]:
    marked = [
        (cell.either is None, cell.decimal is None, text)
        for text, cell in cells.items()
        if cell is not None and not _PLAIN.fullmatch(text.strip().lstrip("+-"))
    ]
    if not marked:
        return None
    text = min(marked, key=lambda one: one[:2])[2]
    return Sentence(
        "{field}: “{text}” is read as {number}.",
        field=field,
        text=text.strip(),
        number=known[text],
    )


# -- lists -------------------------------------------------------------------------------

_WHOLE = re.compile(r"[0-9]+")


class NotANumberError(InputError):
    """Raised where a part of a list, its `text`, is not a number."""

    @property
    def text(self) -> str:
        return str(self.sentence.values["text"])


_IN_LIST = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]{1,3})?")


def read_list(value: object, decimal: str = ".") -> list[float]:
    """Read numbers that are given as a list, or written as one, in their order.

    Thousands have no mark in a list. Where the decimal mark is a comma, a comma between two
    digits is one, unless several follow each other (“10,20,30”).

    Raises
    ------
    NotANumberError
        Where a part is not a number.
    InputError
        Where a comma may be one or the other.
    """
    if isinstance(value, str):
        return [_part(part) for part in _parts(value.strip().strip("[]()"), decimal)]
    if isinstance(value, Real):
        return [float(value)]
    if value is None:
        return []
    if isinstance(value, np.ndarray):
        value = value.ravel().tolist()
    if isinstance(value, Iterable):
        return [number for part in value for number in read_list(part, decimal)]
    return [_part(str(value))]


def _parts(text: str, decimal: str) -> list[str]:
    text = text.translate(_MINUS)
    if decimal != ",":
        return [part for part in re.split(r"[,;\s]+", text) if part]
    # A comma before a blank or another separator ends a number in every locale.
    tokens = [part for part in re.split(r"(?:[;\s]|,(?=[,;\s]|$))+", text) if part.strip(",")]
    tokens = [token.strip(",") for token in tokens]
    several = [token for token in tokens if token.count(",") > 1]
    single = [token for token in tokens if token.count(",") == 1]
    parts = [part for token in several for part in token.split(",")]
    if several and (single or ";" in text or len(set(parts)) < len(parts)):
        raise _undecided(several[0])
    for token in single:
        whole, decimals = token.split(",")
        # Nobody needs the last 0 of a decimal, so that this is as likely two numbers.
        doubtful = len(decimals) > 1 and decimals.endswith("0") and _WHOLE.fullmatch(whole)
        if doubtful and ";" not in text:
            raise _undecided(token)
    if several:
        return [part for token in tokens for part in token.split(",")]
    return [token.replace(",", ".") for token in tokens]


def _part(text: str) -> float:
    if _IN_LIST.fullmatch(text.strip().casefold()) is None:
        raise NotANumberError(
            "“{text}” is not a number. Write numbers with semicolons between them, for example "
            "10; 20; 30.",
            text=text,
        )
    return float(text)


def _undecided(text: str) -> InputError:
    return InputError(
        "“{text}” may be one number with decimals or several numbers. Write semicolons between "
        "numbers, for example 10; 20; 30, and after a single one: 7,50;",
        text=text,
    )
