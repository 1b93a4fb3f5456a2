"""What is written beside the code: links, names of files and commands, and who is named."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest
import yaml

REPOSITORY = Path(__file__).resolve().parents[1]
PAPERS = sorted([*REPOSITORY.glob("*.md"), *(REPOSITORY / "docs").rglob("*.md")])
# What docs/add-an-algorithm.md makes.
NOT_YET = ("walktoroad.py", "test_walktoroad.py", "walktoroad.svg")

every_paper = pytest.mark.parametrize(
    "paper", PAPERS, ids=lambda path: path.relative_to(REPOSITORY).as_posix()
)


@pytest.fixture(scope="module")
def files():
    """Paths of the repository's files, from its root, behind a slash."""
    shipped = ("erik_clusters_plugin", "processing", "resources", "i18n", "docs", "tools", "tests",
               "requirements", ".ci")  # fmt: skip
    found = [path for part in shipped for path in (REPOSITORY / part).glob("**/*")]
    return ["/" + path.relative_to(REPOSITORY).as_posix() for path in found]


@every_paper
def test_links_lead_somewhere(paper):
    for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", paper.read_text(encoding="utf-8")):
        assert "://" in link or (paper.parent / link).exists(), link


@every_paper
def test_named_modules_are_there(paper, files):
    named = re.findall(r"`([\w./-]+\.py)(?:::?\w+)?`", paper.read_text(encoding="utf-8"))
    for name in named:
        there = (REPOSITORY / name).is_file() or any(f.endswith("/" + name) for f in files)
        assert there or Path(name).name in NOT_YET, name


@every_paper
def test_named_commands_are_targets(paper):
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9-]+):", makefile, re.MULTILINE))
    named = set(re.findall(r"(?:^    |`)make ([a-z][a-z0-9-]*)", paper.read_text("utf-8"), re.M))
    assert named <= targets


def test_the_citation_is_of_this_version():
    citation = yaml.safe_load((REPOSITORY / "CITATION.cff").read_text(encoding="utf-8"))
    metadata = configparser.ConfigParser()
    metadata.read(REPOSITORY / "metadata.txt", encoding="utf-8")
    about = metadata["general"]
    assert citation["version"] == about["version"]
    assert citation["authors"] == [{"name": about["author"]}]
    assert citation["license"] in (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")


def glossary():
    """Yield the cells of each row of the glossary."""
    for line in (REPOSITORY / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("| ") and not line.startswith("| term |"):
            yield [cell.strip() for cell in line.strip("|").split("|")]


def test_the_glossary_has_each_term_once_with_its_source():
    rows = list(glossary())
    terms = [row[0].casefold() for row in rows]
    assert len(rows) > 50 and len(terms) == len(set(terms))
    assert all(len(row) == 3 and all(row) for row in rows)
