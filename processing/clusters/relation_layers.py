"""The kinds of relation between firms that an officer can choose, each with its weight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...erik_clusters_plugin.engine.clusters.links import Links, firms_of_links
from ...erik_clusters_plugin.engine.clusters.relatedness import Layer
from ...erik_clusters_plugin.engine.clusters.relations import (
    ByCode,
    FlowTable,
    SectorSimilarity,
    TagSimilarity,
    deliveries,
    flow_table,
    skills,
)
from ...erik_clusters_plugin.engine.firms.sector_column import read_sector_column
from ...erik_clusters_plugin.engine.messages import InputError, Sentence, named
from ...erik_clusters_plugin.layers.attributes import (
    as_key,
    field_index,
    numbers_not_negative,
    values,
)
from ...erik_clusters_plugin.layers.text import tr
from ..base import ErikAlgorithm
from ..firms.reader import NamedFirms
from ..job import Job
from ..joins import names_of_firms
from ..sector_parameters import SECTOR_FIELD, add_sectors, read_sector_values, sectors_problem

TAGS_FIELD = "TAGS_FIELD"
INPUT_OUTPUT = "INPUT_OUTPUT"
SKILLS = "SKILLS"
SKILLS_FIELD = "SKILLS_FIELD"
LINKS = "LINKS"
# What a relation needs, and its weight.
WEIGHTS = {
    SECTOR_FIELD: "SECTOR_WEIGHT",
    TAGS_FIELD: "TAGS_WEIGHT",
    INPUT_OUTPUT: "INPUT_OUTPUT_WEIGHT",
    SKILLS: "SKILLS_WEIGHT",
    LINKS: "LINKS_WEIGHT",
}
# A share of firms without data that is worth a warning.
MANY = 0.5


@dataclass
class Relations:
    """What was chosen.

    Attributes
    ----------
    layers
        Relations that count.
    links
        The link table, where one is given, even with a weight of 0.
    link_kinds
        Kind of each of its rows, "" where it has none.
    unknown_links
        Rows that name a firm which is not in the layer.
    """

    layers: list[Layer] = field(default_factory=list)
    links: Links | None = None
    link_kinds: list[str] = field(default_factory=list)
    unknown_links: int = 0


def add_relations(
    algorithm: ErikAlgorithm, with_sectors: bool = True, advanced: bool = False
) -> None:
    """Declare the relations; without the sectors where they are declared already."""
    if with_sectors:
        add_sectors(
            algorithm,
            tr(
                "Sectors or groups whose firms are looked at, with commas between them. Left "
                "empty: all firms."
            ),
            about=tr(
                "NACE Rev. 2 codes, or names of your own. Firms are the more alike the more levels "
                "their codes say they share: section 0.25, division 0.5, group 0.75, class 1; "
                "25 and 25.11 share 0.5, and so do two firms that both say 25. In a group of "
                "your own 1."
            ),
        )
    _add_weight(algorithm, SECTOR_FIELD, tr("Weight of similar sectors"), advanced)
    _add_field(
        algorithm,
        TAGS_FIELD,
        tr("Tags of the firms"),
        "INPUT",
        tr(
            "Processes and technologies, separated by commas or semicolons. Firms are the more "
            "alike the more tags they share (cosine)."
        ),
        advanced=advanced,
    )
    _add_weight(algorithm, TAGS_FIELD, tr("Weight of common tags"), advanced)
    _add_table(
        algorithm,
        INPUT_OUTPUT,
        tr("Input–output table"),
        tr(
            "A table with a row for each pair of sectors that deliver to each other: natural "
            "resources, goods, sales channels. Two sectors are the more related the greater a "
            "part of one's deliveries or inputs the other takes or gives: the greatest of the "
            "four shares counts."
        ),
        (("FROM_FIELD", tr("delivering sector"), "sector_from"),
         ("TO_FIELD", tr("receiving sector"), "sector_to"),
         ("VALUE_FIELD", tr("value"), "value")),
        advanced,
    )  # fmt: skip
    _add_weight(algorithm, INPUT_OUTPUT, tr("Weight of deliveries"), advanced)
    _add_table(
        algorithm,
        SKILLS,
        tr("Skills table"),
        tr(
            "A table of how many people changed from one sector (or occupation) to another. More "
            "than chance would have it means common skills: SR = F_ij F / (F_i F_j), r = (SR − 1) "
            "/ (SR + 1), the mean of both directions, 0 where negative."
        ),
        (("FROM_FIELD", tr("sector left"), "sector_from"),
         ("TO_FIELD", tr("sector joined"), "sector_to"),
         ("FLOW_FIELD", tr("people"), "people")),
        advanced,
    )  # fmt: skip
    _add_field(
        algorithm,
        SKILLS_FIELD,
        tr("Field of the firms that the skills table refers to"),
        "INPUT",
        tr("Such as their main occupation. Left empty: their sector."),
        advanced=True,
    )
    _add_weight(algorithm, SKILLS, tr("Weight of common skills"), advanced)
    _add_table(
        algorithm,
        LINKS,
        tr("Known links"),
        tr(
            "A table with a row for each link between two firms that you know of: suppliers, "
            "common projects, patents. A link of middling strength (the median) counts one half: "
            "r = s / (s + median); strengths that are all at most 1 are taken as they are; "
            "without strengths every link counts 1."
        ),
        (("FROM_FIELD", tr("id of the one firm"), "from_id"),
         ("TO_FIELD", tr("id of the other firm"), "to_id"),
         ("STRENGTH_FIELD", tr("strength"), None),
         ("KIND_FIELD", tr("kind"), None)),
        advanced,
    )  # fmt: skip
    _add_weight(algorithm, LINKS, tr("Weight of known links"), advanced)


def _add_field(
    algorithm: ErikAlgorithm,
    name: str,
    title: str,
    parent: str,
    about: str,
    default: str | None = None,
    advanced: bool = False,
) -> None:
    parameter = QgsProcessingParameterField(
        name,
        title,
        defaultValue=default,
        parentLayerParameterName=parent,
        type=QgsProcessingParameterField.DataType.Any,
        optional=True,
    )
    algorithm.add(parameter, about, advanced)


def _add_table(
    algorithm: ErikAlgorithm,
    name: str,
    title: str,
    about: str,
    columns: Sequence[tuple[str, str, str | None]],
    advanced: bool,
) -> None:
    kinds = [QgsProcessing.SourceType.TypeVector]
    table = QgsProcessingParameterFeatureSource(name, title, kinds, optional=True)
    algorithm.add(table, about, advanced)
    for column, meaning, default in columns:
        field_title = tr("{table}: {column}", table=title, column=meaning)
        about = tr("Field of that table.")
        _add_field(algorithm, f"{name}_{column}", field_title, name, about, default, advanced)


def _add_weight(algorithm: ErikAlgorithm, name: str, title: str, advanced: bool) -> None:
    kind = QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        QgsProcessingParameterNumber(WEIGHTS[name], title, kind, defaultValue=1.0, minValue=0.0),
        tr("How much this relation counts beside the others; 0 leaves it out."),
        advanced,
    )


def relations_problem(
    algorithm: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
) -> str:
    """Return what is wrong with the choice, or nothing."""

    def given(name: str) -> bool:
        return parameters.get(name) not in (None, NULL, "")

    problem = sectors_problem(algorithm, parameters, context)
    if problem:
        return problem
    weights = {}
    for name, weight_name in WEIGHTS.items():
        weight = algorithm.parameterAsDouble(parameters, weight_name, context)
        weights[name] = weight if given(name) else 0.0
    if not any(weights.values()):
        return tr(
            "No relation is chosen. Choose at least one of the sector, the tags, an input–output "
            "table, a skills table or a table of known links, with a weight above 0."
        )
    if weights[INPUT_OUTPUT] and not given(SECTOR_FIELD):
        return tr("An input–output table needs the sector of the firms. Choose its field.")
    if weights[SKILLS] and not (given(SECTOR_FIELD) or given(SKILLS_FIELD)):
        return tr(
            "A skills table needs the sector or the occupation of the firms. Choose its field."
        )
    return ""


def read_relations(
    job: Job, firms: NamedFirms, sectors: Sequence[Optional[str]] | None
) -> Relations:
    """Read what was chosen; says what is missing and what cannot be used.

    `sectors` are the sectors or groups of the firms (k,), None where no field was chosen.
    """
    found = Relations()
    # Tables of flows know codes and not the groups that an officer makes of them.
    codes: list[object] = []
    if job.has(SECTOR_FIELD):
        # What there is to say of them was said when the sectors were read.
        codes = list(read_sector_column(_column(job, firms, SECTOR_FIELD)).sectors)
    if _counts(job, SECTOR_FIELD) and sectors is not None:
        _add_layer(
            job,
            found,
            SECTOR_FIELD,
            SectorSimilarity(sectors),
            Sentence("Similar sectors"),
            Sentence("levels of NACE in common: section 0.25, division 0.5, group 0.75, class 1"),
        )
        _tell_missing(job, firms, np.array([not sector for sector in sectors]), SECTOR_FIELD)
    if _counts(job, TAGS_FIELD):
        tags = _column(job, firms, TAGS_FIELD)
        _add_layer(
            job,
            found,
            TAGS_FIELD,
            TagSimilarity(tags),
            Sentence("Common tags"),
            Sentence("common tags / √(tags of the one × tags of the other)"),
        )
        _tell_missing(job, firms, np.array([not as_key(text) for text in tags]), TAGS_FIELD)
    if _counts(job, INPUT_OUTPUT):
        table = _read_flows(job, INPUT_OUTPUT, "VALUE_FIELD", True)
        _add_layer(
            job,
            found,
            INPUT_OUTPUT,
            _by_code(job, INPUT_OUTPUT, codes, table, deliveries(table)),
            Sentence("Deliveries"),
            Sentence("the greatest share of one sector's deliveries or inputs that the other has"),
        )
    if _counts(job, SKILLS):
        table = _read_flows(job, SKILLS, "FLOW_FIELD", not job.has(SKILLS_FIELD))
        if job.has(SKILLS_FIELD):
            codes = _column(job, firms, SKILLS_FIELD)
        _add_layer(
            job,
            found,
            SKILLS,
            _by_code(job, SKILLS, codes, table, skills(table)),
            Sentence("Common skills"),
            Sentence("(SR − 1) / (SR + 1), SR = people who changed / as many as by chance"),
        )
    if job.has(LINKS):
        _read_links(job, firms, found)
        assert found.links is not None
        if _counts(job, LINKS):
            strong = bool(job.text(f"{LINKS}_STRENGTH_FIELD"))
            scale = (
                Sentence("strength / (strength + median), or the strength where all are up to 1")
                if strong
                else Sentence("1 where the table links two firms")
            )
            _add_layer(job, found, LINKS, found.links, Sentence("Known links"), scale)
    return found


def _counts(job: Job, name: str) -> bool:
    return job.has(name) and job.number(WEIGHTS[name]) > 0.0


def _add_layer(
    job: Job, found: Relations, name: str, relation: object, title: Sentence, scale: Sentence
) -> None:
    found.layers.append(Layer(title, job.number(WEIGHTS[name]), relation, scale))  # type: ignore[arg-type]


def _column(job: Job, firms: NamedFirms, name: str) -> list[object]:
    return firms.column_of(job.text(name))


def _tell_missing(job: Job, firms: NamedFirms, missing: NDArray[np.bool_], name: str) -> None:
    count = int(np.count_nonzero(missing))
    if not count:
        return
    (job.warn if count > MANY * len(missing) else job.say)(
        tr(
            "{n} of {total} firms have no value in {field}; there this relation is left out.",
            n=count,
            total=len(missing),
            field=job.text(name),
        )
    )


def _by_code(
    job: Job, name: str, codes: list[object], table: FlowTable, r: NDArray[np.float64]
) -> ByCode:
    relation = ByCode(codes, table.codes, r)
    outside = np.flatnonzero(relation.row < 0)
    layer = job.source(name).sourceName()
    if len(outside) == len(codes):
        raise InputError(
            "No firm has a sector or occupation that the table “{table}” knows. It has for "
            "example {theirs}; the firms have {ours}.",
            table=layer,
            theirs=named(table.codes[:3]),
            ours=named(sorted({as_key(code) or "–" for code in codes})[:3]),
        )
    if len(outside):
        absent = sorted({as_key(codes[i]) for i in outside} - {""})
        job.monitor.warn(
            Sentence(
                "{n} firms have no code that the table “{table}” knows; there this relation "
                "is left out. Codes that it lacks: {codes}.",
                n=len(outside),
                table=layer,
                codes=named(absent) or "–",
            )
        )
    return relation


def _read_flows(job: Job, name: str, value_field: str, sectors: bool) -> FlowTable:
    source = job.source(name)
    features = list(source.rows(job.monitor.without_progress()))
    ids = [feature.id() for feature in features]
    columns = [
        values(features, field_index(source.fields(), job.text(f"{name}_{part}"), _title(source)))
        for part in ("FROM_FIELD", "TO_FIELD", value_field)
    ]
    number = numbers_not_negative(columns[2], job.text(f"{name}_{value_field}"), job.note)
    codes = [[as_key(value) for value in column] for column in columns[:2]]
    if sectors:
        both = read_sector_values(job, [*codes[0], *codes[1]], job.text(f"{name}_FROM_FIELD"))
        codes = [[code or "" for code in part] for part in (both[: len(ids)], both[len(ids) :])]
    bad = [i for i, pair in enumerate(zip(*codes)) if not all(pair) or np.isnan(number[i])]
    if len(bad) == len(ids):
        raise InputError(
            "No row of the table “{table}” can be used: each needs two codes and a number of 0 "
            "or more. Check the fields that are chosen for it.",
            table=_title(source),
        )
    if bad:
        job.monitor.warn(
            Sentence(
                "{n} rows of “{table}” are left out: a code is missing, or the value is "
                "empty, text or below 0. Rows: {ids}.",
                n=len(bad),
                table=_title(source),
                ids=named(ids[i] for i in bad),
            )
        )
    kept = np.setdiff1d(np.arange(len(ids)), bad)
    return flow_table(*([column[i] for i in kept] for column in codes), number[kept])


def _title(source: object) -> str:
    return str(source.sourceName())  # type: ignore[attr-defined]


def _read_links(job: Job, firms: NamedFirms, found: Relations) -> None:
    source = job.source(LINKS)
    layer = _title(source)
    features = list(source.rows(job.monitor.without_progress()))
    ends = []
    for part in ("FROM_FIELD", "TO_FIELD"):
        index = field_index(source.fields(), job.text(f"{LINKS}_{part}"), layer)
        ends.append([as_key(value) for value in values(features, index)])
    strength = None
    usable = np.ones(len(features), dtype=bool)
    if job.text(f"{LINKS}_STRENGTH_FIELD"):
        name = job.text(f"{LINKS}_STRENGTH_FIELD")
        index = field_index(source.fields(), name, layer)
        strength = numbers_not_negative(values(features, index), name, job.note)
        usable = ~np.isnan(strength)
        _warn_rows(
            job,
            Sentence(
                "{n} rows of “{table}” have no strength of 0 or more in {field} and are left "
                "out: {ids}.",
                n=int(np.count_nonzero(~usable)),
                table=layer,
                field=name,
                ids=named(features[i].id() for i in np.flatnonzero(~usable)),
            ),
        )
    both = names_of_firms(job, [*ends[0], *ends[1]], [as_key(i) for i in firms.ids], layer)
    ends = [both[: len(features)], both[len(features) :]]
    known = {as_key(name) for name in firms.ids}
    foreign = [
        one if one not in known else other
        for one, other in zip(*ends)
        if one not in known or other not in known
    ]
    if foreign and len(foreign) == len(features):
        raise InputError(
            "No row of “{table}” links two firms of the layer “{firms}”: it has ids such as "
            "{theirs}, the firms {ours}. Choose under “Id of the firms” the field that the table "
            "refers to.",
            table=layer,
            firms=firms.layer,
            theirs=named(sorted(set(foreign))[:3]),
            ours=named(as_key(i) for i in firms.ids[:3]),
        )
    _warn_rows(
        job,
        Sentence(
            "{n} rows of “{table}” name a firm that is not in the layer of firms; they are "
            "left out: {ids}.",
            n=len(foreign),
            table=layer,
            ids=named(sorted({key or "–" for key in foreign})),
        ),
    )
    own = [i for i, (one, other) in enumerate(zip(*ends)) if one == other and one in known]
    _warn_rows(
        job,
        Sentence(
            "{n} rows of “{table}” link a firm to itself and are left out: {ids}.",
            n=len(own),
            table=layer,
            ids=named(features[i].id() for i in own),
        ),
    )
    kinds = [""] * len(features)
    if job.text(f"{LINKS}_KIND_FIELD"):
        index = field_index(source.fields(), job.text(f"{LINKS}_KIND_FIELD"), layer)
        kinds = [as_key(value) for value in values(features, index)]
    usable[own] = False
    kept = np.flatnonzero(usable)
    row, one, other = firms_of_links(
        [as_key(name) for name in firms.ids],
        *([column[i] for i in kept.tolist()] for column in ends),
    )
    row = kept[row]
    found.links = Links(one, other, None if strength is None else strength[row], len(firms))
    found.link_kinds = [kinds[i] for i in row.tolist()]
    found.unknown_links = len(foreign)
    if not len(found.links):
        raise InputError(
            "The table “{table}” holds no link between two firms that can be used. Check its "
            "fields, or choose another table.",
            table=layer,
        )


def _warn_rows(job: Job, warning: Sentence) -> None:
    if warning.values["n"]:
        job.monitor.warn(warning)
