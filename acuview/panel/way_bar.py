"""The strip under the panel's head that shows the way to a point, step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

TARGET = 28
"""Least height of its buttons, in pixels."""


class WayBar(QWidget):
    """One button while the way is not shown; then where it stands, back, on, and close.

    Signals:
        stepped(int): so many steps on; the first one opens.
        closed(): it shall be shown no longer.
    """

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.begin = self._button(self.tr("How to find it"))
        self.begin.setToolTip(self.tr("Step by step on the drawing (H or . on the drawing)"))
        self.before = self._button("\u2039")
        self.before.setToolTip(self.tr("The step before (, on the drawing)"))
        self.before.setAccessibleName(self.tr("Step back"))
        self.after = self._button("\u203a")
        self.after.setToolTip(self.tr("The next step (. on the drawing)"))
        self.after.setAccessibleName(self.tr("Next step"))
        self.end = self._button(self.tr("Done"))
        self.end.setToolTip(self.tr("Close the way (Esc)"))
        self.where = QLabel(self)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part in (self.begin, self.before, self.where, self.after):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.end)
        self.begin.clicked.connect(self._on)
        self.after.clicked.connect(self._on)
        self.before.clicked.connect(self._back)
        self.end.clicked.connect(self.closed)
        self.show_way(None, 0)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumSize(TARGET, TARGET)
        return button

    def show_way(self, at: int | None, count: int) -> None:
        """Where the way stands, from 0; None while it is not shown, `count` 0 where none is."""
        self.setVisible(count > 0)
        is_open = at is not None
        self.begin.setVisible(not is_open)
        for part in (self.before, self.where, self.after, self.end):
            part.setVisible(is_open)
        if at is not None:
            self.where.setText(self.tr("Step {at} of {count}").format(at=at + 1, count=count))
            self.before.setEnabled(at > 0)
            self.after.setEnabled(at + 1 < count)

    def _on(self) -> None:
        self.stepped.emit(1)

    def _back(self) -> None:
        self.stepped.emit(-1)
