"""Parts of small networks drawn by hand."""

import numpy as np
from erik_clusters.erik_clusters_plugin.engine.roads.components import (
    main_network,
    strong_parts,
    weak_parts,
)
from erik_clusters.erik_clusters_plugin.engine.roads.network import RoadNetwork
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from hypothesis import given
from hypothesis import strategies as st
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra


def network(edges):
    """Edges as (from, to, minutes forward, minutes backward); None = not allowed."""
    count = len(edges)
    minutes = np.array([[np.nan if m is None else m for m in e[2:]] for e in edges], dtype=float)
    minutes = minutes.reshape(-1, 2)
    return RoadNetwork(
        edge_id=np.arange(1, count + 1),
        from_node=np.array([e[0] for e in edges], dtype=np.int64),
        to_node=np.array([e[1] for e in edges], dtype=np.int64),
        road_class=np.full(count, "residential", dtype=object),
        name=np.full(count, "", dtype=object),
        length_m=np.full(count, 100.0),
        speed_kmh=np.full(count, 30.0),
        minutes_forward=minutes[:, 0],
        minutes_backward=minutes[:, 1],
        lines=Polylines.from_list([np.zeros((2, 2))] * count),
        crs="EPSG:3857",
    )


# A square one may drive round, a street one can enter but not leave (4-5), one that one
# can leave but not enter (6-1), an island (10-11), a closed road (2-12).
TOWN = [
    (1, 2, 1.0, None),
    (2, 3, 1.0, None),
    (3, 4, 1.0, None),
    (4, 1, 1.0, None),
    (4, 5, 1.0, None),
    (6, 1, 1.0, None),
    (10, 11, 1.0, 1.0),
    (2, 12, None, None),
]


def test_the_main_network_drops_traps_and_islands_and_counts_them():
    main = main_network(network(TOWN))
    assert main.network.edge_id.tolist() == [1, 2, 3, 4]
    assert main.kept.tolist() == [0, 1, 2, 3]
    assert main.dropped_edges == 4
    assert main.dropped_m == 400.0


def test_strong_parts():
    town = network(TOWN)
    parts = strong_parts(town)
    of = dict(zip(town.node_ids.tolist(), parts.of_node.tolist()))
    assert [of[n] for n in (1, 2, 3, 4)] == [0, 0, 0, 0]
    assert [of[n] for n in (10, 11)] == [1, 1]
    assert len({of[n] for n in (1, 5, 6, 10, 12)}) == 5
    assert parts.count == 5
    assert parts.length_m[:2].tolist() == [400.0, 100.0]
    assert parts.nodes[:2].tolist() == [4, 2]


def test_weak_parts():
    town = network(TOWN)
    parts = weak_parts(town)
    of = dict(zip(town.node_ids.tolist(), parts.of_node.tolist()))
    assert [of[n] for n in (1, 2, 3, 4, 5, 6)] == [0] * 6
    assert [of[n] for n in (10, 11)] == [1, 1]
    assert of[12] == 2
    assert parts.length_m.tolist() == [600.0, 100.0, 0.0]


minutes = st.one_of(st.none(), st.just(1.0))
edges = st.lists(st.tuples(st.integers(1, 8), st.integers(1, 8), minutes, minutes), min_size=1)


@given(edges)
def test_within_the_main_network_one_gets_everywhere(listed):
    main = main_network(network(listed)).network
    if not main.edge_count:
        return
    forward, backward = np.isfinite(main.minutes_forward), np.isfinite(main.minutes_backward)
    rows = np.concatenate([main.from_index[forward], main.to_index[backward]])
    columns = np.concatenate([main.to_index[forward], main.from_index[backward]])
    graph = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(main.node_count,) * 2)
    assert np.isfinite(dijkstra(graph.tocsr(), unweighted=True)).all()


@given(edges)
def test_parts_hold_every_junction_once_and_come_by_length(listed):
    town = network(listed)
    for parts in (weak_parts(town), strong_parts(town)):
        assert parts.nodes.sum() == town.node_count
        assert np.array_equal(np.bincount(parts.of_node, minlength=parts.count), parts.nodes)
        assert (np.diff(parts.length_m) <= 0).all()
