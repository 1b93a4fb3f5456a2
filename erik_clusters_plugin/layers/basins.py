"""Labour basins as areas and as dissolved polygons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry

from ..engine.clusters.flows import CommuterFlows
from ..engine.clusters.labour_basins import LabourBasins
from ..engine.messages import SILENT, Monitor
from .areas import Areas, united
from .neighbours import map_colours
from .text import tr


@dataclass
class BasinMap:
    """Basins with their areas, shapes and names, ready to be written.

    `shapes`, `names` and `colours` are those of the basins, (k,).
    """

    areas: Areas
    flows: CommuterFlows
    found: LabourBasins
    shapes: list[QgsGeometry]
    names: list[str]
    colours: list[int]

    @classmethod
    def of(
        cls, areas: Areas, flows: CommuterFlows, found: LabourBasins, monitor: Monitor = SILENT
    ) -> BasinMap:
        """Dissolve the areas of every basin."""
        basin = dict(zip(flows.codes, found.basin.tolist()))
        members: list[list[QgsGeometry]] = [[] for _ in range(len(found))]
        for feature, code in zip(areas.features, areas.codes):
            if basin.get(code, -1) >= 0:
                members[basin[code]].append(feature.geometry())
        shapes = []
        for number, geometries in enumerate(members):
            monitor.step(number / len(members))
            shapes.append(united(geometries, monitor))
        name_of = areas.name_of
        names = [name_of[flows.codes[i]] for i in found.largest.tolist()]
        return cls(areas, flows, found, shapes, names, map_colours(shapes, monitor))

    def area_rows(self) -> Iterator[tuple[QgsFeature, list[object]]]:
        """Yield every area and the attributes (`fields.AREAS_IN_BASINS`) of its basin."""
        place = {code: number for number, code in enumerate(self.flows.codes)}
        for feature, code in zip(self.areas.features, self.areas.codes):
            area = place.get(code, -1)
            basin = int(self.found.basin[area]) if area >= 0 else -1
            reserve = bool(area >= 0 and self.found.reserve[area])
            own: list[object] = [None, None]
            if basin >= 0:
                own = [basin + 1, self.names[basin]]
            colour = self.colours[basin] if basin >= 0 else None
            note = self._note(area, basin, reserve)
            yield feature, [*own, reserve, note, colour, self.flows.estimated]

    def _note(self, area: int, basin: int, reserve: bool) -> str | None:
        if area < 0:
            return tr("It has no code.")
        if self.flows.silent[area]:
            return tr("Nobody commutes from, to or within it.")
        if basin < 0:
            return tr("No commuter links it to a basin.")
        if reserve:
            return tr("Reserve unit: joined at the end to the basin that it is linked to most.")
        return None

    def basin_rows(self) -> Iterator[tuple[QgsGeometry, list[object]]]:
        """Yield the shape and the attributes (`fields.BASINS`) of every basin."""
        found = self.found
        columns = (
            found.areas,
            found.reserve_areas,
            found.residents,
            found.jobs,
            found.inside,
            found.supply_containment,
            found.demand_containment,
            found.validity,
            found.validity_before,
        )
        table = zip(*(column.tolist() for column in columns))
        for number, (shape, row) in enumerate(zip(self.shapes, table)):
            parts = shape.constGet().numGeometries() if not shape.isEmpty() else 0
            shown = [parts, self.colours[number], self.flows.estimated]
            yield shape, [number + 1, self.names[number], *row, *shown]
