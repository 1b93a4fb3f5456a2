"""Runs the plugin's code under PyQt6, in an interpreter of its own.

    qt6_run.py CLASSES.json FOLDER [PACKAGE]

FOLDER holds the package (`erik_clusters` by default). Prints as JSON how much was run and
what broke: every module is imported, every class made, the desktop's parts are used, and
every function and method of the parts that know QGIS is called with made-up values. Such a
call may end in any way; only what Qt 6 is the reason for is told.
"""

from __future__ import annotations

import collections.abc
import contextlib
import dataclasses
import enum
import importlib
import inspect
import io
import json
import os
import re
import signal
import socket
import sys
import tempfile
import traceback
import types
import typing
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qt6_stand_in as stand_in
from PyQt6.QtWidgets import QApplication, QMainWindow
from qt6.interfaces import QT_MODULES, Class

SECONDS = 0.5
# What one Qt takes and the other does not; a made-up value breaks in other words.
_WORDS = re.compile(
    r"unexpected type '(int|float|bool)'|int\(\) argument must be .* not '\w+'"
    r"|not supported between instances of|unsupported operand type"
    r"|cannot be instantiated|not enough arguments|arguments did not match any overloaded call"
    r"|cannot be interpreted as an integer|unsupported format string"
)


class TooLongError(BaseException):
    """A call that made-up values keep from ending."""


class UnknownTypeError(Exception):
    """A type that no value can be made up for."""


def files(package: Path) -> list[Path]:
    """Return the modules that users get."""
    parts = [package / "__init__.py"]
    for folder in ("erik_clusters_plugin", "processing"):
        parts += sorted((package / folder).rglob("*.py"))
    return [path for path in parts if path.is_file()]


def module_name(path: Path, folder: Path) -> str:
    """Return the dotted name of a file."""
    return ".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__")


def because_of_qt(error: BaseException) -> bool:
    """Whether an error is one that Qt 6 or QGIS 4 alone would raise."""
    if isinstance(error, stand_in.WrongTypeError):
        return True
    if isinstance(error, ImportError):
        return (error.name or "").startswith(("qgis", "PyQt"))
    if isinstance(error, AttributeError):
        # A private name is of ours.
        return _of_qt(error.obj) and not error.name.startswith("_")
    return isinstance(error, TypeError) and _speaks_of_qt(str(error))


def _of_qt(thing: object) -> bool:
    kind = thing if isinstance(thing, type) else type(thing)
    if isinstance(thing, types.ModuleType):
        return thing.__name__.startswith("qgis")
    above = [one.__module__ for one in kind.__mro__]
    stated = any(one.startswith(("PyQt6", "qt6_stand_in")) for one in above)
    return stated or issubclass(kind, stand_in.StandIn) or kind in _enums()


def _enums() -> set[type]:
    qt = [vars(sys.modules[f"PyQt6.{module}"]).values() for module in QT_MODULES]
    classes = [one for values in qt for one in values if isinstance(one, type)]
    return {
        value
        for made in (*stand_in.MADE.values(), *classes)
        for value in (made, *vars(made).values())
        if isinstance(value, type) and issubclass(value, enum.Enum)
    }


def _speaks_of_qt(text: str) -> bool:
    if not _WORDS.search(text):
        return False
    names = set(re.findall(r"\w+", text))
    known = {one.__name__ for one in _enums()} | set(stand_in.MADE)
    return bool(names & known) or any(re.fullmatch(r"Qt|Q[A-Z]\w+", name) for name in names)


class Made:
    """Values made up by their types."""

    def __init__(self, folder: Path, package: str) -> None:
        self._folder = folder
        self._package = package

    def value(self, kind: object, depth: int = 0) -> object:
        """Return a value of a type; raises `UnknownTypeError`."""
        if depth > 4:
            raise UnknownTypeError(kind)
        simple = {str: "x", int: 1, float: 1.0, bool: True, bytes: b"x", object: "x"}
        if kind in simple:
            return simple[kind]
        if kind in (typing.Any, None, type(None), inspect.Parameter.empty):
            return None
        origin, inside = typing.get_origin(kind), typing.get_args(kind)
        if origin in (typing.Union, types.UnionType):
            return self.value(inside[0], depth + 1)
        if origin is tuple:
            return tuple(self.value(one, depth + 1) for one in inside if one is not Ellipsis)
        if origin is collections.abc.Callable:
            return lambda *_, **__: None
        if origin is dict or origin is collections.abc.Mapping:
            return {self.value(inside[0], depth + 1): self.value(inside[1], depth + 1)}
        if isinstance(origin, type) and inside:
            made = [self.value(inside[0], depth + 1)]
            return set(made) if issubclass(origin, collections.abc.Set) else made
        if isinstance(kind, type):
            return self._of_class(kind, depth)
        raise UnknownTypeError(kind)

    def _of_class(self, kind: type, depth: int) -> object:
        if issubclass(kind, Path):
            return self._folder / "made-up"
        if issubclass(kind, enum.Enum):
            return next(iter(kind))
        if issubclass(kind, stand_in.StandIn) and not kind.__module__.startswith(self._package):
            return kind.__new_empty__()
        if kind.__module__.startswith("numpy"):
            import numpy

            return numpy.arange(3.0)
        hints = typing.get_type_hints(kind) if dataclasses.is_dataclass(kind) else {}
        if hints:
            fields = {
                one.name: self.value(hints[one.name], depth + 1)
                for one in dataclasses.fields(kind)
                if one.init
            }
            return kind(**fields)
        return kind(**self.values(kind.__init__, depth)) if _has_init(kind) else kind()

    def values(self, function: object, depth: int = 0) -> dict[str, object]:
        """Return made-up values for what a function cannot do without."""
        hints = typing.get_type_hints(function)
        found = {}
        for number, (name, one) in enumerate(inspect.signature(function).parameters.items()):
            if (name == "self" and number == 0) or one.kind in (
                one.VAR_POSITIONAL,
                one.VAR_KEYWORD,
            ):
                continue
            found[name] = self.value(hints.get(name, inspect.Parameter.empty), depth + 1)
        return found


def _has_init(kind: type) -> bool:
    return isinstance(kind.__init__, types.FunctionType)


class Run:
    """What was run, and what broke."""

    def __init__(self, package: str) -> None:
        self._package = package
        self.counts = {"modules": 0, "classes": 0, "calls": 0, "untried": 0}
        self.problems: list[str] = []

    @contextlib.contextmanager
    def trying(self, what: str, strictly: bool = False):
        """Note what breaks; `strictly` whatever the reason is."""
        signal.setitimer(signal.ITIMER_REAL, 20 if strictly else SECONDS)
        try:
            with contextlib.redirect_stdout(io.StringIO()):
                yield
        except (KeyboardInterrupt, MemoryError):
            raise
        except BaseException as error:
            cause: BaseException | None = error
            while cause is not None and not because_of_qt(cause):
                cause = cause.__cause__ or cause.__context__
            if cause is not None or strictly:
                self._note(what, cause or error)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)

    def _note(self, what: str, error: BaseException) -> None:
        places = [
            f"{frame.filename.rpartition(f'/{self._package}/')[2]}:{frame.lineno}: "
            for frame in traceback.extract_tb(error.__traceback__)
            if f"/{self._package}/" in frame.filename
        ]
        place = places[-1] if places else ""
        told = f"{place}{type(error).__name__}: {error}"
        if not any(told in problem for problem in self.problems):
            self.problems.append(f"{told} (in {what})")


def use_desktop(run: Run, package: str) -> None:
    """Set the plugin up as QGIS does, use it, and take it away."""
    window = QMainWindow()
    menu = window.menuBar().addMenu("Help")
    with run.trying("the desktop", strictly=True):
        plugin = importlib.import_module(package).classFactory(stand_in.interface(window, menu))
        plugin.initGui()
        help_window = plugin._toolbar._help
        actions = [one for one in plugin._toolbar._menu.actions() if not one.isSeparator()]
        run.counts["actions"] = len(actions)
        for action in actions:
            action.trigger()
        run.counts["dialogs"] = len(stand_in.opened)
        assert help_window.isVisible()
        registry = stand_in.make("QgsApplication").processingRegistry()
        for algorithm in registry.providerById("erik").algorithms():
            with run.trying(algorithm.name(), strictly=True):
                made = algorithm.create()
                # The stand-in reads no models from files.
                assert made.parameterDefinitions() or made.group() == "Models"
                assert made.shortHelpString()
                assert not made.icon().isNull() and made.displayName() and made.group()
                run.counts["algorithms"] = run.counts.get("algorithms", 0) + 1
        plugin.unload()


def call_everything(run: Run, modules: list[types.ModuleType], made: Made) -> None:
    """Call what the modules define, with made-up values."""
    for module in modules:
        for name, thing in list(vars(module).items()):
            if getattr(thing, "__module__", "") != module.__name__:
                continue
            if isinstance(thing, type):
                _call_class(run, thing, made)
            elif isinstance(thing, types.FunctionType):
                _call(run, f"{module.__name__}.{name}", thing, made)


def _call_class(run: Run, kind: type, made: Made) -> None:
    itself = None
    try:
        with run.trying(kind.__qualname__):
            itself = made._of_class(kind, 0)
    except UnknownTypeError:
        pass
    run.counts["classes" if itself is not None else "untried"] += 1
    if itself is None:
        return
    for name, thing in list(vars(kind).items()):
        if isinstance(thing, types.FunctionType) and not name.startswith("__"):
            _call(run, f"{kind.__qualname__}.{name}", getattr(itself, name), made)


def _call(run: Run, name: str, function: object, made: Made) -> None:
    try:
        values = made.values(function)
    except Exception:
        run.counts["untried"] += 1
        return
    run.counts["calls"] += 1
    with run.trying(name):
        result = function(**values)
        if isinstance(result, types.GeneratorType):
            for _, _ in zip(range(10), result):
                pass


def refuse(*_: object, **__: object) -> None:
    """Keep made-up calls off the network."""
    raise OSError("no network here")


def too_long(*_: object) -> None:
    """End a call that does not end by itself."""
    raise TooLongError


def main(classes: Path, folder: Path, package: str) -> None:
    """Run everything and print what came of it."""
    stand_in.install({k: of_json(v) for k, v in json.loads(classes.read_text("utf-8")).items()})
    sys.path.insert(0, str(folder))
    application = QApplication(sys.argv[:1])
    signal.signal(signal.SIGALRM, too_long)
    socket.socket.connect = refuse
    run = Run(package)
    modules = []
    for path in files(folder / package):
        name = module_name(path, folder)
        with run.trying(name, strictly=True):
            modules.append(importlib.import_module(name))
    run.counts["modules"] = len(modules)
    if package == "erik_clusters":
        use_desktop(run, package)
    with tempfile.TemporaryDirectory() as work:
        os.chdir(work)
        known = [one for one in modules if ".engine." not in one.__name__]
        call_everything(run, known, Made(Path(work), package))
        os.chdir("/")
    loaded = sorted(name for name in sys.modules if name.partition(".")[0] == "PyQt5")
    print(json.dumps({"counts": run.counts, "problems": run.problems, "qt5": loaded}))
    # What made-up calls left behind is not worth taking down in order.
    sys.stdout.flush()
    del application
    os._exit(0)


def of_json(stored: dict) -> Class:
    """Return a class as the other interpreter saw it."""
    nested = {name: of_json(one) for name, one in stored.pop("nested").items()}
    return Class(**stored, nested=nested)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), (sys.argv[3:] or ["erik_clusters"])[0])
