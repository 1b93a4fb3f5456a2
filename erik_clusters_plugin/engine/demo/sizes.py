"""How large an invented region is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Size:
    """Measures of an invented region.

    Attributes
    ----------
    name
        What the size is called.
    half_width_m, half_height_m
        Half the extent of the island from west to east and from south to north.
    towns
        Number of towns and villages; each is the seat of a municipality.
    city_population
        Residents of the largest town; the others follow by rank.
    street_spacing_m, lane_spacing_m
        Distance between junctions in town centres and in the open country.
    bridge_gap_m
        Length of the river without a bridge between the two towns that face each other.
    firms
        Number of firms in the register, closed ones included.
    clusters
        Number of planted clusters.
    raster_cell_m
        Cell size of the indicator rasters.
    """

    name: str
    half_width_m: float
    half_height_m: float
    towns: int
    city_population: int
    street_spacing_m: float
    lane_spacing_m: float
    bridge_gap_m: float
    firms: int
    clusters: int
    raster_cell_m: float


SIZES = {
    "small": Size("small", 15e3, 11.3e3, 14, 42_000, 205.0, 830.0, 25e3, 400, 6, 100.0),
    "medium": Size("medium", 30e3, 22.5e3, 46, 110_000, 190.0, 830.0, 25e3, 2_000, 9, 100.0),
    "large": Size("large", 42e3, 31.5e3, 90, 240_000, 155.0, 660.0, 25e3, 20_000, 18, 100.0),
}
