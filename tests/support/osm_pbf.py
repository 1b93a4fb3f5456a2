"""A writer of small .osm.pbf files, for what no program writes by mistake twice."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence

NANO = 10_000_000


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value: int) -> bytes:
    return varint((value << 1) ^ (value >> 63))


def number(field: int, value: int) -> bytes:
    return varint(field << 3) + varint(value)


def content(field: int, value: bytes) -> bytes:
    return varint(field << 3 | 2) + varint(len(value)) + value


def packed(field: int, values: Iterable[int]) -> bytes:
    return content(field, b"".join(varint(v) for v in values))


def deltas(field: int, values: Sequence[int]) -> bytes:
    steps = [v - before for before, v in zip([0, *values], values)]
    return content(field, b"".join(zigzag(step) for step in steps))


def blob(kind: bytes, data: bytes) -> bytes:
    body = number(2, len(data)) + content(3, zlib.compress(data))
    header = content(1, kind) + number(3, len(body))
    return len(header).to_bytes(4, "big") + header + body


class _Texts:
    def __init__(self) -> None:
        self.known: dict[str, int] = {"": 0}

    def __call__(self, text: str) -> int:
        return self.known.setdefault(text, len(self.known))

    def block(self, groups: Iterable[bytes]) -> bytes:
        table = b"".join(content(1, text.encode()) for text in self.known)
        return content(1, table) + b"".join(content(2, group) for group in groups)


def pbf(
    nodes: Sequence[tuple],
    ways: Sequence[tuple] = (),
    relations: Sequence[tuple] = (),
    history: bool = False,
    plain_nodes: bool = False,
    places_on_ways: Mapping[int, tuple[float, float]] | None = None,
) -> bytes:
    """Return a file.

    `nodes`: (id, lon, lat, tags, version, visible), `ways`: (id, refs, tags, version,
    visible), `relations`: (id, [(kind, ref, role)], tags, version, visible).
    """
    features = content(4, b"OsmSchema-V0.6") + content(4, b"DenseNodes")
    if history:
        features += content(4, b"HistoricalInformation")
    if places_on_ways is not None:
        features += content(5, b"LocationsOnWays")
    out = blob(b"OSMHeader", features)

    def info(version: int, visible: bool) -> bytes:
        return content(4, number(1, version) + (number(6, int(visible)) if history else b""))

    def keys_vals(text: _Texts, tags: Mapping[str, str]) -> bytes:
        if not tags:
            return b""
        keys, vals = [text(k) for k in tags], [text(v) for v in tags.values()]
        return packed(2, keys) + packed(3, vals)

    text = _Texts()
    if plain_nodes:
        groups = [
            content(
                1,
                varint(1 << 3)
                + zigzag(i)
                + keys_vals(text, tags)
                + info(version, visible)
                + varint(8 << 3)
                + zigzag(round(lat * NANO))
                + varint(9 << 3)
                + zigzag(round(lon * NANO)),
            )
            for i, lon, lat, tags, version, visible in nodes
        ]
    else:
        own = packed(1, [n[4] for n in nodes])
        if history:
            own += packed(6, [int(n[5]) for n in nodes])
        tags: list[int] = []
        for node in nodes:
            for key, value in node[3].items():
                tags += [text(key), text(value)]
            tags.append(0)
        dense = (
            deltas(1, [n[0] for n in nodes])
            + content(5, own)
            + deltas(8, [round(n[2] * NANO) for n in nodes])
            + deltas(9, [round(n[1] * NANO) for n in nodes])
            + (packed(10, tags) if any(n[3] for n in nodes) else b"")
        )
        groups = [content(2, dense)]
    if nodes:
        out += blob(b"OSMData", text.block(groups))
    text = _Texts()
    groups = []
    for i, refs, tags_of_way, version, visible in ways:
        way = number(1, i) + keys_vals(text, tags_of_way) + info(version, visible)
        way += deltas(8, refs)
        if places_on_ways is not None:
            way += deltas(9, [round(places_on_ways[r][1] * NANO) for r in refs])
            way += deltas(10, [round(places_on_ways[r][0] * NANO) for r in refs])
        groups.append(content(3, way))
    for i, members, tags_of_relation, version, visible in relations:
        kinds = ["node", "way", "relation"]
        groups.append(
            content(
                4,
                number(1, i)
                + keys_vals(text, tags_of_relation)
                + info(version, visible)
                + packed(8, [text(role) for _, _, role in members])
                + deltas(9, [ref for _, ref, _ in members])
                + packed(10, [kinds.index(kind) for kind, _, _ in members]),
            )
        )
    if groups:
        out += blob(b"OSMData", text.block([b"".join(groups)]))
    return out
