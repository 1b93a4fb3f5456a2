"""The rules of the layout, held against every shipped file."""

from __future__ import annotations

import ast
import importlib
import string
import sys
import tokenize
from html import unescape
from pathlib import Path
from typing import Iterator

import pytest
import translations
from erik_clusters.processing.base import ICONS, STYLES, groups
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS

REPOSITORY = Path(__file__).resolve().parents[1]
SHIPPED = [
    REPOSITORY / "__init__.py",
    *sorted((REPOSITORY / "erik_clusters_plugin").rglob("*.py")),
    *sorted((REPOSITORY / "processing").rglob("*.py")),
]
OPTIONAL = {
    "geopandas", "pandas", "shapely", "rasterio", "osmnx", "numba", "networkx", "igraph",
    "pyogrio", "sklearn",
}  # fmt: skip
QGIS = {"qgis", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
LIBRARIES = "erik_clusters_plugin/libraries.py"

# What each part may import of ours: itself, and what its arrow points to.
ALLOWED = {
    "erik_clusters_plugin/engine": {"erik_clusters_plugin/engine"},
    "erik_clusters_plugin/layers": {"erik_clusters_plugin/engine", "erik_clusters_plugin/layers"},
    "erik_clusters_plugin/desktop": {
        "erik_clusters_plugin/engine", "erik_clusters_plugin/layers",
        "erik_clusters_plugin/desktop",
    },
    "processing": {"erik_clusters_plugin/engine", "erik_clusters_plugin/layers", "processing"},
}  # fmt: skip


def name_of(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


every_file = pytest.mark.parametrize("path", SHIPPED, ids=name_of)


def imports(tree: ast.Module) -> Iterator[tuple[int, str, int, str]]:
    """Yield (level, module, line, imported name) of every import; level 0 is absolute."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield 0, alias.name, node.lineno, ""
        elif isinstance(node, ast.ImportFrom):
            for alias in node.names:
                yield node.level, node.module or "", node.lineno, alias.name


def own_target(path: Path, level: int, module: str, imported: str) -> str:
    """Return the file or folder, from the repository root, that a relative import means."""
    folder = path.parent
    for _ in range(level - 1):
        folder = folder.parent
    target = folder.joinpath(*module.split(".")) if module else folder
    deeper = target / imported
    if deeper.is_dir() or deeper.with_suffix(".py").is_file():
        target = deeper
    return name_of(target)


def part_of(name: str) -> str:
    """Return the part of the plugin that a path belongs to; "" for the joints."""
    return next((part for part in ALLOWED if (name + "/").startswith(part + "/")), "")


@every_file
def test_imports_follow_the_arrows(path):
    part = part_of(name_of(path))
    for level, module, line, imported in imports(parsed(path)):
        if not level:
            continue
        target = own_target(path, level, module, imported)
        place = f"{name_of(path)}:{line} imports {target}"
        if name_of(path).startswith("erik_clusters_plugin/"):
            assert not (target + "/").startswith("processing/"), place
        # libraries.py and the packages themselves lie above the parts.
        if part and part_of(target):
            assert part_of(target) in ALLOWED[part], place
        elif part == "erik_clusters_plugin/engine":
            assert target == LIBRARIES[:-3], place


@every_file
def test_own_modules_are_imported_relatively(path):
    own = {"erik_clusters", "erik_clusters_plugin", "engine", "layers", "desktop"}
    for level, module, line, imported in imports(parsed(path)):
        top = module.partition(".")[0]
        assert level or top not in own, f"{name_of(path)}:{line} imports {module} absolutely"
        if top == "processing" and not level:
            # QGIS's own package; it is there in the programs of QGIS.
            assert module.partition(".")[2] or imported, f"{name_of(path)}:{line}"


@pytest.mark.parametrize(
    "path", [p for p in SHIPPED if "engine" in p.relative_to(REPOSITORY).parts], ids=name_of
)
def test_engine_knows_no_qgis(path):
    for level, module, line, _ in imports(parsed(path)):
        assert level or module.partition(".")[0] not in QGIS, f"{name_of(path)}:{line}"


@every_file
def test_optional_libraries_come_through_libraries_py(path):
    if name_of(path) == LIBRARIES:
        return
    for level, module, line, _ in runtime_imports(parsed(path)):
        top = module.partition(".")[0]
        assert level or top not in OPTIONAL, f"{name_of(path)}:{line} imports {module} itself"


def runtime_imports(tree: ast.Module) -> Iterator[tuple[int, str, int, str]]:
    """Yield the imports that are not for type checkers only."""
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            node.body = [ast.Pass()]
    return imports(tree)


@every_file
def test_qt_comes_through_qgis(path):
    for level, module, line, _ in imports(parsed(path)):
        bare = module.partition(".")[0] in QGIS - {"qgis"}
        assert level or not bare, f"{name_of(path)}:{line}: import Qt from qgis.PyQt"


@every_file
def test_module_says_what_it_is(path):
    assert ast.get_docstring(parsed(path)), f"{name_of(path)} has no docstring"


@every_file
def test_texts_for_people_are_literals(path):
    translations.literals(path.read_text(encoding="utf-8"), name_of(path))


@every_file
def test_gaps_of_texts_have_names(path):
    for text in translations.literals(path.read_text(encoding="utf-8"), name_of(path)):
        for _, name, _, _ in string.Formatter().parse(text):
            assert name is None or name.isidentifier(), f"{name_of(path)}: {text!r}"


def formatted(call: ast.Call) -> Iterator[int]:
    """Lines of a text's values on which a number is formatted instead of being passed."""
    for keyword in call.keywords:
        for node in ast.walk(keyword.value):
            if (isinstance(node, ast.FormattedValue) and node.format_spec is not None) or (
                isinstance(node, ast.Call) and ast.unparse(node.func) == "format"
            ):
                yield node.lineno


@every_file
def test_numbers_in_texts_are_left_to_the_locale(path):
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in ("tr", "Sentence", "InputError"):
                assert list(formatted(node)) == [], f"{name_of(path)}:{node.lineno}"


def test_formatted_numbers_are_noticed():
    (call,) = (
        n for n in ast.walk(ast.parse('tr("{a}", a=f"{x:g} km")')) if isinstance(n, ast.Call)
    )
    assert list(formatted(call)) == [1]


@every_file
def test_no_exception_is_swallowed(path):
    for node in ast.walk(parsed(path)):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = ast.unparse(node.type) if node.type else ""
        broad = not caught or "Exception" in caught.replace(",", " ").strip("()").split()
        broad = broad or caught == "BaseException"
        raised = any(isinstance(inner, ast.Raise) for inner in ast.walk(node))
        # A thread hands its exception on to the one that waits for it.
        handed_on = ast.unparse(node.body[0]).endswith(f".append({node.name})")
        assert not broad or raised or handed_on, f"{name_of(path)}:{node.lineno} catches everything"


@every_file
def test_comments_are_no_banners(path):
    with path.open("rb") as file:
        for token in tokenize.tokenize(file.readline):
            if token.type == tokenize.COMMENT:
                bare = set(token.string[1:].strip())
                assert not bare or bare - set("=-*#_~"), f"{name_of(path)}:{token.start[0]}"


def unscoped_enums(tree: ast.Module) -> Iterator[str]:
    """Yield uses such as ``Qgis.Critical`` for ``Qgis.MessageLevel.Critical``.

    PyQt5 takes both, PyQt6 only the scoped one. A member of a class that is an
    instance of an enum of the same class is an unscoped use. QVariant's are gone from
    PyQt6 altogether; `compat` alone knows what stands in for them.
    """
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis."):
            module = importlib.import_module(str(node.module))
            for alias in node.names:
                value = getattr(module, alias.name, None)
                if isinstance(value, type) and alias.name != "QVariant":
                    known[alias.asname or alias.name] = value
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        owner = known.get(node.value.id)
        member = getattr(owner, node.attr, None) if owner else None
        if member is None or isinstance(member, type) or not isinstance(member, int):
            continue
        kind = type(member)
        if kind not in (int, bool):
            yield f"line {node.lineno}: {node.value.id}.{node.attr} of {kind.__qualname__}"


@every_file
def test_enums_are_scoped(path):
    assert list(unscoped_enums(parsed(path))) == []


def test_unscoped_enums_are_noticed():
    before = "from qgis.core import QgsProcessing, QgsWkbTypes\n"
    scoped = before + "QgsProcessing.SourceType.TypeVectorLine, QgsWkbTypes.flatType(1)"
    unscoped = before + "QgsProcessing.TypeVectorLine, QgsWkbTypes.Point"
    assert list(unscoped_enums(ast.parse(scoped))) == []
    assert len(list(unscoped_enums(ast.parse(unscoped)))) == 2


READS = {"getFeatures", "getFeature", "materialize"}
READING = "erik_clusters_plugin/layers/reading.py"


def readings(tree: ast.Module) -> list[int]:
    """Lines that ask QGIS for features, under whatever name: called, kept, or got by name."""
    return [
        node.lineno
        for node in ast.walk(tree)
        if (isinstance(node, ast.Attribute) and node.attr in READS)
        or (isinstance(node, ast.Constant) and node.value in READS)
        or (isinstance(node, ast.alias) and node.name in READS)
    ]


@every_file
def test_features_are_read_through_one_door(path):
    """An iterator of QGIS that throws in a thread ends the program."""
    assert name_of(path) == READING or readings(parsed(path)) == []


def test_other_ways_of_reading_are_noticed():
    for code in (
        "def f(layer):\n    return list(layer.getFeatures())",
        "read = layer.getFeatures\nread()",
        "getattr(layer, 'getFeature')(3)",
        "class A:\n    def f(self):\n        return lambda s: s.materialize(r)",
    ):
        assert readings(ast.parse(code)), code


def test_every_request_of_the_door_skips_the_check_of_qgis():
    tree = parsed(REPOSITORY / READING)
    calls = [
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("getFeatures")
    ]
    assert calls and all(
        "FlagSkipGeometryValidityChecks" in one or "Check.GeometryNoCheck" in one for one in calls
    )


@every_file
def test_field_types_come_from_one_place(path):
    used = any(name == "QVariant" for _, _, _, name in imports(parsed(path)))
    assert not used or name_of(path) == "erik_clusters_plugin/compat.py"


def test_repository_root_is_not_importable():
    assert str(REPOSITORY) not in sys.path
    import processing

    assert REPOSITORY not in Path(str(processing.__file__)).parents


def test_sources_are_where_the_rules_look():
    outside = {p for p in REPOSITORY.rglob("*.py") if not p.is_relative_to(REPOSITORY / "tests")}
    hidden = {p for p in outside if any(part.startswith(".") for part in p.parts[1:])}
    ours = outside - hidden - set((REPOSITORY / "tools").rglob("*.py"))
    ours -= set((REPOSITORY / "build").rglob("*.py"))
    assert ours == set(SHIPPED)


every_algorithm = pytest.mark.parametrize(
    "algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID
)


@every_algorithm
def test_algorithm_is_described(algorithm, qgis_app):
    made = algorithm().create()
    assert made.ID.isalpha() and made.ID.islower() and made.ID.isascii()
    assert made.title() and made.TAGS
    assert made.GROUP in groups()
    about = made.help()
    for part in ("what", "when", "method", "source"):
        assert getattr(about, part).strip(), f"the help has no “{part}”"
    for definition in made.parameterDefinitions():
        assert definition.help().strip(), f"{definition.name()} has no help"
        assert definition.description().strip(), f"{definition.name()} has no label"
        assert definition.name() == definition.name().upper()
        assert definition.help() in unescape(made.shortHelpString())


@every_algorithm
def test_algorithm_has_its_icon(algorithm):
    assert (ICONS / f"{algorithm.ID}.svg").is_file()


@every_algorithm
def test_every_output_layer_has_a_style(algorithm, qgis_app):
    made = algorithm().create()
    for output, style in made.STYLES.items():
        assert list(STYLES.glob(style.replace(".qml", "*.qml"))), f"{style} is missing"
        assert made.parameterDefinition(output) is not None, f"STYLES names {output}"


@every_algorithm
def test_field_parameters_are_named_so(algorithm, qgis_app):
    made = algorithm().create()
    for definition in made.parameterDefinitions():
        if definition.type() == "field":
            assert definition.name().endswith(("_FIELD", "_FIELDS")), definition.name()


def test_algorithm_ids_are_unique():
    ids = [algorithm.ID for algorithm in (*ALGORITHMS, *MODELS)]
    assert len(ids) == len(set(ids))


def test_no_icon_or_style_is_left_over(qgis_app):
    used = {f"{one.ID}.svg" for one in (*ALGORITHMS, *MODELS)} | {"erik_clusters.svg"}
    tools = sorted((REPOSITORY / "tools").rglob("*.py"))
    sources = "".join(path.read_text(encoding="utf-8") for path in [*SHIPPED, *tools])
    left = [p.name for p in ICONS.glob("*") if p.name not in used and p.stem not in sources]
    # A style may have a variant for each geometry of its layer.
    variants = ("_points", "_lines", "_polygons")
    left += [
        p.name
        for p in STYLES.glob("*")
        if p.name not in sources
        and not any(p.name.replace(variant, "") in sources for variant in variants)
    ]
    assert left == []
