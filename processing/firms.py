"""Firms of a run: those that can be used, in an order that is not the layer's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeatureSource

from ..erik_clusters_plugin.engine.clusters.pair_times import places_of, road_parts
from ..erik_clusters_plugin.engine.messages import InputError, Monitor, Sentence, named
from ..erik_clusters_plugin.engine.roads.access import AccessPoints
from ..erik_clusters_plugin.layers.attributes import field_index, numbers_not_negative, values
from ..erik_clusters_plugin.layers.points import Points
from ..erik_clusters_plugin.layers.text import tr
from .job import Job
from .travel_parameters import Travel, warn_unreached


@dataclass(frozen=True, eq=False)
class FirmsOnRoads:
    """The firms that have a weight and are on the network.

    Attributes
    ----------
    rows
        Which of the points they are, int64 (n,), in an order that depends on what the
        firms are and where, not on how the layer is sorted.
    access
        Where they join the network (n,).
    """

    rows: NDArray[np.int64]
    access: AccessPoints


def read_weights(
    job: Job, points: Points, source: QgsProcessingFeatureSource, parameter: str
) -> NDArray[np.float64]:
    """Return the number in a field for every point; 1 where no field is chosen.

    NaN where it is empty, text or below 0, which is counted and named. Points of one
    MultiPoint share its number. Raises `InputError` where no firm has a usable number.
    """
    _, row, parts = np.unique(points.ids, return_inverse=True, return_counts=True)
    share = 1.0 / parts[row.reshape(-1)]
    several = int(np.count_nonzero(parts > 1))
    if not job.has(parameter):
        return share
    name = job.text(parameter)
    index = field_index(points.fields, name, source.sourceName())
    numbers = numbers_not_negative(values(points.features, index))
    unknown = np.unique(points.ids[np.isnan(numbers)])
    if np.isnan(numbers).all():
        raise InputError(
            "The field “{field}” has no usable number for any firm: all are empty, text or "
            "below 0. Choose a field with numbers, such as the firms' jobs.",
            field=name,
        )
    if len(unknown):
        job.monitor.warn(
            Sentence(
                "{count} firms have no usable number in {field} (empty, text or below 0) and are "
                "left out: {ids}.",
                count=len(unknown),
                field=name,
                ids=named(unknown.tolist()),
            )
        )
    if several:
        job.note(
            tr(
                "{count} firms have several points; their number in {field} is shared equally "
                "among them."
            ).format(count=several, field=name)
        )
    return np.asarray(numbers * share)


def firms_on_roads(
    job: Job,
    travel: Travel,
    points: Points,
    usable: NDArray[np.bool_],
    keys: Sequence[Sequence[Optional[str]] | NDArray[np.float64]],
    monitor: Monitor,
) -> FirmsOnRoads:
    """Join the usable firms to the roads, and say which are not on them.

    `keys` tell firms at one place apart, where their order matters. Raises `InputError`
    where fewer than two firms are left, or all are at one place.
    """
    access = travel.locate(points, monitor)
    warn_unreached(job, points, access, travel.walk_limit_m)
    rows = np.flatnonzero(access.reached & usable)
    if len(rows) < 2:
        raise InputError(
            "Of {count} firms only {usable} can be used. Travel times need at least two firms "
            "on the road network.",
            count=len(np.unique(points.ids)),
            usable=len(rows),
        )
    sortable = [_sortable(key)[rows] for key in keys]
    x, y = points.xy[rows].T
    rows = rows[np.lexsort((*sortable, y, x))]
    access = access.take(rows)
    if len(places_of(access)) == 1:
        raise InputError(
            "All firms are at one place of the road network, so there are no travel times "
            "between them. Check their coordinates, or choose firms of a larger area."
        )
    warn_parts(job, travel, access)
    return FirmsOnRoads(rows, access)


def _sortable(key: Sequence[Optional[str]] | NDArray[np.float64]) -> NDArray[np.float64]:
    if isinstance(key, np.ndarray):
        return key
    number = {name: k for k, name in enumerate(sorted({s for s in key if s is not None}))}
    return np.array([-1 if s is None else number[s] for s in key], dtype=np.float64)


def warn_parts(job: Job, travel: Travel, access: AccessPoints) -> None:
    """Say how many firms cannot be reached from most of the others and come back."""
    label = road_parts(travel.graph)[travel.graph.network.to_index[access.edge]]
    _, count = np.unique(label, return_counts=True)
    if len(count) > 1:
        job.monitor.warn(
            Sentence(
                "The firms lie on {parts} parts of the road network between which one cannot "
                "drive both ways; {count} firms are not on the largest. Firms of different "
                "parts count as farther apart than any travel time. “Check roads” shows the "
                "parts.",
                parts=len(count),
                count=int(count.sum() - count.max()),
            )
        )
