"""A three-band catchment, made and styled in the real desktop."""

from __future__ import annotations

import pytest
from desktop import missing_programs, run_desktop

pytestmark = [
    pytest.mark.programs,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"
    ),
]

CATCHMENTS = """
from qgis import processing
from qgis.core import QgsProject, QgsVectorLayer


def steps(desk):
    yield 1
    region = str(desk.folder / "region.gpkg")
    processing.run("erik:demoregion", {"SEED": 1, "SIZE": 0, "OUTPUT": region})
    opened = {}
    for table in ("invented_roads", "invented_towns"):
        opened[table] = QgsVectorLayer(f"{region}|layername={table}", table, "ogr")
        QgsProject.instance().addMapLayer(opened[table])
    towns = opened["invented_towns"]
    towns.selectByExpression("name = '{}'".format(largest(towns)))
    processing.runAndLoadResults(
        "erik:catchments",
        {
            "INPUT": selected(towns),
            "ROADS": opened["invented_roads"],
            "MINUTES": "30,10,20",
            "RINGS": True,
            "OUTPUT": str(desk.folder / "catchments.gpkg"),
        },
    )
    yield 1
    project = QgsProject.instance()
    found = [n for n in project.layerTreeRoot().findLayers() if n.name() == "Catchments"]
    desk.answers["layers"] = [n.name() for n in project.layerTreeRoot().findLayers()]
    layer = found[0].layer()
    desk.answers["legend"] = [item.label() for item in layer.renderer().legendSymbolItems()]
    desk.answers["abstract"] = layer.metadata().abstract()
    towns.removeSelection()
    order_below(project, found[0], towns)
    desk.iface.setActiveLayer(layer)
    desk.iface.zoomToActiveLayer()
    yield from desk.drawn()
    desk.shot("catchments")


def largest(towns):
    return max(towns.getFeatures(), key=lambda f: f["population"])["name"]


def selected(layer):
    from qgis.core import QgsProcessingFeatureSourceDefinition

    return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)


def order_below(project, node, layer):
    root = project.layerTreeRoot()
    points = root.findLayer(layer.id())
    copy = points.clone()
    root.insertChildNode(0, copy)
    root.removeChildNode(points)
"""


def test_the_three_bands_are_drawn_and_named(tmp_path):
    outcome = run_desktop(CATCHMENTS, tmp_path, size=(1500, 950))
    assert "error" not in outcome.answers, outcome.answers
    assert outcome.exit_code == 0, outcome.log
    assert "Catchments" in outcome.answers["layers"]
    assert outcome.answers["legend"] == [
        "up to 10 minutes",
        "10 to 20 minutes",
        "20 to 30 minutes",
    ]
    assert "erik:catchments" in outcome.answers["abstract"]
    # What cannot be read is not drawn, and QGIS says so only here.
    assert "ERROR" not in outcome.log
    assert outcome.picture("catchments").stat().st_size > 50_000
