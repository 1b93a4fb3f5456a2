"""Make a region's catchments headless, through Processing, and a project to look at them.

Without --osm the region is the invented demo region; with it, the extract, with sites
chosen among its towns (or, where it has none, the junctions of its main roads).
"""

from __future__ import annotations

import argparse
import gc
import sys
from dataclasses import dataclass, field
from pathlib import Path
from textwrap import indent
from typing import Callable, Optional

from qgis.core import (
    NULL,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from sites import Candidate, across, main_junctions, middle_first, places_of_osm, well_spread

ROOT = Path(__file__).resolve().parent.parent
SITE_COUNT = 3
MERGED = 1
# Topmost first: the style, and whether it is switched on; firms would cover the map. The
# tables of the demo region bring their own styles.
DRAWN = {
    "sites": ("sites.qml", True),
    "firms": ("firms.qml", False),
    "roads": ("roads_backdrop.qml", True),
    "catchments": ("catchments.qml", True),
    "water": ("", True),
    "municipalities": ("", True),
}
OSM_CREDIT = "© OpenStreetMap contributors, Open Database License"
INVENTED = "Invented demo region: no real place, firm or person."


class Failed(Exception):
    """A step failed; the sentence says why and what to do."""


class Told(QgsProcessingFeedback):
    """Prints what an algorithm says, and keeps its errors."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        # Processing adds the results as a Python dictionary.
        if not info.startswith("Results: {"):
            print(f"   {info}")

    def pushWarning(self, warning: str) -> None:
        print(f"   ! {warning}")

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


@dataclass
class Work:
    """Where a run writes, and what it has made so far."""

    folder: Path
    minutes: list[float]
    credit: str
    region: str
    layers: dict[str, QgsVectorLayer] = field(default_factory=dict)

    @property
    def package(self) -> Path:
        return self.folder / "erik_clusters.gpkg"

    def table(self, name: str) -> str:
        """Return the Processing destination of a table of the GeoPackage."""
        return f"ogr:dbname='{self.package}' table=\"{name}\" (geom)"

    def open(self, name: str, title: str, table: str = "") -> QgsVectorLayer:
        """Open a table of the GeoPackage, by default `name`, as a layer of the project."""
        layer = QgsVectorLayer(f"{self.package}|layername={table or name}", title, "ogr")
        if not layer.isValid():
            raise Failed(f"The table {table or name} is not in {self.package}.")
        self.layers[name] = layer
        return layer


def run(algorithm: str, **parameters: object) -> dict[str, object]:
    """Run an algorithm through Processing; raises `Failed` with what it says."""
    import processing

    told = Told()
    try:
        return dict(processing.run(algorithm, parameters, feedback=told))
    except QgsProcessingException as error:
        raise Failed("\n".join(told.errors) or str(error)) from error


def make_demo(work: Work) -> list[Candidate]:
    """Make the demo region and return its towns."""
    run("erik:demoregion", OUTPUT=str(work.package), LOAD=False)
    work.open("roads", "Roads (invented)", "invented_roads")
    # The register goes back ten years.
    work.open("firms", "Firms (invented)", 'invented_firms|subset="closed" IS NULL')
    for backdrop in ("water", "municipalities"):
        work.open(backdrop, f"{backdrop.title()} (invented)", f"invented_{backdrop}")
    towns = []
    for town in QgsVectorLayer(f"{work.package}|layername=invented_towns", "towns").getFeatures():
        point = town.geometry().asPoint()
        towns.append(Candidate(town["name"], point.x(), point.y(), town["population"]))
    return towns


def read_extract(work: Work, osm: Path) -> list[Candidate]:
    """Make the road network and the firms of an OSM extract and return its places."""
    run("erik:roadsfromosm", INPUT=str(osm), OUTPUT=work.table("roads"))
    roads = work.open("roads", "Roads")
    run("erik:firmsfromosm", INPUT=str(osm), OUTPUT=work.table("firms"))
    if work.open("firms", "Firms").featureCount() == 0:
        work.layers.pop("firms")
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


def write_sites(work: Work, candidates: list[Candidate]) -> QgsVectorLayer:
    """Choose the sites, write them into the GeoPackage and return their layer."""
    roads = work.layers["roads"]
    chosen = well_spread(candidates, SITE_COUNT, across(candidates) / 6)
    if not chosen:
        raise Failed("There is no town and no junction of main roads to start from.")
    memory = QgsVectorLayer(
        "Point?field=rank:integer&field=name:string(80)&field=weight:double", "sites", "memory"
    )
    memory.setCrs(roads.crs())
    features = []
    for number, site in enumerate(chosen, 1):
        feature = QgsFeature(memory.fields())
        feature.setAttributes([number, site.name, site.weight])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(site.x, site.y)))
        features.append(feature)
    memory.dataProvider().addFeatures(features)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "sites"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, str(work.package), QgsProject.instance().transformContext(), options
    )
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise Failed(f"The sites cannot be written: {message}")
    print("   " + ", ".join(site.name for site in chosen))
    return work.open("sites", "Sites")


def travel(work: Work) -> list[tuple[str, ...]]:
    """Compute catchments and what is reached; return the findings, rows of a table.

    The first row and every row after an empty one are headings.
    """
    minutes = ",".join(f"{m:g}" for m in work.minutes)
    roads, sites = work.layers["roads"], work.layers["sites"]
    run(
        "erik:catchments",
        INPUT=sites,
        ROADS=roads,
        MINUTES=minutes,
        OVERLAP=MERGED,
        RINGS=True,
        OUTPUT=work.table("catchments"),
    )
    found: list[tuple[str, ...]] = [("Within", "Area", "Roads")]
    area = kilometres = 0.0
    bands = work.open("catchments", "Catchments").getFeatures()
    for band in sorted(bands, key=lambda b: b["minutes_to"]):
        area, kilometres = area + band["area_km2"], kilometres + band["road_km"]
        found.append((f"{band['minutes_to']:g} min", f"{area:,.0f} km²", f"{kilometres:,.0f} km"))

    if "firms" in work.layers:
        jobs = ["jobs"] if work.layers["firms"].fields().indexOf("jobs") >= 0 else []
        limit = max(work.minutes)
        result = run(
            "erik:accessibility",
            INPUT=sites,
            OPPORTUNITIES=work.layers["firms"],
            ROADS=roads,
            MINUTES=limit,
            OUTPUT="memory:",
            **({"WEIGHT_FIELD": "jobs"} if jobs else {}),
        )
        reached = result["OUTPUT"]
        assert isinstance(reached, QgsVectorLayer)
        found += [(), (f"Within {limit:g} min of", "Firms", *(name.title() for name in jobs))]
        for site in sorted(reached.getFeatures(), key=lambda s: s["rank"]):
            numbers = [site["reach_count"], *(site["reach_sum"] for _ in jobs)]
            found.append((str(site["name"]), *(_written(number) for number in numbers)))
    return found


def _written(number: object) -> str:
    """Write a count; a site that is not on the network has none."""
    return "–" if number == NULL else f"{number:,.0f}"


def printed(rows: list[tuple[str, ...]]) -> str:
    """Return a table as lines of text."""
    return "\n".join(
        "".join([f"{row[0]:34}", *(f"{cell:>12}" for cell in row[1:])]) if row else ""
        for row in rows
    )


def metric_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """Return the layer's coordinate system, or the UTM zone of its middle if in degrees."""
    if not layer.crs().isGeographic():
        return layer.crs()
    middle = layer.extent().center()
    zone = int((middle.x() + 180) // 6) + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")


def make_project(work: Work, findings: list[tuple[str, ...]]) -> tuple[Path, Path]:
    """Write the project and the picture of its map; returns their paths."""
    from erik_clusters.erik_clusters_plugin.layers import map_page, project

    declared = []
    for name, (style, visible) in DRAWN.items():
        if name in work.layers:
            layer = work.layers[name]
            table = layer.source().partition("|layername=")[2]
            declared.append(
                project.ProjectLayer(work.package, layer.name(), table, style, "", visible)
            )
    names = ", ".join(str(site["name"]) for site in work.layers["sites"].getFeatures())
    crs = metric_crs(work.layers["catchments"])
    work.layers.clear()
    picture, file = work.folder / "map.png", work.folder / "erik_clusters.qgz"
    page = map_page.MapPage(
        title=work.region,
        subtitle=f"Reached by car, in free-flowing traffic, from {names}",
        legend=("Sites", "Catchments"),
        source=work.credit,
        method="Travel times on the road network and a walk of up to 500 m from the road.",
        figures=tuple(findings),
    )
    made = project.make_project(f"ERIK Clusters: {work.region}", declared, crs, work.credit)
    view = project.extent_of(made, "Catchments")
    for layer in made.mapLayers().values():
        # So that the GeoPackage is styled without the project, too.
        layer.saveStyleToDatabase("ERIK Clusters", "", True, "")
    layout = map_page.make_page(made, page, view)
    map_page.export_page(layout, picture)
    project.save_project(made, file, view)
    made.clear()
    _check(file)
    return file, picture


def _check(file: Path) -> None:
    """Open the project again, as its reader will; raises `Failed` for a lost layer."""
    again = QgsProject()
    lost = [] if again.read(str(file)) else [str(file)]
    lost += [layer.name() for layer in again.mapLayers().values() if not layer.isValid()]
    again.clear()
    if lost:
        raise Failed(f"The project does not open whole: {', '.join(lost)}")


def minutes_in(text: str) -> list[float]:
    """Read ``10,20,30`` from the command line; raises `ArgumentTypeError`."""
    try:
        minutes = sorted({float(part) for part in text.split(",")})
    except ValueError:
        minutes = [0.0]
    if not 0 < minutes[0] <= minutes[-1] < float("inf"):
        raise argparse.ArgumentTypeError(f"give minutes such as 10,20,30, not {text!r}")
    return minutes


def work_through(osm: Optional[Path], minutes: list[float], folder: Path) -> None:
    """Do all steps and print what was found."""
    folder.mkdir(parents=True, exist_ok=True)
    region = "Demo region" if osm is None else osm.name.partition(".")[0].replace("_", " ").title()
    work = Work(folder, minutes, INVENTED if osm is None else OSM_CREDIT, region)
    for old in folder.glob(f"{work.package.name}*"):
        old.unlink()

    print(f"1. {'Demo region' if osm is None else f'Roads and firms from {osm}'}")
    candidates = make_demo(work) if osm is None else read_extract(work, osm)
    print("2. Sites")
    write_sites(work, candidates)
    print("3. Catchments")
    findings = travel(work)
    print("4. Project and map")
    file, picture = make_project(work, findings)

    print("\nFound:")
    print(indent(printed(findings), "   "))
    print("\nLook at:")
    for path, what in (
        (picture, "the map"),
        (file, "the QGIS project, with styled layers"),
        (work.package, "the data, a GeoPackage"),
    ):
        print(f"   {path}  {what}")
    print(f"\n{work.credit}")


def in_qgis(job: Callable[[], None]) -> int:
    """Do a job in a headless QGIS with the plugin's algorithms; returns the exit code."""
    application = QgsApplication([], False)
    application.initQgis()
    # Write-ahead logs would be pulled from under the layers of one GeoPackage that are open
    # while another is written, and would stay beside it.
    QgsSettings().setValue("qgis/walForSqlite3", False)
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    sys.path.append(str(ROOT / "tests" / "plugins"))
    from erik_clusters.processing.provider import ErikProvider
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    failure = ""
    try:
        job()
    except Failed as error:
        failure = str(error)
    # An exception holds the layers of the step it comes from, in a circle with its frames,
    # and a layer that is alive when QGIS ends crashes it.
    gc.collect()
    QgsProject.instance().clear()
    application.exitQgis()
    if failure:
        print(f"\n{failure}", file=sys.stderr)
    return 1 if failure else 0


def main() -> int:
    """Read the command line and run; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--osm", type=Path, help="an OSM extract, such as region.osm.pbf")
    parser.add_argument("--minutes", type=minutes_in, default=[10.0, 20.0, 30.0])
    parser.add_argument("--output", type=Path, default=ROOT / "output")
    chosen = parser.parse_args()
    if chosen.osm is not None and not chosen.osm.is_file():
        print(f"There is no file {chosen.osm}.", file=sys.stderr)
        return 1
    osm = chosen.osm.resolve() if chosen.osm else None
    return in_qgis(lambda: work_through(osm, chosen.minutes, chosen.output.resolve()))


if __name__ == "__main__":
    sys.exit(main())
