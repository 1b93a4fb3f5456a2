"""Finding the texts for people, and keeping their translations."""

from __future__ import annotations

import os

import pytest
import translations
from translations import Message


def test_literals_of_all_three_calls_in_their_order():
    code = (
        "tr('one {a}').format(a=1)\n"
        "raise InputError('two '\n 'parts {b}', b=Sentence('three'))\n"
        "print('not for people')\n"
    )
    assert translations.literals(code, "m.py") == ["one {a}", "two parts {b}", "three"]


@pytest.mark.parametrize(
    "code",
    ["tr(f'{a} jobs')", "tr(text)", "Sentence('a' + b)", "InputError('%d' % n)", "tr()"],
)
def test_what_cannot_be_translated_is_refused_with_its_place(code):
    with pytest.raises(translations.NotLiteral, match=r"m\.py:2: .*literal"):
        translations.literals(f"\n{code}", "m.py")


def test_a_method_tr_is_refused():
    with pytest.raises(translations.NotLiteral, match="not a method"):
        translations.literals("self.tr('text')", "m.py")


def test_the_module_that_defines_a_marker_may_pass_variables():
    code = "def tr(text): return text\ndef words(s): return tr(s.template)\ntr('kept')"
    assert translations.literals(code, "m.py") == ["kept"]


def test_the_template_of_a_sentence_may_be_passed_on():
    assert translations.literals("InputError(why.template, **why.values)", "m.py") == []


def test_an_empty_text_is_not_for_translators():
    assert translations.literals("Sentence('')\ntr('text')", "m.py") == ["text"]


def test_written_messages_are_read_back(tmp_path):
    file = tmp_path / "erik_clusters_it.ts"
    messages = [
        Message("Jobs & <firms> “{a}”\nsecond line", ["a.py", "b.py"], "Addetti {a}", ""),
        Message("open", ["a.py"]),
        Message("{n} jobs", ["a.py"], state="", forms=("{n} addetto", "{n} addetti")),
        Message("{n} firms", ["a.py"], forms=("", "")),
        Message("old", ["gone.py"], "vecchio", "vanished"),
    ]
    translations.write(file, "it", messages)
    assert list(translations.read(file).values()) == messages


def test_merging_keeps_what_is_translated():
    old = {
        "kept": Message("kept", ["was.py"], "tenuto", ""),
        "gone": Message("gone", ["a.py"], "andato", ""),
        "gone untranslated": Message("gone untranslated", ["a.py"]),
        "back": Message("back", ["a.py"], "tornato", "vanished"),
    }
    texts = {"new": ["n.py"], "kept": ["is.py"], "back": ["b.py"]}
    assert translations.merged(texts, old) == [
        Message("new", ["n.py"]),
        Message("kept", ["is.py"], "tenuto", ""),
        Message("back", ["b.py"], "tornato", ""),
        Message("gone", ["a.py"], "andato", "vanished"),
    ]


def test_merging_twice_changes_nothing():
    texts = {"a": ["a.py"], "b": ["b.py"]}
    once = translations.merged(texts, {"z": Message("z", ["z.py"], "zeta", "")})
    assert translations.merged(texts, {m.source: m for m in once}) == once


def test_a_file_that_is_up_to_date_has_no_problems():
    messages = {
        "{a} jobs in {place}": Message("{a} jobs in {place}", [], "A {place}: {a} addetti", ""),
        "open": Message("open", []),
        "old {x}": Message("old {x}", [], "vecchio", "vanished"),
    }
    assert translations.problems({"{a} jobs in {place}": [], "open": []}, messages) == []


@pytest.mark.parametrize("translation", ["addetti", "{m} addetti", "{a} {m}", "{a addetti", ""])
def test_a_translation_with_other_gaps_is_a_problem(translation):
    messages = {"{a} jobs": Message("{a} jobs", [], translation, "")}
    (problem,) = translations.problems({"{a} jobs": []}, messages)
    assert "gaps" in problem and "{a} jobs" in problem


COUNTED = "{n} jobs in {place}"


@pytest.mark.parametrize(
    ("language", "forms", "wrong"),
    [
        ("it", ("Un addetto a {place}", "{n} addetti a {place}"), None),
        ("it", ("{n} addetto a {place}", "{n} addetti a {place}"), None),
        ("it", ("", "{n} addetti a {place}"), "2 plural forms"),
        ("it", ("{n} addetti a {place}",), "2 plural forms"),
        ("it", (), "2 plural forms"),
        ("it", ("Un addetto", "{n} addetti a {place}"), "gaps"),
        ("it", ("Un addetto a {place}", "Addetti a {place}"), "gaps"),
        ("it", ("{n addetto a {place}", "{n} addetti a {place}"), "gaps"),
        ("pl", ("{n} {place}", "{n} {place}"), "3 plural forms"),
        ("en", ("One job in {place}", COUNTED), None),
        ("en", ("One job in {place}", "{n} posts in {place}"), "text itself"),
        ("en", ("", COUNTED), "2 plural forms"),
    ],
)
def test_every_plural_form_is_there_with_its_gaps(language, forms, wrong):
    messages = {COUNTED: Message(COUNTED, [], state="", forms=forms)}
    found = translations.problems({COUNTED: []}, messages, language)
    assert (len(found) == 0) if wrong is None else (len(found) == 1 and wrong in found[0])


def test_the_english_file_holds_counted_texts_only():
    texts = {"plain {a}": ["a.py"], COUNTED: ["a.py"]}
    old = {"gone {n}": Message("gone {n}", [], state="", forms=("one", "gone {n}"))}
    merged = translations.merged(texts, old, "en")
    assert merged == [Message(COUNTED, ["a.py"], forms=("", COUNTED))]
    assert "2 plural forms" in translations.problems(texts, {COUNTED: merged[0]}, "en")[0]


def test_merging_keeps_plural_forms():
    forms = ("{n} addetto", "{n} addetti")
    old = {"{n} jobs": Message("{n} jobs", ["was.py"], state="", forms=forms)}
    texts = {"{n} jobs": ["is.py"]}
    assert translations.merged(texts, old) == [Message("{n} jobs", ["is.py"], "", "", forms)]


def test_a_translation_without_plural_forms_becomes_that_of_many():
    old = {"{n} jobs": Message("{n} jobs", ["a.py"], "{n} addetti", "")}
    (message,) = translations.merged({"{n} jobs": ["a.py"]}, old)
    assert message.forms == ("", "{n} addetti")
    assert message.state == "unfinished"


def test_missing_and_left_over_texts_are_problems():
    messages = {"left over": Message("left over", [], "x", "")}
    missing, left = translations.problems({"missing": []}, messages)
    assert "missing: 'missing'" in missing
    assert "no longer in the sources: 'left over'" in left


def test_built_file_translates(tmp_path, monkeypatch, qgis_app):
    from qgis.PyQt.QtCore import QTranslator

    if translations.lrelease() is None:
        pytest.skip("lrelease is not installed")
    messages = [
        Message("jobs", ["a.py"], "addetti", ""),
        Message("{n} jobs", ["a.py"], state="", forms=("{n} addetto", "{n} addetti")),
        Message("old", [], "x", "vanished"),
    ]
    source = tmp_path / "erik_clusters_it.ts"
    translations.write(source, "it", messages)
    monkeypatch.setattr(translations, "I18N", tmp_path)
    (built,) = translations.build()
    assert built == source.with_suffix(".qm")
    translator = QTranslator()
    assert translator.load(str(built))

    def translated(text, n=-1):
        return translator.translate(translations.CONTEXT, text, "", n)

    assert translated("jobs") == "addetti"
    assert translated("{n} jobs", 1) == "{n} addetto"
    assert translated("{n} jobs", 7) == "{n} addetti"
    assert not translated("old")


def test_a_file_that_a_program_has_open_is_replaced_and_not_written_over(tmp_path):
    """QGIS maps translations into memory: one that shrinks under it ends it (signal 7)."""
    if translations.lrelease() is None:
        pytest.skip("lrelease is not installed: the translations cannot be built")
    (first, *_) = translations.build(tmp_path)
    with first.open("rb") as held:
        before = held.read()
        translations.build(tmp_path)
        assert first.stat().st_ino != os.fstat(held.fileno()).st_ino
        held.seek(0)
        assert held.read() == before
    assert {path.suffix for path in tmp_path.iterdir()} == {".qm"}
