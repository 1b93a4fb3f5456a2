"""How time and memory grow with the firms that share a road, a park or an address."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from figures import Table, seconds

pytestmark = pytest.mark.timeout(3600)

SIZES = (8_000, 16_000, 32_000, 64_000)
CROWDS = {
    "meeting-time clusters": ("business park", "park behind houses", "one road", "one address"),
    "hot spots": ("business park", "park behind houses", "one road", "one address"),
    "at what travel time": ("one address",),
    "catchments, merged": ("one road",),
    "catchments, nearest": ("one road",),
    "travel-time surface": ("one road",),
    "accessibility": ("one road",),
}
# Twice as many in n log n take a little more than twice as long; the square takes four times.
DOUBLING = 3.0
# Below so many seconds the rest of a run is what is measured.
WORTH_JUDGING = 1.0
CROWD = Path(__file__).with_name("crowd.py")


def test_twice_as_many_in_one_place(report):
    table = Table(
        "Growth with what shares a road, a park or an address",
        ("tool", "crowd", *(f"{count:,} firms" for count in SIZES), "twice as many", "peak memory"),
        [
            "A grid of 6 by 6 streets. A business park: all firms within 20 by 20 m beside a "
            "crossroads, each at a place of its own; behind houses: 240 m from the streets; one "
            "road: along 480 m; one address: all at one point. Time of the processor, each in a "
            "process of its own; how much longer the last takes than the one before, and the "
            "greatest peak memory. Accessibility of these "
            "firms from 2,000 places; at what travel time they cluster with 20 sectors and 99 "
            "relabellings."
        ],
    )
    for tool, crowds in CROWDS.items():
        for crowd in crowds:
            print(f"\n{tool}, {crowd} …", flush=True)
            facts = [_in_own_process(crowd, tool, count) for count in SIZES]
            taken = [fact["seconds"] for fact in facts]
            ratio = taken[-1] / taken[-2]
            table.add(
                tool,
                crowd,
                *(seconds(one) for one in taken),
                f"{ratio:.2f} times",
                f"{max(fact['megabytes'] for fact in facts):.0f} MB",
            )
            table.demand(
                f"{tool}, {crowd}: twice as many take at most {DOUBLING:g} times as long",
                ratio <= DOUBLING or taken[-1] < WORTH_JUDGING,
            )
    report.append(table)


def _in_own_process(*arguments) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, str(CROWD), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])
