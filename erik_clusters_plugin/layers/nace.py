"""Names of NACE Rev. 2, for legends and reports."""

from __future__ import annotations

from .text import tr


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
