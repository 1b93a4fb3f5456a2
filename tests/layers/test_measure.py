"""Lengths on the ground."""

from __future__ import annotations

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin.engine.messages import InputError
from erik_clusters.erik_clusters_plugin.engine.roads.polylines import Polylines
from erik_clusters.erik_clusters_plugin.layers.measure import (
    MetricSystem,
    ground_lengths,
    transformed,
)
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsRectangle,
)

CONTEXT = QgsCoordinateTransformContext()
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
METRES = QgsCoordinateReferenceSystem("EPSG:32632")
FEET = QgsCoordinateReferenceSystem("EPSG:2263")


def length(xy, crs):
    return ground_lengths(Polylines.from_list([np.array(xy, dtype=float)]), crs, CONTEXT)[0]


def test_a_minute_of_latitude_at_the_equator():
    # 1842.90 m on the WGS 84 ellipsoid.
    assert length([(8, 0), (8, 1 / 60)], DEGREES) == pytest.approx(1842.904, abs=0.01)


def test_the_same_line_in_degrees_metres_and_feet(qgis_app):
    xy = np.array([[-74.0, 40.70], [-73.95, 40.75], [-73.9, 40.72]])
    truth = length(xy, DEGREES)
    in_feet = transformed(xy, DEGREES, FEET, CONTEXT)
    assert length(in_feet, FEET) == pytest.approx(truth, rel=1e-6)
    utm = QgsCoordinateReferenceSystem("EPSG:32618")
    assert length(transformed(xy, DEGREES, utm, CONTEXT), utm) == pytest.approx(truth, rel=1e-6)
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    in_mercator = transformed(xy, DEGREES, mercator, CONTEXT)
    assert length(in_mercator, mercator) == pytest.approx(truth, rel=1e-6)


def test_the_project_does_not_matter(qgis_app):
    xy = [(8.0, 49.0), (8.1, 49.1)]
    truth = length(xy, DEGREES)
    QgsProject.instance().setCrs(METRES)
    QgsProject.instance().setEllipsoid("NONE")
    assert length(xy, DEGREES) == truth


def test_a_latitude_beyond_the_pole_cannot_be_measured():
    assert np.isnan(length([(8, 49), (8, 120)], DEGREES))


def test_there_and_back_again():
    system = MetricSystem(DEGREES, QgsRectangle(8, 49, 9, 50), CONTEXT)
    xy = np.array([[8.5, 49.5]])
    metric = system.forward(xy)
    assert metric.shape == (1, 2)
    assert metric[0, 1] == pytest.approx(5_483_000, abs=2000)
    assert np.allclose(system.back(metric), xy, atol=1e-9)


def test_coordinates_outside_of_their_system():
    with pytest.raises(InputError, match="EPSG:4326"):
        transformed(np.array([[8.0, 49.0], [8.0, 500.0]]), DEGREES, METRES, CONTEXT)
