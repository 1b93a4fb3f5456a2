"""erik:downloadroads: a road network from OpenStreetMap's servers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...erik_clusters_plugin import libraries
from ...erik_clusters_plugin.engine.messages import Number
from ...erik_clusters_plugin.engine.roads.download import (
    Servers,
    check_area,
    download_roads,
    find_place,
    rectangle,
)
from ...erik_clusters_plugin.layers import internet
from ...erik_clusters_plugin.layers.secrets import without_secrets
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from . import osm_network

EXTENT = "EXTENT"
PLACE = "PLACE"
URLS = ("OVERPASS_URL", "NOMINATIM_URL")


class DownloadRoads(ErikAlgorithm):
    """Downloads the roads of an extent or a place into a road network layer."""

    ID = "downloadroads"
    GROUP = "roads"
    TAGS = ("openstreetmap", "osm", "overpass", "osmnx", "download", "network", "streets", "place")
    STYLES = {"OUTPUT": "roads.qml"}

    def title(self) -> str:
        return tr("Download roads")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Makes a road network, with travel time in both directions, of a place or an "
                "extent, from OpenStreetMap's servers."
            ),
            when=tr(
                "For a town or a district, when you have no road data at hand. For a large "
                "region download a file of it (for example from download.geofabrik.de) and use "
                "“Roads from an OSM file”: that is quicker and spares the servers, which are run "
                "by volunteers. Needs the Python library osmnx."
            ),
            method=tr(
                "The place is looked up in Nominatim, its roads in Overpass, in squares of 20 km. "
                "What the tags mean, and how fast one travels, is decided by the rules of “Roads "
                "from an OSM file”. Answers are kept in a folder of the user, so that a second "
                "run does not ask again; the date of the data is written into the result. A busy "
                "server is asked four times within two minutes."
            ),
            source=tr(
                "Boeing 2025, Modeling and Analyzing Urban Networks and Amenities with OSMnx; "
                "OpenStreetMap wiki: Overpass API, Nominatim."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self.add(
            QgsProcessingParameterExtent(EXTENT, tr("Extent"), optional=True),
            tr(
                "Roads that touch this box are downloaded. Give an extent or a place, not both. "
                "Without a coordinate system it is in degrees of longitude and latitude."
            ),
        )
        self.add(
            QgsProcessingParameterString(PLACE, tr("Place"), optional=True),
            tr(
                "Name of a municipality, district or region whose roads are downloaded, such as "
                "“Lindau, Bavaria, Germany”."
            ),
        )
        osm_network.add_mode(self)
        osm_network.add_network(self)
        self._add_servers()

    def _add_servers(self) -> None:
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(
                "MAX_AREA",
                tr("Largest area (km²)"),
                type=number,
                defaultValue=5000.0,
                minValue=1.0,
                maxValue=50000.0,
            ),
            tr("A larger area is not asked for, to spare the servers."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean("REFRESH", tr("Download again"), defaultValue=False),
            tr("Asks the servers even for what was downloaded before, to have newer data."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "CACHE_FOLDER",
                tr("Folder for downloaded data"),
                behavior=QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            tr(
                "Where answers of the servers are kept. Empty: {folder}",
                folder=internet.cache_folder(),
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "TIMEOUT",
                tr("Time for an answer (seconds)"),
                type=number,
                defaultValue=180.0,
                minValue=1.0,
                maxValue=3600.0,
            ),
            tr("How long a server may take for one answer."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("OVERPASS_URL", tr("Overpass server"), optional=True),
            tr("Address of the server for roads. Empty: that of osmnx, overpass-api.de."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("NOMINATIM_URL", tr("Nominatim server"), optional=True),
            tr(
                "Address of the server for places. Empty: that of osmnx, "
                "nominatim.openstreetmap.org."
            ),
            advanced=True,
        )

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        fine, problem = super().checkParameterValues(parameters, context)
        if not fine:
            return fine, problem
        place = self.parameterAsString(parameters, PLACE, context).strip()
        extent = not self.parameterAsExtent(parameters, EXTENT, context).isNull()
        if not place and not extent:
            return False, tr("Choose an extent, or name a place: one of them is needed.")
        if place and extent:
            return False, tr("Choose an extent or name a place, not both: leave one of them empty.")
        for name in URLS:
            url = self.parameterAsString(parameters, name, context).strip()
            if url and not url.startswith(("http://", "https://")):
                return False, tr(
                    "“{url}” is not the address of a server: it must begin with https:// or "
                    "http://. Leave it empty for the usual server.",
                    url=without_secrets(url),
                )
        return True, ""

    def compute(self, job: Job) -> dict[str, object]:
        # What is missing is named by what the person wants, not by its parts.
        libraries.load("osmnx")
        servers = Servers(
            cache=Path(job.file("CACHE_FOLDER"))
            if job.has("CACHE_FOLDER")
            else internet.cache_folder(),
            overpass_url=job.text("OVERPASS_URL").strip(),
            nominatim_url=job.text("NOMINATIM_URL").strip(),
            timeout_s=job.number("TIMEOUT"),
            proxies=internet.proxies(),
            refresh=job.yes("REFRESH"),
        )
        area = _area(job, servers)
        size = check_area(area, job.number("MAX_AREA"))
        job.say(tr("Area: {size} km².", size=Number(size, 1)))
        roads, download = download_roads(
            area,
            osm_network.mode(job),
            servers,
            osm_network.speeds(job),
            job.monitor.part(0.05, 0.9),
        )
        if download.from_cache:
            job.say(
                tr(
                    "Nothing had to be downloaded: the answers were kept in {folder}",
                    folder=servers.cache,
                )
            )
        job.note(tr("OpenStreetMap data as of {date}.", date=download.data_date or tr("unknown")))
        return osm_network.write(job, roads)


def _area(job: Job, servers: Servers) -> Any:
    """Return the area that was chosen, as a polygon in degrees."""
    extent = job.extent(EXTENT, QgsCoordinateReferenceSystem("EPSG:4326"))
    if extent is not None:
        return rectangle(*extent)
    place = job.text(PLACE).strip()
    area = find_place(place, servers, job.monitor.part(0.0, 0.05))
    west, south, east, north = (Number(degrees, 3) for degrees in area.bounds)
    job.say(
        tr(
            "“{place}” lies between {west} and {east} degrees east, {south} and {north} degrees "
            "north.",
            place=place,
            west=west,
            east=east,
            south=south,
            north=north,
        )
    )
    return area
