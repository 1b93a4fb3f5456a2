"""Why a file is not read."""

from __future__ import annotations

from ..messages import InputError


class Damaged(Exception):
    """The content is not what its format asks for; the argument says where, in few words."""


class OtherXml(Damaged):
    """XML of another kind."""


def damaged(name: str, reason: str) -> InputError:
    """Say that a file is damaged or was cut off."""
    return InputError(
        "{file} is damaged or was cut off ({reason}). Nothing was made of the part that "
        "could be read. Download it again.",
        file=name,
        reason=reason.rstrip("."),
    )


def not_osm(name: str) -> InputError:
    """Say that a file is something else."""
    return InputError(
        "{file} is not an OpenStreetMap file, whatever its name says: it is neither "
        ".osm.pbf nor OSM XML. Download it again, and open it in a text editor to see "
        "whether it holds an error message of the server.",
        file=name,
    )
