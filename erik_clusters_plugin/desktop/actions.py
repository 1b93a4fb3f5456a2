"""The actions of the toolbar and the menu: for algorithms and models, in the order of the work."""

from __future__ import annotations

from functools import partial
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from ..compat import QAction
from ..layers.text import tr

PROVIDER = "erik"
# Ids of algorithms and models; those of one group share a button. Titles, icons and tooltips are
# the algorithms' own.
GROUPS: tuple[tuple[str, ...], ...] = (
    ("demoregion",),
    ("roadsfromosm", "roadsfromlayer", "downloadroads", "checkroads"),
    ("catchments", "reachedroads"),
    ("traveltimematrix", "traveltimesurface", "accessibility"),
    ("labourbasins", "industrialdistricts"),
    (
        "clusterdistance",
        "hotspots",
        "meetingtimeclusters",
        "relationshipclusters",
        "consensusclusters",
    ),
    ("firmsfromosm",),
    ("clustersfromosm", "clustersfromlayers"),
)


def make_groups(iface: QgisInterface, parent: QObject) -> list[list[QAction]]:
    """Make the actions of every group whose algorithms are registered."""
    groups = []
    for ids in GROUPS:
        made = [_make(iface, parent, algorithm_id) for algorithm_id in ids]
        groups.append([action for action in made if action is not None])
    return [group for group in groups if group]


def _make(iface: QgisInterface, parent: QObject, algorithm_id: str) -> Optional[QAction]:
    full_id = f"{PROVIDER}:{algorithm_id}"
    algorithm = QgsApplication.processingRegistry().algorithmById(full_id)
    if algorithm is None:
        return None
    action = QAction(algorithm.icon(), f"{algorithm.displayName()}…", parent)
    action.setObjectName(f"erik_{algorithm_id}")
    action.setToolTip(f"<b>{algorithm.displayName()}</b><p>{algorithm.shortDescription()}</p>")
    action.setStatusTip(algorithm.shortDescription())
    action.triggered.connect(partial(open_dialog, iface, full_id))
    return action


def open_dialog(iface: QgisInterface, algorithm_id: str, *_: object) -> None:
    """Open the Processing dialog of an algorithm."""
    try:
        # Processing is itself a plugin, and is loaded after this one at times.
        from qgis import processing
    except ImportError:
        iface.messageBar().pushWarning(
            "ERIK Clusters",
            tr(
                "The plugin “Processing” is switched off. Switch it on in Plugins > Manage and "
                "Install Plugins, then try again."
            ),
        )
        return
    processing.execAlgorithmDialog(algorithm_id, {})
