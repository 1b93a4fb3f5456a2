"""Meeting-time clusters in a process of its own: prints seconds and peak memory as JSON.

Called by test_meeting_time.py with the files of roads and firms and the folder of outputs.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from many_sites import megabytes
from qgis.core import QgsApplication, QgsVectorLayer


def run(roads: str, firms: str, folder: str, sector_field: str = "") -> dict[str, float]:
    """Find the clusters and measure."""
    from erik_clusters.processing.provider import ErikProvider
    from processing.core.Processing import Processing

    import processing

    Processing.initialize()
    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    settings = {"SECTOR_FIELD": sector_field} if sector_field else {}
    outputs = {name: f"{folder}/{name}.gpkg" for name in ("OUTPUT", "EXTENTS", "SHEDS")}
    begin, busy = time.perf_counter(), time.process_time()
    processing.run(
        "erik:meetingtimeclusters", {"INPUT": firms, "ROADS": roads, **settings, **outputs}
    )
    taken, busy = time.perf_counter() - begin, time.process_time() - busy
    extents = QgsVectorLayer(outputs["EXTENTS"], "extents", "ogr")
    greatest = [feature["greatest_minutes"] for feature in extents.getFeatures()]
    return {
        "seconds": taken,
        "processor_seconds": busy,
        "clusters": len(greatest),
        "greatest": max(greatest),
        "firms": sum(feature["firms"] for feature in extents.getFeatures()),
        "megabytes": megabytes(),
    }


def main() -> None:
    """Start QGIS, measure, print, end QGIS."""
    Path(sys.argv[3]).mkdir(exist_ok=True)
    application = QgsApplication([], False)
    application.initQgis()
    print(json.dumps(run(*sys.argv[1:])), flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main()
