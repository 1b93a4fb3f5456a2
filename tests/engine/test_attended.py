"""Long calls that cannot be asked to stop."""

from __future__ import annotations

import time
from threading import Event

import pytest
from erik_clusters.erik_clusters_plugin.engine.attended import attended
from erik_clusters.erik_clusters_plugin.engine.messages import SILENT, Cancelled, Monitor


def test_the_result_and_what_is_raised_come_through():
    assert attended(lambda: 7, SILENT) == 7
    with pytest.raises(ZeroDivisionError):
        attended(lambda: 1 // 0, SILENT)


def test_cancelling_does_not_wait_for_the_call():
    done = Event()
    begin = time.perf_counter()
    with pytest.raises(Cancelled):
        attended(lambda: done.wait(20), Monitor(is_cancelled=lambda: True))
    assert time.perf_counter() - begin < 5
    done.set()
