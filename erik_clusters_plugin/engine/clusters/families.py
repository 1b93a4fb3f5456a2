"""Meeting-time clusters of several families of firms, such as sectors, ranked together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..firms.relatedness import Family, Sectors
from ..messages import SILENT, Monitor
from ..roads.access import AccessPoints
from ..roads.graph import TravelGraph
from .meeting_time import Cluster, Request, acceptance, meeting_time_clusters


@dataclass(frozen=True, eq=False)
class RankedClusters:
    """Clusters of all families and what each firm is to them.

    Attributes
    ----------
    clusters
        Those that count most come first; of equal ones those with more firms, then those
        whose medoid comes first (c).
    family
        Which sectors each is of, "" for all (c).
    cluster
        Position of each firm's cluster, int64 (k,); -1 for none.
    minutes_to_medoid, membership
        Of each firm, float64 (k,); NaN for none.
    """

    clusters: list[Cluster]
    family: list[str]
    cluster: NDArray[np.int64]
    minutes_to_medoid: NDArray[np.float64]
    membership: NDArray[np.float64]

    def role_of_core(self) -> NDArray[np.bool_]:
        """Whether each firm is in a core, (k,)."""
        core = np.zeros(len(self.cluster), dtype=bool)
        for one in self.clusters:
            core[one.core] = True
        return core


def clusters_by_family(
    graph: TravelGraph,
    access: AccessPoints,
    counted: NDArray[np.float64],
    families: Sequence[Family],
    related_from: float,
    sectors: Sectors | None,
    request: Request,
    monitor: Monitor = SILENT,
) -> RankedClusters:
    """Find the clusters of every family.

    Parameters
    ----------
    counted
        What a firm counts that is wholly related: 1 or its jobs, float64 (k,).
    families
        Those that firms are related to from `related_from` on; no firm may be in two.
    sectors
        For the membership: the mean relatedness to the firms of the core times the
        acceptance of the time to its medoid. None: all are wholly related.
    """
    total = len(access)
    cluster = np.full(total, -1, dtype=np.int64)
    minutes = np.full(total, np.nan)
    clusters: list[Cluster] = []
    names: list[str] = []
    related = [family.relatedness >= related_from for family in families]
    done = np.cumsum([0.0, *(float(each.sum()) for each in related)])
    done /= max(done[-1], 1.0)
    for family, takes_part, begin, end in zip(families, related, done, done[1:]):
        points = replace(access, edge=np.where(takes_part, access.edge, -1))
        weights = counted * np.where(takes_part, family.relatedness, 0.0)
        part = monitor.part(float(begin), float(end))
        found = meeting_time_clusters(graph, points, weights, request, part)
        inside = np.flatnonzero(found.cluster >= 0)
        cluster[inside] = found.cluster[inside] + len(clusters)
        minutes[inside] = found.minutes_to_medoid[inside]
        clusters.extend(found.clusters)
        names.extend([family.name] * len(found.clusters))
    weight = [float(counted[one.core].sum()) for one in clusters]
    order = sorted(
        range(len(clusters)), key=lambda n: (-weight[n], -len(clusters[n].core), clusters[n].medoid)
    )
    rank = np.full(len(clusters) + 1, -1, dtype=np.int64)
    rank[order] = np.arange(len(order))
    ranked = [clusters[n] for n in order]
    membership = np.full(total, np.nan)
    for one in ranked:
        members = np.concatenate([one.core, one.fringe])
        accepted = acceptance(minutes[members], request.meeting)
        share = 1.0 if sectors is None else sectors.mean_relatedness(members, one.core)
        membership[members] = share * accepted
    return RankedClusters(ranked, [names[n] for n in order], rank[cluster], minutes, membership)
