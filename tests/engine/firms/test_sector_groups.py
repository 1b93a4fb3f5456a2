"""Sectors by name and by code, and groups of them."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.sector_groups import (
    SectorList,
    chosen_sectors,
    in_groups,
    parse_sectors,
    sector_name,
    unused_entries,
)
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


@pytest.mark.parametrize(
    ("value", "name"),
    [(25, "25"), (25.0, "25"), (25.1, "25.1"), (" 25 ", "25"), ("", None), (None, None)],
)
def test_a_sector_is_text(value, name):
    assert sector_name(value) == name


@pytest.mark.parametrize(
    ("sector", "listed", "entry"),
    [
        ("25.1", ["25"], "25"),
        ("2511", ["25", "251"], "251"),
        ("25", ["2"], None),
        ("25", ["25.1"], None),
        ("Wood", ["wood"], "wood"),
        ("woodwork", ["wood"], None),
        # However either is written.
        ("C25.11", ["25.1"], "25.1"),
        ("C25", ["C"], "C"),
        ("62", ["C"], None),
        ("1", ["01"], "01"),
        ("10", ["1"], None),
        ("25.11.20", ["25.11.10", "25.11"], "25.11"),
        (None, ["25"], None),
    ],
)
def test_a_code_covers_finer_codes_and_a_name_only_itself(sector, listed, entry):
    assert SectorList(listed).covering(sector) == entry


def test_groups_take_the_place_of_their_sectors():
    groups = {"93": "sport system", "32.3": "sport system", "46": "trade"}
    found = in_groups(["93.1", "32.30", "32.5", None, "46"], groups)
    assert found == ["sport system", "sport system", "32.5", None, "trade"]


def test_sectors_of_a_table_that_no_firm_has():
    groups = {"93": "sport", "32.3": "sport", "32": "toys", "bikes": "sport"}
    assert unused_entries(["93.1", "32.30", None], groups) == ["32", "bikes"]


def test_a_list_may_be_written_in_any_common_way():
    assert parse_sectors(" 25, 26;sport system\n25,,") == ["25", "26", "sport system"]


def test_choosing():
    assert chosen_sectors(["25.1", "26", None, "25"], ["25"]) == ["25", None, None, "25"]
    with pytest.raises(InputError, match=r"No firm has the sector “99”.*25, 26"):
        chosen_sectors(["25", "26", None], ["26", "99"])
