"""erik:firmsfromosm: businesses from an OpenStreetMap file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.firms.osm import CRS, FirmsReport, OsmFirm, read_osm_firms
from ...erik_clusters_plugin.engine.firms.sectors import SECTOR_TABLE, read_sector_table
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.geometry import point_geometry
from ...erik_clusters_plugin.layers.text import tr
from ..base import Help
from ..job import Job
from ..osm_parameters import INPUT, OsmAlgorithm, tell_findings


class FirmsFromOsm(OsmAlgorithm):
    """Reads the businesses of an OSM file into a point layer."""

    ID = "firmsfromosm"
    GROUP = "data"
    TAGS = ("openstreetmap", "osm", "pbf", "business", "companies", "shops", "offices", "nace")
    STYLES = {"OUTPUT": "firms.qml"}

    def title(self) -> str:
        return tr("Firms from an OSM file")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Makes a point layer of the businesses in an OpenStreetMap file, each with a "
                "guess of its NACE division where a tag supports one."
            ),
            when=tr(
                "Where no register of firms is at hand, or to check one. OpenStreetMap knows "
                "shops and restaurants far better than offices and factories, and knows no "
                "jobs: use a register for measuring clusters."
            ),
            method=tr(
                "Points and areas with a tag for offices, crafts, shops, industry, works, health "
                "care, hospitality or paid leisure are read; an area becomes a point inside it. "
                "Industrial areas count if they have a name; some of these are estates of many "
                "firms. Where a point lies in an area of the same name and tag, only the point "
                "is kept. The division is looked up in a table and the result says on which row "
                "it rests; it stays empty where no tag tells it."
            ),
            source=tr("OpenStreetMap wiki: Map features. Eurostat: NACE Rev. 2, divisions."),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add_file()
        self.add_extent()
        self.add(
            QgsProcessingParameterFile(
                "SECTOR_TABLE",
                tr("Sector table"),
                fileFilter=tr("CSV tables") + " (*.csv);;" + tr("All files") + " (*)",
                optional=True,
            ),
            tr(
                "Which tags make a business, and their division: a CSV with the columns tag, "
                "value, nace_division, title. Empty: the table of the plugin, "
                "resources/tables/osm_sectors.csv, which you can copy and edit."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Firms"), QgsProcessing.SourceType.TypeVectorPoint
            ),
            tr(
                "One point for each business, with its name, the tag that makes it one, sector "
                "(NACE Rev. 2 division, a guess), the row the guess rests on, and all its tags."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("FIRMS", tr("Number of firms")))
        self.addOutput(QgsProcessingOutputNumber("MERGED", tr("Number of areas merged")))

    def compute(self, job: Job) -> dict[str, object]:
        table = Path(job.file("SECTOR_TABLE")) if job.has("SECTOR_TABLE") else SECTOR_TABLE
        found = read_osm_firms(
            job.file(INPUT),
            self.extent(job),
            read_sector_table(table),
            job.monitor.part(0.0, 0.9),
        )
        tell_findings(job, found.report.findings)
        _tell(job, found.firms, found.report)
        self.attribution(job)
        sink = job.sink(
            "OUTPUT",
            fields.as_fields(fields.FIRMS_FROM_OSM),
            QgsWkbTypes.Type.Point,
            QgsCoordinateReferenceSystem(CRS),
        )
        for firm in found.firms:
            sink.add(point_geometry(firm.x, firm.y), _attributes(firm))
        return {"FIRMS": len(found.firms), "MERGED": found.report.merged}


def _attributes(firm: OsmFirm) -> list[object]:
    business = firm.business
    return [
        firm.osm_id,
        firm.name or None,
        business.tag,
        business.division or None,
        business.title or None,
        business.basis or None,
        firm.tags,
    ]


def _tell(job: Job, firms: list[OsmFirm], report: FirmsReport) -> None:
    guessed = sum(1 for firm in firms if firm.business.division)
    unnamed = sum(1 for firm in firms if not firm.name)
    job.note(
        tr(
            "{n} businesses; {guessed} with a guessed division, {unguessed} without; "
            "without a name: {unnamed}.",
            n=len(firms),
            guessed=guessed,
            unguessed=len(firms) - guessed,
            unnamed=unnamed,
        )
    )
    if report.merged:
        job.say(
            tr(
                "{n} areas are left out because a point in them has the same name and tag.",
                n=report.merged,
            )
        )
    if report.unnamed_land:
        job.say(
            tr(
                "{n} industrial areas and quarries without a name are left out.",
                n=report.unnamed_land,
            )
        )
    if report.vacant:
        job.say(
            tr(
                "{n} premises are left out: their tags say that they are vacant.",
                n=report.vacant,
            )
        )
    if report.without_place:
        job.warn(
            tr(
                "{n} areas are left out: their outline is broken ({examples}).",
                n=report.without_place,
                examples=", ".join(report.place_examples),
            )
        )
