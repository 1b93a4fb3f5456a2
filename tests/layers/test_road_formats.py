"""A road network is the same network after a trip through another format."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import postgis
import pytest
import rough_layers
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.layers.road_cache import cached_roads, forget
from erik_clusters.erik_clusters_plugin.layers.road_fields import missing_fields, road_columns
from erik_clusters.erik_clusters_plugin.layers.roads import read_roads
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

NUMBERS = ("from_node", "to_node", "length_m", "speed_kmh", "minutes_forward", "minutes_backward")


def read(layer, whole=False):
    assert layer.isValid()
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    return read_roads(source, context, whole=layer if whole else None)


@pytest.fixture
def original(qgis_app, tmp_path):
    """Streets with odd minutes, one of them one-way, one without a name."""
    rows = [list(row) for row in rough_layers.road_rows()]
    for number, row in enumerate(rows):
        row[8] = 1.0 + number / 7.0
    rows[3][9] = None
    rows[4][5] = None
    path = rough_layers.write(tmp_path / "original.gpkg", "roads", rows)
    return QgsVectorLayer(path, "roads", "ogr")


def assert_same(network, expected, digits=1e-12):
    order = np.argsort(network.edge_id)
    assert network.edge_id[order].tolist() == expected.edge_id.tolist()
    for name in NUMBERS:
        np.testing.assert_allclose(
            getattr(network, name)[order], getattr(expected, name), rtol=digits
        )
    assert network.name[order].tolist() == expected.name.tolist()
    assert network.road_class[order].tolist() == expected.road_class.tolist()
    np.testing.assert_allclose(network.lines.take(order).xy, expected.lines.xy, rtol=0, atol=1e-6)


@pytest.mark.parametrize(
    ("driver", "ending", "options"),
    [
        ("ESRI Shapefile", "shp", []),
        ("GeoJSON", "geojson", []),
        ("FlatGeobuf", "fgb", []),
        ("SQLite", "sqlite", ["SPATIALITE=YES"]),
        ("CSV", "csv", ["GEOMETRY=AS_WKT", "CREATE_CSVT=YES"]),
        ("CSV", "csv", ["GEOMETRY=AS_WKT"]),
        ("GML", "gml", []),
    ],
)
def test_round_trips(driver, ending, options, original, tmp_path):
    if ogr.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL does not write {driver}")
    expected = read(original)
    path = tmp_path / f"copy.{ending}"
    save = QgsVectorFileWriter.SaveVectorOptions()
    save.driverName, save.layerName, save.fileEncoding = driver, "roads", "UTF-8"
    key = "datasourceOptions" if driver == "SQLite" else "layerOptions"
    setattr(save, key, options)
    context = QgsProcessingContext().transformContext()
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(original, str(path), context, save)
    assert error == QgsVectorFileWriter.WriterError.NoError
    layer = QgsVectorLayer(str(path), "copy", "ogr")
    if not layer.crs().isValid():
        with pytest.raises(InputError, match="no coordinate reference system"):
            read(layer)
        layer.setCrs(original.crs())
    # Shapefiles keep numbers as text of limited width.
    digits = 1e-9 if driver == "ESRI Shapefile" else 1e-12
    for whole in (False, True):
        assert_same(read(layer, whole), expected, digits)


@pytest.fixture
def database():
    with postgis.server() as connection:
        yield connection


def test_postgis(original, database):
    expected = read(original)
    copied = gdal.VectorTranslate(
        f"PG:{database}", original.source().partition("|")[0], layerName="roads"
    )
    assert copied is not None
    del copied
    words = database.replace("dbname=", "dbname='", 1) + "'"
    uri = f'{words} key=\'fid\' srid=25832 type=LineString table="public"."roads" (geom)'
    layer = QgsVectorLayer(uri, "roads", "postgres")
    assert_same(read(layer), expected)
    del layer


def test_delimited_text(original, tmp_path):
    path = tmp_path / "copy.csv"
    save = QgsVectorFileWriter.SaveVectorOptions()
    save.driverName, save.layerOptions = "CSV", ["GEOMETRY=AS_WKT"]
    context = QgsProcessingContext().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(original, str(path), context, save)
    for types in ("yes", "no"):
        uri = f"{path.as_uri()}?type=csv&wktField=WKT&crs=EPSG:25832&detectTypes={types}"
        assert_same(read(QgsVectorLayer(uri, "copy", "delimitedtext")), read(original))


def test_names_are_found_again():
    whole = [name for name, _ in rough_layers.ROAD_FIELDS]
    assert list(road_columns([n.upper() for n in whole]).values()) == [n.upper() for n in whole]
    assert missing_fields([name[:10] for name in whole]) == []
    assert missing_fields(["MINUTES_F", "minutes_ba", "from_node", "to_node", "length_m"]) == []
    # Two beginnings are one too many, and others' fields are not ours.
    assert missing_fields(
        ["minutes_fo", "minutes_for", "minutes_ba", "from_node", "to_node", "length_m"]
    ) == ["minutes_forward"]
    assert missing_fields(["minutes", "from", "to"]) == [
        "from_node", "to_node", "length_m", "minutes_forward", "minutes_backward",
    ]  # fmt: skip


def test_a_changed_file_of_equal_size_and_time_is_read_anew(qgis_app, tmp_path):
    forget()
    path = Path(rough_layers.write(tmp_path / "roads.geojson", "roads", driver="GeoJSON"))
    before, text = path.stat(), path.read_text(encoding="utf-8")

    def minutes():
        layer = QgsVectorLayer(str(path), "roads", "ogr")
        context = QgsProcessingContext()
        source = QgsProcessingFeatureSource(layer, context)
        network, reused = cached_roads(layer, source, context)
        return float(network.minutes_forward[0]), reused

    assert minutes() == (1.0, False)
    assert minutes() == (1.0, True)
    path.write_text(
        text.replace('"minutes_forward": 1.0', '"minutes_forward": 8.0'), encoding="utf-8"
    )
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert minutes() == (8.0, False)
