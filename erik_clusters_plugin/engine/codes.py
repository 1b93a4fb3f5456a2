"""Codes of one table brought to the spelling of another, where most of them fit.

Spreadsheets take zeros away (“01234” becomes 1234), offices put a country before a code or
blanks inside it. How codes are compared is decided for the whole column: the plainest way
in which most of them are found, and in which no two codes become one.
docs/decisions/numbers.md gives the rules.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Optional

from .messages import InputError, Sentence

# How much must be found for two columns to be of the same codes.
_FITS = 0.5
# And for that to need no remark.
_WELL = 0.9
_DECIMALS = re.compile(r"(\d+)[.,]0+")
_BETWEEN = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\ufeff._/-]+")
_COUNTRY = re.compile(r"[a-z]{2}(?=\d)")
_NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{1,3}")


@dataclass(frozen=True)
class Fit:
    """Codes of k rows in the spelling of known ones.

    Attributes
    ----------
    codes
        (k,); what is not known stays as it is.
    share
        How much is found, of the different codes or of the known ones, whichever are fewer.
    reading
        How a code was read that is spelt otherwise, with an example; or None.
    """

    codes: list[str]
    share: float
    reading: Optional[Sentence]


def fit_codes(codes: Sequence[str], known: Sequence[str], table: str = "") -> Fit:
    """Bring codes, "" for none, to the spelling of known ones; `table` is for sentences."""
    ours = list(dict.fromkeys(code for code in codes if code))
    theirs = list(dict.fromkeys(code for code in known if code))
    best, best_share = (
        {code: code for code in theirs},
        _share(set(ours) & set(theirs), ours, theirs),
    )
    for key in _KEYS:
        of_known = {key(code): code for code in theirs}
        of_ours = {key(code): code for code in ours}
        if len(of_known) < len(theirs) or len(of_ours) < len(ours):
            continue
        found = {code: of_known[k] for k, code in of_ours.items() if k in of_known}
        share = _share(set(found), ours, theirs)
        if share > max(best_share, _FITS):
            best, best_share = found, share
    changed = [code for code in ours if best.get(code, code) != code]
    reading = None
    if changed:
        reading = Sentence(
            "{table}: the code “{code}” is read as {known}.",
            table=table,
            code=changed[0],
            known=best[changed[0]],
        )
    return Fit([best.get(code, code) for code in codes], best_share, reading)


def unfitting(
    fit: Fit, codes: Sequence[str], known: Sequence[str], table: str, areas: str
) -> Optional[Sentence]:
    """Return what to say of codes of areas of which some are not found, None where nothing.

    Raises `InputError` where so few are found that they are evidently other codes.
    """
    if not fit.share or fit.share >= _WELL:
        return None
    places = set(known)
    values: dict[str, object] = {
        "share": round(100.0 * fit.share),
        "table": table,
        "areas": areas,
        "theirs": next((code for code in fit.codes if code and code not in places), "–"),
        "ours": next((code for code in known if code and code not in set(fit.codes)), "–"),
        "kind": _kind([code for code in (*codes, *known) if code]),
    }
    if fit.share < _FITS:
        raise InputError(
            "Only {share} % of the codes of “{table}” and “{areas}” agree: the one has for example "
            "{theirs}, the other {ours}. They seem to be {kind} of another year or level. Choose "
            "fields, or a table, of the same.",
            **values,
        )
    return Sentence(
        "Only {share} % of the codes of “{table}” and “{areas}” agree: the one has for example "
        "{theirs}, the other {ours}. They may be {kind} of different years; only those that "
        "agree are joined.",
        **values,
    )


def _kind(codes: Sequence[str]) -> Sentence:
    if all(_NUTS.fullmatch(code) for code in codes):
        return Sentence("NUTS codes")
    return Sentence("codes")


def _share(found: set[str], ours: Sequence[str], theirs: Sequence[str]) -> float:
    fewer = min(len(ours), len(theirs))
    return len(found) / fewer if fewer else 0.0


def _whole(code: str) -> str:
    found = _DECIMALS.fullmatch(code)
    return found.group(1) if found else code


def _joined(code: str) -> str:
    return _BETWEEN.sub("", _whole(code)).casefold()


def _without_zeros(code: str) -> str:
    return re.sub(r"^([a-z]*)0+(?=[0-9])", r"\1", _joined(code))


def _without_country(code: str) -> str:
    return _without_zeros(_COUNTRY.sub("", _joined(code)))


_KEYS: tuple[Callable[[str], str], ...] = (_joined, _without_zeros, _without_country)
