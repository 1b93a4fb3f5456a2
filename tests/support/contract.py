"""What the public relies on in an algorithm or a model, as text that reads well in a diff."""

from __future__ import annotations

import json

from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)

Flag = QgsProcessingParameterDefinition.Flag
FLAGS = {
    "optional": Flag.FlagOptional,
    "advanced": Flag.FlagAdvanced,
    "hidden": Flag.FlagHidden,
}
Type = QgsProcessing.SourceType
LAYERS = {
    Type.TypeVectorAnyGeometry: "any geometry",
    Type.TypeVectorPoint: "points",
    Type.TypeVectorLine: "lines",
    Type.TypeVectorPolygon: "polygons",
    Type.TypeVector: "table",
    Type.TypeRaster: "raster",
    Type.TypeFile: "file",
    Type.TypeMapLayer: "any layer",
}


def described(algorithm, fields):
    """Return an algorithm's contract.

    `fields` are the names of the fields of each output of a run, in their order.
    """
    return {
        "id": algorithm.id(),
        "group": algorithm.groupId(),
        "parameters": {one.name(): _parameter(one) for one in algorithm.parameterDefinitions()},
        "outputs": {one.name(): one.type() for one in algorithm.outputDefinitions()},
        "fields": fields,
    }


def written(contract):
    """Return a contract as JSON, a parameter, an output and a field list each on one line."""
    lines = []
    for key, value in contract.items():
        if isinstance(value, dict):
            inner = ",\n".join(f"    {_json(name)}: {_json(one)}" for name, one in value.items())
            lines.append(f"  {_json(key)}: {{\n{inner}\n  }}" if inner else f"  {_json(key)}: {{}}")
        else:
            lines.append(f"  {_json(key)}: {_json(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _json(value):
    return json.dumps(value, ensure_ascii=False)


def _parameter(one):
    told = {"type": one.type()}
    default = one.defaultValue()
    # A text of a model without a default is "" on QGIS 3.22, and nothing later.
    if default not in (None, NULL, "") and not one.isDestination():
        told["default"] = _plain(default)
    if flags := [name for name, flag in FLAGS.items() if one.flags() & flag]:
        told["flags"] = flags
    if one.type() == "enum":
        told["options"] = len(one.options())
    if hasattr(one, "allowMultiple") and one.allowMultiple():
        told["several"] = True
    if one.type() in ("number", "distance"):
        whole = one.dataType() == QgsProcessingParameterNumber.Type.Integer
        told["number"] = "whole" if whole else "decimal"
        for name, limit in (("least", one.minimum()), ("most", one.maximum())):
            # QGIS has the greatest of all numbers for “no limit”.
            if abs(limit) < (2**31 - 1 if whole else 1e300):
                told[name] = _plain(limit)
    if one.type() == "field":
        told["of"] = one.parentLayerParameterName()
    if one.type() in ("source", "multilayer"):
        kinds = one.dataTypes() if one.type() == "source" else [one.layerType()]
        told["layers"] = [LAYERS[kind] for kind in kinds]
    if one.type() == "sink":
        told["layers"] = [LAYERS[one.dataType()]]
    return told


def _plain(value):
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, (bool, int, float, str)) else str(value)
