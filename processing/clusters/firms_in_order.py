"""Firms of a layer in an order of their own: results must not depend on that of the rows."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsField, QgsFields

from ...erik_clusters_plugin.engine.messages import InputError, Monitor, Sentence
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.attributes import as_key, field_index, order_of_ids, values
from ...erik_clusters_plugin.layers.points import named, read_points
from ..job import Job
from ..travel_parameters import Travel, warn_unreached


@dataclass(frozen=True, eq=False)
class Firms:
    """Firms that have a place, (k,) each, and those that have none.

    Attributes
    ----------
    ids
        Value of the id field, or the feature's number.
    id_field
        A field of the ids' type.
    xy
        In the metric system of the roads, (k, 2).
    layer
        Name of the layer they come from.
    """

    ids: list[object]
    id_field: QgsField
    features: list[QgsFeature]
    without_place: list[QgsFeature]
    xy: NDArray[np.float64]
    access: AccessPoints
    fields: QgsFields
    layer: str

    def __len__(self) -> int:
        return len(self.ids)

    def row_of_ids(self, table: str) -> dict[str, int]:
        """Return the row of each id, for the `table` that names firms by them.

        Raises `InputError` where an id stands for several firms.
        """
        keys = [as_key(i) for i in self.ids]
        twice = sorted(key for key, count in Counter(keys).items() if count > 1 and key)
        if twice:
            raise InputError(
                "Several firms of “{layer}” have the same id, so the links of “{table}” cannot "
                "be told apart: {ids}. Choose a field with an id of its own for every firm.",
                layer=self.layer,
                table=table,
                ids=named(twice),
            )
        return {key: row for row, key in enumerate(keys) if key}


def read_firms(job: Job, name: str, id_name: str, travel: Travel, monitor: Monitor) -> Firms:
    """Read firms and join them to the roads; a firm of several points counts by the first."""
    source = job.source(name)
    points = read_points(source, travel.crs, job.context, monitor.part(0.0, 0.5))
    access = travel.locate(points, monitor.part(0.5, 1.0))
    _, first = np.unique(points.ids, return_index=True)
    if len(first) < len(points):
        job.monitor.warn(
            Sentence(
                "{count} points of “{layer}” are further points of a firm and are left out; a "
                "firm counts by its first point.",
                count=len(points) - len(first),
                layer=source.sourceName(),
            )
        )
    warn_unreached(job, points, access, travel.walk_limit_m)
    features = [points.features[row] for row in first]
    ids: list[object] = points.ids[first].tolist()
    id_field = fields.field("id", "int")
    if job.has(id_name):
        index = field_index(points.fields, job.text(id_name), source.sourceName())
        ids, id_field = values(features, index), points.fields.at(index)
        order = order_of_ids(ids)
    else:
        # A feature's number follows from the order of the rows.
        x, y = points.xy[first].T
        order = np.lexsort((y, x))
    rows = first[order]
    return Firms(
        [ids[i] for i in order],
        id_field,
        [features[i] for i in order],
        points.without_place,
        points.xy[rows],
        access.take(rows),
        points.fields,
        source.sourceName(),
    )
