"""Styles of results: a QML file, fitted to the values that a result holds.

The QML files in resources/styles hold what a designer decides: symbols, colour
ramps, opacity, drawing order. Which classes there are, and what the legend calls
them, follows from the layer's values and is decided here.
"""

from __future__ import annotations

import html
import math
from collections import Counter, defaultdict
from pathlib import Path
from typing import Callable, Iterable, Mapping, Optional

import numpy as np
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsColorRamp,
    QgsColorRampShader,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGraduatedSymbolRenderer,
    QgsMapLayer,
    QgsRasterLayer,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerUtils,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..engine.firms.nace import section_of
from . import cluster_styles, consensus_styles
from .fonts import use_own_typeface
from .legend import minute_breaks, minutes_range, quantile_breaks
from .nace import section_names
from .reading import layer_features
from .text import filled, number, tr

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "styles"

_MOST_BANDS = 9
_MOST_GROUPS = 14
_MOST_BASINS = 12
# Communities that have their number on the map.
_MOST_NUMBERS = 60
_SHAPES = ("circle", "square", "diamond")
_RASTER_SAMPLE = 250_000
_BEYOND = 1e18
# A Shapefile keeps ten characters of a name; styles mention these longer ones.
_LONG_FIELDS = (
    "minutes_from",
    "minutes_forward",
    "minutes_backward",
    "minutes_start",
    "minutes_end",
    "stages_passed",
)
_LABEL_FIELDS = ("name", "label", "title", "site_name", "town", "municipality", "site_id")
_SECTOR_FIELDS = ("sector", "nace", "nace_division", "division", "nace_section")
# One colour and one shape for every section, so that maps agree with each other and
# neighbours in the legend differ in more than hue.
_SECTION_MARKS = {
    "A": ("#117733", "square"),
    "B": ("#5d4a38", "square"),
    "C": ("#1d4e79", "square"),
    "D": ("#ddaa33", "square"),
    "E": ("#44aa99", "square"),
    "F": ("#999933", "square"),
    "G": ("#ee7733", "circle"),
    "H": ("#cc3311", "circle"),
    "I": ("#ee99aa", "circle"),
    "J": ("#0077bb", "diamond"),
    "K": ("#332288", "diamond"),
    "L": ("#88ccee", "diamond"),
    "M": ("#aa3377", "diamond"),
    "N": ("#bb99cc", "diamond"),
    "O": ("#555555", "triangle"),
    "P": ("#009988", "triangle"),
    "Q": ("#882255", "triangle"),
    "R": ("#ccaa00", "triangle"),
    "S": ("#88a0a8", "triangle"),
    "T": ("#bbbbbb", "triangle"),
    "U": ("#222222", "triangle"),
}


def apply(layer: QgsMapLayer, file_name: str) -> None:
    """Load a style of resources/styles into a layer and fit it to the layer's values.

    ``<name>.qml`` is taken or, where an output can be of several geometries,
    ``<name>_points.qml``, ``<name>_lines.qml`` or ``<name>_polygons.qml``. A table
    without geometry stays as it is, and so does a layer of a geometry that no style is for,
    such as one copied from a source that holds other features than it says. Raises
    `ValueError` where QGIS refuses the file.
    """
    path = _file_for(layer, file_name)
    if path is None:
        return
    text = text_of(path.name)
    if isinstance(layer, QgsVectorLayer):
        text = _with_names_of(layer, text)
    document = QDomDocument()
    document.setContent(text)
    loaded, message = layer.importNamedStyle(document)
    if not loaded:
        raise ValueError(f"{path.name}: {message}")
    fit = _FITS.get(Path(file_name).stem)
    if fit is not None:
        fit(layer)
    layer.triggerRepaint()


def text_of(file_name: str) -> str:
    """Return a style of resources/styles, its legend in the language of the user."""
    text = (FOLDER / file_name).read_text(encoding="utf-8")
    if file_name.startswith("demo_"):
        # Their classes are known beforehand; other styles get their words by fitting.
        for english, own in _demo_words().items():
            text = text.replace(f'label="{english}"', f'label="{html.escape(own)}"')
    return text


def _demo_words() -> dict[str, str]:
    return {
        "Firm, by jobs": tr("Firm, by jobs"),
        "Closed": tr("Closed"),
        "Motorway": tr("Motorway"),
        "Primary road": tr("Primary road"),
        "Secondary road": tr("Secondary road"),
        "Motorway ramp": tr("Motorway ramp"),
        "Local road": tr("Local road"),
        "Lane": tr("Lane"),
        "Residential street": tr("Residential street"),
        "City": tr("City"),
        "Town": tr("Town"),
        "Village": tr("Village"),
    }


def _file_for(layer: QgsMapLayer, file_name: str) -> Optional[Path]:
    path = FOLDER / file_name
    if not isinstance(layer, QgsVectorLayer):
        return path
    # What a variant is called, and the number that style files have for the geometry.
    suffix, number = {
        QgsWkbTypes.GeometryType.PointGeometry: ("points", 0),
        QgsWkbTypes.GeometryType.LineGeometry: ("lines", 1),
        QgsWkbTypes.GeometryType.PolygonGeometry: ("polygons", 2),
    }.get(layer.geometryType(), (None, None))
    if suffix is None:
        return None
    variant = path.with_name(f"{path.stem}_{suffix}{path.suffix}")
    chosen = variant if variant.is_file() else path
    if not chosen.is_file():
        return None
    _, known, of = chosen.read_text(encoding="utf-8").partition("<layerGeometryType>")
    return chosen if not known or of.startswith(f"{number}<") else None


def _with_names_of(layer: QgsVectorLayer, text: str) -> str:
    for name in _LONG_FIELDS:
        text = text.replace(name, _field(layer, name) or name)
    return text


def _field(layer: QgsVectorLayer, *names: str) -> Optional[str]:
    """Return the layer's own spelling of the first of these fields it has."""
    for name in names:
        for spelled in (name, name[:10]):
            index = layer.fields().lookupField(spelled)
            if index >= 0:
                return str(layer.fields().at(index).name())
    return None


def _values(layer: QgsVectorLayer, expression: str) -> list[object]:
    values, _ = QgsVectorLayerUtils.getValues(layer, expression)
    return [None if v == NULL else v for v in values]


def _quoted(field: str) -> str:
    return '"{}"'.format(field.replace('"', '""'))


def _nth(ramp: QgsColorRamp, i: int) -> QColor:
    """Return colour `i` of a ramp that is a list of colours, from the start again at its end."""
    return ramp.color((i % ramp.count()) / max(ramp.count() - 1, 1))


def _along(ramp: QgsColorRamp, i: int, classes: int) -> QColor:
    """Return the colour of class `i`, near the ramp's ends but never quite at them."""
    return ramp.color(0.08 + 0.84 * i / (classes - 1) if classes > 1 else 0.5)


def _coloured(symbol: QgsSymbol, color: QColor) -> QgsSymbol:
    symbol = symbol.clone()
    symbol.setColor(color)
    return symbol


def _categorize(
    layer: QgsVectorLayer, attribute: str, categories: Iterable[QgsRendererCategory]
) -> None:
    renderer = layer.renderer().clone()
    renderer.deleteAllCategories()
    renderer.setClassAttribute(attribute)
    for category in categories:
        renderer.addCategory(category)
    layer.setRenderer(renderer)


def _graduate(layer: QgsVectorLayer, expression: str, classes: Iterable[QgsRendererRange]) -> None:
    """Set classes; a layer whose style is categorised gets the same look with graduated classes."""
    old = layer.renderer()
    if isinstance(old, QgsGraduatedSymbolRenderer):
        renderer = old.clone()
        renderer.deleteAllClasses()
        renderer.setClassAttribute(expression)
    else:
        renderer = QgsGraduatedSymbolRenderer(expression, [])
        renderer.setSourceSymbol(old.sourceSymbol().clone())
        renderer.setSourceColorRamp(old.sourceColorRamp().clone())
        renderer.setOrderBy(old.orderBy())
        renderer.setOrderByEnabled(old.orderByEnabled())
    for range_ in classes:
        renderer.addClassRange(range_)
    layer.setRenderer(renderer)


def _minute_classes(
    layer: QgsVectorLayer, top: float, thinner: bool = False
) -> list[QgsRendererRange]:
    """Return classes of round minutes, coloured along the style's ramp.

    Lines may grow `thinner` with time, so that the way they took stands out.
    """
    renderer = layer.renderer()
    breaks = minute_breaks(top)
    classes = []
    for i, (start, end) in enumerate(zip(breaks, breaks[1:])):
        color = _along(renderer.sourceColorRamp(), i, len(breaks) - 1)
        symbol = _coloured(renderer.sourceSymbol(), color)
        if thinner:
            symbol.setWidth(symbol.width() * (1.2 - 0.8 * i / max(len(breaks) - 2, 1)))
        classes.append(QgsRendererRange(start, end, symbol, minutes_range(start, end)))
    return classes


def _largest(layer: QgsVectorLayer, field: str) -> float:
    largest = layer.maximumValue(layer.fields().lookupField(field))
    return float(largest) if isinstance(largest, (int, float)) else 0.0


def _fit_catchments(layer: QgsVectorLayer) -> None:
    start, end = _field(layer, "minutes_from"), _field(layer, "minutes_to")
    if start is None or end is None:
        return
    bands = {
        (float(high), float(low))
        for low, high in zip(_values(layer, _quoted(start)), _values(layer, _quoted(end)))
        if low is not None and high is not None
    }
    ends = [high for high, _ in bands]
    if len(bands) > _MOST_BANDS:
        _graduate(layer, _quoted(end), _minute_classes(layer, max(ends)))
        return
    if len(set(ends)) == len(ends):
        attribute = end
    else:
        attribute = f"concat({_quoted(start)}, ' - ', {_quoted(end)})"
    keys = dict(
        zip(
            zip(_values(layer, _quoted(end)), _values(layer, _quoted(start))),
            _values(layer, attribute),
        )
    )
    renderer = layer.renderer()
    categories = []
    for i, (high, low) in enumerate(sorted(bands)):
        color = _along(renderer.sourceColorRamp(), i, len(bands))
        categories.append(
            QgsRendererCategory(
                keys[high, low],
                _coloured(renderer.sourceSymbol(), color),
                minutes_range(low, high),
            )
        )
    _categorize(layer, attribute, categories)


def _fit_reached_roads(layer: QgsVectorLayer) -> None:
    field = _field(layer, "minutes_end")
    if field is not None:
        classes = _minute_classes(layer, _largest(layer, field), thinner=True)
        _graduate(layer, _quoted(field), classes)


def _fit_matrix(layer: QgsVectorLayer) -> None:
    field = _field(layer, "minutes")
    if field is not None:
        _graduate(layer, _quoted(field), _minute_classes(layer, _largest(layer, field)))


def _fit_accessibility(layer: QgsVectorLayer) -> None:
    for field in (_field(layer, "reach_sum"), _field(layer, "reach_count")):
        values = _values(layer, _quoted(field)) if field else []
        if field and any(v is not None for v in values):
            break
    else:
        return
    limits = quantile_breaks(values)
    renderer = layer.renderer()
    source, ramp = renderer.sourceSymbol(), renderer.sourceColorRamp()
    classes = []
    # NULL has no place on a graduated scale, and a place left blank looks like no data.
    if any(v is None for v in values):
        symbol = _coloured(source, QColor("#d5d9dc"))
        classes.append(QgsRendererRange(-1.0, -1.0, symbol, tr("not on the road network")))
    if any(v == 0 for v in values):
        symbol = _coloured(source, QColor("#fbfaf3"))
        classes.append(QgsRendererRange(0.0, 0.0, symbol, tr("nothing within reach")))
    if any(v is not None and v > 0 for v in values):
        edges = [0.0, *limits, _BEYOND]
        for i, (low, high) in enumerate(zip(edges, edges[1:])):
            symbol = _coloured(source, _along(ramp, i, len(edges) - 1))
            classes.append(QgsRendererRange(low, high, symbol, _reach_range(low, high)))
    _graduate(layer, f"coalesce({_quoted(field)}, -1)", classes)


def _reach_range(low: float, high: float) -> str:
    if low <= 0 and high == _BEYOND:
        return tr("something within reach")
    if low <= 0:
        return tr("up to {high} within reach", high=number(high))
    if high == _BEYOND:
        return tr("more than {low} within reach", low=number(low))
    return tr("{low} to {high} within reach", low=number(low), high=number(high))


def _fit_problems(layer: QgsVectorLayer) -> None:
    field = _field(layer, "problem")
    if field is None:
        return
    renderer = layer.renderer()
    problems = sorted({str(v) for v in _values(layer, _quoted(field)) if v})
    categories = []
    for i, problem in enumerate(problems):
        symbol = _coloured(renderer.sourceSymbol(), _nth(renderer.sourceColorRamp(), i))
        categories.append(QgsRendererCategory(problem, symbol, problem))
    _categorize(layer, field, categories)


def _fit_roads(layer: QgsVectorLayer) -> None:
    field = _field(layer, "road_class")
    if field is None:
        return
    found = {None if v == NULL else str(v) for v in _unique(layer, field)}
    renderer = layer.renderer()
    names = _road_class_names()
    kept, known = [], set()
    for category in renderer.categories():
        values = {str(v) for v in category.value()}
        known |= values
        if not found or found & values:
            kept.append(
                QgsRendererCategory(
                    category.value(), category.symbol().clone(), names[category.label()]
                )
            )
    for i, value in enumerate(sorted(found - known - {None, ""})):
        color = _nth(renderer.sourceColorRamp(), i)
        kept.append(QgsRendererCategory(value, _coloured(renderer.sourceSymbol(), color), value))
    if found & {None, ""}:
        kept.append(
            QgsRendererCategory("", renderer.sourceSymbol().clone(), tr("Class not stated"))
        )
    _categorize(layer, field, kept)


def _fit_roads_backdrop(layer: QgsVectorLayer) -> None:
    names = {
        "major": tr("Motorway, trunk road"),
        "middle": tr("Primary, secondary road"),
        "ferry": tr("Ferry"),
        "minor": tr("Other road"),
    }
    renderer = layer.renderer().clone()
    for i, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(i, names[category.label()])
    layer.setRenderer(renderer)


def _unique(layer: QgsVectorLayer, field: str) -> set[object]:
    return layer.uniqueValues(layer.fields().lookupField(field))


def _road_class_names() -> dict[str, str]:
    """Return what the legend calls the groups of road classes in roads.qml."""
    return {
        "motorway": tr("Motorway"),
        "trunk": tr("Trunk road"),
        "primary": tr("Primary road"),
        "secondary": tr("Secondary road"),
        "tertiary": tr("Tertiary road"),
        "local": tr("Local street"),
        "service": tr("Service road, track"),
        "path": tr("Foot or cycle path"),
        "ferry": tr("Ferry"),
    }


def _fit_firms(layer: QgsVectorLayer) -> None:
    field = _field(layer, *_SECTOR_FIELDS)
    if field is None:
        return
    counts = Counter(_values(layer, _quoted(field)))
    counts.pop(None, None)
    by_section: dict[str, list[object]] = defaultdict(list)
    own_groups = []
    for value, _ in counts.most_common():
        section = section_of(value)
        if section:
            by_section[section].append(value)
        else:
            own_groups.append(value)
    renderer = layer.renderer()
    names = section_names()
    categories = []
    for section in sorted(by_section):
        color, shape = _SECTION_MARKS[section]
        symbol = _coloured(renderer.sourceSymbol(), QColor(color))
        _set_shape(symbol, shape)
        categories.append(
            QgsRendererCategory(by_section[section], symbol, f"{section}  {names[section]}")
        )
    for i, value in enumerate(sorted(own_groups[:_MOST_GROUPS], key=str)):
        symbol = _coloured(renderer.sourceSymbol(), _nth(renderer.sourceColorRamp(), i))
        _set_shape(symbol, ("circle", "square")[i // renderer.sourceColorRamp().count() % 2])
        categories.append(QgsRendererCategory(value, symbol, str(value)))
    covered = sum(len(by_section[s]) for s in by_section) + min(len(own_groups), _MOST_GROUPS)
    if covered < len(counts) or layer.featureCount() > sum(counts.values()):
        categories.append(
            QgsRendererCategory("", renderer.sourceSymbol().clone(), tr("Other or not stated"))
        )
    _categorize(layer, field, categories)


# Red and blue are told apart by nearly everyone; size and shape help where they are not.
_HOT_SPOT_MARKS = {
    "none": ("#c9cfd4", 1.3, "circle"),
    "cold_90": ("#c6dcec", 2.1, "diamond"),
    "cold_95": ("#6ba3cf", 2.5, "diamond"),
    "cold_99": ("#1f5f9f", 2.9, "diamond"),
    "hot_90": ("#f7c9ae", 2.1, "circle"),
    "hot_95": ("#e5785a", 2.5, "circle"),
    "hot_99": ("#ad1a2c", 2.9, "circle"),
}


def _fit_hot_spots(layer: QgsVectorLayer) -> None:
    field = _field(layer, "class")
    if field is None:
        return
    names = {
        "hot_99": tr("Hot spot: more near by than chance explains, 99 % sure"),
        "hot_95": tr("Hot spot, 95 % sure"),
        "hot_90": tr("Hot spot, 90 % sure"),
        "none": tr("Neither hot nor cold"),
        "cold_90": tr("Cold spot, 90 % sure"),
        "cold_95": tr("Cold spot, 95 % sure"),
        "cold_99": tr("Cold spot: less near by than chance explains, 99 % sure"),
    }
    found = _unique(layer, field)
    categories = []
    for value, name in names.items():
        if value in found:
            color, size, shape = _HOT_SPOT_MARKS[value]
            symbol = _coloured(layer.renderer().sourceSymbol(), QColor(color))
            _set_shape(symbol, shape)
            symbol.setSize(size)
            categories.append(QgsRendererCategory(value, symbol, name))
    if any(value is None or value == NULL for value in found):
        symbol = _coloured(layer.renderer().sourceSymbol(), QColor("#ffffff"))
        symbol.setSize(1.3)
        categories.append(QgsRendererCategory("", symbol, tr("Not judged, see the log")))
    _categorize(layer, field, categories)


def _set_shape(symbol: QgsSymbol, shape: str) -> None:
    marker = symbol.symbolLayer(0)
    marker.setShape(marker.decodeShape(shape)[0])


def _fit_relationship_clusters(layer: QgsVectorLayer) -> None:
    """Give the largest communities a colour and a shape each, and a number on the map."""
    field = _field(layer, "community")
    if field is None:
        return
    sizes = Counter(_values(layer, _quoted(field)))
    alone = sizes.pop(None, 0)
    largest = sorted(sizes, key=lambda community: (-sizes[community], community))
    renderer = layer.renderer()
    source, ramp = renderer.sourceSymbol(), renderer.sourceColorRamp()
    categories = []
    for i, community in enumerate(largest[: len(_SHAPES) * ramp.count()]):
        symbol = _coloured(source, _nth(ramp, i))
        _set_shape(symbol, _SHAPES[i // ramp.count()])
        label = tr("Community {number}, {n} firms", number=str(community), n=sizes[community])
        categories.append(QgsRendererCategory(community, symbol, label))
    smaller = largest[len(categories) :]
    if smaller:
        symbol = _coloured(source, QColor("#5b6770"))
        _set_shape(symbol, "cross_fill")
        firms = tr("{n} firms", n=sum(sizes[community] for community in smaller))
        label = tr("{n} smaller communities, {firms}", n=len(smaller), firms=firms)
        categories.append(QgsRendererCategory(smaller, symbol, label))
    if alone:
        symbol = source.clone()
        symbol.setSize(0.6 * symbol.size())
        label = tr("{n} firms related to nobody in reach", n=alone)
        categories.append(QgsRendererCategory("", symbol, label))
    _categorize(layer, field, categories)
    _label(layer, _one_label_each(layer, field, largest[:_MOST_NUMBERS]), is_expression=True)


def _one_label_each(layer: QgsVectorLayer, field: str, communities: list[object]) -> str:
    """Return an expression that labels the middle firm of each community with its number."""
    places: dict[object, list[tuple[int, float, float]]] = defaultdict(list)
    for feature in layer_features(layer):
        if feature.hasGeometry():
            at = feature.geometry().centroid().asPoint()
            places[feature[field]].append((feature.id(), at.x(), at.y()))
    chosen = []
    for community in communities:
        firms = places[community]
        if firms:
            xy = np.array([firm[1:] for firm in firms])
            nearest = int(np.argmin(np.square(xy - np.median(xy, axis=0)).sum(axis=1)))
            chosen.append(str(firms[nearest][0]))
    return f"if($id in ({', '.join(chosen)}), {_quoted(field)}, NULL)" if chosen else "NULL"


def _fit_related_firms(layer: QgsVectorLayer) -> None:
    names = {
        "within": tr("Link within a community"),
        "between": tr("Link between communities"),
    }
    # Lines over lines: the more there are, the fainter each, so that bundles stand out. A
    # variable, which the style uses for features only: the legend's lines stay as they are.
    faint = min(max(100.0 * (300.0 / max(layer.featureCount(), 1)) ** 0.5, 2.0), 80.0)
    QgsExpressionContextUtils.setLayerVariable(layer, "link_opacity", round(faint, 1))
    renderer = layer.renderer().clone()
    for i, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(i, names[category.label()])
    layer.setRenderer(renderer)


def _fit_sites(layer: QgsVectorLayer) -> None:
    field = _field(layer, *_LABEL_FIELDS)
    layer.setLabelsEnabled(field is not None)
    if field is not None:
        _label(layer, field)


def _label(layer: QgsVectorLayer, text_of: str, is_expression: bool = False) -> None:
    labeling = layer.labeling().clone()
    settings = labeling.settings()
    settings.fieldName = text_of
    settings.isExpression = is_expression
    labeling.setSettings(settings)
    layer.setLabeling(labeling)
    use_own_typeface(layer)


def _largest_cell(layer: QgsRasterLayer) -> float:
    """Return the largest value of a coarse reading of the raster, NaN if all is nodata."""
    # Statistics through the provider would leave an .aux.xml file beside the raster.
    dataset = gdal.Open(layer.source())
    band = dataset.GetRasterBand(1)
    shrink = max(1.0, (band.XSize * band.YSize / _RASTER_SAMPLE) ** 0.5)
    cells = band.ReadAsArray(
        buf_xsize=max(1, int(band.XSize / shrink)), buf_ysize=max(1, int(band.YSize / shrink))
    )
    nodata = band.GetNoDataValue()
    seen = cells[np.isfinite(cells) & (cells != nodata)] if nodata is not None else cells
    return float(np.nanmax(seen)) if seen.size else math.nan


def _fit_surface(layer: QgsRasterLayer) -> None:
    breaks = minute_breaks(_largest_cell(layer))
    if not breaks:
        return
    renderer = layer.renderer().clone()
    shader = renderer.shader().rasterShaderFunction()
    ramp = shader.sourceColorRamp()
    items = []
    for i, (start, end) in enumerate(zip(breaks, breaks[1:])):
        color = _along(ramp, i, len(breaks) - 1)
        # The maximum is estimated from a sample; cells above it belong to the last class.
        limit = end if i + 2 < len(breaks) else float("inf")
        items.append(QgsColorRampShader.ColorRampItem(limit, color, minutes_range(start, end)))
    shader.setMinimumValue(0.0)
    shader.setMaximumValue(breaks[-1])
    shader.setColorRampItemList(items)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(breaks[-1])
    layer.setRenderer(renderer)


def _fit_basins(layer: QgsVectorLayer) -> None:
    use_own_typeface(layer)
    basin, colour = _field(layer, "basin_id"), _field(layer, "map_colour")
    if basin is None or colour is None:
        return
    estimated = _is_estimated(layer)
    renderer = layer.renderer()
    source, ramp = renderer.sourceSymbol(), renderer.sourceColorRamp()
    features = sorted(layer_features(layer), key=lambda f: (f[basin] == NULL, f[basin]))
    if not features or len(features) > _MOST_BASINS:
        label = (
            tr("Estimated labour basin; colours only tell neighbours apart")
            if estimated
            else tr("Labour basin; colours only tell neighbours apart")
        )
        _categorize(layer, basin, [QgsRendererCategory("", source.clone(), label)])
        return
    categories = []
    for feature in features:
        color = _nth(ramp, int(feature[colour] or 0))
        color.setAlpha(source.color().alpha())
        symbol = _coloured(source, color)
        label = _basin_label(layer, feature, estimated)
        categories.append(QgsRendererCategory(feature[basin], symbol, label))
    _categorize(layer, basin, categories)


def _basin_label(layer: QgsVectorLayer, feature: QgsFeature, estimated: bool) -> str:
    text = (
        tr("{basin}: an estimated {share} % of {residents} employed residents work in it")
        if estimated
        else tr("{basin}: {share} % of {residents} employed residents work in it")
    )
    name, people, share = (
        feature[spelled] if spelled else NULL
        for spelled in (
            _field(layer, "basin_name"),
            _field(layer, "residents"),
            _field(layer, "supply_containment"),
        )
    )
    if NULL in (name, people, share):
        return str(feature.id() if name == NULL else name)
    return filled(text, basin=str(name), share=round(100.0 * share), residents=round(people))


def _is_estimated(layer: QgsVectorLayer) -> bool:
    field = _field(layer, "estimated")
    return field is not None and any(_values(layer, _quoted(field)))


def _fit_basin_areas(layer: QgsVectorLayer) -> None:
    estimated = _is_estimated(layer)
    names = {
        "basin": tr("Area of an estimated labour basin; colours only tell neighbours apart")
        if estimated
        else tr("Area of a labour basin; colours only tell neighbours apart"),
        "reserve": tr("Reserve unit: joined at the end to the basin it is linked to most"),
        "none": tr("In no basin: no commuters, or none who link it to one"),
    }
    if _field(layer, "basin_id") is not None and _field(layer, "reserve") is not None:
        _keep_found(layer, names)


def _fit_districts(layer: QgsVectorLayer) -> None:
    use_own_typeface(layer)
    names = {
        4: tr("Industrial district: all four conditions hold"),
        3: tr("Main industry, but half of it or more in large units"),
        2: tr("Small and medium manufacturing, no main industry"),
        1: tr("Manufacturing, but in large units"),
        0: tr("Not mainly manufacturing, or cannot be told"),
    }
    if _field(layer, "stages_passed") is not None:
        _keep_found(layer, names)


def _keep_found(layer: QgsVectorLayer, names: Mapping[object, str]) -> None:
    """Keep the style's categories whose value occurs, and put their names into the legend."""
    renderer = layer.renderer()
    attribute = renderer.classAttribute()
    is_field = layer.fields().lookupField(attribute) >= 0
    found = {str(v) for v in _values(layer, _quoted(attribute) if is_field else attribute)}
    kept = [
        QgsRendererCategory(value, category.symbol().clone(), names[value])
        for value, category in zip(names, renderer.categories())
        if str(value) in found
    ]
    _categorize(layer, attribute, kept)


_FITS: dict[str, Callable[[QgsMapLayer], None]] = {
    "catchments": _fit_catchments,
    "reached_roads": _fit_reached_roads,
    "matrix": _fit_matrix,
    "accessibility": _fit_accessibility,
    "road_problems": _fit_problems,
    "labour_basins": _fit_basins,
    "basin_areas": _fit_basin_areas,
    "industrial_districts": _fit_districts,
    "roads": _fit_roads,
    "roads_backdrop": _fit_roads_backdrop,
    "firms": _fit_firms,
    "hot_spots": _fit_hot_spots,
    "sites": _fit_sites,
    "relationshipclusters": _fit_relationship_clusters,
    "related_firms": _fit_related_firms,
    "traveltimesurface": _fit_surface,
    "cluster_firms": cluster_styles.fit_firms,
    "cluster_extents": cluster_styles.fit_extents,
    "cluster_sheds": cluster_styles.fit_sheds,
    "consensus_firms": consensus_styles.fit_firms,
    "consensus_zones": consensus_styles.fit_zones,
}
