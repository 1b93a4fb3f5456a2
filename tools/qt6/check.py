"""What would break on Qt 6, found in the syntax tree, method bodies included.

    python -m qt6.check PATH...

Prints a line for every finding and fails if there is one. Names are resolved against the
real classes: those of QGIS that is installed, and those of PyQt6. Where the class of an
object is not known, its method is judged by its name, if all classes agree.
"""

from __future__ import annotations

import ast
import builtins
import importlib
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Optional

from . import interfaces
from .interfaces import Class, Signature

# The one place that tells versions apart, and the one that declares fields.
MAY_MOVE = ("erik_clusters_plugin/compat.py",)
MAY_QVARIANT = ("erik_clusters_plugin/compat.py", "erik_clusters_plugin/layers/fields.py")
# Gone from PyQt6, by whatever they are called on.
GONE = {"exec_", "print_"}
_SIZED = {"int", "float", "round", "abs"}


@lru_cache(maxsize=1)
def classes() -> dict[str, Class]:
    """Return every class of Qt 6 and QGIS by name."""
    return {**interfaces.qt6(), **interfaces.qgis()}


@lru_cache(maxsize=1)
def _unscoped() -> dict[str, set[str]]:
    """Return for every member of an enum inside a class the enums that have it."""
    found: dict[str, set[str]] = {}
    for one in classes().values():
        for kind, members in one.enums.items():
            for member in members if kind else ():
                found.setdefault(member, set()).add(kind)
    return found


@lru_cache(maxsize=1)
def _enums() -> set[str]:
    """Return the names of enums and flags as signatures state them."""
    found = set()
    for one in classes().values():
        found |= {f"{one.name}.{kind}".rstrip(".") for kind in (*one.enums, *one.flags)}
    return found | {f"{module}.{name}" for module in interfaces.QT_MODULES for name in found}


@lru_cache(maxsize=1)
def _methods() -> dict[str, list[Class]]:
    """Return the classes that have a method, by its name."""
    found: dict[str, list[Class]] = {}
    for one in classes().values():
        for name in one.told:
            found.setdefault(name, []).append(one)
    return found


@lru_cache(maxsize=1)
def _gone_methods() -> set[str]:
    """Return names of methods that classes of Qt 5 have and none of Qt 6, QGIS or Python."""
    old = set(GONE)
    for module in interfaces.QT_MODULES:
        for value in vars(importlib.import_module(f"qgis.PyQt.{module}")).values():
            if isinstance(value, type) and value.__name__.startswith("Q"):
                old |= {name for name in dir(value) if callable(getattr(value, name, None))}
    known = set(_methods()) | set(_unscoped()) | set(dir(Path))
    for one in classes().values():
        known |= {*one.attributes, *one.enums, *one.flags, *one.signals}
    for value in vars(builtins).values():
        known |= set(dir(value))
    # sip adds operators and what is private; Qt's classes are told by their imports.
    return {n for n in old - known if not n.startswith("_") and not n[0].isupper()} | GONE


def _lineage(name: str) -> Iterator[Class]:
    """Yield a class and those that it inherits from."""
    one = classes().get(name)
    if one is not None:
        yield one
        for base in one.bases:
            yield from _lineage(base)


def _is_enum(annotation: str) -> bool:
    parts = annotation.removeprefix("Union[").removesuffix("]").split(",")
    parts = [part for whole in parts for part in whole.split("|")]
    return bool(annotation) and all(part.strip() in _enums() for part in parts)


class Findings(ast.NodeVisitor):
    """Collects what would break in one file, as (line, sentence)."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.found: list[tuple[int, str]] = []
        # What a local name stands for: a class, or an enum as `Class.Enum`.
        self._means: dict[str, str] = {}
        self._modules: dict[str, str] = {}
        # Names of ours that a class of Qt may have too.
        self._own = {
            node.name
            for node in ast.walk(tree)
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        }
        self._own |= {
            node.target.id
            for node in ast.walk(tree)
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and not node.level:
                self._import_from(node)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    if alias.asname:
                        self._modules[alias.asname] = alias.name
        # A name for a name for a class needs as many rounds.
        for _ in range(3):
            for node in ast.walk(tree):
                if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                    self._assigned(node)
        self._objects: dict[str, set[str]] = {}
        self._state(tree)

    def _import_from(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            if module in ("qgis", "qgis.PyQt"):
                self._modules[alias.asname or alias.name] = f"{module}.{alias.name}"
            elif module.startswith("qgis."):
                self._means[alias.asname or alias.name] = alias.name

    def _assigned(self, node: ast.Assign | ast.AnnAssign) -> None:
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        meant = self._meaning(node.value) if node.value is not None else None
        for target in targets:
            if meant and isinstance(target, ast.Name):
                self._means.setdefault(target.id, meant)

    def _meaning(self, node: ast.expr) -> Optional[str]:
        """Return the class or enum that an expression names, `Class` or `Class.Enum`."""
        if isinstance(node, ast.Name):
            meant = self._means.get(node.id)
            return meant if meant and meant.partition(".")[0] in classes() else None
        if not isinstance(node, ast.Attribute):
            return None
        owner = self._meaning(node.value)
        if owner and "." not in owner:
            inside = any(
                node.attr in one.enums or node.attr in one.flags for one in _lineage(owner)
            )
            return f"{owner}.{node.attr}" if inside else None
        if self._module(node.value) and node.attr in classes():
            return node.attr
        return None

    def _module(self, node: ast.expr) -> str:
        """Return the module of QGIS that an expression names, "" for anything else."""
        text = ast.unparse(node)
        head, _, rest = text.partition(".")
        full = ".".join(part for part in (self._modules.get(head, head), rest) if part)
        return full if full.startswith("qgis.") else ""

    def _class_of(self, node: ast.expr) -> str:
        """Return the class of an object as far as it is stated; "" where it is not."""
        if isinstance(node, ast.Name):
            stated = self._objects.get(node.id, set())
            return next(iter(stated)) if len(stated) == 1 else ""
        return self._meaning(node.func) or "" if isinstance(node, ast.Call) else ""

    def _state(self, tree: ast.Module) -> None:
        """Note what parameters and variables are of, where they are stated or made."""
        for node in ast.walk(tree):
            if isinstance(node, ast.arg) and node.annotation is not None:
                meant = self._meaning(node.annotation) or ast.unparse(node.annotation)
                self._objects.setdefault(node.arg, set()).add(meant)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                meant = self._class_of(node.value) or ast.unparse(node.value)
                self._objects.setdefault(node.targets[0].id, set()).add(meant)

    def _say(self, node: ast.AST, sentence: str) -> None:
        self.found.append((getattr(node, "lineno", 0), sentence))

    # -- imports -------------------------------------------------------------------

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        for alias in node.names:
            if not node.level and module.startswith("qgis.PyQt."):
                self._placed(node, module.rpartition(".")[2], alias.name)
            elif module.partition(".")[0] in ("PyQt5", "PyQt6", "sip"):
                self._say(node, f"{module} is of one Qt alone: import it from qgis.PyQt")

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if alias.name.partition(".")[0] in ("PyQt5", "PyQt6", "sip"):
                self._say(node, f"{alias.name} is of one Qt alone: import it from qgis.PyQt")

    def _placed(self, node: ast.AST, module: str, name: str) -> None:
        if name == "QVariant":
            if self.name not in MAY_QVARIANT:
                self._say(node, "QVariant has no types in Qt 6: use compat.FIELD_TYPES")
            return
        if self.name in MAY_MOVE or not name.startswith(("Q", "q")) or name == "Qt":
            return
        there = classes().get(name)
        if there is None:
            self._say(node, f"{name} is not in Qt 6")
        elif there.module != module:
            self._say(node, f"{name} is in {there.module} in Qt 6, not in {module}")

    # -- enums ---------------------------------------------------------------------

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._attribute(node)
        self.generic_visit(node)

    def _attribute(self, node: ast.Attribute) -> None:
        if isinstance(node.value, ast.Name) and self._means.get(node.value.id) == "QVariant":
            if self.name not in MAY_QVARIANT:
                self._say(node, f"QVariant.{node.attr}: QVariant has no types in Qt 6")
            return
        module = self._module(node.value)
        if module.startswith("qgis.PyQt."):
            self._placed(node, module.rpartition(".")[2], node.attr)
        self._scoped(node, node.value, node.attr)

    def _scoped(self, node: ast.AST, owner: ast.expr, member: str) -> None:
        kinds = _unscoped().get(member)
        if not kinds:
            return
        meant = self._meaning(owner)
        if meant and "." in meant:
            return
        if meant:
            own = [k for one in _lineage(meant) for k in one.enums if member in one.enums[k]]
            if own and own[0]:
                self._say(node, f"{meant}.{member} is {meant}.{own[0]}.{member} in Qt 6")
            return
        of_object = self._class_of(owner)
        if of_object and any(member in m for o in _lineage(of_object) for m in o.enums.values()):
            self._say(node, f"{ast.unparse(owner)}.{member} lacks the name of its enum")
        # A class of ours may inherit from one of QGIS, in another file.
        itself = ast.unparse(owner).partition("(")[0] in ("self", "cls", "super", "type")
        if itself and not isinstance(owner, ast.Attribute) and member not in self._own:
            self._say(node, f"{ast.unparse(owner)}.{member} lacks the name of its enum")

    # -- calls ---------------------------------------------------------------------

    def visit_Call(self, node: ast.Call) -> None:
        called = ast.unparse(node.func)
        if called == "getattr" and len(node.args) > 1 and isinstance(node.args[1], ast.Constant):
            name = str(node.args[1].value)
            made = ast.copy_location(ast.Attribute(node.args[0], name, ast.Load()), node)
            self._attribute(made)
        if called in _SIZED and node.args and self._returns_enum(node.args[0]):
            self._say(node, f"{called}() takes no enum in Qt 6: {ast.unparse(node.args[0])}")
        meant = self._meaning(node.func)
        if meant and "." not in meant:
            self._made(node, meant)
        elif isinstance(node.func, ast.Attribute):
            self._called(node, node.func)
            if node.func.attr in _gone_methods() - self._own:
                self._say(node, f"{node.func.attr}() is not in Qt 6")
        self.generic_visit(node)

    def _made(self, node: ast.Call, name: str) -> None:
        one = classes()[name]
        ways = one.signatures(name)
        copies = [way for way in ways if list(way.parameters.values()) == [name]]
        static = name in interfaces.qt6() and len(copies) == len(ways) and not node.args
        if static and self.name not in MAY_MOVE:
            self._say(node, f"{name}() cannot be made in Qt 6: its methods are static")
        self._no_int_for_enum(node, ways)

    def _called(self, node: ast.Call, function: ast.Attribute) -> None:
        owner = self._meaning(function.value) or self._class_of(function.value)
        if owner in classes():
            found = next((o for o in _lineage(owner) if function.attr in o.told), None)
            ways = found.signatures(function.attr) if found else []
        else:
            ways = [
                way
                for one in _methods().get(function.attr, ())
                for way in one.signatures(function.attr)
            ]
        self._no_int_for_enum(node, ways)

    def _no_int_for_enum(self, node: ast.Call, ways: list[Signature]) -> None:
        for place, value in enumerate(node.args):
            if _is_integer(value):
                taken = [list(w.parameters.values()) for w in ways]
                self._judge(value, [one[place] for one in taken if len(one) > place])
        for keyword in node.keywords:
            if keyword.arg and _is_integer(keyword.value):
                named = [w.parameters[keyword.arg] for w in ways if keyword.arg in w.parameters]
                self._judge(keyword.value, named)

    def _judge(self, value: ast.expr, annotations: list[str]) -> None:
        if annotations and all(_is_enum(one) for one in annotations):
            kinds = " or ".join(sorted(set(annotations)))
            self._say(value, f"{ast.unparse(value)} where Qt 6 wants {kinds}")

    # -- enums as numbers ----------------------------------------------------------

    def visit_Compare(self, node: ast.Compare) -> None:
        sides = [node.left, *node.comparators]
        if any(_is_integer(side) for side in sides):
            for side in sides:
                if self._returns_enum(side):
                    self._say(node, f"{ast.unparse(side)} is no number in Qt 6")
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        # Flags are joined and met by | and &.
        for side, other in ((node.left, node.right), (node.right, node.left)):
            joined = isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.BitXor))
            if self._returns_enum(side) and (not joined or _is_integer(other)):
                self._say(node, f"{ast.unparse(side)} is no number in Qt 6")
        self.generic_visit(node)

    def visit_FormattedValue(self, node: ast.FormattedValue) -> None:
        if node.format_spec is not None and self._returns_enum(node.value):
            self._say(node, f"{ast.unparse(node.value)} is no number in Qt 6")
        self.generic_visit(node)

    def _returns_enum(self, node: ast.expr) -> bool:
        if isinstance(node, ast.Attribute):
            owner = self._meaning(node.value)
            return bool(owner and "." in owner)
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            return False
        name = node.func.attr
        of_object = self._class_of(node.func.value)
        if of_object in classes():
            owners = [o for o in _lineage(of_object) if name in o.told][:1]
        else:
            owners = _methods().get(name, [])
        ways = [way for one in owners for way in one.signatures(name)]
        return bool(ways) and all(_is_enum(way.result) for way in ways)


def _is_integer(node: ast.expr) -> bool:
    if isinstance(node, ast.UnaryOp):
        return _is_integer(node.operand)
    if isinstance(node, ast.Call):
        return ast.unparse(node.func) == "int"
    return isinstance(node, ast.Constant) and isinstance(node.value, int)


def problems(source: str, name: str) -> list[str]:
    """Return what would break in a file of the given name, with the lines."""
    tree = ast.parse(source, name)
    findings = Findings(name, tree)
    findings.visit(tree)
    return [f"{name}:{line}: {sentence}" for line, sentence in sorted(set(findings.found))]


def main(paths: list[Path]) -> int:
    """Check files and folders; returns the exit code."""
    files = [f for path in paths for f in (path.rglob("*.py") if path.is_dir() else [path])]
    found = []
    for file in sorted(files):
        name = file.resolve().relative_to(interfaces.ROOT).as_posix()
        found += problems(file.read_text(encoding="utf-8"), name)
    print("\n".join(found) or f"{len(files)} files: nothing that would break on Qt 6")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main([Path(path) for path in sys.argv[1:]]))
