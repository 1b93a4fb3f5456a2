"""Clusters of firms bounded by meeting time, and the time up to which a sector clusters."""

from __future__ import annotations

from qgis.core import NULL, QgsVectorLayer

from .work import Failed, Rows, Work, run, written

SECTOR = "sector"
LISTED = 8


def find_clusters(work: Work) -> None:
    """Cluster the firms, each sector by itself, at the settings the tool comes with.

    Where there is nothing to cluster the run goes on, and says so.
    """
    reason = _cluster(work)
    extents = work.layers.get("cluster_extents")
    if extents is None:
        print(f"   ! {reason}")
        work.findings["clusters"] = [("Clusters", "none")]
        return
    found: Rows = [("Cluster", "Core firms", "Minutes")]
    ranked = sorted(extents.getFeatures(), key=lambda one: one["rank"])
    for one in ranked[:LISTED]:
        across = written(one["greatest_minutes"], 1)
        name = f"{one['rank']:>2} {work.sector(one['sector'])}"
        found.append((name, written(one["firms"]), across))
    if len(ranked) > LISTED:
        rest = ranked[LISTED:]
        firms = written(sum(one["firms"] for one in rest))
        name = "One smaller cluster" if len(rest) == 1 else f"{len(rest)} smaller clusters"
        widest = max(one["greatest_minutes"] for one in rest)
        found.append((name, firms, written(widest, 1)))
    work.findings["clusters"] = found
    if not work.invented:
        work.notes.append(
            "OpenStreetMap knows shops and restaurants far better than offices and factories: "
            "use a register of firms before you call these the clusters of the region."
        )


def _cluster(work: Work) -> str:
    """Write and open the layers of clusters; returns why there are none."""
    firms = work.layers.get("firms")
    if firms is None:
        return "There are no firms, and so no clusters."
    if not firms.uniqueValues(firms.fields().indexOf(SECTOR)) - {NULL}:
        return "No firm has a sector, so that none can be clustered with its like."
    jobs = {"WEIGHT_FIELD": "jobs"} if firms.fields().indexOf("jobs") >= 0 else {}
    try:
        made = run(
            "erik:meetingtimeclusters",
            INPUT=firms,
            ROADS=work.layers["roads"],
            SECTOR_FIELD=SECTOR,
            OUTPUT=work.table("cluster_firms"),
            EXTENTS=work.table("cluster_extents"),
            SHEDS=work.table("cluster_sheds"),
            **jobs,
        )
    except Failed as error:
        # Too few firms near roads are no reason to lose the catchments.
        return str(error)
    if not made["CLUSTERS"]:
        return f"None of the {firms.featureCount():,} firms form a cluster."
    work.open("cluster_firms", "Firms by cluster")
    work.open("cluster_extents", "Extents of the clusters")
    work.open("cluster_sheds", "Labour sheds of the clusters")
    return ""


def find_cluster_distance(work: Work) -> None:
    """Ask up to what travel time the sectors of the clusters are nearer than by chance.

    Needs a register of all firms to compare a sector with, which OpenStreetMap is not.
    """
    if not work.invented or "cluster_extents" not in work.layers:
        return
    sectors = {one["sector"] for one in work.layers["cluster_extents"].getFeatures()}
    made = run(
        "erik:clusterdistance",
        INPUT=work.layers["firms"],
        ROADS=work.layers["roads"],
        SECTOR_FIELD=SECTOR,
        SECTORS=",".join(sorted(sectors)),
        WEIGHT_FIELD="jobs",
        OUTPUT="memory:",
        SUMMARY="memory:",
        OUTPUT_HTML=str(work.distance_report),
    )
    summary = made["SUMMARY"]
    assert isinstance(summary, QgsVectorLayer)
    work.findings["cluster distance"] = [
        ("Nearer than by chance up to", "Minutes"),
        *(
            (work.sector(one["sector"]), written(one["meeting_minutes"]))
            for one in summary.getFeatures()
        ),
        ("Proposed meeting bound", written(made["MEETING_MINUTES"])),
    ]
    work.notes.append("–: the sector clusters, but where that ends cannot be told.")
