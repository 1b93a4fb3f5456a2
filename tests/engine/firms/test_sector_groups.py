"""Sectors by name and by code, and groups of them."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.sector_groups import (
    chosen_sectors,
    covering,
    in_groups,
    parse_sectors,
    sector_name,
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
        ("C25", ["C"], None),
        (None, ["25"], None),
    ],
)
def test_a_code_covers_finer_codes_and_a_name_only_itself(sector, listed, entry):
    assert covering(sector, listed) == entry


def test_groups_take_the_place_of_their_sectors():
    groups = {"93": "sport system", "32.3": "sport system", "46": "trade"}
    found = in_groups(["93.1", "32.30", "32.5", None, "46"], groups)
    assert found == ["sport system", "sport system", "32.5", None, "trade"]


def test_a_list_may_be_written_in_any_common_way():
    assert parse_sectors(" 25, 26;sport system\n25,,") == ["25", "26", "sport system"]


def test_choosing():
    assert chosen_sectors(["25.1", "26", None, "25"], ["25"]) == ["25", None, None, "25"]
    with pytest.raises(InputError, match=r"No firm has the sector “99”.*25, 26"):
        chosen_sectors(["25", "26", None], ["26", "99"])
