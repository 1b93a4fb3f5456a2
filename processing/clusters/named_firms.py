"""Firms of a run whose results name them: all that the layer holds, each with its id."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsField,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...erik_clusters_plugin.engine.clusters.pair_times import places_of
from ...erik_clusters_plugin.engine.messages import InputError, Sentence
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ...erik_clusters_plugin.layers import fields
from ...erik_clusters_plugin.layers.attributes import field_index, numbers_not_negative, values
from ...erik_clusters_plugin.layers.points import Points, named, read_points
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..firms import warn_parts
from ..job import Job
from ..travel_parameters import Travel, warn_unreached

INPUT = "INPUT"
ID_FIELD = "ID_FIELD"
WEIGHT_FIELD = "WEIGHT_FIELD"


@dataclass(frozen=True, eq=False)
class NamedFirms:
    """The firms of a run, in the order in which ties are broken (k).

    Attributes
    ----------
    points, access
        The firms as they were read, and where they join the network.
    row
        Position in `points` of each firm, int64 (k,).
    ids, id_field
        What names each firm in the results, and the field it comes from.
    """

    points: Points
    access: AccessPoints
    row: NDArray[np.int64]
    ids: list[object]
    id_field: QgsField

    def __len__(self) -> int:
        return len(self.row)

    def column(self, index: int) -> list[object]:
        """Values of a field, (k,); None for NULL."""
        return values([self.points.features[row] for row in self.row.tolist()], index)

    def feature_ids(self, chosen: NDArray[np.bool_]) -> list[int]:
        """Ids of some firms (k,) in their layer, for messages."""
        return np.unique(self.points.ids[self.row[chosen]]).tolist()


def add_firms(algorithm: ErikAlgorithm) -> None:
    """Declare the firms, their jobs and what names them."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            INPUT, tr("Firms"), [QgsProcessing.SourceType.TypeVectorPoint]
        ),
        tr("Points of firms or establishments."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            WEIGHT_FIELD,
            tr("Jobs"),
            parentLayerParameterName=INPUT,
            type=QgsProcessingParameterField.DataType.Any,
            optional=True,
        ),
        tr("Field with the number of jobs of each firm."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            ID_FIELD, tr("Id of the firms"), parentLayerParameterName=INPUT, optional=True
        ),
        tr(
            "Field that names each firm; clusters are named after a firm of theirs, and of equally "
            "good firms the lower id is taken. Left empty: the feature's own number, and the firm "
            "farther west."
        ),
        advanced=True,
    )


def read_firms(job: Job, travel: Travel) -> NamedFirms:
    """Read the firms and join them to the roads.

    Raises `InputError` where fewer than two are on the network.
    """
    source = job.source(INPUT)
    points = read_points(source, travel.crs, job.context, job.monitor.part(0.1, 0.15))
    x, y = points.xy.T
    if job.has(ID_FIELD):
        index = field_index(points.fields, job.text(ID_FIELD), source.sourceName())
        ids, id_field = values(points.features, index), points.fields.at(index)
        _check_ids(points, ids, id_field.name(), source.sourceName())
        rank = {value: number for number, value in enumerate(sorted(set(ids)))}  # type: ignore
        row = np.lexsort((y, x, np.array([rank[value] for value in ids])))
    else:
        ids, id_field = points.ids.tolist(), fields.field("id", "int")
        row = np.lexsort((points.ids, y, x))
    access = travel.locate(points, job.monitor.part(0.15, 0.2))
    warn_unreached(job, points, access, travel.walk_limit_m)
    firms = NamedFirms(points, access.take(row), row, [ids[r] for r in row.tolist()], id_field)
    _check_places(job, travel, firms)
    return firms


def read_jobs(job: Job, firms: NamedFirms) -> NDArray[np.float64] | None:
    """Read the jobs of firms (k,), NaN where not known; None where no field was chosen.

    The points of a MultiPoint share its jobs. Raises `InputError` where no firm has a
    usable number.
    """
    if not job.has(WEIGHT_FIELD):
        return None
    name = job.text(WEIGHT_FIELD)
    column = firms.column(field_index(firms.points.fields, name, job.source(INPUT).sourceName()))
    jobs = numbers_not_negative(column)
    unknown = np.isnan(jobs)
    if unknown.all():
        raise InputError(
            "No firm has a usable number of jobs in the field {field}: the values are empty, "
            "texts or below 0. Choose the field with the jobs, or leave it empty.",
            field=name,
        )
    empty = np.array([value is None or value == "" for value in column])
    negative = unknown & ~empty & np.array([_is_number(value) for value in column])
    _warn_jobs(job, firms, name, negative, unknown & ~empty & ~negative, empty)
    _, number, parts = np.unique(
        firms.points.ids[firms.row], return_inverse=True, return_counts=True
    )
    return np.asarray(jobs / parts[number.reshape(-1)])


def _is_number(value: object) -> bool:
    try:
        float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return False
    return True


def _warn_jobs(
    job: Job,
    firms: NamedFirms,
    field: str,
    negative: NDArray[np.bool_],
    text: NDArray[np.bool_],
    empty: NDArray[np.bool_],
) -> None:
    if negative.any():
        job.monitor.warn(
            Sentence(
                "{count} firms have jobs below 0 in {field}; their jobs are taken as not known "
                "and add nothing: {ids}. Correct them and run again.",
                count=int(negative.sum()),
                field=field,
                ids=named(firms.feature_ids(negative)),
            )
        )
    if text.any():
        job.monitor.warn(
            Sentence(
                "{count} firms have a text instead of a number in {field}; their jobs are taken "
                "as not known and add nothing: {ids}. Correct them and run again.",
                count=int(text.sum()),
                field=field,
                ids=named(firms.feature_ids(text)),
            )
        )
    if empty.any():
        job.monitor.warn(
            Sentence(
                "{count} firms have no jobs in {field}; they are taken as not known and add "
                "nothing: {ids}.",
                count=int(empty.sum()),
                field=field,
                ids=named(firms.feature_ids(empty)),
            )
        )


def _check_ids(points: Points, ids: list[object], field: str, layer: str) -> None:
    if any(value is None for value in ids):
        raise InputError(
            "Some firms of “{layer}” have no value in the field {field}. Choose a field that "
            "names every firm, or leave it empty.",
            layer=layer,
            field=field,
        )
    firms_of = Counter(dict(zip(points.ids.tolist(), ids)).values())
    twice = [value for value, count in firms_of.items() if count > 1]
    if twice:
        raise InputError(
            "Several firms of “{layer}” have the same value in the field {field}: {ids}. Choose a "
            "field that names every firm, or leave it empty.",
            layer=layer,
            field=field,
            ids=named(twice),
        )


def _check_places(job: Job, travel: Travel, firms: NamedFirms) -> None:
    reached = int(firms.access.reached.sum())
    if reached == 0:
        raise InputError(
            "No firm is on the road network. Check that firms and roads lie in the same area, or "
            "allow a longer walk to the road."
        )
    if reached == 1:
        raise InputError(
            "Only one firm is on the road network, and one firm makes no cluster. Add firms, or "
            "check that they lie where the roads are."
        )
    on_roads = firms.access.take(np.flatnonzero(firms.access.reached))
    if len(places_of(on_roads)) == 1:
        job.warn(
            tr(
                "All firms join the road network at one place, 0 minutes apart. If they have "
                "addresses of their own, check how their places were found."
            )
        )
    warn_parts(job, travel, on_roads)
