"""Relatedness of sectors."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.relatedness import Sectors, relatedness
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("25.11", "25.11", 1.0),
        ("25.11", "25.12", 0.75),
        ("25.11", "25.2", 0.5),
        ("25.11", "28.11", 0.25),
        ("25.11", "62.01", 0.0),
        # As far as it is written down.
        ("25", "25.11", 1.0),
        ("C", "25.11", 1.0),
        ("25", "28", 0.25),
        # 1 and 10 begin with the same digit and are agriculture and food.
        ("1", "10", 0.0),
        ("Sport", "sport ", 1.0),
        ("sport", "25", 0.0),
    ],
)
def test_shared_levels(one, other, shared):
    assert relatedness(one, other) == relatedness(other, one) == shared


def test_the_nearest_of_the_chosen_sectors_counts():
    sectors = Sectors(["25.11", "28", "62", ""])
    family = sectors.related_to(["25.12", "62"])
    assert family.relatedness.tolist() == [0.75, 0.25, 1.0, 0.0]
    assert family.name == "25.12, 62"


def test_a_chosen_sector_that_nobody_is_related_to():
    with pytest.raises(InputError, match=r"related to them: 85\. The firms' are: 25, sport"):
        Sectors(["25", "sport", ""]).related_to(["25", "85"])


def test_each_sector_by_itself():
    families = Sectors(["25.11", "C25.2", "sport", "", "62"]).each()
    assert [(f.name, f.relatedness.tolist()) for f in families] == [
        ("25", [1, 1, 0, 0, 0]),
        ("62", [0, 0, 0, 0, 1]),
        ("sport", [0, 0, 1, 0, 0]),
    ]


def test_mean_relatedness_to_a_core():
    sectors = Sectors(["25.11", "25.11", "25.2", "62"])
    found = sectors.mean_relatedness([0, 2, 3], [0, 1, 2])
    assert found.tolist() == pytest.approx([2.5 / 3, 2.0 / 3, 0.0])
