"""Sectors of the invented firms: divisions of NACE Rev. 2."""

from __future__ import annotations

from dataclasses import dataclass

SECTORS = {
    "01": "Farms",
    "08": "Quarries",
    "10": "Food",
    "11": "Drinks",
    "13": "Textiles",
    "14": "Clothing",
    "15": "Leather",
    "16": "Wood",
    "17": "Paper",
    "18": "Printing",
    "20": "Chemicals",
    "21": "Pharmaceuticals",
    "22": "Plastics",
    "23": "Glass and ceramics",
    "25": "Metalworks",
    "26": "Electronics",
    "27": "Electrical equipment",
    "28": "Machinery",
    "29": "Vehicle parts",
    "30": "Boats",
    "31": "Furniture",
    "32": "Sports goods",
    "33": "Repair",
    "35": "Energy",
    "38": "Recycling",
    "41": "Builders",
    "42": "Civil works",
    "43": "Crafts",
    "45": "Garages",
    "46": "Wholesale",
    "47": "Shops",
    "49": "Haulage",
    "52": "Warehouses",
    "53": "Couriers",
    "55": "Hotels",
    "56": "Restaurants",
    "58": "Publishing",
    "61": "Telecoms",
    "62": "Software",
    "63": "Data services",
    "64": "Banks",
    "68": "Property",
    "69": "Accounting",
    "70": "Consulting",
    "71": "Engineering offices",
    "72": "Laboratories",
    "73": "Advertising",
    "74": "Design",
    "77": "Hire",
    "78": "Staffing",
    "81": "Facility services",
    "82": "Office services",
    "85": "Training",
    "86": "Health",
    "90": "Arts",
    "93": "Sports",
}
"""Division and what its firms are called."""

PUBLIC_SECTORS = {"47": 0.28, "56": 0.10, "84": 0.20, "85": 0.20, "86": 0.22}
"""Where the jobs are that no firm of the register offers, as shares."""


@dataclass(frozen=True)
class Recipe:
    """What a planted cluster is like.

    Attributes
    ----------
    sector, stage
        NACE division and stage of life.
    share
        Its share of all planted firms, before scaling to 1.
    place
        Town by rank, or ``"left bank"`` and ``"right bank"`` for the two that face each
        other over the river.
    off_centre
        How far from the middle of the town, in radii of the town.
    """

    sector: str
    stage: str
    share: float
    place: object
    off_centre: float


RECIPES = (
    Recipe("31", "maturity", 0.15, "left bank", 0.0),
    Recipe("31", "growth", 0.13, "right bank", 0.0),
    Recipe("28", "maturity", 0.20, 0, 0.75),
    Recipe("62", "growth", 0.15, 0, 0.2),
    Recipe("13", "decay", 0.13, 1, 0.5),
    Recipe("26", "embryonic", 0.035, 2, 0.4),
    Recipe("30", "decay", 0.08, 2, 0.8),
    Recipe("10", "maturity", 0.10, 3, 0.6),
    Recipe("32", "embryonic", 0.03, 4, 0.3),
    Recipe("25", "growth", 0.10, 7, 0.5),
    Recipe("72", "embryonic", 0.03, 1, 0.3),
    Recipe("22", "maturity", 0.10, 8, 0.5),
    Recipe("15", "decay", 0.09, 9, 0.4),
    Recipe("20", "growth", 0.09, 3, 0.9),
    Recipe("29", "maturity", 0.10, 10, 0.6),
    Recipe("27", "growth", 0.08, 11, 0.4),
    Recipe("23", "decay", 0.07, 12, 0.5),
    Recipe("74", "embryonic", 0.03, 0, 0.35),
)
"""Planted clusters; a region has the first so many of them."""
