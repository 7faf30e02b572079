"""Ends the program once its first complete picture is on the screen; benchmarks ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

VARIABLE = "ACUVIEW_EXIT_AFTER_FIRST_PICTURE"


class FirstPicture(QObject):
    """Watches until the drawing has been painted; all else of its window is in the same pass.

    Signals:
        painted(): the whole window has been; said once, after the paint is flushed.
    """

    painted = Signal()

    def __init__(self, drawing: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        drawing.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Waits for the first paint."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.painted.emit)
        return False
