"""`make run`: what it leaves behind opens, is whole and can be moved."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

pytestmark = pytest.mark.programs
TOOLS = Path(__file__).resolve().parents[2] / "tools"


def make_run(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    # pytest's own virtual environment, in the isolated home of the tools.
    command = [TOOLS / "isolated.sh", sys.executable, TOOLS / "run.py", "--output", folder]
    return subprocess.run(
        [str(part) for part in [*command, *arguments]],
        env=dict(os.environ),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=280,
    )


def check(folder: Path, done: subprocess.CompletedProcess[str], credit: str) -> None:
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    for expected in ("Within", "10 min", "20 min", "Look at:", "map.png", credit):
        assert expected in done.stdout
    assert not list(folder.glob("*-wal")), "the GeoPackage was not closed"

    picture = QImage(str(folder / "map.png"))
    assert 1500 <= picture.width() <= 2000
    colours = {picture.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 1100, 7)}
    assert len(colours) > 20, "the map is empty"

    moved = folder.with_name("moved")
    shutil.move(folder, moved)
    project = QgsProject()
    assert project.read(str(moved / "erik_clusters.qgz"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert {"Sites", "Catchments", "Roads"} <= {name.partition(" (")[0] for name in layers}
    for layer in layers.values():
        assert layer.isValid(), layer.name()
        assert str(moved) in layer.source()
        assert layer.featureCount() > 0, layer.name()
    assert len(layers["Catchments"].renderer().categories()) == 2
    assert layers["Catchments"].metadata().abstract()
    (sheet,) = project.layoutManager().printLayouts()
    assert credit in "".join(getattr(item, "text", str)() for item in sheet.items())
    project.clear()


def test_demo_region(tmp_path):
    done = make_run(tmp_path / "output", "--minutes", "20,10")
    check(tmp_path / "output", done, "Invented demo region")


def test_real_extract_twice(tmp_path, shared):
    osm = shared / "data/osm/liechtenstein_2025.osm.pbf"
    for _ in range(2):
        done = make_run(tmp_path / "output", "--minutes", "10,20", "--osm", osm)
    check(tmp_path / "output", done, "© OpenStreetMap contributors")
    assert "Schaan" in done.stdout


def test_a_file_that_is_not_there(tmp_path):
    done = make_run(tmp_path / "output", "--osm", tmp_path / "gone.osm.pbf")
    assert done.returncode == 1
    assert "There is no file" in done.stderr


def test_a_file_that_is_no_extract(tmp_path):
    (tmp_path / "notes.osm.pbf").write_text("notes")
    done = make_run(tmp_path / "output", "--osm", tmp_path / "notes.osm.pbf")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "notes.osm.pbf" in done.stderr


@pytest.mark.parametrize("minutes", ["ten", "", "10,-5", "0"])
def test_minutes_that_are_none(tmp_path, minutes):
    done = make_run(tmp_path / "output", "--minutes", minutes)
    assert done.returncode == 2
    assert "minutes" in done.stderr
