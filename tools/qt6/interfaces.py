"""What the classes of Qt 6 and of QGIS have, and what their methods take.

Qt 6 is read from the type stubs of PyQt6, without loading it: one process holds one Qt.
QGIS is asked itself, which here is built on Qt 5; its classes are the same on Qt 6 but for
enums, of which PyQt6 has the scoped members alone and which are no integers there.
"""

from __future__ import annotations

import ast
import enum
import importlib
import inspect
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "qt6" / "bin" / "python"
QT_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtXml", "QtNetwork", "QtPrintSupport", "QtSvg")
QGIS_MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")


@dataclass(frozen=True)
class Signature:
    """One way to call: the annotations of the parameters by name, in order, and of the result."""

    parameters: dict[str, str]
    result: str = ""


@dataclass
class Class:
    """A class without what it inherits.

    `enums` has the members of each enum (by the name "" where the class is itself one), `same`
    where that enum is one of another class, as `Class.Enum`, since QGIS 3.36 moved many, and
    `told` the text that states the signatures of each method, of the constructor by the name
    of the class.
    """

    name: str
    module: str
    bases: list[str] = field(default_factory=list)
    enums: dict[str, dict[str, int]] = field(default_factory=dict)
    same: dict[str, str] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    told: dict[str, str] = field(default_factory=dict)
    signals: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    constants: dict[str, object] = field(default_factory=dict)
    nested: dict[str, Class] = field(default_factory=dict)

    def signatures(self, method: str) -> list[Signature]:
        """Return every way to call a method; `name` of the class itself: the constructor."""
        return read_signatures(method, self.told.get(method, ""))


@lru_cache(maxsize=1)
def qt6() -> dict[str, Class]:
    """Return the classes of Qt 6 by name; raises `OSError` where PyQt6 is not installed."""
    found = PYTHON.parents[1].glob("lib/python3*/site-packages/PyQt6/QtCore.pyi")
    folder = next((stub.parent for stub in found), None)
    if folder is None:
        raise FileNotFoundError(f"{PYTHON.parents[1]} has no PyQt6; run: make setup")
    classes: dict[str, Class] = {}
    for module in QT_MODULES:
        tree = ast.parse((folder / f"{module}.pyi").read_text(encoding="utf-8"))
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                classes.setdefault(node.name, _of_stub(node, module))
    return classes


def _of_stub(node: ast.ClassDef, module: str) -> Class:
    bases = [ast.unparse(base).rpartition(".")[2] for base in node.bases]
    made = Class(node.name, module, bases)
    for part in node.body:
        if isinstance(part, ast.ClassDef):
            members = {
                name.id: number
                for number, line in enumerate(part.body)
                if isinstance(line, (ast.Assign, ast.AnnAssign))
                for name in (line.targets if isinstance(line, ast.Assign) else [line.target])
                if isinstance(name, ast.Name)
            }
            if any("enum." in ast.unparse(base) for base in part.bases):
                made.enums[part.name] = members
            made.attributes.append(part.name)
        elif isinstance(part, ast.FunctionDef):
            name = node.name if part.name == "__init__" else part.name
            head = f"{name}({ast.unparse(part.args)})"
            result = f" -> {ast.unparse(part.returns)}" if part.returns else ""
            made.told[name] = f"{made.told.get(name, '')}{head}{result}\n"
        elif isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name):
            made.attributes.append(part.target.id)
            if "pyqtSignal" in ast.unparse(part.annotation):
                made.signals.append(part.target.id)
        elif isinstance(part, ast.Assign):
            made.attributes += [one.id for one in part.targets if isinstance(one, ast.Name)]
    return made


@lru_cache(maxsize=1)
def qgis() -> dict[str, Class]:
    """Return the classes of QGIS by name, as this version has them."""
    classes: dict[str, Class] = {}
    for module in QGIS_MODULES:
        # What moved went to `Qgis`.
        in_order = sorted(
            vars(importlib.import_module(module)).items(), key=lambda i: i[0] != "Qgis"
        )
        for name, value in in_order:
            if inspect.isclass(value) and name.startswith("Qg"):
                classes.setdefault(name, _of_class(value, name, module.rpartition(".")[2]))
    return classes


_first_seen: dict[type, str] = {}


def _of_class(owner: type, name: str, module: str) -> Class:
    # QGIS puts some of its classes into one of Python of the same name.
    bases = [base.__name__ for base in owner.__bases__ if base.__name__ != name]
    made = Class(name, module, bases)
    if issubclass(owner, (enum.Enum, int)):
        made.enums[""] = _members(owner)
        return made
    # sip fills in a class when it is asked for the first time.
    dir(owner)
    values: dict[type, dict[str, int]] = {}
    for key in list(vars(owner)):
        if key.startswith("__"):
            continue
        value = getattr(owner, key, None)
        kind = type(value)
        if inspect.isclass(value):
            made.attributes.append(key)
            if issubclass(value, (enum.Enum, int)):
                made.enums[key] = _members(value)
                first = _first_seen.setdefault(value, f"{name}.{key}")
                if first != f"{name}.{key}":
                    made.same[key] = first
            elif {"__or__", "__int__", "__invert__"} <= set(dir(value)):
                made.flags.append(key)
            else:
                made.nested[key] = _of_class(value, key, module)
        elif kind.__name__ == "pyqtSignal":
            made.signals.append(key)
        elif callable(value):
            made.told[key] = getattr(value, "__doc__", None) or ""
        else:
            made.attributes.append(key)
            if kind in (str, int, float, bool):
                made.constants[key] = value
            elif isinstance(value, (enum.Enum, int)):
                values.setdefault(kind, {})[key] = int(getattr(value, "value", value))
    for key, members in made.enums.items():
        # The members of most enums of sip are those of the class around them.
        members.update(values.get(getattr(owner, key), {}))
    made.told[name] = owner.__doc__ or ""
    return made


def _members(kind: type) -> dict[str, int]:
    return {
        key: int(getattr(value, "value", value))
        for key, value in vars(kind).items()
        if isinstance(value, kind)
    }


def read_signatures(name: str, told: str) -> list[Signature]:
    """Read the signatures in a text; each is a line of its own."""
    found = []
    line = rf"^{re.escape(name)}\((?P<inside>.*)\)(?: -> (?P<result>.+))?$"
    for match in re.finditer(line, told, re.MULTILINE):
        try:
            tree = ast.parse(f"def f({match['inside']}) -> {match['result'] or 'None'}: pass")
        except SyntaxError:
            # A default value such as `std::nullptr`.
            continue
        function = tree.body[0]
        assert isinstance(function, ast.FunctionDef)
        parameters = {
            one.arg: _annotation(one.annotation)
            for one in (*function.args.posonlyargs, *function.args.args)
            if one.arg not in ("self", "cls")
        }
        found.append(Signature(parameters, _annotation(function.returns)))
    return found


def _annotation(node: Optional[ast.expr]) -> str:
    return ast.unparse(node).replace("'", "") if node else ""
