"""Classes of a legend and the words for them."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.firms.nace import section_of
from erik_clusters.erik_clusters_plugin.layers.legend import (
    minute_breaks,
    minutes_range,
    quantile_breaks,
)
from erik_clusters.erik_clusters_plugin.layers.text import number
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (0, 10, "up to 10 minutes"),
        (10, 20, "10 to 20 minutes"),
        (0, 1, "up to 1 minute"),
        (0, 7.5, "up to 7.5 minutes"),
        (2.5, 5, "2.5 to 5 minutes"),
    ],
)
def test_minutes_read_like_prose(start, end, words):
    assert minutes_range(start, end) == words


@pytest.mark.parametrize(
    ("top", "breaks"),
    [
        (30, [0, 5, 10, 15, 20, 25, 30]),
        (30.0000000001, [0, 5, 10, 15, 20, 25, 30]),
        (31, [0, 10, 20, 30, 40]),
        (0.55, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]),
        (0, []),
        (float("nan"), []),
        (float("inf"), []),
    ],
)
def test_minutes_fall_into_round_classes(top, breaks):
    assert minute_breaks(top) == breaks


@given(st.floats(0.01, 1e5))
def test_classes_cover_everything_and_are_few(top):
    breaks = minute_breaks(top)
    assert breaks[0] == 0
    assert breaks[-1] >= round(top, 6)
    assert 1 <= len(breaks) - 1 <= 6


def test_quantiles_share_out_positive_values_only():
    assert quantile_breaks([*range(1, 101), 0, 0, None]) == [21, 41, 60, 80]


@pytest.mark.parametrize("values", [[], [None, 0], [5], [7, 7, 7, 7]])
def test_values_that_do_not_differ_make_one_class(values):
    assert quantile_breaks(values) == []


@given(st.lists(st.floats(0, 1e9) | st.none()))
def test_quantile_limits_rise_within_the_values(values):
    limits = quantile_breaks(values)
    positive = [v for v in values if v]
    assert limits == sorted(set(limits))
    assert all(min(positive) <= limit < max(positive) for limit in limits)


def test_numbers_have_no_needless_decimals():
    assert [number(v) for v in (10.0, 0.5, 7.25)] == ["10", "0.5", "7.25"]


@pytest.mark.parametrize(
    ("code", "section"),
    [
        ("C", "C"),
        ("c", "C"),
        ("25", "C"),
        ("25.11", "C"),
        ("2511", "C"),
        ("C25.1", "C"),
        (25, "C"),
        ("01", "A"),
        ("1", "A"),
        ("35", "D"),
        ("99", "U"),
        ("62.0", "J"),
        ("food", None),
        ("X", None),
        ("00", None),
        ("", None),
        ("2025-01-01", None),
    ],
)
def test_section_of_a_code(code, section):
    assert section_of(code) == section
