"""The layers of one run of a model: together in a group, those that cover least on top."""

from __future__ import annotations

from uuid import uuid4

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

RUN = "erik/run"
RANK = "erik/rank"
# QGIS keeps none alive, and in a batch loads layers when the algorithm is gone.
_kept: list[_InGroup] = []


def group_results(context: QgsProcessingContext, titles: dict[str, str], group: str) -> None:
    """Name the layers that are to be loaded, and have them put into one group.

    `titles` are those of the layers, from top to bottom, by the names that the model's
    file gives them; `group` is the title of the group.
    """
    run = str(uuid4())
    for destination in context.layersToLoadOnCompletion():
        # Not a copy: the algorithms have given their layers a post-processor each, which
        # QGIS would delete twice.
        details = context.layerToLoadOnCompletionDetails(destination)
        if details.name in titles:
            rank = list(titles).index(details.name)
            details.name = titles[details.name]
            place = _InGroup(run, rank, group)
            _kept.append(place)
            details.setPostProcessor(place)


class _InGroup(QgsProcessingLayerPostProcessorInterface):
    def __init__(self, run: str, rank: int, title: str) -> None:
        super().__init__()
        self._run, self._rank, self._title = run, rank, title

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        node = context.project().layerTreeRoot().findLayer(layer.id())
        if node is None:
            return
        group = self._group(node.parent())
        node.setCustomProperty(RANK, self._rank)
        ranks = [int(one.customProperty(RANK, 99)) for one in group.children()]
        above = [index for index, rank in enumerate(ranks) if rank < self._rank]
        group.insertChildNode(max(above, default=-1) + 1, node.clone())
        node.parent().removeChildNode(node)

    def _group(self, parent: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
        # QGIS adds a layer beside the one that is chosen, in the group of an earlier run.
        while parent.customProperty(RUN):
            parent = parent.parent()
        for group in parent.findGroups():
            if group.customProperty(RUN) == self._run:
                return group
        group = parent.insertGroup(0, self._title)
        group.setCustomProperty(RUN, self._run)
        return group
