"""Make a region that does not exist."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ...erik_clusters_plugin.engine.demo.region import make_region
from ...erik_clusters_plugin.engine.demo.sizes import SIZES
from ...erik_clusters_plugin.layers import styles
from ...erik_clusters_plugin.layers.demo import tables, write_region
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from ..result_group import InGroup, new_run

_SIZE_NAMES = tuple(SIZES)


class DemoRegion(ErikAlgorithm):
    """Writes an invented region to one GeoPackage."""

    ID = "demoregion"
    GROUP = "data"
    TAGS = ("demo", "example", "sample", "test data", "invented", "synthetic")

    _to_load: Optional[Path] = None

    def title(self) -> str:
        return tr("Demo region")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Makes a region that does not exist, as one GeoPackage: towns, roads with one-way "
                "streets and a motorway, municipalities with population, jobs and commuting, "
                "firms over ten years, members of an association, supplier links, land prices "
                "and elevation."
            ),
            when=tr(
                "To learn the plugin, to train colleagues, or to try a method on firms whose "
                "clusters are known. The firms hold planted clusters: planted_cluster says which "
                "firm belongs to which, and is empty for noise. Two of them make the same things "
                "and face each other over a river with no bridge near."
            ),
            method=tr(
                "Everything is drawn at random from the seed, and the same seed and size give "
                "the same file. The region is an island on the Dogger Bank in the North Sea "
                "(EPSG:3035), where a basemap shows only water. Every layer says that it is "
                "invented, in its name and in its description. Roads other than the motorway are "
                "a Gabriel graph, main roads follow the cheapest ways between towns, and "
                "commuting follows a gravity rule on travel times. Firms of a planted cluster are "
                "at most 12 minutes apart by road, as the mean of there and back. Small "
                "has about 3,500 road edges and 400 firms, medium about 14,000 and 2,000, large "
                "about 50,000 and 20,000."
            ),
            source=tr(
                "Gabriel and Sokal 1969 (graph); Wilson 1971 (gravity with two margins); town "
                "sizes by rank after Zipf 1949."
            ),
        )

    def initAlgorithm(self, configuration: Optional[dict[str, object]] = None) -> None:
        self.add(
            QgsProcessingParameterNumber(
                "SEED",
                tr("Seed"),
                QgsProcessingParameterNumber.Type.Integer,
                defaultValue=1,
                minValue=0,
                maxValue=2**31 - 1,
            ),
            tr("Any whole number from 0 on. The same number makes the same region."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SIZE",
                tr("Size"),
                [
                    tr("small (30 by 23 km, 400 firms)"),
                    tr("medium (60 by 45 km, 2,000 firms)"),
                    tr("large (84 by 63 km, 20,000 firms)"),
                ],
                defaultValue=1,
            ),
            tr("Small takes a few seconds, large about half a minute."),
        )
        self.add(
            QgsProcessingParameterBoolean("LOAD", tr("Add the layers to the project"), True),
            tr("Whether the layers are added to the open project, in a group of their own."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Invented region"), tr("GeoPackage (*.gpkg)")
            ),
            tr(
                "One GeoPackage with all layers and tables. Styles come with it. A file of that "
                "name is replaced."
            ),
        )
        for name, title in (
            ("ROAD_COUNT", tr("Number of road edges")),
            ("FIRM_COUNT", tr("Number of firms")),
            ("CLUSTER_COUNT", tr("Number of planted clusters")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def tables_of_a_result(self) -> Collection[str]:
        return [table.name for table in tables()]

    def compute(self, job: Job) -> dict[str, object]:
        size = _SIZE_NAMES[job.choice("SIZE")]
        region = make_region(job.integer("SEED"), size, job.monitor.part(0.0, 0.7))
        write_region(region, job.output_file("OUTPUT"), job.monitor.part(0.7, 1.0))
        firms = region.firms
        job.say(
            tr(
                "Invented: {towns} towns and villages with {people} residents, {edges} road edges "
                "({kilometres} km), {firms} firms ({active} of them active) in {clusters} planted "
                "clusters and as noise.",
                towns=len(region.towns),
                people=int(region.municipalities.population.sum()),
                edges=region.roads.edge_count,
                kilometres=round(float(region.roads.length_m.sum()) / 1000),
                firms=len(firms),
                active=int(firms.active.sum()),
                clusters=len(firms.planted.number),
            )
        )
        path = Path(job.destination("OUTPUT"))
        self._to_load = path if job.yes("LOAD") and job.context.project() is not None else None
        return {
            "ROAD_COUNT": region.roads.edge_count,
            "FIRM_COUNT": len(firms),
            "CLUSTER_COUNT": len(firms.planted.number),
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, object]:
        results = super().postProcessAlgorithm(context, feedback)
        if self._to_load is not None:
            self._load(self._to_load, context)
        return results

    def _load(self, path: Path, context: QgsProcessingContext) -> None:
        # Made here, in the main thread: QGIS 3.22 cannot load a raster of a GeoPackage
        # by its address.
        run, title = new_run(), tr("Invented region")
        for rank, table in enumerate(tables()):
            kind, provider = (QgsRasterLayer, "gdal") if table.raster else (QgsVectorLayer, "ogr")
            # The filter is part of the address: one set later would open the file anew, which
            # QGIS 3.22 answers by taking its journal from under the layers that are open.
            layer = kind(table.filtered_uri(path), table.title, provider)
            if table.raster:
                styles.apply(layer, table.style)
            details = QgsProcessingContext.LayerDetails(table.title, context.project())
            details.forceName = True
            details.setPostProcessor(InGroup(run, rank, title, table.shown))
            context.temporaryLayerStore().addMapLayer(layer)
            context.addLayerToLoadOnCompletion(layer.id(), details)
