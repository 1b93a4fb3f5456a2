"""Tables that an officer may edit: CSV with a header line and comment lines."""

from __future__ import annotations

import codecs
import csv
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from .messages import InputError
from .numbers import read_number

# .../erik_clusters_plugin/engine/tables.py -> the plugin folder
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "tables"

# No speed, factor or threshold is greater.
MOST = 1e6


@dataclass(frozen=True)
class TableRow:
    """One line of a table.

    Attributes
    ----------
    line
        Number of the line in the file, as a text editor counts it.
    cells
        Text of every column, without blanks around it; "" where empty.
    """

    line: int
    cells: dict[str, str]


def read_table(path: Path, required: Sequence[str]) -> list[TableRow]:
    """Read a CSV table.

    Lines that begin with # and empty lines are skipped. Columns are told apart by
    commas or, as spreadsheets write them in many countries, by semicolons or tabs.

    Raises
    ------
    InputError
        When the file is missing or not text, or a `required` column is not there.
    """
    lines = re.split(r"\r\n|\r|\n", _text(path))
    numbered = [
        (number, line)
        for number, line in enumerate(lines, start=1)
        if line.strip(" ,;\t") and not line.lstrip('" ').startswith("#")
    ]
    if not numbered:
        raise InputError(
            "The table {file} is empty. Its first line must name the columns: {columns}.",
            file=path.name,
            columns=", ".join(required),
        )
    first, *rows = _rows(numbered, path)
    names = [name.strip().lower() for name in first.values]
    missing = [name for name in required if name not in names]
    if missing:
        raise InputError(
            "The table {file} has no column {columns}. Its first line must name the columns: "
            "{expected}.",
            file=path.name,
            columns=", ".join(missing),
            expected=", ".join(required),
        )
    return [
        TableRow(row.line, {name: cell.strip() for name, cell in zip(names, row.values)})
        for row in rows
    ]


@dataclass(frozen=True)
class _Row:
    line: int
    values: list[str]


def _rows(numbered: Sequence[tuple[int, str]], path: Path) -> list[_Row]:
    """Take lines of a table, with their numbers, apart; a cell may go on in the next line."""
    separator = max(",;\t", key=numbered[0][1].count)
    # Python's reader takes a quotation mark that is never closed for one at the end.
    reader = csv.reader((f"{line}\n" for _, line in numbered), delimiter=separator, strict=True)
    rows: list[_Row] = []
    begin = 0
    while begin < len(numbered):
        line = numbered[begin][0]
        try:
            rows.append(_Row(line, next(reader)))
        except csv.Error as error:
            raise InputError(
                "The table {file} cannot be read from line {line} on: a quotation mark is not "
                "closed or stands inside a cell, or a cell is longer than {most} characters. "
                "Correct the line, or write quotation marks inside a cell twice.",
                file=path.name,
                line=str(line),
                most=csv.field_size_limit(),
            ) from error
        begin = reader.line_num
    return rows


def positive_number(row: TableRow, column: str, path: Path) -> float:
    """Return a cell as a number above 0, a decimal comma allowed; NaN where empty.

    Raises
    ------
    InputError
        Naming the file, the line and the column, when it is anything else.
    """
    text = row.cells.get(column, "")
    if not text:
        return float("nan")
    # A table in which commas part the columns cannot hold one but between quotes.
    value = read_number(text, ",") if "," in text else read_number(text)
    if not 0.0 < value <= MOST:
        raise InputError(
            "The table {file} has “{text}” in line {line}, column {column}, where a number "
            "above 0 is needed. Correct it, or leave the cell empty.",
            file=path.name,
            text=text,
            line=str(row.line),
            column=column,
        )
    return value


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            "The table {file} cannot be read: {reason}. Check the path.",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    for encoding in _encodings(content):
        with suppress(UnicodeDecodeError):
            return content.decode(encoding).lstrip("\ufeff")
    raise InputError("The table {file} is not a text file. Save it as CSV (UTF-8).", file=path.name)


def _encodings(content: bytes) -> tuple[str, ...]:
    """Return what a text may be written in: spreadsheets' “Unicode text” is UTF-16."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    beginning = content[:1000]
    if beginning.count(0) > len(beginning) // 4:
        return ("utf-16-le" if beginning[1:2] == b"\0" else "utf-16-be",)
    return ("utf-8-sig", "cp1252")
