"""Every style loads in every kind of layer, and its classes are the layer's values."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.layers import styles
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsGraduatedSymbolRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

POINT, LINE, AREA = "Point (1 1)", "LineString (0 0, 1 1)", "Polygon ((0 0, 1 0, 1 1, 0 0))"
CATCHMENTS = [("site_id", "int"), ("minutes_from", "double"), ("minutes_to", "double")]
CLUSTER_AREAS = [
    ("cluster_id", "int"),
    ("rank", "int"),
    ("sector", "string"),
    ("firms", "int"),
    ("greatest_minutes", "double"),
    ("minutes_to", "double"),
]
CONSENSUS = [("zone", "string"), ("certainty", "double"), ("rank", "int")]
ROADS = [
    ("road_class", "string"),
    ("length_m", "double"),
    ("minutes_forward", "double"),
    ("minutes_backward", "double"),
]


def layer_of(wkt: str, declared: list[tuple[str, str]], rows: list[list[object]]) -> QgsVectorLayer:
    geometry = wkt.partition(" ")[0]
    fields = "&".join(f"field={name}:{kind}" for name, kind in declared)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:25832&{fields}", "test", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(row)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def saved(layer: QgsVectorLayer, path: Path) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG" if path.suffix == ".gpkg" else "ESRI Shapefile"
    context = QgsProject.instance().transformContext()
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), context, options
    )
    assert code == QgsVectorFileWriter.WriterError.NoError, message
    return QgsVectorLayer(str(path), "test", "ogr")


def labels(layer: QgsVectorLayer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems() if item.label()]


def symbols(layer: QgsVectorLayer) -> list[QgsSymbol]:
    # A category takes its symbol along when it goes.
    return [category.symbol().clone() for category in layer.renderer().categories()]


def drawn_as(layer: QgsVectorLayer) -> list[str]:
    """Legend label that each feature is drawn with; "" where it is not drawn."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    by_key = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    result = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        label = next((by_key[key] for key in keys), "")
        if not label and renderer.symbolForFeature(feature, context) is not None:
            # The category of all other values, which has no key of its own.
            label = next(c.label() for c in renderer.categories() if c.value() == "")
        result.append(label)
    renderer.stopRender(context)
    return result


@pytest.fixture(params=["memory", "gpkg", "shp"])
def stored(request, tmp_path):
    """Store a layer the way a user might."""
    if request.param == "memory":
        return lambda layer: layer
    return lambda layer: saved(layer, tmp_path / f"layer.{request.param}")


def test_catchments_have_one_class_for_each_band(stored):
    rows = [[1, 10.0, 20.0], [1, 0.0, 10.0], [2, 0.0, 10.0], [2, 20.0, 30.0]]
    layer = stored(layer_of(AREA, CATCHMENTS, rows))
    styles.apply(layer, "catchments.qml")
    assert labels(layer) == ["up to 10 minutes", "10 to 20 minutes", "20 to 30 minutes"]
    assert drawn_as(layer) == [
        "10 to 20 minutes",
        "up to 10 minutes",
        "up to 10 minutes",
        "20 to 30 minutes",
    ]
    assert 0.5 < layer.opacity() < 0.9


def test_near_bands_are_darker_and_drawn_above_far_ones():
    layer = layer_of(AREA, CATCHMENTS, [[1, 0.0, m] for m in (10.0, 20.0, 30.0, 40.0)])
    styles.apply(layer, "catchments.qml")
    renderer = layer.renderer()
    light = [symbol.color().lightness() for symbol in symbols(layer)]
    assert light == sorted(light)
    assert renderer.orderByEnabled()
    assert renderer.orderBy().dump() == '"minutes_to" DESC NULLS FIRST'


def test_bands_that_end_alike_but_start_apart_are_told_apart(stored):
    layer = stored(layer_of(AREA, CATCHMENTS, [[1, 0.0, 30.0], [2, 15.0, 30.0]]))
    styles.apply(layer, "catchments.qml")
    assert drawn_as(layer) == ["up to 30 minutes", "15 to 30 minutes"]


def test_many_different_bands_are_grouped():
    layer = layer_of(AREA, CATCHMENTS, [[i, 0.0, 3.0 + i] for i in range(40)])
    styles.apply(layer, "catchments.qml")
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    assert labels(layer)[0] == "up to 10 minutes"
    assert len(labels(layer)) == 5
    assert "" not in drawn_as(layer)


def test_reached_roads_grow_thinner_with_time(stored):
    declared = [("minutes_start", "double"), ("minutes_end", "double")]
    layer = stored(layer_of(LINE, declared, [[0.0, 4.0], [4.0, 9.0], [9.0, 15.0]]))
    styles.apply(layer, "reached_roads.qml")
    assert drawn_as(layer) == ["up to 5 minutes", "5 to 10 minutes", "10 to 15 minutes"]
    widths = [range_.symbol().width() for range_ in layer.renderer().ranges()]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] == pytest.approx(3 * widths[-1])


def test_matrix_lines_by_minutes(stored):
    layer = stored(layer_of(LINE, [("minutes", "double")], [[12.0], [55.0]]))
    styles.apply(layer, "matrix.qml")
    assert drawn_as(layer) == ["10 to 20 minutes", "50 to 60 minutes"]


@pytest.mark.parametrize("wkt", [POINT, "MultiPoint ((1 1))", AREA])
def test_accessibility_shows_missing_and_zero_apart(wkt, stored):
    declared = [("reach_count", "int"), ("reach_sum", "double"), ("nearest_minutes", "double")]
    rows = [[None, None, None], [0, 0.0, None], *([i, 10.0 * i, 1.0] for i in range(1, 11))]
    layer = stored(layer_of(wkt, declared, rows))
    styles.apply(layer, "accessibility.qml")
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    shown = drawn_as(layer)
    assert shown[:2] == ["not on the road network", "nothing within reach"]
    assert shown[2] == "up to 28 within reach"
    assert shown[-1] == "more than 82 within reach"
    assert "" not in shown


def test_accessibility_counts_where_there_are_no_sums():
    declared = [("reach_count", "int"), ("reach_sum", "double")]
    layer = layer_of(POINT, declared, [[3, None], [3, None]])
    styles.apply(layer, "accessibility.qml")
    assert drawn_as(layer) == ["something within reach"] * 2


def test_roads_show_the_classes_that_are_there(stored):
    rows = [["motorway_link", 10.0, 1.0, None], ["residential", 10.0, 1.0, 1.0]]
    layer = stored(layer_of(LINE, ROADS, rows))
    styles.apply(layer, "roads.qml")
    assert labels(layer) == ["Motorway", "Local street"]
    assert drawn_as(layer) == ["Motorway", "Local street"]


def test_roads_with_an_officers_own_classes_are_all_drawn(stored):
    rows = [[c, 10.0, 1.0, 1.0] for c in ("SS", "SP", "SC", "primary", None)]
    layer = stored(layer_of(LINE, ROADS, rows))
    styles.apply(layer, "roads.qml")
    assert drawn_as(layer) == ["SS", "SP", "SC", "Primary road", "Class not stated"]


def test_backdrop_draws_every_road(stored):
    rows = [[c, 10.0, 1.0, 1.0] for c in ("trunk", "secondary", "ferry", "SS", None)]
    layer = stored(layer_of(LINE, ROADS, rows))
    styles.apply(layer, "roads_backdrop.qml")
    assert drawn_as(layer) == [
        "Motorway, trunk road",
        "Primary, secondary road",
        "Ferry",
        "Other road",
        "Other road",
    ]


def test_one_way_arrows_look_at_the_fields_of_a_shapefile(tmp_path):
    layer = saved(layer_of(LINE, ROADS, [["primary", 10.0, 1.0, None]]), tmp_path / "roads.shp")
    styles.apply(layer, "roads.qml")
    used = layer.renderer().usedAttributes(QgsRenderContext())
    assert {"minutes_fo", "minutes_ba", "length_m"} <= set(used)


def test_firms_by_section(stored):
    layer = stored(
        layer_of(POINT, [("sector", "string")], [["25.1"], ["C10"], ["62"], ["wood"], [None]])
    )
    styles.apply(layer, "firms.qml")
    assert drawn_as(layer) == [
        "C  Manufacturing",
        "C  Manufacturing",
        "J  Information and communication",
        "wood",
        "Other or not stated",
    ]


def test_sections_look_the_same_on_every_map():
    few = layer_of(POINT, [("sector", "string")], [["62"]])
    many = layer_of(POINT, [("sector", "string")], [["01"], ["25"], ["62"]])
    for layer in (few, many):
        styles.apply(layer, "firms.qml")
    one, other = symbols(few)[-1], symbols(many)[-1]
    assert one.color() == other.color()
    assert one.symbolLayer(0).shape() == other.symbolLayer(0).shape()


def test_many_own_groups_end_in_other():
    layer = layer_of(POINT, [("sector", "string")], [[f"group {i:02}"] for i in range(30)])
    styles.apply(layer, "firms.qml")
    assert len(labels(layer)) == 15
    assert drawn_as(layer).count("Other or not stated") == 16


def test_problems_by_kind(stored):
    layer = stored(layer_of(POINT, [("problem", "string")], [["Separate part"], ["Near miss"]]))
    styles.apply(layer, "road_problems.qml")
    assert labels(layer) == ["Near miss", "Separate part"]
    assert drawn_as(layer) == ["Separate part", "Near miss"]


def test_sites_are_labelled_by_a_name_where_there_is_one():
    named = layer_of(POINT, [("site_id", "int"), ("name", "string")], [[1, "Speyer"]])
    nameless = layer_of(POINT, [("weight", "int")], [[1]])
    for layer in (named, nameless):
        styles.apply(layer, "sites.qml")
    assert named.labelsEnabled()
    assert named.labeling().settings().fieldName == "name"
    assert not nameless.labelsEnabled()


def test_unreached_sites_are_crosses():
    layer = layer_of(POINT, [("site_id", "int"), ("reason", "string")], [[1, "far away"]])
    styles.apply(layer, "unreached.qml")
    shapes = {s.shape() for s in layer.renderer().symbol().symbolLayers()}
    assert shapes == {layer.renderer().symbol().symbolLayer(0).decodeShape("cross2")[0]}


def of_another_geometry():
    """Return every style for vectors with each geometry that it is not for."""
    for path in sorted(styles.FOLDER.glob("*.qml")):
        _, known, of = path.read_text(encoding="utf-8").partition("<layerGeometryType>")
        for number, shape in enumerate((POINT, LINE, AREA)):
            if known and not of.startswith(f"{number}<"):
                yield path.name, shape


@pytest.mark.parametrize(("file", "shape"), list(of_another_geometry()))
def test_a_layer_of_another_geometry_than_the_style_stays_as_it_is(file, shape):
    layer = layer_of(shape, [("site_id", "int"), ("reason", "string")], [[1, "far away"]])
    before = layer.renderer().symbol().type()
    styles.apply(layer, file)
    assert layer.renderer().symbol().type() == before


def raster(path: Path, cells: np.ndarray) -> QgsRasterLayer:
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), cells.shape[1], cells.shape[0], 1, gdal.GDT_Float32
    )
    dataset.SetGeoTransform((0, 50, 0, 0, 0, -50))
    dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(cells)
    del dataset
    return QgsRasterLayer(str(path), "test")


def test_surface_in_classes_of_minutes(tmp_path):
    cells = np.linspace(0, 14.9, 400).reshape(20, 20)
    cells[0] = -9999
    layer = raster(tmp_path / "surface.tif", cells)
    styles.apply(layer, "traveltimesurface.qml")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items] == [
        "up to 5 minutes",
        "5 to 10 minutes",
        "10 to 15 minutes",
    ]
    assert [item.value for item in items[:-1]] == [5, 10]
    assert items[-1].value == float("inf")
    assert layer.dataProvider().sourceHasNoDataValue(1)
    assert [p.name for p in tmp_path.iterdir()] == ["surface.tif"]


def test_surface_without_any_value(tmp_path):
    layer = raster(tmp_path / "surface.tif", np.full((4, 4), -9999.0))
    styles.apply(layer, "traveltimesurface.qml")
    assert layer.renderer().type() == "singlebandpseudocolor"


BASINS = [
    ("basin_id", "int"),
    ("basin_name", "string"),
    ("residents", "double"),
    ("supply_containment", "double"),
    ("map_colour", "int"),
    ("estimated", "bool"),
]
BASIN_AREAS = [
    ("basin_id", "int"),
    ("reserve", "bool"),
    ("map_colour", "int"),
    ("estimated", "bool"),
]
DISTRICTS = [("basin_name", "string"), ("stages_passed", "int")]


def test_few_basins_have_a_sentence_each(stored):
    rows = [[2, "Ostuni", 900.0, 0.816, 1, False], [1, "Brindisi", 1000.0, 0.93, 0, False]]
    layer = stored(layer_of(AREA, BASINS, rows))
    styles.apply(layer, "labour_basins.qml")
    assert labels(layer) == [
        "Brindisi: 93 % of 1,000 employed residents work in it",
        "Ostuni: 82 % of 900 employed residents work in it",
    ]
    assert layer.labelsEnabled()


def test_many_basins_share_a_line_and_say_that_they_are_estimated(stored):
    rows = [[i, f"b{i}", 900.0, 0.8, i % 4, True] for i in range(1, 20)]
    layer = stored(layer_of(AREA, BASINS, rows))
    styles.apply(layer, "labour_basins.qml")
    assert set(drawn_as(layer)) == {"Estimated labour basin; colours only tell neighbours apart"}


def test_a_basin_is_drawn_in_the_colour_of_its_legend():
    layer = layer_of(AREA, BASINS, [[1 + i, "b", 900.0, 0.8, i, False] for i in range(8)])
    styles.apply(layer, "labour_basins.qml")
    context = QgsRenderContext()
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    for category, feature in zip(layer.renderer().categories(), layer.getFeatures()):
        context.expressionContext().setFeature(feature)
        fill = category.symbol().symbolLayer(0)
        properties = fill.dataDefinedProperties()
        drawn, _ = properties.property(QgsSymbolLayer.PropertyFillColor).valueAsColor(
            context.expressionContext()
        )
        assert drawn.name() == fill.color().name()


def test_areas_of_basins_show_what_there_is(stored):
    rows = [[1, False, 0, False], [1, True, 0, False], [None, False, None, False]]
    layer = stored(layer_of(AREA, BASIN_AREAS, rows))
    styles.apply(layer, "basin_areas.qml")
    assert drawn_as(layer) == [
        "Area of a labour basin; colours only tell neighbours apart",
        "Reserve unit: joined at the end to the basin it is linked to most",
        "In no basin: no commuters, or none who link it to one",
    ]


def test_districts_by_the_stage_they_reach(stored):
    layer = stored(layer_of(AREA, DISTRICTS, [["a", 0], ["b", 4], ["c", 2]]))
    styles.apply(layer, "industrial_districts.qml")
    assert drawn_as(layer) == [
        "Not mainly manufacturing, or cannot be told",
        "Industrial district: all four conditions hold",
        "Small and medium manufacturing, no main industry",
    ]


def test_hot_spots_differ_in_more_than_hue_and_the_surest_lie_on_top(stored):
    declared = [("z", "double"), ("class", "string")]
    rows = [[4.0, "hot_99"], [0.1, "none"], [-2.5, "cold_95"], [None, None]]
    layer = stored(layer_of(POINT, declared, rows))
    styles.apply(layer, "hot_spots.qml")
    assert drawn_as(layer) == [
        "Hot spot: more near by than chance explains, 99 % sure",
        "Neither hot nor cold",
        "Cold spot, 95 % sure",
        "Not judged, see the log",
    ]
    hot, none, cold, _ = symbols(layer)
    assert hot.size() > cold.size() > none.size()
    assert hot.symbolLayer(0).shape() != cold.symbolLayer(0).shape()
    assert layer.renderer().orderBy().dump() == 'abs("z") ASC NULLS FIRST'


def test_communities_are_told_apart_by_colour_and_shape(stored):
    rows = [[n] for n in range(1, 31) for _ in range(40 - n)] + [[None]] * 3
    layer = stored(layer_of(POINT, [("community", "int")], rows))
    styles.apply(layer, "relationshipclusters.qml")
    text = labels(layer)
    assert text[0] == "Community 1, 39 firms"
    assert text[-2:] == ["9 smaller communities, 126 firms", "3 firms related to nobody in reach"]
    assert len(text) == 23
    looks = {(s.color().name(), s.symbolLayer(0).shape()) for s in symbols(layer)}
    assert len(looks) == 23
    assert "" not in drawn_as(layer)


def test_one_firm_of_each_community_bears_its_number():
    layer = layer_of(POINT, [("community", "int")], [[1], [1], [1], [2], [2], [None]])
    for feature, x in zip(list(layer.getFeatures()), (0, 4, 9, 1, 2, 3)):
        layer.dataProvider().changeGeometryValues(
            {feature.id(): QgsGeometry.fromWkt(f"Point ({x} 0)")}
        )
    styles.apply(layer, "relationshipclusters.qml")
    settings = layer.labeling().settings()
    expression = settings.getLabelExpression()
    context = layer.createExpressionContext()
    numbers = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        value = expression.evaluate(context)
        numbers.append(None if value == NULL else value)
    assert numbers == [None, 1, None, 2, None, None]


def test_links_within_and_between_communities(stored):
    declared = [("internal", "bool"), ("weight", "double")]
    layer = stored(layer_of(LINE, declared, [[True, 0.5], [False, 0.3]]))
    styles.apply(layer, "related_firms.qml")
    assert drawn_as(layer) == ["Link within a community", "Link between communities"]


def test_the_more_links_the_fainter_each_but_not_in_the_legend():
    declared = [("internal", "bool"), ("weight", "double")]
    opacities = []
    for count in (10, 3000):
        layer = layer_of(LINE, declared, [[True, 0.5]] * count)
        styles.apply(layer, "related_firms.qml")
        within = symbols(layer)[1]
        opacity = within.dataDefinedProperties().property(QgsSymbol.PropertyOpacity)
        context = layer.createExpressionContext()
        assert within.opacity() == 1.0 and opacity.valueAsDouble(context, -1.0)[0] == -1.0
        context.setFeature(next(layer.getFeatures()))
        opacities.append(opacity.valueAsDouble(context)[0])
    assert opacities == [80.0, pytest.approx(31.6, abs=0.1)]


@pytest.mark.parametrize(
    ("name", "declared", "row"),
    [
        ("cluster_firms.qml", [("role", "string")], ["core"]),
        ("hot_spots.qml", [("z", "double"), ("class", "string")], [4.0, "hot_99"]),
        ("relationshipclusters.qml", [("community", "int")], [1]),
    ],
)
def test_markers_are_smaller_on_small_scales(name, declared, row):
    layer = layer_of(POINT, declared, [row])
    styles.apply(layer, name)
    symbol = symbols(layer)[0]
    marker = symbol.symbolLayer(0)
    size = marker.dataDefinedProperties().property(QgsSymbolLayer.PropertySize)
    context = layer.createExpressionContext()
    context.setOriginalValueVariable(marker.size())
    shares = []
    for scale in (5_000, 50_000, 250_000, 2_000_000, None):
        if scale is None:
            context.lastScope().removeVariable("map_scale")
        else:
            context.lastScope().setVariable("map_scale", scale)
        shares.append(size.valueAsDouble(context)[0] / marker.size())
    assert shares[0] == shares[-1] == 1.0
    assert 0.5 < shares[1] < 1.0
    assert shares[2:4] == pytest.approx([0.5, 0.5])


EMPTY = [
    ("labour_basins.qml", AREA, BASINS),
    ("basin_areas.qml", AREA, BASIN_AREAS),
    ("industrial_districts.qml", AREA, DISTRICTS),
    ("catchments.qml", AREA, CATCHMENTS),
    ("cluster_firms.qml", POINT, [("role", "string")]),
    ("cluster_extents.qml", AREA, CLUSTER_AREAS),
    ("cluster_sheds.qml", AREA, CLUSTER_AREAS),
    ("consensus_firms.qml", POINT, CONSENSUS),
    ("consensus_zones.qml", AREA, CONSENSUS),
    ("reached_roads.qml", LINE, [("minutes_start", "double"), ("minutes_end", "double")]),
    ("matrix.qml", LINE, [("minutes", "double")]),
    ("accessibility.qml", POINT, [("reach_count", "int"), ("reach_sum", "double")]),
    ("accessibility.qml", AREA, [("reach_count", "int"), ("reach_sum", "double")]),
    ("accessibility.qml", LINE, [("reach_count", "int"), ("reach_sum", "double")]),
    ("road_problems.qml", POINT, [("problem", "string")]),
    ("roads.qml", LINE, ROADS),
    ("roads_backdrop.qml", LINE, ROADS),
    ("firms.qml", POINT, [("sector", "string")]),
    ("sites.qml", POINT, [("name", "string")]),
    ("hot_spots.qml", POINT, [("z", "double"), ("class", "string")]),
    ("unreached.qml", POINT, [("reason", "string")]),
    ("relationshipclusters.qml", POINT, [("community", "int")]),
    ("related_firms.qml", LINE, [("internal", "bool"), ("weight", "double")]),
]


@pytest.mark.parametrize(("name", "wkt", "declared"), EMPTY)
def test_empty_layers(name, wkt, declared, stored):
    layer = stored(layer_of(wkt, declared, []))
    styles.apply(layer, name)
    assert drawn_as(layer) == []


@pytest.mark.parametrize(("name", "wkt", "declared"), EMPTY)
def test_layers_without_the_field(name, wkt, declared):
    layer = layer_of(wkt, [("other", "string")], [["a"]])
    styles.apply(layer, name)
    assert layer.isValid()


def test_clusters_have_their_colour_in_every_layer_and_words_in_the_legend(tmp_path):
    rows = [[100 + n, n, "25", 50 - n, 12.34, 30.0] for n in range(1, 11)]
    layers = []
    for name in ("cluster_extents.qml", "cluster_sheds.qml"):
        layer = saved(layer_of(AREA, CLUSTER_AREAS, rows), tmp_path / f"{name}.gpkg")
        styles.apply(layer, name)
        layers.append(layer)
    extents, sheds = layers
    assert labels(extents)[0] == "Cluster 1: 49 core firms up to 12.3 minutes apart"
    assert labels(sheds)[0] == "Cluster 1: within 30 minutes of its core"
    assert labels(extents)[-1] == labels(sheds)[-1] == "2 smaller clusters"
    assert drawn_as(extents)[-1] == "2 smaller clusters"
    fills = [symbol.symbolLayer(0).fillColor() for symbol in symbols(extents)]
    assert len({fill.name() for fill in fills}) == 9 and all(fill.alpha() < 255 for fill in fills)
    of_sheds = symbols(sheds)
    outlines = [symbol.symbolLayer(1).subSymbol().symbolLayers() for symbol in of_sheds]
    assert [line.color().name() for _, line in outlines[:8]] == [f.name() for f in fills[:8]]
    assert all(casing.color().name() == "#ffffff" for casing, _ in outlines)
    assert [casing.enabled() for casing, _ in outlines] == 8 * [True] + [False]
    assert outlines[-1][1].width() < outlines[0][1].width()


@pytest.mark.parametrize("count", [1, 9, 40])
def test_the_tints_of_sheds_never_hide_what_lies_below(count):
    rows = [[n, n, "25", 50 - n, 12.3, 30.0] for n in range(1, count + 1)]
    layer = layer_of(AREA, CLUSTER_AREAS, rows)
    styles.apply(layer, "cluster_sheds.qml")
    tints = [symbol.symbolLayer(0).fillColor().alphaF() for symbol in symbols(layer)]
    assert len(set(tints)) == 1
    assert 0.0 < 1.0 - (1.0 - tints[0]) ** count < 0.3


def test_extents_are_hatched_where_those_of_several_sectors_share_a_place():
    rows = [[n, n, str(10 + n), 50 - n, 12.3, 30.0] for n in range(1, 11)]
    one_sector = [[*row[:2], "10", *row[3:]] for row in rows]
    for given, hatched in ((rows, 8 * [True] + [False]), (one_sector, 9 * [False])):
        layer = layer_of(AREA, CLUSTER_AREAS, given)
        styles.apply(layer, "cluster_extents.qml")
        drawn = symbols(layer)
        assert [symbol.symbolLayer(1).enabled() for symbol in drawn] == hatched
        if any(hatched):
            assert len({symbol.symbolLayer(1).lineAngle() for symbol in drawn[:4]}) == 4


def test_the_greatest_cluster_is_drawn_last():
    rows = [[n, n, "25", 50 - n, 12.3, 30.0] for n in range(1, 4)]
    for name in ("cluster_extents.qml", "cluster_sheds.qml"):
        layer = layer_of(AREA, CLUSTER_AREAS, rows)
        styles.apply(layer, name)
        assert layer.renderer().orderBy().dump() == '"rank" DESC NULLS FIRST'


def test_the_sector_is_named_where_clusters_differ_in_it():
    rows = [[1, 1, "25", 30, 9.0, 30.0], [2, 2, None, 20, None, 30.0]]
    layer = layer_of(AREA, CLUSTER_AREAS, rows)
    styles.apply(layer, "cluster_extents.qml")
    assert labels(layer) == [
        "Cluster 1 (25): 30 core firms up to 9 minutes apart",
        "Cluster 2: 20 core firms",
    ]


@pytest.mark.parametrize(
    ("both_ways", "words"),
    [("slower", " each way"), ("mean", ", mean of both ways"), (None, "")],
)
def test_the_legend_says_what_the_minutes_between_firms_are(both_ways, words):
    rows = [[1, 1, "25", 30, 9.04, 30.0, both_ways]]
    layer = layer_of(AREA, [*CLUSTER_AREAS, ("both_ways", "string")], rows)
    styles.apply(layer, "cluster_extents.qml")
    assert labels(layer) == [f"Cluster 1: 30 core firms up to 9 minutes apart{words}"]


def test_the_roles_of_firms_are_said_in_words():
    layer = layer_of(POINT, [("role", "string")], [["core"], ["none"], ["fringe"]])
    styles.apply(layer, "cluster_firms.qml")
    assert drawn_as(layer) == [
        "Core firm: all of a core can meet in time",
        "Firm in no cluster",
        "Fringe firm: within half that time of the core's middle",
    ]


def test_zones_are_said_in_words_and_the_surest_is_darkest_and_on_top(stored):
    rows = [["fringe", 0.3, 1], ["core", 0.9, 1], ["transition", 0.6, 1]]
    said = [
        "Fringe: together in 20 to 50 % of the runs",
        "Core: together in at least 80 % of the runs",
        "Transition: together in 50 to 80 % of the runs",
    ]
    layer = stored(layer_of(AREA, CONSENSUS, rows))
    styles.apply(layer, "consensus_zones.qml")
    assert drawn_as(layer) == said
    light = [symbol.color().lightness() for symbol in symbols(layer)]
    assert light == sorted(light) and min(np.diff(light)) > 30
    order = layer.renderer().orderBy()
    assert layer.renderer().orderByEnabled() and not order.list()[0].ascending()
    points = stored(layer_of(POINT, CONSENSUS, [*rows, ["none", 0.0, 1]]))
    styles.apply(points, "consensus_firms.qml")
    assert drawn_as(points) == [*said, "In no cluster in most runs"]
    shapes = {symbol.symbolLayer(0).shape() for symbol in symbols(points)}
    assert len(shapes) == 4


def test_a_table_keeps_its_look():
    table = QgsVectorLayer("NoGeometry?field=minutes:double", "test", "memory")
    styles.apply(table, "matrix.qml")
    assert table.isValid()


def test_every_style_file_was_tried_on_an_empty_layer():
    tried = {name.removesuffix(".qml") for name, _, _ in EMPTY} | {"traveltimesurface"}
    shipped = {
        path.stem.removesuffix("_points").removesuffix("_lines").removesuffix("_polygons")
        for path in styles.FOLDER.glob("*.qml")
    }
    # The demo region's layers have styles of their own, tried where they are made.
    assert {name for name in shipped if not name.startswith("demo_")} == tried


@pytest.mark.parametrize("path", sorted(styles.FOLDER.glob("*.qml")), ids=lambda path: path.stem)
def test_files_hold_a_renderer_and_nothing_private(path):
    text = path.read_text(encoding="utf-8")
    assert "<renderer-v2 " in text or "<rasterrenderer " in text
    assert "source=" not in text
    assert "/home" not in text


def test_categories_survive_saving_the_style(tmp_path):
    layer = layer_of(AREA, CATCHMENTS, [[1, 0.0, 10.0], [1, 10.0, 20.0]])
    styles.apply(layer, "catchments.qml")
    layer.saveNamedStyle(str(tmp_path / "again.qml"))
    again = layer_of(AREA, CATCHMENTS, [[1, 0.0, 10.0]])
    again.loadNamedStyle(str(tmp_path / "again.qml"))
    assert isinstance(again.renderer(), QgsCategorizedSymbolRenderer)
    assert labels(again) == labels(layer)


def test_no_style_makes_qgis_fetch_a_font():
    # From 3.28 on QGIS downloads a typeface that it knows and this computer lacks, unasked.
    # Arial is not one of those: it is on Windows and macOS, and Linux has its like.
    named = re.compile(r'fontFamily="([^"]+)"')
    texts = [path.read_text(encoding="utf-8") for path in styles.FOLDER.glob("*.qml")]
    assert {family for text in texts for family in named.findall(text)} == {"Arial"}
