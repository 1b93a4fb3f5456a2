"""Runs of the real QGIS programs, each in a profile of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sysconfig
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

import build_zip
import pytest
from erik_clusters.erik_clusters_plugin.libraries import LIBRARIES

TESTS = Path(__file__).resolve().parent.parent

# Names of libraries, by commas, that the installed plugin is not to find.
ABSENT = tuple(filter(None, os.environ.get("ERIK_ABSENT", "").split(",")))
# Python runs a module of this name whenever it starts, also inside QGIS.
BLOCKER = f"""
import sys

class Without:
    def __init__(self, finder):
        self._finder = finder

    def __getattr__(self, name):
        return getattr(self._finder, name)

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {ABSENT!r}:
            return None
        return self._finder.find_spec(name, path, target)

sys.meta_path[:] = map(Without, sys.meta_path)
"""


@dataclass
class Program:
    """qgis_process with the plugin under test and the test-only plugins."""

    binary: str
    profile: Path
    environment: dict[str, str] = field(default_factory=dict)

    def __call__(
        self, *arguments: str, environment: Optional[Mapping[str, str]] = None, **options
    ) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.binary, *arguments],
            env={**self.environment, **(environment or {})},
            capture_output=True,
            text=True,
            timeout=120,
            **options,
        )

    def run(self, algorithm: str, environment=None, **parameters: object):
        """Run an algorithm; returns its exit code, its results and all it said."""
        given = [f"{name}={value}" for name, value in parameters.items()]
        done = self("--json", "run", algorithm, "--", *given, environment=environment)
        try:
            results = json.loads(done.stdout)["results"]
        except (ValueError, KeyError):
            results = {}
        return done.returncode, results, done.stdout + done.stderr

    def in_profile(self, folder: Path) -> Program:
        """Return the same program with a copy of the profile."""
        shutil.copytree(self.profile, folder)
        environment = {**self.environment, "QGIS_CUSTOM_CONFIG_PATH": str(folder)}
        return Program(self.binary, folder, environment)


@pytest.fixture(scope="session")
def qgis_process(tmp_path_factory) -> Program:
    # Debian 12 wraps the program in a script that adds an option it does not know.
    binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if binary is None:
        pytest.skip("qgis_process is not installed")
    profile = tmp_path_factory.mktemp("profile")
    runtime = tmp_path_factory.mktemp("runtime")
    runtime.chmod(0o700)
    environment = {
        **os.environ,
        "PATH": f"/usr/bin:{os.environ['PATH']}",
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache")),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": f"{TESTS / 'plugins'}:{TESTS / 'programs' / 'plugins'}",
        # The wheels that the tests themselves run with.
        "PYTHONPATH": sysconfig.get_path("purelib"),
    }
    program = Program(binary, profile, environment)
    for plugin in ("erik_clusters", "library_check"):
        done = program("plugins", "enable", plugin)
        assert done.returncode == 0, done.stderr
    return program


def shipped_paths() -> list[str]:
    """What the Makefile lists as SHIPPED."""
    makefile = (TESTS.parent / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    match = re.search(r"^SHIPPED := (.+)$", makefile, re.MULTILINE)
    assert match is not None
    return match.group(1).split()


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory) -> Path:
    """The zip built from the folder as it is now, committed or not."""
    if not (TESTS.parent / ".git").exists():
        pytest.skip("the zip is built with git, and this folder is no clone")
    target = tmp_path_factory.mktemp("zip") / "erik_clusters.zip"
    build_zip.build(target, shipped_paths(), uncommitted=True)
    return target


@pytest.fixture(scope="session")
def installed_process(plugin_zip, tmp_path_factory) -> Program:
    """qgis_process as users have it: the plugin from the zip, in a fresh profile, the
    system's Python and nothing of this repository or its virtual environment; without the
    libraries that ERIK_ABSENT names."""
    binary = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if binary is None:
        pytest.skip("qgis_process is not installed")
    profile = tmp_path_factory.mktemp("installed")
    plugins = profile / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(plugins)
    home, runtime, startup = profile / "home", profile / "run", profile / "startup"
    home.mkdir()
    startup.mkdir()
    (startup / "sitecustomize.py").write_text(BLOCKER if ABSENT else "", encoding="utf-8")
    runtime.mkdir(mode=0o700)
    environment = {
        **{name: os.environ[name] for name in ("LANG", "TMPDIR") if name in os.environ},
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(startup),
    }
    program = Program(binary, profile, environment)
    done = program("plugins", "enable", "erik_clusters")
    assert done.returncode == 0, done.stderr
    return program


@pytest.fixture(scope="session")
def absent(installed_process) -> set[str]:
    """Libraries that the installed plugin cannot import."""
    script = """
import importlib.util
import sys

for name in sys.argv[1:]:
    if importlib.util.find_spec(name) is None:
        print(name)
"""
    done = subprocess.run(
        ["/usr/bin/python3", "-c", script, *LIBRARIES],
        env=installed_process.environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())
