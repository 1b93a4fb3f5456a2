"""Nodes, ways and relations as the readers of both formats hand them over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import Enum
from typing import Optional

import numpy as np
from numpy.typing import NDArray

Tags = dict[str, str]
# Kind, number and role of a member of a relation.
Member = tuple[str, int, str]


class Kind(Enum):
    """What an element is; a tidy file has them in this order."""

    NODE = "node"
    WAY = "way"
    RELATION = "relation"


@dataclass(eq=False)
class Batch:
    """Some elements of one kind, in the file's order (n rows).

    Attributes
    ----------
    id
        Numbers, int64 (n,).
    gone
        Whether the file says that the element is deleted, bool (n,).
    wanted
        Whether it has a tag that was asked for, bool (n,).
    xy
        Longitude and latitude of nodes, float64 (n, 2); NaN where there is no place.
    refs, start
        Nodes of ways, int64: those of row i are ``refs[start[i]:start[i + 1]]``.
    members
        Members of relations.
    unusual
        Whether they are written in a way of which GDAL makes nothing: nodes one by one in a
        .osm.pbf, and nodes whose places only a way states.
    tags, rank
        Only where all was asked for: tags, and how new each is, int64 (n,).
    """

    kind: Kind
    id: NDArray[np.int64]
    gone: NDArray[np.bool_]
    wanted: NDArray[np.bool_]
    xy: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    refs: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    start: NDArray[np.int64] = field(default_factory=lambda: np.zeros(1, dtype=np.int64))
    members: list[list[Member]] = field(default_factory=list)
    unusual: bool = False
    tags: Optional[list[Tags]] = None
    rank: Optional[NDArray[np.int64]] = None


_LARGEST_VERSION = 2**24 - 1
_LARGEST_STAMP = 2**36 - 1


def rank(version: int, edited: bool, stamp: int) -> int:
    """Return what orders versions of an element: number, then edits not yet uploaded, then time.

    `stamp` is in seconds since 1970; 0 stands for what a file without metadata lacks.
    """
    version = min(max(version, 0), _LARGEST_VERSION)
    return ((version << 1 | edited) << 36) | min(max(stamp, 0), _LARGEST_STAMP)


def has_any(tags: Tags, keys: Collection[str]) -> bool:
    """Whether any of the keys is there."""
    return not tags.keys().isdisjoint(keys)
