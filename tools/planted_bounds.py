"""Compare the meeting bounds that are proposed with the clusters planted in demo regions.

    make planted SEEDS=1-20

A line for each sector with a planted cluster: the bound proposed at the default settings,
and the minutes within which 95 %, 99 % and all of the pairs of firms of its widest planted
cluster are. The reach is taken to be the second; the last pair of some thousands is chance,
and 5 % of them still show. A bound of any other sector is false.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
SHARES = (0.95, 0.99, 1.0)
REACH = SHARES.index(0.99)
OFF = 2.0
FEWEST, FARTHEST = 10, 45.0


@dataclass(frozen=True)
class Planted:
    """A sector with a planted cluster: its bound, how far that reaches, K_d's bandwidth."""

    seed: int
    sector: str
    bound: Optional[float]
    reach: tuple[float, ...]
    bandwidth: float

    @property
    def off(self) -> Optional[float]:
        """Minutes between the bound and the reach."""
        return None if self.bound is None else self.bound - self.reach[REACH]


@dataclass(frozen=True)
class Found:
    """What was found in one region; bounds by sector of those without a cluster."""

    planted: list[Planted]
    others: dict[str, Optional[float]]

    @property
    def false(self) -> dict[str, float]:
        """Bounds of sectors without a cluster."""
        return {name: bound for name, bound in self.others.items() if bound is not None}


def find(seed: int, relabellings: int = 999, jobs: bool = False) -> Found:
    """Ask for the bounds of all sectors of a demo region, as `erik:clusterdistance` does.

    Every firm counts 1, or its jobs.
    """
    from erik_clusters.erik_clusters_plugin.engine.clusters.cluster_distance import (
        cluster_distance,
    )
    from erik_clusters.erik_clusters_plugin.engine.clusters.pair_bins import bin_pairs
    from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import BothWays, pair_times
    from erik_clusters.erik_clusters_plugin.engine.clusters.relabelling import NEITHER, Labels
    from erik_clusters.erik_clusters_plugin.engine.demo.region import make_region
    from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
    from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph

    region = make_region(seed, "medium")
    firms = region.firms
    rows = np.flatnonzero(firms.active)
    graph = TravelGraph(region.roads)
    access = AccessFinder(graph).locate(firms.xy[rows], 5.0, 500.0)
    blocks = list(pair_times(graph, access, np.inf, BothWays.SLOWER))
    sector, cluster = firms.sector[rows].astype(str), firms.cluster[rows]
    known, count = np.unique(sector, return_counts=True)
    number = {name: k for k, name in enumerate(known[count >= FEWEST].tolist())}
    codes = np.array([number.get(name, NEITHER) for name in sector], dtype=np.int16)
    pairs = bin_pairs(blocks, len(rows), 1.0, FARTHEST)
    weights = firms.jobs[rows, -1].astype(float) if jobs else np.ones(len(rows))
    labels = Labels.of(codes, weights, len(number))
    found = dict(zip(number, cluster_distance(pairs, labels, relabellings, seed=1)))
    one, other, minutes = (
        np.concatenate([getattr(block, column) for block in blocks])
        for column in ("origin", "target", "minutes")
    )
    planted = []
    for name in sorted(set(firms.planted.sector)):
        reach = []
        for of_cluster in firms.planted.number[firms.planted.sector == name]:
            inside = (cluster[one] == of_cluster) & (cluster[other] == of_cluster)
            reach.append(tuple(np.quantile(minutes[inside], SHARES).tolist()))
        own = found.pop(name)
        planted.append(Planted(seed, name, own.bound, max(reach), own.bandwidth))
    return Found(planted, {name: other.bound for name, other in found.items()})


def told(found: list[Found]) -> Iterator[str]:
    """Say what came of all regions."""
    planted = [one for region in found for one in region.planted]
    without = sum(one.bound is None for one in planted)
    yield f"{len(planted)} sectors with a planted cluster, {without} of them without a bound."
    for number, share in enumerate(SHARES):
        off = np.array([one.bound - one.reach[number] for one in planted if one.bound is not None])
        yield (
            f"Bound less the minutes of {100.0 * share:g} % of the pairs: {off.min():+.1f} to "
            f"{off.max():+.1f}, {np.median(off):+.1f} in the middle; over {OFF:g} minutes off: "
            f"{np.count_nonzero(np.abs(off) > OFF)}."
        )
    for one in planted:
        if one.off is None or abs(one.off) > OFF:
            off = "no bound" if one.off is None else f"{one.off:+.1f} minutes off"
            yield (
                f"Seed {one.seed}, sector {one.sector}: {off}; its K_d is smoothed over "
                f"{one.bandwidth:.1f} minutes."
            )
    others = sum(len(region.others) for region in found)
    false = sum(len(region.false) for region in found)
    yield f"{others} sectors without a cluster, {false} of them with a bound."


def main() -> None:
    """Print a row for every sector, and what came of all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("seeds", nargs="?", default="1-20", help="one seed, or first-last")
    parser.add_argument("--relabellings", type=int, default=999)
    parser.add_argument("--jobs", action="store_true", help="firms count their jobs, not 1")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT / "tests" / "plugins"))
    sys.path[:] = [p for p in sys.path if Path(p or ".").resolve() != ROOT]
    first, _, last = options.seeds.partition("-")
    found = []
    print("| seed | sector | bound | 95 % | 99 % | all | off | bandwidth |")
    print(8 * "|---:" + "|")
    for seed in range(int(first), int(last or first) + 1):
        found.append(find(seed, options.relabellings, options.jobs))
        for one in found[-1].planted:
            bound = "–" if one.bound is None else f"{one.bound:g}"
            off = "–" if one.off is None else f"{one.off:+.1f}"
            reach = " | ".join(f"{minutes:.1f}" for minutes in one.reach)
            row = (str(seed), one.sector, bound, reach, off, f"{one.bandwidth:.1f}")
            print(f"| {' | '.join(row)} |", flush=True)
        for sector, minutes in found[-1].false.items():
            print(f"| {seed} | {sector} | {minutes:g} | no cluster | | | false | |", flush=True)
    print("\n" + "\n".join(told(found)))


if __name__ == "__main__":
    main()
