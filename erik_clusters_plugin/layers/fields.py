"""The fields of every output, declared once."""

from __future__ import annotations

from typing import Iterable

from qgis.core import QgsField, QgsFields

from ..compat import FIELD_TYPES


def field(name: str, kind: str) -> QgsField:
    """Make a field; `kind` is one of int, double, text, bool, date."""
    return QgsField(name, FIELD_TYPES[kind])


def as_fields(declared: Iterable[tuple[str, str]]) -> QgsFields:
    """Make the fields of an output from (name, kind) pairs."""
    fields = QgsFields()
    for name, kind in declared:
        fields.append(field(name, kind))
    return fields


def appended(source: QgsFields, declared: Iterable[tuple[str, str]]) -> QgsFields:
    """Return the source's fields with ours behind them.

    Where the source already has a field of one of our names (a result that is used
    as input again), the source's is renamed ``<name>_2``, ``_3`` and so on: nothing
    is lost and ours keep their names.
    """
    declared = list(declared)
    taken = {name.lower() for name, _ in declared}
    fields = QgsFields()
    for old in source:
        name, copy = old.name(), QgsField(old)
        number = 2
        while name.lower() in taken:
            name, number = f"{old.name()}_{number}", number + 1
        taken.add(name.lower())
        copy.setName(name)
        fields.append(copy)
    for name, kind in declared:
        fields.append(field(name, kind))
    return fields


ROADS = [
    ("edge_id", "int"),
    ("from_node", "int"),
    ("to_node", "int"),
    ("road_class", "text"),
    ("name", "text"),
    ("length_m", "double"),
    ("speed_kmh", "double"),
    ("minutes_forward", "double"),
    ("minutes_backward", "double"),
]
UNREACHED = [("site_id", "int"), ("reason", "text")]
CATCHMENTS = [
    ("site_id", "int"),
    ("minutes_from", "double"),
    ("minutes_to", "double"),
    ("area_km2", "double"),
    ("road_km", "double"),
    ("clipped", "bool"),
]
FIRMS_FROM_OSM = [
    ("osm_id", "text"),
    ("name", "text"),
    ("tag", "text"),
    ("sector", "text"),
    ("sector_title", "text"),
    ("sector_basis", "text"),
    ("tags", "text"),
]
ROAD_PROBLEMS = [
    ("problem", "text"),
    ("kind", "text"),
    ("edge_id", "int"),
    ("other_id", "int"),
    ("km", "double"),
    ("gap_m", "double"),
    ("detail", "text"),
]
# Behind the attributes of the site and of the road (`ROADS`).
REACHED_ROADS = [
    ("site_id", "int"),
    ("minutes_from", "double"),
    ("minutes_to", "double"),
    ("minutes_start", "double"),
    ("minutes_end", "double"),
]
# The ids have the type of the fields they come from.
TRAVEL_TIMES = [("from_id", "int"), ("to_id", "int"), ("minutes", "double")]
RELATIONSHIP_CLUSTERS = [
    ("community", "int"),
    ("certainty", "double"),
    ("internal_links", "int"),
    ("external_links", "int"),
    ("distant_links", "int"),
    ("strength", "double"),
]
# The ids have the type of the field they come from.
RELATED_FIRMS = [
    ("from_id", "int"),
    ("to_id", "int"),
    ("minutes", "double"),
    ("relatedness", "double"),
    ("weight", "double"),
    ("internal", "bool"),
    ("community", "int"),
]
ACCESSIBILITY = [
    ("reach_count", "int"),
    ("reach_sum", "double"),
    ("nearest_minutes", "double"),
    ("reach_without_weight", "int"),
]
# Ids have the type of the field that names the firms.
CLUSTER_FIRMS = [
    ("cluster_id", "int"),
    ("role", "text"),
    ("minutes_to_medoid", "double"),
    ("membership", "double"),
]
CLUSTER_EXTENTS = [
    ("cluster_id", "int"),
    ("rank", "int"),
    ("sector", "text"),
    ("firms", "int"),
    ("fringe_firms", "int"),
    ("jobs", "double"),
    ("greatest_minutes", "double"),
    ("median_minutes", "double"),
    ("median_error", "double"),
    ("both_ways", "text"),
    ("medoid_id", "int"),
    ("area_km2", "double"),
]
CLUSTER_SHEDS = [
    ("cluster_id", "int"),
    ("rank", "int"),
    ("sector", "text"),
    ("firms", "int"),
    ("minutes_to", "double"),
    ("area_km2", "double"),
    ("road_km", "double"),
    ("clipped", "bool"),
]
CONSENSUS_FIRMS = [
    ("cluster_id", "int"),
    ("zone", "text"),
    ("certainty", "double"),
    ("in_cluster", "double"),
]
CONSENSUS_ZONES = [
    ("cluster_id", "int"),
    ("rank", "int"),
    ("zone", "text"),
    ("firms", "int"),
    ("jobs", "double"),
    ("certainty", "double"),
    ("area_km2", "double"),
]
SENSITIVITY = [
    ("factor", "text"),
    ("setting", "text"),
    ("instead_of", "text"),
    ("firms_in", "double"),
    ("firms_out", "double"),
    ("firms_move", "double"),
    ("jobs_in", "double"),
    ("jobs_out", "double"),
    ("jobs_move", "double"),
    ("variation", "double"),
]
# Behind the attributes of the area.
AREAS_IN_BASINS = [
    ("basin_id", "int"),
    ("basin_name", "text"),
    ("reserve", "bool"),
    ("basin_note", "text"),
    ("map_colour", "int"),
    ("estimated", "bool"),
]
BASINS = [
    ("basin_id", "int"),
    ("basin_name", "text"),
    ("areas", "int"),
    ("reserve_areas", "int"),
    ("residents", "double"),
    ("jobs", "double"),
    ("live_and_work", "double"),
    ("supply_containment", "double"),
    ("demand_containment", "double"),
    ("validity", "double"),
    ("validity_before", "double"),
    ("parts", "int"),
    ("map_colour", "int"),
    ("estimated", "bool"),
]
# Behind basin_id, which has the type of the field it comes from.
INDUSTRIAL_DISTRICTS = [
    ("basin_name", "text"),
    ("district", "bool"),
    ("stages_passed", "int"),
    ("stopped_at", "text"),
    ("jobs", "double"),
    ("manufacturing_jobs", "double"),
    ("lq_manufacturing", "double"),
    ("top_macro_sector", "text"),
    ("lq_top", "double"),
    ("is_manufacturing", "bool"),
    ("lq_small", "double"),
    ("lq_medium", "double"),
    ("lq_large", "double"),
    ("size_known", "double"),
    ("is_small_medium", "bool"),
    ("main_industry", "text"),
    ("main_industry_name", "text"),
    ("main_industry_lq", "double"),
    ("main_industry_jobs", "double"),
    ("has_main_industry", "bool"),
    ("share_small_medium", "double"),
    ("mostly_small_medium", "bool"),
    ("main_units", "double"),
    ("medium_units", "double"),
    ("remark", "text"),
    ("estimated", "bool"),
]

# The tables of the invented region; its roads have the fields of ROADS.
DEMO_MUNICIPALITIES = [
    ("code", "text"),
    ("name", "text"),
    ("population", "int"),
    ("employed_residents", "int"),
    ("jobs", "int"),
    ("jobs_in_firms", "int"),
    ("area_km2", "double"),
]
DEMO_TOWNS = [("name", "text"), ("rank", "int"), ("population", "int"), ("municipality", "text")]
DEMO_WATER = [("name", "text"), ("kind", "text")]
DEMO_FIRMS = [
    ("firm_id", "int"),
    ("name", "text"),
    ("sector", "text"),
    ("jobs", "int"),
    ("opened", "int"),
    ("closed", "int"),
    ("member", "bool"),
    ("municipality", "text"),
    ("planted_cluster", "int"),
    ("planted_stage", "text"),
]
DEMO_SUPPLIER_LINKS = [("from_firm", "int"), ("to_firm", "int"), ("value_keur", "int")]
DEMO_COMMUTING = [("from_code", "text"), ("to_code", "text"), ("people", "int")]
DEMO_JOBS = [
    ("municipality", "text"),
    ("sector", "text"),
    ("size_class", "text"),
    ("firms", "int"),
    ("jobs", "int"),
]
CLUSTER_CURVES = [
    ("sector", "text"),
    ("minutes", "double"),
    ("m", "double"),
    ("m_low", "double"),
    ("m_high", "double"),
    ("kd", "double"),
    ("kd_low", "double"),
    ("kd_high", "double"),
]
CLUSTER_DISTANCES = [
    ("sector", "text"),
    ("firms", "int"),
    ("jobs", "double"),
    ("m_p", "double"),
    ("m_q", "double"),
    ("m_peak_minutes", "double"),
    ("m_last_minutes", "double"),
    ("kd_p", "double"),
    ("kd_q", "double"),
    ("kd_peak_minutes", "double"),
    ("kd_last_minutes", "double"),
    ("meeting_minutes", "double"),
    ("bandwidth", "double"),
    ("finding", "text"),
]
HOT_SPOTS = [
    ("z", "double"),
    ("p", "double"),
    ("q", "double"),
    ("class", "text"),
    ("near_firms", "int"),
    ("near_sum", "double"),
    ("near_expected", "double"),
]
