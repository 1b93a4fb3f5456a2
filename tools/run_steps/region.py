"""The region of a run: roads, firms and towns, invented or from an extract."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import shorten

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)
from sites import Candidate, main_junctions, middle_first, places_of_osm

from .work import Failed, Work, run

LONG_TITLE = 44


def make_demo(work: Work) -> list[Candidate]:
    """Make the demo region and return its towns."""
    from erik_clusters.erik_clusters_plugin.engine.demo.sectors import SECTORS

    work.sector_names.update(SECTORS)
    run("erik:demoregion", OUTPUT=str(work.package), LOAD=False)
    work.open("roads", "Roads (invented)", "invented_roads")
    # The register goes back ten years.
    work.open("firms", "Firms (invented)", 'invented_firms|subset="closed" IS NULL')
    for backdrop in ("water", "municipalities"):
        work.open(backdrop, f"{backdrop.title()} (invented)", f"invented_{backdrop}")
    towns = []
    for town in QgsVectorLayer(work.uri("invented_towns"), "towns").getFeatures():
        point = town.geometry().asPoint()
        towns.append(Candidate(town["name"], point.x(), point.y(), town["population"]))
    return towns


def read_extract(work: Work, osm: Path) -> list[Candidate]:
    """Make the road network and the firms of an OSM extract and return its places."""
    run("erik:roadsfromosm", INPUT=str(osm), OUTPUT=work.table("roads"))
    roads = work.open("roads", "Roads")
    _read_firms(work, osm)
    to_roads = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), roads.crs(), QgsProject.instance()
    )
    places = []
    for place in places_of_osm(osm):
        point = to_roads.transform(QgsPointXY(place.x, place.y))
        places.append(Candidate(place.name, point.x(), point.y(), place.weight))
    inside = roads.extent()
    places = [place for place in places if inside.contains(place.x, place.y)]
    return places or middle_first(main_junctions(roads))


def _read_firms(work: Work, osm: Path) -> None:
    """Make the layer of firms; an extract of roads only has none, and still gives catchments."""
    try:
        run("erik:firmsfromosm", INPUT=str(osm), OUTPUT=work.table("firms"))
    except Failed as error:
        print(f"   ! {error}")
        return
    for firm in work.open("firms", "Firms").getFeatures('"sector" IS NOT NULL'):
        work.sector_names.setdefault(firm["sector"], _short(firm["sector_title"]))


def _short(title: str) -> str:
    """Shorten the title of a NACE division for a legend, at its first comma if it has one."""
    if len(title) <= LONG_TITLE:
        return title
    return shorten(re.split("[,;]", title)[0], LONG_TITLE, placeholder=" …")
