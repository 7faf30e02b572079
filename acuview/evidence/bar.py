"""A row of buttons that goes on in a second row where there is no room for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

MARGIN, GAP = 6, 4
"""About the buttons and between them, in pixels."""
SMALLEST = QSize(24, 26)
"""No button is smaller, so that it can be hit."""


class Bar(QWidget):
    """Buttons in lines, each as wide as its words want it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons: list[QToolButton] = []

    def add(self, text: str, tip: str) -> QToolButton:
        """One more button at the end."""
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
        return button

    def _arrange(self) -> None:
        x, y, line = MARGIN, MARGIN, 0
        for button in self._buttons:
            size = button.sizeHint().expandedTo(SMALLEST)
            if x > MARGIN and x + size.width() + MARGIN > self.width():
                x, y, line = MARGIN, y + line + GAP, 0
            button.setGeometry(QRect(x, y, size.width(), size.height()))
            x += size.width() + GAP
            line = max(line, size.height())
        self.setFixedHeight(y + line + MARGIN)

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be: it grows higher then."""
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks its lines anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Parts itself from what is scrolled below it."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Breaks its lines anew for words of another size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._arrange()
