"""Search box above the list; an empty box shows everything there is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from acuview.finder.row_list import RowList
from acuview.finder.rows import Findings, Row

LINE_LETTERS = 44
Find = Callable[[str], Findings]


class Finder(QWidget):
    """Search box, history buttons and list.

    `kept_width` is the width of last time, or 0 for the usual one.

    Signals:
        picked(str): the reader wants this id opened and shown.
        hovered(str): this id is previewed; "" for none.
        left(): the reader is done here; the drawing should have the focus.
        back_wanted(), forward_wanted(): the history buttons.
    """

    picked = Signal(str)
    hovered = Signal(str)
    left = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(
        self,
        rows: list[Row],
        find: Find,
        colour_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.kept_width = 0
        self._all = rows
        self._find = find
        self.box = QLineEdit(self)
        self.box.setPlaceholderText(self.tr("Search: BL23, shenshu, L2 \u2026"))
        self.box.setAccessibleName(self.tr("Search"))
        self.box.setMaxLength(200)
        self.list = RowList(colour_of, self)
        self.list.setAccessibleName(self.tr("Points by meridian"))
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setContentsMargins(10, 2, 10, 4)
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.count.hide()
        self._back = self._button("\u2190", self.tr("Back"), self.tr("Back (Alt+Left)"))
        self._forward = self._button("\u2192", self.tr("Forward"), self.tr("Forward (Alt+Right)"))
        self._lay_out()
        self.list.show_rows(rows)
        self.box.installEventFilter(self)
        self.box.textChanged.connect(self._search)
        self.box.returnPressed.connect(self._open_best)
        self.list.picked.connect(self.picked)
        self.list.hovered.connect(self.hovered)
        self.list.left.connect(self.left)
        self.list.left_upwards.connect(self.focus_box)
        self._back.clicked.connect(self.back_wanted)
        self._forward.clicked.connect(self.forward_wanted)

    def _button(self, text: str, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setAutoRaise(True)
        button.setEnabled(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(6, 6, 8, 6)
        top.setSpacing(2)
        top.addWidget(self._back)
        top.addWidget(self._forward)
        top.addSpacing(4)
        top.addWidget(self.box, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.count)
        layout.addWidget(self.list, 1)

    def sizeHint(self) -> QSize:
        """Wide enough for a code, a name and its English name, and never a third of the screen."""
        if self.kept_width:
            return QSize(self.kept_width, 400)
        width = self.fontMetrics().averageCharWidth() * LINE_LETTERS
        return QSize(min(width, self.screen().availableSize().width() * 22 // 100), 400)

    def set_look(self, colour_of: Callable[[str], str], outline: str) -> None:
        """Takes the meridians' colours of a theme, and what outlines the search box."""
        self.list.set_colours(colour_of)
        palette = QPalette(QApplication.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(outline))
        self.box.setPalette(palette)

    def show_open(self, subject: str) -> None:
        """Chooses the row of what is open."""
        self.list.show_open(subject)

    def make_ready(self) -> None:
        """Gives the box its clear button, whose picture takes Qt 7 ms to load."""
        self.box.setClearButtonEnabled(True)

    def show_history(self, *, back: bool, forward: bool) -> None:
        """Says whether the history buttons lead anywhere."""
        self._back.setEnabled(back)
        self._forward.setEnabled(forward)

    def focus_box(self) -> None:
        """Puts the cursor into the search box, with what stands there marked."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the box: Down enters the list, Esc clears and then leaves."""
        if watched is self.box and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down:
            self.list.enter()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.box.text():
                self.box.clear()
            else:
                self.left.emit()
            return True
        return False

    def _search(self, words: str) -> None:
        if not words.strip():
            self.list.show_rows(self._all)
            self.count.hide()
            return
        found = self._find(words)
        self.list.show_rows(found.rows)
        self.count.setText(self._said_of(found))
        self.count.show()
        self._tell()

    def _said_of(self, found: Findings) -> str:
        number = len(found.rows)
        if found.near:
            return self.tr("Nothing is called that. Nearest:")
        if number == 1:
            return self.tr("1 result")
        return self.tr("{0} results").format(number) if number else self.tr("Nothing found")

    def _tell(self) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: 2 ms

        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self.box, self.count.text())
            QAccessible.updateAccessibility(event)

    def _open_best(self) -> None:
        words = self.box.text()
        if not words.strip():
            return
        rows = self._find(words).rows
        if rows:
            self.picked.emit(rows[0].id)
            self.left.emit()
