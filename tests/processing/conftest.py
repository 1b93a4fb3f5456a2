"""The provider, registered once."""

import pytest
from qgis.core import QgsApplication


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_app, qgis_processing):
    from erik_clusters.processing.provider import ErikProvider

    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
