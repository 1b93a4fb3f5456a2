"""erik:roadsfromosm, run as the toolbox runs it."""

import gzip

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

import processing

STREET = {"highway": "residential"}
# A street from the first to the third place, and a one-way street that leads out of it.
NODES = {1: (9.0, 47.0), 2: (9.01, 47.0), 3: (9.02, 47.0), 4: (9.01, 47.01)}
WAYS = [((1, 2, 3), {**STREET, "name": "Gasse"}), ((2, 4), {**STREET, "oneway": "yes"})]


def run(path, log=None, **parameters):
    settings = {"INPUT": str(path), "OUTPUT": "memory:", **parameters}
    return processing.run(
        "erik:roadsfromosm", settings, feedback=log or QgsProcessingFeedback(False)
    )


def test_the_layer(write_osm):
    result = run(write_osm(NODES, WAYS), KEEP_MAIN=False)
    layer = result["OUTPUT"]
    assert layer.crs().authid() == "EPSG:4326"
    features = list(layer.getFeatures())
    assert [f["name"] for f in features] == ["Gasse", "Gasse", NULL]
    assert features[2]["minutes_backward"] == NULL
    assert features[0]["minutes_forward"] == features[0]["minutes_backward"]
    assert features[0]["length_m"] / 1000 / features[0]["speed_kmh"] * 60 == pytest.approx(
        features[0]["minutes_forward"]
    )
    assert (result["JUNCTIONS"], result["ARCS"], result["DROPPED_KM"]) == (4, 5, 0)


def test_keep_main_drops_the_trap_and_says_so(write_osm):
    log = QgsProcessingFeedback(False)
    result = run(write_osm(NODES, WAYS), log)
    assert result["OUTPUT"].featureCount() == 2
    assert result["DROPPED_KM"] == pytest.approx(1.112, abs=0.001)
    text = log.textLog()
    assert "All roads: 4 junctions, 5 directed arcs, 2.6 km." in text
    assert "Main network: 3 junctions, 4 directed arcs, 1.5 km. Dropped: 1 road with 1.1 km" in text
    assert (
        "That is 42 % of all road. Either the data hold several separate networks, such as "
        "islands, or they lack roads of this mode, such as paths. Look at the result with “Keep "
        "the main network only” switched off."
    ) in text


@pytest.mark.parametrize(("mode", "count"), [(0, 1), (1, 2), (2, 3)])
def test_modes(write_osm, mode, count):
    ways = [
        ((1, 2), STREET),
        ((2, 3), {"highway": "cycleway"}),
        ((2, 4), {"highway": "footway"}),
    ]
    result = run(write_osm(NODES, ways), MODE=mode)
    assert result["OUTPUT"].featureCount() == count


def test_the_log_counts_what_is_left_out(write_osm):
    ways = [
        *WAYS,
        ((1, 4), {"highway": "footway"}),
        ((3, 4), {**STREET, "access": "no"}),
        ((1, 3), {**STREET, "maxspeed": "fast"}),
        ((1, 3), {"route": "ferry", "duration": "soon"}),
    ]
    log = QgsProcessingFeedback(False)
    run(write_osm(NODES, ways), log, KEEP_MAIN=False)
    text = log.textLog()
    assert "Mode: Car. Ways used: 4 of 6." in text
    assert "1 way is left out: of a class this mode does not use." in text
    assert "1 way is left out: closed to this mode by its access tags." in text
    assert "© OpenStreetMap contributors" in text
    assert (
        "Speed limits passed over, so that the table's speed counts: 1 unreadable, 0 implausible "
        "(way 5: maxspeed=fast)."
    ) in text
    assert "1 ferry has an unreadable or implausible duration: the table's speed counts." in text


def test_extent_in_another_system(write_osm):
    # Web Mercator metres around the third place.
    extent = "1003500,1004500,5942000,5943000 [EPSG:3857]"
    nodes = {**NODES, 5: (9.1, 47.0)}
    ways = [*WAYS, ((4, 5), STREET)]
    result = run(write_osm(nodes, ways), EXTENT=extent, KEEP_MAIN=False)
    assert [f["name"] for f in result["OUTPUT"].getFeatures()] == ["Gasse"]


def test_a_speed_table(write_osm, tmp_path):
    table = tmp_path / "mine.csv"
    table.write_text("road_class,car_kmh\nresidential,12\n")
    result = run(write_osm(NODES, WAYS), SPEED_TABLE=str(table))
    assert {f["speed_kmh"] for f in result["OUTPUT"].getFeatures()} == {12.0}


def test_geopackage_with_attribution(write_osm, tmp_path):
    path = str(tmp_path / "roads.gpkg")
    assert run(write_osm(NODES, WAYS), OUTPUT=path)["OUTPUT"] == path
    layer = QgsVectorLayer(path, "roads")
    assert layer.featureCount() == 2
    abstract = layer.metadata().abstract()
    assert "Data: © OpenStreetMap contributors, Open Database License (ODbL) 1.0." in abstract
    assert "Main network: 3 junctions" in abstract


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("text.osm.pbf", b"Not found", "text.osm.pbf is not an OpenStreetMap file"),
        ("cut.osm", b"<?xml version='1.0'?><osm version='0.6'><node", "is damaged or was cut off"),
        ("empty.osm.pbf", b"", "The file empty.osm.pbf is empty (0 bytes)"),
    ],
)
def test_bad_files_make_no_layer(tmp_path, name, content, sentence):
    (tmp_path / name).write_bytes(content)
    output = tmp_path / "roads.gpkg"
    with pytest.raises(QgsProcessingException) as error:
        run(tmp_path / name, OUTPUT=str(output))
    assert sentence in str(error.value)
    assert not output.exists()


def test_the_dialog_says_what_is_wrong_with_the_file(tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById("erik:roadsfromosm")
    parameters = {"INPUT": str(tmp_path / "none.osm"), "OUTPUT": "memory:"}
    fine, sentence = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not fine
    assert sentence.endswith("does not exist. Check its path, and that its drive is connected.")


def test_cancelling_leaves_nothing(shared, tmp_path):
    algorithm = QgsApplication.processingRegistry().algorithmById("erik:roadsfromosm")
    output = tmp_path / "roads.gpkg"
    parameters = {
        "INPUT": str(shared / "data/osm/malta_2016.osm.pbf"),
        "OUTPUT": str(output),
    }
    log = QgsProcessingFeedback(False)
    log.progressChanged.connect(lambda percent: log.cancel())
    algorithm.run(parameters, QgsProcessingContext(), log)
    assert log.isCanceled()
    assert not output.exists()


def test_help_explains_every_parameter():
    algorithm = QgsApplication.processingRegistry().algorithmById("erik:roadsfromosm")
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
    assert "speed limit" in algorithm.shortHelpString()


def test_what_is_made_of_it_owes_the_attribution_too(write_osm, tmp_path):
    path = str(tmp_path / "roads.gpkg")
    run(write_osm(NODES, WAYS), OUTPUT=path)
    site = QgsVectorLayer("Point?crs=EPSG:4326", "Site", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*NODES[1])))
    site.dataProvider().addFeatures([feature])
    parameters = {"INPUT": site, "ROADS": path, "MINUTES": "1", "OUTPUT": "memory:"}
    catchments = processing.run("erik:catchments", parameters)["OUTPUT"].metadata()
    roads = QgsVectorLayer(path, "roads").metadata()
    assert len(roads.rights()) == 1 and "ODbL" in roads.rights()[0]
    assert catchments.rights() == roads.rights()
    assert roads.rights()[0] in catchments.abstract()


def test_what_the_file_deletes_and_lacks_is_said_and_kept(tmp_path):
    path = tmp_path / "edited.osm"
    nodes = "".join(f"<node id='{n}' lon='{9 + n / 100}' lat='47'/>" for n in (1, 2, 3, 4, -6, 7))
    tag = "<tag k='highway' v='residential'/>"
    path.write_text(
        f"<osm version='0.6' generator='JOSM'>{nodes}"
        f"<way id='1'><nd ref='1'/><nd ref='2'/>{tag}</way>"
        f"<way id='2' action='delete'><nd ref='2'/><nd ref='3'/>{tag}</way>"
        f"<way id='-3'>{''.join(f'<nd ref={n!r}/>' for n in ('3', '4', '5', '-6', '7'))}{tag}</way>"
        "</osm>"
    )
    log = QgsProcessingFeedback(False)
    output = str(tmp_path / "roads.gpkg")
    run(path, log, KEEP_MAIN=False, OUTPUT=output)
    layer = QgsVectorLayer(output, "roads")
    assert layer.featureCount() == 3
    abstract = layer.metadata().abstract()
    for text in ("edited.osm says that", "nodes are missing in edited.osm (ways -3)"):
        assert text in log.textLog()
        assert text in abstract


@pytest.mark.parametrize("algorithm", ["roadsfromosm", "firmsfromosm"])
@pytest.mark.parametrize("packed", [False, True])
def test_an_unfinished_answer_makes_no_layer(tmp_path, algorithm, packed):
    content = (
        b"<osm><node id='1' lon='9' lat='47'><tag k='shop' v='bakery'/></node>"
        b"<remark>runtime error: Query ran out of memory</remark></osm>"
    )
    path = tmp_path / "answer.osm"
    path.write_bytes(gzip.compress(content) if packed else content)
    output = tmp_path / "result.gpkg"
    parameters = {"INPUT": str(path), "OUTPUT": str(output)}
    with pytest.raises(QgsProcessingException, match="the server gave up on the question"):
        processing.run(f"erik:{algorithm}", parameters, feedback=QgsProcessingFeedback(False))
    assert [p.name for p in tmp_path.iterdir()] == ["answer.osm"]
