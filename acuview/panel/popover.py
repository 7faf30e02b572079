"""A small note beside the pointer that explains a term or a source; plain text only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

WIDTH_IN_LETTERS = 44


class Popover(QFrame):
    """Shows some words until the reader clicks elsewhere or presses a key."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self._words)

    def explain(self, words: str, at: QPoint) -> None:
        """Shows words near a place of the screen, wholly on that screen."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * WIDTH_IN_LETTERS)
        self.adjustSize()
        room = self.screen().availableGeometry()
        x = min(max(at.x() - self.width() // 2, room.left()), room.right() - self.width())
        y = at.y() + 16
        if y + self.height() > room.bottom():
            y = at.y() - 16 - self.height()
        self.move(x, y)
        self.show()

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key closes it."""
        self.close()
