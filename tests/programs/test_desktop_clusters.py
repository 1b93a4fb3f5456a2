"""Clusters, made, stacked and named in the real desktop."""

from __future__ import annotations

import re

import pytest
from desktop import missing_programs, run_desktop

pytestmark = [
    pytest.mark.programs,
    pytest.mark.timeout(400),
    pytest.mark.skipif(
        bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
    ),
]

# What both runs share: to run an algorithm, in its dialog or not, and to tell what is there.
SHARED = """
from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer


def opened(desk, file, table, name):
    layer = QgsVectorLayer(f"{desk.folder / file}|layername={table}", name, "ogr")
    assert layer.isValid(), file
    QgsProject.instance().addMapLayer(layer)
    return layer


def made(desk, algorithm, **parameters):
    root = QgsProject.instance().layerTreeRoot()
    before = {node.layerId() for node in root.findLayers()}
    processing.runAndLoadResults("erik:" + algorithm, parameters)
    return told(desk, algorithm, before)


def made_in_its_dialog(desk, algorithm, **parameters):
    before = {node.layerId() for node in QgsProject.instance().layerTreeRoot().findLayers()}
    dialog = processing.createAlgorithmDialog("erik:" + algorithm, parameters)
    dialog.show()
    yield 1
    desk.shot("dialog")
    dialog.runButton().click()
    for _ in range(240):
        yield 0.25
        if dialog.cancelButton().isEnabled() is False and dialog.results():
            break
    yield 1
    dialog.close()
    return told(desk, algorithm, before)


def told(desk, algorithm, before):
    root = QgsProject.instance().layerTreeRoot()
    new = [node for node in root.findLayers() if node.layerId() not in before]
    desk.answers[algorithm] = [
        [node.name(), legend(node.layer()), node.isVisible(), is_open(desk, node)] for node in new
    ]
    return [node.layer() for node in new]


def is_open(desk, node):
    view = desk.iface.layerTreeView()
    return view.isExpanded(view.node2index(node))


def legend(layer):
    if layer.renderer() is None:
        return []
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def tree():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def colours(desk):
    # Colours in the middle of the map, as a reader sees them.
    image = desk.iface.mapCanvas().grab().toImage()
    across, down = range(0, image.width(), 4), range(0, image.height(), 4)
    return len({image.pixel(x, y) for x in across for y in down})


def pictured(desk, layer, name):
    desk.iface.setActiveLayer(layer)
    desk.iface.zoomToActiveLayer()
    yield from desk.drawn()
    desk.answers["colours " + name] = colours(desk)
    desk.shot(name)
"""

DEMO = (
    SHARED
    + """
TEMPORARY = "TEMPORARY_OUTPUT"


def steps(desk):
    yield 1
    region = str(desk.folder / "region.gpkg")
    processing.run("erik:demoregion", {"SEED": 1, "SIZE": 0, "OUTPUT": region})
    roads = opened(desk, "region.gpkg", "invented_roads", "Roads")
    firms = opened(desk, "region.gpkg", "invented_firms", "Firms")
    areas = opened(desk, "region.gpkg", "invented_municipalities", "Municipalities")
    flows = opened(desk, "region.gpkg", "invented_commuting", "Commuters")
    jobs = opened(desk, "region.gpkg", "invented_jobs", "Jobs")
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.layerId() == roads.id())
    desk.iface.setActiveLayer(roads)
    both = {"INPUT": firms, "ROADS": roads, "SECTOR_FIELD": "sector"}
    ids = {"INPUT": firms.id(), "ROADS": roads.id(), "SECTOR_FIELD": "sector"}
    clusters = yield from made_in_its_dialog(desk, "meetingtimeclusters", **ids)
    desk.answers["tree"] = tree()
    yield from pictured(desk, roads, "clusters")
    hidden(clusters)

    spots = made(desk, "hotspots", **both, MODE=1, SECTORS="31", OUTPUT=TEMPORARY)
    yield from pictured(desk, roads, "hotspots")
    hidden(spots)

    zones = made(
        desk, "consensusclusters", **both, BOOTSTRAPS=2, OUTPUT=TEMPORARY, ZONES=TEMPORARY,
        SENSITIVITY=TEMPORARY,
    )
    yield from pictured(desk, roads, "consensus")
    hidden(zones)

    basins = made(
        desk, "labourbasins", AREAS=areas, CODE_FIELD="code", NAME_FIELD="name", FLOWS=flows,
        FROM_FIELD="from_code", TO_FIELD="to_code", PEOPLE_FIELD="people", MIN_SIZE=500,
        MIN_SELF_CONTAINMENT=0.3, TARGET_SIZE=2000, TARGET_SELF_CONTAINMENT=0.4,
        OUTPUT=TEMPORARY, BASINS=TEMPORARY,
    )
    yield from pictured(desk, roads, "basins")
    hidden(basins)
    districts = made(
        desk, "industrialdistricts", AREAS=areas, CODE_FIELD="code", NAME_FIELD="name",
        JOBS=jobs, AREA_FIELD="municipality", SECTOR_FIELD="sector", SIZE_FIELD="size_class",
        JOBS_FIELD="jobs", OUTPUT=TEMPORARY,
    )
    yield from pictured(desk, roads, "districts")
    made(
        desk, "clusterdistance", **both, RELABELLINGS=19, OUTPUT=TEMPORARY, SUMMARY=TEMPORARY,
    )


def hidden(layers):
    root = QgsProject.instance().layerTreeRoot()
    for layer in layers:
        root.findLayer(layer.id()).setItemVisibilityChecked(False)
"""
)

MALTA = (
    SHARED
    + """
def steps(desk):
    yield 1
    for algorithm, name in (("roadsfromosm", "roads"), ("firmsfromosm", "firms")):
        target = str(desk.folder / (name + ".gpkg"))
        processing.run("erik:" + algorithm, {"INPUT": EXTRACT, "OUTPUT": target})
    roads = opened(desk, "roads.gpkg", "roads", "Roads")
    firms = opened(desk, "firms.gpkg", "firms", "Businesses")
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(False)
    # Names of files that come in another order than the layers should.
    files = {
        name: str(desk.folder / file)
        for name, file in (("OUTPUT", "b.gpkg"), ("EXTENTS", "a.gpkg"), ("SHEDS", "c.gpkg"))
    }
    made(
        desk, "meetingtimeclusters", INPUT=firms, ROADS=roads, MEETING_MINUTES=8,
        COMMUTE_MINUTES=10, MINIMUM=15, **files
    )
    yield from pictured(desk, firms, "malta")
"""
)


def parts(outcome, algorithm):
    """Names and legends of what an algorithm loaded, the top of the map first."""
    assert "error" not in outcome.answers, outcome.answers["error"]
    loaded = outcome.answers[algorithm]
    assert all(visible for _, _, visible, _ in loaded)
    return [name for name, *_ in loaded], [legend for _, legend, *_ in loaded]


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    return run_desktop(DEMO, tmp_path_factory.mktemp("clusters"))


def test_runs_to_the_end_without_an_error(demo):
    assert "error" not in demo.answers, demo.answers.get("error")
    assert demo.exit_code == 0, demo.log[-3000:]
    assert "Traceback" not in demo.log
    # What cannot be read or drawn is not there, and QGIS says so only here.
    assert "ERROR" not in demo.log


def test_firms_lie_above_extents_above_sheds_above_roads(demo):
    names, (roles, extents, sheds) = parts(demo, "meetingtimeclusters")
    assert all(is_open for *_, is_open in demo.answers["meetingtimeclusters"])
    assert names == ["Firms by cluster", "Extents of the clusters", "Labour sheds of the clusters"]
    tree = demo.answers["tree"]
    first = tree.index(names[0])
    assert tree[first : first + 4] == [*names, "Roads"]
    assert roles == [
        "Core firm: all of a core can meet in time",
        "Fringe firm: within half that time of the core's middle",
        "Firm in no cluster",
    ]
    assert all(
        re.fullmatch(
            r"Cluster \d \(\d\d\): \d+ core firms up to [\d.]+ minutes apart each way", text
        )
        for text in extents
    )
    assert [text.partition(":")[0] for text in sheds] == [t.partition(":")[0] for t in extents]
    assert all(text.endswith(": within 30 minutes of its core") for text in sheds)


def test_hot_spots_are_said_in_words(demo):
    (name,), (legend,) = parts(demo, "hotspots")
    assert name == "Hot spots"
    assert "Neither hot nor cold" in legend
    assert any(text.startswith("Hot spot") for text in legend)


def test_zones_say_how_sure_they_are(demo):
    names, legends = parts(demo, "consensusclusters")
    assert names == ["Firms by zone", "Zones of the clusters", "Sensitivity"]
    words = [
        "Core: together in at least 80 % of the runs",
        "Transition: together in 50 to 80 % of the runs",
        "Fringe: together in 20 to 50 % of the runs",
    ]
    assert legends[0] == [*words, "In no cluster in most runs"]
    assert legends[1] == words


def test_basins_lie_above_their_areas(demo):
    names, (basins, areas) = parts(demo, "labourbasins")
    assert names == ["Labour basins", "Areas by basin"]
    assert all(
        re.fullmatch(r".+: \d+ % of [\d,]+ employed residents work in it", text) for text in basins
    )
    assert areas[0] == "Area of a labour basin; colours only tell neighbours apart"


def test_districts_and_tables(demo):
    names, _ = parts(demo, "industrialdistricts")
    assert names == ["Industrial districts"]
    names, legends = parts(demo, "clusterdistance")
    assert sorted(names) == ["Curves", "Summary of sectors"]
    assert legends == [[], []]


@pytest.mark.parametrize("name", ["clusters", "hotspots", "consensus", "basins", "districts"])
def test_pictures_are_not_empty(demo, name):
    # Roads alone have some hundred shades of grey; an empty map has one.
    assert demo.answers[f"colours {name}"] > 20
    assert demo.picture(name).stat().st_size > 50_000


def test_businesses_of_malta(shared, tmp_path):
    extract = shared / "data" / "osm" / "malta_2016.osm.pbf"
    if not extract.is_file():
        pytest.skip(f"{extract} is not here")
    outcome = run_desktop(f"EXTRACT = {str(extract)!r}\n{MALTA}", tmp_path)
    assert outcome.exit_code == 0, outcome.log[-3000:]
    names, (roles, extents, sheds) = parts(outcome, "meetingtimeclusters")
    assert names == ["Firms by cluster", "Extents of the clusters", "Labour sheds of the clusters"]
    assert len(roles) == 3
    # Eight have a line of their own, whatever their number.
    assert len(extents) == len(sheds) == 9
    assert re.fullmatch(
        r"Cluster 1: \d+ core firms up to [\d.]+ minutes apart each way", extents[0]
    )
    assert sheds[0] == "Cluster 1: within 10 minutes of its core"
    assert re.fullmatch(r"\d+ smaller clusters", extents[-1]) and extents[-1] == sheds[-1]
    assert outcome.answers["colours malta"] > 100
    assert "Traceback" not in outcome.log
    assert outcome.picture("malta").stat().st_size > 100_000
