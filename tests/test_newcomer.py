"""docs/add-an-algorithm.md, followed to the letter in a copy of the repository."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]
PAGE = (REPOSITORY / "docs" / "add-an-algorithm.md").read_text(encoding="utf-8")
ID = "walktoroad"
WHERE_TO_MEND = "docs/add-an-algorithm.md no longer works; mend the page. "


def steps():
    """Yield what is done, the file, and the text of each step."""
    for part in re.split(r"^## ", PAGE, flags=re.MULTILINE):
        for found in re.finditer(
            r"(Write|Change)\s+`([^`]+)`:\n\n```\w+\n(.*?)^```", part, re.MULTILINE | re.DOTALL
        ):
            yield found.group(1), found.group(2), found.group(3)


def change(text, difference):
    """Insert the lines with + behind the lines that stand before them."""
    lines = difference.splitlines()
    before = "\n".join(line[1:] for line in lines if not line.startswith("+"))
    after = "\n".join(line[1:] for line in lines)
    assert text.count(before) == 1, f"{WHERE_TO_MEND}These lines are not there once: {before}"
    return text.replace(before, after)


@pytest.fixture(scope="module")
def followed(tmp_path_factory):
    """A copy of the repository in which the steps of the page were done."""
    copy = tmp_path_factory.mktemp("newcomer") / "erik_clusters"
    unwanted = (".git", ".venv", ".home", ".qgis-settings", ".*_cache", ".hypothesis", "output",
                "build", "dist", "__pycache__", "docs", "benchmarks")  # fmt: skip
    shutil.copytree(REPOSITORY, copy, symlinks=True, ignore=shutil.ignore_patterns(*unwanted))
    for verb, name, text in steps():
        file = copy / name
        if verb == "Write":
            assert not file.exists() and file.parent.is_dir(), f"{WHERE_TO_MEND}{name}"
        else:
            text = change(file.read_text(encoding="utf-8"), text)
        file.write_text(text, encoding="utf-8")
    return copy


def pytest_in(folder, arguments, **environment):
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *shlex.split(arguments)],
        cwd=folder,
        env={**os.environ, "PYTEST_ADDOPTS": "", **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, WHERE_TO_MEND + done.stdout + done.stderr
    return done.stdout


def test_an_algorithm_touches_four_places():
    touched = [name for _, name, _ in steps() if not name.startswith("tests/")]
    assert len(touched) == len(set(touched)) == 4
    changed = [text for verb, _, text in steps() if verb == "Change"]
    # A line each.
    assert all(sum(line.startswith("+") for line in text.splitlines()) == 1 for text in changed)


def test_the_tests_of_the_page_pass(followed):
    commands = re.findall(r'make test TESTS="([^"]+)"', PAGE)
    (about_it,) = (arguments for arguments in commands if ID in arguments)
    pytest_in(followed, about_it.replace("\\\n", " "))


def test_the_contract_of_the_page_is_written(followed):
    assert "\n    make contract\n" in PAGE
    pytest_in(followed, f"tests/test_contract.py -k {ID}", ERIK_WRITE_CONTRACT="1")
    contract = (followed / "tests" / "contract" / f"{ID}.json").read_text(encoding="utf-8")
    assert '"walk_m", "walk_minutes"' in contract


def test_the_code_of_the_page_is_in_style(followed):
    ruff = Path(sys.executable).with_name("ruff")
    if not ruff.is_file():
        pytest.skip("ruff is not here; make setup brings it (Debian 12)")
    files = [name for _, name, _ in steps() if name.endswith(".py")]
    for check in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [ruff, *check, "--no-cache", *files],
            cwd=followed,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, WHERE_TO_MEND + done.stdout
