"""The zip's bytes follow from its content alone."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(
    not (ROOT / ".git").exists(), reason="the zip is built with git, and this folder is no clone"
)
# Enough for everything that has a date: tracked files and built translations.
PATHS = ["metadata.txt", "i18n", "resources/icons"]


def built(folder: Path, zone: str, *options: str) -> bytes:
    target = folder / f"{zone.replace('/', '-')}{len(options)}.zip"
    command = [sys.executable, str(ROOT / "tools" / "build_zip.py"), *options, str(target), *PATHS]
    done = subprocess.run(
        command, env={**os.environ, "TZ": zone}, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    return target.read_bytes()


@pytest.mark.parametrize("options", [(), ("--uncommitted",)], ids=["committed", "folder"])
def test_time_zone_and_dates_of_files_change_nothing(tmp_path, options):
    first = built(tmp_path, "UTC", *options)
    for path in (ROOT / "metadata.txt", *(ROOT / "i18n").iterdir()):
        os.utime(path, (1_000_000_001, 1_000_000_001))
    assert built(tmp_path, "Asia/Tokyo", *options) == first
    assert built(tmp_path, "America/St_Johns", *options) == first


def test_the_zip_is_whole_and_readable_by_all(tmp_path):
    built(tmp_path, "UTC", "--uncommitted")
    with zipfile.ZipFile(tmp_path / "UTC1.zip") as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == sorted(names)
        assert all(name.startswith("erik_clusters/") for name in names)
        expected = (ROOT / "metadata.txt").read_bytes()
        assert archive.read("erik_clusters/metadata.txt") == expected
        assert any(name.endswith(".qm") for name in names)
        for entry in archive.infolist():
            assert entry.external_attr >> 16 == 0o644, entry.filename
