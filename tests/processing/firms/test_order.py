"""The order of firms: by id, by place, by what the layer says of them; never by row."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.layers.points import read_points
from erik_clusters.processing.firms.order import order_of_firms
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeatureSource
from road_layers import make_layer  # noqa: F401

FIELDS = "field=fid:int&field=code:string&field=jobs:int"


@pytest.fixture
def points(make_layer):  # noqa: F811
    """Return a function that reads points of rows (x, y, fid, code, jobs)."""

    def read(rows):
        layer = make_layer("Point", FIELDS, [(f"Point({x} {y})", *said) for x, y, *said in rows])
        context = QgsProcessingContext()
        source = QgsProcessingFeatureSource(layer, context)
        return read_points(source, QgsCoordinateReferenceSystem("EPSG:25832"), context)

    return read


# The westernmost stands first; of those at one place the code decides, then the jobs.
ROWS = [(9, 1, 1, "a", 1), (5, 7, 2, "b", 10), (5, 7, 3, "b", 2), (5, 2, 4, "z", 1),
        (5, 7, 5, None, 3)]  # fmt: skip


def test_without_ids(points):
    order = order_of_firms(points(ROWS), None)
    # 10 before 2, as texts: any order will do that is the same for all orders of rows.
    assert [ROWS[n][1:] for n in order] == [
        (2, 4, "z", 1), (7, 5, None, 3), (7, 2, "b", 10), (7, 3, "b", 2), (1, 1, "a", 1),
    ]  # fmt: skip


def test_a_row_number_says_nothing_of_a_firm(points):
    """A GeoPackage numbers its rows anew whenever they come in another order."""
    turned = [(x, y, number, *said) for number, (x, y, _, *said) in enumerate(ROWS[::-1])]
    first = [ROWS[n][3:] for n in order_of_firms(points(ROWS), None)]
    assert [turned[n][3:] for n in order_of_firms(points(turned), None)] == first


@pytest.mark.parametrize(
    ("ids", "order"),
    [
        ([10, 9, 2, 1, 3], [3, 2, 4, 1, 0]),
        (["b", "a", "c", "a10", "a2"], [1, 3, 4, 0, 2]),
        # The points of a MultiPoint share their id: from west to east, south to north.
        ([7, 7, 7, 7, 1], [4, 3, 1, 2, 0]),
    ],
)
def test_with_ids(points, ids, order):
    assert order_of_firms(points(ROWS), ids).tolist() == order
