"""What every model of the provider has in common."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsVectorLayer,
)

from ...erik_clusters_plugin.compat import ModelSource
from ...erik_clusters_plugin.engine.messages import InputError
from ...erik_clusters_plugin.layers.text import in_words
from ..base import Described
from ..numbers import made_plain, numbers_problem
from ..outputs.trial import try_targets
from ..result_group import group_results

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"

GEOMETRIES = {
    QgsProcessing.SourceType.TypeVectorPoint: "Point",
    QgsProcessing.SourceType.TypeVectorLine: "LineString",
    QgsProcessing.SourceType.TypeVectorPolygon: "Polygon",
}


class ErikModel(Described, QgsProcessingModelAlgorithm):
    """A model of resources/models, as an algorithm of the provider.

    Its file ``<ID>.model3`` holds the diagram with its texts in English, for the model
    designer; `tools/models.py` draws it. A subclass declares what is translated: `title`,
    `help`, and `texts` where a parameter says something else here than in the algorithm
    that it is passed to, whose words it takes otherwise. `LAYERS` are its outputs from
    top to bottom on the map.
    """

    GROUP = "models"
    LAYERS = (
        "clusters:Firms",
        "clusters:Extents",
        "clusters:Sheds",
        "roads:Roads",
        "catchments:Catchments",
    )

    def texts(self) -> dict[str, tuple[str, str]]:
        """Return title and help of inputs, by name, and of outputs, by algorithm:output."""
        return {}

    def steps(self) -> dict[str, str]:
        """Return what the log calls the steps that are algorithms of QGIS."""
        return {}

    @classmethod
    def path(cls) -> Path:
        """File of the model."""
        return MODELS / f"{cls.ID}.model3"

    def load(self) -> bool:
        """Read the file; returns whether QGIS understood it.

        The algorithms of the model must be registered by then.
        """
        if not self.path().is_file() or not self.fromFile(str(self.path())):
            return False
        self.setSourceFilePath(str(self.path()))
        self.say_in_words()
        return True

    def say_in_words(self) -> None:
        """Give inputs and outputs their titles and help, in the language of the user."""
        texts = self.texts()
        steps = self.steps()
        for child_id, child in self.childAlgorithms().items():
            # The log names the step that runs, or fails.
            if isinstance(child.algorithm(), Described):
                child.setDescription(child.algorithm().displayName())
            elif child_id in steps:
                child.setDescription(steps[child_id])
            self.setChildAlgorithm(child)
        for child_id, name, source in self._sources():
            definition = self.parameterDefinition(source.parameterName())
            told = self.childAlgorithm(child_id).algorithm().parameterDefinition(name)
            if source.source() == ModelSource.ModelParameter and definition and told:
                _say(definition, texts.get(definition.name()) or _words(told))
                if told.type() == definition.type() == "enum":
                    definition.setOptions(told.options())
        for definition, child_id, name in self.outputs():
            told = self.childAlgorithm(child_id).algorithm().parameterDefinition(name)
            _say(definition, texts.get(f"{child_id}:{name}") or _words(told))
            # What comes out is described apart from where it is to go.
            result = self.outputDefinition(definition.name())
            if result is not None:
                result.setDescription(definition.description())

    def outputs(self) -> Iterator[tuple[QgsProcessingParameterDefinition, str, str]]:
        """Yield the model's outputs: the parameter, and which algorithm's output it is."""
        for child_id, child in self.childAlgorithms().items():
            for output in child.modelOutputs().values():
                definition = self.parameterDefinition(f"{child_id}:{output.name()}")
                if definition is not None:
                    yield definition, child_id, output.childOutputName()

    def _sources(self) -> Iterator[tuple[str, str, QgsProcessingModelChildParameterSource]]:
        for child_id, child in self.childAlgorithms().items():
            if child.algorithm() is None:
                continue
            for name, sources in child.parameterSources().items():
                for source in sources:
                    yield child_id, name, source

    # -- what QGIS asks ------------------------------------------------------------

    def createInstance(self) -> ErikModel:
        made = type(self)()
        made.loadVariant(self.toVariant())
        made.setProvider(self.provider())
        made.setSourceFilePath(self.sourceFilePath())
        made.say_in_words()
        return made

    def tags(self) -> list[str]:
        return [*super().tags(), "model"]

    def canExecute(self) -> tuple[bool, str]:
        able, why = super().canExecute()
        for child in self.childAlgorithms().values():
            if able:
                able, why = child.algorithm().canExecute()
        return able, why

    def checkParameterValues(
        self, parameters: dict[str, object], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        able, why = self.canExecute()
        if not able:
            # qgis_process does not ask.
            return False, why
        parameters = made_plain(self, parameters)
        problem = numbers_problem(self, parameters, context)
        if problem:
            return False, problem
        try:
            try_targets(self, parameters, context)
        except InputError as error:
            return False, in_words(error.sentence)
        good, why = super().checkParameterValues(parameters, context)
        # QGIS does not ask the algorithms of a model, and the last one may come to its
        # turn after minutes.
        for child in self.childAlgorithms().values():
            if good:
                values = self._values(child, parameters)
                good, why = child.algorithm().checkParameterValues(values, context)
        return good, why

    def _values(
        self, child: QgsProcessingModelChildAlgorithm, parameters: dict[str, object]
    ) -> dict[str, object]:
        """Return what an algorithm will be given, with empty layers for what is yet to be made."""
        values: dict[str, object] = {}
        for name, (source, *_) in child.parameterSources().items():
            definition = child.algorithm().parameterDefinition(name)
            if source.source() == ModelSource.StaticValue:
                values[name] = source.staticValue()
            elif source.source() == ModelSource.ModelParameter:
                own = self.parameterDefinition(source.parameterName())
                values[name] = parameters.get(own.name(), own.defaultValue())
            elif source.source() == ModelSource.ChildOutput:
                (kind, *_) = [*definition.dataTypes(), QgsProcessing.SourceType.TypeVector]
                values[name] = QgsVectorLayer(GEOMETRIES.get(kind, "Point"), "", "memory")
        for definition in child.algorithm().destinationParameterDefinitions():
            values.setdefault(definition.name(), QgsProcessing.TEMPORARY_OUTPUT)
        return values

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: Optional[QgsProcessingFeedback]
    ) -> dict[str, object]:
        # The algorithms have named the layers by the words of the file.
        titles = {
            name.partition(":")[2]: self.parameterDefinition(name).description()
            for name in self.LAYERS
        }
        group_results(context, titles, self.title())
        return super().postProcessAlgorithm(context, feedback)


def _words(definition: QgsProcessingParameterDefinition) -> tuple[str, str]:
    return definition.description(), definition.help()


def _say(definition: QgsProcessingParameterDefinition, words: tuple[str, str]) -> None:
    title, about = words
    definition.setDescription(title)
    definition.setHelp(about)
