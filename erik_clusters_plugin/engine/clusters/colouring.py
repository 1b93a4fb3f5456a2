"""Colours for a map on which neighbours differ."""

from __future__ import annotations

from collections.abc import Iterable


def colours(count: int, neighbours: Iterable[tuple[int, int]]) -> list[int]:
    """Give `count` areas numbers from 0, so that no two neighbours share one.

    Method: DSATUR (Brélaz 1979), next the area whose neighbours have most colours, then the
    one with most neighbours, then the lowest; few colours, though not always the fewest.
    """
    beside: list[set[int]] = [set() for _ in range(count)]
    for one, other in neighbours:
        if one != other:
            beside[one].add(other)
            beside[other].add(one)
    found = [-1] * count
    taken: list[set[int]] = [set() for _ in range(count)]
    waiting = set(range(count))
    while waiting:
        area = max(waiting, key=lambda i: (len(taken[i]), len(beside[i]), -i))
        waiting.remove(area)
        found[area] = next(c for c in range(count) if c not in taken[area])
        for other in beside[area]:
            taken[other].add(found[area])
    return found
