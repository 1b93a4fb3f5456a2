"""Check a built zip against the rules of the QGIS plugin repository and our own.

    check_zip.py [--trial] ZIP

With --trial addresses that nobody can reach are let pass: such a zip is to be tried, not
to be uploaded.
"""

from __future__ import annotations

import argparse
import ast
import configparser
import ipaddress
import re
import sys
import zipfile
from pathlib import Path, PurePosixPath
from typing import Optional
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parent.parent
NAME = "erik_clusters"
LANGUAGES = ("de", "en", "it")
MAX_BYTES = 20_000_000
REQUIRED = (
    "name", "qgisMinimumVersion", "description", "about", "version", "author", "email",
    "repository", "tracker", "homepage", "icon", "tags", "changelog", "category",
)  # fmt: skip
FIXED = {
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    # QGIS 4 lists no plugin without it.
    "supportsQt6": "True",
    "hasProcessingProvider": "yes",
}
# What only the owner of the plugin can know; metadata.txt is the one place that says it.
OWNERS = ("email", "tracker", "repository", "homepage")
# Names that belong to nobody (RFC 2606 and 6761), or to one network alone.
RESERVED = re.compile(
    r"(.+\.)?(example(\.(com|net|org|edu))?|invalid|test|localhost|local|lan|internal)"
)
# Words that wait for another.
WAITING = re.compile(
    r"(^|[/@:])(your[-_\w]*|owner|username|todo|tbd|fixme|changeme|placeholder|dummy|foo|x{3,})"
    r"(?=[/@.:]|$)|[<>{}$]|\.\.\.|…",
    re.IGNORECASE,
)
EXTERNAL_LIBRARIES = ("osmnx", "geopandas", "pandas", "shapely", "rasterio")
COMPILED = {".so", ".dll", ".dylib", ".pyd", ".exe", ".pyc", ".pyo"}
OLDEST_PYTHON = (3, 9)


def placeholder_problems(general: dict[str, str]) -> list[str]:
    """Return which of the owner's addresses are none that anyone could write to or visit."""
    return [
        f"metadata.txt: {key} is only a placeholder: {general[key]!r}. Put in the real one, or "
        "build a zip to try, not to upload: make zip TRIAL=1"
        for key in OWNERS
        if key in general and _is_placeholder(general[key])
    ]


def _is_placeholder(address: str) -> bool:
    host = address.rpartition("@")[2] if "://" not in address else urlsplit(address).hostname
    host = (host or "").lower()
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return bool(RESERVED.fullmatch(host) or WAITING.search(address))
    return True


def metadata_problems(
    metadata: str, changelog: str, pyproject: str, trial: bool = False
) -> list[str]:
    """Return what the plugin repository, or a reader, would find wrong in metadata.txt.

    `changelog` and `pyproject` are the texts of CHANGELOG.md and pyproject.toml; all
    three state the version. In a `trial` the owner's addresses may be placeholders.
    """
    parser = configparser.ConfigParser()
    # QGIS tells keys apart by their case.
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        parser.read_string(metadata)
        general = dict(parser["general"])
    except (configparser.Error, KeyError) as error:
        return [f"metadata.txt cannot be read: {error}"]

    found = [f"metadata.txt lacks {key}" for key in REQUIRED if not general.get(key, "").strip()]
    found += [
        f"metadata.txt: {key} must be {value}, not {general.get(key)!r}"
        for key, value in FIXED.items()
        if general.get(key) != value
    ]
    found += [
        f"metadata.txt: {key} is no web address: {general.get(key)!r}"
        for key in ("repository", "tracker", "homepage")
        if not re.fullmatch(r"https?://[^\s/]+\.[^\s]+", general.get(key, ""))
    ]
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", general.get("email", "")):
        found.append(f"metadata.txt: email is no address: {general.get('email')!r}")
    found += [] if trial else placeholder_problems(general)
    found += [
        f"metadata.txt: about does not name {library}, which parts of the plugin need"
        for library in EXTERNAL_LIBRARIES
        if library not in general.get("about", "")
    ]
    if "<" in general.get("description", "") + general.get("about", ""):
        found.append("metadata.txt: description and about are plain text, without HTML")

    version = general.get("version", "")
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        found.append(f"metadata.txt: version is not of the form 1.2.3: {version!r}")
    stated = {
        "CHANGELOG.md": _first(r"^## (\S+)", changelog),
        "pyproject.toml": _first(r'^version = "(.+)"', pyproject),
        "the changelog of metadata.txt": _first(r"^(\S+)", general.get("changelog", "").strip()),
    }
    found += [
        f"{place} states version {other}, metadata.txt states {version}"
        for place, other in stated.items()
        if other != version
    ]
    return found


def content_problems(archive: zipfile.ZipFile) -> list[str]:
    """Return what must not be in the zip, or is missing from it."""
    found = []
    names = [name for name in archive.namelist() if not name.endswith("/")]
    for name in names:
        path = PurePosixPath(name)
        inside = path.parts[1:]
        if path.parts[0] != NAME or not inside:
            found.append(f"{name} is not in the one folder {NAME}")
        if any(part.startswith(".") or part == "__MACOSX" for part in path.parts):
            found.append(f"{name} is hidden")
        if {"__pycache__", "tests", "tools", ".git"} & set(inside):
            found.append(f"{name} is not for users")
        if path.suffix.lower() in COMPILED or re.search(r"\.so\.\d", name):
            found.append(f"{name} is compiled code")
        if path.suffix == ".py":
            try:
                ast.parse(archive.read(name), name, feature_version=OLDEST_PYTHON)
            except SyntaxError as error:
                found.append(f"{name} is no Python 3.9: line {error.lineno}: {error.msg}")
    present = set(names)
    wanted = ["__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"]
    wanted += [f"i18n/erik_clusters_{language}.qm" for language in LANGUAGES]
    found += [f"{NAME}/{name} is missing" for name in wanted if f"{NAME}/{name}" not in present]
    found += [f"{name} has a source but no built {name[:-2]}qm" for name in names
              if name.endswith(".ts") and f"{name[:-2]}qm" not in present]  # fmt: skip
    icon = _first(r"^icon=(.+)", _text(archive, "metadata.txt"))
    if icon and f"{NAME}/{icon}" not in present:
        found.append(f"metadata.txt names the icon {icon}, which is missing")
    licence = _text(archive, "LICENSE")
    if "GNU GENERAL PUBLIC LICENSE" not in licence or "Version 2" not in licence:
        found.append("LICENSE is not the text of the GPL, version 2")
    return found


def problems(path: Path, root: Path = ROOT, trial: bool = False) -> list[str]:
    """Return everything that is wrong with the zip at `path`; see `metadata_problems`."""
    size = path.stat().st_size
    found = []
    if size > MAX_BYTES:
        found.append(f"the zip has {size / 1e6:.1f} MB; the plugin repository takes 20")
    with zipfile.ZipFile(path) as archive:
        found += content_problems(archive)
        metadata = _text(archive, "metadata.txt")
        changelog = _text(archive, "CHANGELOG.md")
    pyproject = (root / "pyproject.toml").read_text(encoding="utf-8")
    return found + metadata_problems(metadata, changelog, pyproject, trial)


def _text(archive: zipfile.ZipFile, name: str) -> str:
    try:
        return archive.read(f"{NAME}/{name}").decode("utf-8")
    except KeyError:
        return ""


def _first(pattern: str, text: str) -> Optional[str]:
    match = re.search(pattern, text, re.MULTILINE)
    return match.group(1) if match else None


def main(path: Path, trial: bool) -> int:
    """Print the problems of a zip; returns the exit code."""
    found = problems(path, trial=trial)
    for problem in found:
        print(problem, file=sys.stderr)
    if not found:
        with zipfile.ZipFile(path) as archive:
            print(f"{path}: {len(archive.namelist())} files, nothing to complain about")
    return 1 if found else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trial", action="store_true")
    parser.add_argument("zip", type=Path)
    chosen = parser.parse_args()
    sys.exit(main(chosen.zip, chosen.trial))
