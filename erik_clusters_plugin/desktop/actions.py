"""The actions of the toolbar and the menu: for algorithms and models, in the order of the work."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from ..compat import QAction
from ..layers.text import tr

PROVIDER = "erik"


def make_groups(
    iface: QgisInterface, parent: QObject, buttons: Iterable[Iterable[str]]
) -> list[list[QAction]]:
    """Make the actions of every button whose algorithms are registered.

    `buttons` are the ids of algorithms and models that share one; titles, icons and tooltips are
    the algorithms' own.
    """
    groups = []
    for ids in buttons:
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
