"""Everything that the plugin says in one language: in_language.py LOCALE TRANSLATIONS FOLDER SHARE

The plugin is loaded as QGIS loads it, in a process of its own: its translators are
installed once, when it starts. SHARE is “all” or “quick”. What is said goes to
said.json in FOLDER, as pairs of a place and a text.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from types import SimpleNamespace

LOCALE, TRANSLATIONS, FOLDER, SHARE = sys.argv[1], *map(Path, sys.argv[2:4]), sys.argv[4]
TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / part) for part in ("plugins", "programs", "support")]
sys.path.append("/usr/share/qgis/python/plugins")
# Two languages at the same time share no settings.
os.environ["XDG_CONFIG_HOME"] = os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(FOLDER / "profile")

from qgis.core import (  # noqa: E402 - the paths come first
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QSettings  # noqa: E402
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton  # noqa: E402

# QGIS's own sentences, among which those of the plugin stand.
QgsApplication.setTranslation(LOCALE.partition("_")[0])
application = QgsApplication([], True, str(FOLDER / "profile"))
QSettings().setValue("locale/userLocale", LOCALE)
QSettings().setValue("locale/globalLocale", LOCALE)
QSettings().setValue("locale/overrideFlag", True)
QLocale.setDefault(QLocale(LOCALE))
application.initQgis()

import erik_clusters  # noqa: E402
from erik_clusters.erik_clusters_plugin import plugin as plugin_module  # noqa: E402
from overpass_server import running, town  # noqa: E402
from processing.core.Processing import Processing  # noqa: E402
from test_every_algorithm import ENDINGS  # noqa: E402
from usual_inputs import given  # noqa: E402

import processing  # noqa: E402

QUICK = ("roadsfromlayer", "labourbasins")
TABLES = ("towns", "firms", "roads", "municipalities", "commuting", "jobs")
# Runs that are refused, or that have much to complain of: an algorithm and what is changed.
NOT_SO: list[tuple[str, dict[str, object]]] = [
    ("catchments", {"MINUTES": "abc"}),
    ("catchments", {"MINUTES": "99999"}),
    ("catchments", {"INPUT": "{empty}"}),
    ("catchments", {"ROADS": "{towns}"}),
    ("catchments", {"ROADS": "{lines}"}),
    ("catchments", {"OUTPUT": "{region}"}),
    ("catchments", {"INPUT": "{one}"}),
    ("checkroads", {"ROADS": "{lines}"}),
    ("reachedroads", {"INPUT": "{far}"}),
    ("traveltimematrix", {"INPUT": "{one}"}),
    ("traveltimesurface", {"INPUT": "{empty}"}),
    ("accessibility", {"OPPORTUNITIES": "{empty}"}),
    ("clusterdistance", {"INPUT": "{one}"}),
    ("hotspots", {"WEIGHT_FIELD": "nothing"}),
    ("hotspots", {"INPUT": "{one}"}),
    ("meetingtimeclusters", {"INPUT": "{one}"}),
    ("relationshipclusters", {"INPUT": "{one}"}),
    ("consensusclusters", {"INPUT": "{one}"}),
    ("labourbasins", {"CODE_FIELD": "name"}),
    ("labourbasins", {"FLOWS": "{empty}"}),
    ("industrialdistricts", {"JOBS": "{empty}"}),
    ("roadsfromlayer", {"INPUT": "{lines}", "SPEED_FIELD": "name"}),
    ("roadsfromosm", {"INPUT": "{missing}"}),
    ("firmsfromosm", {"INPUT": "{text}"}),
    ("downloadroads", {"PLACE": "Nowhere at all"}),
    ("clustersfromlayers", {"FIRMS": "{one}"}),
]
said: list[tuple[str, str]] = []
tracebacks: list[str] = []


class Listener(QgsProcessingFeedback):
    """Keeps what a run says."""

    def __init__(self, place: str) -> None:
        super().__init__(False)
        self.place = place

    def pushInfo(self, info):  # noqa: N802 - names of QGIS
        said.append((self.place, info))

    def pushWarning(self, warning):  # noqa: N802
        said.append((self.place, warning))

    def pushFormattedMessage(self, html, text):  # noqa: N802
        said.append((self.place, text))

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        said.append((self.place, error))

    def setProgressText(self, text):  # noqa: N802
        said.append((self.place, text))


def describe(algorithm) -> None:
    """Keep what the toolbox and a dialog show of an algorithm."""
    place = f"dialog of {algorithm.name()}"
    said.extend(
        (place, text)
        for text in (
            algorithm.displayName(), algorithm.group(), algorithm.shortDescription(),
            algorithm.shortHelpString(),
        )
    )  # fmt: skip
    for one in algorithm.parameterDefinitions():
        said.append((place, one.description()))
        said.append((place, one.help()))
        if hasattr(one, "options"):
            said.extend((place, option) for option in one.options())
    said.extend((place, one.description()) for one in algorithm.outputDefinitions())


def look_at_project(place: str) -> None:
    """Keep what the layer tree shows, and clear it."""
    project = QgsProject.instance()
    said.extend((place, group.name()) for group in project.layerTreeRoot().findGroups(True))
    for layer in project.mapLayers().values():
        said.append((f"{place}, layer", layer.name()))
        said.append((f"{place}, layer", layer.metadata().abstract()))
        said.append((f"{place}, layer", layer.metadata().title()))
        said.extend((f"{place}, layer", line) for line in layer.metadata().history())
        if isinstance(layer, QgsVectorLayer):
            if layer.renderer() is not None:
                items = layer.renderer().legendSymbolItems()
                said.extend((f"{place}, legend", item.label()) for item in items)
            said.extend((f"{place}, alias", one.alias()) for one in layer.fields())
            said.append((f"{place}, tip", layer.mapTipTemplate()))
        elif layer.renderer() is not None:
            said.extend(
                (f"{place}, legend", label) for label, _ in layer.renderer().legendSymbologyItems()
            )
    project.clear()


def filled(given, known):
    return {k: v.format(**known) if isinstance(v, str) else v for k, v in given.items()}


def run(name: str, given: dict[str, object], folder: Path, place: str) -> bool:
    """Run an algorithm with all its outputs, as its dialog does; say whether it ended well."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"erik:{name}")
    folder.mkdir(parents=True)
    outputs = {}
    for one in algorithm.destinationParameterDefinitions():
        ending = ENDINGS.get(one.type()) or one.defaultFileExtension()
        outputs[one.name()] = str(folder / f"{one.name().replace(':', '_')}.{ending}")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    feedback = Listener(place)
    context.setFeedback(feedback)
    try:
        processing.runAndLoadResults(
            algorithm, {**outputs, **given}, feedback=feedback, context=context
        )
    except Exception as error:
        said.append((place, str(error)))
        if type(error).__name__ != "QgsProcessingException":
            tracebacks.append(f"{place}: {traceback.format_exc()}")
        return False
    finally:
        look_at_project(place)
    reports = folder.glob("*.html")
    said.extend((f"report of {name}", one.read_text(encoding="utf-8")) for one in reports)
    return True


def written(path: Path, geometry: str, rows: list[str]) -> str:
    """Write a GeoJSON layer of shapes in degrees."""
    features = [
        {
            "type": "Feature",
            "properties": {"name": "a", "sector": "1", "jobs": 1},
            "geometry": {"type": geometry, "coordinates": json.loads(row)},
        }
        for row in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return str(path)


def small_osm(path: Path) -> str:
    """Write a street with forty bakeries."""
    lines = ['<osm version="0.6">']
    lines += [
        f'<node id="{n}" lon="{14.4 + 0.0005 * n}" lat="35.9" version="1"/>' for n in range(1, 42)
    ]
    lines += [
        f'<node id="{100 + n}" lon="{14.4 + 0.0005 * n}" lat="35.9002" version="1">'
        '<tag k="shop" v="bakery"/></node>'
        for n in range(1, 41)
    ]
    inner = "".join(f'<nd ref="{n}"/>' for n in range(1, 42))
    way = f'<way id="1" version="1">{inner}<tag k="highway" v="secondary"/></way>'
    path.write_text("\n".join([*lines, way, "</osm>"]))
    return str(path)


def interface():
    """As much of QGIS's interface as the toolbar asks for."""
    window = QMainWindow()
    right = window.menuBar().addMenu("")
    return SimpleNamespace(
        mainWindow=lambda: window,
        addToolBar=window.addToolBar,
        firstRightStandardMenu=lambda: right,
    )


def look_at_window(window: QMainWindow) -> None:
    """Keep the texts of toolbar, menu and help window."""
    for menu in window.findChildren(QMenu) + window.findChildren(QToolBar):
        for action in menu.actions():
            said.append(("toolbar", action.text()))
            said.append(("toolbar", action.toolTip()))
    said.extend(("toolbar", button.toolTip()) for button in window.findChildren(QToolButton))


def main() -> None:
    Processing.initialize()
    plugin_module.TRANSLATIONS = TRANSLATIONS
    iface = interface()
    plugin = erik_clusters.classFactory(iface)
    plugin.initGui()
    look_at_window(iface.mainWindow())
    algorithms = QgsApplication.processingRegistry().providerById("erik").algorithms()
    chosen = {one.name(): given(one) for one in algorithms}
    for algorithm in algorithms:
        describe(algorithm)

    region = FOLDER / "region.gpkg"
    failed = []
    if not run(
        "demoregion", {"SEED": 3, "SIZE": 0, "OUTPUT": str(region)}, FOLDER / "demo", "demo"
    ):
        failed.append("the region")
    known = {name: f"{region}|layername=invented_{name}" for name in TABLES}
    (FOLDER / "text.osm").write_text("this is no map")
    known.update(
        region=str(region),
        osm=small_osm(FOLDER / "small.osm"),
        empty=written(FOLDER / "empty.geojson", "Point", []),
        one=written(FOLDER / "one.geojson", "Point", ["[14.4, 35.9]"]),
        far=written(FOLDER / "far.geojson", "Point", ["[14.4, 35.9]", "[-60, 10]"]),
        lines=written(FOLDER / "lines.geojson", "LineString", ["[[14.4, 35.9], [14.5, 35.9]]"]),
        missing=str(FOLDER / "missing.osm.pbf"),
        text=str(FOLDER / "text.osm"),
    )
    with running(town()) as server:
        known.update(overpass=server.overpass_url, nominatim=server.nominatim_url)
        failed += [
            name
            for name in (chosen if SHARE == "all" else QUICK)
            if not run(name, filled(chosen[name], known), FOLDER / name, f"run of {name}")
        ]
        refusals = NOT_SO if SHARE == "all" else NOT_SO[:4]
        for number, (name, change) in enumerate(refusals):
            run(
                name,
                filled({**chosen[name], **change}, known),
                FOLDER / f"refused-{number}",
                f"{name} with {change}",
            )
    (FOLDER / "said.json").write_text(
        json.dumps({"said": said, "failed": failed, "tracebacks": tracebacks})
    )


main()
sys.stdout.flush()
# QGIS may crash while Python takes its objects apart; all is written by now.
os._exit(0)
