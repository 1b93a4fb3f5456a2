"""Catchments of a few sites, and the firms and jobs within their reach."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from sites import Candidate, across, well_spread

from .work import Failed, Rows, Work, run, written

SITE_COUNT = 3
MERGED = 1


def write_sites(work: Work, candidates: list[Candidate]) -> None:
    """Choose the sites and write them into the GeoPackage."""
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
    work.open("sites", "Sites")


def find_catchments(work: Work) -> None:
    """Compute the catchments of the sites, and what they reach."""
    run(
        "erik:catchments",
        INPUT=work.layers["sites"],
        ROADS=work.layers["roads"],
        MINUTES=",".join(f"{m:g}" for m in work.minutes),
        OVERLAP=MERGED,
        RINGS=True,
        OUTPUT=work.table("catchments"),
    )
    found: Rows = [("Within", "Area", "Roads")]
    area = kilometres = 0.0
    bands = work.open("catchments", "Catchments").getFeatures()
    for band in sorted(bands, key=lambda b: b["minutes_to"]):
        area, kilometres = area + band["area_km2"], kilometres + band["road_km"]
        found.append((f"{band['minutes_to']:g} min", f"{area:,.0f} km²", f"{kilometres:,.0f} km"))
    if "firms" in work.layers:
        found += [(), *_reached(work)]
    work.findings["catchments"] = found


def _reached(work: Work) -> Rows:
    """Count the firms and, where they are known, the jobs within the longest time."""
    firms, limit = work.layers["firms"], max(work.minutes)
    jobs = ["jobs"] if firms.fields().indexOf("jobs") >= 0 else []
    result = run(
        "erik:accessibility",
        INPUT=work.layers["sites"],
        OPPORTUNITIES=firms,
        ROADS=work.layers["roads"],
        MINUTES=limit,
        OUTPUT="memory:",
        **({"WEIGHT_FIELD": "jobs"} if jobs else {}),
    )
    reached = result["OUTPUT"]
    assert isinstance(reached, QgsVectorLayer)
    rows: Rows = [(f"Within {limit:g} min of", "Firms", *(name.title() for name in jobs))]
    for site in sorted(reached.getFeatures(), key=lambda s: s["rank"]):
        # A site that is not on the network reaches NULL.
        numbers = [site["reach_count"], *(site["reach_sum"] for _ in jobs)]
        rows.append((str(site["name"]), *(written(number) for number in numbers)))
    return rows
