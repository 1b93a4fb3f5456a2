"""What every algorithm of the provider has in common."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import wraps
from html import escape
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtGui import QIcon

from ..erik_clusters_plugin.engine.messages import Cancelled, InputError
from ..erik_clusters_plugin.layers.secrets import without_secrets
from ..erik_clusters_plugin.layers.text import in_words, tr
from ..erik_clusters_plugin.layers.warnings_of_libraries import kept_from_the_log
from .job import Job
from .numbers import made_plain, numbers_problem
from .outputs.trial import try_targets

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
STYLES = Path(__file__).resolve().parent.parent / "resources" / "styles"

_DISK_TROUBLES = (
    errno.ENOSPC,
    errno.EFBIG,
    errno.EROFS,
    errno.EACCES,
    errno.EIO,
    getattr(errno, "EDQUOT", errno.ENOSPC),
)


@dataclass(frozen=True)
class Help:
    """The help of an algorithm; every text is translated already.

    `what` it does, `when` to use it, the `method` in words, and its `source`.
    """

    what: str
    when: str
    method: str
    source: str


class Described:
    """What the toolbox shows of an algorithm or a model: mixed into both.

    A subclass declares `ID`, `GROUP` (a key of `groups`), `TAGS`, `title` and `help`.
    """

    ID = ""
    GROUP = ""
    TAGS: tuple[str, ...] = ()

    def title(self) -> str:
        """Return the name shown in the toolbox."""
        raise NotImplementedError

    def help(self) -> Help:
        """Return what the help panel says."""
        raise NotImplementedError

    # -- what QGIS asks ------------------------------------------------------------

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return groups()[self.GROUP]

    def tags(self) -> list[str]:
        return ["erik", *self.TAGS]

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / f"{self.ID}.svg")

    def shortDescription(self) -> str:
        return self.help().what

    def shortHelpString(self) -> str:
        return help_page(self.help(), self.parameterDefinitions())


class ErikAlgorithm(Described, QgsProcessingAlgorithm):
    """An algorithm that reads its parameters, calls the engine and writes its outputs.

    A subclass describes itself (`Described`), declares its parameters, and does its work in
    `compute` (`run` is a method of QGIS). `STYLES` names the QML style of each output (a
    file in resources/styles); the output named first lies on top of the map.
    """

    STYLES: dict[str, str] = {}

    def compute(self, job: Job) -> dict[str, object]:
        """Do the work and return results other than sinks (numbers, file paths)."""
        raise NotImplementedError

    def __init_subclass__(cls, **keywords: object) -> None:
        """Let every check of a subclass see what was given made plain, its numbers checked."""
        super().__init_subclass__(**keywords)
        if "checkParameterValues" in vars(cls):
            cls.checkParameterValues = _after_numbers(cls.checkParameterValues)  # type: ignore[method-assign]

    # -- what QGIS asks ------------------------------------------------------------

    def createInstance(self) -> ErikAlgorithm:
        return type(self)()

    def add(
        self, parameter: QgsProcessingParameterDefinition, about: str, advanced: bool = False
    ) -> None:
        """Add a parameter with its help text."""
        parameter.setHelp(about)
        if _is_decimal(parameter):
            # QGIS would show six places.
            parameter.setMetadata({"widget_wrapper": {"decimals": 2}})
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | flag)
        self.addParameter(parameter)

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        parameters = made_plain(self, parameters)
        problem = (
            numbers_problem(self, parameters, context)
            or self._not_chosen(parameters, context)
            or self._unwritable(parameters, context)
        )
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _not_chosen(self, parameters: dict[str, object], context: QgsProcessingContext) -> str:
        """Name a field that is needed and was not chosen; QGIS says “incorrect value”."""
        for definition in self.parameterDefinitions():
            optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
            if definition.type() != "field" or optional:
                continue
            if not self.parameterAsString(parameters, definition.name(), context):
                parent = self.parameterDefinition(definition.parentLayerParameterName())
                return tr(
                    "No field is chosen for “{parameter}”. Choose the field of “{layer}” that "
                    "holds it.",
                    parameter=definition.description(),
                    layer=parent.description(),
                )
        return ""

    def tables_of_a_result(self) -> Collection[str]:
        """Names of the tables in a file that the algorithm writes as a whole; most write none."""
        return ()

    def _unwritable(self, parameters: dict[str, object], context: QgsProcessingContext) -> str:
        """Say why an output cannot be written, or must not be; "" where all can."""
        try:
            try_targets(self, parameters, context, self.tables_of_a_result())
        except InputError as error:
            return without_secrets(in_words(error.sentence))
        return ""

    def prepareAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        # Models and scripts come here without having asked `checkParameterValues`.
        problem = self._unwritable(parameters, context)
        if problem:
            del parameters, context
            raise QgsProcessingException(problem)
        return True

    def parameterAsSource(
        self, parameters: dict[str, object], name: str, context: QgsProcessingContext
    ) -> Optional[QgsProcessingFeatureSource]:
        try:
            return super().parameterAsSource(parameters, name, context)
        except Exception as error:
            # QGIS 3.44 cannot open what has an infinite extent, and says “unknown”.
            if type(error) is not Exception:
                raise
        layer = self.parameterAsVectorLayer(parameters, name, context)
        del parameters, context
        raise QgsProcessingException(
            tr(
                "QGIS cannot read “{layer}”: a position in it is infinite. Delete that feature, "
                "or mend its geometry, and run this again.",
                layer=layer.name() if layer is not None else name,
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, object],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, object]:
        self._job = None
        parameters = made_plain(self, parameters)
        # Models and tasks run without the check of a dialog.
        problem = numbers_problem(self, parameters, context)
        if problem:
            raise QgsProcessingException(problem)
        job = Job(self, parameters, context, feedback)
        try:
            with kept_from_the_log():
                results = self.compute(job)
                job.monitor.check()
                results = {**job.close(), **results}
        except Cancelled:
            job.discard()
            return {}
        except InputError as error:
            job.discard()
            problem = without_secrets(in_words(error.sentence))
        except OSError as error:
            job.discard()
            if error.errno not in _DISK_TROUBLES:
                raise
            problem = tr(
                "A file could not be written or read: {reason}. Check that the disk has room and "
                "that the folder can be written to.",
                reason=os.strerror(error.errno),
            )
        except BaseException:
            job.discard()
            raise
        if problem:
            # QGIS never lets go of an exception that it is given, nor of what this call
            # still holds: layers would stay open, and files locked.
            del job, parameters, context
            raise QgsProcessingException(problem)
        self._job = job
        return results

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, object]:
        if self._job is not None:
            self._job.dress(self.STYLES, context)
        self._job = None
        return {}


_Check = Callable[[ErikAlgorithm, dict[str, object], QgsProcessingContext], tuple[bool, str]]


def _after_numbers(check: _Check) -> _Check:
    """Return a check that begins with the numbers of the definitions."""

    @wraps(check)
    def checked(
        self: ErikAlgorithm, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        plain = made_plain(self, parameters)
        problem = numbers_problem(self, plain, context)
        return (False, problem) if problem else check(self, plain, context)

    return checked


def groups() -> dict[str, str]:
    """Return the groups of the toolbox, by id."""
    return {
        "roads": tr("Roads"),
        "catchments": tr("Catchments"),
        "data": tr("Data"),
        "clusters": tr("Clusters"),
        "models": tr("Models"),
    }


def help_page(about: Help, parameters: list[QgsProcessingParameterDefinition]) -> str:
    """Return the help of an algorithm or a model as HTML."""
    parts = [_paragraph(about.what), _section(tr("When to use it"), _paragraph(about.when))]
    shown = [p for p in parameters if not p.isDestination() and p.help()]
    parts.append(_section(tr("Inputs"), _list(shown)))
    made = [p for p in parameters if p.isDestination() and p.help()]
    parts.append(_section(tr("Outputs"), _list(made)))
    parts.append(_section(tr("How it is computed"), _paragraph(about.method)))
    parts.append(_section(tr("Source of the method"), _paragraph(about.source)))
    return "".join(parts)


def _is_decimal(parameter: QgsProcessingParameterDefinition) -> bool:
    return (
        isinstance(parameter, QgsProcessingParameterNumber)
        and parameter.dataType() == QgsProcessingParameterNumber.Type.Double
    )


def _paragraph(text: str) -> str:
    """A paragraph for each line."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))


def _section(heading: str, body: str) -> str:
    return f"<h3>{escape(heading)}</h3>{body}"


def _list(parameters: list[QgsProcessingParameterDefinition]) -> str:
    # Not a list: its indent takes a quarter of the help panel's width.
    return "".join(
        f"<p><b>{escape(p.description())}</b>: {escape(p.help())}</p>" for p in parameters
    )
