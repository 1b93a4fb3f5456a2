"""Algorithms run through a registered provider."""

import gc
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from erik_clusters.processing import base
from erik_clusters.processing.outputs import stage


@pytest.fixture(scope="session", autouse=True)
def registered(provider):
    """Register the provider for tests that name algorithms by their ids."""


@pytest.fixture(autouse=True)
def as_on_windows(monkeypatch):
    """Windows replaces no file that this process holds, and removes no folder with one in it."""
    if not Path("/proc/self/fd").is_dir():
        yield
        return
    held: list[str] = []
    earlier: set[tuple[str, Path]] = set()
    replace, remove, try_targets = stage._replace, stage.Stage.remove, base.try_targets

    def tried(*arguments: object) -> None:
        # QGIS keeps the file of a layer that is gone open for a minute; nothing of Python
        # can close it, and `unwritable` says so.
        earlier.update(_open_files())
        try_targets(*arguments)

    def look(what: str, *paths: Path) -> None:
        held.extend(
            f"{what} {path}: {name} is open"
            for _, name in _open_files() - earlier
            for path in paths
            if name == path or path in name.parents
        )

    def replaced(new: Path, old: Path) -> None:
        look("replacing", new.resolve(), old.resolve())
        replace(new, old)

    def removed(self: stage.Stage) -> None:
        if self._lock is not None:
            self._lock.close()
        look("removing", self.folder.resolve())
        remove(self)

    monkeypatch.setattr(base, "try_targets", tried)
    monkeypatch.setattr(stage, "_replace", replaced)
    monkeypatch.setattr(stage.Stage, "remove", removed)
    yield
    assert held == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk with room for 1.2 MB, that can be mounted anew with other options."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    made = mount and subprocess.run(
        [mount, "-t", "tmpfs", "-o", "size=1200k", "tmpfs", str(folder)], capture_output=True
    )
    if not made or made.returncode:
        pytest.skip("no small disk can be mounted here")
    yield folder
    gc.collect()
    subprocess.run(["umount", "-l", str(folder)], check=True)


def _open_files() -> set[tuple[str, Path]]:
    links = [link.path for link in os.scandir("/proc/self/fd")]
    # The folder's own is closed again.
    return {(link, Path(os.readlink(link))) for link in links if os.path.lexists(link)}
