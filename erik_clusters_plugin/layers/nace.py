"""Sections of NACE Rev. 2, for legends."""

from __future__ import annotations

import re
from typing import Optional

from .text import tr

_FIRST_DIVISION = {
    "A": 1,
    "B": 5,
    "C": 10,
    "D": 35,
    "E": 36,
    "F": 41,
    "G": 45,
    "H": 49,
    "I": 55,
    "J": 58,
    "K": 64,
    "L": 68,
    "M": 69,
    "N": 77,
    "O": 84,
    "P": 85,
    "Q": 86,
    "R": 90,
    "S": 94,
    "T": 97,
    "U": 99,
}


def section_names() -> dict[str, str]:
    """Return short names of the 21 sections by their letter."""
    return {
        "A": tr("Agriculture, forestry, fishing"),
        "B": tr("Mining"),
        "C": tr("Manufacturing"),
        "D": tr("Energy supply"),
        "E": tr("Water and waste"),
        "F": tr("Construction"),
        "G": tr("Trade and repair of vehicles"),
        "H": tr("Transport and storage"),
        "I": tr("Hotels and restaurants"),
        "J": tr("Information and communication"),
        "K": tr("Finance and insurance"),
        "L": tr("Real estate"),
        "M": tr("Professional and scientific services"),
        "N": tr("Administrative and support services"),
        "O": tr("Public administration"),
        "P": tr("Education"),
        "Q": tr("Health and social work"),
        "R": tr("Arts, sport and recreation"),
        "S": tr("Other services"),
        "T": tr("Households as employers"),
        "U": tr("International organisations"),
    }


def section_of(code: object) -> Optional[str]:
    """Return the section letter of a NACE code, or None where it is not one.

    Takes a section (“C”), a division, group or class with or without dots and
    leading letter (“25”, “25.11”, “2511”, “C25.1”). One digit alone is a division.
    """
    written = re.fullmatch(r"([A-Za-z])?\s*(\d{1,2})?(\.?\d{1,2}){0,2}", str(code).strip())
    if written is None:
        return None
    letter, division = written.group(1), written.group(2)
    if division is None:
        letter = (letter or "").upper()
        return letter if letter in _FIRST_DIVISION else None
    found = None
    for section, first in _FIRST_DIVISION.items():
        if int(division) >= first:
            found = section
    return found


def manufacturing_names() -> dict[str, str]:
    """Return short names of the 24 divisions of manufacturing by their two digits."""
    return {
        "10": tr("Food"),
        "11": tr("Beverages"),
        "12": tr("Tobacco"),
        "13": tr("Textiles"),
        "14": tr("Clothing"),
        "15": tr("Leather and footwear"),
        "16": tr("Wood products"),
        "17": tr("Paper"),
        "18": tr("Printing"),
        "19": tr("Coke and petroleum"),
        "20": tr("Chemicals"),
        "21": tr("Pharmaceuticals"),
        "22": tr("Rubber and plastics"),
        "23": tr("Glass, ceramics and stone"),
        "24": tr("Basic metals"),
        "25": tr("Metal products"),
        "26": tr("Electronics and optics"),
        "27": tr("Electrical equipment"),
        "28": tr("Machinery"),
        "29": tr("Motor vehicles"),
        "30": tr("Other vehicles"),
        "31": tr("Furniture"),
        "32": tr("Other manufacturing"),
        "33": tr("Repair of machinery"),
    }
