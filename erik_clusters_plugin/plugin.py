"""What QGIS loads: the translation, the provider, the toolbar and the menu."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Callable, Optional

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

TRANSLATIONS = Path(__file__).resolve().parents[1] / "i18n"


class ErikClustersPlugin:
    """Registers the plugin with QGIS and takes everything away again.

    Each part is set up once, however often QGIS asks. `buttons` are the ids of algorithms, by
    the buttons of the toolbar that open their dialogs.
    """

    def __init__(
        self,
        iface: Optional[QgisInterface],
        provider: Callable[[], QgsProcessingProvider],
        buttons: Iterable[Iterable[str]] = (),
    ) -> None:
        self.iface = iface
        self._make_provider = provider
        self._buttons = buttons
        self._provider: Optional[QgsProcessingProvider] = None
        self._translators: list[QTranslator] = []
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

            self._toolbar = Toolbar(self.iface, self._buttons)

    def unload(self) -> None:
        """Take away everything that was added."""
        if self._toolbar is not None:
            self._toolbar.remove()
            self._toolbar = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        while self._translators:
            QCoreApplication.removeTranslator(self._translators.pop())

    def _translate(self) -> None:
        if self._translators:
            return
        # English holds the singular forms, for readers without a translation of their own.
        # Qt asks the translator that was installed last first.
        english = QTranslator()
        if english.load(str(TRANSLATIONS / "erik_clusters_en.qm")):
            self._install(english)
        # QgsApplication.locale() is no help: it stays “C” on QGIS 3.22.
        name = QSettings().value("locale/userLocale") or QLocale().name()
        own = QTranslator()
        if own.load(QLocale(name), "erik_clusters", "_", str(TRANSLATIONS)):
            self._install(own)

    def _install(self, translator: QTranslator) -> None:
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)
