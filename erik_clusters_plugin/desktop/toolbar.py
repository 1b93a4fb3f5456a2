"""The toolbar and the menu “ERIK Clusters”."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QMenu, QToolBar, QToolButton

from ..compat import QAction
from ..layers.text import tr
from .actions import make_groups
from .help import HelpWindow

TITLE = "ERIK Clusters"
TOOLBAR = "erik_clusters_toolbar"
MENU = "erik_clusters_menu"


class Toolbar:
    """Toolbar and menu in QGIS's main window, until `remove` is called."""

    def __init__(self, iface: QgisInterface, buttons: Iterable[Iterable[str]]) -> None:
        self._iface = iface
        window = iface.mainWindow()
        self._toolbar = QToolBar(TITLE, window)
        self._toolbar.setObjectName(TOOLBAR)
        self._menu = QMenu(TITLE, window)
        self._menu.setObjectName(MENU)
        self._help = HelpWindow(window)
        for group in make_groups(iface, self._toolbar, buttons):
            self._add_group(group)
        self._add_group([self._help_action()])
        iface.addToolBar(self._toolbar)
        before = iface.firstRightStandardMenu().menuAction()
        window.menuBar().insertMenu(before, self._menu)

    def remove(self) -> None:
        """Take toolbar, menu and help window away."""
        window = self._iface.mainWindow()
        window.menuBar().removeAction(self._menu.menuAction())
        window.removeToolBar(self._toolbar)
        for widget in (self._menu, self._toolbar, self._help):
            # A later toolbar of the same name must not find this one before it is deleted.
            widget.setParent(None)
            widget.deleteLater()

    def _add_group(self, actions: list[QAction]) -> None:
        if self._menu.actions():
            self._menu.addSeparator()
        self._menu.addActions(actions)
        if len(actions) == 1:
            self._toolbar.addAction(actions[0])
            return
        button = QToolButton(self._toolbar)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setAutoRaise(True)
        button.setIconSize(self._toolbar.iconSize())
        self._toolbar.iconSizeChanged[QSize].connect(button.setIconSize)
        menu = QMenu(button)
        menu.addActions(actions)
        menu.triggered.connect(button.setDefaultAction)
        button.setMenu(menu)
        button.setDefaultAction(actions[0])
        self._toolbar.addWidget(button)

    def _help_action(self) -> QAction:
        icon = QgsApplication.getThemeIcon("/mActionHelpContents.svg")
        action = QAction(icon, tr("Help on ERIK Clusters"), self._toolbar)
        action.setObjectName("erik_help")
        action.triggered.connect(self._help.open_page)
        return action
