"""Points of any kind of layer."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from erik_clusters.erik_clusters_plugin.layers.points import read_points
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

UTM = "EPSG:25832"


@pytest.fixture
def read(qgis_app):
    def reader(kind, *wkts, crs=UTM, monitor=None):
        layer = QgsVectorLayer(f"{kind}?crs={crs}&field=n:integer", "places", "memory")
        for number, wkt in enumerate(wkts):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([number])
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            layer.dataProvider().addFeature(feature)
        context = QgsProcessingContext()
        source = QgsProcessingFeatureSource(layer, context)
        return read_points(source, QgsCoordinateReferenceSystem(UTM), context, monitor or Monitor())

    return reader


def test_polygons_give_a_point_on_them_and_lines_their_middle(read):
    ring = "Polygon((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 8 1, 8 8, 1 8, 1 1))"
    (place,) = read("Polygon", ring).xy
    assert QgsGeometry.fromWkt(ring).intersects(
        QgsGeometry.fromWkt(f"Point({place[0]} {place[1]})")
    )
    assert read("LineString", "LineString(0 0, 4 0, 4 4)").xy.tolist() == [[4, 0]]


def test_parts_of_a_multipoint_share_their_feature(read):
    found = read("MultiPoint", "MultiPoint((1 2), (3 4))", "MultiPoint((5 6))")
    assert found.xy.tolist() == [[1, 2], [3, 4], [5, 6]]
    assert found.ids.tolist() == [1, 1, 2]
    assert [f["n"] for f in found.features] == [0, 0, 1]


def test_features_without_a_place_are_kept_apart(read):
    warnings = []
    found = read("Point", None, "Point(1 1)", "Point EMPTY",
                 monitor=Monitor(on_warning=lambda w: warnings.append(str(w))))  # fmt: skip
    assert len(found) == 1 and [f.id() for f in found.without_place] == [1, 3]
    assert warnings == ["2 features of “places” have no usable geometry and are left out: 1, 3."]


def test_places_outside_the_system_are_no_places(read):
    found = read("Point", "Point(8.5 49.5)", "Point(500 95)", crs="EPSG:4326")
    assert len(found) == 1 and np.isfinite(found.xy).all()
    with pytest.raises(InputError, match=r"usable geometry.*reference system, EPSG:4326, is"):
        read("Point", "Point(500 95)", crs="EPSG:4326")


def test_nothing_to_read(read):
    with pytest.raises(InputError, match="“places” has no features"):
        read("Point")
    with pytest.raises(Cancelled):
        read("Point", "Point(1 1)", monitor=Monitor(is_cancelled=lambda: True))
