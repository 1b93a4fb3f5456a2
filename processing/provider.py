"""The provider “ERIK Clusters” of the Processing toolbox."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..erik_clusters_plugin.layers.provenance import plugin_version
from ..erik_clusters_plugin.layers.text import tr
from .base import ICONS
from .catalogue import ALGORITHMS, MODELS


class ErikProvider(QgsProcessingProvider):
    """Registers the algorithms and the models of the catalogue."""

    def __init__(self) -> None:
        super().__init__()
        # A model finds its algorithms through the registry, where they are not before
        # this provider is.
        QgsApplication.processingRegistry().providerAdded.connect(self._registered)

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
        if QgsApplication.processingRegistry().providerById(self.id()) is self:
            self._load_models()

    def _registered(self, provider_id: str) -> None:
        if provider_id == self.id():
            self.refreshAlgorithms()

    def _load_models(self) -> None:
        for model in MODELS:
            made = model()
            if made.load():
                self.addAlgorithm(made)
                continue
            QgsMessageLog.logMessage(
                tr(
                    "The model {file} cannot be read and is left out. Install the plugin anew, "
                    "or take the file out of its folder.",
                    file=made.path().name,
                ),
                "ERIK Clusters",
                Qgis.MessageLevel.Warning,
            )
