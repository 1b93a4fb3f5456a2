"""Codes of industries and classes of size."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.industries import (
    Industries,
    read_macro_sectors,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.size_classes import size_class
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


def test_macro_sectors_cover_every_division():
    macro = read_macro_sectors()
    divisions = [*range(1, 4), *range(5, 10), *range(10, 34), *range(35, 40), *range(41, 44)]
    divisions += [*range(45, 48), *range(49, 54), 55, 56, *range(58, 64), *range(64, 67), 68]
    divisions += [*range(69, 76), *range(77, 83), 84, 85, *range(86, 89), *range(90, 100)]
    assert sorted(macro.by_division) == divisions
    assert {d for d, name in macro.by_division.items() if name == "manufacturing"} == set(
        range(10, 34)
    )
    known = [macro.of(code) for code in ("C", "31.0", "C25.1", "2511", 31, "C3101-0")]
    assert known == ["manufacturing"] * 6
    assert [macro.of(code) for code in ("4", "wood", "")] == [None] * 3


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("section,first_division,last_division,macro_sector\nC,ten,33,manufacturing", "line 2"),
        ("section,first_division,last_division,macro_sector\nC,10,33,industry", "manufacturing"),
        ("section,first,last\n", "has no column"),
    ],
)
def test_tables_that_cannot_be_used(tmp_path, text, words):
    path = tmp_path / "own.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=words):
        read_macro_sectors(path)


def test_the_finest_group_counts():
    industries = Industries({"13": "fashion", "C14": "fashion", "15.2": "shoes", "wood": "home"})
    codes = ["13.1", "14", "15.20", "15.1", "31", "C"]
    expected = ["fashion", "fashion", "shoes", "15", "31", ""]
    assert [industries.industry(c) for c in codes] == expected


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("0-9", 0),
        ("10-49", 0),
        ("10 to 49", 0),
        ("<50", 0),
        ("up to 49", 0),
        ("50-249", 1),
        ("100–199", 1),
        ("250+", 2),
        ("GE250", 2),
        (">=250", 2),
        (">249", 2),
        ("250 and more", 2),
        ("Small", 0),
        ("49", 0),
        ("50", 1),
        ("249.5", 1),
        ("250", 2),
        ("10-99", None),
        ("50+", None),
        ("<=50", None),
        ("", None),
        ("many", None),
        ("-5", None),
        ("1.000-4.999", 2),
        ("1 000+", 2),
        ("≥ 1,000", 2),
        ("1'000 or more", 2),
        ("12.125", 0),
    ],
)
def test_size_classes(text, size):
    assert size_class(text) == size
