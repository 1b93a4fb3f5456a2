"""What a reader of German or Italian gets: their language, whole, with its numbers and singulars.

`make test-languages` runs every algorithm and many refusals; the suite a few of them.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import translations
from english_left import Language, lines_of

SHARE = os.environ.get("ERIK_LANGUAGES", "quick")
SPEAKER = Path(__file__).parent / "support" / "in_language.py"
LOCALES = {"de": "de_DE", "it": "it_IT"}
# A figure one before a plural, or another before a singular.
COUNTED = {
    "de": re.compile(
        r"(?<![\d.,–-])\b1 (Straßen|Gebiete|Zeilen|Orte|Punkte|Flächen|Minuten|Stunden|Sektoren|"
        r"Objekte|Betriebe|Cluster[ns]|Standorte|Tabellen|Spalten|Personen|Beschäftigten)\b"
    ),
    "it": re.compile(
        r"(?<![\d.,–-])\b1 (strade|aree|righe|luoghi|punti|minuti|ore|settori|elementi|imprese|"
        r"siti|tabelle|colonne|persone|addetti|sedi)\b"
    ),
}
pytestmark = pytest.mark.timeout(600)


@pytest.fixture(
    scope="module",
    # Each language is one process's work.
    params=[pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in LOCALES],
)
def heard(request, tmp_path_factory):
    """A language, and all that was said in it, by lines."""
    if translations.lrelease() is None:
        pytest.skip("lrelease is not installed: the translations cannot be built")
    folder = tmp_path_factory.mktemp(request.param)
    built = folder / "i18n"
    built.mkdir()
    translations.build(built)
    done = subprocess.run(
        [sys.executable, str(SPEAKER), LOCALES[request.param], str(built), str(folder), SHARE],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    said = folder / "said.json"
    assert said.is_file(), done.stdout + done.stderr
    known = json.loads(said.read_text(encoding="utf-8"))
    lines = {line: place for place, text in known["said"] for line in lines_of(text or "")}
    return request.param, lines, known


def test_runs_end_as_they_should(heard):
    _, lines, known = heard
    assert known["tracebacks"] == []
    assert known["failed"] == []
    assert len(lines) > 500


def test_no_english_is_left(heard):
    name, lines, _ = heard
    messages = translations.read(translations.I18N / f"erik_clusters_{name}.ts")
    language = Language.of(messages.values())
    wrong = [(place, line, why) for line, place in lines.items() if (why := language.wrong(line))]
    assert wrong == []


def test_thousands_stand_in_groups(heard):
    _, lines, _ = heard
    assert any(re.search(r"\b\d\.\d{3} (Knoten|nodi|km|m)\b", line) for line in lines)


def test_one_is_singular(heard):
    name, lines, _ = heard
    assert [(place, line) for line, place in lines.items() if COUNTED[name].search(line)] == []


@pytest.mark.parametrize(
    ("line", "wrong"),
    [
        ("1.234 Firmen", ""),
        ("1,234 Firmen", "grouped as in English: 1,234"),
        ("3 Straßen werden ausgelassen", ""),
        ("3 roads are left out of the sum", "not translated: {n} roads are left out of the sum"),
        ("Sites", "not translated: Sites"),
        ("Kein Netz from here", "English word: from"),
    ],
)
def test_english_is_noticed(line, wrong):
    language = Language.of(
        [
            translations.Message("Sites", [], "Standorte", ""),
            translations.Message(
                "{n} roads are left out of the sum", [], state="", forms=("{n} a", "{n} b")
            ),
        ]
    )
    assert language.wrong(line) == wrong
