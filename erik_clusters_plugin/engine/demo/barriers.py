"""What a road cannot cross, and the gates through which it can."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .plane import Points, crossing_pairs, left_normals, positions
from .settlements import Settlements
from .sizes import Size
from .terrain import Terrain, Watercourse

# Half the distance between the two ends of a gate across the motorway.
MOTORWAY_GATE_M = 170.0
_QUAY_M = 95.0


@dataclass(frozen=True, eq=False)
class Gates:
    """Places where a road may cross a barrier: pairs of points on both sides.

    Attributes
    ----------
    left, right
        The two ends, (n, 2).
    kind
        ``"bridge"`` over water or ``"motorway"``, (n,).
    position_m
        Where along the barrier, (n,).
    """

    left: Points
    right: Points
    kind: NDArray[np.object_]
    position_m: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.left)


@dataclass(frozen=True, eq=False)
class Barriers:
    """Rivers, lake, coast and motorway.

    Attributes
    ----------
    axis
        Middle of the motorway from the second town to the port, (n, 2).
    gates
        Bridges, and roads over or under the motorway.
    """

    terrain: Terrain
    axis: Points
    gates: Gates
    _first: Points
    _last: Points

    def crossed(self, a: Points, b: Points) -> NDArray[np.bool_]:
        """Whether segments a-b (n, 2) cross a barrier, (n,)."""
        hit = np.zeros(len(a), dtype=bool)
        hit[crossing_pairs(a, b, self._first, self._last)[0]] = True
        return hit

    def building_land(self, xy: Points, shore_m: float) -> NDArray[np.bool_]:
        """Whether points keep clear of the water and the motorway, (n,)."""
        terrain = self.terrain
        free = terrain.coast.depth(xy) > shore_m
        free[free] &= terrain.lake.depth(xy[free]) < -shore_m
        for water in (terrain.river, terrain.tributary):
            free[free] &= water.clearance(xy[free]) > _QUAY_M
        free[free] &= _axis_distance(self.axis, xy[free]) > MOTORWAY_GATE_M + 70.0
        return free


def _axis_distance(axis: Points, xy: Points) -> NDArray[np.float64]:
    return Watercourse(axis, np.zeros(len(axis))).nearest(xy)[0]


def make_barriers(size: Size, terrain: Terrain, towns: Settlements, axis: Points) -> Barriers:
    """Join the barriers and place the gates.

    The river has a bridge every eight kilometres or so and three in the city, but none
    for `Size.bridge_gap_m` on both sides of the towns that face each other.
    """
    river, tributary = terrain.river, terrain.tributary
    reach = 0.5 * size.bridge_gap_m
    _, nearest = river.nearest(towns.xy[:1])
    city_at, city_radius = float(river.positions[nearest[0]]), float(towns.radius_m[0])
    bridges = [city_at + part * city_radius for part in (-0.5, 0.05, 0.6)]
    bridges += list(np.arange(city_at + city_radius + 5e3, 0.93 * river.length_m, 8e3))
    bridges += list(np.arange(terrain.facing_m - reach, 800.0, -8e3))
    parts = [
        _gates(river.line, np.array(bridges), "bridge", river.width / 2 + _QUAY_M + 15),
        _gates(
            tributary.line,
            np.arange(1500.0, tributary.length_m - 600.0, 2600.0),
            "bridge",
            tributary.width / 2 + _QUAY_M + 15,
        ),
        _gates(
            axis,
            np.arange(1200.0, positions(axis)[-1] - 900.0, 1500.0),
            "motorway",
            np.full(len(axis), MOTORWAY_GATE_M),
        ),
    ]
    lake = np.concatenate([terrain.lake.ring, terrain.lake.ring[:1]])
    coast = np.concatenate([terrain.coast.ring, terrain.coast.ring[:1]])
    lines = [river.line, tributary.line, lake, coast, axis[1:-1]]
    gates = Gates(
        np.concatenate([p.left for p in parts]),
        np.concatenate([p.right for p in parts]),
        np.concatenate([p.kind for p in parts]),
        np.concatenate([p.position_m for p in parts]),
    )
    # A gate whose ends would lie in other water or on the wrong side of another barrier
    # is none.
    first = np.concatenate([line[:-1] for line in lines])
    last = np.concatenate([line[1:] for line in lines])
    barriers = Barriers(terrain, axis, gates, first, last)
    good = np.ones(len(gates), dtype=bool)
    for ends in (gates.left, gates.right):
        good &= terrain.coast.depth(ends) > 60
        good &= terrain.lake.depth(ends) < -60
        for water in (river, tributary):
            good &= water.clearance(ends) > 60
        good &= _axis_distance(axis, ends) > 0.8 * MOTORWAY_GATE_M
    times = np.bincount(
        crossing_pairs(gates.left, gates.right, first, last)[0], minlength=len(gates)
    )
    keep = np.flatnonzero(good & (times == 1))
    gates = Gates(gates.left[keep], gates.right[keep], gates.kind[keep], gates.position_m[keep])
    return Barriers(terrain, axis, gates, barriers._first, barriers._last)


def _gates(line: Points, at: NDArray[np.float64], kind: str, reach: NDArray[np.float64]) -> Gates:
    along = positions(line)
    at = at[(at > along[3]) & (at < along[-4])]
    index = np.searchsorted(along, at)
    across = left_normals(line)[index] * reach[index][:, None]
    # In the middle of a piece: at a vertex it would touch two pieces and cross neither.
    middle = 0.5 * (line[index - 1] + line[index])
    return Gates(
        middle + across,
        middle - across,
        np.full(len(index), kind, dtype=object),
        along[index],
    )
