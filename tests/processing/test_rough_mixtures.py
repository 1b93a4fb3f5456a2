"""Random mixtures of rough things, in a thread as the desktop does: a result or a sentence.

`ERIK_ROUGH_RUNS=2000` tries more of them, `--hypothesis-seed=random` others.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
import rough_layers
import rough_runs
from hypothesis import HealthCheck, Phase, given, settings

USUAL = 40
LONG = "ERIK_ROUGH_RUNS" in os.environ
JOURNAL = os.environ.get("ERIK_ROUGH_JOURNAL", os.devnull)

pytestmark = pytest.mark.timeout(0 if LONG else 120)


@pytest.fixture(scope="module")
def region(tmp_path_factory, provider):
    return rough_layers.region(tmp_path_factory.mktemp("plain"))


def test_any_mixture_ends_in_a_result_or_a_sentence(region, capfd):
    # All runs are made, and those that went wrong are told together: to shrink one would take
    # longer than to look at it.
    failed = []

    @settings(
        max_examples=rough_runs.budget(USUAL),
        derandomize=not LONG,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(rough_runs.runs())
    def attempt(run):
        # What stands here last when the program is gone ended it.
        Path(JOURNAL).write_text(f"{run}\n", encoding="utf-8")
        folder = Path(tempfile.mkdtemp(prefix="rough"))
        try:
            wrong, errors = rough_runs.attempt(run, region, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        said = capfd.readouterr()
        if "Traceback" in said.err:
            wrong.append(said.err)
        if wrong:
            failed.append((run, wrong, errors))
            with capfd.disabled():
                print(f"\n{run}\n  {wrong}\n  {errors}", flush=True)

    attempt()
    assert not failed, "\n".join(str(one) for one in failed)
