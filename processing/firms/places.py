"""Checks of the places of firms on the roads, each with its sentence."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...erik_clusters_plugin.engine.clusters.pair_times import places_of, round_trip_parts
from ...erik_clusters_plugin.engine.messages import InputError, Sentence, named
from ...erik_clusters_plugin.engine.roads.access import AccessPoints
from ..job import Job
from ..travel_parameters import Travel


def check_count(access: AccessPoints) -> None:
    """Raise `InputError` where fewer than two firms are on the network."""
    reached = int(np.count_nonzero(access.reached))
    if reached == 0:
        raise InputError(
            "No firm is on the road network. Check that firms and roads lie in the same area and "
            "that the coordinate reference system of both is right, or allow a longer walk to the "
            "road."
        )
    if reached == 1:
        raise InputError(
            "Only one firm is on the road network, and one firm makes no cluster. Add firms, or "
            "check that they lie where the roads are."
        )


def check_one_place(job: Job, access: AccessPoints, apart: bool) -> None:
    """Warn where all firms join the roads at one place; if they must be `apart`, refuse."""
    if len(places_of(access)) > 1:
        return
    if apart:
        raise InputError(
            "All firms join the road network at one place, 0 minutes apart, so there are no "
            "travel times to compare. If they have addresses of their own, check how their "
            "places were found; else choose firms of a larger area."
        )
    job.monitor.warn(
        Sentence(
            "All firms join the road network at one place, 0 minutes apart. If they have "
            "addresses of their own, check how their places were found."
        )
    )


def warn_parts(
    job: Job, travel: Travel, feature_ids: NDArray[np.int64], access: AccessPoints
) -> None:
    """Say which firms cannot be reached from most of the others and come back."""
    on_roads = np.flatnonzero(access.reached)
    part = round_trip_parts(travel.graph, access.take(on_roads))
    _, part, count = np.unique(part, return_inverse=True, return_counts=True)
    if len(count) < 2:
        return
    elsewhere = on_roads[part.reshape(-1) != int(np.argmax(count))]
    job.monitor.warn(
        Sentence(
            "The firms lie on {parts} parts of the road network between which one cannot drive "
            "both ways; {n} firms are not on the largest: {ids}. Firms of different parts "
            "count as farther apart than any travel time, but in one yard. “Check roads” shows "
            "the parts.",
            parts=len(count),
            n=len(elsewhere),
            ids=named(np.unique(feature_ids[elsewhere]).tolist()),
        )
    )
