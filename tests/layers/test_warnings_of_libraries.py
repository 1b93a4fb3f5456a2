"""Warnings that the plugin causes stay out of the log; those of others do not."""

from __future__ import annotations

import threading
import warnings

import pytest
from erik_clusters.erik_clusters_plugin.layers.warnings_of_libraries import kept_from_the_log

OURS = {"__name__": "erik_clusters.erik_clusters_plugin.engine.some"}
THEIRS = {"__name__": "another_plugin.some"}


def warn(where, text):
    exec(f"import warnings\nwarnings.warn({text!r}, RuntimeWarning)", dict(where))


@pytest.fixture
def shown(monkeypatch):
    found = []
    monkeypatch.setattr(warnings, "showwarning", lambda message, *_: found.append(str(message)))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        monkeypatch.setattr(warnings, "showwarning", lambda message, *_: found.append(str(message)))
        yield found


def test_in_any_thread(shown):
    with kept_from_the_log():
        for number, where in enumerate((OURS, THEIRS)):
            thread = threading.Thread(target=warn, args=(where, f"thread {number}"))
            thread.start()
            thread.join()
    assert shown == ["thread 1"]


def test_runs_that_overlap_put_back_what_was_there(shown):
    before = warnings.showwarning
    one, other = kept_from_the_log(), kept_from_the_log()
    one.__enter__()
    other.__enter__()
    one.__exit__(None, None, None)
    warn(OURS, "while the other runs")
    other.__exit__(None, None, None)
    assert warnings.showwarning is before
    warn(OURS, "afterwards")
    assert shown == ["afterwards"]
