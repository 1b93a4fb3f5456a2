"""What callers give for parameters, made plain, and the check of all numbers among it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
    QgsProperty,
)

from ..erik_clusters_plugin.layers.attributes import decimal_mark
from ..erik_clusters_plugin.layers.text import tr

# No parameter means anything beyond these: what has no bounds of its own gets them.
GREATEST, WHOLE = 1e9, 2**31 - 1
SMALLEST = 1e-6


def made_plain(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Return parameters as QGIS knows them: numpy's numbers and lists of numbers as its own.

    A list for a text parameter is written with semicolons; a decimal comma of the user's
    locale is read in a number.
    """
    plain = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if name not in plain:
            continue
        value = plain[name]
        if isinstance(value, np.generic):
            value = value.item()
        if isinstance(value, np.ndarray):
            value = value.tolist()
        if definition.type() == "string" and value is not None and not isinstance(value, str):
            value = _as_text(value)
        elif isinstance(definition, QgsProcessingParameterNumber) and isinstance(value, str):
            value = _as_number(value)
        plain[name] = value
    return plain


def _as_text(value: Any) -> Any:
    if isinstance(value, (list, tuple, set, frozenset, range)):
        parts = [part.item() if isinstance(part, np.generic) else part for part in value]
        return "; ".join(str(part).strip() for part in parts)
    return str(value) if isinstance(value, (int, float)) else value


def _as_number(text: str) -> Any:
    plain = text.strip()
    if decimal_mark() == "," and plain.count(",") == 1 and "." not in plain:
        try:
            return float(plain.replace(",", "."))
        except ValueError:
            return text
    return text


def numbers_problem(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    """Name a number parameter whose value is no number, or beyond its bounds; or nothing."""
    for definition in algorithm.parameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterNumber):
            continue
        value = parameters.get(definition.name())
        if value is None or value == NULL or value == "":
            continue
        # QGIS takes the default for what it cannot read.
        if isinstance(value, QgsProperty) or _is_number(value):
            given = algorithm.parameterAsDouble(parameters, definition.name(), context)
        else:
            given = math.nan
        problem = _problem(definition, given)
        if problem:
            return problem
    return ""


def _is_number(value: Any) -> bool:
    try:
        return math.isfinite(float(value))
    except (TypeError, ValueError, OverflowError):
        return False


def _problem(definition: QgsProcessingParameterNumber, value: float) -> str:
    title = definition.description()
    whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
    # QGIS gives an optional bound that was not set as the largest number there is.
    least, most = definition.minimum(), definition.maximum()
    bound = float(WHOLE) if whole else GREATEST
    if not math.isfinite(value):
        return tr("“{parameter}” is not a number. Write one.", parameter=title)
    if value < max(least, -bound):
        return tr(
            "“{parameter}” is {value}; it must be {least} or more.",
            parameter=title,
            value=value,
            least=max(least, -bound),
        )
    if value > min(most, bound):
        return tr(
            "“{parameter}” is {value}; it must be {most} or less.",
            parameter=title,
            value=value,
            most=min(most, bound),
        )
    if 0.0 < abs(value) < SMALLEST:
        return tr(
            "“{parameter}” is {value}, which is too near to 0. Write 0 or a greater number.",
            parameter=title,
            value=value,
        )
    return ""
