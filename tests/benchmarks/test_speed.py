"""How long things take beside what people use otherwise: ratios of medians, run in turn."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import networkx
import pytest
import regions
import rivals
from erik_clusters.erik_clusters_plugin.engine.catchments.catchments import (
    Overlap,
    Request,
    catchments,
)
from erik_clusters.erik_clusters_plugin.engine.roads.access import AccessFinder
from erik_clusters.erik_clusters_plugin.engine.roads.graph import TravelGraph
from erik_clusters.erik_clusters_plugin.layers import road_cache
from figures import Table, alternate, seconds
from qgis.core import QgsVectorLayer

import processing

pytestmark = pytest.mark.timeout(3600)

REGION = "Rhein-Neckar"
MINUTES = 30.0
ORIGINS = 20
EGO_ORIGINS = 5
ROUNDS = 3
MANY = 200
LEAST_GRAPH_RATIO = 8.0
LEAST_SERVICE_AREA_RATIO = 20.0
LEAST_EGO_RATIO = 50.0
MOST_MEGABYTES = 1500.0
MANY_SITES = Path(__file__).with_name("many_sites.py")


@pytest.fixture(scope="module")
def roads(region):
    return region(REGION)


@pytest.fixture(scope="module")
def with_way(roads, tmp_path_factory) -> QgsVectorLayer:
    return rivals.with_way(roads.layer(), str(tmp_path_factory.mktemp("way") / "roads.gpkg"))


def test_building_the_graph(roads, with_way, report):
    print(f"\nBuilding the graph of {REGION} …", flush=True)

    def ours():
        return TravelGraph(regions.network_of(with_way)).matrix

    taken = alternate(ROUNDS, ours=ours, qgis=lambda: rivals.qgis_graph(with_way))
    ratio = taken["qgis"] / taken["ours"]
    table = Table(
        f"Building the graph: {REGION}, {roads.network.edge_count:,} roads in a GeoPackage",
        ("", "time", "ratio"),
        [f"Median of {ROUNDS} in turn, nothing kept from earlier runs."],
    )
    table.add("ERIK: layer to network and arc matrix", seconds(taken["ours"]), "1")
    table.add("QgsVectorLayerDirector with speed strategy", seconds(taken["qgis"]), f"{ratio:.1f}")
    table.demand(f"{LEAST_GRAPH_RATIO:g} times faster", ratio >= LEAST_GRAPH_RATIO)
    report.append(table)


def test_one_catchment(roads, with_way, report):
    print(f"\nCatchments of {MINUTES:g} minutes …", flush=True)
    network = roads.network
    xy = regions.sites(network, ORIGINS)
    starts = regions.point_layer(xy, network.crs)
    parallel, simple = rivals.multigraph(network), rivals.simple_graph(network)
    nearest = AccessFinder(TravelGraph(network)).locate(xy, 5.0, 500.0)
    junctions = network.from_node[nearest.edge[:: ORIGINS // EGO_ORIGINS]].tolist()
    prepared = [_prepared(network) for _ in range(ROUNDS)]
    first, again = iter(prepared), iter(prepared)

    def run(output: str = "TEMPORARY_OUTPUT"):
        _catchments(with_way, starts, f"{MINUTES:g}", output)

    def ego(graph):
        for junction in junctions:
            networkx.ego_graph(graph, junction, radius=MINUTES, distance="minutes")

    taken = alternate(
        ROUNDS,
        first=lambda: polygons(next(first), xy),
        again=lambda: polygons(next(again), xy),
        processing_first=lambda: (road_cache.forget(), run()),
        processing_again=run,
        qgis=lambda: rivals.service_area(with_way, starts, MINUTES, "TEMPORARY_OUTPUT"),
        qgis_graph=lambda: rivals.qgis_graph(with_way),
        multi=lambda: ego(parallel),
        simple=lambda: ego(simple),
    )
    each = {
        name: taken[name] / (EGO_ORIGINS if name in ("multi", "simple") else ORIGINS)
        for name in taken
    }
    each["searches"] = each["qgis"] - each["qgis_graph"]
    table = Table(
        f"A catchment of {MINUTES:g} minutes: {REGION}, per origin, {ORIGINS} origins in a call",
        ("", "what one gets", "time", "× first", "× further"),
        [
            f"Median of {ROUNDS} in turn, with the roads read beforehand where it does not say "
            "“whole run”. ERIK's engine: access points, searches, surfaces, polygons and road "
            "kilometres. The first call on a network also finds the nearest road to every cell "
            "of land, which further calls use again. The last columns: how many times ERIK's "
            "time, engine against engine and whole run against whole run. networkx: "
            f"{EGO_ORIGINS} of the origins, each at a junction."
        ],
    )
    rows = (
        ("ERIK: engine, first call on a network", "polygon", "first", ""),
        ("ERIK: engine, further calls", "polygon", "again", ""),
        ("native:serviceareafromlayer, without building its graph", "lines", "searches", ""),
        ("native:serviceareafromlayer", "lines", "qgis", ""),
        ("networkx ego_graph, MultiDiGraph (as osmnx makes it)", "junctions", "multi", ""),
        ("networkx ego_graph, DiGraph", "junctions", "simple", ""),
        ("ERIK: erik:catchments, whole run, first on a layer", "layer", "processing_first", "p"),
        ("ERIK: erik:catchments, whole run, further", "layer", "processing_again", "p"),
        ("native:serviceareafromlayer, whole run", "layer", "qgis", "p"),
    )
    for label, result, name, whole in rows:
        base = "processing_" if whole else ""
        table.add(
            label,
            result,
            seconds(each[name]),
            f"{each[name] / each[base + 'first']:.1f}",
            f"{each[name] / each[base + 'again']:.1f}",
        )
    for name, label, least in (
        ("qgis", "native:serviceareafromlayer", LEAST_SERVICE_AREA_RATIO),
        ("multi", "ego_graph of a MultiDiGraph", LEAST_EGO_RATIO),
    ):
        table.demand(
            f"{least:g} times faster per origin than {label}, on a network that is prepared",
            each[name] / each["again"] >= least,
        )
    report.append(table)


def _prepared(network) -> TravelGraph:
    """A graph of its own, as building the graph leaves it."""
    graph = TravelGraph(regions.fresh(network))
    assert graph.matrix.nnz
    return graph


def polygons(graph: TravelGraph, xy) -> list:
    """Catchments of all origins, from points to polygons."""
    access = AccessFinder(graph).locate(xy, 5.0, 500.0)
    request = Request((MINUTES,), Overlap.OVERLAPPING, 0.0, 5.0, 500.0)
    return list(catchments(graph, access, request))


def _catchments(layer, starts, minutes: str, output: str) -> dict:
    return processing.run(
        "erik:catchments",
        {"INPUT": starts, "ROADS": layer, "MINUTES": minutes, "OUTPUT": output},
    )


def test_a_second_run_uses_the_network_again(roads, report):
    print("\nTwo runs on one layer …", flush=True)
    layer = roads.layer()
    starts = regions.point_layer(regions.sites(roads.network, 1), roads.network.crs)
    taken = alternate(
        ROUNDS,
        first=lambda: (road_cache.forget(), _catchments(layer, starts, "10", "TEMPORARY_OUTPUT")),
        second=lambda: _catchments(layer, starts, "10", "TEMPORARY_OUTPUT"),
    )
    ratio = taken["first"] / taken["second"]
    table = Table(
        f"Again on the same layer: {REGION}, one site, 10 minutes",
        ("erik:catchments", "time", "ratio"),
    )
    table.add("second run, the network is still there", seconds(taken["second"]), "1")
    table.add("first run", seconds(taken["first"]), f"{ratio:.1f}")
    table.demand("a second run is faster", ratio > 1.0)
    report.append(table)


def test_many_sites_in_one_call(roads, report, tmp_path):
    print(f"\n{MANY} sites in one call …", flush=True)
    table = Table(
        f"{MANY} sites in one call of erik:catchments: {REGION}, in a process of its own",
        ("MINUTES", "areas", "time", "per site", "peak memory"),
        [
            "Time from the call to the finished layer, reading the roads included. Peak memory "
            "is that of the whole process: QGIS and its libraries hold {idle:.0f} MB of it before "
            "the call."
        ],
    )
    sites = tmp_path / "sites.gpkg"
    starts = regions.point_layer(regions.sites(roads.network, MANY), roads.network.crs)
    processing.run("native:savefeatures", {"INPUT": starts, "OUTPUT": str(sites)})
    most = 0.0
    for minutes in (f"{MINUTES:g}", "10,20,30"):
        facts = _in_own_process(roads.path, sites, minutes, tmp_path / f"{minutes}.gpkg")
        most = max(most, facts["megabytes"])
        table.add(
            minutes,
            str(facts["areas"]),
            seconds(facts["seconds"]),
            seconds(facts["seconds"] / MANY),
            f"{facts['megabytes']:.0f} MB",
        )
    table.notes = [note.format(idle=facts["idle_megabytes"]) for note in table.notes]
    table.demand(f"under {MOST_MEGABYTES:g} MB", most < MOST_MEGABYTES)
    report.append(table)


def _in_own_process(roads: Path, sites: Path, minutes: str, output: Path) -> dict:
    run = subprocess.run(
        [sys.executable, str(MANY_SITES), str(roads), str(sites), minutes, str(output)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=1800,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1])
