"""The one door for reading, on every kind of layer."""

from __future__ import annotations

from pathlib import Path

import pytest
import rough_layers
from erik_clusters.erik_clusters_plugin.engine.messages import InputError, Monitor
from erik_clusters.erik_clusters_plugin.layers.reading import Need, Source
from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

Check = QgsFeatureRequest.InvalidGeometryCheck


@pytest.fixture
def firms(qgis_app, tmp_path):
    path = rough_layers.write(tmp_path / "firms.gpkg", "firms")
    layer = QgsVectorLayer(path, "firms", "ogr")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())


def source_of(layer):
    context = QgsProcessingContext()
    return Source(QgsProcessingFeatureSource(layer, context), context, layer=layer)


def count(layer):
    read = source_of(layer).places()
    usable = sum(not geometry.isNull() for _, geometry in read)
    read.finish()
    return usable


def test_kinds_of_layer(firms, tmp_path):
    assert count(firms) == 16
    assert firms.setSubsetString("jobs > 10")
    assert count(firms) == 10
    firms.setSubsetString("")
    firms.startEditing()
    firms.deleteFeature(1)
    assert count(firms) == 15
    firms.rollBack()
    virtual = QgsVectorLayer("?query=SELECT * FROM firms WHERE jobs > 10", "v", "virtual")
    assert count(virtual) == 10
    memory = firms.materialize(QgsFeatureRequest())
    assert count(memory) == 16
    groups = QgsVectorLayer(rough_layers.write(tmp_path / "groups.gpkg", "groups"), "groups", "ogr")
    QgsProject.instance().addMapLayer(groups)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(groups)
    join.setJoinFieldName("sector")
    join.setTargetFieldName("sector")
    firms.addJoin(join)
    rows = list(source_of(firms).rows())
    assert {row["groups_group"] for row in rows} == {"metal", "software"}
    firms.removeJoin(groups.id())
    QgsProject.instance().removeMapLayer(groups.id())


def test_a_layer_that_went_away(firms):
    assert firms.featureCount() == 16
    Path(firms.source().partition("|")[0]).unlink()
    with pytest.raises(InputError, match="“firms” went away while it was read: 0 of 16"):
        list(source_of(firms).rows())


@pytest.mark.parametrize("need", [Need.ANY, Need.POLYGON])
def test_invalid_areas_are_taken_and_made_valid(qgis_app, need, tmp_path):
    rows = rough_layers.rough_rows("closed", "bow tie")
    layer = QgsVectorLayer(rough_layers.write(tmp_path / "c.gpkg", "closed", rows), "c", "ogr")
    context = QgsProcessingContext()
    heard = []
    for check, expected in ((Check.GeometryNoCheck, 3), (Check.GeometrySkipInvalid, 2)):
        source = Source(QgsProcessingFeatureSource(layer, context), context, check)
        read = source.places(need, Monitor(on_warning=heard.append))
        shapes = [geometry for _, geometry in read if not geometry.isNull()]
        read.finish()
        assert len(shapes) == expected and all(shape.isGeosValid() for shape in shapes)
    assert len(heard) == 1 and "invalid geometry" in str(heard[0])
    stopping = Source(
        QgsProcessingFeatureSource(layer, context), context, Check.GeometryAbortOnInvalid
    )
    with pytest.raises(InputError, match="Feature 2 of “c” has an invalid geometry"):
        list(stopping.places(need))
