"""Small road networks and points as layers, and runs of algorithms on them."""

from __future__ import annotations

import time
from threading import Thread

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

ROAD_FIELDS = (
    "field=edge_id:int8&field=from_node:int8&field=to_node:int8&field=road_class:string"
    "&field=name:string&field=length_m:double&field=speed_kmh:double"
    "&field=minutes_forward:double&field=minutes_backward:double"
)


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
def make_layer():
    """Make a layer of rows (wkt, values …) with columns such as ``field=jobs:double``."""
    return _layer


@pytest.fixture
def make_roads():
    """Make a road network layer of edges (from, to, minutes along, minutes against).

    Junction n lies n kilometres east of the first, unless `xy` says otherwise.
    """

    def make(edges, xy=None):
        def at(node):
            x, y = (xy or {}).get(node, (1000.0 * node, 0.0))
            return 500_000.0 + x, 5_500_000.0 + y

        rows = []
        for number, (a, b, along, against) in enumerate(edges, start=1):
            (x1, y1), (x2, y2) = at(a), at(b)
            metres = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
            line = f"LineString({x1} {y1}, {x2} {y2})"
            road = (number, a, b, "tertiary", f"Road {number}", metres, 60.0, along, against)
            rows.append((line, *road))
        return _layer("LineString", ROAD_FIELDS, rows)

    return make


@pytest.fixture
def make_points():
    """Make points, in kilometres east and metres north of the first junction, with values."""

    def make(places, columns="field=code:string"):
        rows = [
            (f"Point({500_000 + 1000 * km} {5_500_000 + north})", *values)
            for km, north, *values in places
        ]
        return _layer("Point", columns, rows)

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


@pytest.fixture
def run(provider):
    """Run an algorithm; returns the rows of OUTPUT as dictionaries, and the log."""
    import processing

    def runner(name, output="OUTPUT", **parameters):
        log = Log()
        raster = name == "traveltimesurface"
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT" if raster else "memory:")
        result = processing.run(f"erik:{name}", parameters, feedback=log)
        layer = result[output]
        if isinstance(layer, str):
            layer = QgsVectorLayer(layer, "result", "ogr")
        log.layer, log.result = layer, result
        names = [field.name() for field in layer.fields()]
        rows = []
        for feature in layer.getFeatures():
            values = [None if v == NULL else v for v in feature.attributes()]
            rows.append({**dict(zip(names, values)), "wkt": feature.geometry().asWkt(3)})
        return rows, log

    return runner


@pytest.fixture
def refused(run):
    """Run an algorithm that refuses its input; returns the sentence."""

    def runner(name, **parameters):
        with pytest.raises(QgsProcessingException) as caught:
            run(name, **parameters)
        return str(caught.value)

    return runner


@pytest.fixture
def cancelled(provider):
    """Run an algorithm, cancel it at a percentage, and return how long it went on.

    Seconds of the processor, so that other programs on the machine do not count.
    """

    def runner(name, percent, **parameters):
        from erik_clusters.processing.catalogue import ALGORITHMS

        algorithm = next(a for a in ALGORITHMS if name == a.ID)().create()
        feedback = QgsProcessingFeedback(False)
        clock = []

        def stop():
            while feedback.progress() < percent:
                time.sleep(0.002)
            clock.append(time.process_time())
            feedback.cancel()

        thread = Thread(target=stop)
        thread.start()
        result, _ = algorithm.run(parameters, QgsProcessingContext(), feedback)
        ended = time.process_time()
        thread.join()
        assert not result, "the run was over before it was cancelled"
        return ended - clock[0]

    return runner


@pytest.fixture
def town(make_roads):
    """A town of 60 by 60 junctions, 250 metres and half a minute apart."""
    size = 60
    edges, xy = [], {}
    for row in range(size):
        for column in range(size):
            node = row * size + column
            xy[node] = (250.0 * column, 250.0 * row)
            if column + 1 < size:
                edges.append((node, node + 1, 0.5, 0.5))
            if row + 1 < size:
                edges.append((node, node + size, 0.5, 0.5))
    return make_roads(edges, xy)


@pytest.fixture
def thousands(make_points):
    """2,000 firms in that town."""
    return make_points(
        [(0.0071 * (i % 2000), 7.0 * (i * 7919 % 2000), str(i)) for i in range(2000)]
    )
