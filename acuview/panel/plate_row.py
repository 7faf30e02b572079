"""The plates on which the open point or meridian is seen, as a calm row of buttons."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from acuview.panel.flow import Flow

TARGET = 28
"""Least height of its parts, in pixels."""

GAP = 5


class PlateRow(QWidget):
    """Shows nothing where the only plate is the one at hand.

    Signals:
        wanted(str): the plate that the reader turns to.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self, GAP)
        self.lead = QLabel(self)
        self.lead.setTextFormat(Qt.TextFormat.PlainText)
        self.lead.setMinimumHeight(TARGET)
        self._flow.addWidget(self.lead)
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_plates(self, plates: Mapping[str, str], here: str) -> None:
        """Offers plates by id and title, best first; `here` is the one that is shown."""
        self.setVisible(bool(plates) and tuple(plates) != (here,))
        missing = here not in plates
        self.lead.setText(self.tr("Not on this plate. Seen on") if missing else self.tr("Seen on"))
        while len(self.buttons) < len(plates):
            self.buttons.append(self._button())
        for button in self.buttons[len(plates) :]:
            button.hide()
        for button, (plate, title) in zip(self.buttons, plates.items(), strict=False):
            button.setObjectName(plate)
            button.setText(title)
            button.setAccessibleName(self.tr("Plate: {title}").format(title=title))
            button.setChecked(plate == here)
            button.show()

    @property
    def line_width(self) -> int:
        """How wide it is when all of it stands in one line, in pixels."""
        parts = [part for part in (self.lead, *self.buttons) if not part.isHidden()]
        return sum(part.sizeHint().width() + GAP for part in parts)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setMinimumHeight(TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._want)
        self._flow.addWidget(button)
        return button

    def _want(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            button.setChecked(True)  # the plate that is shown stays shown
            self.wanted.emit(button.objectName())
