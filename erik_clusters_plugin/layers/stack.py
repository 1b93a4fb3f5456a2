"""The order of layers in the layer tree, and so on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayerTreeGroup


def stack(root: QgsLayerTreeGroup, ids: Sequence[str]) -> None:
    """Bring layers of a layer tree into the order of `ids`, the first on top.

    They share the places that they have now; whatever lies between them stays there.
    Layers that are not in the tree, or not in the group of the first that is, are left
    alone.
    """
    found = [node for node in map(root.findLayer, ids) if node is not None]
    if not found:
        return
    group = found[0].parent()
    nodes = [node for node in found if node.parent() == group]
    children = group.children()
    places = sorted(children.index(node) for node in nodes)
    if [children[place] for place in places] == nodes:
        return
    # A layer without a node leaves the project: nodes go after all their copies have come.
    for place, node in reversed(list(zip(places, nodes))):
        group.insertChildNode(place, node.clone())
    for node in nodes:
        group.removeChildNode(node)


def open_legends(root: QgsLayerTreeGroup, ids: Sequence[str]) -> None:
    """Show the legends of new layers, unless QGIS closed them because they are long.

    The layer panel leaves some of several new layers closed although their nodes are open;
    told so again, it follows.
    """
    for node in map(root.findLayer, ids):
        if node is not None and node.isExpanded():
            node.setExpanded(False)
            node.setExpanded(True)
