"""The translations that are shipped: complete, faithful to the sources, and loadable."""

from __future__ import annotations

import re
from contextlib import contextmanager

import pytest
import translations
from erik_clusters.erik_clusters_plugin.engine.messages import Number
from erik_clusters.erik_clusters_plugin.layers.text import tr
from erik_clusters.processing.catchments.catchments import Catchments
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

FILES = sorted(translations.I18N.glob("erik_clusters_*.ts"))


@pytest.fixture(params=FILES, ids=lambda file: file.stem.rpartition("_")[2])
def live(request):
    """The messages of one language that are still in the sources."""
    messages = translations.read(request.param)
    return {text: m for text, m in messages.items() if m.state != "vanished"}


@contextmanager
def speaking(language, folder):
    """A translation, built and installed as the plugin does it."""
    if translations.lrelease() is None:
        pytest.skip("lrelease is not installed")
    translations.build(folder)
    translator = QTranslator()
    assert translator.load(str(folder / f"erik_clusters_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def italian(tmp_path, qgis_app):
    with speaking("it", tmp_path) as translator:
        yield translator


@pytest.fixture
def german(tmp_path, qgis_app):
    with speaking("de", tmp_path) as translator:
        yield translator


def shown(messages):
    """Every pair of a source and something that is shown for it."""
    return [(text, one) for text, m in messages.items() for one in m.translations]


def test_italian_and_german_are_among_them():
    assert {"erik_clusters_de", "erik_clusters_it"} <= {file.stem for file in FILES}


def test_every_text_is_translated(live):
    assert [text for text, m in live.items() if m.state or not all(m.translations)] == []


def test_every_file_is_in_order():
    texts = translations.collect()
    for file in FILES:
        language = translations.language_of(file)
        assert translations.problems(texts, translations.read(file), language) == []


def test_english_has_its_singulars(english):
    assert tr("{n} minutes", n=1) == "1 minute"
    assert tr("{n} minutes", n=2) == "2 minutes"
    assert tr("{n} minutes", n=1.5) == "1.5 minutes"
    assert tr("{n} minutes", n=Number(1, 1)) == "1.0 minutes"
    assert tr("{n} minutes", n=3_000_000_000) == "3,000,000,000 minutes"


def test_italian_has_its_singulars(italian):
    assert tr("{n} minutes", n=1) == "1 minuto"
    assert tr("{n} minutes", n=2) == "2 minuti"


def test_german_has_its_singulars(german):
    assert tr("{n} minutes", n=1) == "1 Minute"
    assert tr("{n} minutes", n=2) == "2 Minuten"


def test_every_column_name_is_kept(live):
    """Names such as road_class are what tables must hold, in every language."""

    def names(text):
        return set(re.findall(r"\b[a-z]+_[a-z0-9_]+\b", re.sub(r"\{[^}]*\}", "", text)))

    assert [text for text, one in shown(live) if not names(text) <= names(one)] == []


def test_a_quoted_title_is_the_title_that_the_reader_sees(live):
    wrong = []
    for text, message in live.items():
        for title in re.findall("“([^”]+)”", text):
            # Lower case stands for a value in a table, which is not translated.
            if title in live and title[0].isupper():
                own = live[title].translation
                wrong += [
                    (title, one)
                    for one in message.translations
                    if not re.search(rf"[«“„]{re.escape(own)}[»”“]", one)
                ]
    assert wrong == []


def test_a_text_ends_as_its_source_does(live):
    """A sentence stays a sentence, and a title gets no full stop."""

    def end(text):
        return text[-1] if text[-1] in ".:?!" else ""

    assert [text for text, one in shown(live) if end(text) != end(one)] == []


def test_an_algorithm_speaks_italian(italian):
    algorithm = Catchments().create()
    assert algorithm.displayName() == "Bacini di utenza"
    assert algorithm.parameterDefinition("ROADS").description() == "Rete stradale"
    assert "Quando usarlo" in algorithm.shortHelpString()


def test_an_algorithm_speaks_german(german):
    algorithm = Catchments().create()
    assert algorithm.displayName() == "Einzugsgebiete"
    assert algorithm.parameterDefinition("ROADS").description() == "Straßennetz"
    assert "Dijkstra" in algorithm.shortHelpString()
    assert "When to use it" not in algorithm.shortHelpString()


def test_italian_has_one_word_for_a_catchment():
    """“Isocrona” is jargon, and “bacino” alone is a river's."""
    messages = translations.read(translations.I18N / "erik_clusters_it.ts")
    words = " ".join(one.lower() for _, one in shown(messages))
    assert "isocron" not in words
    assert not re.search(r"\bbacin[oi]\b(?! di utenza)", words)


def test_german_addresses_the_reader_formally():
    """An office is addressed as Sie; a catchment is an Einzugsgebiet."""
    messages = translations.read(translations.I18N / "erik_clusters_de.ts")
    words = " ".join(one for _, one in shown(messages))
    assert not re.search(r"\b(?:du|dich|dir|dein\w*)\b", words)
    assert not re.search(r"isochronen?\b", re.sub("Isochrone mapping", "", words), re.IGNORECASE)
