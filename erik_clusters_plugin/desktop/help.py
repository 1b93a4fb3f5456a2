"""The window that shows the plugin's README."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from ..layers.text import tr

README = Path(__file__).resolve().parents[2] / "README.md"


class HelpWindow(QDialog):
    """Shows the README beside QGIS, without a network connection."""

    def __init__(self, parent: Optional[QWidget], page: Path = README) -> None:
        super().__init__(parent)
        self._page = page
        self.setWindowTitle(tr("Help on ERIK Clusters"))
        self.resize(820, 720)
        self.browser = QTextBrowser(self)
        self.browser.setOpenExternalLinks(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.browser)

    def open_page(self, *_: object) -> None:
        """Show the window, or bring it to the front."""
        document = self.browser.document()
        document.setBaseUrl(QUrl.fromLocalFile(str(self._page)))
        document.setMarkdown(self._page.read_text(encoding="utf-8"))
        self.show()
        self.raise_()
        self.activateWindow()
