"""Translation of everything a person reads, with its numbers as the locale writes them."""

from __future__ import annotations

import math
from numbers import Integral, Real
from typing import Optional, Union

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings

from ..engine.messages import Number, Sentence

CONTEXT = "ErikClusters"

# Numbers without stated decimals are shown with this many digits that matter.
_DIGITS = 4
_MANY = 2
_LARGE = 1_000_000
# Greater numbers are written by their power of ten.
_IN_FULL = 1e15


def tr(text: str, /, n: Union[float, Number, None] = None, **values: object) -> str:
    """Translate a literal and fill its gaps with `values`.

    A text with the gap ``{n}`` has plural forms: `n` chooses the form and fills the gap.
    Numbers are written in the user's locale; what names something (an id, a year, a
    line of a file) is passed as text.
    """
    translated = QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else _plural(n))
    if n is not None:
        values["n"] = n
    return filled(translated, **values) if values else translated


def filled(translated: str, /, **values: object) -> str:
    """Fill the gaps of a text that is translated already."""
    return translated.format(**{name: _shown(value) for name, value in values.items()})


def in_words(sentence: Sentence) -> str:
    """Translate a sentence of the engine and fill in its values."""
    values = dict(sentence.values)
    n = values.pop("n", None)
    return tr(sentence.template, n, **values)  # type: ignore[arg-type]


def number(value: float, decimals: Optional[int] = None) -> str:
    """Write a number as people do: thousands in groups, no needless decimals.

    Without `decimals`, whole numbers have none, others and huge ones four digits that matter.
    """
    locale = user_locale()
    if decimals is not None:
        return str(locale.toString(float(value), "f", decimals))
    if not math.isfinite(value):
        return str(value)
    if abs(value) >= _IN_FULL:
        return str(locale.toString(float(value), "g", _DIGITS))
    if value == int(value):
        return str(locale.toString(float(value), "f", 0))
    before_point = math.floor(math.log10(abs(value))) + 1
    if before_point < -_DIGITS:
        return str(locale.toString(float(value), "g", _DIGITS))
    decimals = max(0, _DIGITS - before_point)
    decimals = len(f"{value:.{decimals}f}".rstrip("0").partition(".")[2])
    return str(locale.toString(float(value), "f", decimals))


def percent(share: float) -> str:
    """Write a share (0 to 1) so that only the whole reads as 100."""
    if 0.995 <= share < 1.0 - 1e-9:
        return f"> {number(99)} %"
    return f"{number(100.0 * share, 0)} %"


def user_locale() -> QLocale:
    """Return the locale in which the user reads and writes numbers.

    The settings of QGIS come first where they override the system's, or where the
    system names none, as for programs that run without a desktop.
    """
    settings = QSettings()
    locale = QLocale()
    chosen = settings.value("locale/globalLocale") or settings.value("locale/userLocale")
    overridden = settings.value("locale/overrideFlag", False, type=bool)
    if chosen and (overridden or locale.language() == QLocale.Language.C):
        locale = QLocale(str(chosen))
    # QGIS leaves groups out of numbers unless its settings ask for them; this is prose.
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def _plural(n: Union[float, Number]) -> int:
    """Return the whole number by which Qt chooses the form; “1.0” and “0.5” are many."""
    if isinstance(n, Number):
        n = _MANY if n.decimals else (n.value if n.decimals is None else round(n.value))
    if not math.isfinite(n) or n != int(n):
        return _MANY
    size = abs(int(n))
    # Qt takes 32 bits; rules of all languages look at the last digits only.
    return size if size < _LARGE else _LARGE + size % _LARGE


def _shown(value: object) -> object:
    if isinstance(value, Sentence):
        return in_words(value)
    if isinstance(value, Number):
        return number(value.value, value.decimals)
    if isinstance(value, Real) and not isinstance(value, bool):
        return number(int(value) if isinstance(value, Integral) else float(value))
    return value
