"""Lists where a road has one class or one speed, as osmnx and GeoJSON write them."""

from __future__ import annotations

import json

import pytest
from erik_clusters.erik_clusters_plugin.layers.roads import read_roads
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsVectorLayer

import processing

LISTS = {
    "texts": (["primary", "secondary"], ["50", "70"]),
    "numbers": ([1, 2], [50, 70]),
    "one": (["primary"], [50]),
    "none": ([], []),
    "maps": ({"a": "primary"}, {"b": 50}),
    "mixed": (["primary", None], ["50", None]),
}
every_list = pytest.mark.parametrize(("road_class", "speed"), LISTS.values(), ids=LISTS)


def write(path, rows):
    features = [
        {
            "type": "Feature",
            "properties": properties,
            "geometry": {
                "type": "LineString",
                "coordinates": [[9 + i / 100, 47], [9.01 + i / 100, 47]],
            },
        }
        for i, properties in enumerate(rows)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return QgsVectorLayer(str(path), "roads", "ogr")


@every_list
def test_roads_from_lines(provider, tmp_path, road_class, speed):
    rows = [{"class": road_class, "speed": speed, "name": ["a", "b"]} for _ in range(2)]
    layer = write(tmp_path / "lines.geojson", rows)
    parameters = {"INPUT": layer, "SPEED_FIELD": "speed", "CLASS_FIELD": "class",
                  "NAME_FIELD": "name", "OUTPUT": "memory:"}  # fmt: skip
    result = processing.run("erik:roadsfromlayer", parameters)["OUTPUT"]
    assert {f["speed_kmh"] for f in result.getFeatures()} == {50.0}
    assert result.featureCount() == 2


@every_list
@pytest.mark.parametrize("ending", ["geojson", "gpkg"])
def test_a_road_network(provider, tmp_path, road_class, speed, ending):
    rows = [
        {"edge_id": i + 1, "from_node": i + 1, "to_node": i + 2, "road_class": road_class,
         "name": road_class, "length_m": 759.0, "speed_kmh": 50, "minutes_forward": 1.0,
         "minutes_backward": 1.0}
        for i in range(2)
    ]  # fmt: skip
    layer = write(tmp_path / "roads.geojson", rows)
    if ending == "gpkg":
        path = str(tmp_path / "roads.gpkg")
        gdal.VectorTranslate(path, layer.source(), layerName="roads")
        layer = QgsVectorLayer(path, "roads", "ogr")
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    for whole in (None, layer):
        network = read_roads(source, context, whole=whole)
        assert network.edge_count == 2
        assert network.road_class.tolist() == network.name.tolist()
    site = tmp_path / "site.geojson"
    site.write_text('{"type": "Point", "coordinates": [9.001, 47]}')
    parameters = {"INPUT": str(site), "ROADS": layer, "MINUTES": "1", "OUTPUT": "memory:"}
    assert processing.run("erik:catchments", parameters)["OUTPUT"].featureCount() == 1
    parameters = {"ROADS": layer, "OUTPUT": "memory:"}
    processing.run("erik:checkroads", parameters)
