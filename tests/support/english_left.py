"""What is left in English, or counted wrongly, among texts for readers of another language."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest

from translations import Message

# Words that neither Italian nor German has, and hardly a sentence of English lacks.
WORDS = re.compile(
    r"\b(the|of|and|are|is|with|from|this|that|which|for|has|have|not|than|there|their|they|"
    r"each|every|between|within|without|choose|give|found)\b|"
    r"\d (minutes?|hours?|firms?|areas?|roads?|sites?|lines?|points?|features?|layers?|people)\b"
)
# Groups of three digits by a comma stand for English; both languages have other marks.
GROUPS = re.compile(r"(?<![\d,.;])[1-9]\d{0,2}(,\d{3})+(?![\d,])")
# Three decimals that are no group.
DEGREES = re.compile(r"\b(Grad|gradi)\b|°")
# A text of so many letters is looked for inside a line, a shorter one only as the whole.
LONG = 25
# Texts shorter than this tell nothing about the line that they stand in.
SHORT = 12
GAP = re.compile(r"\{[^{}]*\}")
TAGS = re.compile(r"<(?:style|script)\b.*?</(?:style|script)>|<[^>]*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True)
class Language:
    """The texts of one language, ready to be looked for."""

    english: dict[str, re.Pattern[str]]
    own: list[re.Pattern[str]]
    fixed: list[str]

    @classmethod
    def of(cls, messages: Iterable[Message]) -> Language:
        live = [m for m in messages if m.state != "vanished"]
        shown = {one for m in live for one in m.translations}
        english = {m.source: _pattern(m.source) for m in live if m.source not in shown}
        own = sorted(shown, key=lambda one: -len(GAP.sub("", one)))
        fixed = [_plain(one) for one in own if not GAP.search(one) and len(one) >= SHORT]
        filled = [one for one in own if GAP.search(one) and len(GAP.sub("", one)) >= SHORT]
        return cls(english, [_pattern(one) for one in filled], fixed)

    def wrong(self, line: str) -> str:
        """Return what is wrong with a line, or nothing."""
        if (figures := GROUPS.search(line)) and not DEGREES.search(line):
            return f"grouped as in English: {figures[0]}"
        rest = self._without_fixed(line)
        for source, pattern in self.english.items():
            if len(GAP.sub("", source)) >= LONG:
                if pattern.search(rest):
                    return f"not translated: {source}"
            elif pattern.fullmatch(rest.strip()):
                return f"not translated: {source}"
        if words := WORDS.search(_without_paths(rest)):
            for pattern in self.own:
                if match := pattern.fullmatch(line):
                    rest = self._without_fixed(" | ".join(match.groups()))
                    words = WORDS.search(_without_paths(rest))
                    break
        return f"English word: {words[0]}" if words else ""

    def _without_fixed(self, line: str) -> str:
        """Leave out what is as the translation has it: titles of papers are English in all."""
        for text in self.fixed:
            line = line.replace(text, " ")
        return line


def _pattern(template: str) -> re.Pattern[str]:
    plain = _plain(template)
    gaps = [r"(\d[\d.,]*)" if gap == "{n}" else "(.+?)" for gap in GAP.findall(plain)]
    parts = [re.escape(part) for part in GAP.split(plain)]
    return re.compile("".join(a + b for a, b in zip_longest(parts, gaps, fillvalue="")))


def _without_paths(text: str) -> str:
    return re.sub(r"\S*[/_=\\]\S*", "", text)


def _plain(text: str) -> str:
    return " ".join(html.unescape(TAGS.sub(" ", text)).split())


def lines_of(text: str) -> Iterator[str]:
    """Yield the lines of a text, or of the page that it is, without tags."""
    if "<" in text and ">" in text:
        text = re.sub(r"\n", " ", text)
        text = re.sub(
            r"</(p|li|h\d|td|th|tr|div|title|figcaption|text|tspan)>|<br ?/?>", "\n", text
        )
        text = html.unescape(TAGS.sub(" ", re.sub(r"<(style|script)\b.*?</\1>", "", text)))
    for line in text.splitlines():
        if line := " ".join(line.split()):
            yield line
