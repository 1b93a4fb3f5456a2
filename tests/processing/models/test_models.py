"""The shipped models: whole, current, and run through Processing."""

# ruff: noqa: F811

from __future__ import annotations

import models as drawings
import pytest
from erik_clusters.erik_clusters_plugin.compat import ModelSource
from erik_clusters.processing.base import ErikAlgorithm
from erik_clusters.processing.catalogue import ALGORITHMS, MODELS
from erik_clusters.processing.models import model as model_module
from erik_clusters.processing.provider import ErikProvider
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, QTranslator
from road_layers import refused, run  # noqa: F401

FLAG = QgsProcessingParameterDefinition.Flag
OUTPUTS = model_module.ErikModel.LAYERS
every_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.ID)


@pytest.fixture
def registered(provider):
    def find(model):
        return QgsApplication.processingRegistry().algorithmById(f"erik:{model.ID}")

    return find


@pytest.fixture(scope="module")
def region(provider, tmp_path_factory):
    """The small demo region, by table."""
    import processing

    path = str(tmp_path_factory.mktemp("region") / "region.gpkg")
    processing.run("erik:demoregion", {"SEED": 3, "SIZE": 0, "OUTPUT": path})
    return lambda table: f"{path}|layername=invented_{table}"


def read(model):
    made = QgsProcessingModelAlgorithm()
    assert made.fromFile(str(model.path()))
    return made


def rows_of(layer):
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "result", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


@every_model
def test_a_file_is_valid_to_qgis(model, provider):
    assert read(model).validate() == (True, [])


@every_model
def test_every_algorithm_and_parameter_of_a_file_is_there(model, provider):
    made = read(model)
    for child_id, child in made.childAlgorithms().items():
        algorithm = child.algorithm()
        assert algorithm is not None, child.algorithmId()
        known = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        given = child.parameterSources()
        assert set(given) <= set(known), child_id
        for name, definition in known.items():
            optional = definition.flags() & FLAG.FlagOptional
            assert definition.isDestination() or optional or given.get(name), (child_id, name)
        for name, sources in given.items():
            for source in sources:
                if source.source() == ModelSource.StaticValue:
                    assert known[name].checkValueIsAcceptable(source.staticValue()), (
                        child_id,
                        name,
                    )
                if source.source() == ModelSource.ModelParameter:
                    asked = made.parameterDefinition(source.parameterName())
                    assert asked.type() == known[name].type(), (child_id, name)
        for output in child.modelOutputs().values():
            assert output.childOutputName() in known


def differences(drawn, shipped, place=""):
    """Name what is not as in the file, which is drawn with QGIS 3.22.

    Later versions write more values, and name the outputs of a new model by their titles.
    """
    if not isinstance(drawn, dict) or not isinstance(shipped, dict):
        return [] if drawn == shipped else [(place, drawn, shipped)]
    if Qgis.QGIS_VERSION_INT >= 32300:
        shipped = {name: value for name, value in shipped.items() if ":" not in name}
        drawn = {name: drawn.get(name) for name in shipped}
    return [
        difference
        for name in sorted({*drawn, *shipped})
        for difference in differences(drawn.get(name), shipped.get(name), f"{place}/{name}")
    ]


@every_model
def test_a_file_is_what_is_drawn_now(model, provider, tmp_path, monkeypatch):
    """Run tools/models.py after a change to an algorithm or to a model's words."""
    shipped = read(model).toVariant()
    monkeypatch.setattr(model_module, "MODELS", tmp_path)
    drawings.write(model())
    drawn = read(model).toVariant()
    # The files are drawn with QGIS 3.22; later versions count their form anew.
    for one in (drawn, shipped):
        one.pop("internal_version", None)
    assert differences(drawn, shipped) == []


@every_model
def test_every_input_is_used_and_has_help(model, registered):
    made = registered(model)
    assert made.sourceFilePath() == str(model.path())
    used = {source.parameterName() for _, _, source in made._sources()}
    for definition in made.parameterDefinitions():
        assert definition.help() and definition.description()
        assert definition.isDestination() or definition.name() in used
        # As QGIS shows a model that is opened from its file.
        assert read(model).helpContent()[definition.name()] == definition.help()


@every_model
def test_a_model_stands_in_the_toolbox_like_an_algorithm(model, registered):
    made = registered(model)
    assert (made.id(), made.group()) == (f"erik:{model.ID}", "Models")
    assert made.displayName() == model().title()
    assert model().help().what in made.shortHelpString()
    again = made.create()
    assert isinstance(again, model) and again.provider() is made.provider()
    names = [definition.name() for definition in made.parameterDefinitions()]
    assert [definition.name() for definition in again.parameterDefinitions()] == names


@every_model
def test_no_box_lies_on_another(model, provider):
    made = read(model)
    boxes = [*made.parameterComponents().values(), *made.childAlgorithms().values()]
    for child in made.childAlgorithms().values():
        boxes += child.modelOutputs().values()
        boxes += [child.comment()] if child.comment().description() else []
    frames = made.groupBoxes()
    for number, box in enumerate(boxes):
        assert any(_area(frame).contains(_area(box)) for frame in frames), box.description()
        for other in boxes[number + 1 :]:
            assert not _area(box).intersects(_area(other)), (box, other)
    assert not any(_area(a).intersects(_area(b)) for a, b in zip(frames, frames[1:]))


def _area(box):
    area = QRectF(0, 0, box.size().width(), box.size().height())
    area.moveCenter(box.position())
    return area


def from_layers(region, **more):
    return {
        "LINES": region("roads"),
        "SPEED_FIELD": "speed_kmh",
        "CLASS_FIELD": "road_class",
        "SITES": region("towns"),
        "MINUTES": "5,10",
        "FIRMS": region("firms"),
        "WEIGHT_FIELD": "jobs",
        "SECTOR_FIELD": "sector",
        "MINIMUM": 5,
        **more,
    }


@pytest.fixture(scope="module")
def loaded(provider, region, tmp_path_factory):
    """Layers of one run on own roads and firms, by the title that they get in a project."""
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    outputs = dict.fromkeys(OUTPUTS, "TEMPORARY_OUTPUT")
    folder = tmp_path_factory.mktemp("made")
    outputs["clusters:Extents"] = str(folder / "extents.gpkg")
    made = {name: QgsProcessingOutputLayerDefinition(o, project) for name, o in outputs.items()}
    algorithm = provider.algorithm("clustersfromlayers")
    _, fine = algorithm.run({**from_layers(region), **made}, context, QgsProcessingFeedback())
    assert fine
    layers = {
        details.name: QgsProcessingUtils.mapLayerFromString(layer, context)
        for layer, details in context.layersToLoadOnCompletion().items()
    }
    yield layers
    # Layers of a context must go before QGIS does.
    layers.clear()


def test_own_roads_and_firms(provider, region, loaded):
    import processing

    extents = rows_of(loaded["Extents of the clusters"])
    firms = rows_of(loaded["Firms by cluster"])
    bands = rows_of(loaded["Catchments of the sites"])
    assert extents and all(one["greatest_minutes"] <= 15.0 + 1e-6 for one in extents)
    assert len(rows_of(loaded["Labour sheds of the clusters"])) == len(extents)
    assert {firm["cluster_id"] for firm in firms if firm["role"] == "core"} == {
        extent["cluster_id"] for extent in extents
    }
    assert {(band["minutes_from"], band["minutes_to"]) for band in bands} == {(0, 5), (5, 10)}
    # One by one, the algorithms give the same.
    alone = processing.run(
        "erik:meetingtimeclusters",
        {
            "INPUT": region("firms"),
            "ROADS": loaded["Road network"],
            "WEIGHT_FIELD": "jobs",
            "SECTOR_FIELD": "sector",
            "MINIMUM": 5,
            "EXTENTS": "memory:",
            "OUTPUT": "memory:",
        },
    )
    same = ("cluster_id", "firms", "jobs", "greatest_minutes")
    assert [[one[name] for name in same] for one in rows_of(alone["EXTENTS"])] == [
        [one[name] for name in same] for one in extents
    ]


def test_results_have_style_provenance_and_names(loaded):
    assert set(loaded) == {
        "Road network",
        "Firms by cluster",
        "Extents of the clusters",
        "Labour sheds of the clusters",
        "Catchments of the sites",
    }
    labels = {
        name: [item.label() for item in layer.renderer().legendSymbolItems()]
        for name, layer in loaded.items()
    }
    assert labels["Firms by cluster"][0] == "Core firm: all of a core can meet in time"
    assert "core firms" in labels["Extents of the clusters"][0]
    assert labels["Catchments of the sites"] == ["up to 5 minutes", "5 to 10 minutes"]
    assert len(labels["Road network"]) > 3
    for layer in loaded.values():
        assert "Made by ERIK Clusters" in layer.metadata().abstract()
    assert "MINIMUM = 5" in loaded["Firms by cluster"].metadata().abstract()
    file = loaded["Extents of the clusters"].source()
    again = QgsVectorLayer(file, "again", "ogr")
    assert "no two firms of any core" in again.metadata().abstract()


def test_the_middles_of_clusters_of_an_osm_file(provider, write_osm):
    """Twelve restaurants along a road, a minute apart, are one cluster around its middle."""
    import processing

    step = 0.0125  # about a kilometre, a minute at 60 km/h
    nodes = {n: (9.0 + step * n, 47.0) for n in range(1, 13)}
    road = ([*nodes], {"highway": "tertiary", "maxspeed": "60"})
    for n in range(1, 13):
        place = (9.0 + step * n, 47.0005, {"amenity": "restaurant", "name": f"Inn {n}"})
        nodes[100 + n] = place
    made = processing.run(
        "erik:clustersfromosm",
        {
            "INPUT": str(write_osm(nodes, [road])),
            "MEETING_MINUTES": 20,
            "MINIMUM": 5,
            "MINUTES": "2,4",
            **dict.fromkeys(OUTPUTS, "memory:"),
        },
    )
    assert len(rows_of(made["roads:Roads"])) >= 1
    (extent,) = rows_of(made["clusters:Extents"])
    bands = rows_of(made["catchments:Catchments"])
    assert extent["firms"] == 12 and extent["sector"] == "56"
    assert [band["minutes_to"] for band in bands] == [2.0, 4.0]
    assert {band["cluster_id"] for band in bands} == {extent["cluster_id"]}
    assert {band["name"] for band in bands} <= {"Inn 6", "Inn 7"}


def test_an_input_is_refused_before_anything_runs(refused, region, tmp_path):
    outputs = dict.fromkeys(OUTPUTS, "memory:")
    options = {**from_layers(region), **outputs}
    sentence = refused("clustersfromlayers", **{**options, "MEETING_MINUTES": 0})
    assert "“Meeting bound (minutes)” must be above 0" in sentence
    assert "“ten”" in refused("clustersfromlayers", **{**options, "MINUTES": "ten"})
    sentence = refused("clustersfromlayers", **{**options, "DIRECTION_FIELD": "oneway"})
    assert "but not what its values mean" in sentence
    gone = tmp_path / "gone.osm.pbf"
    assert "does not exist" in refused("clustersfromosm", INPUT=str(gone), **outputs)
    page = tmp_path / "page.osm.pbf"
    page.write_text("<html><body>404</body></html>", encoding="utf-8")
    sentence = refused("clustersfromosm", INPUT=str(page), **outputs)
    assert "page.osm.pbf is not an OpenStreetMap file, whatever its name says" in sentence


def test_what_is_missing_for_an_algorithm_is_missing_for_the_model(registered, monkeypatch):
    missing = "The Python library scipy is missing."
    monkeypatch.setattr(ErikAlgorithm, "canExecute", lambda self: (False, missing), raising=False)
    for model in MODELS:
        assert registered(model).canExecute() == (False, missing)


def test_a_broken_file_costs_no_other_algorithm(provider, tmp_path, monkeypatch):
    (tmp_path / "clustersfromosm.model3").write_text("<!DOCTYPE model>\n<Option", "utf-8")
    monkeypatch.setattr(model_module, "MODELS", tmp_path)
    said = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: said.append(text))
    broken = ErikProvider()
    broken.id = lambda: "erik_with_broken_models"
    registry = QgsApplication.processingRegistry()
    assert registry.addProvider(broken)
    try:
        assert len(broken.algorithms()) == len(provider.algorithms()) - len(MODELS)
        assert any("clustersfromosm.model3 cannot be read" in text for text in said)
        assert any("clustersfromlayers.model3 cannot be read" in text for text in said)
    finally:
        registry.removeProvider(broken)


class Shouting(QTranslator):
    """A language that is English in capitals."""

    def translate(self, context, text, *_):
        return text.upper() if context == "ErikClusters" else ""

    def isEmpty(self):  # noqa: N802
        return False


@every_model
def test_a_model_speaks_the_language_of_the_user(model, registered, region):
    english = registered(model).create()
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        made = registered(model).create()
        assert made.displayName() == english.displayName().upper()
        for definition in made.parameterDefinitions():
            before = english.parameterDefinition(definition.name())
            assert definition.description() == before.description().upper()
            assert definition.help() == before.help().upper()
            if definition.type() == "enum":
                assert definition.options() == [one.upper() for one in before.options()]
        # The file, and what the words in it are the names of, stay as they are.
        assert made.childAlgorithm("roads").modelOutputs()["Roads"].name() == "Roads"
    finally:
        QCoreApplication.removeTranslator(translator)


def layers_of(algorithm):
    """Outputs of an algorithm that are layers with a geometry: name and type of it."""
    for definition in algorithm.destinationParameterDefinitions():
        if definition.type() == "sink":
            yield definition.name(), definition.dataType()


ANY_VECTOR = {
    QgsProcessing.SourceType.TypeVector,
    QgsProcessing.SourceType.TypeVectorAnyGeometry,
}


@pytest.mark.parametrize("algorithm", ALGORITHMS, ids=lambda algorithm: algorithm.ID)
def test_the_model_designer_offers_every_layer_where_it_fits(algorithm, provider):
    """Whatever one algorithm writes can be chosen for the parameters of all others."""
    asking = provider.algorithm(algorithm.ID)
    offered = 0
    for other in ALGORITHMS:
        made = QgsProcessingModelAlgorithm("chain", "", "")
        for child_id, one in (("first", other), ("second", algorithm)):
            child = QgsProcessingModelChildAlgorithm(f"erik:{one.ID}")
            child.setChildId(child_id)
            made.addChildAlgorithm(child)
        for definition in asking.parameterDefinitions():
            if definition.type() != "source":
                continue
            wanted = set(definition.dataTypes())
            found = made.availableSourcesForChild(
                "second", ["source", "vector"], ["outputVector"], definition.dataTypes()
            )
            names = {one.outputName() for one in found if one.outputChildId() == "first"}
            for name, kind in layers_of(provider.algorithm(other.ID)):
                fits = kind in wanted or wanted & ANY_VECTOR or kind in ANY_VECTOR or not wanted
                assert (name in names) == bool(fits), (other.ID, name, definition.name())
                offered += name in names
    asks = [d for d in asking.parameterDefinitions() if d.type() == "source"]
    assert offered or not asks


def test_a_step_takes_what_another_one_made(provider, region):
    """Roads of lines, catchments on them, and what is left when these are closed."""
    made = QgsProcessingModelAlgorithm("chain", "", "")
    steps = {
        "roads": ("roadsfromlayer", {"INPUT": region("roads"), "SPEED_FIELD": "speed_kmh"}, {}),
        "catchments": (
            "catchments",
            {"INPUT": region("towns"), "MINUTES": "3", "OVERLAP": 1},
            {"ROADS": "roads"},
        ),
        "areas": (
            "catchments",
            {"INPUT": region("towns"), "MINUTES": "3", "OVERLAP": 1},
            {"ROADS": "roads", "AVOID": "catchments"},
        ),
    }
    for child_id, (name, fixed, from_steps) in steps.items():
        child = QgsProcessingModelChildAlgorithm(f"erik:{name}")
        child.setChildId(child_id)
        value = QgsProcessingModelChildParameterSource
        for parameter, given in fixed.items():
            child.addParameterSources(parameter, [value.fromStaticValue(given)])
        for parameter, step in from_steps.items():
            child.addParameterSources(parameter, [value.fromChildOutput(step, "OUTPUT")])
        made.addChildAlgorithm(child)
    context = QgsProcessingContext()
    results, fine = made.create().run({}, context, QgsProcessingFeedback())
    assert fine
    made_by = results["CHILD_RESULTS"]
    before, after = (
        QgsProcessingUtils.mapLayerFromString(made_by[step]["OUTPUT"], context)
        for step in ("catchments", "areas")
    )
    (area,) = [feature["area_km2"] for feature in before.getFeatures()]
    # Only what lies outside the closed areas, and near enough to walk to, is left.
    assert area > 1.0
    assert sum(feature["area_km2"] for feature in after.getFeatures()) < 0.2 * area
