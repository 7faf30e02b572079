"""What the panel's head offers of an open thing: the way to it, comparing it, its plates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QToolButton, QWidget

from acuview.panel.plate_row import PlateRow
from acuview.panel.way_bar import TARGET, WayBar

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

WAY = QBoxLayout.Direction
GAP = 10


class Strip(QWidget):
    """All in one line where that has room; the way gets a line of its own when it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.way, self.plates = WayBar(self), PlateRow(self)
        self.compare = QToolButton(self)
        self.compare.setToolTip(
            self.tr("Lay this point beside others, or take it away again (K on the drawing)")
        )
        self.compare.setCheckable(True)
        self.compare.setMinimumSize(TARGET, TARGET)
        self.compare.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.compare.hide()
        self.figures = QToolButton(self)
        self.figures.setText(self.tr("Figures"))
        self.figures.setToolTip(self.tr("See the figures of its studies as pictures (Ctrl+E)"))
        self.figures.setMinimumSize(TARGET, TARGET)
        self.figures.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.figures.hide()
        self._first = QBoxLayout(WAY.LeftToRight)
        self._first.setSpacing(GAP)
        self._first.addWidget(self.way)
        self._first.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        self._first.addWidget(self.figures, 0, Qt.AlignmentFlag.AlignLeft)
        self._first.addStretch(1)
        self._box = QBoxLayout(WAY.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(GAP)
        self._box.addLayout(self._first)
        self._box.setAlignment(self._first, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(self.plates, 100)
        self._box.addStretch(1)
        self._is_open = self._has_figures = False

    def show_way(self, at: int | None, count: int) -> None:
        """Where the way stands."""
        self.way.show_way(at, count)
        self._is_open = at is not None
        self._fold()

    def show_plates(self, plates: Mapping[str, str], here: str) -> None:
        """The plates that show what is open."""
        self.plates.show_plates(plates, here)
        self._fold()

    def show_compared(self, compared: bool | None) -> None:
        """Whether the open point is one of those compared; None where no point is open."""
        self.compare.setVisible(compared is not None)
        self.compare.setChecked(bool(compared))
        self.compare.setText(self.tr("\u2713 Compared") if compared else self.tr("Compare"))
        self._fold()

    def show_figures(self, *, some: bool) -> None:
        """Whether there are figures behind what is open."""
        self._has_figures = some
        self.figures.setVisible(some)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its widest part: all of them can stand under each other."""
        return QSize(max(self._widths().values(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or under each other."""
        super().resizeEvent(event)
        self._arrange()

    def _shown(self) -> list[QWidget]:
        parts = (self.way, self.compare, self.figures, self.plates)
        return [part for part in parts if not part.isHidden()]

    def _widths(self) -> dict[QWidget, int]:
        """What each part that is shown needs: buttons all of it, what can break or bend less."""
        bending = (self.plates, self.way) if self._is_open else (self.plates,)
        return {
            part: (part.minimumSizeHint() if part in bending else part.sizeHint()).width()
            for part in self._shown()
        }

    def _fold(self) -> None:
        self.setVisible(bool(self._shown()))
        self._arrange()

    def _arrange(self) -> None:
        way = Qt.AlignmentFlag(0) if self._is_open else Qt.AlignmentFlag.AlignLeft
        self._first.setAlignment(self.way, way)
        # A line of its own would push cautions out of sight, and the page has a link to them too.
        others = [p.sizeHint().width() for p in (self.way, self.compare) if not p.isHidden()]
        needed = sum(others) + GAP * len(others) + self.figures.sizeHint().width()
        self.figures.setVisible(self._has_figures and (not others or needed <= self.width()))
        widths, room = self._widths(), self.width()
        buttons = [widths[p] for p in (self.way, self.compare, self.figures) if p in widths]
        first = sum(buttons) + GAP * max(0, len(buttons) - 1)
        beside = not self._is_open and first <= room
        self._first.setDirection(WAY.LeftToRight if beside else WAY.TopToBottom)
        line = 0 if self.plates.isHidden() else self.plates.line_width
        beside = beside and first + GAP + line <= room
        self._box.setDirection(WAY.LeftToRight if beside else WAY.TopToBottom)
        self._box.setAlignment(
            self._first, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        )
