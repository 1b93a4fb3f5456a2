"""The provider “ERIK Clusters” of the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..erik_clusters_plugin.layers.provenance import plugin_version
from .base import ICONS
from .catalogue import ALGORITHMS


class ErikProvider(QgsProcessingProvider):
    """Registers the algorithms of the catalogue."""

    def id(self) -> str:
        return "erik"

    def name(self) -> str:
        return "ERIK Clusters"

    def longName(self) -> str:
        return f"ERIK Clusters {plugin_version()}"

    def icon(self) -> QIcon:
        return QIcon(str(ICONS / "erik_clusters.svg"))

    def svgIconPath(self) -> str:
        return str(ICONS / "erik_clusters.svg")

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
