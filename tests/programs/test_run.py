"""`make run`: what it says, and that what it leaves behind opens, is whole and can be moved."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsProject
from qgis.PyQt.QtGui import QImage

pytestmark = pytest.mark.programs
TOOLS = Path(__file__).resolve().parents[2] / "tools"
# Two towns 1.1 km apart, and three roads between and beyond them.
HAMLET = {
    1: (14.40, 35.90, {"place": "village", "name": "Westing"}),
    2: (14.41, 35.90),
    3: (14.42, 35.90, {"place": "village", "name": "Easting"}),
    4: (14.43, 35.90),
}
LANES = [([1, 2], {"highway": "secondary"}), ([2, 3], {"highway": "secondary"}),
         ([3, 4], {"highway": "residential"})]  # fmt: skip


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


def ended_well(done: subprocess.CompletedProcess[str]) -> None:
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    for expected in ("Within", "10 min", "20 min", "Look at:"):
        assert expected in done.stdout


def figures(done: subprocess.CompletedProcess[str], row: str) -> list[float]:
    """Numbers of a row of the printed table."""
    (line,) = re.findall(rf"^ +{re.escape(row)}  (.*)$", done.stdout, re.MULTILINE)
    return [float(number.replace(",", "")) for number in re.findall(r"\d[\d,.]*", line)]


def check_picture(file: Path) -> None:
    picture = QImage(str(file))
    assert 1500 <= picture.width() <= 2000
    colours = {picture.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 1100, 7)}
    assert len(colours) > 20, f"{file.name} is empty"


def moved_project(folder: Path, themes: set[str], credit: str) -> QgsProject:
    """Open the project from another folder, and check that it is whole."""
    assert not list(folder.glob("*-wal")), "the GeoPackage was not closed"
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

    assert set(project.mapThemeCollection().mapThemes()) == themes
    sheets = project.layoutManager().printLayouts()
    followed = set()
    for sheet in sheets:
        assert credit in "".join(getattr(item, "text", str)() for item in sheet.items())
        (shown,) = [item for item in sheet.items() if isinstance(item, QgsLayoutItemMap)]
        followed.add(shown.followVisibilityPresetName())
    assert len(sheets) == len(themes)
    assert followed == themes
    return project


def check_clusters(project: QgsProject) -> None:
    """Look at the layers of clusters, and whether the map tells them apart."""
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    extents, firms = layers["Extents of the clusters"], layers["Firms by cluster"]
    assert layers["Labour sheds of the clusters"].featureCount() == extents.featureCount()
    assert all(one["greatest_minutes"] <= 15.0 + 1e-6 for one in extents.getFeatures())
    assert {"core", "none"} <= {one["role"] for one in firms.getFeatures()}

    # Firms have the colour of their cluster, and their roles as another style.
    assert set(firms.styleManager().styles()) == {"default", "By cluster"}
    of_extent = {
        str(one.value() or ""): one.symbol().symbolLayer(0).fillColor().name()
        for one in extents.renderer().categories()
    }
    of_firm = {one.value(): one.symbol().color().name() for one in firms.renderer().categories()}
    assert of_firm.pop("none") not in of_extent.values()
    assert of_firm == of_extent
    assert len(set(of_extent.values())) == len(of_extent)


def test_demo_region(tmp_path):
    folder = tmp_path / "output"
    done = make_run(folder, "--minutes", "20,10")
    ended_well(done)
    ours, clusters = figures(done, "Meeting-time clusters")
    straight, _ = figures(done, "DBSCAN, straight line")
    (planted,) = figures(done, "Planted")
    assert ours >= 0.8
    assert ours > straight > 0.0
    assert clusters == planted == 9
    assert "suits the truth best" in done.stdout
    (basins,) = re.findall(r"All (\d+) basins", done.stdout)
    people, stay = figures(done, f"All {basins} basins")
    assert 4 <= int(basins) <= 8
    assert people > 100_000
    assert 70 <= stay <= 90
    (bound,) = figures(done, "Proposed meeting bound")
    assert 3 <= bound <= 15
    assert "</html>" in (folder / "cluster_distance.html").read_text(encoding="utf-8")
    for name in ("catchments", "basins", "clusters"):
        assert f"{name}.png" in done.stdout
        check_picture(folder / f"{name}.png")

    themes = {"Catchments", "Labour basins", "Clusters"}
    project = moved_project(folder, themes, "Invented demo region")
    check_clusters(project)
    (sheet,) = [s for s in project.layoutManager().printLayouts() if "meet" in s.name()]
    (legend,) = [item for item in sheet.items() if isinstance(item, QgsLayoutItemLegend)]
    (node,) = legend.model().rootGroup().findLayers()
    labels = [one.label() for one in node.layer().renderer().categories()]
    assert len(labels) == 9
    assert re.fullmatch(r"1 \w[\w ]* \(\d\d\): \d+ firms within \d+\.\d minutes", labels[0])
    project.clear()


def test_real_extract_twice(tmp_path, shared):
    osm = shared / "data/osm/liechtenstein_2025.osm.pbf"
    folder = tmp_path / "output"
    for _ in range(2):
        done = make_run(folder, "--minutes", "10,20", "--osm", osm)
    ended_well(done)
    assert "Schaan" in done.stdout
    assert re.search(r"^ +1 Retail trade \(47\) +\d+ +\d+\.\d$", done.stdout, re.MULTILINE)
    assert "Planted" not in done.stdout
    assert not (folder / "basins.png").exists()
    for name in ("catchments", "clusters"):
        check_picture(folder / f"{name}.png")
    project = moved_project(folder, {"Catchments", "Clusters"}, "© OpenStreetMap contributors")
    check_clusters(project)
    project.clear()


@pytest.mark.parametrize(
    ("shops", "reason"),
    [
        (0, "There are no firms, and so no clusters."),
        (1, "Only one firm is on the road network"),
        (4, "None of the 4 firms form a cluster."),
    ],
)
def test_too_few_firms_for_a_cluster(tmp_path, write_osm, shops, reason):
    nodes = dict(HAMLET)
    for number in range(shops):
        nodes[10 + number] = (14.402 + 0.003 * number, 35.9003, {"shop": "bakery"})
    folder = tmp_path / "output"
    folder.mkdir()
    (folder / "clusters.png").write_text("of an earlier run")
    done = make_run(folder, "--minutes", "10,20", "--osm", write_osm(nodes, LANES))
    ended_well(done)
    assert reason in done.stdout
    assert re.search(r"^ +Clusters +none$", done.stdout, re.MULTILINE)
    assert not (folder / "clusters.png").exists()
    check_picture(folder / "catchments.png")
    assert QgsProject().read(str(folder / "erik_clusters.qgz"))


def test_firms_without_a_sector(tmp_path, write_osm):
    nodes = dict(HAMLET)
    for number in range(3):
        nodes[10 + number] = (14.402 + 0.003 * number, 35.9003, {"office": "company"})
    folder = tmp_path / "output"
    done = make_run(folder, "--minutes", "10,20", "--osm", write_osm(nodes, LANES))
    ended_well(done)
    assert "No firm has a sector" in done.stdout


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
