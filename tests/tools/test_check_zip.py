"""What the plugin repository would refuse, and what our own rules refuse."""

from __future__ import annotations

import zipfile
from pathlib import Path

import check_zip
import pytest

METADATA = """[general]
name=ERIK Clusters
qgisMinimumVersion=3.22
qgisMaximumVersion=4.99
supportsQt6=True
description=Clusters
about=Uses osmnx, geopandas (with pandas and shapely) and rasterio.
version=1.2.3
author=ERIK
email=office@erik-network.eu
repository=https://github.com/erik-network/clusters
tracker=https://github.com/erik-network/clusters/issues
homepage=https://erik-network.eu/clusters/2026
icon=resources/icons/erik_clusters.svg
tags=clusters
category=Analysis
hasProcessingProvider=yes
changelog=1.2.3
    First.
"""
CHANGELOG = "# Changes\n\n## 1.2.3\n\nFirst.\n\n## 1.2.2\n"
PYPROJECT = '[project]\nname = "erik"\nversion = "1.2.3"\n'
LICENCE = "GNU GENERAL PUBLIC LICENSE\nVersion 2, June 1991"
CONTENT = {
    "__init__.py": '"""Plugin."""',
    "metadata.txt": METADATA,
    "LICENSE": LICENCE,
    "README.md": "# ERIK",
    "CHANGELOG.md": CHANGELOG,
    "resources/icons/erik_clusters.svg": "<svg/>",
    "i18n/erik_clusters_de.ts": "<TS/>",
    "i18n/erik_clusters_de.qm": "",
    "i18n/erik_clusters_en.ts": "<TS/>",
    "i18n/erik_clusters_en.qm": "",
    "i18n/erik_clusters_it.ts": "<TS/>",
    "i18n/erik_clusters_it.qm": "",
}


def metadata_problems(metadata: str = METADATA, changelog: str = CHANGELOG) -> list[str]:
    return check_zip.metadata_problems(metadata, changelog, PYPROJECT)


@pytest.fixture
def zip_of(tmp_path):
    """Make a zip of the good content with some files changed, added or (None) left out."""
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)

    def make(changes: dict) -> list[str]:
        path: Path = tmp_path / "plugin.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, text in {**CONTENT, **changes}.items():
                if text is not None:
                    full = name[1:] if name.startswith("/") else f"erik_clusters/{name}"
                    archive.writestr(full, text)
        return check_zip.problems(path, tmp_path)

    return make


def test_good_metadata_has_no_problems():
    assert metadata_problems() == []


@pytest.mark.parametrize("key", check_zip.REQUIRED)
def test_every_required_key_is_missed(key):
    lines = METADATA.splitlines(keepends=True)
    without = "".join(line for line in lines if not line.startswith(f"{key}="))
    if key == "changelog":
        without = without.replace("    First.\n", "")
    assert f"metadata.txt lacks {key}" in metadata_problems(without)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("4.99", "3.99", "qgisMaximumVersion must be 4.99"),
        ("supportsQt6=True", "", "supportsQt6 must be True"),
        ("supportsQt6=True", "supportsQt6=yes", "supportsQt6 must be True"),
        ("hasProcessingProvider=yes", "", "hasProcessingProvider must be yes"),
        (
            "tracker=https://github.com/erik-network/clusters/issues",
            "tracker=soon",
            "tracker is no web address",
        ),
        ("email=office@erik-network.eu", "email=erik", "email is no address"),
        ("osmnx", "a library", "does not name osmnx"),
        ("description=Clusters", "description=<b>Clusters</b>", "without HTML"),
        ("version=1.2.3", "version=1.2", "not of the form"),
        ("changelog=1.2.3", "changelog=1.2.2", "changelog of metadata.txt states version 1.2.2"),
        ("description=Clusters", "description=100 % clusters", "cannot be read"),
        ("[general]", "[plugin]", "cannot be read"),
    ],
)
def test_wrong_metadata_is_told(old, new, complaint):
    assert any(complaint in problem for problem in metadata_problems(METADATA.replace(old, new)))


PAGES = ("repository", "tracker", "homepage")
NOBODY = [
    "https://example.org/erik", "http://www.example.com", "https://EXAMPLE.net:8080/x",
    "https://erik.example/", "https://plugins.test/x", "https://host.invalid",
    "http://git.localhost/x", "https://git.office.local/erik",
    "http://127.0.0.1/x", "http://192.168.1.7/erik",
    "https://github.com/OWNER/REPO", "https://github.com/your-name/erik",
    "https://github.com/username/erik", "https://codeberg.org/<owner>/erik", "https://x.eu/TODO",
    "https://github.com/...",
]  # fmt: skip


@pytest.mark.parametrize("address", NOBODY)
@pytest.mark.parametrize("key", PAGES)
def test_pages_that_nobody_can_visit_are_refused_but_for_a_trial(key, address):
    lines = METADATA.splitlines(keepends=True)
    text = "".join(f"{key}={address}\n" if one.startswith(f"{key}=") else one for one in lines)
    (problem,) = metadata_problems(text)
    assert f"{key} is only a placeholder" in problem and "make zip TRIAL=1" in problem
    assert check_zip.metadata_problems(text, CHANGELOG, PYPROJECT, trial=True) == []


@pytest.mark.parametrize(
    "address", ["erik@example.org", "erik@mail.example.com", "erik@x.invalid", "your.name@erik.eu",
                "todo@erik.eu", "erik@office.local"]
)  # fmt: skip
def test_mail_that_reaches_nobody_is_refused_but_for_a_trial(address):
    text = METADATA.replace("office@erik-network.eu", address)
    (problem,) = metadata_problems(text)
    assert "email is only a placeholder" in problem
    assert check_zip.metadata_problems(text, CHANGELOG, PYPROJECT, trial=True) == []


@pytest.mark.parametrize(
    "address", ["https://my-region.eu/user/7", "https://gitlab.com/erik/examples/-/issues",
                "https://example-region.it", "https://localhost-agency.fr/x", "http://a.bo/127.0.0.1"]
)  # fmt: skip
def test_real_pages_pass(address):
    assert (
        metadata_problems(METADATA.replace("https://erik-network.eu/clusters/2026", address)) == []
    )


def test_versions_must_agree():
    (problem,) = metadata_problems(changelog="## 1.2.4\n")
    assert problem == "CHANGELOG.md states version 1.2.4, metadata.txt states 1.2.3"


def test_good_zip_has_no_problems(zip_of):
    assert zip_of({}) == []


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("/other/file.py", "", "not in the one folder"),
        ("/stray.txt", "", "not in the one folder"),
        (".gitignore", "", "is hidden"),
        ("tests/test_x.py", "", "is not for users"),
        ("processing/__pycache__/a.cpython-311.pyc", "", "is not for users"),
        ("kernel.so", "", "is compiled code"),
        ("kernel.so.1", "", "is compiled code"),
        ("new.py", "match x:\n    case 1: pass\n", "is no Python 3.9: line 2"),
        ("LICENSE", None, "LICENSE is missing"),
        ("LICENSE", "MIT", "not the text of the GPL"),
        ("i18n/erik_clusters_de.qm", None, "erik_clusters_de.qm is missing"),
        ("i18n/erik_clusters_it.qm", None, "erik_clusters_it.qm is missing"),
        ("i18n/erik_clusters_fr.ts", "", "no built"),
        ("resources/icons/erik_clusters.svg", None, "names the icon"),
    ],
)
def test_wrong_content_is_told(zip_of, name, text, complaint):
    found = zip_of({name: text})
    assert any(complaint in problem for problem in found), found


def test_too_large_a_zip_is_told(zip_of, monkeypatch):
    monkeypatch.setattr(check_zip, "MAX_BYTES", 1000)
    assert any("the plugin repository takes" in problem for problem in zip_of({}))
