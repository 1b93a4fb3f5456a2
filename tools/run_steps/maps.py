"""The project with all layers, and a picture of each of its maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapThemeCollection,
    QgsProject,
    QgsVectorLayer,
)

from .cluster_colours import style_clusters
from .work import Failed, Rows, Work, default

# Topmost first, with the style; the tables of the demo region bring their own.
STYLES = {
    "sites": "sites.qml",
    "cluster_firms": "cluster_firms.qml",
    "cluster_extents": "cluster_extents.qml",
    "firms": "firms.qml",
    "roads": "roads_backdrop.qml",
    "cluster_sheds": "cluster_sheds.qml",
    "labour_basins": "labour_basins.qml",
    "catchments": "catchments.qml",
    "water": "",
    "municipalities": "",
}
BACKDROP = ("roads", "water", "municipalities")


@dataclass(frozen=True)
class Map:
    """A map of the project: a theme, a page and, where it has a file, a picture.

    Attributes
    ----------
    title, subtitle, method
        What the page says.
    shown
        Names of the layers, without the backdrop.
    legend
        Names of those that the legend explains.
    view
        Name of the layer that the map is centred on.
    figures
        Steps whose findings stand beside the map.
    """

    theme: str
    title: str
    subtitle: str
    method: str
    shown: tuple[str, ...]
    legend: tuple[str, ...]
    view: str
    figures: tuple[str, ...]
    file: Path


def make_maps(work: Work) -> tuple[Path, list[Map]]:
    """Write the project and the pictures of its maps; returns its path and the maps.

    The layers of the work are closed. The project opens on the last map.
    """
    from erik_clusters.erik_clusters_plugin.layers import map_page, project

    maps = [_catchments(work)]
    if "labour_basins" in work.layers:
        maps.append(_basins(work))
    if "cluster_extents" in work.layers:
        maps.append(_clusters(work))
    titles = {name: layer.name() for name, layer in work.layers.items()}
    crs = metric_crs(work.layers["catchments"])
    visible = {*maps[-1].shown, *BACKDROP}
    declared = [
        project.ProjectLayer(
            work.package,
            titles[name],
            work.layers[name].source().partition("|layername=")[2],
            style,
            visible=name in visible,
        )
        for name, style in STYLES.items()
        if name in work.layers
    ]
    work.layers.clear()
    made = project.make_project(f"ERIK Clusters: {work.region}", declared, crs, work.credit)
    for layer in made.mapLayers().values():
        # So that the GeoPackage is styled without the project, too.
        layer.saveStyleToDatabase("ERIK Clusters", "", True, "")
    if "cluster_extents" in titles:
        style_clusters(made, work, titles)
    for one in maps:
        _add_theme(made, one.theme, [titles[n] for n in (*one.shown, *BACKDROP) if n in titles])
        page = map_page.MapPage(
            title=one.title,
            subtitle=one.subtitle,
            legend=tuple(titles[name] for name in one.legend),
            source=work.credit,
            method=one.method,
            figures=tuple(joined([work.findings[step] for step in one.figures])),
            theme=one.theme,
        )
        view = project.extent_of(made, titles[one.view])
        map_page.export_page(map_page.make_page(made, page, view), one.file)
    file = work.folder / "erik_clusters.qgz"
    project.save_project(made, file, view)
    made.clear()
    _check(file)
    return file, maps


def _catchments(work: Work) -> Map:
    sites = ", ".join(str(site["name"]) for site in work.layers["sites"].getFeatures())
    return Map(
        theme="Catchments",
        title=f"{work.region}: catchments",
        subtitle=f"Reached by car, in free-flowing traffic, from {sites}",
        method="Travel times on the road network and a walk of up to 500 m from the road.",
        shown=("sites", "catchments"),
        legend=("sites", "catchments"),
        view="catchments",
        figures=("catchments",),
        file=work.folder / "catchments.png",
    )


def _basins(work: Work) -> Map:
    basins = list(work.layers["labour_basins"].getFeatures())
    inside = sum(basin["live_and_work"] for basin in basins)
    share = inside / sum(basin["residents"] for basin in basins)
    return Map(
        theme="Labour basins",
        title=f"{work.region}: labour basins",
        subtitle=(
            f"{len(basins)} basins; {100 * share:.0f} % of the employed work in the basin that "
            "they live in"
        ),
        method="Labour basins at the default settings, from a table of commuters.",
        shown=("labour_basins",),
        legend=("labour_basins",),
        view="catchments",
        figures=(),
        file=work.folder / "basins.png",
    )


def _clusters(work: Work) -> Map:
    extents = list(work.layers["cluster_extents"].getFeatures())
    widest = max(one["greatest_minutes"] for one in extents)
    count = "One cluster" if len(extents) == 1 else f"{len(extents)} clusters"
    minimum, meeting = (
        default("erik:meetingtimeclusters", name) for name in ("MINIMUM", "MEETING_MINUTES")
    )
    method = (
        f"Meeting-time clusters at the default settings: {minimum:g} firms within "
        f"{meeting / 3:g} minutes of each other, no two of a core more than {meeting:g} minutes "
        "apart each way; each sector by itself."
    )
    if "planted" in work.findings:
        method += (
            "\nIndex: adjusted Rand index, 1 is full agreement with the planted clusters; DBSCAN "
            "with the radius that suits them best."
        )
    return Map(
        theme="Clusters",
        title=f"{work.region}: firms near enough to meet",
        subtitle=(
            f"{count}, each of one sector; no two firms of a core are more than "
            f"{widest:.1f} minutes apart each way by car"
        ),
        method=method,
        shown=("cluster_firms", "cluster_extents"),
        legend=("cluster_extents",),
        view="catchments" if work.invented else "cluster_extents",
        figures=("planted",) if "planted" in work.findings else (),
        file=work.folder / "clusters.png",
    )


def joined(tables: Sequence[Rows]) -> Rows:
    """Put tables below each other, with an empty row between them."""
    rows: Rows = []
    for table in tables:
        rows += [(), *table] if rows else table
    return rows


def _add_theme(project: QgsProject, name: str, titles: Sequence[str]) -> None:
    record = QgsMapThemeCollection.MapThemeRecord()
    for title in titles:
        (layer,) = project.mapLayersByName(title)
        shown: Any = QgsMapThemeCollection.MapThemeLayerRecord(layer)
        shown.isVisible = True
        record.addLayerRecord(shown)
    project.mapThemeCollection().insert(name, record)


def metric_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """Return the layer's coordinate system, or the UTM zone of its middle if in degrees."""
    if not layer.crs().isGeographic():
        return layer.crs()
    middle = layer.extent().center()
    zone = int((middle.x() + 180) // 6) + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")


def _check(file: Path) -> None:
    """Open the project again, as its reader will; raises `Failed` for a lost layer."""
    again = QgsProject()
    lost = [] if again.read(str(file)) else [str(file)]
    lost += [layer.name() for layer in again.mapLayers().values() if not layer.isValid()]
    again.clear()
    if lost:
        raise Failed(f"The project does not open whole: {', '.join(lost)}")
