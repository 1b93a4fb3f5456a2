"""The four stages of industrial districts, worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.industrial_districts import (
    JobTable,
    industrial_districts,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.size_classes import LARGE, MEDIUM, SMALL
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


def table(*rows):
    """Rows of basin, macro-sector, industry, size, jobs and, if known, units."""
    full = [(*row, np.nan) if len(row) == 5 else row for row in rows]
    basin, macro, industry, size, jobs, units = zip(*full)
    return JobTable(
        np.array(basin, dtype=np.int64),
        np.array(macro, dtype=object),
        np.array(industry, dtype=object),
        np.array(size, dtype=np.int64),
        np.array(jobs, dtype=float),
        np.array(units, dtype=float),
    )


M, T = "manufacturing", "trade"
# Basin 0: 600 furniture (500 small, 60 medium, 40 large), 100 food, 300 trade.
# Basin 1: 100 furniture small, 200 food large, 700 trade.
ROWS = [
    (0, M, "31", SMALL, 500, 50),
    (0, M, "31", MEDIUM, 60, 1),
    (0, M, "31", LARGE, 40, 1),
    (0, M, "10", SMALL, 100, 5),
    (0, T, "", SMALL, 300, 60),
    (1, M, "31", SMALL, 100, 9),
    (1, M, "10", LARGE, 200, 1),
    (1, T, "", SMALL, 700, 99),
]


def test_a_district_and_a_town_by_hand():
    found = industrial_districts(table(*ROWS), 2)
    # Manufacturing: 700 of 1000 against 1000 of 2000, and 300 of 1000.
    assert found.lq_manufacturing == pytest.approx([1.4, 0.6])
    assert found.top_macro == [M, T]
    assert found.lq_top == pytest.approx([1.4, 1.4])
    # Small 600/700 against 700/1000, medium 60/700 against 60/1000, large 40/700 against .24.
    assert found.lq_size[0] == pytest.approx([600 / 490, 60 / 42, 40 / 168])
    assert found.lq_size[1] == pytest.approx([100 / 210, 0.0, 200 / 72])
    # Furniture 600/700 against 700/1000; food in the town 200/300 against 300/1000.
    assert found.main_industry == ["31", "10"]
    assert found.lq_main == pytest.approx([600 / 490, 200 / 90])
    assert found.main_jobs.tolist() == [600, 200]
    assert found.share_small_medium == pytest.approx([560 / 600, 0.0])
    assert found.holds.tolist() == [[True] * 4, [False, False, True, False]]
    assert found.stages_passed.tolist() == [4, 0]
    assert found.district.tolist() == [True, False]
    assert found.main_units.tolist() == [52, 1]
    assert found.medium_units.tolist() == [1, 0]
    assert found.size_known.tolist() == [1, 1]


@pytest.mark.parametrize(
    ("change", "stage"),
    [
        # Mining has a greater quotient than manufacturing.
        ([(0, "mining", "", SMALL, 10)], 0),
        # Large 4040/4700 against 4240/5500; small 600/4700 against 700/5500; medium less.
        ([(0, M, "29", LARGE, 4000), (1, M, "10", MEDIUM, 500)], 1),
    ],
)
def test_stages_stop(change, stage):
    found = industrial_districts(table(*ROWS, *change), 2)
    assert found.stages_passed[0] == stage


def test_no_main_industry_where_all_are_as_everywhere():
    rows = [
        (0, M, "31", SMALL, 50),
        (0, M, "10", SMALL, 50),
        (1, M, "31", LARGE, 10),
        (1, M, "10", LARGE, 10),
        (1, T, "", SMALL, 100),
    ]
    found = industrial_districts(table(*rows), 2)
    assert found.stages_passed[0] == 2
    assert found.main_industry[0] == ""
    assert np.isnan(found.lq_main[0])


def test_large_units_in_the_main_industry():
    rows = [
        (0, M, "29", LARGE, 60),
        (0, M, "10", SMALL, 300),
        (1, M, "10", SMALL, 200),
        (1, M, "29", LARGE, 1),
        (1, M, "20", LARGE, 100),
        (1, T, "", SMALL, 900),
    ]
    found = industrial_districts(table(*rows), 2)
    # 10 has a quotient above 1 too, and more jobs: .833 / .756.
    assert found.main_industry[0] == "10"
    assert found.stages_passed[0] == 4
    more = industrial_districts(table((0, M, "29", LARGE, 300), *rows[1:]), 2)
    assert more.main_industry[0] == "29"
    assert more.holds[0].tolist()[2:] == [True, False]


def test_exactly_half_is_not_over_half():
    rows = [
        (0, M, "31", SMALL, 50),
        (0, M, "31", LARGE, 50),
        (1, M, "10", LARGE, 100),
        (1, T, "", SMALL, 100),
    ]
    found = industrial_districts(table(*rows), 2)
    assert found.share_small_medium[0] == 0.5
    assert found.stages_passed[0] == 3


def test_jobs_of_unknown_size_count_where_size_is_not_asked():
    found = industrial_districts(table(*ROWS, (0, M, "31", -1, 700)), 2)
    assert found.main_jobs[0] == 1300
    assert found.share_small_medium[0] == pytest.approx(560 / 600)
    assert found.size_known[0] == 0.5
    assert np.isfinite(found.main_units[1])


def test_a_reference_area_changes_the_quotients():
    # A country of half as much manufacturing: 250 of 1000.
    country = table(
        (0, M, "31", SMALL, 50),
        (0, M, "10", MEDIUM, 150),
        (0, M, "20", LARGE, 50),
        (0, T, "", 0, 750),
    )
    found = industrial_districts(table(*ROWS), 2, country)
    assert found.lq_manufacturing == pytest.approx([2.8, 1.2])
    assert found.lq_main[0] == pytest.approx((600 / 700) / (50 / 250))


def test_one_medium_unit_with_twice_the_jobs_of_the_small_ones_is_marked():
    rows = [(0, M, "31", SMALL, 100, 20), (0, M, "31", MEDIUM, 200, 1), (1, T, "", SMALL, 900, 9)]
    rows += [(1, M, "10", LARGE, 400, 1)]
    found = industrial_districts(table(*rows), 2)
    assert found.one_medium.tolist() == [True, False]
    assert found.district[0]


def test_a_basin_without_jobs_has_no_numbers():
    found = industrial_districts(table(*ROWS), 3)
    assert np.isnan(found.lq_manufacturing[2])
    assert found.holds[2].tolist() == [False] * 4
    assert (found.top_macro[2], found.main_industry[2]) == ("", "")


def test_no_manufacturing_to_compare_with():
    with pytest.raises(InputError, match="no manufacturing jobs to compare with"):
        industrial_districts(table((0, T, "", SMALL, 5)), 1)
