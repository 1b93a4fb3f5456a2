"""Kills at random moments of a chain of runs on one GeoPackage.

`make test` tries a few; `make test-kills` thirty (ERIK_KILLS=…).
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import pytest
from osgeo import gdal, ogr

KILLS = int(os.environ.get("ERIK_KILLS", "3"))
INPUTS = ("invented_towns", "invented_firms", "invented_roads", "invented_municipalities")

pytestmark = [
    pytest.mark.programs,
    pytest.mark.timeout(120 + 60 * KILLS),
    pytest.mark.skipif(not hasattr(os, "killpg"), reason="this system has no signals to kill with"),
]


def chain(file: Path) -> list[tuple[str, dict[str, object]]]:
    """Runs that read tables of a GeoPackage and add theirs to it, or write files beside."""

    def read(name):
        return f"{file}|layername=invented_{name}"

    def added(name):
        return f"ogr:dbname='{file}' table=\"{name}\" (geom)"

    sites = {"INPUT": read("towns"), "ROADS": read("roads"), "MINUTES": "10,20"}
    firms = {"INPUT": read("firms"), "ROADS": read("roads"), "SECTOR_FIELD": "sector"}
    return [
        ("catchments", {**sites, "OUTPUT": added("catchments")}),
        ("reachedroads", {**sites, "OUTPUT": file.with_name("reached.shp")}),
        ("reachedroads", {**sites, "OUTPUT": file.with_name("reached.geojson")}),
        ("traveltimesurface", {**sites, "MINUTES": 20, "OUTPUT": file.with_name("minutes.tif")}),
        ("meetingtimeclusters", {**firms, "OUTPUT": added("firms"), "EXTENTS": added("extents")}),
    ]


def commands(program, file: Path) -> list[list[str]]:
    return [
        [program.binary, "run", f"erik:{name}", "--", *(f"{k}={v}" for k, v in given.items())]
        for name, given in chain(file)
    ]


def rows(path: Path, table: str = "") -> list[tuple] | None:
    """Attributes and geometries of a table; None where there is none."""
    if not path.exists():
        return None
    source = ogr.Open(str(path))
    layer = source.GetLayerByName(table) if table else source.GetLayer(0)
    if layer is None:
        return None
    found = []
    for feature in layer:
        shape = feature.GetGeometryRef()
        values = (feature.GetFieldAsString(n) for n in range(feature.GetFieldCount()))
        found.append((*values, shape.ExportToWkt() if shape is not None else None))
    return found


def outcome(file: Path) -> dict[str, list[tuple] | None]:
    found = {name: rows(file, name) for name in ("catchments", "firms", "extents")}
    raster = file.with_name("minutes.tif")
    return {
        **found,
        "reached.shp": rows(file.with_name("reached.shp")),
        "reached.geojson": rows(file.with_name("reached.geojson")),
        "minutes.tif": pixels(raster) if raster.exists() else None,
    }


def pixels(path: Path) -> bytes:
    dataset = gdal.Open(str(path))
    assert dataset is not None, f"{path.name} cannot be read"
    return bytes(dataset.ReadRaster())


@pytest.fixture(scope="module")
def region(installed_process, tmp_path_factory):
    """The invented region, what is in it, what the chain makes of it, and how long that takes."""
    folder = tmp_path_factory.mktemp("kills")
    file = folder / "region.gpkg"
    code, _, said = installed_process.run("erik:demoregion", SEED=3, SIZE=0, OUTPUT=file)
    assert code == 0, said
    plain = {name: rows(file, name) for name in INPUTS}
    (folder / "chain").mkdir()
    copy = Path(shutil.copy(file, folder / "chain" / file.name))
    start = time.monotonic()
    for command in commands(installed_process, copy):
        done = subprocess.run(command, env=installed_process.environment, capture_output=True)
        assert done.returncode == 0, done.stdout + done.stderr
    taken = time.monotonic() - start
    made = outcome(copy)
    assert all(made.values())
    return file, plain, made, taken


def killed_after(seconds: float, program, file: Path) -> None:
    """Run the chain and kill it, QGIS and all, after some seconds."""
    script = " && ".join(
        " ".join("'" + part.replace("'", "'\\''") + "'" for part in command)
        for command in commands(program, file)
    )
    running = subprocess.Popen(
        ["/bin/sh", "-c", script],
        env=program.environment, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        running.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_kill_loses_nothing_and_leaves_nothing_half_done(
    seed, region, installed_process, tmp_path
):
    file, plain, made, taken = region
    copy = Path(shutil.copy(file, tmp_path / file.name))
    killed_after(random.Random(seed).uniform(0.2, taken), installed_process, copy)
    # Opened to be written, as QGIS opens it: SQLite takes back what a killed run had begun.
    with sqlite3.connect(copy) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        listed = connection.execute("SELECT table_name FROM gpkg_contents").fetchall()
    assert {name: rows(copy, name) for name in INPUTS} == plain
    for name, found in outcome(copy).items():
        assert found in (None, made[name]), f"{name} is neither whole nor absent"
        if found is not None and "." not in name:
            assert (name,) in listed
    for command in commands(installed_process, copy):
        done = subprocess.run(command, env=installed_process.environment, capture_output=True)
        assert done.returncode == 0, done.stdout + done.stderr
    assert outcome(copy) == made
    left = sorted(p.name for p in tmp_path.iterdir() if p.suffix != ".qmd")
    beside = [f"reached.{end}" for end in ("dbf", "geojson", "prj", "shp", "shx")]
    assert left == ["minutes.tif", "reached.cpg", *beside, copy.name]
