"""Vertices of every kind of line geometry."""

from __future__ import annotations

import math

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.layers.lines import line_parts
from qgis.core import QgsGeometry


@pytest.mark.parametrize(
    ("wkt", "parts"),
    [
        ("LineString (0 1, 2 3)", [[(0, 1), (2, 3)]]),
        ("LineStringZ (0 1 9, 2 3 9)", [[(0, 1), (2, 3)]]),
        ("LineStringM (0 1 9, 2 3 9)", [[(0, 1), (2, 3)]]),
        ("LineStringZM (0 1 9 8, 2 3 9 8)", [[(0, 1), (2, 3)]]),
        (
            "MultiLineStringZM ((0 1 9 8, 2 3 9 8), (4 5 9 8, 6 7 9 8, 8 9 9 8))",
            [[(0, 1), (2, 3)], [(4, 5), (6, 7), (8, 9)]],
        ),
        ("MultiLineString ((0 1, 2 3))", [[(0, 1), (2, 3)]]),
        ("LineString EMPTY", []),
        ("MultiLineString EMPTY", []),
        ("Point (1 1)", []),
    ],
)
def test_heights_measures_and_parts(wkt, parts):
    found = line_parts(QgsGeometry.fromWkt(wkt))
    assert [[tuple(xy) for xy in part.tolist()] for part in found] == parts


def test_no_geometry():
    assert line_parts(QgsGeometry()) == []


@pytest.mark.parametrize(
    "wkt",
    [
        "CircularString (0 0, 1 1, 2 0)",
        "MultiCurve (CircularString (0 0, 1 1, 2 0))",
        "CompoundCurve (CircularString (0 0, 1 1, 2 0))",
    ],
)
def test_curves_become_straight_pieces(wkt):
    (part,) = line_parts(QgsGeometry.fromWkt(wkt))
    assert len(part) > 50
    assert np.hypot(*np.diff(part, axis=0).T).sum() == pytest.approx(math.pi, rel=1e-4)
