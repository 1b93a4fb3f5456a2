"""Stands in for QGIS 4: PyQt6 under the names of qgis.PyQt, and classes that have what QGIS's have.

Enums are scoped and no integers; a number where one is wanted, or the other way round, ends
as it does there. What is set can be asked for; anything else returns an empty value of the
type that QGIS states. Nothing is computed.
"""

from __future__ import annotations

import ast
import enum
import importlib
import importlib.abc
import sys
from functools import cache
from types import ModuleType, SimpleNamespace
from typing import Any, Callable, Optional

from PyQt6 import QtCore
from PyQt6.QtCore import QObject, pyqtSignal
from PyQt6.QtWidgets import QMainWindow
from qt6.interfaces import QT_MODULES, Class, Signature, read_signatures

CLASSES: dict[str, Class] = {}
MADE: dict[str, type] = {}
# By the name that signatures have for them.
ENUMS: dict[str, type] = {}


class WrongTypeError(TypeError):
    """An int where an enum is wanted, or an enum where a number is."""


class Null:
    """NULL of QGIS."""

    def __eq__(self, other: object) -> bool:
        return other is None or isinstance(other, Null)

    def __hash__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        return False


class StandIn:
    """Base of every class: keeps what it is made with and what is set."""

    _told = ""

    def __init__(self, *values: object, **named: object) -> None:
        if isinstance(self, QObject):
            super().__init__()
        ways = read_signatures(type(self)._stand_in_name, type(self)._told)
        _check(type(self)._stand_in_name, ways, values, named)
        self._kept = {}
        for way in ways:
            for name, value in zip(way.parameters, values):
                self._kept.setdefault(name, value)
        self._kept.update(named)

    def __getattr__(self, name: str) -> Any:
        # What QGIS returns is often of a class below the one that it states.
        for below in _below(type(self)._stand_in_name):
            if name in CLASSES[below].told and not name.startswith("_"):
                return _Bound(below, name, CLASSES[below].told[name]).__get__(self, type(self))
        text = f"{type(self).__name__!r} object has no attribute {name!r}"
        raise AttributeError(text, name=name, obj=self)

    def __len__(self) -> int:
        return 0

    def __bool__(self) -> bool:
        return True

    def __iter__(self):
        return iter(())


StandIn._stand_in_name = ""


@cache
def _below(name: str) -> tuple[str, ...]:
    own = [key for key, one in CLASSES.items() if name in one.bases]
    return (*own, *(deeper for one in own for deeper in _below(one)))


def _check(
    name: str, ways: list[Signature], values: tuple[object, ...], named: dict[str, object]
) -> None:
    for place, value in enumerate(values):
        taken = [list(way.parameters.values()) for way in ways]
        _judge(name, value, [one[place] for one in taken if len(one) > place])
    for key, value in named.items():
        _judge(name, value, [way.parameters[key] for way in ways if key in way.parameters])


def _judge(name: str, value: object, annotations: list[str]) -> None:
    if not annotations:
        return
    number = type(value) in (int, float, bool)
    if number and all(_is_enum(one) for one in annotations):
        raise WrongTypeError(f"{name}() takes {annotations[0]}, not {value!r}")
    if isinstance(value, enum.Enum) and set(annotations) <= {"int", "float", "bool", "str"}:
        raise WrongTypeError(f"{name}() takes {annotations[0]}, not {value}")


def _parts(annotation: str) -> list[str]:
    inside = annotation.removeprefix("Union[").removesuffix("]")
    return [part.strip() for part in inside.split(",")]


def _is_enum(annotation: str) -> bool:
    return all(_enum(part) is not None for part in _parts(annotation))


def _enum(annotation: str) -> Optional[type]:
    owner, _, kind = annotation.rpartition(".")
    if owner and owner in CLASSES:
        return getattr(make(owner), kind, None) if kind in _all_enums(owner) else None
    if annotation in CLASSES and "" in CLASSES[annotation].enums:
        return make(annotation)
    for module in QT_MODULES:
        found: Any = importlib.import_module(f"PyQt6.{module}")
        for name in annotation.split("."):
            found = getattr(found, name, None)
        if isinstance(found, type) and issubclass(found, enum.Enum):
            return found
    return None


def _all_enums(owner: str) -> set[str]:
    one = CLASSES.get(owner)
    if one is None:
        return set()
    own = {*one.enums, *one.flags}
    return own.union(*(_all_enums(base) for base in one.bases))


def _empty(annotation: str) -> object:
    """Return an empty value of a type as QGIS states it."""
    simple: dict[str, object] = {"str": "", "int": 0, "float": 0.0, "bool": True, "object": None}
    if annotation in simple:
        return simple[annotation]
    head = annotation.partition("[")[0].rpartition(".")[2].lower()
    if head in ("list", "iterable", "set", "sequence"):
        return []
    if head in ("dict", "mapping"):
        return {}
    if head in ("tuple", "optional"):
        inside = ast.parse(annotation, mode="eval").body
        assert isinstance(inside, ast.Subscript)
        parts = inside.slice.elts if isinstance(inside.slice, ast.Tuple) else [inside.slice]
        values = tuple(_empty(ast.unparse(part)) for part in parts)
        return values if head == "tuple" else values[0]
    kind = _enum(annotation)
    if kind is not None:
        return next(iter(kind), None)
    if annotation in CLASSES:
        return make(annotation).__new_empty__()
    for module in QT_MODULES:
        found = getattr(importlib.import_module(f"PyQt6.{module}"), annotation, None)
        if isinstance(found, type):
            try:
                return found()
            except TypeError:
                return None
    return None


def _method(owner: str, name: str, told: str) -> Callable[..., object]:
    setting = name[3].lower() + name[4:] if name.startswith("set") and len(name) > 3 else ""

    def method(*values: object, **named: object) -> object:
        ways = read_signatures(name, told)
        itself = values[0] if values and isinstance(values[0], StandIn) else None
        static = bool(ways) and f"{name}(self" not in told
        if itself is not None and not static:
            values = values[1:]
        _check(f"{owner}.{name}", ways, values, named)
        kept = getattr(itself, "_kept", None)
        if kept is not None:
            if setting and len(values) == 1:
                kept[setting] = values[0]
            if name in kept and not values:
                wanted = ways[0].result if ways else ""
                if not isinstance(kept[name], str) or wanted in ("str", "Any", "object"):
                    return kept[name]
        return _empty(ways[0].result) if ways else None

    method.__name__ = name
    method.__stand_in__ = True
    return method


class _Bound:
    """A method that is called on an object or, where it is static, on the class."""

    def __init__(self, owner: str, name: str, told: str) -> None:
        self._call = _method(owner, name, told)
        self._static = f"{name}(self" not in told

    def __get__(self, itself: object, owner: type) -> Callable[..., object]:
        if itself is None or self._static:
            return self._call
        return lambda *values, **named: self._call(itself, *values, **named)


def make(name: str) -> type:
    """Return the class that stands in for one of QGIS; raises `KeyError` where QGIS has none."""
    if name not in MADE:
        MADE[name] = _made(CLASSES[name], name)
        overlay = OVERLAYS.get(name)
        if overlay:
            overlay(MADE[name])
    return MADE[name]


def _made(one: Class, name: str) -> type:
    if "" in one.enums:
        return enum.Enum(one.name, one.enums[""])
    bases: list[type] = []
    for base in one.bases:
        if base in CLASSES:
            bases.append(make(base))
        elif hasattr(QtCore, base) and issubclass(QObject, getattr(QtCore, base)):
            bases.append(QObject)
    if not any(issubclass(base, StandIn) for base in bases):
        bases.insert(0, StandIn)
    body: dict[str, object] = {"_stand_in_name": name, "_told": one.told.get(one.name, "")}
    for kind, members in one.enums.items():
        owner, _, first = one.same.get(kind, "").partition(".")
        if owner == name:
            body[kind] = body[first]
        elif owner in CLASSES:
            body[kind] = getattr(make(owner), first)
        else:
            body[kind] = _enum_of(kind, members, f"{kind}s" in one.flags)
    for flags in one.flags:
        body[flags] = body.get(flags.removesuffix("s"), enum.Flag)
    for method, told in one.told.items():
        if method != one.name:
            body[method] = _Bound(name, method, told)
    for signal in one.signals:
        body[signal] = pyqtSignal(object)
    body.update(one.constants)
    for inner, inside in one.nested.items():
        body[inner] = _made(inside, f"{name}.{inner}")
    body["__new_empty__"] = classmethod(_new_empty)
    return type(one.name, tuple(bases), body)


def _new_empty(kind: type) -> object:
    made = kind.__new__(kind)
    if isinstance(made, QObject):
        QObject.__init__(made)
    made._kept = {}
    return made


def _enum_of(kind: str, members: dict[str, int], flag: bool) -> type:
    try:
        return enum.Flag(kind, members) if flag else enum.Enum(kind, members)
    except (TypeError, ValueError):
        return enum.Enum(kind, members)


# -- what is more than kept: the registry, algorithms and their parameters -------------


class Registry(QObject):
    """The registry of Processing."""

    providerAdded = pyqtSignal(str)  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.providers: dict[str, Any] = {}

    def addProvider(self, provider: Any) -> bool:  # noqa: N802
        """Take a provider and let it load its algorithms."""
        self.providers[provider.id()] = provider
        provider.refreshAlgorithms()
        self.providerAdded.emit(provider.id())
        return True

    def removeProvider(self, provider: Any) -> bool:  # noqa: N802
        """Let a provider go."""
        return self.providers.pop(provider.id(), None) is not None

    def providerById(self, name: str) -> Any:  # noqa: N802
        """Return a provider, or None."""
        return self.providers.get(name)

    def algorithmById(self, name: str) -> Any:  # noqa: N802
        """Return an algorithm, or None."""
        provider, _, short = name.partition(":")
        known = self.providers[provider].algorithms() if provider in self.providers else []
        return next((one for one in known if one.name() == short), None)


def _provider(kind: Any) -> None:
    def refresh(self: Any) -> None:
        self._algorithms = []
        self.loadAlgorithms()

    def add(self: Any, algorithm: Any) -> bool:
        algorithm.initAlgorithm({})
        self.__dict__.setdefault("_algorithms", []).append(algorithm)
        return True

    kind.refreshAlgorithms = refresh
    kind.addAlgorithm = add
    kind.algorithms = lambda self: list(self._algorithms)


def _algorithm(kind: Any) -> None:
    def defined(self: Any) -> list[Any]:
        return self.__dict__.setdefault("_parameters", [])

    def create(self: Any, *_: object) -> Any:
        made = self.createInstance()
        made.initAlgorithm({})
        return made

    kind.create = create
    kind.addParameter = lambda self, one, *_: defined(self).append(one) or True
    kind.parameterDefinitions = lambda self: list(defined(self))
    kind.parameterDefinition = lambda self, name: next(
        (one for one in defined(self) if one.name() == name), None
    )
    kind.destinationParameterDefinitions = lambda self: [
        one for one in defined(self) if "Destination" in type(one).__name__
    ]
    kind.checkParameterValues = lambda self, *_: (True, "")
    kind.canExecute = lambda self, *_: (True, "")


def _interface(kind: Any) -> None:
    window = QMainWindow()
    kind.mainWindow = lambda self: window


def _application(kind: Any) -> None:
    registry = Registry()
    kind.processingRegistry = staticmethod(lambda: registry)


OVERLAYS: dict[str, Callable[[Any], None]] = {
    "QgsProcessingProvider": _provider,
    "QgsProcessingAlgorithm": _algorithm,
    "QgsApplication": _application,
    "QgisInterface": _interface,
}


class _Module(ModuleType):
    def __getattr__(self, name: str) -> Any:
        one = CLASSES.get(name)
        if name.startswith("__") or one is None or f"qgis.{one.module}" != self.__name__:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        return make(name)


class _NoQt5(importlib.abc.MetaPathFinder):
    """Keeps the Qt and the QGIS of this computer out."""

    def find_spec(self, name: str, path: object, target: object = None) -> None:
        if name.partition(".")[0] in ("PyQt5", "sip", "processing") or name.startswith("qgis."):
            raise ImportError(f"{name} is not in QGIS 4", name=name)


def install(classes: dict[str, Class]) -> None:
    """Put the modules of QGIS into their places."""
    CLASSES.update(classes)
    sys.meta_path.insert(0, _NoQt5())
    package = ModuleType("qgis")
    package.__path__ = []
    sys.modules["qgis"] = package
    qt = ModuleType("qgis.PyQt")
    qt.__path__ = []
    sys.modules["qgis.PyQt"] = package.PyQt = qt
    for name in QT_MODULES:
        made = ModuleType(f"qgis.PyQt.{name}")
        made.__dict__.update(
            (key, value)
            for key, value in vars(importlib.import_module(f"PyQt6.{name}")).items()
            if not key.startswith("__")
        )
        sys.modules[made.__name__] = made
        setattr(qt, name, made)
    for name in ("core", "gui", "analysis"):
        module = _Module(f"qgis.{name}")
        sys.modules[module.__name__] = module
        setattr(package, name, module)
    sys.modules["qgis.core"].NULL = Null()
    processing = ModuleType("qgis.processing")
    processing.execAlgorithmDialog = lambda name, values: opened.append(name)
    sys.modules["qgis.processing"] = package.processing = processing


# Ids of the algorithms whose dialogs were asked for.
opened: list[str] = []


def interface(window: Any, menu: Any) -> SimpleNamespace:
    """Return what stands in for QgisInterface, around a real window and menu of PyQt6."""
    return SimpleNamespace(
        mainWindow=lambda: window,
        addToolBar=window.addToolBar,
        firstRightStandardMenu=lambda: menu,
        messageBar=lambda: make("QgsMessageBar").__new_empty__(),
    )
