"""What QGIS loads: the translation, the provider, the toolbar and the menu."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

TRANSLATIONS = Path(__file__).resolve().parents[1] / "i18n"


class ErikClustersPlugin:
    """Registers the plugin with QGIS and takes everything away again.

    Each part is set up once, however often QGIS asks.
    """

    def __init__(
        self, iface: Optional[QgisInterface], provider: Callable[[], QgsProcessingProvider]
    ) -> None:
        self.iface = iface
        self._make_provider = provider
        self._provider: Optional[QgsProcessingProvider] = None
        self._translator: Optional[QTranslator] = None
        self._toolbar = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process needs."""
        if self._provider is not None:
            return
        # Titles of algorithms are translated when they are registered.
        self._translate()
        provider = self._make_provider()
        # The registry deletes a provider whose id it has already.
        if QgsApplication.processingRegistry().addProvider(provider):
            self._provider = provider

    def initGui(self) -> None:
        """Set up the plugin in the desktop."""
        self.initProcessing()
        if self._toolbar is None and self._provider is not None:
            from .desktop.toolbar import Toolbar

            self._toolbar = Toolbar(self.iface)

    def unload(self) -> None:
        """Take away everything that was added."""
        if self._toolbar is not None:
            self._toolbar.remove()
            self._toolbar = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _translate(self) -> None:
        # QgsApplication.locale() is no help: it stays “C” on QGIS 3.22.
        name = QSettings().value("locale/userLocale") or QLocale().name()
        translator = QTranslator()
        if self._translator is None and translator.load(
            QLocale(name), "erik_clusters", "_", str(TRANSLATIONS)
        ):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
