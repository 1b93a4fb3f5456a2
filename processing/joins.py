"""Codes of a table joined to those of another layer, with what is to be said of it."""

from __future__ import annotations

from collections.abc import Sequence

from ..erik_clusters_plugin.engine.codes import fit_codes, unfitting
from ..erik_clusters_plugin.layers.text import in_words
from .job import Job


def codes_of_areas(
    job: Job, codes: Sequence[str], areas: Sequence[str], table: str, layer: str
) -> list[str]:
    """Return codes of a table in the spelling of the areas; says how they were read.

    Raises `InputError` where some agree, but so few that they are evidently other codes.
    """
    fit = fit_codes(codes, areas, table)
    problem = unfitting(fit, codes, areas, table, layer)
    if problem is not None:
        job.monitor.warn(problem)
    if fit.reading is not None:
        job.note(in_words(fit.reading))
    return fit.codes


def names_of_firms(job: Job, names: Sequence[str], firms: Sequence[str], table: str) -> list[str]:
    """Return ids of firms of a table in the spelling of their layer; says how they were read."""
    fit = fit_codes(names, firms, table)
    if fit.reading is not None:
        job.note(in_words(fit.reading))
    return fit.codes
