"""Roads from OpenStreetMap's servers, through osmnx.

osmnx finds the place, asks the servers and keeps their answers; what the tags mean is
decided by the same rules as for OSM files. Left alone, osmnx waits in silence and
tries again without end when a server is busy, and it cannot be interrupted. So it
works in a thread of its own here, is told of every answer, and gives up in bounded time.
"""

from __future__ import annotations

import hashlib
import math
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, TypeVar
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from ... import libraries
from ..messages import SILENT, Cancelled, InputError, Monitor, Number, Sentence
from . import overpass_answers as answers
from .osm import OsmRoads, OsmWay, roads_of_ways
from .osm_rules import FERRY
from .polylines import Polylines
from .speeds import Mode, Speeds, read_speeds

CONNECT_TIMEOUT_S = 10.0
RETRY_PAUSES_S = (10.0, 30.0, 60.0)
# Servers answer many small questions more readily than one large one, and a download
# that stops half-way goes on from there.
PIECE_KM = 20.0
EARTH_RADIUS_KM = 6371.0088
_POLL_S = 0.1
# What osmnx ends with where an answer is none of those that it expects.
_OF_ODD_ANSWERS = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError,
                   RecursionError)  # fmt: skip

T = TypeVar("T")

# osmnx keeps its settings in module globals: one download at a time.
_osmnx_free = threading.Lock()


@dataclass(frozen=True)
class Servers:
    """Whom to ask, and where answers are kept.

    Attributes
    ----------
    cache
        Folder for answers; made where it does not exist.
    overpass_url, nominatim_url
        Addresses of the servers for roads and for places; "" for osmnx's own.
    timeout_s
        Seconds that a server may take for one answer.
    proxies
        Proxy by protocol, as the library requests takes them; empty for the system's.
    refresh
        Ask again for what is kept already.
    """

    cache: Path
    overpass_url: str = ""
    nominatim_url: str = ""
    timeout_s: float = 180.0
    proxies: Mapping[str, str] = field(default_factory=dict)
    refresh: bool = False


@dataclass(frozen=True)
class Download:
    """Ways as the server gave them.

    Attributes
    ----------
    ways
        Every way once, whole.
    data_date
        Date and time of the oldest data among the answers, as the server states it, or "".
    from_cache
        Whether every answer was kept from an earlier download.
    """

    ways: list[OsmWay]
    data_date: str
    from_cache: bool


def rectangle(west: float, south: float, east: float, north: float) -> Any:
    """Return the area (a shapely polygon) between two meridians and two parallels."""
    return libraries.load("shapely").box(west, south, east, north)


def find_place(name: str, servers: Servers, monitor: Monitor = SILENT) -> Any:
    """Return the area (a shapely polygon, degrees) of a place, asked by its name.

    Raises
    ------
    InputError
        Where the name is not known, or is known only as a point, and where the server
        cannot be reached, is busy or answers what cannot be understood.
    Cancelled
        Within a fraction of a second of the monitor saying so.
    """
    osmnx = libraries.load("osmnx")
    folder = servers.cache / "places"
    _drop_unsealed(folder, monitor)

    def ask() -> Any:
        osmnx.settings.use_cache = not servers.refresh
        osmnx.settings.cache_folder = folder
        try:
            area = osmnx.geocode_to_gdf(name).geometry.iloc[0]
        except TypeError as error:
            if "geocode" not in str(error):
                raise
            raise InputError(
                "“{place}” is known to the server only as a point, not as an area. Name a "
                "municipality, district or region, or choose an extent instead.",
                place=name,
            ) from error
        except ValueError as error:
            if type(error).__name__ != "InsufficientResponseError":
                raise
            raise InputError(
                "The server knows no place called “{place}”. Check the spelling, or add the "
                "region and the country: “Lindau, Bavaria, Germany”.",
                place=name,
            ) from error

        if not _is_area(area):
            raise _nonsense(_host(servers.nominatim_url or osmnx.settings.nominatim_url))
        _seal(folder)
        return area

    return _ask(ask, servers, monitor)


def _is_area(area: Any) -> bool:
    """Whether a geometry is an area on the globe."""
    if area.geom_type not in ("Polygon", "MultiPolygon") or area.is_empty:
        return False
    west, south, east, north = area.bounds
    # Not one comparison holds with NaN.
    return bool(-180.0 <= west < east <= 180.0 and -90.0 <= south < north <= 90.0)


def check_area(area: Any, limit_km2: float) -> float:
    """Return the size of an area in km²; raises `InputError` where it is over the limit."""
    size = _square_kilometres(area)
    if size > limit_km2:
        raise InputError(
            "The area is {size} km², and at most {limit} km² are asked of the server at once. "
            "Choose a smaller area, raise the limit under Advanced, or use a file of the region "
            "(for example from download.geofabrik.de) with “Roads from an OSM file”.",
            size=Number(size, 0),
            limit=Number(limit_km2, 0),
        )
    return size


def download_roads(
    area: Any,
    mode: Mode,
    servers: Servers,
    speeds: Optional[Speeds] = None,
    monitor: Monitor = SILENT,
) -> tuple[OsmRoads, Download]:
    """Return the road network of an area, and what it was made of.

    Roads that touch the area are kept, whole from junction to junction. Parameters and
    errors as in `download_ways` and `osm.roads_of_ways`.
    """
    speeds = speeds or read_speeds()
    download = download_ways(area, way_filters(mode, speeds), servers, monitor.part(0.0, 0.8))
    extent = tuple(area.bounds)
    roads = roads_of_ways(download.ways, mode, extent, speeds, monitor.part(0.8, 1.0))
    shapely = libraries.load("shapely")
    if not area.equals(shapely.box(*extent)):
        touching = _touching(roads.network.lines, area)
        roads.report.outside += roads.network.edge_count - len(touching)
        roads = OsmRoads(roads.network.take(touching), roads.report)
    return roads, download


def way_filters(mode: Mode, speeds: Speeds) -> list[str]:
    """Return what to ask for, in the server's language: roads with a speed, and ferries."""
    classes = sorted(c for c in speeds.defaults if not math.isnan(speeds.default(c, mode)))
    highways = "|".join(c for c in classes if c != FERRY)
    return [f'["highway"~"^({highways})$"]', f'["route"="{FERRY}"]']


def download_ways(
    area: Any, filters: Iterable[str], servers: Servers, monitor: Monitor = SILENT
) -> Download:
    """Return the ways that touch an area.

    Parameters
    ----------
    area
        Shapely polygon or multipolygon, in degrees.
    filters
        What to ask for, in the server's language (Overpass QL) behind the word ``way``,
        such as ``["highway"~"^(primary|secondary)$"]``; ways that pass any of them are
        returned.

    Raises
    ------
    InputError
        Where no way is there, and where the server cannot be reached, is busy after
        several tries or answers what cannot be understood.
    Cancelled
        Within a fraction of a second of the monitor saying so.
    """
    osmnx = libraries.load("osmnx")
    filters = list(filters)
    pieces = [(piece, f) for piece in _pieces(area) for f in filters]
    given = []
    from_cache = True
    for done, (piece, way_filter) in enumerate(pieces):
        monitor.step(0.95 * done / len(pieces))
        folder = servers.cache / "roads" / _key(osmnx, servers, piece, way_filter)
        _drop_unsealed(folder, monitor)
        answer = None if servers.refresh else _kept_answer(folder)
        if answer is None:
            from_cache = False
            _ask(_question(osmnx, piece, way_filter, folder), servers, monitor)
            answer = _kept_answer(folder)
        if answer is None:
            # Or the same would be read at the next run.
            _remove_answers(folder)
            raise _nonsense(_host(servers.overpass_url or osmnx.settings.overpass_url))
        _seal(folder)
        given.append(answer)
    monitor.step(0.95)
    ways, data_date = answers.joined(given)
    # osmnx asks half a kilometre further; what lies there would only add junctions.
    touching = _touching(Polylines.from_list([way.line for way in ways]), area)
    ways = [ways[i] for i in touching.tolist()]
    if not ways:
        raise InputError(
            "OpenStreetMap has no roads of the wanted kind in this area. Check that the extent "
            "or place lies where you mean, on land, and try a larger one."
        )
    monitor.step(1.0)
    return Download(ways, data_date, from_cache)


# -- the area --------------------------------------------------------------------------


def _square_kilometres(area: Any) -> float:
    """Area on the sphere, by Lambert's cylindrical projection, which keeps areas."""
    shapely = libraries.load("shapely")

    def project(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
        radians = np.radians(degrees)
        return EARTH_RADIUS_KM * np.column_stack([radians[:, 0], np.sin(radians[:, 1])])

    return float(shapely.transform(area, project).area)


def _pieces(area: Any) -> list[Any]:
    """Cut an area into rectangles of at most `PIECE_KM` on a side."""
    shapely = libraries.load("shapely")
    west, south, east, north = shapely.bounds(area)
    km_per_degree = math.radians(EARTH_RADIUS_KM)
    shortest = min(abs(south), abs(north)) if south * north > 0 else 0.0
    width = (east - west) * km_per_degree * math.cos(math.radians(shortest))
    columns = max(1, math.ceil(width / PIECE_KM))
    rows = max(1, math.ceil((north - south) * km_per_degree / PIECE_KM))
    x = np.linspace(west, east, columns + 1)
    y = np.linspace(south, north, rows + 1)
    left, bottom = (a.ravel() for a in np.meshgrid(x[:-1], y[:-1]))
    right, top = (a.ravel() for a in np.meshgrid(x[1:], y[1:]))
    parts = shapely.intersection(area, shapely.box(left, bottom, right, top))
    parts = parts[shapely.area(parts) > 0]
    return list(shapely.box(*shapely.bounds(parts).T))


def _key(osmnx: Any, servers: Servers, piece: Any, way_filter: str) -> str:
    """Name of the folder in which the answer to one question is kept."""
    bounds = " ".join(f"{value:.6f}" for value in piece.bounds)
    # Not with a password or a key in it, which could be guessed from the name.
    url = _without_secrets(servers.overpass_url or osmnx.settings.overpass_url)
    return hashlib.sha256(f"{url} {way_filter} {bounds}".encode()).hexdigest()[:32]


# -- asking ----------------------------------------------------------------------------


class _Busy(Exception):
    """The server has no time for us now."""


class _Stopped(Exception):
    """The person who asked is no longer waiting."""


class _Line:
    """What goes to the servers and comes from them; called by requests, in its thread."""

    def __init__(self, nominatim_url: str) -> None:
        self._nominatim_host = _host(nominatim_url)
        self._nominatim_path = urlsplit(nominatim_url).path.rstrip("/")
        self.stopped = threading.Event()
        self.host = ""

    def before(self, request: Any) -> Any:
        if self.stopped.is_set():
            raise _Stopped
        self.host = _host(request.url)
        return request

    def after(self, response: Any, *_: object, **__: object) -> None:
        if self.stopped.is_set():
            raise _Stopped
        if response.is_redirect:
            return
        if response.status_code in (429, 504) or b"too busy" in response.content[-4000:]:
            raise _Busy
        if not response.ok:
            raise InputError(
                "The server {server} refused the question (HTTP {status} {reason}). Try again "
                "later, or name another server under Advanced.",
                server=self.host,
                status=str(response.status_code),
                reason=response.reason,
            )
        if self._is_place(response.url):
            self._check_places(response)
        else:
            if b'"remark"' in response.content[-4000:]:
                self._report_remark(response)
            if answers.read(response.content) is None:
                raise _nonsense(self.host)

    def _is_place(self, url: str) -> bool:
        path = urlsplit(url).path
        return _host(url) == self._nominatim_host and path == f"{self._nominatim_path}/search"

    def _check_places(self, response: Any) -> None:
        places = answers.parsed(response.content)
        if not isinstance(places, list) or not all(
            isinstance(p, dict) and {"importance", "boundingbox", "geojson"} <= p.keys()
            for p in places
        ):
            raise _nonsense(self.host)

    def _report_remark(self, response: Any) -> None:
        answer = answers.parsed(response.content)
        if isinstance(answer, dict) and "remark" in answer:
            raise InputError(
                "The server {server} gave up on the question: “{remark}”. Choose a smaller "
                "area, or try again later.",
                server=self.host,
                remark=str(answer["remark"])[:500],
            )


def _question(osmnx: Any, piece: Any, way_filter: str, folder: Path) -> Callable[[], None]:
    def ask() -> None:
        osmnx.settings.use_cache = True
        osmnx.settings.cache_folder = folder
        # The answer itself is wanted, not the graph that osmnx would make of it: a graph
        # has lost the tags, and the ways, from which speeds and directions are read.
        osmnx.settings.cache_only_mode = True
        _remove_answers(folder)
        with suppress(InterruptedError):
            osmnx.graph_from_polygon(piece, custom_filter=way_filter)

    return ask


def _ask(question: Callable[[], T], servers: Servers, monitor: Monitor) -> T:
    """Ask in a thread of its own, again while the server is busy."""
    osmnx = libraries.load("osmnx")
    for pause in (*RETRY_PAUSES_S, None):
        line = _Line(servers.nominatim_url or osmnx.settings.nominatim_url)
        try:
            return _in_thread(question, line, servers, monitor)
        except _Busy:
            if pause is None:
                break
            monitor.warn(
                Sentence(
                    "The server {server} is busy; trying again in {n} seconds.",
                    server=line.host,
                    n=pause,
                )
            )
            _wait(pause, monitor)
        except Exception as error:
            raise _in_a_sentence(error, line.host, servers) from error
    raise InputError(
        "The server {server} is busy and did not take the question in {tries} tries. Try again "
        "in some minutes, choose a smaller area, or name another server under Advanced. What was "
        "downloaded so far is kept.",
        server=line.host,
        tries=len(RETRY_PAUSES_S) + 1,
    )


def _in_thread(question: Callable[[], T], line: _Line, servers: Servers, monitor: Monitor) -> T:
    """Run `question`, and stop waiting for it when the monitor says so.

    A thread cannot be ended from outside. One that nobody waits for any more ends by
    itself, at the next thing it sends or receives or when its time is out; the settings
    of osmnx stay its own until then.
    """
    waited = False
    while not _osmnx_free.acquire(timeout=_POLL_S):
        if not waited:
            monitor.warn(
                Sentence("An earlier download that was stopped is still ending; waiting for it.")
            )
        waited = True
        monitor.check()

    outcome: list[T] = []
    failure: list[BaseException] = []
    done = threading.Event()

    def work() -> None:
        try:
            with _settings(line, servers):
                outcome.append(question())
        except BaseException as error:  # handed on to the thread that waits
            failure.append(error)
        finally:
            _osmnx_free.release()
            done.set()

    threading.Thread(target=work, name="erik-clusters-download", daemon=True).start()
    try:
        while not done.wait(_POLL_S):
            monitor.check()
    except Cancelled:
        line.stopped.set()
        raise
    if failure:
        raise failure[0]
    return outcome[0]


@contextmanager
def _settings(line: _Line, servers: Servers) -> Iterator[None]:
    """Set up osmnx for one question, and put everything back as it was."""
    osmnx = libraries.load("osmnx")
    settings = osmnx.settings
    ours: dict[str, object] = {
        "overpass_url": servers.overpass_url or settings.overpass_url,
        "nominatim_url": servers.nominatim_url or settings.nominatim_url,
        # Else osmnx waits as long as the server's status page says, or a minute where
        # it cannot read it. A server without time says so, which `_ask` heeds.
        "overpass_rate_limit": False,
        "requests_timeout": (CONNECT_TIMEOUT_S, servers.timeout_s),
        "overpass_settings": f"[out:json][timeout:{servers.timeout_s:.0f}]",
        "requests_kwargs": {
            **settings.requests_kwargs,
            "auth": line.before,
            "hooks": {"response": line.after},
            "proxies": dict(servers.proxies),
        },
        "max_query_area_size": 1e12,
        # Without a connection it would ask a name server of its own first.
        "doh_url_template": None,
        "http_user_agent": f"ERIK Clusters, a QGIS plugin, with OSMnx {osmnx.__version__}",
        "use_cache": True,
        "cache_folder": servers.cache,
        "cache_only_mode": False,
    }
    before = {name: getattr(settings, name) for name in ours}
    # osmnx replaces it to hold on to one address of a server.
    getaddrinfo = socket.getaddrinfo
    try:
        for name, value in ours.items():
            setattr(settings, name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(settings, name, value)
        socket.getaddrinfo = getaddrinfo


def _wait(seconds: float, monitor: Monitor) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        monitor.check()
        time.sleep(min(_POLL_S, seconds))


def _in_a_sentence(error: Exception, host: str, servers: Servers) -> Exception:
    """Say what went wrong between us and a server; other errors come back as they are."""
    # Came with osmnx.
    from requests import exceptions

    if isinstance(error, exceptions.Timeout):
        return InputError(
            "The server {server} did not answer within {n} seconds. Try again later, "
            "choose a smaller area, or give it more time under Advanced.",
            server=host,
            n=servers.timeout_s,
        )
    if isinstance(error, (exceptions.ConnectionError, exceptions.ChunkedEncodingError)):
        return InputError(
            "The server {server} cannot be reached. Check the internet connection and, in an "
            "office network, the proxy in QGIS's settings (Options, Network).",
            server=host,
        )
    # Older releases of osmnx read the address before requests does.
    no_address = isinstance(error, ValueError) and str(error) == "Invalid IPv6 URL"
    if no_address or isinstance(error, exceptions.RequestException):
        return InputError(
            "The server {server} cannot be asked: {reason}. Check its address under Advanced.",
            server=host or servers.overpass_url or servers.nominatim_url,
            reason=str(error).rstrip("."),
        )
    if type(error).__name__ in ("InsufficientResponseError", "ResponseStatusCodeError"):
        return _nonsense(host)
    if isinstance(error, _OF_ODD_ANSWERS) and not isinstance(error, InputError):
        return _nonsense(host)
    return error


def _nonsense(host: str) -> InputError:
    return InputError(
        "The server {server} answered with something that is not map data. In an office network "
        "this is often a log-in page: open any web page first. Else try again later, or name "
        "another server under Advanced.",
        server=host,
    )


def _without_secrets(url: str) -> str:
    """Return host, port and path of an address."""
    try:
        parts = urlsplit(url)
        return f"{parts.hostname}:{parts.port or ''}{parts.path}"
    except ValueError:
        return ""


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:  # a bracket that is not closed
        return url


# -- keeping answers -------------------------------------------------------------------


def _seal(folder: Path) -> None:
    """Write the checksum of every answer beside it."""
    for file in folder.glob("*.json"):
        seal = hashlib.sha256(file.read_bytes()).hexdigest()
        _seal_of(file).write_text(seal, encoding="utf-8")


def _drop_unsealed(folder: Path, monitor: Monitor) -> None:
    """Remove answers that are not what was kept: they are asked for again."""
    changed = 0
    for file in folder.glob("*.json"):
        try:
            sealed = _seal_of(file).read_text(encoding="utf-8").strip()
            whole = sealed == hashlib.sha256(file.read_bytes()).hexdigest()
        except (OSError, ValueError):
            whole = False
        if not whole:
            file.unlink()
            changed += 1
    if changed:
        monitor.warn(
            Sentence(
                "{n} answers kept in {folder} are not as they were kept, so that they are asked "
                "for again.",
                n=changed,
                folder=str(folder),
            )
        )


def _remove_answers(folder: Path) -> None:
    for old in folder.glob("*.json"):
        old.unlink()


def _seal_of(file: Path) -> Path:
    return file.with_suffix(".sha256")


def _kept_answer(folder: Path) -> Optional[answers.Answer]:
    """Return the answer kept in a folder; None where there is none, or not a whole one."""
    files = list(folder.glob("*.json"))
    return answers.read(files[0].read_bytes()) if len(files) == 1 else None


def _touching(lines: Polylines, area: Any) -> NDArray[np.int64]:
    """Positions of the lines that touch an area."""
    if not len(lines):
        return np.zeros(0, dtype=np.int64)
    shapely = libraries.load("shapely")
    geometries = shapely.linestrings(lines.xy, indices=lines.line_of_vertex())
    shapely.prepare(area)
    return np.flatnonzero(shapely.intersects(area, geometries)).astype(np.int64)
