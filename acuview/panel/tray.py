"""The tray: two or three points side by side, each voice apart, what differs marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from acuview.panel.browser import PageBrowser
from acuview.panel.ink import LIGHT, Ink
from acuview.panel.inline import Explain, Pen
from acuview.panel.tray_html import BAR, PAD, columns_of, compared_html
from acuview.state.tray import MOST

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from acuview.reading.compare import Comparison

TARGET = 28
"""Least height and width of its buttons, in pixels."""
MARGIN = 6


class ColumnHead(QWidget):
    """Number and code of a compared point, which opens it, and a button that takes it away.

    Signals:
        wanted(str), removed(str): the code of the point to open, or to take away.
    """

    wanted = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = ""
        self.open = self._button()
        self.remove = self._button()
        self.remove.setText("\u00d7")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.open)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.open.clicked.connect(self._want)
        self.remove.clicked.connect(self._remove)

    def _button(self) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setMinimumSize(TARGET, TARGET)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_point(self, number: int, code: str, pinyin: str) -> None:
        """Says which point it is."""
        self._code = code
        self.open.setText(f"{number}  {code}")
        self.open.setToolTip(self.tr("Open {name}").format(name=f"{code} {pinyin}"))
        self.open.setAccessibleName(
            self.tr("{number}: open {name}").format(number=number, name=f"{code} {pinyin}")
        )
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        self.open.setFont(font)
        words = self.tr("Take {code} out of the comparison").format(code=code)
        self.remove.setToolTip(words)
        self.remove.setAccessibleName(words)

    def _want(self) -> None:
        self.wanted.emit(self._code)

    def _remove(self) -> None:
        self.removed.emit(self._code)


class TrayView(QWidget):
    """Shows a comparison of `reading`; knows no atlas.

    Signals:
        link(str, str): a link was followed: kind and name.
        hovered(str): the id of a point, meridian or paper whose link is at hand; "" for none.
        removed(str): a point shall be taken away.
        cleared(): all of them shall.
    """

    link = Signal(str, str)
    hovered = Signal(str)
    removed = Signal(str)
    cleared = Signal()

    def __init__(self, explain: Explain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explain = explain
        self._ink = LIGHT
        self._hanzi = ""
        self._compared: Comparison | None = None
        self._width = 0
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Comparison of points"))
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("Clear"))
        self.clear.setToolTip(self.tr("Take all points out of the comparison"))
        self.clear.setAccessibleName(self.clear.toolTip())
        self.clear.setMinimumSize(TARGET, TARGET)
        self.clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heads = [ColumnHead(self) for _ in range(MOST)]
        self.hint = QLabel(self.tr("Open another point and press K to lay it beside."), self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.browser = PageBrowser(self)
        self.browser.document().setDocumentMargin(MARGIN)
        self.browser.setAccessibleName(self.tr("The points, field by field"))
        self._lead = QWidget(self)
        lead = QHBoxLayout(self._lead)
        lead.setContentsMargins(PAD, 0, 0, 0)
        lead.addWidget(self.clear)
        lead.addStretch(1)
        top = QHBoxLayout()
        top.setContentsMargins(MARGIN, 3, 0, 3)
        top.setSpacing(0)
        top.addWidget(self._lead)
        for head in self.heads:
            top.addWidget(head)
            head.wanted.connect(self._open)
            head.removed.connect(self.removed)
        top.addWidget(self.hint, 1)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.browser, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self.clear.clicked.connect(self.cleared)
        self.browser.link.connect(self._follow)
        self.browser.link_hovered.connect(self._hover)

    def show_compared(self, compared: Comparison, hanzi: str) -> None:
        """Shows points side by side; `hanzi` is a font of Chinese characters, or ""."""
        if (compared, hanzi) != (self._compared, self._hanzi):
            self._compared, self._hanzi = compared, hanzi
            self._write()

    def set_ink(self, ink: Ink) -> None:
        """Takes the colours of a theme."""
        self._ink = ink
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, ink.page),
            (QPalette.ColorRole.Window, ink.page),
            (QPalette.ColorRole.Text, ink.text),
            (QPalette.ColorRole.WindowText, ink.text),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)
        self.browser.set_ink(ink)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns as wide as there is room, once the edge that is dragged comes to rest."""
        super().resizeEvent(event)
        self._soon.start(0)  # what is inside is laid out later than this

    def changeEvent(self, event: QEvent) -> None:
        """Writes anew when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._write()

    def _fit(self) -> None:
        if self.browser.viewport().width() != self._width:
            self._write()

    def _write(self) -> None:
        if self._compared is None:
            return
        heads = self._compared.heads
        self._width = self.browser.viewport().width()
        room = self._width - 2 * MARGIN
        columns = columns_of(room, self.fontMetrics().averageCharWidth(), max(len(heads), 2))
        self._lead.setFixedWidth(columns.label + BAR)
        for number, widget in enumerate(self.heads):
            widget.setVisible(number < len(heads))
            if number < len(heads):
                head = heads[number]
                widget.setFixedWidth(columns.point)
                widget.show_point(number + 1, head.code, head.pinyin)
        self.hint.setVisible(len(heads) < 2)
        size = self.font().pointSizeF()
        pen = Pen(self._ink, size if size > 0 else 10.0, self._explain)
        bar = self.browser.verticalScrollBar()
        at = bar.value()
        self.browser.setHtml(compared_html(self._compared, pen, columns, self._hanzi))
        bar.setValue(at)

    def _open(self, code: str) -> None:
        self.link.emit("point", code)

    def _follow(self, kind: str, name: str) -> None:
        words = self._explain(kind, name)
        if words is None:
            self.link.emit(kind, name)
            return
        from PySide6.QtGui import QCursor

        from acuview.panel.popover import Popover  # late: most readers ask for none

        Popover(self.window()).explain(words, QCursor.pos())

    def _hover(self, kind: str, name: str) -> None:
        self.hovered.emit(name if kind in ("point", "meridian", "reference") else "")
