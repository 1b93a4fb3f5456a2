"""Build the zip that the QGIS plugin repository takes.

    build_zip.py [--uncommitted] ZIP PATH...

Tracked files under the given paths go in as the last commit has them, or with
--uncommitted as the folder has them now (for tests), and with them the built .qm files.
The same content gives the same bytes, whatever the clock, the time zone and the dates of
the files say.
"""

from __future__ import annotations

import argparse
import io
import os
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
NAME = "erik_clusters"
UNIX = 3


def build(target: Path, paths: list[str], uncommitted: bool = False) -> None:
    """Write the zip to `target`; raises `CalledProcessError` where git fails."""
    tree = _tree_of_folder(paths) if uncommitted else "HEAD"
    command = ["git", "archive", "--format=tar", tree, "--", *paths]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    content: dict[str, bytes] = {}
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as tracked:
        for member in tracked:
            file = tracked.extractfile(member) if member.isfile() else None
            if file is not None:
                content[member.name] = file.read()
    for qm_file in translations.build():
        content[f"i18n/{qm_file.name}"] = qm_file.read_bytes()
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(content):
            # Python's own date for files that have none, and rights to read.
            entry = zipfile.ZipInfo(f"{NAME}/{name}")
            entry.external_attr = 0o644 << 16
            # Else it would be that of the system on which it was built.
            entry.create_system = UNIX
            archive.writestr(entry, content[name], zipfile.ZIP_DEFLATED, compresslevel=9)


def _git(*arguments: str, **environment: str) -> str:
    command = ["git", *arguments]
    env = {**os.environ, **environment}
    done = subprocess.run(
        command, cwd=ROOT, env=env, check=True, capture_output=True, text=True, encoding="utf-8"
    )
    return done.stdout.strip()


def _tree_of_folder(paths: list[str]) -> str:
    """Return git's tree of the folder as it is, without touching the index."""
    with tempfile.TemporaryDirectory() as folder:
        index = str(Path(folder) / "index")
        _git("add", "--", *paths, GIT_INDEX_FILE=index)
        return _git("write-tree", GIT_INDEX_FILE=index)


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uncommitted", action="store_true")
    parser.add_argument("zip", type=Path)
    parser.add_argument("paths", nargs="+")
    chosen = parser.parse_args()
    changed = _git("status", "--porcelain", "--", *chosen.paths)
    if changed and not chosen.uncommitted:
        print(f"Not in the zip, because not committed:\n{changed}")
    build(chosen.zip, chosen.paths, chosen.uncommitted)
    print(f"Built {chosen.zip}, {chosen.zip.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
