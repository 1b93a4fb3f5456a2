"""Road layers read as features and as columns give the same."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError, Monitor
from erik_clusters.erik_clusters_plugin.layers import road_table
from erik_clusters.erik_clusters_plugin.layers.road_table import read_table
from erik_clusters.erik_clusters_plugin.layers.roads import read_all_roads, read_roads
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

UTM = "EPSG:32632"
FIELDS = (
    "field=edge_id:int&field=from_node:int&field=to_node:int&field=road_class:string"
    "&field=name:string&field=length_m:double&field=speed_kmh:double"
    "&field=minutes_forward:double&field=minutes_backward:double"
)
PLAIN = "LineString (500000 5400000, 500100 5400000, 500100 5400050)"
arrow = pytest.mark.skipif(
    not hasattr(ogr.Layer, "GetArrowStreamAsNumPy"), reason="this GDAL hands over no columns"
)


@pytest.fixture
def layer_of(tmp_path):
    """Return a function that writes rows of (WKT or None, attributes) into a GeoPackage."""

    def write(rows, crs=UTM, fields=FIELDS, kind="LineString"):
        memory = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "roads", "memory")
        features = []
        for wkt, attributes in rows:
            feature = QgsFeature(memory.fields())
            if wkt is not None:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes(attributes)
            features.append(feature)
        memory.dataProvider().addFeatures(features)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = "roads"
        path = str(tmp_path / "roads.gpkg")
        context = QgsProcessingContext().transformContext()
        QgsVectorFileWriter.writeAsVectorFormatV3(memory, path, context, options)
        return QgsVectorLayer(f"{path}|layername=roads", "roads", "ogr")

    return write


def row(number, **values):
    attributes = {
        "edge_id": number,
        "from_node": number,
        "to_node": number + 1,
        "road_class": "primary",
        "name": "Straße",
        "length_m": 150.0,
        "speed_kmh": 60.0,
        "minutes_forward": 0.15,
        "minutes_backward": None,
        **values,
    }
    return list(attributes.values())


def both(layer, crs=UTM):
    """The table of a layer, read as features and as columns."""
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    target = QgsCoordinateReferenceSystem(crs)
    return (
        read_table(source, target, context),
        read_table(source, target, context, whole=layer),
    )


def assert_same(one, other):
    assert one.feature_id.tolist() == other.feature_id.tolist()
    for name, values in one.text.items():
        assert values.tolist() == other.text[name].tolist()
    for name, values in one.numbers.items():
        np.testing.assert_array_equal(values, other.numbers[name])
    assert one.line_of.tolist() == other.line_of.tolist()
    np.testing.assert_array_equal(one.lines.start, other.lines.start)
    np.testing.assert_array_equal(one.lines.xy, other.lines.xy)


def test_values_lines_and_gaps(layer_of):
    layer = layer_of(
        [
            (PLAIN, row(1)),
            (None, row(2)),
            (PLAIN, row(3, name=None, road_class=None, speed_kmh=None)),
        ]
    )
    features, columns = both(layer)
    assert_same(features, columns)
    assert columns.text["name"].tolist() == ["Straße", "Straße", ""]
    assert columns.numbers["minutes_forward"].tolist() == [0.15] * 3
    assert np.isnan(columns.numbers["minutes_backward"]).all()
    assert np.isnan(columns.numbers["speed_kmh"]).tolist() == [False, False, True]
    assert columns.line_of.tolist() == [0, -1, 1]
    assert columns.lines.line(1).tolist() == [
        [500000, 5400000], [500100, 5400000], [500100, 5400050],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("wkt", "kind", "usable"),
    [
        ("MultiLineString ((500000 5400000, 500100 5400000))", "MultiLineString", True),
        (
            "MultiLineString ((500000 5400000, 500100 5400000), (0 0, 1 1))",
            "MultiLineString",
            False,
        ),
        ("LineStringZ (500000 5400000 7, 500100 5400000 8)", "LineStringZ", True),
        ("MultiLineStringZ ((500000 5400000 7, 500100 5400000 8))", "MultiLineStringZ", True),
    ],
)
def test_other_kinds_of_line(layer_of, wkt, kind, usable):
    features, columns = both(layer_of([(wkt, row(1))], kind=kind))
    assert_same(features, columns)
    assert columns.line_of.tolist() == [0 if usable else -1]
    if usable:
        assert columns.lines.line(0).tolist() == [[500000, 5400000], [500100, 5400000]]


def test_degrees_are_projected(layer_of):
    rows = [("LineString (9 48, 9 48.001)", row(1)), ("LineString (9.1 48, 9.1 48.001)", row(2))]
    features, columns = both(layer_of(rows, crs="EPSG:4326"))
    assert_same(features, columns)
    # The zone's central meridian is 9° east: 500 km, to scale 0.9996.
    assert columns.lines.line(0)[:, 0] == pytest.approx([500000.0, 500000.0])
    assert columns.lines.lengths()[0] == pytest.approx(111.2 * 0.9996, abs=0.1)


def test_one_vertex_that_cannot_be_projected_costs_its_line_only(layer_of):
    rows = [("LineString (9 48, 9 48.001)", row(1)), ("LineString (9 48, 9 400)", row(2))]
    features, columns = both(layer_of(rows, crs="EPSG:4326"))
    assert_same(features, columns)
    assert columns.line_of.tolist()[0] == 0
    assert len(columns.lines) in (1, 2)
    assert np.isfinite(columns.lines.xy).all()


def test_a_filter_counts(layer_of):
    layer = layer_of([(PLAIN, row(1)), (PLAIN, row(2)), (PLAIN, row(3))])
    assert layer.setSubsetString("edge_id <> 2")
    features, columns = both(layer)
    assert_same(features, columns)
    assert columns.numbers["edge_id"].tolist() == [1.0, 3.0]


def test_more_features_than_one_batch(layer_of, monkeypatch):
    monkeypatch.setattr(road_table, "AT_ONCE", 2)
    features, columns = both(layer_of([(PLAIN, row(k)) for k in range(1, 6)]))
    assert_same(features, columns)
    assert columns.numbers["edge_id"].tolist() == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_text_for_numbers(layer_of):
    fields = FIELDS.replace("minutes_forward:double", "minutes_forward:string")
    rows = [
        (PLAIN, row(1, minutes_forward="2.5")),
        (PLAIN, row(2, minutes_forward="soon")),
        (PLAIN, row(3, minutes_forward=None)),
    ]
    for table in both(layer_of(rows, fields=fields)):
        assert table.unreadable["minutes_forward"].tolist() == [False, True, False]
        assert table.numbers["minutes_forward"][0] == 2.5
        assert np.isnan(table.numbers["minutes_forward"][1:]).all()


@pytest.mark.parametrize(
    ("texts", "numbers"),
    [
        # Programs write a decimal point in every locale.
        (["1.234", "2.500", "3"], [1.234, 2.5, 3.0]),
        (["1,25", "2,5", "1.234,5"], [1.25, 2.5, 1234.5]),
        (["1,234", "0,5", "3"], [1.234, 0.5, 3.0]),
        (["1 234,5", "n/a", "3"], [1234.5, np.nan, 3.0]),
    ],
)
def test_numbers_in_texts_are_read_by_the_whole_column(layer_of, monkeypatch, texts, numbers):
    monkeypatch.setattr(road_table, "AT_ONCE", 2)
    fields = FIELDS.replace("minutes_forward:double", "minutes_forward:string")
    rows = [(PLAIN, row(k, minutes_forward=text)) for k, text in enumerate(texts)]
    for table in both(layer_of(rows, fields=fields)):
        found = table.numbers["minutes_forward"]
        assert np.array_equal(found, numbers, equal_nan=True)
        assert not table.unreadable["minutes_forward"].any()


def test_a_column_in_two_spellings_is_refused(layer_of):
    fields = FIELDS.replace("minutes_forward:double", "minutes_forward:string")
    rows = [(PLAIN, row(k, minutes_forward=text)) for k, text in enumerate(["1,5", "2.5"])]
    with pytest.raises(InputError, match="minutes_forward holds numbers in two spellings"):
        both(layer_of(rows, fields=fields))


@pytest.mark.parametrize("name", ["length_m", "minutes_forward", "minutes_backward"])
@pytest.mark.parametrize("value", [-1.0, -0.5, 1e308, np.inf])
def test_absurd_lengths_and_times_are_unusable(layer_of, name, value):
    layer = layer_of([(PLAIN, row(1)), (PLAIN, row(2, **{name: value}))])
    context = QgsProcessingContext()
    network, lost = read_all_roads(QgsProcessingFeatureSource(layer, context), context)
    assert network.edge_id.tolist() == [1]
    assert [(road.feature_id, road.field) for road in lost] == [(2, name)]


def test_unusable_roads_are_named_with_their_field(layer_of):
    layer = layer_of(
        [
            (PLAIN, row(1)),
            (None, row(2, from_node=None)),
            (PLAIN, row(3, from_node=None, minutes_forward=-1.0)),
            (PLAIN, row(4, minutes_backward=-1.0)),
        ]
    )
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    heard = []
    network = read_roads(source, context, Monitor(on_warning=heard.append), whole=layer)
    assert network.edge_id.tolist() == [1]
    assert str(heard[-1]).startswith("3 roads of “roads” have no usable line, junction or time")
    _, lost = read_all_roads(source, context)
    assert [(road.feature_id, road.field) for road in lost] == [
        (2, ""), (3, "from_node"), (4, "minutes_backward"),
    ]  # fmt: skip
    assert lost[1].xy == (500000.0, 5400000.0)


@arrow
def test_files_are_read_as_columns(layer_of, monkeypatch):
    layer = layer_of([(PLAIN, row(1))])
    monkeypatch.setattr(road_table, "_from_features", None)
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    table = read_table(source, QgsCoordinateReferenceSystem(UTM), context, whole=layer)
    assert table.numbers["edge_id"].tolist() == [1.0]
