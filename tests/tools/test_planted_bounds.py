"""Meeting bounds that are proposed for sectors with planted clusters, and for others."""

from __future__ import annotations

import pytest
from planted_bounds import Found, Planted, find, told


@pytest.mark.parametrize("seed", [4, 33])
def test_planted_sectors_have_a_bound_near_their_reach_and_others_have_none(seed):
    # Few relabellings make the envelope rough, but the test short.
    found = find(seed, relabellings=99)
    assert len(found.planted) == 8 and len(found.others) > 20
    assert all(one.off is not None and abs(one.off) <= 2.5 for one in found.planted)
    assert len(found.false) <= 0.1 * len(found.others)


def test_what_came_of_all_is_told():
    planted = [
        Planted(1, "10", 8.0, (7.0, 8.5, 9.0), 1.0),
        Planted(1, "13", 12.0, (7.5, 9.5, 11.0), 3.25),
        Planted(1, "26", None, (7.0, 8.0, 9.0), 2.0),
    ]
    assert list(told([Found(planted, {"45": None, "46": 3.0})])) == [
        "3 sectors with a planted cluster, 1 of them without a bound.",
        "Bound less the minutes of 95 % of the pairs: +1.0 to +4.5, +2.8 in the middle; "
        "over 2 minutes off: 1.",
        "Bound less the minutes of 99 % of the pairs: -0.5 to +2.5, +1.0 in the middle; "
        "over 2 minutes off: 1.",
        "Bound less the minutes of 100 % of the pairs: -1.0 to +1.0, +0.0 in the middle; "
        "over 2 minutes off: 0.",
        "Seed 1, sector 13: +2.5 minutes off; its K_d is smoothed over 3.2 minutes.",
        "Seed 1, sector 26: no bound; its K_d is smoothed over 2.0 minutes.",
        "2 sectors without a cluster, 1 of them with a bound.",
    ]
