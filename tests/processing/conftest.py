"""Algorithms run through a registered provider."""

import pytest


@pytest.fixture(scope="session", autouse=True)
def registered(provider):
    """Register the provider for tests that name algorithms by their ids."""
