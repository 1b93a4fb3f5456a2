"""Lists of minutes."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.minutes import parse_minutes
from erik_clusters.erik_clusters_plugin.engine.messages import InputError


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10,20,30", [10, 20, 30]),
        (" 30; 10 20,10 ", [10, 20, 30]),
        ("7.5", [7.5]),
        ("1440", [1440]),
    ],
)
def test_numbers_are_sorted_and_kept_once(text, minutes):
    assert parse_minutes(text) == minutes


@pytest.mark.parametrize("text", ["0", "-5", "ten", "10, x", "nan", "inf", "-144"])
def test_what_is_no_number_of_minutes_is_named(text):
    wrong = text.split(", ")[-1]
    with pytest.raises(InputError, match=f"“{wrong}” is not a number of minutes above 0"):
        parse_minutes(text)


@pytest.mark.parametrize("text", ["", " , ;"])
def test_nothing_asks_for_one(text):
    with pytest.raises(InputError, match="Give at least one number of minutes"):
        parse_minutes(text)
