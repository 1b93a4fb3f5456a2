"""Long calls into libraries that cannot be asked to stop."""

from __future__ import annotations

from threading import Thread
from typing import Callable, TypeVar

from .messages import Monitor

POLL_SECONDS = 0.05

Result = TypeVar("Result")


def attended(work: Callable[[], Result], monitor: Monitor) -> Result:
    """Do some work on another thread, and ask the monitor meanwhile.

    For calls that let go of the interpreter lock, such as those of scipy's trees and of
    GEOS. When the run is cancelled, the call goes on to its end by itself and its result
    is dropped: it must not touch anything that others use. What it raises is raised.
    """
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread = Thread(target=run)
    thread.start()
    while thread.is_alive():
        thread.join(POLL_SECONDS)
        monitor.check()
    if errors:
        raise errors[0]
    return results[0]
