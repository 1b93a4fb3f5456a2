"""The one place that imports libraries which not every QGIS has.

Nothing here installs anything. A library that is missing, too old or broken ends in
an `InputError`: one sentence with what it is for and the command for this platform.

Inside the QGIS programs the binary wheels of shapely, pyproj, rasterio and pyogrio
need care. They bring their own PROJ, GDAL and GEOS, but the program has the system's
already loaded, and by the usual rule of Linux the first one loaded wins: results look
right and the program crashes when it ends, or writing fails. Such wheels are therefore
loaded so that their own libraries come first (RTLD_DEEPBIND), and they do not see the
data folders that belong to the system's PROJ and GDAL.
"""

from __future__ import annotations

import importlib
import os
import sys
import sysconfig
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Optional

import numpy as np

from .engine.messages import InputError, Sentence


@dataclass(frozen=True)
class Library:
    """What is known of a library.

    Attributes
    ----------
    purpose
        What it is needed for; fills the gap in “is needed {purpose}”.
    minimum
        Oldest version that works, or () where any does.
    packaged_since
        Releases of Debian and Ubuntu from which on their package is new enough.
    """

    purpose: Sentence
    minimum: tuple[int, ...] = ()
    packaged_since: tuple[tuple[str, float], ...] = ()


LIBRARIES = {
    "geopandas": Library(Sentence("for tables, joins and overlays of areas")),
    "rasterio": Library(Sentence("for indicator rasters")),
    "osmnx": Library(
        Sentence("for downloading roads from OpenStreetMap"),
        minimum=(2,),
        packaged_since=(("debian", 13), ("ubuntu", 25.10)),
    ),
    "shapely": Library(Sentence("for areas and their overlays")),
    "pyproj": Library(Sentence("for coordinate systems")),
    "numba": Library(Sentence("for faster travel times")),
    "matplotlib": Library(Sentence("for drawing curves")),
    "igraph": Library(Sentence("for the Leiden method of finding communities")),
    "scipy": Library(Sentence("for travel times and everything built on them")),
}

# Wheels of these bring their own PROJ, GDAL or GEOS.
_GEOGRAPHIC = ("shapely", "pyproj", "pyogrio", "rasterio")
_NEED_GEOGRAPHIC = frozenset({"geopandas", "osmnx", *_GEOGRAPHIC})
_DATA_FOLDERS = ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA")
_importing = threading.Lock()


def load(name: str) -> ModuleType:
    """Import a library of `LIBRARIES`; raises `InputError` where that is not possible."""
    library = LIBRARIES[name]
    try:
        if name in _NEED_GEOGRAPHIC:
            _load_geographic_wheels()
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        missing = (error.name or name).partition(".")[0]
        raise _missing(name, missing) from error
    except ImportError as error:
        raise InputError(
            "The Python library {library}, needed {purpose}, is installed but cannot be "
            "loaded ({reason}): {how}.",
            library=name,
            purpose=library.purpose,
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
            how=_how_to_get(name, library, again=True),
        ) from error
    version = str(getattr(module, "__version__", ""))
    if library.minimum and _numbers(version) < library.minimum:
        raise InputError(
            "The Python library {library}, needed {purpose}, is too old here ({version}, "
            "at least {minimum} is needed): {how}.",
            library=name,
            purpose=library.purpose,
            version=version or "?",
            minimum=".".join(map(str, library.minimum)),
            how=_how_to_get(name, library, again=True),
        )
    return module


@contextmanager
def rasterio_environment() -> Iterator[ModuleType]:
    """Import rasterio and open the environment that all work with it belongs in.

    rasterio reads PROJ_LIB, PROJ_DATA and GDAL_DATA again and again, and inside a QGIS
    program they belong to other versions. Meanwhile Python does not see them; the
    program's own PROJ and GDAL do. Raises `InputError` like `load`.
    """
    rasterio = load("rasterio")
    foreign = _inside_qgis_program() and _bundling_folder("rasterio") is not None
    with _hidden(_DATA_FOLDERS if foreign else ()) as hidden:
        for name, value in hidden.items():
            os.putenv(name, value)
        with rasterio.Env():
            yield rasterio


def missing_sentence(error: ImportError) -> Optional[Sentence]:
    """Return what to say where an import failed for want of a library, else None.

    For code that must be loadable even where one of `LIBRARIES` is missing.
    """
    missing = (error.name or "").partition(".")[0]
    if not isinstance(error, ModuleNotFoundError) or missing not in LIBRARIES:
        return None
    return _missing(missing, missing).sentence


def _missing(name: str, missing: str) -> InputError:
    return InputError(
        "The Python library {library} is missing, which is needed {purpose}: {how}.",
        library=missing,
        purpose=LIBRARIES[name].purpose,
        how=_how_to_get(name, LIBRARIES[name]),
    )


def _numbers(version: str) -> tuple[int, ...]:
    parts = []
    for part in version.split("."):
        if not part.isdigit():
            break
        parts.append(int(part))
    return tuple(parts)


# -- how to get a library --------------------------------------------------------------


def _how_to_get(name: str, library: Library, again: bool = False) -> Sentence:
    # The numpy that QGIS's own modules were built for has to stay.
    wanted = f'"numpy=={np.__version__}" {name}'
    if again:
        wanted = f"--upgrade {wanted}"
    if sys.platform == "win32":
        return Sentence(
            "close QGIS, open the OSGeo4W Shell from the start menu and run “{command}” "
            "(no administrator rights are needed), then start QGIS again",
            command=f"python -m pip install --user {wanted}",
        )
    if sys.platform == "darwin":
        command = f'"{_mac_python()}" -m pip install --user {wanted}'
    elif os.environ.get("FLATPAK_ID"):
        command = (
            f"flatpak run --devel --command=pip3 {os.environ['FLATPAK_ID']} install --user {wanted}"
        )
    elif _has_package(library):
        command = f"sudo apt install python3-{name}"
    else:
        # Distributions that manage Python themselves refuse pip without this option,
        # even where it writes only to the user's own folder.
        managed = Path(sysconfig.get_path("stdlib"), "EXTERNALLY-MANAGED").is_file()
        option = " --break-system-packages" if managed else ""
        command = f"python3 -m pip install --user{option} {wanted}"
    return Sentence(
        "open a terminal and run “{command}”, then start QGIS again",
        command=command,
    )


def _has_package(library: Library) -> bool:
    """Whether the system's package manager is apt and has the library, new enough."""
    release = _os_release()
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    if not family & {"debian", "ubuntu"}:
        return False
    if not library.packaged_since:
        return True
    since = dict(library.packaged_since).get(release.get("ID", ""))
    try:
        return since is not None and float(release.get("VERSION_ID", "inf")) >= since
    except ValueError:
        return False


def _os_release() -> dict[str, str]:
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines)
    return {key: value.strip("\"'") for key, _, value in pairs}


def _mac_python() -> str:
    """Python of the QGIS app that is running."""
    bundle = next((p for p in Path(sys.executable).parents if p.suffix == ".app"), None)
    programs = (bundle or Path("/Applications/QGIS.app")) / "Contents" / "MacOS"
    names = ["bin/python3", "python3", f"python{sys.version_info[0]}.{sys.version_info[1]}"]
    found = (programs / name for name in names if (programs / name).exists())
    return str(next(found, programs / names[0]))


# -- wheels inside the QGIS programs ---------------------------------------------------


@cache
def _inside_qgis_program() -> bool:
    """Whether the process is one of QGIS's programs on Linux, not a Python interpreter."""
    if not sys.platform.startswith("linux") or not hasattr(os, "RTLD_DEEPBIND"):
        return False
    try:
        program = os.readlink("/proc/self/exe")
    except OSError:
        return False
    return not Path(program).name.startswith("python")


def _load_geographic_wheels() -> None:
    """Import the wheels that bring their own PROJ, GDAL or GEOS, where that needs care.

    A distribution's own packages share the system's libraries and are left alone; a
    wheel is known by the folder of libraries beside it.
    """
    if not _inside_qgis_program():
        return
    with _importing:
        folders = {name: _bundling_folder(name) for name in _GEOGRAPHIC if name not in sys.modules}
        wheels = {name: folder for name, folder in folders.items() if folder is not None}
        if not wheels:
            return
        with _own_libraries_first(), _hidden(_DATA_FOLDERS):
            for name, folder in wheels.items():
                # One that is broken is reported when it is asked for by name.
                with suppress(ImportError):
                    for module in _compiled_modules(name, folder):
                        importlib.import_module(module)
                    if name == "rasterio":
                        # Until its first Env, rasterio's PROJ and GDAL look for their data
                        # where the system's are.
                        with importlib.import_module(name).Env():
                            pass


def _bundling_folder(name: str) -> Optional[Path]:
    """Folder of a package that came as a wheel with its own libraries, else None."""
    spec = find_spec(name)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    return folder if folder.with_name(f"{name}.libs").is_dir() else None


def _compiled_modules(name: str, folder: Path) -> Iterator[str]:
    """Dotted names of all compiled modules of a package."""
    for path in sorted(folder.rglob("*.so")):
        suffix = next((s for s in EXTENSION_SUFFIXES if path.name.endswith(s)), None)
        if suffix is not None:
            module = path.relative_to(folder).as_posix()[: -len(suffix)]
            yield f"{name}.{module.replace('/', '.')}"


@contextmanager
def _own_libraries_first() -> Iterator[None]:
    before = sys.getdlopenflags()
    sys.setdlopenflags(before | os.RTLD_DEEPBIND)
    try:
        yield
    finally:
        sys.setdlopenflags(before)


@contextmanager
def _hidden(variables: tuple[str, ...]) -> Iterator[dict[str, str]]:
    """Take variables out of the environment and put them back; yields what was taken."""
    taken = {name: os.environ.pop(name) for name in variables if name in os.environ}
    try:
        yield taken
    finally:
        os.environ.update(taken)
