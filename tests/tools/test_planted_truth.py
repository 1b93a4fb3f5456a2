"""How `make run` compares groups of firms with the planted ones."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from run_steps.planted_truth import count, groups, rand_index, straight_line

pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def firms():
    """Twelve furniture makers at each of two places, and nine of another sector at the first."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:3035&field=firm_id:int&field=sector:string&field=closed:int"
        "&field=planted_cluster:int",
        "firms",
        "memory",
    )
    features = []
    for number in range(33):
        at_first = number < 12 or number >= 24
        feature = QgsFeature(layer.fields())
        sector = "31" if number < 24 else "26"
        feature.setAttributes([number, sector, None, None if number >= 24 else 1 + number // 12])
        east = (0 if at_first else 3000) + 10 * (number % 12)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(3_850_000 + east, 3_550_000)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.setSubsetString('"closed" IS NULL')
    return layer


def test_the_names_of_groups_do_not_matter():
    truth = {1: "a", 2: "a", 3: "b", 4: None}
    assert rand_index(truth, {1: 7, 2: 7, 3: None, 4: 9}) == pytest.approx(1.0)


def test_a_known_index():
    """Three of the six pairs agree in being apart, none in being together.

    Pairs together: 2 in one, 2 in the other, 0 in both of 6; expected 2·2/6, at most 2:
    (0 − 2/3) / (2 − 2/3) = −1/2.
    """
    assert rand_index({1: 1, 2: 1, 3: 2, 4: 2}, {1: 1, 2: 2, 3: 1, 4: 2}) == pytest.approx(-0.5)


def test_groups_of_a_layer(firms):
    found = groups(firms, "planted_cluster")
    assert found[0] == 1
    assert found[23] == 2
    assert found[24] is None
    assert count(found) == 2


def test_straight_lines_join_what_their_radius_spans(firms):
    """Nine firms of a sector are fewer than the minimum of ten, however near."""
    apart = straight_line(firms, 500.0)
    assert count(apart) == 2
    assert {apart[number] for number in range(24, 33)} == {None}
    assert rand_index(groups(firms, "planted_cluster"), apart) == pytest.approx(1.0)
    assert count(straight_line(firms, 4000.0)) == 1
    assert firms.subsetString() == '"closed" IS NULL'
