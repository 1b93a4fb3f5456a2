"""Build the zip that the QGIS plugin repository takes.

    build_zip.py [--uncommitted] ZIP PATH...

Tracked files under the given paths go in as the last commit has them, or with
--uncommitted as the folder has them now (for tests), and with them the built .qm files.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from pathlib import Path

import translations

ROOT = Path(__file__).resolve().parent.parent
NAME = "erik_clusters"


def build(target: Path, paths: list[str], uncommitted: bool = False) -> None:
    """Write the zip to `target`; raises `CalledProcessError` where git fails."""
    tree = _tree_of_folder(paths) if uncommitted else "HEAD"
    command = ["git", "archive", "--format=zip", "-9", f"--output={target.resolve()}"]
    for qm_file in translations.build():
        command += [f"--prefix={NAME}/i18n/", f"--add-file={qm_file}"]
    command += [f"--prefix={NAME}/", tree, "--", *paths]
    target.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(command, cwd=ROOT, check=True, stdin=subprocess.DEVNULL)


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
