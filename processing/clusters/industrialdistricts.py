"""erik:industrialdistricts: basins of small and medium manufacturers of one industry."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from qgis.core import (
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.clusters.flows import code_text, in_order
from ...erik_clusters_plugin.engine.clusters.industrial_districts import industrial_districts
from ...erik_clusters_plugin.engine.clusters.industries import (
    MACRO_TABLE,
    Industries,
    read_macro_sectors,
)
from ...erik_clusters_plugin.engine.clusters.job_rows import JobRows, job_table
from ...erik_clusters_plugin.engine.messages import InputError, Monitor, Sentence, named
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.areas import Areas, read_areas, table_columns, united
from ...erik_clusters_plugin.layers.attributes import as_numbers, field_index, values
from ...erik_clusters_plugin.layers.districts import (
    DistrictRows,
    caution,
    estimate_caution,
    report,
)
from ...erik_clusters_plugin.layers.reading import Source
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from ..joins import codes_of_areas
from ..sector_parameters import add_sector_groups, read_groups, read_sector_values


@dataclass
class _Basins:
    """Basins in the order of their codes: ids as they were, names, and the areas of each."""

    ids: list[object]
    id_field: QgsField
    names: list[str]
    members: list[list[QgsGeometry]]
    of_area: dict[str, int]
    estimated: bool


# What the fields are called in the demo region and in many registers.
_USUAL = {
    "CODE_FIELD": "code",
    "AREA_FIELD": "municipality",
    "SECTOR_FIELD": "sector",
    "SIZE_FIELD": "size_class",
    "JOBS_FIELD": "jobs",
}


class IndustrialDistricts(ErikAlgorithm):
    """Judges labour basins by the four stages of Sforzi and ISTAT."""

    ID = "industrialdistricts"
    GROUP = "clusters"
    TAGS = ("district", "sforzi", "istat", "manufacturing", "small firms", "location quotient")
    STYLES = {"OUTPUT": "industrial_districts.qml"}

    def title(self) -> str:
        return tr("Industrial districts")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Finds the labour basins that are industrial districts: manufacturing places "
                "of small and medium units with one main industry; and shows the numbers of "
                "each step."
            ),
            when=tr("After “Labour basins”, with jobs by area, sector and size of unit."),
            method=tr(
                "Location quotients compare shares in the basin with those in the reference "
                "area. Stage 1: that of manufacturing is above 1 and the greatest of all "
                "macro-sectors. Stage 2: within manufacturing, that of small (below 50 jobs) or "
                "medium units (50 to 249) is greater than that of large ones (250 and more). "
                "Stage 3: of the industries with a quotient above 1 within manufacturing the "
                "one with most jobs is the main industry. Stage 4: small and medium units hold "
                "over half of its jobs. A basin is a district when all four hold; the numbers "
                "of later stages are given in any case. Jobs of unknown size count in stages 1 "
                "and 3 only. The size is that of the establishment, not of the firm. Without a "
                "reference table all basins together are the reference, so that in a region of "
                "manufacturers few basins stand out: give the country's jobs if you have them."
            ),
            source=tr(
                "Sforzi 1990; ISTAT 2015. The rule is stated from memory of the literature: "
                "check it before you call a result compliant. The macro-sectors are the "
                "plugin's own table, resources/tables/macro_sectors.csv, made to be copied and "
                "edited."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        self._add_source(
            "AREAS",
            tr("Areas by basin"),
            tr("Areas with their basin, as made by “Labour basins”; or the basins themselves."),
            kind=QgsProcessing.SourceType.TypeVectorPolygon,
        )
        self._add_field("CODE_FIELD", tr("Code of the area"), "AREAS", tr("As in the jobs table."))
        self._add_field(
            "BASIN_FIELD",
            tr("Basin of the area"),
            "AREAS",
            tr("Usually basin_id. Left empty: every area is a basin of its own."),
            optional=True,
        )
        self._add_field(
            "NAME_FIELD",
            tr("Name of the basin"),
            "AREAS",
            tr("Usually basin_name. Left empty: basins are called by their id."),
            optional=True,
        )
        self._add_source("JOBS", tr("Jobs"), tr("A table of jobs by area, sector and size class."))
        for name, title, about, optional in (
            ("AREA_FIELD", tr("Jobs: code of the area"), tr("As in the areas."), False),
            ("SECTOR_FIELD", tr("Jobs: sector"), tr("NACE Rev. 2 code, such as 31 or C31."), False),
            (
                "SIZE_FIELD",
                tr("Jobs: size class of the unit"),
                tr("Such as 0-9, 10-49, 50-249, 250+; or a number of jobs per unit."),
                False,
            ),
            ("JOBS_FIELD", tr("Jobs: number of jobs"), tr("0 or more."), False),
            (
                "ESTABLISHMENTS_FIELD",
                tr("Jobs: number of units"),
                tr("Shown with the result; marks a main industry that hangs on one medium unit."),
                True,
            ),
        ):
            self._add_field(name, title, "JOBS", about, optional=optional)
        self._add_source(
            "REFERENCE",
            tr("Reference area"),
            tr(
                "A table of jobs by sector and size class for the country or region to compare "
                "with; its fields are called as in the jobs table. Left empty: all basins."
            ),
            optional=True,
        )
        add_sector_groups(
            self,
            tr(
                "Joins manufacturing sectors into industries, such as 13, 14 and 15 into fashion. "
                "Left empty: NACE divisions."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "MACRO_SECTORS", tr("Macro-sectors"), extension="csv", optional=True
            ),
            tr("CSV with section, first_division, last_division, macro_sector; or the plugin's."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT",
                tr("Industrial districts"),
                QgsProcessing.SourceType.TypeVectorPolygon,
            ),
            tr(
                "One polygon for each basin: district (yes or no), stages_passed, stopped_at (in "
                "words), and the numbers of every stage."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_HTML", tr("Report"), tr("HTML files") + " (*.html)", optional=True
            ),
            tr("A page with the four stages of every basin, to read or print."),
        )
        self.addOutput(QgsProcessingOutputNumber("DISTRICTS", tr("Number of districts")))

    def _add_source(
        self,
        name: str,
        title: str,
        about: str,
        kind: QgsProcessing.SourceType = QgsProcessing.SourceType.TypeVector,
        optional: bool = False,
    ) -> None:
        self.add(QgsProcessingParameterFeatureSource(name, title, [kind], optional=optional), about)

    def _add_field(
        self, name: str, title: str, parent: str, about: str, optional: bool = False
    ) -> None:
        parameter = QgsProcessingParameterField(
            name,
            title,
            # Where a field is needed, QGIS would propose the first of the layer.
            defaultValue=None if optional else _USUAL[name],
            parentLayerParameterName=parent,
            type=QgsProcessingParameterField.DataType.Any,
            optional=optional,
        )
        self.add(parameter, about)

    def compute(self, job: Job) -> dict[str, object]:
        source = job.source("AREAS")
        basins = _basins(job, source, job.monitor.part(0.0, 0.1))
        path = Path(job.file("MACRO_SECTORS")) if job.has("MACRO_SECTORS") else MACRO_TABLE
        macro = read_macro_sectors(path)
        rows = _rows(job, "JOBS", True, job.monitor.part(0.1, 0.4))
        known = list(basins.of_area)
        codes = codes_of_areas(job, rows.areas or [], known, rows.name, source.sourceName())
        rows = replace(rows, areas=codes)
        industries = Industries(read_groups(job, rows.sectors))
        table = job_table(rows, basins.of_area, macro, industries, job.monitor)
        reference = None
        if job.has("REFERENCE"):
            rows = _rows(job, "REFERENCE", False, job.monitor.part(0.4, 0.5))
            reference = job_table(rows, {}, macro, industries, job.monitor)
            job.note(tr("Compared with the table “{table}”.", table=rows.name))
        else:
            job.note(tr("Compared with all basins together."))
            if len(basins.ids) == 1:
                job.warn(
                    tr(
                        "There is one basin and no reference area: all quotients are 1, and no "
                        "district can be found. Give a reference area."
                    )
                )
        monitor = job.monitor.part(0.5, 0.6)
        found = industrial_districts(table, len(basins.ids), reference, monitor)
        job.note(
            tr(
                "{n} of {basins} labour basins are industrial districts.",
                n=int(found.district.sum()),
                basins=len(found),
            )
        )
        job.note(caution())
        if basins.estimated:
            job.note(estimate_caution())
            job.call("OUTPUT", tr("Industrial districts (estimated basins)"))
        result = DistrictRows(found, basins.names, basins.estimated)
        shapes = []
        for number, geometries in enumerate(basins.members):
            job.monitor.step(0.6 + 0.35 * number / len(basins.members))
            shapes.append(united(geometries, job.monitor))
        kind = QgsWkbTypes.Type.MultiPolygon
        sink = job.sink("OUTPUT", _fields(basins), kind, source.sourceCrs())
        for number, shape in enumerate(shapes):
            job.say(f"{basins.names[number]}: {result.stopped_at(number)}")
            sink.add(shape, [basins.ids[number], *result.row(number)])
        if job.wants("OUTPUT_HTML"):
            page = report(result, job.provenance.notes[:1])
            job.output_file("OUTPUT_HTML").write_text(page, encoding="utf-8")
        return {"DISTRICTS": int(found.district.sum())}


def _basins(job: Job, source: Source, monitor: Monitor) -> _Basins:
    areas = read_areas(source, job.text("CODE_FIELD"), "", monitor)
    layer = source.sourceName()
    name = job.text("BASIN_FIELD") or job.text("CODE_FIELD")
    index = field_index(source.fields(), name, layer)
    ids = values(areas.features, index)
    codes = [code_text(value) if code else "" for value, code in zip(ids, areas.codes)]
    order = in_order([code for code in codes if code])
    if not order:
        raise InputError(
            "No area of “{layer}” has a basin in the field {field}. Run “Labour basins” first, "
            "or leave the field empty.",
            layer=layer,
            field=name,
        )
    place = {code: number for number, code in enumerate(order)}
    titles = [""] * len(ids)
    if job.has("NAME_FIELD"):
        named_by = field_index(source.fields(), job.text("NAME_FIELD"), layer)
        titles = [code_text(value) for value in values(areas.features, named_by)]
    found = _Basins(
        [None] * len(order),
        QgsField(source.fields().at(index)),
        list(order),
        [[] for _ in order],
        _basin_of_area(job, areas, codes, place),
        _estimated(areas, source),
    )
    for feature, code, value, title in zip(areas.features, codes, ids, titles):
        if code:
            number = place[code]
            found.ids[number] = value
            found.names[number] = title or found.names[number]
            found.members[number].append(feature.geometry())
    return found


def _basin_of_area(
    job: Job, areas: Areas, codes: list[str], place: dict[str, int]
) -> dict[str, int]:
    without = [area for area, code in zip(areas.codes, codes) if area and not code]
    if without:
        job.monitor.warn(
            Sentence(
                "{n} areas belong to no basin and are left out: {codes}.",
                n=len(without),
                codes=named(without),
            )
        )
    found: dict[str, int] = {}
    torn = set()
    for area, code in zip(areas.codes, codes):
        if code and found.setdefault(area, place[code]) != place[code]:
            torn.add(area)
    if torn:
        raise InputError(
            "The areas {codes} lie in several basins at once. Give every code one basin.",
            codes=named(in_order(list(torn))),
        )
    return found


def _estimated(areas: Areas, source: Source) -> bool:
    index = source.fields().lookupField("estimated")
    return index >= 0 and any(value is True for value in values(areas.features, index))


def _rows(job: Job, name: str, by_area: bool, monitor: Monitor) -> JobRows:
    source = job.source(name)
    wanted = [job.text(n) for n in ("SECTOR_FIELD", "SIZE_FIELD", "JOBS_FIELD")]
    extra = [job.text("AREA_FIELD")] if by_area else []
    units = job.text("ESTABLISHMENTS_FIELD")
    counts = bool(units) and (by_area or source.fields().lookupField(units) >= 0)
    extra += [units] if counts else []
    ids, columns = table_columns(source, [*wanted, *extra], monitor)
    sectors, sizes, jobs = columns[:3]
    return JobRows(
        source.sourceName(),
        ids,
        [code_text(value) for value in columns[3]] if by_area else None,
        [sector or "" for sector in read_sector_values(job, sectors, wanted[0])],
        [code_text(value) for value in sizes],
        as_numbers(jobs, wanted[2], job.note),
        as_numbers(columns[-1], units, job.note) if counts else np.full(len(ids), np.nan),
    )


def _fields(basins: _Basins) -> QgsFields:
    made = QgsFields()
    basins.id_field.setName("basin_id")
    made.append(basins.id_field)
    for field in fields.as_fields(fields.INDUSTRIAL_DISTRICTS):
        made.append(field)
    return made
