"""What the tags of an OSM way say about travelling on it.

The rules follow the OSM wiki (Key:access, Key:oneway, Key:maxspeed, Key:junction,
Tag:route=ferry). A tag that speaks of the mode itself goes before one that speaks of
a wider group: access, vehicle, motor_vehicle, motorcar for cars; access, vehicle,
bicycle; access, foot.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import Mapping, Optional

from .speeds import FASTEST_FERRY, LimitProblem, Mode, Speeds

FERRY = "ferry"

_WITH_LINKS = frozenset({"motorway", "trunk", "primary", "secondary", "tertiary"})
_STREETS = (
    _WITH_LINKS
    | {f"{road_class}_link" for road_class in _WITH_LINKS}
    | {"unclassified", "residential", "living_street", "service", "road"}
)
_MOTORWAYS = frozenset({"motorway", "motorway_link"})
_PATHS = frozenset({"cycleway", "track", "path"})
_FOOTWAYS = frozenset({"footway", "pedestrian", "bridleway", "steps"})

# Open unless tags say otherwise; and closed unless tags of the mode itself open it.
_OPEN: dict[Mode, frozenset[str]] = {
    Mode.CAR: _STREETS,
    Mode.BICYCLE: (_STREETS - _MOTORWAYS) | _PATHS,
    Mode.FOOT: (_STREETS - _MOTORWAYS) | _PATHS | _FOOTWAYS,
}
_BY_PERMISSION: dict[Mode, frozenset[str]] = {
    Mode.CAR: frozenset(),
    Mode.BICYCLE: _MOTORWAYS | _FOOTWAYS,
    Mode.FOOT: _MOTORWAYS,
}
# From the widest group to the mode itself.
_ACCESS_KEYS: dict[Mode, tuple[str, ...]] = {
    Mode.CAR: ("access", "vehicle", "motor_vehicle", "motorcar"),
    Mode.BICYCLE: ("access", "vehicle", "bicycle"),
    Mode.FOOT: ("access", "foot"),
}
_OWN_KEYS: dict[Mode, tuple[str, ...]] = {
    Mode.CAR: ("vehicle", "motor_vehicle", "motorcar"),
    Mode.BICYCLE: ("bicycle",),
    Mode.FOOT: ("foot",),
}
_YES = frozenset({"yes", "permissive", "destination", "designated", "official"})
_NO = frozenset({"no", "private", "use_sidepath"})
_ROUNDABOUTS = frozenset({"roundabout", "circular"})
_CONTRAFLOW_KEYS = ("cycleway", "cycleway:both", "cycleway:left", "cycleway:right")
_LANE_ONEWAY_KEYS = ("cycleway:left:oneway", "cycleway:right:oneway")
_DIRECTIONS = {
    "yes": 1,
    "true": 1,
    "1": 1,
    "-1": -1,
    "reverse": -1,
    "no": 0,
    "false": 0,
    "0": 0,
    "alternating": 0,
}

TAGS_READ: tuple[str, ...] = (
    "highway",
    "route",
    "area",
    "junction",
    "oneway",
    "oneway:bicycle",
    "oneway:foot",
    "access",
    "vehicle",
    "motor_vehicle",
    "motorcar",
    "bicycle",
    "foot",
    "motorroad",
    "maxspeed",
    "maxspeed:forward",
    "maxspeed:backward",
    "maxspeed:type",
    "source:maxspeed",
    "zone:traffic",
    "zone:maxspeed",
    *_CONTRAFLOW_KEYS,
    *_LANE_ONEWAY_KEYS,
    "duration",
)


class LeftOut(Enum):
    """Why a way is no road for the mode."""

    OTHER_CLASS = "other class"
    CLOSED = "closed"
    AREA = "area"
    REVERSIBLE = "reversible"
    NO_SPEED = "no speed"


@dataclass(frozen=True)
class WayUse:
    """How a way may be used.

    Attributes
    ----------
    left_out
        Why it may not; the rest is without meaning then.
    road_class
        Value of highway, or "ferry".
    forward, backward
        Whether one may go along and against the way.
    forward_kmh, backward_kmh
        Speed along and against the way.
    limit_problem
        Why a speed limit on the way was passed over.
    """

    left_out: Optional[LeftOut] = None
    road_class: str = ""
    forward: bool = False
    backward: bool = False
    forward_kmh: float = math.nan
    backward_kmh: float = math.nan
    limit_problem: Optional[LimitProblem] = None


def use_of_way(tags: Mapping[str, str], mode: Mode, speeds: Speeds) -> WayUse:
    """Return how a way with these tags is used by a mode.

    A ferry's ``duration`` is left to the reader, who knows its length.
    """
    ferry = tags.get("route") == FERRY
    road_class = FERRY if ferry else tags.get("highway", "")
    default_kmh = speeds.default(road_class, mode)
    left_out = _left_out(tags, road_class, mode)
    if left_out is None and math.isnan(default_kmh):
        left_out = LeftOut.NO_SPEED
    direction = _direction(tags, mode)
    if left_out is None and direction is None:
        left_out = LeftOut.REVERSIBLE
    if left_out is not None or direction is None:
        return WayUse(left_out)
    forward_kmh, problem = _speed(tags, road_class, mode, speeds, "forward")
    backward_kmh, other_problem = _speed(tags, road_class, mode, speeds, "backward")
    return WayUse(
        None,
        road_class,
        direction >= 0,
        direction <= 0,
        forward_kmh,
        backward_kmh,
        problem or other_problem,
    )


def _left_out(tags: Mapping[str, str], road_class: str, mode: Mode) -> Optional[LeftOut]:
    permitted = any(tags.get(key) in _YES for key in _OWN_KEYS[mode])
    if mode is Mode.BICYCLE and tags.get("bicycle") == "dismount":
        permitted = True
    if road_class == FERRY:
        usable = permitted or _may_board(tags, mode)
    else:
        usable = road_class in _OPEN[mode] or (permitted and road_class in _BY_PERMISSION[mode])
    if not usable:
        return LeftOut.CLOSED if road_class == FERRY else LeftOut.OTHER_CLASS
    if tags.get("area") == "yes":
        return LeftOut.AREA
    if _closed(tags, mode):
        return LeftOut.CLOSED
    if mode is not Mode.CAR and tags.get("motorroad") == "yes" and not permitted:
        return LeftOut.CLOSED
    return None


def _may_board(tags: Mapping[str, str], mode: Mode) -> bool:
    """Whether a ferry takes a mode that no tag names.

    Walkers board every ferry and bicycles every car ferry; otherwise a ferry that names
    some modes takes no others.
    """
    own = _ACCESS_KEYS[mode][-1]
    if own in tags:
        return False
    if mode is Mode.FOOT:
        return True
    if mode is Mode.BICYCLE and any(tags.get(key) in _YES for key in _OWN_KEYS[Mode.CAR]):
        return True
    return not any(key in tags for key in ("foot", "bicycle", *_OWN_KEYS[Mode.CAR]))


def _closed(tags: Mapping[str, str], mode: Mode) -> bool:
    """Whether the most particular tag that says yes or no says no.

    Other values (customers, delivery, agricultural ...) do not close a road.
    """
    for key in reversed(_ACCESS_KEYS[mode]):
        value = tags.get(key)
        if value in _NO:
            return True
        if value in _YES or (value == "dismount" and key == "bicycle"):
            return False
    return False


def _direction(tags: Mapping[str, str], mode: Mode) -> Optional[int]:
    """1 along the way only, -1 against it only, 0 both, None now one and now the other."""
    if mode is Mode.FOOT:
        return _DIRECTIONS.get(tags.get("oneway:foot", ""), 0)
    oneway = tags.get("oneway", "")
    if oneway == "reversible":
        general = None
    elif oneway in _DIRECTIONS:
        general = _DIRECTIONS[oneway]
    else:
        implied = tags.get("junction") in _ROUNDABOUTS or tags.get("highway") == "motorway"
        general = int(implied)
    if mode is Mode.CAR:
        return general
    own = tags.get("oneway:bicycle", "")
    if own in _DIRECTIONS:
        return _DIRECTIONS[own]
    if general and _has_contraflow(tags, general):
        return 0
    return general


def _has_contraflow(tags: Mapping[str, str], direction: int) -> bool:
    if any(tags.get(key, "").startswith("opposite") for key in _CONTRAFLOW_KEYS):
        return True
    lanes = (tags.get(key, "") for key in _LANE_ONEWAY_KEYS)
    return any(_DIRECTIONS.get(lane, direction) in (0, -direction) for lane in lanes)


def _speed(
    tags: Mapping[str, str], road_class: str, mode: Mode, speeds: Speeds, direction: str
) -> tuple[float, Optional[LimitProblem]]:
    default = speeds.default(road_class, mode)
    if road_class == FERRY:
        limit, problem = speeds.limit(tags, direction)
        return (limit if limit <= FASTEST_FERRY else default), problem
    if mode is Mode.FOOT:
        return default, None
    if mode is Mode.BICYCLE and tags.get("bicycle") == "dismount":
        walking = speeds.default(road_class, Mode.FOOT)
        return (default if math.isnan(walking) else walking), None
    limit, problem = speeds.limit(tags, direction)
    if math.isnan(limit):
        return default, problem
    return (limit if mode is Mode.CAR else min(limit, default)), problem
