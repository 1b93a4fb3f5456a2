"""A small invented region as layers, and the rough things that layers of offices hold."""

from __future__ import annotations

import math
from pathlib import Path

from osgeo import ogr, osr

X0, Y0, STEP, SIDE = 500_000.0, 5_400_000.0, 500.0, 5
CRS = 25832
TEXT, REAL, WHOLE = ogr.OFTString, ogr.OFTReal, ogr.OFTInteger64

ROAD_FIELDS = [
    ("edge_id", WHOLE), ("from_node", WHOLE), ("to_node", WHOLE), ("road_class", TEXT),
    ("name", TEXT), ("length_m", REAL), ("speed_kmh", REAL), ("minutes_forward", REAL),
    ("minutes_backward", REAL),
]  # fmt: skip


def node(i, j):
    return X0 + i * STEP, Y0 + j * STEP


def road_rows():
    """A grid of streets, 500 m and one minute apart."""
    rows = []
    for i in range(SIDE):
        for j in range(SIDE):
            for k, m in ((i + 1, j), (i, j + 1)):
                if k < SIDE and m < SIDE:
                    (x, y), (u, v) = node(i, j), node(k, m)
                    ends = i * SIDE + j, k * SIDE + m
                    street = ("residential", f"Street {len(rows)}", STEP, 30.0, 1.0, 1.0)
                    rows.append((f"LINESTRING({x} {y},{u} {v})", len(rows) + 1, *ends, *street))
    return rows


def square(x, y, side):
    corners = ((x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y))
    return "POLYGON((" + ",".join(f"{X0 + a} {Y0 + b}" for a, b in corners) + "))"


def bowtie(x, y, side):
    corners = ((x, y), (x + side, y + side), (x + side, y), (x, y + side), (x, y))
    return "POLYGON((" + ",".join(f"{X0 + a} {Y0 + b}" for a, b in corners) + "))"


def firm_rows():
    return [
        (f"POINT({X0 + 90 * i} {Y0 + 40 * (i % 3)})", f"f{i}", 5 + i, "25.11" if i % 2 else "62.01")
        for i in range(16)
    ]


REGION = {
    "roads": (ogr.wkbLineString, ROAD_FIELDS, road_rows()),
    "firms": (ogr.wkbPoint, [("code", TEXT), ("jobs", WHOLE), ("sector", TEXT)], firm_rows()),
    "areas": (
        ogr.wkbPolygon,
        [("code", TEXT), ("residents", WHOLE), ("jobs", WHOLE)],
        [(square(1000 * i, 1000 * j, 1000), f"a{i}{j}", 900 + 100 * i, 800 + 50 * j)
         for i in range(2) for j in range(2)],
    ),
    "closed": (
        ogr.wkbPolygon, [("why", TEXT)],
        [(square(700, 700, 100), "a"), (square(1400, 1400, 200), "b"), (square(0, 0, 3), "c")],
    ),
    "border": (
        ogr.wkbLineString, [("minutes", REAL)],
        [(f"LINESTRING({X0 + x} {Y0 - 100},{X0 + x} {Y0 + 3000})", 2.0) for x in (740, 1240)],
    ),
    "flows": (
        ogr.wkbNone, [("from_code", TEXT), ("to_code", TEXT), ("people", WHOLE)],
        [(None, f"a{i}{j}", f"a{k}{j}", 400 if i == k else 90)
         for i in range(2) for j in range(2) for k in range(2)],
    ),
    "jobs": (
        ogr.wkbNone,
        [("municipality", TEXT), ("sector", TEXT), ("size_class", TEXT), ("jobs", WHOLE)],
        [(None, f"a{i}{j}", sector, "10-49", 100 + 60 * i)
         for i in range(2) for j in range(2) for sector in ("25.11", "62.01")],
    ),
    "groups": (
        ogr.wkbNone, [("sector", TEXT), ("group", TEXT)],
        [(None, "25.11", "metal"), (None, "62.01", "software")],
    ),
    "links": (
        ogr.wkbNone, [("from_id", TEXT), ("to_id", TEXT), ("strength", REAL)],
        [(None, f"f{i}", f"f{i + 2}", 1.0 + i) for i in range(12)],
    ),
    "trade": (
        ogr.wkbNone, [("sector_from", TEXT), ("sector_to", TEXT), ("value", REAL)],
        [(None, "25.11", "62.01", 5.0), (None, "62.01", "25.11", 7.0),
         (None, "62.01", "62.01", 9.0)],
    ),
    "lines": (ogr.wkbLineString, [("speed", REAL)], [(row[0], 50.0) for row in road_rows()]),
}  # fmt: skip

TRAVELS = {"ROADS": "roads", "AVOID": "closed", "FRICTION": "border"}
MINUTES = {"FRICTION_FIELD": "minutes"}
FIRMS = {"INPUT": "firms", **TRAVELS, "SECTOR_GROUPS": "groups"}
SECTOR = {**MINUTES, "SECTOR_FIELD": "sector"}
# Every algorithm with layers: which layer of the region is which source, and its settings.
RUNS = {
    "roadsfromlayer": ({"INPUT": "lines"}, {"SPEED_FIELD": "speed"}),
    "checkroads": ({"ROADS": "roads"}, {}),
    "catchments": ({"INPUT": "firms", **TRAVELS}, {**MINUTES, "MINUTES": "1"}),
    "reachedroads": ({"INPUT": "firms", **TRAVELS}, {**MINUTES, "MINUTES": "1"}),
    "traveltimematrix": ({"INPUT": "firms", "TARGETS": "areas", **TRAVELS}, MINUTES),
    "traveltimesurface": ({"INPUT": "firms", **TRAVELS}, {**MINUTES, "MINUTES": 2}),
    "accessibility": ({"INPUT": "areas", "OPPORTUNITIES": "firms", **TRAVELS}, MINUTES),
    "clusterdistance": (
        FIRMS, {**SECTOR, "RELABELLINGS": 39, "MAX_MINUTES": 6, "MINIMUM_FIRMS": 4},
    ),
    "hotspots": (FIRMS, {**SECTOR, "SECTORS": "metal", "RELABELLINGS": 39}),
    "meetingtimeclusters": (FIRMS, {**SECTOR, "MINIMUM": 3}),
    "relationshipclusters": (
        {**FIRMS, "INPUT_OUTPUT": "trade", "SKILLS": "trade", "LINKS": "links"},
        {
            **SECTOR, "ID_FIELD": "code", "INPUT_OUTPUT_FROM_FIELD": "sector_from",
            "INPUT_OUTPUT_TO_FIELD": "sector_to", "INPUT_OUTPUT_VALUE_FIELD": "value",
            "SKILLS_FROM_FIELD": "sector_from", "SKILLS_TO_FIELD": "sector_to",
            "SKILLS_FLOW_FIELD": "value", "LINKS_FROM_FIELD": "from_id",
            "LINKS_TO_FIELD": "to_id", "LINKS_STRENGTH_FIELD": "strength",
        },
    ),
    "labourbasins": (
        {"AREAS": "areas", "FLOWS": "flows"},
        {"CODE_FIELD": "code", "FROM_FIELD": "from_code", "TO_FIELD": "to_code",
         "PEOPLE_FIELD": "people", "MIN_SIZE": 10, "MIN_SELF_CONTAINMENT": 0.2,
         "TARGET_SIZE": 20, "TARGET_SELF_CONTAINMENT": 0.3},
    ),
    "labourbasins estimated": (
        {"AREAS": "areas", **TRAVELS},
        {**MINUTES, "CODE_FIELD": "code", "RESIDENTS_FIELD": "residents", "JOBS_FIELD": "jobs"},
    ),
    "industrialdistricts": (
        {"AREAS": "areas", "JOBS": "jobs"},
        {"CODE_FIELD": "code", "AREA_FIELD": "municipality", "SECTOR_FIELD": "sector",
         "SIZE_FIELD": "size_class", "JOBS_FIELD": "jobs"},
    ),
    "consensusclusters": (FIRMS, {**SECTOR, "MINIMUM": 3, "RUNS": 2}),
}  # fmt: skip


def reference(code=CRS):
    made = osr.SpatialReference()
    made.ImportFromEPSG(code)
    made.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return made


def write(path, name, rows=None, kind=None, driver="GPKG", code=CRS, options=()):
    """Write a layer of the region, or other rows in its fields, to a file of its own."""
    usual, fields, all_rows = REGION[name]
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer(
        name, reference(code) if code else None, usual if kind is None else kind, list(options)
    )
    for field, of_type in fields:
        layer.CreateField(ogr.FieldDefn(field, of_type))
    for shape, *values in all_rows if rows is None else rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        if shape is not None:
            made = ogr.CreateGeometryFromWkt(shape) if isinstance(shape, str) else shape
            feature.SetGeometry(made)
        for number, value in enumerate(values):
            if value is not None:
                feature.SetField(layer.GetLayerDefn().GetFieldDefn(number).GetName(), value)
        layer.CreateFeature(feature)
    source = None
    return str(path)


def _moved(wkt, change):
    """Change the second vertex of a geometry (of a point, its only one)."""
    geometry = ogr.CreateGeometryFromWkt(wkt)
    part = geometry.GetGeometryRef(0) if geometry.GetGeometryCount() else geometry
    at = 1 if part.GetPointCount() > 1 else 0
    part.SetPoint_2D(at, *change(part.GetX(at), part.GetY(at)))
    return geometry


def _vertex(change):
    return lambda wkt: _moved(wkt, change)


# What one feature of a layer may have for a geometry.
ROUGH = {
    "null": lambda wkt: None,
    "empty": lambda wkt: wkt.partition("(")[0] + " EMPTY",
    "nan": _vertex(lambda x, y: (math.nan, y)),
    "infinite": _vertex(lambda x, y: (x, math.inf)),
    "1e160": _vertex(lambda x, y: (1e160, -1e160)),
    "1e30": _vertex(lambda x, y: (x, 1e30)),
    "far": _vertex(lambda x, y: (x + 7e6, y - 2e6)),
    "farther": _vertex(lambda x, y: (9.9e7, 9.9e7)),
    "origin": _vertex(lambda x, y: (0.0, 0.0)),
    "height": lambda wkt: wkt.replace("(", " Z (", 1) if "Z" in wkt else _with_height(wkt),
    "many": lambda wkt: f"MULTI{wkt.partition('(')[0]}({wkt[wkt.index('(') :]})",
    "collection": lambda wkt: f"GEOMETRYCOLLECTION({wkt},POINT({X0} {Y0}))",
    "point": lambda wkt: f"POINT({X0 + 300} {Y0 + 300})",
    "line": lambda wkt: f"LINESTRING({X0} {Y0},{X0 + 900} {Y0 + 30},{X0} {Y0 + 30},{X0 + 9} {Y0})",
    "no length": lambda wkt: f"LINESTRING({X0} {Y0},{X0} {Y0})",
    "curve": lambda wkt: f"CIRCULARSTRING({X0} {Y0},{X0 + 500} {Y0 + 100},{X0 + 900} {Y0})",
    "bow tie": lambda wkt: bowtie(900, 900, 200),
    "no area": lambda wkt: square(900, 900, 0),
    "round": lambda wkt: (
        f"CURVEPOLYGON(CIRCULARSTRING({X0} {Y0},{X0 + 500} {Y0 + 500},{X0 + 900} {Y0},"
        f"{X0 + 500} {Y0 - 400},{X0} {Y0}))"
    ),
}


def _with_height(wkt):
    geometry = ogr.CreateGeometryFromWkt(wkt)
    geometry.Set3D(True)
    part = geometry.GetGeometryRef(0) if geometry.GetGeometryCount() else geometry
    for number in range(part.GetPointCount()):
        part.SetPoint(number, part.GetX(number), part.GetY(number), math.nan)
    return geometry


def rough_rows(name, rough, row=1):
    """The rows of a layer of the region, one of them with a rough geometry."""
    rows = list(REGION[name][2])
    shape, *values = rows[row]
    rows[row] = (ROUGH[rough](shape), *values)
    return rows


def region(folder):
    """Write the whole region; returns the path of each layer by its name."""
    folder = Path(folder)
    return {name: write(folder / f"{name}.gpkg", name) for name in REGION}
