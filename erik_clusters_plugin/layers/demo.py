"""An invented region as one GeoPackage."""

from __future__ import annotations

import struct
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path
from typing import Iterable, Iterator, Optional, Sequence, Tuple

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsLayerMetadata
from qgis.PyQt.QtXml import QDomDocument

from ..engine.demo.firms import CLUSTER_MINUTES, YEARS
from ..engine.demo.rasters import SEA
from ..engine.demo.region import CRS, Region
from ..engine.messages import SILENT, InputError, Monitor
from . import fields, styles
from .provenance import plugin_version
from .text import filled, tr

# The day that everything in the file is dated to: the same seed makes the same file.
_DATE = "2024-12-31T00:00:00.000Z"
_FEATURES_PER_CHECK = 250

_FIELD_TYPES = {
    "int": (ogr.OFTInteger64, ogr.OFSTNone),
    "double": (ogr.OFTReal, ogr.OFSTNone),
    "text": (ogr.OFTString, ogr.OFSTNone),
    "bool": (ogr.OFTInteger, ogr.OFSTBoolean),
}


@dataclass(frozen=True)
class Table:
    """A layer or table of the GeoPackage.

    Every name begins with ``invented_``, so that a layer tells what it is wherever it
    is copied to.
    """

    name: str
    title: str
    about: str
    style: str = ""
    raster: bool = False
    shown: bool = True
    # Of the rows, which the project is to show.
    filter: str = ""

    def uri(self, path: Path) -> str:
        """What QGIS opens the table by."""
        if self.raster:
            return f"GPKG:{path}:{self.name}"
        return f"{path}|layername={self.name}"

    def filtered_uri(self, path: Path) -> str:
        """What QGIS opens by the rows of the table that the project is to show."""
        return self.uri(path) + (f"|subset={self.filter}" if self.filter else "")


def tables() -> list[Table]:
    """Return the tables of the GeoPackage, topmost layer of a map first."""
    return [
        Table(
            "invented_towns",
            tr("Towns (invented)"),
            tr("Centres of towns and villages by rank, the largest first."),
            "demo_towns.qml",
        ),
        Table(
            "invented_firms",
            tr("Firms (invented)"),
            tr(
                "A register of firms over ten years. jobs_2015 to jobs_2024 are the jobs at the "
                "end of each year, 0 when the firm did not exist; jobs is the last of them. "
                "closed is empty for firms that still exist; in the project a filter leaves the "
                "others out. sector is a NACE Rev. 2 division. "
                "member tells who belongs to the business association. planted_cluster and "
                "planted_stage are the truth that an analysis should find again: the firms of a "
                "planted cluster lie within {minutes} minutes of each other by road, empty means "
                "noise."
            ),
            "demo_firms.qml",
            filter='"closed" IS NULL',
        ),
        Table(
            "invented_supplier_links",
            tr("Supplier links (invented)"),
            tr("Who supplies whom, by firm_id, with the value of a year in thousand euro."),
            "demo_supplier_links.qml",
            shown=False,
        ),
        Table(
            "invented_roads",
            tr("Roads (invented)"),
            tr("A road network, ready for every parameter that asks for roads."),
            "demo_roads.qml",
        ),
        Table("invented_water", tr("Water (invented)"), tr("Rivers and a lake."), "demo_water.qml"),
        Table(
            "invented_municipalities",
            tr("Municipalities (invented)"),
            tr(
                "Municipalities that tile the island. employed_residents and jobs are the sums "
                "of the commuting table by residence and by place of work; jobs_in_firms is the "
                "part of the jobs that is in the register of firms."
            ),
            "demo_municipalities.qml",
        ),
        Table(
            "invented_land_price",
            tr("Land price (invented)"),
            tr("Price of building land in euro per square metre."),
            "demo_land_price.qml",
            raster=True,
            shown=False,
        ),
        Table(
            "invented_elevation",
            tr("Elevation (invented)"),
            tr("Height above the sea in metres."),
            "demo_elevation.qml",
            raster=True,
        ),
        Table(
            "invented_commuting",
            tr("Commuting (invented)"),
            tr("People by municipality of residence and of work, those who stay at home included."),
        ),
        Table(
            "invented_jobs",
            tr("Jobs by sector (invented)"),
            tr(
                "Jobs by municipality, sector and size class of the firm. An empty size class "
                "holds the jobs that are in no register of firms."
            ),
        ),
    ]


def write_region(region: Region, path: Path, monitor: Monitor = SILENT) -> None:
    """Write a region to a new GeoPackage.

    Raises
    ------
    InputError
        If the file cannot be written.
    Cancelled
        When the monitor says so; the file is not whole then.
    """
    try:
        with _fixed_date():
            _write_tables(region, path, monitor.part(0.0, 0.85))
            _write_rasters(region, path, monitor.part(0.85, 0.98))
            _write_metadata(region, path)
    except (OSError, RuntimeError) as error:
        raise _unwritable(path) from error


def _unwritable(path: Path) -> InputError:
    return InputError(
        "The GeoPackage {path} cannot be written. Check that the folder exists, that the disk "
        "has room and that no other program (or layer of the project) has the file open.",
        path=str(path),
    )


@contextmanager
def _fixed_date() -> Iterator[None]:
    before = gdal.GetConfigOption("OGR_CURRENT_DATE")
    gdal.SetConfigOption("OGR_CURRENT_DATE", _DATE)
    try:
        yield
    finally:
        gdal.SetConfigOption("OGR_CURRENT_DATE", before)


def _about(region: Region, table: Table) -> str:
    sentence = tr(
        "INVENTED DATA: this region does not exist. {about} Made by ERIK Clusters {version} "
        "with seed {seed} and size {size}."
    )
    return filled(
        sentence,
        about=filled(table.about, minutes=CLUSTER_MINUTES),
        version=plugin_version(),
        seed=str(region.seed),
        size=region.size,
    )


def _write_tables(region: Region, path: Path, monitor: Monitor) -> None:
    by_name = {table.name: table for table in tables()}
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if dataset is None:
        raise _unwritable(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(CRS.partition(":")[2]))
    contents = _contents(region)
    total = sum(len(rows) for _, _, _, rows, _ in contents)
    dataset.StartTransaction()
    done = 0
    for name, kind, declared, rows, shapes in contents:
        table = by_name[name]
        layer = dataset.CreateLayer(
            name,
            reference if kind != ogr.wkbNone else None,
            kind,
            [f"IDENTIFIER={table.title}", f"DESCRIPTION={_about(region, table)}"],
        )
        if layer is None:
            raise _unwritable(path)
        for field_name, field_kind in declared:
            definition = ogr.FieldDefn(field_name, _FIELD_TYPES[field_kind][0])
            definition.SetSubType(_FIELD_TYPES[field_kind][1])
            layer.CreateField(definition)
        defined = layer.GetLayerDefn()
        for number, (row, shape) in enumerate(zip(rows, shapes)):
            if number % _FEATURES_PER_CHECK == 0:
                monitor.step((done + number) / total)
            feature = ogr.Feature(defined)
            for index, value in enumerate(row):
                if value is not None and value == value:
                    feature.SetField(index, value)
            if shape is not None:
                feature.SetGeometryDirectly(shape)
            if layer.CreateFeature(feature) != ogr.OGRERR_NONE:
                raise _unwritable(path)
        done += len(rows)
        if dataset.CommitTransaction() != ogr.OGRERR_NONE:
            raise _unwritable(path)
        dataset.StartTransaction()
    _write_styles(dataset)
    if dataset.CommitTransaction() != ogr.OGRERR_NONE:
        raise _unwritable(path)


_Rows = Sequence[Sequence[object]]
_Content = Tuple[str, int, Sequence[Tuple[str, str]], _Rows, Iterable[Optional[ogr.Geometry]]]


def _contents(region: Region) -> list[_Content]:
    """Return name, geometry type, fields, rows and geometries of every vector table."""
    towns, areas, firms = region.towns, region.municipalities, region.firms
    roads, links, flows = region.roads, region.suppliers, region.commuting
    alive = firms.active
    in_firms = np.bincount(
        firms.municipality[alive], firms.jobs[alive, -1], minlength=len(areas)
    ).astype(int)
    code = areas.code
    stage = np.array([None, *firms.planted.stage], dtype=object)
    number = np.arange(1, len(firms) + 1)
    firm_fields = [
        *fields.DEMO_FIRMS,
        *((f"jobs_{year}", "int") for year in YEARS),
    ]
    table = region.job_table
    return [
        (
            "invented_towns",
            ogr.wkbPoint,
            fields.DEMO_TOWNS,
            _rows(towns.name, np.arange(1, len(towns) + 1), towns.population, code),
            map(_point, towns.xy.tolist()),
        ),
        (
            "invented_firms",
            ogr.wkbPoint,
            firm_fields,
            _rows(
                number,
                firms.name,
                firms.sector,
                firms.jobs[:, -1],
                firms.opened,
                _or_null(firms.closed),
                firms.member.astype(int),
                code[firms.municipality],
                _or_null(firms.cluster),
                stage[firms.cluster],
                *firms.jobs.T,
            ),
            map(_point, firms.xy.tolist()),
        ),
        (
            "invented_supplier_links",
            ogr.wkbLineString,
            fields.DEMO_SUPPLIER_LINKS,
            _rows(number[links.from_firm], number[links.to_firm], links.value),
            map(_line, np.stack([firms.xy[links.from_firm], firms.xy[links.to_firm]], axis=1)),
        ),
        (
            "invented_roads",
            ogr.wkbLineString,
            fields.ROADS,
            _rows(
                roads.edge_id,
                roads.from_node,
                roads.to_node,
                roads.road_class,
                np.array([name or None for name in roads.name], dtype=object),
                roads.length_m,
                roads.speed_kmh,
                roads.minutes_forward,
                roads.minutes_backward,
            ),
            (_line(roads.lines.line(i)) for i in range(roads.edge_count)),
        ),
        (
            "invented_water",
            ogr.wkbPolygon,
            fields.DEMO_WATER,
            list(zip(region.water.name, region.water.kind)),
            (_polygon([ring]) for ring in region.water.rings),
        ),
        (
            "invented_municipalities",
            ogr.wkbMultiPolygon,
            fields.DEMO_MUNICIPALITIES,
            _rows(
                code,
                areas.name,
                areas.population,
                flows.employed_residents,
                flows.jobs,
                in_firms,
                np.round(areas.area_km2, 4),
            ),
            map(_multipolygon, areas.rings),
        ),
        (
            "invented_commuting",
            ogr.wkbNone,
            fields.DEMO_COMMUTING,
            _rows(code[flows.from_index], code[flows.to_index], flows.people),
            repeat(None),
        ),
        (
            "invented_jobs",
            ogr.wkbNone,
            fields.DEMO_JOBS,
            _rows(
                code[table.municipality], table.sector, table.size_class, table.firms, table.jobs
            ),
            repeat(None),
        ),
    ]


def _rows(*columns: np.ndarray) -> list[tuple[object, ...]]:
    return list(zip(*(column.tolist() for column in columns)))


def _or_null(values: np.ndarray) -> np.ndarray:
    return np.array([value or None for value in values.tolist()], dtype=object)


def _point(xy: Sequence[float]) -> ogr.Geometry:
    return ogr.CreateGeometryFromWkb(struct.pack("<BIdd", 1, 1, *xy))


def _line(xy: np.ndarray) -> ogr.Geometry:
    head = struct.pack("<BII", 1, 2, len(xy))
    return ogr.CreateGeometryFromWkb(head + np.ascontiguousarray(xy, dtype="<f8").tobytes())


def _polygon(rings: Sequence[np.ndarray]) -> ogr.Geometry:
    wkb = struct.pack("<BII", 1, 3, len(rings))
    for ring in rings:
        closed = np.concatenate([ring, ring[:1]]).astype("<f8")
        wkb += struct.pack("<I", len(closed)) + closed.tobytes()
    return ogr.CreateGeometryFromWkb(wkb)


def _multipolygon(rings: Sequence[np.ndarray]) -> ogr.Geometry:
    whole = ogr.Geometry(ogr.wkbMultiPolygon)
    outer = _polygon(rings[:1])
    holes = []
    for ring in rings[1:]:
        if outer.Contains(_point(ring.mean(axis=0).tolist())):
            holes.append(ring)
        else:
            whole.AddGeometryDirectly(_polygon([ring]))
    whole.AddGeometryDirectly(_polygon([rings[0], *holes]))
    return whole


def _write_styles(dataset: ogr.DataSource) -> None:
    """Store the styles as QGIS does, so that each layer opens with its own.

    `QgsVectorLayer.saveStyleToDatabase` would write the time of the run.
    """
    layer = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    names = ["f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column"]
    names += ["styleName", "styleQML", "styleSLD"]
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    default = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    default.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(default)
    for name in ("description", "owner", "ui"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    for table in tables():
        if table.raster or not table.style:
            continue
        feature = ogr.Feature(layer.GetLayerDefn())
        values = ["", "", table.name, "geom", table.name]
        values.append(styles.text_of(table.style))
        values.append("")
        for index, value in enumerate(values):
            feature.SetField(index, value)
        feature.SetField("useAsDefault", 1)
        feature.SetField("description", table.title)
        feature.SetField("owner", "")
        feature.SetField("update_time", _DATE)
        layer.CreateFeature(feature)


def _write_rasters(region: Region, path: Path, monitor: Monitor) -> None:
    rasters = region.rasters
    values = {
        "invented_land_price": rasters.land_price,
        "invented_elevation": rasters.elevation,
    }
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(int(CRS.partition(":")[2]))
    for done, table in enumerate(table for table in tables() if table.raster):
        monitor.step(0.5 * done)
        grid = values[table.name]
        dataset = gdal.GetDriverByName("GPKG").Create(
            str(path),
            grid.shape[1],
            grid.shape[0],
            1,
            gdal.GDT_Int16,
            [
                "APPEND_SUBDATASET=YES",
                f"RASTER_TABLE={table.name}",
                f"RASTER_IDENTIFIER={table.title}",
                f"RASTER_DESCRIPTION={_about(region, table)}",
            ],
        )
        if dataset is None:
            raise _unwritable(path)
        dataset.SetGeoTransform(
            (rasters.west, rasters.cell, 0.0, rasters.north, 0.0, -rasters.cell)
        )
        dataset.SetProjection(reference.ExportToWkt())
        band = dataset.GetRasterBand(1)
        band.SetNoDataValue(SEA)
        if band.WriteArray(grid) != gdal.CE_None:
            raise _unwritable(path)
        band = None
        dataset = None


def _write_metadata(region: Region, path: Path) -> None:
    """Write the layer metadata that QGIS shows.

    `QgsProviderRegistry.saveLayerMetadata` would write the time of the run.
    """
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    # GDAL makes the metadata tables itself for this one. It belongs to a table: what belongs
    # to the whole file GDAL 3.10 copies into an .aux.xml beside, whoever opens the file.
    first = dataset.GetLayer(0)
    first.SetMetadataItem("INVENTED", "This region does not exist.")
    first.SyncToDisk()
    del first
    dataset.FlushCache()
    dataset.StartTransaction()
    # Names and texts are the plugin's own: nothing from outside comes into these queries.
    for table in tables():
        xml = _metadata_xml(region, table).replace("'", "''")
        dataset.ExecuteSQL(
            "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "  # nosec B608
            f"VALUES ('dataset', 'http://mrcc.com/qgis.dtd', 'text/xml', '{xml}')"
        )
        dataset.ExecuteSQL(
            "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, "  # nosec B608
            "timestamp, "
            f"md_file_id) VALUES ('table', '{table.name}', '{_DATE}', "
            "(SELECT MAX(id) FROM gpkg_metadata))"
        )
    update = f"UPDATE gpkg_metadata_reference SET timestamp = '{_DATE}'"  # nosec B608
    dataset.ExecuteSQL(update)
    dataset.CommitTransaction()


def _metadata_xml(region: Region, table: Table) -> str:
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(table.name)
    metadata.setTitle(table.title)
    metadata.setType("dataset")
    metadata.setLanguage("en")
    metadata.setAbstract(_about(region, table))
    metadata.setKeywords({"gmd:topicCategory": ["invented data"]})
    metadata.setCrs(QgsCoordinateReferenceSystem(CRS))
    metadata.setHistory([_about(region, table)])
    document = QDomDocument("qgis")
    root = document.createElement("qgis")
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    return str(document.toString())
