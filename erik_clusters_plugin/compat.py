"""What an interface of QGIS or Qt became: the one place that tells versions apart.

Everything else is written for all of QGIS 3.22 to 4 at once. An entry is a name with the
same meaning everywhere, and the reason why it cannot be imported from QGIS directly.
"""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingModelChildParameterSource
from qgis.PyQt import QtGui, QtWidgets
from qgis.PyQt.QtCore import QMetaType, QVariant


def _first(*places: tuple[object, str]) -> Any:
    """Return the first attribute that is there; `places` are pairs of owner and dotted name."""
    for owner, dotted in places:
        found: Any = owner
        for name in dotted.split("."):
            found = getattr(found, name, None)
        if found is not None:
            return found
    raise ImportError(f"This version of QGIS has none of {', '.join(one for _, one in places)}.")


# Where the value of an input of a model's step comes from. QGIS 3.22 has the old name alone,
# 3.40 and later the new one alone.
ModelSource = _first(
    (Qgis, "ProcessingModelChildParameterSource"),
    (QgsProcessingModelChildParameterSource, "Source"),
)

# What QgsField takes: QVariant types up to 3.36, and later too under Qt 5; under Qt 6, and so
# in QGIS 4, only QMetaType is left.
FIELD_TYPES: dict[str, Any] = {
    "int": _first((QVariant, "LongLong"), (QMetaType, "Type.LongLong")),
    "double": _first((QVariant, "Double"), (QMetaType, "Type.Double")),
    "text": _first((QVariant, "String"), (QMetaType, "Type.QString")),
    "bool": _first((QVariant, "Bool"), (QMetaType, "Type.Bool")),
    "date": _first((QVariant, "Date"), (QMetaType, "Type.QDate")),
}

# Qt 6 has it in QtGui, Qt 5 in QtWidgets; QGIS lends either to the other in some versions.
QAction = _first((QtGui, "QAction"), (QtWidgets, "QAction"))


def font_families() -> list[str]:
    """Return the names of the installed typefaces.

    Qt 6 has no objects of this class, Qt 5 no list without one.
    """
    try:
        return list(QtGui.QFontDatabase.families())
    except TypeError:
        return list(QtGui.QFontDatabase().families())
