"""Warnings of Python libraries, which are for those who program and not for an officer's log."""

from __future__ import annotations

import logging
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional, TextIO, Union

_PACKAGE = __name__.partition(".erik_clusters_plugin.")[0]
_LOG = logging.getLogger(_PACKAGE)
_lock = threading.Lock()
_runs = 0
_before = warnings.showwarning


@contextmanager
def kept_from_the_log() -> Iterator[None]:
    """Send warnings that the plugin's code causes to Python's logging, level debug.

    QGIS shows Python warnings in its message log. `warnings.catch_warnings` changes what
    all threads see and puts back the wrong state where two runs overlap; here the first
    run sets one hook and the last takes it away. Warnings of other plugins go on as ever.
    """
    global _runs, _before
    with _lock:
        _runs += 1
        if _runs == 1 and warnings.showwarning is not _show:
            _before, warnings.showwarning = warnings.showwarning, _show
    try:
        yield
    finally:
        with _lock:
            _runs -= 1
            # Whoever has set another hook meanwhile keeps it.
            if _runs == 0 and warnings.showwarning is _show:
                warnings.showwarning = _before


def _show(
    message: Union[Warning, str],
    category: type[Warning],
    filename: str,
    lineno: int,
    file: Optional[TextIO] = None,
    line: Optional[str] = None,
) -> None:
    if _from_the_plugin():
        _LOG.debug(warnings.formatwarning(str(message), category, filename, lineno, line))
    else:
        _before(message, category, filename, lineno, file, line)


def _from_the_plugin() -> bool:
    """Whether code of the plugin is among the callers, in whichever thread."""
    # The first two frames are this function and the hook.
    frame = sys._getframe(2)
    while frame is not None:
        name = frame.f_globals.get("__name__", "")
        if name.startswith(f"{_PACKAGE}."):
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False
