"""The layers of one run: together in a group of the layer tree, in the order of the map."""

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
# QGIS keeps only the C++ half of an object, and in a batch loads layers when the algorithm
# is gone.
_WAITING: set[InGroup] = set()


def new_run() -> str:
    """Name a run, so that its layers find each other."""
    return str(uuid4())


def group_results(context: QgsProcessingContext, titles: dict[str, str], group: str) -> None:
    """Name the layers that are to be loaded, and have them put into one group.

    `titles` are those of the layers, from top to bottom, by the names that the model's
    file gives them; `group` is the title of the group.
    """
    run = new_run()
    for destination in context.layersToLoadOnCompletion():
        # Not a copy: the algorithms have given their layers a post-processor each, which
        # QGIS would delete twice.
        details = context.layerToLoadOnCompletionDetails(destination)
        if details.name in titles:
            rank = list(titles).index(details.name)
            details.name = titles[details.name]
            details.setPostProcessor(InGroup(run, rank, group))


class InGroup(QgsProcessingLayerPostProcessorInterface):
    """Puts a layer that QGIS has loaded at its place in the group of its run."""

    def __init__(self, run: str, rank: int, title: str, shown: bool | None = None) -> None:
        """Take the name of the run (`new_run`), the layer's place, and the group's title.

        With `shown`, the layer is switched on or off, and its legend closed.
        """
        super().__init__()
        self._run, self._rank, self._title, self._shown = run, rank, title, shown
        _WAITING.add(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _WAITING.discard(self)
        node = context.project().layerTreeRoot().findLayer(layer.id())
        if node is None:
            return
        group = self._group(node.parent())
        node.setCustomProperty(RANK, self._rank)
        if self._shown is not None:
            node.setItemVisibilityChecked(self._shown)
            node.setExpanded(False)
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
