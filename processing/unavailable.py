"""An algorithm that cannot run here, and says why."""

from __future__ import annotations

from ..erik_clusters_plugin.engine.messages import InputError, Sentence
from ..erik_clusters_plugin.layers.text import in_words, tr
from .base import ErikAlgorithm, Help
from .job import Job


def unavailable(algorithm_id: str, group: str, why: Sentence) -> type[ErikAlgorithm]:
    """Make the stand-in of an algorithm whose library is missing."""

    class Unavailable(ErikAlgorithm):
        ID = algorithm_id
        GROUP = group

        def title(self) -> str:
            return tr("{algorithm} (a library is missing)", algorithm=algorithm_id)

        def help(self) -> Help:
            return Help(what=in_words(why), when="", method="", source="")

        def shortHelpString(self) -> str:
            return in_words(why)

        def initAlgorithm(self, configuration: dict[str, object] | None = None) -> None:
            pass

        def canExecute(self) -> tuple[bool, str]:
            return False, in_words(why)

        def compute(self, job: Job) -> dict[str, object]:
            raise InputError(why.template, **why.values)

    return Unavailable
