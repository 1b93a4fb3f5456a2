"""Tables that an officer may edit: CSV with a header line and comment lines."""

from __future__ import annotations

import csv
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from .messages import InputError
from .numbers import read_number

# .../erik_clusters_plugin/engine/tables.py -> the plugin folder
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "tables"


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
    numbered = [
        (number, line)
        for number, line in enumerate(_text(path).splitlines(), start=1)
        if line.strip(" ,;\t") and not line.lstrip('" ').startswith("#")
    ]
    if not numbered:
        raise InputError(
            "The table {file} is empty. Its first line must name the columns: {columns}.",
            file=path.name,
            columns=", ".join(required),
        )
    header = numbered[0][1]
    separator = max(",;\t", key=header.count)
    rows = list(csv.reader((line for _, line in numbered), delimiter=separator))
    names = [name.strip().lower() for name in rows[0]]
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
        TableRow(number, {name: cell.strip() for name, cell in zip(names, cells)})
        for (number, _), cells in zip(numbered[1:], rows[1:])
    ]


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
    if not value > 0.0:
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
    with suppress(UnicodeDecodeError):
        return content.decode("utf-8-sig")
    with suppress(UnicodeDecodeError):
        return content.decode("cp1252")
    raise InputError("The table {file} is not a text file. Save it as CSV (UTF-8).", file=path.name)
