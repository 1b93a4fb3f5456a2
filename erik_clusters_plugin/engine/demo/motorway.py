"""The motorway: its course, two one-way carriageways, and the ramps of its interchanges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..messages import SILENT, Monitor
from .plane import Points, left_normals, positions, resampled
from .settlements import Settlements
from .terrain import Terrain

_HALF_MEDIAN_M = 16.0
_RAMP_M = 480.0
_INTERCHANGES_APART_M = 4200.0


@dataclass(frozen=True, eq=False)
class Carriageways:
    """Lines of the motorway in the direction of traffic.

    Attributes
    ----------
    lines
        One (k, 2) array for each; where two lines share an end they share the coordinates.
    road_class
        ``"motorway"`` or ``"motorway_link"`` for each line.
    """

    lines: list[Points]
    road_class: list[str]


def lay_axis(terrain: Terrain, towns: Settlements, monitor: Monitor = SILENT) -> Points:
    """Find a course from the second town past the city to the port, (n, 2).

    It starts and ends at the edge of the two towns, keeps away from all others and from
    the coast, and bends gently.
    """
    second, port, city = towns.xy[towns.second], towns.xy[towns.port], towns.xy[0]
    _, nearest = terrain.river.nearest(city[None])
    river_point = terrain.river.line[nearest[0]]
    # Past the city on the bank without the tributary.
    away = left_normals(np.stack([terrain.river.line[0], terrain.river.line[-1]]))[0]
    away = -terrain.tributary_side * away
    past = river_point + away * (0.95 * towns.radius_m[0] + 500.0)
    start = second + _unit(past - second) * (towns.radius_m[towns.second] + 250.0)
    end = port + _unit(past - port) * (towns.radius_m[towns.port] + 250.0)
    axis = resampled(np.stack([start, past, end]), 700.0)
    keep_away = np.delete(np.arange(len(towns)), [towns.second, towns.port])
    centres = np.concatenate([towns.xy[keep_away], terrain.lake.centre[None]])
    reach = np.concatenate([1.05 * towns.radius_m[keep_away] + 500.0, [2300.0]])
    for _ in range(220):
        monitor.check()
        push = np.zeros_like(axis)
        to = axis[:, None, :] - centres[None]
        away_m = np.hypot(to[..., 0], to[..., 1])
        inside = np.clip(reach - away_m, 0, None)
        push += np.sum(to / np.maximum(away_m, 1)[..., None] * (0.25 * inside)[..., None], axis=1)
        depth = terrain.coast.depth(axis)
        shallow = np.clip(1600.0 - depth, 0, 1600.0)
        push -= axis / np.hypot(*axis.T)[:, None] * (0.1 * shallow)[:, None]
        # Where the river is near, stay on the bank.
        river_m, index = terrain.river.nearest(axis)
        bank = terrain.river.line[index]
        close = np.clip(700.0 - river_m, 0, None)
        push += (axis - bank) / np.maximum(river_m, 1)[:, None] * (0.2 * close)[:, None]
        axis[1:-1] += push[1:-1]
        for _ in range(2):
            axis[1:-1] += 0.35 * (0.5 * (axis[:-2] + axis[2:]) - axis[1:-1])
    # Smooth once more at a finer spacing, so that the bends are round.
    axis = resampled(axis, 150.0)
    for _ in range(60):
        axis[1:-1] += 0.5 * (0.5 * (axis[:-2] + axis[2:]) - axis[1:-1])
    return resampled(axis, 100.0)


def _unit(vector: Points) -> Points:
    return np.asarray(vector / np.hypot(*vector))


def choose_interchanges(
    axis: Points, position_m: NDArray[np.float64], weight: NDArray[np.float64]
) -> NDArray[np.int64]:
    """Choose which of the roads across become interchanges, heaviest first.

    Parameters
    ----------
    axis
        Middle of the motorway.
    position_m, weight
        Where along it each road crosses, and how important that road is, (n,).

    Returns
    -------
    Indices in order along the motorway.
    """
    length = positions(axis)[-1]
    chosen: list[int] = []
    for i in np.argsort(-weight, kind="stable").tolist():
        at = position_m[i]
        if at < _RAMP_M + 700 or at > length - _RAMP_M - 700:
            continue
        if all(abs(at - position_m[j]) > _INTERCHANGES_APART_M for j in chosen):
            chosen.append(i)
    return np.array(sorted(chosen, key=lambda i: position_m[i]), dtype=np.int64)


def build(
    axis: Points,
    position_m: NDArray[np.float64],
    left: Points,
    right: Points,
) -> Carriageways:
    """Draw the carriageways and the ramps.

    Traffic keeps right: the carriageway along the axis is on its right, its ramps end at
    the right gate point of the crossing road; the other way round for the other one.

    Parameters
    ----------
    axis
        Middle of the motorway.
    position_m, left, right
        Place of each interchange along it, in order, and the points of the crossing road
        where its ramps end, (n,) and (n, 2).
    """
    along = positions(axis)
    normal = left_normals(axis)
    taper = np.clip(np.minimum(along, along[-1] - along) / 400.0, 0, 1)[:, None]
    lines: list[Points] = []
    classes: list[str] = []
    stops = np.sort(
        np.concatenate([[0.0], position_m - _RAMP_M, position_m + _RAMP_M, [along[-1]]])
    )
    cut = np.unique(np.searchsorted(along, stops - 1e-6).clip(0, len(axis) - 1))
    for side, gate in ((-1.0, right), (1.0, left)):
        way = axis + side * _HALF_MEDIAN_M * normal * taper
        for a, b in zip(cut[:-1], cut[1:]):
            piece = way[a : b + 1]
            lines.append(piece if side < 0 else piece[::-1])
            classes.append("motorway")
        for at, point in zip(position_m, gate):
            before = int(np.searchsorted(along, at - _RAMP_M - 1e-6))
            after = int(np.searchsorted(along, at + _RAMP_M - 1e-6))
            leave, join = (before, after) if side < 0 else (after, before)
            lines.append(_ramp(way, leave, point))
            lines.append(_ramp(way, join, point)[::-1])
            classes += ["motorway_link", "motorway_link"]
    return Carriageways(lines, classes)


def _ramp(way: Points, index: int, point: Points) -> Points:
    """Curve from a vertex of the carriageway, along it at first, to a point."""
    start = way[index]
    toward = way[index + 1] - way[index - 1]
    toward = _unit(toward) * np.sign(toward @ (point - start))
    reach = float(np.hypot(*(point - start)))
    bend = start + toward * reach * 0.62
    part = np.linspace(0, 1, 9)[:, None]
    curve = (1 - part) ** 2 * start + 2 * part * (1 - part) * bend + part**2 * point
    curve[0], curve[-1] = start, point
    return np.asarray(curve)
