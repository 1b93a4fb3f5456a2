"""The zip, installed in a fresh profile, in the real qgis_process."""

from __future__ import annotations

import check_zip
import pytest
from erik_clusters.processing.catalogue import ALGORITHMS

pytestmark = pytest.mark.programs


def test_zip_would_be_accepted(plugin_zip):
    assert check_zip.problems(plugin_zip) == []


def test_every_algorithm_is_listed(qgis_process_json):
    listed = qgis_process_json("list")["providers"]["erik"]
    assert listed["name"] == "ERIK Clusters"
    assert set(listed["algorithms"]) == {f"erik:{algorithm.ID}" for algorithm in ALGORITHMS}


def test_plugin_starts_without_a_word_of_complaint(qgis_process):
    done = qgis_process("list")
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    assert "erik_clusters" not in done.stderr, done.stderr


def test_help_of_an_algorithm_is_shown(qgis_process):
    first = ALGORITHMS[0]
    said = qgis_process("help", f"erik:{first.ID}").stdout
    made = first().create()
    for parameter in made.parameterDefinitions():
        assert parameter.name() in said
