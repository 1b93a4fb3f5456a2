"""The land: coast, hills, two rivers and a lake."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .noise import SmoothNoise
from .plane import Points, contains, left_normals, positions, resampled
from .sizes import Size

_VERTEX_SPACING_M = 80.0


class Blob:
    """An area around a centre: an ellipse with bays and headlands.

    Parameters
    ----------
    rng
        Source of the shape.
    centre, half_axes, angle
        Place (2,), half axes in metres, and direction of the first axis in radians.
    roughness
        Height of the largest bays as a share of the radius.
    bend_m
        How far the whole shape is pushed about, so that capes overhang their bays.
    """

    def __init__(
        self,
        rng: np.random.Generator,
        centre: Points,
        half_axes: tuple[float, float],
        angle: float,
        roughness: float,
        bend_m: float = 0.0,
    ) -> None:
        self.centre = centre
        self._axes = np.array(half_axes)
        turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
        self._turn = turn
        self._orders = np.arange(2, 90)
        self._heights = roughness / self._orders**1.3 * rng.uniform(0.5, 1.4, len(self._orders))
        self._heights[0] *= 0.35
        self._phases = rng.uniform(0, 2 * np.pi, len(self._orders))
        self._bend = bend_m
        wavelength = 11 * bend_m if bend_m else 1.0
        self._push = SmoothNoise(rng, wavelength, waves=8), SmoothNoise(rng, wavelength, waves=8)
        self._inlets: list[tuple[float, float, float]] = []

    def cut_inlet(self, angle: float, depth: float, width: float) -> None:
        """Let the shape recede around an angle, by a share of its radius."""
        self._inlets.append((angle, depth, width))

    def _radius(self, angle: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.interp(angle % (2 * np.pi), *self._radii)

    @cached_property
    def _radii(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        angle = np.linspace(0, 2 * np.pi, 6001)
        radius = 1 + np.cos(np.outer(angle, self._orders) + self._phases) @ self._heights
        for at, depth, width in self._inlets:
            away = np.angle(np.exp(1j * (angle - at)))
            radius = radius - depth * np.exp(-((away / width) ** 2))
        return angle, radius

    def _pushed(self, xy: Points) -> Points:
        if not self._bend:
            return np.zeros_like(xy)
        return np.asarray(self._bend * np.column_stack([push(xy) for push in self._push]))

    def at(self, angle: NDArray[np.float64]) -> Points:
        """Points of the outline at angles around the centre, (n, 2)."""
        unit = np.column_stack([np.cos(angle), np.sin(angle)]) * self._radius(angle)[:, None]
        plain = (unit * self._axes) @ self._turn + self.centre
        return np.asarray(plain + self._pushed(plain))

    @cached_property
    def ring(self) -> Points:
        """The outline, counter-clockwise, first point not repeated, (n, 2)."""
        outline = self.at(np.linspace(0, 2 * np.pi, 4001))
        return resampled(outline, _VERTEX_SPACING_M * 1.5)[:-1]

    def contains(self, xy: Points) -> NDArray[np.bool_]:
        """Whether points (n, 2) lie inside, (n,)."""
        return contains(self.ring, xy)

    @cached_property
    def _tree(self) -> cKDTree:
        return cKDTree(self.ring)

    def depth(self, xy: Points) -> NDArray[np.float64]:
        """Metres from points to the outline, negative outside, (n,)."""
        away = self._tree.query(xy)[0]
        return np.where(self.contains(xy), away, -away)


@dataclass(frozen=True, eq=False)
class Watercourse:
    """A river from its source on: centre line (n, 2) and width in metres (n,)."""

    line: Points
    width: NDArray[np.float64]

    @cached_property
    def _tree(self) -> cKDTree:
        return cKDTree(self.line)

    @cached_property
    def positions(self) -> NDArray[np.float64]:
        """Metres from the source, (n,)."""
        return positions(self.line)

    @property
    def length_m(self) -> float:
        """Length of the river."""
        return float(self.positions[-1])

    def nearest(self, xy: Points) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """Metres from points to the middle of the river, and the nearest vertex."""
        away, index = self._tree.query(xy)
        return away, index

    def clearance(self, xy: Points) -> NDArray[np.float64]:
        """Metres from points to the bank, negative in the water, (n,)."""
        away, index = self.nearest(xy)
        return np.asarray(away - self.width[index] / 2)

    def beside(self, position_m: float, offset_m: float) -> Points:
        """Point at a distance from the source and left (+) or right (-) of the middle."""
        index = int(np.searchsorted(self.positions, position_m).clip(0, len(self.line) - 1))
        point: Points = self.line[index] + offset_m * left_normals(self.line)[index]
        return point

    @property
    def polygon(self) -> Points:
        """The water surface as a ring, (2n, 2)."""
        reach = left_normals(self.line) * (self.width / 2)[:, None]
        return np.concatenate([self.line - reach, (self.line + reach)[::-1]])


@dataclass(frozen=True, eq=False)
class Terrain:
    """The land of a region, in metres around its middle.

    Attributes
    ----------
    coast, lake
        Outlines.
    river, tributary
        Watercourses; the tributary ends in the river.
    facing_m
        Where along the river two towns face each other, in the middle of the longest
        stretch without a bridge.
    tributary_side
        1 where the tributary joins from the left of the river, -1 from the right.
    """

    coast: Blob
    lake: Blob
    river: Watercourse
    tributary: Watercourse
    facing_m: float
    tributary_side: int
    _hills: SmoothNoise
    _ground: SmoothNoise
    _summit: Points
    _size: Size

    def elevation(self, xy: Points) -> NDArray[np.float64]:
        """Metres above the sea, (n,); 0 on the sea."""
        size = self._size
        unit = (xy - self._summit) / [0.55 * size.half_width_m, 0.62 * size.half_height_m]
        ridges = 1.6 - np.abs(self._hills(xy)) * 1.0
        hills = 270.0 * np.exp(-np.sum(unit**2, axis=1)) * np.clip(ridges, 0.25, 1.8)
        hills += 46.0 + 26.0 * self._ground(xy) + 18.0 * np.clip(ridges, 0, 2)
        course = self.river.line[-1] - self.river.line[0]
        down = ((xy - self.river.line[0]) @ course / (course @ course)).clip(0, 1)
        bed = 120.0 * (1 - down) ** 1.4
        valley = 1 - np.exp(-((self.river.nearest(xy)[0] / 2100.0) ** 1.2))
        valley *= 1 - np.exp(-((self.tributary.nearest(xy)[0] / 1400.0) ** 1.2))
        inland = 1 - np.exp(-np.clip(self.coast.depth(xy), 0, None) / 1300.0)
        return np.asarray((bed + np.clip(hills, 4, None) * valley) * inland)


def make_terrain(rng: np.random.Generator, size: Size) -> Terrain:
    """Invent an island of a size, with hills in one corner and a river to the far coast."""
    width, height = size.half_width_m, size.half_height_m
    flip = rng.choice([-1.0, 1.0], 2)
    stretch = np.sqrt(width / 30e3)
    mouth_angle = np.radians(rng.uniform(-30, -12))
    if flip[0] < 0:
        mouth_angle = np.pi - mouth_angle
    mouth_angle *= flip[1]
    coast = Blob(rng, np.zeros(2), (0.95 * width, 0.95 * height), 0.0, 0.31, 950.0 * stretch)
    coast.cut_inlet(float(mouth_angle), 0.13, 0.12)

    summit = flip * [-0.5 * width, 0.42 * height]
    source = flip * [-0.6 * width, 0.52 * height] + rng.uniform(-1, 1, 2) * 0.04 * height
    source = _inland(coast, source, 0.11 * height)
    mouth = coast.at(np.array([mouth_angle]))[0]
    river_line = _meandering(rng, source, mouth, coast)
    part = np.linspace(0, 1, len(river_line))
    river_width = 30 + 130 * stretch * part**1.5
    river_width += 520 * stretch * np.clip((part - 0.93) / 0.07, 0, 1) ** 2
    river = Watercourse(river_line, river_width)

    gap = size.bridge_gap_m
    facing = max(0.44 * river.length_m, 0.5 * gap + 1500.0)
    joins_at = min(facing + 0.36 * gap, 0.9 * river.length_m)
    end = river.line[int(np.searchsorted(river.positions, joins_at))]
    spring = _inland(coast, flip * [0.22 * width, 0.72 * height], 0.11 * height)
    tributary_line = _meandering(rng, spring, end, coast, calm=0.75)
    tributary = Watercourse(tributary_line, np.linspace(15, 55 * stretch, len(tributary_line)))

    # The lake lies between the source and the first bridge.
    middle = int(np.searchsorted(river.positions, max(facing - 0.5 * gap, 3500.0) * 0.55))
    along = river.line[middle + 1] - river.line[middle]
    radius = 1500.0 * stretch
    lake = Blob(
        rng,
        river.line[middle],
        (radius, 0.5 * radius),
        float(np.arctan2(along[1], along[0])),
        0.3,
    )
    return Terrain(
        coast,
        lake,
        river,
        tributary,
        facing,
        int(flip[0] * flip[1]),
        SmoothNoise(rng, 9e3 * stretch, 4),
        SmoothNoise(rng, 6e3, 3),
        summit,
        size,
    )


def _inland(coast: Blob, point: Points, depth_m: float) -> Points:
    while coast.depth(point[None])[0] < depth_m:
        point = 0.95 * point
    return point


def _meandering(
    rng: np.random.Generator, start: Points, end: Points, coast: Blob, calm: float = 1.0
) -> Points:
    """Bend a line from start to end. It never turns back, so it never meets itself."""
    length = float(np.hypot(*(end - start)))
    part = np.linspace(0, 1, int(length / 40) + 2)
    taper = np.sin(np.pi * np.clip(part, 0, 1)) ** 0.6
    offset = np.zeros(len(part))
    for wavelength, height in ((0.75, 0.07), (0.4, 0.035)):
        turn = rng.uniform(0, 2 * np.pi)
        offset += height * length * np.sin(2 * np.pi * part / wavelength + turn)
    for wavelength_m, height_m in ((6500.0, 520.0), (3700.0, 240.0), (2100.0, 80.0)):
        phase = 2 * np.pi * part * length / wavelength_m + rng.uniform(0, 2 * np.pi)
        phase += 1.2 * np.sin(2 * np.pi * part * length / (3.1 * wavelength_m))
        offset += height_m * np.sin(phase) * np.clip((0.97 - part) / 0.2, 0, 1)
    along = (end - start) / length
    across = np.array([-along[1], along[0]])
    height = calm
    inner = (part > 0.03) & (part < 0.9)
    while True:
        line = start + np.outer(part * length, along) + np.outer(height * offset * taper, across)
        if height < 0.2 or coast.depth(line[inner]).min() > 900.0:
            return resampled(np.asarray(line), _VERTEX_SPACING_M)
        height *= 0.8
