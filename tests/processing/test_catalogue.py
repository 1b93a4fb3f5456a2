"""What holds for every algorithm of the catalogue."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin.layers.styles import FOLDER
from erik_clusters.processing.base import ICONS
from erik_clusters.processing.catalogue import ALGORITHMS, BUTTONS, MODELS
from qgis.core import QgsProcessing
from qgis.PyQt.QtSvg import QSvgRenderer


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_every_layer_that_is_written_has_a_style(algorithm, qgis_app):
    made = algorithm().create()
    written = {
        definition.name(): definition
        for definition in made.destinationParameterDefinitions()
        if definition.type() in ("sink", "rasterDestination")
    }
    # What is a table, at least at times, need not have one.
    table = QgsProcessing.SourceType.TypeVector
    tables = {n for n, d in written.items() if d.type() == "sink" and d.dataType() == table}
    assert set(written) - tables <= set(algorithm.STYLES) <= set(written)
    for name in algorithm.STYLES.values():
        stem = name.removesuffix(".qml")
        assert list(FOLDER.glob(f"{stem}.qml")) or list(FOLDER.glob(f"{stem}_*.qml"))


@pytest.mark.parametrize("algorithm", [*ALGORITHMS, *MODELS], ids=lambda algorithm: algorithm.ID)
def test_every_algorithm_has_an_icon_and_a_button(algorithm, qgis_app):
    assert QSvgRenderer(str(ICONS / f"{algorithm.ID}.svg")).isValid()
    assert algorithm.ID in {one for row in BUTTONS for one in row}
