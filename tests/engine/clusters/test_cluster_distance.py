"""M and K_d against published values, plain formulas and chance."""

from __future__ import annotations

import json

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.catchments.matrix import Pairs
from erik_clusters.erik_clusters_plugin.engine.clusters import pair_bins
from erik_clusters.erik_clusters_plugin.engine.clusters.cluster_distance import (
    Curve,
    SectorDistance,
    cluster_distance,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.envelopes import Envelope
from erik_clusters.erik_clusters_plugin.engine.clusters.k_density import KTally, k_density
from erik_clusters.erik_clusters_plugin.engine.clusters.m_function import m_function
from erik_clusters.erik_clusters_plugin.engine.clusters.matches import matches
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_bins import bin_pairs
from erik_clusters.erik_clusters_plugin.engine.clusters.relabelling import Labels
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from scipy.integrate import trapezoid


def pairs_of(times):
    one, other = np.triu_indices(len(times), 1)
    return Pairs(one, other, np.asarray(times, dtype=float)[one, other])


def random_times(seed, firms, width=40.0):
    places = np.random.default_rng(seed).uniform(0, width, (firms, 2))
    return np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))


def plain_m(times, sector, weights, chosen, t, towards=None):
    """M by its definition, firm by firm."""
    towards = chosen if towards is None else towards
    above = below = 0.0
    for i in np.flatnonzero(sector == chosen):
        near = (times[i] <= t) & (np.arange(len(times)) != i)
        if weights[near].sum() > 0:
            above += weights[near & (sector == towards)].sum() / weights[near].sum()
            own = weights[i] if towards == chosen else 0.0
            of_sector = weights[sector == towards].sum() - own
            below += of_sector / (weights.sum() - weights[i])
    return above / below if below else np.nan


# -- M ---------------------------------------------------------------------------------


@pytest.fixture
def six_firms(shared):
    path = shared / "validation" / "travel_time_matrix" / "six_firms_M.json"
    return json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("column", "one", "other"), [("M_A", "A", "A"), ("M_B", "B", "B"), ("M_A_B", "A", "B")]
)
@pytest.mark.parametrize("step", [5.0, 2.5, 1.0])
def test_published_values(six_firms, column, one, other, step):
    pairs = bin_pairs([pairs_of(six_firms["TT"])], 6, step, 45.0)
    kind = np.array(six_firms["type"])
    source, target = (np.where(kind == k, 0, -1) for k in (one, other))
    labels = Labels.of(source, np.array(six_firms["weight"], dtype=float), 1, target)
    found = m_function(pairs, labels)[0, 0]
    at = np.searchsorted(pairs.minutes, six_firms["r"])
    expected = np.array([np.nan if v == "NaN" else v for v in six_firms[column]])
    np.testing.assert_allclose(found[at], expected, atol=1e-9, rtol=0)


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_m_in_many_arrangements_is_the_plain_formula(seed, weighted):
    random = np.random.default_rng(seed)
    times = random_times(seed, 25)
    sector = random.integers(-1, 3, 25)
    weights = random.integers(0, 9, 25).astype(float) if weighted else np.full(25, 2.0)
    pairs = bin_pairs([pairs_of(times)], 25, 5.0, 30.0)
    for labels in Labels.of(sector, weights, 3).relabelled(5, seed):
        found = m_function(pairs, labels)
        for k in range(labels.arrangements):
            for group in range(3):
                for b, t in enumerate(pairs.minutes):
                    expected = plain_m(times, labels.source[:, k], labels.weights[:, k], group, t)
                    assert found[group, k, b] == pytest.approx(expected, nan_ok=True)


@pytest.mark.parametrize("towards", [False, True])
@pytest.mark.parametrize("weighted", [False, True])
def test_firms_of_crowds_count_as_if_their_pairs_were_listed(towards, weighted):
    random = np.random.default_rng(5)
    count = 60
    place = random.integers(0, 12, count)
    times = random.uniform(0.0, 20.0, (12, 12))
    times = ((times + times.T) / 2.0)[np.ix_(place, place)]
    times[place[:, None] == place] = 0.0
    crowd = np.where(np.bincount(place)[place] > 4, place, -1)
    listed = pairs_of(times)
    apart = (crowd[listed.origin] < 0) | (crowd[listed.origin] != crowd[listed.target])
    others = Pairs(listed.origin[apart], listed.target[apart], listed.minutes[apart])
    assert 0 < len(others) < len(listed)
    codes = random.integers(-1, 3, count).astype(np.int16)
    target = random.integers(-1, 3, count).astype(np.int16) if towards else None
    weights = random.uniform(1.0, 9.0, count) if weighted else np.ones(count)
    labels = Labels.of(codes, weights, 3, target)
    whole = bin_pairs([listed], count, 1.0, 15.0)
    some = bin_pairs([others], count, 1.0, 15.0, crowd=crowd)
    assert some.near == whole.near and some.counts.tolist() == whole.counts.tolist()
    for arranged in (labels, next(iter(labels.relabelled(7, seed=2)))):
        for measure in (m_function, k_density):
            np.testing.assert_allclose(measure(some, arranged), measure(whole, arranged))


def test_relabelling_keeps_the_sizes_of_every_sector():
    sector = np.array([0, 0, 1, 1, -1, 1])
    weights = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
    some = list(Labels.of(sector, weights, 2).relabelled(300, seed=1))
    assert sum(labels.arrangements for labels in some) == 300
    for labels in some:
        for codes, sizes in zip(labels.source.T, labels.weights.T):
            assert sorted(zip(codes, sizes)) == sorted(zip(sector, weights))
    assert len({tuple(row) for labels in some for row in labels.weights.T}) > 200


# -- K_d -------------------------------------------------------------------------------


def silverman_of(times):
    """bw.nrd0 of R: Silverman 1986, equation 3.31."""
    low, high = np.quantile(times, [0.25, 0.75])
    return 0.9 * min(np.std(times, ddof=1), (high - low) / 1.34) * len(times) ** -0.2


def plain_k_density(times, weights, rows, minutes):
    """K_d by its definition over all pairs of some firms, as the R package dbmss has it."""
    one, other = (rows[k] for k in np.triu_indices(len(rows), 1))
    value, product = times[one, other], weights[one] * weights[other]
    h = silverman_of(value)
    t = minutes[:, None]

    def bell(x):
        return np.exp(-0.5 * (x / h) ** 2) / (h * np.sqrt(2 * np.pi))

    return (bell(t - value) + bell(t + value)) @ (product / product.sum())


@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize("limit", [3.0, 8.0, 15.0, 40.0])
def test_k_density_is_the_plain_formula(limit, weighted):
    times = random_times(3, 30, width=20.0)
    sector = np.array([0] * 18 + [1] * 12)
    weights = np.random.default_rng(3).lognormal(1, 1, 30) if weighted else np.ones(30)
    pairs = bin_pairs([pairs_of(times)], 30, 1.0, limit)
    found = k_density(pairs, Labels.of(sector, weights, 2))
    for group in range(2):
        expected = plain_k_density(times, weights, np.flatnonzero(sector == group), pairs.minutes)
        assert found[group, 0] == pytest.approx(expected, rel=0.02, abs=2e-4)


@pytest.mark.parametrize("firms", [12, 60])
def test_k_density_does_not_depend_on_the_longest_time(firms):
    times = random_times(8, 80, width=40.0)
    labels = Labels.of(np.where(np.arange(80) < firms, 0, -1), np.ones(80), 1)
    found = {
        limit: k_density(bin_pairs([pairs_of(times)], 80, 1.0, limit), labels)[0, 0]
        for limit in (10.0, 20.0, 60.0)
    }
    np.testing.assert_allclose(found[10.0], found[60.0][:11], rtol=2e-4)
    np.testing.assert_allclose(found[20.0], found[60.0][:21], rtol=2e-4)


@pytest.mark.parametrize("step", [0.25, 1.0])
@pytest.mark.parametrize("limit", [20.0, 70.0])
@pytest.mark.parametrize("there", [1, 2, 4])
def test_k_density_of_a_sector_spread_far_more_widely_than_all_firms(limit, step, there):
    """Its kernel reaches farther than that of all firms; nothing is lost at the end."""
    random = np.random.default_rng(there)
    places = np.concatenate([random.uniform(0, 10, (300, 2)), random.uniform(60, 70, (4, 2))])
    times = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    rows = np.r_[0:4, 300 : 300 + there]
    sector = np.full(len(times), -1)
    sector[rows] = 0
    weights = random.lognormal(1, 1, len(times))
    pairs = bin_pairs([pairs_of(times)], len(times), step, limit)
    found = k_density(pairs, Labels.of(sector, weights, 1))[0, 0]
    expected = plain_k_density(times, weights, rows, pairs.minutes)
    assert found == pytest.approx(expected, rel=0.02, abs=2e-4)


def test_weights_leave_the_bandwidth_alone():
    times = random_times(9, 40)
    pairs = bin_pairs([pairs_of(times)], 40, 1.0, 20.0)
    widths = []
    for weights in (np.ones(40), np.random.default_rng(1).lognormal(1, 2, 40)):
        tally = KTally(pairs, Labels.of(np.zeros(40), weights, 1))
        for b, held in enumerate(pairs.bins):
            for some in matches(held, Labels.of(np.zeros(40), weights, 1)):
                tally.add(b, some)
        widths.append(tally.bandwidth()[0, 0])
    expected = silverman_of(times[np.triu_indices(40, 1)])
    assert widths == [pytest.approx(expected, rel=0.005)] * 2


def test_distant_pairs_of_too_many_firms_are_thinned(monkeypatch):
    times = random_times(7, 300)
    whole = bin_pairs([pairs_of(times)], 300, 1.0, 10.0)
    monkeypatch.setattr(pair_bins, "MOST_PAIRS", 20_000)
    monkeypatch.setattr(pair_bins, "DISTANT_PAIRS", 9_000)
    some = bin_pairs([pairs_of(times)], 300, 1.0, 10.0)
    assert (whole.thinned, some.thinned) == (1, 5)
    assert some.near == whole.near
    assert some.counts.sum() == pytest.approx(whole.counts.sum(), rel=0.03)
    assert some.median() == pytest.approx(whole.median(), abs=1.0)
    labels = Labels.of(np.where(np.arange(300) < 90, 0, -1), np.ones(300), 1)
    np.testing.assert_allclose(k_density(some, labels), k_density(whole, labels), rtol=0.05)
    turned = Pairs(*(np.flip(column) for column in vars(pairs_of(times)).values()))
    again = bin_pairs([turned], 300, 1.0, 10.0)
    assert [len(b) for b in again.bins] == [len(b) for b in some.bins]


def test_k_density_integrates_to_the_share_of_pairs_in_range():
    times = random_times(5, 60, width=10.0)
    pairs = bin_pairs([pairs_of(times)], 60, 0.5, 40.0)
    density = k_density(pairs, Labels.of(np.zeros(60), np.ones(60), 1))[0, 0]
    assert trapezoid(density, pairs.minutes) == pytest.approx(1.0, abs=1e-3)


def test_pairs_too_far_apart_still_count_below_the_line():
    # Two towns out of reach of each other: 2 of 6 pairs are within range.
    pairs = bin_pairs([Pairs(np.array([0, 2]), np.array([1, 3]), np.array([4.0, 6.0]))], 4, 1, 30)
    density = k_density(pairs, Labels.of(np.zeros(4), np.ones(4), 1))[0, 0]
    assert trapezoid(density, pairs.minutes) == pytest.approx(1 / 3, abs=1e-3)


# -- bins ------------------------------------------------------------------------------


def test_times_on_the_edge_of_a_step_are_within_it():
    minutes = np.array([0.0, 1e-12, 1.0, 0.1 + 0.2 + 0.7, 1.01, 2.0, 2.001, 3.5])
    one, other = np.arange(8), np.arange(1, 9)
    pairs = bin_pairs([Pairs(one, other, minutes)], 9, 1.0, 2.0)
    assert [len(b) for b in pairs.bins] == [2, 2, 2, 1, 1]
    assert (pairs.near, pairs.pairs) == (6, 8)
    assert pairs.bins[2].fine.tolist() == [0, 9]
    assert pairs.minutes.tolist() == [0, 1, 2]


def test_positions_of_many_firms_are_grouped_too():
    one = np.array([70_000, 3, 65_536, 3])
    other = np.array([70_001, 9, 65_540, 70_000])
    pairs = bin_pairs([Pairs(one, other, np.full(4, 0.5))], 80_000, 1.0, 2.0)
    assert pairs.bins[1].first.tolist() == [3, 3, 65_536, 70_000]
    assert pairs.bins[1].second.tolist() == [9, 70_000, 65_540, 70_001]


def test_too_many_pairs_are_refused_in_a_sentence(monkeypatch):
    monkeypatch.setattr(pair_bins, "MOST_PAIRS", 20)
    with pytest.raises(InputError, match="too many to hold"):
        bin_pairs([pairs_of(random_times(0, 30))], 30, 1.0, 100.0)


# -- the test as a whole -----------------------------------------------------------------


def two_towns(firms=40):
    """Times between firms of two towns; the first ten firms stand together."""
    places = np.random.default_rng(2).uniform(0, 30, (firms, 2))
    places[:10] = 5.0 + np.random.default_rng(4).uniform(0, 3, (10, 2))
    return np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))


def test_a_planted_cluster_is_found_with_its_width():
    sector = np.array([0] * 10 + [1] * 30)
    pairs = bin_pairs([pairs_of(two_towns())], 40, 1.0, 20.0)
    first, _ = cluster_distance(pairs, Labels.of(sector, np.ones(40), 2), 199, seed=1)
    assert first.m.envelope.p == first.kd.envelope.p == 1 / 200
    # No two of the ten are more than 4.3 minutes apart.
    assert first.kd.peak <= 3 and 3 <= first.kd.last <= 6
    assert first.m.peak <= 4


def test_times_beyond_all_measure_count_as_the_last(monkeypatch):
    monkeypatch.setattr(pair_bins, "MOST_BINS", 30)
    far = Pairs(np.arange(3), np.arange(1, 4), np.array([1.0, 29.5, 1e9]))
    pairs = bin_pairs([far], 4, 1.0, 2.0)
    assert len(pairs.bins) == 31 and len(pairs.bins[30]) == 2


def curve(value, low, high):
    return Curve(np.arange(6.0), np.array(value), Envelope(np.array(low), np.array(high), 0.01))


FLAT = [1.0] * 6
M = curve([1, 9, 9, 9, 9, 9], FLAT, FLAT)


@pytest.mark.parametrize(
    ("kd", "typical", "bound"),
    [
        ([1, 9, 9, 1, 9, 9], 3.0, 2.0),
        ([9, 1, 9, 9, 1, 9], 3.0, 3.0),
        ([1, 1, 1, 1, 9, 9], 3.0, None),
        ([1, 1, 1, 1, 9, 9], 9.0, 5.0),
        ([1, 0, 9, 9, 1, 1], 9.0, None),
        ([9, 1, 1, 1, 1, 1], 9.0, None),
    ],
)
def test_the_bound_is_the_end_of_the_first_stretch_that_means_nearness(kd, typical, bound):
    # Above at 1 and 2; only where M is above too; not far off; not after a gap of few.
    assert SectorDistance(M, curve(kd, FLAT, FLAT), typical).bound == bound


def test_want_of_places_at_no_minutes_does_not_spoil_the_bound():
    kd = curve([0, 9, 9, 9, 1, 1], FLAT, FLAT)
    assert SectorDistance(M, kd, 9.0).bound == 3.0
    # Nor does what a wide kernel smears; beyond it a gap is one.
    kd = curve([0, 0, 9, 9, 1, 1], FLAT, FLAT)
    assert SectorDistance(M, kd, 9.0, blur=1.2).bound == 3.0
    assert SectorDistance(M, kd, 9.0, blur=0.7).bound is None


@pytest.mark.parametrize("step", [0.25, 0.5, 1.0, 2.0])
def test_a_large_cluster_without_shared_addresses_has_a_bound(step):
    """A hundred firms in a disc 9 minutes wide, none of them at the same place."""
    random = np.random.default_rng(5)
    angle = random.uniform(0, 2 * np.pi, 100)
    inside = np.sqrt(random.uniform(0, 1, 100))[:, None]
    disc = 4.5 * inside * np.stack([np.cos(angle), np.sin(angle)], 1) + 15
    places = np.concatenate([disc, random.uniform(0, 45, (500, 2))])
    times = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    labels = Labels.of(np.where(np.arange(600) < 120, 0, -1), np.ones(600), 1)
    (found,) = cluster_distance(bin_pairs([pairs_of(times)], 600, step, 30.0), labels, 99, seed=1)
    assert found.bound == pytest.approx(7.5, abs=2.0)


def test_the_median_counts_pairs_that_never_meet():
    pairs = bin_pairs(
        [Pairs(np.array([0, 0, 0]), np.array([1, 2, 3]), np.r_[1.0, 2.0, 3.0])], 4, 1, 5
    )
    assert pairs.median() == 3.0
    assert bin_pairs([pairs_of(np.ones((2, 2)) * 9)], 2, 1, 5).median() == 9.0
    alone = Pairs(np.array([0]), np.array([1]), np.r_[1.0])
    assert bin_pairs([alone], 4, 1, 5).median() == np.inf


def test_same_seed_same_result_and_another_seed_another():
    sector = np.array([0] * 12 + [1] * 28)
    labels = Labels.of(sector, np.arange(1.0, 41.0), 2)
    pairs = bin_pairs([pairs_of(two_towns())], 40, 1.0, 20.0)
    one, same, other = (cluster_distance(pairs, labels, 39, seed)[0].m for seed in (1, 1, 2))
    assert np.array_equal(one.envelope.high, same.envelope.high)
    assert not np.array_equal(one.envelope.high, other.envelope.high)


@pytest.mark.parametrize("weighted", [False, True])
def test_firms_placed_at_random_are_found_to_cluster_in_5_percent(weighted):
    """400 sets of firms; the band is to be left in 5 % ± 2 of them."""
    rejected = {"m": 0, "kd": 0}
    for seed in range(400):
        random = np.random.default_rng(seed)
        times = random_times(seed, 24, width=20.0)
        weights = random.lognormal(1, 1, 24) if weighted else np.ones(24)
        pairs = bin_pairs([pairs_of(times)], 24, 2.0, 12.0)
        labels = Labels.of(np.where(np.arange(24) < 9, 0, -1), weights, 1)
        (found,) = cluster_distance(pairs, labels, 99, seed=1000 + seed)
        for name, curve in (("m", found.m), ("kd", found.kd)):
            out = bool((curve.above | curve.below).any())
            assert not out or curve.envelope.p <= 0.05
            rejected[name] += curve.envelope.p <= 0.05
    assert all(12 <= count <= 28 for count in rejected.values()), rejected


def test_a_run_can_be_stopped():
    pairs = bin_pairs([pairs_of(two_towns())], 40, 1.0, 20.0)
    labels = Labels.of(np.zeros(40), np.ones(40), 1)
    seen = []
    monitor = Monitor(seen.append, lambda: len(seen) > 5)
    with pytest.raises(Cancelled):
        cluster_distance(pairs, labels, 999, 1, monitor=monitor)
    assert seen == sorted(seen)
