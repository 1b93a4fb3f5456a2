"""Running an algorithm and hearing what it says."""

from __future__ import annotations

from typing import Iterable, Optional

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)


class Listener(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.warnings = []
        self.said = []

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)

    def pushInfo(self, text):  # noqa: N802
        self.said.append(text)

    def reportError(self, text, fatal=False):  # noqa: N802
        self.warnings.append(text)


class Run:
    """One finished run: results, output layers and what was said."""

    def __init__(self, algorithm_id, parameters):
        import processing

        self.context = QgsProcessingContext()
        self.listener = Listener()
        self.results = processing.run(
            algorithm_id,
            parameters,
            context=self.context,
            feedback=self.listener,
            is_child_algorithm=True,
        )

    @property
    def warnings(self):
        return self.listener.warnings

    def layer(self, name="OUTPUT"):
        return QgsProcessingUtils.mapLayerFromString(self.results[name], self.context)

    def rows(self, name="OUTPUT"):
        """Attributes of every feature, as dictionaries in order of feature id."""
        layer = self.layer(name)
        names = layer.fields().names()
        features = sorted(layer.getFeatures(), key=lambda feature: feature.id())
        return [dict(zip(names, feature.attributes())) for feature in features]


def _layer(
    rows: Iterable[tuple[Optional[str], list[object]]],
    fields: str = "",
    kind: str = "LineString",
    crs: str = "EPSG:32632",
) -> QgsVectorLayer:
    made = f"crs={crs}" if crs else ""
    layer = QgsVectorLayer(f"{kind}?{made}{fields}", "lines", "memory")
    assert layer.isValid()
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(attributes)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture
def make_layer():
    """Make a layer of (WKT, attributes), fields such as ``"&field=speed:double"``."""
    return _layer


@pytest.fixture
def run():
    """Run an algorithm."""
    return lambda algorithm_id, **parameters: Run(algorithm_id, {"OUTPUT": "memory:", **parameters})


@pytest.fixture
def failure(run):
    """Run an algorithm that must fail, and return what it says."""

    def fail(algorithm_id, **parameters):
        with pytest.raises(QgsProcessingException) as caught:
            run(algorithm_id, **parameters)
        return str(caught.value)

    return fail
