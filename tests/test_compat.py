"""Names that stand for an interface of QGIS in every version."""

from __future__ import annotations

import pytest
from erik_clusters.erik_clusters_plugin import compat
from qgis.core import QgsField, QgsProcessingModelChildParameterSource


def test_sources_of_a_model_are_told_apart():
    source = QgsProcessingModelChildParameterSource
    assert source.fromStaticValue(1).source() == compat.ModelSource.StaticValue
    assert source.fromModelParameter("A").source() == compat.ModelSource.ModelParameter
    assert source.fromChildOutput("a", "B").source() == compat.ModelSource.ChildOutput


@pytest.mark.parametrize("kind", compat.FIELD_TYPES)
def test_fields_are_of_the_type_that_they_are_declared_with(kind):
    assert QgsField("name", compat.FIELD_TYPES[kind]).type() == compat.FIELD_TYPES[kind]


def test_what_no_version_has_is_named():
    with pytest.raises(ImportError, match=r"none of No\.Such, Thing"):
        compat._first((compat, "No.Such"), (compat, "Thing"))
