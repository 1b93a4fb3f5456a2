"""Reading an officer's table of sectors and the groups they belong to."""

from __future__ import annotations

from ..engine.firms.nace import path_of
from ..engine.firms.sector_column import read_sector_column
from ..engine.firms.sector_groups import sector_name
from ..engine.messages import SILENT, InputError, Monitor, Sentence, named
from .attributes import values
from .reading import Source

_SECTOR_FIELDS = ("sector", "nace", "code", "sector_code")
_GROUP_FIELDS = ("group", "sector_group", "cluster", "system")


def read_sector_groups(source: Source, monitor: Monitor = SILENT) -> dict[str, str]:
    """Return the group of every sector in a table with the fields sector and group.

    Fields of other names are taken as they stand: the first is the sector, the second the
    group. Rows that lack one of them are left out and named. Raises `InputError` where the
    table has fewer than two fields, no complete row, or a sector in two groups.
    """
    names = [field.name() for field in source.fields() if field.name().lower() != "fid"]
    if len(names) < 2:
        raise InputError(
            "The table “{table}” needs two fields: sector, and the group it belongs to.",
            table=source.sourceName(),
        )
    sector_field, group_field = _choose(names, _SECTOR_FIELDS), _choose(names, _GROUP_FIELDS)
    if sector_field is None or group_field is None:
        sector_field, group_field = names[:2]
    groups: dict[str, str] = {}
    group_of: dict[tuple[str, ...], str] = {}
    twice, incomplete = [], []
    rows = list(source.rows(monitor.without_progress()))
    column = read_sector_column(
        values(rows, source.fields().lookupField(sector_field)), sector_field
    )
    for sentence in [*column.notes, *column.warnings]:
        monitor.warn(sentence)
    named_groups = values(rows, source.fields().lookupField(group_field))
    for feature, sector, value in zip(rows, column.sectors, named_groups):
        group = sector_name(value)
        if sector is None or group is None:
            incomplete.append(feature.id())
            continue
        groups.setdefault(sector, group)
        if group_of.setdefault(path_of(sector), group) != group:
            twice.append(sector)
    if twice:
        raise InputError(
            "The table “{table}” puts a sector into more than one group: {sectors}. Leave it in "
            "one of them.",
            table=source.sourceName(),
            sectors=named(sorted(set(twice))),
        )
    if not groups:
        raise InputError(
            "The table “{table}” has no row with both a sector and a group. Fill in its fields "
            "“{sector}” and “{group}”.",
            table=source.sourceName(),
            sector=sector_field,
            group=group_field,
        )
    if incomplete:
        monitor.warn(
            Sentence(
                "{n} rows of the table “{table}” are left out, because their sector or their "
                "group is empty: {rows}.",
                n=len(incomplete),
                table=source.sourceName(),
                rows=named(incomplete),
            )
        )
    return groups


def _choose(names: list[str], wanted: tuple[str, ...]) -> str | None:
    by_name = {name.lower(): name for name in names}
    return next((by_name[name] for name in wanted if name in by_name), None)
