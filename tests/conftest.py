"""What every test shares."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent

# A top-level module called `processing` at the repository root would hide QGIS's own.
sys.path[:] = [p for p in sys.path if Path(p or os.curdir).resolve() != REPOSITORY]


@pytest.fixture(scope="session")
def shared() -> Path:
    """Folder with real data and published results; tests that need it skip without it."""
    folder = Path(os.environ.get("ERIK_SHARED", REPOSITORY.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip(f"real data is not here ({folder}); set ERIK_SHARED to its folder")
    return folder
