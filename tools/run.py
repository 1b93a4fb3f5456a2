"""Map a region headless, through Processing: catchments, clusters, and a project to look at.

Without --osm the region is the invented demo region, whose clusters are compared with those
that were planted, and whose commuters give labour basins. With it, the extract: sites are
chosen among its towns (or, where it has none, the junctions of its main roads), and its
businesses are clustered.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from pathlib import Path
from textwrap import fill, indent
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsProcessingException, QgsProject, QgsSettings
from run_steps.basins import find_basins
from run_steps.catchments import find_catchments, write_sites
from run_steps.clusters import find_cluster_distance, find_clusters
from run_steps.maps import joined, make_maps
from run_steps.planted_truth import compare_with_truth
from run_steps.region import make_demo, read_extract
from run_steps.work import Failed, Rows, Work

ROOT = Path(__file__).resolve().parent.parent
OSM_CREDIT = "© OpenStreetMap contributors, Open Database License"
INVENTED = "Invented demo region: no real place, firm or person."


def work_through(osm: Optional[Path], minutes: list[float], folder: Path) -> None:
    """Do all steps and print what was found."""
    folder.mkdir(parents=True, exist_ok=True)
    work = _begin(osm, minutes, folder)

    print(f"1. {'Demo region' if osm is None else f'Roads and firms from {osm}'}")
    candidates = make_demo(work) if osm is None else read_extract(work, osm)
    print("2. Sites")
    write_sites(work, candidates)
    print("3. Catchments")
    find_catchments(work)
    print("4. Clusters")
    find_clusters(work)
    find_cluster_distance(work)
    if osm is None:
        print("5. Planted truth")
        compare_with_truth(work)
        print("6. Labour basins")
        find_basins(work)
    print(f"{5 if osm else 7}. Project and maps")
    file, maps = make_maps(work)

    print("\nFound:")
    print(indent(printed(joined(list(work.findings.values()))), "   "))
    for note in work.notes:
        print("\n" + fill(note, 90, initial_indent="   ", subsequent_indent="   "))
    print("\nLook at:")
    made = [(one.file, f"map of the {one.theme.lower()}") for one in reversed(maps)]
    made += [
        (file, "the QGIS project, with styled layers and a theme for each map"),
        (work.package, "the data, a GeoPackage"),
        (work.distance_report, "at what travel time a sector clusters"),
    ]
    for path, what in made:
        if path.is_file():
            print(f"   {path}  {what}")
    print(f"\n{work.credit}")


def _begin(osm: Optional[Path], minutes: list[float], folder: Path) -> Work:
    """Clear the folder of what an earlier run left, and begin anew."""
    region = "Demo region" if osm is None else osm.name.partition(".")[0].replace("_", " ").title()
    credit = INVENTED if osm is None else OSM_CREDIT
    work = Work(folder, minutes, credit, region, invented=osm is None)
    earlier = ["catchments.png", "basins.png", "clusters.png", work.distance_report.name]
    for pattern in (f"{work.package.name}*", *earlier):
        for old in folder.glob(pattern):
            old.unlink()
    return work


def printed(rows: Rows) -> str:
    """Return a table as lines of text."""
    width = max(34, *(len(row[0]) for row in rows if row))
    return "\n".join(
        "".join([f"{row[0]:{width}}", *(f"{cell:>12}" for cell in row[1:])]) if row else ""
        for row in rows
    )


def minutes_in(text: str) -> list[float]:
    """Read ``10,20,30`` from the command line; raises `ArgumentTypeError`."""
    try:
        minutes = sorted({float(part) for part in text.split(",")})
    except ValueError:
        minutes = [0.0]
    if not 0 < minutes[0] <= minutes[-1] < float("inf"):
        raise argparse.ArgumentTypeError(f"give minutes such as 10,20,30, not {text!r}")
    return minutes


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
    if failure:
        print(f"\n{failure}", file=sys.stderr)
    code = 1 if failure else 0
    # An exception holds the layers of the step it comes from, in a circle with its frames,
    # and a layer that is alive when QGIS ends crashes it.
    gc.collect()
    if any(isinstance(one, QgsProcessingException) for one in gc.get_objects()):
        # QGIS never lets go of the exception of an algorithm.
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    QgsProject.instance().clear()
    application.exitQgis()
    return code


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
