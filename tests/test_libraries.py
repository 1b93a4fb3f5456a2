"""Optional libraries: what is said where one is missing, and that the plugin loads without."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from erik_clusters.erik_clusters_plugin import libraries
from erik_clusters.erik_clusters_plugin.engine.messages import InputError

PLUGINS = Path(__file__).resolve().parent / "plugins"
NUMPY = f'"numpy=={np.__version__}"'


class Blocked:
    """Finds no module of the given names, as if they were not installed."""

    def __init__(self, *names):
        self.names = names

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in self.names:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


@pytest.fixture
def without(monkeypatch):
    def without(*names):
        monkeypatch.setattr(sys, "meta_path", [Blocked(*names), *sys.meta_path])
        for module in list(sys.modules):
            if module.partition(".")[0] in names:
                monkeypatch.delitem(sys.modules, module)

    return without


@pytest.fixture
def platform(monkeypatch, tmp_path):
    """Pretend to be on another system."""

    def platform(name, release="", version="", managed=False, **environment):
        monkeypatch.setattr(sys, "platform", name)
        named = {"ID": release, "VERSION_ID": version} if version else {"ID": release}
        monkeypatch.setattr(libraries, "_os_release", lambda: named)
        if managed:
            (tmp_path / "EXTERNALLY-MANAGED").touch()
        monkeypatch.setattr(libraries.sysconfig, "get_path", lambda _: str(tmp_path))
        monkeypatch.delenv("FLATPAK_ID", raising=False)
        for variable, value in environment.items():
            monkeypatch.setenv(variable, value)

    return platform


def sentence(name):
    with pytest.raises(InputError) as raised:
        libraries.load(name)
    return str(raised.value)


def test_missing_on_debian(without, platform):
    without("geopandas")
    platform("linux", "debian", "12")
    assert sentence("geopandas") == (
        "The Python library geopandas is missing, which is needed for tables, joins and overlays "
        "of areas: open a terminal and run “sudo apt install python3-geopandas”, then start QGIS "
        "again."
    )


@pytest.mark.parametrize(
    ("release", "version", "apt"),
    [
        ("debian", "12", False),
        ("debian", "13", True),
        ("debian", "", True),
        ("ubuntu", "24.04", False),
        ("ubuntu", "26.04", True),
    ],
)
def test_package_that_is_too_old_is_not_recommended(without, platform, release, version, apt):
    without("osmnx")
    platform("linux", release, version, managed=True)
    said = sentence("osmnx")
    assert ("sudo apt install python3-osmnx" in said) is apt
    pip = f"python3 -m pip install --user --break-system-packages {NUMPY} osmnx"
    assert (pip in said) is not apt


@pytest.mark.parametrize(
    ("system", "environment", "command"),
    [
        ("win32", {}, f"OSGeo4W Shell from the start menu and run “python -m pip install --user "
                      f"{NUMPY} osmnx” (no administrator rights are needed)"),
        ("darwin", {}, f'"/Applications/QGIS.app/Contents/MacOS/bin/python3" -m pip install '
                       f"--user {NUMPY} osmnx"),
        ("linux", {"FLATPAK_ID": "org.qgis.qgis"},
         f"flatpak run --devel --command=pip3 org.qgis.qgis install --user {NUMPY} osmnx"),
        ("linux", {}, f"“python3 -m pip install --user {NUMPY} osmnx”"),
    ],
)  # fmt: skip
def test_command_of_other_platforms(without, platform, system, environment, command):
    without("osmnx")
    platform(system, "fedora", "42", **environment)
    said = sentence("osmnx")
    assert command in said
    assert said.count(". ") == 0  # one sentence


def test_python_of_the_running_mac_app(monkeypatch, tmp_path):
    programs = tmp_path / "QGIS-LTR.app" / "Contents" / "MacOS"
    (programs / "bin").mkdir(parents=True)
    (programs / "bin" / "python3").touch()
    monkeypatch.setattr(sys, "executable", str(programs / "QGIS"))
    assert libraries._mac_python() == str(programs / "bin" / "python3")


def test_what_a_library_needs_is_missing(without, platform):
    pytest.importorskip("geopandas")
    platform("linux", "debian", "12")
    without("pandas", "geopandas")
    sys.meta_path[0].names = ("pandas",)
    said = sentence("geopandas")
    assert said.startswith("The Python library pandas is missing")
    assert "apt install python3-geopandas" in said


def test_too_old(monkeypatch, platform):
    osmnx = pytest.importorskip("osmnx")
    platform("linux", "debian", "12", managed=True)
    monkeypatch.setattr(osmnx, "__version__", "1.9.4")
    assert "is too old here (1.9.4, at least 2 is needed)" in sentence("osmnx")
    assert "pip install --user --break-system-packages --upgrade" in sentence("osmnx")


def test_broken(monkeypatch, platform, tmp_path):
    platform("linux", "debian", "12")
    (tmp_path / "igraph.py").write_text("raise ImportError('libxml2.so.2: cannot open')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "igraph", raising=False)
    assert "is installed but cannot be loaded (libxml2.so.2: cannot open)" in sentence("igraph")


def test_environment_is_put_back(monkeypatch):
    monkeypatch.setenv("PROJ_LIB", "/somewhere")
    monkeypatch.delenv("GDAL_DATA", raising=False)
    with pytest.raises(RuntimeError), libraries._hidden(libraries._DATA_FOLDERS):
        assert "PROJ_LIB" not in os.environ
        raise RuntimeError
    assert os.environ["PROJ_LIB"] == "/somewhere"
    assert "GDAL_DATA" not in os.environ


@pytest.mark.skipif(not hasattr(os, "RTLD_DEEPBIND"), reason="a flag of Linux")
def test_own_libraries_come_first_only_for_a_while():
    before = sys.getdlopenflags()
    with pytest.raises(RuntimeError), libraries._own_libraries_first():
        assert sys.getdlopenflags() & os.RTLD_DEEPBIND
        raise RuntimeError
    assert sys.getdlopenflags() == before


def test_distributions_own_packages_are_left_alone(monkeypatch, tmp_path):
    for name in ("owned", "bundled"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
    (tmp_path / "bundled.libs").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()
    assert libraries._bundling_folder("owned") is None
    assert libraries._bundling_folder("bundled") == tmp_path / "bundled"
    assert libraries._bundling_folder("not_there_at_all") is None


def run_without(blocked, code):
    """Run code in a new Python where some libraries are missing."""
    code = textwrap.dedent(code)
    script = (
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name.partition('.')[0] in {blocked!r}:\n"
        "            raise ModuleNotFoundError(name, name=name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        f"sys.path.insert(0, {str(PLUGINS)!r})\n"
        f"sys.path.append('/usr/share/qgis/python/plugins')\n{code}"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


OPTIONAL = {"geopandas", "pandas", "shapely", "pyogrio", "rasterio", "osmnx", "numba",
            "networkx", "igraph", "sklearn", "fiona"}  # fmt: skip
IMPORT_ALL = """
    import pkgutil, erik_clusters
    names = [m.name for m in pkgutil.walk_packages(erik_clusters.__path__, "erik_clusters.")
             if not m.name.startswith("erik_clusters.tests")]
    import importlib
    for name in names:
        importlib.import_module(name)
    print(len(names))
"""


def test_every_module_loads_on_a_stock_qgis():
    assert int(run_without(OPTIONAL, IMPORT_ALL)) > 20


def test_without_scipy_every_algorithm_is_there_and_says_so():
    said = run_without(
        {*OPTIONAL, "scipy"},
        """
        from qgis.core import QgsApplication
        app = QgsApplication([], False)
        app.initQgis()
        import erik_clusters
        plugin = erik_clusters.classFactory(None)
        plugin.initProcessing()
        from erik_clusters.processing.catalogue import NAMES
        for name in NAMES:
            algorithm_id = "erik:" + name.split(".")[1]
            algorithm = app.processingRegistry().createAlgorithmById(algorithm_id)
            print(algorithm.group(), "|", algorithm.id(), "|", *algorithm.canExecute())
        plugin.unload()
        """,
    ).splitlines()
    from erik_clusters.processing.catalogue import NAMES

    assert len(said) == len(NAMES)
    download = next(line for line in said if "erik:downloadroads" in line)
    assert download.startswith("Roads | erik:downloadroads | False The Python library scipy is")
    assert "missing, which is needed for travel times" in download


def test_stand_ins_have_the_ids_and_groups_of_the_algorithms():
    from erik_clusters.processing.catalogue import ALGORITHMS, NAMES

    names = [tuple(name.split(".")[:2]) for name in NAMES]
    assert names == [(algorithm.GROUP, algorithm.ID) for algorithm in ALGORITHMS]
