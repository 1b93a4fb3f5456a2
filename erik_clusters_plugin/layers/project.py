"""A QGIS project of styled results, to be opened by whoever gets the folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from . import styles

BACKGROUND = "#f6f5f0"


@dataclass(frozen=True)
class ProjectLayer:
    """A layer of a project.

    Attributes
    ----------
    path
        File of the layer.
    title
        What the layer tree and the legend call it.
    table
        Name of the table where the file is a GeoPackage; rasters have none.
    style
        File of resources/styles, fitted to the layer's values.
    group
        Title of the group in the layer tree; groups come in the order of their first layer.
    """

    path: Path
    title: str
    table: str = ""
    style: str = ""
    group: str = ""
    visible: bool = True
    expanded: bool = False


def make_project(
    title: str,
    layers: Iterable[ProjectLayer],
    crs: QgsCoordinateReferenceSystem,
    abstract: str = "",
) -> QgsProject:
    """Return a project with these layers, the first on top.

    Raises `ValueError` where a layer cannot be opened.
    """
    project = QgsProject()
    project.setTitle(title)
    project.setCrs(crs, adjustEllipsoid=True)
    project.setBackgroundColor(QColor(BACKGROUND))
    # Relative paths: the folder may be moved or sent.
    project.writeEntryBool("Paths", "/Absolute", False)
    metadata = project.metadata()
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    project.setMetadata(metadata)
    root = project.layerTreeRoot()
    for declared in layers:
        layer = _open(declared)
        if declared.style:
            styles.apply(layer, declared.style)
        project.addMapLayer(layer, False)
        parent = root
        if declared.group:
            parent = root.findGroup(declared.group) or root.addGroup(declared.group)
        node = parent.addLayer(layer)
        node.setExpanded(declared.expanded)
        node.setItemVisibilityChecked(declared.visible)
    return project


def extent_of(project: QgsProject, title: str, margin: float = 0.06) -> QgsReferencedRectangle:
    """Return the extent of the layer called `title` in the project's CRS, with a margin.

    `margin` is a share of width and height on each side. Raises `KeyError` where there
    is no such layer.
    """
    found = project.mapLayersByName(title)
    if not found:
        raise KeyError(title)
    to_project = QgsCoordinateTransform(found[0].crs(), project.crs(), project)
    extent = QgsRectangle(to_project.transformBoundingBox(found[0].extent()))
    extent.scale(1 + 2 * margin)
    return QgsReferencedRectangle(extent, project.crs())


def save_project(
    project: QgsProject, path: Path, view: Optional[QgsReferencedRectangle] = None
) -> None:
    """Write a .qgz that opens on `view`; raises `OSError` where it cannot be written."""
    if view is not None:
        project.viewSettings().setDefaultViewExtent(view)
    if not project.write(str(path)):
        raise OSError(f"{path}: {project.error()}")


def _open(declared: ProjectLayer) -> QgsMapLayer:
    if declared.path.suffix.lower() in (".tif", ".tiff"):
        layer: QgsMapLayer = QgsRasterLayer(str(declared.path), declared.title)
    else:
        table = f"|layername={declared.table}" if declared.table else ""
        layer = QgsVectorLayer(f"{declared.path}{table}", declared.title, "ogr")
    if not layer.isValid():
        raise ValueError(f"{declared.path} {declared.table}: not a layer that QGIS can open")
    return layer
