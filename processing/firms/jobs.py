"""Reading the jobs of firms, and which firms can be compared by them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...erik_clusters_plugin.engine.messages import InputError, Sentence, named
from ...erik_clusters_plugin.engine.numbers import missing_cells
from ...erik_clusters_plugin.layers.attributes import as_numbers
from ...erik_clusters_plugin.layers.text import tr
from ..job import Job
from .parameters import WEIGHT_FIELD
from .places import check_one_place
from .reader import NamedFirms

ADD_NOTHING = Sentence("their jobs are taken as not known and add nothing")
LEFT_OUT = Sentence("they are left out")


def read_jobs(
    job: Job,
    firms: NamedFirms,
    parameter: str = WEIGHT_FIELD,
    consequence: Sentence = ADD_NOTHING,
) -> NDArray[np.float64] | None:
    """Read the jobs of firms (k,), NaN where not known; None where no field was chosen.

    The points of a MultiPoint share its jobs. Firms whose jobs are not known are named in
    a warning, with the `consequence`. Raises `InputError` where no firm has jobs above 0.
    """
    if not job.has(parameter):
        return None
    name = job.text(parameter)
    job.monitor.check()
    column = firms.column_of(name)
    job.monitor.check()
    jobs = as_numbers(column, name, job.note)
    negative = jobs < 0.0
    jobs[negative] = np.nan
    if not (jobs > 0.0).any():
        raise InputError(
            "No firm has a usable number of jobs in the field {field}: the values are empty, "
            "texts, 0 or below. Choose the field with the jobs, or leave it empty.",
            field=name,
        )
    job.monitor.check()
    empty = missing_cells(column)
    text = np.isnan(jobs) & ~negative & ~empty
    for kind, warning in (
        (
            negative,
            Sentence(
                "{n} firms have jobs below 0 in {field}; {consequence}: {ids}. Correct them "
                "and run again.",
                **_values(firms, negative, name, consequence),
            ),
        ),
        (
            text,
            Sentence(
                "{n} firms have a text instead of a number in {field}; {consequence}: {ids}. "
                "Correct them and run again.",
                **_values(firms, text, name, consequence),
            ),
        ),
        (
            empty,
            Sentence(
                "{n} firms have no jobs in {field}; {consequence}: {ids}.",
                **_values(firms, empty, name, consequence),
            ),
        ),
    ):
        if kind.any():
            job.monitor.warn(warning)
    shares = firms.shares()
    several = len(np.unique(firms.points.ids[firms.row[shares < 1.0]]))
    if several:
        job.note(
            tr(
                "{n} firms have several points; their number in {field} is shared equally "
                "among them.",
                n=several,
                field=name,
            )
        )
    return np.asarray(jobs * shares)


def _values(
    firms: NamedFirms, chosen: NDArray[np.bool_], field: str, consequence: Sentence
) -> dict[str, object]:
    return {
        "n": int(np.count_nonzero(chosen)),
        "field": field,
        "consequence": consequence,
        "ids": named(firms.feature_ids(chosen)),
    }


def comparable_firms(job: Job, firms: NamedFirms, known: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the positions of firms on the network of which all is known, in their order.

    For measures that judge every firm by its number. `known` is (k,). Raises `InputError`
    where fewer than two are left, or all of these are at one place.
    """
    usable = np.flatnonzero(firms.access.reached & known)
    if len(usable) < 2:
        raise InputError(
            "Firms on the road network with a number of jobs: {usable} of {total}. At "
            "least two are needed: fill in the numbers, or choose another field.",
            total=len(firms),
            usable=len(usable),
        )
    check_one_place(job, firms.access.take(usable), apart=True)
    return usable
