"""Labour basins of the demo region, from its invented commuters."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from .work import Rows, Work, run, written


def find_basins(work: Work) -> None:
    """Group the municipalities into labour basins, at the settings the tool comes with."""
    run(
        "erik:labourbasins",
        AREAS=work.layers["municipalities"],
        CODE_FIELD="code",
        NAME_FIELD="name",
        FLOWS=QgsVectorLayer(work.uri("invented_commuting"), "commuting"),
        FROM_FIELD="from_code",
        TO_FIELD="to_code",
        PEOPLE_FIELD="people",
        OUTPUT=work.table("basin_areas"),
        BASINS=work.table("labour_basins"),
    )
    basins = list(work.open("labour_basins", "Labour basins (invented)").getFeatures())
    found: Rows = [("Labour basin", "Employed", "Stay")]
    for basin in basins:
        stay = f"{100 * basin['supply_containment']:.0f} %"
        found.append((str(basin["basin_name"]), written(basin["residents"]), stay))
    people = sum(basin["residents"] for basin in basins)
    inside = sum(basin["live_and_work"] for basin in basins) / people
    found.append((f"All {len(basins)} basins", written(people), f"{100 * inside:.0f} %"))
    work.findings["basins"] = found
    work.notes.append("Stay: share of the employed residents who work in their basin.")
