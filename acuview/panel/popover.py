"""A small note over the window that explains a term or a source; plain text only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

LETTERS = 46
EDGE = 12
BELOW = 16
"""How far under the pointer it begins."""


class Popover(QFrame):
    """Shows some words until the reader clicks anywhere or presses a key; then it is gone.

    It lies within the window, so that there is no second one, and gives the keys back.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = window.focusWidget()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        layout.addWidget(self._words)

    def explain(self, words: str, at: QPoint) -> None:
        """Shows words near a place of the screen, wholly inside the window."""
        self._words.setText(words)
        self.setAccessibleName(words)
        room = self._window.rect()
        width = min(self.fontMetrics().averageCharWidth() * LETTERS, room.width())
        height = self._words.heightForWidth(width - 2 * EDGE - 2) + 2 * EDGE + 2
        spot = self._window.mapFromGlobal(at)
        x = min(max(spot.x() - width // 2, 0), room.width() - width)
        y = spot.y() + BELOW
        if y + height > room.height():
            y = max(0, spot.y() - BELOW - height)
        self.setGeometry(x, y, width, height)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        """Any key closes it."""
        self._give_back()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click closes it."""
        self._give_back()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A click elsewhere closes it."""
        super().focusOutEvent(event)
        self.close()

    def _give_back(self) -> None:
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.close()
