"""Nothing depends on the code page of the computer, or of a console."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
# Whatever is opened as text without an encoding is an error, as is any letter that is printed.
CODE = """
import importlib, pathlib, sys, tempfile, warnings
# What numba and others open is theirs.
warnings.filterwarnings("error", category=EncodingWarning, module="erik_clusters")
sys.path.insert(0, sys.argv[1])
root = pathlib.Path(sys.argv[1]) / "erik_clusters"
for file in sorted((root / "erik_clusters_plugin" / "engine").rglob("*.py")):
    name = ".".join(file.relative_to(root.parent).with_suffix("").parts)
    importlib.import_module(name.removesuffix(".__init__"))
from erik_clusters.erik_clusters_plugin.engine import messages, tables
from erik_clusters.erik_clusters_plugin.engine.roads.speeds import read_speeds
from erik_clusters.erik_clusters_plugin.engine.roads.traffic import read_traffic_table
assert read_speeds()
read_traffic_table(tables.FOLDER / "traffic.csv")
for table in tables.FOLDER.glob("*.csv"):
    assert tables.read_table(table, []), table
own = pathlib.Path(tempfile.mkdtemp()) / "own.csv"
own.write_bytes("a;b\\r\\nstra\\u00dfe;1\\r\\n".encode("cp1252"))
assert tables.read_table(own, ["a"])[0].cells["a"] == "stra\\u00dfe"
try:
    tables.read_table(own, ["c"])
except messages.InputError as error:
    assert own.name in str(error)
"""


@pytest.mark.parametrize("page", ["ascii", "cp850"])
def test_code_pages_change_nothing(page):
    environment = {
        **{name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ},
        "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0",
        "PYTHONIOENCODING": f"{page}:strict", "PYTHONPATH": os.environ.get("PYTHONPATH", ""),
    }  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-X", "warn_default_encoding", "-c", CODE,
         str(TESTS / "plugins")],
        env=environment, capture_output=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode("utf-8", "replace")
    assert done.stdout == b""
