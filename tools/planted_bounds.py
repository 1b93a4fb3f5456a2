"""Compare the meeting bounds that are proposed with the clusters planted in demo regions.

    .venv/bin/python tools/planted_bounds.py 1-20

For each sector with a planted cluster: the bound, and the minutes within which 95 % and all
pairs of firms of its widest planted cluster are. Bounds of other sectors are false.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
REACH = 0.95
FEWEST = 10


def bounds(seed: int, relabellings: int = 999) -> tuple[list[tuple], int, list[tuple]]:
    """Return (sector, bound, reach, greatest) of planted sectors, how many others, false ones."""
    from erik_clusters.erik_clusters_plugin.engine.clusters.cluster_distance import (
        cluster_distance,
    )
    from erik_clusters.erik_clusters_plugin.engine.clusters.pair_bins import bin_pairs
    from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import pair_times
    from erik_clusters.erik_clusters_plugin.engine.clusters.relabelling import Labels
    from erik_clusters.erik_clusters_plugin.engine.demo.region import make_region
    from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
    from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph

    region = make_region(seed, "medium")
    firms = region.firms
    rows = np.flatnonzero(firms.active)
    graph = TravelGraph(region.roads)
    access = AccessFinder(graph).locate(firms.xy[rows], 5.0, 500.0)
    blocks = list(pair_times(graph, access, np.inf))
    sector, cluster = firms.sector[rows].astype(str), firms.cluster[rows]
    found_names, count = np.unique(sector, return_counts=True)
    names = found_names[count >= FEWEST].tolist()
    codes = np.array([names.index(s) if s in names else -1 for s in sector], dtype=np.int16)
    pairs = bin_pairs(blocks, len(rows), 1.0, 45.0)
    labels = Labels.of(codes, np.ones(len(rows)), len(names))
    results = dict(zip(names, cluster_distance(pairs, labels, relabellings, seed=1)))
    one, other, minutes = (
        np.concatenate([getattr(b, name) for b in blocks])
        for name in ("origin", "target", "minutes")
    )
    planted = []
    for name in sorted(set(firms.planted.sector)):
        widths = []
        for number in firms.planted.number[firms.planted.sector == name]:
            inside = minutes[(cluster[one] == number) & (cluster[other] == number)]
            widths.append((float(np.quantile(inside, REACH)), float(inside.max())))
        planted.append((name, results[name].bound, *max(widths)))
    others = [name for name in names if name not in set(firms.planted.sector)]
    false = [(n, results[n].bound) for n in others if results[n].bound is not None]
    return planted, len(others), false


def main() -> None:
    """Print every sector, and what came of all."""
    sys.path.insert(0, str(ROOT / "tests" / "plugins"))
    sys.path[:] = [p for p in sys.path if Path(p or ".").resolve() != ROOT]
    first, _, last = (sys.argv[1] if len(sys.argv) > 1 else "1-20").partition("-")
    without = far = total = others = wrong = 0
    for seed in range(int(first), int(last or first) + 1):
        planted, count, false = bounds(seed)
        for name, bound, reach, greatest in planted:
            off = "no bound" if bound is None else f"{bound - reach:+.1f}"
            print(f"seed {seed} sector {name}: {bound} of {reach:.1f} ({greatest:.1f}): {off}")
            without += bound is None
            far += bound is not None and abs(bound - reach) > 2.0
        print(f"seed {seed}: false bounds {false} of {count}", flush=True)
        total, others, wrong = total + len(planted), others + count, wrong + len(false)
    print(f"{total} planted: {without} without a bound, {far} over 2 minutes off the reach.")
    print(f"{others} not planted: {wrong} with a bound.")


if __name__ == "__main__":
    main()
