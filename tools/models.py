"""Draw the models of resources/models: python tools/models.py.

The files are what is shipped; this is how they are kept true to the algorithms they are
made of. Texts come from processing/models, and where those say nothing from the
algorithms; they are written in English, whatever the language of the system.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Optional
from uuid import NAMESPACE_OID, uuid5
from xml.etree import ElementTree

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
)
from qgis.PyQt.QtCore import QPointF, QSizeF
from qgis.PyQt.QtGui import QColor

if TYPE_CHECKING:
    from erik_clusters.processing.models.model import ErikModel

ROOT = Path(__file__).resolve().parent.parent

BOX = QSizeF(230, 30)
NOTE = QSizeF(230, 48)
LEFT, RIGHT = 15, 1555
INPUTS, RESULTS = 145, 1420
# Fills of what belongs to roads, to firms and clusters, and to catchments.
ROADS, CLUSTERS, CATCHMENTS = "#dfe7ec", "#d5ece9", "#fbecd2"
CORE_FIRM_IN_THE_MIDDLE = '"osm_id" = "cluster_id"'
TO_THE_SITES, SPLIT = 1, 2
CLUSTER_OUTPUTS = (("OUTPUT", "Firms"), ("EXTENTS", "Extents"), ("SHEDS", "Sheds"))

Source = QgsProcessingModelChildParameterSource
Flag = QgsProcessingParameterDefinition.Flag
Place = tuple[float, float]


class Drawing:
    """A model on the way. Places are the middles of boxes."""

    def __init__(self, title: str) -> None:
        self.model = QgsProcessingModelAlgorithm(title, "Models", "models")
        self._order: list[str] = []
        self._outputs: dict[str, dict[str, QgsProcessingModelOutput]] = {}

    def input(
        self,
        name: str,
        like: tuple[str, str],
        at: Place,
        *,
        parent: str = "",
        default: object = None,
        optional: Optional[bool] = None,
        advanced: bool = False,
    ) -> None:
        """Ask for what an algorithm asks for: `like` is its id and the parameter's name.

        A field is one of the layer that the input `parent` names.
        """
        algorithm_id, parameter = like
        known = algorithm(algorithm_id).parameterDefinition(parameter)
        definition = known.clone()
        definition.setName(name)
        flags = known.flags() & ~Flag.FlagAdvanced
        if advanced:
            flags |= Flag.FlagAdvanced
        if optional is not None:
            flags = flags | Flag.FlagOptional if optional else flags & ~Flag.FlagOptional
        definition.setFlags(flags)
        if default is not None:
            definition.setDefaultValue(default)
        if isinstance(definition, QgsProcessingParameterField):
            definition.setParentLayerParameterName(parent)
        component = QgsProcessingModelParameter(name)
        component.setPosition(QPointF(*at))
        component.setSize(BOX)
        self.model.addModelParameter(definition, component)
        self._order.append(name)

    def step(
        self,
        child_id: str,
        algorithm_id: str,
        at: Place,
        *,
        colour: str,
        asked: Optional[dict[str, str]] = None,
        made: Optional[dict[str, str]] = None,
        fixed: Optional[dict[str, object]] = None,
        note: str = "",
        note_at: Place = (0, 0),
        title: str = "",
    ) -> None:
        """Add an algorithm.

        Its parameters are `asked` of the user (name of the input), `made` by another step
        ("step:OUTPUT"), `fixed`, or stay as the algorithm proposes them.
        """
        child = QgsProcessingModelChildAlgorithm(algorithm_id)
        child.setChildId(child_id)
        child.setDescription(title or algorithm(algorithm_id).displayName())
        for parameter, name in (asked or {}).items():
            child.addParameterSources(parameter, [Source.fromModelParameter(name)])
        for parameter, output in (made or {}).items():
            other, _, name = output.partition(":")
            child.addParameterSources(parameter, [Source.fromChildOutput(other, name)])
        for parameter, value in (fixed or {}).items():
            child.addParameterSources(parameter, [Source.fromStaticValue(value)])
        for definition in algorithm(algorithm_id).parameterDefinitions():
            # QGIS wants to be told also what would be so anyway.
            known = definition.isDestination() or definition.name() in child.parameterSources()
            if not known and not definition.flags() & Flag.FlagOptional:
                value = Source.fromStaticValue(definition.defaultValue())
                child.addParameterSources(definition.name(), [value])
        child.setPosition(QPointF(*at))
        child.setSize(BOX)
        child.setColor(QColor(colour))
        if note:
            child.comment().setDescription(note)
            child.comment().setPosition(QPointF(*note_at))
            child.comment().setSize(NOTE)
        self.model.addChildAlgorithm(child)

    def output(self, step: str, output: str, name: str, title: str, at: Place) -> None:
        """Give an output of a step to the user, who may leave it out."""
        made = QgsProcessingModelOutput(name)
        made.setDescription(title)
        made.setChildId(step)
        made.setChildOutputName(output)
        made.setPosition(QPointF(*at))
        made.setSize(BOX)
        made.setMandatory(False)
        outputs = self._outputs.setdefault(step, {})
        outputs[name] = made
        child = self.model.childAlgorithm(step)
        child.setModelOutputs(outputs)
        self.model.setChildAlgorithm(child)

    def frame(self, title: str, top: float, bottom: float) -> None:
        """Draw a titled box around what belongs together."""
        box = QgsProcessingModelGroupBox()
        box.setDescription(title)
        box.setPosition(QPointF((LEFT + RIGHT) / 2, (top + bottom) / 2))
        box.setSize(QSizeF(RIGHT - LEFT, bottom - top))
        box.setColor(QColor("#f7f9fa"))
        # A random one would change the file each time.
        unchanging = uuid5(NAMESPACE_OID, f"{self.model.name()}/{title}")
        box.loadVariant({**box.toVariant(), "uuid": f"{{{unchanging}}}"})
        self.model.addGroupBox(box)

    def done(self) -> QgsProcessingModelAlgorithm:
        """Return the model."""
        self.model.setParameterOrder(self._order)
        self.model.updateDestinationParameters()
        return self.model


def clusters_from_osm(model: ErikModel) -> QgsProcessingModelAlgorithm:
    """Roads and firms of an OSM file, clusters, catchments of their middles."""
    drawing = Drawing(model.title())
    drawing.frame("1  Roads and firms", 15, 310)
    drawing.frame("2  Clusters", 325, 650)
    drawing.frame("3  Catchments of the clusters", 665, 940)

    osm, firms, meeting = "erik:roadsfromosm", "erik:firmsfromosm", "erik:meetingtimeclusters"
    drawing.input("INPUT", (osm, "INPUT"), (INPUTS, 100))
    drawing.input("EXTENT", (osm, "EXTENT"), (INPUTS, 150), advanced=True)
    drawing.input("MEETING_MINUTES", (meeting, "MEETING_MINUTES"), (INPUTS, 400))
    drawing.input("MINIMUM", (meeting, "MINIMUM"), (INPUTS, 450))
    drawing.input("COMMUTE_MINUTES", (meeting, "COMMUTE_MINUTES"), (INPUTS, 500))
    drawing.input("SECTORS", (meeting, "SECTORS"), (INPUTS, 550))
    drawing.input("TRAFFIC", (meeting, "TRAFFIC"), (INPUTS, 600))
    drawing.input("MINUTES", ("erik:catchments", "MINUTES"), (INPUTS, 800))

    drawing.step(
        "roads", osm, (470, 110), colour=ROADS, asked={"INPUT": "INPUT", "EXTENT": "EXTENT"}
    )
    drawing.step(
        "firms", firms, (470, 230), colour=CLUSTERS, asked={"INPUT": "INPUT", "EXTENT": "EXTENT"}
    )
    same = ("MEETING_MINUTES", "MINIMUM", "COMMUTE_MINUTES", "SECTORS", "TRAFFIC")
    drawing.step(
        "clusters",
        meeting,
        (660, 430),
        colour=CLUSTERS,
        asked={name: name for name in same},
        made={"INPUT": "firms:OUTPUT", "ROADS": "roads:OUTPUT"},
        fixed={"SECTOR_FIELD": "sector", "ID_FIELD": "osm_id", "MINIMUM_KIND": 0},
        note="OpenStreetMap knows no jobs: firms are counted.",
        note_at=(1080, 390),
    )
    drawing.step(
        "middles",
        "native:extractbyexpression",
        (960, 760),
        colour=CATCHMENTS,
        made={"INPUT": "clusters:OUTPUT"},
        fixed={"EXPRESSION": CORE_FIRM_IN_THE_MIDDLE},
        title="The firm in the middle of each cluster",
        note="A cluster bears the id of the firm in its middle.",
        note_at=(1420, 740),
    )
    drawing.step(
        "catchments",
        "erik:catchments",
        (1180, 860),
        colour=CATCHMENTS,
        asked={"MINUTES": "MINUTES", "TRAFFIC": "TRAFFIC"},
        made={"INPUT": "middles:OUTPUT", "ROADS": "roads:OUTPUT"},
        fixed={"DIRECTION": TO_THE_SITES, "OVERLAP": SPLIT, "RINGS": True},
    )
    words = model.texts()
    drawing.output("roads", "OUTPUT", "Roads", title_of(words, osm, "roads:OUTPUT"), (RESULTS, 110))
    for number, (output, name) in enumerate(CLUSTER_OUTPUTS):
        title = title_of(words, meeting, f"clusters:{output}")
        drawing.output("clusters", output, name, title, (RESULTS, 460 + 50 * number))
    title = title_of(words, "erik:catchments", "catchments:OUTPUT")
    drawing.output("catchments", "OUTPUT", "Catchments", title, (RESULTS, 890))
    return drawing.done()


def clusters_from_layers(model: ErikModel) -> QgsProcessingModelAlgorithm:
    """Road network of lines, catchments of sites, clusters of firms."""
    drawing = Drawing(model.title())
    drawing.frame("1  Road network", 15, 555)
    drawing.frame("2  Catchments of the sites", 570, 775)
    drawing.frame("3  Clusters of firms", 790, 1260)

    lines, meeting = "erik:roadsfromlayer", "erik:meetingtimeclusters"
    drawing.input("LINES", (lines, "INPUT"), (INPUTS, 100))
    roads = {"SPEED_FIELD": False, "DEFAULT_SPEED": False, "CLASS_FIELD": True}
    roads.update({"DIRECTION_FIELD": True, "FORWARD_VALUE": True, "BACKWARD_VALUE": True})
    roads.update({"JUNCTIONS": True, "TOLERANCE": True})
    for number, (name, advanced) in enumerate(roads.items(), start=1):
        at = (INPUTS, 100 + 50 * number)
        drawing.input(name, (lines, name), at, parent="LINES", advanced=advanced)
    drawing.input("SITES", ("erik:catchments", "INPUT"), (INPUTS, 620))
    drawing.input("MINUTES", ("erik:catchments", "MINUTES"), (INPUTS, 670))
    drawing.input("TRAFFIC", (meeting, "TRAFFIC"), (INPUTS, 720))
    drawing.input("FIRMS", (meeting, "INPUT"), (INPUTS, 870))
    same = ("WEIGHT_FIELD", "SECTOR_FIELD", "SECTORS", "MEETING_MINUTES", "MINIMUM_KIND")
    same += ("MINIMUM", "COMMUTE_MINUTES")
    for number, name in enumerate(same, start=1):
        drawing.input(name, (meeting, name), (INPUTS, 870 + 50 * number), parent="FIRMS")

    drawing.step(
        "roads",
        lines,
        (470, 280),
        colour=ROADS,
        asked={"INPUT": "LINES", **{name: name for name in roads}},
        note="Look at the result with “Check roads” before you trust the rest.",
        note_at=(800, 190),
    )
    drawing.step(
        "catchments",
        "erik:catchments",
        (960, 650),
        colour=CATCHMENTS,
        asked={"INPUT": "SITES", "MINUTES": "MINUTES", "TRAFFIC": "TRAFFIC"},
        made={"ROADS": "roads:OUTPUT"},
        fixed={"DIRECTION": TO_THE_SITES, "OVERLAP": SPLIT, "RINGS": True},
    )
    drawing.step(
        "clusters",
        meeting,
        (660, 1040),
        colour=CLUSTERS,
        asked={"INPUT": "FIRMS", "TRAFFIC": "TRAFFIC", **{name: name for name in same}},
        made={"ROADS": "roads:OUTPUT"},
    )
    words = model.texts()
    title = title_of(words, lines, "roads:OUTPUT")
    drawing.output("roads", "OUTPUT", "Roads", title, (RESULTS, 300))
    title = title_of(words, "erik:catchments", "catchments:OUTPUT")
    drawing.output("catchments", "OUTPUT", "Catchments", title, (RESULTS, 670))
    for number, (output, name) in enumerate(CLUSTER_OUTPUTS):
        title = title_of(words, meeting, f"clusters:{output}")
        drawing.output("clusters", output, name, title, (RESULTS, 1010 + 50 * number))
    return drawing.done()


def title_of(words: dict[str, tuple[str, str]], algorithm_id: str, output: str) -> str:
    """Return what a model calls an output (step:OUTPUT), or else its algorithm."""
    if output in words:
        return words[output][0]
    name = output.partition(":")[2]
    return str(algorithm(algorithm_id).parameterDefinition(name).description())


def algorithm(algorithm_id: str) -> QgsProcessingAlgorithm:
    """Return a registered algorithm."""
    found = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    if found is None:
        raise LookupError(f"{algorithm_id} is not registered")
    return found


def draw(model: ErikModel) -> QgsProcessingModelAlgorithm:
    """Return the drawing of a model of the catalogue."""
    drawn = DRAWINGS[model.ID](model)
    model.loadVariant(drawn.toVariant())
    # The words of the model are those of its file.
    model.say_in_words()
    about = model.help()
    texts = {d.name(): d.help() for d in model.parameterDefinitions() if d.help()}
    texts["ALG_DESC"] = f"{about.what}<p>{about.when}</p><p>{about.method}</p>"
    drawn.loadVariant({**model.toVariant(), "help": texts})
    return drawn


DRAWINGS = {
    "clustersfromosm": clusters_from_osm,
    "clustersfromlayers": clusters_from_layers,
}


def write(model: ErikModel) -> None:
    """Draw a model into its file."""
    path = model.path()
    if not draw(model).toFile(str(path)):
        raise OSError(f"{path} cannot be written")
    # Qt writes attributes in another order each time.
    text = ElementTree.canonicalize(from_file=path)
    path.write_text(f"<!DOCTYPE model>\n{text}\n", encoding="utf-8")


def main() -> None:
    """Start QGIS without a window, register the provider, and write the files."""
    sys.path.insert(0, str(ROOT / "tests" / "plugins"))
    from erik_clusters.processing.catalogue import MODELS
    from erik_clusters.processing.provider import ErikProvider

    application = QgsApplication([], False)
    application.initQgis()
    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    registry.addProvider(ErikProvider())
    for model in MODELS:
        write(model())
        print(f"Drawn {model.path().relative_to(ROOT)}")


if __name__ == "__main__":
    main()
