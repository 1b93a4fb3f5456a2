"""Catchments and travel-time surfaces through Processing: results, and what input they refuse."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

BOTH = ["catchments", "traveltimesurface"]


@pytest.fixture
def road(make_roads):
    """20 km east at a minute a kilometre, with a junction every 4."""
    return make_roads([(4 * n, 4 * n + 4, 4, 4) for n in range(5)])


@pytest.fixture
def reprojected():
    import processing

    def make(layer, crs):
        target = {"INPUT": layer, "TARGET_CRS": crs, "OUTPUT": "memory:"}
        return processing.run("native:reprojectlayer", target)["OUTPUT"]

    return make


def shape(row):
    return QgsGeometry.fromWkt(row["wkt"])


# -- results


def test_fields_and_attributes(run, road, make_points):
    sites = make_points([(8, 0, "a", 5), (12, 0, "b", None)],
                        "field=code:string&field=jobs:integer")  # fmt: skip
    rows, log = run("catchments", INPUT=sites, ROADS=road, MINUTES="4, 2")
    assert list(rows[0])[:-1] == [
        "code", "jobs", "site_id", "minutes_from", "minutes_to", "area_km2", "road_km", "clipped",
    ]  # fmt: skip
    shown = [(r["code"], r["jobs"], r["site_id"], r["minutes_from"], r["minutes_to"])
             for r in rows]  # fmt: skip
    assert shown == [
        ("a", 5, 1, 0, 2), ("a", 5, 1, 0, 4), ("b", None, 2, 0, 2), ("b", None, 2, 0, 4),
    ]  # fmt: skip
    assert [r["road_km"] for r in rows] == pytest.approx([4, 8, 4, 8])
    assert log.layer.crs().authid() == "EPSG:25832"
    # On this meridian the plane is 0.9996 of the ellipsoid.
    for row in rows:
        assert row["area_km2"] == pytest.approx(shape(row).area() / 1e6 / 0.9996**2, rel=1e-4)
        assert shape(row).isGeosValid()


def test_rings_are_what_a_band_has_more(run, road, make_points):
    options = {"INPUT": make_points([(8, 0, "a")]), "ROADS": road, "MINUTES": "3,5,8"}
    discs, _ = run("catchments", **options)
    rings, _ = run("catchments", RINGS=True, **options)
    assert [(r["minutes_from"], r["minutes_to"]) for r in rings] == [(0, 3), (3, 5), (5, 8)]
    assert sum(r["area_km2"] for r in rings) == pytest.approx(discs[-1]["area_km2"], rel=1e-12)
    assert sum(r["road_km"] for r in rings) == pytest.approx(discs[-1]["road_km"])
    assert sum(shape(r).area() for r in rings) == pytest.approx(shape(discs[-1]).area(), rel=1e-9)
    for number, ring in enumerate(rings):
        assert shape(ring).isGeosValid()
        if number:
            expected = shape(discs[number]).difference(shape(discs[number - 1]))
            assert shape(ring).symDifference(expected).area() < 0.01


@pytest.mark.parametrize("rings", [False, True])
def test_merged_and_split(run, road, make_points, rings):
    sites = make_points([(8, 0, "a"), (12, 0, "b"), (3, 2000, "off")])
    options = {"INPUT": sites, "ROADS": road, "MINUTES": "1,3", "RINGS": rings}
    merged, log = run("catchments", OVERLAP=1, **options)
    assert [(r["site_id"], r["code"], r["minutes_to"]) for r in merged] == [
        (None, None, 1), (None, None, 3),
    ]  # fmt: skip
    # From km 5 to km 15; as a ring without 7 to 9 and 11 to 13.
    assert merged[1]["road_km"] == pytest.approx(10 - 4 * rings)
    assert any("1 of 3 points of “layer” is farther than 500 m" in w for w in log.warnings)
    split, _ = run("catchments", OVERLAP=2, **options)
    assert [(r["code"], r["minutes_to"]) for r in split] == [
        ("a", 1), ("a", 3), ("b", 1), ("b", 3),
    ]  # fmt: skip
    assert split[1]["road_km"] == pytest.approx(5 - 2 * rings)
    middle = QgsGeometry.fromWkt("Point(510000 5500000)")
    assert shape(split[1]).distance(middle) < 25 and shape(split[3]).distance(middle) < 25


def test_a_result_is_input_again_and_keeps_both_fields(run, road, make_points):
    columns = "field=code:string&field=site_id:integer&field=Minutes_To:string"
    sites = make_points([(8, 0, "a", 77, "x")], columns)
    first, log = run("catchments", INPUT=sites, ROADS=road, MINUTES="2")
    assert list(first[0])[:-1] == [
        "code", "site_id_2", "Minutes_To_2",
        "site_id", "minutes_from", "minutes_to", "area_km2", "road_km", "clipped",
    ]  # fmt: skip
    assert (first[0]["site_id_2"], first[0]["Minutes_To_2"], first[0]["site_id"]) == (77, "x", 1)
    second, _ = run("catchments", INPUT=log.layer, ROADS=road, MINUTES="4")
    assert list(second[0])[:-1] == [
        "code", "site_id_2", "Minutes_To_2",
        "site_id_3", "minutes_from_2", "minutes_to_3", "area_km2_2", "road_km_2", "clipped_2",
        "site_id", "minutes_from", "minutes_to", "area_km2", "road_km", "clipped",
    ]  # fmt: skip
    assert (second[0]["site_id_2"], second[0]["site_id_3"], second[0]["minutes_to_3"]) == (77, 1, 2)


def test_sites_of_a_geopackage_keep_their_attributes_in_another(run, road, make_points, tmp_path):
    path = str(tmp_path / "sites.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        make_points([(8, 0, "a"), (12, 0, "b")]), path, QgsProject.instance().transformContext(),
        options,
    )  # fmt: skip
    rows, _ = run("catchments", INPUT=path, ROADS=road, MINUTES="2,4",
                  OUTPUT=str(tmp_path / "out.gpkg"))  # fmt: skip
    assert [(r["code"], r["minutes_to"]) for r in rows] == [("a", 2), ("a", 4), ("b", 2), ("b", 4)]


@pytest.mark.parametrize("overlap", [0, 1, 2])
def test_minutes_of_their_own(run, road, make_points, overlap):
    sites = make_points([(4, 0, "2"), (16, 0, "3,0"), (10, 0, None), (10, 0, "soon"), (10, 0, "0")],
                        "field=time:string")  # fmt: skip
    rows, log = run("catchments", INPUT=sites, ROADS=road, MINUTES="1,2", OVERLAP=overlap,
                    MINUTES_FIELD="time")  # fmt: skip
    shown = [(r["site_id"], r["minutes_to"], round(r["road_km"], 3)) for r in rows]
    if overlap == 0:
        assert sorted(shown) == [(1, 2, 4.0), (2, 3, 6.0)] + [
            (s, t, 2.0 * t) for s in (3, 4, 5) for t in (1, 2)
        ]
    elif overlap == 1:
        assert shown == [(None, 3, 14.0)]
    else:
        assert shown == [(1, 2, 4.0), (2, 3, 6.0), (3, 2, 4.0)]
    assert any(
        "2 sites have no usable number of minutes in the field time and take the bands instead: "
        "4, 5." in w
        for w in log.warnings
    )
    assert any("1 site has no minutes of its own" in line for line in log.lines)
    told = any("3 sites without minutes of their own take 2" in w for w in log.warnings)
    assert told == (overlap > 0)


def test_minutes_of_their_own_as_numbers(run, road, make_points):
    sites = make_points([(4, 0, 2.5), (16, 0, 1.0)], "field=time:double")
    options = {"INPUT": sites, "ROADS": road, "MINUTES_FIELD": "time"}
    rows, _ = run("catchments", OVERLAP=2, **options)
    assert [(r["minutes_to"], round(r["road_km"], 6)) for r in rows] == [(2.5, 5), (1.0, 2)]


def test_a_surface_holds_the_minutes(run, road, make_points, tmp_path):
    path = tmp_path / "minutes.tif"
    import processing

    result = processing.run(
        "erik:traveltimesurface",
        {"INPUT": make_points([(8, 0, "a")]), "ROADS": road, "MINUTES": 5, "CELL_SIZE": 50,
         "WALK_SPEED": 6, "WALK_LIMIT": 100, "OUTPUT": str(path)},
    )  # fmt: skip
    assert result["OUTPUT"] == str(path)
    raster = gdal.Open(str(path))
    west, size, _, north, _, _ = raster.GetGeoTransform()
    values = raster.ReadAsArray()
    row = int((north - 5_500_025) // size)
    # Three kilometres and 25 metres east of the site, 25 metres off the road.
    column = int((511_025 - west) // size)
    assert values[row, column] == pytest.approx(3.025 + 0.25, abs=1e-5)
    band = raster.GetRasterBand(1)
    known = values[values != band.GetNoDataValue()]
    assert known.max() <= 5 and band.GetMetadataItem("STATISTICS_MAXIMUM") is not None
    assert result["REACHED_KM2"] == pytest.approx(len(known) * 0.0025)
    assert QgsCoordinateReferenceSystem.fromWkt(raster.GetProjection()).authid() == "EPSG:25832"


# -- places


def test_the_project_is_never_asked(run, road, make_points):
    project = QgsProject.instance()
    found = []
    for crs in ("EPSG:4326", "EPSG:3857", ""):
        project.setCrs(QgsCoordinateReferenceSystem(crs))
        rows, _ = run("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES="3")
        found.append((rows[0]["wkt"], rows[0]["area_km2"]))
    project.setCrs(QgsCoordinateReferenceSystem())
    assert found[0] == found[1] == found[2]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2056", "EPSG:2263"])
def test_layers_in_any_system_give_the_same_catchment(run, road, make_points, reprojected, crs):
    sites = make_points([(8, 0, "a")])
    ((expected,), _) = run("catchments", INPUT=sites, ROADS=road, MINUTES="3")
    ((same,), _) = run("catchments", INPUT=reprojected(sites, crs), ROADS=road, MINUTES="3")
    assert shape(same).symDifference(shape(expected)).area() < 50
    ((found,), log) = run("catchments", INPUT=sites, ROADS=reprojected(road, crs), MINUTES="3")
    assert found["area_km2"] == pytest.approx(expected["area_km2"], rel=2e-3)
    assert found["road_km"] == pytest.approx(6, abs=1e-3)
    utm = {"EPSG:4326": "EPSG:32632", "EPSG:3857": "EPSG:32632", "EPSG:2263": "EPSG:32632"}
    assert log.layer.crs().authid() == utm.get(crs, crs)
    assert any(f"coordinate system {utm.get(crs, crs)}" in line for line in log.lines)


def test_multipoints_heights_and_sites_without_a_place(run, road, make_layer):
    sites = make_layer("MultiPointZ", "field=code:string", [
        ("MultiPointZ(504000 5500000 7, 516000 5500000 9)", "two"),
        (None, "none"),
        ("MultiPointZ EMPTY", "empty"),
    ])  # fmt: skip
    rows, log = run("catchments", INPUT=sites, ROADS=road, MINUTES="2")
    assert [(r["code"], r["site_id"], round(r["road_km"], 3)) for r in rows] == [
        ("two", 1, 4.0), ("two", 1, 4.0),
    ]  # fmt: skip
    assert any("2 features of “layer” have no usable geometry and are left out: 2, 3" in w
               for w in log.warnings)  # fmt: skip
    without, _ = run("catchments", output="UNREACHED", INPUT=sites, ROADS=road, MINUTES="2",
                     UNREACHED="memory:")  # fmt: skip
    assert [(r["code"], r["reason"]) for r in without] == [
        ("none", "It has no usable geometry."), ("empty", "It has no usable geometry."),
    ]  # fmt: skip


def test_roads_as_multilines_with_heights(run, road, make_points, make_layer):
    from erik_clusters.erik_clusters_plugin.layers import fields

    columns = "&".join(f"field={n}:{ {'int': 'int8', 'text': 'string'}.get(k, k) }"
                       for n, k in fields.ROADS)  # fmt: skip
    rows = []
    for feature in road.getFeatures():
        wkt = feature.geometry().asWkt().replace("LineString (", "MultiLineStringZ ((")
        rows.append((wkt.replace(",", " 5,").replace(")", " 5))"), *feature.attributes()))
    rows.append(("MultiLineStringZ((0 0 0, 1 1 1), (5 5 5, 6 6 6))", 99, 1, 2, "", "", 1, 1, 1, 1))
    roads = make_layer("MultiLineStringZ", columns, rows)
    ((found,), log) = run("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=roads, MINUTES="3")
    assert found["road_km"] == pytest.approx(6)
    assert any("1 road of “layer” has no usable line, junction or time and is left out: 6" in w
               for w in log.warnings)  # fmt: skip


def test_a_site_exactly_on_a_junction(run, road, make_points):
    rows, _ = run("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES="1,3")
    assert [r["road_km"] for r in rows] == pytest.approx([2, 6])


def test_two_sites_at_one_place(run, road, make_points):
    options = {"INPUT": make_points([(8, 0, "a"), (8, 0, "b")]), "ROADS": road, "MINUTES": "2"}
    rows, log = run("catchments", **options)
    assert rows[0]["wkt"] == rows[1]["wkt"] and not any("reach no area" in w for w in log.warnings)
    rows, log = run("catchments", output="UNREACHED", OVERLAP=2, UNREACHED="memory:", **options)
    assert [(r["code"], r["reason"]) for r in rows] == [
        ("b", "The walk to the road takes all the time, or another site is nearer.")
    ]
    assert any("1 site is on the network but reaches no area of its own" in w
               for w in log.warnings)  # fmt: skip


# -- refused


@pytest.mark.parametrize(
    ("minutes", "sentence"),
    [
        ("0", "“0” is not a number of minutes above 0"),
        ("10,-5", "“-5” is not a number of minutes above 0"),
        ("ten", "“ten” is not a number of minutes above 0"),
        ("2000", "“2,000” is not a number of minutes above 0 and up to 1440"),
        (" ", "Give at least one number of minutes"),
    ],
)
def test_minutes_that_are_none(refused, road, make_points, minutes, sentence):
    said = refused("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES=minutes)
    assert sentence in said and "10, 20, 30" in said


def test_unsorted_minutes_are_sorted(run, road, make_points):
    rows, _ = run("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES="3; 1 2,1")
    assert [r["minutes_to"] for r in rows] == [1, 2, 3]


def test_a_minutes_field_that_is_not_there(refused, road, make_points):
    said = refused("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES_FIELD="t")
    assert (
        "The field “t” for “Minutes of each site” is not in its layer. Choose one of: code" in said
    )


@pytest.mark.parametrize("name", BOTH)
def test_empty_layers(refused, name, road, make_points, make_roads):
    minutes = {"MINUTES": "5"}
    said = refused(name, INPUT=make_points([]), ROADS=road, **minutes)
    assert "The layer “layer” has no features. Choose a layer with at least one" in said
    said = refused(name, INPUT=make_points([(8, 0, "a")]), ROADS=make_roads([]), **minutes)
    assert "The road network “layer” is empty. Choose a layer with roads" in said


@pytest.mark.parametrize("name", BOTH)
def test_a_line_layer_that_is_no_road_network(refused, name, make_layer, make_points):
    lines = make_layer("LineString", "field=speed:double", [("LineString(0 0, 1 1)", 50)])
    said = refused(name, INPUT=make_points([(8, 0, "a")]), ROADS=lines, MINUTES="5")
    assert "is not a road network: it has no field from_node" in said
    assert "“Roads from a line layer”" in said


def test_layers_without_a_coordinate_system(refused, run, road, make_points, make_roads):
    nowhere = QgsCoordinateReferenceSystem()
    sites, roads = make_points([(8, 0, "a")]), make_roads([(0, 4, 4, 4)])
    sites.setCrs(nowhere)
    said = refused("catchments", INPUT=sites, ROADS=road, MINUTES="5")
    assert "“layer” has no coordinate reference system. Set one in the layer's properties" in said
    roads.setCrs(nowhere)
    said = refused("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=roads, MINUTES="5")
    assert "has no coordinate reference system, so nothing can be measured" in said


def test_roads_without_times(run, refused, make_roads, make_points):
    sites = make_points([(2, 0, "a")])
    roads = make_roads([(0, 4, 4, 4), (4, 8, None, None), (8, 12, 0, 0), (12, 16, -1, 3)])
    rows, log = run("catchments", INPUT=sites, ROADS=roads, MINUTES="8")
    # The closed road stops the way at km 4.
    assert rows[0]["road_km"] == pytest.approx(4)
    assert any("1 road of “layer” has no usable line, junction or time and is left out: 4" in w
               for w in log.warnings)  # fmt: skip
    assert any("1 road of “layer” has a length but takes 0 minutes" in w and "edge_id: 3" in w
               for w in log.warnings)  # fmt: skip
    said = refused("catchments", INPUT=sites, ROADS=make_roads([(0, 4, -1, 1)]), MINUTES="8")
    assert "No road of “layer” can be used" in said


@pytest.mark.parametrize("name", BOTH)
def test_sites_far_from_any_road(run, refused, name, road, make_points, tmp_path):
    sites = make_points([(8, 1000, "a"), (3000, 0, "b")])
    if name == "traveltimesurface":
        path = tmp_path / "none.tif"
        said = refused(name, INPUT=sites, ROADS=road, MINUTES="5", OUTPUT=str(path))
        assert "None of the sites is on the road network. Check that" in said
        assert not path.exists()
        return
    rows, log = run(name, output="UNREACHED", INPUT=sites, ROADS=road, MINUTES="5",
                    UNREACHED="memory:")  # fmt: skip
    assert [r["reason"] for r in rows] == [
        "The nearest road is 1,000 m away, farther than 500 m.",
        "The nearest road is 2,980,000 m away, farther than 500 m.",
    ]
    off = "2 of 2 points of “layer” are farther than 500 m from any road"
    assert any(off in warning and ": 1, 2." in warning for warning in log.warnings)


def test_cells_that_are_too_small(refused, make_roads, make_points):
    roads = make_roads([(0, 1, 1, 1)], {1: (200_000.0, 200_000.0)})
    said = refused("catchments", INPUT=make_points([(0, 0, "a")]), ROADS=roads, MINUTES="5",
                   CELL_SIZE=1.0)  # fmt: skip
    assert "Cells of 1 m are too small for an area of" in said and "larger cell size" in said


def test_a_folder_that_is_not_there(refused, road, make_points, tmp_path):
    (tmp_path / "file").write_text("")
    said = refused("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=road, MINUTES="5",
                   OUTPUT=str(tmp_path / "file" / "out.gpkg"))  # fmt: skip
    assert "does not exist. Make it" in said


# -- the network that stays in memory


@pytest.fixture
def road_file(road, tmp_path):
    path = str(tmp_path / "roads.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(road, path, context, options)
    return path


@pytest.fixture
def travelled(run, make_points):
    """Run on roads; returns road_km within 6 minutes, and whether the network was reused."""

    def runner(roads):
        rows, log = run("catchments", INPUT=make_points([(8, 0, "a")]), ROADS=roads, MINUTES="6")
        again = "The road network was built in an earlier run and is used again."
        return round(rows[0]["road_km"], 3), again in log.lines

    return runner


def test_a_second_run_uses_the_network_again_and_notices_changes(travelled, road_file):
    assert travelled(road_file) == (12, False)
    assert travelled(road_file) == (12, True)
    layer = QgsVectorLayer(road_file, "roads", "ogr")
    assert travelled(layer) == (12, True)
    column = layer.fields().lookupField("minutes_forward")
    assert layer.dataProvider().changeAttributeValues({3: {column: 8.0}})
    assert travelled(road_file) == (9, False)


def test_warnings_come_again_with_the_network(run, make_points, make_roads, tmp_path):
    path = str(tmp_path / "roads.gpkg")
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        make_roads([(0, 4, 4, 4), (4, 8, -1, 4)]), path, context,
        QgsVectorFileWriter.SaveVectorOptions(),
    )  # fmt: skip
    for _ in range(2):
        _, log = run("catchments", INPUT=make_points([(1, 0, "a")]), ROADS=path, MINUTES="3")
        assert any("is left out: 2" in w for w in log.warnings)


def test_edits_filters_and_selections_are_respected(travelled, road_file):
    assert travelled(road_file) == (12, False)
    layer = QgsVectorLayer(road_file, "roads", "ogr")
    layer.startEditing()
    layer.changeAttributeValue(3, layer.fields().lookupField("minutes_forward"), 8.0)
    assert travelled(layer) == (9, False)
    layer.rollBack()
    layer.setSubsetString("edge_id <= 3")
    assert travelled(layer) == (10, False)
    layer.setSubsetString("")
    # Editing a GeoPackage touches its file, even when nothing is saved.
    assert travelled(layer)[0] == 12
    assert travelled(layer) == (12, True)
    layer.selectByIds([3, 4])
    QgsProject.instance().addMapLayer(layer)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert travelled(chosen) == (6, False)
    few = QgsProcessingFeatureSourceDefinition(layer.id(), False, 3)
    assert travelled(few) == (10, False)
    assert travelled(layer) == (12, True)
    QgsProject.instance().removeMapLayer(layer.id())


def test_computed_fields_are_read_anew(travelled, road_file):
    from erik_clusters.erik_clusters_plugin.layers.fields import field

    layer = QgsVectorLayer(road_file, "roads", "ogr")
    assert travelled(layer)[0] == 12
    layer.addExpressionField("1", field("extra", "double"))
    assert travelled(layer) == (12, False)
