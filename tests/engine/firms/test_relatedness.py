"""Relatedness of sectors."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.relations import SectorSimilarity
from erik_clusters.erik_clusters_plugin.engine.firms.relatedness import Sectors, relatedness
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("25.11", "25.11", 1.0),
        ("25.11", "25.12", 0.75),
        ("25.11", "25.2", 0.5),
        ("25.11", "28.11", 0.25),
        ("25.11", "62.01", 0.0),
        # A code of two digits has in common what it says, with its like and with finer codes.
        ("25", "25.11", 0.5),
        ("25", "25", 0.5),
        ("25.1", "25.11", 0.75),
        ("C", "25.11", 0.25),
        ("25", "28", 0.25),
        ("25", "C25.11", 0.5),
        # However it is written; a national code is cut at the class.
        ("C25.11", "2511", 1.0),
        ("25.11.20", "25.11.10", 1.0),
        # 1 and 10 begin with the same digit and are agriculture and food.
        ("1", "10", 0.0),
        ("Sport", "sport ", 1.0),
        ("sport", "25", 0.0),
        ("", "", 0.0),
    ],
)
def test_shared_levels(one, other, shared):
    assert relatedness(one, other) == relatedness(other, one) == shared


def test_the_nearest_of_the_chosen_sectors_counts():
    sectors = Sectors(["25.11", "28", "62", ""])
    family = sectors.related_to(["25.12", "62"])
    assert family.relatedness.tolist() == [0.75, 0.25, 1.0, 0.0]
    assert family.name == "25.12, 62"


@pytest.mark.parametrize(
    ("chosen", "related"),
    [
        # All that begins with the code is chosen; what is only known to be near it is not.
        ("25", [1.0, 1.0, 1.0, 0.25, 0.25, 0.0, 0.0]),
        ("25.1", [0.5, 1.0, 1.0, 0.25, 0.25, 0.0, 0.0]),
        ("25.11", [0.5, 1.0, 0.75, 0.25, 0.25, 0.0, 0.0]),
        ("C", [1.0, 1.0, 1.0, 1.0, 1.0, 0.0, 0.0]),
        ("Sport", [0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0]),
    ],
)
def test_to_choose_a_code_is_to_choose_all_of_it(chosen, related):
    sectors = Sectors(["25", "C25.11", "25.12", "28", "C", "sport", ""])
    assert sectors.related_to([chosen]).relatedness.tolist() == related


def test_a_chosen_sector_that_nobody_is_related_to():
    with pytest.raises(
        InputError, match=r"“85” or one related to it\. The firms' sectors are: 25, sport"
    ):
        Sectors(["25", "sport", ""]).related_to(["25", "85"])


def test_each_sector_by_itself():
    families = Sectors(["25.11", "C25.2", "sport", "", "62"]).each()
    assert [(f.name, f.relatedness.tolist()) for f in families] == [
        ("25", [1, 1, 0, 0, 0]),
        ("62", [0, 0, 0, 0, 1]),
        ("sport", [0, 0, 1, 0, 0]),
    ]


def test_mean_relatedness_to_a_core():
    sectors = Sectors(["25.11", "25.11", "25.21", "62"])
    found = sectors.mean_relatedness([0, 2, 3], [0, 1, 2])
    assert found.tolist() == pytest.approx([2.5 / 3, 2.0 / 3, 0.0])


def test_mean_relatedness_in_a_register_of_mixed_depth():
    sectors = Sectors(["25", "25.11", "25.12", ""])
    found = sectors.mean_relatedness(np.arange(4), np.arange(4))
    # 25 knows half of itself; who states no sector has nothing in common with anybody.
    by_hand = [(0.5 + 0.5 + 0.5) / 4, (0.5 + 1.0 + 0.75) / 4, (0.5 + 0.75 + 1.0) / 4, 0.0]
    assert found.tolist() == pytest.approx(by_hand)


CODES = st.sampled_from(["", "A", "C", "25", "25.1", "25.11", "25.12", "C2599", "01", "sport"])


@given(st.lists(CODES, min_size=2, max_size=12), st.data())
def test_both_kinds_of_clusters_relate_firms_alike(codes, data):
    rows = st.lists(st.integers(0, len(codes) - 1), min_size=1, max_size=5)
    firms, others = (np.array(data.draw(rows)) for _ in range(2))
    one, other = (part.ravel() for part in np.meshgrid(firms, others, indexing="ij"))
    pairs = np.nan_to_num(SectorSimilarity(codes).between(one, other))
    by_hand = [relatedness(codes[a], codes[b]) for a, b in zip(one, other)]
    assert pairs.tolist() == by_hand
    mean = Sectors(codes).mean_relatedness(firms, others)
    assert mean == pytest.approx(pairs.reshape(len(firms), -1).mean(axis=1))
