"""Areas side by side, tables, and runs of algorithms on them."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

SIDE = 10_000.0


def _layer(kind, columns, rows, crs="EPSG:25832"):
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{columns}", "layer", "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([NULL if v is None else v for v in values])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture
def make_areas():
    """Make squares of 10 km in a row, from west to east, with values such as a code."""

    def make(rows, columns="field=code:string"):
        squares = []
        for number, values in enumerate(rows):
            west, south = 500_000.0 + SIDE * number, 5_500_000.0
            ring = f"{west} {south}, {west + SIDE} {south}, {west + SIDE} {south + SIDE}, "
            ring += f"{west} {south + SIDE}, {west} {south}"
            values = values if isinstance(values, tuple) else (values,)
            squares.append((f"Polygon(({ring}))", *values))
        return _layer("Polygon", columns, squares)

    return make


@pytest.fixture
def make_table():
    """Make a table without geometry."""

    def make(rows, columns):
        return _layer("NoGeometry", columns, [(None, *row) for row in rows])

    return make


@pytest.fixture
def make_roads():
    """Make a road through the middle of the squares, with so many minutes across each."""

    def make(minutes):
        columns = (
            "field=edge_id:int8&field=from_node:int8&field=to_node:int8&field=road_class:string"
            "&field=name:string&field=length_m:double&field=speed_kmh:double"
            "&field=minutes_forward:double&field=minutes_backward:double"
        )
        rows = []
        for number, across in enumerate(minutes):
            west, y = 500_000.0 + SIDE * number, 5_505_000.0
            line = f"LineString({west} {y}, {west + SIDE} {y})"
            ends = (number + 1, number, number + 1, "tertiary", "Road")
            rows.append((line, *ends, SIDE, 60.0, across, across))
        return _layer("LineString", columns, rows)

    return make


class Log(QgsProcessingFeedback):
    """Keeps what was said."""

    def __init__(self):
        super().__init__(False)
        self.lines = []
        self.warnings = []

    def pushInfo(self, text):  # noqa: N802
        self.lines.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)


def rows_of(layer):
    """The features of a layer as dictionaries."""
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "result", "ogr")
    names = [field.name() for field in layer.fields()]
    rows = []
    for feature in layer.getFeatures():
        values = [None if v == NULL else v for v in feature.attributes()]
        rows.append({**dict(zip(names, values)), "geometry": QgsGeometry(feature.geometry())})
    return rows


@pytest.fixture
def run(provider):
    """Run an algorithm; returns the rows of every layer by output, and the log."""
    import processing

    def runner(name, **parameters):
        log = Log()
        log.result = processing.run(f"erik:{name}", parameters, feedback=log)
        layers = {n: v for n, v in log.result.items() if isinstance(v, QgsVectorLayer)}
        log.layers = layers
        return {n: rows_of(layer) for n, layer in layers.items()}, log

    return runner


@pytest.fixture
def refused(run):
    """Run an algorithm that refuses its input; returns the sentence."""

    def runner(name, **parameters):
        with pytest.raises(QgsProcessingException) as caught:
            run(name, **parameters)
        return str(caught.value)

    return runner


class CancelledAt(QgsProcessingFeedback):
    """Cancels the run as soon as it has come to a percentage."""

    def __init__(self, percent):
        super().__init__(False)
        self.percent = percent
        self.since = None

    def setProgress(self, percent):  # noqa: N802
        super().setProgress(percent)
        if percent >= self.percent and self.since is None:
            self.since = time.process_time()
            self.cancel()


@pytest.fixture
def cancelled(provider):
    """Run an algorithm, cancel it at a percentage, and return how long it went on.

    Seconds of the processor, so that other programs on the machine do not count.
    """

    def runner(name, percent, **parameters):
        from erik_clusters.processing.catalogue import ALGORITHMS

        algorithm = next(a for a in ALGORITHMS if name == a.ID)().create()
        feedback = CancelledAt(percent)
        result, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
        ended = time.process_time()
        assert feedback.since is not None, "the run never came so far"
        assert feedback.progress() < 100.0
        assert not result, "the run was not cancelled"
        return ended - feedback.since

    return runner
