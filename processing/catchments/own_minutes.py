"""Minutes of travel: a list for all sites, or a field with each site's own."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingParameterField, QgsProcessingParameterString

from ...erik_clusters_plugin.engine.catchments.minutes import LONGEST, SHORTEST
from ...erik_clusters_plugin.engine.messages import Sentence, named
from ...erik_clusters_plugin.engine.numbers import missing_cells
from ...erik_clusters_plugin.layers.attributes import as_numbers, field_index, values
from ...erik_clusters_plugin.layers.points import Points
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..job import Job

MINUTES = "MINUTES"
MINUTES_FIELD = "MINUTES_FIELD"


def add_minutes(algorithm: ErikAlgorithm) -> None:
    """Declare the bands and the field that may replace them."""
    algorithm.add(
        QgsProcessingParameterString(MINUTES, tr("Minutes"), defaultValue="10,20,30"),
        tr("Travel times of the bands, separated by commas. The order does not matter."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            MINUTES_FIELD,
            tr("Minutes of each site"),
            parentLayerParameterName="INPUT",
            type=QgsProcessingParameterField.DataType.Any,
            optional=True,
        ),
        tr(
            "Field with one travel time for each site, used instead of the bands. Sites "
            "without a value take the bands."
        ),
        advanced=True,
    )


def read_own_minutes(job: Job, sites: Points) -> NDArray[np.float64]:
    """Read the minutes of each site, (k,); NaN where it has none or they are unusable."""
    name = job.field(MINUTES_FIELD, sites.fields)
    own = np.full(len(sites), np.nan)
    bad: list[int] = []
    empty = 0
    column = values(sites.features, field_index(sites.fields, name, sites.layer))
    read = as_numbers(column, name, job.note)
    missing = missing_cells(column)
    for row, feature in enumerate(sites.features):
        if missing[row]:
            empty += 1
        elif SHORTEST <= read[row] <= LONGEST:
            own[row] = read[row]
        else:
            bad.append(feature.id())
    if bad:
        job.monitor.warn(
            Sentence(
                "{n} sites have no usable number of minutes in the field {field} and take "
                "the bands instead: {ids}.",
                n=len(bad),
                field=name,
                ids=named(bad),
            )
        )
    if empty:
        job.say(tr("{n} sites have no minutes of their own and take the bands.", n=empty))
    return own
