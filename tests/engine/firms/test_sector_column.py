"""Columns of sectors as registers, spreadsheets and statistical offices write them."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.nace import path_of
from erik_clusters.erik_clusters_plugin.engine.firms.nace_classes import CLASSES, DIVISIONS, GROUPS
from erik_clusters.erik_clusters_plugin.engine.firms.sector_column import read_sector_column
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


def said(column):
    return [str(sentence) for sentence in [*column.notes, *column.warnings]]


def test_the_list_of_codes_is_whole():
    assert (len(DIVISIONS), len(GROUPS), len(CLASSES)) == (88, 272, 615)


@pytest.mark.parametrize(
    "written",
    [
        *["25.11", "2511", "C25.11", "c 25.11", "C.25.11", "C-25.11", "C_25.11", "25 11"],
        *["25. 11", "25.11.", " 25.11 ", "25\u00a011", "25\u200911", "NACE 25.11"],
        *["NACE Rev. 2: 25.11", "ATECO 25.11", "C25.1.1", "25.11-0"],
    ],
)
def test_a_class_however_it_is_written(written):
    assert path_of(written) == ("C", "25", "251", "2511")


@pytest.mark.parametrize("written", ["25.11Z", "2511Z", "25.11.Z", "25.11.20", "251120", "25.11/1"])
def test_a_national_code_goes_on_from_its_class(written):
    assert path_of(written)[:4] == ("C", "25", "251", "2511") and len(path_of(written)) > 4


@pytest.mark.parametrize(
    "column",
    [
        ["25.11", "10.71", None],
        ["0111", "1071", "251"],
        ["25", "251", "2511", "C"],
        ["251", "101", "1071"],
        ["Wood", "sport system", "3D printing"],
        ["47 Street", "Food", "Fun"],
        ["1", "2", "12"],
        ["101", "111", "200", "340", "999"],
        ["J62.01", "C25.11"],
        ["A", "B", "U"],
        [],
        [None, ""],
    ],
)
def test_what_leaves_nothing_to_choose_stays_as_it_is(column):
    read = read_sector_column(column, "nace")
    assert read.sectors == [text or None for text in column]
    assert not said(read)


@pytest.mark.parametrize(
    ("column", "sectors", "example"),
    [
        (["111", "1071", "111"], ["0111", "1071", "0111"], "“111” is read as the sector 0111"),
        ([111, 1071], ["0111", "1071"], "“111” is read as the sector 0111"),
        (["161", "111", "1071"], ["0161", "0111", "1071"], "“111” is read as the sector 0111"),
        (["1110", "25110"], ["01110", "25110"], "“1110” is read as the sector 01110"),
        (["11100", "107100"], ["011100", "107100"], "“11100” is read as the sector 011100"),
        (["2511.0", "1071.0"], ["2511", "1071"], "“2511.0” is read as the sector 2511"),
        (["111.0", "1071.0"], ["0111", "1071"], "“111” is read as the sector 0111"),
        (
            ["25.11 Metal structures", "25.11 Stahlbau", "10.71"],
            ["25.11", "25.11", "10.71"],
            "“25.11 Metal structures” is read as the sector 25.11",
        ),
        (
            ["C25 – Metal", "A01: Crops"],
            ["C25", "A01"],
            "“C25 – Metal” is read as the sector C25",
        ),
        (["C - Making", "K - Money"], ["C", "K"], "“C - Making” is read as the sector C"),
        (["Bread (10.71)"], ["10.71"], "“Bread (10.71)” is read as the sector 10.71"),
        (["C", "K", "V"], ["C", "J", "U"], "V is one of NACE Rev. 2.1"),
    ],
)
def test_what_a_column_is_read_as_is_said(column, sectors, example):
    read = read_sector_column(column, "nace")
    assert read.sectors == sectors
    assert any(example in text and "nace" in text for text in said(read))


@pytest.mark.parametrize("column", [["161", "1071"], ["161", "251", "111", "1071"]])
def test_what_cannot_be_told_is_asked_for(column):
    with pytest.raises(InputError, match=r"nace holds “161”, which may be the NACE code 16\.1, or"):
        read_sector_column(column, "nace")


def test_a_text_with_a_lost_zero_is_said():
    read = read_sector_column(["1.11", "10.71"], "nace")
    assert path_of(read.sectors[0]) == path_of("01.11")
    assert said(read) == ["nace: the number 1.11 is read as the sector 01.11."]


def test_numbers_say_what_they_leave_open():
    lines = said(read_sector_column([1.11, 1.1, 11.1, 25.11], "nace"))
    assert "the number 1.11 is read as the sector 01.11" in lines[0]
    assert "1.1 stands for both 01.1 and 01.10" in lines[1]
    assert "11.1 are no codes of NACE" in lines[2]


@pytest.mark.parametrize("column", [["62.0", "62.1"], ["J62.01", "K62.10"]])
def test_two_revisions_side_by_side_are_named(column):
    read = read_sector_column(column, "nace")
    assert read.sectors == column
    assert "codes of NACE Rev. 2, such as" in str(read.warnings[0])


@pytest.mark.parametrize("code", ["K62.10", "62.1"])
def test_the_newer_revision_alone_is_named(code):
    assert "codes of NACE Rev. 2.1" in said(read_sector_column([code, "C25"], "nace"))[0]
