"""Folders beside the targets, in which results are made whole before they are put in place."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Optional

from .formats import data_set, ending

PREFIX = ".erik-"
_LOCK = "in-use"
_MOVES = "moves.json"
_BEFORE = "before"
# Indexes of a shapefile that a program has made beside it.
_INDEXES = (".qix", ".sbn", ".sbx")
_TRIES = 5
_PAUSE_S = 0.05
_BLOCK = 1 << 13
_JUST_BEGUN_S = 10.0
# What SQLite keeps beside a file that is being written.
_SIDES = ("-journal", "-wal", "-shm")


class Stage:
    """A hidden folder beside the targets of a run, on the same disk; raises `OSError`.

    Files in it have their final names, so that whatever a format derives from the name
    (sidecars, the names of layers and schemas) is right.
    """

    def __init__(self, folder: Path) -> None:
        self.target = folder
        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=folder))
        self._lock: Optional[IO[bytes]] = None
        try:
            self._lock = open(self.folder / _LOCK, "wb")  # noqa: SIM115
            _lock(self._lock)
        except OSError:
            self.remove()
            raise

    def files(self) -> list[Path]:
        """The files that were made, in the order of their names."""
        return sorted(p for p in self.folder.iterdir() if p.name not in (_LOCK, _MOVES, _BEFORE))

    def place(self, main: Path) -> None:
        """Move all files, of which `main` is the one that is read, to the target's folder.

        The main file goes last: nothing is read without it. Where a kill comes between two
        files, `clean` moves the others; where another program holds one of them, all are as
        they were.
        """
        final = self.target / main.name
        recover(final)
        others = [p for p in self.files() if p != main and not self._is_of_another(p, main)]
        if others:
            note = self.folder / _MOVES
            note.write_text(json.dumps([p.name for p in [*others, main]]), encoding="utf-8")
        new = {p.name for p in others}
        indexes = [final.with_suffix(s) for s in _INDEXES if s[1:] in data_set(main)]
        before = self.folder / _BEFORE
        before.mkdir()
        try:
            for old in [*indexes, *(self.target / path.name for path in others)]:
                if old.exists():
                    _replace(old, before / old.name)
            for path in [*others, main]:
                _replace(path, self.target / path.name)
        except OSError:
            self._put_back(others)
            raise
        # What belonged to the older file says nothing of the new one.
        stale = [final.with_name(f"{final.name}.aux.xml")]
        stale += [Path(f"{final}{suffix}") for suffix in _SIDES]
        for path in stale:
            if path.name not in new:
                with contextlib.suppress(OSError):
                    path.unlink()
        shutil.rmtree(before, ignore_errors=True)
        if others:
            (self.folder / _MOVES).unlink()
        _sync(self.target)

    def _put_back(self, others: list[Path]) -> None:
        """Have the files beside the main one as they were before."""
        (self.folder / _MOVES).unlink(missing_ok=True)
        for path in others:
            # What has not been moved there is not of this run.
            if not path.exists():
                (self.target / path.name).unlink(missing_ok=True)
        for old in (self.folder / _BEFORE).iterdir():
            _replace(old, self.target / old.name)

    def _is_of_another(self, path: Path, main: Path) -> bool:
        """Whether metadata of that name are there and describe another file beside."""
        there = self.target / path.name
        if path.suffix != ".qmd" or not there.exists() or (self.target / main.name).exists():
            return False
        own = (*data_set(main), "qmd", "qml", "sld", "xml")
        return any(ending(p) not in own for p in self.target.iterdir() if p.stem == path.stem)

    def remove(self) -> None:
        """Remove the folder with all that is left in it."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        shutil.rmtree(self.folder, ignore_errors=True)


def _replace(new: Path, old: Path) -> None:
    """Put a file in place of another; on Windows a scanner may hold one for a moment."""
    for _ in range(_TRIES):
        try:
            os.replace(new, old)
        except PermissionError:  # noqa: PERF203
            time.sleep(_PAUSE_S)
        else:
            return
    os.replace(new, old)


def clean(folder: Path) -> None:
    """Finish or remove what killed runs left in a folder."""
    for left in folder.glob(f"{PREFIX}*"):
        if not left.is_dir() or _is_in_use(left):
            continue
        with contextlib.suppress(OSError):
            # Killed while it put back what it had moved away.
            for old in () if (left / _MOVES).exists() else (left / _BEFORE).iterdir():
                os.replace(old, folder / old.name)
        with contextlib.suppress(OSError, ValueError):
            for name in json.loads((left / _MOVES).read_text(encoding="utf-8")):
                if (left / name).is_file():
                    os.replace(left / name, folder / name)
        shutil.rmtree(left, ignore_errors=True)


def recover(path: Path) -> None:
    """Bring a SQLite file that a killed program left in the middle back to its last state."""
    if not any(Path(f"{path}{suffix}").exists() for suffix in _SIDES):
        return
    with contextlib.suppress(sqlite3.Error):
        connection = sqlite3.connect(str(path), timeout=1.0, isolation_level=None)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchall()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()


def synced(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield files after the disk has them; raises `OSError` where it has no room.

    What a program has written can still be in its buffers, and a library that closes a file
    tells nobody when they do not fit. A block more is written to see whether one does.
    """
    for path in paths:
        size = path.stat().st_size
        with open(path, "r+b", buffering=0) as file:
            file.seek(0, os.SEEK_END)
            try:
                block = bytes(_BLOCK)
                if file.write(block) < len(block):
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
                os.fsync(file.fileno())
            finally:
                file.truncate(size)
        yield path


def _sync(folder: Path) -> None:
    """Have the disk keep the new names; Windows cannot open folders."""
    with contextlib.suppress(OSError):
        number = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(number)
        finally:
            os.close(number)


def _is_in_use(folder: Path) -> bool:
    try:
        with open(folder / _LOCK, "r+b") as file:
            _lock(file)
    except FileNotFoundError:
        # Its run was killed, or has just begun.
        with contextlib.suppress(OSError):
            return time.time() - folder.stat().st_mtime < _JUST_BEGUN_S
        return False
    except OSError:
        return True
    return False


if os.name == "nt":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
