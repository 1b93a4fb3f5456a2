"""The shell tools: the isolated home and the link into a profile."""

from __future__ import annotations

import os
import stat
import subprocess
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"
REPOSITORY = TOOLS.parent


def test_isolated_commands_see_a_home_of_their_own():
    done = subprocess.run(
        [TOOLS / "isolated.sh", "env"], capture_output=True, text=True, check=True
    )
    seen = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
    own = str(REPOSITORY / ".home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR",
                 "QGIS_CUSTOM_CONFIG_PATH"):  # fmt: skip
        assert seen[name].startswith(own), name
    assert stat.S_IMODE(os.stat(seen["XDG_RUNTIME_DIR"]).st_mode) == 0o700
    assert seen["QT_QPA_PLATFORM"] == "offscreen"
    assert seen["PATH"].startswith("/usr/bin:")


def test_isolated_commands_hand_on_their_exit_code():
    assert subprocess.run([TOOLS / "isolated.sh", "bash", "-c", "exit 7"]).returncode == 7


@pytest.fixture
def link(tmp_path):
    """Run link.sh for a home in `tmp_path`."""

    def run(*arguments: str) -> subprocess.CompletedProcess:
        environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
        command = [str(TOOLS / "link.sh"), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    return run


def test_link_is_made_in_the_named_profile_and_can_be_repeated(link, tmp_path):
    profile = tmp_path / ".local/share/QGIS/QGIS3/profiles/work"
    profile.mkdir(parents=True)
    for _ in range(2):
        assert link("work").returncode == 0
        assert (profile / "python/plugins/erik_clusters").resolve() == REPOSITORY
    assert len(list((profile / "python/plugins").iterdir())) == 1


def test_link_without_a_profile_says_what_to_do(link):
    done = link()
    assert done.returncode == 1
    assert "Start QGIS once" in done.stderr


def test_link_leaves_an_installed_copy_alone(link, tmp_path):
    installed = tmp_path / ".local/share/QGIS/QGIS3/profiles/default/python/plugins/erik_clusters"
    installed.mkdir(parents=True)
    done = link()
    assert done.returncode == 1
    assert "installed copy" in done.stderr
    assert not installed.is_symlink()
