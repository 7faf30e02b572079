"""What the panel's head offers of an open point beside its name: the way to it, and its plates."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from acuview.panel.plate_row import PlateRow
from acuview.panel.way_bar import WayBar

WAY = QBoxLayout.Direction


class Strip(QWidget):
    """Both in one line while the way is closed; it gets a line of its own when it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way, self.plates = WayBar(self), PlateRow(self)
        self._box = QBoxLayout(WAY.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(10)
        self._box.addWidget(self.way, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self.plates, 1)

    def show_way(self, at: int | None, count: int) -> None:
        """Where the way stands."""
        self.way.show_way(at, count)
        is_open = at is not None
        self._box.setDirection(WAY.TopToBottom if is_open else WAY.LeftToRight)
        self._box.setAlignment(
            self.way, Qt.AlignmentFlag(0) if is_open else Qt.AlignmentFlag.AlignTop
        )
        self._fold()

    def show_plates(self, plates: Mapping[str, str], here: str) -> None:
        """The plates that show what is open."""
        self.plates.show_plates(plates, here)
        self._fold()

    def _fold(self) -> None:
        self.setVisible(not (self.way.isHidden() and self.plates.isHidden()))
