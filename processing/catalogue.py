"""Every algorithm of the plugin, in the order of the work."""

from __future__ import annotations

from importlib import import_module

from ..erik_clusters_plugin.libraries import missing_sentence
from .base import ErikAlgorithm
from .models.clustersfromlayers import ClustersFromLayers
from .models.clustersfromosm import ClustersFromOsm
from .models.model import ErikModel
from .unavailable import unavailable

# group.module.Class; the module is named like the algorithm's id.
NAMES: tuple[str, ...] = (
    "roads.roadsfromosm.RoadsFromOsm",
    "roads.roadsfromlayer.RoadsFromLayer",
    "roads.downloadroads.DownloadRoads",
    "roads.checkroads.CheckRoads",
    "catchments.catchments.Catchments",
    "catchments.reachedroads.ReachedRoads",
    "catchments.traveltimematrix.TravelTimeMatrix",
    "catchments.traveltimesurface.TravelTimeSurface",
    "catchments.accessibility.AccessibilityAlgorithm",
    "clusters.clusterdistance.ClusterDistance",
    "clusters.hotspots.HotSpotsAlgorithm",
    "clusters.meetingtimeclusters.MeetingTimeClusters",
    "clusters.relationshipclusters.RelationshipClusters",
    "clusters.labourbasins.LabourBasinsAlgorithm",
    "clusters.industrialdistricts.IndustrialDistricts",
    "clusters.consensusclusters.ConsensusClusters",
    "data.firmsfromosm.FirmsFromOsm",
    "data.demoregion.DemoRegion",
)


def _load(name: str) -> type[ErikAlgorithm]:
    """Import an algorithm.

    Where QGIS came without scipy, on which the engine is built, an algorithm that needs
    it stands in the toolbox all the same and says what is missing.
    """
    module, _, class_name = name.rpartition(".")
    try:
        loaded: type[ErikAlgorithm] = getattr(import_module(f".{module}", __package__), class_name)
    except ImportError as error:
        sentence = missing_sentence(error)
        if sentence is None:
            raise
        group, _, algorithm_id = module.partition(".")
        return unavailable(algorithm_id, group, sentence)
    return loaded


ALGORITHMS: tuple[type[ErikAlgorithm], ...] = tuple(_load(name) for name in NAMES)

# Made of the algorithms above.
MODELS: tuple[type[ErikModel], ...] = (ClustersFromOsm, ClustersFromLayers)
