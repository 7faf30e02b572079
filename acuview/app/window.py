"""The window: lays out drawing, legend, finder and panel, and nothing more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from acuview.app.easel import Easel
from acuview.app.legend import Legend
from acuview.app.slim_bar import SlimBar
from acuview.app.stage import Stage
from acuview.finder.view import Finder
from acuview.panel.view import Panel

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from acuview.panel.tray import TrayView

USUAL_SIZE = QSize(1500, 940)
ROOMY = QSize(2000, 1250)
"""On a smaller screen the window fills it."""
NARROWEST = QSize(760, 480)
TRAY_SHARE = 0.42
"""How much of the window's height the comparison takes at first."""
LONGEST_NOTICE_MS = 15_000


class Window(QMainWindow):
    """The one top-level window.

    Signals:
        leaving(): the window is about to close.
    """

    leaving = Signal()

    def __init__(self, diagram: Easel, legend: Legend, finder: Finder, panel: Panel) -> None:
        super().__init__()
        self.diagram, self.legend, self.finder, self.panel = diagram, legend, finder, panel
        for area in (legend, finder.list, panel.browser):
            area.setVerticalScrollBar(SlimBar(area))
        self.stage = Stage((legend, diagram), self)
        self.setCentralWidget(self.stage)
        self.finder_dock = self._dock(
            "finder", self.tr("Finder"), finder, Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self.panel_dock = self._dock(
            "panel", self.tr("Panel"), panel, Qt.DockWidgetArea.RightDockWidgetArea
        )
        self.tray: TrayView | None = None
        self.setMinimumSize(NARROWEST)

    def _dock(self, name: str, title: str, inside: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(inside)
        self.addDockWidget(area, dock)
        return dock

    def add_tray(self, tray: TrayView) -> None:
        """Puts the comparison under list and drawing; the panel keeps its height."""
        self.tray = tray
        tray.browser.setVerticalScrollBar(SlimBar(tray.browser))
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        area = Qt.DockWidgetArea.BottomDockWidgetArea
        self._tray_dock = self._dock("tray", self.tr("Comparison"), tray, area)
        height = round(self.height() * TRAY_SHARE)
        self.resizeDocks([self._tray_dock], [height], Qt.Orientation.Vertical)

    def show_tray(self, *, shown: bool) -> None:
        """Shows the comparison, or gives its room back."""
        if self.tray is not None:
            self._tray_dock.setVisible(shown)

    def settle(self, geometry: QByteArray) -> None:
        """Takes the size of last time, or the usual one."""
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            room = self.screen().availableGeometry().size()
            self.resize(USUAL_SIZE.boundedTo(room))
            if room.width() < ROOMY.width() or room.height() < ROOMY.height():
                self.resize(room)  # for a desktop that knows no maximised windows
                self.setWindowState(Qt.WindowState.WindowMaximized)

    @property
    def docks(self) -> tuple[QDockWidget, QDockWidget]:
        """What stands at the sides, by its object name."""
        return self.finder_dock, self.panel_dock

    def notify(self, line: str) -> None:
        """Says one line at the foot of the window for a while."""
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.messageChanged.connect(self._fold_bar, Qt.ConnectionType.UniqueConnection)
        bar.show()
        bar.showMessage(line, LONGEST_NOTICE_MS)

    def _fold_bar(self, line: str) -> None:
        self.statusBar().setVisible(bool(line))

    def toggle_full_screen(self) -> None:
        """Fills the screen, or goes back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Says goodbye first, so that everything can be kept."""
        self.leaving.emit()
        super().closeEvent(event)
