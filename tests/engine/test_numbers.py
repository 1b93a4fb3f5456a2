"""Numbers as people, programs and statistical offices write them."""

from __future__ import annotations

import math

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.numbers import (
    NotANumberError,
    missing_cells,
    read_column,
    read_list,
    read_number,
)

MISSING = ["", " ", "-", "–", ":", "..", "...", "…", "c", "(c)", "x", "/", "*", "n/a", "N/A"]
MISSING += ["#N/A", "n.a.", "k. A.", "null", "None", "NaN", "#NV", "#DIV/0!", ": c", ":u"]
# Text, its number with a decimal point, and with a decimal comma; None: one reading only.
SPELLINGS = [
    ("1234", 1234.0, None),
    ("+5", 5.0, None),
    ("-5", -5.0, None),
    ("\u22125", -5.0, None),
    ("(3)", -3.0, None),
    ("3-", -3.0, None),
    ("1 234", 1234.0, None),
    ("1\u00a0234", 1234.0, None),
    ("1\u2009234", 1234.0, None),
    ("1\u202f234 567", 1234567.0, None),
    ("1'234", 1234.0, None),
    ("1\u2019234", 1234.0, None),
    ("12,5", 12.5, None),
    ("12.5", 12.5, None),
    ("1.234,5", 1234.5, None),
    ("1,234.5", 1234.5, None),
    ("1 234,5", 1234.5, None),
    ("1.234.567", 1234567.0, None),
    ("1,234,567", 1234567.0, None),
    ("0.234", 0.234, None),
    ("0,234", 0.234, None),
    ("1234.567", 1234.567, None),
    (".5", 0.5, None),
    ("1.5e3", 1500.0, None),
    ("12 p", 12.0, None),
    ("12,5 b", 12.5, None),
    ("3*", 3.0, None),
    ("5 %", 5.0, None),
    ("1.234", 1.234, 1234.0),
    ("1,234", 1234.0, 1.234),
    ("(1.234)", -1.234, -1234.0),
]


@pytest.mark.parametrize(("text", "point", "comma"), SPELLINGS)
def test_a_single_text(text, point, comma):
    assert read_number(text) == point
    assert read_number(text, ",") == (point if comma is None else comma)


@pytest.mark.parametrize("text", MISSING)
def test_marks_of_missing_cells(text):
    column = read_column([text, "3"], "jobs")
    assert math.isnan(column.numbers[0]) and column.missing.tolist() == [True, False]


@pytest.mark.parametrize("text", ["ten", "12 firms", "1,2,3", "1.2.3", "12:30", "0x10", "1_000"])
def test_what_is_no_number(text):
    column = read_column([text], "jobs")
    assert np.isnan(column.numbers).all() and not column.missing.any()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "1e999", 10**400, object()])
def test_what_is_not_finite_is_none(value):
    assert math.isnan(read_number(value))


@pytest.mark.parametrize("decimal", [".", ","])
@pytest.mark.parametrize(
    ("texts", "numbers", "example"),
    [
        (["1.234", "12,5"], [1234.0, 12.5], "“12,5”"),
        (["1,234", "12.5"], [1234.0, 12.5], "“12.5”"),
        (["1.234", "12.5"], [1.234, 12.5], "“12.5”"),
        (["1,234", "0,5", "7"], [1.234, 0.5, 7.0], "“0,5”"),
        (["1.234", "1.234.567"], [1234.0, 1234567.0], "“1.234.567”"),
        (["2.500", "1 234"], [2.5, 1234.0], "“1 234”"),
        (["1'234", "5", "n/a"], [1234.0, 5.0, math.nan], "“1'234”"),
        (["(1.234,5)", "3-"], [-1234.5, -3.0], "“(1.234,5)”"),
    ],
)
def test_the_column_decides_before_the_locale(texts, numbers, example, decimal):
    column = read_column(texts, "jobs", decimal)
    assert np.array_equal(column.numbers, numbers, equal_nan=True)
    assert str(column.reading).startswith("jobs: “")
    assert example in str(column.reading) or "is read as" in str(column.reading)


@pytest.mark.parametrize(("decimal", "number"), [(".", 1.234), (",", 1234.0)])
def test_the_locale_decides_where_no_value_does(decimal, number):
    column = read_column(["1.234", "7"], "jobs", decimal)
    assert column.numbers.tolist() == [number, 7.0]
    assert "jobs: “1.234” is read as" in str(column.reading)


@pytest.mark.parametrize("texts", [["12,5", "12.5"], ["1.234", "1,234"], ["1.234,5", "1,234.5"]])
@pytest.mark.parametrize("decimal", [".", ","])
def test_two_spellings_are_refused(texts, decimal):
    with pytest.raises(InputError, match="jobs holds numbers in two spellings, as “") as caught:
        read_column(texts, "jobs", decimal)
    assert all(f"“{text}”" in str(caught.value) for text in texts)


def test_numbers_among_numbers_need_no_word():
    column = read_column([1, 2.5, None, "3", True], "jobs")
    assert column.numbers.tolist()[:2] == [1.0, 2.5] and column.reading is None


# -- lists ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "point", "comma"),
    [
        ("7,5", [7, 5], [7.5]),
        ("2,5", [2, 5], [2.5]),
        ("7,5; 10", [7, 5, 10], [7.5, 10]),
        ("7,5 10", [7, 5, 10], [7.5, 10]),
        ("10, 20, 30", [10, 20, 30], [10, 20, 30]),
        ("10,20,30", [10, 20, 30], [10, 20, 30]),
        ("7.5", [7.5], [7.5]),
        ("7.5, 10", [7.5, 10], [7.5, 10]),
        ("7,50;", [7, 50], [7.5]),
        ("10;20", [10, 20], [10, 20]),
        ("[10, 20]", [10, 20], [10, 20]),
    ],
)
def test_a_list_is_read_by_the_locale(text, point, comma):
    assert read_list(text) == point
    assert read_list(text, ",") == comma


@pytest.mark.parametrize("text", ["10,20", "5,10", "10,20,30; 7,5"])
def test_a_comma_that_may_be_either_is_asked_for(text):
    with pytest.raises(InputError, match="Write semicolons between numbers"):
        read_list(text, ",")


@pytest.mark.parametrize(
    "value", [[10, 20.5], (10, 20.5), np.array([10, 20.5]), ["10", "20.5"], [[10], 20.5]]
)
def test_lists_of_scripts_and_models(value):
    assert read_list(value) == [10, 20.5]


@pytest.mark.parametrize("text", ["ten", "10, x", "nan", "inf", "1e9999x", "--5"])
def test_what_is_no_number_in_a_list_is_named(text):
    with pytest.raises(NotANumberError, match="is not a number"):
        read_list(text)


def test_missing_cells_are_told_from_texts():
    found = missing_cells([None, math.nan, "", "c", "n/a", "ten", "0", 0, "5 c"])
    assert found.tolist() == [True] * 5 + [False] * 4
