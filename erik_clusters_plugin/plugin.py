"""What QGIS loads: the provider, the toolbar and the menu."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.gui import QgisInterface


class ErikClustersPlugin:
    """Registers the plugin with QGIS and takes everything away again."""

    def __init__(
        self, iface: Optional[QgisInterface], provider: Callable[[], QgsProcessingProvider]
    ) -> None:
        self.iface = iface
        self._make_provider = provider
        self._provider: Optional[QgsProcessingProvider] = None

    def initProcessing(self) -> None:
        """Register the algorithms; all that qgis_process needs."""
        if self._provider is None:
            self._provider = self._make_provider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Set up the plugin in the desktop."""
        self.initProcessing()

    def unload(self) -> None:
        """Take away everything that was added."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
