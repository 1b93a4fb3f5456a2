"""Algorithms run through a registered provider."""

import os
from pathlib import Path

import pytest
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
    replace, remove = stage._replace, stage.Stage.remove

    def look(what: str, *paths: Path) -> None:
        held.extend(
            f"{what} {path}: {name} is open"
            for name in _open_files()
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

    monkeypatch.setattr(stage, "_replace", replaced)
    monkeypatch.setattr(stage.Stage, "remove", removed)
    yield
    assert held == []


def _open_files() -> list[Path]:
    links = [link.path for link in os.scandir("/proc/self/fd")]
    # The folder's own is closed again.
    return [Path(os.readlink(link)) for link in links if os.path.lexists(link)]
