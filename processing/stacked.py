"""Results that lie above each other on the map as their algorithm means them to."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from ..erik_clusters_plugin.layers.stack import open_legends, stack

# QGIS keeps only the C++ half of an object; without this, the other would be gone before it
# is asked.
_WAITING: set[Stacked] = set()


class Stacked(QgsProcessingLayerPostProcessorInterface):
    """Puts the layers of a run in order, their legends open, when QGIS has loaded one of them.

    QGIS loads results in the order of their file names, which would leave areas on top
    of points. Each layer needs an object of its own, for QGIS deletes it with the layer's
    details.
    """

    def __init__(self, ids: Sequence[str]) -> None:
        """`ids` of the layers of the run, the one on top first."""
        super().__init__()
        self._ids = list(ids)
        _WAITING.add(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _WAITING.discard(self)
        project = layer.project()
        if project is not None:
            stack(project.layerTreeRoot(), self._ids)
            open_legends(project.layerTreeRoot(), self._ids)
