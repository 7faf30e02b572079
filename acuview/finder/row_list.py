"""The list of rows: arrow keys walk and preview, Return or a click or a screen reader opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from acuview.finder.row_model import RowModel
from acuview.finder.row_painter import RowPainter
from acuview.finder.rows import Row

WALK_KEYS = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
    Qt.Key.Key_Home, Qt.Key.Key_End,
})  # fmt: skip


class RowList(QListView):
    """Shows rows; the chosen row is what is open.

    Signals:
        picked(str): the reader wants this id opened.
        hovered(str): the reader's pointer or keyboard is on this id; "" for none.
        left_upwards(): Up was pressed on the first row.
        left(): Esc was pressed.
    """

    picked = Signal(str)
    hovered = Signal(str)
    left_upwards = Signal()
    left = Signal()

    def __init__(self, colour_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = ""
        self._rows = RowModel(self)
        self._painter = RowPainter(colour_of, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(self._rows)
        self.setItemDelegate(self._painter)
        self.entered.connect(self._enter)
        self.selectionModel().selectionChanged.connect(self._select)
        self.selectionModel().currentChanged.connect(self._walk)

    @property
    def rows(self) -> list[Row]:
        """The rows as they are shown."""
        return self._rows.rows

    def show_rows(self, rows: list[Row]) -> None:
        """Takes other rows; what is open stays chosen where it is among them."""
        self._painter.hovered = -1
        self._rows.show_rows(rows)
        self.show_open(self._open)
        if not self.selectionModel().hasSelection():
            self.scrollToTop()

    def show_open(self, subject: str) -> None:
        """Chooses the row of what is open, without asking anyone to open it."""
        self._open = subject
        number = self._rows.number_of(subject)
        self._painter.chosen = self._repainted(self._painter.chosen, number)
        if number is None:
            self.clearSelection()
            return
        index = self._rows.index(number)
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select)
        self.scrollTo(index)

    def show_hover(self, subject: str) -> None:
        """Lights the row of what is hovered elsewhere."""
        number = self._rows.number_of(subject)
        self._painter.hovered = self._repainted(self._painter.hovered, number)

    def _repainted(self, before: int, number: int | None) -> int:
        """Asks for two rows to be painted anew; the second one's number, or -1.

        (Not the whole viewport: to hand that to Python for the first time takes 6 ms.)
        """
        now = -1 if number is None else number
        for row in (before, now):
            if row >= 0:
                self.update(self._rows.index(row))
        return now

    def set_colours(self, colour_of: Callable[[str], str]) -> None:
        """Takes the meridians' colours of another theme."""
        self._painter.take_colours(colour_of)

    def enter(self) -> None:
        """Takes the focus, on the open row or else the first that can be opened."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not self.currentIndex().isValid():
            for number, row in enumerate(self.rows):
                if row.id:
                    stay = QItemSelectionModel.SelectionFlag.NoUpdate
                    self.selectionModel().setCurrentIndex(self._rows.index(number), stay)
                    return

    def selectionCommand(  # noqa: N802 - Qt's name
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Arrow keys move without choosing, so that walking the list is no history."""
        if isinstance(event, QKeyEvent) and event.key() in WALK_KEYS:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, Esc leaves, Up on the first row goes back to the box."""
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if index.isValid():
                self._open_row(index.row())
            case Qt.Key.Key_Escape:
                self.left.emit()
            case Qt.Key.Key_Up if not self._has_above(index.row()):
                self.left_upwards.emit()
            case _:
                super().keyPressEvent(event)

    def _has_above(self, number: int) -> bool:
        return any(row.id for row in self.rows[: max(0, number)])

    def _open_row(self, number: int) -> None:
        subject = self.rows[number].id
        if subject:
            self.picked.emit(subject)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the row that is open already asks to see it again."""
        again = self.indexAt(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if again.isValid() and self.rows[again.row()].id == self._open:
            self.picked.emit(self._open)

    def leaveEvent(self, event: QEvent) -> None:
        """Ends the preview."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._painter.take_font(self.font())
            self.scheduleDelayedItemsLayout()

    def _enter(self, index: QModelIndex) -> None:
        self.hovered.emit(self.rows[index.row()].id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows which row the keys are on."""
        super().focusInEvent(event)
        self._mark_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys go elsewhere."""
        super().focusOutEvent(event)
        self._mark_current()
        self.hovered.emit("")

    def _mark_current(self) -> None:
        number = self.currentIndex().row() if self.hasFocus() else None
        self._painter.current = self._repainted(self._painter.current, number)

    def _walk(self, index: QModelIndex) -> None:
        self._mark_current()
        if index.isValid() and self.hasFocus() and not self.selectionModel().isSelected(index):
            self.hovered.emit(self.rows[index.row()].id)

    def _select(self, chosen: QItemSelection) -> None:
        indexes = chosen.indexes()
        if indexes and self.rows[indexes[0].row()].id != self._open:
            self._open_row(indexes[0].row())
