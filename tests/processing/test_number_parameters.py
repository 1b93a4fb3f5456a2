"""Numbers that are none, or absurd, given to any number parameter of the catalogue."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS
from erik_clusters.processing.numbers import made_plain
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
)

NONE = [math.nan, math.inf, -math.inf, "nan", "inf", "-Infinity", 1e308, -1e308, 1e-300]


def numbers_of(algorithm):
    return [
        definition
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterNumber)
    ]


@pytest.mark.parametrize("made", [*ALGORITHMS, *MODELS], ids=lambda made: made.ID)
def test_no_number_parameter_takes_what_is_no_number(made, provider):
    algorithm = provider.algorithm(made.ID).create()
    context = QgsProcessingContext()
    for definition in numbers_of(algorithm):
        whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
        for value in NONE:
            if value == 1e-300 and whole:
                continue
            given = {definition.name(): value}
            good, why = algorithm.checkParameterValues(given, context)
            assert not good, (definition.name(), value)
            assert f"“{definition.description()}”" in why, (definition.name(), value, why)


@pytest.mark.parametrize("made", ALGORITHMS, ids=lambda made: made.ID)
def test_scripts_and_tasks_are_refused_too(made, provider):
    """They reach the run without the check of a dialog."""
    algorithm = provider.algorithm(made.ID).create()
    for definition in numbers_of(algorithm):
        for value in (math.nan, math.inf, 1e308):
            with pytest.raises(QgsProcessingException, match=re.escape(definition.description())):
                algorithm.processAlgorithm(
                    {definition.name(): value}, QgsProcessingContext(), QgsProcessingFeedback()
                )


@pytest.mark.parametrize("made", ALGORITHMS, ids=lambda made: made.ID)
def test_defaults_pass(made, provider):
    algorithm = provider.algorithm(made.ID).create()
    context = QgsProcessingContext()
    for definition in numbers_of(algorithm):
        if definition.defaultValue() is None:
            continue
        for value in (definition.defaultValue(), np.float64(definition.defaultValue())):
            _, why = algorithm.checkParameterValues({definition.name(): value}, context)
            assert f"“{definition.description()}” is" not in why, why


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ([10, 20.5], "10; 20.5"),
        ((7,), "7"),
        (np.array([1.5, 2]), "1.5; 2.0"),
        (range(5, 15, 5), "5; 10"),
        (7.5, "7.5"),
        (np.int64(3), "3"),
        ("7,5", "7,5"),
    ],
)
def test_lists_of_numbers_are_written_as_text(given, text, provider):
    algorithm = provider.algorithm("catchments")
    assert made_plain(algorithm, {"MINUTES": given})["MINUTES"] == text
