"""Points that are cut off from the roads are named by everything that travels."""

# ruff: noqa: F811

from __future__ import annotations

import pytest
from road_layers import (  # noqa: F401
    make_layer,
    make_points,
    make_roads,
    run,
)

CUT_OFF = (
    "{count} of {total} points of “layer” lie on roads that are cut off from the main network, "
    "such as an island or a one-way road without return, so that {consequence}: {ids}. “Check "
    "roads” shows such parts."
)


@pytest.fixture
def roads(make_roads):
    """A main road, an island, a one-way road that leads away from it, and one to it."""
    return make_roads(
        [(0, 1, 1, 1), (1, 2, 1, 1), (2, 3, 1, 1), (10, 11, 1, 1), (2, 20, 1, None),
         (30, 2, 1, None)],
        {20: (2000.0, 3000.0), 30: (2000.0, -3000.0)},
    )  # fmt: skip


@pytest.fixture
def places(make_points):
    return make_points(
        [(1.5, 0, "main"), (10.5, 0, "island"), (2, 2000, "trap"), (2, -2000, "source")]
    )


@pytest.fixture
def main_place(make_points):
    return make_points([(0.5, 0, "main")])


def cut_off(log):
    return [warning for warning in log.warnings if "cut off" in warning]


def sentence(consequence, ids):
    count = ids.count(",") + 1
    return CUT_OFF.format(count=count, total=4, consequence=consequence, ids=ids)


# From the road that only leads away one gets nowhere else; nobody gets to that which leads back.
TO_MAIN = sentence("they reach no farther", "2, 3")
FROM_MAIN = sentence("they are not reached from there", "2, 4")


@pytest.mark.parametrize("direction", [0, 1])
@pytest.mark.parametrize("name", ["catchments", "traveltimesurface", "reachedroads"])
def test_sites(run, roads, places, tmp_path, name, direction):
    output = {"OUTPUT": str(tmp_path / "out.tif")} if name == "traveltimesurface" else {}
    _, log = run(name, INPUT=places, ROADS=roads, DIRECTION=direction, MINUTES="3", **output)
    assert cut_off(log) == [FROM_MAIN if direction else TO_MAIN]


def test_origins_and_targets_of_a_matrix(run, roads, places, main_place):
    options = {"ROADS": roads, "MINUTES": 30}
    _, log = run("traveltimematrix", INPUT=places, TARGETS=main_place, **options)
    assert cut_off(log) == [TO_MAIN]
    _, log = run("traveltimematrix", INPUT=main_place, TARGETS=places, **options)
    assert cut_off(log) == [FROM_MAIN]
    _, log = run("traveltimematrix", INPUT=places, **options)
    assert cut_off(log) == [sentence("they are hardly in reach of the others", "2, 3, 4")]


@pytest.mark.parametrize("direction", [0, 1])
def test_places_and_opportunities(run, roads, places, main_place, direction):
    options = {"ROADS": roads, "MINUTES": 30, "DIRECTION": direction}
    _, log = run("accessibility", INPUT=places, OPPORTUNITIES=main_place, **options)
    assert cut_off(log) == [FROM_MAIN if direction else TO_MAIN]
    _, log = run("accessibility", INPUT=main_place, OPPORTUNITIES=places, **options)
    assert cut_off(log) == [TO_MAIN if direction else FROM_MAIN]


def test_nobody_is_cut_off_on_whole_roads(run, make_roads, main_place):
    roads = make_roads([(0, 1, 1, 1), (1, 2, 1, 1), (2, 3, 1, 1)])
    for name in ("traveltimematrix", "accessibility", "reachedroads"):
        more = {"OPPORTUNITIES": main_place} if name == "accessibility" else {}
        _, log = run(name, INPUT=main_place, ROADS=roads, MINUTES="3", **more)
        assert not cut_off(log)
