"""erik:labourbasins: areas that are closed for commuting."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)

from ...erik_clusters_plugin.engine.clusters.labour_basins import labour_basins
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.basins import BasinMap
from ...erik_clusters_plugin.layers.geometry import area_type
from ...erik_clusters_plugin.layers.text import filled, tr
from ..base import ErikAlgorithm, Help
from ..job import Job
from ..travel_parameters import ROADS, add_roads, add_travel, read_travel
from .basin_parameters import (
    AREAS,
    add_areas,
    add_field,
    add_flows,
    add_rule,
    basins_problem,
    counted_flows,
    read_grouped_areas,
    read_rule,
)
from .commuting_estimate import add_estimate, add_estimate_numbers, estimated_flows


class LabourBasinsAlgorithm(ErikAlgorithm):
    """Groups areas into labour basins."""

    ID = "labourbasins"
    GROUP = "clusters"
    TAGS = (
        "labour market area",
        "travel to work",
        "commuting",
        "self-containment",
        "functional region",
        "sistemi locali del lavoro",
        "sll",
    )
    STYLES = {"BASINS": "labour_basins.qml", "OUTPUT": "basin_areas.qml"}

    def title(self) -> str:
        return tr("Labour basins")

    def help(self) -> Help:
        return Help(
            what=tr(
                "Groups areas, such as municipalities, into labour basins: most people who live "
                "in a basin work in it, and most of its jobs are held by them."
            ),
            when=tr(
                "To study a labour market in its own bounds instead of administrative ones, and "
                "before “Industrial districts”."
            ),
            method=tr(
                "Each area begins on its own. Validity weighs size against self-containment, "
                "the smaller of two shares: of the employed residents who work in the basin "
                "(supply) and of the jobs that they hold (demand). The least valid group gives "
                "up the area that has most to do with others; it joins the group with the "
                "strongest link, f_hk² / (R_h W_k) + f_kh² / (R_k W_h), unless that one's "
                "validity would fall: then it is put aside. At the end every basin is valid (1 "
                "or more), and each area put aside, a reserve unit, joins the basin it is linked "
                "to most; this can lower the final validity below 1, and the result shows both. "
                "Ties go to the lowest code. Basins need not be in one piece. Areas without "
                "commuters belong to no basin. Rows of the same two areas add up. Where there is "
                "no table of commuters they are estimated: T_ij = a_i R_i b_j W_j f(t_ij), "
                "travel times from a point on each area's surface, within an area half the time "
                "to the nearest other. Such basins follow from the model and are marked as "
                "estimated; do not read them as observed commuting."
            ),
            source=tr(
                "Coombes and Bond 2008; ISTAT 2015 and the R package LabourMarketAreas, whose "
                "basins of Brindisi are reproduced exactly. The defaults are those of ISTAT for "
                "2011, stated from memory: check them before you call a result compliant. "
                "Estimate: Wilson 1971."
            ),
        )

    def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
        add_areas(self, tr("Municipalities or other areas to be grouped."))
        add_field(
            self,
            "NAME_FIELD",
            tr("Name of the area"),
            AREAS,
            True,
            tr("A basin is named after its area with most jobs. Left empty: by its code."),
        )
        add_flows(self)
        add_rule(self)
        add_estimate(self, AREAS)
        add_roads(self, optional=True)
        self.parameterDefinition(ROADS).setHelp(
            tr(
                "A road network layer. Needed only where there is no table of commuters: then "
                "they are estimated from travel times, and every output says so."
            )
        )
        add_estimate_numbers(self)
        add_travel(self, walk=False)
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Areas by basin"), kind),
            tr(
                "The areas with all their attributes and basin_id, basin_name, reserve, "
                "basin_note (why it is a reserve unit or in no basin), map_colour, estimated."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("BASINS", tr("Labour basins"), kind),
            tr(
                "One polygon for each basin: areas, reserve_areas, residents, jobs, "
                "live_and_work, supply_containment and demand_containment (shares), validity, "
                "validity_before (without reserve units), parts, map_colour, estimated."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of basins")))
        self.addOutput(QgsProcessingOutputNumber("RESERVE", tr("Number of reserve units")))
        self.addOutput(QgsProcessingOutputNumber("MODULARITY", tr("Modularity Q")))

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = basins_problem(self, parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def compute(self, job: Job) -> dict[str, object]:
        source = job.source("AREAS")
        names = job.text("NAME_FIELD")
        areas = read_grouped_areas(job, source, names, job.monitor.part(0.1, 0.12))
        if job.has("FLOWS"):
            flows = counted_flows(job, areas, job.monitor.part(0.12, 0.4))
        else:
            flows = estimated_flows(
                job, areas, source, read_travel(job), job.monitor.part(0.12, 0.4)
            )
        rule = read_rule(self, job.parameters, job.context)
        found = labour_basins(flows, rule, job.monitor.part(0.4, 0.85))
        basins = BasinMap.of(areas, flows, found, job.monitor.part(0.85, 0.95))
        _tell(job, basins)
        if flows.estimated:
            job.call("OUTPUT", tr("Areas by basin (estimated)"))
            job.call("BASINS", tr("Labour basins (estimated)"))
        kind, crs = QgsWkbTypes.Type.MultiPolygon, source.sourceCrs()
        declared = fields.appended(source.fields(), fields.AREAS_IN_BASINS)
        sink = job.sink("OUTPUT", declared, area_type(source.wkbType()), crs)
        for feature, row in basins.area_rows():
            geometry = feature.geometry()
            geometry.convertToMultiType()
            sink.add(geometry, [*feature.attributes(), *row])
        sink = job.sink("BASINS", fields.as_fields(fields.BASINS), kind, crs)
        for shape, row in basins.basin_rows():
            sink.add(shape, row)
        return {
            "COUNT": len(found),
            "RESERVE": int(found.reserve.sum()),
            "MODULARITY": found.modularity,
        }


def _tell(job: Job, basins: BasinMap) -> None:
    found, flows = basins.found, basins.flows
    job.note(
        tr(
            "{n} labour basins (areas: {areas}); {share} % of the commuters stay in "
            "their basin; modularity Q = {q}.",
            n=len(found),
            areas=int((found.basin >= 0).sum()),
            share=round(100.0 * found.inside.sum() / max(flows.residents.sum(), 1.0), 1),
            q=round(found.modularity, 4),
        )
    )
    pairs, one_way = flows.pairs
    if one_way and not flows.estimated:
        job.note(
            tr(
                "{n} of {pairs} pairs of areas have commuters in one direction only; for the "
                "other direction nobody is counted.",
                n=one_way,
                pairs=pairs,
            )
        )
    if found.repeated:
        job.note(
            tr(
                "{n} times an area was put aside because its move would have led back to "
                "an earlier state.",
                n=found.repeated,
            )
        )
    name_of = basins.areas.name_of
    for area in np.flatnonzero(found.reserve).tolist():
        basin, code = int(found.basin[area]), flows.codes[area]
        if basin >= 0:
            text = tr("Reserve unit: {area} ({code}), placed in basin {id}, {basin}.")
            names = {"id": str(basin + 1), "basin": basins.names[basin]}
        else:
            text, names = tr("Reserve unit: {area} ({code}); no commuter links it to a basin."), {}
        job.say(filled(text, area=name_of[code], code=code, **names))
    job.note(tr("{n} reserve units.", n=int(found.reserve.sum())))
    fallen = int(((found.validity < 1.0) & (found.validity_before >= 1.0)).sum())
    if fallen:
        job.warn(
            tr(
                "With their reserve units {n} basins fall below a validity of 1. Compare "
                "validity and validity_before.",
                n=fallen,
            )
        )
