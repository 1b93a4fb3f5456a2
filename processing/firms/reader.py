"""Reading the firms of a run and joining them to the roads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsWkbTypes

from ...erik_clusters_plugin.engine.messages import InputError, named
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.attributes import as_key, field_index, values
from ...erik_clusters_plugin.layers.points import (
    Points,
    place_geometries,
    read_points,
    single_point_type,
)
from ...erik_clusters_plugin.layers.reading import Source
from ...erik_clusters_plugin.layers.text import tr
from ..job import Job
from ..travel_parameters import Travel
from ..unreached import warn_unreached
from .order import order_of_firms
from .parameters import ID_FIELD, INPUT
from .places import check_count, check_one_place, warn_parts


@dataclass(frozen=True, eq=False)
class NamedFirms:
    """The firms of a run, in the order in which ties are broken (k).

    Attributes
    ----------
    points
        The firms as they were read; every point of a MultiPoint is one.
    access
        Where they join the network (k,), in the order of the firms.
    row
        Position in `points` of each firm, int64 (k,).
    ids, id_field
        What names each firm in the results, and the field it comes from.
    geometry_type
        Of the geometry that holds one of them.
    """

    points: Points
    access: AccessPoints
    row: NDArray[np.int64]
    ids: list[object]
    id_field: QgsField
    geometry_type: QgsWkbTypes.Type

    def __len__(self) -> int:
        return len(self.row)

    @property
    def layer(self) -> str:
        """Name of their layer."""
        return self.points.layer

    @cached_property
    def features(self) -> list[QgsFeature]:
        """The feature of each firm, (k,)."""
        return [self.points.features[row] for row in self.row.tolist()]

    @cached_property
    def xy(self) -> NDArray[np.float64]:
        """Places in the metric system of the roads, (k, 2)."""
        return self.points.xy[self.row]

    def column(self, index: int) -> list[object]:
        """Values of a field, (k,); None for NULL."""
        return values(self.features, index)

    def column_of(self, field: str) -> list[object]:
        """Values of a field, (k,); raises `InputError` where the layer does not have it."""
        return self.column(field_index(self.points.fields, field, self.layer))

    def feature_ids(self, chosen: NDArray[np.bool_]) -> list[int]:
        """Ids of some firms (k,) in their layer, for messages."""
        return np.unique(self.points.ids[self.row[chosen]]).tolist()

    def shares(self) -> NDArray[np.float64]:
        """Share of each firm in what its feature has, (k,): 1, or less in a MultiPoint."""
        _, feature, parts = np.unique(
            self.points.ids[self.row], return_inverse=True, return_counts=True
        )
        return np.asarray(1.0 / parts[feature.reshape(-1)])

    def as_in_layer(self) -> Iterator[tuple[QgsFeature, QgsGeometry, int]]:
        """Yield feature, geometry and position of every firm in the order of the layer."""
        position = np.argsort(self.row).tolist()
        yield from zip(self.points.features, place_geometries(self.points), position)


def read_firms(job: Job, travel: Travel, apart: bool = False) -> NamedFirms:
    """Read the firms and join them to the roads.

    Says which have no place or no road, and how many cannot be reached from the others.
    Raises `InputError` where fewer than two are on the network, where an id is missing or
    stands for several, and, if they must be `apart`, where all are at one place.
    """
    source = job.source(INPUT)
    points = read_points(source, travel.crs, job.context, job.monitor.part(0.1, 0.15))
    ids, id_field = _ids(job, points, source)
    job.monitor.check()
    row = order_of_firms(points, ids, job.monitor)
    job.monitor.check()
    if ids is None:
        ids = points.ids.tolist()
    access = travel.locate(points, job.monitor.part(0.15, 0.2))
    warn_unreached(job, points, access, travel.walk_limit_m)
    firms = NamedFirms(
        points,
        access.take(row),
        row,
        [ids[r] for r in row.tolist()],
        id_field,
        single_point_type(source.wkbType()),
    )
    _note_several_points(job, points)
    check_count(firms.access)
    job.monitor.check()
    check_one_place(job, firms.access, apart)
    job.monitor.check()
    warn_parts(job, travel, points.ids[row], firms.access)
    return firms


def _ids(job: Job, points: Points, source: Source) -> tuple[Optional[list[object]], QgsField]:
    """Ids of the points, None where no field was chosen."""
    if not job.has(ID_FIELD):
        return None, fields.field("id", "int")
    layer = source.sourceName()
    index = field_index(points.fields, job.text(ID_FIELD), layer)
    ids, field = values(points.features, index), points.fields.at(index)
    keys = dict(zip(points.ids.tolist(), (as_key(value) for value in ids)))
    nameless = [feature for feature, key in keys.items() if not key]
    if nameless:
        raise InputError(
            "{n} firms of “{layer}” have no value in the field {field}: {ids}. Fill them in, "
            "choose a field that names every firm, or leave it empty.",
            n=len(nameless),
            layer=layer,
            field=field.name(),
            ids=named(nameless),
        )
    twice = [key for key, count in Counter(keys.values()).items() if count > 1]
    if twice:
        raise InputError(
            "Several firms of “{layer}” have the same value in the field {field}: {ids}. Choose a "
            "field that names every firm, or leave it empty.",
            layer=layer,
            field=field.name(),
            ids=named(twice),
        )
    return ids, field


def _note_several_points(job: Job, points: Points) -> None:
    _, parts = np.unique(points.ids, return_counts=True)
    several = int(np.count_nonzero(parts > 1))
    if several:
        job.note(
            tr(
                "{n} firms have several points; each point counts as a firm of its own.",
                n=several,
            )
        )
