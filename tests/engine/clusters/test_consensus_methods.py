"""Meeting-time clusters, relationship clusters and labour basins as methods of many runs."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.clusters.bootstrap import draws
from erik_clusters.erik_clusters_plugin.engine.clusters.communities import LOCAL_MOVING
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus import consensus
from erik_clusters.erik_clusters_plugin.engine.clusters.consensus_runs import (
    Design,
    Partitions,
    run_all,
)
from erik_clusters.erik_clusters_plugin.engine.clusters.families import clusters_by_family
from erik_clusters.erik_clusters_plugin.engine.clusters.flows import flows_from_table
from erik_clusters.erik_clusters_plugin.engine.clusters.labour_basin_runs import LabourBasinRuns
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time import Request
from erik_clusters.erik_clusters_plugin.engine.clusters.meeting_time_runs import MeetingTimeRuns
from erik_clusters.erik_clusters_plugin.engine.clusters.pair_times import pair_times
from erik_clusters.erik_clusters_plugin.engine.clusters.relatedness import Layer
from erik_clusters.erik_clusters_plugin.engine.clusters.relation_network import relation_network
from erik_clusters.erik_clusters_plugin.engine.clusters.relations import SectorSimilarity
from erik_clusters.erik_clusters_plugin.engine.clusters.relationship_runs import RelationshipRuns
from erik_clusters.erik_clusters_plugin.engine.clusters.validity import BasinRule
from erik_clusters.erik_clusters_plugin.engine.firms.relatedness import Family, Sectors
from erik_clusters.erik_clusters_plugin.engine.messages import SILENT, Sentence


def test_runs_with_kept_times_are_those_of_searches(one_way_town, points):
    rng = np.random.default_rng(1)
    edges = rng.integers(0, one_way_town.network.edge_count, 120)
    firms = points(*((edge, round(rng.random(), 2), 0.1) for edge in edges))
    sectors = Sectors(rng.choice(["16", "25", "46"], 120).tolist())
    families, counted, request = sectors.each(), np.ones(120), Request(6.0, 2.0, 4.0)
    rest = (firms, counted, families, 0.5, request)
    known = MeetingTimeRuns.with_known_times([one_way_town], *rest, 1.2)
    plain = MeetingTimeRuns([one_way_town], *rest)
    assert known.graphs[0] is not one_way_town
    times = draws(120, 2, 3)
    for bound in (0.8, 1.0, 1.2):
        for drawn in times:
            found = known.clusters(bound, 0, drawn, SILENT)
            assert (found == plain.clusters(bound, 0, drawn, SILENT)).all() and found.max() > 0
    # All firms once, and bounds as they are: the clusters themselves.
    whole = clusters_by_family(
        one_way_town, firms, counted, families, 0.5, sectors, request
    ).cluster
    assert (plain.clusters(1.0, 0, times[0], SILENT) == whole).all()


def test_a_firm_drawn_twice_counts_twice_and_one_not_drawn_is_not_there(make_graph, points):
    graph = make_graph([(0, 1, 60, 60)])
    firms = points((0, 0.0), (0, 0.01), (0, 0.02))
    family = [Family("", np.ones(3))]
    runs = MeetingTimeRuns([graph], firms, np.ones(3), family, 0.5, Request(15.0, 5.0, 3.0))

    def clusters(*times):
        return runs.clusters(1.0, 0, np.array(times, dtype=np.int32), SILENT).tolist()

    assert clusters(1, 1, 1) == [0, 0, 0]
    assert clusters(2, 1, 0) == [0, 0, -1]
    assert clusters(1, 1, 0) == [-1, -1, -1]


def test_relationship_clusters_by_bound_and_draw(make_graph, points):
    # Four firms of one sector within 4 minutes, two more 18 minutes away.
    graph = make_graph([(0, 1, 60, 60)])
    firms = points(*((0, minute / 60.0) for minute in (0, 1, 3, 4, 18, 18.5)))
    layer = Layer(Sentence("sector"), 1.0, SectorSimilarity(["25"] * 6))
    network = relation_network(pair_times(graph, firms, 18.0), 6, [layer], 15.0)
    runs = RelationshipRuns([network], LOCAL_MOVING, np.ones(6), Request(15.0, 5.0, 3.0), 1)

    def clusters(bound, *times):
        return runs.clusters(bound, 0, np.array(times, dtype=np.int32), SILENT).tolist()

    assert clusters(0.8, 1, 1, 1, 1, 1, 1) == [0, 0, 0, 0, -1, -1]
    assert clusters(0.8, 1, 1, 0, 0, 1, 1) == [-1] * 6
    assert clusters(0.8, 2, 1, 0, 0, 1, 1)[:2] == [0, 0]
    assert clusters(0.8, 1, 1, 1, 1, 2, 1) == [0, 0, 0, 0, 1, 1]


def test_firms_belong_to_the_basin_of_their_area():
    rows = [("A", "A", 60), ("B", "B", 20), ("A", "B", 20), ("B", "A", 40)]
    rows += [("C", "C", 60), ("D", "D", 20), ("C", "D", 20), ("D", "C", 40), ("B", "C", 5)]
    start, end, people = zip(*rows)
    flows = flows_from_table("ABCD", start, end, np.array(people, float), range(len(rows)))
    area = np.array([0, 1, 1, 2, 3, -1])
    runs = LabourBasinRuns([flows], area, BasinRule(10.0, 0.6, 50.0, 0.75))
    found = runs.clusters(1.0, 0, np.ones(6, np.int32), SILENT)
    assert found[0] == found[1] == found[2] != found[3] == found[4] and found[5] == -1
    # A smallest size above the number of residents of either.
    larger = runs.clusters(4.0, 0, np.ones(6, np.int32), SILENT)
    assert len(set(larger[:5])) < 2 or (larger == found).all()
    assert runs.varies_with == {"bound"}
    two = LabourBasinRuns([flows, flows], area, runs.rule)
    assert two.varies_with == {"bound", "period"}


@pytest.mark.parametrize("seed", [1, 2])
def test_certainty_rises_with_the_density_of_planted_clusters(make_graph, points, seed):
    """Clusters of 12 firms each, the denser the nearer to each other; noise between them."""
    graph = make_graph([(0, 1, 400, 400)])
    rng = np.random.default_rng(seed)
    widths = (16.0, 11.0, 7.0, 3.0)
    minutes = [60.0 + 90.0 * k + width * rng.random(12) for k, width in enumerate(widths)]
    noise = 400.0 * rng.random(20)
    firms = points(*((0, minute / 400.0) for minute in np.concatenate([*minutes, noise])))
    count = len(firms)
    runs = MeetingTimeRuns.with_known_times(
        [graph], firms, np.ones(count), [Family("", np.ones(count))], 0.5, Request(minimum=8), 1.2
    )
    design = Design(1, (0.8, 1.0, 1.2), 1, 15)
    times = draws(count, 15, seed)
    labels = [found for _, found in run_all(design, [runs], times)]
    present = [times[run.draw] > 0 for run in design.runs]
    found = consensus(Partitions(np.array(labels, np.int32), np.array(present)))
    means = [found.certainty[12 * k : 12 * k + 12].mean() for k in range(len(widths))]
    assert means == sorted(means) and means[-1] > 0.9 > 0.8 > means[0]
    assert found.certainty[48:].mean() < means[1]
