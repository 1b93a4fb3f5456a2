"""A PostGIS for one test."""

from __future__ import annotations

import gc
import getpass
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def server() -> Iterator[str]:
    """A PostGIS of its own on a socket in a folder; its connection string."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    extension = sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))
    if not programs or not extension:
        pytest.skip("PostGIS is not installed here (postgresql-15-postgis-3)")
    binaries = programs[-1].parent
    with tempfile.TemporaryDirectory(prefix="pg") as folder:
        user = getpass.getuser()
        before = []
        if user == "root":
            # The server refuses to run as root.
            user, before = "postgres", ["runuser", "-u", "postgres", "--"]
            shutil.chown(folder, "postgres")

        def run(*words: str) -> None:
            subprocess.run(
                [*before, str(binaries / words[0]), *words[1:]], check=True, cwd=folder,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=60,
            )  # fmt: skip

        data = f"{folder}/data"
        run("initdb", "-D", data, "-A", "trust", "--no-sync")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "-D", data, "-o", options, "-l", f"{folder}/log", "-w", "start")
        try:
            run("psql", "-h", folder, "-d", "postgres", "-c", "CREATE EXTENSION postgis")
            yield f"host={folder} user={user} dbname=postgres"
        finally:
            gc.collect()
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")
