"""Every algorithm of the plugin, in the order of the work."""

from __future__ import annotations

from .catchments.accessibility import AccessibilityAlgorithm
from .catchments.catchments import Catchments
from .catchments.reachedroads import ReachedRoads
from .catchments.traveltimematrix import TravelTimeMatrix
from .catchments.traveltimesurface import TravelTimeSurface
from .data.firmsfromosm import FirmsFromOsm
from .roads.checkroads import CheckRoads
from .roads.roadsfromlayer import RoadsFromLayer
from .roads.roadsfromosm import RoadsFromOsm

ALGORITHMS: tuple[type, ...] = (
    RoadsFromOsm,
    RoadsFromLayer,
    CheckRoads,
    Catchments,
    ReachedRoads,
    TravelTimeMatrix,
    TravelTimeSurface,
    AccessibilityAlgorithm,
    FirmsFromOsm,
)
