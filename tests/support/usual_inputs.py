"""What an algorithm is given to run on the demo region."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition

Type = QgsProcessing.SourceType
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
# The first that fits. A layer of any kind is one of firms.
TABLES = (
    ((Type.TypeVectorPoint, Type.TypeVectorAnyGeometry), "firms"),
    ((Type.TypeVectorPolygon,), "municipalities"),
    ((Type.TypeVectorLine,), "roads"),
    ((Type.TypeVector,), "jobs"),
)
NAMED = {"ROADS": "roads", "FIRMS": "firms", "SITES": "towns", "AREAS": "municipalities"}
USUAL_FIELDS = {"SECTOR_FIELD": "sector", "JOBS_FIELD": "jobs", "WEIGHT_FIELD": "jobs",
          "CODE_FIELD": "code", "AREA_FIELD": "municipality"}  # fmt: skip


TOWNS, FIRMS, ROADS = "{towns}", "{firms}", "{roads}"
AREAS = {"AREAS": "{municipalities}", "CODE_FIELD": "code"}
NETWORK = {"INPUT": FIRMS, "ROADS": ROADS}
SECTORS = {**NETWORK, "SECTOR_FIELD": "sector"}
FLOWS = {
    "FLOWS": "{commuting}",
    "FROM_FIELD": "from_code",
    "TO_FIELD": "to_code",
    "PEOPLE_FIELD": "people",
}
JOBS = {
    "AREA_FIELD": "municipality",
    "SECTOR_FIELD": "sector",
    "SIZE_FIELD": "size_class",
    "JOBS_FIELD": "jobs",
}

# What algorithms are given besides their outputs, where it cannot be guessed or another is told
# better; tables of the region in braces.
GIVEN: dict[str, dict[str, object]] = {
    "roadsfromosm": {"INPUT": "{osm}"},
    "roadsfromlayer": {"INPUT": ROADS, "SPEED_FIELD": "speed_kmh"},
    "downloadroads": {
        "PLACE": "Testville",
        "OVERPASS_URL": "{overpass}",
        "NOMINATIM_URL": "{nominatim}",
    },
    "checkroads": {"ROADS": ROADS},
    "catchments": {"INPUT": TOWNS, "ROADS": ROADS, "MINUTES": "5; 10"},
    "reachedroads": {"INPUT": TOWNS, "ROADS": ROADS, "MINUTES": "5"},
    "traveltimematrix": {"INPUT": TOWNS, "ROADS": ROADS},
    "traveltimesurface": {"INPUT": TOWNS, "ROADS": ROADS, "MINUTES": 15},
    "accessibility": {"INPUT": TOWNS, "OPPORTUNITIES": FIRMS, "ROADS": ROADS},
    "clusterdistance": SECTORS,
    "hotspots": {**NETWORK, "WEIGHT_FIELD": "jobs"},
    "meetingtimeclusters": SECTORS,
    "relationshipclusters": SECTORS,
    "labourbasins": {**AREAS, **FLOWS},
    "industrialdistricts": {**AREAS, "JOBS": "{jobs}", **JOBS},
    "consensusclusters": {**SECTORS, "METHODS": "0", "BOOTSTRAPS": 2, "PERIODS": "1"},
    "firmsfromosm": {"INPUT": "{osm}"},
    "demoregion": {"SEED": 2, "SIZE": 0},
    "clustersfromosm": {"INPUT": "{osm}"},
    "clustersfromlayers": {"LINES": ROADS, "SITES": TOWNS, "FIRMS": FIRMS},
}


def given(algorithm):
    """Return what an algorithm is given; tables of the region in braces."""
    return dict(GIVEN[algorithm.name()]) if algorithm.name() in GIVEN else _guessed(algorithm)


def _guessed(algorithm):
    """Return the needed parameters that have no default; tables of the region in braces."""
    guessed = {}
    for one in algorithm.parameterDefinitions():
        needed = not one.isDestination() and not one.flags() & OPTIONAL
        if needed and one.defaultValue() is None:
            guessed[one.name()] = _value(algorithm, one)
    return guessed


def _value(algorithm, one):
    if one.type() == "source":
        kinds = one.dataTypes() or [Type.TypeVectorAnyGeometry]
        fitting = (table for fits, table in TABLES if set(fits) & set(kinds))
        return "{" + (NAMED.get(one.name()) or next(fitting)) + "}"
    if one.type() == "field" and one.name() in USUAL_FIELDS:
        return USUAL_FIELDS[one.name()]
    raise LookupError(
        f"{algorithm.id()}: tests cannot guess {one.name()}. Give it a default, or a value in "
        "GIVEN of tests/support/usual_inputs.py."
    )
