"""The zip, installed in a fresh profile, in the real qgis_process."""

from __future__ import annotations

import json

import check_zip
import pytest
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS

pytestmark = pytest.mark.programs


def test_zip_would_be_accepted(plugin_zip):
    assert check_zip.problems(plugin_zip, trial=True) == []


def test_every_algorithm_is_listed(installed_process):
    done = installed_process("--json", "list")
    assert done.returncode == 0, done.stderr
    # Libraries may print a line before the answer.
    listed = json.loads(done.stdout[done.stdout.index("{") :])["providers"]["erik"]
    assert listed["name"] == "ERIK Clusters"
    assert set(listed["algorithms"]) == {f"erik:{one.ID}" for one in (*ALGORITHMS, *MODELS)}


def test_plugin_starts_without_a_word_of_complaint(installed_process):
    done = installed_process("list")
    assert done.returncode == 0
    assert "Traceback" not in done.stdout + done.stderr
    assert "erik_clusters" not in done.stderr, done.stderr


def test_help_of_an_algorithm_is_shown(installed_process, absent):
    first = ALGORITHMS[0]
    done = installed_process("help", f"erik:{first.ID}")
    assert done.returncode == 0, done.stderr
    if "scipy" in absent:
        assert "The Python library scipy is missing" in done.stdout
        return
    made = first().create()
    for parameter in made.parameterDefinitions():
        assert parameter.name() in done.stdout


def test_a_console_without_unicode_is_enough(installed_process):
    """As the consoles of Windows: a code page with few letters, and no UTF-8 by default."""
    console = {
        "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "cp437:strict",
    }  # fmt: skip
    done = installed_process("help", f"erik:{ALGORITHMS[0].ID}", environment=console)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert "Error" not in done.stderr, done.stderr
