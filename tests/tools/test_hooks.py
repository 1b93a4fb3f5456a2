"""What git checks before a commit is what CI checks."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

REPOSITORY = Path(__file__).resolve().parents[2]


def test_every_check_of_lint_is_a_hook():
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    match = re.search(r"^lint: ([a-z0-9 -]+) ##", makefile, re.MULTILINE)
    assert match is not None
    config = (REPOSITORY / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (repository,) = yaml.safe_load(config)["repos"]
    assert repository["repo"] == "local"
    entries = [hook["entry"] for hook in repository["hooks"]]
    assert entries == [f"make --silent {check}" for check in match.group(1).split()]
    assert all(hook["language"] == "system" for hook in repository["hooks"])


def test_ci_runs_lint():
    assert "make lint" in (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8").splitlines()
