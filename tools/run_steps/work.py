"""What all steps of `make run` share: the folder, the layers made so far, the algorithms."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

Rows = list[tuple[str, ...]]


class Failed(Exception):
    """A step failed; the sentence says why and what to do."""


class Told(QgsProcessingFeedback):
    """Prints what an algorithm says, and keeps its errors."""

    def __init__(self, quiet: bool = False) -> None:
        super().__init__(False)
        self.quiet = quiet
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        # Processing adds the results as a Python dictionary.
        if not self.quiet and not info.startswith("Results: {"):
            print(f"   {info}")

    def pushWarning(self, warning: str) -> None:
        if not self.quiet:
            print(f"   ! {warning}")

    def reportError(self, error: str, fatalError: bool = False) -> None:
        self.errors.append(error)


@dataclass
class Work:
    """Where a run writes, and what it has made so far.

    Attributes
    ----------
    minutes
        Bands of the catchments.
    sector_names
        Words for the sectors of the firms, by code.
    layers
        Layers of the project by name.
    findings
        Rows of the table that is printed at the end, by step. The first row of a step and
        every row after an empty one are headings.
    notes
        Sentences below that table.
    """

    folder: Path
    minutes: list[float]
    credit: str
    region: str
    invented: bool
    sector_names: dict[str, str] = field(default_factory=dict)
    layers: dict[str, QgsVectorLayer] = field(default_factory=dict)
    findings: dict[str, Rows] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @property
    def package(self) -> Path:
        return self.folder / "erik_clusters.gpkg"

    @property
    def distance_report(self) -> Path:
        return self.folder / "cluster_distance.html"

    def table(self, name: str) -> str:
        """Return the Processing destination of a table of the GeoPackage."""
        return f"ogr:dbname='{self.package}' table=\"{name}\" (geom)"

    def uri(self, table: str) -> str:
        """Return what QGIS opens a table of the GeoPackage by."""
        return f"{self.package}|layername={table}"

    def open(self, name: str, title: str, table: str = "") -> QgsVectorLayer:
        """Open a table of the GeoPackage, by default `name`, as a layer of the project."""
        layer = QgsVectorLayer(self.uri(table or name), title, "ogr")
        if not layer.isValid():
            raise Failed(f"The table {table or name} is not in {self.package}.")
        self.layers[name] = layer
        return layer

    def sector(self, code: object) -> str:
        """Return a sector in words, with its code."""
        name = self.sector_names.get(str(code), "")
        return f"{name} ({code})" if name else f"Sector {code}"


def run(algorithm: str, quiet: bool = False, **parameters: object) -> dict[str, object]:
    """Run an algorithm through Processing; raises `Failed` with what it says."""
    import processing

    told = Told(quiet)
    try:
        return dict(processing.run(algorithm, parameters, feedback=told))
    except QgsProcessingException as error:
        raise Failed("\n".join(told.errors) or str(error)) from error


def written(number: object, places: int = 0) -> str:
    """Write a number; a dash for none."""
    return "–" if number is None or number == NULL else f"{number:,.{places}f}"


def default(algorithm: str, name: str) -> float:
    """Return the number that a parameter of an algorithm comes with."""
    declared = QgsApplication.processingRegistry().algorithmById(algorithm)
    return float(declared.parameterDefinition(name).defaultValue())
