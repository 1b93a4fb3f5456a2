"""How colours look to colour-blind readers and in grey, and how far apart they look.

Colours are arrays of shape (n, 3): sRGB from 0 to 255, or L*, a*, b* (D65).
"""

from __future__ import annotations

import numpy as np

# Machado, Oliveira & Fernandes 2009, A physiologically-based model for simulation of color
# vision deficiency, IEEE TVCG 15(6): severity 1.0, to be applied to linear RGB.
DEFICIENCIES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
VISIONS = ("usual", *DEFICIENCIES)

_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _XYZ.sum(axis=1)


def seen(rgb: np.ndarray, vision: str) -> np.ndarray:
    """Return the colours that readers of the usual vision see as `vision` sees `rgb`."""
    if vision == "usual":
        return np.asarray(rgb, dtype=float)
    linear = np.clip(_linear(rgb) @ np.array(DEFICIENCIES[vision]).T, 0.0, 1.0)
    return 255.0 * np.where(
        linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055
    )


def lab(rgb: np.ndarray) -> np.ndarray:
    """Convert sRGB to CIE L*, a*, b*."""
    t = _linear(rgb) @ _XYZ.T / _WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = np.moveaxis(f, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def difference(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """CIEDE2000 difference of L*, a*, b* colours (Sharma, Wu & Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = np.moveaxis(one, -1, 0), np.moveaxis(other, -1, 0)
    mean_c = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean_c**7 / (mean_c**7 + 25.0**7)))
    c1, c2 = np.hypot((1 + g) * a1, b1), np.hypot((1 + g) * a2, b2)
    h1 = np.degrees(np.arctan2(b1, (1 + g) * a1)) % 360
    h2 = np.degrees(np.arctan2(b2, (1 + g) * a2)) % 360
    grey = c1 * c2 == 0
    dh = np.where(grey, 0.0, (h2 - h1 + 180) % 360 - 180)
    far = np.abs(h1 - h2) > 180
    h = np.where(grey, h1 + h2, (h1 + h2 + np.where(far, 360, 0)) / 2) % 360
    d_l, d_c = l2 - l1, c2 - c1
    d_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(dh) / 2)
    light, c = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(h - 30))
        + 0.24 * np.cos(np.radians(2 * h))
        + 0.32 * np.cos(np.radians(3 * h + 6))
        - 0.20 * np.cos(np.radians(4 * h - 63))
    )
    s_l = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c, 1 + 0.015 * c * t
    turn = np.radians(60 * np.exp(-(((h - 275) / 25) ** 2)))
    r = -np.sin(turn) * 2 * np.sqrt(c**7 / (c**7 + 25.0**7))
    l_, c_, h_ = d_l / s_l, d_c / s_c, d_h / s_h
    return np.sqrt(l_**2 + c_**2 + h_**2 + r * c_ * h_)


def least_difference(rgb: np.ndarray, vision: str) -> float:
    """CIEDE2000 difference of the two colours that are nearest each other."""
    colours = lab(seen(rgb, vision))
    first, second = np.triu_indices(len(colours), 1)
    return float(difference(colours[first], colours[second]).min())


def _linear(rgb: np.ndarray) -> np.ndarray:
    v = np.asarray(rgb, dtype=float) / 255.0
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4)
