"""Road networks from OpenStreetMap files."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field
from typing import Any, Callable, Iterable, Iterator, Mapping, Optional, Sequence

import numpy as np
from numpy.typing import NDArray

from ... import libraries
from ..messages import SILENT, InputError, Monitor, Number, Sentence, named
from ..osm.elements import Kind
from ..osm_file import OsmFile
from .network import RoadNetwork
from .osm_rules import FERRY, TAGS_READ, LeftOut, WayUse, use_of_way
from .polylines import Polylines, place_numbers, split_at_junctions, sums_by_line
from .speeds import FASTEST_FERRY, LimitProblem, Mode, Speeds, duration_minutes, read_speeds

CRS = "EPSG:4326"
# Slower than any ferry, in km/h: the duration is in the wrong unit.
_SLOWEST_FERRY = 0.5
_MINUTES_PER_METRE_AT_1_KMH = 0.06
_WKB_HEADER = 9
_EXAMPLES = 5
_KEYS = ("highway", "route")
_CHECK_EVERY = 5000


@dataclass
class WaysReport:
    """What became of the ways of a file.

    Attributes
    ----------
    read
        Ways with a highway tag, and ferries (in the extent).
    used
        Ways that became roads.
    left_out
        How many were left out, by reason.
    without_line
        Ways of fewer than two places.
    unreadable_limits, implausible_limits
        Used ways whose speed limit was passed over, so that the table's speed counts.
    limit_examples
        Some of these limits, as ``"way 4711: maxspeed=fast"``.
    bad_durations
        Ferries whose duration was passed over.
    outside
        Roads, junction to junction, that lie outside the extent.
    torn
        Used ways of which nodes are missing, where they were cut; as numbers.
    findings
        Sentences about the data as a whole: what they lack, repeat or delete.
    """

    read: int = 0
    used: int = 0
    left_out: dict[LeftOut, int] = field(default_factory=dict)
    without_line: int = 0
    unreadable_limits: int = 0
    implausible_limits: int = 0
    limit_examples: list[str] = field(default_factory=list)
    bad_durations: int = 0
    outside: int = 0
    torn: list[int] = field(default_factory=list)
    findings: list[Sentence] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class OsmWay:
    """A way of OpenStreetMap.

    Attributes
    ----------
    way_id
        Its number.
    tags
        All its tags.
    line
        Longitude and latitude in degrees, float64 (k, 2). Ways that share a node have
        there the same coordinates to the last bit.
    cuts
        Before which places, from 1, nodes are missing; None where the way is whole.
    """

    way_id: int
    tags: Mapping[str, str]
    line: NDArray[np.float64]
    cuts: Optional[Sequence[int]] = None


@dataclass(frozen=True, eq=False)
class OsmRoads:
    """A road network, and what became of the ways of its file."""

    network: RoadNetwork
    report: WaysReport


@dataclass
class _Ways:
    """Ways that are used, one row for each stretch of which all nodes are there."""

    use: list[WayUse] = field(default_factory=list)
    name: list[str] = field(default_factory=list)
    duration: list[float] = field(default_factory=list)
    line: list[NDArray[np.float64]] = field(default_factory=list)
    number: list[int] = field(default_factory=list)


def read_osm_roads(
    path: str,
    mode: Mode = Mode.CAR,
    extent: Optional[tuple[float, float, float, float]] = None,
    speeds: Optional[Speeds] = None,
    monitor: Monitor = SILENT,
) -> OsmRoads:
    """Read the roads of an OSM file as junctions and edges.

    A way of which nodes are missing is cut there.

    Junctions are the places where ways meet or end. GDAL drops the numbers of nodes, so
    that places are told apart by coordinates. Lengths are measured on the WGS84
    ellipsoid.

    Parameters
    ----------
    path
        .osm.pbf, .osm or .osc, plain or packed.
    mode
        Whose roads, access rules and one-way rules.
    extent
        West, south, east, north in degrees: roads that touch it are kept, whole from
        junction to junction.
    speeds
        Speed tables; by default those that come with the plugin.

    Raises
    ------
    InputError
        When the file cannot be read to its end, or holds no roads for the mode or in
        the extent.
    """
    speeds = speeds or read_speeds()
    report = WaysReport()
    with OsmFile(path, "roads.ini", ("lines",), _KEYS, monitor.part(0.0, 0.4)) as file:
        lines = file.layer("lines")
        lines.SetAttributeFilter(f"highway IS NOT NULL OR route = '{FERRY}'")
        if extent is not None:
            west, south, east, north = extent
            lines.SetSpatialFilterRect(west, south, east, north)
        records = _file_records(file, lines, monitor.part(0.4, 0.8))
        ways = _read_ways(records, mode, speeds, report)
        bounds = file.bounds()
        report.findings.extend(file.findings)
        report.findings.extend(_of_missing_nodes(report.torn, file.name))
        if file.gaps.empty:
            report.findings.append(
                Sentence(
                    "{n} ways of {file} are left out, because their nodes are not in it "
                    "({examples}). Answers of an Overpass server hold them if it is asked for "
                    "(._;>;) before “out”.",
                    n=len(file.gaps.empty),
                    file=file.name,
                    examples=file.examples(Kind.WAY, file.gaps.empty),
                )
            )
    if not report.read and extent is not None:
        raise _nothing_in_extent(file.name, bounds)
    network = _network(ways, extent, report, monitor.part(0.8, 1.0)) if ways.use else None
    if not report.used:
        raise InputError(
            "{file} holds no roads for the mode {mode}: {n} of its ways are roads, paths or "
            "ferries, and none of them is open to it. Choose another mode or another file.",
            file=file.name,
            mode=mode.value,
            n=report.read,
        )
    if network is None or not network.edge_count:
        raise _nothing_in_extent(file.name, bounds)
    return OsmRoads(network, report)


def roads_of_ways(
    ways: Sequence[OsmWay],
    mode: Mode = Mode.CAR,
    extent: Optional[tuple[float, float, float, float]] = None,
    speeds: Optional[Speeds] = None,
    monitor: Monitor = SILENT,
) -> OsmRoads:
    """Make the roads of ways that came from elsewhere than a file.

    By the same rules, and with the same parameters, as `read_osm_roads`; ways that
    are neither roads nor ferries by their tags are passed over.

    Raises
    ------
    InputError
        When no way is open to the mode, or none touches the extent.
    """
    report = WaysReport()
    records = _way_records(ways, monitor.part(0.0, 0.5))
    used = _read_ways(records, mode, speeds or read_speeds(), report)
    report.findings.extend(_of_missing_nodes(report.torn, "OpenStreetMap"))
    network = _network(used, extent, report, monitor.part(0.5, 1.0)) if used.use else None
    if network is None or not network.edge_count:
        raise InputError(
            "There are no roads for the mode {mode} in this area: {n} of the ways there are "
            "roads, paths or ferries, and none of them is open to it. Check that the area lies "
            "where you mean, or choose another mode.",
            mode=mode.value,
            n=report.read,
        )
    return OsmRoads(network, report)


def _way_records(ways: Sequence[OsmWay], monitor: Monitor) -> Iterator[_Record]:
    for done, way in enumerate(ways):
        if done % _CHECK_EVERY == 0:
            monitor.step(done / len(ways))
        tags = way.tags
        if "highway" in tags or tags.get("route") == FERRY:
            values = tuple([tags.get(tag, "") for tag in TAGS_READ])
            name = tags.get("name") or tags.get("ref", "")
            yield way.way_id, values, name, way.cuts, functools.partial(_same, way.line)


def _same(line: NDArray[np.float64]) -> NDArray[np.float64]:
    return line


def _of_missing_nodes(torn: list[int], name: str) -> Iterator[Sentence]:
    if torn:
        yield Sentence(
            "{n} roads are cut where nodes are missing in {file} (ways {ids}). Extracts keep "
            "roads whole when they are made with all nodes of their ways.",
            n=len(torn),
            file=name,
            ids=named(torn),
        )


def _nothing_in_extent(
    name: str, bounds: Optional[tuple[float, float, float, float]]
) -> InputError:
    if bounds is None:
        return InputError(
            "No road of {file} lies in the chosen extent. Choose an extent that overlaps the "
            "file, or none.",
            file=name,
        )
    west, south, east, north = (Number(degrees, 3) for degrees in bounds)
    return InputError(
        "No road of {file} lies in the chosen extent. The file covers {west} to {east} degrees "
        "east and {south} to {north} degrees north: choose an extent that overlaps it, or none.",
        file=name,
        west=west,
        east=east,
        south=south,
        north=north,
    )


# Number of a way, the values of TAGS_READ, its name, where it is cut, and what gives its line.
_Record = tuple[
    int,
    tuple[str, ...],
    str,
    Optional[Sequence[int]],
    Callable[[], Optional[NDArray[np.float64]]],
]


def _file_records(file: OsmFile, layer: Any, monitor: Monitor) -> Iterator[_Record]:
    definition = layer.GetLayerDefn()
    columns = [definition.GetFieldIndex(tag) for tag in TAGS_READ]
    name, ref = definition.GetFieldIndex("name"), definition.GetFieldIndex("ref")
    for feature in file.features(monitor):
        values = tuple([feature.GetFieldAsString(column) for column in columns])
        label = feature.GetFieldAsString(name) or feature.GetFieldAsString(ref)
        number = feature.GetFID()
        line = functools.partial(_feature_line, feature)
        yield file.number(Kind.WAY, number), values, label, file.gaps.cuts.get(number), line


def _feature_line(feature: Any) -> Optional[NDArray[np.float64]]:
    geometry = feature.GetGeometryRef()
    if geometry is None or geometry.GetPointCount() < 2:
        return None
    return np.frombuffer(geometry.ExportToWkb(), dtype="<f8", offset=_WKB_HEADER).reshape(-1, 2)


def _read_ways(
    records: Iterable[_Record],
    mode: Mode,
    speeds: Speeds,
    report: WaysReport,
) -> _Ways:
    # Few combinations of tags make up all roads: each is judged once.
    judged: dict[tuple[str, ...], WayUse] = {}
    ways = _Ways()
    for osm_id, values, name, cuts, line_of in records:
        report.read += 1
        use = judged.get(values)
        if use is None:
            use = use_of_way({t: v for t, v in zip(TAGS_READ, values) if v}, mode, speeds)
            judged[values] = use
        if use.left_out is not None:
            report.left_out[use.left_out] = report.left_out.get(use.left_out, 0) + 1
            continue
        line = line_of()
        if line is None or len(line) < 2:
            report.without_line += 1
            continue
        if cuts is not None:
            report.torn.append(osm_id)
        tags = dict(zip(TAGS_READ, values)) if use.limit_problem or use.road_class == FERRY else {}
        duration = _ferry_minutes(tags, use, report)
        number = ways.number[-1] + 1 if ways.number else 0
        for stretch in [line] if cuts is None else np.split(line, list(cuts)):
            ways.line.append(stretch)
            ways.use.append(use)
            ways.name.append(name)
            # The duration is that of the whole crossing.
            ways.duration.append(duration if cuts is None else np.nan)
            ways.number.append(number)
        if use.limit_problem is not None:
            _note_limit(osm_id, tags, use.limit_problem, report)
    return ways


def _ferry_minutes(tags: dict[str, str], use: WayUse, report: WaysReport) -> float:
    if use.road_class != FERRY or not tags["duration"]:
        return np.nan
    minutes = duration_minutes(tags["duration"])
    if np.isnan(minutes):
        report.bad_durations += 1
    return minutes


def _note_limit(
    osm_id: int, tags: dict[str, str], problem: LimitProblem, report: WaysReport
) -> None:
    if problem is LimitProblem.UNREADABLE:
        report.unreadable_limits += 1
    else:
        report.implausible_limits += 1
    if len(report.limit_examples) < _EXAMPLES:
        keys = ("maxspeed", "maxspeed:forward", "maxspeed:backward")
        stated = ", ".join(f"{key}={tags[key]}" for key in keys if tags[key])
        report.limit_examples.append(f"way {osm_id}: {stated}")


def _network(
    ways: _Ways,
    extent: Optional[tuple[float, float, float, float]],
    report: WaysReport,
    monitor: Monitor,
) -> RoadNetwork:
    lines, way = _without_repeats(Polylines.from_list(ways.line))
    report.used = len(np.unique(np.array(ways.number)[way]))
    report.without_line += ways.number[-1] + 1 - report.used
    monitor.step(0.2)
    pieces, line = split_at_junctions(lines, shared_vertices=True)
    monitor.step(0.4)
    length_m = sums_by_line(_segment_metres(pieces), pieces.start)
    way_m = np.bincount(line, length_m, minlength=len(lines)).astype(np.float64)
    monitor.step(0.8)
    if extent is not None:
        inside = np.flatnonzero(_touches(pieces, extent))
        report.outside = len(pieces) - len(inside)
        pieces, line, length_m = pieces.take(inside), line[inside], length_m[inside]
    of_way = way[line]
    forward_kmh = np.array([use.forward_kmh for use in ways.use])[of_way]
    backward_kmh = np.array([use.backward_kmh for use in ways.use])[of_way]
    crossing_kmh = _ferry_speeds(np.array(ways.duration)[way], way_m, report)[line]
    timed = np.isfinite(crossing_kmh)
    forward_kmh[timed] = backward_kmh[timed] = crossing_kmh[timed]
    forward = np.array([use.forward for use in ways.use])[of_way]
    backward = np.array([use.backward for use in ways.use])[of_way]
    minutes = length_m * _MINUTES_PER_METRE_AT_1_KMH
    ends = place_numbers(np.concatenate([pieces.first_xy, pieces.last_xy])) + 1
    count = len(pieces)
    network = RoadNetwork(
        edge_id=np.arange(1, count + 1, dtype=np.int64),
        from_node=ends[:count],
        to_node=ends[count:],
        road_class=np.array([use.road_class for use in ways.use], dtype=object)[of_way],
        name=np.array(ways.name, dtype=object)[of_way],
        length_m=length_m,
        speed_kmh=np.where(forward, forward_kmh, backward_kmh),
        minutes_forward=np.where(forward, minutes / forward_kmh, np.nan),
        minutes_backward=np.where(backward, minutes / backward_kmh, np.nan),
        lines=pieces,
        crs=CRS,
    )
    monitor.step(1.0)
    return network


def _without_repeats(lines: Polylines) -> tuple[Polylines, NDArray[np.int64]]:
    """Drop vertices that repeat the one before, and lines of which one place is left.

    Returns the lines and, for each, its position among the lines that were given.
    """
    keep = np.ones(len(lines.xy), dtype=bool)
    keep[1:] = np.any(lines.xy[1:] != lines.xy[:-1], axis=1)
    keep[lines.start[:-1]] = True
    counts = np.add.reduceat(keep.astype(np.int64), lines.start[:-1])
    long_enough = counts > 1
    keep &= np.repeat(long_enough, np.diff(lines.start))
    start = np.zeros(int(long_enough.sum()) + 1, dtype=np.int64)
    np.cumsum(counts[long_enough], out=start[1:])
    return Polylines(lines.xy[keep], start), np.flatnonzero(long_enough)


def _segment_metres(lines: Polylines) -> NDArray[np.float64]:
    """Length of the segment that ends at each vertex, (v,); 0 for a line's first vertex."""
    longitude, latitude = lines.xy.T
    metres = np.zeros(len(lines.xy))
    metres[1:] = (
        libraries.load("pyproj")
        .Geod(ellps="WGS84")
        .inv(longitude[:-1], latitude[:-1], longitude[1:], latitude[1:])[2]
    )
    metres[lines.start[:-1]] = 0.0
    return metres


def _touches(lines: Polylines, extent: tuple[float, float, float, float]) -> NDArray[np.bool_]:
    """Whether the box around each line touches the extent, (n,)."""
    west, south, east, north = extent
    low = np.minimum.reduceat(lines.xy, lines.start[:-1])
    high = np.maximum.reduceat(lines.xy, lines.start[:-1])
    return np.asarray(
        (low[:, 0] <= east) & (high[:, 0] >= west) & (low[:, 1] <= north) & (high[:, 1] >= south)
    )


def _ferry_speeds(
    minutes: NDArray[np.float64], length_m: NDArray[np.float64], report: WaysReport
) -> NDArray[np.float64]:
    """Speed in km/h from the duration of each crossing; NaN where it has no plausible one."""
    with np.errstate(divide="ignore", invalid="ignore"):
        kmh = length_m * _MINUTES_PER_METRE_AT_1_KMH / minutes
    plausible = (kmh >= _SLOWEST_FERRY) & (kmh <= FASTEST_FERRY)
    report.bad_durations += int((np.isfinite(minutes) & ~plausible).sum())
    return np.where(plausible, kmh, np.nan)
