"""The GeoPackage of an invented region."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.demo.rasters import SEA
from erik_clusters.erik_clusters_plugin.engine.demo.region import make_region
from erik_clusters.erik_clusters_plugin.engine.messages import Cancelled, InputError, Monitor
from erik_clusters.erik_clusters_plugin.layers import fields
from erik_clusters.erik_clusters_plugin.layers.demo import tables, write_region
from osgeo import gdal, ogr
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsGeometry,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)


@pytest.fixture(scope="module")
def region():
    return make_region(1, "small")


@pytest.fixture(scope="module")
def path(region, tmp_path_factory):
    path = tmp_path_factory.mktemp("demo") / "region.gpkg"
    write_region(region, path)
    return path


def opened(path, table):
    if table.raster:
        return QgsRasterLayer(table.uri(path), table.name, "gdal")
    return QgsVectorLayer(table.uri(path), table.name, "ogr")


def layer(path, name):
    return QgsVectorLayer(f"{path}|layername={name}", name, "ogr")


def test_the_same_region_makes_the_same_bytes(region, path, tmp_path):
    again = tmp_path / "again.gpkg"
    write_region(region, again)
    assert again.read_bytes() == path.read_bytes()


def test_opening_the_region_leaves_nothing_beside_it(path):
    for how in (gdal.OF_VECTOR, gdal.OF_VECTOR | gdal.OF_UPDATE, gdal.OF_RASTER):
        dataset = gdal.OpenEx(str(path), how)
        assert dataset is not None
        del dataset
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_every_table_opens_and_says_that_it_is_invented(path, qgis_app):
    dataset = ogr.Open(str(path))
    result = dataset.ExecuteSQL("SELECT table_name, identifier, description FROM gpkg_contents")
    contents = {row.GetField(0): (row.GetField(1), row.GetField(2)) for row in result}
    dataset.ReleaseResultSet(result)
    assert set(contents) == {table.name for table in tables()} | {"layer_styles"}
    for table in tables():
        assert table.name.startswith("invented_")
        title, about = contents[table.name]
        assert "invented" in title
        assert about.startswith("INVENTED DATA")
        shown = opened(path, table)
        assert shown.isValid()
        if not table.raster:
            assert shown.metadata().abstract() == about
            assert "seed 1 and size small" in shown.metadata().abstract()


def test_roads_have_the_fields_of_a_road_network(region, path, qgis_app):
    roads = layer(path, "invented_roads")
    declared = [name for name, _ in fields.ROADS]
    assert [field.name() for field in roads.fields()] == ["fid", *declared]
    assert roads.featureCount() == region.roads.edge_count
    assert roads.crs().authid() == "EPSG:3035"
    feature = next(roads.getFeatures("\"road_class\" = 'motorway'"))
    assert feature["minutes_backward"] is None or not feature["minutes_backward"]
    i = feature["edge_id"] - 1
    assert feature["minutes_forward"] == pytest.approx(region.roads.minutes_forward[i])
    assert feature.geometry().length() == pytest.approx(region.roads.length_m[i], abs=0.01)


def test_firms_hold_the_truth_and_their_years(region, path, qgis_app):
    firms = layer(path, "invented_firms")
    rows = list(firms.getFeatures())
    assert len(rows) == len(region.firms)
    clusters = [row["planted_cluster"] or 0 for row in rows]
    assert clusters == region.firms.cluster.tolist()
    assert {type(row["member"]) for row in rows} == {bool}
    assert [row["jobs"] for row in rows] == [row["jobs_2024"] for row in rows]
    for row in rows:
        assert bool(row["closed"]) == (row["jobs"] == 0)
        assert bool(row["planted_stage"]) == bool(row["planted_cluster"])


def test_links_join_the_firms_they_name(path, qgis_app):
    place = {
        f["firm_id"]: f.geometry().asPoint() for f in layer(path, "invented_firms").getFeatures()
    }
    for link in layer(path, "invented_supplier_links").getFeatures():
        first, last = link.geometry().asPolyline()
        assert (first, last) == (place[link["from_firm"]], place[link["to_firm"]])


def test_commuting_names_municipalities_and_adds_up(path, qgis_app):
    areas = {f["code"]: f for f in layer(path, "invented_municipalities").getFeatures()}
    out, into = dict.fromkeys(areas, 0), dict.fromkeys(areas, 0)
    for flow in layer(path, "invented_commuting").getFeatures():
        out[flow["from_code"]] += flow["people"]
        into[flow["to_code"]] += flow["people"]
    for code, area in areas.items():
        assert out[code] == area["employed_residents"]
        assert into[code] == area["jobs"] >= area["jobs_in_firms"]
        assert area.geometry().isGeosValid()


def test_water_is_valid_and_mostly_on_land(path, qgis_app):
    land = QgsGeometry.unaryUnion(
        [f.geometry() for f in layer(path, "invented_municipalities").getFeatures()]
    )
    water = [f.geometry() for f in layer(path, "invented_water").getFeatures()]
    assert len(water) == 3
    for one in water:
        assert one.isGeosValid()
        assert one.intersection(land).area() > 0.8 * one.area()


@pytest.mark.parametrize("name", ["land_price", "elevation"])
def test_rasters_hold_what_was_computed(region, path, name):
    dataset = gdal.Open(f"GPKG:{path}:invented_{name}")
    grid = dataset.ReadAsArray()
    expected = getattr(region.rasters, name)
    assert np.array_equal(grid, expected)
    assert dataset.GetRasterBand(1).GetNoDataValue() == SEA
    assert dataset.GetGeoTransform()[0] == region.rasters.west


def test_layers_open_with_their_styles(path, qgis_app):
    roads = layer(path, "invented_roads")
    assert isinstance(roads.renderer(), QgsCategorizedSymbolRenderer)
    assert roads.renderer().classAttribute() == "road_class"
    assert isinstance(layer(path, "invented_firms").renderer(), QgsRuleBasedRenderer)
    assert layer(path, "invented_towns").labelsEnabled()


@pytest.mark.parametrize("asked", [1, 8, 20])
def test_a_run_can_be_cancelled_at_any_step(region, tmp_path, asked):
    times = iter(range(asked))
    monitor = Monitor(is_cancelled=lambda: next(times, None) is None)
    with pytest.raises(Cancelled):
        write_region(region, tmp_path / "region.gpkg", monitor)


def test_a_folder_that_is_not_there(region, tmp_path):
    with pytest.raises(InputError, match="cannot be written"):
        write_region(region, tmp_path / "missing" / "region.gpkg")


def test_the_date_of_the_machine_is_left_alone(region, tmp_path):
    write_region(region, tmp_path / "region.gpkg")
    assert gdal.GetConfigOption("OGR_CURRENT_DATE") is None
