"""GeoPackages written by a run."""

from __future__ import annotations

import pytest
from erik_clusters.processing.job import Job
from qgis.core import (
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)


class Writes(QgsProcessingAlgorithm):
    """Has one output."""

    def createInstance(self):  # noqa: N802
        return Writes()

    def name(self):
        return "writes"

    def displayName(self):  # noqa: N802
        return "Writes"

    def initAlgorithm(self, configuration=None):  # noqa: N802
        kind = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", "Output", kind))


@pytest.fixture
def write():
    """Write one point, or one row without geometry, and return the job's context."""

    def writer(output, geometry=QgsWkbTypes.Type.Point):
        from erik_clusters.erik_clusters_plugin.layers.fields import as_fields
        from erik_clusters.erik_clusters_plugin.layers.geometry import point_geometry

        algorithm, context = Writes().create(), QgsProcessingContext()
        job = Job(algorithm, {"OUTPUT": output}, context, QgsProcessingFeedback(False))
        sink = job.sink("OUTPUT", as_fields([("fid", "int"), ("text", "text")]), geometry)
        for _ in range(2):
            point = point_geometry(1, 2) if geometry == QgsWkbTypes.Type.Point else None
            sink.add(point, [7, "same row number twice"])
        return job.close()["OUTPUT"], context

    return writer


def test_it_has_an_index_and_numbers_its_own_rows(write, tmp_path):
    destination, _ = write(str(tmp_path / "it's a file.gpkg"))
    layer = QgsVectorLayer(destination, "written", "ogr")
    assert layer.hasSpatialIndex() == QgsFeatureSource.SpatialIndexPresence.SpatialIndexPresent
    assert [f["text"] for f in layer.getFeatures()] == ["same row number twice"] * 2


def test_a_table_needs_no_index(write, tmp_path):
    destination, _ = write(str(tmp_path / "table.gpkg"), QgsWkbTypes.Type.NoGeometry)
    assert QgsVectorLayer(destination, "written", "ogr").featureCount() == 2


def test_a_layer_that_is_to_be_shown_is_handed_to_the_project(write, tmp_path):
    project = QgsProject()
    path = str(tmp_path / "shown.gpkg")
    destination, context = write(QgsProcessingOutputLayerDefinition(path, project))
    assert destination == path
    assert path in context.layersToLoadOnCompletion()


def test_a_folder_that_is_not_there_is_refused_in_a_sentence(write, tmp_path):
    path = tmp_path / "nowhere" / "deep" / "file.gpkg"
    path.parent.parent.write_text("a file, not a folder")
    with pytest.raises(ValueError, match="could not be written"):
        write(str(path))
