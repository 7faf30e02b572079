"""Ends the program once its first complete picture is on the screen; benchmarks ask for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

VARIABLE = "ACUVIEW_EXIT_AFTER_FIRST_PICTURE"


class FirstPicture(QObject):
    """Watches until each of some widgets has been painted.

    Signals:
        painted(): all of them have; said once, after the paint is flushed.
    """

    painted = Signal()

    def __init__(self, widgets: tuple[QWidget, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = set(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notes who has been painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            watched.removeEventFilter(self)
            self._waiting.discard(watched)
            if not self._waiting:
                QTimer.singleShot(0, self.painted.emit)
        return False
