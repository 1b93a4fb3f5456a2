"""Layers take the places they hold together, in the order asked for."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.layers.stack import stack
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsLayerTree, QgsProject, QgsVectorLayer


def tree(names: str) -> QgsLayerTree:
    root = QgsLayerTree()
    for name in names:
        layer = QgsVectorLayer("Point", name, "memory")
        root.addLayer(layer)
        root.children()[-1].setName(name)
        # The tree keeps no layer alive; its node is all that is needed.
        root.children()[-1].setCustomProperty("letter", name)
    return root


def ids(root: QgsLayerTree, letters: str) -> list[str]:
    by_letter = {n.customProperty("letter"): n.layerId() for n in root.findLayers()}
    return [by_letter.get(letter, letter) for letter in letters]


def letters(root: QgsLayerTree) -> str:
    return "".join(node.customProperty("letter") for node in root.children())


@pytest.mark.parametrize(
    ("before", "wanted", "after"),
    [
        ("sfe", "fes", "fes"),
        ("sfeR", "fes", "fesR"),
        ("sRfe", "fes", "fRes"),
        ("fes", "fes", "fes"),
        ("sR", "fes", "sR"),
        ("eRf", "fes", "fRe"),
        ("RS", "fes", "RS"),
    ],
)
def test_layers_share_their_places(before, wanted, after):
    root = tree(before)
    stack(root, ids(root, wanted))
    assert letters(root) == after


@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdef")), st.randoms())
def test_the_others_stay_where_they_are(before, moved, random):
    wanted = sorted(moved)
    random.shuffle(wanted)
    root = tree("".join(before))
    stack(root, ids(root, "".join(wanted)))
    after = letters(root)
    assert [c for c in after if c in moved] == wanted
    assert [c for c in after if c not in moved] == [c for c in before if c not in moved]
    assert [c in moved for c in after] == [c in moved for c in before]


def test_layers_in_another_group_are_left_alone():
    root = tree("se")
    group = root.addGroup("elsewhere")
    other = QgsVectorLayer("Point", "f", "memory")
    group.addLayer(other)
    stack(root, [ids(root, "e")[0], ids(root, "s")[0], other.id()])
    assert [node.name() for node in group.children()] == ["f"]
    assert [n.customProperty("letter") for n in root.children()[:2]] == ["e", "s"]


def test_nodes_stay_expanded_and_layers_in_the_project(qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication

    project = QgsProject()
    for name in "sef":
        project.addMapLayer(QgsVectorLayer("Point", name, "memory"))
    root = project.layerTreeRoot()
    root.findLayers()[0].setExpanded(False)
    names = [node.name() for node in root.findLayers()]
    by_name = {node.name(): node.layerId() for node in root.findLayers()}
    stack(root, [by_name[name] for name in "fes"])
    # Layers without a node are taken out once the event loop runs.
    QCoreApplication.processEvents()
    assert [node.name() for node in root.findLayers()] == list("fes")
    assert len(project.mapLayers()) == 3
    expanded = {node.name(): node.isExpanded() for node in root.findLayers()}
    assert expanded == {name: name != names[0] for name in "fes"}
