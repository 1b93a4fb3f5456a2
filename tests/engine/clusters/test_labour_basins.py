"""Labour basins against the published result, by hand, and as properties."""

from __future__ import annotations

import csv
import time

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.flows import flows_from_table
from erik_clusters.erik_clusters_plugin.engine.clusters.labour_basins import labour_basins
from erik_clusters.erik_clusters_plugin.engine.clusters.validity import BasinRule
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from scipy.spatial import cKDTree

SMALL = BasinRule(100, 0.6, 1000, 0.75)


def flows_of(rows, areas=None, **more):
    origins, destinations, people = zip(*rows)
    areas = areas or sorted({*origins, *destinations})
    return flows_from_table(
        areas, origins, destinations, np.array(people, dtype=float), range(len(rows)), **more
    )


def groups(found, codes):
    """The partition, whatever the numbers of the basins."""
    return {
        frozenset(codes[i] for i in np.flatnonzero(found.basin == number))
        for number in range(len(found))
    }


def region(count, seed):
    """Commuters between places scattered over a plain, of very different sizes."""
    random = np.random.default_rng(seed)
    xy = random.random((count, 2)) * np.sqrt(count) * 5.0
    residents = np.exp(random.normal(6.5, 1.4, count))
    jobs = residents * np.exp(random.normal(0.0, 0.6, count))
    tree = cKDTree(xy)
    near = tree.sparse_distance_matrix(tree, 30.0, output_type="coo_matrix")
    origin = np.concatenate([near.row, np.arange(count)])
    target = np.concatenate([near.col, np.arange(count)])
    pull = jobs[target] * np.exp(-np.concatenate([near.data, np.full(count, 2.0)]) / 4.0)
    share = pull / np.bincount(origin, weights=pull, minlength=count)[origin]
    people = random.poisson(residents[origin] * share)
    some = people > 0
    return list(zip(origin[some].astype(str), target[some].astype(str), people[some].tolist()))


@pytest.fixture(scope="module")
def large():
    rows = region(2000, 4)
    return flows_of(rows, areas=[str(i) for i in range(2000)])


@pytest.fixture(scope="module")
def brindisi(shared):
    folder = shared / "validation" / "labour_basins"
    with (folder / "Brindisi_flows_2001.csv").open() as file:
        rows = [tuple(r.values()) for r in csv.DictReader(file)]
    expected = next(folder.glob("expected_brindisi_*.csv"))
    with expected.open() as file:
        cluster = {r["community"]: r["cluster"] for r in csv.DictReader(file)}
    return rows, cluster


def test_the_nine_basins_of_brindisi(brindisi):
    rows, cluster = brindisi
    flows = flows_of(rows)
    found = labour_basins(flows, BasinRule(1000, 0.6667, 10000, 0.75))
    expected = {
        frozenset(code for code, one in cluster.items() if one == label)
        for label in set(cluster.values())
    }
    assert groups(found, flows.codes) == expected
    assert found.modularity == pytest.approx(0.6455998, abs=5e-8)
    assert not found.reserve.any()
    assert (found.validity_before >= 1.0).all()


def test_the_order_of_rows_does_not_matter(brindisi):
    rows, _ = brindisi
    rule = BasinRule(1000, 0.6667, 10000, 0.75)
    first = labour_basins(flows_of(rows), rule)
    again = labour_basins(flows_of(rows[::-1], areas=sorted({r[0] for r in rows})[::-1]), rule)
    assert again.basin.tolist() == first.basin.tolist()


def test_a_suburb_joins_the_town_it_works_in():
    # By hand: SC of the suburb 30/100; link to north 70²/(100·970), to south none.
    rows = [
        ("north", "north", 900),
        ("suburb", "north", 70),
        ("suburb", "suburb", 30),
        ("south", "south", 1000),
    ]
    flows = flows_of(rows)
    found = labour_basins(flows, SMALL)
    assert groups(found, flows.codes) == {frozenset({"north", "suburb"}), frozenset({"south"})}
    one = int(found.basin[flows.codes.index("suburb")])
    assert (found.residents[one], found.jobs[one], found.inside[one]) == (1000, 1000, 1000)
    assert flows.codes[found.largest[one]] == "north"
    assert found.areas[one] == 2


def test_equal_links_go_to_the_lowest_code():
    rows = [("t1", "t1", 5000), ("t2", "t2", 5000), ("m", "t1", 10), ("m", "t2", 10)]
    flows = flows_of([*rows, ("m", "m", 1)])
    found = labour_basins(flows, SMALL)
    assert {"m", "t1"} in groups(found, flows.codes)


def test_an_area_that_would_spoil_a_basin_is_placed_at_the_end():
    # Without the village 1300 of 2000 stay in town, v = .65 / .6; with it 1320 of 2200, v = 1.
    rows = [
        ("town", "town", 1300),
        ("town", "far", 700),
        ("far", "far", 5000),
        ("village", "town", 20),
        ("village", "abroad", 180),
    ]
    flows = flows_of(rows, areas=["far", "town", "village"], count_elsewhere=True)
    found = labour_basins(flows, SMALL)
    assert found.reserve.tolist() == [False, False, True]
    assert found.basin.tolist() == [0, 1, 1]
    assert found.validity_before == pytest.approx([1.25, 0.65 / 0.6])
    assert found.validity == pytest.approx([1.25, 1.0])
    assert found.reserve_areas.tolist() == [0, 1]


def test_people_who_commute_elsewhere_make_a_basin_less_closed():
    rows = [("a", "a", 2000), ("b", "b", 2000), ("a", "b", 10), ("a", "abroad", 1500)]
    closed = labour_basins(flows_of(rows, areas=["a", "b"]), SMALL)
    assert closed.basin.tolist() == [0, 1]
    assert closed.supply_containment == pytest.approx([2000 / 2010, 1.0])
    assert closed.demand_containment == pytest.approx([1.0, 2000 / 2010])
    # 2000 of 3510 are too few, and with them b's self-containment falls to 4010 of 5510.
    counted = labour_basins(flows_of(rows, areas=["a", "b"], count_elsewhere=True), SMALL)
    assert counted.basin.tolist() == [0, 0]
    assert counted.reserve.tolist() == [True, False]
    assert counted.supply_containment == pytest.approx([4010 / 5510])


def test_areas_without_commuters_belong_to_no_basin():
    flows = flows_of([("a", "a", 2000)], areas=["a", "lake"])
    found = labour_basins(flows, SMALL)
    assert found.basin.tolist() == [0, -1]
    assert found.reserve.tolist() == [False, False]


def test_an_area_nobody_links_to_a_basin_stays_alone():
    flows = flows_of([("a", "a", 2000), ("hut", "hut", 3)])
    found = labour_basins(flows, SMALL)
    assert found.basin.tolist() == [0, -1]
    assert found.reserve.tolist() == [False, True]


def test_too_few_people_for_any_basin():
    with pytest.raises(InputError, match="No labour basin comes about"):
        labour_basins(flows_of([("a", "a", 5)]), BasinRule())


@pytest.mark.parametrize("seed", range(3))
def test_two_thousand_areas_are_valid_within_seconds(seed):
    rows = region(2000, seed)
    flows = flows_of(rows, areas=[str(i) for i in range(2000)])
    begin = time.perf_counter()
    found = labour_basins(flows, BasinRule())
    assert time.perf_counter() - begin < 10.0
    assert len(found) > 50
    # Recomputed from a dense table, before reserve units.
    dense = flows.people.toarray()
    core = np.where(found.reserve, -1, found.basin)
    for number in range(len(found)):
        inside = core == number
        both = dense[np.ix_(inside, inside)].sum()
        lives, works = dense[inside].sum(), dense[:, inside].sum()
        containment = min(both / lives, both / works)
        lacking = max(0.0, (10000 - lives) / 9000)
        v = min(1.0, containment / 0.75) * (1 - 0.2 * lacking) * 1.25
        assert v >= 1.0 - 1e-12
        assert v == pytest.approx(found.validity_before[number], rel=1e-9)
    assert (found.basin[~flows.silent] >= 0).mean() > 0.99
    assert found.residents.sum() == pytest.approx(dense[found.basin >= 0].sum())


def test_many_small_regions_end_and_are_valid():
    for seed in range(60):
        random = np.random.default_rng(seed)
        dense = random.poisson(random.gamma(0.3, 40.0, (12, 12)))
        rows = [(str(i), str(j), int(dense[i, j])) for i in range(12) for j in range(12)]
        found = labour_basins(flows_of(rows), BasinRule(50, 0.5, 400, 0.6))
        assert (found.validity_before >= 1.0 - 1e-12).all()


def test_progress_rises_to_the_end(large):
    steps = []
    labour_basins(large, BasinRule(), Monitor(on_progress=steps.append))
    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    assert len([s for s in steps if 0.2 < s < 0.9]) > 100


def test_cancel_is_heard_at_once(large):
    asked = []

    def stop():
        asked.append(time.perf_counter())
        return len(asked) > 500

    with pytest.raises(Cancelled):
        labour_basins(large, BasinRule(), Monitor(is_cancelled=stop))
    assert max(np.diff(asked)) < 0.5
