"""The provider, registered once."""

import gc

import pytest
from qgis.core import QgsApplication


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_app, qgis_processing):
    from erik_clusters.processing.provider import ErikProvider

    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    # Layers that a traceback still holds must go before QGIS does.
    gc.collect()
    QgsApplication.processingRegistry().removeProvider(provider)
