"""Translation of everything a person reads."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.messages import Sentence

CONTEXT = "ErikClusters"


def tr(text: str) -> str:
    """Translate a literal; gaps are filled afterwards with `str.format`."""
    return QCoreApplication.translate(CONTEXT, text)


def in_words(sentence: Sentence) -> str:
    """Translate a sentence of the engine and fill in its values."""
    values = {
        name: in_words(value) if isinstance(value, Sentence) else value
        for name, value in sentence.values.items()
    }
    return tr(sentence.template).format(**values)
