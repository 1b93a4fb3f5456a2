"""Keep i18n/*.ts in step with the sources, and build the .qm files.

Texts for people stand as literals in ``tr("…")``, ``Sentence("…")`` and
``InputError("…")``; all share one translation context. Python's own parser finds
them: Qt's extractor knows only ``tr``.

    translations.py update   add new texts to every .ts, keep what is translated
    translations.py check    fail where a .ts is out of date or a translation lost a {gap}
    translations.py build    make the .qm files with lrelease
"""

from __future__ import annotations

import ast
import shutil
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("__init__.py", "erik_clusters_plugin", "processing")
I18N = ROOT / "i18n"
CONTEXT = "ErikClusters"
MARKERS = frozenset({"tr", "Sentence", "InputError"})


class NotLiteral(ValueError):
    """A text for people that is not a literal, so it cannot be translated."""


@dataclass
class Message:
    """One text: where it stands, and how far its translation is.

    `state` is Qt's: "" for finished, "unfinished" or "vanished".
    """

    source: str
    files: list[str]
    translation: str = ""
    state: str = "unfinished"


def literals(code: str, file_name: str) -> list[str]:
    """Return the marked texts of a module in their order; raises `NotLiteral`."""
    tree = ast.parse(code, file_name)
    defined = {
        node.name for node in ast.walk(tree) if isinstance(node, (ast.FunctionDef, ast.ClassDef))
    }
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
            raise NotLiteral(
                f"{file_name}:{node.lineno}: call tr() of layers/text.py, not a method: "
                "Qt would look the text up under the name of the class."
            )
        if not isinstance(node.func, ast.Name) or node.func.id not in MARKERS:
            continue
        text = node.args[0] if node.args else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            # An empty text has nothing to translate; to Qt its translation is the file's header.
            if text.value:
                found.append((node.lineno, node.col_offset, text.value))
        elif not defined & MARKERS and not _forwards(text):
            # Only the modules that define a marker may pass any variable through it.
            raise NotLiteral(
                f"{file_name}:{node.lineno}: {node.func.id}() needs a literal text with {{gaps}}, "
                "no f-string and no variable."
            )
    return [text for _, _, text in sorted(found)]


def _forwards(text: Optional[ast.expr]) -> bool:
    """Whether this is the template of a Sentence, which was a literal where it was made."""
    return isinstance(text, ast.Attribute) and text.attr == "template"


def collect(root: Path = ROOT) -> dict[str, list[str]]:
    """Return every text of the shipped sources and the files that it stands in."""
    texts: dict[str, list[str]] = {}
    for top in SOURCES:
        path = root / top
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            name = file.relative_to(root).as_posix()
            for text in literals(file.read_text(encoding="utf-8"), name):
                files = texts.setdefault(text, [])
                if name not in files:
                    files.append(name)
    return texts


def read(ts_file: Path) -> dict[str, Message]:
    """Return the messages of a .ts file by their source text."""
    messages = {}
    for node in ET.parse(ts_file).getroot().iter("message"):
        translation = node.find("translation")
        assert translation is not None, "every message of a .ts file has a translation node"
        source = node.findtext("source") or ""
        messages[source] = Message(
            source,
            [str(place.get("filename")) for place in node.iter("location")],
            translation.text or "",
            translation.get("type", ""),
        )
    return messages


def merged(texts: dict[str, list[str]], old: dict[str, Message]) -> list[Message]:
    """Return the messages of `texts` with their old translations.

    A translated text that is no longer in the sources is kept as "vanished", for the
    day when it comes back or a translator wants to reuse it; Qt leaves it out.
    """
    messages = []
    for text, files in texts.items():
        known = old.get(text, Message(text, files))
        state = known.state
        if state == "vanished":
            state = "" if known.translation else "unfinished"
        messages.append(Message(text, files, known.translation, state))
    for text, message in old.items():
        if text not in texts and message.translation:
            messages.append(Message(text, message.files, message.translation, "vanished"))
    return messages


def write(ts_file: Path, language: str, messages: list[Message]) -> None:
    """Write a .ts file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        node = ET.SubElement(context, "message")
        for file in message.files:
            ET.SubElement(node, "location", filename=file)
        ET.SubElement(node, "source").text = message.source
        translation = ET.SubElement(node, "translation")
        translation.text = message.translation or None
        if message.state:
            translation.set("type", message.state)
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    ts_file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def gaps(text: str) -> set[str]:
    """Return the names of the {gaps} of a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def problems(texts: dict[str, list[str]], messages: dict[str, Message]) -> list[str]:
    """Return what is wrong with a .ts file, in sentences."""
    live = {text for text, message in messages.items() if message.state != "vanished"}
    found = [f"missing: {text!r}. Run `make translations`." for text in texts if text not in live]
    found += [
        f"no longer in the sources: {text!r}. Run `make translations`."
        for text in sorted(live - texts.keys())
    ]
    for text in sorted(live & texts.keys()):
        message = messages[text]
        if message.state == "unfinished" and not message.translation:
            continue
        try:
            same = gaps(message.translation) == gaps(text)
        except ValueError:
            same = False
        if not same:
            found.append(
                f"the gaps of {text!r} and of its translation {message.translation!r} differ."
            )
    return found


def lrelease() -> Optional[str]:
    """Return the path of Qt's lrelease, under the names that systems give it."""
    for name in ("lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "lrelease6"):
        found = shutil.which(name)
        if found:
            return found
    return None


def build() -> list[Path]:
    """Make the .qm file of every language and return their paths."""
    program = lrelease()
    if program is None:
        raise SystemExit("lrelease is missing. Install the Debian package qttools5-dev-tools.")
    made = []
    for ts_file in sorted(I18N.glob("*.ts")):
        qm_file = ts_file.with_suffix(".qm")
        command = [program, "-silent", str(ts_file), "-qm", str(qm_file)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
        made.append(qm_file)
    return made


def main(arguments: list[str]) -> int:
    """Run one of the commands; returns the exit code."""
    if arguments not in (["update"], ["check"], ["build"]):
        print(__doc__, file=sys.stderr)
        return 2
    if arguments == ["build"]:
        for path in build():
            print(f"Built {path.relative_to(ROOT)}")
        return 0
    try:
        texts = collect()
    except NotLiteral as error:
        print(error, file=sys.stderr)
        return 1
    wrong = 0
    for ts_file in sorted(I18N.glob("*.ts")):
        old = read(ts_file)
        name = ts_file.relative_to(ROOT)
        if arguments == ["update"]:
            language = ts_file.stem.rpartition("_")[2]
            write(ts_file, language, merged(texts, old))
            old = read(ts_file)
        done = sum(m.state == "" for m in old.values())
        print(f"{name}: {done} of {len(texts)} texts translated")
        for problem in problems(texts, old):
            print(f"{name}: {problem}", file=sys.stderr)
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
