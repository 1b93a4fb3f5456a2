"""Catchments of many sites in a process of its own: prints seconds and peak memory as JSON.

Called by test_speed.py with the files of roads and sites, MINUTES, and the output.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsVectorLayer


def megabytes() -> float:
    """Peak resident memory of this process so far.

    From /proc: what getrusage says includes the peak of the process that started this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024.0


def run(roads: str, sites: str, minutes: str, output: str) -> dict[str, float]:
    """Draw the catchments and measure."""
    from erik_clusters.processing.provider import ErikProvider
    from processing.core.Processing import Processing

    import processing

    Processing.initialize()
    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    idle = megabytes()
    begin = time.perf_counter()
    processing.run(
        "erik:catchments",
        {"INPUT": sites, "ROADS": roads, "MINUTES": minutes, "OUTPUT": output},
    )
    taken = time.perf_counter() - begin
    areas = QgsVectorLayer(output, "areas", "ogr").featureCount()
    return {
        "seconds": taken,
        "areas": areas,
        "megabytes": megabytes(),
        "idle_megabytes": idle,
    }


def main() -> None:
    """Start QGIS, measure, print, end QGIS."""
    application = QgsApplication([], False)
    application.initQgis()
    print(json.dumps(run(*sys.argv[1:])), flush=True)
    application.exitQgis()


if __name__ == "__main__":
    main()
