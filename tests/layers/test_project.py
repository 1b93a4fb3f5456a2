"""A project of styled layers that can be moved, and the page of its map."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace

import pytest
from erik_clusters.erik_clusters_plugin.layers.map_page import (
    MapPage,
    _lines,
    _round_length,
    export_page,
    make_page,
)
from erik_clusters.erik_clusters_plugin.layers.project import (
    ProjectLayer,
    extent_of,
    make_project,
    save_project,
)
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapThemeCollection,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

UTM = QgsCoordinateReferenceSystem("EPSG:25832")
PAGE = MapPage(
    title="Travel time to two towns",
    subtitle="Minutes by car",
    legend=("Travel time", "Sites"),
    source="Invented data",
    method="Free-flow travel times",
    figures=(("Within", "Area"), ("up to 10 min", "12 km²")),
)


def write(path, table, geometry, fields, rows):
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:25832&{fields}", table, "memory")
    for wkt, attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", table
    if path.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )


@pytest.fixture
def package(tmp_path):
    path = tmp_path / "region" / "result.gpkg"
    path.parent.mkdir()
    square = "Polygon ((0 0, {0} 0, {0} {0}, 0 {0}, 0 0))"
    bands = "field=site_id:int&field=minutes_from:double&field=minutes_to:double"
    write(path, "catchments", "Polygon", bands, [
        (square.format(20000), [1, 10.0, 20.0]),
        (square.format(9000), [1, 0.0, 10.0]),
    ])  # fmt: skip
    write(path, "sites", "Point", "field=name:string", [("Point (4000 4000)", ["Speyer"])])
    return path


@pytest.fixture
def project(package):
    return make_project(
        "Two towns",
        [
            ProjectLayer(package, "Sites", "sites", "sites.qml"),
            ProjectLayer(package, "Travel time", "catchments", "catchments.qml", group="Results"),
            ProjectLayer(package, "Hidden", "catchments", group="Results", visible=False),
        ],
        UTM,
        abstract="Made by a test.",
    )


def test_project_opens_from_another_folder_as_it_was(project, package, tmp_path):
    save_project(project, package.with_name("map.qgz"), extent_of(project, "Travel time"))
    moved = tmp_path / "elsewhere"
    shutil.move(str(package.parent), str(moved))

    opened = QgsProject()
    assert opened.read(str(moved / "map.qgz"))
    assert opened.title() == "Two towns"
    assert opened.crs() == UTM
    assert opened.metadata().abstract() == "Made by a test."
    assert all(layer.isValid() for layer in opened.mapLayers().values())
    assert [layer.name() for layer in opened.layerTreeRoot().layerOrder()] == [
        "Sites",
        "Travel time",
        "Hidden",
    ]
    assert [group.name() for group in opened.layerTreeRoot().findGroups()] == ["Results"]
    assert [n.name() for n in opened.layerTreeRoot().findLayers() if not n.isVisible()] == [
        "Hidden"
    ]
    bands = opened.mapLayersByName("Travel time")[0].renderer().legendSymbolItems()
    assert [band.label() for band in bands] == ["up to 10 minutes", "10 to 20 minutes"]
    view = opened.viewSettings().defaultViewExtent()
    assert (view.xMinimum(), view.xMaximum()) == pytest.approx((-1200, 21200))


def test_project_holds_no_path_of_this_computer(project, package):
    save_project(project, package.with_name("map.qgz"))
    with zipfile.ZipFile(package.with_name("map.qgz")) as archive:
        (name,) = [n for n in archive.namelist() if n.endswith(".qgs")]
        sources = [
            line
            for line in archive.read(name).decode().splitlines()
            if "<datasource>" in line or "source=" in line
        ]
    assert sources
    assert not [line for line in sources if str(package.parent) in line]


def test_layer_that_is_not_there(package):
    with pytest.raises(ValueError, match="no_such_table"):
        make_project("x", [ProjectLayer(package, "x", "no_such_table")], UTM)


def test_extent_in_the_projects_system(package):
    degrees = make_project(
        "x",
        [ProjectLayer(package, "Travel time", "catchments")],
        QgsCoordinateReferenceSystem("EPSG:4326"),
    )
    view = extent_of(degrees, "Travel time")
    assert view.crs().authid() == "EPSG:4326"
    assert 4 < view.xMinimum() < view.xMaximum() < 5
    with pytest.raises(KeyError, match="Lakes"):
        extent_of(degrees, "Lakes")


def test_project_that_cannot_be_written(project, tmp_path):
    with pytest.raises(OSError, match=r"map\.qgz"):
        save_project(project, tmp_path / "no such folder" / "map.qgz")


def test_page_says_what_it_was_given(project):
    layout = make_page(project, PAGE, extent_of(project, "Travel time"))
    texts = {i.text() for i in layout.items() if isinstance(i, QgsLayoutItemLabel)}
    assert texts == {
        PAGE.title,
        PAGE.subtitle,
        "Free-flow travel times\nInvented data",
        "Within",
        "Area",
        "up to 10 min",
        "12 km²",
    }
    (legend,) = [i for i in layout.items() if isinstance(i, QgsLayoutItemLegend)]
    assert [node.name() for node in legend.model().rootGroup().findLayers()] == list(PAGE.legend)
    (bar,) = [i for i in layout.items() if isinstance(i, QgsLayoutItemScaleBar)]
    assert bar.unitsPerSegment() == 2


def test_map_shows_the_whole_view(project):
    view = extent_of(project, "Travel time")
    layout = make_page(project, PAGE, view)
    (map_item,) = [i for i in layout.items() if isinstance(i, QgsLayoutItemMap)]
    assert map_item.extent().contains(view)


def test_map_follows_a_theme(project):
    """The catchments are visible, but not in the theme."""
    (sites,) = project.mapLayersByName("Sites")
    record = QgsMapThemeCollection.MapThemeRecord()
    record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(sites))
    project.mapThemeCollection().insert("Sites only", record)
    layout = make_page(
        project, replace(PAGE, theme="Sites only"), extent_of(project, "Travel time")
    )
    (map_item,) = [i for i in layout.items() if isinstance(i, QgsLayoutItemMap)]
    assert map_item.layersToRender() == [sites]


def test_long_legend_labels_are_broken(project):
    (layer,) = project.mapLayersByName("Travel time")
    renderer = layer.renderer().clone()
    renderer.updateCategoryLabel(0, "Furniture: 149 firms that are no more than 8 minutes apart")
    layer.setRenderer(renderer)
    layout = make_page(project, PAGE, extent_of(project, "Travel time"))
    (legend,) = [i for i in layout.items() if isinstance(i, QgsLayoutItemLegend)]
    assert legend.pagePos().x() + legend.rect().width() <= 297
    node = legend.model().rootGroup().findLayers()[0]
    text = node.customProperty("legend/label-0")
    assert text.startswith("Furniture:\n149 firms")
    assert text.replace("\n", " ") == renderer.categories()[0].label()
    assert node.customProperty("legend/label-1") is None


def test_lines_are_no_wider_than_asked(qgis_app):
    text = "Wholesale and retail trade and repair of motor vehicles and motorcycles"
    lines = _lines(text, 9.0, 40.0)
    assert " ".join(lines) == text
    assert len(lines) >= 3
    assert _lines(text, 9.0, 400.0) == [text]
    assert _lines("unbreakable", 9.0, 1.0) == ["unbreakable"]


def test_page_as_picture_and_pdf(project, tmp_path):
    layout = make_page(project, PAGE, extent_of(project, "Travel time"))
    export_page(layout, tmp_path / "map.png", tmp_path / "map.pdf", dpi=50)
    picture = QImage(str(tmp_path / "map.png"))
    assert picture.width() / picture.height() == pytest.approx(297 / 210, abs=0.005)
    inner, outer = picture.pixelColor(150, 270), picture.pixelColor(280, 130)
    assert inner.lightness() < outer.lightness()
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


def test_page_that_cannot_be_written(project, tmp_path):
    layout = make_page(project, PAGE, extent_of(project, "Travel time"))
    # QGIS makes the folder of a PDF, but cannot write into one that is in the way.
    in_the_way = tmp_path / "map.pdf"
    in_the_way.mkdir()
    for target in ({"png": tmp_path / "no" / "map.png"}, {"pdf": in_the_way}):
        with pytest.raises(OSError, match="map"):
            export_page(layout, **target)


def test_a_page_made_again_takes_the_place_of_the_first(project):
    for _ in range(2):
        make_page(project, PAGE, extent_of(project, "Travel time"))
    assert [layout.name() for layout in project.layoutManager().layouts()] == [PAGE.title]


def test_legend_of_a_layer_that_is_not_there(project):
    page = MapPage("x", "", ("Lakes",), "")
    with pytest.raises(KeyError, match="Lakes"):
        make_page(project, page, extent_of(project, "Travel time"))


@pytest.mark.parametrize(
    ("kilometres", "rounded"), [(1, 1), (1.9, 1), (4.99, 2), (5, 5), (73, 50), (0.07, 0.05)]
)
def test_lengths_of_scale_bars_are_round(kilometres, rounded):
    assert _round_length(kilometres) == pytest.approx(rounded)
