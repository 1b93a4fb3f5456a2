"""Are the clusters that were planted in the demo region found again, and by plain DBSCAN?"""

from __future__ import annotations

from collections.abc import Hashable

from qgis.core import NULL, QgsVectorLayer

from .work import Work, default, run

RADII_M = (500.0, 1000.0, 1500.0, 2000.0, 2500.0, 3000.0, 4000.0)
Groups = dict[int, Hashable]


def compare_with_truth(work: Work) -> None:
    """State how far our clusters and DBSCAN's agree with the planted ones.

    DBSCAN is QGIS's own, on straight-line distance, with the same minimum and each sector
    by itself. It gets the radius that suits the truth best, which nobody could know.
    """
    if "cluster_firms" not in work.layers:
        return
    clustered = work.layers["cluster_firms"]
    truth = groups(clustered, "planted_cluster")
    ours = groups(clustered, "cluster_id")
    by_radius = {radius: straight_line(work.layers["firms"], radius) for radius in RADII_M}
    score = {radius: rand_index(truth, found) for radius, found in by_radius.items()}
    best = max(RADII_M, key=lambda radius: score[radius])
    work.findings["planted"] = [
        ("Planted, found again", "Index", "Clusters"),
        ("Meeting-time clusters", f"{rand_index(truth, ours):.3f}", f"{count(ours)}"),
        ("DBSCAN, straight line", f"{score[best]:.3f}", f"{count(by_radius[best])}"),
        ("Planted", "", f"{count(truth)}"),
    ]
    work.notes.append(
        "Index: adjusted Rand index, 1 is full agreement; firms in no cluster are a group of "
        "their own. DBSCAN: each sector by itself, the same minimum, and of "
        f"{len(RADII_M)} radii from {RADII_M[0] / 1000:g} to {RADII_M[-1] / 1000:g} km the one "
        f"that suits the truth best, {best / 1000:g} km."
    )


def groups(layer: QgsVectorLayer, field: str) -> Groups:
    """Return the group of each firm by its firm_id; None for none."""
    return {
        firm["firm_id"]: None if firm[field] == NULL else firm[field]
        for firm in layer.getFeatures()
    }


def count(found: Groups) -> int:
    """Return how many groups there are, without those in none."""
    return len(set(found.values()) - {None})


def rand_index(truth: Groups, found: Groups) -> float:
    """Return the adjusted Rand index (Hubert and Arabie 1985) of two groupings of the same firms.

    1 is full agreement, 0 what chance gives. Firms in none are a group of their own.
    """
    from sklearn.metrics import adjusted_rand_score

    firms = sorted(truth)
    planted, ours = ([str(one[firm]) for firm in firms] for one in (truth, found))
    return float(adjusted_rand_score(planted, ours))


def straight_line(firms: QgsVectorLayer, radius: float) -> Groups:
    """Return the clusters of QGIS's DBSCAN on straight lines, each sector by itself."""
    minimum = int(default("erik:meetingtimeclusters", "MINIMUM"))
    found: Groups = {firm["firm_id"]: None for firm in firms.getFeatures()}
    of_sector, shown = firms.clone(), firms.subsetString()
    for sector in sorted(firms.uniqueValues(firms.fields().indexOf("sector"))):
        of_sector.setSubsetString(f"{shown} AND \"sector\" = '{sector}'")
        if of_sector.featureCount() < minimum:
            continue
        made = run(
            "native:dbscanclustering",
            quiet=True,
            INPUT=of_sector,
            MIN_SIZE=minimum,
            EPS=radius,
            FIELD_NAME="cluster",
            OUTPUT="memory:",
        )["OUTPUT"]
        assert isinstance(made, QgsVectorLayer)
        for firm in made.getFeatures():
            if firm["cluster"] != NULL:
                found[firm["firm_id"]] = (sector, firm["cluster"])
    return found
