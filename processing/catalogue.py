"""Every algorithm of the plugin, in the order of the work."""

from __future__ import annotations

ALGORITHMS: tuple[type, ...] = ()
