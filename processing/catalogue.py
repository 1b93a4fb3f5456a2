"""Every algorithm of the plugin, in the order of the work."""

from __future__ import annotations

from importlib import import_module

from ..erik_clusters_plugin.libraries import missing_sentence
from .base import ErikAlgorithm
from .models.model import ErikModel
from .unavailable import unavailable

# The one place that lists them. A row is a button of the toolbar and a section of the menu; in
# it group.module.Class, the module named like the id of its algorithm or model.
ROWS: tuple[tuple[str, ...], ...] = (
    ("data.demoregion.DemoRegion",),
    (
        "roads.roadsfromosm.RoadsFromOsm",
        "roads.roadsfromlayer.RoadsFromLayer",
        "roads.downloadroads.DownloadRoads",
        "roads.checkroads.CheckRoads",
    ),
    (
        "catchments.catchments.Catchments",
        "catchments.reachedroads.ReachedRoads",
    ),
    (
        "catchments.traveltimematrix.TravelTimeMatrix",
        "catchments.traveltimesurface.TravelTimeSurface",
        "catchments.accessibility.AccessibilityAlgorithm",
    ),
    (
        "clusters.labourbasins.LabourBasinsAlgorithm",
        "clusters.industrialdistricts.IndustrialDistricts",
    ),
    (
        "clusters.clusterdistance.ClusterDistance",
        "clusters.hotspots.HotSpotsAlgorithm",
        "clusters.meetingtimeclusters.MeetingTimeClusters",
        "clusters.relationshipclusters.RelationshipClusters",
        "clusters.consensusclusters.ConsensusClusters",
    ),
    ("data.firmsfromosm.FirmsFromOsm",),
    (
        "models.clustersfromosm.ClustersFromOsm",
        "models.clustersfromlayers.ClustersFromLayers",
    ),
)

NAMES: tuple[str, ...] = tuple(
    name for row in ROWS for name in row if not name.startswith("models.")
)
# Ids, by the buttons that open their dialogs.
BUTTONS: tuple[tuple[str, ...], ...] = tuple(
    tuple(name.split(".")[1] for name in row) for row in ROWS
)


def _class(name: str) -> type:
    """Import what a name of the catalogue stands for."""
    module, _, class_name = name.rpartition(".")
    found: type = getattr(import_module(f".{module}", __package__), class_name)
    return found


def _load(name: str) -> type[ErikAlgorithm]:
    """Import an algorithm.

    Where QGIS came without scipy, on which the engine is built, an algorithm that needs
    it stands in the toolbox all the same and says what is missing.
    """
    try:
        return _class(name)
    except ImportError as error:
        sentence = missing_sentence(error)
        if sentence is None:
            raise
        group, algorithm_id, _ = name.split(".")
        return unavailable(algorithm_id, group, sentence)


ALGORITHMS: tuple[type[ErikAlgorithm], ...] = tuple(_load(name) for name in NAMES)

# Made of the algorithms above.
MODELS: tuple[type[ErikModel], ...] = tuple(
    _class(name) for row in ROWS for name in row if name.startswith("models.")
)
