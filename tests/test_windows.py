"""What Windows has not, held against every shipped file; docs/windows.md lists the rest."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path
from typing import Optional

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHIPPED = [
    ROOT / "__init__.py",
    *sorted((ROOT / "erik_clusters_plugin").rglob("*.py")),
    *sorted((ROOT / "processing").rglob("*.py")),
]
# Places that only Unix has.
UNIX_PLACES = ("/tmp", "/dev/", "/proc/", "/var/", "/etc/", "/usr/", "/home/", "/opt/", "~/")
# What is asked for on Linux alone, by a look at the system.
ON_LINUX = {
    "erik_clusters_plugin/libraries.py": {
        "/etc/os-release", "/proc/self/exe", "os.RTLD_DEEPBIND", "sys.getdlopenflags",
        "sys.setdlopenflags",
    }
}  # fmt: skip
# Methods of Path; the stubs tell no more than names.
UNIX_METHODS = {"symlink_to", "hardlink_to", "link_to", "rename"}
# What is there and does something else, or asks for rights that officers have not.
OTHERWISE = {"os": {"symlink", "link", "kill", "chmod", "umask"}}
# By the local clock, in whatever zone it is.
LOCAL_TIME = {
    "datetime.utcnow", "datetime.today", "datetime.utcfromtimestamp", "date.today", "time.ctime",
    "time.localtime", "time.mktime", "time.strftime", "time.tzset", "time.asctime",
}  # fmt: skip
OF_GLIBC = ("%-", "%e", "%s", "%k", "%l", "%P")
PROCESSES = {"ProcessPoolExecutor", "multiprocessing", "Manager", "Pool"}


@cache
def unix_names(module: str) -> Optional[set[str]]:
    """Names that a module of Python has on Unix alone; None where all of it is so."""
    typeshed = pytest.importorskip("mypy", reason="mypy knows what Windows has not").__file__
    stub = Path(str(typeshed)).parent / "typeshed" / "stdlib" / module.replace(".", "/")
    file = next((f for f in (stub.with_suffix(".pyi"), stub / "__init__.pyi") if f.is_file()), None)
    if file is None:
        return set()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    everywhere, unix = set(names(tree.body, False)), set(names(tree.body, True))
    if unix and not everywhere - {"sys"}:
        return None
    return (unix - everywhere) | OTHERWISE.get(module, set())


def names(body: list[ast.stmt], unix: bool, inside: bool = False) -> Iterator[str]:
    """Yield what a stub defines, on Unix alone or everywhere."""
    for node in body:
        if isinstance(node, ast.If) and "sys.platform" in ast.unparse(node.test):
            test = ast.unparse(node.test)
            windows = "== 'win32'" in test
            yield from names(node.body, unix, inside or not windows)
            yield from names(node.orelse, unix, inside or windows)
        elif isinstance(node, ast.If):
            yield from names([*node.body, *node.orelse], unix, inside)
        elif inside == unix:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                yield node.name
            elif isinstance(node, ast.Assign):
                yield from (one.id for one in node.targets if isinstance(one, ast.Name))
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                yield node.target.id
            elif isinstance(node, ast.ImportFrom) and node.module not in ("typing", "sys"):
                yield from (alias.asname for alias in node.names if alias.asname)


def troubles(source: str, name: str = "processing/sample.py") -> list[str]:
    """Lines that would not do the same on Windows, with what is wrong."""
    tree = ast.parse(source, name)
    # What is asked for by the system's name may be of one system.
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "os.name" in ast.unparse(node.test):
            node.body = node.orelse = [ast.copy_location(ast.Pass(), node)]
        # With its zone, a moment is the same everywhere.
        if isinstance(node, ast.Attribute) and node.attr == "astimezone":
            node.value = ast.copy_location(ast.Constant(None), node)
    found = [
        f"{name}:{getattr(node, 'lineno', 0)}: {said}"
        for node in ast.walk(tree)
        for said in of_node(node, tree)
        if said.rpartition(" ")[2] not in ON_LINUX.get(name, ())
    ]
    return sorted(set(found))


def of_node(node: ast.AST, tree: ast.Module) -> Iterator[str]:
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield from of_module(alias.name)
    elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
        yield from of_module(node.module)
        for alias in node.names:
            if alias.name in (unix_names(node.module) or ()):
                yield f"Windows has no {node.module}.{alias.name}"
            if alias.name in PROCESSES and node.module.startswith("concurrent"):
                yield "Windows starts processes anew, and QGIS would open once more"
    elif isinstance(node, ast.Attribute):
        owner = ast.unparse(node.value)
        module = modules(tree).get(owner, "")
        if module and node.attr in (unix_names(module) or ()):
            yield f"Windows has no {module}.{node.attr}"
        if node.attr in PROCESSES and module.startswith("concurrent"):
            yield "Windows starts processes anew, and QGIS would open once more"
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = node.value
        if text.startswith(UNIX_PLACES):
            yield f"Windows has no {text}"
    elif isinstance(node, ast.Call):
        yield from of_call(node)


@lru_cache(maxsize=4)
def modules(tree: ast.Module) -> dict[str, str]:
    return {
        alias.asname or alias.name: alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    }


def of_module(module: str) -> Iterator[str]:
    if unix_names(module) is None:
        yield f"Windows has no {module}"
    if module.partition(".")[0] == "multiprocessing":
        yield "Windows starts processes anew, and QGIS would open once more"
    if module == "signal":
        yield "Windows knows two signals, and QGIS listens to none"


def of_call(node: ast.Call) -> Iterator[str]:
    called = ast.unparse(node.func)
    last = called.rpartition(".")[2]
    given = {keyword.arg: keyword.value for keyword in node.keywords}
    if last in UNIX_METHODS and "." in called and len(node.args) == 1 and not given:
        yield f"{last}() is not the same on Windows"
    if called == "os.rename":
        yield "os.rename() fails on Windows where the target is there: os.replace()"
    if text_mode(node, called, given) and "encoding" not in given:
        yield f"{last}() without an encoding takes the code page"
    if last in ("NamedTemporaryFile",) and "delete" not in given:
        yield "Windows opens no temporary file a second time"
    tail = ".".join(called.split(".")[-2:])
    if tail in LOCAL_TIME or (tail == "datetime.now" and not node.args and not given):
        yield f"{tail}() is by a clock without a zone"
    if tail == "datetime.fromtimestamp" and len(node.args) < 2 and "tz" not in given:
        yield f"{tail}() is by a clock without a zone"
    if last == "strftime" and any(
        isinstance(one, ast.Constant) and any(part in str(one.value) for part in OF_GLIBC)
        for one in node.args
    ):
        yield "Windows knows no such part of a date"
    if called == "print" or called.startswith(("sys.stdout.", "sys.stderr.")):
        yield "A console's code page has no place for all letters, and QGIS no console"
    if called == "locale.setlocale":
        yield "Names of locales are others on Windows"


def text_mode(node: ast.Call, called: str, given: dict) -> bool:
    """Whether a call reads or writes text of a file."""
    last = called.rpartition(".")[2]
    if last == "read_text":
        return not node.args
    if last == "write_text":
        return len(node.args) < 2
    if called.startswith("subprocess."):
        chosen = (given.get("text"), given.get("universal_newlines"))
        return any(isinstance(one, ast.Constant) and bool(one.value) for one in chosen)
    if last in ("TemporaryFile", "NamedTemporaryFile", "fdopen"):
        mode = given.get("mode") or (node.args[1] if last == "fdopen" and node.args[1:] else None)
        return isinstance(mode, ast.Constant) and "b" not in str(mode.value)
    if last != "open" or called == "os.open":
        return False
    place = 1 if called in ("open", "io.open", "gzip.open", "bz2.open") else 0
    mode = given.get("mode") or (node.args[place] if len(node.args) > place else None)
    if mode is None:
        # Another object's open() has other parameters.
        return called in ("open", "io.open") or (not node.args and not given and "." in called
                                                 and "path" in called.lower())  # fmt: skip
    if not isinstance(mode, ast.Constant) or not set(str(mode.value)) <= set("rwaxbt+"):
        return False
    compressed = called in ("gzip.open", "bz2.open") and "t" not in str(mode.value)
    return "b" not in str(mode.value) and not compressed


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_needs_unix(path):
    name = path.relative_to(ROOT).as_posix()
    assert troubles(path.read_text(encoding="utf-8"), name) == []


BAD = [
    "import os\nos.fork()",
    "import os as system\nsystem.getuid()",
    "from os import symlink",
    "import os\nos.mkfifo('x')",
    "import os\nos.statvfs('.')",
    "import os\nos.O_DIRECTORY",
    "import fcntl",
    "from pwd import getpwuid",
    "import resource",
    "import signal\nsignal.SIGKILL",
    "import time\ntime.tzset()",
    "import socket\nsocket.AF_UNIX",
    "import multiprocessing",
    "from multiprocessing import Pool",
    "from multiprocessing.pool import ThreadPool",
    "from concurrent.futures import ProcessPoolExecutor",
    "import concurrent.futures\nconcurrent.futures.ProcessPoolExecutor()",
    "path = '/tmp/x'",
    "def f():\n    return ['/dev/null']",
    "open('x')",
    "open('x', 'w')",
    "with open('x', mode='a') as f:\n    pass",
    "path.open()",
    "path.open('w')",
    "path.read_text()",
    "path.write_text('x')",
    "import gzip\ngzip.open('x', 'rt')",
    "import subprocess\nsubprocess.run(['x'], text=True)",
    "import tempfile\ntempfile.NamedTemporaryFile()",
    "import tempfile\ntempfile.NamedTemporaryFile(mode='w', delete=False)",
    "from datetime import datetime\ndatetime.now()",
    "import datetime\ndatetime.datetime.utcnow()",
    "from datetime import datetime\ndatetime.fromtimestamp(3)",
    "from datetime import date\ndate.today()",
    "import time\ntime.localtime()",
    "moment.strftime('%-d.%-m.')",
    "link.symlink_to(target)",
    "import os\nos.rename('a', 'b')",
    "path.rename('b')",
    "print('ü')",
    "import sys\nsys.stdout.write('ü')",
    "import locale\nlocale.setlocale(locale.LC_ALL, 'de_DE.UTF-8')",
]
GOOD = [
    "import os\nos.replace('a', 'b'), os.getpid(), os.O_RDONLY, os.fsync(1), os.open('x', 0)",
    "import os\nif os.name == 'nt':\n    import msvcrt\nelse:\n    import fcntl",
    "open('x', 'rb'), open('x', 'w', encoding='utf-8')",
    "path.open('rb'), path.open('r', encoding='utf-8'), path.read_text(encoding='utf-8')",
    "path.write_text('x', encoding='utf-8'), path.read_bytes()",
    "written.open(fields, geometry), self._open(name), zip.open('r.txt')",
    "import gzip\ngzip.open('x'), gzip.open('x', 'rt', encoding='utf-8')",
    "from datetime import datetime, timezone\ndatetime.now(timezone.utc)",
    "from datetime import datetime\ndatetime.now().astimezone()",
    "re.match('x', text).group(1)",
    "import time\ntime.monotonic(), time.sleep(1), time.time()",
    "moment.strftime('%Y-%m-%d')",
    "import tempfile\ntempfile.mkdtemp(dir=folder)",
    "import threading, socket\nfrom concurrent.futures import ThreadPoolExecutor",
    "frame.rename(columns={}, index={})",
    "url = 'https://host/tmp/x'",
]


@pytest.mark.parametrize("source", BAD)
def test_what_needs_unix_is_told(source):
    assert troubles(source), source


@pytest.mark.parametrize("source", GOOD)
def test_what_works_everywhere_is_not_told(source):
    assert troubles(source) == []


def test_the_list_names_tests_that_there_are():
    text = (ROOT / "docs" / "windows.md").read_text(encoding="utf-8")
    sources = {p: p.read_text(encoding="utf-8") for p in (ROOT / "tests").rglob("*.py")}
    named = re.findall(r"`([\w/]+\.py)`", text)
    files = {path.name for path in sources}
    assert named and [n for n in named if not (ROOT / n).is_file() and n not in files] == []
    functions = set(re.findall(r"`((?:test|as)_\w+)`", text))
    assert [n for n in functions if not any(f"def {n}(" in s for s in sources.values())] == []
