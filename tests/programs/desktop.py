"""Run the real QGIS desktop on a screen of its own, with the plugin in a fresh profile.

    outcome = run_desktop(script, folder)

`script` is Python source that defines ``steps(desk)``, a generator. It runs inside
QGIS once the window is ready; every ``yield seconds`` gives QGIS that much time, also
while a dialog is open. `desk` offers

    desk.iface            QGIS's interface
    desk.answers          a dict for results, as JSON
    desk.shot(name)       save a picture of the screen as ``<folder>/<name>.png``
    desk.click(widget)    press the left mouse button in the middle of a widget
    yield from desk.drawn()    wait until the map is drawn

Needs Xvfb, openbox, xdotool and ImageMagick's import. Pictures are also kept in the folder
that ERIK_PICTURES names, to be looked at after the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import textwrap
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

REPOSITORY = Path(__file__).resolve().parents[2]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "import")

_START = """
import json, subprocess, sys, traceback
from pathlib import Path
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface


class Desk:
    def __init__(self):
        self.iface, self.answers, self.folder = iface, {}, Path(FOLDER)

    def shot(self, name):
        target = str(self.folder / (name + ".png"))
        subprocess.run(["import", "-window", "root", "-depth", "8", target], check=True)

    def click(self, widget):
        at = widget.mapToGlobal(widget.rect().center())
        subprocess.run(["xdotool", "mousemove", str(at.x()), str(at.y()), "click", "1"], check=True)

    def drawn(self):
        # Drawing pauses between its previews: ask until it has been quiet for a second.
        quiet = 0
        while quiet < 4:
            yield 0.25
            quiet = 0 if iface.mapCanvas().isDrawing() else quiet + 1


def finish():
    (desk.folder / "answers.json").write_text(json.dumps(desk.answers))
    # An open project asks whether to save it, and keeps QGIS from ending.
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    iface.actionExit().trigger()


def advance():
    try:
        pause = next(running)
    except StopIteration:
        finish()
    except BaseException:
        desk.answers["error"] = traceback.format_exc()
        finish()
    else:
        QTimer.singleShot(int(1000 * pause), advance)


desk = Desk()
namespace = {}
exec(compile(Path(SCRIPT).read_text(encoding="utf-8"), SCRIPT, "exec"), namespace)
running = namespace["steps"](desk)
iface.mainWindow().showMaximized()
QTimer.singleShot(2000, advance)
"""


@dataclass
class Outcome:
    """What a run left: the exit code (None after a timeout), its log and the script's answers."""

    exit_code: Optional[int]
    log: str
    answers: dict[str, object]
    folder: Path

    def picture(self, name: str) -> Path:
        """Return the path of a picture that the script took."""
        return self.folder / f"{name}.png"


def missing_programs() -> list[str]:
    """Return which of the needed programs are not installed."""
    return [name for name in (*PROGRAMS, _qgis() or "qgis") if shutil.which(name) is None]


def run_desktop(
    script: str,
    folder: Path,
    *,
    project: Optional[Path] = None,
    plugins: Path = REPOSITORY / "tests" / "plugins",
    installed: Optional[Path] = None,
    settings: Optional[dict[str, dict[str, str]]] = None,
    locale: str = "en",
    size: tuple[int, int] = (1600, 1000),
    timeout: float = 180,
) -> Outcome:
    """Start QGIS, run the script in it, and wait for it to end.

    The plugin is the one in `plugins`, or that of the zip `installed`, in the profile.
    `settings` are added to the profile's ini file, by section. After `timeout` seconds
    a picture ``timeout.png`` shows what QGIS was waiting for.
    """
    folder.mkdir(parents=True, exist_ok=True)
    profile = folder / "profiles" / "profiles" / "default" / "QGIS"
    runtime = folder / "runtime"
    home = folder / "home"
    for path in (profile, home):
        path.mkdir(parents=True, exist_ok=True)
    runtime.mkdir(mode=0o700, exist_ok=True)
    (profile / "QGIS3.ini").write_text(_ini(locale, settings or {}), encoding="utf-8")
    written = folder / "script.py"
    written.write_text(textwrap.dedent(script), encoding="utf-8")
    start = folder / "start.py"
    start.write_text(f"FOLDER = {str(folder)!r}\nSCRIPT = {str(written)!r}\n{_START}")

    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QT_", "QGIS_", "PYTHON", "VIRTUAL_ENV"))
    }
    environment.update(
        PATH=f"/usr/bin:{environment.get('PATH', '')}",
        HOME=str(home),
        XDG_RUNTIME_DIR=str(runtime),
        QT_QPA_PLATFORM="xcb",
        LIBGL_ALWAYS_SOFTWARE="1",
    )
    if installed is None:
        environment["QGIS_PLUGINPATH"] = str(plugins)
    else:
        with zipfile.ZipFile(installed) as archive:
            archive.extractall(profile.parent / "python" / "plugins")
    started: list[subprocess.Popen[bytes]] = []
    try:
        environment["DISPLAY"] = _screen(size, started)
        started.append(_start(["openbox"], environment))
        command = [_qgis() or "qgis", "--nologo", "--noversioncheck", "--lang", locale]
        command += ["--profiles-path", str(folder / "profiles"), "--code", str(start)]
        if project is not None:
            command += ["--project", str(project)]
        with (folder / "log.txt").open("wb") as log:
            qgis = _start(command, environment, log)
            started.append(qgis)
            exit_code: Optional[int] = None
            try:
                exit_code = qgis.wait(timeout)
            except subprocess.TimeoutExpired:
                shot = ["import", "-window", "root", str(folder / "timeout.png")]
                subprocess.run(shot, env=environment, timeout=30, check=False)
    finally:
        for process in reversed(started):
            _stop(process)
    if kept := os.environ.get("ERIK_PICTURES"):
        Path(kept).mkdir(parents=True, exist_ok=True)
        for picture in folder.glob("*.png"):
            shutil.copy(picture, Path(kept) / f"{folder.name}-{picture.name}")
    answers = folder / "answers.json"
    return Outcome(
        exit_code,
        (folder / "log.txt").read_text(encoding="utf-8", errors="replace"),
        json.loads(answers.read_text()) if answers.is_file() else {},
        folder,
    )


def _qgis() -> Optional[str]:
    # On Debian the program `qgis` is a wrapper around qgis.bin.
    return shutil.which("qgis.bin") or shutil.which("qgis")


def _ini(locale: str, settings: dict[str, dict[str, str]]) -> str:
    sections = {
        "PythonPlugins": {"erik_clusters": "true", "processing": "true"},
        "locale": {"userLocale": locale, "overrideFlag": "true"},
        "qgis": {"checkVersion": "false", "showTips": "false", "newProjectDefault": "false"},
        "core": {
            "NewsFeed\\httpsfeedqgisorg\\disabled": "true",
            "NewsFeed\\httpsfeedqgisorg\\content_loaded": "true",
        },
    }
    for section, values in settings.items():
        sections.setdefault(section, {}).update(values)
    lines = []
    for section, values in sections.items():
        lines += [f"[{section}]", *(f"{key}={value}" for key, value in values.items()), ""]
    return "\n".join(lines)


def _screen(size: tuple[int, int], started: list[subprocess.Popen[bytes]]) -> str:
    """Start an X server on a free display and return the display's name."""
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size[0]}x{size[1]}x24"]
    command += ["-nolisten", "tcp"]
    server = subprocess.Popen(
        command,
        pass_fds=[write_end],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    started.append(server)
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()
    if not number:
        raise RuntimeError("Xvfb did not start")
    return f":{number}"


def _start(
    command: list[str], environment: dict[str, str], log: object = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=log,  # type: ignore[arg-type]
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End a process that was started here, and what it started."""
    if process.poll() is not None:
        return
    for sign in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, sign)
        with suppress(subprocess.TimeoutExpired):
            process.wait(5)
            return
