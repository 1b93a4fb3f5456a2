"""Businesses from OpenStreetMap files."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Iterator, Optional

from osgeo import ogr

from ..messages import SILENT, InputError, Monitor, Sentence
from ..osm.elements import Kind
from ..osm_file import OsmFile
from .sectors import Business, SectorTable, read_sector_table

CRS = "EPSG:4326"
_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")
_CHECK_EVERY = 1000


@dataclass(frozen=True)
class OsmFirm:
    """One business.

    Attributes
    ----------
    osm_id
        Such as ``"node/4711"``, ``"way/4711"`` or ``"relation/4711"``.
    name
        Its name, or "".
    tags
        All its tags as text, ``"key=value; key=value"``.
    business
        What the tags say.
    x, y
        Longitude and latitude; of an area, a point in it.
    """

    osm_id: str
    name: str
    tags: str
    business: Business
    x: float
    y: float


@dataclass
class FirmsReport:
    """What became of the features of a file.

    Attributes
    ----------
    vacant
        Premises that stand empty.
    unnamed_land
        Industrial areas and quarries without a name.
    merged
        Areas left out because a point in them is the same business.
    without_place
        Areas whose outline gives no point; they are left out.
    place_examples
        Some of these.
    findings
        Sentences about the file as a whole: what it lacks, repeats or deletes.
    """

    vacant: int = 0
    unnamed_land: int = 0
    merged: int = 0
    without_place: int = 0
    place_examples: list[str] = field(default_factory=list)
    findings: list[Sentence] = field(default_factory=list)


@dataclass(frozen=True, eq=False)
class OsmFirms:
    """The businesses of a file, and what became of its features."""

    firms: list[OsmFirm]
    report: FirmsReport


def read_osm_firms(
    path: str,
    extent: Optional[tuple[float, float, float, float]] = None,
    table: Optional[SectorTable] = None,
    monitor: Monitor = SILENT,
) -> OsmFirms:
    """Read the businesses of an OSM file, from its points and its areas.

    A point and an area are the same business where the point lies in the area and both
    have the same name and tag; the point is kept.

    Parameters
    ----------
    path
        .osm.pbf, .osm or .osc, plain or packed.
    extent
        West, south, east, north in degrees.
    table
        Which tags make a business; by default the table that comes with the plugin.

    Raises
    ------
    InputError
        When the file cannot be read to its end, or holds no businesses (in the extent).
    """
    table = table or read_sector_table()
    report = FirmsReport()
    points: list[OsmFirm] = []
    areas: list[OsmFirm] = []
    outlines: list[bytes] = []
    layers = ("points", "multipolygons")
    with OsmFile(path, "firms.ini", layers, table.keys, monitor.part(0.0, 0.4)) as file:
        for name in ("points", "multipolygons"):
            layer = file.layer(name)
            layer.SetAttributeFilter(_any_of(table.keys, layer.GetLayerDefn()))
        if extent is not None:
            # Not on the points: the driver would then forget the corners of areas outside.
            west, south, east, north = extent
            file.layer("multipolygons").SetSpatialFilterRect(west, south, east, north)
        for feature in file.features(monitor.part(0.4, 0.9)):
            tags = _tags(feature.GetFieldAsString("all_tags"))
            business = table.business(tags)
            if business is None:
                report.vacant += table.is_vacant(tags)
                report.unnamed_land += table.is_unnamed_land(tags)
                continue
            geometry = feature.GetGeometryRef()
            osm_id = _osm_id(feature, file)
            place = _place(geometry)
            if place is None:
                _note_place(osm_id, report)
                continue
            if extent is not None and not _within(place, extent):
                continue
            text = "; ".join(f"{key}={value}" for key, value in tags.items())
            firm = OsmFirm(osm_id, tags.get("name", ""), text, business, *place)
            if osm_id.startswith("node/"):
                points.append(firm)
            else:
                areas.append(firm)
                outlines.append(bytes(geometry.ExportToWkb()) if firm.name else b"")
        name = file.name
        report.findings.extend(file.findings)
        report.findings.extend(_of_gaps(file))
    if not points and not areas:
        if extent is not None:
            raise InputError(
                "{file} holds no businesses in the chosen extent. Choose a larger extent, or none.",
                file=name,
            )
        raise InputError(
            "{file} holds no businesses: no point or area has a tag such as office, shop, craft "
            "or industrial. Extracts made for routing hold roads only; take one with all tags.",
            file=name,
        )
    same = _same_as_a_point(points, areas, outlines, monitor.part(0.9, 1.0))
    report.merged = len(same)
    kept = [firm for number, firm in enumerate(areas) if number not in same]
    return OsmFirms(points + kept, report)


def _any_of(keys: list[str], definition: Any) -> str:
    """Return the condition that one of the keys is there, as far as the driver has columns."""
    known = [key for key in keys if definition.GetFieldIndex(key) >= 0]
    return " OR ".join(f'"{key}" IS NOT NULL' for key in known)


def _tags(text: str) -> dict[str, str]:
    """Read the driver's all_tags, ``"key"=>"value","key"=>"value"``."""
    return {
        _ESCAPED.sub(r"\1", key): _ESCAPED.sub(r"\1", value) for key, value in _PAIR.findall(text)
    }


def _osm_id(feature: Any, file: OsmFile) -> str:
    kind, field_name = Kind.NODE, "osm_id"
    if feature.GetFieldIndex("osm_way_id") >= 0:
        kind = Kind.RELATION
        if not feature.GetFieldAsString("osm_id"):
            kind, field_name = Kind.WAY, "osm_way_id"
    return f"{kind.value}/{file.number(kind, int(feature.GetFieldAsString(field_name)))}"


def _of_gaps(file: OsmFile) -> Iterator[Sentence]:
    """Yield what an officer must know of areas that the file holds in part."""
    gaps = file.gaps
    kinds = ((Kind.WAY, gaps.wanted + gaps.empty), (Kind.RELATION, gaps.relations))
    torn = [file.examples(kind, numbers) for kind, numbers in kinds if numbers]
    if torn:
        yield Sentence(
            "{n} areas or lines are in {file} only in part, as at the edge of an extract: a "
            "business there is placed by the part that is there, or is left out where that "
            "makes no area ({examples}).",
            n=len(gaps.wanted) + len(gaps.empty) + len(gaps.relations),
            file=file.name,
            examples=", ".join(torn),
        )


def _place(geometry: Any) -> Optional[tuple[float, float]]:
    """Return the point itself, or a point that surely lies in the area."""
    if geometry is None or geometry.IsEmpty():
        return None
    if geometry.GetGeometryType() == ogr.wkbPoint:
        return geometry.GetX(), geometry.GetY()
    try:
        inside = geometry.PointOnSurface()
    except RuntimeError:
        inside = None
    if inside is None or inside.IsEmpty():
        return None
    return inside.GetX(), inside.GetY()


def _note_place(osm_id: str, report: FirmsReport) -> None:
    report.without_place += 1
    if len(report.place_examples) < 5:
        report.place_examples.append(osm_id)


def _within(place: tuple[float, float], extent: tuple[float, float, float, float]) -> bool:
    west, south, east, north = extent
    return west <= place[0] <= east and south <= place[1] <= north


def _same_as_a_point(
    points: list[OsmFirm], areas: list[OsmFirm], outlines: list[bytes], monitor: Monitor
) -> set[int]:
    """Positions of the areas that hold a point of the same name and tag."""
    by_label: dict[tuple[str, str], list[OsmFirm]] = {}
    for firm in points:
        if firm.name:
            by_label.setdefault(_label(firm), []).append(firm)
    same = set()
    for number, (area, outline) in enumerate(zip(areas, outlines)):
        if number % _CHECK_EVERY == 0:
            monitor.step(number / len(areas))
        candidates = by_label.get(_label(area), []) if outline else []
        if candidates and _holds_any(outline, candidates):
            same.add(number)
    return same


def _label(firm: OsmFirm) -> tuple[str, str]:
    return " ".join(firm.name.casefold().split()), firm.business.tag


def _holds_any(outline: bytes, firms: list[OsmFirm]) -> bool:
    polygon = ogr.CreateGeometryFromWkb(outline)
    west, east, south, north = polygon.GetEnvelope()
    for firm in firms:
        if not _within((firm.x, firm.y), (west, south, east, north)):
            continue
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(firm.x, firm.y)
        # On the outline counts: entrances are often a node of the building.
        if polygon.Intersects(point):
            return True
    return False
