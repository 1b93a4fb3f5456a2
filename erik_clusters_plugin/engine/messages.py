"""Sentences from the engine to the person who runs it.

The engine knows nothing of Qt, so it cannot translate. It raises and reports
:class:`Sentence` objects: an English template and the values that fill it.
Whoever shows a sentence translates the template first (`layers.text`).
"""

from __future__ import annotations

from dataclasses import dataclass
from numbers import Real
from typing import Callable, Iterable, Optional


@dataclass(frozen=True)
class Number:
    """A number for a sentence, with a stated number of decimals or as few as it needs."""

    value: float
    decimals: Optional[int] = None

    def __str__(self) -> str:
        if self.decimals is not None:
            return f"{self.value:,.{self.decimals}f}"
        return f"{self.value:,.0f}" if float(self.value).is_integer() else f"{self.value:,g}"


class Sentence:
    """A template with named gaps and the values for them.

    Templates are literal strings at the place where they are made, so that the
    translation tool finds them by the name of the call: ``Sentence("…")``,
    ``InputError("…")``. A template with the gap ``{n}`` has plural forms, chosen by the
    value `n`. Values that are numbers are written in the reader's locale; whatever only
    looks like a number (an id, a year, a line) is passed as text.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values

    def __str__(self) -> str:
        return self.template.format(**{name: _shown(v) for name, v in self.values.items()})

    def __repr__(self) -> str:
        return f"Sentence({str(self)!r})"


def _shown(value: object) -> object:
    plain = isinstance(value, Real) and not isinstance(value, bool)
    return Number(float(value)) if plain else value  # type: ignore[arg-type]


class InputError(ValueError):
    """Input that cannot be used; the sentence says which and what to do."""

    def __init__(self, template: str, **values: object) -> None:
        self.sentence = Sentence(template, **values)
        super().__init__(str(self.sentence))


class Cancelled(Exception):
    """The person who runs the computation asked it to stop."""


class Monitor:
    """How a long computation reports progress and warnings, and is stopped.

    Parameters
    ----------
    on_progress
        Called with the finished share of the work, 0 to 1.
    is_cancelled
        Asked at every step; when it says yes the step raises `Cancelled`.
    on_warning
        Called with a `Sentence` about something that does not end the run.
    """

    def __init__(
        self,
        on_progress: Optional[Callable[[float], None]] = None,
        is_cancelled: Optional[Callable[[], bool]] = None,
        on_warning: Optional[Callable[[Sentence], None]] = None,
    ) -> None:
        self._on_progress = on_progress
        self._is_cancelled = is_cancelled
        self._on_warning = on_warning

    def check(self) -> None:
        """Raise `Cancelled` if the run is to stop."""
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled

    def step(self, fraction: float) -> None:
        """Report that `fraction` (0 to 1) of the work is done, then `check`."""
        self.check()
        if self._on_progress is not None:
            self._on_progress(min(max(fraction, 0.0), 1.0))

    def warn(self, warning: Sentence) -> None:
        """Report something the person should know."""
        if self._on_warning is not None:
            self._on_warning(warning)

    def part(self, start: float, end: float) -> Monitor:
        """Return a monitor whose 0 to 1 is `start` to `end` of this one."""
        return Monitor(
            lambda fraction: self.step(start + (end - start) * fraction),
            self._is_cancelled,
            self._on_warning,
        )

    def heard_by(self, listener: Callable[[Sentence], None]) -> Monitor:
        """Return a monitor that tells warnings to `listener` too."""

        def warn(warning: Sentence) -> None:
            listener(warning)
            self.warn(warning)

        return Monitor(self._on_progress, self._is_cancelled, warn)

    def without_progress(self) -> Monitor:
        """Return a monitor for work within a step: it asks whether to stop, and warns."""
        return Monitor(None, self._is_cancelled, self._on_warning)


SILENT = Monitor()


NAMED = 10


def named(ids: Iterable[object]) -> str:
    """List ids for a sentence; after the first ten only their number."""
    listed = [str(i) for i in ids]
    more = len(listed) - NAMED
    return ", ".join(listed[:NAMED]) + (f" … (+{more})" if more > 0 else "")
