"""Test only: an algorithm that works with geopandas, rasterio and osmnx."""

import os
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
    QgsProcessingProvider,
)


def classFactory(iface):  # noqa: N802
    return Plugin()


class Plugin:
    def initProcessing(self):  # noqa: N802
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self):  # noqa: N802
        self.initProcessing()

    def unload(self):
        QgsApplication.processingRegistry().removeProvider(self.provider)


class Provider(QgsProcessingProvider):
    def id(self):
        return "librarycheck"

    def name(self):
        return "Library check"

    def loadAlgorithms(self):  # noqa: N802
        self.addAlgorithm(Work())


class Work(QgsProcessingAlgorithm):
    """Overlay and GeoPackage, rasterised and warped raster, projected street graph."""

    def createInstance(self):  # noqa: N802
        return Work()

    def name(self):
        return "work"

    def displayName(self):  # noqa: N802
        return "Work with the optional libraries"

    def initAlgorithm(self, config=None):  # noqa: N802
        self.addParameter(QgsProcessingParameterString("OSM", "OSM file"))
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", "Folder"))

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        folder.mkdir(parents=True, exist_ok=True)
        if os.environ.get("LIBRARY_CHECK_UNAIDED"):
            from erik_clusters.erik_clusters_plugin import libraries

            libraries._inside_qgis_program = lambda: False
        watched = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA")
        before = [os.environ.get(name) for name in watched]
        area = overlay(folder / "overlay.gpkg")
        cells = warp(folder / "warped.tif")
        metres = graph(self.parameterAsString(parameters, "OSM", context))
        return {
            "AREA": area,
            "CELLS": cells,
            "METRES": metres,
            "ENVIRONMENT_KEPT": before == [os.environ.get(name) for name in watched],
        }


def overlay(path):
    """Area in square metres of what two squares share, read back from a GeoPackage."""
    from erik_clusters.erik_clusters_plugin.libraries import load

    geopandas = load("geopandas")
    from shapely.geometry import box

    def squares(*boxes):
        return geopandas.GeoDataFrame(
            {"id": range(len(boxes))}, geometry=[box(*b) for b in boxes], crs="EPSG:32632"
        )

    first = squares((500000, 5000000, 501000, 5001000), (500000, 5001000, 501000, 5002000))
    second = squares((500500, 5000500, 501500, 5001500)).to_crs(4326).to_crs(32632)
    shared = geopandas.overlay(first, second)
    shared.to_file(path, driver="GPKG", dataset_options={"VERSION": "1.2"})
    return float(geopandas.read_file(path).area.sum())


def warp(path):
    """Number of cells of a rasterised square that are left after a reprojection."""
    from erik_clusters.erik_clusters_plugin.libraries import rasterio_environment

    with rasterio_environment() as rasterio:
        import numpy as np
        from rasterio.features import rasterize
        from rasterio.transform import from_origin
        from rasterio.warp import reproject
        from shapely.geometry import box

        source = from_origin(500000, 5010000, 100, 100)
        square = box(502000, 5002000, 504000, 5004000)
        burnt = rasterize([(square, 1)], out_shape=(100, 100), transform=source)
        target = from_origin(8.9, 45.3, 0.001, 0.001)
        moved = np.zeros((400, 400), dtype="float32")
        reproject(
            burnt.astype("float32"),
            moved,
            src_transform=source,
            src_crs="EPSG:32632",
            dst_transform=target,
            dst_crs="EPSG:4326",
        )
        profile = {"driver": "GTiff", "count": 1, "dtype": "float32", "crs": "EPSG:4326"}
        with rasterio.open(
            path, "w", width=400, height=400, transform=target, **profile
        ) as written:
            written.write(moved, 1)
        with rasterio.open(path) as back:
            return int((back.read(1) > 0.5).sum())


def graph(osm):
    """Metres of street in an OSM file, measured in the projected graph."""
    from erik_clusters.erik_clusters_plugin.libraries import load

    osmnx = load("osmnx")
    projected = osmnx.project_graph(osmnx.graph_from_xml(osm, simplify=True))
    lines = osmnx.graph_to_gdfs(projected, nodes=False)
    return float(lines.length.sum())
