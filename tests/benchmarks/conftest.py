"""Regions, and the report that `make bench` ends with."""

from __future__ import annotations

import gc
import os
import platform
from pathlib import Path

import pytest
import regions
from qgis.core import QgsApplication

REPORT = Path(__file__).resolve().parents[2] / "output" / "bench.md"
_tables = []


@pytest.fixture(scope="session", autouse=True)
def provider(qgis_app, qgis_processing):
    from erik_clusters.processing.provider import ErikProvider

    provider = ErikProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)
    # Layers in reference cycles must go while QGIS is still there.
    gc.collect()


@pytest.fixture(scope="session")
def region(provider, shared, tmp_path_factory):
    """Return a function that makes the road layer of a region, once."""
    made = {}
    folder = tmp_path_factory.mktemp("regions")

    def make(name: str) -> regions.Region:
        if name not in made:
            made[name] = regions.make(name, shared, folder)
        return made[name]

    return make


@pytest.fixture(scope="session")
def report():
    """Tables added here are printed at the end."""
    return _tables


def pytest_sessionfinish(session):
    # Not by assertions: a table with one figure that is too low is still worth reading, and
    # tracebacks would hold layers until QGIS has gone.
    if session.exitstatus == 0 and any(not d.kept for table in _tables for d in table.demands):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter):
    write = terminalreporter.write_line
    reports = terminalreporter.stats.get("skipped", [])
    skipped = {str(r.longrepr[2]).replace("Skipped: ", "") for r in reports}
    for reason in sorted(skipped):
        write(f"Nothing was measured: {reason}")
    if not _tables:
        return
    machine = (
        f"{os.cpu_count()} processors ({platform.machine()}), Python {platform.python_version()}"
    )
    text = "\n\n".join([*(table.text() for table in _tables), f"Machine: {machine}."])
    write("")
    for line in text.splitlines():
        write(line)
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(f"# Figures of `make bench`\n\n{text}\n", encoding="utf-8")
    write(f"\nWritten to {REPORT.relative_to(REPORT.parents[1])}.")
