"""Keep i18n/*.ts in step with the sources, and build the .qm files.

Texts for people stand as literals in ``tr("…")``, ``Sentence("…")`` and
``InputError("…")``; all share one translation context. Python's own parser finds
them: Qt's extractor knows only ``tr``.

A text with the gap ``{n}`` has plural forms, as many as each language needs. English is
a language here too: erik_clusters_en.ts holds the texts with plural forms and nothing
else. The last form is the source text itself; the singular is written by hand.

    translations.py update   add new texts to every .ts, keep what is translated
    translations.py check    fail where a .ts is out of date or a translation lost a {gap}
    translations.py build    make the .qm files with lrelease
"""

from __future__ import annotations

import ast
import os
import shutil
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Optional

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("__init__.py", "erik_clusters_plugin", "processing")
I18N = ROOT / "i18n"
CONTEXT = "ErikClusters"
MARKERS = frozenset({"tr", "Sentence", "InputError"})
ENGLISH = "en"
COUNT_GAP = "n"

# How many plural forms Qt asks for in a language; the rules are Qt's.
FORMS = {"cs": 3, "fr": 2, "hr": 3, "pl": 3, "ro": 3, "sk": 3, "sl": 4}
USUAL_FORMS = 2


class NotLiteral(ValueError):
    """A text for people that is not a literal, so it cannot be translated."""


@dataclass
class Message:
    """One text: where it stands, and how far its translation is.

    `state` is Qt's: "" for finished, "unfinished" or "vanished". A text with plural
    forms has `forms` instead of a `translation`.
    """

    source: str
    files: list[str]
    translation: str = ""
    state: str = "unfinished"
    forms: tuple[str, ...] = ()

    @property
    def translations(self) -> tuple[str, ...]:
        """Everything that a reader may get to see of this text."""
        return self.forms or (self.translation,)

    @property
    def begun(self) -> bool:
        """Whether anything of it is translated."""
        return any(self.translations)


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
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
        messages[source] = Message(
            source,
            [str(place.get("filename")) for place in node.iter("location")],
            "" if forms else translation.text or "",
            translation.get("type", ""),
            forms,
        )
    return messages


def language_of(ts_file: Path) -> str:
    """Return the language of a .ts file, which its name ends with."""
    return ts_file.stem.rpartition("_")[2]


def has_plurals(text: str) -> bool:
    """Whether a text counts something, so that languages have several forms of it."""
    return COUNT_GAP in gaps(text)


def texts_of(language: str, texts: dict[str, list[str]]) -> dict[str, list[str]]:
    """Return the texts that the .ts file of a language holds."""
    if language != ENGLISH:
        return texts
    return {text: files for text, files in texts.items() if has_plurals(text)}


def merged(
    texts: dict[str, list[str]], old: dict[str, Message], language: str = "it"
) -> list[Message]:
    """Return the messages of `texts` with their old translations.

    A translated text that is no longer in the sources is kept as "vanished", for the
    day when it comes back or a translator wants to reuse it; Qt leaves it out.
    """
    messages = []
    for text, files in texts_of(language, texts).items():
        known = replace(old.get(text, Message(text, files)), files=files)
        if has_plurals(text):
            count = FORMS.get(language, USUAL_FORMS)
            # A translation from before the text had plural forms is that of many.
            forms = known.forms or ("",) * (count - 1) + (known.translation,)
            forms = (forms + ("",) * count)[:count]
            if language == ENGLISH:
                forms = (*forms[:-1], text)
            state = known.state if all(forms) else "unfinished"
            known = replace(known, translation="", forms=forms, state=state)
        if known.state == "vanished":
            known = replace(known, state="" if known.begun else "unfinished")
        messages.append(known)
    for text, message in old.items():
        if text not in texts and message.begun and language != ENGLISH:
            messages.append(replace(message, state="vanished"))
    return messages


def write(ts_file: Path, language: str, messages: list[Message]) -> None:
    """Write a .ts file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for message in messages:
        node = ET.SubElement(context, "message", {"numerus": "yes"} if message.forms else {})
        for file in message.files:
            ET.SubElement(node, "location", filename=file)
        ET.SubElement(node, "source").text = message.source
        translation = ET.SubElement(node, "translation")
        translation.text = message.translation or None
        for form in message.forms:
            ET.SubElement(translation, "numerusform").text = form or None
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


def problems(
    texts: dict[str, list[str]], messages: dict[str, Message], language: str = "it"
) -> list[str]:
    """Return what is wrong with a .ts file, in sentences."""
    wanted = texts_of(language, texts)
    live = {text for text, message in messages.items() if message.state != "vanished"}
    found = [f"missing: {text!r}. Run `make translations`." for text in wanted if text not in live]
    found += [
        f"no longer in the sources: {text!r}. Run `make translations`."
        for text in sorted(live - wanted.keys())
    ]
    for text in sorted(live & wanted.keys()):
        message = messages[text]
        if has_plurals(text):
            found += _problems_of_forms(message, language)
        elif message.forms:
            found.append(f"{text!r} counts nothing and has no plural forms.")
        elif message.state != "unfinished" or message.translation:
            found += _problems_of_gaps(text, message.translation, gaps(text))
    return found


def _problems_of_forms(message: Message, language: str) -> list[str]:
    text, forms = message.source, message.forms
    if not message.begun and message.state == "unfinished":
        return []
    count = FORMS.get(language, USUAL_FORMS)
    if len(forms) != count or not all(forms):
        return [f"{text!r} needs {count} plural forms; it has {[form for form in forms if form]}."]
    found = []
    if language == ENGLISH and forms[-1] != text:
        found.append(f"the plural of {text!r} is the text itself, not {forms[-1]!r}.")
    for number, form in enumerate(forms):
        # “One area has no code” needs no figure.
        spared = {COUNT_GAP} - gaps_or_none(form) if number == 0 else set()
        found += _problems_of_gaps(text, form, gaps(text) - spared)
    return found


def _problems_of_gaps(text: str, translation: str, wanted: set[str]) -> list[str]:
    if gaps_or_none(translation) == wanted:
        return []
    return [f"the gaps of {text!r} and of its translation {translation!r} differ."]


def gaps_or_none(text: str) -> set[str]:
    """Return the gaps of a text; none where its braces are broken."""
    try:
        return gaps(text)
    except ValueError:
        return set()


def lrelease() -> Optional[str]:
    """Return the path of Qt's lrelease, under the names that systems give it."""
    for name in ("lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "lrelease6"):
        found = shutil.which(name)
        if found:
            return found
    return None


def build(folder: Optional[Path] = None) -> list[Path]:
    """Make the .qm file of every language, beside its source or in `folder`."""
    program = lrelease()
    if program is None:
        raise SystemExit("lrelease is missing. Install the Debian package qttools5-dev-tools.")
    made = []
    for ts_file in sorted(I18N.glob("*.ts")):
        qm_file = (folder or I18N) / f"{ts_file.stem}.qm"
        # A QGIS that has the old file mapped dies of one that is written over, not of a new one.
        with tempfile.TemporaryDirectory(prefix=".qm-", dir=qm_file.parent) as beside:
            new = Path(beside) / qm_file.name
            command = [program, "-silent", str(ts_file), "-qm", str(new)]
            subprocess.run(command, check=True, stdin=subprocess.DEVNULL)
            os.replace(new, qm_file)
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
        language = language_of(ts_file)
        name = ts_file.relative_to(ROOT)
        if arguments == ["update"]:
            write(ts_file, language, merged(texts, old, language))
            old = read(ts_file)
        done = sum(m.state == "" for m in old.values())
        print(f"{name}: {done} of {len(texts_of(language, texts))} texts translated")
        for problem in problems(texts, old, language):
            print(f"{name}: {problem}", file=sys.stderr)
            wrong += 1
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
