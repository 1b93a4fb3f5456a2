"""A run that fails lets go of what it read."""

from __future__ import annotations

import gc

import pytest
from erik_clusters.processing.job import Job
from qgis.core import QgsProcessingException, QgsVectorLayer

import processing


def jobs():
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Job)]


def test_a_refused_run_keeps_no_layer_open(provider):
    """QGIS never lets go of the exception, and so of what its frames hold."""
    earlier = len(jobs())
    empty = QgsVectorLayer("Point?crs=EPSG:25832", "firms", "memory")
    roads = QgsVectorLayer("LineString?crs=EPSG:25832", "roads", "memory")
    with pytest.raises(QgsProcessingException):
        processing.run(
            "erik:accessibility",
            {"INPUT": empty, "OPPORTUNITIES": empty, "ROADS": roads, "OUTPUT": "memory:"},
        )
    assert len(jobs()) == earlier
