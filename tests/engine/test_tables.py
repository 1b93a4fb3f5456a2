"""Tables as spreadsheets save them, and broken ones."""

from __future__ import annotations

import math

import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.tables import positive_number, read_table

TEXT = "# by hand\nname;speed\nStraße;12,5\n\n“Größe”;7.5\n"


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_a_table_in_any_encoding(tmp_path, encoding, newline):
    path = tmp_path / "table.csv"
    path.write_bytes(TEXT.replace("\n", newline).encode(encoding))
    rows = read_table(path, ("name", "speed"))
    assert [(row.line, row.cells["name"]) for row in rows] == [(3, "Straße"), (5, "“Größe”")]
    assert [positive_number(row, "speed", path) for row in rows] == [12.5, 7.5]


def test_a_cell_may_go_on_in_the_next_line(tmp_path):
    path = tmp_path / "table.csv"
    path.write_text('name,speed\n"a\nb",1\n"say ""c""",2\n')
    rows = read_table(path, ("name",))
    assert [(r.line, r.cells["name"]) for r in rows] == [(2, "a\nb"), (4, 'say "c"')]


@pytest.mark.parametrize(
    "line", ['"never closed,1', '"in"side,1', "x" * 200_000 + ",1", '"' + "y" * 200_000]
)
@pytest.mark.parametrize("after", ["", "b,2\n" * 5])
def test_a_broken_line_is_named(tmp_path, line, after):
    path = tmp_path / "table.csv"
    path.write_text(f"name,speed\na,1\n{line}\n{after}")
    with pytest.raises(InputError, match=r"table\.csv cannot be read from line 3 on"):
        read_table(path, ("name",))


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\x81", bytes(range(256))])
def test_what_is_no_text_is_refused(tmp_path, content):
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match="is not a text file"):
        read_table(path, ("name",))


@pytest.mark.parametrize("text", ["0", "-1", "nan", "inf", "1e308", "fast", "1" * 5000, "(3)"])
def test_what_is_no_number_above_0_is_named(tmp_path, text):
    path = tmp_path / "table.csv"
    path.write_text(f"name;speed\na;{text}\n")
    (row,) = read_table(path, ("speed",))
    if text == "nan":
        assert math.isnan(float(text))
    with pytest.raises(InputError, match=r"in line 2, column speed, where a number above 0"):
        positive_number(row, "speed", path)


def test_a_table_that_another_program_holds_is_said(tmp_path, monkeypatch):
    path = tmp_path / "table.csv"
    path.write_bytes(b"a,b\r\n1,2\r\n")

    def held(*_):
        raise PermissionError(13, "The process cannot access the file", str(path), 32)

    monkeypatch.setattr("pathlib.Path.read_bytes", held)
    with pytest.raises(InputError, match="cannot be read: The process cannot access the file"):
        read_table(path, ["a"])
