"""erik:firmsfromosm, run as the toolbox runs it."""

import pytest
from qgis.core import NULL, QgsApplication, QgsProcessingException, QgsProcessingFeedback

import processing


def run(path, log=None, **parameters):
    settings = {"INPUT": str(path), "OUTPUT": "memory:", **parameters}
    return processing.run(
        "erik:firmsfromosm", settings, feedback=log or QgsProcessingFeedback(False)
    )


BLOCK = {1: (9.0, 47.0), 2: (9.002, 47.0), 3: (9.002, 47.002), 4: (9.0, 47.002)}


def test_the_layer(write_osm):
    nodes = {
        **BLOCK,
        7: (9.001, 47.001, {"shop": "bakery", "name": "Beck"}),
        8: (9.1, 47.0, {"office": "company"}),
        9: (9.2, 47.0, {"shop": "vacant"}),
    }
    log = QgsProcessingFeedback(False)
    result = run(write_osm(nodes, [((1, 2, 3, 4, 1), {"shop": "bakery", "name": "Beck"})]), log)
    layer = result["OUTPUT"]
    assert layer.crs().authid() == "EPSG:4326"
    beck, company = layer.getFeatures()
    assert beck["osm_id"] == "node/7"
    assert (beck["name"], beck["tag"]) == ("Beck", "shop=bakery")
    assert (beck["sector"], beck["sector_basis"]) == ("47", "shop=*")
    assert beck["sector_title"].startswith("Retail trade")
    assert set(beck["tags"].split("; ")) == {"shop=bakery", "name=Beck"}
    assert beck.geometry().asPoint().x() == pytest.approx(9.001)
    assert [company[name] for name in ("name", "sector", "sector_title", "sector_basis")] == [
        NULL,
        NULL,
        NULL,
        NULL,
    ]
    assert (result["FIRMS"], result["MERGED"]) == (2, 1)
    text = log.textLog()
    assert "2 businesses; 1 with a guessed division, 1 without; without a name: 1." in text
    assert "1 area is left out because a point in it has the same name and tag." in text
    assert "1 premise is left out: its tags say that it is vacant." in text
    assert "© OpenStreetMap contributors" in text


def test_a_file_without_businesses_makes_no_layer(write_osm, tmp_path):
    output = tmp_path / "firms.gpkg"
    with pytest.raises(QgsProcessingException, match="holds no businesses"):
        run(write_osm(BLOCK, [((1, 2), {"highway": "service"})]), OUTPUT=str(output))
    assert not output.exists()


def test_help_explains_every_parameter():
    algorithm = QgsApplication.processingRegistry().algorithmById("erik:firmsfromosm")
    for definition in algorithm.parameterDefinitions():
        assert definition.help(), definition.name()
